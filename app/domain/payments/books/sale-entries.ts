/** The ledger entries of a sale: what the guest, his gift vouchers and a promotion's owner paid (+) is owed to the entrepreneurs and, as commission, to the seller (−). */
import type { Account } from "./accounts.ts";

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

/** By what an order was paid besides the card, minor units. */
export interface OtherMeans {
  /** its owner bears what was taken off */
  promotion: { ownerId: string; amountMinor: number } | null;
  gifts: readonly { giftId: string; amountMinor: number }[];
}

export interface LedgerPosting {
  account: Extract<Account, "guest" | "vendor" | "commission" | "refund" | "promotion" | "gift" | "dispute">;
  componentId: string | null;
  organisationId: string | null;
  amountMinor: number;
  /** of the gift voucher whose money it is */
  giftId?: string;
}

/** @returns entries that sum to zero, none of them zero; the card's is the first where there is one */
export function saleEntries(components: readonly SoldComponent[], { promotion, gifts }: OtherMeans = { promotion: null, gifts: [] }): LedgerPosting[] {
  const shares = components.flatMap(({ id, entrepreneurId, sellerId, amountMinor, commissionMinor }): LedgerPosting[] => [
    { account: "vendor", componentId: id, organisationId: entrepreneurId, amountMinor: commissionMinor - amountMinor },
    { account: "commission", componentId: id, organisationId: sellerId, amountMinor: -commissionMinor },
  ]);
  const others: LedgerPosting[] = [
    ...gifts.map(({ giftId, amountMinor }): LedgerPosting => ({ account: "gift", componentId: null, organisationId: null, amountMinor, giftId })),
    ...(promotion ? [{ account: "promotion", componentId: null, organisationId: promotion.ownerId, amountMinor: promotion.amountMinor } as const] : []),
  ];
  const owed = [...others, ...shares].reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const card: LedgerPosting = { account: "guest", componentId: null, organisationId: null, amountMinor: -owed };
  return [card, ...others, ...shares].filter((entry) => entry.amountMinor !== 0);
}
