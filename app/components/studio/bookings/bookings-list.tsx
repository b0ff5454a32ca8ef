/** Bookings by day: who comes, how many, for what; the day's list one can also print. */
import { Form, Link } from "@remix-run/react";
import type { SpokenText } from "../../../core/localized-text.ts";
import { formatMoney, formatSums, type Currency } from "../../../core/money.ts";
import { tieCounts } from "../../../core/tie-words.ts";
import { addDays, formatDate, monthOf } from "../../../core/time.ts";
import type { Units } from "../../../core/quote.ts";
import { partyInWords } from "../../../i18n/order-words.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Notice } from "../../notice.tsx";
import { MonthFold } from "../month-fold.tsx";
import { PageHead } from "../page-head.tsx";
import { Spoken } from "../../spoken.tsx";
import { Unbroken } from "../../unbroken.tsx";

export interface BookingLine {
  componentId: string; orderCode: string; state: string; date: string; start: string; offerTitle: SpokenText; /** the package or bundle it is part of */ productTitle: SpokenText | null; entrepreneurName: string; units: Units;
  guest: { name: string; phone: string; email: string; lang: string; notes: string }; names: string[]; /** one sold it oneself and may call it off, or refund it when it is over */ mayCancel: boolean; /** its day was closed */ isLost: boolean; amountMinor: number; netMinor: number; currency: Currency; redeemedAt: string | null;
}

/** @param next the day with which the rest begins, which is not among `rows` @param own true for an entrepreneur, who needs no name of himself @param cancelled code of an order that was just called off @param offered of one whose guest was just written to */
export function BookingsList({ rows, from, next, own, cancelled, offered }: { rows: BookingLine[]; from: string; next: string | null; own: boolean; cancelled: string | null; offered: string | null }) {
  const { t, lang } = useT("studio");
  const { t: change } = useT("change");
  const months = [...new Set(rows.map((row) => monthOf(row.date)))];
  const column = rows.map((row) => row.netMinor);
  const sumOf = (some: BookingLine[]) => t(own ? "bookings.lead" : "bookings.leadSeller", { count: some.length, net: formatSums(some.map(({ netMinor, isLost, currency }) => ({ amount: isLost ? 0 : netMinor, currency })), lang) });
  return (
    <>
      <PageHead title={t("bookings.title")} lead={rows.length > 0 ? `${next ? `${t("bookings.upTo", { date: formatDate(addDays(next, -1), lang, "date") })}: ` : ""}${sumOf(rows)}` : undefined}>
        <Form className="flex items-end gap-2 print:hidden">
          <div><label htmlFor="from" className="mb-1 block text-sm font-semibold">{t("bookings.from")}</label><input id="from" type="date" name="from" defaultValue={from} className="control w-44" /></div>
          <Button look="line">{t("bookings.show")}</Button>
        </Form>
      </PageHead>
      {cancelled && <div className="mb-6"><Notice tone="success" title={change("office.done", { code: cancelled })} /></div>}
      {offered && <div className="mb-6"><Notice tone="success" title={change("office.offered", { code: offered })} /></div>}
      {rows.length === 0 && <p className="border-y border-line py-10 text-center text-muted">{t("bookings.none")}</p>}
      {months.map((month, index) => {
        const inMonth = rows.filter((row) => monthOf(row.date) === month);
        return <MonthFold key={month} month={month} index={index} heading="h2" sum={sumOf(inMonth)}><Days rows={inMonth} own={own} column={column} /></MonthFold>;
      })}
      {next && <Link to={`?from=${next}`} className="mt-6 inline-flex min-h-11 items-center font-semibold underline print:hidden">{t("bookings.more", { date: formatDate(next, lang, "date") })}</Link>}
    </>
  );
}

function Days({ rows, own, column }: { rows: BookingLine[]; own: boolean; column: number[] }) {
  const { lang } = useT("studio");
  const days = [...new Set(rows.map((row) => row.date))];
  return days.map((date) => (
    <section key={date} aria-labelledby={`day-${date}`} className="pt-4">
      <h3 id={`day-${date}`} className="border-b border-line-strong pb-1 text-lg first-letter:uppercase">{formatDate(date, lang, "long")}</h3>
      <ul className="divide-y divide-line">{rows.filter((row) => row.date === date).map((row) => <Booking key={row.componentId} row={row} own={own} column={column} />)}</ul>
    </section>
  ));
}

function Booking({ row, own, column }: { row: BookingLine; own: boolean; column: number[] }) {
  const { t, lang } = useT("studio");
  const { t: tv } = useT("vocabulary");
  const { t: change } = useT("change");
  const party = tieCounts(partyInWords(row.units, { vocabulary: tv }));
  const office = row.state === "fulfilled" ? "office.after" : "office";
  const net = formatMoney({ amount: row.netMinor, currency: row.currency }, lang, column);
  const start = row.start === "night" ? t("bookings.night") : row.start === "day" ? t("bookings.wholeDay") : row.start;
  return (
    <li className="grid grid-cols-[4rem_minmax(0,1fr)] gap-x-4 gap-y-1 py-3 md:grid-cols-[5rem_minmax(0,1fr)_14rem_9.5rem] md:gap-x-6">
      <p className="tabular font-semibold">{start}</p>
      <div>
        <p className="font-semibold">{row.guest.name || t("bookings.noName")} <span className="font-normal text-muted">· {party}</span></p>
        <p className="text-sm"><Spoken text={row.offerTitle} />{!own && `\u00a0· ${row.entrepreneurName}`}</p>
        {row.isLost && <p className="font-semibold text-red">{change("office.lost")}</p>}
        {row.productTitle !== null && <p className="text-sm text-muted"><Spoken text={row.productTitle} within={(title) => t("bookings.within", { title })} /></p>}
        {row.names.length > 0 && <p className="text-sm">{change("office.names")}: {row.names.join(", ")}</p>}
        {row.guest.notes && <p className="mt-1 border-l-3 border-sea pl-3 text-sm">{row.guest.notes}</p>}
      </div>
      <p className="text-sm break-words max-md:col-start-2">{row.guest.phone && <a href={`tel:${row.guest.phone.replace(/\s/g, "")}`} className="block w-fit min-h-6 py-0.5"><Unbroken>{row.guest.phone}</Unbroken></a>}<a href={`mailto:${row.guest.email}`} className="block w-fit max-w-full min-h-6 py-0.5"><Unbroken>{row.guest.email}</Unbroken></a><span className="text-muted">{t("bookings.speaks", { lang: tv(`language.${row.guest.lang as "pl"}`) })}</span></p>
      <div className="flex flex-wrap items-center gap-x-3 text-sm max-md:col-start-2 md:block md:text-right">
        <p className="tabular text-base font-semibold whitespace-nowrap">{row.isLost ? <s className="font-normal text-muted">{net}</s> : net}</p>
        {!row.isLost && <p>{t(`bookings.state.${row.redeemedAt ? "redeemed" : row.state === "payment_processing" ? "processing" : "confirmed"}`)}</p>}
        <p className="tabular text-muted">{row.orderCode}</p>
        {row.mayCancel && <p className="print:hidden"><Link to={`/studio/bookings/${row.orderCode}/cancel`} className="inline-flex min-h-11 items-center whitespace-nowrap md:min-h-6" aria-label={change(`${office}.heading`, { code: row.orderCode })}>{change(`${office}.link`)}</Link></p>}
      </div>
    </li>
  );
}
