/** What makes a mail's job send once: its audit row, written when the mail server has taken the mail. */
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction } from "../../../platform/db.server.ts";

export interface Noted { entity: string; entityId: string; /** names the mail among all of the entity */ action: string }

export async function isSent(mail: Noted): Promise<boolean> {
  return (await db().auditRow.findFirst({ where: mail, select: { id: true } })) !== null;
}

export async function noteSent({ messageId, ...mail }: Noted & { messageId: string }): Promise<void> {
  await inTransaction((tx) => writeAudit(tx, { actorKind: "system", ...mail, data: { messageId } }));
}
