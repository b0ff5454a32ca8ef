/** What the pages show on which a guest changes a paid order; who has nothing to change there is sent to the order's page. */
import { isAppError } from "../../../core/app-error.ts";
import { lineMayBeCancelled } from "../../../core/payments/cancel-offer.ts";
import type { CancelPageView, ChangePageView } from "../../../core/booking/order-changes.ts";
import type { OrderView } from "../../../core/booking/order-view.ts";
import { dateAt } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { isLive } from "../../../domain/booking/order-states.server.ts";
import { cancelOffer } from "../../../domain/payments/cancelling/cancel-booking.server.ts";
import { changePaths } from "./change-paths.server.ts";
import { readOwn } from "./read-own.server.ts";

interface Asked { lang: Lang; code: string; key: string }

/** @throws AppError not_found without the right key */
export async function showChange(asked: Asked): Promise<ChangePageView | { redirect: string }> {
  const order = await readOwn(asked);
  if ("redirect" in order) return order;
  const paths = changePaths({ ...asked, code: order.code });
  return isLiveTrip(order) ? { order, paths } : { redirect: paths.order };
}

/** @param line of the order; null for all. @throws AppError not_found without the right key, or for a line of another order */
export async function showCancel({ line, changed, now, ...asked }: Asked & { line: string | null; changed: boolean; now: Date }): Promise<CancelPageView | { redirect: string }> {
  const view = await showChange(asked);
  if ("redirect" in view) return view;
  const today = dateAt(now);
  const choices = view.order.lines.filter((line) => lineMayBeCancelled(line, today));
  return { ...view, choices, line, changed, ...(await offerOf({ ...asked, line, now })) };
}

async function offerOf({ line, ...asked }: Asked & { line: string | null; now: Date }): Promise<Pick<CancelPageView, "offer" | "isDisputed">> {
  try {
    return { offer: await cancelOffer({ ...asked, lineIds: line === null ? null : [line] }), isDisputed: false };
  } catch (error) {
    if (!isAppError(error) || (error.code !== "booking.not_cancellable" && error.code !== "payments.disputed")) throw error;
    return { offer: null, isDisputed: error.code === "payments.disputed" };
  }
}

function isLiveTrip({ kind, state }: OrderView): boolean {
  return kind === "trip" && isLive(state);
}
