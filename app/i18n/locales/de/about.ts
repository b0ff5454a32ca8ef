/** Texts of the namespace about, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/about.ts";

export default {
  pageTitle: "Wer dahintersteht",
} satisfies Translation<typeof pl>;
