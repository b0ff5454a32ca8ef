/** Takes the buyer's details and sends him to Stripe's page; every go is an attempt of its own, and the one before is closed first. */
import { AppError, isAppError } from "../../../core/app-error.ts";
import type { Contact } from "../../../core/booking/contact.ts";
import { newId } from "../../../core/ids.ts";
import { amountToPay, LEAST_CHARGE } from "../../../core/booking/order-totals.ts";
import { dateAt, dbDate, localDateOf } from "../../../core/time.ts";
import { db, inStatement, inTransaction, Prisma, type Tx } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { hasBegun } from "../../availability/plan-parts.ts";
import { contactColumns } from "../../booking/contact-columns.ts";
import { openOrder, type LockedOrder } from "../../booking/lock-order.server.ts";
import { requireNothingLost } from "../../booking/lost-page.server.ts";
import { moveOrder } from "../../booking/order-states.server.ts";
import { readOrderById } from "../../booking/read-order.server.ts";
import { needsYes } from "../../booking/requests/who-is-asked.server.ts";
import { beginAtOnce, GRACE_MINUTES, MOST_GOES, SESSION_END } from "./begin-at-once.server.ts";
import { confirmSale } from "../settling/confirm-sale.server.ts";
import { limitPerGuest } from "../codes/limit-per-guest.server.ts";
import { hasOtherMeans } from "../codes/means-of-order.server.ts";
import { orGiveUp } from "./give-up-attempt.server.ts";
import { openSession } from "./open-session.server.ts";
import { lockUnpaid, pausePayment } from "./pause-payment.server.ts";
import { recountMeans } from "../codes/recount-means.server.ts";
import { closeSession } from "../settling/session-facts.server.ts";
import { settle } from "../settling/settle.server.ts";

interface Asking { code: string; key: string; contact: Contact; now: Date }
/** @property paymentId null when there is nothing left to pay */
interface Begun { orderId: string; paymentId: string | null; attempt: number; expiresAt: Date; holdBefore: Date; olderSessions: string[] }

/**
 * @returns where to send the guest: Stripe's page, our return page when an older attempt turns out to be paid, or his order where codes and
 * gift vouchers leave nothing to pay
 * @throws AppError not_found, booking.expired, booking.wrong_state, rate_limited, booking.on_request, availability.too_late, payments.unavailable, payments.too_small, payments.code_already_used
 */
export async function startPayment(asking: Asking): Promise<{ url: string }> {
  const begun = await inStatement(() => beginAtOnce(db(), asking));
  return begun ? openSession(begun) : startInSteps(asking);
}

async function startInSteps({ code, key, contact, now }: Asking): Promise<{ url: string }> {
  const orderId = await openOrder(db(), { code, key });
  const begun = await begin({ orderId, contact, now });
  const complete = await orGiveUp({ ...begun, back: "awaiting_payment" }, () => closeOlder(begun, now));
  if (complete) return { url: await returnPage(orderId, complete) };
  const { paymentId } = begun;
  if (paymentId === null) return confirmFree({ begun, key, now });
  return openSession({ ...begun, paymentId, order: { ...(await readOrderById(orderId)), email: contact.email } });
}

/** Closes what the guest left open at Stripe. @returns the session that turned out to be complete, and is settled */
async function closeOlder({ olderSessions }: Begun, now: Date): Promise<string | undefined> {
  for (const sessionId of olderSessions) {
    if ((await closeSession(sessionId)) === "expired") continue;
    await settle({ sessionId, now });
    return sessionId;
  }
  return undefined;
}

/** Whoever must be asked first is asked about a held order: a page of Stripe's that was opened before is closed. */
async function begin(asking: Omit<Asking, "code" | "key"> & { orderId: string }): Promise<Begun> {
  try {
    return await inTransaction((tx) => beginAttempt(tx, asking));
  } catch (error) {
    if (isAppError(error) && error.code === "booking.on_request") await pausePayment(asking);
    throw error;
  }
}

async function beginAttempt(tx: Tx, { orderId, contact, now }: { orderId: string; contact: Contact; now: Date }): Promise<Begun> {
  const order = await lockUnpaid(tx, orderId);
  const goes = await tx.payment.findMany({ where: { orderId }, select: { sessionId: true, state: true }, orderBy: { attempt: "asc" } });
  if (goes.filter(({ state, sessionId }) => sessionId !== null || state === "open").length >= MOST_GOES) throw new AppError("rate_limited");
  await requireNothingLost(tx, orderId);
  await requireNothingBegun(tx, { orderId, now });
  if (await needsYes(tx, orderId)) throw new AppError("booking.on_request");
  const attempt = order.attempt + 1;
  const expiresAt = await sessionEnd(tx, orderId);
  const amountMinor = await amountOf(tx, { order, contact });
  if (amountMinor > 0 && amountMinor < LEAST_CHARGE[order.currency]) throw new AppError("payments.too_small");
  const paymentId = amountMinor === 0 ? null : newId();
  if (paymentId) await tx.payment.create({ data: { id: paymentId, orderId, attempt, amountMinor, currency: order.currency, expiresAt } });
  await noteAttempt(tx, { order, attempt, contact, now, holdExpiresAt: new Date(expiresAt.getTime() + GRACE_MINUTES * 60_000) });
  return { orderId, paymentId, attempt, expiresAt, holdBefore: order.holdExpiresAt, olderSessions: goes.flatMap(({ state, sessionId }) => (state === "open" && sessionId ? [sessionId] : [])) };
}

/** The hold may outlast the start: what has begun without the guest is not sold to him. */
async function requireNothingBegun(tx: Tx, { orderId, now }: { orderId: string; now: Date }): Promise<void> {
  const today = await tx.slot.findMany({ where: { date: { lte: dbDate(dateAt(now)) }, reservations: { some: { orderId, state: "held" } } }, select: { date: true, start: true } });
  if (today.some(({ date, start }) => hasBegun({ date: localDateOf(date), start }, now))) throw new AppError("availability.too_late");
}

async function sessionEnd(tx: Tx, orderId: string): Promise<Date> {
  const [row] = await tx.$queryRaw<[{ at: Date }]>(Prisma.sql`select ${SESSION_END} as "at" from "Order" where "id" = ${orderId}`);
  return row.at;
}

/** What is left to pay, minor units, counted once more: the order may have another line since its code was entered. */
async function amountOf(tx: Tx, { order, contact }: { order: LockedOrder; contact: Contact }): Promise<number> {
  if (!hasOtherMeans(order)) return order.totalMinor;
  await limitPerGuest(tx, { orderId: order.id, email: contact.email });
  return amountToPay({ totalMinor: order.totalMinor, ...(await recountMeans(tx, { order })) });
}

async function noteAttempt(tx: Tx, { order, attempt, contact, now, holdExpiresAt }: { order: LockedOrder; attempt: number; contact: Contact; now: Date; holdExpiresAt: Date }): Promise<void> {
  const set = { ...contactColumns(contact, now), attempt, holdExpiresAt };
  if (order.state !== "awaiting_payment") return moveOrder(tx, { order, to: "awaiting_payment", action: "payment_started", actor: "guest", set, data: { attempt } });
  await tx.order.update({ where: { id: order.id }, data: set });
  await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: order.id, action: "payment_started", from: order.state, to: order.state, data: { attempt } });
}

/** Codes and vouchers pay all of it: confirmed without Stripe. */
async function confirmFree({ begun: { orderId, attempt }, key, now }: { begun: Begun; key: string; now: Date }): Promise<{ url: string }> {
  const order = await inTransaction(async (tx) => {
    const locked = await lockUnpaid(tx, orderId);
    if (locked.attempt !== attempt || amountToPay(locked) !== 0) throw new AppError("booking.wrong_state", { state: locked.state });
    await confirmSale(tx, { order: locked, actor: "guest", now, stripeId: null, data: { attempt } });
    return locked;
  });
  return { url: `${env().PUBLIC_URL}/${order.lang}/orders/${order.code}?key=${key}` };
}

async function returnPage(orderId: string, sessionId: string): Promise<string> {
  const { code, lang } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { code: true, lang: true } });
  return `${env().PUBLIC_URL}/${lang}/checkout/${code}/return?session_id=${sessionId}`;
}
