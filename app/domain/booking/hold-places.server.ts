/** Takes the places of all components of a trip for fifteen minutes, or none of them, and freezes price and texts into an order. */
import { createHash } from "node:crypto";
import { AppError } from "../../core/app-error.ts";
import type { Currency } from "../../core/money.ts";
import type { Units } from "../../core/quote.ts";
import { dateAt, isLocalDate, type LocalDate, type LocalTime } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { db, inTransaction, Prisma, sqlState, type Reader, type Tx } from "../../platform/db.server.ts";
import { planStay } from "../availability/availability-of.server.ts";
import type { Lack, Plan } from "../availability/plan-parts.ts";
import { loadSellable, type Sellable } from "../catalogue/sellable.server.ts";
import { priceProduct } from "../pricing/price-product.ts";
import { checkParty, unitsByPart } from "../pricing/units-of-part.ts";
import { lockSlots, releaseLapsedOn, shortagesOf } from "./release-places.server.ts";
import { loadSnapshotSource, makeSnapshot, type SnapshotSource } from "./snapshot-product.server.ts";
import { writeOrder } from "./write-order.server.ts";

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
  /** optional parts the guest does without */
  leftOut?: readonly string[];
  now: Date;
}
export interface Held { code: string; key: string; orderId: string }

/** What the transaction works with; read before it, so that it stays short. */
interface Request { input: HoldInput; sellable: Sellable; source: SnapshotSource; token: string }
type Attempt = { held: Held } | { short: { partId: string; date: LocalDate }[]; reason: Lack["reason"]; final: boolean };

/** A start that filled up while we waited for its lock is planned anew; another start in the same window may be free. */
const MAX_PLANS = 3;

/**
 * @returns the order that holds the places; the same one when the same form is sent again
 * @throws AppError not_found, bad_request, pricing.*, availability.past_date, closed, too_late, no_such_time, busy, and
 * availability.sold_out with `shortages` (part, date), of all parts
 */
export async function holdPlaces(input: HoldInput): Promise<Held> {
  const token = checkInput(input);
  const known = await liveOrderOf(db(), token);
  if (known) return known;
  await freeToken(token);
  const request = await prepare(input, token);
  for (let plan = 1; ; plan++) {
    const attempt = await attemptHold(request);
    if ("held" in attempt) return attempt.held;
    if (attempt.final || plan === MAX_PLANS) throw new AppError(`availability.${attempt.reason}`, { shortages: attempt.short, date: input.date });
  }
}

/** @returns the token to store: the form's own and what was asked in it, so that a form changed and sent again is another order */
function checkInput(input: HoldInput): string {
  const { productId, date, time, units, nights, lang, currency = "PLN", leftOut = [], token, now } = input;
  if (!/^[\w-]{20,100}$/.test(token)) throw new AppError("bad_request", { field: "token" });
  if (!isLocalDate(date)) throw new AppError("bad_request", { field: "date" });
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) throw new AppError("bad_request", { field: "time" });
  if (nights !== undefined && !(Number.isInteger(nights) && nights >= 1 && nights <= 30)) throw new AppError("bad_request", { field: "nights" });
  if (date < dateAt(now)) throw new AppError("availability.past_date", { date });
  const asked = [token, productId, date, time ?? "", Object.entries(units).sort(), nights ?? "", lang, currency, [...leftOut].sort()];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}

async function prepare(input: HoldInput, token: string): Promise<Request> {
  const sellable = await loadSellable(db(), input.productId);
  if (!sellable.published) throw new AppError("not_found");
  checkParty(sellable, input.units);
  const source = await loadSnapshotSource(db(), { productId: sellable.id, parts: sellable.parts, lang: input.lang });
  return { input, sellable, source, token };
}

async function attemptHold(request: Request): Promise<Attempt> {
  try {
    return await inTransaction((tx) => holdOnce(tx, request));
  } catch (error) {
    const other = isTaken(error) ? await liveOrderOf(db(), request.token) : undefined;
    if (other) return { held: other };
    throw error;
  }
}

/** One go under locks: plan, lock, free what lapsed, look again, write. Writes nothing of the order when anything is short. */
async function holdOnce(tx: Tx, { input, sellable, source, token }: Request): Promise<Attempt> {
  const { date, time, units, nights, now, lang, currency } = input;
  const plan = await planStay(tx, { sellable, units: unitsByPart(sellable, units, input.leftOut), date, time, nights, now });
  if (plan.lacks.length > 0 || plan.parts.length === 0) return lacking(plan);
  const demand = demandBySlot(plan);
  await lockSlots(tx, [...demand.keys()]);
  const twin = await liveOrderOf(tx, token);
  if (twin) return { held: twin };
  await releaseLapsedOn(tx, [...demand.keys()]);
  const shortages = shortagesOf(await lockSlots(tx, [...demand.keys()]), demand);
  if (shortages.length > 0) return { short: partsShort(plan, shortages.map((shortage) => shortage.slotId)), reason: "sold_out", final: false };
  const leftOut = [...(input.leftOut ?? []), ...plan.dropped];
  const quote = priceProduct({ sellable, units, date, nights, currency, leftOut });
  const snapshot = makeSnapshot(source, plan.parts.map((planned) => planned.part));
  return { held: await writeOrder(tx, { token, lang, quote, snapshot, plan, demand, now }) };
}

function lacking(plan: Plan): Attempt {
  const short = plan.lacks.map(({ partId, date }) => ({ partId, date }));
  return { short, reason: plan.lacks[0]?.reason ?? "closed", final: true };
}

/** What all parts together want of each slot: the same boat twice in one trip is summed. */
function demandBySlot(plan: Plan): Map<number, number> {
  const demand = new Map<number, number>();
  for (const part of plan.parts) for (const { slot, demand: wanted } of part.slots) demand.set(slot.id, (demand.get(slot.id) ?? 0) + wanted);
  return demand;
}

function partsShort(plan: Plan, slotIds: number[]): { partId: string; date: LocalDate }[] {
  return plan.parts.filter((part) => part.slots.some(({ slot }) => slotIds.includes(slot.id))).map((part) => ({ partId: part.part.partId, date: part.date }));
}

const DEAD = Prisma.sql`("state" in ('expired', 'cancelled') or ("state" in ('held', 'awaiting_payment') and "holdExpiresAt" <= now()))`;

/** The order this form made before, while it is good for anything. */
async function liveOrderOf(reader: Reader, token: string): Promise<Held | undefined> {
  const [row] = await reader.$queryRaw<Held[]>(Prisma.sql`select "id" as "orderId", "code", "key" from "Order" where "token" = ${token} and not ${DEAD}`);
  return row;
}

/** A form whose order has died may be sent again. */
async function freeToken(token: string): Promise<void> {
  await db().$executeRaw(Prisma.sql`update "Order" set "token" = null where "token" = ${token} and ${DEAD}`);
}

/** Another transaction wrote the same token first. */
function isTaken(error: unknown): boolean {
  const state = sqlState(error);
  return state === "23505" || state === "P2002";
}
