/** Texts of the namespace requestMail, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/request-mail.ts";

export default {
  host: {
    subject: "Booking request: {{title}}, {{date}}",
    greeting: "Good day,",
    lead: "a guest asks for “{{title}}”. The places are kept until {{until}}. Can you take them?",
    when: "When",
    who: "How many",
    guest: "Guest",
    notes: "Guest’s notes",
    net: "You receive",
    open: "Answer: yes or no",
    once: "The link works without a log-in, until the first answer. Opening the page alone decides nothing.",
  },
  asked: {
    subject: "Request {{code}} sent: {{title}}",
    lead: "we have asked {{hosts}}. The answer about “{{title}}” ({{date}}) comes by {{until}} at the latest. Until then your places are kept and you pay nothing.",
    open: "See the request",
  },
  accepted: {
    subject: "Confirmed, time to pay: {{title}}",
    lead: "good news: “{{title}}” ({{date}}) can take place. Your places are kept for your payment until {{until}}. After that they go back on sale.",
    open: "Pay {{price}}",
  },
  refused: {
    subject: "Request {{code}}: not this time",
    lead: "the host cannot take you for “{{title}}” ({{date}}). The places have gone back. Nothing has been paid.",
  },
  lapsed: {
    subject: "Request {{code}}: no answer",
    lead: "the host did not answer in time about “{{title}}” ({{date}}), so the places have gone back. Nothing has been paid. We are sorry for the wait.",
  },
  note: "{{name}} writes: “{{note}}”",
  substitute: "The organiser suggests instead: {{title}}.",
  dates: "Nearest free dates: {{dates}}.",
  again: "See what else is possible",
} satisfies Translation<typeof pl>;
