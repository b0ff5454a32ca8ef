/** What the product's page shows in one language: texts, itinerary, facts, who stands behind it; no dates and no prices. */
import { AppError } from "../../core/app-error.ts";
import { approved, type LocalizedText } from "../../core/localized-text.ts";
import type { PageBusiness, PageDay, PageStep, PageUnit, ProductPage } from "../../core/catalogue/product-page.ts";
import type { Lang, UnitCode } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { adultsOnlyFrom, OLDEST_CHILD, partyRange, type PartyRange } from "./party-range.ts";
import type { FeatureText } from "./public-langs.ts";
import { inOrder, photoOf } from "./pictures/read-pictures.server.ts";
import { fixedOf } from "./sellable.server.ts";

const business = { include: { place: true } } satisfies Prisma.OrganisationDefaultArgs;
const offerOf = { include: { owner: business, place: true, slugs: { where: { current: true } }, offer: { include: { units: { orderBy: { position: "asc" } }, schedules: true } } } } satisfies Prisma.ProductDefaultArgs;
const components = { orderBy: [{ day: "asc" }, { position: "asc" }], include: { offer: offerOf } } satisfies Prisma.Product$componentsArgs;
const pageInclude = {
  ...offerOf.include, place: { include: { county: true } }, organiser: business, components, pictures: inOrder,
  bundleItems: { orderBy: { position: "asc" }, include: { package: { include: { components, owner: { select: { name: true } }, slugs: { where: { current: true } } } } } },
} satisfies Prisma.ProductInclude;
type Row = Prisma.ProductGetPayload<{ include: typeof pageInclude }>;
type OfferRow = Prisma.ProductGetPayload<typeof offerOf>;
type Component = Row["components"][number];

export type Found = { page: ProductPage } | { redirect: { slug: string } } | { onlyIn: { lang: Lang; slug: string; title: string }[] };

/**
 * Finds a published product by any slug it ever had in any language.
 * `redirect`: the slug is old or another language's; `onlyIn`: it exists, but not in this language.
 * @throws AppError not_found
 */
export async function findProductPage(reader: Reader, { lang, slug }: { lang: Lang; slug: string }): Promise<Found> {
  const hits = await reader.productSlug.findMany({ where: { slug, product: { status: "published" } }, include: { product: { include: { slugs: { where: { current: true } } } } } });
  const hit = hits.find((row) => row.lang === lang) ?? hits[0];
  if (!hit) throw new AppError("not_found");
  const current = hit.product.slugs.filter((row) => hit.product.publicLangs.includes(row.lang));
  const own = current.find((row) => row.lang === lang);
  if (!own) return { onlyIn: current.map((row) => ({ lang: row.lang as Lang, slug: row.slug, title: text(hit.product.title, row.lang as Lang) })) };
  if (own.slug !== slug) return { redirect: { slug: own.slug } };
  return { page: toPage(await reader.product.findUniqueOrThrow({ where: { id: hit.productId }, include: pageInclude }), lang, await lotOf(reader, hit.product.lotId)) };
}

async function lotOf(reader: Reader, lotId: string | null): Promise<ProductPage["lot"]> {
  return lotId ? reader.organisation.findUnique({ where: { id: lotId }, select: { name: true, slug: true, phone: true, email: true } }) : null;
}

const text = (value: unknown, lang: Lang): string => approved((value ?? {}) as LocalizedText, lang) ?? "";
const textOrNull = (value: unknown, lang: Lang): string | null => text(value, lang) || null;

function toPage(row: Row, lang: Lang, lot: ProductPage["lot"]): ProductPage {
  const slugs = row.slugs.filter((slug) => row.publicLangs.includes(slug.lang));
  const offers = soldWith(row).filter(({ optional }) => !optional).map(({ offer }) => offer);
  const adultsFrom = row.kind === "offer" ? null : adultsOnlyFrom(inRange(row));
  return {
    id: row.id, kind: row.kind, lang, slug: slugs.find((slug) => slug.lang === lang)!.slug, title: text(row.title, lang), summary: text(row.summary, lang), description: text(row.description, lang), scene: row.scene, photos: row.pictures.map((picture) => photoOf(picture, lang)),
    place: { name: row.place.name, county: row.place.county.name, lat: row.place.lat, lon: row.place.lon }, lot,
    owner: businessOf(row.owner), organiser: row.organiser ? { ...businessOf(row.organiser), register: row.organiser.organiserRegister, cover: row.organiser.insolvencyCover } : null, legalClass: row.legalClass,
    offerType: row.offer?.type ?? null, themes: row.themes, seasons: row.seasons, days: row.days, nights: row.nights, minutes: row.durationMinutes,
    ...rangeOf(row), minAge: row.minAge, childAges: adultsFrom === null ? childAges(row.kind === "offer" ? [row] : offers) : null, units: unitsOf(row, adultsFrom),
    features: (row.features as unknown as FeatureText[]).map((feature) => ({ type: feature.type, text: text(feature.text, lang) })),
    accessibility: row.accessibility, languages: row.languages, dogs: row.dogs, rainProof: row.rainProof, meetingPoint: textOrNull(row.meetingPoint, lang),
    cancellation: row.cancellation as unknown as ProductPage["cancellation"], confirmation: confirmationOf(row), leadTimeMinutes: row.leadTimeMinutes,
    itinerary: itineraryOf(row, lang), alternates: Object.fromEntries(slugs.map((slug) => [slug.lang, slug.slug])),
  };
}

/** Components of a package or of a bundle's packages; what may stand in for another is none of them. */
function soldWith(row: Row): Component[] {
  return [row, ...row.bundleItems.map((item) => item.package)].flatMap(({ components: list }) => list).filter((part) => !part.substituteForId);
}

const inRange = (row: Row) => soldWith(row).map((part) => ({ ...part.offer, optional: part.optional, fixed: fixedOf(part), units: part.offer.offer!.units }));

/** As the sale has it. */
function rangeOf(row: Row): PartyRange {
  return partyRange([row, ...row.bundleItems.map((item) => item.package)], inRange(row));
}

/** On request when the product itself, or anything that is bought with it, is. */
function confirmationOf(row: Row): ProductPage["confirmation"] {
  const parts = soldWith(row).map((part) => part.offer);
  return [row, ...row.bundleItems.map((item) => item.package), ...parts].some((each) => each.confirmation === "request") ? "request" : "instant";
}

function businessOf(row: Row["owner"]): PageBusiness {
  const { id, name, legalName, nip, phone, email, street, postcode, place } = row;
  return { id, name, legalName, nip, phone, email, street, postcode, place: place.name };
}

/** @param adultsFrom years, where a whole takes no children */
function unitsOf(row: Row, adultsFrom: number | null): PageUnit[] {
  const adult: PageUnit = { code: "adult", pax: null, minAge: adultsFrom, maxAge: null };
  if (row.kind !== "offer") return adultsFrom === null ? [adult, { ...adult, code: "child" }] : [adult];
  return row.offer!.units.map((unit) => ({ code: unit.code as UnitCode, pax: unit.pax, minAge: unit.minAge, maxAge: unit.maxAge }));
}

/** Ages at which a child counts as a child in every part; null when no part has a child price. */
function childAges(offers: Pick<OfferRow, "offer">[]): [number, number] | null {
  const units = offers.flatMap((offer) => offer.offer!.units.filter((unit) => unit.code === "child"));
  if (units.length === 0) return null;
  return [Math.max(...units.map((unit) => unit.minAge ?? 0)), Math.min(...units.map((unit) => unit.maxAge ?? OLDEST_CHILD))];
}

function itineraryOf(row: Row, lang: Lang): PageDay[] {
  if (row.kind === "offer") return [];
  if (row.kind === "package") return daysOf(row.components, 0, lang, null, "");
  return row.bundleItems.flatMap((item) => {
    const slug = item.package.slugs.find((candidate) => candidate.lang === lang)?.slug ?? null;
    return daysOf(item.package.components, item.dayOffset, lang, { title: text(item.package.title, lang), slug, lot: item.package.owner.name }, `${item.id}:`);
  });
}

function daysOf(list: Component[], offset: number, lang: Lang, pack: { title: string; slug: string | null; lot: string } | null, prefix: string): PageDay[] {
  const numbers = [...new Set(list.map((component) => component.day))];
  return numbers.map((day, index) => ({
    day: day + offset, packageTitle: index === 0 ? (pack?.title ?? null) : null, packageSlug: index === 0 ? (pack?.slug ?? null) : null, packageLot: index === 0 ? (pack?.lot ?? null) : null,
    steps: list.filter((component) => component.day === day && !component.substituteForId).map((component) => stepOf(component, list, lang, prefix)),
  }));
}

function stepOf(component: Component, list: Component[], lang: Lang, prefix: string): PageStep {
  const { offer } = component;
  const substitute = list.find((candidate) => candidate.substituteForId === component.id);
  return {
    partId: `${prefix}${component.id}`, offerId: offer.id, offerType: offer.offer!.type, title: text(offer.title, lang), note: text(component.note, lang), scene: offer.scene,
    slug: offer.publicLangs.includes(lang) ? (offer.slugs.find((slug) => slug.lang === lang)?.slug ?? null) : null, business: businessOf(offer.owner), place: offer.place.name, lat: offer.place.lat, lon: offer.place.lon,
    window: component.windowFrom && component.windowTo ? [component.windowFrom, component.windowTo] : null, nights: component.nights, minutes: offer.offer!.schedules[0]?.durationMinutes ?? null,
    meetingPoint: textOrNull(offer.meetingPoint, lang), optional: component.optional, substitute: substitute ? { title: text(substitute.offer.title, lang), note: text(substitute.note, lang) } : null,
    accessibility: offer.accessibility, languages: offer.languages,
  };
}
