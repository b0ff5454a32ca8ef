/** A paid order for its papers: PDF and calendar exist only while places are the guest's, and carry only what was not cancelled. */
import { AppError } from "../../../core/app-error.ts";
import { hasPapers, orderLeft } from "../../../core/booking/order-left.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { orderUrl } from "../../../domain/print/order-urls.server.ts";
import { SECRET_PAGE } from "./order-access.server.ts";

/** @throws AppError not_found without the right key or before it is paid */
export async function paidOrder({ code, key }: { code: string; key: string }): Promise<{ order: OrderView; url: string }> {
  const order = await readOrder({ code, key });
  if (order.kind !== "trip" || !hasPapers(order)) throw new AppError("not_found");
  return { order: orderLeft(order), url: orderUrl({ order, key }) };
}

/** @param filename plain ASCII */
export function paper(body: BodyInit, { contentType, filename }: { contentType: string; filename: string }): Response {
  return new Response(body, { headers: { ...SECRET_PAGE, "Content-Type": contentType, "Content-Disposition": `inline; filename="${filename}"` } });
}
