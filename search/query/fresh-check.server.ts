/** The hits of a page as the database knows them this moment: for dates or a party asked for, what cannot be had any more is dropped, days are corrected, and the party's total is worked out. */
import type { Units } from "../../app/core/quote.ts";
import { addDays, dateAt, fromDayNumber, type LocalDate } from "../../app/core/time.ts";
import { dayOf, type DayAvailability } from "../../app/domain/availability/availability-of.server.ts";
import { lastDateOf, readSlotSpans, type SlotBook } from "../../app/domain/availability/read-slots.server.ts";
import { HORIZON_DAYS } from "../../app/domain/availability/roll-slots.server.ts";
import { loadSellables, type Sellable } from "../../app/domain/catalogue/sellable.server.ts";
import { totalOrNull } from "../../app/domain/pricing/priced-days.server.ts";
import { partyUnits, takesParty, unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import { rememberWhile } from "../../app/platform/catalogue-version.server.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import type { SearchAnswer, SearchHit } from "../engine.ts";
import { smallestParty } from "../documents/price-from.ts";
import { PAGE_SIZE } from "../settings.ts";
import { peopleOf, type SearchQuery } from "./query.ts";
import { lastStart, windowOf } from "./window.ts";

/** `partyTotal`: for the party asked for on `nextDate`, in minor units of PLN, taxes in; null when none was said or no price is known. */
export type FreshHit = SearchHit & { partyTotal: number | null };
/** `pages`: by what the engine counts, so that a page whose hits shrank hides none of those behind it. */
export type FreshAnswer = Omit<SearchAnswer, "hits"> & { hits: FreshHit[]; pages: number };

/** A question of neither dates nor party reads nothing. Among the hits, `soonest` and the party's `cheapest` are put in order anew. */
export async function freshened(reader: Reader, { answer, query, now }: { answer: SearchAnswer; query: SearchQuery; now: Date }): Promise<FreshAnswer> {
  const untouched = answer.hits.map((hit) => ({ ...hit, partyTotal: null }));
  const pages = Math.ceil(answer.total / PAGE_SIZE);
  if (!windowOf(query).asked || answer.hits.length === 0) return { ...answer, hits: untouched, pages };
  const stays = staysOf(answer.hits, await sellablesOf(reader, answer.hits), query);
  const days = await firstDays(reader, stays, query, now);
  const hits = stays.flatMap(({ hit, sellable, units }) => {
    const day = days.get(hit.productId);
    return day ? [{ ...hit, nextDate: day.date, partyTotal: peopleOf(query) > 0 ? (totalOrNull({ sellable, units, date: day.date, leftOut: day.dropped })?.amount ?? null) : null }] : [];
  });
  return { ...answer, total: answer.total - (answer.hits.length - hits.length), hits: inOrder(hits, query), pages };
}

interface Stay { hit: SearchHit; sellable: Sellable; units: Units }

/** Facts and prices change seldom; slots, which decide, are read each time. */
const memory = rememberWhile<Sellable[]>({ unchanged: "texts", most: 200 });

async function sellablesOf(reader: Reader, hits: readonly SearchHit[]): Promise<Map<string, Sellable>> {
  const ids = hits.map((hit) => hit.productId).sort();
  const sellables = await memory(ids.join(" "), () => loadSellables(reader, ids));
  return new Map(sellables.map((sellable) => [sellable.id, sellable]));
}

/** The hits whose product still is sold and takes the party. */
function staysOf(hits: readonly SearchHit[], sellables: Map<string, Sellable>, query: SearchQuery): Stay[] {
  return hits.flatMap((hit) => {
    const sellable = sellables.get(hit.productId);
    if (!sellable?.published || sellable.parts.length === 0) return [];
    const units = peopleOf(query) > 0 ? partyUnits(sellable, { adults: query.adults ?? 1, children: query.children ?? 0 }) : smallestParty(sellable).units;
    return takesParty(sellable, units) ? [{ hit, sellable, units }] : [];
  });
}

/** The first day each can be had: mostly the one the index says; only where that is gone are later days looked through. */
async function firstDays(reader: Reader, stays: Stay[], query: SearchQuery, now: Date): Promise<Map<string, DayAvailability>> {
  const today = dateAt(now);
  const said = stays.map((stay) => ({ stay, from: stay.hit.nextDate ?? query.from ?? today, to: stay.hit.nextDate ?? query.from ?? today }));
  const found = await lookThrough(reader, said, now);
  const window = windowOf(query);
  const horizon = addDays(today, HORIZON_DAYS - 1);
  const gone = said.filter(({ stay }) => !found.has(stay.hit.productId)).map(({ stay, from }) => ({ stay, from: addDays(from, 1), to: least(fromDayNumber(lastStart(window, stay.hit.days)), horizon) }));
  return new Map([...found, ...(await lookThrough(reader, gone.filter(({ from, to }) => from <= to), now))]);
}

const least = (a: LocalDate, b: LocalDate) => (a < b ? a : b);

async function lookThrough(reader: Reader, looks: { stay: Stay; from: LocalDate; to: LocalDate }[], now: Date): Promise<Map<string, DayAvailability>> {
  const spans = looks.flatMap(({ stay: { sellable }, from, to }) => sellable.parts.map((part) => ({ resourceId: part.resourceId, from, to: lastDateOf({ to, days: sellable.days, nights: sellable.nights }) })));
  const book = await readSlotSpans(reader, spans);
  return new Map(looks.flatMap(({ stay, from, to }) => {
    const day = firstDay(stay, { book, from, to, now });
    return day ? [[stay.hit.productId, day] as const] : [];
  }));
}

function firstDay({ sellable, units }: Stay, { book, from, to, now }: { book: SlotBook; from: LocalDate; to: LocalDate; now: Date }): DayAvailability | null {
  const byPart = unitsByPart(sellable, units);
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const day = dayOf({ sellable, units: byPart, book, date, now });
    if (day.available) return day;
  }
  return null;
}

function inOrder(hits: FreshHit[], query: SearchQuery): FreshHit[] {
  if (query.sort === "soonest") return hits.sort((a, b) => (a.nextDate ?? "").localeCompare(b.nextDate ?? ""));
  if (query.sort === "cheapest" && peopleOf(query) > 0) return hits.sort((a, b) => (a.partyTotal ?? Number.MAX_SAFE_INTEGER) - (b.partyTotal ?? Number.MAX_SAFE_INTEGER));
  return hits;
}
