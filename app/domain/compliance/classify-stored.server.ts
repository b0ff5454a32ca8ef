/** The legal class of a stored package or bundle from what it is made of. */
import type { Reader } from "../../platform/db.server.ts";
import { loadSellable, type SellablePart } from "../catalogue/sellable.server.ts";
import { classifyTravel, type LegalClass } from "./classify-travel.ts";

/** A bundle always crosses several LOTs' packages under one name and price: it is classified by all parts together. */
export async function classifyStored(reader: Reader, productId: string): Promise<LegalClass> {
  const sellable = await loadSellable(reader, productId);
  const intrinsic = new Set((await reader.packageComponent.findMany({ where: { packageId: productId, intrinsicToId: { not: null } }, select: { id: true } })).map((row) => row.id));
  const parts = sellable.parts.map((part) => ({ offerType: part.offerType, valueMinor: valueOf(part), intrinsic: intrinsic.has(part.partId) }));
  const overnight = sellable.nights > 0;
  return classifyTravel({ nights: sellable.nights, durationMinutes: overnight || sellable.days > 1 ? sellable.days * 1440 : 720, parts, advertisedAsTrip: true });
}

/** Base price of the first unit, times the nights: the weight of a part among the others. */
function valueOf(part: SellablePart): number {
  const prices = part.units[0]?.prices ?? [];
  const base = prices.find((price) => price.currency === "PLN" && price.seasonFrom === null) ?? prices[0];
  return (base?.amountMinor ?? 0) * Math.max(1, part.nights);
}
