/** What must be true of money that the office paid, or got back, by bank transfer before it is booked. */
import { AppError } from "../../../core/app-error.ts";
import type { PaidByHand } from "../../../core/payments/paid-by-hand.ts";
import { dateAt, type LocalDate } from "../../../core/time.ts";
import type { Reader } from "../../../platform/db.server.ts";

/** What the audit calls it; their rows carry a PaidByHand. */
export const PAID_BY_INVOICE = "paid_by_invoice";
export const RECEIVED_BACK = "received_back";
export const GIVEN_BACK_OTHERWISE = "given_back_otherwise";
/** What each is said of. */
const ENTITIES = { [PAID_BY_INVOICE]: "transfer", [RECEIVED_BACK]: "transfer_reversal", [GIVEN_BACK_OTHERWISE]: "refund" } as const;

/** @param since the day from which it was owed @throws AppError payments.wrong_day for a day before that, or one to come */
export function requirePastDay({ paidOn }: PaidByHand, { since, now }: { since: LocalDate; now: Date }): void {
  if (paidOn < since || paidOn > dateAt(now)) throw new AppError("payments.wrong_day");
}

/** A second press finds it done as it wanted; somebody else's other day or number is not overwritten silently. @throws AppError payments.already_noted */
export async function requireNotedAs(reader: Reader, { paidOn, reference }: PaidByHand, { action, entityIds }: { action: keyof typeof ENTITIES; entityIds: readonly string[] }): Promise<void> {
  const rows = await reader.auditRow.findMany({ where: { entity: ENTITIES[action], action, entityId: { in: [...entityIds] } }, select: { data: true } });
  const same = rows.filter(({ data }) => (data as Partial<PaidByHand>).paidOn === paidOn && (data as Partial<PaidByHand>).reference === reference);
  if (same.length < entityIds.length) throw new AppError("payments.already_noted");
}
