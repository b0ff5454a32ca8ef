/** What can be had instead of a lost component: the substitute that its package names, else the same service at the nearest time. */
import type { Units } from "../../core/quote.ts";
import { addDays, dateAt, daysBetween, localDateOf, type LocalDate } from "../../core/time.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { availabilityOf, planStay } from "../availability/availability-of.server.ts";
import { overlaps, type PlannedPart } from "../availability/plan-parts.ts";
import { loadSellable, type Sellable } from "../catalogue/sellable.server.ts";
import { unitsByPart } from "../pricing/units-of-part.ts";

export const withLine = { line: { include: { components: true, order: true } } } satisfies Prisma.OrderComponentInclude;
export type LostComponent = Prisma.OrderComponentGetPayload<{ include: typeof withLine }>;

export interface Replacement { sellable: Sellable; planned: PlannedPart }

/** A service that is all of its line may move so many days; one of several stays within the trip. */
const REACH = 14;
const MOST = 4;

/** @returns substitutes first, then by nearness; a few */
export async function replacementsOf(reader: Reader, { component, now }: { component: LostComponent; now: Date }): Promise<Replacement[]> {
  const date = localDateOf(component.date);
  const substitutes = await substitutesOf(reader, component);
  const found: Replacement[] = [];
  for (const offerId of substitutes) found.push(...(await planned(reader, { offerId, component, dates: [date], now })));
  found.push(...(await planned(reader, { offerId: component.offerId, component, dates: await datesNear(reader, component, now), now })));
  return found.slice(0, MOST);
}

/** Offers that the package names in place of this one. Its part's id ends in the component's id of the package, also inside a bundle. */
async function substitutesOf(reader: Reader, component: LostComponent): Promise<string[]> {
  const snapshot = component.line.snapshot as { parts: { partId: string }[] };
  const componentId = snapshot.parts[component.position]!.partId.split(":").at(-1)!;
  const rows = await reader.packageComponent.findMany({ where: { substituteForId: componentId, offer: { status: "published" } }, orderBy: { position: "asc" }, select: { offerId: true } });
  return rows.map((row) => row.offerId);
}

async function datesNear(reader: Reader, component: LostComponent, now: Date): Promise<LocalDate[]> {
  const sellable = await loadSellable(reader, component.offerId);
  if (!sellable.published) return [];
  const [date, today] = [localDateOf(component.date), dateAt(now)];
  const alone = component.line.components.length === 1;
  const [first, last] = alone ? [addDays(date, -REACH), addDays(date, REACH)] : [localDateOf(component.line.date), localDateOf(component.line.endDate)];
  const days = await availabilityOf(reader, { sellable, units: unitsFor(sellable, component), nights: nightsOf(component), now, from: first > today ? first : today, to: last });
  const free = days.filter((day) => day.available).map((day) => day.date);
  return free.sort((a, b) => Math.abs(daysBetween(date, a)) - Math.abs(daysBetween(date, b))).slice(0, MOST);
}

async function planned(reader: Reader, { offerId, component, dates, now }: { offerId: string; component: LostComponent; dates: readonly LocalDate[]; now: Date }): Promise<Replacement[]> {
  if (dates.length === 0) return [];
  const sellable = await loadSellable(reader, offerId);
  if (!sellable.published) return [];
  const found: Replacement[] = [];
  for (const date of dates) {
    const plan = await planStay(reader, { sellable, units: unitsFor(sellable, component), nights: nightsOf(component), date, now });
    const [part] = plan.parts;
    if (plan.lacks.length === 0 && part && !meets(part, component)) found.push({ sellable, planned: part });
  }
  return found;
}

/** The same units where the offer has them; a substitute that counts otherwise takes the party as it would when bought. */
function unitsFor(sellable: Sellable, component: LostComponent): ReturnType<typeof unitsByPart> {
  const units = component.units as Units;
  const known = sellable.parts[0]!.units.map((unit) => unit.code as string);
  return Object.keys(units).every((code) => known.includes(code)) ? new Map([[sellable.parts[0]!, units]]) : unitsByPart(sellable, component.line.units as Units);
}

function nightsOf({ date, endDate }: LostComponent): number | undefined {
  return daysBetween(localDateOf(date), localDateOf(endDate)) || undefined;
}

/** True when it would run while another component of the line does. */
function meets(part: PlannedPart, component: LostComponent): boolean {
  const others = component.line.components.filter(({ id, state }) => id !== component.id && state !== "lost" && state !== "cancelled");
  return part.start !== "night" && overlaps(part, part.minutes, others.map(({ date, start, durationMinutes }) => ({ date: localDateOf(date), start, minutes: durationMinutes })));
}
