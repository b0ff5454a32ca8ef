/** Leaves the trace of a state change, in the transaction of the change (design rule 9). */
import { Prisma, type Tx } from "./db.server.ts";

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

/** The same as a part of a larger statement, which has a part `granted` with a row when all of it may be done; the id may be a column of it. */
export function auditPart({ actorKind, actorId, entity, entityId, action, from, to, data }: Omit<AuditEntry, "entityId"> & { entityId: string | Prisma.Sql }): Prisma.Sql {
  return Prisma.sql`trace as (
      insert into "AuditRow" ("actorKind", "actorId", "entity", "entityId", "action", "fromState", "toState", "data")
      select ${actorKind}, ${actorId ?? null}, ${entity}, ${entityId}, ${action}, ${from ?? null}, ${to ?? null}, ${JSON.stringify(data ?? {})}::jsonb from granted)`;
}
