/** Texts of the namespace legal, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/legal.ts";

export default {
  pageTitle: "Rechtliches",
} satisfies Translation<typeof pl>;
