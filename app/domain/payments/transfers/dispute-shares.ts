/** Who bears what a bank took back: each component in proportion to what is left of it, by the shares of its sale. */
import { allocate } from "../../../core/money.ts";

export interface Bearer { componentId: string; entrepreneurId: string; sellerId: string; /** minor units, as sold */ amountMinor: number; commissionMinor: number; refundedMinor: number }
export interface Borne { componentId: string; entrepreneurId: string; sellerId: string; vendorMinor: number; commissionMinor: number }

/** @returns shares that sum to `amountMinor`, or to what is left of the components where that is less; the rest is the platform's loss */
export function disputeShares(bearers: readonly Bearer[], amountMinor: number): Borne[] {
  const left = bearers.map((bearer) => bearer.amountMinor - bearer.refundedMinor);
  const borne = allocate(Math.min(amountMinor, left.reduce((a, b) => a + b, 0)), left);
  return bearers.map(({ amountMinor: sold, commissionMinor: commission, componentId, entrepreneurId, sellerId }, index) => {
    const [commissionMinor, vendorMinor] = allocate(borne[index]!, [commission, sold - commission]) as [number, number];
    return { componentId, entrepreneurId, sellerId, vendorMinor, commissionMinor };
  });
}
