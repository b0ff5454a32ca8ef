/** Bookings of other guests, so that some dates are sold out and some nearly: real confirmed orders with places, vouchers and ledger, deterministic. */
import { addDays, dateAt, localDateOf, type LocalTime } from "../../app/core/time.ts";
import type { Units } from "../../app/core/quote.ts";
import { unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import { loadSellables, type Sellable } from "../../app/domain/catalogue/sellable.server.ts";
import { availabilityOf, planStay } from "../../app/domain/availability/availability-of.server.ts";
import { crosses, spanOf } from "../../app/domain/availability/overlap.ts";
import { demandOf, runs } from "../../app/domain/availability/plan-parts.ts";
import { loadSnapshotSource, makeSnapshot } from "../../app/domain/booking/snapshot-product.server.ts";
import type { ProductSnapshot } from "../../app/core/product-snapshot.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import type { Db } from "../../app/platform/db.server.ts";
import { digest, noRows, sell, write, type Rows } from "./sell.ts";

/** name, country, language */
const GROUPS = [["Szkoła Podstawowa nr 4", "PL", "pl"], ["Klub Seniora „Przystań”", "PL", "pl"], ["Anna Wiśniewska", "PL", "pl"], ["Tomasz Zieliński", "PL", "pl"], ["Magdalena Król", "PL", "pl"], ["Paweł Duda", "PL", "pl"]] as const;
export const TRAVELLERS = [["Anna Wiśniewska", "PL", "pl"], ["Tomasz Zieliński", "PL", "pl"], ["Magdalena Król", "PL", "pl"], ["Katrin Lehmann", "DE", "de"], ["Familie Brandt", "DE", "de"], ["Jens Petersen", "DK", "en"], ["Astrid Nilsson", "SE", "en"]] as const;

interface Slot { id: number; date: Date; start: string; capacity: number; endMinutes: number | null }

/** Sells out about one slot in eighty and leaves one or two places in another, for every offer. */
export async function loadBookings(db: Db, now: Date): Promise<void> {
  const offers = await db.product.findMany({ where: { kind: "offer", status: "published", confirmation: "instant" }, select: { id: true }, orderBy: { id: "asc" } });
  const rows = noRows();
  for (const sellable of await loadSellables(db, offers.map(({ id }) => id))) await bookOffer({ db, sellable, rows, now });
  await write(db, rows);
  const trips = await db.product.findMany({ where: { kind: { not: "offer" }, status: "published", confirmation: "instant" }, select: { id: true, publicLangs: true }, orderBy: { id: "asc" } });
  const sellables = new Map((await loadSellables(db, trips.map(({ id }) => id))).map((sellable) => [sellable.id, sellable]));
  for (const { id, publicLangs } of trips) await bookTrip({ db, sellable: sellables.get(id)!, langs: publicLangs as Lang[], now });
}

/** Days from today in which a trip is looked for: soon, else in early summer, else in autumn. */
const SEASONS = [[2, 50], [170, 210], [290, 330]] as const;

/** One family on each package and bundle, so that its maker sees something sold. */
async function bookTrip({ db, sellable, langs, now }: { db: Db; sellable: Sellable; langs: Lang[]; now: Date }): Promise<void> {
  const luck = digest(`trip ${sellable.id}`);
  const guest = TRAVELLERS[luck[0]! % TRAVELLERS.length]!;
  const lang = langs.includes(guest[2]) ? guest[2] : "pl";
  const units = { adult: Math.min(Math.max(2, sellable.minParty), sellable.maxParty) };
  const stay = { sellable, units: unitsByPart(sellable, units), now };
  const today = dateAt(now);
  for (const [first, last] of SEASONS) {
    const free = (await availabilityOf(db, { ...stay, from: addDays(today, first), to: addDays(today, last) })).filter((day) => day.available);
    if (free.length === 0) continue;
    const { date } = free[luck[1]! % free.length]!;
    const plan = await planStay(db, { ...stay, date });
    const parts = plan.parts.map((planned) => planned.part);
    const snapshot = makeSnapshot(await loadSnapshotSource(db, { productId: sellable.id, parts: sellable.parts, lang }), parts);
    const rows = noRows();
    sell({ id: `demo-${sellable.id}-${date}`, sellable, planned: plan.parts, date, units, leftOut: plan.dropped, guest: [guest[0], guest[1], lang], snapshot, rows, now });
    return write(db, rows);
  }
}

async function bookOffer({ db, sellable, rows, now }: { db: Db; sellable: Sellable; rows: Rows; now: Date }): Promise<void> {
  const part = sellable.parts[0]!;
  const snapshot = makeSnapshot(await loadSnapshotSource(db, { productId: sellable.id, parts: sellable.parts, lang: "pl" }), sellable.parts);
  const slots = await db.slot.findMany({ where: { resourceId: part.resourceId, closed: false, reserved: 0 }, orderBy: [{ date: "asc" }, { start: "asc" }], select: { id: true, date: true, start: true, capacity: true, endMinutes: true } });
  const taken = new Set(rows.reservations.map((entry) => entry.slotId));
  for (const [index, slot] of slots.entries()) {
    const luck = digest(`${sellable.id} ${index}`)[0]!;
    if (luck > 5 || taken.has(slot.id) || localDateOf(slot.date) <= localDateOf(now) || !runs(part, { date: localDateOf(slot.date), start: slot.start as LocalTime }) || isBeside(slot, slots, taken)) continue;
    const unit = part.units[0]!;
    const quantity = Math.floor((slot.capacity - (luck <= 2 ? 0 : 1 + (luck % 2))) / unit.weight);
    if (quantity <= 0) continue;
    bookSlot({ sellable, slot, units: { [unit.code]: quantity }, snapshot, rows, now });
    taken.add(slot.id);
  }
}

/** True when a slot sold already runs at the same time on the resource. */
function isBeside(slot: Slot, others: readonly Slot[], taken: ReadonlySet<number>): boolean {
  const spanned = ({ date, start, endMinutes }: Slot) => spanOf({ date: localDateOf(date), start, minutes: endMinutes });
  const own = spanned(slot);
  return own !== null && others.some((other) => taken.has(other.id) && crosses(own, spanned(other) ?? { from: 0, to: 0 }));
}

function bookSlot({ sellable, slot, units, snapshot, rows, now }: { sellable: Sellable; slot: Slot; units: Units; snapshot: ProductSnapshot; rows: Rows; now: Date }): void {
  const part = sellable.parts[0]!;
  const date = localDateOf(slot.date);
  const id = `demo-${sellable.id}-${date}-${slot.start}`;
  const demand = demandOf(part, [...unitsByPart(sellable, units).values()][0]!);
  const planned = { part, units, date, endDate: part.offerType === "lodging" ? addDays(date, 1) : date, start: slot.start, minutes: slot.endMinutes, slots: [{ slot, demand }] };
  sell({ id, sellable, planned: [planned], date, units, guest: GROUPS[digest(id)[1]! % GROUPS.length]!, snapshot, rows, now });
}
