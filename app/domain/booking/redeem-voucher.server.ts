/** Uses vouchers at the door and takes a use back within an hour. Steps come from a phone that may have been without a net: late, twice, beside another phone's. */
import { normaliseCode } from "../../core/ids.ts";
import { UNDO_MS, type DoorStep, type StepResult } from "../../core/booking/door.ts";
import { localDateOf, type LocalDate } from "../../core/time.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Tx } from "../../platform/db.server.ts";
import { enqueue } from "../../platform/jobs.server.ts";
import { lockOrder } from "./lock-order.server.ts";
import { standingOf, standingSelect } from "./voucher-standing.ts";

/** Who stands at the door, in whose name. */
export interface DoorKeeper { userId: string; organisationId: string }

/** A list covers today and tomorrow: what a phone says it did before that comes of a wrong clock. */
const OLDEST_MS = 48 * 3_600_000;

/** Takes the steps one after the other, each in a transaction of its own: those before a failure stand. @returns a result for each */
export async function takeSteps({ steps, keeper, now }: { steps: readonly DoorStep[]; keeper: DoorKeeper; now: Date }): Promise<StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(step.kind === "use" ? await redeemVoucher({ ...keeper, useId: step.id, code: step.code, at: step.at, now }) : await undoUse({ ...keeper, undoId: step.id, useId: step.useId, at: step.at, now }));
  return results;
}

/**
 * Marks a voucher as used, once. Every use is kept with what became of it, so that the second of two phones is told and nothing is lost.
 * The order's row is locked: a cancellation or a handing over comes wholly before or wholly after, and whose the code is is looked at again under the lock.
 * @param at the moment at the door (ISO), by the phone's clock @returns `unknown` for a voucher of somebody else; `void` by a code that was renewed meanwhile
 */
export async function redeemVoucher({ useId, code, at, userId, organisationId, now }: DoorKeeper & { useId: string; code: string; at: string; now: Date }): Promise<StepResult> {
  const unknown: StepResult = { id: useId, outcome: "unknown", firstAt: null };
  return inTransaction(async (tx) => {
    const asked = normaliseCode(code);
    const found = await findOwn(tx, { code: asked, organisationId });
    if (!found) return unknown;
    await lockOrder(tx, found.component.line.orderId);
    const known = await tx.voucherUse.findUnique({ where: { id: useId } });
    if (known) return known.voucherId === found.id ? resultOf(tx, known) : unknown;
    const { code: codeNow, component } = await tx.voucher.findUniqueOrThrow({ where: { id: found.id }, select: { code: true, component: { select: { entrepreneurId: true, ...standingSelect } } } });
    if (component.entrepreneurId !== organisationId) return unknown;
    const formerCode = codeNow === asked ? null : asked;
    const outcome = formerCode ? "void" : ({ good: "used", used: "second", void: "void" } as const)[standingOf(component)];
    const use = await tx.voucherUse.create({ data: { id: useId, voucherId: found.id, userId, outcome, formerCode, usedAt: momentOf(at, now) } });
    if (outcome === "used") await tx.voucher.update({ where: { id: found.id }, data: { redeemedAt: use.usedAt, redeemedById: userId } });
    await writeAudit(tx, { actorKind: "user", actorId: userId, entity: "voucher", entityId: found.id, action: outcome === "used" ? "redeemed" : "redeem_refused", data: { useId, outcome, usedAt: use.usedAt.toISOString() } });
    return resultOf(tx, use);
  });
}

/** The organisation's voucher that has this code, else the one that had it. */
async function findOwn(tx: Tx, { code, organisationId }: { code: string; organisationId: string }) {
  const own = { component: { entrepreneurId: organisationId } };
  const select = { id: true, component: { select: { line: { select: { orderId: true } } } } } as const;
  return (await tx.voucher.findFirst({ where: { code, ...own }, select })) ?? (await tx.formerVoucherCode.findFirst({ where: { code, voucher: own }, select: { voucher: { select } } }))?.voucher;
}

/** What became of a use; a second one names the first. */
async function resultOf(tx: Tx, use: { id: string; voucherId: string; outcome: "used" | "second" | "void" }): Promise<StepResult> {
  if (use.outcome !== "second") return { id: use.id, outcome: use.outcome, firstAt: null };
  const first = await tx.voucherUse.findFirst({ where: { voucherId: use.voucherId, outcome: "used", undoneAt: null }, select: { usedAt: true } });
  return { id: use.id, outcome: "second", firstAt: first?.usedAt.toISOString() ?? null };
}

/**
 * Takes a use back within an hour of it: the voucher is good again, and follows its day, which may have been closed meanwhile: what had not begun then is lost with it. Anyone of the same organisation may.
 * @param undoId of the step, for its result @param at the moment of the change of mind (ISO); the hour is counted on the phone's clock
 */
export async function undoUse({ undoId, useId, at, userId, organisationId, now }: DoorKeeper & { undoId: string; useId: string; at: string; now: Date }): Promise<StepResult> {
  const outcome = await inTransaction(async (tx) => {
    const own = { id: useId, outcome: "used" as const, voucher: { component: { entrepreneurId: organisationId } } };
    const found = await tx.voucherUse.findFirst({ where: own, select: { voucherId: true, usedAt: true, voucher: { select: { component: { select: { line: { select: { orderId: true } } } } } } } });
    if (!found) return "unknown";
    await lockOrder(tx, found.voucher.component.line.orderId);
    const undoneAt = momentOf(at, now);
    if (undoneAt.getTime() - found.usedAt.getTime() > UNDO_MS) return "tooLate";
    const { count } = await tx.voucherUse.updateMany({ where: { id: useId, undoneAt: null }, data: { undoneAt } });
    if (count === 0) return "undone";
    await tx.voucher.update({ where: { id: found.voucherId }, data: { redeemedAt: null, redeemedById: null } });
    await writeAudit(tx, { actorKind: "user", actorId: userId, entity: "voucher", entityId: found.voucherId, action: "redeem_undone", data: { useId } });
    for (const { resourceId, date } of await closedDaysOf(tx, found.voucherId)) {
      const day = { resourceId, date: localDateOf(date) };
      await enqueue(tx, "follow-day", { ...day, at: ((await closedAt(tx, day)) ?? undoneAt).toISOString() });
    }
    return "undone";
  });
  return { id: undoId, outcome, firstAt: null };
}

/** What is used has taken place, whatever is closed afterwards; what is not used after all is lost with its day. */
function closedDaysOf(tx: Tx, voucherId: string): Promise<{ resourceId: string; date: Date }[]> {
  return tx.slot.findMany({ where: { closed: true, reservations: { some: { state: { not: "released" }, component: { voucher: { id: voucherId } } } } }, select: { resourceId: true, date: true }, distinct: ["resourceId", "date"], orderBy: { id: "asc" } });
}

/** When its entrepreneur closed a day; null where something else did. */
async function closedAt(tx: Tx, { resourceId, date }: { resourceId: string; date: LocalDate }): Promise<Date | null> {
  const row = await tx.auditRow.findFirst({ where: { entity: "resource", entityId: resourceId, action: "day_closed", data: { path: ["date"], equals: date } }, orderBy: { at: "desc" }, select: { at: true } });
  return row?.at ?? null;
}

/** The phone's moment, never in the future and never older than its list may be. */
function momentOf(at: string, now: Date): Date {
  const said = Date.parse(at);
  return Number.isNaN(said) ? now : new Date(Math.min(Math.max(said, now.getTime() - OLDEST_MS), now.getTime()));
}
