/** Who sold the trips of an order, each once: whom its guest may ask. */
import type { OrderView } from "./order-view.ts";
import type { SnapshotParty } from "../product-snapshot.ts";

export function sellersOf({ lines }: Pick<OrderView, "lines">): SnapshotParty[] {
  const byId = new Map(lines.map(({ snapshot: { seller } }) => [seller.id, seller]));
  return [...byId.values()];
}

/** Their addresses, for a sentence. */
export function sellerMails(order: Pick<OrderView, "lines">): string {
  return sellersOf(order).map(({ email }) => email).join(", ");
}
