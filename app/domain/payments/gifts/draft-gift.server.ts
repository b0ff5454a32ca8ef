/** Begins the purchase of a gift voucher: an order of its own kind, which takes no places and waits a day to be paid. */
import type { GiftDraft } from "../../../core/payments/gift-draft.ts";
import { giftValidTo } from "../../../core/payments/gift-terms.ts";
import { newId, readableCode, secretToken } from "../../../core/ids.ts";
import { dateAt, dbDate } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction } from "../../../platform/db.server.ts";
import { databaseTimeIn } from "../../booking/write-order.server.ts";
import { regionId } from "../../organisations/region.server.ts";

const ORDER_CODE_LENGTH = 8;
/** 29^12: nobody finds one by trying, least of all under the rate limit. */
const GIFT_CODE_LENGTH = 12;
const DRAFT_MINUTES = 24 * 60;

/** @returns how the order is opened @throws AppError not_found where there is no regional organisation to issue it */
export async function draftGift({ draft, lang, now }: { draft: GiftDraft; lang: Lang; now: Date }): Promise<{ orderId: string; code: string; key: string }> {
  const order = { id: newId(), code: readableCode(ORDER_CODE_LENGTH), key: secretToken() };
  const { amountMinor, currency, recipientName, recipientEmail, message, sendOn, fullName, email } = draft;
  await inTransaction(async (tx) => {
    const issuerId = await regionId(tx);
    await tx.order.create({ data: { ...order, kind: "gift", state: "draft", lang, currency, totalMinor: amountMinor, fullName, email, holdExpiresAt: await databaseTimeIn(tx, DRAFT_MINUTES), createdAt: now } });
    await tx.giftVoucher.create({
      data: {
        id: newId(), code: readableCode(GIFT_CODE_LENGTH), orderId: order.id, issuerId, currency, amountMinor, balanceMinor: amountMinor, recipientName, recipientEmail, message, lang,
        sendOn: sendOn && dbDate(sendOn), validTo: dbDate(giftValidTo(dateAt(now))), createdAt: now,
      },
    });
    await writeAudit(tx, { actorKind: "guest", entity: "order", entityId: order.id, action: "gift_drafted", to: "draft", data: { amountMinor } });
  });
  return { orderId: order.id, code: order.code, key: order.key };
}
