/** Shortcuts of booking tests: hold, pay, look at places, ledger and jobs. */
import type { Contact } from "../../app/core/booking/contact.ts";
import type { Units } from "../../app/core/quote.ts";
import { holdPlaces, type Held } from "../../app/domain/booking/hold-places.server.ts";
import { startPayment } from "../../app/domain/payments/checkout/start-payment.server.ts";
import { database, db } from "../../app/platform/db.server.ts";
import { DAY, formToken, NOW } from "./factory.ts";

export const CONTACT: Contact = { fullName: "Anna Kowalska", email: "anna@example.com", phone: "+48 600 700 800", country: "PL", notes: "", acceptTerms: true };

/** Holds `units` (two adults) of a product on DAY. */
export function hold(productId: string, units: Units = { adult: 2 }, more: Partial<Parameters<typeof holdPlaces>[0]> = {}): Promise<Held> {
  return holdPlaces({ productId, date: DAY, units, lang: "pl", token: formToken(), now: NOW, ...more });
}

/** Goes to Stripe's page. @returns its address and the session's id */
export async function pay(held: Held): Promise<{ url: string; sessionId: string }> {
  const { url } = await startPayment({ ...held, contact: CONTACT, now: NOW });
  return { url, sessionId: url.slice(url.lastIndexOf("/") + 1) };
}

/** Makes an order's hold lapse by the database's clock. */
export async function letLapse(orderId: string): Promise<void> {
  await db().$executeRaw`update "Order" set "holdExpiresAt" = now() - interval '1 second' where "id" = ${orderId}`;
}

export async function stateOf(orderId: string): Promise<string> {
  return (await db().order.findUniqueOrThrow({ where: { id: orderId } })).state;
}

export async function reservedOf(slotId: number): Promise<number> {
  return (await db().slot.findUniqueOrThrow({ where: { id: slotId } })).reserved;
}

/** Balances by account; an order that sums to zero has nothing left when they are added up. */
export async function ledgerOf(orderId: string): Promise<Record<string, number>> {
  const rows = await db().ledgerEntry.groupBy({ by: ["account"], where: { orderId }, _sum: { amountMinor: true } });
  return Object.fromEntries(rows.map((row) => [row.account, row._sum.amountMinor ?? 0]));
}

/** Data of the jobs of a kind that wait in the queue for an order (all when none is named). */
export async function jobsOf(name: string, orderId?: string): Promise<Record<string, string>[]> {
  const { rows } = await database().executeSql("select data from jobs.job where name = $1 order by created_on", [name]);
  return rows.map((row) => row.data as Record<string, string>).filter((data) => orderId === undefined || data.orderId === orderId);
}

/** Every slot counts exactly the places held and sold, none beyond its capacity; every order's ledger sums to zero. */
export async function brokenInvariants(): Promise<unknown[]> {
  const slots = await db().$queryRaw<unknown[]>`
    select s."id", s."reserved", s."capacity", coalesce(r."taken", 0)::int as "taken" from "Slot" s
    left join (select "slotId", sum("quantity") as "taken" from "Reservation" where "state" <> 'released' group by "slotId") r on r."slotId" = s."id"
    where s."reserved" <> coalesce(r."taken", 0) or s."reserved" > s."capacity"`;
  const ledgers = await db().$queryRaw<unknown[]>`select "orderId", sum("amountMinor")::int as "sum" from "LedgerEntry" group by "orderId", "currency" having sum("amountMinor") <> 0`;
  const unsold = await db().$queryRaw<unknown[]>`
    select o."id" from "Order" o join "Reservation" r on r."orderId" = o."id" where o."state" = 'confirmed' and r."state" <> 'confirmed'`;
  return [...slots, ...ledgers, ...unsold];
}
