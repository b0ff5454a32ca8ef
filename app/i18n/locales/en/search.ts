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
    when: "Dates and party", anyDate: "any dates",
    submit: "Search",
  },
  filters: {
    heading: "Narrow it down", open: "Filters", chosen_one: "{{count}} chosen", chosen_other: "{{count}} chosen",
    kind: "What", theme: "Theme", duration: "How long", price: "Price from, each", season: "Season", with: "Who comes along", access: "Accessibility", speaks: "Language spoken", confirm: "Booking", rain: "Weather", lot: "Area", county: "County", maxPrice: "Price up to", maxPriceUnit: "PLN", more: "{{count}} more",
    values: {
      duration: { hours: "A few hours", day: "A whole day", short: "1–2 nights", long: "3–4 nights", week: "5 nights or more" },
      with: { age0: "Child under 3", age3: "Child aged 3–5", age6: "Child aged 6–9", age10: "Child aged 10 or over", groups: "Group of 15 or more", dogs: "With a dog" },
      confirm: { instant: "Confirmed at once", request: "On request" },
      rain: "Fine in the rain", priceUnder: "under {{price}}", priceOver: "{{price}} or more",
    },
    map: "Results by county", apply: "Show results",
    hits_one: "{{count}} result", hits_other: "{{count}} results",
  },
  chips: { speaks: "language: {{language}}", box: "within the map area", near: "within {{km}} km of {{place}}", nearPoint: "within {{km}} km of the chosen point", distance: "distance from {{place}}", distancePoint: "distance from the chosen point", label: "Chosen filters", remove: "Remove: {{label}}", clear: "Clear all", q: "“{{q}}”", from: "from {{date}}", to: "until {{date}}", maxPrice: "up to {{price}}" },
  count_one: "{{count}} result", count_other: "{{count}} results",
  none: "Nothing matches all your filters",
  sort: { label: "Order", recommended: "recommended", soonest: "soonest", cheapest: "lowest from-price", cheapestParty: "price for your party", nearest: "nearest", shortest: "shortest", name: "A–Z", why: "How results are ranked", partyNote: "By the total for your party on the first free date." },
  view: { label: "View", list: "List", map: "Map" },
  relaxed: "Nothing contains all of these words. Here is what contains some of them.",
  ignored: { sentence: "We could not make sense of this and left it out: {{names}}.", q: "your question was too long (we shortened it)", duration: "duration", price: "price range", season: "season", with: "who comes along", access: "accessibility", speaks: "language spoken", confirm: "kind of confirmation", rain: "for rainy days", bbox: "map area", near: "point to measure from", radius: "radius", view: "view", literal: "literal search", theme: "theme", lot: "area", county: "county", kind: "kind", from: "the date “from”", to: "the date “to”", adults: "number of adults", children: "number of children", maxPrice: "highest price", sort: "order", page: "page number" },
  understood: {
    line: "We took these words as filters: {{words}}.", literally: "Search for the words as they are", asFilters: "Use them as filters",
    asked: "Searching for the words as they are: {{words}}.", name: "These words are part of a name, so we search for them as they are: {{words}}.", nothing: "As filters they find nothing, so we search for the words as they are: {{words}}.",
    quoted: "“{{words}}”", chip: "“{{words}}”: {{label}}",
  },
  near: {
    none: "We found nothing in {{place}} itself. Nearby:", noneInBox: "We found nothing in this part of the map. Nearest to it:", noneAround: "We found nothing within {{km}} km of {{place}}. Nearest to it:", noneAroundPoint: "We found nothing within {{km}} km. Nearest to it:",
    mentioned: "{{place}} itself has nothing on offer yet; below is what mentions it. Nearby:",
    place: "{{place}}, {{km}} km away", away: "{{km}} km away", awayFrom: "{{km}} km", here: "right there",
  },
  dates: { heading: "The nearest dates with something free:", before: "earlier: {{dates}}", after: "later: {{dates}}" },
  empty: {
    lead: { without: "Try without one of them:", only: "These filters rule each other out. On its own, each of them finds something:", nothing: "Dropping one filter is not enough. Start with everything on offer or with the calendar of events." },
    without: "without: {{label}}", only: "only: {{label}}",
    all: "Everything on offer", events: "Events in the region",
  },
  results: "Results",
  card: {
    total: "{{price}} for {{party}}", totalNight: "{{price}} for {{party}} per night", byNight: "overnight stay", wholeDay: "all day", from: "from {{price}} {{unit}}", fromNight: "from {{price}} {{unit}} per night",
    per: { adult: "per person", child: "per child", senior: "per senior", family: "per family ticket", group: "per group", room: "per room", apartment: "per apartment", boat: "per boat", kayak: "per kayak", bike: "per bike", pitch: "per pitch", item: "per item" },
  },
} satisfies Translation<typeof pl>;
