/** Texts of the namespace events, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/events.ts";

export default {
  pageTitle: "Veranstaltungen",
} satisfies Translation<typeof pl>;
