/** What the office writes down when it has paid somebody by bank transfer: the day, and what the payment is known by. */
import { FieldReader, type Problems } from "../field-reader.ts";
import type { Fields } from "../form-fields.ts";
import type { LocalDate } from "../time.ts";

export interface PaidByHand { paidOn: LocalDate; /** an invoice's number, or a note */ reference: string }

/** Characters of an invoice’s number: more than anybody’s has. */
export const LONGEST_NUMBER = 60;
/** Characters of a note. */
export const LONGEST_NOTE = 200;

/** Fields `paidOn` and `reference`. @param today the venue's: nobody is paid in the future */
export function readPaidByHand(fields: Fields, { today, longest }: { today: LocalDate; longest: number }): { paid: PaidByHand } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const paidOn = reader.date("paidOn");
  if (paidOn === null) reader.blame("paidOn", "required");
  if (paidOn !== null && paidOn > today) reader.blame("paidOn", "future");
  const reference = reader.text("reference", { max: longest, required: true });
  return reader.failed || paidOn === null ? { problems: reader.problems } : { paid: { paidOn, reference } };
}
