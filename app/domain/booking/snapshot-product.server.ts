/** Reads a product's texts and parties as the guest saw them, in one language, for freezing into the order line. */
import { createHash } from "node:crypto";
import { AppError } from "../../core/app-error.ts";
import { anyText, approved, type LocalizedText } from "../../core/localized-text.ts";
import type { CancellationTier, ProductSnapshot, SnapshotOrganiser, SnapshotParty, SnapshotPart } from "../../core/product-snapshot.ts";
import { localDateOf } from "../../core/time.ts";
import type { FeatureType, Lang } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import type { SellablePart } from "../catalogue/sellable.server.ts";

const withPlace = { place: true } satisfies Prisma.OrganisationInclude;
const include = {
  owner: { include: withPlace }, organiser: { include: withPlace }, place: true, components: { select: { id: true, note: true } },
  bundleItems: { select: { id: true, package: { select: { title: true, components: { select: { id: true, note: true } } } } } },
} satisfies Prisma.ProductInclude;
const partInclude = { owner: { include: withPlace }, place: true, offer: { select: { type: true } } } satisfies Prisma.ProductInclude;
type ProductRow = Prisma.ProductGetPayload<{ include: typeof include }>;
type PartRow = Prisma.ProductGetPayload<{ include: typeof partInclude }>;
type OrganisationRow = Prisma.OrganisationGetPayload<{ include: typeof withPlace }>;

export interface SnapshotSource { product: ProductRow; offers: Map<string, PartRow>; lang: Lang }

/**
 * Loads what a snapshot is made of. Whether it is sold in this language is asked where it is sold anew: an order keeps its language,
 * also where something is put into it that is not offered in it any more.
 * @throws AppError not_found for what is not sold
 */
export async function loadSnapshotSource(reader: Reader, { productId, parts, lang }: { productId: string; parts: readonly SellablePart[]; lang: Lang }): Promise<SnapshotSource> {
  const product = await reader.product.findUnique({ where: { id: productId }, include });
  if (!product || product.status !== "published") throw new AppError("not_found");
  const rows = await reader.product.findMany({ where: { id: { in: [...new Set(parts.map((part) => part.offerId))] } }, include: partInclude });
  const offers = new Map(rows.map((row) => [row.id, row]));
  return { product, offers, lang };
}

/** The snapshot of the parts that were really sold, in the order of `parts`. */
export function makeSnapshot({ product, offers, lang }: SnapshotSource, parts: readonly SellablePart[]): ProductSnapshot {
  const say = (text: unknown) => wordsOf(text, lang);
  const notes = notesByPart(product);
  const texts: Omit<ProductSnapshot, "textsHash"> = {
    lang, productId: product.id, kind: product.kind, title: say(product.title), summary: say(product.summary), place: placeOf(product.place),
    meetingPoint: say(product.meetingPoint), features: featuresOf(product.features, lang), minAge: product.minAge,
    cancellation: product.cancellation as unknown as CancellationTier[], legalClass: product.legalClass, seller: partyOf(product.owner),
    organiser: product.organiser ? organiserOf(product.organiser) : null,
    parts: parts.map((part) => {
      const about = notes.get(part.partId);
      return snapshotPart({ part, row: offers.get(part.offerId)!, lang, note: say(about?.note), packageTitle: about?.packageTitle ? say(about.packageTitle) : null });
    }),
  };
  return { ...texts, textsHash: createHash("sha256").update(JSON.stringify(texts)).digest("hex") };
}

function snapshotPart({ part, row, lang, note, packageTitle }: { part: SellablePart; row: PartRow; lang: Lang; note: string; packageTitle: string | null }): SnapshotPart {
  return {
    partId: part.partId, offerId: part.offerId, offerType: part.offerType, title: wordsOf(row.title, lang), packageTitle, note,
    meetingPoint: wordsOf(row.meetingPoint, lang), place: placeOf(row.place), entrepreneur: partyOf(row.owner), features: featuresOf(row.features, lang),
  };
}

function notesByPart(product: ProductRow): Map<string, { note: unknown; packageTitle: unknown }> {
  const own = product.components.map((component) => [component.id, { note: component.note, packageTitle: null }] as const);
  const inner = product.bundleItems.flatMap((item) => item.package.components.map((component) => [`${item.id}:${component.id}`, { note: component.note, packageTitle: item.package.title }] as const));
  return new Map<string, { note: unknown; packageTitle: unknown }>([...own, ...inner]);
}

/** The approved text; a part of a published product may lack this language, and a word in another is better on a voucher than none. */
function wordsOf(text: unknown, lang: Lang): string {
  return anyText((text ?? {}) as LocalizedText, lang);
}

function featuresOf(features: unknown, lang: Lang): { type: FeatureType; text: string }[] {
  return ((features ?? []) as { type: FeatureType; text: LocalizedText }[]).flatMap(({ type, text }) => {
    const words = approved(text, lang);
    return words ? [{ type, text: words }] : [];
  });
}

function placeOf(place: { id: string; name: string; lat: number; lon: number }) {
  return { id: place.id, name: place.name, lat: place.lat, lon: place.lon };
}

function partyOf(row: OrganisationRow): SnapshotParty {
  return { id: row.id, name: row.name, legalName: row.legalName, nip: row.nip, email: row.email, phone: row.phone, address: `${row.street}, ${row.postcode} ${row.place.name}` };
}

function organiserOf(row: OrganisationRow): SnapshotOrganiser {
  return { ...partyOf(row), register: row.organiserRegister, insolvencyCover: row.insolvencyCover, insolvencyValidTo: row.insolvencyValidTo ? localDateOf(row.insolvencyValidTo) : null };
}
