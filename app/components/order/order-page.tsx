/** The guest's order: its state, the plan with vouchers, papers, price, cancellation, and who answers for it. */
import type { OrderPageView } from "../../core/booking/order-page.ts";
import { hasPapers, isAllOver, orderPlanned } from "../../core/booking/order-left.ts";
import { sellersOf } from "../../core/booking/order-sellers.ts";
import type { OrderStateName, OrderView } from "../../core/booking/order-view.ts";
import { lostMayBeCancelled } from "../../core/payments/cancel-offer.ts";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { AskAgain } from "../ask-again.tsx";
import { ButtonLink } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { DateLinks } from "./date-links.tsx";
import { CancelledLines, EndedTrip } from "./ended-trip.tsx";
import { isAllLost, isLost } from "./lost-page.tsx";
import { ManageOrder } from "./manage-order.tsx";
import { MoneyBack } from "./money-back.tsx";
import { OrderPlan } from "./order-plan.tsx";
import { OrderTerms } from "./order-terms.tsx";
import { Unbroken } from "../unbroken.tsx";

const LANGUAGE_KEY = { pl: "language.pl", de: "language.de", en: "language.en" } as const;

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
      {hasEnded(order) || isAllLost(order) ? <EndedTrip order={order} /> : <OrderPlan view={{ ...view, order: orderPlanned(order) }} />}
      {order.state === "partly_cancelled" && <CancelledLines order={order} />}
      {view.manage && <ManageOrder paths={view.manage} />}
      <OrderTerms view={view} />
    </div>
  );
}

/** What does not take place is said before all else, what ended by somebody's wish is said so; everything else by its state, which the night after the trip has yet to write. */
function useHead({ order, today, manage }: OrderPageView): { title: string; lead: string } {
  const { t } = useT("order");
  const { t: change } = useT("change");
  const state = hasPapers(order) && isAllOver(order, today) ? "fulfilled" : (order.state as ShownState);
  if (manage && isLost(order)) return { title: change(isAllLost(order) ? "lost.headingAll" : "lost.heading"), lead: change(lostMayBeCancelled(order, today) ? (isAllLost(order) ? "lost.headAll" : "lost.headPart") : "lost.headBegun") };
  const title = order.cause === "office" && hasEnded(order) ? change("ended.titleOffice") : t(`state.${state}.title`);
  if (!hasEnded(order) || order.cause === "late" || order.cause === null) return { title, lead: t(`state.${state}.lead`, { email: order.contact.email }) };
  const money = order.refunds.length === 0 || order.bankMinor > 0 ? "none" : state === "refunded" ? "done" : "due";
  if (order.cause === "complaint" && order.bankMinor > 0) return { title, lead: change("ended.complaint.part") };
  return { title, lead: change(`ended.${order.cause}.${money}`) };
}

/** What a worried guest asks, in this order: is the trip safe, where is the money, what now. */
function StateHead({ view }: { view: OrderPageView }) {
  const { order, nearest, otherDates, done, manage } = view;
  const { t, lang } = useT("order");
  const { t: change } = useT("change");
  const { title, lead } = useHead(view);
  const sellers = sellersOf(order);
  return (
    <header className={`border-l-4 pl-5 md:pl-8 ${edgeOf(view)}`}>
      {done && <div className="mb-6 max-w-2xl print:hidden"><Notice tone="success" title={<Unbroken>{change(`done.${done}`, { email: order.contact.email })}</Unbroken>} /></div>}
      <p className="text-muted">{t("number")}: <span className="tabular font-semibold tracking-wide text-ink">{order.code}</span></p>
      <h1 className="mt-2 text-4xl md:text-5xl">{tieWords(title, lang)}</h1>
      <p className="mt-4 max-w-prose text-lg"><Unbroken>{tieWords(lead, lang)}</Unbroken></p>
      {(order.cause === "office" || order.cause === "complaint") && <p className="mt-4 max-w-prose text-lg"><span className="font-semibold">{change("ended.reason")}:</span> {order.endNote}</p>}
      {manage && isLost(order) && <p className="mt-6 print:hidden"><a href={manage.replace} className="button button-main">{change("lost.see")}</a></p>}
      <MoneyBack order={order} />
      {order.state === "payment_processing" && <AskAgain />}
      <Papers view={view} />
      <Nearest view={view} />
      {otherDates && <p className="mt-6 print:hidden"><ButtonLink look={nearest.length > 0 ? "line" : "main"} to={otherDates}>{t(nearest.length > 0 ? "allDates" : "otherDates")}</ButtonLink></p>}
      {hasEnded(order) && order.state !== "refunded" && sellers.map(({ id, name, email, phone }) => (
        <p key={id} className="mt-4 max-w-prose text-muted">{sellers.length > 1 && `${name}: `}<Unbroken>{t("questions", { email, phone })}</Unbroken></p>
      ))}
    </header>
  );
}

/** Who still wants to go should not have to look for the days. */
function Nearest({ view: { order, nearest } }: { view: OrderPageView }) {
  const { t } = useT("request");
  return nearest.map(({ title, dates }) => (
    <section key={dates[0]!.path} className="mt-8 print:hidden">
      <h2 className="text-2xl">{t("over.dates")}</h2>
      {order.lines.length > 1 && <p lang={order.lang} className="mt-2">{title}</p>}
      <DateLinks dates={dates} />
    </section>
  ));
}

function edgeOf({ order, manage }: OrderPageView): string {
  if (manage && isLost(order)) return "border-amber";
  return order.state === "confirmed" ? "border-green" : order.state === "cancelled" ? "border-red" : "border-sea-strong";
}

/** None where nothing of the trip is left to go to; after it there is nothing to take along, but something to keep. */
function Papers({ view: { order, today, papers, manage } }: { view: OrderPageView }) {
  const { t } = useT("order");
  if (!papers || isAllLost(order)) return null;
  if (isAllOver(order, today)) return <p className="mt-4 print:hidden"><a href={papers.pdf} className="inline-flex min-h-11 items-center">{t("actions.afterwards")}</a></p>;
  return (
    <p className="mt-6 flex flex-wrap gap-3 print:hidden">
      <a href={papers.pdf} className={`button ${manage && isLost(order) ? "button-line" : "button-main"}`}>{t("actions.pdf")}</a>
      <a href={papers.ics} className="button button-line">{t("actions.calendar")}</a>
    </p>
  );
}
