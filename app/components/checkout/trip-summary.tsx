/** What is about to be bought: when, who, what is in it, for how much, and until when it can be called off. */
import type { ReactNode } from "react";
import type { CheckoutView } from "../../core/booking/checkout-view.ts";
import { summedAmounts } from "../../core/booking/order-totals.ts";
import type { OrderComponentView, OrderLineView, OrderView } from "../../core/booking/order-view.ts";
import { formatDate } from "../../core/time.ts";
import { tieCounts, tieWords } from "../../core/tie-words.ts";
import { cancellationInWords, datesInWords, partyInWords, timeInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { MeansRows } from "../order/means-rows.tsx";
import { Price } from "../price.tsx";

export function TripSummary({ view: { order, today, mayGrow } }: { view: CheckoutView }) {
  const { t } = useT("checkout");
  return (
    <section aria-labelledby="summary-heading">
      <h2 id="summary-heading" className="visually-hidden">{t("summary.heading")}</h2>
      <div className="grid gap-10">{order.lines.map((line) => <LineSummary key={line.id} line={line} order={order} today={today} />)}</div>
      {order.lines.length > 1 && <SumOfTrips order={order} />}
      {mayGrow && <Another />}
      <p className="mt-6 text-sm text-muted">{t("summary.order")}: <span className="tabular font-semibold text-ink">{order.code}</span></p>
    </section>
  );
}

function LineSummary({ line, order, today }: { line: OrderLineView; order: OrderView; today: string }) {
  const { t, lang } = useT("checkout");
  const words = useOrderWords();
  const column = summedAmounts(order);
  const price = (amount: number) => <Price money={{ amount, currency: order.currency }} column={column} />;
  return (
    <div>
      <p lang={order.lang} className="font-display text-2xl leading-snug font-semibold">{tieWords(line.title, order.lang)}</p>
      <dl className="mt-3">
        <Fact term={t("summary.when")}>{tieCounts(datesInWords(line, lang))}</Fact>
        <Fact term={t("summary.who")}>{tieCounts(partyInWords(line.units, words))}</Fact>
        {line.components.length === 1 && <Fact term={t("summary.where")}>{line.components[0]!.place.name}, {timeInWords(line.components[0]!, words)}{line.kind !== "offer" && <Provider of={line.components[0]!} />}</Fact>}
      </dl>
      {line.components.length > 1 && <Contents line={line} order={order} />}
      <div className="mt-5 border-t-2 border-ink pt-3">
        {line.quote.savingMinor > 0 && (
          <dl className="tabular text-sm text-muted">
            <Amount term={t("summary.listPrice")}>{price(line.quote.listMinor)}</Amount>
            <Amount term={t("summary.saving")}>−{price(line.quote.savingMinor)}</Amount>
          </dl>
        )}
        {order.lines.length > 1
          ? <p className="mt-2 flex items-baseline justify-between gap-4 font-semibold"><span>{t("trips.one")}<TakeOut line={line} /></span>{price(line.totalMinor)}</p>
          : <WholePrice order={order} />}
      </div>
      <h3 className="mt-6 text-lg">{t("cancellation.heading")}</h3>
      <ul className="mt-1">
        {cancellationInWords(line, { today, words }).map(({ when, what }) => <li key={when} className="flex justify-between gap-4 border-b border-line py-1.5 last:border-0"><span className="text-balance">{tieCounts(when)}</span><span className="text-right font-semibold whitespace-nowrap">{what}</span></li>)}
      </ul>
    </div>
  );
}

/** Of the order, with what codes take off it: beside each other, also where one trip's terms follow. */
function WholePrice({ order }: { order: OrderView }) {
  const { t } = useT("checkout");
  const { t: codes } = useT("codes");
  return (
    <>
      <p className="mt-2 flex items-baseline justify-between gap-4 text-xl font-semibold"><span>{order.otherMeans.length > 0 ? codes("total") : t("summary.total")}</span><Price money={{ amount: order.totalMinor, currency: order.currency }} column={summedAmounts(order)} /></p>
      <p className="mt-1 text-sm text-muted">{t("summary.taxes")}</p>
      <MeansRows order={order} column={summedAmounts(order)} removable />
    </>
  );
}

function SumOfTrips({ order }: { order: OrderView }) {
  return <div className="mt-8 border-t-2 border-ink pt-2"><WholePrice order={order} /></div>;
}

function TakeOut({ line: { id, title } }: { line: OrderLineView }) {
  const { t } = useT("checkout");
  return <button type="submit" name="drop" value={id} aria-label={t("trips.takeOutOf", { title })} className="ml-3 inline-flex min-h-8 items-center text-sm font-normal text-muted underline underline-offset-4 hover:text-ink">{t("trips.takeOut")}</button>;
}

/** Leads to the search, from where the next trip chosen joins this order. */
function Another() {
  const { t } = useT("checkout");
  return (
    <div className="mt-6">
      <button type="submit" name="intent" value="add" className="button button-line w-full">{t("trips.another")}</button>
      <p className="mt-2 text-sm text-muted">{t("trips.anotherNote")}</p>
    </div>
  );
}

function Contents({ line, order }: { line: OrderLineView; order: OrderView }) {
  const { t, lang } = useT("checkout");
  const words = useOrderWords();
  return (
    <details className="mt-3 border-y border-line" open={line.components.length <= 4}>
      <summary className="flex min-h-11 items-center gap-2 font-semibold before:text-muted before:content-['+'] [[open]>&]:before:content-['–']">{t("summary.contains")} ({line.components.length})</summary>
      <ul className="pb-3 text-sm leading-6">
        {line.components.map((component) => (
          <li key={component.id} className="grid grid-cols-[6.5rem_1fr] gap-2 py-1">
            <span className="text-muted">{formatDate(component.date, lang, "short")}{/\d/.test(component.start) && `, ${component.start}`}</span>
            <span><span lang={order.lang}>{tieWords(component.title, order.lang)}</span>{component.start === "night" && <span className="block text-muted">{timeInWords(component, words)}</span>}<Provider of={component} /></span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whom the terms mean by the business named beside a service; an offer sold alone is sold by its own. */
function Provider({ of: { entrepreneur } }: { of: OrderComponentView }) {
  return <>{" "}<span className="block text-muted">{entrepreneur.name}</span></>;
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[5.5rem_1fr] gap-2 py-0.5">
      <dt className="text-muted">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Amount({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex justify-between gap-4">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
