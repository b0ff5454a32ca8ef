/** Puts something else in the place of a lost component, at the same price: in a held order, or in a paid one whose guest says yes. */
import { AppError } from "../../../core/app-error.ts";
import { newId } from "../../../core/ids.ts";
import type { ProductSnapshot } from "../../../core/product-snapshot.ts";
import type { Units } from "../../../core/quote.ts";
import { dbDate, localDateOf, type LocalDate } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { db, inTransaction, sqlState, type Prisma, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { lockOpenOrder, mustBeHeld, openOrder, type LockedOrder } from "../../booking/lock-order.server.ts";
import { isLive, LIVE_STATES } from "../../booking/order-states.server.ts";
import { lockSlots, releaseComponents, releaseLapsedOn, shortagesOf } from "../../booking/release-places.server.ts";
import { renewVouchers } from "../../booking/renew-vouchers.server.ts";
import { replacementsOf, withLine, type LostComponent, type Replacement } from "../../booking/replacements.server.ts";
import { loadSnapshotSource, makeSnapshot } from "../../booking/snapshot-product.server.ts";
import { tellHosts } from "../../booking/tell-hosts.server.ts";
import type { EntryKind } from "../books/accounts.ts";
import { post } from "../books/write-ledger.server.ts";
import { pausePayment } from "../checkout/pause-payment.server.ts";

interface Wish {
  code: string;
  key: string;
  componentId: string;
  /** one that was offered */
  offerId: string;
  date: LocalDate;
  start: string;
  now: Date;
}

/** @throws AppError not_found, booking.expired, booking.wrong_state, payments.unavailable, availability.sold_out when somebody was quicker, availability.busy */
export async function replaceComponent({ code, key, componentId, offerId, date, start, now }: Wish): Promise<void> {
  await pause({ code, key, componentId, now });
  try {
    await inTransaction(async (tx) => {
      const order = await lockOpenOrder(tx, { code, key });
      const live = isLive(order.state);
      if (!live) mustBeHeld(order);
      const component = await tx.orderComponent.findFirst({ where: { id: componentId, state: "lost", line: { orderId: order.id, cancelledAt: null } }, include: withLine });
      if (!component) throw new AppError("not_found");
      const wanted = (await replacementsOf(tx, { component, now })).find(({ sellable, planned }) => sellable.id === offerId && planned.date === date && planned.start === start);
      if (!wanted) throw new AppError("availability.sold_out", { date });
      await takePlaces(tx, { order, component, wanted, state: live ? "confirmed" : "held" });
      await rewrite(tx, { order, component, wanted });
      if (live) await tell(tx, { order, component, wanted });
    });
  } catch (error) {
    if (sqlState(error) === "23514") throw new AppError("availability.sold_out", { date }); // a CHECK saw what planning did not
    throw error;
  }
}

/** Whoever stands in may have to be asked first: until then nobody pays on a page of Stripe's that was opened for what is lost. */
async function pause({ code, key, componentId, now }: Pick<Wish, "code" | "key" | "componentId" | "now">): Promise<void> {
  const orderId = await openOrder(db(), { code, key });
  const isUnpaid = (await db().orderComponent.count({ where: { id: componentId, state: "lost", line: { orderId, order: { state: { notIn: [...LIVE_STATES] } } } } })) > 0;
  if (isUnpaid) await pausePayment({ orderId, now });
}

interface Replacing { order: LockedOrder; component: LostComponent; wanted: Replacement }

async function takePlaces(tx: Tx, { order, component, wanted: { planned }, state }: Replacing & { state: "held" | "confirmed" }): Promise<void> {
  const demand = new Map(planned.slots.map(({ slot, demand: places }) => [slot.id, places]));
  await releaseComponents(tx, { orderId: order.id, componentIds: [component.id] });
  await tx.reservation.deleteMany({ where: { componentId: component.id } }); // or late money would take them again
  await lockSlots(tx, [...demand.keys()]);
  await releaseLapsedOn(tx, [...demand.keys()], order.id);
  if (shortagesOf(await lockSlots(tx, [...demand.keys()]), demand).length > 0) throw new AppError("availability.sold_out", { date: planned.date });
  await tx.reservation.createMany({ data: [...demand].map(([slotId, quantity]) => ({ id: newId(), orderId: order.id, componentId: component.id, slotId, quantity, state })) });
}

/** The component keeps its price and its place in the plan; snapshot and voucher are of what comes instead. */
async function rewrite(tx: Tx, { order, component, wanted: { sellable, planned } }: Replacing): Promise<void> {
  const { id, line, position, offerId: before, title, entrepreneurId: hostId } = component;
  const snapshot = line.snapshot as unknown as ProductSnapshot;
  const [fresh] = makeSnapshot(await loadSnapshotSource(tx, { productId: sellable.id, parts: sellable.parts, lang: order.lang }), sellable.parts).parts;
  const parts = snapshot.parts.map((part, index) => (index === position ? { ...fresh!, partId: part.partId, packageTitle: part.packageTitle, note: sellable.id === before ? part.note : "" } : part)); // the note is of what was to come
  const days = { date: dbDate(planned.date), endDate: dbDate(planned.endDate) };
  const moved = line.components.length === 1 ? days : {}; // one of several stays within the trip; of a service alone the trip is where it is
  await tx.orderLine.update({ where: { id: line.id }, data: { ...moved, snapshot: { ...snapshot, parts } as unknown as Prisma.InputJsonObject } });
  await tx.orderComponent.update({
    where: { id },
    data: { state: "booked", offerId: sellable.id, entrepreneurId: sellable.ownerId, title: fresh!.title, ...days, start: planned.start, durationMinutes: planned.minutes, units: planned.units },
  });
  await tx.bookingRequest.deleteMany({ where: { componentId: id } }); // a yes was to what is lost: whoever stands in for it is asked himself
  await renewVouchers(tx, { id });
  await writeAudit(tx, { actorKind: "guest", entity: "order_component", entityId: id, action: "replaced", from: "lost", to: "booked", data: { before, title, hostId, offerId: sellable.id, date: planned.date, start: planned.start } });
}

/** What the one entrepreneur would have got, the other one gets; the guest has it in writing with new papers. */
async function tell(tx: Tx, { order, component, wanted: { sellable } }: Replacing): Promise<void> {
  if (sellable.ownerId !== component.entrepreneurId) await handOver(tx, { order, component, toId: sellable.ownerId });
  await enqueue(tx, "send-order-mail", { orderId: order.id, kind: "replaced", about: newId(), componentIds: [component.id] });
  await tellBoth(tx, { order, component, newHostId: sellable.ownerId });
}

/** The share of the sale, and what a bank has taken of it, each under its own name: what a bank gives back is then for who has the share. */
async function handOver(tx: Tx, { order, component: { id: componentId, entrepreneurId }, toId }: Pick<Replacing, "order" | "component"> & { toId: string }): Promise<void> {
  const held = await tx.ledgerEntry.groupBy({ by: ["kind", "stripeId"], where: { orderId: order.id, componentId, organisationId: entrepreneurId, account: "vendor", kind: { in: ["sale", "dispute"] } }, _sum: { amountMinor: true } });
  for (const { kind, stripeId, _sum } of held) {
    const amountMinor = _sum.amountMinor ?? 0;
    const entry = { account: "vendor" as const, componentId };
    await post(tx, { orderId: order.id, currency: order.currency, stripeId, kind: kind as EntryKind, entries: [{ ...entry, organisationId: entrepreneurId, amountMinor: -amountMinor }, { ...entry, organisationId: toId, amountMinor }] });
  }
}

/** Whose service it was hears what is in its place, or that nothing of his is; whose it is now hears of a booking. */
async function tellBoth(tx: Tx, { order, component, newHostId }: { order: LockedOrder; component: LostComponent; newHostId: string }): Promise<void> {
  const { id, entrepreneurId, offerId, title, start, durationMinutes } = component;
  const before = { offerId, title, date: localDateOf(component.date), endDate: localDateOf(component.endDate), start, durationMinutes, units: component.units as Units };
  const news = { orderId: order.id, about: newId() };
  if (newHostId === entrepreneurId) return tellHosts(tx, { ...news, kind: "moved", before, components: [{ id, entrepreneurId }] });
  await tellHosts(tx, { ...news, kind: "replaced", before, components: [{ id, entrepreneurId }] });
  await tellHosts(tx, { ...news, kind: "booked", components: [{ id, entrepreneurId: newHostId }] });
}
