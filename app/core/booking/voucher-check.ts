/** What someone who scans or types a voucher's code learns. */
import type { DoorVerdict } from "./door.ts";
import type { Units } from "../quote.ts";
import type { LocalDate } from "../time.ts";

export interface VoucherCheckView {
  /** as asked, XXXX-XXXX where it is that long */
  asked: string;
  found: {
    display: string;
    verdict: DoorVerdict;
    /** what makes it void: this service alone, or the whole order */
    voidPart: "service" | "order" | null;
    /** in words; null when unused */
    usedAt: string | null;
    title: string;
    /** language of the title */
    lang: string;
    date: LocalDate;
    endDate: LocalDate;
    start: string;
    units: Units;
    guestShort: string;
    entrepreneurName: string;
  } | null;
}
