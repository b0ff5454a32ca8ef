/** The first thing an order's page says: how it stands, and the papers to take along. */
import { useT } from "../../i18n/use-t.ts";
import { formatMoney } from "../../core/money.ts";
import type { OrderView } from "../../core/order-view.ts";
import { ButtonLink } from "../button.tsx";

const SAID = ["confirmed", "payment_processing", "refund_due", "refunded", "cancelled"] as const;

export function OrderState({ order, search }: { order: OrderView; /** "?key=…" */ search: string }) {
  const { t, lang } = useT("order");
  const { t: common } = useT("common");
  const state = SAID.find((known) => known === order.state) ?? "payment_processing";
  const amount = formatMoney({ amount: order.refundMinor, currency: order.currency }, lang);
  const here = `/${lang}/orders/${order.code}`;
  return (
    <header className="page-width pt-8 md:pt-12">
      <p className="text-muted">{t("number")} <span className="tabular font-semibold text-ink">{order.code}</span></p>
      <h1 className="mt-2 max-w-3xl text-4xl md:text-6xl">{t(`state.${state}.title`)}</h1>
      <p className="mt-4 max-w-2xl text-lg">{t(`state.${state}.lead`, { email: order.contact.email, amount })}</p>
      {order.lang !== lang && <p className="mt-2 max-w-2xl text-muted">{t("otherLanguage", { language: common(`language.${order.lang}`) })}</p>}
      {state === "confirmed" && (
        <nav aria-label={t("actions.label")} className="mt-6 flex flex-wrap gap-3">
          <ButtonLink look="main" reloadDocument to={`${here}/vouchers.pdf${search}`}>{t("actions.pdf")}</ButtonLink>
          <ButtonLink look="line" reloadDocument to={`${here}/trip.ics${search}`}>{t("actions.calendar")}</ButtonLink>
        </nav>
      )}
      {state === "payment_processing" && <p className="mt-6"><ButtonLink look="line" reloadDocument to={`${here}${search}`}>{t("refresh")}</ButtonLink></p>}
    </header>
  );
}
