/** Texts of the namespace mail, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/mail.ts";

export default {
  pageTitle: "Nachricht",
} satisfies Translation<typeof pl>;
