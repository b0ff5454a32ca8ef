/** The form of the waiting list: its fields, and what is wrong with those typed in. */
import { FieldReader, type Problems } from "../field-reader.ts";
import type { Fields } from "../form-fields.ts";
import type { StayProblem } from "../pricing/stay-view.ts";
import { addDays, type LocalDate } from "../time.ts";

export interface WaitingDraft { from: LocalDate; to: LocalDate; fullName: string; email: string }
/** The form shown again: as typed, what is wrong with which field, or why the whole could not be taken. */
export interface WaitingRefused { values: Record<keyof WaitingDraft, string>; problems: Problems; failure: StayProblem | null }

/** Days that a range may cover; somebody who would come on any day of a season hinders those who would not. */
const LONGEST_WAIT_DAYS = 60;

/** @param firstDay the venue's today @param lastDay the last that can be booked */
export function readWaitingDraft(fields: Fields, { firstDay, lastDay }: { firstDay: LocalDate; lastDay: LocalDate }): { draft: WaitingDraft } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const from = dayOf(reader, "from");
  const to = dayOf(reader, "to");
  if (from !== "" && (from < firstDay || from > lastDay)) reader.blame("from", "out_of_range");
  if (from !== "" && to !== "" && to < from) reader.blame("to", "range");
  else if (from !== "" && to !== "" && to > addDays(from, LONGEST_WAIT_DAYS - 1)) reader.blame("to", "out_of_range");
  const draft = { from, to, fullName: reader.text("fullName", { max: 120, required: true }).replace(/\s+/g, " "), email: reader.mail("email") };
  return reader.failed ? { problems: reader.problems } : { draft };
}

function dayOf(reader: FieldReader, name: string): LocalDate | "" {
  if (!reader.has(name)) reader.blame(name, "required");
  return reader.date(name) ?? "";
}
