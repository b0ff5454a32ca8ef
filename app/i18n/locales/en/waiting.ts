/** Texts of the namespace waiting, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/waiting.ts";

export default {
  form: {
    title: "Waiting list",
    lead: "Not enough places? When they come free for your whole party, we hold them for the first in line and write at once.",
    party: "Places wanted: {{party}}",
    from: "First day, at the earliest",
    to: "First day, at the latest",
    name: "Full name",
    email: "E-mail",
    emailHint: "Only for messages about these places. Each has a link to a page where one button takes you off the list.",
    submit: "Put me on the list",
    refused: "You could not be put on the list",
    problems: {
      from: { required: "Give the earliest day.", date: "That is not a date.", out_of_range: "That day has passed or is too far away." },
      to: { required: "Give the latest day.", date: "That is not a date.", range: "The latest day cannot be before the earliest.", out_of_range: "The range can cover 60 days at most." },
      fullName: { required: "Give your name.", too_long: "A name can have 120 characters at most." },
      email: { required: "Give your e-mail address.", mail: "This e-mail address looks incomplete.", too_long: "An e-mail address can have 200 characters at most." },
    },
  },
  page: {
    pageTitle: "Waiting list",
    what: "What it is about",
    dates: "First day",
    party: "How many",
    without: "Without",
    for: "In the name of",
    leave: "Take me off the list",
    leaveNote: "At once, no questions asked.",
    product: "See the trip’s page",
    search: "Look for something else",
    checkout: "Go on to book",
    state: {
      waiting: { title: "You are on the waiting list", lead: "When places come free for your whole party, we hold them for you and write to {{email}}. First come, first served. There is nothing you need to do." },
      offered: { title: "There are places for you", lead: "We hold them until {{until}}. After that the next in line has a turn." },
      taken: { title: "You have your places", lead: "They were booked from the waiting list. Have a good trip." },
      left: { title: "You are no longer on the list", lead: "We will not write about this again." },
      lapsed: { title: "This wait is over", lead: "The time to book has passed, or the days you waited for have. You can put yourself on the list again on the trip’s page." },
    },
  },
} satisfies Translation<typeof pl>;
