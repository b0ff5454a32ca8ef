/** Bookings of other guests, so that some dates are sold out and some nearly: real confirmed orders with places, vouchers and ledger, deterministic. */
import { createHash } from "node:crypto";
import { dbDate, localDateOf } from "../../app/core/time.ts";
import type { Units } from "../../app/core/quote.ts";
import { unitsByPart } from "../../app/domain/pricing/units-of-part.ts";
import { priceProduct } from "../../app/domain/pricing/price-product.ts";
import { loadSellables, type Sellable } from "../../app/domain/catalogue/sellable.server.ts";
import { demandOf } from "../../app/domain/availability/plan-parts.ts";
import { loadSnapshotSource, makeSnapshot } from "../../app/domain/booking/snapshot-product.server.ts";
import { saleEntries } from "../../app/domain/payments/sale-entries.ts";
import type { ProductSnapshot } from "../../app/core/product-snapshot.ts";
import type { Db } from "../../app/platform/db.server.ts";
import type { Prisma } from "../generated/client.ts";
import { insertRows } from "./insert-rows.ts";

const GUESTS = [["Anna Wiśniewska", "PL", "pl"], ["Tomasz Zieliński", "PL", "pl"], ["Szkoła Podstawowa nr 4", "PL", "pl"], ["Magdalena Król", "PL", "pl"], ["Klub Seniora „Przystań”", "PL", "pl"], ["Paweł Duda", "PL", "pl"], ["Katrin Lehmann", "DE", "pl"], ["Familie Brandt", "DE", "pl"], ["Jens Petersen", "DK", "pl"], ["Astrid Nilsson", "SE", "pl"]] as const;
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";

interface Slot { id: number; date: Date; start: string; capacity: number; endMinutes: number | null }
interface Rows { orders: Prisma.OrderCreateManyInput[]; lines: Prisma.OrderLineCreateManyInput[]; components: Prisma.OrderComponentCreateManyInput[]; reservations: Prisma.ReservationCreateManyInput[]; vouchers: Prisma.VoucherCreateManyInput[]; payments: Prisma.PaymentCreateManyInput[]; ledger: Prisma.LedgerEntryCreateManyInput[]; reserved: { id: number; quantity: number }[] }

const digest = (text: string) => createHash("sha256").update(text).digest();
const code = (text: string) => [...digest(text)].slice(0, 8).map((byte) => ALPHABET[byte % 29]).join("");

/** Sells out about one slot in eighty and leaves one or two places in another, for every offer. */
export async function loadBookings(db: Db, now: Date): Promise<void> {
  const offers = await db.product.findMany({ where: { kind: "offer", status: "published", confirmation: "instant" }, select: { id: true }, orderBy: { id: "asc" } });
  const rows: Rows = { orders: [], lines: [], components: [], reservations: [], vouchers: [], payments: [], ledger: [], reserved: [] };
  for (const sellable of await loadSellables(db, offers.map(({ id }) => id))) await bookOffer({ db, sellable, rows, now });
  await write(db, rows);
}

async function bookOffer({ db, sellable, rows, now }: { db: Db; sellable: Sellable; rows: Rows; now: Date }): Promise<void> {
  const part = sellable.parts[0]!;
  const snapshot = makeSnapshot(await loadSnapshotSource(db, { productId: sellable.id, parts: sellable.parts, lang: "pl" }), sellable.parts);
  const slots = await db.slot.findMany({ where: { resourceId: part.resourceId, closed: false, reserved: 0 }, orderBy: [{ date: "asc" }, { start: "asc" }], select: { id: true, date: true, start: true, capacity: true, endMinutes: true } });
  const taken = new Set(rows.reserved.map((entry) => entry.id));
  for (const [index, slot] of slots.entries()) {
    const luck = digest(`${sellable.id} ${index}`)[0]!;
    if (luck > 5 || taken.has(slot.id) || localDateOf(slot.date) <= localDateOf(now)) continue;
    const unit = part.units[0]!;
    const quantity = Math.floor((slot.capacity - (luck <= 2 ? 0 : 1 + (luck % 2))) / unit.weight);
    if (quantity > 0) bookSlot({ sellable, slot, units: { [unit.code]: quantity }, snapshot, rows, now });
  }
}

function bookSlot({ sellable, slot, units, snapshot, rows, now }: { sellable: Sellable; slot: Slot; units: Units; snapshot: ProductSnapshot; rows: Rows; now: Date }): void {
  const part = sellable.parts[0]!;
  const date = localDateOf(slot.date);
  const quote = priceProduct({ sellable, units, date, nights: 1 });
  const id = `demo-${sellable.id}-${date}-${slot.start}`;
  const [fullName, country, lang] = GUESTS[digest(id)[1]! % GUESTS.length]!;
  const demand = demandOf(part, [...unitsByPart(sellable, units).values()][0]!);
  const endDate = part.offerType === "lodging" ? new Date(slot.date.getTime() + 86_400_000) : slot.date;
  const { amountMinor, commissionMinor, vatBp } = quote.parts[0]!;
  rows.orders.push({ id, code: code(id), key: digest(`key ${id}`).toString("base64url"), state: "confirmed", lang, totalMinor: quote.totalMinor, fullName, email: `${code(`mail ${id}`).toLowerCase()}@gosc.example`, phone: "+48 600 000 000", country, holdExpiresAt: now, confirmedAt: now, createdAt: now, updatedAt: now, currency: "PLN", holdExtended: false, consents: {}, attempt: 1 });
  rows.lines.push({ id, orderId: id, productId: sellable.id, productKind: "offer", date: dbDate(date), endDate, units, quote: quote as unknown as Prisma.InputJsonObject, snapshot: snapshot as unknown as Prisma.InputJsonObject, totalMinor: quote.totalMinor, sellerRole: quote.sellerRole, sellerId: quote.sellerId });
  rows.components.push({ id, lineId: id, offerId: sellable.id, entrepreneurId: part.entrepreneurId, title: snapshot.title, date: slot.date, endDate, start: slot.start, durationMinutes: slot.endMinutes, units, amountMinor, vatBp, commissionMinor, position: 0 });
  rows.reservations.push({ id, orderId: id, componentId: id, slotId: slot.id, quantity: demand, state: "confirmed" });
  rows.vouchers.push({ id, componentId: id, code: code(`voucher ${id}`), createdAt: now });
  rows.payments.push({ id, orderId: id, attempt: 1, state: "paid", amountMinor: quote.totalMinor, currency: "PLN", expiresAt: now, paidAt: now, createdAt: now });
  const entries = saleEntries([{ id, entrepreneurId: part.entrepreneurId, sellerId: quote.sellerId, amountMinor, commissionMinor }]);
  rows.ledger.push(...entries.map((entry) => ({ ...entry, orderId: id, currency: "PLN", kind: "sale", at: now })));
  rows.reserved.push({ id: slot.id, quantity: demand });
}

async function write(db: Db, rows: Rows): Promise<void> {
  await insertRows(db, "Order", rows.orders);
  await insertRows(db, "OrderLine", rows.lines);
  await insertRows(db, "OrderComponent", rows.components);
  await insertRows(db, "Reservation", rows.reservations);
  await insertRows(db, "Voucher", rows.vouchers);
  await insertRows(db, "Payment", rows.payments);
  await insertRows(db, "LedgerEntry", rows.ledger);
  await db.$executeRaw`update "Slot" set "reserved" = "reserved" + r.quantity from jsonb_to_recordset(${JSON.stringify(rows.reserved)}::jsonb) as r(id int, quantity int) where r.id = "Slot"."id"`;
}
