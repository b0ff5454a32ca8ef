/** What the order's page shows besides the order itself. */
import type { ChangeDone, ChangePaths } from "./order-changes.ts";
import type { OtherDates } from "./other-dates.ts";
import type { OrderView } from "./order-view.ts";
import type { LocalDate } from "../time.ts";

export interface QrPath {
  /** side in modules, quiet zone included */
  size: number;
  /** SVG path in modules */
  path: string;
}

export interface OrderPageView {
  order: OrderView;
  /** the venue's */
  today: LocalDate;
  /** by voucher code, of those that let somebody in */
  qrCodes: Record<string, QrPath>;
  /** addresses with the key; null while there are no vouchers */
  papers: { pdf: string; ics: string } | null;
  /** while it may be changed */
  manage: ChangePaths | null;
  /** what was just done */
  done: ChangeDone | null;
  /** of a trip whose money came too late: the nearest that its party can have */
  nearest: OtherDates[];
  /** the product's page with the same party, once the trip is off */
  otherDates: string | null;
}
