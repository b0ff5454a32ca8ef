/** Why nothing comes back of trips that were called off. */
import type { OrderLineView, OrderView } from "../booking/order-view.ts";

/** promotion: nobody had paid anything for them. bank: the guest has the money already, by a chargeback. terms: it was too late for any. */
export type NothingBack = "promotion" | "bank" | "terms";

/** Only a guest is bound by terms: from a seller all comes back that no bank gave back before. */
export function whyNothingBack(lines: readonly Pick<OrderLineView, "totalMinor" | "discountMinor">[], { cause }: Pick<OrderView, "cause">): NothingBack {
  if (lines.every(({ totalMinor, discountMinor }) => discountMinor > 0 && discountMinor >= totalMinor)) return "promotion";
  return cause === "office" || cause === "complaint" ? "bank" : "terms";
}
