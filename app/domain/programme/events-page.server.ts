/** What the page of the annual programme shows: its events by month in one language, with the filters that find something. */
import { formatDateRange, monthName } from "../../core/date-range.ts";
import { approved, type LocalizedText } from "../../core/localized-text.ts";
import { dateAt, localDateOf } from "../../core/time.ts";
import type { Lang, Theme } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";

export interface EventsFilter {
  year?: number;
  /** TERYT of a county */
  county?: string;
  theme?: Theme;
  onlyFree: boolean;
}

export interface ProgrammeEvent {
  slug: string;
  title: string;
  summary: string;
  venue: string;
  place: string;
  county: string;
  lat: number;
  lon: number;
  /** "12–14 lipca", ready */
  dates: string;
  /** first date, machine-readable */
  startDate: string;
  /** last date, the same form */
  endDate: string;
  /** local "HH:MM" */
  startTime: string | null;
  /** ISO weekdays of an event that comes back every week; empty otherwise */
  weekdays: number[];
  theme: Theme;
  free: boolean;
  status: "confirmed" | "cancelled" | "postponed";
  organiser: { name: string; slug: string | null };
}

export interface EventsPage {
  year: number;
  years: number[];
  total: number;
  months: { month: string; name: string; events: ProgrammeEvent[] }[];
  counties: { teryt: string; name: string; count: number }[];
  themes: { theme: Theme; count: number }[];
  freeCount: number;
}

const include = { place: { include: { county: true } }, organiser: { select: { name: true, slug: true, kind: true } } } satisfies Prisma.EventInclude;
type Row = Prisma.EventGetPayload<{ include: typeof include }>;

/** Events whose texts are approved in the language. The year is the one asked for if it has a programme, else the current or next one that has. */
export async function readEventsPage(reader: Reader, { lang, filter, now }: { lang: Lang; filter: EventsFilter; now: Date }): Promise<EventsPage> {
  const years = (await reader.event.groupBy({ by: ["programmeYear"], orderBy: { programmeYear: "asc" } })).map((row) => row.programmeYear);
  const year = chosenYear({ years, asked: filter.year, now });
  const rows = await reader.event.findMany({ where: { programmeYear: year }, include, orderBy: [{ startDate: "asc" }, { id: "asc" }] });
  const readable = rows.filter((row) => [row.title, row.summary, row.venue].every((text) => approved(text as LocalizedText, lang)));
  const shown = readable.filter((row) => matches(row, filter));
  return {
    year, years, total: shown.length,
    months: byMonth(shown, lang),
    counties: countiesOf(readable.filter((row) => matches(row, { ...filter, county: undefined })), lang),
    themes: themesOf(readable.filter((row) => matches(row, { ...filter, theme: undefined }))),
    freeCount: readable.filter((row) => matches(row, { ...filter, onlyFree: true })).length,
  };
}

function chosenYear({ years, asked, now }: { years: number[]; asked?: number; now: Date }): number {
  const today = Number(dateAt(now).slice(0, 4));
  if (asked !== undefined && years.includes(asked)) return asked;
  return years.find((year) => year >= today) ?? years.at(-1) ?? today;
}

function matches(row: Row, filter: EventsFilter): boolean {
  if (filter.county && row.place.countyId !== filter.county) return false;
  if (filter.theme && row.theme !== filter.theme) return false;
  return !filter.onlyFree || row.free;
}

function byMonth(rows: Row[], lang: Lang): EventsPage["months"] {
  const months = new Map<string, ProgrammeEvent[]>();
  for (const row of rows) {
    const month = localDateOf(row.startDate).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), eventOf(row, lang)]);
  }
  return [...months].map(([month, events]) => ({ month, name: monthName(month, lang), events }));
}

function eventOf(row: Row, lang: Lang): ProgrammeEvent {
  const text = (value: unknown) => approved(value as LocalizedText, lang) ?? "";
  const [from, to] = [localDateOf(row.startDate), localDateOf(row.endDate)];
  return {
    slug: row.slug, title: text(row.title), summary: text(row.summary), venue: text(row.venue), place: row.place.name, county: row.place.county.name, lat: row.place.lat, lon: row.place.lon,
    dates: formatDateRange({ from, to, lang }), startDate: from, endDate: to, startTime: row.startTime, weekdays: row.weekdays,
    theme: row.theme as Theme, free: row.free, status: row.status,
    organiser: { name: row.organiser.name, slug: row.organiser.kind === "lot" ? row.organiser.slug : null },
  };
}

function countiesOf(rows: Row[], lang: Lang): EventsPage["counties"] {
  const counts = new Map<string, { teryt: string; name: string; count: number }>();
  for (const { place: { county } } of rows) counts.set(county.teryt, { teryt: county.teryt, name: county.name, count: (counts.get(county.teryt)?.count ?? 0) + 1 });
  return [...counts.values()].sort((a, b) => a.name.localeCompare(b.name, lang));
}

function themesOf(rows: Row[]): EventsPage["themes"] {
  const counts = new Map<Theme, number>();
  for (const row of rows) counts.set(row.theme as Theme, (counts.get(row.theme as Theme) ?? 0) + 1);
  return [...counts].map(([theme, count]) => ({ theme, count })).sort((a, b) => b.count - a.count || a.theme.localeCompare(b.theme));
}
