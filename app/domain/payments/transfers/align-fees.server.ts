/** Brings a LOT's fee for an order in line with what its guests paid and kept: posted before the LOT is paid its share, lowered when money goes back later. */
import { addDays, dateAt } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import type { Reader, Tx } from "../../../platform/db.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { regionId } from "../../organisations/region.server.ts";
import { feesOfOrders, feesToAlign, type OrderFee } from "../books/fees-of-orders.server.ts";
import { post } from "../books/write-ledger.server.ts";
import { daysWaited } from "./due-day.ts";

/** @param windowDays after the trip, in which complaints are waited for: a fee is taken when the order is paid out @returns those that are not as they should be */
export async function openFees(reader: Reader, { windowDays, now }: { windowDays: number; now: Date }): Promise<OrderFee[]> {
  const fees = await feesToAlign(reader, addDays(dateAt(now), -daysWaited(windowDays)));
  return fees.filter(({ wantedMinor, postedMinor }) => wantedMinor !== postedMinor);
}

/** Posts what is missing, or takes back what is too much; with the order locked it is reckoned anew. */
export async function alignFee(tx: Tx, { orderId, lotId }: Pick<OrderFee, "orderId" | "lotId">): Promise<void> {
  await lockOrder(tx, orderId);
  const fee = (await feesOfOrders(tx, [orderId])).find((one) => one.lotId === lotId);
  if (!fee || fee.wantedMinor === fee.postedMinor) return;
  const { currency, bp, wantedMinor, postedMinor } = fee;
  const amountMinor = wantedMinor - postedMinor;
  const entries = [{ account: "fee" as const, organisationId: lotId, amountMinor }, { account: "fee" as const, organisationId: await regionId(tx), amountMinor: -amountMinor }];
  await post(tx, { orderId, currency, stripeId: null, kind: "fee", entries });
  await writeAudit(tx, { actorKind: "system", entity: "fee", entityId: orderId, action: "fee_aligned", from: String(postedMinor), to: String(wantedMinor), data: { lotId, bp } });
}
