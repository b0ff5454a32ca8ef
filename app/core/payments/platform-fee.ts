/** What a LOT owes for the marketplace: a share of what guests paid for its own sales and have not got back. */
import { allocate, share } from "../money.ts";

/** Of one order, minor units, after cancellations and chargebacks. */
export interface KeptSales {
  /** what is left of the LOT's lines */
  soldMinor: number;
  /** what a promotion's owner still bears of the order: no guest paid that */
  promotionMinor: number;
  /** what was taken off the lines by it, as far as they were not given back: the LOT's, and all */
  ownDiscountMinor: number;
  discountMinor: number;
}

/** A promotion is borne where it was taken off, as in refunds. */
export function paidByGuests({ soldMinor, promotionMinor, ownDiscountMinor, discountMinor }: KeptSales): number {
  return soldMinor - allocate(promotionMinor, [ownDiscountMinor, discountMinor - ownDiscountMinor])[0]!;
}

/** @param bp basis points of the day of the sale @returns minor units, rounded half up */
export function feeOf(kept: KeptSales, bp: number): number {
  return share(Math.max(0, paidByGuests(kept)), bp);
}
