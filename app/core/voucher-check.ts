/** What someone who scans or types a voucher's code learns. */
import type { Units } from "./quote.ts";
import type { LocalDate } from "./time.ts";

export interface VoucherCheckView {
  /** as asked, XXXX-XXXX where it is that long */
  asked: string;
  found: {
    display: string;
    state: "valid" | "used" | "invalid";
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
    /** the venue's today lies in the voucher's days */
    today: boolean;
  } | null;
}
