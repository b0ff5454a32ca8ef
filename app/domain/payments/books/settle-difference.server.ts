/** The regional organisation has seen to a difference between Stripe and the books: it is off the list, and the trace says what was done. */
import { AppError } from "../../../core/app-error.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction } from "../../../platform/db.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";
import { DIFFERENCE_SETTLED, differenceKey, differencesBefore } from "./standing-differences.server.ts";

/** @param key of a difference on the list @param note what was done, for the office @throws AppError forbidden, not_found for what is not, or no longer, on it */
export async function settleDifference({ actor, key, note }: { actor: Actor; key: string; note: string }): Promise<void> {
  mustBe(actor, "rot");
  await inTransaction(async (tx) => {
    await tx.$executeRawUnsafe(`select pg_advisory_xact_lock(hashtext('settle-difference'))`);
    const difference = (await differencesBefore(tx)).find((one) => differenceKey(one) === key);
    if (!difference) throw new AppError("not_found");
    const { ours, theirs } = difference;
    await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "difference", entityId: key, action: DIFFERENCE_SETTLED, data: { note, ours, theirs } });
  });
}
