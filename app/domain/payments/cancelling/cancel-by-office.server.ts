/** The seller cancels what he sold, or gives the money back for a trip that is over, with a reason that the guest is told, and all of it whatever the tiers say. */
import { AppError } from "../../../core/app-error.ts";
import type { CancelOffer } from "../../../core/payments/cancel-offer.ts";
import type { OrderStateName } from "../../../core/booking/order-view.ts";
import { newId, normaliseCode } from "../../../core/ids.ts";
import { dateAt } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Reader } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { isSold } from "../../booking/order-states.server.ts";
import type { Actor } from "../../organisations/actor.ts";
import { cancelLines } from "./cancel-lines.server.ts";
import { isTakenForGood } from "../books/payment-of-order.server.ts";
import { planCancellation, type Cancellation, type CancelTerms } from "./plan-cancellation.server.ts";
import type { CancelReason } from "../../../core/payments/refund-reasons.ts";

/** Long enough for a sentence or three, short enough for a mail. */
export const LONGEST_REASON = 500;

interface Sent {
  actor: Actor;
  orderCode: string;
  /** null: all lines of the order that this seller sold */
  lineIds: readonly string[] | null;
  reason?: Exclude<CancelReason, "guest">;
  /** in the guest's language if he can; 3 to 500 characters */
  note: string;
  now: Date;
}

export interface OfficeCancelPage { code: string; guest: string; lang: Lang; offer: CancelOffer; /** something of it does not take place, and the guest may be offered something else */ mayOfferElse: boolean; /** the trip was made: the money goes back because of a complaint */ isOver: boolean; /** a bank has given all of it back: only the places are freed */ isTaken: boolean }

/** What would go back of all lines of an order that this seller sold. @throws AppError as ownLines; booking.wrong_state, payments.disputed */
export async function officeCancelPage({ actor, orderCode, now }: Pick<Sent, "actor" | "orderCode" | "now">): Promise<OfficeCancelPage> {
  const own = await ownLines(db(), { actor, orderCode });
  const orderId = own[0]!.orderId;
  const { order, lines, offer, isTaken } = await planAll(db(), { orderId, lineIds: own.map(({ id }) => id), now });
  requireSold(order.state);
  const isOver = order.state === "fulfilled";
  const mayOfferElse = !isOver && lines.some((line) => line.components.some(({ state }) => state === "lost")) && !(await isTakenForGood(db(), orderId));
  return { code: order.code, guest: order.fullName ?? "", lang: order.lang as Lang, offer, mayOfferElse, isOver, isTaken };
}

/** All of it, whatever the tiers say; nothing where a bank has given the guest everything back. What a gift voucher paid is with no bank, and returns to it. */
async function planAll(reader: Reader, { orderId, lineIds, now }: { orderId: string; lineIds: string[]; now: Date }): Promise<Cancellation & { isTaken: boolean }> {
  const plan = (terms: CancelTerms) => planCancellation(reader, { orderId, lineIds, terms, today: dateAt(now) });
  const full = await plan("full");
  const isTaken = full.plan.giftMinor === 0 && (await isTakenForGood(reader, orderId));
  return { ...(isTaken ? await plan("nothing") : full), isTaken };
}

/** Sends the guest the choice between something else and all of the money. @throws AppError not_found, booking.wrong_state */
export async function offerReplacement({ actor, orderCode, now }: Pick<Sent, "actor" | "orderCode" | "now">): Promise<void> {
  const { mayOfferElse } = await officeCancelPage({ actor, orderCode, now });
  if (!mayOfferElse) throw new AppError("not_found");
  await inTransaction(async (tx) => {
    const [line] = await ownLines(tx, { actor, orderCode });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "order", entityId: line!.orderId, action: "replacement_offered" });
    await enqueue(tx, "send-order-mail", { orderId: line!.orderId, kind: "lost", about: newId() });
  });
}

function requireSold(state: OrderStateName): void {
  if (!isSold(state)) throw new AppError("booking.wrong_state", { state });
}

/** What is left of what this seller sold in the order. @throws AppError not_found when he sold nothing in it, booking.already_cancelled when all of it is called off */
async function ownLines(reader: Reader, { actor, orderCode }: Pick<Sent, "actor" | "orderCode">): Promise<{ id: string; orderId: string }[]> {
  const sold = await reader.orderLine.findMany({ where: { sellerId: actor.organisationId, order: { code: normaliseCode(orderCode) } }, select: { id: true, orderId: true, cancelledAt: true } });
  if (sold.length === 0) throw new AppError("not_found");
  const left = sold.filter((line) => line.cancelledAt === null);
  if (left.length === 0) throw new AppError("booking.already_cancelled");
  return left;
}

/** @throws AppError not_found for what somebody else sold, booking.already_cancelled, bad_request without a note, booking.wrong_state, booking.not_cancellable, payments.disputed */
export async function cancelByOffice({ actor, orderCode, lineIds, reason = "office", note, now }: Sent): Promise<void> {
  const told = note.trim();
  if (told.length < 3 || told.length > LONGEST_REASON) throw new AppError("bad_request", { field: "note" });
  await inTransaction(async (tx) => {
    const own = await ownLines(tx, { actor, orderCode });
    const chosen = lineIds === null ? own : own.filter(({ id }) => lineIds.includes(id));
    if (chosen.length === 0 || (lineIds !== null && chosen.length < new Set(lineIds).size)) throw new AppError("not_found");
    const order = await lockOrder(tx, chosen[0]!.orderId);
    requireSold(order.state);
    const cancellation = await planAll(tx, { orderId: order.id, lineIds: chosen.map(({ id }) => id), now });
    await cancelLines(tx, { order, cancellation, reason, actor: { actorKind: "user", actorId: actor.userId }, note: told, now });
  });
}
