/** Texts of the namespace request, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/request.ts";

export default {
  form: {
    title: "Booking on request",
    lead: "The host confirms this service personally. Choose a date and we ask for you: you pay only after a yes.",
    ask: "Ask for this date",
    askFor: "Ask, price {{price}}",
    note: "We hold your places for 15 minutes and, once you have sent the request, until the answer. Nothing is charged without a confirmation.",
  },
  checkout: {
    heading: "Send your request",
    boxTitle: "First the host’s yes, then the payment",
    lead: "We will ask {{hosts}}. The answer comes by {{until}} at the latest; until then your places are kept. After a yes we send you a link to pay. If the answer is no, or none comes, you pay nothing.",
    button: "Send binding request",
    note: "Nothing is charged now. Once it is confirmed you pay {{price}}.",
  },
  accepted: { title: "Your date is confirmed", lead: "The hosts said yes. Your places are kept for your payment until {{until}}." },
  noteFrom: "{{name}} writes:",
  asked: {
    title: "Your request is on its way",
    lead: "We are waiting for an answer, until {{until}} at the latest. Your places are kept and nothing has been paid. We will send the result to {{email}}.",
    hosts: "Whom we asked",
    state: { asked: "no answer yet", accepted: "says yes", refused: "cannot take you", lapsed: "did not answer", withdrawn: "no answer needed any more" },
    withdraw: "Withdraw the request",
    withdrawNote: "The places go back to others and the host stops waiting.",
  },
  over: {
    refused: { title: "Not this time", lead: "The host cannot take you on that date. The places have gone back and nothing has been paid." },
    lapsed: { title: "We had no answer", lead: "The host did not answer in time, so the places have gone back. Nothing has been paid. We are sorry for the wait." },
    substitute: "The organiser suggests instead",
    dates: "Nearest free dates",
  },
  host: {
    pageTitle: "Booking request",
    title: "Can you take these guests?",
    lead: "The places are kept for them. Please answer by {{until}}. After that the request lapses and the places go back on sale.",
    what: "Service",
    within: "part of the trip “{{title}}”",
    when: "When",
    who: "For whom",
    guest: "Guest",
    speaks: "speaks {{language}}",
    notes: "Guest’s notes",
    net: "You receive",
    order: "Order number",
    host: "Host",
    note: "Message to the guest",
    noteHint: "At most 500 characters. The guest reads it exactly as you write it.",
    yes: "Yes, I can take them",
    no: "I cannot take them",
    done: {
      accepted: { title: "Thank you, accepted", lead: "The guest has been told and sent a link to pay. Once paid, you will find the guest in your bookings." },
      refused: { title: "Declined", lead: "The guest has been told and the places are free again." },
      lapsed: { title: "The time to answer has passed", lead: "Nobody answered in time, so the request has lapsed and the places are back on sale." },
      withdrawn: { title: "No answer is needed any more", lead: "The guest gave up, or another part of the trip fell through. The places are free again." },
    },
    yourNote: "Your message to the guest",
  },
  studio: {
    title: "Requests",
    lead: "Guests are waiting for an answer. What you answer here counts just like the link in the mail.",
    none: "Nobody is waiting for an answer just now. New requests appear here and in your mail.",
    until: "Answer by {{until}}",
    done: { accepted: "Accepted. The guest will be told.", refused: "Declined. The guest will be told." },
  },
} satisfies Translation<typeof pl>;
