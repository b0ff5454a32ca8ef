/** A small world in few lines: places, entrepreneurs, LOTs, resources with slots, offers, packages and bundles that can be sold. */
import { newId } from "../../app/core/ids.ts";
import { reviewed } from "../../app/core/localized-text.ts";
import { dbDate, type LocalDate } from "../../app/core/time.ts";
import { LANGS, type Lang, type OfferType, type UnitCode } from "../../app/core/vocabulary.ts";
import { database, db, type Prisma } from "../../app/platform/db.server.ts";

/** A day in a summer far enough away for every lead time. */
export const DAY: LocalDate = "2027-07-12";
/** The moment at which tests act, unless they say otherwise. */
export const NOW = new Date("2026-11-24T12:00:00Z");

/** A reviewed text in all languages, as the Json column wants it. */
function every(text: string): Prisma.InputJsonObject {
  const localized = reviewed(Object.fromEntries(LANGS.map((lang) => [lang, lang === "pl" ? text : `${text} (${lang})`])));
  return localized as unknown as Prisma.InputJsonObject;
}

/** @returns the id of a place in a county of the region */
export async function makePlace(name = "Darłowo"): Promise<string> {
  await db().county.upsert({ where: { teryt: "3213" }, create: { teryt: "3213", name: "sławieński" }, update: {} });
  const id = newId();
  await db().place.create({ data: { id, name, countyId: "3213", municipalityCode: "3213011", lat: 54.42, lon: 16.41 } });
  return id;
}

export type OrganisationKind = "rot" | "lot" | "entrepreneur" | "jst" | "pot_office";

/** @returns the id of an organisation with everything a snapshot shows */
export async function makeOrganisation({ kind = "entrepreneur", name = "Kajaki nad Wieprzą", commissionBp = 1000 }: { kind?: OrganisationKind; name?: string; commissionBp?: number } = {}): Promise<string> {
  const id = newId();
  await db().organisation.create({
    data: { id, kind, slug: id, name, legalName: `${name} sp. z o.o.`, nip: "6721234567", email: "biuro@example.com", phone: "+48 600 100 200", street: "Portowa 1", postcode: "76-150", placeId: await makePlace(), commissionBp, demo: true },
  });
  return id;
}

export interface SlotSeed { date?: LocalDate; start?: string; capacity?: number; minutes?: number; closed?: boolean }

/** A resource with a slot for each of `slots` (one on DAY at 10:00 when left out). @returns its id and the slots' ids */
export async function makeResource({ organisationId, capacity = 12, slots = [{}] }: { organisationId: string; capacity?: number; slots?: SlotSeed[] }): Promise<{ resourceId: string; slotIds: number[] }> {
  const resourceId = newId();
  await db().resource.create({ data: { id: resourceId, organisationId, name: "Łódź", capacity } });
  const slotIds: number[] = [];
  for (const slot of slots) slotIds.push(await makeSlot({ resourceId, capacity, ...slot }));
  return { resourceId, slotIds };
}

export async function makeSlot({ resourceId, date = DAY, start = "10:00", capacity = 12, minutes = 60, closed = false }: SlotSeed & { resourceId: string }): Promise<number> {
  const { id } = await db().slot.create({ data: { resourceId, date: dbDate(date), start, capacity, endMinutes: start === "night" || start === "day" ? null : minutes, closed } });
  return id;
}

/** Places taken without anybody's reservation, past the database's guard; its other rules hold. */
export async function setReserved(where: Prisma.SlotWhereInput, reserved: number): Promise<void> {
  const guard = (word: "disable" | "enable") => database().executeSql(`alter table "Slot" ${word} trigger "Slot_taken_by_reservations"`);
  await guard("disable");
  try {
    await db().slot.updateMany({ where, data: { reserved } });
  } finally {
    await guard("enable");
  }
}

export interface UnitSeed { code: UnitCode; pln: number; eur?: number; pax?: number; weight?: number; /** years */ minAge?: number }

export interface OfferSeed {
  ownerId: string;
  resourceId: string;
  type?: OfferType;
  title?: string;
  units?: UnitSeed[];
  /** start times of a schedule that runs all year; "day" and "night" make those kinds */
  times?: string[];
  vatBp?: number;
  minParty?: number;
  maxParty?: number;
  status?: "draft" | "published" | "withdrawn";
  langs?: string[];
}

/** An offer at 40 zł an adult and 20 zł a child, running every day of the year. @returns its product id */
export async function makeOffer(seed: OfferSeed): Promise<string> {
  const { type = "activity", units = [{ code: "adult", pln: 4000, eur: 1000 }, { code: "child", pln: 2000, eur: 500 }], times = ["10:00"], vatBp = 800 } = seed;
  const id = await makeProduct({ kind: "offer", days: 1, nights: 0, ...seed, title: seed.title ?? "Rejs po porcie" });
  await db().offer.create({
    data: {
      productId: id, type, resourceId: seed.resourceId, vatBp,
      units: { create: units.map(({ code, pln, eur, pax, weight, minAge }, position) => ({ id: newId(), code, pax, weight: weight ?? 1, minAge, position, prices: { create: pricesOf({ pln, eur }) } })) },
    },
  });
  await makeSchedules({ offerId: id, resourceId: seed.resourceId, times });
  return id;
}

function pricesOf({ pln, eur }: { pln: number; eur: number | undefined }) {
  const zloty = { id: newId(), currency: "PLN", amountMinor: pln };
  return eur === undefined ? [zloty] : [zloty, { id: newId(), currency: "EUR", amountMinor: eur }];
}

async function makeSchedules({ offerId, resourceId, times }: { offerId: string; resourceId: string; times: string[] }): Promise<void> {
  const whole = times.filter((time) => time === "day" || time === "night");
  const clock = times.filter((time) => time !== "day" && time !== "night");
  const kinds = [...whole.map((kind) => ({ kind, times: [] as string[], durationMinutes: null })), ...(clock.length > 0 ? [{ kind: "time", times: clock, durationMinutes: 60 }] : [])];
  for (const kind of kinds) await db().schedule.create({ data: { id: newId(), resourceId, offerId, seasonFrom: "01-01", seasonTo: "12-31", weekdays: [1, 2, 3, 4, 5, 6, 7], ...kind } });
}

interface ProductSeed { kind: "offer" | "package" | "bundle"; ownerId: string; title: string; days: number; nights: number; minParty?: number; maxParty?: number; status?: "draft" | "published" | "withdrawn"; langs?: string[]; organiserId?: string; price?: PackagePrice }
export type PackagePrice = { rule: "sum" } | { rule: "discount"; discountBp: number } | { rule: "fixed"; adult: number; child: number };

async function makeProduct({ kind, ownerId, title, days, nights, minParty = 1, maxParty = 20, status = "published", langs = [...LANGS], organiserId, price = { rule: "sum" } }: ProductSeed): Promise<string> {
  const id = newId();
  const fixed = price.rule === "fixed" ? { adult: { PLN: price.adult }, child: { PLN: price.child } } : {};
  await db().product.create({
    data: {
      id, kind, status, ownerId, organiserId, placeId: await makePlace(), title: every(title), summary: every(`${title}: w skrócie`), description: every(`${title}: opis`),
      meetingPoint: every("Nabrzeże przy kapitanacie"), features: [{ type: "inclusion", text: every("kamizelki") }], publicLangs: langs, themes: ["sea"], seasons: ["summer"], scene: "harbour", days, nights,
      minParty, maxParty, cancellation: [{ daysBefore: 7, refundPercent: 100 }, { daysBefore: 2, refundPercent: 50 }], priceRule: price.rule, discountBp: price.rule === "discount" ? price.discountBp : 0, fixedPrices: fixed, publishedAt: NOW,
    },
  });
  return id;
}

export interface ComponentSeed { offerId: string; day?: number; window?: [string, string]; nights?: number; optional?: boolean; fixed?: { unit: UnitCode; count: number } }

/** A package of one LOT; components are whole-window (00:00–23:59) unless they have nights or a window. @returns its product id */
export async function makePackage({ ownerId, components, ...seed }: Omit<ProductSeed, "kind" | "title" | "days" | "nights"> & { title?: string; days?: number; nights?: number; components: ComponentSeed[] }): Promise<string> {
  const nights = Math.max(0, ...components.map((component) => component.nights ?? 0));
  const id = await makeProduct({ kind: "package", ownerId, title: "Dzień nad morzem", days: nights + 1, nights, ...seed });
  for (const [position, component] of components.entries()) {
    const [windowFrom, windowTo] = component.nights ? [null, null] : component.window ?? ["00:00", "23:59"];
    await db().packageComponent.create({
      data: {
        id: newId(), packageId: id, offerId: component.offerId, day: component.day ?? 1, windowFrom, windowTo, nights: component.nights ?? 0, optional: component.optional ?? false, position,
        quantityRule: component.fixed ? "fixed" : "party", fixedUnit: component.fixed?.unit, fixedCount: component.fixed?.count, note: every("Weź kurtkę"),
      },
    });
  }
  return id;
}

/** A museum of somebody else, open in the evening, that the package names in place of one of its services. @returns its id */
export async function addMuseum({ packageId, offerId }: { packageId: string; offerId: string }): Promise<{ offerId: string }> {
  const ownerId = await makeOrganisation({ name: "Muzeum" });
  const { resourceId } = await makeResource({ organisationId: ownerId, capacity: 3, slots: [{ start: "18:00", capacity: 3 }] });
  const museum = await makeOffer({ ownerId, resourceId, times: ["18:00"], title: "Muzeum portu" });
  const { id } = await db().packageComponent.findFirstOrThrow({ where: { packageId, offerId } });
  await db().packageComponent.create({ data: { id: newId(), packageId, offerId: museum, substituteForId: id, position: 2 } });
  return { offerId: museum };
}

/** A bundle of packages, one a day. @returns its product id */
export async function makeBundle({ ownerId, packageIds, ...seed }: Omit<ProductSeed, "kind" | "title" | "days" | "nights"> & { title?: string; packageIds: string[] }): Promise<string> {
  const id = await makeProduct({ kind: "bundle", ownerId, title: "Całe wybrzeże", days: packageIds.length, nights: 0, ...seed });
  for (const [position, packageId] of packageIds.entries()) await db().bundleItem.create({ data: { id: newId(), bundleId: id, packageId, dayOffset: position, position } });
  return id;
}

/** Addresses for products, "<product>-<lang>" unless said otherwise. */
export async function makeSlugs(productIds: string | readonly string[], { slug = (productId, lang) => `${productId}-${lang}`, langs = LANGS }: { slug?: (productId: string, lang: Lang) => string; langs?: readonly Lang[] } = {}): Promise<void> {
  await db().productSlug.createMany({ data: [productIds].flat().flatMap((productId) => langs.map((lang) => ({ productId, lang, slug: slug(productId, lang) }))) });
}

export interface Cruise { lotId: string; entrepreneurId: string; resourceId: string; slotIds: number[]; offerId: string; packageId: string }

/** The usual case: one entrepreneur's boat of `capacity` places on DAY at 10:00, sold alone and as the only component of a LOT's package. */
export async function makeCruise({ capacity = 12 }: { capacity?: number } = {}): Promise<Cruise> {
  const lotId = await makeOrganisation({ kind: "lot", name: "LOT Darłowo" });
  const entrepreneurId = await makeOrganisation();
  const { resourceId, slotIds } = await makeResource({ organisationId: entrepreneurId, capacity });
  const offerId = await makeOffer({ ownerId: entrepreneurId, resourceId });
  const packageId = await makePackage({ ownerId: lotId, components: [{ offerId }] });
  return { lotId, entrepreneurId, resourceId, slotIds, offerId, packageId };
}

/** A token as the product's form would carry it. */
export function formToken(): string {
  return newId();
}
