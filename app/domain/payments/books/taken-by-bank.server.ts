/** What banks hold or have of the payment that bought an order: who bears it as the ledger has it, and what Stripe can still give back beside it. */
import type { TakenShare } from "../../../core/payments/less-taken.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { paymentOf, takenOf } from "./payment-of-order.server.ts";

export interface TakenByBank {
  /** by component: what it bears of chargebacks that are open or lost */
  taken: ReadonlyMap<string, TakenShare>;
  /** minor units of the payment: neither taken nor owed or given back to the guest */
  mostMinor: number;
}

/** To be asked with the order locked. @returns null while no bank takes anything of it */
export async function takenByBank(reader: Reader, orderId: string): Promise<TakenByBank | null> {
  const payment = await paymentOf(reader, orderId);
  if (!payment) return null;
  const takenMinor = await takenOf(reader, payment);
  if (takenMinor === 0) return null;
  const back = await reader.refund.aggregate({ where: { paymentId: payment.id }, _sum: { amountMinor: true } });
  return { taken: await borneShares(reader, orderId), mostMinor: Math.max(0, payment.amountMinor - takenMinor - (back._sum.amountMinor ?? 0)) };
}

async function borneShares(reader: Reader, orderId: string): Promise<Map<string, TakenShare>> {
  const rows = await reader.ledgerEntry.groupBy({ by: ["componentId", "account"], where: { orderId, kind: "dispute", account: { in: ["vendor", "commission"] }, componentId: { not: null } }, _sum: { amountMinor: true } });
  const shares = new Map<string, TakenShare>();
  for (const { componentId, account, _sum } of rows) {
    const known = shares.get(componentId!) ?? { vendorMinor: 0, commissionMinor: 0 };
    shares.set(componentId!, { ...known, [account === "vendor" ? "vendorMinor" : "commissionMinor"]: _sum.amountMinor ?? 0 });
  }
  return shares;
}
