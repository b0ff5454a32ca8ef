/** Who sells and who answers for it: seller, organiser with register entry and cover, and what the trip is in the eyes of travel law. */
import type { ReactNode } from "react";
import type { PageBusiness, ProductPage } from "../../core/catalogue/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { Unbroken } from "../unbroken.tsx";

const CLASSES = ["single_service", "outside_act", "accommodation_with_extras", "package"] as const;

export function Seller({ page }: { page: ProductPage }) {
  const { t } = useT("product");
  const known = CLASSES.find((each) => each === page.legalClass) ?? "single_service";
  const legalClass = known === "single_service" && page.kind !== "offer" ? "one_kind" : known;
  const { organiser } = page;
  return (
    <section aria-labelledby="seller-title">
      <h2 id="seller-title" className="text-3xl">{t("seller.title")}</h2>
      <dl className="mt-6 border-t border-line">
        {organiser?.id !== page.owner.id && <Party term={t("seller.soldBy")} business={page.owner} />}
        {organiser && (
          <Party term={t("seller.organiser")} business={organiser}>
            {organiser.register && <p>{t("seller.register", { register: organiser.register })}</p>}
            {organiser.cover && <p>{t("seller.cover", { cover: organiser.cover })}</p>}
          </Party>
        )}
      </dl>
      <p className="mt-4 max-w-prose">{t(`seller.class.${legalClass}`)}</p>
      <p className="mt-3 max-w-prose text-sm text-muted">{t("seller.platform")} {t("form.notPersonalised")}</p>
    </section>
  );
}

function Party({ term, business, children }: { term: string; business: PageBusiness; children?: ReactNode }) {
  const { t } = useT("product");
  return (
    <div className="grid gap-x-8 border-b border-line py-3 sm:grid-cols-[11rem_1fr]">
      <dt className="text-muted">{term}</dt>
      <dd className="text-sm leading-6">
        <p className="text-base font-semibold">{business.legalName}</p>
        <p>{business.street}, {business.postcode} {business.place} · {t("seller.nip", { nip: business.nip })}</p>
        <p><Telephone phone={business.phone} />, <a href={`mailto:${business.email}`} className="inline-flex min-h-6 items-center"><span><Unbroken>{business.email}</Unbroken></span></a></p>
        {children}
      </dd>
    </div>
  );
}

export function Telephone({ phone, className = "" }: { phone: string; className?: string }) {
  return <a href={`tel:${phone.replace(/[^+\d]/g, "")}`} className={`tabular inline-flex min-h-6 items-center whitespace-nowrap ${className}`}>{phone}</a>;
}
