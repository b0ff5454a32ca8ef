/** Texts of the namespace product, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/product.ts";

export default {
  pageTitle: "Angebot",
} satisfies Translation<typeof pl>;
