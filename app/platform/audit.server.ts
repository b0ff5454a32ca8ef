/** Leaves the trace of a state change, in the transaction of the change (design rule 9). */
import type { Prisma, Tx } from "./db.server.ts";

export interface AuditEntry {
  actorKind: "user" | "guest" | "system" | "stripe";
  actorId?: string;
  entity: string;
  entityId: string;
  action: string;
  from?: string;
  to?: string;
  data?: Prisma.InputJsonObject;
}

export async function writeAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  const { from, to, data, ...row } = entry;
  await tx.auditRow.create({ data: { ...row, fromState: from, toState: to, data: data ?? {} } });
}
