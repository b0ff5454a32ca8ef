/** The quiet half of an order: price with VAT, cancellation as dates, who sells and organises, the guest's details. */
import { Fragment, type ReactNode } from "react";
import { cancelPathOf } from "../../core/booking/order-changes.ts";
import { brokenDownAmounts, refundedOf, refundedOfAll, vatByRate } from "../../core/booking/order-totals.ts";
import type { OrderPageView } from "../../core/booking/order-page.ts";
import type { OrderLineView, OrderView } from "../../core/booking/order-view.ts";
import { lineMayBeCancelled } from "../../core/payments/cancel-offer.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { formatDate } from "../../core/time.ts";
import { cancellationInWords, priceInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Price } from "../price.tsx";
import { MeansRows } from "./means-rows.tsx";
import { Unbroken } from "../unbroken.tsx";

export function OrderTerms({ view: { order, today, manage } }: { view: OrderPageView }) {
  return (
    <div className="mt-12 grid gap-x-16 gap-y-10 border-t-2 border-ink pt-8 md:grid-cols-2">
      {order.lines.map((line) => <PriceTable key={line.id} line={line} order={order} />)}
      {order.lines.filter((line) => !line.cancelled).map((line) => <Cancellation key={line.id} line={line} order={order} today={today} cancelPath={manage?.cancel ?? null} />)}
      {order.lines.filter((line, index, all) => all.findIndex((other) => partiesOf(other) === partiesOf(line)) === index).map((line) => <Parties key={line.id} line={line} order={order} />)}
      <ContactDetails order={order} />
    </div>
  );
}

/** Lines with the same seller and organiser say so once. */
function partiesOf({ snapshot: { seller, organiser, legalClass } }: OrderLineView): string {
  return [seller.id, organiser?.id, legalClass].join(" ");
}

/** @param of the trip it is about, where an order has several */
function Part({ id, heading, of, children }: { id: string; heading: string; of?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-2xl">{heading}{of}</h2>
      <div className="mt-3">{children}</div>
    </section>
  );
}

/** The title of a trip beside others, and whether it was given up or, made already, its money came back. */
function useTitleAmong({ lines, lang, cause }: OrderView): (line: OrderLineView) => ReactNode {
  const { t } = useT("change");
  return (line) => lines.length > 1 && (
    <><span className="visually-hidden">: </span><span className="mt-1 block font-sans text-base font-normal text-muted"><span lang={lang}>{line.title}</span>{line.cancelled && ` – ${t(cause === "complaint" ? "line.returned" : "line.cancelled")}`}</span></>
  );
}

function PriceTable({ line, order }: { line: OrderLineView; order: OrderView }) {
  const { t } = useT("order");
  const words = useOrderWords();
  const column = brokenDownAmounts(order);
  const price = (amount: number) => <Price money={{ amount, currency: order.currency }} column={column} />;
  const titleOf = useTitleAmong(order);
  const among = order.lines.length > 1;
  const refundedMinor = refundedOf(line, order);
  const paid = order.confirmedAt !== null || order.state === "refund_due" || order.state === "refunded";
  return (
    <Part id={`price-${line.id}`} heading={t("price.heading")} of={titleOf(line)}>
      <dl>
        {priceInWords(line, words).map((row, index) => <Row key={index} term={<span lang={line.kind === "offer" ? undefined : order.lang}>{row.label}</span>}>{price(row.amountMinor)}</Row>)}
        {line.quote.savingMinor > 0 && <Row term={t("price.saving")}>−{price(line.quote.savingMinor)}</Row>}
        <Row strong term={t(paid && !among && order.otherMeans.length === 0 ? "price.paid" : "price.total")}>{price(line.totalMinor)}</Row>
        {vatByRate(line).map(({ rateBp, vatMinor }) => <Row key={rateBp} quiet term={t("price.vat", { rate: rateBp / 100 })}>{price(vatMinor)}</Row>)}
        {refundedMinor > 0 && <Row strong term={t("price.refund")}>{price(refundedMinor)}</Row>}
        {among && line === order.lines.at(-1) && <Row strong term={t(paid && order.otherMeans.length === 0 ? "price.allPaid" : "price.all")}>{price(order.totalMinor)}</Row>}
      </dl>
      {line === order.lines.at(-1) && <MeansRows order={order} column={column} />}
      {line === order.lines.at(-1) && refundedOfAll(order) > 0 && <dl><Row strong term={t("price.refund")}>{price(refundedOfAll(order))}</Row></dl>}
      {line.quote.sellerRole === "margin" && <p className="mt-2 text-sm text-muted">{t("price.margin")}</p>}
    </Part>
  );
}

function Row({ term, strong = false, quiet = false, children }: { term: ReactNode; strong?: boolean; quiet?: boolean; children: ReactNode }) {
  return (
    <div className={`flex justify-between gap-6 py-1 ${strong ? "mt-1 border-t border-ink pt-2 text-lg font-semibold" : ""} ${quiet ? "text-sm text-muted" : ""}`}>
      <dt>{term}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  );
}

function Cancellation({ line, order, today, cancelPath }: { line: OrderLineView; order: OrderView; today: string; cancelPath: string | null }) {
  const { t } = useT("order");
  const { t: change } = useT("change");
  const titleOf = useTitleAmong(order);
  const lost = line.components.some(({ state }) => state === "lost"); // whoever loses a part may go for all of his money
  const mayBeCancelled = lineMayBeCancelled(line, today);
  const { email } = line.snapshot.seller;
  if (!cancelPath && order.state !== "payment_processing") return null;
  return (
    <Part id={`cancellation-${line.id}`} heading={t("cancellation.heading")} of={titleOf(line)}>
      {lost ? <p>{change(mayBeCancelled ? "lost.full" : "lost.silence")}</p> : <Tiers line={line} today={today} />}
      <p className="mt-3 text-sm text-muted">{cancelPath && (mayBeCancelled || !lost) ? <a href={lost ? cancelPathOf(cancelPath, line.id) : cancelPath} className="inline-flex min-h-6 items-center">{change(lost ? "lost.cancel" : "manage.cancel")}</a> : <Unbroken>{t("cancellation.how", { email })}</Unbroken>}</p>
    </Part>
  );
}

function Tiers({ line, today }: { line: OrderLineView; today: string }) {
  const words = useOrderWords();
  return (
    <table className="w-full text-left">
      <tbody>
        {cancellationInWords(line, { today, words }).map(({ when, what }) => (
          <tr key={when} className="border-b border-line last:border-0">
            <th scope="row" className="py-1.5 pr-4 font-normal text-balance">{tieCounts(when)}</th>
            <td className="py-1.5 text-right font-semibold whitespace-nowrap">{what}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Parties({ line, order }: { line: OrderLineView; order: OrderView }) {
  const { id, snapshot: { seller, organiser, legalClass } } = line;
  const titleOf = useTitleAmong(order);
  const { t, lang } = useT("order");
  const organiserFacts = organiser && [
    organiser.register && t("parties.register", { number: organiser.register }), organiser.insolvencyCover && t("parties.cover", { cover: organiser.insolvencyCover }),
    organiser.insolvencyValidTo && t("parties.coverUntil", { date: formatDate(organiser.insolvencyValidTo, lang, "date") }),
  ];
  const one = organiser?.id === seller.id;
  return (
    <Part id={`parties-${id}`} heading={t("parties.heading")} of={order.lines.filter((other) => partiesOf(other) === partiesOf(line)).map((other) => <Fragment key={other.id}>{titleOf(other)}</Fragment>)}>
      <div className="space-y-2 text-sm leading-6">
        {!one && <p><span className="font-semibold">{t("parties.seller")}:</span> <Unbroken>{tieCounts(`${seller.legalName}, ${seller.address}, NIP ${seller.nip}`)}</Unbroken></p>}
        {organiser && <p><span className="font-semibold">{t(one ? "parties.sellerAndOrganiser" : "parties.organiser")}:</span> <Unbroken>{tieCounts([organiser.legalName, organiser.address, `NIP ${organiser.nip}`, ...(organiserFacts ?? [])].filter(Boolean).join(", "))}</Unbroken></p>}
        {legalClass === "package" && <p>{tieCounts(t("legalPackage"))}</p>}
        <p><Unbroken>{t("parties.complaints", { email: seller.email, phone: seller.phone })}</Unbroken></p>
      </div>
    </Part>
  );
}

/** Who is written to, and who travels as far as the guest has said it. */
function ContactDetails({ order: { contact, lines, lang } }: { order: OrderView }) {
  const { t } = useT("order");
  const { t: change } = useT("change");
  return (
    <Part id="contact" heading={t("contact.heading")}>
      <p className="text-sm leading-6 break-words">{contact.fullName}<br /><Unbroken>{contact.email}</Unbroken><br /><Unbroken>{contact.phone}</Unbroken></p>
      {contact.notes && <p className="mt-2 text-sm leading-6 whitespace-pre-line"><span className="font-semibold">{t("contact.notes")}:</span> {contact.notes}</p>}
      {lines.filter((line) => !line.cancelled && line.names.length > 0).map((line) => (
        <p key={line.id} className="mt-2 text-sm leading-6"><span className="font-semibold">{change("names.heading")}{lines.length > 1 && <> (<span lang={lang}>{line.title}</span>)</>}:</span> {line.names.join(", ")}</p>
      ))}
    </Part>
  );
}
