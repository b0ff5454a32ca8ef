/** What the order's page shows, or where its guest should be instead. */
import type { OrderPageView } from "../../../core/booking/order-page.ts";
import { CHANGES_DONE } from "../../../core/booking/order-changes.ts";
import { hasPapers, orderLeft, voucherEnd } from "../../../core/booking/order-left.ts";
import type { OrderStateName, OrderView } from "../../../core/booking/order-view.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { isLive } from "../../../domain/booking/order-states.server.ts";
import { allDatesPath, otherDatesOf } from "../../../domain/booking/other-dates.server.ts";
import { voucherUrl } from "../../../domain/print/order-urls.server.ts";
import { qrCode } from "../../../domain/print/qr-code.ts";
import { changePaths } from "./change-paths.server.ts";
import { giftPath } from "../gift/gift-path.ts";
import { readOwn } from "./read-own.server.ts";
import { checkoutPath } from "./show-checkout.server.ts";

const ENDED: OrderStateName[] = ["cancelled", "refund_due", "refunded"];

/** @throws AppError not_found without the right key */
export async function showOrder({ lang, code, key, done, now }: { lang: Lang; code: string; key: string; done: string | null; now: Date }): Promise<OrderPageView | { redirect: string }> {
  const order = await readOwn({ lang, code, key });
  if ("redirect" in order) return order;
  if (order.kind === "gift") return { redirect: giftPath({ lang, code: order.code, key }) };
  const unpaid = ["draft", "held", "awaiting_request", "awaiting_payment", "expired"].includes(order.state) || (order.state === "cancelled" && !order.confirmedAt);
  if (unpaid) return { redirect: checkoutPath({ lang, code: order.code, key }) };
  const base = `/${lang}/orders/${order.code}`;
  const query = `?key=${encodeURIComponent(key)}`;
  const papers = hasPapers(order) ? { pdf: `${base}/vouchers.pdf${query}`, ics: `${base}/trip.ics${query}` } : null;
  const today = dateAt(now);
  return {
    order, today, qrCodes: papers ? qrCodesOf(orderLeft(order), today) : {}, papers, manage: isLive(order.state) ? changePaths({ lang, code: order.code, key }) : null, done: CHANGES_DONE.find((known) => known === done) ?? null,
    nearest: await otherDatesOf({ order, lang, now }), otherDates: ENDED.includes(order.state) ? await allDatesPath(order, lang) : null,
  };
}

function qrCodesOf(order: OrderView, today: LocalDate): OrderPageView["qrCodes"] {
  const codes = order.lines.flatMap((line) => line.components.flatMap((component) => (component.voucher && voucherEnd(component, component.voucher, today) === null ? [component.voucher.code] : [])));
  return Object.fromEntries(codes.map((code) => [code, qrCode(voucherUrl(code))]));
}
