/** A guest takes a trip out of his order again before he pays: codes and vouchers are counted anew on what is left. */
import { db, inTransaction } from "../../../platform/db.server.ts";
import { dropLine } from "../../booking/drop-line.server.ts";
import { openOrder } from "../../booking/lock-order.server.ts";
import { recountMeans } from "../codes/recount-means.server.ts";
import { lockPaused, pausePayment } from "./pause-payment.server.ts";

/** One that is gone already changes nothing. @throws AppError not_found, booking.expired, booking.wrong_state, payments.unavailable, bad_request for the last trip */
export async function dropTrip({ code, key, lineId, now }: { code: string; key: string; lineId: string; now: Date }): Promise<void> {
  const orderId = await openOrder(db(), { code, key });
  await pausePayment({ orderId, now });
  await inTransaction(async (tx) => {
    const order = await lockPaused(tx, orderId);
    if (await dropLine(tx, { order, lineId })) await recountMeans(tx, { order });
  });
}
