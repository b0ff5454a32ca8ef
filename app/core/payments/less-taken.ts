/** What is left to give back of a plan when a bank holds or has a part of the payment: of the card's share its part is the bank's to give, and its bearers have lost it already. */
import { meansByLine, splitMeans, type ComponentRefund, type LineRefund, type PaidLine, type RefundPlan } from "./refund-plan.ts";

/** Of a component, minor units: what its entrepreneur and its seller bear of chargebacks. */
export interface TakenShare { vendorMinor: number; commissionMinor: number }

export interface NetLine extends LineRefund { /** of its value, with the bank */ bankMinor: number }
/** Amounts of the card, the entrepreneurs and the sellers are what is still to move; `valueMinor` is all that the guest need not pay, whoever gives it back. */
export interface NetPlan extends RefundPlan {
  lines: NetLine[];
  /** minor units of the card's part that the bank has or decides about */
  bankMinor: number;
  /** borne by the components beyond that (−: less than that): the platform's */
  lossMinor: number;
}

/**
 * @param taken by the component's id; none for those that bear nothing
 * @param mostMinor what Stripe can still give back of the payment
 * @returns a plan of which the card's part is never more than that
 */
export function lessTaken(plan: RefundPlan, { taken, mostMinor }: { taken: ReadonlyMap<string, TakenShare>; mostMinor: number }): NetPlan {
  const borne = plan.lines.map((line) => line.components.reduce((sum, { id }) => sum + borneBy(taken.get(id)), 0));
  const borneMinor = borne.reduce((a, b) => a + b, 0);
  const bankMinor = Math.min(plan.cardMinor, Math.max(borneMinor, plan.cardMinor - mostMinor));
  const parts = spread(plan.lines.map((line, index) => ({ wantedMinor: borne[index]!, mostMinor: line.cardMinor })), bankMinor);
  const lines = plan.lines.map((line, index): NetLine => ({ ...line, bankMinor: parts[index]!, cardMinor: line.cardMinor - parts[index]!, components: line.components.map((component) => lessBorne(component, taken.get(component.id))) }));
  return { ...plan, lines, cardMinor: plan.cardMinor - bankMinor, bankMinor, lossMinor: borneMinor - bankMinor };
}

/**
 * Of what bearers have lost to a bank, what a plan would take of them once more: all of it where everything is given back, none where a term leaves them enough.
 * @param left the plan that gives back all that is left of the same lines
 */
export function takenTwice({ plan, left, taken }: { plan: RefundPlan; left: RefundPlan; taken: ReadonlyMap<string, TakenShare> }): Map<string, TakenShare> {
  const all = new Map(left.lines.flatMap((line) => line.components.map((component) => [component.id, component])));
  return new Map(plan.lines.flatMap((line) => line.components).flatMap(({ id, vendorMinor, commissionMinor }) => {
    const share = taken.get(id);
    const most = all.get(id);
    return share && most ? [[id, { vendorMinor: Math.max(0, vendorMinor + share.vendorMinor - most.vendorMinor), commissionMinor: Math.max(0, commissionMinor + share.commissionMinor - most.commissionMinor) }] as const] : [];
  }));
}

/** Nothing is with a bank. */
export function nothingTaken(plan: RefundPlan): NetPlan {
  return lessTaken(plan, { taken: new Map(), mostMinor: plan.cardMinor });
}

function borneBy(share: TakenShare | undefined): number {
  return share ? share.vendorMinor + share.commissionMinor : 0;
}

function lessBorne({ vendorMinor, commissionMinor, ...component }: ComponentRefund, share: TakenShare = { vendorMinor: 0, commissionMinor: 0 }): ComponentRefund {
  return { ...component, vendorMinor: vendorMinor - share.vendorMinor, commissionMinor: commissionMinor - share.commissionMinor };
}

/** Each as much as it bears; what is over goes where there is room. */
function spread(lines: readonly { wantedMinor: number; mostMinor: number }[], amountMinor: number): number[] {
  const first = lines.map(({ wantedMinor, mostMinor }) => Math.min(wantedMinor, mostMinor));
  let rest = amountMinor - first.reduce((a, b) => a + b, 0);
  return lines.map(({ mostMinor }, index) => {
    const more = Math.min(rest, mostMinor - first[index]!);
    rest -= more;
    return first[index]! + more;
  });
}

/** What of an order's card payment is neither owed nor given back by us for all that was called off, because it is with the guest's bank. @param backMinor of refunds for what was called off */
export function withBank({ giftMinor, lines, backMinor }: { giftMinor: number; lines: readonly (PaidLine & { refundedMinor: number })[]; backMinor: number }): number {
  const paid = meansByLine({ giftMinor, lines });
  return Math.max(0, lines.reduce((sum, { refundedMinor }, index) => sum + splitMeans(paid[index]!, refundedMinor).cardMinor, -backMinor));
}
