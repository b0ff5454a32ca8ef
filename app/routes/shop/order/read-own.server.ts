/** A guest's order; whoever has handed it over is sent to the page that says so. */
import { isAppError } from "../../../core/app-error.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { handedOverPath } from "./change-paths.server.ts";

/** @throws AppError not_found without the right key */
export async function readOwn({ lang, code, key }: { lang: Lang; code: string; key: string }): Promise<OrderView | { redirect: string }> {
  try {
    return await readOrder({ code, key });
  } catch (error) {
    if (isAppError(error) && error.code === "booking.handed_over") return { redirect: handedOverPath({ lang, code }) };
    throw error;
  }
}
