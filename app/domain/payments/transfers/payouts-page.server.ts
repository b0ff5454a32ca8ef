/** What an organisation is paid, was paid and why not yet: the studio's page "Payouts". */
import type { AccountStanding, PayoutRow, PayoutsPage, PayoutStanding } from "../../../core/payments/money-page.ts";
import type { PaidByHand } from "../../../core/payments/paid-by-hand.ts";
import type { SpokenText } from "../../../core/localized-text.ts";
import type { Currency } from "../../../core/money.ts";
import { localDateOf } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { titlesOf } from "../../catalogue/titles-of.server.ts";
import { OWED_ACCOUNTS } from "../books/accounts.ts";
import { feesOfOrders, type OrderFee } from "../books/fees-of-orders.server.ts";
import { invoiceAsk } from "../books/invoice-ask.server.ts";
import { lastDayOf } from "../books/last-day.server.ts";
import { owedBack } from "../books/owed-back.server.ts";
import { owedByInvoice, sumsOf } from "../books/owed-by-invoice.server.ts";
import { PAID_BY_INVOICE } from "../books/paid-by-hand.server.ts";
import { paidBy, payeeSelect } from "../books/paid-by.ts";
import { statementMonths } from "../books/read-statement.server.ts";
import { daysWaited, dueDay } from "./due-day.ts";

const SHOWN = 200;

interface Asked { organisationId: string; lang: Lang; now: Date; windowDays?: number; /** of what the regional organisation keeps, from 1; beyond the last it is the last */ page?: number; /** rows of a page */ shown?: number }

export async function payoutsPage(reader: Reader, { organisationId, lang, now, windowDays = env().TRANSFER_WINDOW_DAYS, page: wanted = 1, shown = SHOWN }: Asked): Promise<PayoutsPage> {
  const organisation = await reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { kind: true, ...payeeSelect } });
  const by = paidBy(organisation);
  const transfers = await reader.transfer.findMany({ where: { organisationId }, include: { order: { select: { code: true, lang: true } }, component: { select: { title: true, endDate: true, offerId: true } } }, orderBy: [{ dueOn: "desc" }, { id: "asc" }], take: SHOWN });
  const owed = new Map((await owedByInvoice(reader, { organisationId })).map(({ id, amountMinor }) => [id, amountMinor]));
  const back = await owedBack(reader, { organisationId });
  const paid = await paidByHand(reader, transfers.map(({ id }) => id));
  const isRegion = organisation.kind === "rot";
  const keptPages = isRegion ? await keptInAll(reader, { organisationId, wanted, shown }) : NOTHING_KEPT;
  const sold = await soldRows(reader, { organisationId, first: isRegion ? "newest" : "soonest", skip: (keptPages.page - 1) * shown, shown });
  const fees = new Map((await feesOfOrders(reader, [...transfers.map(({ orderId }) => orderId), ...sold.map(({ id }) => id)])).filter(({ lotId }) => lotId === organisationId).map((fee) => [fee.orderId, fee]));
  const waiting = lessFees(sold, fees);
  const titles = await titlesOf(reader, { ids: [...transfers.map(({ component }) => component?.offerId), ...sold.map(({ offerId }) => offerId)].filter((id) => typeof id === "string"), lang });
  const rows = transfers.map((transfer) => ({ ...toRow(transfer, titles), owedBackMinor: back.filter(({ transferId }) => transferId === transfer.id).reduce((sum, { amountMinor }) => sum + amountMinor, 0), feeMinor: transfer.component ? 0 : (fees.get(transfer.orderId)?.postedMinor ?? 0), paid: paid.get(transfer.id) ?? null })).flatMap((row) => (row.standing === "owed" ? owedRow(row, { amountMinor: owed.get(row.id), by }) : [row]));
  const open = rows.filter(({ standing }) => standing === "due" || standing === "owed" || standing === "failed");
  return {
    account: standingOf(organisation), by, invoice: await invoiceAsk(reader, { organisationId }), owedBack: sumsOf(back), windowDays: daysWaited(windowDays),
    coming: isRegion ? [] : [...open, ...waiting.map((row) => comingRow(row, { titles, windowDays }))].sort((a, b) => a.dueOn.localeCompare(b.dueOn)),
    kept: isRegion ? sold.map((row) => keptRow(row, titles)) : [], keptPages, past: rows.filter((row) => !open.includes(row)), months: await statementMonths(reader, { organisationId, now }),
  };
}

function standingOf({ stripeAccountId, payoutsEnabled }: { stripeAccountId: string | null; payoutsEnabled: boolean }): AccountStanding {
  if (stripeAccountId === null) return "none";
  return payoutsEnabled ? "ready" : "unfinished";
}

type TransferRow = Prisma.TransferGetPayload<{ include: { order: { select: { code: true; lang: true } }; component: { select: { title: true; endDate: true; offerId: true } } } }>;
/** What offers are called in the reader's language; what is gone keeps the name under which it was sold. */
type Titles = ReadonlyMap<string, SpokenText>;

function toRow({ id, order, component, dueOn, amountMinor, reversedMinor, currency, state, by, failure }: TransferRow, titles: Titles): Omit<PayoutRow, "paid" | "feeMinor" | "owedBackMinor"> {
  const standing: PayoutStanding = by === "transfer" || state === "void" ? state : state === "sent" ? "settled" : "owed";
  return { id, orderCode: order.code, title: component ? (titles.get(component.offerId) ?? { text: component.title, lang: order.lang as Lang }) : null, lastDay: component ? localDateOf(component.endDate) : null, dueOn: localDateOf(dueOn), amountMinor, reversedMinor, currency: currency as Currency, standing, failure };
}

/** What the ledger owes of it still; nothing of a commission that went back to a guest, until the night takes it off. It waits for no invoice where there is an account by now: the night pays it. */
function owedRow(row: PayoutRow, { amountMinor, by }: { amountMinor: number | undefined; by: PayoutsPage["by"] }): PayoutRow[] {
  return amountMinor === undefined ? [] : [{ ...row, amountMinor, standing: by === "transfer" ? "due" : "owed" }];
}

/** The invoices with which transfers were paid, by the transfer. */
async function paidByHand(reader: Reader, transferIds: string[]): Promise<ReadonlyMap<string, PaidByHand>> {
  const rows = await reader.auditRow.findMany({ where: { entity: "transfer", entityId: { in: transferIds }, action: PAID_BY_INVOICE }, select: { entityId: true, data: true } });
  return new Map(rows.map(({ entityId, data }) => {
    const { paidOn, reference } = data as unknown as PaidByHand;
    return [entityId, { paidOn, reference }];
  }));
}

interface SoldRow { id: string; code: string; lang: Lang; title: string | null; offerId: string | null; lastDay: Date; owed: number; currency: Currency }

/** Sold, but not due yet: what the ledger owes it for services without a transfer; for a day that was closed nothing will come. A fee is the regional organisation's as soon as it is posted. */
function soldOf(organisationId: string): Prisma.Sql {
  return Prisma.sql`
    select coalesce(c."id", o."id") as "id", o."code", o."lang", c."title", c."offerId", coalesce(c."endDate", ${lastDayOf({ orderId: Prisma.sql`o."id"`, organisationId: Prisma.sql`${organisationId}` })}) as "lastDay", -sum(e."amountMinor")::int as "owed", e."currency"
    from "LedgerEntry" e join "Order" o on o."id" = e."orderId" left join "OrderComponent" c on c."id" = e."componentId" and c."entrepreneurId" = e."organisationId"
    where e."organisationId" = ${organisationId} and e."account" in (${Prisma.join([...OWED_ACCOUNTS])})
      and not (e."account" = 'fee' and exists (select 1 from "Organisation" g where g."id" = e."organisationId" and g."kind" = 'rot'))
      and c."state" is distinct from 'lost' and exists (select 1 from "OrderLine" l where l."orderId" = o."id")
      and not exists (select 1 from "Transfer" t where t."orderId" = o."id" and t."organisationId" = e."organisationId" and t."componentId" is not distinct from c."id")
    group by o."id", o."code", o."lang", c."id", c."title", c."offerId", c."endDate", e."currency" having sum(e."amountMinor") < 0`;
}

function soldRows(reader: Reader, { organisationId, first, skip, shown }: { organisationId: string; first: "soonest" | "newest"; skip: number; shown: number }): Promise<SoldRow[]> {
  return reader.$queryRaw<SoldRow[]>(Prisma.sql`${soldOf(organisationId)} order by "lastDay" ${first === "newest" ? Prisma.sql`desc` : Prisma.sql`asc`}, o."code", "id" limit ${shown} offset ${skip}`);
}

const NOTHING_KEPT: PayoutsPage["keptPages"] = { page: 1, pages: 1, sums: [] };

/** Of all pages, not only of the one that is shown. */
async function keptInAll(reader: Reader, { organisationId, wanted, shown }: { organisationId: string; wanted: number; shown: number }): Promise<PayoutsPage["keptPages"]> {
  const rows = await reader.$queryRaw<{ currency: Currency; amountMinor: number; count: number }[]>(Prisma.sql`
    select s."currency", sum(s."owed")::float8 as "amountMinor", count(*)::int as "count" from (${soldOf(organisationId)}) s group by s."currency" order by s."currency" desc`);
  const pages = Math.max(1, Math.ceil(rows.reduce((sum, { count }) => sum + count, 0) / shown));
  return { page: Math.min(Math.max(1, wanted), pages), pages, sums: rows.map(({ currency, amountMinor }) => ({ currency, amountMinor })) };
}

type Fees = ReadonlyMap<string, OrderFee>;

/** What a LOT will be paid of its commission, the fee for the marketplace taken off, which is posted on the day of the payout only. */
function lessFees(rows: SoldRow[], fees: Fees): (SoldRow & { feeMinor: number })[] {
  return rows.map((row) => {
    const { wantedMinor, postedMinor } = fees.get(row.id) ?? { wantedMinor: 0, postedMinor: 0 };
    return { ...row, owed: row.owed - (wantedMinor - postedMinor), feeMinor: wantedMinor };
  }).filter(({ owed }) => owed > 0);
}

function comingRow({ lastDay, feeMinor, ...sold }: SoldRow & { feeMinor: number }, { titles, windowDays }: { titles: Titles; windowDays: number }): PayoutRow {
  return { ...soldRow(sold, titles), lastDay: localDateOf(lastDay), dueOn: dueDay(lastDay, windowDays), feeMinor, standing: "coming" };
}

/** The account at Stripe is the region's: its money stays where the guest paid it, and has no other day than the trip's. */
function keptRow({ lastDay, ...sold }: SoldRow, titles: Titles): PayoutRow {
  const day = localDateOf(lastDay);
  return { ...soldRow(sold, titles), lastDay: day, dueOn: day, feeMinor: 0, standing: "kept" };
}

function soldRow({ id, code, lang, title, offerId, owed, currency }: Omit<SoldRow, "lastDay">, titles: Titles) {
  return { id, orderCode: code, title: titles.get(offerId ?? "") ?? (title === null ? null : { text: title, lang }), amountMinor: owed, reversedMinor: 0, owedBackMinor: 0, currency, failure: null, paid: null };
}
