/** Finds an order by its code and key, or locks its row for the length of a transaction. */
import { AppError } from "../../core/app-error.ts";
import { normaliseCode } from "../../core/ids.ts";
import type { Currency } from "../../core/money.ts";
import type { OrderKindName, OrderStateName } from "../../core/booking/order-view.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { askOften, Prisma, type Reader, type Tx } from "../../platform/db.server.ts";
import { hashOfToken } from "../../platform/session.server.ts";

export interface LockedOrder {
  id: string;
  code: string;
  key: string;
  kind: OrderKindName;
  state: OrderStateName;
  lang: Lang;
  currency: Currency;
  totalMinor: number;
  discountMinor: number;
  giftMinor: number;
  holdExpiresAt: Date;
  holdExtended: boolean;
  attempt: number;
  /** the hold's moment has passed, by the database's clock */
  lapsed: boolean;
}

/** Locks the row of an order, always before its slots. @throws AppError not_found */
export async function lockOrder(tx: Tx, orderId: string): Promise<LockedOrder> {
  const [row] = await tx.$queryRaw<LockedOrder[]>(Prisma.sql`
    select "id", "code", "key", "kind"::text as "kind", "state"::text as "state", "lang", "currency", "totalMinor", "discountMinor", "giftMinor", "holdExpiresAt", "holdExtended", "attempt",
      "holdExpiresAt" <= clock_timestamp() as "lapsed"
    from "Order" where "id" = ${orderId} for update`);
  if (!row) throw new AppError("not_found");
  return row;
}

/** Its places are held, and nobody is paying for them. @throws AppError booking.expired, booking.wrong_state with `state` */
export function mustBeHeld({ state, lapsed }: LockedOrder): void {
  if (state === "expired" || (state === "held" && lapsed)) throw new AppError("booking.expired");
  if (state !== "held") throw new AppError("booking.wrong_state", { state });
}

interface Access { code: string; key: string }

/** Locks the order of a trip that code and key open; a key that was changed meanwhile opens nothing, and a gift voucher has pages of its own. @throws AppError not_found, booking.handed_over */
export async function lockOpenOrder(tx: Tx, access: Access): Promise<LockedOrder> {
  const order = await lockOrder(tx, await openOrder(tx, access));
  if (order.key !== access.key) throw await notOpened(tx, access);
  if (order.kind !== "trip") throw new AppError("not_found");
  return order;
}

/** The id of the order that code and key open. @throws AppError not_found, whether the code or the key is wrong; booking.handed_over */
export async function openOrder(reader: Reader, access: Access): Promise<string> {
  const [row] = await askOften<{ id: string }>(reader, Prisma.sql`select o."id" from "Order" o where ${openedBy(access)}`);
  if (!row) throw await notOpened(reader, access);
  return row.id;
}

/** Under which an order that was handed over remembers the key which opened it before, by its digest. */
export const HANDED_OVER = "handed_over";

/** Why code and key open nothing: whoever had the key before the trip was handed over is told that; to anybody else there is no such order. */
export async function notOpened(reader: Reader, { code, key }: Access): Promise<AppError> {
  const order = await reader.order.findUnique({ where: { code: normaliseCode(code) }, select: { id: true } });
  const given = order && (await reader.auditRow.findFirst({ where: { entity: "order", entityId: order.id, action: HANDED_OVER, data: { path: ["formerKey"], equals: hashOfToken(key) } }, select: { id: true } }));
  return new AppError(given ? "booking.handed_over" : "not_found");
}

/** Holds for the order `o` that code and key open. Keys are compared by their digests, in a time that says nothing about where they differ. */
export function openedBy({ code, key }: Access): Prisma.Sql {
  return Prisma.sql`o."code" = ${normaliseCode(code)} and o."key" <> '' and encode(sha256(convert_to(o."key", 'UTF8')), 'hex') = ${hashOfToken(key)}`;
}
