/** Loads offers with their resources, schedules and prices, then packages and bundles made of them. */
import { slugify } from "../../app/core/slug.ts";
import { CANCELLATION_PRESETS } from "../../app/core/catalogue/product-draft.ts";
import { reviewed, type LocalizedText } from "../../app/core/localized-text.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { publicLangs } from "../../app/domain/catalogue/public-langs.ts";
import { classifyTravel, needsOrganiser, RULE_VERSION } from "../../app/domain/compliance/classify-travel.ts";
import type { Db } from "../../app/platform/db.server.ts";
import type { Prisma } from "../generated/client.ts";
import type { BundleSeed, FeatureSeed, LotSeed, OfferSeed, PackageSeed, Text } from "./shape.ts";

interface Written { title: Text; summary: Text; description: Text; meetingPoint?: Text; features: FeatureSeed[] }
interface Loaded { langs: Map<string, Lang[]>; slugs: Set<string>; now: Date }
const json = (text: LocalizedText) => text as Prisma.InputJsonObject;

function textsOf(seed: Written) {
  return { title: reviewed(seed.title), summary: reviewed(seed.summary), description: reviewed(seed.description), meetingPoint: reviewed(seed.meetingPoint ?? {}), features: seed.features.map(({ type, text }) => ({ type, text: reviewed(text) })) };
}

/** The columns all products share. */
function productRow(seed: Written & { id: string; place: string; themes: string[]; seasons: string[]; scene: string; minParty: number; maxParty: number; cancellation: keyof typeof CANCELLATION_PRESETS }, langs: Lang[], now: Date) {
  const texts = textsOf(seed);
  return {
    id: seed.id, placeId: seed.place, status: "published" as const, publishedAt: now,
    title: json(texts.title), summary: json(texts.summary), description: json(texts.description), meetingPoint: json(texts.meetingPoint), features: texts.features as unknown as Prisma.InputJsonArray,
    publicLangs: langs, themes: seed.themes, seasons: seed.seasons, scene: seed.scene, minParty: seed.minParty, maxParty: seed.maxParty, cancellation: CANCELLATION_PRESETS[seed.cancellation] as unknown as Prisma.InputJsonArray,
  };
}

function slugRows(id: string, title: Text, langs: Lang[], loaded: Loaded) {
  return langs.map((lang) => {
    const base = slugify(title[lang]!);
    let slug = base;
    for (let n = 2; loaded.slugs.has(`${lang}/${slug}`); n++) slug = `${base}-${n}`;
    loaded.slugs.add(`${lang}/${slug}`);
    return { lang, slug, productId: id };
  });
}

export async function loadProducts(db: Db, { lots, bundles, now }: { lots: LotSeed[]; bundles: BundleSeed[]; now: Date }): Promise<void> {
  const loaded: Loaded = { langs: new Map(), slugs: new Set(), now };
  for (const lot of lots) await loadOffers(db, lot, loaded);
  for (const lot of lots) await loadPackages(db, lot, loaded);
  await loadBundles(db, bundles, loaded);
}

async function loadOffers(db: Db, lot: LotSeed, loaded: Loaded): Promise<void> {
  const rows = lot.offers.map((offer) => {
    const langs = publicLangs({ texts: textsOf(offer) });
    loaded.langs.set(offer.id, langs);
    return {
      ...productRow(offer, langs, loaded.now), kind: "offer" as const, ownerId: offer.entrepreneur, lotId: lot.id, durationMinutes: offer.schedule[0]?.durationMinutes ?? null,
      minAge: Math.min(...offer.units.map((unit) => unit.minAge ?? 0)) || null, languages: offer.languages, accessibility: offer.accessibility, dogs: offer.dogs, rainProof: offer.rainProof,
      confirmation: offer.confirmation, leadTimeMinutes: offer.leadTimeHours * 60, legalClass: "single_service", legalRuleVersion: RULE_VERSION, legalDecidedAt: loaded.now,
    };
  });
  const resources = new Map(lot.offers.map((offer) => [offer.resource.id, { id: offer.resource.id, name: offer.resource.name, capacity: offer.resource.capacity, organisationId: offer.entrepreneur }]));
  const units = lot.offers.flatMap(unitRows);
  await db.resource.createMany({ data: [...resources.values()] });
  await db.product.createMany({ data: rows });
  await db.productSlug.createMany({ data: lot.offers.flatMap((offer) => slugRows(offer.id, offer.title, loaded.langs.get(offer.id)!, loaded)) });
  await db.offer.createMany({ data: lot.offers.map((offer) => ({ productId: offer.id, type: offer.type, resourceId: offer.resource.id, vatBp: offer.vat * 100 })) });
  await db.schedule.createMany({ data: lot.offers.flatMap(scheduleRows) });
  await db.unit.createMany({ data: units.map(({ prices: _prices, ...unit }) => unit) });
  await db.unitPrice.createMany({ data: units.flatMap((unit) => unit.prices) });
  await db.priceHistory.createMany({ data: units.flatMap((unit) => unit.prices.map((price) => ({ productId: unit.offerId, unitCode: unit.code, currency: price.currency, seasonFrom: price.seasonFrom, amountMinor: price.amountMinor, at: loaded.now }))) });
}

function scheduleRows(offer: OfferSeed) {
  return offer.schedule.map((schedule, index) => ({
    id: `${offer.id}-s${index}`, offerId: offer.id, resourceId: offer.resource.id, kind: offer.type === "lodging" ? "night" : schedule.times?.length ? "time" : "day",
    seasonFrom: schedule.from, seasonTo: schedule.to, weekdays: schedule.weekdays, times: schedule.times ?? [], durationMinutes: schedule.durationMinutes ?? null,
  }));
}

function unitRows(offer: OfferSeed) {
  return offer.units.map((unit, position) => ({
    id: `${offer.id}-${unit.code}`, offerId: offer.id, code: unit.code, pax: unit.pax ?? null, weight: unit.weight ?? 1, minAge: unit.minAge ?? null, maxAge: unit.maxAge ?? null, position,
    prices: [...priceRows(offer, unit.code, "PLN", unit.pln), ...(unit.eur === undefined ? [] : priceRows(offer, unit.code, "EUR", unit.eur))],
  }));
}

function priceRows(offer: OfferSeed, code: string, currency: string, amount: number) {
  const unitId = `${offer.id}-${code}`;
  const base = { id: `${unitId}-${currency}`, unitId, currency, amountMinor: Math.round(amount * 100), seasonFrom: null as string | null, seasonTo: null as string | null };
  if (!offer.highSeason) return [base];
  const { from, to, factor } = offer.highSeason;
  return [base, { ...base, id: `${base.id}-high`, amountMinor: Math.round(amount * factor) * 100, seasonFrom: from, seasonTo: to }];
}

async function loadPackages(db: Db, lot: LotSeed, loaded: Loaded): Promise<void> {
  const offers = new Map(lot.offers.map((offer) => [offer.id, offer]));
  const rows = lot.packages.map((seed) => {
    const langs = publicLangs({ texts: textsOf(seed), notes: seed.components.map((component) => reviewed(component.note)), parts: seed.components.map((component) => loaded.langs.get(component.offer) ?? []) });
    loaded.langs.set(seed.id, langs);
    const legalClass = classifyPackage(seed, offers);
    return {
      ...productRow(seed, langs, loaded.now), kind: "package" as const, ownerId: lot.id, lotId: lot.id, days: seed.days, nights: seed.nights, organiserId: needsOrganiser(legalClass) ? lot.id : null,
      ...sharedFacts(seed.components.filter((component) => !component.optional && !component.substituteFor).map((component) => offers.get(component.offer)!)),
      priceRule: seed.price.rule, discountBp: seed.price.rule === "discount" ? seed.price.percent * 100 : 0, legalClass, legalRuleVersion: RULE_VERSION, legalDecidedAt: loaded.now,
    };
  });
  await db.product.createMany({ data: rows });
  await db.productSlug.createMany({ data: lot.packages.flatMap((seed) => slugRows(seed.id, seed.title, loaded.langs.get(seed.id)!, loaded)) });
  await db.packageComponent.createMany({ data: lot.packages.flatMap((seed) => componentRows(seed)) });
}

/** Facts that hold for the whole only when they hold for every part. */
function sharedFacts(offers: OfferSeed[]) {
  const inAll = <T>(lists: T[][]) => lists[0]?.filter((item) => lists.every((list) => list.includes(item))) ?? [];
  return {
    languages: inAll(offers.map((offer) => offer.languages)), accessibility: inAll(offers.map((offer) => offer.accessibility)), dogs: offers.every((offer) => offer.dogs), rainProof: offers.every((offer) => offer.rainProof),
    minAge: Math.max(...offers.map((offer) => Math.min(...offer.units.map((unit) => unit.minAge ?? 0)))) || null, leadTimeMinutes: Math.max(...offers.map((offer) => offer.leadTimeHours * 60)),
  };
}

function classifyPackage(seed: PackageSeed, offers: Map<string, OfferSeed>) {
  const parts = seed.components.filter((component) => !component.substituteFor).map((component) => {
    const offer = offers.get(component.offer)!;
    return { offerType: offer.type, valueMinor: Math.round(offer.units[0]!.pln * 100) * Math.max(1, component.nights ?? 1), intrinsic: component.intrinsicTo !== undefined };
  });
  return classifyTravel({ nights: seed.nights, durationMinutes: seed.nights > 0 ? seed.days * 1440 : 720, parts, advertisedAsTrip: true });
}

export function componentRows(seed: PackageSeed) {
  const idOf = (offer: string) => `${seed.id}.${seed.components.findIndex((component) => component.offer === offer)}`;
  return seed.components.map((component, position) => ({
    id: `${seed.id}.${position}`, packageId: seed.id, offerId: component.offer, day: component.day, windowFrom: component.window?.[0] ?? null, windowTo: component.window?.[1] ?? null, nights: component.nights ?? 0,
    quantityRule: component.fixed ? "fixed" : "party", fixedUnit: component.fixed?.unit ?? null, fixedCount: component.fixed?.count ?? null, optional: component.optional ?? false,
    substituteForId: component.substituteFor ? idOf(component.substituteFor) : null, intrinsicToId: component.intrinsicTo ? idOf(component.intrinsicTo) : null, note: json(reviewed(component.note)), position,
  }));
}

async function loadBundles(db: Db, bundles: BundleSeed[], loaded: Loaded): Promise<void> {
  for (const seed of bundles) {
    const packages = await db.product.findMany({ where: { id: { in: seed.items.map((item) => item.package) } } });
    const of = (id: string) => packages.find((row) => row.id === id)!;
    const langs = publicLangs({ texts: textsOf(seed), notes: seed.items.map((item) => reviewed(item.note)), parts: packages.map((row) => row.publicLangs) });
    const days = Math.max(...seed.items.map((item) => item.dayOffset + of(item.package).days));
    const inAll = (lists: string[][]) => lists[0]?.filter((item) => lists.every((list) => list.includes(item))) ?? [];
    await db.product.create({
      data: {
        ...productRow(seed, langs, loaded.now), kind: "bundle", ownerId: "zrot", organiserId: "zrot", days, nights: days - 1, languages: inAll(packages.map((row) => row.languages)), accessibility: inAll(packages.map((row) => row.accessibility)),
        dogs: packages.every((row) => row.dogs), rainProof: packages.every((row) => row.rainProof), leadTimeMinutes: Math.max(...packages.map((row) => row.leadTimeMinutes)), minAge: Math.max(...packages.map((row) => row.minAge ?? 0)) || null,
        priceRule: seed.price.rule, discountBp: seed.price.rule === "discount" ? seed.price.percent * 100 : 0, legalClass: "package", legalRuleVersion: RULE_VERSION, legalDecidedAt: loaded.now,
        slugs: { create: slugRows(seed.id, seed.title, langs, loaded).map(({ lang, slug }) => ({ lang, slug })) },
        bundleItems: { create: seed.items.map((item, position) => ({ id: `${seed.id}.${position}`, packageId: item.package, dayOffset: item.dayOffset, note: json(reviewed(item.note)), position })) },
      },
    });
  }
}
