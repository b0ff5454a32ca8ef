/** Texts of the namespace about, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/about.ts";

export default {
  pageTitle: "Who is behind this",
} satisfies Translation<typeof pl>;
