/** What someone who scans or types a voucher's code learns. */
import type { DoorVerdict } from "./door.ts";
import type { SpokenText } from "../localized-text.ts";
import type { Units } from "../quote.ts";
import type { LocalDate } from "../time.ts";

/** What makes a voucher void: this service alone, its trip among others, or the whole order. */
export type VoidPart = "service" | "trip" | "order";

export interface VoucherCheckView {
  /** as asked, XXXX-XXXX where it is that long */
  asked: string;
  found: {
    display: string;
    verdict: DoorVerdict;
    voidPart: VoidPart | null;
    /** in words; null when unused */
    usedAt: string | null;
    title: SpokenText;
    date: LocalDate;
    endDate: LocalDate;
    start: string;
    durationMinutes: number | null;
    units: Units;
    guestShort: string;
    entrepreneurName: string;
  } | null;
}
