/** What a guest is shown before cancelling, to the cent, and what the confirmation carries back: if that has changed meanwhile, it is shown anew. */
import type { OrderLineView, OrderView } from "../booking/order-view.ts";
import type { Currency } from "../money.ts";
import type { Means } from "./refund-plan.ts";
import type { LocalDate } from "../time.ts";

export interface CancelLine extends Means {
  id: string;
  title: string;
  date: LocalDate;
  endDate: LocalDate;
  /** what is still paid for it, minor units, before what a promotion took off */
  valueMinor: number;
  /** of that, comes back; 0 to 100 */
  percent: number;
  /** last day on which this much comes back, to its end at the venue; null when nothing comes back, or all of it whatever the day */
  until: LocalDate | null;
  /** of what the seller gives back: with the guest's bank, which holds it or has given it to him; 0 for the guest's own wish */
  bankMinor: number;
}

export interface CancelOffer extends Means {
  currency: Currency;
  lines: CancelLine[];
  /** nothing of the order is left afterwards */
  whole: boolean;
  /** of all lines */
  bankMinor: number;
  /** see {@link shownWords} */
  shown: string;
}

/** A guest gives a line up before it begins, or on its first day, and before anything of it is used. @param today the venue's */
export function mayCancel({ cancelled, date, used }: { cancelled: boolean; date: LocalDate; used: boolean }, today: LocalDate): boolean {
  return !cancelled && date >= today && !used;
}

/** The same of a line as pages and mails have it. @param today the venue's */
export function lineMayBeCancelled({ cancelled, date, components }: OrderLineView, today: LocalDate): boolean {
  return mayCancel({ cancelled, date, used: components.some(({ voucher }) => Boolean(voucher?.redeemedAt)) }, today);
}

/** The trips of which something is lost and whose guest may still go for all of their money. @param today the venue's */
export function lostToCancel({ lines }: Pick<OrderView, "lines">, today: LocalDate): OrderLineView[] {
  return lines.filter((line) => line.components.some(({ state }) => state === "lost") && lineMayBeCancelled(line, today));
}

export function lostMayBeCancelled(order: Pick<OrderView, "lines">, today: LocalDate): boolean {
  return lostToCancel(order, today).length > 0;
}

/** The lines with what comes back by which means, as one word that a form carries. */
export function shownWords(lines: readonly Pick<CancelLine, "id" | "percent" | "cardMinor" | "giftMinor">[]): string {
  return lines.map(({ id, percent, cardMinor, giftMinor }) => [id, percent, cardMinor, giftMinor].join(":")).join(";");
}
