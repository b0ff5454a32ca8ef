/** Spans of days that words name, worked out from today: weekends, months, holidays of the Polish calendar. Pure; all dates are the venue's. */
import { addDays, isLocalDate, isoWeekday, type LocalDate } from "../../app/core/time.ts";
import type { Day, Slots } from "./match.ts";

export interface Span { from: LocalDate; to: LocalDate | null }

const MONDAY = 1, FRIDAY = 5, SATURDAY = 6, SUNDAY = 7;

/** Null where the words name no days to come. */
export function spanOf(name: string, slots: Slots, today: LocalDate): Span | null {
  return SPANS[name]?.(slots, today) ?? null;
}

const SPANS: Record<string, (slots: Slots, today: LocalDate) => Span | null> = {
  today: (_, today) => ({ from: today, to: today }),
  tomorrow: (_, today) => oneDay(addDays(today, 1)),
  afterTomorrow: (_, today) => oneDay(addDays(today, 2)),
  comingWeekend: (_, today) => weekend(today),
  nextWeekend: (_, today) => (isoWeekday(today) >= FRIDAY ? weekend(nextMonday(today)) : weekend(today)),
  followingWeekend: (_, today) => weekend(nextMonday(today)),
  thisWeek: (_, today) => ({ from: today, to: addDays(nextMonday(today), -1) }),
  nextWeek: (_, today) => ({ from: nextMonday(today), to: addDays(nextMonday(today), 6) }),
  weekday: ({ weekdays }, today) => oneDay(addDays(today, (weekdays[0]! - isoWeekday(today) + 7) % 7)),
  month: ({ months, years }, today) => coming(today, years[0], (year) => ({ from: `${year}-${two(months[0]!)}-01`, to: lastOfMonth(year, months[0]!) })),
  date: ({ dates }, today) => spanOfDays(dates[0]!, dates[0]!, today),
  from: ({ dates }, today) => openFrom(spanOfDays(dates[0]!, dates[0]!, today)),
  range: ({ dates }, today) => spanOfDays(dates[0]!, dates[1]!, today),
  span: ({ numbers, months, years }, today) => {
    const day = (index: number): Day => ({ year: years[0] ?? null, month: months[0]!, day: numbers[index]! });
    return spanOfDays(day(0), day(1), today);
  },
  mayBreak: (_, today) => coming(today, undefined, (year) => stretched(`${year}-05-01`, `${year}-05-03`)),
  /** the provinces' fortnights together: six weeks from the Monday after 14 January */
  winterBreak: (_, today) => coming(today, undefined, (year) => ({ from: mondayFrom(`${year}-01-15`), to: addDays(mondayFrom(`${year}-01-15`), 41) })),
  /** from the Saturday before the last Monday of June to the end of August */
  summerHolidays: (_, today) => coming(today, undefined, (year) => ({ from: addDays(mondayFrom(`${year}-06-24`), -2), to: `${year}-08-31` })),
  longWeekend: (_, today) => longWeekend(today),
  corpusChristi: (_, today) => aroundEaster(today, 60, 63),
  pentecost: (_, today) => aroundEaster(today, 48, 50),
  easter: (_, today) => aroundEaster(today, -2, 1),
  christmas: (_, today) => coming(today, undefined, (year) => ({ from: `${year}-12-24`, to: `${year}-12-26` })),
  newYear: (_, today) => coming(today, undefined, (year) => ({ from: `${year - 1}-12-31`, to: `${year}-01-01` })),
};

const two = (number: number) => String(number).padStart(2, "0");
const oneDay = (date: LocalDate): Span => ({ from: date, to: date });
const openFrom = (span: Span | null): Span | null => span && { from: span.from, to: null };
const nextMonday = (date: LocalDate) => addDays(date, 8 - isoWeekday(date));
const mondayFrom = (date: LocalDate) => addDays(date, (8 - isoWeekday(date)) % 7);

/** From Friday to Sunday, for people set out on Friday; what is left of it once it has begun. */
function weekend(today: LocalDate): Span {
  const day = isoWeekday(today);
  return { from: day >= FRIDAY ? today : addDays(today, FRIDAY - day), to: addDays(today, SUNDAY - day) };
}

/** The span of the year said, else the first that is not over; what is left of it once it has begun. */
function coming(today: LocalDate, said: number | undefined, of: (year: number) => { from: LocalDate; to: LocalDate }): Span | null {
  const year = Number(today.slice(0, 4));
  const span = (said === undefined ? [year, year + 1, year + 2] : [said]).map(of).find(({ to }) => to >= today);
  return span ? { from: span.from < today ? today : span.from, to: span.to } : null;
}

function lastOfMonth(year: number, month: number): LocalDate {
  return addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -1);
}

/** A day without a year is the next of its name; the last one of a span that ends before it begins is a year later. */
function spanOfDays(first: Day, last: Day, today: LocalDate): Span | null {
  const year = Number(today.slice(0, 4));
  const on = (day: Day, year: number) => `${year}-${two(day.month)}-${two(day.day)}`;
  const from = [first.year ?? last.year ?? year, ...(first.year === null && last.year === null ? [year + 1] : [])].map((year) => on(first, year)).find((date) => isLocalDate(date) && date >= today);
  if (from === undefined) return null;
  const begun = Number(from.slice(0, 4));
  const to = (last.year === null ? [begun, begun + 1] : [last.year]).map((year) => on(last, year)).find((date) => isLocalDate(date) && date >= from);
  return to === undefined ? null : { from, to };
}

/** With the weekend before and after that it touches. */
function stretched(from: LocalDate, to: LocalDate): { from: LocalDate; to: LocalDate } {
  const start = isoWeekday(from), end = isoWeekday(to);
  return { from: start === SUNDAY ? addDays(from, -1) : start === MONDAY ? addDays(from, -2) : from, to: end === FRIDAY ? addDays(to, 2) : end === SATURDAY ? addDays(to, 1) : to };
}

const FIXED_HOLIDAYS = ["01-01", "01-06", "05-01", "05-03", "08-15", "11-01", "11-11", "12-24", "12-25", "12-26"];

/** Round the next Polish holiday on a Monday, Tuesday, Thursday or Friday (act of 18 January 1951 on days off work). */
function longWeekend(today: LocalDate): Span | null {
  const year = Number(today.slice(0, 4));
  const holidays = [year, year + 1].flatMap((year) => [...FIXED_HOLIDAYS.map((day) => `${year}-${day}`), addDays(easter(year), 1), addDays(easter(year), 60)]);
  const spans = holidays.sort().flatMap((date): { from: LocalDate; to: LocalDate }[] => {
    const day = isoWeekday(date);
    if (day === 1 || day === 2) return [{ from: addDays(date, day === 1 ? -2 : -3), to: date }];
    return day === 4 || day === 5 ? [{ from: date, to: addDays(date, SUNDAY - day) }] : [];
  });
  const span = spans.find(({ to }) => to >= today);
  return span ? { from: span.from < today ? today : span.from, to: span.to } : null;
}

function aroundEaster(today: LocalDate, first: number, last: number): Span | null {
  return coming(today, undefined, (year) => ({ from: addDays(easter(year), first), to: addDays(easter(year), last) }));
}

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
function easter(year: number): LocalDate {
  const a = year % 19, b = Math.floor(year / 100), c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return `${year}-${two(Math.floor(sum / 31))}-${two((sum % 31) + 1)}`;
}
