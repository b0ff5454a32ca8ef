/** An offer as typed in the studio's form, and what is wrong with it. Field names are plain: title.pl, unit.adult.pln, schedule.0.from, … */
import type { Currency } from "../money.ts";
import { FieldReader, type Problems } from "../field-reader.ts";
import { rowCount, valueOf, type Fields } from "../form-fields.ts";
import { readProductDraft, type ProductDraft } from "./product-draft.ts";
import { addDays, daysBetween, type LocalDate } from "../time.ts";
import { ACCESSIBILITY_FACTS, CONFIRMATIONS, LANGS, OFFER_TYPES, PERSON_UNITS, UNIT_CODES, type AccessibilityFact, type Confirmation, type Lang, type OfferType, type UnitCode } from "../vocabulary.ts";

export interface PriceDraft { currency: Currency; amountMinor: number; seasonFrom: string | null; seasonTo: string | null }
export interface UnitDraft { code: UnitCode; pax: number | null; weight: number; minAge: number | null; maxAge: number | null; prices: PriceDraft[] }
/** Seasons "MM-DD", ISO weekdays, "HH:MM"; without times it is a whole day, or a night for lodging. */
export interface ScheduleDraft { seasonFrom: string; seasonTo: string; weekdays: number[]; times: string[]; durationMinutes: number | null }
/** `id` of an existing resource, or null for a new one. */
export interface ResourceDraft { id: string | null; name: string; capacity: number }

export interface OfferDraft extends ProductDraft {
  type: OfferType; vatBp: number; confirmation: Confirmation; leadTimeMinutes: number; /** "HH:MM" of the day before */ cutOffTime: string | null;
  units: UnitDraft[]; resource: ResourceDraft; schedules: ScheduleDraft[]; closed: LocalDate[];
  languages: Lang[]; accessibility: AccessibilityFact[]; dogs: boolean; rainProof: boolean;
}

export const VAT_PERCENTS = ["0", "5", "8", "23"] as const;
export const NEW_RESOURCE = "new";
/** Name of the tick under a form whose saving takes paid guests' hours; its value is how many orders that was said to be. */
export const MAY_LOSE = "mayLose";
const LONGEST_CLOSURE = 366;

/** @returns the draft, or what is wrong by field name */
export function readOfferDraft(fields: Fields): { draft: OfferDraft } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const draft: OfferDraft = {
    ...readProductDraft(reader),
    type: reader.choice("type", OFFER_TYPES), vatBp: Number(reader.choice("vat", VAT_PERCENTS, "8")) * 100, confirmation: reader.choice("confirmation", CONFIRMATIONS, "instant"),
    leadTimeMinutes: reader.integer("leadTimeHours", { min: 0, max: 24 * 60, empty: 0 }) * 60, cutOffTime: reader.time("cutOffTime"),
    units: readUnits(reader), resource: readResource(reader), schedules: readSchedules(reader), closed: readClosed(reader),
    languages: reader.choices("languages", LANGS), accessibility: reader.choices("accessibility", ACCESSIBILITY_FACTS), dogs: reader.ticked("dogs"), rainProof: reader.ticked("rainProof"),
  };
  return reader.failed ? { problems: reader.problems } : { draft };
}

function readUnits(reader: FieldReader): UnitDraft[] {
  const season = { seasonFrom: reader.dayMonth("season.from"), seasonTo: reader.dayMonth("season.to") };
  const given = UNIT_CODES.filter((code) => ["pln", "plnHigh", "eur", "eurHigh"].some((price) => reader.has(`unit.${code}.${price}`)));
  const dearer = given.some((code) => reader.has(`unit.${code}.plnHigh`) || reader.has(`unit.${code}.eurHigh`));
  if (dearer && !(season.seasonFrom && season.seasonTo)) reader.blame(season.seasonFrom ? "season.to" : "season.from", "season_pair");
  return given.map((code) => {
    const isPerson = (PERSON_UNITS as readonly string[]).includes(code);
    return {
      code, prices: readPrices(reader, code, season), weight: reader.integer(`unit.${code}.weight`, { min: 1, max: 100, empty: 1 }), pax: isPerson ? null : reader.integer(`unit.${code}.pax`, { min: 1, max: 200, empty: "required" }),
      minAge: reader.optionalInteger(`unit.${code}.minAge`, { min: 0, max: 120 }), maxAge: reader.optionalInteger(`unit.${code}.maxAge`, { min: 0, max: 120 }),
    };
  });
}

function readPrices(reader: FieldReader, code: UnitCode, season: { seasonFrom: string | null; seasonTo: string | null }): PriceDraft[] {
  const price = (name: string, currency: Currency, bounds: Pick<PriceDraft, "seasonFrom" | "seasonTo">): PriceDraft[] => {
    const amountMinor = reader.money(`unit.${code}.${name}`);
    return amountMinor === null ? [] : [{ currency, amountMinor, ...bounds }];
  };
  const always = { seasonFrom: null, seasonTo: null };
  if (!reader.has(`unit.${code}.pln`)) reader.blame(`unit.${code}.pln`, "required");
  return [...price("pln", "PLN", always), ...price("plnHigh", "PLN", season), ...price("eur", "EUR", always), ...price("eurHigh", "EUR", season)];
}

function readResource(reader: FieldReader): ResourceDraft {
  const id = valueOf(reader.fields, "resource.id");
  return { id: id === "" || id === NEW_RESOURCE ? null : id, name: reader.text("resource.name", { max: 80 }), capacity: reader.integer("resource.capacity", { min: 1, max: 5000, empty: "required" }) };
}

/** A row counts once a weekday is ticked or a time typed; without a season it runs all year. */
function readSchedules(reader: FieldReader): ScheduleDraft[] {
  return Array.from({ length: rowCount(reader.fields, "schedule") }, (_, row) => {
    const name = (field: string) => `schedule.${row}.${field}`;
    const [from, to] = [reader.dayMonth(name("from")), reader.dayMonth(name("to"))];
    if ((from === null) !== (to === null)) reader.blame(name(from ? "to" : "from"), "season_pair");
    const schedule = { seasonFrom: from ?? "01-01", seasonTo: to ?? "12-31", weekdays: reader.choices(name("weekdays"), ["1", "2", "3", "4", "5", "6", "7"]).map(Number), times: reader.times(name("times")), durationMinutes: reader.optionalInteger(name("duration"), { min: 5, max: 7 * 1440 }) };
    if (schedule.weekdays.length === 0 && (from !== null || schedule.times.length > 0)) reader.blame(name("weekdays"), "required");
    return schedule;
  }).filter((schedule) => schedule.weekdays.length > 0);
}

/** Closed days: from … to, both included; without an end it is one day. */
function readClosed(reader: FieldReader): LocalDate[] {
  const days = Array.from({ length: rowCount(reader.fields, "closed") }, (_, row) => {
    const from = reader.date(`closed.${row}.from`);
    const to = reader.date(`closed.${row}.to`) ?? from;
    if (!from || !to) return [];
    const length = daysBetween(from, to) + 1;
    if (length < 1 || length > LONGEST_CLOSURE) reader.blame(`closed.${row}.to`, "range");
    return length < 1 || length > LONGEST_CLOSURE ? [] : Array.from({ length }, (_, day) => addDays(from, day));
  });
  return [...new Set(days.flat())].sort();
}
