/** A LOT or ZROT makes a promotion code, or stops one: orders that hold it keep it, nobody else gets it. */
import { AppError } from "../../../core/app-error.ts";
import { newId } from "../../../core/ids.ts";
import type { PromotionDraft } from "../../../core/payments/promotion-draft.ts";
import { dbDate } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction, sqlState } from "../../../platform/db.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";

/** @throws AppError forbidden; payments.code_taken, whoever has it */
export async function createPromotion({ actor, draft }: { actor: Actor; draft: PromotionDraft }): Promise<string> {
  mustBe(actor, "lot", "rot");
  const id = newId();
  try {
    await inTransaction(async (tx) => {
      await tx.promotion.create({ data: { id, ownerId: actor.organisationId, ...draft, validFrom: dbDate(draft.validFrom), validTo: dbDate(draft.validTo) } });
      await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "promotion", entityId: id, action: "made", to: "active", data: { code: draft.code } });
    });
  } catch (error) {
    if (sqlState(error) === "23505" || sqlState(error) === "P2002") throw new AppError("payments.code_taken");
    throw error;
  }
  return id;
}

/** Stopping twice changes nothing. @throws AppError forbidden; not_found when it is not the actor's */
export async function stopPromotion({ actor, id }: { actor: Actor; id: string }): Promise<void> {
  mustBe(actor, "lot", "rot");
  await inTransaction(async (tx) => {
    const row = await tx.promotion.findFirst({ where: { id, ownerId: actor.organisationId }, select: { active: true } });
    if (!row) throw new AppError("not_found");
    if (!row.active) return;
    await tx.promotion.update({ where: { id }, data: { active: false } });
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "promotion", entityId: id, action: "stopped", from: "active", to: "stopped" });
  });
}
