/** What a host gets in the evening: the guests of the next day by the clock, as the day's list has them. */
import { formatDate, formatInstant, type LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { orderWordsOf } from "../../../i18n/order-words-of.ts";
import { partyInWords, timeInWords } from "../../../i18n/order-words.ts";
import { translator } from "../../../i18n/translator.ts";
import { env } from "../../../platform/env.server.ts";
import type { BookingRow } from "../../booking/booking-rows.server.ts";
import { layOutForHost, reachLines, wishRows } from "./host-mail.ts";

interface DayMailInput {
  lang: Lang;
  date: LocalDate;
  /** of that date, at least one */
  rows: BookingRow[];
  /** an entrepreneur has the day's list and a page of details, another organisation its bookings */
  isEntrepreneur: boolean;
  now: Date;
}

export function dayMail({ lang, date, rows, isEntrepreneur, now }: DayMailInput): { subject: string; text: string; html: string } {
  const t = translator(lang, "hostMail");
  const subject = t("day.subject", { date: formatDate(date, lang, "long") });
  const url = `${env().PUBLIC_URL}/studio/${isEntrepreneur ? `day/${date}` : `bookings?from=${date}`}`;
  return layOutForHost({
    lang, subject, hasDetails: isEntrepreneur,
    blocks: [
      { kind: "paragraph", text: t("day.lead", { count: rows.length, date: formatDate(date, lang, "long") }) }, { kind: "rows", rows: rows.map((row) => guestRow(row, lang)) },
      { kind: "button", text: t(isEntrepreneur ? "day.open" : "open"), url }, { kind: "small", text: t("day.made", { at: formatInstant(now, lang) }) },
    ],
  });
}

function guestRow({ guest, names, ...row }: BookingRow, lang: Lang): { term: string; lines: string[] } {
  const words = orderWordsOf(lang);
  const door = translator(lang, "door");
  const isStay = row.start === "night";
  return {
    term: `${isStay ? door("day.night") : timeInWords(row, words)} · ${row.offerTitle.text}`,
    lines: [
      `${guest.name}, ${partyInWords(row.units, words)}`, ...(isStay ? [timeInWords(row, words)] : []), ...reachLines(guest, lang), ...(row.productTitle === null ? [] : [door("day.within", { title: row.productTitle.text })]),
      ...wishRows({ names, notes: guest.notes }, lang).map(({ term, lines }) => `${term}: ${lines.join(" ")}`),
    ],
  };
}
