/** Writes an offer with its units and prices in a transaction; every new price is kept in the history (directive 98/6, art. 6a). */
import { AppError } from "../../../core/app-error.ts";
import { newId } from "../../../core/ids.ts";
import type { OfferDraft, PriceDraft, UnitDraft } from "../../../core/catalogue/offer-draft.ts";
import type { Prisma, Tx } from "../../../platform/db.server.ts";
import { productColumns } from "./product-columns.ts";
import { requirePlace } from "./require-place.server.ts";

export interface OfferWrite { id: string | null; ownerId: string; resourceId: string; draft: OfferDraft; now: Date }
const withUnits = { offer: { include: { units: { include: { prices: true } } } } } satisfies Prisma.ProductInclude;
export type StoredOffer = Prisma.ProductGetPayload<{ include: typeof withUnits }>;

/** The owner's offer, locked until the transaction ends. @throws AppError not_found for an unknown or a foreign one */
export async function lockOffer(tx: Tx, { id, ownerId }: { id: string; ownerId: string }): Promise<StoredOffer> {
  await tx.$queryRaw`select 1 from "Product" where "id" = ${id} for update`;
  const offer = await tx.product.findFirst({ where: { id, ownerId, kind: "offer" }, include: withUnits });
  if (!offer) throw new AppError("not_found");
  return offer;
}

/** @param before the stored offer (from lockOffer), or undefined for a new one. @returns the product's id */
export async function writeOffer(tx: Tx, { before, ownerId, resourceId, draft, now }: Omit<OfferWrite, "id"> & { before: StoredOffer | undefined }): Promise<string> {
  await requirePlace(tx, draft.placeId);
  const columns = {
    ...productColumns(draft, before), durationMinutes: draft.schedules[0]?.durationMinutes ?? null, minAge: youngest(draft.units),
    languages: draft.languages, accessibility: draft.accessibility, dogs: draft.dogs, rainProof: draft.rainProof, confirmation: draft.confirmation, leadTimeMinutes: draft.leadTimeMinutes, cutOffTime: draft.cutOffTime,
  };
  const offer = { type: draft.type, vatBp: draft.vatBp, resourceId };
  const id = before?.id ?? newId();
  if (before) {
    await tx.product.update({ where: { id }, data: { ...columns, version: { increment: 1 } } });
    await tx.offer.update({ where: { productId: id }, data: offer });
  } else {
    await tx.product.create({ data: { ...columns, id, kind: "offer", ownerId, offer: { create: offer } } });
  }
  await writeUnits(tx, { id, before: before?.offer?.units ?? [], units: draft.units, now });
  return id;
}

/** The age from which anybody at all may come; null when there is no such limit. */
function youngest(units: UnitDraft[]): number | null {
  return units.length === 0 ? null : Math.min(...units.map((unit) => unit.minAge ?? 0)) || null;
}

type StoredUnit = NonNullable<StoredOffer["offer"]>["units"][number];

async function writeUnits(tx: Tx, { id, before, units, now }: { id: string; before: StoredUnit[]; units: UnitDraft[]; now: Date }): Promise<void> {
  await tx.unit.deleteMany({ where: { offerId: id, code: { notIn: units.map((unit) => unit.code) } } });
  for (const [position, { prices, code, ...facts }] of units.entries()) {
    const stored = before.find((unit) => unit.code === code);
    const { id: unitId } = await tx.unit.upsert({ where: { offerId_code: { offerId: id, code } }, create: { id: newId(), offerId: id, code, ...facts, position }, update: { ...facts, position } });
    const fresh = prices.filter((price) => !stored?.prices.some((old) => isSamePrice(old, price)));
    if (fresh.length === 0 && stored?.prices.length === prices.length) continue;
    await tx.unitPrice.deleteMany({ where: { unitId } });
    await tx.unitPrice.createMany({ data: prices.map((price) => ({ id: newId(), unitId, ...price })) });
    await tx.priceHistory.createMany({ data: fresh.map(({ currency, amountMinor, seasonFrom }) => ({ productId: id, unitCode: code, currency, amountMinor, seasonFrom, at: now })) });
  }
}

function isSamePrice(old: { currency: string; amountMinor: number; seasonFrom: string | null; seasonTo: string | null }, price: PriceDraft): boolean {
  return old.currency === price.currency && old.amountMinor === price.amountMinor && old.seasonFrom === price.seasonFrom && old.seasonTo === price.seasonTo;
}
