/**
 * Gives places back: all of one order, or those of lapsed holds that lie on slots somebody else wants now. Here only reservations change: a
 * slot's `reserved` follows them in the database (`take_places`), whose CHECK refuses what does not fit.
 */
import { AppError } from "../../core/app-error.ts";
import type { OrderStateName } from "../../core/booking/order-view.ts";
import { localDateOf } from "../../core/time.ts";
import { Prisma, type Tx } from "../../platform/db.server.ts";
import { hasBegun } from "../availability/plan-parts.ts";
import { moveOrders } from "./order-states.server.ts";
import { callWaiting } from "./waiting/call-waiting.server.ts";

/** `peak`: most places taken at a moment it runs, of it and the slots beside it. */
export interface LockedSlot { id: number; capacity: number; reserved: number; peak: number; closed: boolean }

/** Locks slots and those that run beside them in the order of their ids, whoever asks: two buyers can wait for each other's slots but never in a ring. */
export async function lockSlots(tx: Tx, slotIds: readonly number[]): Promise<Map<number, LockedSlot>> {
  if (slotIds.length === 0) return new Map();
  const ids = Prisma.sql`${[...slotIds]}::int[]`;
  await tx.$executeRaw(Prisma.sql`select 1 from "Slot" where "id" in (select slots_beside(${ids})) order by "id" for update`);
  const rows = await tx.$queryRaw<LockedSlot[]>(Prisma.sql`
    select "id", "capacity", "reserved", coalesce(slot_peak("id"), "reserved") as "peak", "closed" from "Slot" where "id" = any(${ids})`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Gives back every place an order still has, once. The order's row is locked. @returns how many places */
export function releasePlaces(tx: Tx, orderId: string): Promise<number> {
  return giveBack(tx, Prisma.sql`"orderId" = ${orderId}`);
}

/** The same for some components of an order. */
export function releaseComponents(tx: Tx, { orderId, componentIds }: { orderId: string; componentIds: readonly string[] }): Promise<number> {
  return giveBack(tx, Prisma.sql`"orderId" = ${orderId} and "componentId" in (${Prisma.join([...componentIds])})`);
}

async function giveBack(tx: Tx, where: Prisma.Sql): Promise<number> {
  const taken = await tx.$queryRaw<{ slotId: number }[]>(Prisma.sql`select distinct "slotId" from "Reservation" where ${where} and "state" <> 'released'`);
  await lockSlots(tx, taken.map((row) => row.slotId));
  const freed = await tx.$queryRaw<{ quantity: number }[]>(Prisma.sql`update "Reservation" set "state" = 'released' where ${where} and "state" <> 'released' returning "quantity"`);
  if (freed.length > 0) await callWaiting(tx);
  return freed.reduce((sum, row) => sum + row.quantity, 0);
}

/**
 * Frees places of lapsed holds on slots this transaction has locked, and on those that run beside them; the orders become expired. An order
 * somebody is settling at this very moment is passed over (`skip locked`), so that a late payment and a new buyer never wait for each other.
 * @param except the order that wants the places: what is left to it of its own is not taken from it
 */
export async function releaseLapsedOn(tx: Tx, slotIds: readonly number[], except?: string): Promise<void> {
  if (slotIds.length === 0) return;
  const slots = Prisma.sql`select slots_beside(${[...slotIds]}::int[])`;
  const lapsed = await tx.$queryRaw<{ id: string; state: OrderStateName }[]>(Prisma.sql`
    select o."id", o."state"::text as "state" from "Order" o
    where o."state" in ('held', 'awaiting_payment', 'expired') and o."holdExpiresAt" <= now() and o."id" is distinct from ${except ?? null}
      and exists (select 1 from "Reservation" r where r."orderId" = o."id" and r."state" = 'held' and r."slotId" in (${slots}))
    order by o."id" for update of o skip locked`);
  if (lapsed.length === 0) return;
  const ids = Prisma.join(lapsed.map((order) => order.id));
  await tx.$executeRaw(Prisma.sql`update "Reservation" set "state" = 'released' where "orderId" in (${ids}) and "state" = 'held' and "slotId" in (${slots})`);
  const alive = lapsed.filter((order) => order.state !== "expired");
  if (alive.length > 0) await moveOrders(tx, { orders: alive, to: "expired", action: "hold_lapsed", actor: "system" });
}

export interface Shortage { slotId: number; wanted: number; free: number }

/** Which of the locked slots cannot give what is wanted of them; all of them, not only the first. */
export function shortagesOf(slots: ReadonlyMap<number, LockedSlot>, demand: ReadonlyMap<number, number>): Shortage[] {
  return [...demand].flatMap(([slotId, wanted]) => {
    const slot = slots.get(slotId);
    const free = !slot || slot.closed ? 0 : slot.capacity - slot.peak;
    return wanted > free ? [{ slotId, wanted, free }] : [];
  });
}

/**
 * Takes the released places of an order again, all or none; the order's row is locked.
 * @returns what is short, all of it when the trip has begun without the guest; empty when the order has all its places
 */
export async function retakePlaces(tx: Tx, { orderId, now }: { orderId: string; now: Date }): Promise<Shortage[]> {
  const rows = await tx.reservation.findMany({ where: { orderId }, select: { id: true, slotId: true, quantity: true, state: true, slot: { select: { date: true, start: true } } } });
  if (rows.length === 0) throw new AppError("not_found");
  const released = rows.filter((row) => row.state === "released");
  if (released.length === 0) return [];
  const demand = new Map<number, number>();
  for (const { slotId, quantity } of released) demand.set(slotId, (demand.get(slotId) ?? 0) + quantity);
  if (released.some(({ slot }) => hasBegun({ date: localDateOf(slot.date), start: slot.start }, now))) return [...demand].map(([slotId, wanted]) => ({ slotId, wanted, free: 0 }));
  await lockSlots(tx, [...demand.keys()]);
  await releaseLapsedOn(tx, [...demand.keys()], orderId);
  const slots = await lockSlots(tx, [...demand.keys()]);
  const shortages = shortagesOf(slots, demand);
  if (shortages.length > 0) return shortages;
  await tx.reservation.updateMany({ where: { id: { in: released.map((row) => row.id) } }, data: { state: "held" } });
  return [];
}
