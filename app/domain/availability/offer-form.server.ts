/** An offer of one's own as the form shows it: fields, states of its texts, resources to choose from. */
import { AppError } from "../../core/app-error.ts";
import { writeDayMonth, writeMoney } from "../../core/field-reader.ts";
import type { Fields } from "../../core/form-fields.ts";
import { NEW_RESOURCE } from "../../core/catalogue/offer-draft.ts";
import { addDays, dateAt, dbDate, localDateOf, type LocalDate } from "../../core/time.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { productFields } from "../catalogue/drafts/product-fields.ts";
import type { FeatureText } from "../catalogue/public-langs.ts";
import { textStates, type TextStates } from "../catalogue/drafts/text-states.ts";

const include = { offer: { include: { units: { include: { prices: true }, orderBy: { position: "asc" } }, schedules: { orderBy: { id: "asc" } }, resource: true } }, slugs: { where: { current: true } } } satisfies Prisma.ProductInclude;
type Row = Prisma.ProductGetPayload<{ include: typeof include }>;
type OfferRow = NonNullable<Row["offer"]>;

export interface ResourceChoice { id: string; name: string; capacity: number; offers: number }
export interface OfferForm { fields: Fields; states: TextStates; status: Row["status"]; publicLangs: string[]; slugs: Record<string, string> }

/** @throws AppError not_found for an unknown or a foreign offer */
export async function offerForm(reader: Reader, { id, ownerId, now }: { id: string; ownerId: string; now: Date }): Promise<OfferForm> {
  const row = await reader.product.findFirst({ where: { id, ownerId, kind: "offer" }, include });
  if (!row?.offer) throw new AppError("not_found");
  const closed = await reader.scheduleException.findMany({ where: { resourceId: row.offer.resourceId, closed: true, date: { gte: dbDate(dateAt(now)) } }, orderBy: { date: "asc" } });
  const features = Object.fromEntries((row.features as unknown as FeatureText[]).map((feature, index) => [`feature.${index}`, feature.text]));
  return {
    fields: { ...productFields(row), ...offerFields(row, row.offer), ...closedFields(closed.map((exception) => localDateOf(exception.date))) },
    states: textStates({ title: row.title, summary: row.summary, description: row.description, meetingPoint: row.meetingPoint, ...features }),
    status: row.status, publicLangs: row.publicLangs, slugs: Object.fromEntries(row.slugs.map((slug) => [slug.lang, slug.slug])),
  };
}

/** The organisation's resources with the number of offers on each. */
export async function resourceChoices(reader: Reader, { organisationId }: { organisationId: string }): Promise<ResourceChoice[]> {
  const rows = await reader.resource.findMany({ where: { organisationId }, include: { _count: { select: { offers: true } } }, orderBy: { name: "asc" } });
  return rows.map(({ id, name, capacity, _count }) => ({ id, name, capacity, offers: _count.offers }));
}

/** What the form of a new offer begins with. */
export function newOfferFields({ placeId }: { placeId: string }): Fields {
  return { place: [placeId], vat: ["8"], minParty: ["1"], maxParty: ["20"], cancellation: ["moderate"], confirmation: ["instant"], leadTimeHours: ["12"], scene: ["open-sea"], languages: ["pl"], "resource.id": [NEW_RESOURCE], "schedule.0.weekdays": ["1", "2", "3", "4", "5", "6", "7"] };
}

function offerFields(row: Row, offer: OfferRow): Fields {
  const season = offer.units.flatMap((unit) => unit.prices).find((price) => price.seasonFrom !== null);
  return {
    type: [offer.type], vat: [String(offer.vatBp / 100)], confirmation: [row.confirmation], leadTimeHours: [String(Math.round(row.leadTimeMinutes / 60))], cutOffTime: [row.cutOffTime ?? ""],
    languages: row.languages, accessibility: row.accessibility, ...(row.dogs && { dogs: ["yes"] }), ...(row.rainProof && { rainProof: ["yes"] }),
    "resource.id": [offer.resourceId], "resource.name": [offer.resource.name], "resource.capacity": [String(offer.resource.capacity)],
    "season.from": [writeDayMonth(season?.seasonFrom ?? null)], "season.to": [writeDayMonth(season?.seasonTo ?? null)],
    ...Object.assign({}, ...offer.units.map(unitFields)), ...Object.assign({}, ...offer.schedules.map(scheduleFields)),
  };
}

function unitFields(unit: OfferRow["units"][number]): Fields {
  const price = (currency: string, seasonal: boolean) => [writeMoney(unit.prices.find((row) => row.currency === currency && (row.seasonFrom !== null) === seasonal)?.amountMinor)];
  const number = (value: number | null) => [value === null ? "" : String(value)];
  const name = `unit.${unit.code}`;
  return {
    [`${name}.pln`]: price("PLN", false), [`${name}.plnHigh`]: price("PLN", true), [`${name}.eur`]: price("EUR", false), [`${name}.eurHigh`]: price("EUR", true),
    [`${name}.pax`]: number(unit.pax), [`${name}.weight`]: number(unit.weight), [`${name}.minAge`]: number(unit.minAge), [`${name}.maxAge`]: number(unit.maxAge),
  };
}

function scheduleFields(schedule: OfferRow["schedules"][number], index: number): Fields {
  const name = `schedule.${index}`;
  const allYear = schedule.seasonFrom === "01-01" && schedule.seasonTo === "12-31";
  return {
    [`${name}.from`]: [allYear ? "" : writeDayMonth(schedule.seasonFrom)], [`${name}.to`]: [allYear ? "" : writeDayMonth(schedule.seasonTo)],
    [`${name}.weekdays`]: schedule.weekdays.map(String), [`${name}.times`]: [schedule.times.join(", ")], [`${name}.duration`]: [schedule.durationMinutes === null ? "" : String(schedule.durationMinutes)],
  };
}

/** Closed days as ranges: one row for days that follow each other. */
function closedFields(dates: LocalDate[]): Fields {
  const ranges: [LocalDate, LocalDate][] = [];
  for (const date of dates) {
    const last = ranges.at(-1);
    if (last && addDays(last[1], 1) === date) last[1] = date;
    else ranges.push([date, date]);
  }
  return Object.fromEntries(ranges.flatMap(([from, to], index) => [[`closed.${index}.from`, [from]], [`closed.${index}.to`, [to === from ? "" : to]]]));
}
