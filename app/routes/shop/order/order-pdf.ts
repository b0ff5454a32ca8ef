/** /:lang/orders/:code/vouchers.pdf: confirmation and vouchers in the order's language. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { dateAt } from "../../../core/time.ts";
import { vouchersPdf } from "../../../domain/print/vouchers-pdf.server.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { orderAccess } from "./order-access.server.ts";
import { paidOrder, paper } from "./paid-order.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  langOf(params);
  const paid = await paidOrder(orderAccess({ params, request }));
  return paper(new Uint8Array(await vouchersPdf({ ...paid, today: dateAt(new Date()) })), { contentType: "application/pdf", filename: `Latarnia-${paid.order.code}.pdf` });
}
