/** A package or bundle of one's own as the form shows it: fields and states of its texts. */
import { AppError } from "../../../core/app-error.ts";
import { writeMoney } from "../../../core/field-reader.ts";
import type { Fields } from "../../../core/form-fields.ts";
import type { PriceRuleDraft } from "../../../core/catalogue/trip-draft.ts";
import type { Prisma, Reader } from "../../../platform/db.server.ts";
import { productFields, textFields } from "./product-fields.ts";
import type { FeatureText } from "../public-langs.ts";
import { textStates, type TextStates } from "./text-states.ts";

const include = { components: { orderBy: [{ position: "asc" }] }, bundleItems: { orderBy: { position: "asc" } }, slugs: { where: { current: true } } } satisfies Prisma.ProductInclude;
type Row = Prisma.ProductGetPayload<{ include: typeof include }>;

export interface TripForm { fields: Fields; states: TextStates; status: Row["status"]; publicLangs: string[]; slugs: Record<string, string>; legalClass: string | null; organiserName: string | null }

/** @throws AppError not_found for an unknown or a foreign one */
export async function tripForm(reader: Reader, { id, ownerId, kind }: { id: string; ownerId: string; kind: "package" | "bundle" }): Promise<TripForm> {
  const row = await reader.product.findFirst({ where: { id, ownerId, kind }, include: { ...include, organiser: { select: { legalName: true } } } });
  if (!row) throw new AppError("not_found");
  const features = Object.fromEntries((row.features as unknown as FeatureText[]).map((feature, index) => [`feature.${index}`, feature.text]));
  const notes = Object.fromEntries([...row.components, ...row.bundleItems].map((part) => [`note:${part.id}`, part.note]));
  return {
    fields: { ...productFields(row), ...priceFields(row), ...Object.assign({}, ...row.components.map(componentFields)), ...Object.assign({}, ...row.bundleItems.map(itemFields)) },
    states: textStates({ title: row.title, summary: row.summary, description: row.description, meetingPoint: row.meetingPoint, ...features, ...notes }),
    status: row.status, publicLangs: row.publicLangs, slugs: Object.fromEntries(row.slugs.map((slug) => [slug.lang, slug.slug])), legalClass: row.legalClass, organiserName: row.organiser?.legalName ?? null,
  };
}

/** What the form of a new package or bundle begins with. */
export function newTripFields({ placeId }: { placeId: string }): Fields {
  return { place: [placeId], minParty: ["2"], maxParty: ["12"], cancellation: ["moderate"], scene: ["open-sea"], "price.rule": ["sum"] };
}

function priceFields(row: Row): Fields {
  const fixed = (row.fixedPrices ?? {}) as PriceRuleDraft["fixedPrices"];
  const money = (unit: "adult" | "child", currency: "PLN" | "EUR") => [writeMoney(fixed[unit]?.[currency])];
  return {
    "price.rule": [row.priceRule], "price.percent": [row.discountBp > 0 ? String(row.discountBp / 100) : ""],
    "price.adult.pln": money("adult", "PLN"), "price.adult.eur": money("adult", "EUR"), "price.child.pln": money("child", "PLN"), "price.child.eur": money("child", "EUR"),
  };
}

function componentFields(row: Row["components"][number], index: number): Fields {
  const name = `component.${index}`;
  return {
    [`${name}.key`]: [row.id], [`${name}.offer`]: [row.offerId], [`${name}.day`]: [String(row.day)], [`${name}.from`]: [row.windowFrom ?? ""], [`${name}.to`]: [row.windowTo ?? ""], [`${name}.nights`]: [row.nights > 0 ? String(row.nights) : ""],
    ...(row.optional && { [`${name}.optional`]: ["yes"] }), [`${name}.substituteFor`]: [row.substituteForId ?? ""], [`${name}.intrinsicTo`]: [row.intrinsicToId ?? ""],
    [`${name}.fixedUnit`]: [row.fixedUnit ?? ""], [`${name}.fixedCount`]: [row.fixedCount === null ? "" : String(row.fixedCount)], ...textFields(`${name}.note`, row.note),
  };
}

function itemFields(row: Row["bundleItems"][number], index: number): Fields {
  const name = `item.${index}`;
  return { [`${name}.key`]: [row.id], [`${name}.package`]: [row.packageId], [`${name}.day`]: [String(row.dayOffset + 1)], ...textFields(`${name}.note`, row.note) };
}
