/** Whatever guests, banks, hosts, offices and the clock may do to a few orders of one small world, and what must be true however it is mixed. */
import fc from "fast-check";
import { isAppError } from "../../app/core/app-error.ts";
import { newId } from "../../app/core/ids.ts";
import { extendHold } from "../../app/domain/booking/extend-hold.server.ts";
import { followDay } from "../../app/domain/booking/follow-day.server.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { lostComponents } from "../../app/domain/booking/lost-page.server.ts";
import { readOrder } from "../../app/domain/booking/read-order.server.ts";
import { redeemVoucher, undoUse } from "../../app/domain/booking/redeem-voucher.server.ts";
import { setDay } from "../../app/domain/booking/set-day.server.ts";
import type { Actor } from "../../app/domain/organisations/actor.ts";
import { cancelBooking, cancelOffer } from "../../app/domain/payments/cancelling/cancel-booking.server.ts";
import { cancelByOffice } from "../../app/domain/payments/cancelling/cancel-by-office.server.ts";
import { addTrip } from "../../app/domain/payments/checkout/add-trip.server.ts";
import { cancelCheckout } from "../../app/domain/payments/checkout/cancel-checkout.server.ts";
import { dropTrip } from "../../app/domain/payments/checkout/drop-trip.server.ts";
import { releaseLapsed } from "../../app/domain/payments/settling/release-lapsed.server.ts";
import { replaceComponent } from "../../app/domain/payments/cancelling/replace-component.server.ts";
import { sendRefund } from "../../app/domain/payments/cancelling/send-refund.server.ts";
import { settle } from "../../app/domain/payments/settling/settle.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { brokenMeans, buyGift, enter, makePromotion } from "./codes.ts";
import { DAY, makeCruise, makeOffer, makePackage, makeResource, NOW } from "./factory.ts";
import { brokenInvariants, hold, ledgerOf, letLapse, pay } from "./orders.ts";
import type { TestStripe } from "./stripe.ts";

/** The days before the trip on which a guest calls it off: all, half and nothing of the money comes back. */
const CALLED_OFF = [NOW, new Date("2027-07-08T10:00:00Z"), new Date("2027-07-11T10:00:00Z")];

/** buy: from the hold to the settlement; two_trips: the same with a second trip, of which half take one out again; pay_late: the money comes when the hold has lapsed, and nobody has been told yet. */
const ACTS = [
  "hold", "hold", "extend", "code", "gift", "pay", "pay", "press", "press", "late", "decline", "bank_yes", "bank_no", "settle", "settle", "settle", "buy", "buy", "buy", "buy", "pay_late", "pay_late", "pay_late", "pay_late",
  "two_trips", "two_trips", "two_trips", "two_trips", "add_trip", "drop_trip", "give_up", "call_off", "call_off", "call_off", "call_off_one", "office", "office", "lapse", "tidy", "refund", "redeem", "redeem", "undo", "close_day", "open_day", "open_day", "replace", "replace",
] as const;

/** `who` picks one of the last four orders. */
export const step = fc.record({ act: fc.constantFrom(...ACTS), who: fc.nat(3), people: fc.integer({ min: 1, max: 3 }), both: fc.boolean() });
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Known extends Held { sessions: { url: string; sessionId: string }[]; uses: string[] }
export interface World { stripe: TestStripe; orders: Known[]; boat: string; both: string; resourceId: string; host: Actor; office: Actor; promotion: string; gift: string }

/** Two trips sharing a boat of five places; one also needs a guide for four. A code that three may use, and a voucher of 150 zł. */
export async function smallWorld(stripe: TestStripe): Promise<World> {
  const { lotId, entrepreneurId, offerId, packageId } = await makeCruise({ capacity: 5 });
  const guide = await makeResource({ organisationId: entrepreneurId, capacity: 4, slots: [{ start: "14:00", capacity: 4 }, { start: "16:00", capacity: 4 }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: guide.resourceId, times: ["14:00", "16:00"] });
  const both = await makePackage({ ownerId: lotId, components: [{ offerId: walk }, { offerId }] });
  const actor = (organisationId: string, kind: Actor["kind"]): Actor => ({ userId: "user", name: "Anna", email: "anna@example.com", lang: "pl", organisationId, organisationName: "Latarnia", kind });
  const { giftCode } = await buyGift(stripe, { amountMinor: 15_000 });
  return { stripe, orders: [], boat: packageId, both, resourceId: guide.resourceId, host: actor(entrepreneurId, "entrepreneur"), office: actor(lotId, "lot"), promotion: await makePromotion(lotId, { maxUses: 3 }), gift: giftCode };
}

/** One step; the domain may say no, anything else is a fault. */
export async function take(world: World, next: Step): Promise<void> {
  try {
    await act(world, next);
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
}

async function act(world: World, next: Step): Promise<unknown> {
  const { orders } = world;
  if (next.act === "hold" || next.act === "buy" || next.act === "pay_late" || next.act === "two_trips") return begin(world, next);
  if (next.act === "tidy") return releaseLapsed({ now: NOW });
  if (next.act === "close_day" || next.act === "open_day") return changeDay(world, next.act === "close_day" ? "closed" : "open");
  const order = orders.at(-1 - (next.who % Math.max(1, orders.length)));
  return order && actOn(world, order, next);
}

async function begin(world: World, next: Step): Promise<void> {
  const order: Known = { ...(await hold(next.both ? world.both : world.boat, { adult: next.people })), sessions: [], uses: [] };
  world.orders.push(order);
  if (next.act === "hold") return;
  if (next.act === "two_trips") await addOne(world, order, { ...next, people: 1 });
  if (next.act === "two_trips" && next.both) return drop(order, next);
  if (next.who > 1) await enter(order, next.who === 2 ? world.promotion : world.gift);
  await goToStripe(world, order);
  const [session] = order.sessions;
  if (!session) return;
  await atTheBank(world, session, "press");
  if (next.act !== "pay_late") await settle({ sessionId: session.sessionId, now: NOW });
  else await letLapse(order.orderId);
}

async function actOn(world: World, order: Known, next: Step): Promise<unknown> {
  const session = order.sessions.at(next.both ? -1 : 0);
  switch (next.act) {
    case "extend": return extendHold(order);
    case "code": return enter(order, world.promotion);
    case "gift": return enter(order, world.gift);
    case "pay": return goToStripe(world, order);
    case "give_up": return cancelCheckout({ ...order, now: NOW });
    case "add_trip": return addOne(world, order, next);
    case "drop_trip": return drop(order, next);
    case "call_off": return callOff(order, CALLED_OFF[next.people - 1]!);
    case "call_off_one": return callOff(order, CALLED_OFF[next.people - 1]!, [await lineOf(order, next)]);
    case "office": return cancelByOffice({ actor: world.office, orderCode: order.code, lineIds: null, note: "Sztorm na morzu.", now: NOW });
    case "lapse": return (await isUnpaid(order)) && letLapse(order.orderId);
    case "refund": return Promise.all((await db().refund.findMany({ where: { orderId: order.orderId } })).map(({ id }) => sendRefund({ refundId: id })));
    case "redeem": case "undo": return atTheDoor(world, order, next);
    case "replace": return replaceLost(order);
    default: return session && atTheBank(world, session, next.act);
  }
}

/** The clock runs for what is not paid only: a confirmed order has no hold to lapse. */
async function isUnpaid({ orderId }: Known): Promise<boolean> {
  return (await db().order.count({ where: { id: orderId, state: { in: ["held", "awaiting_payment", "payment_processing", "expired"] } } })) > 0;
}

async function changeDay({ host, resourceId }: World, kind: "closed" | "open"): Promise<void> {
  await setDay({ actor: host, resourceId, date: DAY, wish: { kind }, now: NOW });
  await followDay({ resourceId, date: DAY });
}

/** No new session where an older one turns out to be complete, or nothing is left to pay: then the guest is sent to our own page. */
async function goToStripe({ stripe }: World, order: Known): Promise<void> {
  const session = await pay(order);
  if (stripe.simulator.sandbox.store.get("sessions", session.sessionId)) order.sessions.push(session);
}

async function callOff(order: Known, now: Date, lineIds: string[] | null = null): Promise<void> {
  const { shown } = await cancelOffer({ ...order, lineIds, now });
  await cancelBooking({ ...order, lineIds, shown, now });
}

function addOne({ both, boat }: World, order: Known, next: Step): Promise<Held> {
  return addTrip({ ...order, productId: next.both ? both : boat, date: DAY, units: { adult: next.people }, token: newId(), now: NOW });
}

async function drop(order: Known, next: Step): Promise<void> {
  await dropTrip({ ...order, lineId: await lineOf(order, next), now: NOW });
}

async function lineOf(order: Known, { both }: Step): Promise<string> {
  return (await readOrder(order)).lines.at(both ? -1 : 0)!.id;
}

async function atTheDoor({ host }: World, order: Known, next: Step): Promise<void> {
  const keeper = { userId: host.userId, organisationId: host.organisationId, now: NOW, at: NOW.toISOString() };
  if (next.act === "undo") {
    const useId = order.uses.at(next.both ? -1 : 0);
    if (useId) await undoUse({ ...keeper, undoId: newId(), useId });
    return;
  }
  const vouchers = await db().voucher.findMany({ where: { component: { line: { orderId: order.orderId } } }, select: { code: true }, orderBy: { id: "asc" } });
  const voucher = vouchers.at(next.both ? -1 : 0);
  if (!voucher) return;
  const useId = newId();
  order.uses.push(useId);
  await redeemVoucher({ ...keeper, useId, code: voucher.code });
}

async function replaceLost(order: Known): Promise<void> {
  for (const { component, choices } of await lostComponents({ order: await readOrder(order), now: NOW })) {
    const [choice] = choices;
    if (choice) await replaceComponent({ ...order, componentId: component.id, offerId: choice.offerId, date: choice.date, start: choice.start, now: NOW });
  }
}

async function atTheBank({ stripe }: World, { url, sessionId }: Known["sessions"][number], act: Step["act"]): Promise<unknown> {
  const { store } = stripe.simulator.sandbox;
  if (act === "settle") return settle({ sessionId, now: NOW });
  if (act === "bank_yes" || act === "bank_no") return store.get("latePayments", sessionId) && stripe.bankAnswers(sessionId, act === "bank_yes" ? "succeeded" : "failed");
  if (store.get("sessions", sessionId)!.status !== "open") return;
  return stripe.press(url, act === "press" ? "succeeded" : act === "late" ? "late" : "declined");
}

/** Everything that Stripe knows is heard at last, and every refund sent. */
export async function tellAll(world: World): Promise<void> {
  for (const { sessions } of world.orders) for (const { sessionId } of sessions) await settle({ sessionId, now: NOW });
  for (const { id } of await db().refund.findMany({ where: { orderId: { in: world.orders.map(({ orderId }) => orderId) } } })) await sendRefund({ refundId: id });
}

/** What is wrong at any moment: places and slots, ledgers, codes and vouchers, orders that are sold without places or have vouchers without a place. */
export async function broken(): Promise<unknown[]> {
  const placeless = await db().$queryRaw<unknown[]>`
    select o."code", c."id", c."state"::text from "Order" o join "OrderLine" l on l."orderId" = o."id" join "OrderComponent" c on c."lineId" = l."id"
    where o."state" in ('confirmed', 'partly_cancelled', 'fulfilled') and c."state" <> 'cancelled' and not exists (select 1 from "Reservation" r where r."componentId" = c."id" and r."state" = 'confirmed')`;
  const kept = await db().$queryRaw<unknown[]>`
    select o."code", o."state"::text from "Order" o join "Reservation" r on r."orderId" = o."id"
    where o."state" in ('cancelled', 'refund_due', 'refunded') and r."state" <> 'released'`;
  return [...(await brokenInvariants()), ...(await brokenMeans()), ...placeless, ...kept];
}

/** What the steps together must have come to, or they prove nothing. */
const REACHED = ["confirmed", "trip_added", "trip_dropped", "code_entered", "cancelled", "refunded", "redeemed", "lost", "office"];

/** @returns what none of the steps so far has come to */
export async function notReached(): Promise<string[]> {
  const [audit, refunds] = [await db().auditRow.findMany({ distinct: ["action"], select: { action: true } }), await db().refund.findMany({ distinct: ["reason"], select: { reason: true } })];
  const reached = new Set([...audit.map(({ action }) => action), ...refunds.map(({ reason }) => reason)]);
  return REACHED.filter((word) => !reached.has(word));
}

/** When all is told: what Stripe has of a guest is what the ledger says he paid, and nothing that he paid is without an order or a refund. */
export async function forgottenMoney({ stripe, orders }: World): Promise<string[]> {
  const { store } = stripe.simulator.sandbox;
  const forgotten: string[] = [];
  for (const { orderId, code, sessions } of orders) {
    const paid = sessions.map(({ sessionId }) => store.get("sessions", sessionId)!).filter((session) => session.payment_status === "paid").reduce((sum, session) => sum + session.amount_total!, 0);
    const back = store.all("refunds").filter((refund) => refund.metadata?.orderId === orderId && refund.status === "succeeded").reduce((sum, refund) => sum + refund.amount, 0);
    const { guest = 0, refund = 0 } = await ledgerOf(orderId);
    const { state } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
    if (paid - back !== guest || refund !== 0) forgotten.push(`${code} ${state}: Stripe has ${paid - back}, the ledger says ${guest}, ${refund} still owed`);
    if (guest > 0 && ["draft", "held", "awaiting_request", "awaiting_payment", "payment_processing", "expired"].includes(state)) forgotten.push(`${code}: ${guest} paid, but the order is ${state}`);
  }
  return forgotten;
}
