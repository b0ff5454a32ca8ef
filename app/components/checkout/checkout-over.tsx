/** The checkout of an order whose time has passed, or which was given up: what that means, and the way back to the same dates. */
import { Link } from "@remix-run/react";
import type { CheckoutView } from "../../core/booking/checkout-view.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { datesInWords, partyInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { ButtonLink } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Unbroken } from "../unbroken.tsx";

export function CheckoutOver({ view: { order, back }, state }: { view: CheckoutView; state: "expired" | "cancelled" }) {
  const { t, lang } = useT("checkout");
  const words = useOrderWords();
  const paying = state === "expired" && order.contact.email !== "";
  return (
    <div className="page-width py-12 md:py-20">
      <h1 className="max-w-3xl text-4xl md:text-5xl">{t(`${state}.heading`)}</h1>
      <p className="mt-6 max-w-prose text-lg">{t(paying ? "expired.leadPaying" : `${state}.lead`)}</p>
      {paying && <div className="mt-6 max-w-2xl"><Notice tone="warning" title={t("expired.payingHeading")}><Unbroken>{t("expired.paying", { email: order.contact.email })}</Unbroken></Notice></div>}
      {order.lines.map((line) => (
        <p key={line.id} className="mt-8 border-l-4 border-sea pl-4">
          <span lang={order.lang} className="font-display text-xl font-semibold">{tieWords(line.title, order.lang)}</span>
          <span className="mt-1 block">{tieCounts(datesInWords(line, lang))}</span>
          <span className="block text-muted">{tieCounts(partyInWords(line.units, words))}</span>
        </p>
      ))}
      <div className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-3">
        <ButtonLink look="main" to={back}>{t("expired.back")}</ButtonLink>
        <Link to={`/${lang}/search`} className="inline-flex min-h-11 items-center">{t("expired.search")}</Link>
      </div>
    </div>
  );
}
