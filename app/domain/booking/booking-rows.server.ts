/** What was sold, part by part, as the organisations behind it may see it: in the studio and in their mails. */
import type { Currency } from "../../core/money.ts";
import type { SpokenText } from "../../core/localized-text.ts";
import type { OrderStateName } from "../../core/booking/order-view.ts";
import type { ProductSnapshot } from "../../core/product-snapshot.ts";
import type { Units } from "../../core/quote.ts";
import { localDateOf, type LocalDate } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../platform/db.server.ts";
import { titlesOf } from "../catalogue/titles-of.server.ts";
import { netOf } from "./net-of.ts";
import { isSold } from "./order-states.server.ts";

export interface BookingRow {
  componentId: string;
  orderCode: string;
  state: OrderStateName;
  date: LocalDate;
  endDate: LocalDate;
  /** "HH:MM", "day" or "night" */
  start: string;
  durationMinutes: number | null;
  /** in the reader's language, where there is one */
  offerTitle: SpokenText;
  /** the package or bundle it is part of, as the guest bought it, in the guest's language; null where the offer was bought alone */
  productTitle: SpokenText | null;
  entrepreneurName: string;
  units: Units;
  guest: { name: string; phone: string; email: string; lang: Lang; notes: string };
  /** of those who travel, as the guest gave them */
  names: string[];
  /** sold by the organisation that reads: it may call it off, or give the money back when it is over */
  mayCancel: boolean;
  /** does not take place: its day was closed */
  isLost: boolean;
  amountMinor: number;
  commissionMinor: number;
  /** what the entrepreneur gets */
  netMinor: number;
  currency: Currency;
  redeemedAt: string | null;
}

/** @param where says whose they are: callers name their own components, or those of lines they sold. By date and start @param most rows, all when left out */
export async function bookingRows(reader: Reader, { where, organisationId, lang, most }: { where: Prisma.OrderComponentWhereInput; organisationId: string; lang: Lang; most?: number }): Promise<BookingRow[]> {
  const rows = await reader.orderComponent.findMany({ where, include: { voucher: true, line: { include: { order: true } } }, orderBy: [{ date: "asc" }, { start: "asc" }, { id: "asc" }], take: most });
  const titles = await titlesOf(reader, { ids: rows.map((row) => row.offerId), lang });
  return rows.map((row) => toRow({ row, organisationId, title: titles.get(row.offerId) }));
}

type ComponentRow = Prisma.OrderComponentGetPayload<{ include: { voucher: true; line: { include: { order: true } } } }>;

function toRow({ row, organisationId, title }: { row: ComponentRow; organisationId: string; title: SpokenText | undefined }): BookingRow {
  const { order } = row.line;
  const snapshot = row.line.snapshot as unknown as ProductSnapshot;
  return {
    componentId: row.id, orderCode: order.code, state: order.state, date: localDateOf(row.date), endDate: localDateOf(row.endDate), start: row.start, durationMinutes: row.durationMinutes,
    offerTitle: title ?? { text: row.title, lang: snapshot.lang }, productTitle: snapshot.kind === "offer" ? null : { text: snapshot.title, lang: snapshot.lang }, entrepreneurName: snapshot.parts[row.position]!.entrepreneur.name, units: row.units as Units,
    guest: { name: order.fullName ?? "", phone: order.phone ?? "", email: order.email ?? "", lang: order.lang as Lang, notes: order.notes ?? "" },
    names: row.line.names, isLost: row.state === "lost", mayCancel: row.line.sellerId === organisationId && isSold(order.state),
    amountMinor: row.amountMinor, commissionMinor: row.commissionMinor, netMinor: netOf({ ...row, sellerId: row.line.sellerId }), currency: order.currency as Currency, redeemedAt: row.voucher?.redeemedAt?.toISOString() ?? null,
  };
}
