/** Whether a voucher is good: the one rule behind the door, the order's page, the papers and the day's list. */
import type { VoucherStanding } from "../../core/booking/door.ts";
import type { VoidPart } from "../../core/booking/voucher-check.ts";
import type { OrderStateName } from "../../core/booking/order-view.ts";
import { LIVE_STATES } from "./order-states.server.ts";

/** An order is fulfilled in the night after its last day, while a phone may still hold uses of that day. */
const HONOURED: readonly OrderStateName[] = [...LIVE_STATES, "fulfilled"];

/** A moment at which something happened; null: it has not. */
type Moment = Date | string | null;

/** What the standing of a component's voucher depends on. */
export interface StandingFacts {
  state: "booked" | "asked" | "lost" | "cancelled";
  line: { cancelledAt: Moment; order: { state: OrderStateName } };
  voucher: { redeemedAt: Moment } | null;
}

export function standingOf({ state, line, voucher }: StandingFacts): VoucherStanding {
  if (state !== "booked" || line.cancelledAt || !HONOURED.includes(line.order.state)) return "void";
  return voucher?.redeemedAt ? "used" : "good";
}

/** The largest thing that is no more, of a void one: where all of it was called off, nothing is said of a rest. */
export function voidPartOf({ line }: Pick<StandingFacts, "line">): VoidPart {
  if (!HONOURED.includes(line.order.state)) return "order";
  return line.cancelledAt ? "trip" : "service";
}

/** Selects of a component what {@link standingOf} wants to know. */
export const standingSelect = { state: true, line: { select: { cancelledAt: true, order: { select: { state: true } } } }, voucher: { select: { redeemedAt: true } } } as const;
