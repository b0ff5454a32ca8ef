/** What an organisation that was paid by invoice owes back, and is owed again meanwhile, is no longer asked of it: else it would send the money, and invoice it anew. */
import { writeAudit } from "../../../platform/audit.server.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { ASKED_BACK } from "../books/owed-back.server.ts";
import type { LockedTransfer } from "./lock-transfer.server.ts";

/** @param transfers locked @param amountMinor owed again @returns what is left of it, minor units */
export async function askLessBack(tx: Tx, { transfers, amountMinor }: { transfers: readonly LockedTransfer[]; amountMinor: number }): Promise<number> {
  if (amountMinor <= 0) return amountMinor;
  const waiting = await tx.transferReversal.findMany({ where: { ...ASKED_BACK, transferId: { in: transfers.map(({ id }) => id) } }, orderBy: [{ createdAt: "desc" }, { id: "asc" }] });
  let rest = amountMinor;
  for (const { id, transferId, amountMinor: asked } of waiting) {
    const less = Math.min(rest, asked);
    if (less === 0) break;
    await tx.transferReversal.update({ where: { id }, data: less === asked ? { state: "void" } : { amountMinor: asked - less } });
    await tx.transfer.update({ where: { id: transferId }, data: { reversedMinor: { decrement: less } } });
    await writeAudit(tx, { actorKind: "system", entity: "transfer_reversal", entityId: id, action: "asked_less_back", from: "due", to: less === asked ? "void" : "due", data: { transferId, amountMinor: less } });
    rest -= less;
  }
  return rest;
}
