/** Texts of the namespace mail, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/mail.ts";

export default {
  pageTitle: "Message",
} satisfies Translation<typeof pl>;
