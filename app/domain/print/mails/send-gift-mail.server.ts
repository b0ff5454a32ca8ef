/** The job `send-gift-mail`: one mail a voucher and reader, or second payment that went back, with the PDF where it is good; a second run finds it sent. */
import { dateAt } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import type { JobData } from "../../../platform/jobs.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";
import { readGiftById } from "../../payments/gifts/read-gift.server.ts";
import { orderUrl } from "../order-urls.server.ts";
import { giftMail } from "./gift-mail.ts";

/** A voucher given back meanwhile is not sent to anybody. Throws what the mail server threw. */
export async function sendGiftMail({ giftId, to, refundId, now }: JobData["send-gift-mail"] & { now: Date }): Promise<void> {
  const which = refundId ? `${to}-${refundId}` : to;
  const action = `mail_${which}`;
  const withPaper = to === "buyer" || to === "recipient";
  if (await db().auditRow.findFirst({ where: { entity: "gift_voucher", entityId: giftId, action }, select: { id: true } })) return;
  const { gift, key } = await readGiftById(giftId, now);
  const address = to === "recipient" ? gift.recipientEmail : gift.buyerEmail;
  if (!address || (withPaper && gift.giftCode === null)) return;
  const mail = giftMail(to, { gift, url: orderUrl({ order: { code: gift.orderCode, lang: gift.lang }, key }), today: dateAt(now) });
  const attachments = !withPaper ? [] : [{ filename: `Latarnia-${gift.orderCode}.pdf`, contentType: "application/pdf", content: await pdfOf(gift, now) }];
  const { messageId } = await sendMail({ to: address, ...mail, lang: gift.lang, about: `gift-${giftId}-${which}`, attachments });
  await inTransaction(async (tx) => {
    if (to === "recipient") await tx.giftVoucher.update({ where: { id: giftId }, data: { sentAt: now } });
    await writeAudit(tx, { actorKind: "system", entity: "gift_voucher", entityId: giftId, action, data: { messageId } });
  });
}

async function pdfOf(gift: Awaited<ReturnType<typeof readGiftById>>["gift"], now: Date): Promise<Buffer> {
  const { giftPdf } = await import("../gift-pdf.server.tsx"); // heavy, and most processes never print
  return giftPdf({ gift, boughtAt: now });
}
