/** The vouchers of an entrepreneur as they are wanted at the door: of some days, or one by its code; and what was used lately. */
import { displayVoucher, UNDO_MS, type RecentUse, type VoucherStanding } from "../../core/booking/door.ts";
import type { SpokenText } from "../../core/localized-text.ts";
import { normaliseCode } from "../../core/ids.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";
import type { Units } from "../../core/quote.ts";
import { dbDate, localDateOf, type LocalDate, type LocalTime } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { titlesOf } from "../catalogue/titles-of.server.ts";
import { shortName } from "./read-voucher.server.ts";
import { standingOf } from "./voucher-standing.ts";

export interface DoorFacts {
  code: string;
  display: string;
  /** in the reader's language, where there is one */
  title: SpokenText;
  /** the package or bundle it is part of, in the guest's language; null where the offer was bought alone */
  productTitle: SpokenText | null;
  date: LocalDate;
  endDate: LocalDate;
  start: LocalTime | "day" | "night";
  durationMinutes: number | null;
  units: Units;
  guest: { short: string; name: string; phone: string; lang: Lang; notes: string };
  standing: VoucherStanding;
  /** instant, ISO */
  usedAt: string | null;
}

/** More than a day of the largest of ours. */
const MOST = 1000;

/** Vouchers whose days touch `from` … `to`, the cancelled among them, by date and start. */
export async function doorRows(reader: Reader, { organisationId, lang, from, to }: { organisationId: string; lang: Lang; from: LocalDate; to: LocalDate }): Promise<DoorFacts[]> {
  return factsOf(reader, { where: { entrepreneurId: organisationId, date: { lte: dbDate(to) }, endDate: { gte: dbDate(from) }, voucher: { isNot: null } }, lang });
}

/** The organisation's voucher of this code, or undefined. */
export async function doorRowOf(reader: Reader, { code, organisationId, lang }: { code: string; organisationId: string; lang: Lang }): Promise<DoorFacts | undefined> {
  return (await factsOf(reader, { where: { entrepreneurId: organisationId, voucher: { code: normaliseCode(code) } }, lang }))[0];
}

const include = { voucher: true, line: { include: { order: true } } } as const;
type Row = Prisma.OrderComponentGetPayload<{ include: typeof include }>;

async function factsOf(reader: Reader, { where, lang }: { where: Prisma.OrderComponentWhereInput; lang: Lang }): Promise<DoorFacts[]> {
  const rows = await reader.orderComponent.findMany({ where, include, orderBy: [{ date: "asc" }, { start: "asc" }, { id: "asc" }], take: MOST });
  const titles = await titlesOf(reader, { ids: rows.map((row) => row.offerId), lang });
  return rows.map((row) => toFacts(row, titles.get(row.offerId)));
}

function toFacts(row: Row, title: SpokenText | undefined): DoorFacts {
  const { order } = row.line;
  const snapshot = row.line.snapshot as unknown as ProductSnapshot;
  const name = order.fullName ?? "";
  return {
    code: row.voucher!.code, display: displayVoucher(row.voucher!.code), title: title ?? { text: row.title, lang: snapshot.lang }, productTitle: snapshot.kind === "offer" ? null : { text: snapshot.title, lang: snapshot.lang },
    date: localDateOf(row.date), endDate: localDateOf(row.endDate), start: row.start, durationMinutes: row.durationMinutes, units: row.units as Units,
    guest: { short: shortName(name), name, phone: order.phone ?? "", lang: order.lang as Lang, notes: order.notes ?? "" },
    standing: standingOf(row), usedAt: row.voucher!.redeemedAt?.toISOString() ?? null,
  };
}

/** The latest uses of the organisation's vouchers since a moment, the newest first, named as in {@link doorRows}; by a former code without a guest, for the one of now is another. */
export async function recentUses(reader: Reader, { organisationId, lang, since, now, most = 12 }: { organisationId: string; lang: Lang; since: Date; now: Date; most?: number }): Promise<RecentUse[]> {
  const rows = await reader.voucherUse.findMany({
    where: { usedAt: { gte: since }, voucher: { component: { entrepreneurId: organisationId } } }, orderBy: [{ usedAt: "desc" }, { id: "asc" }], take: most,
    include: { voucher: { select: { code: true, component: { select: { offerId: true, title: true, line: { select: { order: { select: { fullName: true, lang: true } } } } } } } } },
  });
  const titles = await titlesOf(reader, { ids: rows.map(({ voucher }) => voucher.component.offerId), lang });
  return rows.map(({ id, outcome, formerCode, usedAt, undoneAt, voucher: { code, component } }) => ({
    id, code: displayVoucher(formerCode ?? code), title: titles.get(component.offerId) ?? { text: component.title, lang: component.line.order.lang as Lang }, guest: formerCode ? "" : shortName(component.line.order.fullName ?? ""), outcome, usedAt: usedAt.toISOString(), undone: undoneAt !== null,
    undoable: outcome === "used" && undoneAt === null && now.getTime() - usedAt.getTime() <= UNDO_MS,
  }));
}
