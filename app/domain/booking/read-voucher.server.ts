/** Checks a voucher by its code for whoever holds it: whether it is good, for what and when. */
import { AppError } from "../../core/app-error.ts";
import { displayVoucher, type VoucherStanding } from "../../core/booking/door.ts";
import { normaliseCode } from "../../core/ids.ts";
import type { Units } from "../../core/quote.ts";
import { localDateOf, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";
import type { VoidPart } from "../../core/booking/voucher-check.ts";
import { db } from "../../platform/db.server.ts";
import { standingOf, voidPartOf } from "./voucher-standing.ts";

export interface VoucherPage {
  code: string;
  display: string;
  standing: VoucherStanding;
  voidPart: VoidPart | null;
  /** instant, ISO */
  redeemedAt: string | null;
  offerId: string;
  title: string;
  productTitle: string;
  date: LocalDate;
  endDate: LocalDate;
  /** "HH:MM", "day" or "night" */
  start: string;
  durationMinutes: number | null;
  units: Units;
  lang: Lang;
  entrepreneur: { id: string; name: string; phone: string };
  /** first name and initial: enough to tell guests apart at the door */
  guestShort: string;
}

/** @throws AppError not_found */
export async function readVoucher({ code }: { code: string }): Promise<VoucherPage> {
  const row = await db().voucher.findUnique({ where: { code: normaliseCode(code) }, include: { component: { include: { voucher: true, line: { include: { order: true } } } } } });
  if (!row) throw new AppError("not_found");
  const { component } = row;
  const { line } = component;
  const snapshot = line.snapshot as unknown as ProductSnapshot;
  const { entrepreneur } = snapshot.parts[component.position]!;
  const standing = standingOf(component);
  return {
    code: row.code, display: displayVoucher(row.code), standing, voidPart: standing === "void" ? voidPartOf(component) : null, redeemedAt: row.redeemedAt?.toISOString() ?? null, offerId: component.offerId, title: component.title, productTitle: snapshot.title,
    date: localDateOf(component.date), endDate: localDateOf(component.endDate), start: component.start, durationMinutes: component.durationMinutes, units: component.units as Units, lang: line.order.lang as Lang,
    entrepreneur: { id: entrepreneur.id, name: entrepreneur.name, phone: entrepreneur.phone },
    guestShort: shortName(line.order.fullName ?? ""),
  };
}

/** "Anna Maria Kowalska" → "Anna K." */
export function shortName(fullName: string): string {
  const [first = "", ...rest] = fullName.trim().split(/\s+/);
  const initial = /\p{L}/u.exec(rest.at(-1) ?? "")?.[0];
  return initial ? `${first} ${initial.toUpperCase()}.` : first;
}
