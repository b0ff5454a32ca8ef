/** What is said at the door about a voucher: the page with a net, the phone without one and the day's list all go by this. */
import { normaliseCode } from "../ids.ts";
import type { SpokenText } from "../localized-text.ts";
import type { LocalDate } from "../time.ts";

/** void: its part, its line or its whole order was cancelled or lost */
export type VoucherStanding = "good" | "used" | "void";

/** One voucher of the entrepreneur's as the door needs it: enough to let somebody in, no more about the guest than that. */
export interface DoorRow {
  code: string;
  /** XXXX-XXXX */
  display: string;
  /** in the reader's language, where there is one */
  title: SpokenText;
  date: LocalDate;
  /** the day after the last night; the same day for everything else */
  endDate: LocalDate;
  /** date and time in words */
  when: string;
  /** in words */
  party: string;
  /** first name and initial */
  guest: string;
  standing: VoucherStanding;
  /** instant, ISO */
  usedAt: string | null;
}

/** What a phone keeps for the time without a net: vouchers of today and tomorrow. */
export interface DoorList { organisationId: string; madeAt: string; rows: DoorRow[] }

/** elsewhere: good perhaps, but of another business; notListed: without a net nothing is known of it */
export type DoorVerdict = "good" | "otherDay" | "used" | "void" | "elsewhere" | "unknown" | "notListed";

export interface DoorAnswer {
  /** the code as asked, XXXX-XXXX where it is that long */
  asked: string;
  verdict: DoorVerdict;
  row: DoorRow | null;
  /** the other business, when it is one */
  host: string | null;
}

/** @param today the venue's date */
export function verdictOf({ standing, date, endDate }: Pick<DoorRow, "standing" | "date" | "endDate">, today: LocalDate): DoorVerdict {
  if (standing !== "good") return standing;
  return date <= today && today <= endDate ? "good" : "otherDay";
}

/** What was pressed, in the order of pressing: a use of a voucher, or a use taken back. `id` makes each one thing however often it is sent. */
export type DoorStep = { kind: "use"; id: string; code: string; /** instant, ISO */ at: string } | { kind: "undo"; id: string; useId: string; at: string };

/** second: used before, perhaps by another phone; tooLate: more than an hour had gone by; unknown: not a voucher (or use) of this organisation */
export type StepOutcome = "used" | "second" | "void" | "undone" | "tooLate" | "unknown";

export interface StepResult {
  id: string;
  outcome: StepOutcome;
  /** of `second`: when the voucher was used first, ISO */
  firstAt: string | null;
}

/** As many as are sent at once. */
export const MOST_STEPS = 100;

/** For how long a use may be taken back. */
export const UNDO_MS = 3_600_000;

/** A use of today as the page lists it. */
export interface RecentUse {
  id: string;
  code: string;
  /** null where the phone does not know it */
  title: SpokenText | null;
  guest: string;
  outcome: "used" | "second" | "void";
  /** instant, ISO */
  usedAt: string;
  undone: boolean;
  /** within the hour */
  undoable: boolean;
  /** kept on the phone, not sent yet */
  waiting?: boolean;
}

/** The code in what was typed, pasted or scanned: the voucher's address says it too. */
export function codeIn(text: string): string {
  return normaliseCode(/\/v\/([^/?#\s]+)/.exec(text)?.[1] ?? text).slice(0, LONGEST);
}

const LONGEST = 20;

/** How a voucher's eight characters are written: XXXX-XXXX, short enough to read out; anything else as it is. */
export function displayVoucher(code: string): string {
  return code.length === 8 ? `${code.slice(0, 4)}-${code.slice(4)}` : code;
}

/** What the studio says, and to which business: somebody may have logged in as another on the same phone since the page came. */
export type Told<T> = T & { organisationId: string };

/** What the page is told each time it asks or sends. */
export interface DoorNews { list: DoorList; recent: RecentUse[] }
export interface DoorResults extends DoorNews { results: StepResult[] }

/** A use just made, as the answer shows it. */
export interface DoorDone {
  useId: string;
  /** kept on the phone, not sent yet */
  waiting: boolean;
}
