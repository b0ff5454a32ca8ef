/** What was owed back of a paid invoice has come to the regional organisation, or was taken off the next one: the books have it, once, however often it is said. */
import { AppError } from "../../../core/app-error.ts";
import type { PaidByHand } from "../../../core/payments/paid-by-hand.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import { inTransaction, type Tx } from "../../../platform/db.server.ts";
import { mustBe, type Actor } from "../../organisations/actor.ts";
import { RECEIVED_BACK, requireNotedAs, requirePastDay } from "../books/paid-by-hand.server.ts";
import { lockTheirOrders, lockTransfers, type LockedTransfer } from "./lock-transfer.server.ts";
import { writeReversed } from "./write-transferred.server.ts";

interface Received {
  actor: Actor;
  organisationId: string;
  currency: string;
  /** those that were listed: what was asked back since stays owed */
  reversalIds: readonly string[];
  /** their sum as it was shown, minor units */
  shownMinor: number;
  /** the reference says how: by which transfer, or off which invoice */
  received: PaidByHand;
  now: Date;
}

/**
 * The books have it from today, whatever day it came: a month that is closed stays as it is.
 * @throws AppError forbidden, not_found, payments.debt_changed when it is no longer what was shown, payments.wrong_day, payments.already_noted
 */
export async function markReceived({ actor, organisationId, currency, reversalIds, shownMinor, received, now }: Received): Promise<void> {
  mustBe(actor, "rot");
  await inTransaction(async (tx) => {
    const transfers = await lockBehind(tx, { organisationId, currency, reversalIds });
    const reversals = await tx.transferReversal.findMany({ where: { id: { in: [...reversalIds] } }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
    if (reversals.every(({ state }) => state === "sent")) return requireNotedAs(tx, received, { action: RECEIVED_BACK, entityIds: reversalIds });
    if (reversals.some(({ state }) => state !== "due") || reversals.reduce((sum, { amountMinor }) => sum + amountMinor, 0) !== shownMinor) throw new AppError("payments.debt_changed");
    requirePastDay(received, { since: await firstPaid(tx, transfers), now });
    for (const { id, transferId, amountMinor } of reversals) {
      await tx.transferReversal.update({ where: { id }, data: { state: "sent" } });
      await writeReversed(tx, { transfer: transfers.get(transferId)!, amountMinor, stripeId: null });
    }
    await tx.auditRow.createMany({
      data: reversals.map(({ id, amountMinor }) => ({ actorKind: "user", actorId: actor.userId, entity: "transfer_reversal", entityId: id, action: RECEIVED_BACK, fromState: "due", toState: "sent", data: { ...received, organisationId, currency, amountMinor } })),
    });
  });
}

/** The transfers of which it is asked back, by their ids, with their orders. @throws AppError not_found when one of them is not this organisation's, or was not paid by invoice */
async function lockBehind(tx: Tx, { organisationId, currency, reversalIds }: Pick<Received, "organisationId" | "currency" | "reversalIds">): Promise<Map<string, LockedTransfer>> {
  const own = await tx.transferReversal.findMany({ where: { id: { in: [...reversalIds] }, transfer: { organisationId, currency, by: "invoice" } }, select: { transferId: true } });
  if (own.length === 0 || own.length !== reversalIds.length) throw new AppError("not_found");
  const ids = [...new Set(own.map(({ transferId }) => transferId))];
  await lockTheirOrders(tx, ids);
  return new Map((await lockTransfers(tx, ids)).map((transfer) => [transfer.id, transfer]));
}

/** The day on which the first of them was paid: who cancelled himself may send it back before the night asks for it. */
async function firstPaid(tx: Tx, transfers: ReadonlyMap<string, LockedTransfer>): Promise<LocalDate> {
  const { _min } = await tx.transfer.aggregate({ where: { id: { in: [...transfers.keys()] } }, _min: { sentAt: true } });
  return dateAt(_min.sentAt!);
}
