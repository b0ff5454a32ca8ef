/** Gives the gift part of a refund back to the vouchers it came from: to the one used last first, never more than each paid. */
import { writeAudit } from "../../../platform/audit.server.ts";
import { Prisma, type Tx } from "../../../platform/db.server.ts";
import { takeFromGift } from "./take-from-gift.server.ts";

/** A voucher that gets money back is good for at least so many days more: money nobody can spend would not be given back. */
const SPENDABLE_DAYS = 90;

export interface GiftReturn {
  giftId: string;
  /** minor units, of the order's currency */
  amountMinor: number;
}

/**
 * The order's row is locked; locks the vouchers in the order of their ids. Posts nothing: the ledger's entries are the caller's, one for
 * each voucher returned, with its `giftId`.
 * @param amountMinor minor units; 0 gives nothing back
 * @returns what went to which voucher, none of it zero
 * @throws Error when the vouchers of the order paid less than is to go back
 */
export async function returnToGift(tx: Tx, { orderId, amountMinor }: { orderId: string; amountMinor: number }): Promise<GiftReturn[]> {
  if (amountMinor === 0) return [];
  const returns = spread(await usesOf(tx, orderId), amountMinor);
  for (const { useId, giftId, amountMinor: back } of returns) {
    await tx.giftUse.update({ where: { id: useId }, data: { returnedMinor: { increment: back } } });
    await tx.$executeRaw(Prisma.sql`
      update "GiftVoucher" set "balanceMinor" = "balanceMinor" + ${back}::int, "validTo" = greatest("validTo", current_date + ${SPENDABLE_DAYS}::int) where "id" = ${giftId}`);
    await writeAudit(tx, { actorKind: "system", entity: "gift_voucher", entityId: giftId, action: "money_returned", data: { orderId, amountMinor: back } });
    await takeFromGift(tx, giftId);
  }
  return returns.map(({ giftId, amountMinor: back }) => ({ giftId, amountMinor: back }));
}

interface Use { useId: string; giftId: string; leftMinor: number }

/** What each voucher paid of the order and has not got back, the latest use first; the vouchers are locked. */
async function usesOf(tx: Tx, orderId: string): Promise<Use[]> {
  await tx.$queryRaw(Prisma.sql`select "id" from "GiftVoucher" where "id" in (select "giftId" from "GiftUse" where "orderId" = ${orderId}) order by "id" for update`);
  const uses = await tx.giftUse.findMany({ where: { orderId, state: "used" }, orderBy: [{ createdAt: "desc" }, { id: "desc" }] });
  return uses.map(({ id, giftId, amountMinor, returnedMinor }) => ({ useId: id, giftId, leftMinor: amountMinor - returnedMinor }));
}

function spread(uses: readonly Use[], amountMinor: number): { useId: string; giftId: string; amountMinor: number }[] {
  let rest = amountMinor;
  const returns = uses.map(({ useId, giftId, leftMinor }) => {
    const back = Math.min(rest, leftMinor);
    rest -= back;
    return { useId, giftId, amountMinor: back };
  });
  if (amountMinor < 0 || rest > 0) throw new Error(`${amountMinor} cannot go back to gift vouchers: ${rest} more than they paid`);
  return returns.filter((part) => part.amountMinor > 0);
}
