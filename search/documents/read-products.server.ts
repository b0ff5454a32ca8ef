/** Reads published products from the catalogue with what availability and pricing say about them, ready to become documents. */
import { dateAt } from "../../app/core/time.ts";
import type { LocalizedText } from "../../app/core/localized-text.ts";
import { LANGS, type AccessibilityFact, type Lang, type SceneKind, type Season, type Theme } from "../../app/core/vocabulary.ts";
import { lastDateOf } from "../../app/domain/availability/read-slots.server.ts";
import { HORIZON_DAYS } from "../../app/domain/availability/roll-slots.server.ts";
import { sellableInclude, toSellable } from "../../app/domain/catalogue/sellable.server.ts";
import type { Prisma, Reader } from "../../app/platform/db.server.ts";
import { addDays } from "../../app/core/time.ts";
import { batchesOf, givingWay } from "../giving-way.ts";
import type { IndexedProduct } from "./document.ts";
import { freeDaysOf } from "./free-days.ts";
import { priceFromOf, smallestParty } from "./price-from.ts";
import { readSlotsInSpans } from "./read-slots-in-spans.server.ts";

const include = {
  ...sellableInclude, place: true, owner: { select: { name: true, commissionBp: true } }, slugs: { where: { current: true } }, pictures: { orderBy: { position: "asc" }, take: 1 },
} satisfies Prisma.ProductInclude;
type Row = Prisma.ProductGetPayload<{ include: typeof include }>;

/** Names needed beside the products: few, read once a batch. */
interface Surroundings { lots: Map<string, { slug: string; name: string }>; countyOf: Map<string, string> }

/** With all their parts, in one go. */
const ROWS_AT_ONCE = 8;

/** The published ones among these products; what is missing in the answer has no place in the index. Gives way to others between the steps. */
export async function readIndexedProducts(reader: Reader, { ids, now }: { ids: readonly string[]; now: Date }): Promise<IndexedProduct[]> {
  const rows = await readRows(reader, ids);
  if (rows.length === 0) return [];
  const read = rows.map((row) => ({ row, sellable: toSellable(row) }));
  const today = dateAt(now);
  const to = lastDateOf({ to: addDays(today, HORIZON_DAYS - 1), days: Math.max(...rows.map((row) => row.days)), nights: 0 });
  const book = await readSlotsInSpans(reader, { resourceIds: read.flatMap(({ sellable }) => sellable.parts.map((part) => part.resourceId)), from: today, to });
  const around = await readSurroundings(reader);
  const products: IndexedProduct[] = [];
  for await (const { row, sellable } of givingWay(read)) {
    const free = freeDaysOf({ sellable, book, today, days: HORIZON_DAYS, now });
    products.push({ ...factsOf(row, around), maxParty: sellable.maxParty, free, priceFrom: priceFromOf({ sellable, free, book, now }), smallestParty: sellable.parts.length > 0 ? smallestParty(sellable).people : 1 });
  }
  return products;
}

async function readRows(reader: Reader, ids: readonly string[]): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const some of givingWay(batchesOf(ids, ROWS_AT_ONCE))) rows.push(...(await reader.product.findMany({ where: { id: { in: some }, status: "published" }, include })));
  return rows;
}

async function readSurroundings(reader: Reader): Promise<Surroundings> {
  const lots = await reader.organisation.findMany({ where: { kind: "lot" }, select: { id: true, slug: true, name: true } });
  const places = await reader.place.findMany({ select: { id: true, countyId: true } });
  return { lots: new Map(lots.map(({ id, slug, name }) => [id, { slug, name }])), countyOf: new Map(places.map((place) => [place.id, place.countyId])) };
}

function factsOf(row: Row, { lots, countyOf }: Surroundings): Omit<IndexedProduct, "free" | "priceFrom" | "smallestParty" | "maxParty"> {
  const inside = row.bundleItems.map((item) => item.package);
  const lotIds = [...new Set([row.lotId, ...inside.map((pack) => pack.lotId)])];
  const { id, kind, version, days, nights, durationMinutes, minAge, dogs, rainProof, languages, confirmation, place } = row;
  return {
    id, kind, version, days, nights, minAge, dogs, rainProof, languages, confirmation,
    durationMinutes: durationMinutes ?? minutesOf(row),
    title: row.title as LocalizedText, summary: row.summary as LocalizedText, description: row.description as LocalizedText, features: row.features as unknown as IndexedProduct["features"],
    slugs: Object.fromEntries(row.slugs.map((slug) => [slug.lang, slug.slug])), publicLangs: LANGS.filter((lang) => row.publicLangs.includes(lang)),
    place: { id: place.id, name: place.name, exonyms: Object.values((place.exonyms ?? {}) as Partial<Record<Lang | "sv", string[]>>).flat(), lat: place.lat, lon: place.lon },
    counties: [...new Set([place.countyId, ...inside.map((pack) => countyOf.get(pack.placeId)!)])],
    lots: lotIds.flatMap((lotId) => (lotId && lots.has(lotId) ? [lots.get(lotId)!] : [])),
    owner: row.owner.name, themes: row.themes as Theme[], seasons: row.seasons as Season[], scene: row.scene as SceneKind, offerType: row.offer?.type ?? null,
    accessibility: row.accessibility as AccessibilityFact[], picture: row.pictures[0] ? { id: row.pictures[0].id, colour: row.pictures[0].colour } : null,
  };
}

/** How long a single offer takes, by its schedule. */
const minutesOf = (row: Row): number | null => row.offer?.schedules.find((schedule) => schedule.durationMinutes !== null)?.durationMinutes ?? null;
