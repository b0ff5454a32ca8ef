/** Texts of the namespace codes, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/codes.ts";

export default {
  heading: "Promotion code or gift card",
  label: "Code",
  hint: "You can use one promotion code and several gift cards.",
  use: "Use code",
  remove: "Remove",
  removeOf: "Remove: {{what}}",
  added: "Code accepted. The summary shows the new amount.",
  row: { promotion: "Code {{code}}", gift: "Gift card …{{code}}" },
  total: "Total",
  toPay: "To pay",
  paidByCard: "Paid online",
  freeNote: "The whole amount is covered. No card details needed.",
} satisfies Translation<typeof pl>;
