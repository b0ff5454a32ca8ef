/** Texts of the home page, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/home.ts";

export default {
  pageTitle: "West Pomerania for good days",
  description: "Ready-made trips and single experiences in West Pomerania by local hosts: the Baltic, the lagoon, the lakes and the Oder, with full prices and available dates.",
  hero: { title: "Good days between the Baltic and the Drawa", lead: "Local hosts have put whole trips together: a room, a boat, a guide and a table. One booking, one price, everything in its place." },
  season: {
    spring: { title: "For spring", lead: "Cranes are back on the water meadows, the beaches are empty and the bikes are ready." },
    summer: { title: "For summer", lead: "Long evenings by the water, from the cliffs to the quietest of the lakes." },
    autumn: { title: "For autumn", lead: "The beech woods turn, the smokehouses are lit and geese gather along the Oder." },
    winter: { title: "For winter", lead: "A cold Baltic, a hot stove, brine baths and lighthouses nobody hurries to." },
    all: "All packages",
  },
  bundles: { title: "Across the region", lead: "Several areas one after another, one plan and one booking. The regional tourism organisation curates the journeys.", all: "All journeys" },
  themes: { title: "What people come for" },
  areas: { title: "Who looks after which shore", lead: "Each area has a local tourism organisation that knows its people and vouches for them.", map: "Results by county" },
  events: { title: "Coming up", all: "The whole programme", free: "free entry", none: "Next year’s programme is being prepared." },
  trust: { title: "You book with people who live here", text: "Latarnia is run jointly by the regional and local tourism organisations. The price is complete before you give your name, and every booking states the dates up to which you get your money back.", link: "Who stands behind it" },
} satisfies Translation<typeof pl>;
