/** Bookings of other guests, so that some dates are sold out and some nearly: real confirmed orders with places, vouchers and ledger, deterministic. */
import { createHash } from "node:crypto";
import { addDays, dateAt, dbDate, localDateOf, type LocalDate } from "../../app/core/time.ts";
import type { Units } from "../../app/core/quote.ts";
import { unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import { priceProduct } from "../../app/domain/pricing/price-product.ts";
import { loadSellables, type Sellable, type SellablePart } from "../../app/domain/catalogue/sellable.server.ts";
import { availabilityOf, planStay } from "../../app/domain/availability/availability-of.server.ts";
import { crosses, spanOf } from "../../app/domain/availability/overlap.ts";
import { demandOf } from "../../app/domain/availability/plan-parts.ts";
import { loadSnapshotSource, makeSnapshot } from "../../app/domain/booking/snapshot-product.server.ts";
import { saleEntries } from "../../app/domain/payments/books/sale-entries.ts";
import type { ProductSnapshot } from "../../app/core/product-snapshot.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import type { Db } from "../../app/platform/db.server.ts";
import type { Prisma } from "../generated/client.ts";
import { insertRows } from "./insert-rows.ts";

/** name, country, language */
const GROUPS = [["Szkoła Podstawowa nr 4", "PL", "pl"], ["Klub Seniora „Przystań”", "PL", "pl"], ["Anna Wiśniewska", "PL", "pl"], ["Tomasz Zieliński", "PL", "pl"], ["Magdalena Król", "PL", "pl"], ["Paweł Duda", "PL", "pl"]] as const;
const TRAVELLERS = [["Anna Wiśniewska", "PL", "pl"], ["Tomasz Zieliński", "PL", "pl"], ["Magdalena Król", "PL", "pl"], ["Katrin Lehmann", "DE", "de"], ["Familie Brandt", "DE", "de"], ["Jens Petersen", "DK", "en"], ["Astrid Nilsson", "SE", "en"]] as const;
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";

interface Slot { id: number; date: Date; start: string; capacity: number; endMinutes: number | null }
interface Rows { orders: Prisma.OrderCreateManyInput[]; lines: Prisma.OrderLineCreateManyInput[]; components: Prisma.OrderComponentCreateManyInput[]; reservations: Prisma.ReservationCreateManyInput[]; vouchers: Prisma.VoucherCreateManyInput[]; payments: Prisma.PaymentCreateManyInput[]; ledger: Prisma.LedgerEntryCreateManyInput[]; reserved: { id: number; quantity: number }[] }

const digest = (text: string) => createHash("sha256").update(text).digest();
const code = (text: string) => [...digest(text)].slice(0, 8).map((byte) => ALPHABET[byte % 29]).join("");

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
  const taken = new Set(rows.reserved.map((entry) => entry.id));
  for (const [index, slot] of slots.entries()) {
    const luck = digest(`${sellable.id} ${index}`)[0]!;
    if (luck > 5 || taken.has(slot.id) || localDateOf(slot.date) <= localDateOf(now) || isBeside(slot, slots, taken)) continue;
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

interface Sold { part: SellablePart; units: Units; date: LocalDate; endDate: LocalDate; start: string; minutes: number | null; slots: { slot: { id: number }; demand: number }[] }
interface Sale { id: string; sellable: Sellable; planned: readonly Sold[]; date: LocalDate; units: Units; leftOut?: readonly string[]; guest: readonly [string, string, Lang]; snapshot: ProductSnapshot; rows: Rows; now: Date }

/** A confirmed order with everything that hangs on it. */
function sell({ id, sellable, planned, date, units, leftOut, guest: [fullName, country, lang], snapshot, rows, now }: Sale): void {
  const quote = priceProduct({ sellable, units, date, nights: 1, leftOut });
  const endDate = planned.map((part) => part.endDate).reduce((a, b) => (a > b ? a : b), date);
  rows.orders.push({ id, code: code(id), key: digest(`key ${id}`).toString("base64url"), state: "confirmed", lang, totalMinor: quote.totalMinor, fullName, email: `${code(`mail ${id}`).toLowerCase()}@gosc.example`, phone: `+48 600 000 ${100 + (digest(`phone ${id}`)[0]! % 900)}`, country, holdExpiresAt: now, confirmedAt: now, createdAt: now, updatedAt: now, currency: "PLN", holdExtended: false, consents: {}, attempt: 1 });
  rows.lines.push({ id, orderId: id, productId: sellable.id, productKind: sellable.kind, date: dbDate(date), endDate: dbDate(endDate), units, quote: quote as unknown as Prisma.InputJsonObject, snapshot: snapshot as unknown as Prisma.InputJsonObject, totalMinor: quote.totalMinor, sellerRole: quote.sellerRole, sellerId: quote.sellerId });
  rows.payments.push({ id, orderId: id, attempt: 1, state: "paid", amountMinor: quote.totalMinor, currency: "PLN", expiresAt: now, paidAt: now, createdAt: now });
  const components = planned.map(({ part }, position) => ({ id: `${id}-${position}`, part, priced: quote.parts.find((each) => each.partId === part.partId)! }));
  planned.forEach((sold, position) => {
    const { id: componentId, part, priced } = components[position]!;
    rows.components.push({ id: componentId, lineId: id, offerId: part.offerId, entrepreneurId: part.entrepreneurId, title: snapshot.parts[position]!.title, date: dbDate(sold.date), endDate: dbDate(sold.endDate), start: sold.start, durationMinutes: sold.minutes, units: sold.units, amountMinor: priced.amountMinor, vatBp: priced.vatBp, commissionMinor: priced.commissionMinor, position });
    rows.vouchers.push({ id: componentId, componentId, code: code(`voucher ${componentId}`), createdAt: now });
    for (const { slot, demand } of sold.slots.filter((each) => each.demand > 0)) {
      rows.reservations.push({ id: `${componentId}-${slot.id}`, orderId: id, componentId, slotId: slot.id, quantity: demand, state: "confirmed" });
      rows.reserved.push({ id: slot.id, quantity: demand });
    }
  });
  const entries = saleEntries(components.map(({ id: componentId, part, priced }) => ({ id: componentId, entrepreneurId: part.entrepreneurId, sellerId: quote.sellerId, amountMinor: priced.amountMinor, commissionMinor: priced.commissionMinor })));
  rows.ledger.push(...entries.map((entry) => ({ ...entry, orderId: id, currency: "PLN", kind: "sale", at: now })));
}

function noRows(): Rows {
  return { orders: [], lines: [], components: [], reservations: [], vouchers: [], payments: [], ledger: [], reserved: [] };
}

async function write(db: Db, rows: Rows): Promise<void> {
  await insertRows(db, "Order", rows.orders);
  await insertRows(db, "OrderLine", rows.lines);
  await insertRows(db, "OrderComponent", rows.components);
  await insertRows(db, "Reservation", rows.reservations);
  await insertRows(db, "Voucher", rows.vouchers);
  await insertRows(db, "Payment", rows.payments);
  await insertRows(db, "LedgerEntry", rows.ledger);
  await db.$executeRaw`update "Slot" set "reserved" = "reserved" + r.quantity from (
    select id, sum(quantity)::int as quantity from jsonb_to_recordset(${JSON.stringify(rows.reserved)}::jsonb) as t(id int, quantity int) group by id) r where r.id = "Slot"."id"`;
}
