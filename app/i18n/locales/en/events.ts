/** Texts of the namespace events, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/events.ts";

export default {
  pageTitle: "Events",
} satisfies Translation<typeof pl>;
