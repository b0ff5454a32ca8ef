/** The studio's form of a dated rate, a commission or a fee: fields as typed, what is wrong with them, what they mean. */
import { FieldReader, type Problems } from "../field-reader.ts";
import type { Fields } from "../form-fields.ts";
import type { LocalDate } from "../time.ts";

/** `ofId` null: of all without a rate of their own; `bp`: basis points, 0 to 10,000 */
export interface RateDraft { ofId: string | null; bp: number; validFrom: LocalDate }

/** Fields: `of` (empty: all), `percent`, `from`. */
export function readRateDraft(fields: Fields): { draft: RateDraft } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const bp = reader.money("percent");
  const validFrom = reader.date("from");
  if (bp === null) reader.blame("percent", "required");
  if (bp !== null && bp > 10_000) reader.blame("percent", "out_of_range");
  if (validFrom === null) reader.blame("from", "required");
  if (reader.failed || bp === null || validFrom === null) return { problems: reader.problems };
  return { draft: { ofId: reader.text("of") || null, bp, validFrom } };
}
