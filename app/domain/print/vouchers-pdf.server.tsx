/** The order's PDF in its own language: the confirmation, then one voucher a page. */
import { Document, renderToBuffer } from "@react-pdf/renderer";
import type { OrderView } from "../../core/booking/order-view.ts";
import type { LocalDate } from "../../core/time.ts";
import { orderWordsOf } from "../../i18n/order-words-of.ts";
import { translator } from "../../i18n/translator.ts";
import { ConfirmationPage } from "./confirmation-page.tsx";
import { registerFonts } from "./fonts.server.ts";
import type { PrintedOrder } from "./page-chrome.tsx";
import { VoucherPage } from "./voucher-page.tsx";

/** @param url the order's page with its key @param today the venue's: what is over is said to be @returns the PDF file; its dates are the order's, so that the same order gives the same paper */
export async function vouchersPdf({ order, url, today }: { order: OrderView; url: string; today: LocalDate }): Promise<Buffer> {
  await registerFonts();
  const t = translator(order.lang, "print");
  const printed: PrintedOrder = { order, url, words: orderWordsOf(order.lang), t, today };
  const title = t("voucher.documentTitle", { code: order.code, title: order.lines.map((line) => line.title).join(", ") });
  const vouchers = order.lines.flatMap((line) => line.components.filter(({ voucher }) => voucher && voucher.standing !== "void").map((component) => ({ line, component })));
  return renderToBuffer(
    <Document title={title} subject={t("voucher.subject")} author="Latarnia" creator="Latarnia" producer="Latarnia" language={order.lang} creationDate={new Date(order.confirmedAt ?? order.createdAt)}>
      <ConfirmationPage {...printed} />
      {vouchers.map(({ line, component }, index) => <VoucherPage key={component.id} {...printed} line={line} component={component} index={index + 1} count={vouchers.length} />)}
    </Document>,
  );
}
