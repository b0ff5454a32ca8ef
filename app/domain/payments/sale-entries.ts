/** The ledger entries of a sale: what the guest paid (+) is owed to the entrepreneurs and, as commission, to the seller (−). */

export interface SoldComponent {
  id: string;
  entrepreneurId: string;
  /** seller of the component's line: the commission is his */
  sellerId: string;
  /** frozen share of the line's total, minor units */
  amountMinor: number;
  /** part of it that is commission, minor units */
  commissionMinor: number;
}

export interface LedgerPosting {
  account: "guest" | "vendor" | "commission" | "refund";
  componentId: string | null;
  organisationId: string | null;
  amountMinor: number;
}

/** @returns entries that sum to zero, none of them zero; the guest's is the first */
export function saleEntries(components: readonly SoldComponent[]): LedgerPosting[] {
  const total = components.reduce((sum, component) => sum + component.amountMinor, 0);
  const shares = components.flatMap(({ id, entrepreneurId, sellerId, amountMinor, commissionMinor }): LedgerPosting[] => [
    { account: "vendor", componentId: id, organisationId: entrepreneurId, amountMinor: commissionMinor - amountMinor },
    { account: "commission", componentId: id, organisationId: sellerId, amountMinor: -commissionMinor },
  ]);
  const guest: LedgerPosting = { account: "guest", componentId: null, organisationId: null, amountMinor: total };
  return [guest, ...shares].filter((entry) => entry.amountMinor !== 0);
}
