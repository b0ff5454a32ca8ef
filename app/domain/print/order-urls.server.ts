/** Absolute addresses that mails, prints and calendars carry. */
import type { OrderView } from "../../core/booking/order-view.ts";
import { env } from "../../platform/env.server.ts";

/** The order's page with the key that opens it. */
export function orderUrl({ order, key }: { order: Pick<OrderView, "code" | "lang">; key: string }): string {
  return `${env().PUBLIC_URL}/${order.lang}/orders/${order.code}?key=${key}`;
}

/** The checkout with the same key, where the order can be paid, or says how it ended. */
export function checkoutUrl({ order, key }: { order: Pick<OrderView, "code" | "lang">; key: string }): string {
  return `${env().PUBLIC_URL}/${order.lang}/checkout/${order.code}?key=${key}`;
}

/** What the voucher's QR code says. */
export function voucherUrl(voucherCode: string): string {
  return `${env().PUBLIC_URL}/v/${voucherCode}`;
}
