/** An order as a calendar file (RFC 5545): one event per component in the order's language, in the venue's zone, nights as whole days. */
import { escape, foldLines } from "ical-generator";
import { hasPapers } from "../../core/booking/order-left.ts";
import type { OrderComponentView, OrderView } from "../../core/booking/order-view.ts";
import { addDays, minutesOf, ZONE, type LocalDate, type LocalTime } from "../../core/time.ts";
import { orderWordsOf } from "../../i18n/order-words-of.ts";
import { partyInWords, timeInWords, type OrderWords } from "../../i18n/order-words.ts";
import { translator } from "../../i18n/translator.ts";

/** An hour for what has a start but no length. */
const USUAL_MINUTES = 60;

/** The rules of Polish time since 1996, which the EU's directive 2000/84/EC keeps. */
const WARSAW = [
  "BEGIN:VTIMEZONE", `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19960331T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
  "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
  "END:VTIMEZONE",
];

/** @param url the order's page; it holds the key, so the file is for the guest only */
export function tripIcs({ order, url }: { order: OrderView; url: string }): string {
  const words = orderWordsOf(order.lang);
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", `PRODID:-//Latarnia//Trip//${order.lang.toUpperCase()}`, "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    `X-WR-CALNAME:${text(order.lines.map((line) => line.title).join(", "))}`, `X-WR-TIMEZONE:${ZONE}`, ...WARSAW,
    ...order.lines.flatMap((line) => line.components.flatMap((component) => eventOf({ component, order, url, words }))),
    "END:VCALENDAR",
  ];
  return `${foldLines(lines.join("\r\n"))}\r\n`;
}

function eventOf({ component, order, url, words }: { component: OrderComponentView; order: OrderView; url: string; words: OrderWords }): string[] {
  const { place, meetingPoint } = component;
  return [
    "BEGIN:VEVENT", `UID:${component.id}@latarnia`, `DTSTAMP:${utc(order.confirmedAt ?? order.createdAt)}`, ...timesOf(component),
    `SUMMARY:${text(component.title)}`, `LOCATION:${text(meetingPoint ? `${meetingPoint}, ${place.name}` : place.name)}`, `GEO:${place.lat};${place.lon}`,
    `DESCRIPTION:${text(describe(component, order, words))}`, `URL:${url}`, `STATUS:${hasPapers(order) ? "CONFIRMED" : "TENTATIVE"}`,
    `TRANSP:${isWholeDay(component) ? "TRANSPARENT" : "OPAQUE"}`, "END:VEVENT",
  ];
}

function describe(component: OrderComponentView, order: OrderView, words: OrderWords): string {
  const { entrepreneur, voucher } = component;
  const print = translator(order.lang, "print");
  return [
    `${timeInWords(component, words)}, ${partyInWords(component.units, words)}`,
    component.note,
    `${print("voucher.host")}: ${entrepreneur.name}, ${entrepreneur.phone}`,
    voucher ? `${print("voucher.code")}: ${voucher.display}` : "",
    `${print("voucher.number")}: ${order.code}`,
  ].filter(Boolean).join("\n");
}

function isWholeDay({ start }: Pick<OrderComponentView, "start">): boolean {
  return start === "day" || start === "night";
}

/** A stay takes the days of its nights; DTEND is the day after (RFC 5545 3.6.1). */
function timesOf({ date, endDate, start, durationMinutes }: OrderComponentView): string[] {
  if (isWholeDay({ start })) return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(start === "night" ? endDate : addDays(endDate, 1))}`];
  const end = minutesOf(start) + (durationMinutes ?? USUAL_MINUTES);
  return [`DTSTART;TZID=${ZONE}:${local(date, minutesOf(start))}`, `DTEND;TZID=${ZONE}:${local(addDays(date, Math.floor(end / 1440)), end % 1440)}`];
}

function compact(value: LocalDate | LocalTime): string {
  return value.replace(/[-:]/g, "");
}

function local(date: LocalDate, minutes: number): string {
  return `${compact(date)}T${String(Math.floor(minutes / 60)).padStart(2, "0")}${String(minutes % 60).padStart(2, "0")}00`;
}

function utc(instant: string): string {
  return `${compact(instant.slice(0, 19))}Z`;
}

/** A TEXT value (RFC 5545 3.3.11); other control characters have no place in it. */
function text(value: string): string {
  return escape(value.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, " "), false);
}
