/** Local dates and times of the venue (Europe/Warsaw) as strings, and the arithmetic on them. */
import { Temporal } from "temporal-polyfill";
import { dateFormat, wordsOnce } from "./formats.ts";
import type { Lang } from "./vocabulary.ts";

/** "2026-11-24" */
export type LocalDate = string;
/** "HH:MM" */
export type LocalTime = string;

export const ZONE = "Europe/Warsaw";

/** True for an existing calendar date in the form YYYY-MM-DD between 2000 and 2099. */
export function isLocalDate(value: unknown): value is LocalDate {
  // Without Temporal, whose 25 kB the browser would otherwise load for this one question.
  return typeof value === "string" && /^20\d\d-\d\d-\d\d$/.test(value) && fromDayNumber(dayNumber(value)) === value;
}

/** The venue's date at an instant. */
export function dateAt(now: Date): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(ZONE).toPlainDate().toString();
}

/** The date `days` later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The month of a date, "YYYY-MM". */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}

/** The month so many after (or before) another, "YYYY-MM". */
export function addMonths(month: string, months: number): string {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + months;
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

/** Days since 1970-01-01; the cheap form for comparing and storing in sets. */
export function dayNumber(date: LocalDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;
}

export function fromDayNumber(day: number): LocalDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Days from `a` to `b`. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** 1 = Monday … 7 = Sunday. */
export function isoWeekday(date: LocalDate): number {
  return ((dayNumber(date) + 3) % 7) + 1;
}

/** The instant of a local date and "HH:MM"; a time skipped by the clock change moves forward (RFC 5545 3.3.5). */
export function instantOf(date: LocalDate, time: LocalTime): Date {
  return new Date(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE).epochMilliseconds);
}

/** A local date and "HH:MM" as machines elsewhere read it, with the venue's offset that day: "2027-07-12T10:00:00+02:00" (ISO 8601). */
export function withOffset(date: LocalDate, time: LocalTime): string {
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(ZONE).toString({ timeZoneName: "never", smallestUnit: "second" });
}

/** Minutes from midnight of "HH:MM". */
export function minutesOf(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** True when a date lies in a season "MM-DD" … "MM-DD" that may wrap over New Year; null bounds are always. */
export function inSeason(date: LocalDate, from: string | null, to: string | null): boolean {
  if (from === null || to === null) return true;
  const day = date.slice(5);
  return from <= to ? from <= day && day <= to : day >= from || day <= to;
}

/** A `@db.Date` value as a local date. */
export function localDateOf(value: Date): LocalDate {
  return value.toISOString().slice(0, 10);
}

/** A local date as the Date that a `@db.Date` column wants. */
export function dbDate(date: LocalDate): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

export type DateStyle = "short" | "medium" | "long" | "date" | "month" | "weekday";

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: "numeric", month: "short", timeZone: "UTC" },
  medium: { weekday: "short", day: "numeric", month: "long", timeZone: "UTC" },
  long: { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  date: { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" },
  month: { month: "long", year: "numeric", timeZone: "UTC" },
  weekday: { weekday: "short", timeZone: "UTC" },
};

/** A local date in words of the language. Polish May is too short to be shortened, so it is declined as the whole word is. */
export function formatDate(date: LocalDate, lang: Lang, style: DateStyle = "long"): string {
  return wordsOnce(`${style} ${lang} ${date}`, () => {
    const words = dateFormat(lang, STYLES[style]).format(dbDate(date));
    return lang === "pl" && style === "short" ? words.replace(/ maj$/, " maja") : words;
  });
}

/** An instant as local date and time of the venue, in words: "28 listopada 2026, 12:15", "28. November 2026 um 12:15 Uhr", "28 November 2026 at 12:15". */
export function formatInstant(instant: Date, lang: Lang): string {
  const words = dateFormat(lang, { dateStyle: "long", timeStyle: "short", timeZone: ZONE }).format(instant);
  if (lang === "pl") return words.replace(/,? (?=\d\d?:\d\d$)/, ", ");
  return lang === "de" ? `${words} Uhr` : words;
}

/** An instant as "HH:MM" on the venue's clock. */
export function clockAt(instant: Date): LocalTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(ZONE).toPlainTime().toString().slice(0, 5);
}
