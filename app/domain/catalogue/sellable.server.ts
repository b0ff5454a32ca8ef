/** Any product as one list of parts: what pricing prices and availability plans, whether it is one offer or a bundle of packages. */
import { AppError } from "../../core/app-error.ts";
import type { SellersRate } from "../../core/pricing/dated-rate.ts";
import type { Currency } from "../../core/money.ts";
import { localDateOf } from "../../core/time.ts";
import type { LocalTime } from "../../core/time.ts";
import type { OfferType, ProductKind, UnitCode } from "../../core/vocabulary.ts";
import { rememberWhile } from "../../platform/catalogue-version.server.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { partyRange } from "./party-range.ts";

export interface UnitPriceRow { currency: Currency; amountMinor: number; seasonFrom: string | null; seasonTo: string | null }
export interface SellableUnit { code: UnitCode; pax: number | null; weight: number; minAge: number | null; maxAge: number | null; prices: UnitPriceRow[] }

/** When the offer runs: "MM-DD" seasons, ISO weekdays, "HH:MM" starts (none for kinds day and night), minutes. */
export interface ScheduleRow { kind: string; seasonFrom: string; seasonTo: string; weekdays: number[]; times: string[]; durationMinutes: number | null }

export interface SellablePart {
  /** component id, prefixed by the bundle item inside a bundle; the offer's id when it is sold alone */
  partId: string;
  /** bundle item this part came with, and its package; null outside bundles */
  itemId: string | null;
  packageId: string | null;
  offerId: string;
  offerType: OfferType;
  entrepreneurId: string;
  resourceId: string;
  /** days after the first day of the trip */
  dayOffset: number;
  /** lodging nights; 0 for everything else; an offer sold alone takes the guest's number */
  nights: number;
  window: [string, string] | null;
  fixed: { unit: UnitCode; count: number } | null;
  optional: boolean;
  /** its offer, or the package it came with in a bundle, is not published (any more): it cannot be had on any day */
  withdrawn: boolean;
  units: SellableUnit[];
  schedules: ScheduleRow[];
  vatBp: number;
  commissionBp: number;
  leadTimeMinutes: number;
  /** local "HH:MM" of the day before the part, after which nobody books it; null for no such bound */
  cutOffTime: LocalTime | null;
  minParty: number;
  maxParty: number;
}

/** The component of its package that a part is, also inside a bundle. */
export function componentIdOf(partId: string): string {
  return partId.split(":").at(-1)!;
}

/** True for a part without which the whole product cannot be had at present. */
function isMissing({ withdrawn, optional }: SellablePart): boolean {
  return withdrawn && !optional;
}

export interface PriceRule { rule: "sum" | "discount" | "fixed"; discountBp: number; fixedPrices: Partial<Record<UnitCode, Partial<Record<Currency, number>>>> }

export interface Sellable {
  id: string;
  kind: ProductKind;
  published: boolean;
  ownerId: string;
  organiserId: string | null;
  /** of the whole: none of its parts that is needed takes fewer or more */
  minParty: number;
  maxParty: number;
  days: number;
  nights: number;
  leadTimeMinutes: number;
  price: PriceRule;
  /** price rules of the packages inside a bundle by item id; empty otherwise */
  itemPrices: Record<string, PriceRule>;
  parts: SellablePart[];
  /** dated commission of those who may sell it; empty where nobody asks what is kept of a price */
  rates: readonly SellersRate[];
}

/** True for what nobody can have at present, whatever the day: a part of it is gone, or no party suits all of its parts. */
export function cannotBeHad({ parts, minParty, maxParty }: Pick<Sellable, "parts" | "minParty" | "maxParty">): boolean {
  return parts.some(isMissing) || minParty > maxParty;
}

const offerInclude = { owner: { select: { commissionBp: true } }, offer: { include: { units: { include: { prices: true }, orderBy: { position: "asc" } }, schedules: true } } } satisfies Prisma.ProductInclude;
const componentInclude = { components: { where: { substituteForId: null }, orderBy: { position: "asc" }, include: { offer: { include: offerInclude } } } } satisfies Prisma.ProductInclude;
export const sellableInclude = { ...offerInclude, ...componentInclude, bundleItems: { orderBy: { position: "asc" }, include: { package: { include: componentInclude } } } } satisfies Prisma.ProductInclude;

type ProductRow = Prisma.ProductGetPayload<{ include: typeof sellableInclude }>;
type OfferRow = Prisma.ProductGetPayload<{ include: typeof offerInclude }>;
type ComponentRow = Prisma.PackageComponentGetPayload<{ include: { offer: { include: typeof offerInclude } } }>;

/**
 * Loads products with all their parts; unknown ids are left out.
 * Substitutes are not parts: they are sold only in place of another.
 */
export async function loadSellables(reader: Reader, ids: readonly string[]): Promise<Sellable[]> {
  const rows = await reader.product.findMany({ where: { id: { in: [...ids] } }, include: sellableInclude });
  const rates = await readRates(reader, rows.flatMap(({ ownerId, organiserId }) => (organiserId ? [ownerId, organiserId] : [ownerId])));
  return rows.map((row) => toSellable(row, rates));
}

async function readRates(reader: Reader, sellerIds: readonly string[]): Promise<SellersRate[]> {
  const rows = await reader.commissionRate.findMany({ where: { sellerId: { in: [...new Set(sellerIds)] } }, select: { sellerId: true, entrepreneurId: true, bp: true, validFrom: true } });
  return rows.map(({ entrepreneurId, ...row }) => ({ ...row, ofId: entrepreneurId, validFrom: localDateOf(row.validFrom) }));
}

/** @throws AppError not_found */
export async function loadSellable(reader: Reader, id: string): Promise<Sellable> {
  const [sellable] = await loadSellables(reader, [id]);
  if (!sellable) throw new AppError("not_found");
  return sellable;
}

const sellables = rememberWhile<Sellable>({ unchanged: "texts", seconds: 30 });

/** The same from memory while nothing was heard to have changed: to show, not to sell by. @throws AppError not_found */
export function knownSellable(reader: Reader, id: string): Promise<Sellable> {
  return sellables(id, () => loadSellable(reader, id));
}

/** A row with `sellableInclude` as a sellable. */
export function toSellable(row: ProductRow, rates: readonly SellersRate[] = []): Sellable {
  const parts = partsOf(row);
  return {
    id: row.id, kind: row.kind, published: row.status === "published", ownerId: row.ownerId, organiserId: row.organiserId,
    ...partyRange([row, ...row.bundleItems.map((item) => item.package)], parts), days: row.days, nights: row.nights,
    leadTimeMinutes: Math.max(row.leadTimeMinutes, ...parts.map((part) => part.leadTimeMinutes)),
    price: priceRule(row), itemPrices: Object.fromEntries(row.bundleItems.map((item) => [item.id, priceRule(item.package)])), parts, rates,
  };
}

function partsOf(row: ProductRow): SellablePart[] {
  if (row.kind === "offer") return [{ ...offerPart(row), partId: row.id, dayOffset: 0, nights: 0, window: null, fixed: null, optional: false, withdrawn: false, itemId: null, packageId: null }];
  if (row.kind === "package") return row.components.map((component) => componentPart(component));
  return row.bundleItems.flatMap((item) => item.package.components.map((component) => partInBundle(component, item)));
}

function partInBundle(component: ComponentRow, item: ProductRow["bundleItems"][number]): SellablePart {
  const part = componentPart(component);
  return { ...part, partId: `${item.id}:${part.partId}`, itemId: item.id, packageId: item.packageId, dayOffset: item.dayOffset + part.dayOffset, withdrawn: part.withdrawn || item.package.status !== "published" };
}

function componentPart(component: ComponentRow): SellablePart {
  const window: [string, string] | null = component.windowFrom && component.windowTo ? [component.windowFrom, component.windowTo] : null;
  return {
    ...offerPart(component.offer), partId: component.id, itemId: null, packageId: null, dayOffset: component.day - 1, nights: component.nights, window, fixed: fixedOf(component), optional: component.optional,
    withdrawn: component.offer.status !== "published",
  };
}

/** So many units that a package takes of a component, whatever the party; null where the party decides. */
export function fixedOf({ quantityRule, fixedUnit, fixedCount }: Pick<ComponentRow, "quantityRule" | "fixedUnit" | "fixedCount">): SellablePart["fixed"] {
  return quantityRule === "fixed" && fixedUnit && fixedCount ? { unit: fixedUnit as UnitCode, count: fixedCount } : null;
}

function offerPart(row: OfferRow) {
  const offer = row.offer!;
  return {
    offerId: row.id, offerType: offer.type, entrepreneurId: row.ownerId, resourceId: offer.resourceId, vatBp: offer.vatBp,
    commissionBp: offer.commissionBp ?? row.owner.commissionBp, leadTimeMinutes: row.leadTimeMinutes, cutOffTime: row.cutOffTime, minParty: row.minParty, maxParty: row.maxParty,
    schedules: offer.schedules, units: offer.units.map((unit) => ({ code: unit.code as UnitCode, pax: unit.pax, weight: unit.weight, minAge: unit.minAge, maxAge: unit.maxAge, prices: unit.prices as UnitPriceRow[] })),
  };
}

function priceRule(row: { priceRule: string; discountBp: number; fixedPrices: unknown }): PriceRule {
  return { rule: row.priceRule as PriceRule["rule"], discountBp: row.discountBp, fixedPrices: (row.fixedPrices ?? {}) as PriceRule["fixedPrices"] };
}
