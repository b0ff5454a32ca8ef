/** What a LOT owes for the marketplace: a share of what guests paid for its own sales and have not got back. */
import { allocate, share } from "../money.ts";

/** Of one order, minor units, after cancellations and chargebacks. */
export interface KeptSales {
  /** what is left of the LOT's lines */
  soldMinor: number;
  /** the same of all lines, whoever sold them */
  orderMinor: number;
  /** what a promotion's owner still bears of it: no guest paid that */
  promotionMinor: number;
}

/** Of what is left of a promotion every line bears its part alike. */
export function paidByGuests({ soldMinor, orderMinor, promotionMinor }: KeptSales): number {
  return soldMinor - allocate(promotionMinor, [soldMinor, orderMinor - soldMinor])[0]!;
}

/** @param bp basis points of the day of the sale @returns minor units, rounded half up */
export function feeOf(kept: KeptSales, bp: number): number {
  return share(Math.max(0, paidByGuests(kept)), bp);
}
