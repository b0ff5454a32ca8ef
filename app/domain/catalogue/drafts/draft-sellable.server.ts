/** A package or bundle still being typed, as something that can be priced and planned: the live preview asks the same functions as the sale. */
import type { BundleDraft, ItemDraft, PackageDraft } from "../../../core/catalogue/trip-draft.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { lengthOf } from "./shared-facts.ts";
import { partyRange } from "../party-range.ts";
import { loadSellables, type PriceRule, type Sellable, type SellablePart } from "../sellable.server.ts";

const BLANK = { id: "draft", published: false, organiserId: null, leadTimeMinutes: 0, rates: [] };
const ruleOf = ({ rule, discountBp, fixedPrices }: PackageDraft["price"]): PriceRule => ({ rule, discountBp, fixedPrices });
const highestLead = (parts: SellablePart[]) => Math.max(0, ...parts.map((part) => part.leadTimeMinutes));

/** @param offerIds offers that may be used; components of others are left out */
export async function draftPackage(reader: Reader, { draft, ownerId, offerIds }: { draft: PackageDraft; ownerId: string; offerIds: readonly string[] }): Promise<Sellable> {
  const wanted = draft.components.filter((component) => component.substituteFor === null && offerIds.includes(component.offerId));
  const offers = await loadSellables(reader, [...new Set(wanted.map((component) => component.offerId))]);
  const of = (component: PackageDraft["components"][number]) => offers.find((offer) => offer.id === component.offerId)!;
  const parts = wanted.map((component): SellablePart => ({
    ...of(component).parts[0]!, withdrawn: !of(component).published, partId: component.key, dayOffset: component.day - 1, nights: component.nights, optional: component.optional,
    window: component.windowFrom && component.windowTo ? [component.windowFrom, component.windowTo] : null, fixed: component.fixedUnit && component.fixedCount ? { unit: component.fixedUnit, count: component.fixedCount } : null,
  }));
  const { price } = draft;
  return { ...BLANK, kind: "package", ownerId, ...partyRange([draft], parts), ...lengthOf(wanted), price: ruleOf(price), itemPrices: {}, leadTimeMinutes: highestLead(parts), parts };
}

/** @param packageIds packages that may be used; items of others are left out */
export async function draftBundle(reader: Reader, { draft, ownerId, packageIds }: { draft: BundleDraft; ownerId: string; packageIds: readonly string[] }): Promise<Sellable> {
  const items = draft.items.filter((item) => packageIds.includes(item.packageId));
  const packages = await loadSellables(reader, [...new Set(items.map((item) => item.packageId))]);
  const of = (item: ItemDraft) => packages.find((row) => row.id === item.packageId)!;
  const parts = items.flatMap((item) => of(item).parts.map((part): SellablePart => ({ ...part, partId: `${item.key}:${part.partId}`, itemId: item.key, packageId: item.packageId, dayOffset: part.dayOffset + item.dayOffset, withdrawn: part.withdrawn || !of(item).published })));
  const days = Math.max(1, ...items.map((item) => item.dayOffset + of(item).days));
  const { price } = draft;
  return { ...BLANK, kind: "bundle", ownerId, ...partyRange([draft, ...items.map(of)], parts), days, nights: days - 1, price: ruleOf(price), itemPrices: Object.fromEntries(items.map((item) => [item.key, of(item).price])), leadTimeMinutes: highestLead(parts), parts };
}
