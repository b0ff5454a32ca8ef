/** How many people may come at once: what a product says itself, and no fewer and no more than each part that nobody can leave out. */
import type { UnitCode } from "../../core/vocabulary.ts";

export interface PartyRange { minParty: number; maxParty: number }
/** What decides whether the party of a trip must suit one of its parts. */
interface PartInRange extends PartyRange { optional: boolean; fixed: { unit: UnitCode; count: number } | null; units: readonly { code: string }[] }

/** False for a fixed number of units, whatever the party, and for rooms and kayaks, which are limited by their number and not by heads. */
function countsHeads({ fixed, units }: PartInRange): boolean {
  return fixed === null && units.some(({ code }) => code === "adult");
}

/** @param own of the product itself, and of the packages of a bundle @returns a range of nobody (more at least than at most) where parts do not go together */
export function partyRange(own: readonly PartyRange[], parts: readonly PartInRange[]): PartyRange {
  const all = [...own, ...parts.filter((part) => !part.optional && countsHeads(part))];
  return { minParty: Math.max(...all.map(({ minParty }) => minParty)), maxParty: Math.min(...all.map(({ maxParty }) => maxParty)) };
}

/** Whether a part takes so many people. */
export function suitsParty(part: PartInRange, people: number): boolean {
  return !countsHeads(part) || (people >= part.minParty && people <= part.maxParty);
}
