/** Texts of the namespace order, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/order.ts";

export default {
  pageTitle: "Bestellung",
} satisfies Translation<typeof pl>;
