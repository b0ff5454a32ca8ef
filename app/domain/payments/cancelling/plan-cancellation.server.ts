/** Reads what is left of an order and plans what its cancellation gives back: by the tiers the guest bought with, or all of it. */
import { AppError } from "../../../core/app-error.ts";
import { mayCancel, shownWords, type CancelLine, type CancelOffer } from "../../../core/payments/cancel-offer.ts";
import { termOn } from "../../../core/pricing/cancellation-terms.ts";
import type { Currency } from "../../../core/money.ts";
import type { ProductSnapshot } from "../../../core/product-snapshot.ts";
import { lessTaken, nothingTaken, takenTwice, type NetLine, type NetPlan } from "../../../core/payments/less-taken.ts";
import { meansByLine, planRefund, type RefundableLine, type RefundPlan } from "../../../core/payments/refund-plan.ts";
import { localDateOf, type LocalDate } from "../../../core/time.ts";
import type { Prisma, Reader } from "../../../platform/db.server.ts";
import { requireUndisputed, waitsForBank } from "../books/payment-of-order.server.ts";
import { takenByBank } from "../books/taken-by-bank.server.ts";

const include = {
  lines: { orderBy: { id: "asc" }, include: { components: { where: { state: { not: "cancelled" } }, orderBy: { position: "asc" }, include: { voucher: { select: { redeemedAt: true } } } } } },
  promotionUse: { select: { promotion: { select: { ownerId: true } } } },
} satisfies Prisma.OrderInclude;
export type CancelledOrder = Prisma.OrderGetPayload<{ include: typeof include }>;
type LineRow = CancelledOrder["lines"][number];

/** tiers: a guest's own wish, by what was agreed; a line of which something is lost comes back in full (art. 46 of the travel act). full: the seller's wish, less what a bank holds or has of it. nothing: a bank has given it back already. */
export type CancelTerms = "tiers" | "full" | "nothing";

export interface Cancellation {
  order: CancelledOrder;
  lines: LineRow[];
  plan: NetPlan;
  /** the same as it is shown, the lines by their day as on the order's page */
  offer: CancelOffer;
}

interface Wanted {
  orderId: string;
  /** null: all that can still be cancelled */
  lineIds: readonly string[] | null;
  terms: CancelTerms;
  /** the venue's */
  today: LocalDate;
}

/** @throws AppError not_found for a line of somebody else; booking.not_cancellable when a line is cancelled, used or begun, or none is left; payments.disputed where money would go back that a bank takes back: to a guest any of it, from the seller while it is all of the payment */
export async function planCancellation(reader: Reader, { orderId, lineIds, terms, today }: Wanted): Promise<Cancellation> {
  const order = await reader.order.findUniqueOrThrow({ where: { id: orderId }, include });
  const open = order.lines.filter((line) => (terms === "tiers" ? mayCancel(factsOf(line), today) : line.cancelledAt === null));
  if (lineIds?.some((id) => !order.lines.some((line) => line.id === id))) throw new AppError("not_found");
  const lines = lineIds === null ? open : open.filter((line) => lineIds.includes(line.id));
  if (lines.length === 0 || (lineIds !== null && lines.length < new Set(lineIds).size)) throw new AppError("booking.not_cancellable");
  const termOf = (line: LineRow) => termOn({ tiers: (line.snapshot as unknown as ProductSnapshot).cancellation, firstDay: localDateOf(line.date), today });
  const isFull = (line: LineRow) => terms === "full" || line.components.some(({ state }) => state === "lost"); // on whatever day
  const percentOf = (line: LineRow) => {
    if (terms === "nothing") return 0;
    return isFull(line) ? 100 : (termOf(line)?.refundPercent ?? 0);
  };
  const planOf = (percent: (line: LineRow) => number) => planRefund({ lines: lines.map((line) => ({ ...paidOf(order, line), percent: percent(line), components: line.components })) });
  const whole = planOf(percentOf);
  if (terms === "tiers" && whole.cardMinor > 0) await requireUndisputed(reader, orderId);
  const plan = terms === "nothing" ? nothingTaken(whole) : await beside(reader, { orderId, plan: whole, left: planOf(() => 100) });
  const shown = lines.map((line, index) => viewLine({ line, back: plan.lines[index]!, until: isFull(line) ? null : (termOf(line)?.until ?? null) })).sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
  const { cardMinor, giftMinor, promotionMinor, bankMinor } = plan;
  const all = order.lines.every((line) => line.cancelledAt !== null || lines.includes(line));
  return { order, lines, plan, offer: { currency: order.currency as Currency, lines: shown, whole: all, shown: shownWords(shown), cardMinor, giftMinor, promotionMinor, bankMinor } };
}

/** What is given back beside a bank; of a line that no card paid, too, its bearers have lost what they bear. @throws AppError payments.disputed where the bank's case is about all of the payment, unless it has it for good: then it may be that only a gift voucher's part returns, or nothing */
async function beside(reader: Reader, { orderId, plan, left }: { orderId: string; plan: RefundPlan; /** of all that is left of the same */ left: RefundPlan }): Promise<NetPlan> {
  const bank = await takenByBank(reader, orderId);
  if (!bank) return nothingTaken(plan);
  if (plan.cardMinor > 0 && (await waitsForBank(reader, orderId))) throw new AppError("payments.disputed");
  return lessTaken(plan, { ...bank, taken: takenTwice({ plan, left, taken: bank.taken }) });
}

/** What alone comes back, in full, of lines that go on without it. */
export type LostParts = Pick<Cancellation, "order" | "lines" | "plan"> & { offer: Pick<CancelOffer, "whole"> };

/** @returns the components of days before one that are lost of the lines named, in lines that have nothing else @throws AppError payments.disputed as above */
export async function planLost(reader: Reader, { orderId, lineIds, before }: { orderId: string; lineIds: readonly string[]; before: LocalDate }): Promise<LostParts> {
  const order = await reader.order.findUniqueOrThrow({ where: { id: orderId }, include });
  const lines = order.lines.filter(({ id }) => lineIds.includes(id)).map((line) => ({ ...line, components: line.components.filter(({ state, date }) => state === "lost" && localDateOf(date) < before) }));
  const plan = planRefund({ lines: lines.map((line) => ({ ...paidOf(order, line), percent: 100, components: line.components })) });
  return { order, lines, plan: await beside(reader, { orderId, plan, left: plan }), offer: { whole: false } };
}

function factsOf({ cancelledAt, date, components }: LineRow): Parameters<typeof mayCancel>[0] {
  return { cancelled: cancelledAt !== null, date: localDateOf(date), used: components.some(({ voucher }) => voucher?.redeemedAt) };
}

/** By what a line was paid when it was bought, and what went back of it. */
function paidOf(order: CancelledOrder, { id, refundedMinor }: LineRow): Pick<RefundableLine, "id" | "paid" | "refundedMinor"> {
  return { id, refundedMinor, paid: meansByLine(order)[order.lines.findIndex((line) => line.id === id)]! };
}

function viewLine({ line, back, until }: { line: LineRow; back: NetLine; until: LocalDate | null }): CancelLine {
  const { title } = line.snapshot as unknown as ProductSnapshot;
  const { percent, cardMinor, giftMinor, promotionMinor, bankMinor } = back;
  return { id: line.id, title, date: localDateOf(line.date), endDate: localDateOf(line.endDate), valueMinor: line.totalMinor - line.refundedMinor, percent, until, cardMinor, giftMinor, promotionMinor, bankMinor };
}
