/** What can be had instead of a lost component: the substitute that its package names, else the same service at the nearest time. */
import { personCount, type Units } from "../../core/quote.ts";
import { addDays, dateAt, daysBetween, localDateOf, type LocalDate, type LocalTime } from "../../core/time.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { availabilityOf, planStay } from "../availability/availability-of.server.ts";
import { demandOf, overlaps, startsAt, type PlannedPart } from "../availability/plan-parts.ts";
import { suitsParty } from "../catalogue/party-range.ts";
import { componentIdOf, fixedOf, loadSellable, type Sellable, type SellablePart } from "../catalogue/sellable.server.ts";
import { unitsOfPart } from "../pricing/units-of-part.ts";
import { isLive } from "./order-states.server.ts";
import { isOnRequest } from "./requests/who-is-asked.server.ts";

export const withLine = { line: { include: { components: true, order: { include: { _count: { select: { lines: true } } } } } } } satisfies Prisma.OrderComponentInclude;
export type LostComponent = Prisma.OrderComponentGetPayload<{ include: typeof withLine }>;

export interface Replacement { sellable: Sellable; planned: PlannedPart }

/** A service that is all of its line may move so many days; one of several stays within the trip, with its last night. */
const REACH = 14;
/** So many are offered, and so many of them on one day. */
const MOST = 6;
const MOST_A_DAY = 3;

/** @returns substitutes first, then by nearness; a few */
export async function replacementsOf(reader: Reader, { component, now }: { component: LostComponent; now: Date }): Promise<Replacement[]> {
  const date = localDateOf(component.date);
  const found: Replacement[] = [];
  for (const substitute of await substitutesOf(reader, component)) found.push(...(await nearest(reader, { ...substitute, component, days: [date, date], now })));
  found.push(...(await nearest(reader, { offerId: component.offerId, fixed: null, component, days: daysInReach(component, now), now })));
  return found.slice(0, MOST);
}

/** `fixed`: how many the package takes of it, whatever the party */
type Candidate = Pick<SellablePart, "offerId" | "fixed">;

/** Offers that the package names in place of this one. */
async function substitutesOf(reader: Reader, component: LostComponent): Promise<Candidate[]> {
  const snapshot = component.line.snapshot as { parts: { partId: string }[] };
  const componentId = componentIdOf(snapshot.parts[component.position]!.partId);
  const rows = await reader.packageComponent.findMany({ where: { substituteForId: componentId, offer: { status: "published" } }, orderBy: { position: "asc" } });
  return rows.map((row) => ({ offerId: row.offerId, fixed: fixedOf(row) }));
}

function daysInReach(component: LostComponent, now: Date): [LocalDate, LocalDate] {
  const [date, today] = [localDateOf(component.date), dateAt(now)];
  const alone = component.line.components.length === 1;
  const [first, last] = alone ? [addDays(date, -REACH), addDays(date, REACH)] : [localDateOf(component.line.date), addDays(localDateOf(component.line.endDate), -(nightsOf(component) ?? 0))];
  return [first > today ? first : today, last];
}

/** `time` is missing for nights and whole days. */
interface Moment { date: LocalDate; time?: LocalTime }

/** The starts of the days from one to another that suit the rest of the trip, by how far they are from what was lost. */
async function nearest(reader: Reader, { offerId, fixed, component, days: [from, to], now }: Candidate & { component: LostComponent; days: [LocalDate, LocalDate]; now: Date }): Promise<Replacement[]> {
  const sellable = await loadSellable(reader, offerId);
  if (!sellable.published || (!mayWait(component.line.order) && (await isOnRequest(reader, offerId)))) return [];
  const [own] = sellable.parts as [SellablePart];
  const units = unitsFor({ ...own, fixed }, component);
  if (demandOf(own, units) === 0) return []; // it counts otherwise than when it was bought
  if (offerId !== component.offerId && !suitsParty({ ...own, fixed }, { people: personCount(units), children: (component.line.units as Units).child ?? 0 })) return [];
  const input = { sellable, units: new Map([[own, units]]), nights: nightsOf(component), now };
  const days = await availabilityOf(reader, { ...input, from, to });
  const moments = days.filter((day) => day.available).flatMap(({ date, times }): Moment[] => (times.length > 0 ? times.map(({ time }) => ({ date, time })) : [{ date }]));
  const away = ({ date, time }: Moment) => Math.abs(startsAt({ date, start: time ?? component.start }).getTime() - startsAt({ date: localDateOf(component.date), start: component.start }).getTime());
  const found: Replacement[] = [];
  for (const moment of moments.sort((a, b) => away(a) - away(b))) {
    if (found.length === MOST) break;
    if (found.filter(({ planned }) => planned.date === moment.date).length === MOST_A_DAY) continue;
    const { lacks, parts: [part] } = await planStay(reader, { ...input, ...moment });
    if (lacks.length === 0 && part && !meets(part, component)) found.push({ sellable, planned: part });
  }
  return found;
}

/** What is paid for waits for nobody's yes, and of several trips none for that of another. */
function mayWait({ state, _count }: LostComponent["line"]["order"]): boolean {
  return !isLive(state) && _count.lines === 1;
}

/** The same service takes the same units while it has them; a substitute takes the party as it would when bought. */
function unitsFor(part: SellablePart, component: LostComponent): Units {
  const units = component.units as Units;
  const isSame = part.offerId === component.offerId && Object.keys(units).every((code) => part.units.some((unit) => unit.code === code));
  return isSame ? units : unitsOfPart(part, component.line.units as Units);
}

function nightsOf({ date, endDate }: LostComponent): number | undefined {
  return daysBetween(localDateOf(date), localDateOf(endDate)) || undefined;
}

/** True when it would run while another component of the line does; a bed is in the way of another bed only, and not where the lost one had stood beside it already. */
function meets(part: PlannedPart, component: LostComponent): boolean {
  const others = component.line.components.filter(({ id, state }) => id !== component.id && state !== "lost" && state !== "cancelled");
  const own = { date: localDateOf(component.date), endDate: localDateOf(component.endDate) };
  if (part.start === "night") return others.some((other) => other.start === "night" && shareNights(other, part) && !shareNights(other, own));
  return overlaps(part, part.minutes, others.map(({ date, start, durationMinutes }) => ({ date: localDateOf(date), start, minutes: durationMinutes })));
}

function shareNights({ date, endDate }: Pick<LostComponent, "date" | "endDate">, stay: Pick<PlannedPart, "date" | "endDate">): boolean {
  return stay.date < localDateOf(endDate) && localDateOf(date) < stay.endDate;
}
