/** Beside the plan: what was paid, until when it may be cancelled, who answers for it, and the details the guest gave. */
import type { ReactNode } from "react";
import { formatMoney } from "../../core/money.ts";
import { vatByRate } from "../../core/order-totals.ts";
import type { OrderLineView, OrderView } from "../../core/order-view.ts";
import type { SnapshotParty } from "../../core/product-snapshot.ts";
import { formatDate, type LocalDate } from "../../core/time.ts";
import { cancellationInWords, datesInWords, partyInWords, priceInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";

export function OrderTerms({ order, today }: { order: OrderView; today: LocalDate }) {
  const { t } = useT("order");
  const { contact } = order;
  return (
    <aside className="grid content-start gap-8 text-sm">
      {order.lines.map((line) => (
        <div key={line.id} className="grid gap-8">
          <Price line={line} order={order} />
          {order.state === "confirmed" && <Cancellation line={line} today={today} />}
          <Parties line={line} />
        </div>
      ))}
      <Block title={t("contact.heading")}>
        <p>{contact.fullName}</p><p className="break-all">{contact.email}</p><p className="tabular">{contact.phone}</p>
        {contact.notes && <p className="mt-2 whitespace-pre-line"><span className="text-muted">{t("contact.notes")}: </span>{contact.notes}</p>}
      </Block>
    </aside>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="border-b border-line-strong pb-2 text-xl">{title}</h2>
      <div className="mt-3 leading-6">{children}</div>
    </section>
  );
}

function Price({ line, order }: { line: OrderLineView; order: OrderView }) {
  const { t, lang } = useT("order");
  const words = useOrderWords();
  const money = (amount: number) => formatMoney({ amount, currency: order.currency }, lang);
  const rows = priceInWords(line, words);
  return (
    <Block title={t("price.heading")}>
      <p>{datesInWords(line, lang)}</p>
      <p>{partyInWords(line.units, words)}</p>
      <dl className="mt-3 grid gap-1">
        {rows.map((row, index) => <Sum key={index} term={row.label}>{money(row.amountMinor)}</Sum>)}
        {line.quote.savingMinor > 0 && <Sum term={t("price.saving")}>−{money(line.quote.savingMinor)}</Sum>}
        <Sum term={t("price.total")} strong>{money(line.totalMinor)}</Sum>
        {vatByRate(line).map(({ rateBp, vatMinor }) => <Sum key={rateBp} term={t("price.vat", { rate: `${rateBp / 100}%` })}>{money(vatMinor)}</Sum>)}
        {order.refundMinor > 0 && <Sum term={t("price.refund")} strong>{money(order.refundMinor)}</Sum>}
      </dl>
      {line.quote.sellerRole === "margin" && <p className="mt-2 text-muted">{t("price.margin")}</p>}
    </Block>
  );
}

function Sum({ term, strong = false, children }: { term: string; strong?: boolean; children: ReactNode }) {
  return <div className={`flex justify-between gap-4 ${strong ? "border-t border-line-strong pt-1 text-base font-semibold" : ""}`}><dt>{term}</dt><dd className="tabular text-right whitespace-nowrap">{children}</dd></div>;
}

function Cancellation({ line, today }: { line: OrderLineView; today: LocalDate }) {
  const { t } = useT("order");
  const words = useOrderWords();
  return (
    <Block title={t("cancellation.heading")}>
      <dl className="grid gap-1">{cancellationInWords(line, { today, words }).map(({ when, what }) => <Sum key={when} term={when}>{what}</Sum>)}</dl>
      <p className="mt-2">{t("cancellation.how", { email: line.snapshot.seller.email })}</p>
    </Block>
  );
}

function Parties({ line: { snapshot } }: { line: OrderLineView }) {
  const { t, lang } = useT("order");
  const { seller, organiser } = snapshot;
  const same = organiser?.id === seller.id;
  return (
    <Block title={t("parties.heading")}>
      <Party role={t(same ? "parties.sellerAndOrganiser" : "parties.seller")} party={seller} />
      {organiser && !same && <Party role={t("parties.organiser")} party={organiser} />}
      {organiser?.register && <p>{t("parties.register", { number: organiser.register })}</p>}
      {organiser?.insolvencyCover && <p>{t("parties.cover", { cover: organiser.insolvencyCover })}{organiser.insolvencyValidTo && `, ${t("parties.coverUntil", { date: formatDate(organiser.insolvencyValidTo, lang, "long") })}`}</p>}
      {snapshot.legalClass === "package" && <p className="mt-2">{t("legalPackage")}</p>}
      <p className="mt-2">{t("parties.complaints", { email: seller.email, phone: seller.phone })}</p>
    </Block>
  );
}

function Party({ role, party }: { role: string; party: SnapshotParty }) {
  return <p className="mb-1"><span className="text-muted">{role}: </span><span className="font-semibold">{party.legalName}</span>, {party.address}, NIP {party.nip}</p>;
}
