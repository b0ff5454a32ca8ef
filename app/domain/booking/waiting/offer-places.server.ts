/** Holds places for one who waits: an ordinary held order, kept longer, that only this entry knows of. */
import { isAppError } from "../../../core/app-error.ts";
import type { Currency } from "../../../core/money.ts";
import type { Units } from "../../../core/quote.ts";
import { dateAt, localDateOf, type LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import type { Sellable } from "../../catalogue/sellable.server.ts";
import { pricedDays } from "../../pricing/priced-days.server.ts";
import { takesParty } from "../../pricing/units-of-part.ts";
import { holdPlaces, type Held } from "../hold-places.server.ts";
import { lockOrder, type LockedOrder } from "../lock-order.server.ts";
import { moveOrder } from "../order-states.server.ts";
import { releasePlaces } from "../release-places.server.ts";
import { bookableUntil, minutesUntil } from "../requests/time-to-answer.server.ts";
import { databaseTimeIn } from "../write-order.server.ts";
import { lockEntry } from "./lock-entry.server.ts";
import { returnsSoFar } from "./returns-so-far.server.ts";

export interface Waiting { id: string; productId: string; units: unknown; nights: number | null; leftOut: string[]; currency: string; from: Date; to: Date; lang: string }

const OFFER_MINUTES = 120;
const LEAST_OFFER_MINUTES = 15;
/** Days tried for one party: what is free for display may be gone under the lock. */
const MOST_DAYS = 5;

/** Minutes that places are held for one who waits: two hours, or a quarter of the time left to book when the trip is near. */
export function offerMinutes(minutesLeft: number): number {
  return Math.max(LEAST_OFFER_MINUTES, Math.min(OFFER_MINUTES, Math.floor(minutesLeft / 4)));
}

/** overtaken: places came back since somebody before in the line was looked at in vain; they may be theirs */
export type Offered = "offered" | "none" | "overtaken";

/**
 * The first day of the range on which the whole party gets all components it did not leave out, as far as they are to be had at all that day, at a price in its currency.
 * @param passedAt `returnsSoFar` before the first was passed over; null when nobody was
 * @returns offered when places are held for this entry now
 */
export async function offerPlaces({ entry, sellable, passedAt, now }: { entry: Waiting; sellable: Sellable; passedAt: bigint | null; now: Date }): Promise<Offered> {
  const units = entry.units as Units;
  if (!takesParty(sellable, units)) return "none";
  const today = dateAt(now);
  const [from, to] = [localDateOf(entry.from), localDateOf(entry.to)];
  const days = await pricedDays(db(), { sellable, units, nights: entry.nights ?? undefined, leftOut: entry.leftOut, currency: entry.currency as Currency, from: from > today ? from : today, to, now });
  const whole = days.filter(({ available, full, price }) => available && full.length === 0 && price !== null);
  for (const { date } of whole.slice(0, MOST_DAYS)) {
    const held = await tryHold({ entry, units, date, now });
    if (held) return inTransaction((tx) => bind(tx, { entryId: entry.id, held, passedAt, now }));
  }
  return "none";
}

/** @returns undefined when the day cannot be had after all, or not at all in this language */
async function tryHold({ entry, units, date, now }: { entry: Waiting; units: Units; date: LocalDate; now: Date }): Promise<Held | undefined> {
  const { id, productId, nights, leftOut, currency, lang } = entry;
  try {
    return await holdPlaces({ productId, date, units, nights: nights ?? undefined, leftOut, currency: currency as Currency, lang: lang as Lang, token: `waiting-${id}-${date}`, now });
  } catch (error) {
    if (isAppError(error)) return undefined;
    throw error;
  }
}

/**
 * Two processes may have held places for the same entry: it gets one order, the other gives its places back. So does one who was overtaken;
 * the places that it gives back are a note, and the line begins anew.
 */
async function bind(tx: Tx, { entryId, held, passedAt, now }: { entryId: string; held: Held; passedAt: bigint | null; now: Date }): Promise<Offered> {
  const entry = await lockEntry(tx, { id: entryId });
  const order = await lockOrder(tx, held.orderId);
  if (entry?.orderId === order.id) return entry.state === "offered" ? "offered" : "none";
  if (order.state !== "held" || order.lapsed) return "none";
  if (entry?.state !== "waiting") return (await undo(tx, order, now), "none");
  if (passedAt !== null && passedAt !== (await returnsSoFar(tx))) return (await undo(tx, order, now), "overtaken");
  const until = await databaseTimeIn(tx, offerMinutes(minutesUntil(await bookableUntil(tx, order.id), now)));
  await tx.order.update({ where: { id: order.id }, data: { holdExpiresAt: until, holdExtended: true, fullName: entry.fullName, email: entry.email } });
  await tx.waitingEntry.update({ where: { id: entryId }, data: { state: "offered", orderId: order.id } });
  await writeAudit(tx, { actorKind: "system", entity: "waiting_entry", entityId: entryId, action: "offered", from: "waiting", to: "offered", data: { orderId: order.id, until: until.toISOString() } });
  await enqueue(tx, "send-waiting-mail", { entryId, kind: "offered" });
  return "offered";
}

async function undo(tx: Tx, order: LockedOrder, now: Date): Promise<void> {
  const places = await releasePlaces(tx, order.id);
  await moveOrder(tx, { order, to: "cancelled", action: "waiting_over", actor: "system", set: { cancelledAt: now }, data: { places } });
}
