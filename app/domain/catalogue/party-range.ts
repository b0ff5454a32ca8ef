/** How many people may come at once, and whether children may: what a product says itself, and what each part says that nobody can leave out. */
import type { UnitCode } from "../../core/vocabulary.ts";

export interface PartyRange { minParty: number; maxParty: number }
/** What decides whether the party of a trip must suit one of its parts. */
interface PartInRange extends PartyRange { optional: boolean; fixed: { unit: UnitCode; count: number } | null; units: readonly { code: string; minAge: number | null }[] }

/** False for a fixed number of units, whatever the party, and for rooms and kayaks, which are limited by their number and not by heads. */
function countsHeads({ fixed, units }: PartInRange): boolean {
  return fixed === null && units.some(({ code }) => code === "adult");
}

/** @param own of the product itself, and of the packages of a bundle @returns a range of nobody (more at least than at most) where parts do not go together */
export function partyRange(own: readonly PartyRange[], parts: readonly PartInRange[]): PartyRange {
  const all = [...own, ...parts.filter((part) => !part.optional && countsHeads(part))];
  return { minParty: Math.max(...all.map(({ minParty }) => minParty)), maxParty: Math.min(...all.map(({ maxParty }) => maxParty)) };
}

/** Whether a part takes so many people, so many children among them. */
export function suitsParty(part: PartInRange, { people, children = 0 }: { people: number; children?: number }): boolean {
  if (children > 0 && adultsFrom(part) !== null) return false;
  return !countsHeads(part) || (people >= part.minParty && people <= part.maxParty);
}

/** A child is at most so old where no offer says anything else. */
export const OLDEST_CHILD = 14;

/** The age from which a part lets people in, years, where no child is as old and it has no price for children; null where children may come. */
export function adultsFrom({ fixed, units }: Pick<PartInRange, "fixed" | "units">): number | null {
  if (fixed !== null || units.some(({ code }) => code === "child")) return null;
  const age = units.find(({ code }) => code === "adult")?.minAge ?? 0;
  return age > OLDEST_CHILD ? age : null;
}

/** The same of a whole: by the part that nobody can leave out and that asks for the highest age. */
export function adultsOnlyFrom(parts: readonly Pick<PartInRange, "optional" | "fixed" | "units">[]): number | null {
  return Math.max(0, ...parts.filter(({ optional }) => !optional).map((part) => adultsFrom(part) ?? 0)) || null;
}
