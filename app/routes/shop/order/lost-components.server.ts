/** The page of what does not take place: its choices, and the one that was made. */
import { isAppError, type ErrorCode } from "../../../core/app-error.ts";
import { cancelPathOf, type LostPageView } from "../../../core/booking/order-changes.ts";
import { lostToCancel } from "../../../core/payments/cancel-offer.ts";
import { dateAt } from "../../../core/time.ts";
import type { OrderLineView } from "../../../core/booking/order-view.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { lostComponents } from "../../../domain/booking/lost-page.server.ts";
import { isLive } from "../../../domain/booking/order-states.server.ts";
import { readOrder } from "../../../domain/booking/read-order.server.ts";
import { replaceComponent } from "../../../domain/payments/cancelling/replace-component.server.ts";
import { changePaths } from "./change-paths.server.ts";
import { checkoutPath } from "./show-checkout.server.ts";

interface Asked { lang: Lang; code: string; key: string; now: Date }

/** @throws AppError not_found without the right key */
export async function showLost({ refused, now, ...asked }: Asked & Pick<LostPageView, "refused">): Promise<LostPageView | { redirect: string }> {
  const order = await readOrder(asked);
  const paths = changePaths({ ...asked, code: order.code });
  const lost = await lostComponents({ order, now });
  const isPaid = isLive(order.state);
  const checkout = checkoutPath({ ...asked, code: order.code });
  if (lost.length === 0 || !(isPaid || order.hold)) return { redirect: order.confirmedAt ? paths.order : checkout };
  return { order, lost, isPaid, cancelPath: isPaid ? cancelPathOfLost(paths.cancel, lostToCancel(order, dateAt(now))) : null, refused, paths, checkout };
}

/** Of one such trip to itself, of several to the choice between them. */
function cancelPathOfLost(cancelPath: string, [line, ...others]: OrderLineView[]): string | null {
  if (!line) return null;
  return others.length > 0 ? cancelPath : cancelPathOf(cancelPath, line.id);
}

/** Sent twice, or after the day was opened again or the time had run out: the page says how it stands, or leads to where it goes on. */
const MOVED_ON: ErrorCode[] = ["not_found", "booking.expired", "booking.wrong_state"];
const GONE: ErrorCode[] = ["availability.sold_out", "availability.busy"];

/** Once nothing more is lost, the order's page or the checkout goes on. @throws AppError not_found without the right key */
export async function answerLost({ fields, ...asked }: Asked & { fields: Record<string, string> }): Promise<{ redirect: string }> {
  const paths = changePaths(asked);
  const { component = "", offer = "", date = "", start = "" } = fields;
  try {
    await replaceComponent({ ...asked, componentId: component, offerId: offer, date, start });
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (MOVED_ON.includes(error.code)) return (await readOrder(asked), { redirect: paths.replace });
    if (GONE.includes(error.code)) return { redirect: `${paths.replace}&gone=1` };
    if (error.code === "payments.unavailable") return { redirect: `${paths.replace}&away=1` };
    throw error;
  }
  const { confirmedAt } = await readOrder(asked);
  return { redirect: confirmedAt ? `${paths.order}&done=replaced` : checkoutPath(asked) };
}
