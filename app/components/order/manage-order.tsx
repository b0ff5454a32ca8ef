/** What a guest can do with a paid order, each on a page of its own. */
import type { ChangePaths } from "../../core/booking/order-changes.ts";
import { useT } from "../../i18n/use-t.ts";

export function ManageOrder({ paths }: { paths: ChangePaths }) {
  const { t } = useT("change");
  return (
    <section aria-labelledby="manage-heading" className="mt-12 border-t-2 border-ink pt-6 print:hidden">
      <h2 id="manage-heading" className="text-2xl">{t("manage.heading")}</h2>
      <ul className="mt-3 grid gap-x-16 sm:grid-cols-2">
        <Way to={`${paths.change}#names`} label={t("manage.names")} more={t("manage.namesMore")} />
        <Way to={`${paths.change}#contact-heading`} label={t("manage.contact")} more={t("manage.contactMore")} />
        <Way to={paths.transfer} label={t("manage.transfer")} more={t("manage.transferMore")} />
        <Way to={paths.cancel} label={t("manage.cancel")} more={t("manage.cancelMore")} />
      </ul>
    </section>
  );
}

/** A plain link: its address holds the order's key, which no history of scripts need carry. */
function Way({ to, label, more }: { to: string; label: string; more: string }) {
  return (
    <li className="border-b border-line py-3">
      <a href={to} className="inline-flex min-h-6 items-center font-semibold">{label}</a>
      <p className="text-sm text-muted">{more}</p>
    </li>
  );
}
