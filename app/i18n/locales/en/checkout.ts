/** Texts of the namespace checkout, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/checkout.ts";

export default {
  pageTitle: "Checkout",
} satisfies Translation<typeof pl>;
