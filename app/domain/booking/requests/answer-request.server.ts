/** The yes or no of one who was asked: once, before the deadline; the last yes lets the guest pay, the first no gives all places back. */
import { AppError } from "../../../core/app-error.ts";
import type { HostAnswer } from "../../../core/booking/host-answer.ts";
import { newId } from "../../../core/ids.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { hashOfToken } from "../../../platform/session.server.ts";
import { followSlots } from "../follow-slots.server.ts";
import { lockOrder, type LockedOrder } from "../lock-order.server.ts";
import { moveOrder } from "../order-states.server.ts";
import { databaseTimeIn } from "../write-order.server.ts";
import { endRequests } from "./end-requests.server.ts";
import { bookableUntil, minutesUntil, payMinutes } from "./time-to-answer.server.ts";

interface Given { answer: HostAnswer; /** to the guest, in the host's own words; at most 500 characters are kept */ note: string; now: Date }
const LONGEST_NOTE = 500;

/** By the link in the mail, without a log-in. @throws AppError not_found, booking.answered when another answer was given, booking.request_over */
export async function answerByLink({ token, ...given }: Given & { token: string }): Promise<void> {
  const request = await db().bookingRequest.findUnique({ where: { tokenHash: hashOfToken(token) }, select: { id: true, orderId: true } });
  if (!request) throw new AppError("not_found");
  await inTransaction((tx) => giveAnswer(tx, { ...request, ...given }));
}

/** In the studio, by the one asked or by the seller of the trip on his behalf. @throws as answerByLink */
export async function answerInStudio({ requestId, actor, ...given }: Given & { requestId: string; actor: { userId: string; organisationId: string } }): Promise<void> {
  const { organisationId, userId } = actor;
  const request = await db().bookingRequest.findFirst({ where: { id: requestId, OR: [{ organisationId }, { component: { line: { sellerId: organisationId } } }] }, select: { id: true, orderId: true } });
  if (!request) throw new AppError("not_found");
  await inTransaction((tx) => giveAnswer(tx, { ...request, ...given, userId }));
}

async function giveAnswer(tx: Tx, { id, orderId, answer, note, userId, now }: Given & { id: string; orderId: string; userId?: string }): Promise<void> {
  const order = await lockOrder(tx, orderId);
  const { state } = await tx.bookingRequest.findUniqueOrThrow({ where: { id }, select: { state: true } });
  if (state === answer) return;
  if (state !== "asked") throw new AppError(state === "accepted" || state === "refused" ? "booking.answered" : "booking.request_over");
  if (order.state !== "awaiting_request" || order.lapsed) throw new AppError("booking.request_over");
  const words = note.trim().slice(0, LONGEST_NOTE);
  const { componentId } = await tx.bookingRequest.update({ where: { id }, data: { state: answer, answeredAt: now, note: words } });
  await writeAudit(tx, { actorKind: "user", actorId: userId, entity: "booking_request", entityId: id, action: answer, from: "asked", to: answer, data: { orderId } });
  if (answer === "refused") {
    await tx.orderComponent.update({ where: { id: componentId }, data: { state: "lost" } });
    return endRequests(tx, { order, others: "withdrawn", news: "refused", actor: "user", endNote: words, now });
  }
  await tx.orderComponent.update({ where: { id: componentId }, data: { state: "booked" } });
  await followSlots(tx, orderId); // its day may have been closed since the question
  if ((await tx.bookingRequest.count({ where: { orderId, state: "asked" } })) === 0) await letPay(tx, order, now);
}

/** All said yes: the places wait for the guest's money, as long as the trip can still be booked. */
async function letPay(tx: Tx, order: LockedOrder, now: Date): Promise<void> {
  const minutes = payMinutes(minutesUntil(await bookableUntil(tx, order.id), now));
  const holdExpiresAt = await databaseTimeIn(tx, minutes);
  await moveOrder(tx, { order, to: "held", action: "all_accepted", actor: "user", set: { holdExpiresAt, holdExtended: true }, data: { until: holdExpiresAt.toISOString() } });
  await enqueue(tx, "send-request-news", { orderId: order.id, kind: "accepted", about: newId() });
}
