/** The studio's form of a promotion code: fields as typed, what is wrong with them, what they mean. */
import { FieldReader, type Problems } from "../field-reader.ts";
import type { Fields } from "../form-fields.ts";
import { normaliseCode } from "../ids.ts";
import type { Currency } from "../money.ts";
import type { LocalDate } from "../time.ts";

export interface PromotionDraft {
  code: string;
  name: string;
  /** one of the two is null */
  percentBp: number | null;
  amountMinor: number | null;
  currency: Currency;
  minTotalMinor: number;
  productIds: string[];
  validFrom: LocalDate;
  validTo: LocalDate;
  maxUses: number | null;
  perGuest: number | null;
}

export function readPromotionDraft(fields: Fields, { products }: { products: readonly string[] }): { draft: PromotionDraft } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const code = normaliseCode(reader.text("code", { max: 24, required: true }));
  if (code !== "" && !/^[A-Z0-9]{4,20}$/.test(code)) reader.blame("code", "choice");
  const byAmount = reader.choice("takes", ["percent", "amount"], "percent") === "amount";
  const percent = byAmount ? null : reader.integer("percent", { min: 1, max: 100, empty: "required" });
  const amountMinor = byAmount ? reader.money("amount") : null;
  if (byAmount && !amountMinor) reader.blame("amount", "required");
  const validFrom = reader.date("validFrom");
  const validTo = reader.date("validTo");
  if (!validFrom) reader.blame("validFrom", "required");
  if (!validTo) reader.blame("validTo", "required");
  if (validFrom && validTo && validTo < validFrom) reader.blame("validTo", "range");
  const draft = {
    code, name: reader.text("name", { max: 80, required: true }), percentBp: percent === null ? null : percent * 100, amountMinor, currency: "PLN" as const, minTotalMinor: reader.money("minTotal") ?? 0,
    productIds: reader.choices("products", products), maxUses: reader.optionalInteger("maxUses", { min: 1, max: 1_000_000 }), perGuest: reader.optionalInteger("perGuest", { min: 1, max: 1000 }),
  };
  return reader.failed || !validFrom || !validTo ? { problems: reader.problems } : { draft: { ...draft, validFrom, validTo } };
}
