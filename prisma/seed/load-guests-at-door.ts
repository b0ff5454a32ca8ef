/** Guests of today and tomorrow at the businesses of one LOT, so that the day's list, the scanner and the door have somebody to let in. */
import { addDays, dateAt, type LocalDate } from "../../app/core/time.ts";
import { PERSON_UNITS, type Lang, type UnitCode } from "../../app/core/vocabulary.ts";
import { availabilityOf, planStay } from "../../app/domain/availability/availability-of.server.ts";
import { loadSnapshotSource, makeSnapshot } from "../../app/domain/booking/snapshot-product.server.ts";
import { loadSellables, type Sellable } from "../../app/domain/catalogue/sellable.server.ts";
import { unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import type { Units } from "../../app/core/quote.ts";
import type { Db } from "../../app/platform/db.server.ts";
import { TRAVELLERS } from "./load-bookings.ts";
import { digest, noRows, sell, write } from "./sell.ts";

/** They bought some days ago: the lead times of the offers were kept. */
const BOUGHT_DAYS_AGO = 4;
const PARTIES_A_DAY = 3;

/** Three parties a day of each offer that is open; a day on which nothing is left stays as it is. */
export async function loadGuestsAtDoor(db: Db, { lotId, now }: { lotId: string; now: Date }): Promise<void> {
  const offers = await db.product.findMany({ where: { lotId, kind: "offer", status: "published", confirmation: "instant" }, select: { id: true, publicLangs: true }, orderBy: { id: "asc" } });
  const sellables = new Map((await loadSellables(db, offers.map(({ id }) => id))).map((sellable) => [sellable.id, sellable]));
  const today = dateAt(now);
  for (const { id, publicLangs } of offers) {
    for (let party = 0; party < 2 * PARTIES_A_DAY; party++) await bookParty(db, { sellable: sellables.get(id)!, langs: publicLangs as Lang[], date: addDays(today, party % 2), party, now });
  }
}

interface Party { sellable: Sellable; langs: Lang[]; date: LocalDate; party: number; now: Date }

async function bookParty(db: Db, { sellable, langs, date, party, now }: Party): Promise<void> {
  const id = `demo-door-${sellable.id}-${date}-${party}`;
  const luck = digest(`door ${sellable.id}`);
  const units = unitsOf(sellable, digest(`door ${sellable.id} ${party}`));
  const bought = new Date(now.getTime() - BOUGHT_DAYS_AGO * 86_400_000);
  const stay = { sellable, units: unitsByPart(sellable, units), now: bought };
  const [day] = await availabilityOf(db, { ...stay, from: date, to: date });
  if (!day?.available) return;
  const plan = await planStay(db, { ...stay, date, time: day.times[(luck[1]! + party) % Math.max(1, day.times.length)]?.time });
  if (plan.lacks.length > 0) return;
  const [name, country, speaks] = TRAVELLERS[(luck[2]! + party) % TRAVELLERS.length]!;
  const lang = langs.includes(speaks) ? speaks : "pl";
  const snapshot = makeSnapshot(await loadSnapshotSource(db, { productId: sellable.id, parts: sellable.parts, lang }), plan.parts.map(({ part }) => part));
  const rows = noRows();
  sell({ id, sellable, planned: plan.parts, date, units, guest: [name, country, lang], snapshot, rows, now: bought });
  await write(db, rows);
}

/** A couple or a small family by the offer's units; one of what is shared, such as a room. */
function unitsOf({ parts, maxParty }: Sellable, luck: Buffer): Units {
  const codes = parts[0]!.units.map(({ code }) => code);
  const [first] = codes;
  if (!isPerson(first!)) return { [first!]: 1 };
  const adults = Math.min(1 + (luck[0]! % 3), maxParty);
  const children = codes.includes("child") ? Math.min(luck[1]! % 3, maxParty - adults) : 0;
  return { [first!]: adults, ...(children > 0 && { child: children }) };
}

function isPerson(code: UnitCode): boolean {
  return (PERSON_UNITS as readonly UnitCode[]).includes(code);
}
