/** The note of a trip's author on one component, as the order's page and the voucher tell it: one that only says the title again says nothing. */
import type { OrderComponentView } from "./order-view.ts";

/** @returns empty where there is nothing to tell */
export function noteOf({ note, title }: Pick<OrderComponentView, "note" | "title">): string {
  return note.toLowerCase() === title.toLowerCase() ? "" : note;
}
