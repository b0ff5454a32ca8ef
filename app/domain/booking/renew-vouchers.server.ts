/** Gives vouchers new codes, as when a trip becomes somebody else's: the paper of before opens no door any more. Its code stays known, for a phone without a net may have pressed it. */
import { readableCode } from "../../core/ids.ts";
import type { Prisma, Tx } from "../../platform/db.server.ts";
import { VOUCHER_LENGTH } from "./confirm-places.server.ts";

/** The row of their order is locked. */
export async function renewVouchers(tx: Tx, component: Prisma.OrderComponentWhereInput): Promise<void> {
  const vouchers = await tx.voucher.findMany({ where: { component }, select: { id: true, code: true } });
  await tx.formerVoucherCode.createMany({ data: vouchers.map(({ id, code }) => ({ voucherId: id, code })) });
  for (const { id } of vouchers) await tx.voucher.update({ where: { id }, data: { code: readableCode(VOUCHER_LENGTH) } });
}
