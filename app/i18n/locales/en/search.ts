/** Texts of the namespace search, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/search.ts";

export default {
  pageTitle: "Search",
} satisfies Translation<typeof pl>;
