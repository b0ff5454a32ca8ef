/** A confirmed order of the demonstration as the shop would have written it: price, places, vouchers, payment and ledger. */
import { createHash } from "node:crypto";
import { dbDate, type LocalDate } from "../../app/core/time.ts";
import type { ProductSnapshot } from "../../app/core/product-snapshot.ts";
import type { Units } from "../../app/core/quote.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import type { Sellable, SellablePart } from "../../app/domain/catalogue/sellable.server.ts";
import { saleEntries } from "../../app/domain/payments/books/sale-entries.ts";
import { priceProduct } from "../../app/domain/pricing/price-product.ts";
import type { Db } from "../../app/platform/db.server.ts";
import type { Prisma } from "../generated/client.ts";
import { insertRows } from "./insert-rows.ts";

const ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";

export interface Rows { orders: Prisma.OrderCreateManyInput[]; lines: Prisma.OrderLineCreateManyInput[]; components: Prisma.OrderComponentCreateManyInput[]; reservations: Prisma.ReservationCreateManyInput[]; vouchers: Prisma.VoucherCreateManyInput[]; payments: Prisma.PaymentCreateManyInput[]; ledger: Prisma.LedgerEntryCreateManyInput[] }
interface Sold { part: SellablePart; units: Units; date: LocalDate; endDate: LocalDate; start: string; minutes: number | null; slots: { slot: { id: number }; demand: number }[] }
/** `now` is when it was bought. */
interface Sale { id: string; sellable: Sellable; planned: readonly Sold[]; date: LocalDate; units: Units; leftOut?: readonly string[]; guest: readonly [string, string, Lang]; snapshot: ProductSnapshot; rows: Rows; now: Date }

export const digest = (text: string) => createHash("sha256").update(text).digest();
const code = (text: string) => [...digest(text)].slice(0, 8).map((byte) => ALPHABET[byte % 29]).join("");

/** A confirmed order with everything that hangs on it. */
export function sell({ id, sellable, planned, date, units, leftOut, guest: [fullName, country, lang], snapshot, rows, now }: Sale): void {
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
    }
  });
  const entries = saleEntries(components.map(({ id: componentId, part, priced }) => ({ id: componentId, entrepreneurId: part.entrepreneurId, sellerId: quote.sellerId, amountMinor: priced.amountMinor, commissionMinor: priced.commissionMinor })));
  rows.ledger.push(...entries.map((entry) => ({ ...entry, orderId: id, currency: "PLN", kind: "sale", at: now })));
}

export function noRows(): Rows {
  return { orders: [], lines: [], components: [], reservations: [], vouchers: [], payments: [], ledger: [] };
}

export async function write(db: Db, rows: Rows): Promise<void> {
  await insertRows(db, "Order", rows.orders);
  await insertRows(db, "OrderLine", rows.lines);
  await insertRows(db, "OrderComponent", rows.components);
  await insertRows(db, "Reservation", rows.reservations);
  await insertRows(db, "Voucher", rows.vouchers);
  await insertRows(db, "Payment", rows.payments);
  await insertRows(db, "LedgerEntry", rows.ledger);
}
