/** An organisation's statement of a month, straight from the ledger: what it was owed before, what was added, what it was paid, what is left. */
import { AppError } from "../../../core/app-error.ts";
import { STATEMENT_LINES, type StatementEntry, type StatementLine, type StatementView } from "../../../core/payments/money-page.ts";
import type { SpokenText } from "../../../core/localized-text.ts";
import type { Currency } from "../../../core/money.ts";
import { addMonths, dateAt, instantOf, monthOf } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { Prisma, type Reader } from "../../../platform/db.server.ts";
import { titlesOf } from "../../catalogue/titles-of.server.ts";
import { readLetterhead } from "../../organisations/letterhead.server.ts";
import { OWED_ACCOUNTS, type Account, type EntryKind } from "./accounts.ts";

export interface StatementOf { organisationId: string; /** "YYYY-MM" */ month: string; currency: Currency }

/** A month of the venue as instants: from its first midnight up to the next month's. @throws AppError not_found for what is no month */
export function monthSpan(month: string): { from: Date; to: Date } {
  if (!/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) throw new AppError("not_found");
  return { from: instantOf(`${month}-01`, "00:00"), to: instantOf(`${addMonths(month, 1)}-01`, "00:00") };
}

/**
 * A closed month is the same paper for ever: its organisation as it was then, its services by the titles under which they were sold. A month that
 * runs names both as they are today, services in `lang`.
 * @throws AppError not_found for what is no month
 */
export async function readStatement(reader: Reader, { lang, ...of }: StatementOf & { lang: Lang }): Promise<StatementView> {
  const { from, to } = monthSpan(of.month);
  const closed = await reader.statement.findUnique({ where: { organisationId_month_currency: of } });
  const organisation = await readLetterhead(reader, { organisationId: of.organisationId, at: closed?.createdAt });
  const rows = await rowsOf(reader, { ...of, from, to });
  const titles = closed ? SOLD_AS : await titlesOf(reader, { ids: rows.flatMap(({ offerId }) => offerId ?? []), lang });
  const entries = rows.flatMap((row) => toEntries({ ...row, title: titles.get(row.offerId ?? "") ?? (row.soldAs === null ? null : { text: row.soldAs, lang: row.lang }) }));
  const openingMinor = await balanceBefore(reader, { ...of, at: from });
  return {
    month: of.month, currency: of.currency, number: closed?.number ?? null, organisation,
    openingMinor, closingMinor: entries.reduce((sum, { amountMinor }) => sum + amountMinor, openingMinor), entries,
    sums: STATEMENT_LINES.map((line) => ({ line, amountMinor: sumOf(entries.filter((entry) => entry.line === line)) })).filter(({ line, amountMinor }) => amountMinor !== 0 || entries.some((entry) => entry.line === line)),
  };
}

const sumOf = (entries: readonly StatementEntry[]): number => entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

/** What the organisation was owed at a moment, minor units; negative when it owed. */
export async function balanceBefore(reader: Reader, { organisationId, currency, at }: { organisationId: string; currency: string; at: Date }): Promise<number> {
  const { _sum } = await reader.ledgerEntry.aggregate({ where: { organisationId, currency, account: { in: [...OWED_ACCOUNTS] }, at: { lt: at } }, _sum: { amountMinor: true } });
  return 0 - (_sum.amountMinor ?? 0);
}

/** `offerId`: null for what is no service, and for one that was replaced since */
interface Row { at: Date; account: Account; kind: EntryKind; amountMinor: number; code: string; lang: Lang; soldAs: string | null; offerId: string | null; /** what the guest paid for it; null where that is not known */ grossMinor: number | null }

/** No names of today: every service is called as it was sold. */
const SOLD_AS: ReadonlyMap<string, SpokenText> = new Map();

/**
 * A service that was replaced after an entry, or went to another host by it, is still the one that was sold then: the trace of the replacement knows its
 * title, and whose it was. What goes from the one host to the other sums to zero, and is the whole price when it is of a sale.
 */
async function rowsOf(reader: Reader, { organisationId, currency, from, to }: StatementOf & { from: Date; to: Date }): Promise<Row[]> {
  return reader.$queryRaw<Row[]>(Prisma.sql`
    select e."at", e."kind", max(e."account") as "account", sum(e."amountMinor")::int as "amountMinor", o."code", o."lang", case when r."title" is null then c."offerId" end as "offerId", coalesce(r."title", c."title") as "soldAs",
      coalesce(
        nullif((select -sum(b."amountMinor")::int from "LedgerEntry" b where b."orderId" = e."orderId" and b."componentId" = e."componentId" and b."kind" = e."kind" and b."at" = e."at" and b."account" in ('vendor', 'commission')), 0),
        case when e."kind" = 'sale' then (-sign(sum(e."amountMinor")) * c."amountMinor")::int end) as "grossMinor"
    from "LedgerEntry" e join "Order" o on o."id" = e."orderId" left join "OrderComponent" c on c."id" = e."componentId"
    left join lateral (select ${GIVEN_UP} as "yes") g on true
    left join lateral (
      select a."data"->>'title' as "title" from "AuditRow" a
      where a."entity" = 'order_component' and a."entityId" = e."componentId" and a."action" = 'replaced' and a."data"->>'title' is not null
        and (e."account" <> 'vendor' or coalesce(a."data"->>'hostId', e."organisationId") = e."organisationId") and (g."yes" or a."at" > e."at")
      order by case when g."yes" then -a."id" else a."id" end limit 1) r on true
    where e."organisationId" = ${organisationId} and e."currency" = ${currency} and e."account" in (${Prisma.join([...OWED_ACCOUNTS])}) and e."at" >= ${from} and e."at" < ${to}
    group by e."at", e."kind", e."orderId", o."code", o."lang", e."componentId", c."title", c."offerId", c."amountMinor", r."title", case when e."componentId" is null or e."account" = 'promotion' then e."id" end
    order by e."at", min(e."id")`);
}

/** Who had the service before it went to another host gives up his share of the sale (+), and what a bank has of it (−). */
const GIVEN_UP = Prisma.sql`e."amountMinor" * case e."kind" when 'sale' then 1 when 'dispute' then -1 else 0 end > 0 and exists (
      select 1 from "LedgerEntry" b where b."orderId" = e."orderId" and b."componentId" = e."componentId" and b."kind" = e."kind" and b."at" = e."at" and b."account" = e."account" and b."organisationId" <> e."organisationId" and b."amountMinor" = -e."amountMinor")`;

/** A vendor's sale, cancellation or chargeback is shown as the guest's price and the commission off it (none where it is its own seller); everything else as it stands. */
function toEntries({ at, account, kind, amountMinor, code, title, grossMinor }: Omit<Row, "soldAs"> & { title: SpokenText | null }): StatementEntry[] {
  const entry = (line: StatementLine, amount: number): StatementEntry => ({ date: dateAt(at), line, orderCode: code, title, amountMinor: amount });
  const line = lineOf(account, kind);
  if (account !== "vendor" || grossMinor === null || !["sale", "refund", "dispute"].includes(line)) return [entry(line, 0 - amountMinor)];
  return [entry(line, grossMinor), entry("commission", 0 - amountMinor - grossMinor)].filter((row) => row.amountMinor !== 0);
}

const OF_KIND: Partial<Record<EntryKind, StatementLine>> = { sale: "sale", fee: "fee", cancellation: "refund", dispute: "dispute", transfer: "transfer", reversal: "reversal", settlement: "settlement" };

function lineOf(account: Account, kind: EntryKind): StatementLine {
  if (account === "promotion") return "promotion";
  if (account === "commission" && (kind === "sale" || kind === "cancellation" || kind === "dispute")) return "commission";
  return OF_KIND[kind] ?? "sale";
}

/** Months in which something happened, and the one that runs; the newest first. */
export async function statementMonths(reader: Reader, { organisationId, now }: { organisationId: string; now: Date }): Promise<string[]> {
  const rows = await reader.$queryRaw<{ month: string }[]>(Prisma.sql`
    select distinct to_char(e."at" at time zone 'Europe/Warsaw', 'YYYY-MM') as "month" from "LedgerEntry" e
    where e."organisationId" = ${organisationId} and e."account" in (${Prisma.join([...OWED_ACCOUNTS])})`);
  const running = monthOf(dateAt(now));
  return [...new Set([running, ...rows.map(({ month }) => month)])].sort().reverse();
}

/** Currencies it has had anything in; zloty always. */
export async function statementCurrencies(reader: Reader, { organisationId }: { organisationId: string }): Promise<Currency[]> {
  const rows = await reader.ledgerEntry.findMany({ where: { organisationId, account: { in: [...OWED_ACCOUNTS] } }, distinct: ["currency"], select: { currency: true } });
  return rows.some(({ currency }) => currency === "EUR") ? ["PLN", "EUR"] : ["PLN"];
}
