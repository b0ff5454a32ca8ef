/** Writes a held order with its line, components and reservations, and takes the places; the slots are locked and known to suffice. */
import type { Prisma } from "../../platform/db.server.ts";
import { newId, readableCode, secretToken } from "../../core/ids.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";
import type { Quote } from "../../core/quote.ts";
import { dbDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import type { Tx } from "../../platform/db.server.ts";
import type { Plan } from "../availability/plan-parts.ts";
import { addReserved } from "./release-places.server.ts";

export const HOLD_MINUTES = 15;
/** Eight characters out of 29: 500 thousand million codes. */
const CODE_LENGTH = 8;

export interface OrderToWrite {
  token: string;
  lang: Lang;
  quote: Quote;
  snapshot: ProductSnapshot;
  plan: Plan;
  /** places per slot */
  demand: ReadonlyMap<number, number>;
  now: Date;
}

/** @returns how the order is opened */
export async function writeOrder(tx: Tx, { token, lang, quote, snapshot, plan, demand, now }: OrderToWrite): Promise<{ code: string; key: string; orderId: string }> {
  const order = { id: newId(), code: readableCode(CODE_LENGTH), key: secretToken() };
  await tx.order.create({
    data: { ...order, token, lang, currency: quote.currency, totalMinor: quote.totalMinor, holdExpiresAt: await databaseTimeIn(tx, HOLD_MINUTES), createdAt: now },
  });
  const lineId = newId();
  const endDate = plan.parts.map((part) => part.endDate).reduce((a, b) => (a > b ? a : b), quote.date);
  await tx.orderLine.create({
    data: {
      id: lineId, orderId: order.id, productId: quote.productId, productKind: quote.kind, date: dbDate(quote.date), endDate: dbDate(endDate), units: quote.units,
      quote: quote as unknown as Prisma.InputJsonObject, snapshot: snapshot as unknown as Prisma.InputJsonObject, totalMinor: quote.totalMinor, sellerRole: quote.sellerRole, sellerId: quote.sellerId,
    },
  });
  await writeComponents(tx, { orderId: order.id, lineId, quote, snapshot, plan });
  await addReserved(tx, demand);
  await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: order.id, action: "held", to: "held", data: { productId: quote.productId, date: quote.date, totalMinor: quote.totalMinor } });
  return { code: order.code, key: order.key, orderId: order.id };
}

interface ComponentsToWrite { orderId: string; lineId: string; quote: Quote; snapshot: ProductSnapshot; plan: Plan }

async function writeComponents(tx: Tx, { orderId, lineId, quote, snapshot, plan }: ComponentsToWrite): Promise<void> {
  const components = plan.parts.map((planned, position) => {
    const priced = quote.parts.find((part) => part.partId === planned.part.partId)!;
    return {
      id: newId(), lineId, offerId: priced.offerId, entrepreneurId: priced.entrepreneurId, title: snapshot.parts[position]!.title, date: dbDate(planned.date), endDate: dbDate(planned.endDate),
      start: planned.start, durationMinutes: planned.minutes, units: planned.units, amountMinor: priced.amountMinor, vatBp: priced.vatBp, commissionMinor: priced.commissionMinor, position,
    };
  });
  await tx.orderComponent.createMany({ data: components });
  const reservations = plan.parts.flatMap((planned, index) => planned.slots.filter(({ demand }) => demand > 0).map(({ slot, demand }) => ({ id: newId(), orderId, componentId: components[index]!.id, slotId: slot.id, quantity: demand })));
  await tx.reservation.createMany({ data: reservations });
}

/** The database's own clock, some minutes from now. */
export async function databaseTimeIn(tx: Tx, minutes: number): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`select clock_timestamp() + ${minutes}::int * interval '1 minute' as "at"`;
  return row!.at;
}
