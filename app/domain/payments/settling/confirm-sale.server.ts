/** What is paid becomes the guest's: the places of a trip with its vouchers, or the gift voucher; ledger and mail follow in the same transaction. */
import type { AuditEntry } from "../../../platform/audit.server.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { confirmPlaces } from "../../booking/confirm-places.server.ts";
import type { LockedOrder } from "../../booking/lock-order.server.ts";
import { activateGift } from "../gifts/activate-gift.server.ts";
import { hasOtherMeans, spendMeans } from "../codes/means-of-order.server.ts";
import { writeSale } from "../books/write-ledger.server.ts";

export interface Sale { order: LockedOrder; actor: AuditEntry["actorKind"]; now: Date; /** of the payment; null where there was nothing left to pay */ stripeId: string | null; data: Record<string, string | number> }

/** The order's row is locked; it has all its places, its promotion and its vouchers. */
export async function confirmSale(tx: Tx, { order, actor, now, stripeId, data }: Sale): Promise<void> {
  if (order.kind === "gift") return activateGift(tx, { order, actor, now, stripeId, data });
  await confirmPlaces(tx, { order, actor, now, data });
  if (hasOtherMeans(order)) await spendMeans(tx, order.id);
  await writeSale(tx, { orderId: order.id, currency: order.currency, stripeId });
  await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "confirmation" });
}
