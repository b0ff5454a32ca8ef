/** Opens an order for its papers: only a confirmed one has them, and only for who has the key. */
import { AppError } from "../../core/app-error.ts";
import type { OrderView } from "../../core/order-view.ts";
import { readOrder } from "../../domain/booking/read-order.server.ts";
import { orderUrl } from "../../domain/print/order-urls.server.ts";
import { PRIVATE } from "./private-page.ts";

/** @throws AppError not_found */
export async function openDocument({ code, request }: { code: string; request: Request }): Promise<{ order: OrderView; url: string }> {
  const key = new URL(request.url).searchParams.get("key") ?? "";
  const order = await readOrder({ code, key });
  if (order.state !== "confirmed") throw new AppError("not_found");
  return { order, url: orderUrl({ order, key }) };
}

export function asFile(body: string | Uint8Array<ArrayBuffer>, { type, name }: { type: string; name: string }): Response {
  return new Response(body, { headers: { ...PRIVATE, "Content-Type": type, "Content-Disposition": `inline; filename="${name}"` } });
}
