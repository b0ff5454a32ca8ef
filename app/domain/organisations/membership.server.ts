/** Entrepreneurs and their LOTs: applying, admitting, rejecting with a reason, leaving the trace of each. */
import { AppError } from "../../core/app-error.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Db } from "../../platform/db.server.ts";
import type { Actor } from "./actor.ts";

/** An entrepreneur asks a LOT to admit him; asking again after a rejection is allowed. @throws AppError not_found for an unknown LOT */
export async function applyToLot(db: Db, { actor, lotId, now }: { actor: Actor; lotId: string; now: Date }): Promise<void> {
  const entrepreneurId = actor.organisationId;
  await inTransaction(async (tx) => {
    if ((await tx.organisation.count({ where: { id: lotId, kind: "lot" } })) === 0) throw new AppError("not_found");
    const before = await tx.lotMembership.findUnique({ where: { lotId_entrepreneurId: { lotId, entrepreneurId } } });
    if (before?.state === "admitted" || before?.state === "applied") return;
    await tx.lotMembership.upsert({ where: { lotId_entrepreneurId: { lotId, entrepreneurId } }, create: { lotId, entrepreneurId, state: "applied", changedAt: now }, update: { state: "applied", changedAt: now } });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "lot_membership", entityId: `${lotId}/${entrepreneurId}`, action: "apply", from: before?.state, to: "applied" });
  }, db);
}

/** The LOT answers an application. @throws AppError not_found when this entrepreneur did not apply to this LOT */
export async function decideMembership(db: Db, { actor, entrepreneurId, decision, reason, now }: { actor: Actor; entrepreneurId: string; decision: "admitted" | "rejected"; reason: string; now: Date }): Promise<void> {
  const lotId = actor.organisationId;
  await inTransaction(async (tx) => {
    const { count } = await tx.lotMembership.updateMany({ where: { lotId, entrepreneurId, state: "applied" }, data: { state: decision, changedAt: now } });
    if (count !== 1) throw new AppError("not_found");
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "lot_membership", entityId: `${lotId}/${entrepreneurId}`, action: decision === "admitted" ? "admit" : "reject", from: "applied", to: decision, data: { reason: reason.trim().slice(0, 1000) } });
  }, db);
}
