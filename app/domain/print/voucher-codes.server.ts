/** The QR codes of an order's vouchers, drawn once on the server, by component. */
import type { OrderView } from "../../core/order-view.ts";
import { voucherUrl } from "./order-urls.server.ts";
import { qrCode, type QrCode } from "./qr-code.ts";

export function voucherCodes(order: OrderView): Record<string, QrCode> {
  const components = order.lines.flatMap((line) => line.components);
  return Object.fromEntries(components.flatMap(({ id, voucher }) => (voucher ? [[id, qrCode(voucherUrl(voucher.code))]] : [])));
}
