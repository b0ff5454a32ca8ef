/** Refunds that somebody has to look after: refused, returned by the bank, or owed for longer than the fourteen days of the travel act (art. 47). */
import type { RefundRow, RefundTrouble } from "../../../core/payments/money-page.ts";
import type { Currency } from "../../../core/money.ts";
import type { Prisma, Reader } from "../../../platform/db.server.ts";

const LAWFUL_DAYS = 14;
const SHOWN = 100;

const include = { order: { select: { code: true, fullName: true, gift: { select: { issuerId: true } }, lines: { select: { sellerId: true } } } } } satisfies Prisma.RefundInclude;

/** @returns the oldest first */
export async function stuckRefunds(reader: Reader, { now }: { now: Date }): Promise<RefundRow[]> {
  const since = new Date(now.getTime() - LAWFUL_DAYS * 86_400_000);
  const rows = await reader.refund.findMany({ where: { OR: [{ state: "failed" }, { state: "due", createdAt: { lt: since } }] }, include, orderBy: { createdAt: "asc" }, take: SHOWN });
  const failures = await reader.auditRow.findMany({ where: { entity: "refund", entityId: { in: rows.map(({ id }) => id) }, action: "refund_failed" }, select: { entityId: true, data: true }, orderBy: { id: "asc" } });
  const latest = new Map(failures.map(({ entityId, data }) => [entityId, data as { why?: RefundTrouble; words?: string }]));
  const names = await namesOf(reader, rows.flatMap(({ order }) => sellersOf(order)));
  return rows.map(({ id, orderId, order, amountMinor, currency, state, createdAt }) => {
    const { why = "returned", words } = state === "due" ? { why: "late" as const } : (latest.get(id) ?? {});
    return { id, orderId, orderCode: order.code, guest: order.fullName ?? "", sellers: sellersOf(order).map((seller) => names.get(seller)!), amountMinor, currency: currency as Currency, since: createdAt.toISOString(), why, words: words?.replaceAll("_", " ") ?? null };
  });
}

/** Each once. */
function sellersOf({ gift, lines }: Prisma.RefundGetPayload<{ include: typeof include }>["order"]): string[] {
  return [...new Set([...lines.map(({ sellerId }) => sellerId), ...(gift ? [gift.issuerId] : [])])];
}

async function namesOf(reader: Reader, ids: string[]): Promise<Map<string, string>> {
  const rows = await reader.organisation.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
