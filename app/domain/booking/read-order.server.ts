/** Opens an order for its guest by code and key; without the right key there is no such order. */
import { AppError } from "../../core/app-error.ts";
import type { OrderView } from "../../core/booking/order-view.ts";
import { db, Prisma } from "../../platform/db.server.ts";
import { notOpened, openedBy } from "./lock-order.server.ts";
import { readOrderRow } from "./order-rows.server.ts";
import { viewOrder } from "./order-view.server.ts";

/** @throws AppError not_found, booking.handed_over */
export async function readOrder(access: { code: string; key: string }): Promise<OrderView> {
  const row = await readOrderRow(db(), openedBy(access));
  if (!row) throw await notOpened(db(), access);
  return viewOrder(row);
}

/** For mails, prints and jobs, which know the order by its id. @throws AppError not_found */
export async function readOrderById(orderId: string): Promise<OrderView> {
  const row = await readOrderRow(db(), Prisma.sql`o."id" = ${orderId}`);
  if (!row) throw new AppError("not_found");
  return viewOrder(row);
}

/** The address of an order's page needs its key; only mails may ask for it. */
export async function readOrderKey(orderId: string): Promise<{ code: string; key: string; email: string | null }> {
  const row = await db().order.findUnique({ where: { id: orderId }, select: { code: true, key: true, email: true } });
  if (!row) throw new AppError("not_found");
  return row;
}
