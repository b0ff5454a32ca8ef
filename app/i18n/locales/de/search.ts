/** Texts of the namespace search, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/search.ts";

export default {
  pageTitle: "Suche",
} satisfies Translation<typeof pl>;
