/** Opens an order for its guest by code and key; without the right key there is no such order. */
import { AppError } from "../../core/app-error.ts";
import type { OrderView } from "../../core/booking/order-view.ts";
import { db, Prisma } from "../../platform/db.server.ts";
import { openedBy } from "./lock-order.server.ts";
import { readOrderRow } from "./order-rows.server.ts";
import { viewOrder } from "./order-view.server.ts";

/** @throws AppError not_found */
export async function readOrder(access: { code: string; key: string }): Promise<OrderView> {
  return readOrderWhere(openedBy(access));
}

/** For mails, prints and jobs, which know the order by its id. @throws AppError not_found */
export async function readOrderById(orderId: string): Promise<OrderView> {
  return readOrderWhere(Prisma.sql`o."id" = ${orderId}`);
}

async function readOrderWhere(which: Prisma.Sql): Promise<OrderView> {
  const row = await readOrderRow(db(), which);
  if (!row) throw new AppError("not_found");
  return viewOrder(row);
}

/** The address of an order's page needs its key; only mails may ask for it. */
export async function readOrderKey(orderId: string): Promise<{ code: string; key: string; email: string | null }> {
  const row = await db().order.findUnique({ where: { id: orderId }, select: { code: true, key: true, email: true } });
  if (!row) throw new AppError("not_found");
  return row;
}
