/** Texts of the namespace codes, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/codes.ts";

export default {
  heading: "Aktionscode oder Geschenkgutschein",
  label: "Code",
  hint: "Sie können einen Aktionscode und mehrere Gutscheine einlösen.",
  use: "Code einlösen",
  remove: "Entfernen",
  removeOf: "Entfernen: {{what}}",
  added: "Der Code gilt. Den neuen Betrag sehen Sie in der Übersicht.",
  row: { promotion: "Code {{code}}", gift: "Geschenkgutschein …{{code}}" },
  total: "Summe",
  toPay: "Zu zahlen",
  paidByCard: "Online bezahlt",
  freeNote: "Der ganze Betrag ist gedeckt. Kartendaten brauchen wir nicht.",
} satisfies Translation<typeof pl>;
