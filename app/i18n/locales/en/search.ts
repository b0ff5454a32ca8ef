/** Texts of the search page, its form and its answers, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/search.ts";

export default {
  pageTitle: "Search",
  description: "Packages, journeys and single experiences in West Pomerania with prices and available dates: choose your days, your party and what you enjoy.",
  heading: { all: "Everything on offer", question: "“{{q}}”" },
  form: {
    label: "Find good days",
    what: "What are you looking for?", whatHint: "kayaking, lighthouses, Kołobrzeg…",
    from: "From", to: "To", adults: "Adults", children: "Children", anyNumber: "any",
    submit: "Search",
  },
  filters: {
    heading: "Narrow it down", open: "Filters", chosen_one: "{{count}} chosen", chosen_other: "{{count}} chosen",
    kind: "What", theme: "Theme", lot: "Area", county: "County", maxPrice: "Price up to", maxPriceUnit: "PLN", more: "{{count}} more",
    map: "Results by county", apply: "Show results",
    hits_one: "{{count}} result", hits_other: "{{count}} results",
  },
  chips: { label: "Chosen filters", remove: "Remove: {{label}}", clear: "Clear all", q: "“{{q}}”", from: "from {{date}}", to: "until {{date}}", maxPrice: "up to {{price}}" },
  count_one: "{{count}} result", count_other: "{{count}} results",
  none: "Nothing matches all your filters",
  sort: { label: "Order", recommended: "recommended", soonest: "soonest", cheapest: "cheapest", nearest: "nearest", shortest: "shortest", name: "A–Z" },
  relaxed: "Nothing contains all of these words. Here is what contains some of them.",
  ignored: { sentence: "We could not make sense of this and left it out: {{names}}.", q: "your question was too long (we shortened it)", duration: "duration", price: "price range", season: "season", with: "who comes along", access: "accessibility", speaks: "language spoken", confirm: "kind of confirmation", rain: "for rainy days", bbox: "map area", near: "point to measure from", radius: "radius", view: "view", literal: "literal search", theme: "theme", lot: "area", county: "county", kind: "kind", from: "the date “from”", to: "the date “to”", adults: "number of adults", children: "number of children", maxPrice: "highest price", sort: "order", page: "page number" },
  empty: {
    lead: { without: "Try without one of them:", only: "These filters rule each other out. On its own, each of them finds something:", nothing: "Dropping one filter is not enough. Start with everything on offer or with the calendar of events." },
    without: "without: {{label}}", only: "only: {{label}}",
    all: "Everything on offer", events: "Events in the region",
  },
  results: "Results",
  card: {
    byNight: "overnight stay", wholeDay: "all day", from: "from {{price}} {{unit}}", fromNight: "from {{price}} {{unit}} per night",
    per: { adult: "per person", child: "per child", senior: "per senior", family: "per family ticket", group: "per group", room: "per room", apartment: "per apartment", boat: "per boat", kayak: "per kayak", bike: "per bike", pitch: "per pitch", item: "per item" },
  },
} satisfies Translation<typeof pl>;
