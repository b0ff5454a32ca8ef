/** A waiting list of tests: who joins it, the boat that is full, and what becomes of an entry. */
import type { Currency } from "../../app/core/money.ts";
import type { Units } from "../../app/core/quote.ts";
import { joinWaiting } from "../../app/domain/booking/waiting/join-waiting.server.ts";
import { readWaiting } from "../../app/domain/booking/waiting/read-waiting.server.ts";
import { serveReturned } from "../../app/domain/booking/waiting/serve-waiting.server.ts";
import { db } from "../../app/platform/db.server.ts";
import { DAY, makeCruise, NOW } from "./factory.ts";
import { hold } from "./orders.ts";

/** For a beforeEach: nobody waits, and no places have come back. */
export async function nobodyWaits(): Promise<void> {
  await db().waitingEntry.deleteMany();
  await db().returnedPlaces.deleteMany();
}

export const serve = () => serveReturned({ now: NOW });
export const entryOf = (key: string) => db().waitingEntry.findUniqueOrThrow({ where: { key } });
export const waiting = (key: string) => readWaiting({ key, lang: "pl" });

let people = 0;
/** Somebody joins; each later than the one before. */
export async function join(productId: string, { units = { adult: 2 }, from = DAY, to = DAY, email, ...chosen }: { units?: Units; from?: string; to?: string; email?: string; leftOut?: string[]; currency?: Currency } = {}): Promise<string> {
  people++;
  return joinWaiting({ productId, draft: { from, to, fullName: "Jan Nowak", email: email ?? `jan${people}@example.com` }, units, ...chosen, nights: null, lang: "pl", now: new Date(NOW.getTime() + people * 1000) });
}

/** A boat of two, both places held. */
export async function fullBoat() {
  const cruise = await makeCruise({ capacity: 2 });
  return { ...cruise, held: await hold(cruise.packageId), slotId: cruise.slotIds[0]! };
}
