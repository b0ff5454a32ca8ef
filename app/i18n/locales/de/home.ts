/** Texts of the namespace home, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/home.ts";

export default {
  pageTitle: "Startseite",
} satisfies Translation<typeof pl>;
