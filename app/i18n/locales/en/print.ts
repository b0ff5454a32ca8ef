/** Texts of the namespace print, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/print.ts";

export default {
  pageTitle: "Print",
} satisfies Translation<typeof pl>;
