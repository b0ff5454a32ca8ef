/** The morning's job: vouchers whose day has come go to those they are for. */
import { dateAt, dbDate } from "../../../core/time.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";

/** Also those of days before, should the job have been missed; the mail itself is sent once. */
export async function sendDueGifts({ now }: { now: Date }): Promise<void> {
  const taken = await db().dispute.findMany({ where: { state: { in: ["open", "lost"] } }, select: { orderId: true } }); // given to nobody while a bank has something of its price
  const due = await db().giftVoucher.findMany({ where: { state: "active", orderId: { notIn: taken.map(({ orderId }) => orderId) }, recipientEmail: { not: null }, sentAt: null, sendOn: { lte: dbDate(dateAt(now)) } }, select: { id: true } });
  for (const { id } of due) await inTransaction((tx) => enqueue(tx, "send-gift-mail", { giftId: id, to: "recipient" }));
}
