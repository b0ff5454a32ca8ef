/** The annual programme of events, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/events.ts";

export default {
  pageTitle: "Events",
  title: "Programme of events {{year}}",
  lead: "Concerts, regattas, fairs and fish markets: the calendar that the local tourism organisations draw up together with the region. What is cancelled stays on the list, so that nobody travels in vain.",
  description: "West Pomerania’s annual programme for {{year}}: what, where and when, by county and theme.",
  filter: { heading: "Narrow the programme", county: "County or city", anyCounty: "whole region", theme: "Theme", anyTheme: "all themes", free: "free entry only", apply: "Show", reset: "Show everything", year: "Year" },
  count_one: "{{count}} event", count_other: "{{count}} events",
  months: "Jump to a month",
  freeEntry: "free entry",
  from: "from {{time}}",
  by: "Hosted by {{name}}",
  none: "Nothing in the programme matches these filters",
  noneHint: "Remove a filter, or see the whole programme for the year.",
} satisfies Translation<typeof pl>;
