/** Opens an order for its guest by code and key; without the right key there is no such order. */
import { AppError } from "../../core/app-error.ts";
import type { OrderView } from "../../core/booking/order-view.ts";
import { db } from "../../platform/db.server.ts";
import { openOrder } from "./lock-order.server.ts";
import { orderInclude, viewOrder } from "./order-view.server.ts";

/** @throws AppError not_found */
export async function readOrder({ code, key }: { code: string; key: string }): Promise<OrderView> {
  return readOrderById(await openOrder(db(), { code, key }));
}

/** For mails, prints and jobs, which know the order by its id. @throws AppError not_found */
export async function readOrderById(orderId: string): Promise<OrderView> {
  const [row, [clock]] = await Promise.all([db().order.findUnique({ where: { id: orderId }, include: orderInclude }), db().$queryRaw<{ now: Date }[]>`select now() as "now"`]);
  if (!row) throw new AppError("not_found");
  return viewOrder(row, clock!.now);
}

/** The address of an order's page needs its key; only mails may ask for it. */
export async function readOrderKey(orderId: string): Promise<{ code: string; key: string; email: string | null }> {
  const row = await db().order.findUnique({ where: { id: orderId }, select: { code: true, key: true, email: true } });
  if (!row) throw new AppError("not_found");
  return row;
}
