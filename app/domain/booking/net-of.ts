/** What a host gets of what was sold of his: the price less the seller's commission, all of it where he is the seller himself, as the ledger has it. */
export function netOf({ entrepreneurId, sellerId, amountMinor, commissionMinor }: { entrepreneurId: string; sellerId: string; amountMinor: number; commissionMinor: number }): number {
  return entrepreneurId === sellerId ? amountMinor : amountMinor - commissionMinor;
}
