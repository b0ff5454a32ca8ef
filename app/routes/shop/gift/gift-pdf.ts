/** /:lang/gift/orders/:code/gift.pdf: the voucher on paper, once it is paid and while it is good. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../../core/app-error.ts";
import { readGiftOrder } from "../../../domain/payments/gifts/read-gift.server.ts";
import { orderAccess } from "../order/order-access.server.ts";
import { paper } from "../order/paid-order.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const now = new Date();
  const gift = await readGiftOrder({ ...orderAccess({ params, request }), now });
  if (!gift.giftCode) throw new AppError("not_found");
  const { giftPdf } = await import("../../../domain/print/gift-pdf.server.tsx");
  return paper(new Uint8Array(await giftPdf({ gift, boughtAt: now })), { contentType: "application/pdf", filename: `Latarnia-${gift.orderCode}.pdf` });
}
