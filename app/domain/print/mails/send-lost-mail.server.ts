/** The job `send-lost-mail`: tells the seller that a component of a paid order does not take place; a second run finds it sent. */
import { formatDate, localDateOf } from "../../../core/time.ts";
import { db } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";
import { addressOf } from "../../organisations/address-of.server.ts";
import { sellerOfLost } from "./change-mails.ts";
import { isSent, noteSent } from "./note-sent.server.ts";

/** None when it is replaced, cancelled or found again by now. Throws what the mail server threw. */
export async function sendLostMail({ componentId }: { componentId: string }): Promise<void> {
  const row = await db().orderComponent.findUniqueOrThrow({ where: { id: componentId }, include: { line: { include: { order: true } } } });
  if (row.state !== "lost") return;
  const about = `lost-${componentId}-${await latestLoss(componentId)}`;
  const noted = { entity: "order_component", entityId: componentId, action: about };
  if (await isSent(noted)) return;
  const { email, lang } = await addressOf(db(), row.line.sellerId);
  const { name } = await db().organisation.findUniqueOrThrow({ where: { id: row.entrepreneurId }, select: { name: true } });
  const { code, fullName } = row.line.order;
  const date = localDateOf(row.date);
  const mail = sellerOfLost({ lang, url: `${env().PUBLIC_URL}/studio/bookings?from=${date}`, code, guest: fullName ?? "", service: row.title, entrepreneur: name, date: formatDate(date, lang, "date") });
  const { messageId } = await sendMail({ to: email, ...mail, lang, about });
  await noteSent({ ...noted, messageId });
}

/** A day may be closed, opened and closed again: each loss is told. */
async function latestLoss(componentId: string): Promise<string> {
  const { id } = await db().auditRow.findFirstOrThrow({ where: { entity: "order_component", entityId: componentId, action: "lost" }, orderBy: { id: "desc" }, select: { id: true } });
  return String(id);
}
