/** The guest's order: its state, the plan with vouchers, papers, price, cancellation, and who answers for it. */
import { useEffect } from "react";
import { useLocation, useRevalidator } from "@remix-run/react";
import type { OrderPageView } from "../../core/order-page.ts";
import type { OrderStateName, OrderView } from "../../core/order-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { ButtonLink } from "../button.tsx";
import { EndedTrip } from "./ended-trip.tsx";
import { MoneyBack } from "./money-back.tsx";
import { OrderPlan } from "./order-plan.tsx";
import { OrderTerms } from "./order-terms.tsx";

const LANGUAGE_KEY = { pl: "language.pl", de: "language.de", en: "language.en" } as const;
/** How often the page asks while a bank takes its time. */
const ASK_MS = 10_000;

/** The trip does not take place, or no more. */
function hasEnded({ state }: OrderView): boolean {
  return state === "cancelled" || state === "refund_due" || state === "refunded";
}

type ShownState = Exclude<OrderStateName, "draft" | "held" | "awaiting_request" | "awaiting_payment" | "expired">;

export function OrderPage({ view }: { view: OrderPageView }) {
  const { t, lang } = useT("order");
  const { t: vocabulary } = useT("vocabulary");
  const { order } = view;
  return (
    <div className="page-width pt-8 md:pt-12">
      <StateHead view={view} />
      {order.lang !== lang && <p className="mt-6 max-w-prose border-l-4 border-sea pl-4 text-muted">{t("otherLanguage", { language: vocabulary(LANGUAGE_KEY[order.lang]) })}</p>}
      {hasEnded(order) ? <EndedTrip order={order} /> : <OrderPlan view={view} />}
      <OrderTerms view={view} />
    </div>
  );
}

/** What a worried guest asks, in this order: is the trip safe, where is the money, what now. */
function StateHead({ view: { order, papers, otherDates } }: { view: OrderPageView }) {
  const { t } = useT("order");
  const state = order.state as ShownState;
  const { email, phone } = order.lines[0]!.snapshot.seller;
  return (
    <header className={`border-l-4 pl-5 md:pl-8 ${state === "confirmed" ? "border-green" : state === "cancelled" ? "border-red" : "border-sea-strong"}`}>
      <p className="text-muted">{t("number")}: <span className="tabular font-semibold tracking-wide text-ink">{order.code}</span></p>
      <h1 className="mt-2 text-4xl md:text-5xl">{t(`state.${state}.title`)}</h1>
      <p className="mt-4 max-w-prose text-lg">{t(`state.${state}.lead`, { email: order.contact.email })}</p>
      <MoneyBack order={order} />
      {state === "payment_processing" && <AskAgain />}
      {papers && (
        <p className="mt-6 flex flex-wrap gap-3 print:hidden">
          <a href={papers.pdf} className="button button-main">{t("actions.pdf")}</a>
          <a href={papers.ics} className="button button-line">{t("actions.calendar")}</a>
        </p>
      )}
      {otherDates && <p className="mt-6 print:hidden"><ButtonLink look="main" to={otherDates}>{t("otherDates")}</ButtonLink></p>}
      {hasEnded(order) && state !== "refunded" && <p className="mt-4 max-w-prose text-muted">{t("questions", { email, phone: phone.replaceAll(" ", "\u00a0") })}</p>}
    </header>
  );
}

/** A link for everybody; where JavaScript runs, the page asks by itself. */
function AskAgain() {
  const { t } = useT("order");
  const { pathname, search } = useLocation();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, ASK_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return <p className="mt-6"><a href={pathname + search} className="button button-line">{t("refresh")}</a></p>;
}
