/** Texts of the namespace order, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/order.ts";

export default {
  pageTitle: "Order",
} satisfies Translation<typeof pl>;
