/** Writes a package with its components or a bundle with its items in a transaction; ids of rows that stay are kept, for orders and links name them. */
import { AppError } from "../../../core/app-error.ts";
import { newId } from "../../../core/ids.ts";
import type { BundleDraft, ComponentDraft, ItemDraft, PackageDraft } from "../../../core/catalogue/trip-draft.ts";
import type { Prisma, Tx } from "../../../platform/db.server.ts";
import { editedText, json, productColumns } from "./product-columns.ts";
import { requirePlace } from "./require-place.server.ts";
import { lengthOf, sharedFacts } from "./shared-facts.ts";

const include = { components: true, bundleItems: true } satisfies Prisma.ProductInclude;
export type StoredTrip = Prisma.ProductGetPayload<{ include: typeof include }>;

/** The owner's package or bundle, locked until the transaction ends. @throws AppError not_found for an unknown or a foreign one */
export async function lockTrip(tx: Tx, { id, ownerId, kind }: { id: string; ownerId: string; kind: "package" | "bundle" }): Promise<StoredTrip> {
  await tx.$queryRaw`select 1 from "Product" where "id" = ${id} for update`;
  const trip = await tx.product.findFirst({ where: { id, ownerId, kind }, include });
  if (!trip) throw new AppError("not_found");
  return trip;
}

/** @param before from lockTrip, or undefined for a new package. @returns the product's id */
export async function writePackage(tx: Tx, { before, ownerId, draft }: { before: StoredTrip | undefined; ownerId: string; draft: PackageDraft }): Promise<string> {
  const offers = await tx.product.findMany({ where: { id: { in: draft.components.map((component) => component.offerId) }, kind: "offer" } });
  const sold = draft.components.filter((component) => component.substituteFor === null);
  const main = sold.filter((component) => !component.optional).map((component) => offers.find((offer) => offer.id === component.offerId)!);
  const columns = { ...sharedFacts(main), ...lengthOf(sold) };
  const id = await writeProduct(tx, { before, draft, columns: { ...columns, kind: "package", ownerId, lotId: ownerId } });
  await writeComponents(tx, { packageId: id, before: before?.components ?? [], drafts: draft.components, confirmed: draft.confirmed });
  return id;
}

/** @param before from lockTrip, or undefined for a new bundle. @returns the product's id */
export async function writeBundle(tx: Tx, { before, ownerId, draft }: { before: StoredTrip | undefined; ownerId: string; draft: BundleDraft }): Promise<string> {
  const packages = await tx.product.findMany({ where: { id: { in: draft.items.map((item) => item.packageId) }, kind: "package" } });
  const of = (item: ItemDraft) => packages.find((row) => row.id === item.packageId)!;
  const days = Math.max(1, ...draft.items.map((item) => item.dayOffset + of(item).days));
  const columns = { ...sharedFacts(draft.items.map(of)), days, nights: days - 1, organiserId: ownerId };
  const id = await writeProduct(tx, { before, draft, columns: { ...columns, kind: "bundle", ownerId } });
  await writeItems(tx, { bundleId: id, before: before?.bundleItems ?? [], drafts: draft.items, confirmed: draft.confirmed });
  return id;
}

type OwnColumns = Pick<Prisma.ProductUncheckedCreateInput, "kind" | "ownerId" | "lotId" | "organiserId" | "days" | "nights" | "languages" | "accessibility" | "dogs" | "rainProof" | "minAge" | "leadTimeMinutes">;

async function writeProduct(tx: Tx, { before, draft, columns }: { before: StoredTrip | undefined; draft: PackageDraft | BundleDraft; columns: OwnColumns }): Promise<string> {
  await requirePlace(tx, draft.placeId);
  const data = { ...productColumns(draft, before), ...columns, priceRule: draft.price.rule, discountBp: draft.price.discountBp, fixedPrices: draft.price.fixedPrices as Prisma.InputJsonObject };
  if (before) await tx.product.update({ where: { id: before.id }, data: { ...data, version: { increment: 1 } } });
  return before?.id ?? (await tx.product.create({ data: { ...data, id: newId() }, select: { id: true } })).id;
}

async function writeComponents(tx: Tx, { packageId, before, drafts, confirmed }: { packageId: string; before: StoredTrip["components"]; drafts: ComponentDraft[]; confirmed: PackageDraft["confirmed"] }): Promise<void> {
  const ids = new Map(drafts.map((draft) => [draft.key, before.some((row) => row.id === draft.key) ? draft.key : newId()]));
  await tx.packageComponent.deleteMany({ where: { packageId, id: { notIn: [...ids.values()] } } });
  for (const [position, draft] of drafts.entries()) {
    const id = ids.get(draft.key)!;
    const data = {
      offerId: draft.offerId, day: draft.day, windowFrom: draft.windowFrom, windowTo: draft.windowTo, nights: draft.nights, optional: draft.optional, position,
      substituteForId: ids.get(draft.substituteFor ?? "") ?? null, intrinsicToId: ids.get(draft.intrinsicTo ?? "") ?? null,
      quantityRule: draft.fixedUnit ? "fixed" : "party", fixedUnit: draft.fixedUnit, fixedCount: draft.fixedCount, note: json(editedText(before.find((row) => row.id === id)?.note, draft.note, confirmed)),
    };
    await tx.packageComponent.upsert({ where: { id }, create: { id, packageId, ...data }, update: data });
  }
}

async function writeItems(tx: Tx, { bundleId, before, drafts, confirmed }: { bundleId: string; before: StoredTrip["bundleItems"]; drafts: ItemDraft[]; confirmed: BundleDraft["confirmed"] }): Promise<void> {
  const kept = drafts.filter((draft) => before.some((row) => row.id === draft.key)).map((draft) => draft.key);
  await tx.bundleItem.deleteMany({ where: { bundleId, id: { notIn: kept } } });
  for (const [position, { key, packageId, dayOffset, note }] of drafts.entries()) {
    const data = { packageId, dayOffset, position, note: json(editedText(before.find((row) => row.id === key)?.note, note, confirmed)) };
    if (kept.includes(key)) await tx.bundleItem.update({ where: { id: key }, data });
    else await tx.bundleItem.create({ data: { id: newId(), bundleId, ...data } });
  }
}
