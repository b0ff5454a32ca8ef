/** Texts of the namespace print, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/print.ts";

export default {
  pageTitle: "Druck",
} satisfies Translation<typeof pl>;
