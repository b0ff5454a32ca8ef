/** Texts of the namespace waitingMail, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/waiting-mail.ts";

export default {
  joined: {
    subject: "Waiting list: {{title}}",
    lead: "you are on the waiting list for “{{title}}”. When places come free for your whole party, we hold them for you and write at once.",
    open: "View your place on the list",
  },
  offered: {
    subject: "There are places for you: {{title}}",
    lead: "places have come free for “{{title}}”, {{date}}. We hold them for you until {{until}}. After that the next in line has a turn.",
    open: "Finish the booking, {{price}}",
  },
  dates: "First day",
  party: "How many",
  without: "Without",
  leave: "No longer waiting? One button at this address takes you off the list: {{url}}",
} satisfies Translation<typeof pl>;
