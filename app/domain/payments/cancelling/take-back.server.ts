/** Takes from an entrepreneur what a guest, or his bank, got back: a transfer that has not left becomes smaller, of one that has it is asked back. */
import { newId } from "../../../core/ids.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { hasNotLeft, lockTransfersOf, type LockedTransfer } from "../transfers/lock-transfer.server.ts";

export type TakeBackReason = "refund" | "dispute";

/** Of what goes back of a component, the part that its entrepreneur was paid: his share, and the commission too where he is the seller himself. */
export function paidShareOf({ entrepreneurId, sellerId, vendorMinor, commissionMinor }: { entrepreneurId: string; sellerId: string; vendorMinor: number; commissionMinor: number }): number {
  return entrepreneurId === sellerId ? vendorMinor + commissionMinor : vendorMinor;
}

/**
 * To be called in the transaction that posts the cancellation, with the order locked. What was not transferred yet needs nothing: a transfer
 * is made of what the ledger then still owes.
 * @param amountMinor the organisation's share of what goes back; never more is taken than was transferred
 */
export async function takeBack(tx: Tx, { componentId, amountMinor, reason }: { componentId: string; amountMinor: number; reason: TakeBackReason }): Promise<void> {
  await takeBackFrom(tx, { transfers: await lockTransfersOf(tx, { componentId }), amountMinor, reason });
}

/** @param transfers locked, the newest first */
export async function takeBackFrom(tx: Tx, { transfers, amountMinor, reason }: { transfers: LockedTransfer[]; amountMinor: number; reason: TakeBackReason }): Promise<void> {
  let rest = amountMinor;
  for (const transfer of transfers) {
    const amount = transfer.state === "void" ? 0 : Math.min(rest, transfer.amountMinor - transfer.reversedMinor);
    if (amount > 0) await (hasNotLeft(transfer) ? makeSmaller : reverse)(tx, { transfer, amount, reason });
    rest -= amount;
  }
}

interface Taken { transfer: LockedTransfer; amount: number; reason: TakeBackReason }

/** A transfer without an answer may be on its way: what is asked of it waits for the answer. What was paid against an invoice only its receiver can send back: it is owed until the office notes that it came. */
async function reverse(tx: Tx, { transfer, amount, reason }: Taken): Promise<void> {
  const id = newId();
  await tx.transfer.update({ where: { id: transfer.id }, data: { reversedMinor: { increment: amount } } });
  await tx.transferReversal.create({ data: { id, transferId: transfer.id, amountMinor: amount, reason, state: "due" } });
  await writeAudit(tx, { actorKind: "system", entity: "transfer_reversal", entityId: id, action: "reversal_due", to: "due", data: { transferId: transfer.id, amountMinor: amount, reason } });
  if (transfer.by === "transfer" && transfer.state === "sent") await enqueue(tx, "send-reversal", { reversalId: id });
}

async function makeSmaller(tx: Tx, { transfer, amount, reason }: Taken): Promise<void> {
  const amountMinor = transfer.amountMinor - amount;
  const state = amountMinor === 0 ? "void" : transfer.state;
  await tx.transfer.update({ where: { id: transfer.id }, data: { amountMinor, state } });
  await writeAudit(tx, { actorKind: "system", entity: "transfer", entityId: transfer.id, action: "made_smaller", from: transfer.state, to: state, data: { amountMinor, reason } });
}
