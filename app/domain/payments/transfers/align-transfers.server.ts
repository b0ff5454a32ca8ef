/** Brings what an organisation was paid of an order in line with what the ledger owes it: a transfer for what is missing, a reversal for what is too much. */
import { newId } from "../../../core/ids.ts";
import { addDays, dateAt, dbDate, type LocalDate } from "../../../core/time.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { Prisma, type Reader, type Tx } from "../../../platform/db.server.ts";
import { enqueue } from "../../../platform/jobs.server.ts";
import { lockOrder } from "../../booking/lock-order.server.ts";
import { OWED_ACCOUNTS } from "../books/accounts.ts";
import { askLessBack } from "./ask-less-back.server.ts";
import { daysWaited, dueDay } from "./due-day.ts";
import { hasNotLeft, lockTransfer, lockTransfersOf, type LockedTransfer } from "./lock-transfer.server.ts";
import { lastDayOf } from "../books/last-day.server.ts";
import { owedByOrder, type Debt } from "../books/owed-by-order.server.ts";
import { paidBy, payeeSelect } from "../books/paid-by.ts";
import { takeBackFrom } from "../cancelling/take-back.server.ts";

export interface OpenDebt extends Debt { /** of the service, or of the organisation's own trips */ lastDay: Date }

/**
 * What any order owes any organisation, or the other way round, where there is something to do: it is due, or something was paid of it that may be
 * too much. The regional organisation's own money needs no transfer: the account at Stripe is its. For what is lost nobody is paid, nor its seller
 * for his trips of the order, until something else is in its place or the guest has his money back.
 */
export function openDebts(reader: Reader, { windowDays, now }: { windowDays: number; now: Date }): Promise<OpenDebt[]> {
  return reader.$queryRaw<OpenDebt[]>(Prisma.sql`
    select w.* from (
      select d.*, coalesce(c."endDate", ${lastDayOf({ orderId: Prisma.sql`d."orderId"`, organisationId: Prisma.sql`d."organisationId"` })}) as "lastDay" from (
        select e."orderId", e."organisationId", e."currency", case when oc."entrepreneurId" = e."organisationId" then e."componentId" end as "componentId"
        from "LedgerEntry" e join "Organisation" g on g."id" = e."organisationId" left join "OrderComponent" oc on oc."id" = e."componentId"
        where e."account" in (${Prisma.join([...OWED_ACCOUNTS])}) and g."kind" <> 'rot'
        group by 1, 2, 3, 4 having sum(e."amountMinor") <> 0 or (e."orderId", e."organisationId") in (${ASKED_OF})
      ) d left join "OrderComponent" c on c."id" = d."componentId"
    ) w where (w."lastDay" <= ${addDays(dateAt(now), -daysWaited(windowDays))}::date or ${hasTransfer})
      and exists (select 1 from "OrderLine" l where l."orderId" = w."orderId")
      and not exists (select 1 from "OrderLine" l join "OrderComponent" x on x."lineId" = l."id" where l."orderId" = w."orderId" and x."state" = 'lost' and case when w."componentId" is not null then x."id" = w."componentId" else l."sellerId" = w."organisationId" or w."organisationId" not in (select o."sellerId" from "OrderLine" o where o."orderId" = w."orderId") end)
    order by w."orderId", w."organisationId", w."componentId"`);
}

/** Who was paid by invoice and owes something of it back: even where that is made good in the ledger, it may still be asked for. */
const ASKED_OF = Prisma.sql`select t."orderId", t."organisationId" from "TransferReversal" r join "Transfer" t on t."id" = r."transferId" where r."state" = 'due' and t."by" = 'invoice' and t."state" = 'sent'`;

/** As `lockTransfersOf` has them. */
const hasTransfer = Prisma.sql`exists (
  select 1 from "Transfer" t where t."orderId" = w."orderId" and t."state" <> 'void'
    and case when w."componentId" is null then t."organisationId" = w."organisationId" and t."componentId" is null else t."componentId" = w."componentId" end)`;

/** @param windowDays after the service, in which complaints are waited for */
export async function alignTransfers(tx: Tx, { debt, windowDays, now }: { debt: OpenDebt; windowDays: number; now: Date }): Promise<"paid" | "taken_back" | "nothing"> {
  await lockOrder(tx, debt.orderId);
  const transfers = await lockTransfersOf(tx, debt);
  const open = transfers.find(({ state }) => state === "due" || state === "failed");
  const owed = (await owedByOrder(tx, debt)) - (open ? open.amountMinor - open.reversedMinor : 0);
  const missing = owed + (await onItsWayBack(tx, transfers));
  if (missing < 0) return takeTooMuch(tx, { transfers, amountMinor: -missing });
  const rest = sendable({ missing: await askLessBack(tx, { transfers, amountMinor: missing }), owed });
  const day = dueDay(debt.lastDay, windowDays);
  if (day > dateAt(now)) return "nothing";
  if (open) return hasNotLeft(open) ? payByWhatIsPossible(tx, { open, amountMinor: open.amountMinor + rest }) : "nothing";
  return rest > 0 ? writeDue(tx, { debt, amountMinor: rest, dueOn: day, now }) : "nothing";
}

/** No more than the ledger owes today, which is all that is sent: of what is on its way back, the rest is paid when it has come. */
function sendable({ missing, owed }: { missing: number; owed: number }): number {
  return Math.max(0, Math.min(missing, owed));
}

/** Asked back from transfers that left, but not here yet. */
async function onItsWayBack(tx: Tx, transfers: readonly LockedTransfer[]): Promise<number> {
  const sent = transfers.filter(({ state }) => state === "sent").map(({ id }) => id);
  const { _sum } = await tx.transferReversal.aggregate({ where: { transferId: { in: sent }, state: { in: ["due", "failed"] } }, _sum: { amountMinor: true } });
  return _sum.amountMinor ?? 0;
}

async function takeTooMuch(tx: Tx, { transfers, amountMinor }: { transfers: LockedTransfer[]; amountMinor: number }): Promise<"taken_back" | "nothing"> {
  if (transfers.every(({ state, amountMinor: paid, reversedMinor }) => state === "void" || paid === reversedMinor)) return "nothing";
  await takeBackFrom(tx, { transfers, amountMinor, reason: "refund" });
  return "taken_back";
}

async function writeDue(tx: Tx, { debt, amountMinor, dueOn, now }: { debt: Debt; amountMinor: number; dueOn: LocalDate; now: Date }): Promise<"paid" | "nothing"> {
  const { orderId, componentId, organisationId, currency } = debt;
  const id = newId();
  await tx.transfer.create({ data: { id, orderId, componentId, organisationId, currency, amountMinor, dueOn: dbDate(dueOn), createdAt: now } });
  await writeAudit(tx, { actorKind: "system", entity: "transfer", entityId: id, action: "transfer_due", to: "due", data: { orderId, amountMinor } });
  return payByWhatIsPossible(tx, { open: (await lockTransfer(tx, id))!, amountMinor });
}

/** By Stripe to an account that can be paid; else it stays owed until the regional organisation has paid the organisation's invoice, or there is such an account. */
async function payByWhatIsPossible(tx: Tx, { open, amountMinor }: { open: LockedTransfer; amountMinor: number }): Promise<"paid" | "nothing"> {
  const by = paidBy(await tx.organisation.findUniqueOrThrow({ where: { id: open.organisationId }, select: payeeSelect }));
  const changed = by !== open.by || amountMinor !== open.amountMinor;
  if (changed) await tx.transfer.update({ where: { id: open.id }, data: { amountMinor, by, ...(by === "invoice" && { failure: null }) } });
  if (by !== open.by) await writeAudit(tx, { actorKind: "system", entity: "transfer", entityId: open.id, action: by === "invoice" ? "waits_for_invoice" : "goes_by_transfer", from: open.state, to: open.state, data: { amountMinor } });
  if (by === "invoice") return "nothing";
  if (open.state === "due" || open.by === "invoice") await enqueue(tx, "send-transfer", { transferId: open.id });
  return "paid";
}
