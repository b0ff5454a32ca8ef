/** Who bears what a bank took back: each component in proportion to what is left of it, its entrepreneur and its seller in proportion to what is left to them. */
import { allocate } from "../../../core/money.ts";

/** Of a component, minor units: what is left of the sale, or of that what is taken. */
export interface DisputeShare { componentId: string; entrepreneurId: string; sellerId: string; vendorMinor: number; commissionMinor: number }

/** @returns shares that sum to `amountMinor`, or to all that is left where that is less; the rest is the platform's loss */
export function disputeShares(left: readonly DisputeShare[], amountMinor: number): DisputeShare[] {
  const sums = left.map(({ vendorMinor, commissionMinor }) => vendorMinor + commissionMinor);
  const borne = allocate(Math.min(amountMinor, sums.reduce((a, b) => a + b, 0)), sums);
  return left.map((share, index) => {
    const [commissionMinor, vendorMinor] = allocate(borne[index]!, [share.commissionMinor, share.vendorMinor]) as [number, number];
    return { ...share, vendorMinor, commissionMinor };
  });
}
