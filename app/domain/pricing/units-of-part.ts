/** Turns a party into what each part needs: persons where persons are priced, rooms or kayaks where those are. */
import { AppError, isAppError } from "../../core/app-error.ts";
import { personCount, type Units } from "../../core/quote.ts";
import { PERSON_UNITS, type UnitCode } from "../../core/vocabulary.ts";
import { adultsFrom, adultsOnlyFrom } from "../catalogue/party-range.ts";
import type { Sellable, SellablePart, SellableUnit } from "../catalogue/sellable.server.ts";

const isPerson = (code: UnitCode) => (PERSON_UNITS as readonly string[]).includes(code);

/** People that a set of units stands for: persons count one, shared units the people they cover. */
export function paxOf(part: SellablePart, units: Units): number {
  return part.units.reduce((sum, unit) => sum + (units[unit.code] ?? 0) * (unit.pax ?? 1), 0);
}

/** Units that a visitor may choose on the product's page. */
function choosableUnits(sellable: Sellable): UnitCode[] {
  return sellable.kind === "offer" ? sellable.parts[0]!.units.map((unit) => unit.code) : ["adult", "child"];
}

/**
 * Checks what a visitor asks for against the product.
 * @throws AppError pricing.unknown_unit, adults_only, empty_party, party_too_small, party_too_large, child_alone
 */
export function checkParty(sellable: Sellable, units: Units): void {
  const age = (units.child ?? 0) > 0 ? adultsOnlyFrom(sellable.parts) : null;
  if (age !== null) throw new AppError("pricing.adults_only", { age });
  const allowed = choosableUnits(sellable);
  for (const [code, count] of Object.entries(units)) {
    if (!allowed.includes(code as UnitCode)) throw new AppError("pricing.unknown_unit", { unit: code });
    if (!Number.isInteger(count) || count < 0) throw new AppError("bad_request", { field: `units.${code}` });
    if (count > 200) throw new AppError("pricing.party_too_large", { max: sellable.maxParty });
  }
  const pax = sellable.kind === "offer" ? paxOf(sellable.parts[0]!, units) : personCount(units);
  const asked = Object.values(units).reduce((sum, count) => sum + count, 0);
  if (pax < 1) throw new AppError("pricing.empty_party");
  if ((units.child ?? 0) > 0 && asked === units.child && (sellable.kind !== "offer" || allowed.includes("adult"))) throw new AppError("pricing.child_alone");
  if (pax < sellable.minParty) throw new AppError("pricing.party_too_small", { min: sellable.minParty });
  if (pax > Math.max(sellable.maxParty, 1) && sharedOnly(sellable, units) === false) throw new AppError("pricing.party_too_large", { max: sellable.maxParty });
}

/** Whether the product takes such a party at all: checkParty where only yes or no matters. */
export function takesParty(sellable: Sellable, units: Units): boolean {
  try {
    checkParty(sellable, units);
    return true;
  } catch (error) {
    if (isAppError(error)) return false;
    throw error;
  }
}

/** Rooms and kayaks are limited by their number, not by the heads they could hold. */
function sharedOnly(sellable: Sellable, units: Units): boolean {
  if (sellable.kind !== "offer") return false;
  const count = Object.values(units).reduce((sum, n) => sum + n, 0);
  return !Object.entries(units).some(([code, n]) => n > 0 && isPerson(code as UnitCode)) && count <= Math.max(sellable.maxParty, 1);
}

/** A party of adults and children in the units of an offer or package: for searching and calendars. Where no child may come they stay children, for checkParty to refuse. */
export function partyUnits(sellable: Sellable, { adults, children }: { adults: number; children: number }): Units {
  const party = { adult: adults, child: children };
  if (sellable.kind !== "offer") return party;
  const [part] = sellable.parts as [SellablePart];
  return children > 0 && adultsFrom(part) !== null ? party : unitsOfPart(part, party);
}

/**
 * What a part needs for the party of a package: its own fixed number, persons one by one, or enough shared units.
 * A child counts as an adult where the offer has no child price, and is not with the others where it takes no children (a part that may be left out); of several shared units the cheapest by base price is taken.
 */
export function unitsOfPart(part: SellablePart, party: Units): Units {
  if (part.fixed) return { [part.fixed.unit]: part.fixed.count };
  const has = (code: UnitCode) => part.units.some((unit) => unit.code === code);
  if (has("adult")) return personUnits(adultsFrom(part) === null ? party : { ...party, child: 0 }, has);
  const people = personCount(party);
  const choices = part.units.map((unit) => ({ unit, count: Math.ceil(people / (unit.pax ?? 1)) }));
  const best = choices.sort((a, b) => a.count * basePrice(a.unit) - b.count * basePrice(b.unit))[0];
  return best ? { [best.unit.code]: best.count } : {};
}

function personUnits(party: Units, has: (code: UnitCode) => boolean): Units {
  const units: Units = {};
  for (const code of PERSON_UNITS) {
    const count = party[code] ?? 0;
    if (count === 0) continue;
    const as = has(code) ? code : "adult";
    units[as] = (units[as] ?? 0) + count;
  }
  return units;
}

function basePrice(unit: SellableUnit): number {
  return (unit.prices.find((price) => price.seasonFrom === null) ?? unit.prices[0])?.amountMinor ?? Number.MAX_SAFE_INTEGER / 1000;
}

/** Of parts that a guest wants to do without, those that may be. */
export function leftOutOf({ parts }: Sellable, leftOut: readonly string[]): string[] {
  return parts.filter((part) => part.optional && leftOut.includes(part.partId)).map((part) => part.partId);
}

/** Units of each part for what the visitor chose; parts left out are not in it. */
export function unitsByPart(sellable: Sellable, units: Units, leftOut: readonly string[] = []): Map<SellablePart, Units> {
  const without = new Set(leftOutOf(sellable, leftOut));
  const parts = sellable.parts.filter((part) => !without.has(part.partId));
  return new Map(parts.map((part) => [part, sellable.kind === "offer" ? units : unitsOfPart(part, units)]));
}
