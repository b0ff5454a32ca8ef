/** A chargeback was won: what the bank held of things that were called off meanwhile is owed to the guest, who would else have it from nobody. */
import { newId } from "../../../core/ids.ts";
import { withBank } from "../../../core/payments/less-taken.ts";
import { CANCEL_REASONS } from "../../../core/payments/refund-reasons.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import type { LockedOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import type { Account } from "../books/accounts.ts";
import { takenByBank } from "../books/taken-by-bank.server.ts";
import { post } from "../books/write-ledger.server.ts";
import { oweRefund } from "./owe-refund.server.ts";

interface Won { /** its row is locked */ order: LockedOrder; /** of the case, until it was won */ borne: readonly BorneShare[] }
/** Of a component called off: minor units that the bank held when its price went back. */
interface Withheld { componentId: string; heldMinor: number }
export interface BorneShare { account: Account; componentId: string | null; organisationId: string | null; amountMinor: number }

/** To be called once the entries of the case are undone: then its bearers are owed again what they no longer earn. */
export async function returnWithheld(tx: Tx, { order, borne }: Won): Promise<void> {
  if (order.kind !== "trip") return;
  const withheld = await withheldOf(tx, order.id);
  const shares = borne.filter((share) => withheld.some(({ componentId }) => componentId === share.componentId));
  const borneMinor = sum(shares.map(({ amountMinor }) => amountMinor));
  if (borneMinor === 0) return;
  const amountMinor = await nowOwed(tx, { order, stillHeldMinor: sum(withheld.map(({ heldMinor }) => heldMinor)) - borneMinor });
  await post(tx, { orderId: order.id, currency: order.currency, stripeId: null, kind: "cancellation", entries: [...shares, { account: "refund", amountMinor: -amountMinor }, { account: "dispute", amountMinor: amountMinor - borneMinor }] });
  if (amountMinor > 0) await tellAndSend(tx, { order, amountMinor });
}

/** What went back of a component beyond what the books gave back. */
async function withheldOf(tx: Tx, orderId: string): Promise<Withheld[]> {
  const components = await tx.orderComponent.findMany({ where: { line: { orderId }, state: "cancelled", refundedMinor: { gt: 0 } }, select: { id: true, refundedMinor: true }, orderBy: { id: "asc" } });
  const rows = await tx.ledgerEntry.groupBy({ by: ["componentId"], where: { orderId, kind: "cancellation", account: { in: ["vendor", "commission"] } }, _sum: { amountMinor: true } });
  const given = new Map(rows.map(({ componentId, _sum }) => [componentId, _sum.amountMinor ?? 0]));
  return components.map(({ id, refundedMinor }) => ({ componentId: id, heldMinor: refundedMinor - (given.get(id) ?? 0) })).filter(({ heldMinor }) => heldMinor > 0);
}

/** What the guest lacks, less what other cases still hold of it, and never more than Stripe has. */
async function nowOwed(tx: Tx, { order, stillHeldMinor }: { order: LockedOrder; stillHeldMinor: number }): Promise<number> {
  const lines = await tx.orderLine.findMany({ where: { orderId: order.id }, select: { totalMinor: true, discountMinor: true, refundedMinor: true }, orderBy: { id: "asc" } });
  const back = await tx.refund.aggregate({ where: { orderId: order.id, reason: { in: [...CANCEL_REASONS] } }, _sum: { amountMinor: true } });
  const lacking = withBank({ giftMinor: order.giftMinor, lines, backMinor: back._sum.amountMinor ?? 0 });
  const bank = await takenByBank(tx, order.id);
  return Math.max(0, Math.min(lacking - stillHeldMinor, bank?.mostMinor ?? lacking));
}

async function tellAndSend(tx: Tx, { order, amountMinor }: { order: LockedOrder; amountMinor: number }): Promise<void> {
  await oweRefund(tx, { order, amountMinor, reason: "office", actor: { actorKind: "stripe" } });
  if (order.state === "cancelled" || order.state === "refunded") await moveOrder(tx, { order, to: "refund_due", action: "dispute_won", actor: "stripe", data: { amountMinor } });
  await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "dispute-won", about: newId(), cancelled: { lineIds: [], cardMinor: amountMinor, giftMinor: 0 } });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
