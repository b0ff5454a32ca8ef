/** What the law wants read before the button: who sells, who organises and how the money is protected, that a dated service has no withdrawal. */
import type { ProductSnapshot, SnapshotParty } from "../../core/product-snapshot.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";

export function BeforePayment({ snapshot }: { snapshot: ProductSnapshot }) {
  const { t, lang } = useT("checkout");
  const { organiser, seller, legalClass } = snapshot;
  const same = organiser?.id === seller.id;
  return (
    <section aria-labelledby="terms-title" className="grid gap-3 text-sm leading-6">
      <h2 id="terms-title" className="text-2xl">{t("terms.heading")}</h2>
      {!same && <Party role={t("terms.seller")} party={seller} />}
      {organiser && (
        <div>
          <Party role={t(same ? "terms.sellerAndOrganiser" : "terms.organiser")} party={organiser} />
          {organiser.register && <p>{t("terms.register", { number: organiser.register })}</p>}
          {organiser.insolvencyCover && <p>{t("terms.cover", { cover: organiser.insolvencyCover })}{organiser.insolvencyValidTo && `, ${t("terms.coverUntil", { date: formatDate(organiser.insolvencyValidTo, lang, "long") })}`}</p>}
        </div>
      )}
      <p>{t(legalClass === "package" ? "terms.package" : "terms.agent")}</p>
      <p>{t("terms.withdrawal")}</p>
    </section>
  );
}

function Party({ role, party }: { role: string; party: SnapshotParty }) {
  const { t } = useT("checkout");
  return (
    <p>
      <span className="font-semibold">{role}:</span> {party.legalName}, {party.address}, {t("terms.nip", { nip: party.nip })}, {party.email}, {party.phone}
    </p>
  );
}
