/** Texts of the namespace product, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/product.ts";

export default {
  pageTitle: "Product",
} satisfies Translation<typeof pl>;
