/** What an organisation is paid, was paid and why not yet: the studio's page "Payouts". */
import type { AccountStanding, PayoutRow, PayoutsPage, PayoutStanding } from "../../../core/money-page.ts";
import type { Currency } from "../../../core/money.ts";
import { addDays, localDateOf } from "../../../core/time.ts";
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { OWED_ACCOUNTS } from "../books/accounts.ts";
import { statementMonths } from "../books/read-statement.server.ts";

const SHOWN = 200;

export async function payoutsPage(reader: Reader, { organisationId, now, windowDays = env().TRANSFER_WINDOW_DAYS }: { organisationId: string; now: Date; windowDays?: number }): Promise<PayoutsPage> {
  const organisation = await reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { stripeAccountId: true, payoutsEnabled: true, settlement: true } });
  const transfers = await reader.transfer.findMany({ where: { organisationId }, include: { order: { select: { code: true } }, component: { select: { title: true, endDate: true } } }, orderBy: [{ dueOn: "desc" }, { id: "asc" }], take: SHOWN });
  const rows = transfers.map(toRow);
  const open = rows.filter(({ standing }) => standing === "due" || standing === "failed");
  return {
    account: standingOf(organisation), by: organisation.settlement === "transfer" && organisation.payoutsEnabled ? "transfer" : "invoice", windowDays,
    coming: [...open, ...(await comingRows(reader, { organisationId, windowDays }))].sort((a, b) => a.dueOn.localeCompare(b.dueOn)), past: rows.filter((row) => !open.includes(row)), months: await statementMonths(reader, { organisationId, now }),
  };
}

function standingOf({ stripeAccountId, payoutsEnabled }: { stripeAccountId: string | null; payoutsEnabled: boolean }): AccountStanding {
  if (stripeAccountId === null) return "none";
  return payoutsEnabled ? "ready" : "unfinished";
}

type TransferRow = Prisma.TransferGetPayload<{ include: { order: { select: { code: true } }; component: { select: { title: true; endDate: true } } } }>;

function toRow({ id, order, component, dueOn, amountMinor, reversedMinor, currency, state, by, failure }: TransferRow): PayoutRow {
  const standing: PayoutStanding = state === "sent" && by === "invoice" ? "settled" : state;
  return { id, orderCode: order.code, title: component?.title ?? null, lastDay: component ? localDateOf(component.endDate) : null, dueOn: localDateOf(dueOn), amountMinor, reversedMinor, currency: currency as Currency, standing, failure };
}

/** Sold, but not due yet: what the ledger owes it for services without a transfer. */
async function comingRows(reader: Reader, { organisationId, windowDays }: { organisationId: string; windowDays: number }): Promise<PayoutRow[]> {
  const rows = await reader.$queryRaw<{ id: string; code: string; title: string | null; lastDay: Date; owed: number; currency: Currency }[]>(Prisma.sql`
    select coalesce(c."id", o."id") as "id", o."code", c."title", coalesce(c."endDate", (select max(l."endDate") from "OrderLine" l where l."orderId" = o."id")) as "lastDay", -sum(e."amountMinor")::int as "owed", e."currency"
    from "LedgerEntry" e join "Order" o on o."id" = e."orderId" left join "OrderComponent" c on c."id" = e."componentId" and c."entrepreneurId" = e."organisationId"
    where e."organisationId" = ${organisationId} and e."account" in (${Prisma.join([...OWED_ACCOUNTS])})
      and not exists (select 1 from "Transfer" t where t."orderId" = o."id" and t."organisationId" = e."organisationId" and t."componentId" is not distinct from c."id")
    group by o."id", o."code", c."id", c."title", c."endDate", e."currency" having sum(e."amountMinor") < 0
    order by "lastDay", o."code" limit ${SHOWN}`);
  return rows.filter(({ lastDay }) => lastDay !== null).map(({ id, code, title, lastDay, owed, currency }) => ({
    id, orderCode: code, title, lastDay: localDateOf(lastDay), dueOn: addDays(localDateOf(lastDay), windowDays), amountMinor: owed, reversedMinor: 0, currency, standing: "coming" as const, failure: null,
  }));
}
