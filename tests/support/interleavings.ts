/** Whatever guests, banks, hosts, offices and the clock may do to a few orders of one small world, and what must be true however it is mixed. */
import fc from "fast-check";
import { isAppError } from "../../app/core/app-error.ts";
import type { OrderStateName } from "../../app/core/booking/order-view.ts";
import { newId } from "../../app/core/ids.ts";
import { extendHold } from "../../app/domain/booking/extend-hold.server.ts";
import { followDay } from "../../app/domain/booking/follow-day.server.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { lostComponents } from "../../app/domain/booking/lost-page.server.ts";
import { readOrder } from "../../app/domain/booking/read-order.server.ts";
import { redeemVoucher, undoUse } from "../../app/domain/booking/redeem-voucher.server.ts";
import { setDay, type DayWish } from "../../app/domain/booking/set-day.server.ts";
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
import { chargeBack, decide, takenBack } from "./chargebacks.ts";
import { brokenMeans, buyGift, enter, makePromotion } from "./codes.ts";
import { addMuseum, DAY, makeCruise, makeOffer, makePackage, makeResource, NOW } from "./factory.ts";
import { brokenInvariants, hold, ledgerOf, letLapse, pay } from "./orders.ts";
import type { TestStripe } from "./stripe.ts";

/** The days before the trip on which a guest calls it off: all, half and nothing of the money comes back. */
const CALLED_OFF = [NOW, new Date("2027-07-08T10:00:00Z"), new Date("2027-07-11T10:00:00Z")];

/** The same histories each time, for what they reach is checked as well; another number in SEED tells of others. fast-check names it where a history fails. */
export const SEED = Number(process.env.SEED ?? 20_261_128);

/**
 * Each act with how often it is drawn and the trace that it must have left at least once, or the steps prove nothing: an audit row's action, a
 * change of state, a refund's reason. buy: from the hold to the settlement; two_trips: the same with a second trip, of which half take one out
 * again; pay_late: the money comes when the hold has lapsed, and nobody has been told yet; slow: paid through a bank that answers later;
 * open_day: after it was closed by mistake; fewer: the guide takes none, one or two that day; replace: of a trip with a guide, who stays away that day. charge_back: a guest's bank takes all or half of
 * what is left of a payment, and its seller calls the order off beside it; bank_decides: for us or for the guest,
 * after a chargeback of a part where there is none.
 */
const ACTS = {
  hold: [3, "held"], extend: [2, "hold_extended"], code: [2, "code_entered"], gift: [2, "gift_used"], pay: [3, "payment_started"], press: [2, "awaiting_payment→confirmed"], late: [1, "payment_processing"], decline: [1, null], settle: [5, null],
  slow: [3, "payment_processing"], bank_yes: [3, "payment_processing→confirmed"], bank_no: [2, "payment_failed"], buy: [3, "confirmed"], pay_late: [4, "late_payment"], two_trips: [5, "trip_added"], add_trip: [1, "trip_added"], drop_trip: [2, "trip_dropped"],
  give_up: [1, "cancelled"], call_off: [2, "guest"], call_off_one: [3, "partly_cancelled"], office: [1, "office"], lapse: [1, "hold_lapsed"], tidy: [1, "hold_lapsed"], refund: [1, "refunded"], redeem: [2, "redeemed"], undo: [2, "redeem_undone"],
  close_day: [2, "lost"], open_day: [2, "found"], fewer: [2, "day_capacity"], replace: [3, "replaced"],
  charge_back: [3, "dispute_open"], bank_decides: [3, "dispute_won"],
} as const satisfies Record<string, [weight: number, trace: string | null]>;
type Act = keyof typeof ACTS;

/** Why money that came late went back. */
const ALSO_REACHED = ["places_gone"];

/** The states in which an act is likely to be good for something; where no order is in one of them, a new one is brought into the first. */
const GOOD_IN: Partial<Record<Act, OrderStateName[]>> = {
  extend: ["held"], code: ["held", "awaiting_payment"], gift: ["held"], pay: ["held", "awaiting_payment"], press: ["awaiting_payment"], late: ["awaiting_payment"], settle: ["awaiting_payment", "payment_processing", "expired"],
  bank_yes: ["payment_processing"], bank_no: ["payment_processing"], add_trip: ["held"], drop_trip: ["held"], give_up: ["held", "awaiting_payment"], call_off: ["confirmed"], call_off_one: ["confirmed"],
  office: ["confirmed"], lapse: ["held", "awaiting_payment"], redeem: ["confirmed"], undo: ["confirmed"], replace: ["confirmed", "held"], refund: ["refund_due"], charge_back: ["confirmed"], bank_decides: ["confirmed", "refund_due", "refunded"],
};

const WAY_TO: Partial<Record<OrderStateName, Act>> = { held: "hold", awaiting_payment: "pay", payment_processing: "slow", confirmed: "buy" };

const drawn = fc.oneof(...Object.entries(ACTS).map(([act, [weight]]) => ({ weight, arbitrary: fc.constant(act as Act) })));

/** `who` picks one of the last four orders; 3 also one that the act is no good for. */
export const step = fc.record({ act: drawn, who: fc.nat(3), people: fc.integer({ min: 1, max: 3 }), both: fc.boolean() });
export type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Known extends Held { sessions: { url: string; sessionId: string }[]; uses: string[] }
export interface World { stripe: TestStripe; orders: Known[]; boat: string; both: string; resourceId: string; host: Actor; office: Actor; promotion: string; gift: string }

/** Two trips sharing a boat of five places; one also needs a guide for four, in whose place there is a museum for three. A code that three may use, and a voucher of 150 zł. */
export async function smallWorld(stripe: TestStripe): Promise<World> {
  const { lotId, entrepreneurId, offerId, packageId } = await makeCruise({ capacity: 5 });
  const guide = await makeResource({ organisationId: entrepreneurId, capacity: 4, slots: [{ start: "14:00", capacity: 4 }, { start: "16:00", capacity: 4 }] });
  const walk = await makeOffer({ ownerId: entrepreneurId, resourceId: guide.resourceId, times: ["14:00", "16:00"] });
  const both = await makePackage({ ownerId: lotId, components: [{ offerId: walk }, { offerId }] });
  await addMuseum({ packageId: both, offerId: walk });
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
  if (next.act === "hold" || next.act === "buy" || next.act === "slow" || next.act === "pay_late" || next.act === "two_trips") return begin(world, next);
  if (next.act === "tidy") return releaseLapsed({ now: NOW });
  if (next.act === "close_day") return changeDay(world, { kind: "closed" });
  if (next.act === "open_day") return changeDay(world, { kind: "closed" }).then(() => changeDay(world, { kind: "open" }));
  if (next.act === "fewer") return changeDay(world, { kind: "capacity", places: next.people - 1 });
  const order = await orderFor(world, next);
  return order && actOn(world, order, next);
}

async function orderFor(world: World, next: Step): Promise<Known | undefined> {
  const { orders } = world;
  const { act, who } = next;
  const states = GOOD_IN[act];
  if (!states || who === 3) return orders.at(-1 - (who % Math.max(1, orders.length)));
  const good = await db().order.findMany({ where: { id: { in: orders.map(({ orderId }) => orderId) }, state: { in: states } }, select: { id: true } });
  const fitting = orders.filter(({ orderId }) => good.some(({ id }) => id === orderId));
  if (fitting.length > 0) return fitting.at(-1 - (who % fitting.length));
  const way = act === "call_off_one" ? "two_trips" : WAY_TO[states[0]!];
  return way && begin(world, { ...next, act: way, both: act === "replace" });
}

async function begin(world: World, next: Step): Promise<Known> {
  const order: Known = { ...(await hold(next.both ? world.both : world.boat, { adult: next.people })), sessions: [], uses: [] };
  world.orders.push(order);
  await goOn(world, order, next);
  return order;
}

/** From the hold as far as the act goes. */
async function goOn(world: World, order: Known, next: Step): Promise<void> {
  if (next.act === "hold") return;
  if (next.act === "two_trips") await addOne(world, order, { ...next, people: 1 });
  if (next.act === "two_trips" && next.both) return drop(order, next);
  if (next.who > 1) await enter(order, next.who === 2 ? world.promotion : world.gift);
  await goToStripe(world, order);
  const [session] = order.sessions;
  if (!session || next.act === "pay") return;
  await atTheBank(world, session, next.act === "slow" ? "late" : "press");
  if (next.act === "slow" && next.both) return;
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
    case "drop_trip": return dropOne(world, order, next);
    case "call_off": return callOff(order, CALLED_OFF[next.people - 1]!);
    case "call_off_one": return callOff(order, CALLED_OFF[next.people - 1]!, [await lineOf(order, next)]);
    case "office": return callOffByOffice(world, order);
    case "lapse": return (await isUnpaid(order)) && letLapse(order.orderId);
    case "refund": return Promise.all((await db().refund.findMany({ where: { orderId: order.orderId } })).map(({ id }) => sendRefund({ refundId: id })));
    case "charge_back": return chargeAndCallOff(world, order, next);
    case "bank_decides": return decideOn(world, order, next);
    case "redeem": case "undo": return atTheDoor(world, order, next);
    case "replace": return changeDay(world, { kind: "closed" }).then(() => replaceLost(order));
    default: return session && atTheBank(world, session, next.act);
  }
}

/** The clock runs for what is not paid only: a confirmed order has no hold to lapse. */
async function isUnpaid({ orderId }: Known): Promise<boolean> {
  return (await db().order.count({ where: { id: orderId, state: { in: ["held", "awaiting_payment", "payment_processing", "expired"] } } })) > 0;
}

async function changeDay({ host, resourceId }: World, wish: DayWish): Promise<void> {
  await setDay({ actor: host, resourceId, date: DAY, wish, now: NOW });
  await followDay({ resourceId, date: DAY, at: NOW.toISOString() });
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

/** The last trip stays: an order of one gets another first. */
async function dropOne(world: World, order: Known, next: Step): Promise<void> {
  if ((await readOrder(order)).lines.length === 1) await addOne(world, order, { ...next, people: 1, both: false });
  return drop(order, next);
}

async function lineOf(order: Known, { both }: Step): Promise<string> {
  return (await readOrder(order)).lines.at(both ? -1 : 0)!.id;
}

/** Two in three sellers then call off beside the bank. */
async function chargeAndCallOff(world: World, order: Known, { both, people, who }: Step): Promise<void> {
  if ((await chargeBack({ ...world, ...order, parts: both ? 1 : people + 1 })) && who !== 2) await callOffByOffice(world, order);
}

/** A bank that has nothing to decide about takes a part first. */
async function decideOn(world: World, order: Known, next: Step): Promise<void> {
  if ((await db().dispute.count({ where: { orderId: order.orderId, state: "open" } })) === 0) await chargeAndCallOff(world, order, { ...next, both: false });
  await decide({ ...world, ...order, status: next.both ? "won" : "lost" });
}

function callOffByOffice({ office: actor }: World, { code: orderCode }: Known): Promise<void> {
  return cancelByOffice({ actor, orderCode, lineIds: null, note: "Sztorm na morzu.", now: NOW });
}

async function atTheDoor({ host }: World, order: Known, next: Step): Promise<void> {
  const keeper = { userId: host.userId, organisationId: host.organisationId, now: NOW, at: NOW.toISOString() };
  const before = next.act === "undo" && order.uses.at(next.both ? -1 : 0);
  if (before) return void (await undoUse({ ...keeper, undoId: newId(), useId: before }));
  const vouchers = await db().voucher.findMany({ where: { component: { line: { orderId: order.orderId } } }, select: { code: true }, orderBy: { id: "asc" } });
  const voucher = vouchers.at(next.both ? -1 : 0);
  if (!voucher) return;
  const useId = newId();
  order.uses.push(useId);
  await redeemVoucher({ ...keeper, useId, code: voucher.code });
  if (next.act === "undo") await undoUse({ ...keeper, undoId: newId(), useId });
}

async function replaceLost(order: Known): Promise<void> {
  for (const { component, choices } of await lostComponents({ order: await readOrder(order), now: NOW })) {
    const [choice] = choices;
    if (choice) await replaceComponent({ ...order, componentId: component.id, offerId: choice.offerId, date: choice.date, start: choice.start, now: NOW });
  }
}

async function atTheBank({ stripe }: World, { url, sessionId }: Known["sessions"][number], act: Act): Promise<unknown> {
  const { store } = stripe.simulator.sandbox;
  if (act === "settle") return settle({ sessionId, now: NOW });
  const bankAsked = act === "bank_yes" || act === "bank_no";
  const waits = () => (bankAsked ? store.get("latePayments", sessionId) !== undefined : store.get("sessions", sessionId)!.status === "open");
  if (!waits()) return;
  const pressed = bankAsked ? stripe.bankAnswers(sessionId, act === "bank_yes" ? "succeeded" : "failed") : stripe.press(url, act === "press" ? "succeeded" : act === "late" ? "late" : "declined");
  return pressed.catch((error: unknown) => {
    if (waits()) throw error; // else another act was quicker
  });
}

/** Every slow bank answers, everything that Stripe knows is heard at last, and every refund sent. */
export async function tellAll(world: World): Promise<void> {
  for (const { sessions } of world.orders) for (const [index, session] of sessions.entries()) await atTheBank(world, session, index % 2 === 0 ? "bank_no" : "bank_yes");
  for (const { sessions } of world.orders) for (const { sessionId } of sessions) await settle({ sessionId, now: NOW });
  for (const { id } of await db().refund.findMany({ where: { orderId: { in: world.orders.map(({ orderId }) => orderId) } } })) await sendRefund({ refundId: id });
}

/** What is wrong at any moment: places and slots, more to be had than a host wants, ledgers, codes and vouchers, orders that are sold without places or have vouchers without a place. */
export async function broken(): Promise<unknown[]> {
  const placeless = await db().$queryRaw<unknown[]>`
    select o."code", c."id", c."state"::text from "Order" o join "OrderLine" l on l."orderId" = o."id" join "OrderComponent" c on c."lineId" = l."id"
    where o."state" in ('confirmed', 'partly_cancelled', 'fulfilled') and c."state" <> 'cancelled' and not exists (select 1 from "Reservation" r where r."componentId" = c."id" and r."state" = 'confirmed')`;
  const kept = await db().$queryRaw<unknown[]>`
    select o."code", o."state"::text from "Order" o join "Reservation" r on r."orderId" = o."id"
    where o."state" in ('cancelled', 'refund_due', 'refunded') and r."state" <> 'released'`;
  const tooMany = await db().$queryRaw<unknown[]>`
    select s."id", s."capacity", s."reserved", e."capacity" as "that day", r."capacity" as "usually" from "Slot" s join "Resource" r on r."id" = s."resourceId" left join "ScheduleException" e on e."resourceId" = s."resourceId" and e."date" = s."date"
    where s."capacity" <> greatest(s."reserved", coalesce(e."capacity", r."capacity"))`;
  return [...(await brokenInvariants()), ...(await brokenMeans()), ...placeless, ...kept, ...tooMany];
}

/** @returns what none of the steps so far has come to: acts with the trace they should have left */
export async function notReached(): Promise<string[]> {
  const audit = await db().auditRow.findMany({ distinct: ["action", "fromState", "toState"], select: { action: true, fromState: true, toState: true } });
  const refunds = await db().refund.findMany({ distinct: ["reason"], select: { reason: true } });
  const gifts = await db().giftUse.count();
  const reached = new Set([...audit.flatMap(({ action, fromState, toState }) => [action, `${fromState}→${toState}`]), ...refunds.map(({ reason }) => reason), ...(gifts > 0 ? ["gift_used"] : [])]);
  const acts = Object.entries(ACTS).flatMap(([act, [, trace]]) => (trace === null || reached.has(trace) ? [] : [`${act}: ${trace}`]));
  return [...acts, ...ALSO_REACHED.filter((trace) => !reached.has(trace))];
}

/** When all is told: what Stripe has of a guest is what the ledger says he paid, and nothing that he paid is without an order or a refund; what Stripe refused because of a bank is somebody's to see to. */
export async function forgottenMoney({ stripe, orders }: World): Promise<string[]> {
  const { store } = stripe.simulator.sandbox;
  const forgotten: string[] = [];
  for (const { orderId, code, sessions } of orders) {
    const paid = sessions.map(({ sessionId }) => store.get("sessions", sessionId)!).filter((session) => session.payment_status === "paid").reduce((sum, session) => sum + session.amount_total!, 0);
    const back = store.all("refunds").filter((refund) => refund.metadata?.orderId === orderId && refund.status === "succeeded").reduce((sum, refund) => sum + refund.amount, 0);
    const taken = takenBack({ stripe, orderId });
    const refused = (await db().refund.aggregate({ where: { orderId, state: "failed" }, _sum: { amountMinor: true } }))._sum.amountMinor ?? 0;
    const { guest = 0, refund = 0 } = await ledgerOf(orderId);
    const { state } = await db().order.findUniqueOrThrow({ where: { id: orderId }, select: { state: true } });
    if (state === "payment_processing") forgotten.push(`${code} waits for a bank, but all have answered`);
    if (paid - back - taken !== guest || refund !== -refused) forgotten.push(`${code} ${state}: Stripe has ${paid - back - taken}, the ledger says ${guest}, ${refund} still owed, ${refused} refused`);
    if (refused > 0 && taken === 0) forgotten.push(`${code} ${state}: ${refused} was refused though no bank has any of it`);
    if (guest > 0 && ["draft", "held", "awaiting_request", "awaiting_payment", "payment_processing", "expired"].includes(state)) forgotten.push(`${code}: ${guest} paid, but the order is ${state}`);
  }
  return forgotten;
}
