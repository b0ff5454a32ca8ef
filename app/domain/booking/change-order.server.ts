/** What a guest may change in a paid order without money: who travels, how he is reached, and whose trip it is. */
import { AppError } from "../../core/app-error.ts";
import { newId, secretToken } from "../../core/ids.ts";
import { dateAt, dbDate } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../platform/db.server.ts";
import { enqueue } from "../../platform/jobs.server.ts";
import { hashOfToken } from "../../platform/session.server.ts";
import { HANDED_OVER, lockOpenOrder, type LockedOrder } from "./lock-order.server.ts";
import { isLive } from "./order-states.server.ts";
import { renewVouchers } from "./renew-vouchers.server.ts";
import { tellAllHosts } from "./tell-hosts.server.ts";

interface Access { code: string; key: string }
export interface NewContact { email: string; phone: string; notes: string }
export interface NewGuest { fullName: string; email: string; phone: string }

/** @param names by line id, clean and few enough. @throws AppError not_found, booking.wrong_state */
export async function nameTravellers({ names, ...access }: Access & { names: ReadonlyMap<string, string[]> }): Promise<void> {
  await inTransaction(async (tx) => {
    const order = await lockLive(tx, access);
    for (const [id, of] of names) {
      const { count } = await tx.orderLine.updateMany({ where: { id, orderId: order.id }, data: { names: of } });
      if (count === 0) throw new AppError("not_found");
      await writeAudit(tx, { actorKind: "guest", entity: "order_line", entityId: id, action: "named", data: { people: of.length } });
    }
  });
}

/** A new address is written to at once, with the link, and the old one without; the hosts hear of another telephone and of other wishes. @throws AppError not_found, booking.wrong_state */
export async function changeContact({ contact: { email, phone, notes }, ...access }: Access & { contact: NewContact }): Promise<void> {
  await inTransaction(async (tx) => {
    const order = await lockLive(tx, access);
    const before = await tx.order.findUniqueOrThrow({ where: { id: order.id }, select: { fullName: true, email: true, phone: true, notes: true } });
    await tx.order.update({ where: { id: order.id }, data: { email, phone, notes } });
    await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: order.id, action: "contact_changed" });
    if (before.email !== email) await tellBothAddresses(tx, { orderId: order.id, former: { name: before.fullName ?? "", email: before.email! } });
    if (before.phone !== phone || (before.notes ?? "") !== notes) await tellAllHosts(tx, { orderId: order.id, kind: "contact-changed", about: newId() });
  });
}

/**
 * Gives the trip to somebody else, until its first day (art. 43 of the travel act: seven days before is always in time; we ask for none): a
 * new key and new vouchers for him, the old ones stop, and so does the form by which it was booked; both are told, and so are the hosts. What
 * the one before wrote to the hosts was of himself, his food and his health perhaps, and goes with him.
 * @throws AppError not_found, booking.wrong_state, booking.not_cancellable once it has begun or a voucher is used
 */
export async function handOver({ guest, now, ...access }: Access & { guest: NewGuest; now: Date }): Promise<void> {
  await inTransaction(async (tx) => {
    const order = await lockLive(tx, access);
    const begun = await tx.orderLine.count({ where: { orderId: order.id, cancelledAt: null, OR: [{ date: { lt: dbDate(dateAt(now)) } }, { components: { some: { voucher: { redeemedAt: { not: null } } } } }] } });
    if (begun > 0) throw new AppError("booking.not_cancellable");
    const before = await tx.order.findUniqueOrThrow({ where: { id: order.id }, select: { fullName: true, email: true } });
    await tx.order.update({ where: { id: order.id }, data: { ...guest, notes: null, key: secretToken() } });
    await tx.orderLine.updateMany({ where: { orderId: order.id }, data: { names: [], token: null } });
    await renewVouchers(tx, { line: { orderId: order.id } });
    await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: order.id, action: HANDED_OVER, data: { formerKey: hashOfToken(access.key) } });
    const about = newId();
    await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "taken-over", about });
    await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "handed-over", about, to: { name: before.fullName ?? "", email: before.email! } });
    await tellAllHosts(tx, { orderId: order.id, kind: "handed-over", about });
  });
}

/** Whether the trip is somebody else's now than his who paid for it. */
export async function isHandedOver(orderId: string): Promise<boolean> {
  return (await db().auditRow.count({ where: { entity: "order", entityId: orderId, action: HANDED_OVER } })) > 0;
}

async function lockLive(tx: Tx, access: Access): Promise<LockedOrder> {
  const order = await lockOpenOrder(tx, access);
  if (!isLive(order.state)) throw new AppError("booking.wrong_state", { state: order.state });
  return order;
}

/** Whoever has the link may give an address of his own: the owner hears of it where he was reached. */
async function tellBothAddresses(tx: Tx, { orderId, former }: { orderId: string; former: { name: string; email: string } }): Promise<void> {
  const about = newId();
  await enqueue(tx, "send-order-mail", { orderId, kind: "contact-changed", about });
  await enqueue(tx, "send-order-mail", { orderId, kind: "address-changed", about, to: former });
}
