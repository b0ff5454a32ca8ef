/** The effect of a cancellation, all of it in one transaction: places and vouchers once, money to those who paid, less for those who would have got it. */
import { newId } from "../../../core/ids.ts";
import { writeAudit, type AuditEntry } from "../../../platform/audit.server.ts";
import { dateAt, localDateOf } from "../../../core/time.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import type { LockedOrder } from "../../booking/lock-order.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { releaseComponents } from "../../booking/release-places.server.ts";
import { tellHosts } from "../../booking/tell-hosts.server.ts";
import { cancellationEntries } from "./cancellation-entries.ts";
import type { CancelReason } from "../../../core/payments/refund-reasons.ts";
import type { Cancellation, LostParts } from "./plan-cancellation.server.ts";
import { returnToGift } from "../gifts/return-to-gift.server.ts";
import { paidShareOf, takeBack } from "./take-back.server.ts";
import { oweRefund } from "./owe-refund.server.ts";
import { post } from "../books/write-ledger.server.ts";

interface Effect {
  /** its row is locked */
  order: LockedOrder;
  cancellation: Cancellation;
  reason: CancelReason;
  actor: Pick<AuditEntry, "actorKind" | "actorId">;
  /** as the guest is told; empty when the guest knows himself */
  note: string;
  now: Date;
}
/** The same without regard to whether lines end. */
type PartEffect = Omit<Effect, "cancellation"> & { cancellation: LostParts };

export async function cancelLines(tx: Tx, effect: Effect): Promise<void> {
  const { order, cancellation: { lines, plan } } = effect;
  const places = await releaseComponents(tx, { orderId: order.id, componentIds: lines.flatMap((line) => line.components.map(({ id }) => id)) });
  await markCancelled(tx, effect);
  const { refundId, giftMinor } = await giveBack(tx, effect);
  await endOrder(tx, effect, { places, giftMinor, isDue: refundId !== null });
  const isOver = order.state === "fulfilled";
  const kind = effect.cancellation.offer.whole || isOver ? "cancelled" : "partly-cancelled";
  const { cardMinor, bankMinor } = plan;
  await enqueue(tx, "send-order-mail", { orderId: order.id, kind: effect.reason === "lost" ? "lost-refunded" : kind, about: newId(), ...toldOf(effect.cancellation), cancelled: { lineIds: lines.map(({ id }) => id), cardMinor, giftMinor, bankMinor } });
  await tellOthers(tx, effect);
}

/** Some components of lines that go on, and what they cost; an order that is over stays so. */
export async function cancelComponents(tx: Tx, effect: PartEffect): Promise<void> {
  const { order, cancellation: { lines, plan }, actor, reason } = effect;
  const places = await releaseComponents(tx, { orderId: order.id, componentIds: lines.flatMap((line) => line.components.map(({ id }) => id)) });
  for (const { id, valueMinor, components } of plan.lines) {
    await tx.orderLine.update({ where: { id }, data: { refundedMinor: { increment: valueMinor } } });
    for (const component of components) {
      await tx.orderComponent.update({ where: { id: component.id }, data: { state: "cancelled", refundedMinor: { increment: component.valueMinor } } });
      await writeAudit(tx, { ...actor, entity: "order_component", entityId: component.id, action: "cancelled", from: "lost", to: "cancelled", data: { reason, valueMinor: component.valueMinor } });
    }
  }
  const { refundId, giftMinor } = await giveBack(tx, effect);
  if (order.state !== "fulfilled") await endOrder(tx, effect, { places, giftMinor, isDue: refundId !== null });
  await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "lost-refunded", about: newId(), ...toldOf(effect.cancellation), cancelled: { lineIds: [], cardMinor: plan.cardMinor, giftMinor, bankMinor: plan.bankMinor } });
  await tellOthers(tx, effect);
}

function toldOf({ lines }: LostParts): { componentIds: string[] } {
  return { componentIds: lines.flatMap((line) => line.components.map(({ id }) => id)) };
}

/** The hosts, each of what is off; what they were paid of it already is taken back. */
async function tellOthers(tx: Tx, { order, cancellation: { lines, plan }, reason }: PartEffect): Promise<void> {
  const by = reason === "guest" || reason === "lost" ? reason : order.state === "fulfilled" ? "complaint" : "office";
  await tellHosts(tx, { orderId: order.id, kind: "cancelled", about: newId(), by, components: lines.flatMap((line) => line.components) });
  const parties = new Map(lines.flatMap(({ sellerId, components }) => components.map(({ id, entrepreneurId }) => [id, { entrepreneurId, sellerId }] as const)));
  for (const component of plan.lines.flatMap((line) => line.components)) {
    const amountMinor = paidShareOf({ ...component, ...parties.get(component.id)! });
    if (amountMinor > 0) await takeBack(tx, { componentId: component.id, amountMinor, reason: "refund" });
  }
}

async function markCancelled(tx: Tx, { cancellation: { lines, plan }, actor, reason, note, now }: Effect): Promise<void> {
  for (const [index, line] of lines.entries()) {
    const { valueMinor, percent, components, bankMinor } = plan.lines[index]!;
    await tx.orderLine.update({ where: { id: line.id }, data: { cancelledAt: now, refundedMinor: { increment: valueMinor } } });
    for (const { id, valueMinor: back } of components) await tx.orderComponent.update({ where: { id }, data: { state: "cancelled", refundedMinor: { increment: back } } });
    await writeAudit(tx, { ...actor, entity: "order_line", entityId: line.id, action: "cancelled", data: { reason, note, percent, valueMinor, ...(bankMinor > 0 && { bankMinor }) } });
  }
}

/** The card's part becomes a refund that a job sends, the gift part is on its vouchers at once, the promotion's part is its owner's again. */
async function giveBack(tx: Tx, { order, cancellation: { order: row, lines, plan }, reason, actor }: PartEffect): Promise<{ refundId: string | null; giftMinor: number }> {
  const gifts = await returnToGift(tx, { orderId: order.id, amountMinor: plan.giftMinor });
  const components = lines.flatMap((line) => line.components.map(({ id, entrepreneurId }) => ({ id, entrepreneurId, sellerId: line.sellerId })));
  const entries = cancellationEntries({ plan, components, gifts, promotionOwnerId: row.promotionUse?.promotion.ownerId ?? null });
  await post(tx, { orderId: order.id, currency: order.currency, stripeId: null, kind: "cancellation", entries });
  if (plan.cardMinor === 0) return { refundId: null, giftMinor: plan.giftMinor };
  return { refundId: await oweRefund(tx, { order, amountMinor: plan.cardMinor, reason, actor }), giftMinor: plan.giftMinor };
}

/** With money on its way the order is `refund_due`; with money that is back on a voucher already it is `refunded` at once. A trip that was made stays made while a line of it does. */
async function endOrder(tx: Tx, { order, cancellation: { lines, offer }, reason, actor: { actorKind: actor, actorId }, note, now }: PartEffect, { places, giftMinor, isDue }: { places: number; giftMinor: number; isDue: boolean }): Promise<void> {
  const step = { order, actor, actorId, action: "cancelled", data: { reason, places } };
  const ending = { endNote: note || null, endedBy: endingOf({ lines, reason, now }) };
  if (!offer.whole) {
    if (order.state !== "partly_cancelled" && order.state !== "fulfilled") await moveOrder(tx, { ...step, to: "partly_cancelled", action: "partly_cancelled" });
    await tx.order.update({ where: { id: order.id }, data: ending });
    return;
  }
  const set = { cancelledAt: now, ...ending };
  const waiting = isDue || (await tx.refund.count({ where: { orderId: order.id, state: { not: "sent" } } })) > 0;
  if (!waiting && giftMinor === 0 && order.state !== "fulfilled") return moveOrder(tx, { ...step, to: "cancelled", set });
  await moveOrder(tx, { ...step, to: "refund_due", set });
  if (!waiting) await moveOrder(tx, { ...step, order: { ...order, state: "refund_due" }, to: "refunded", action: "refunded" });
}

/** What the seller gives back when its days are over meets a complaint. */
function endingOf({ lines, reason, now }: { lines: LostParts["lines"]; reason: CancelReason; now: Date }): CancelReason | "complaint" {
  return reason === "office" && lines.every(({ endDate }) => localDateOf(endDate) < dateAt(now)) ? "complaint" : reason;
}
