/** Checks a voucher by its code: anyone sees whether it is good and for what; only the entrepreneur sees the guest and may redeem it. */
import { AppError } from "../../core/app-error.ts";
import { normaliseCode } from "../../core/ids.ts";
import type { Units } from "../../core/quote.ts";
import { localDateOf, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { db, inTransaction } from "../../platform/db.server.ts";
import { displayVoucher } from "./voucher-code.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";

export interface VoucherPage {
  code: string;
  display: string;
  /** of a confirmed order */
  valid: boolean;
  /** instant, ISO */
  redeemedAt: string | null;
  title: string;
  productTitle: string;
  date: LocalDate;
  endDate: LocalDate;
  /** "HH:MM", "day" or "night" */
  start: string;
  units: Units;
  lang: Lang;
  entrepreneur: { id: string; name: string; phone: string };
  /** first name and initial: enough to tell guests apart at the door */
  guestShort: string;
  /** only for the entrepreneur's own people */
  guest: { name: string; phone: string; notes: string } | null;
}

/** @param organisationIds those of the person who looks; none for a guest. @throws AppError not_found */
export async function readVoucher({ code, organisationIds = [] }: { code: string; organisationIds?: readonly string[] }): Promise<VoucherPage> {
  const row = await db().voucher.findUnique({ where: { code: normaliseCode(code) }, include: { component: { include: { line: { include: { order: true } } } } } });
  if (!row) throw new AppError("not_found");
  const { component } = row;
  const { line } = component;
  const snapshot = line.snapshot as unknown as ProductSnapshot;
  const { entrepreneur } = snapshot.parts[component.position]!;
  const own = organisationIds.includes(component.entrepreneurId);
  return {
    code: row.code, display: displayVoucher(row.code), valid: line.order.state === "confirmed", redeemedAt: row.redeemedAt?.toISOString() ?? null, title: component.title, productTitle: snapshot.title,
    date: localDateOf(component.date), endDate: localDateOf(component.endDate), start: component.start, units: component.units as Units, lang: line.order.lang as Lang,
    entrepreneur: { id: entrepreneur.id, name: entrepreneur.name, phone: entrepreneur.phone },
    guestShort: shortName(line.order.fullName ?? ""),
    guest: own ? { name: line.order.fullName ?? "", phone: line.order.phone ?? "", notes: line.order.notes ?? "" } : null,
  };
}

/** "Anna Maria Kowalska" → "Anna K." */
function shortName(fullName: string): string {
  const [first = "", ...rest] = fullName.trim().split(/\s+/);
  const initial = [...(rest.at(-1) ?? "")][0];
  return initial ? `${first} ${initial.toUpperCase()}.` : first;
}

/**
 * Marks a voucher as used, once.
 * @returns true when this call did it, false when it was used before
 * @throws AppError not_found for a voucher of somebody else; booking.wrong_state when its order is not confirmed
 */
export async function redeemVoucher({ code, organisationIds, userId, now }: { code: string; organisationIds: readonly string[]; userId: string; now: Date }): Promise<boolean> {
  return inTransaction(async (tx) => {
    const where = { code: normaliseCode(code), component: { entrepreneurId: { in: [...organisationIds] } } };
    const row = await tx.voucher.findFirst({ where, select: { id: true, component: { select: { line: { select: { order: { select: { state: true } } } } } } } });
    if (!row) throw new AppError("not_found");
    const { state } = row.component.line.order;
    if (state !== "confirmed") throw new AppError("booking.wrong_state", { state });
    const { count } = await tx.voucher.updateMany({ where: { id: row.id, redeemedAt: null }, data: { redeemedAt: now } });
    if (count === 1) await writeAudit(tx, { actorKind: "user", actorId: userId, entity: "voucher", entityId: row.id, action: "redeemed" });
    return count === 1;
  });
}
