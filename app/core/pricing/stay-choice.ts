/** What a visitor chose on a product's page: read from an address or a form, written back into links. */
import type { Currency } from "../money.ts";
import type { Units } from "../quote.ts";
import { isLocalDate, type LocalDate, type LocalTime } from "../time.ts";

export interface StayChoice {
  /** as typed; not yet known to be a date */
  date?: string;
  time?: LocalTime;
  /** as typed, wrong unit codes and numbers included: pricing says what is wrong with them; undefined when none were given */
  units?: Units;
  /** party given by a search instead of units */
  party?: { adults: number; children: number };
  nights?: number;
  /** "2027-07" */
  month?: string;
  /** zlotys when left out */
  currency?: Currency;
  /** optional parts done without */
  leftOut: string[];
}

/** Fields `date, time, units.*, adults, children, nights, month, currency, without`; empty ones count as not given. */
export function readChoice(fields: URLSearchParams): StayChoice {
  const text = (name: string) => fields.get(name)?.trim() || undefined;
  const month = text("month");
  return {
    date: text("date"), time: text("time"), units: readUnits(fields), party: readParty(fields), nights: text("nights") === undefined ? undefined : Number(text("nights")),
    month: month && isMonth(month) ? month : undefined, currency: text("currency") === "EUR" ? "EUR" : undefined, leftOut: fields.getAll("without").filter(Boolean),
  };
}

/** True for "2027-07". */
function isMonth(value: string): boolean {
  return /^\d{4}-\d{2}$/.test(value) && isLocalDate(`${value}-01`);
}

function readUnits(fields: URLSearchParams): Units | undefined {
  const given = [...fields].filter(([name]) => name.startsWith("units."));
  if (given.length === 0) return undefined;
  return Object.fromEntries(given.map(([name, value]) => [name.slice("units.".length), value.trim() === "" ? 0 : Number(value)]));
}

function readParty(fields: URLSearchParams): StayChoice["party"] {
  const adults = Number(fields.get("adults") ?? Number.NaN);
  const children = Number(fields.get("children") || 0);
  return Number.isInteger(adults) && Number.isInteger(children) && adults >= 0 && children >= 0 && adults + children > 0 ? { adults, children } : undefined;
}

/** The choice as a query, with its question mark; without what is not chosen. */
export function choiceQuery(choice: { date?: LocalDate | null; time?: LocalTime | null; units?: Units; nights?: number | null; month?: string | null; currency?: Currency; leftOut?: readonly string[] }): string {
  const query = new URLSearchParams();
  if (choice.date) query.set("date", choice.date);
  if (choice.time) query.set("time", choice.time);
  const units = Object.entries(choice.units ?? {});
  const nobody = units.every(([, count]) => !count);
  for (const [code, count] of units) if (count || nobody) query.set(`units.${code}`, String(count || 0));
  if (choice.nights) query.set("nights", String(choice.nights));
  if (choice.month) query.set("month", choice.month);
  if (choice.currency === "EUR") query.set("currency", "EUR");
  for (const partId of choice.leftOut ?? []) query.append("without", partId);
  const text = query.toString();
  return text && `?${text}`;
}
