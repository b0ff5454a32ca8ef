/** Texts of the namespace studio, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/studio.ts";

export default {
  pageTitle: "Studio",
} satisfies Translation<typeof pl>;
