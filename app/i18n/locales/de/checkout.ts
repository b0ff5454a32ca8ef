/** Texts of the namespace checkout, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/checkout.ts";

export default {
  pageTitle: "Buchung",
} satisfies Translation<typeof pl>;
