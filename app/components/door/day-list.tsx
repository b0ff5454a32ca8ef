/** The day's guests by the clock, in type that is read at arm's length, with a box to tick: for the wall of a shed and for a phone. */
import { Form } from "@remix-run/react";
import type { VoucherStanding } from "../../core/booking/door.ts";
import type { SpokenText } from "../../core/localized-text.ts";
import type { Units } from "../../core/quote.ts";
import { tieCounts } from "../../core/tie-words.ts";
import { addDays, formatDate, formatInstant, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { partyInWords } from "../../i18n/order-words.ts";
import { useOrderWords } from "../../i18n/use-order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { ButtonLink } from "../button.tsx";
import { Spoken } from "../spoken.tsx";
import { PageHead } from "../studio/page-head.tsx";
import { venueClock } from "./venue-clock.ts";

export interface DayRow {
  code: string; display: string; title: SpokenText; /** the package or bundle it is part of */ productTitle: SpokenText | null; date: LocalDate; endDate: LocalDate; start: string; units: Units;
  guest: { name: string; phone: string; lang: Lang; notes: string }; standing: VoucherStanding; usedAt: string | null;
}
export interface DayView { date: LocalDate; today: LocalDate; madeAt: string; organisationName: string; rows: DayRow[] }

export function DayList({ view }: { view: DayView }) {
  const { t, lang } = useT("door");
  const { date, rows } = view;
  const [coming, staying] = [rows.filter((row) => row.date === date), rows.filter((row) => row.date < date)];
  return (
    <>
      <PageHead title={<span className="block first-letter:uppercase">{tieCounts(formatDate(date, lang, "long"))}</span>} above={<><span className="print:hidden">{t("day.title")}{date === view.today && <span className="font-semibold text-ink"> · {t("day.today")}</span>}</span><span className="hidden print:inline">{view.organisationName} · {t("day.title")}</span></>} lead={coming.length > 0 && t("day.lead", { count: coming.filter((row) => row.standing !== "void").length })}>
        <Days date={date} />
      </PageHead>
      {rows.length === 0 && <p className="border-y border-line py-10 text-center text-lg text-muted">{t("day.none")}</p>}
      <Rows rows={coming} />
      {staying.length > 0 && <section aria-labelledby="staying" className="mt-10"><h2 id="staying" className="mb-2 text-2xl">{t("day.staying")}</h2><Rows rows={staying} /></section>}
      <p className="mt-6 text-sm text-muted">{t("day.made", { at: formatInstant(new Date(view.madeAt), lang) })}<span className="block print:hidden">{t("day.printHint")}</span></p>
    </>
  );
}

/** The neighbouring days, any other, and the way to the door. */
function Days({ date }: { date: LocalDate }) {
  const { t } = useT("door");
  const { t: ts } = useT("studio");
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-2 max-sm:w-full sm:flex sm:items-end print:hidden">
      <ButtonLink look="line" className="px-4" to={`/studio/day/${addDays(date, -1)}`} aria-label={t("day.before")} title={t("day.before")}><span aria-hidden="true">←</span></ButtonLink>
      <Form action="/studio/day" className="flex min-w-0 items-end gap-2" key={date}>
        <label htmlFor="date" className="visually-hidden">{ts("field.day")}</label>
        <input id="date" type="date" name="date" defaultValue={date} className="control w-full min-w-0 sm:w-40" />
        <button className="button button-line max-sm:px-3">{ts("bookings.show")}</button>
      </Form>
      <ButtonLink look="line" className="px-4" to={`/studio/day/${addDays(date, 1)}`} aria-label={t("day.after")} title={t("day.after")}><span aria-hidden="true">→</span></ButtonLink>
      <ButtonLink look="quiet" className="max-sm:col-span-full" to="/studio/scan">{t("day.scan")}</ButtonLink>
    </div>
  );
}

function Rows({ rows }: { rows: DayRow[] }) {
  return <ul className="divide-y divide-line border-y-2 border-ink empty:hidden">{rows.map((row) => <Guest key={row.code} row={row} />)}</ul>;
}

function Guest({ row }: { row: DayRow }) {
  const { t } = useT("door");
  const { t: tv } = useT("vocabulary");
  const words = useOrderWords();
  const { guest, standing } = row;
  const start = row.start === "night" ? t("day.night") : row.start === "day" ? t("day.wholeDay") : row.start;
  const over = standing === "void";
  return (
    <li className="grid grid-cols-[2rem_minmax(0,1fr)] gap-x-4 gap-y-1 py-3 text-lg sm:grid-cols-[2rem_7rem_minmax(0,1fr)_auto] print:grid-cols-[2rem_6rem_minmax(0,1fr)_auto]">
      <Box standing={standing} />
      <p className={`tabular font-semibold ${over ? "line-through" : ""}`}>{start}</p>
      <div className="max-sm:col-start-2 print:col-start-3">
        <p className={over ? "line-through" : ""}><span className="font-semibold">{guest.name}</span>{tieCounts(` · ${partyInWords(row.units, words)}`)}</p>
        <p className="text-base text-muted"><Spoken text={row.title} />{row.productTitle && <> · <Spoken text={row.productTitle} within={(title) => t("day.within", { title })} /></>}</p>
        <p className="text-base text-muted">{guest.phone && <a href={`tel:${guest.phone.replace(/[^+\d]/g, "")}`} className="tabular mr-3 inline-flex min-h-6 items-center whitespace-nowrap">{guest.phone}</a>}{guest.lang !== words.lang && t("day.speaks", { lang: tv(`language.${guest.lang}`) })}</p>
        {guest.notes && <p className="mt-1 border-l-3 border-sea pl-3 text-base">{guest.notes}</p>}
      </div>
      <div className="max-sm:col-start-2 sm:text-right">
        <p className={`tabular font-semibold tracking-wider whitespace-nowrap ${over ? "line-through" : ""}`}>{row.display}</p>
        {standing === "used" && <p className="text-base text-green">{row.usedAt ? t("day.usedAt", { at: venueClock(row.usedAt, words.lang) }) : t("day.used")}</p>}
        {over && <p className="text-base font-semibold text-red">{t("day.void")}</p>}
      </div>
    </li>
  );
}

/** To be ticked with a pen; ticked already where the voucher was used, crossed out where it is void. */
function Box({ standing }: { standing: VoucherStanding }) {
  return <span aria-hidden="true" className="mt-0.5 grid size-7 place-items-center border-2 border-ink font-semibold leading-none sm:row-span-1">{standing === "used" ? "✓" : standing === "void" ? "✕" : ""}</span>;
}
