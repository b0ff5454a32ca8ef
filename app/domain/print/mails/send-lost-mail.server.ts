/** The job `send-lost-mail`: tells the seller that a component of a paid order does not take place; a second run finds it sent. */
import { formatDate, localDateOf } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";
import { addressOf } from "../../organisations/address-of.server.ts";
import { sellerOfLost } from "./change-mails.ts";

/** None when it is replaced, cancelled or found again by now. Throws what the mail server threw. */
export async function sendLostMail({ componentId }: { componentId: string }): Promise<void> {
  const row = await db().orderComponent.findUniqueOrThrow({ where: { id: componentId }, include: { line: { include: { order: true } } } });
  const about = `lost-${componentId}-${localDateOf(row.date)}`;
  if (row.state !== "lost" || (await db().auditRow.findFirst({ where: { entity: "order_component", entityId: componentId, action: about }, select: { id: true } }))) return;
  const { email, lang } = await addressOf(db(), row.line.sellerId);
  const { name } = await db().organisation.findUniqueOrThrow({ where: { id: row.entrepreneurId }, select: { name: true } });
  const { code, fullName } = row.line.order;
  const date = localDateOf(row.date);
  const mail = sellerOfLost({ lang, url: `${env().PUBLIC_URL}/studio/bookings?from=${date}`, code, guest: fullName ?? "", service: row.title, entrepreneur: name, date: formatDate(date, lang, "date") });
  const { messageId } = await sendMail({ to: email, ...mail, lang, about });
  await inTransaction((tx) => writeAudit(tx, { actorKind: "system", entity: "order_component", entityId: componentId, action: about, data: { messageId } }));
}
