/** What the nights' comparisons with Stripe found, the refunds that do not arrive, and the chargebacks: for the regional organisation, whose account it is. */
import type { ComparedSide, ComparisonRow, Difference, DisputeRow, ReconciliationPage } from "../../../core/payments/money-page.ts";
import type { Currency } from "../../../core/money.ts";
import type { Reader } from "../../../platform/db.server.ts";
import { unsettled } from "./standing-differences.server.ts";
import { stuckRefunds } from "./stuck-refunds.server.ts";

const NIGHTS = 14;
const DISPUTES = 100;

export async function reconciliationPage(reader: Reader, { now }: { now: Date }): Promise<ReconciliationPage> {
  const rows = await reader.reconciliation.findMany({ orderBy: { id: "desc" }, take: NIGHTS });
  const [latest = null, ...earlier] = rows.map(({ id, at, checked, differences }): ComparisonRow => ({ id: String(id), at: at.toISOString(), checked, differences: (differences as unknown as StoredDifference[]).map(read) }));
  const open = latest && { ...latest, differences: await unsettled(reader, latest.differences) };
  return { latest: open, earlier, refunds: await stuckRefunds(reader, { now }), disputes: await disputeRows(reader) };
}

/** Older nights kept an amount as a text, "123.45 PLN". */
type StoredDifference = Omit<Difference, "ours" | "theirs"> & Record<"ours" | "theirs", ComparedSide | string>;

const read = ({ ours, theirs, ...difference }: StoredDifference): Difference => ({ ...difference, ours: sideOf(ours), theirs: sideOf(theirs) });

function sideOf(stored: ComparedSide | string): ComparedSide {
  const [, whole, cents, currency] = (typeof stored === "string" && /^(\d+)\.(\d\d) ([A-Z]{3})$/.exec(stored)) || [];
  return whole ? { amountMinor: Number(`${whole}${cents}`), currency: currency as Currency } : (stored as ComparedSide);
}

async function disputeRows(reader: Reader): Promise<DisputeRow[]> {
  const rows = await reader.dispute.findMany({ orderBy: { createdAt: "desc" }, take: DISPUTES });
  const orders = await reader.order.findMany({ where: { id: { in: rows.map(({ orderId }) => orderId) } }, select: { id: true, code: true } });
  const codes = new Map(orders.map(({ id, code }) => [id, code]));
  return rows.map(({ id, orderId, amountMinor, currency, reason, state, createdAt }) => ({ id, orderCode: codes.get(orderId) ?? "", amountMinor, currency: currency as Currency, reason, state: state as DisputeRow["state"], since: createdAt.toISOString() }));
}
