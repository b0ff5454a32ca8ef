/** The ledger entries of a cancellation: entrepreneurs and sellers are owed less (+), and what they no longer get is owed back to those who paid (−), unless a bank gives it back. */
import type { NetPlan } from "../../../core/payments/less-taken.ts";
import type { GiftReturn } from "../gifts/return-to-gift.server.ts";
import type { LedgerPosting } from "../books/sale-entries.ts";

export interface CancelledParty { id: string; entrepreneurId: string; /** seller of the component's line */ sellerId: string }

interface Cancelled {
  plan: NetPlan;
  components: readonly CancelledParty[];
  /** the plan's gift part, by voucher */
  gifts: readonly GiftReturn[];
  /** who bore the discount; null without a promotion */
  promotionOwnerId: string | null;
}

/** @returns entries that sum to zero, none of them zero */
export function cancellationEntries({ plan, components, gifts, promotionOwnerId }: Cancelled): LedgerPosting[] {
  const parties = new Map(components.map((component) => [component.id, component]));
  const less = plan.lines.flatMap((line) => line.components).flatMap(({ id, vendorMinor, commissionMinor }): LedgerPosting[] => [
    { account: "vendor", componentId: id, organisationId: parties.get(id)!.entrepreneurId, amountMinor: vendorMinor },
    { account: "commission", componentId: id, organisationId: parties.get(id)!.sellerId, amountMinor: commissionMinor },
  ]);
  const nobody = { componentId: null, organisationId: null };
  const back: LedgerPosting[] = [
    { account: "refund", ...nobody, amountMinor: -plan.cardMinor },
    ...gifts.map(({ giftId, amountMinor }): LedgerPosting => ({ account: "gift", ...nobody, giftId, amountMinor: -amountMinor })),
    { account: "promotion", ...nobody, organisationId: promotionOwnerId, amountMinor: -plan.promotionMinor },
    { account: "dispute", ...nobody, amountMinor: plan.lossMinor },
  ];
  return [...less, ...back].filter((entry) => entry.amountMinor !== 0);
}
