/** Texts of the namespace home, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/home.ts";

export default {
  pageTitle: "Home",
} satisfies Translation<typeof pl>;
