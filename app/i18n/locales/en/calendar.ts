/** Texts of the namespace calendar, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/calendar.ts";

export default {
  title: "Calendar",
  lead: "Close a day, open it, or change the number of places. It applies to all offers that use the same places.",
  none: "The calendar appears once you have saved an offer.",
  resource: "What you are planning",
  show: "Show",
  pick: "Choose a day to see what is sold, and to change it.",
  legend: "Figures: places taken out of all, over all start times.",
  short: { closed: "closed" },
  today: "today",
  empty: "Nothing is planned in this month.",
  nextOpen: "The next planned day: {{date}}",
  state: { open: "Open", closed: "Closed", off: "Nothing is planned on this day" },
  start: { day: "all day", night: "overnight" },
  of: "{{reserved}} of {{places}} taken",
  sold_one: "{{count}} place is taken", sold_other: "{{count}} places are taken",
  soldMore: "If you close this day, whatever has not begun yet will not take place. The seller is told and offers the guests something else, or refunds the full amount. What is under way stays: if you cannot finish it, write to the seller.",
  close: "Close the day",
  open: "Open the day",
  openWith: "Open with this many places",
  usual: "Back to the usual",
  capacity: "Places at each start",
  capacityHint: "If more are taken already, those bookings stay; places that come back are not sold again.",
  save: "Change the number of places",
  done: { closed: "The day is closed. If anything was sold, the sellers will be told.", open: "The day is open as usual.", capacity: "The number of places is changed." },
} satisfies Translation<typeof pl>;
