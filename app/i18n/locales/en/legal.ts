/** Texts of the namespace legal, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/legal.ts";

export default {
  pageTitle: "Legal information",
} satisfies Translation<typeof pl>;
