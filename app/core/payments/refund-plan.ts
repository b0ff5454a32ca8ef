/** What a cancellation gives back, to the cent: per component by its stored share, and to each means by which its line was paid; all refunds of a line together never exceed what was paid for it. */
import { allocate, share } from "../money.ts";

/** By what an order or a line was paid, or is given back, minor units: card at Stripe, gift vouchers, and what a promotion's owner bore. */
export interface Means { cardMinor: number; giftMinor: number; promotionMinor: number }

export interface RefundableComponent {
  id: string;
  /** frozen share of the line's total, commission included */
  amountMinor: number;
  commissionMinor: number;
  /** of amountMinor, that went back before */
  refundedMinor: number;
}
export interface RefundableLine {
  id: string;
  /** of what is left of the line, 0 to 100 */
  percent: number;
  /** by what the whole line was paid; its sum is the line's total */
  paid: Means;
  /** value of the line that went back before */
  refundedMinor: number;
  components: readonly RefundableComponent[];
}

export interface ComponentRefund { id: string; valueMinor: number; /** of it, from the entrepreneur */ vendorMinor: number; /** of it, from the seller's commission */ commissionMinor: number }
export interface LineRefund extends Means { id: string; percent: number; valueMinor: number; components: ComponentRefund[] }
export interface RefundPlan extends Means { valueMinor: number; lines: LineRefund[] }

/** What of an order's line says by what it was paid. */
export interface PaidLine { totalMinor: number; /** stored share of what a promotion took off */ discountMinor: number }

/** By what each line was paid: a promotion's part by its stored share, gift vouchers and the card in the same mixture for what the guest paid of each. */
export function meansByLine({ giftMinor, lines }: { giftMinor: number; lines: readonly PaidLine[] }): Means[] {
  const guest = lines.map(({ totalMinor, discountMinor }) => totalMinor - discountMinor);
  return allocate(giftMinor, guest).map((gift, index) => ({ cardMinor: guest[index]! - gift, giftMinor: gift, promotionMinor: lines[index]!.discountMinor }));
}

/** @returns the plan; `valueMinor` is what is taken off the lines' totals, of which the promotion's part goes to its owner and not to the guest */
export function planRefund({ lines }: { lines: readonly RefundableLine[] }): RefundPlan {
  const planned = lines.map((line): LineRefund => {
    const components = componentRefunds(line);
    const valueMinor = sum(components.map((component) => component.valueMinor));
    const means = difference(splitMeans(line.paid, line.refundedMinor + valueMinor), splitMeans(line.paid, line.refundedMinor));
    return { id: line.id, percent: line.percent, valueMinor, components, ...means };
  });
  const of = (key: keyof Means | "valueMinor") => sum(planned.map((line) => line[key]));
  return { valueMinor: of("valueMinor"), lines: planned, cardMinor: of("cardMinor"), giftMinor: of("giftMinor"), promotionMinor: of("promotionMinor") };
}

/** The percentage of what is left of a line, among its components by what is left of each. */
function componentRefunds({ percent, components }: RefundableLine): ComponentRefund[] {
  const left = components.map((component) => component.amountMinor - component.refundedMinor);
  const values = allocate(share(sum(left), percent * 100), left);
  return components.map((component, index) => {
    const valueMinor = values[index]!;
    const commissionMinor = commissionWithin(component, component.refundedMinor + valueMinor) - commissionWithin(component, component.refundedMinor);
    return { id: component.id, valueMinor, vendorMinor: valueMinor - commissionMinor, commissionMinor };
  });
}

/** The commission's part of the first `refunded` minor units of a component that go back. */
function commissionWithin({ amountMinor, commissionMinor }: RefundableComponent, refunded: number): number {
  return allocate(refunded, [amountMinor - commissionMinor, commissionMinor])[1]!;
}

/**
 * What the first `refunded` minor units of a line are by means. Two by two and not all three at once: only of two parts does the largest
 * remainder never take a cent away when the whole grows (of three it may: the Alabama paradox).
 */
export function splitMeans({ cardMinor, giftMinor, promotionMinor }: Means, refunded: number): Means {
  const [guest = 0, promotion = 0] = allocate(refunded, [cardMinor + giftMinor, promotionMinor]);
  const [card = 0, gift = 0] = allocate(guest, [cardMinor, giftMinor]);
  return { cardMinor: card, giftMinor: gift, promotionMinor: promotion };
}

function difference(a: Means, b: Means): Means {
  return { cardMinor: a.cardMinor - b.cardMinor, giftMinor: a.giftMinor - b.giftMinor, promotionMinor: a.promotionMinor - b.promotionMinor };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
