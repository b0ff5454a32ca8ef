/** Takes the places of all components of a trip for fifteen minutes, or none of them, and freezes price and texts into an order, a new one or one that is held already. */
import { createHash } from "node:crypto";
import { AppError } from "../../core/app-error.ts";
import type { Currency } from "../../core/money.ts";
import type { Units } from "../../core/quote.ts";
import { dateAt, isLocalDate, type LocalDate, type LocalTime } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { db, inStatement, inTransaction, Prisma, sqlState, type Reader, type Tx } from "../../platform/db.server.ts";
import { planStay, type StayPlan } from "../availability/availability-of.server.ts";
import { explainLacks } from "../availability/explain-lacks.server.ts";
import type { Lack, Plan } from "../availability/plan-parts.ts";
import type { FreeSlot } from "../availability/read-slots.server.ts";
import { priceProduct } from "../pricing/price-product.ts";
import { checkParty, leftOutOf, unitsByPart } from "../pricing/units-of-part.ts";
import { readRecipe, recipeOf, type Recipe } from "./recipe-of-product.server.ts";
import { lockOrder, mustBeHeld } from "./lock-order.server.ts";
import { lockSlots, releaseLapsedOn } from "./release-places.server.ts";
import { makeSnapshot } from "./snapshot-product.server.ts";
import { inTurn } from "./take-turns.ts";
import { toLock, writeOrder, type Held, type OrderToWrite, type Written } from "./write-order.server.ts";

export interface HoldInput {
  productId: string;
  /** first day, the venue's */
  date: LocalDate;
  /** "HH:MM" of an offer sold alone; the first that fits when left out */
  time?: LocalTime;
  units: Units;
  /** of an offer of lodging sold alone, 1 to 30 */
  nights?: number;
  lang: Lang;
  currency?: Currency;
  /** of the form, 20 to 100 characters: the same form sent twice finds the same order */
  token: string;
  /** a held order of the same guest that the trip joins, in its language and currency; a new one is made without it */
  joins?: Held;
  /** optional parts the guest does without */
  leftOut?: readonly string[];
  now: Date;
}
export type { Held };

/** A plan that lacks something, with what it was planned from; without it, when the places went between the plan and the taking. */
type Refused = Pick<StayPlan, "lacks"> & Partial<Pick<StayPlan, "asked">>;
/** `next`: what to do about a refusal that another look may change: plan anew, or read the product anew as well. */
type Attempt = { held: Held } | (Refused & { next: "nothing" | "plan" | "read" });

/** More is a journey for an office, and a cart for those who take places away from others. */
export const MOST_TRIPS = 6;

/** What filled up or was edited between the plan and the taking is planned anew; another start in the same window may be free. */
const MAX_PLANS = 3;

/**
 * @returns the order that holds the places; the same one when the same form is sent again
 * @throws AppError not_found, bad_request, booking.expired, booking.wrong_state and booking.too_many_trips of the order that is joined, pricing.*, availability.past_date, busy, and with `shortages` (part, date) of all parts availability.closed,
 * too_late, no_such_time, sold_out, held (`time`, `freeAt`), not_enough (`left`, `wanted`)
 */
export async function holdPlaces(input: HoldInput): Promise<Held> {
  const token = checkInput(input);
  return inTurn(`${input.productId} ${input.date}`, () => holdInTurn(input, token));
}

/** @returns the order that holds the places already, because the same form was sent before and its order is good for something @throws AppError bad_request, availability.past_date */
export async function heldBefore(input: HoldInput): Promise<Held | undefined> {
  return liveOrderOf(db(), checkInput(input));
}

async function holdInTurn(input: HoldInput, token: string): Promise<Held> {
  let recipe = await recipeOf(db(), input);
  for (let plan = 1; ; plan++) {
    const attempt = await attemptHold({ input, token, recipe });
    if ("held" in attempt) return attempt.held;
    const known = await liveOrderOf(db(), token);
    if (known) return known;
    const { next } = attempt;
    if (next === "nothing" || plan === MAX_PLANS) throw await refused(attempt, input);
    if (next === "read") recipe = await readRecipe(db(), input);
  }
}

async function refused({ lacks, asked }: Refused, { date, joins }: HoldInput): Promise<AppError> {
  const shortages = lacks.map((lack) => ({ partId: lack.partId, date: lack.date }));
  const [first] = lacks;
  if (!first) return new AppError("availability.closed", { date, shortages });
  const { reason, ...why } = asked ? await explainLacks(db(), { lacks, asked, own: joins?.orderId }) : { reason: first.reason, date: first.date };
  return new AppError(`availability.${reason}`, { ...why, shortages });
}

/** @returns the token to store: the form's own and what was asked in it, so that a form changed and sent again is another order */
function checkInput(input: HoldInput): string {
  const { productId, date, time, units, nights, lang, currency = "PLN", leftOut = [], token, joins, now } = input;
  if (!/^[\w-]{20,100}$/.test(token)) throw new AppError("bad_request", { field: "token" });
  if (!isLocalDate(date)) throw new AppError("bad_request", { field: "date" });
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new AppError("bad_request", { field: "time" });
  if (nights !== undefined && !(Number.isInteger(nights) && nights >= 1 && nights <= 30)) throw new AppError("bad_request", { field: "nights" });
  if (date < dateAt(now)) throw new AppError("availability.past_date", { date });
  const asked = [token, productId, date, time ?? "", Object.entries(units).sort(), nights ?? "", lang, currency, [...leftOut].sort(), ...(joins ? [joins.orderId] : [])];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

interface Request { input: HoldInput; token: string; recipe: Recipe }

/** Plans and prices without a lock, then takes what was planned in one statement, which looks again at what it has locked. */
async function attemptHold({ input, token, recipe }: Request): Promise<Attempt> {
  const { sellable, source } = recipe;
  const { date, time, units, nights, now, lang, currency } = input;
  checkParty(sellable, units);
  const leftOut = leftOutOf(sellable, input.leftOut ?? []);
  const plan = await planStay(db(), { sellable, units: unitsByPart(sellable, units, leftOut), date, time, nights, now });
  if (plan.lacks.length > 0 || plan.parts.length === 0) return { ...plan, next: "nothing" };
  const quote = { ...priceProduct({ sellable, units, date, nights, currency, leftOut: [...leftOut, ...plan.dropped], soldOn: dateAt(now) }), leftOut };
  const snapshot = makeSnapshot(source, plan.parts.map((planned) => planned.part));
  return takeOnce({ token, joins: input.joins, lang, quote, snapshot, plan, demand: demandBySlot(plan), versions: versionsOf(recipe), now });
}

/** There may be an order of this form: one that has died gives its token back, one that lives is found by whoever asked. */
async function takeOnce(order: OrderToWrite): Promise<Attempt> {
  try {
    return await take(order);
  } catch (error) {
    if (isCrowded(error)) return { lacks: lacksAt(order.plan, [...order.demand.keys()]), next: "plan" };
    if (!isTaken(error)) throw error;
    await freeToken(order.token);
    return { lacks: [], next: "plan" };
  }
}

async function take(order: OrderToWrite): Promise<Attempt> {
  const written = await write(order);
  if ("held" in written) return written;
  if ("changed" in written) return { lacks: [], next: "read" };
  return { lacks: lacksAt(order.plan, written.short), next: "plan" };
}

/** One statement is all, unless another order's or the joined order's row must be locked before the slots. */
function write(order: OrderToWrite): Promise<Written> {
  const { joins } = order;
  if (joins) return inTransaction((tx) => joinOrder(tx, order, joins));
  return needsLapsed(order) ? inTransaction((tx) => takeFromLapsed(tx, order)) : inStatement(() => writeOrder(db(), order));
}

/** Trips are counted under the lock, however many forms came at once; the one of this very form, sent twice, is found by whoever asked. */
async function joinOrder(tx: Tx, order: OrderToWrite, { orderId }: Held): Promise<Written> {
  mustBeHeld(await lockOrder(tx, orderId));
  if ((await tx.orderLine.count({ where: { orderId, OR: [{ token: null }, { token: { not: order.token } }] } })) >= MOST_TRIPS) throw new AppError("booking.too_many_trips", { most: MOST_TRIPS });
  return needsLapsed(order) ? takeFromLapsed(tx, order) : writeOrder(tx, order);
}

/** The party only fits on places of lapsed holds: these are freed first, under locks of the same transaction. */
function needsLapsed({ plan, demand }: OrderToWrite): boolean {
  return plan.parts.some((part) => part.slots.some(({ slot }) => slot.free - lapsedOn(slot) < demand.get(slot.id)!));
}

function lapsedOn({ lapsed, beside = [] }: FreeSlot): number {
  return beside.reduce((sum, other) => sum + other.lapsed, lapsed);
}

async function takeFromLapsed(tx: Tx, order: OrderToWrite): Promise<Written> {
  const slotIds = toLock(order.plan);
  await lockSlots(tx, slotIds);
  await releaseLapsedOn(tx, slotIds);
  return writeOrder(tx, order);
}

/** Of all that must be on sale, with what is left out of the price. An optional part that was withdrawn takes its share too, but is not compared: its price may be as old as what was heard of last, about a second. */
function versionsOf({ versions, sellable }: Recipe): Map<string, number> {
  const ids = sellable.parts.filter(({ withdrawn }) => !withdrawn).flatMap(({ offerId, packageId }) => (packageId ? [offerId, packageId] : [offerId]));
  return new Map([sellable.id, ...ids].map((id) => [id, versions.get(id) ?? 0]));
}

/** What all parts together want of each slot: the same boat twice in one trip is summed. */
function demandBySlot(plan: Plan): Map<number, number> {
  const demand = new Map<number, number>();
  for (const part of plan.parts) for (const { slot, demand: wanted } of part.slots) demand.set(slot.id, (demand.get(slot.id) ?? 0) + wanted);
  return demand;
}

function lacksAt(plan: Plan, slotIds: number[]): Lack[] {
  return plan.parts.filter((part) => part.slots.some(({ slot }) => slotIds.includes(slot.id))).map((part) => ({ partId: part.part.partId, reason: "sold_out", date: part.date }));
}

const DEAD = Prisma.sql`(o."state" in ('expired', 'cancelled') or (o."state" in ('held', 'awaiting_payment') and o."holdExpiresAt" <= now()))`;

/** The order this form made before, while it is good for anything. */
async function liveOrderOf(reader: Reader, token: string): Promise<Held | undefined> {
  const [row] = await reader.$queryRaw<Held[]>(Prisma.sql`select o."id" as "orderId", o."code", o."key" from "OrderLine" l join "Order" o on o."id" = l."orderId" where l."token" = ${token} and not ${DEAD}`);
  return row;
}

/** A form whose order has died may be sent again. */
async function freeToken(token: string): Promise<void> {
  await db().$executeRaw(Prisma.sql`update "OrderLine" l set "token" = null from "Order" o where o."id" = l."orderId" and l."token" = ${token} and ${DEAD}`);
}

/** The database counted more than there is at one moment: somebody was quicker on a slot that runs at the same time. */
function isCrowded(error: unknown): boolean {
  return sqlState(error) === "23514";
}

/** Another transaction wrote the same token first. */
function isTaken(error: unknown): boolean {
  const state = sqlState(error);
  return state === "23505" || state === "P2002";
}
