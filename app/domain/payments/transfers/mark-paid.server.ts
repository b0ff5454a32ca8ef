/** The regional organisation has paid an organisation's invoice by bank transfer: what was listed for it is paid in the books, once, however often it is said. */
import { AppError } from "../../../core/app-error.ts";
import type { PaidByHand } from "../../../core/payments/paid-by-hand.ts";
import { instantOf } from "../../../core/time.ts";
import { inTransaction, type Tx } from "../../../platform/db.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";
import { owedByInvoice, type OwedTransfer } from "../books/owed-by-invoice.server.ts";
import { PAID_BY_INVOICE, requireNotedAs, requirePastDay } from "../books/paid-by-hand.server.ts";
import { lockTheirOrders, lockTransfers, type LockedTransfer } from "./lock-transfer.server.ts";
import { writeTransferred } from "./write-transferred.server.ts";

interface Marked {
  actor: Actor;
  organisationId: string;
  currency: string;
  /** those that were listed: what fell due since stays owed */
  transferIds: readonly string[];
  /** their sum as it was shown, minor units */
  shownMinor: number;
  /** the reference is the invoice's number */
  paid: PaidByHand;
  now: Date;
}

/**
 * The books have it from today, whatever day the money left: a month that is closed stays as it is.
 * @throws AppError forbidden, not_found, payments.debt_changed when it is no longer what was shown, payments.wrong_day, payments.already_noted
 */
export async function markPaid({ actor, organisationId, currency, transferIds, shownMinor, paid, now }: Marked): Promise<void> {
  mustBe(actor, "rot");
  await inTransaction(async (tx) => {
    const transfers = await lockListed(tx, { organisationId, currency, transferIds });
    if (transfers.every(({ state, by }) => state === "sent" && by === "invoice")) return requireNotedAs(tx, paid, { action: PAID_BY_INVOICE, entityIds: transferIds });
    const listed = (await owedByInvoice(tx, { organisationId })).filter(({ id }) => transferIds.includes(id));
    if (listed.length !== transfers.length || listed.reduce((sum, { amountMinor }) => sum + amountMinor, 0) !== shownMinor) throw new AppError("payments.debt_changed");
    requirePastDay(paid, { since: listed[0]!.dueOn, now });
    await book(tx, { actor, transfers, listed, paid });
  });
}

/** With their orders, which are locked before them. @throws AppError not_found when one of them is not this organisation's */
async function lockListed(tx: Tx, { organisationId, currency, transferIds }: Pick<Marked, "organisationId" | "currency" | "transferIds">): Promise<LockedTransfer[]> {
  const ids = [...new Set(transferIds)];
  const own = await tx.transfer.count({ where: { id: { in: ids }, organisationId, currency } });
  if (own === 0 || own !== transferIds.length) throw new AppError("not_found");
  await lockTheirOrders(tx, ids);
  return lockTransfers(tx, ids);
}

async function book(tx: Tx, { actor, transfers, listed, paid }: { actor: Actor; transfers: readonly LockedTransfer[]; listed: readonly OwedTransfer[]; paid: PaidByHand }): Promise<void> {
  const amounts = new Map(listed.map(({ id, amountMinor }) => [id, amountMinor]));
  const sentAt = instantOf(paid.paidOn, "12:00");
  for (const transfer of transfers) {
    const amountMinor = amounts.get(transfer.id)!;
    await tx.transfer.update({ where: { id: transfer.id }, data: { state: "sent", sentAt, amountMinor } });
    await writeTransferred(tx, { transfer, amountMinor, stripeId: null });
  }
  await tx.auditRow.createMany({
    data: transfers.map(({ id, state, organisationId, currency }) => ({
      actorKind: "user", actorId: actor.userId, entity: "transfer", entityId: id, action: PAID_BY_INVOICE, fromState: state, toState: "sent", data: { ...paid, organisationId, currency, amountMinor: amounts.get(id)! },
    })),
  });
}
