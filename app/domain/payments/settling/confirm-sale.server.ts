/** What is paid becomes the guest's: the places of a trip with its vouchers, or the gift voucher; ledger and mails, to the guest and to every host, follow in the same transaction. */
import type { AuditEntry } from "../../../platform/audit.server.ts";
import { askOften, Prisma, type Tx } from "../../../platform/db.server.ts";
import { jobsPart, type Job } from "../../../platform/jobs.server.ts";
import { confirmPart } from "../../booking/confirm-places.server.ts";
import { followSlots } from "../../booking/follow-slots.server.ts";
import type { LockedOrder } from "../../booking/lock-order.server.ts";
import { newsForHosts } from "../../booking/tell-hosts.server.ts";
import { saleEntries, type OtherMeans, type SoldComponent } from "../books/sale-entries.ts";
import { salePart } from "../books/write-ledger.server.ts";
import { hasOtherMeans, spendMeans } from "../codes/means-of-order.server.ts";
import { activateGift } from "../gifts/activate-gift.server.ts";

export interface Sale<Order = LockedOrder> { order: Order; actor: AuditEntry["actorKind"]; now: Date; /** of the payment; null where there was nothing left to pay */ stripeId: string | null; data: Record<string, string | number> }

/** The order's row is locked; it has all its places, its promotion and its vouchers. A day may have been closed while its guest was paying. */
export async function confirmSale(tx: Tx, sale: Sale): Promise<void> {
  const { order } = sale;
  if (order.kind === "gift") return activateGift(tx, sale);
  const means = hasOtherMeans(order) ? await spendMeans(tx, order.id) : undefined;
  await followSlots(tx, order.id);
  const components = await soldComponents(tx, order.id);
  await askOften(tx, Prisma.sql`with granted as (select 1), ${tripPart({ ...sale, components, means })} select 1`);
}

/** With the state it is sold in: what is lost by then is paid for all the same, until its guest has chosen something else or has his money back. */
export type PaidComponent = SoldComponent & { state: string };
type SoldTrip = Sale<Pick<LockedOrder, "id" | "state" | "currency">> & { components: readonly PaidComponent[]; means?: OtherMeans };

/** All that a paid trip brings about, as parts of one statement, which has a part `granted` with a row when it may be done. @throws AppError booking.wrong_state */
export function tripPart({ order, actor, now, stripeId, data, components, means }: SoldTrip): Prisma.Sql {
  const [lost, booked] = [components.filter(({ state }) => state === "lost"), components.filter(({ state }) => state !== "lost")];
  const jobs: Job[] = [
    { name: "send-order-mail", data: { orderId: order.id, kind: "confirmation" } },
    ...lost.map(({ id }): Job => ({ name: "send-lost-mail", data: { componentId: id } })),
    ...newsForHosts({ orderId: order.id, kind: "booked", components: booked }).map((data): Job => ({ name: "send-host-mail", data })),
  ];
  return Prisma.sql`
    ${confirmPart({ order, componentIds: components.map(({ id }) => id), actor, now, data })},
    ${salePart({ orderId: order.id, currency: order.currency, stripeId, entries: saleEntries(components, means) })},
    ${jobsPart(jobs)}`;
}

async function soldComponents(tx: Tx, orderId: string): Promise<PaidComponent[]> {
  const rows = await tx.orderComponent.findMany({ where: { line: { orderId } }, select: { id: true, state: true, entrepreneurId: true, amountMinor: true, commissionMinor: true, line: { select: { sellerId: true } } } });
  return rows.map(({ line, ...component }) => ({ ...component, sellerId: line.sellerId }));
}
