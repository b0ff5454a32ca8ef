/** A guest's binding request: all whose yes is needed are asked by mail, the places stay held until their deadline, nothing is charged. */
import { AppError } from "../../../core/app-error.ts";
import type { Contact } from "../../../core/booking/contact.ts";
import { newId, secretToken } from "../../../core/ids.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { hashOfToken } from "../../../platform/session.server.ts";
import { contactColumns } from "../contact-columns.ts";
import { lockOrder, mustBeHeld, openOrder } from "../lock-order.server.ts";
import { moveOrder } from "../order-states.server.ts";
import { databaseTimeIn } from "../write-order.server.ts";
import { answerMinutes, bookableUntil, LEAST_MINUTES, minutesUntil } from "./time-to-answer.server.ts";
import { needsYes, whoIsAsked, type ToAsk } from "./who-is-asked.server.ts";

/**
 * Sent twice it asks once.
 * @returns false when nobody needs to be asked: the order may be paid
 * @throws AppError not_found, booking.expired, booking.wrong_state, availability.too_late when no answer could come in time
 */
export async function askHosts({ code, key, contact, now }: { code: string; key: string; contact: Contact; now: Date }): Promise<boolean> {
  const orderId = await openOrder(db(), { code, key });
  if (!(await needsYes(db(), orderId))) return false;
  return inTransaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (order.state === "awaiting_request") return true;
    mustBeHeld(order);
    const asked = await whoIsAsked(tx, orderId);
    if (asked.length === 0) return false;
    const deadline = await deadlineFor(tx, { orderId, asked, now });
    await writeRequests(tx, { orderId, asked, deadline });
    await moveOrder(tx, { order, to: "awaiting_request", action: "asked", actor: "guest", set: { ...contactColumns(contact, now), holdExpiresAt: deadline }, data: { hosts: asked.length, until: deadline.toISOString() } });
    await enqueue(tx, "send-request-news", { orderId, kind: "asked", about: newId() });
    return true;
  });
}

/** One moment for all, by the database's clock. */
async function deadlineFor(tx: Tx, { orderId, asked, now }: { orderId: string; asked: ToAsk[]; now: Date }): Promise<Date> {
  const minutesLeft = minutesUntil(await bookableUntil(tx, orderId), now);
  if (minutesLeft < LEAST_MINUTES) throw new AppError("availability.too_late");
  return databaseTimeIn(tx, answerMinutes({ answerHours: asked.map((host) => host.answerHours), minutesLeft }));
}

async function writeRequests(tx: Tx, { orderId, asked, deadline }: { orderId: string; asked: ToAsk[]; deadline: Date }): Promise<void> {
  for (const { componentId, organisationId } of asked) {
    const requestId = newId();
    const token = secretToken();
    await tx.bookingRequest.create({ data: { id: requestId, orderId, componentId, organisationId, tokenHash: hashOfToken(token), deadline } });
    await enqueue(tx, "send-request-mail", { requestId, token });
  }
  await tx.orderComponent.updateMany({ where: { id: { in: asked.map((host) => host.componentId) } }, data: { state: "asked" } });
}
