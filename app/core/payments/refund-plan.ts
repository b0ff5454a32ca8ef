/** What a cancellation gives back, to the cent: per component by its stored share, and to each means by which it was paid; all refunds of an order together never exceed what was paid. */
import { allocate, share } from "../money.ts";

/** By what an order was, or is given back, minor units: card at Stripe, gift vouchers, and what a promotion's owner bore. */
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
  components: readonly RefundableComponent[];
}

export interface ComponentRefund { id: string; valueMinor: number; /** of it, from the entrepreneur */ vendorMinor: number; /** of it, from the seller's commission */ commissionMinor: number }
export interface LineRefund extends Means { id: string; percent: number; valueMinor: number; components: ComponentRefund[] }
export interface RefundPlan extends Means { valueMinor: number; lines: LineRefund[] }

/**
 * @param paid by what the whole order was paid; its sum is the order's total
 * @param refundedMinor value of the order that went back before
 * @returns the plan; `valueMinor` is what is taken off the order's total, of which the promotion's part goes to its owner and not to the guest
 */
export function planRefund({ paid, refundedMinor, lines }: { paid: Means; refundedMinor: number; lines: readonly RefundableLine[] }): RefundPlan {
  let before = refundedMinor;
  const planned = lines.map((line): LineRefund => {
    const components = componentRefunds(line);
    const valueMinor = sum(components.map((component) => component.valueMinor));
    const means = difference(splitMeans(paid, before + valueMinor), splitMeans(paid, before));
    before += valueMinor;
    return { id: line.id, percent: line.percent, valueMinor, components, ...means };
  });
  return { valueMinor: before - refundedMinor, lines: planned, ...difference(splitMeans(paid, before), splitMeans(paid, refundedMinor)) };
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
 * What the first `refunded` minor units of an order are by means. Two by two and not all three at once: only of two parts does the largest
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
