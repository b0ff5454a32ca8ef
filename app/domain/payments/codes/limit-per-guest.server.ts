/** A code that each guest may use so many times: known at payment, when the guest has said who he is. */
import { AppError } from "../../../core/app-error.ts";
import type { Tx } from "../../../platform/db.server.ts";
import { freePromotion } from "./free-dead-means.server.ts";

/** Notes the address with the order's use of its code. @throws AppError payments.code_already_used */
export async function limitPerGuest(tx: Tx, { orderId, email }: { orderId: string; email: string }): Promise<void> {
  const use = await tx.promotionUse.findUnique({ where: { orderId }, include: { promotion: { select: { perGuest: true } } } });
  if (!use) return;
  const { promotionId, promotion: { perGuest } } = use;
  const address = email.toLowerCase();
  if (perGuest !== null) {
    await freePromotion(tx, promotionId);
    const before = await tx.promotionUse.count({ where: { promotionId, email: address, state: { in: ["held", "used"] }, orderId: { not: orderId } } });
    if (before >= perGuest) throw new AppError("payments.code_already_used");
  }
  await tx.promotionUse.update({ where: { id: use.id }, data: { email: address } });
}
