/** What the order's page shows besides the order itself. */
import type { OrderView } from "./order-view.ts";
import type { LocalDate } from "./time.ts";

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
  /** by voucher code */
  qrCodes: Record<string, QrPath>;
  /** addresses with the key; null while there are no vouchers */
  papers: { pdf: string; ics: string } | null;
  /** the product's page with the same party, once the trip is off */
  otherDates: string | null;
}
