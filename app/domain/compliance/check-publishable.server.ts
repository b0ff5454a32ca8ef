/** What a product still lacks before it may be sold: the same list for the studio's panel and for the refusal to publish. */
import { anyText, statusOf, type LocalizedText } from "../../core/localized-text.ts";
import { addDays, dateAt, localDateOf, type LocalDate } from "../../core/time.ts";
import { LANGS, type Lang } from "../../core/vocabulary.ts";
import { AppError } from "../../core/app-error.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { HORIZON_DAYS } from "../availability/roll-slots.server.ts";
import type { FeatureText } from "../catalogue/public-langs.ts";
import { cannotBeHad, sellableInclude, toSellable, type Sellable } from "../catalogue/sellable.server.ts";
import { partyUnits } from "../pricing/units-of-part.ts";
import { pricedDays } from "../pricing/priced-days.server.ts";
import { needsOrganiser, type LegalClass } from "./classify-travel.ts";

export type MissingCode =
  | "text" | "translation" | "price" | "units" | "schedule" | "dates" | "cancellation" | "seller" | "lot"
  | "components" | "packages" | "lots" | "party" | "part_unpublished" | "part_text" | "organiser_register" | "insolvency_cover" | "insolvency_ends";
/** `blocks`: nothing is published without it; otherwise it only keeps a language away. `data` fills the sentence. */
export interface Missing { code: MissingCode; blocks: boolean; data: Record<string, string> }

const part = { select: { id: true, title: true, status: true, publicLangs: true, lotId: true } } satisfies Prisma.ProductDefaultArgs;
const include = { ...sellableInclude, owner: true, organiser: true, components: { ...sellableInclude.components, where: {} }, bundleItems: { ...sellableInclude.bundleItems } } satisfies Prisma.ProductInclude;
type Row = Prisma.ProductGetPayload<{ include: typeof include }>;
type Part = Prisma.ProductGetPayload<typeof part>;
const TEXTS = ["title", "summary", "description"] as const;

/**
 * Everything a product lacks, obstacles first. Dates are looked for in the whole horizon, so that the organiser's cover can be held against the last one.
 * @throws AppError not_found
 */
export async function missingFor(reader: Reader, { productId, now }: { productId: string; now: Date }): Promise<Missing[]> {
  const row = await reader.product.findUnique({ where: { id: productId }, include });
  if (!row) throw new AppError("not_found");
  const parts = await reader.product.findMany({ where: { id: { in: partIds(row) } }, ...part });
  const sellable = toSellable({ ...row, components: row.components.filter((component) => !component.substituteForId) });
  const last = hasPrices(sellable) ? await lastDate(reader, sellable, now) : { dates: null };
  const found = [...textsOf(row, parts), ...(row.kind === "offer" ? offerLacks(row, sellable) : partLacks(row, parts)), ...partyLacks(sellable), ...dateLacks(sellable, last), ...organiserLacks(row, last.dates)];
  return found.sort((a, b) => Number(b.blocks) - Number(a.blocks));
}

/** The list as the refusal to publish carries it. @throws AppError catalogue.incomplete with `missing` */
export function refuseIncomplete(missing: readonly Missing[]): void {
  const blocking = missing.filter((lack) => lack.blocks);
  if (blocking.length > 0) throw new AppError("catalogue.incomplete", { missing: blocking });
}

const must = (code: MissingCode, data: Missing["data"] = {}): Missing => ({ code, blocks: true, data });
const partIds = (row: Row) => (row.kind === "bundle" ? row.bundleItems.map((item) => item.packageId) : row.components.map((component) => component.offerId));

/** Polish is a must; any other language is kept away until its texts, notes and parts are all approved. */
function textsOf(row: Row, parts: Part[]): Missing[] {
  const lacking = (lang: Lang) => TEXTS.filter((name) => statusOf((row[name] ?? {}) as LocalizedText, lang) !== "reviewed");
  const rest = (lang: Lang) => [row.meetingPoint, ...(row.features as unknown as FeatureText[]).map((feature) => feature.text), ...row.components.map((c) => c.note), ...row.bundleItems.map((i) => i.note)]
    .map((text) => (text ?? {}) as LocalizedText).filter((text) => Object.keys(text).length > 0 && statusOf(text, lang) !== "reviewed").length;
  return LANGS.flatMap((lang) => {
    const foreign = parts.filter((each) => !each.publicLangs.includes(lang)).map((each) => ({ code: "part_text" as const, blocks: lang === "pl", data: { lang, title: anyText(each.title as LocalizedText, lang) } }));
    const own = lacking(lang);
    if (lang === "pl") return [...own.map((name) => must("text", { name })), ...(own.length === 0 && rest(lang) > 0 ? [must("translation", { lang, count: String(rest(lang)) })] : []), ...foreign];
    const count = own.length + rest(lang);
    return [...(count > 0 ? [{ code: "translation" as const, blocks: false, data: { lang, count: String(count) } }] : []), ...foreign];
  });
}

function offerLacks(row: Row, sellable: Sellable): Missing[] {
  const units = sellable.parts[0]!.units;
  const { legalName, nip, street, postcode, phone } = row.owner;
  return [
    ...(units.length === 0 ? [must("units")] : []),
    ...(units.some((unit) => !unit.prices.some((price) => price.currency === "PLN" && price.seasonFrom === null)) ? [must("price")] : []),
    ...(sellable.parts[0]!.schedules.length === 0 ? [must("schedule")] : []),
    ...([legalName, nip, street, postcode, phone].some((fact) => fact.trim() === "") ? [must("seller")] : []),
  ];
}

function partLacks(row: Row, parts: Part[]): Missing[] {
  const unpublished = parts.filter((each) => each.status !== "published").map((each) => must("part_unpublished", { title: anyText(each.title as LocalizedText, "pl") }));
  const real = row.kind === "bundle" ? row.bundleItems.length : row.components.filter((component) => !component.substituteForId).length;
  if (row.kind === "package") return [...(real < 2 ? [must("components")] : []), ...unpublished];
  const lots = new Set(parts.map((each) => each.lotId));
  return [...(real < 2 ? [must("packages")] : []), ...(lots.size < 2 ? [must("lots")] : []), ...unpublished];
}

/** Parts of which one wants more people than another takes are sold to nobody together. */
function partyLacks({ minParty, maxParty }: Sellable): Missing[] {
  return minParty > maxParty ? [must("party", { min: String(minParty), max: String(maxParty) })] : [];
}

/** Every part has a price in złoty for what it sells. */
function hasPrices(sellable: Sellable): boolean {
  return sellable.parts.length > 0 && sellable.parts.every((each) => each.units.length > 0);
}

interface LastDate { dates: { last: LocalDate } | null }

/** The last date on which the smallest usual party (two adults, or the least the product takes) can start. */
async function lastDate(reader: Reader, sellable: Sellable, now: Date): Promise<LastDate> {
  const adults = Math.min(Math.max(2, sellable.minParty), Math.max(sellable.maxParty, 1));
  const from = dateAt(now);
  const days = await pricedDays(reader, { sellable, units: partyUnits(sellable, { adults, children: 0 }), from, to: addDays(from, HORIZON_DAYS), currency: "PLN", now });
  const last = days.filter((day) => day.available && day.price !== null).at(-1);
  return { dates: last ? { last: last.date } : null };
}

/** A part that is not published has no dates either; then that is what to mend, not the dates. */
function dateLacks(sellable: Sellable, { dates }: LastDate): Missing[] {
  return dates === null && hasPrices(sellable) && !cannotBeHad(sellable) && sellable.parts.every((each) => each.schedules.length > 0) ? [must("dates")] : [];
}

/** The organiser of a package in the sense of the act: entered in the register, covered through the end of the last trip (art. 7, 22). */
function organiserLacks(row: Row, dates: { last: LocalDate } | null): Missing[] {
  if (row.kind === "offer" || row.legalClass === null || !needsOrganiser(row.legalClass as LegalClass)) return [];
  const { organiser } = row;
  if (!organiser?.organiserRegister) return [must("organiser_register")];
  if (!organiser.insolvencyCover || !organiser.insolvencyValidTo) return [must("insolvency_cover")];
  const covered = localDateOf(organiser.insolvencyValidTo);
  const end = dates ? addDays(dates.last, row.days - 1) : null;
  return end !== null && covered < end ? [must("insolvency_ends", { covered, end })] : [];
}
