/** GET /:lang/orders/:code/vouchers.pdf?key=…: confirmation and vouchers in one file, in the order's language. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { vouchersPdf } from "../../domain/print/vouchers-pdf.server.tsx";
import { asFile, openDocument } from "./order-document.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const opened = await openDocument({ code: params.code!, request });
  return asFile(new Uint8Array(await vouchersPdf(opened)), { type: "application/pdf", name: `Latarnia-${opened.order.code}.pdf` });
}
