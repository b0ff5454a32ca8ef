/** A package or a bundle as typed in the studio's form, and what is wrong with it. Field names: component.0.offer, item.0.package, price.rule, … */
import { FieldReader, type Problems, type Texts } from "../field-reader.ts";
import { rowCount, valueOf, type Fields } from "../form-fields.ts";
import type { Currency } from "../money.ts";
import { readProductDraft, type ProductDraft } from "./product-draft.ts";
import { UNIT_CODES, type UnitCode } from "../vocabulary.ts";

export const PRICE_RULES = ["sum", "discount", "fixed"] as const;
export type PriceRuleName = (typeof PRICE_RULES)[number];
export interface PriceRuleDraft { rule: PriceRuleName; discountBp: number; fixedPrices: Partial<Record<UnitCode, Partial<Record<Currency, number>>>> }

/** `key` names the row within the form (the component's id once saved); `substituteFor` and `intrinsicTo` are keys of other rows. */
export interface ComponentDraft {
  key: string; offerId: string; day: number; windowFrom: string | null; windowTo: string | null; nights: number;
  optional: boolean; substituteFor: string | null; intrinsicTo: string | null; fixedUnit: UnitCode | null; fixedCount: number | null; note: Texts;
}
export interface ItemDraft { key: string; packageId: string; dayOffset: number; note: Texts }

export interface PackageDraft extends ProductDraft { price: PriceRuleDraft; components: ComponentDraft[] }
export interface BundleDraft extends ProductDraft { price: PriceRuleDraft; items: ItemDraft[] }

/** @returns the draft, or what is wrong by field name */
export function readPackageDraft(fields: Fields): { draft: PackageDraft } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const draft = { ...readProductDraft(reader), price: readPriceRule(reader), components: readComponents(reader) };
  return reader.failed ? { problems: reader.problems } : { draft };
}

/** @returns the draft, or what is wrong by field name */
export function readBundleDraft(fields: Fields): { draft: BundleDraft } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const items = rowsOf(reader, "item").filter((row) => reader.has(`item.${row}.package`)).map((row) => ({
    key: keyOf(reader, "item", row), packageId: valueOf(reader.fields, `item.${row}.package`), dayOffset: reader.integer(`item.${row}.day`, { min: 1, max: 30, empty: 1 }) - 1, note: reader.texts(`item.${row}.note`, { max: 400 }),
  }));
  const draft = { ...readProductDraft(reader), price: readPriceRule(reader), items };
  return reader.failed ? { problems: reader.problems } : { draft };
}

const rowsOf = (reader: FieldReader, group: string) => Array.from({ length: rowCount(reader.fields, group) }, (_, row) => row);
const keyOf = (reader: FieldReader, group: string, row: number) => valueOf(reader.fields, `${group}.${row}.key`) || `new-${row}`;

function readPriceRule(reader: FieldReader): PriceRuleDraft {
  const rule = reader.choice("price.rule", PRICE_RULES, "sum");
  const percent = reader.integer("price.percent", { min: 1, max: 60, empty: rule === "discount" ? "required" : 0 });
  const fixedPrices: PriceRuleDraft["fixedPrices"] = {};
  for (const unit of ["adult", "child"] as const) {
    const [pln, eur] = [reader.money(`price.${unit}.pln`), reader.money(`price.${unit}.eur`)];
    if (pln !== null) fixedPrices[unit] = { PLN: pln, ...(eur !== null && { EUR: eur }) };
  }
  if (rule === "fixed" && !fixedPrices.adult) reader.blame("price.adult.pln", "required");
  return { rule, discountBp: rule === "discount" ? percent * 100 : 0, fixedPrices: rule === "fixed" ? fixedPrices : {} };
}

function readComponents(reader: FieldReader): ComponentDraft[] {
  const rows = rowsOf(reader, "component").filter((row) => reader.has(`component.${row}.offer`));
  const keys = rows.map((row) => keyOf(reader, "component", row));
  return rows.map((row, index) => readComponent(reader, row, keys.filter((_, other) => other !== index), keys[index]!));
}

function readComponent(reader: FieldReader, row: number, others: string[], key: string): ComponentDraft {
  const name = (field: string) => `component.${row}.${field}`;
  const other = (field: string) => others.find((candidate) => candidate === valueOf(reader.fields, name(field))) ?? null;
  const [windowFrom, windowTo] = [reader.time(name("from")), reader.time(name("to"))];
  if ((windowFrom === null) !== (windowTo === null)) reader.blame(name(windowFrom ? "to" : "from"), "required");
  if (windowFrom && windowTo && windowFrom > windowTo) reader.blame(name("to"), "range");
  const fixedCount = reader.optionalInteger(name("fixedCount"), { min: 1, max: 200 });
  return {
    key, offerId: valueOf(reader.fields, name("offer")), day: reader.integer(name("day"), { min: 1, max: 30, empty: 1 }), windowFrom, windowTo, nights: reader.integer(name("nights"), { min: 0, max: 30, empty: 0 }),
    optional: reader.ticked(name("optional")), substituteFor: other("substituteFor"), intrinsicTo: other("intrinsicTo"),
    fixedUnit: fixedCount === null ? null : reader.choice(name("fixedUnit"), UNIT_CODES), fixedCount, note: reader.texts(name("note"), { max: 400 }),
  };
}
