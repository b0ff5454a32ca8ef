/** Who stands behind the site, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/about.ts";

export default {
  pageTitle: "Who is behind this",
  lead: "Latarnia is run not by a distant middleman but by people who live here: {{lots}} with {{entrepreneurs}}, and the regional organisation that brings their work together.",
  lots_one: "{{count}} local tourism organisation", lots_other: "{{count}} local tourism organisations",
  entrepreneurs_one: "{{count}} host", entrepreneurs_other: "{{count}} hosts",
  description: "POT, ZROT, LOTs and local authorities: who puts together, sells and shows trips in West Pomerania.",
  system: {
    heading: "Four abbreviations, one chain",
    drawing: "Drawing: POT shows the region abroad, ZROT combines packages into journeys, LOTs combine the offers of businesses into packages; local authorities (JST) hand out tasks and receive figures in return.",
    abroad: "fairs and offices abroad", catalogue: "catalogue and programme", curates: "journeys, annual programme", packages: "packages", admits: "admits and combines", offers: "offers and free places", tasks: "tasks and funds", figures: "reports with figures",
    host: "hosts",
    pot: { name: "POT", full: "Polish Tourism Organisation", text: "Promotes Poland abroad. Its offices, from Berlin to Stockholm, receive finished catalogues from the region and a programme they can trust." },
    zrot: { name: "ZROT", full: "West Pomeranian Regional Tourism Organisation", text: "Looks after the whole region: combines packages of several LOTs into journeys, keeps the annual programme of events and prints catalogues." },
    lot: { name: "LOT", full: "Local tourism organisations", text: "They know every landing stage and every host. They check the offers and combine several into a package for a day or a few, at one price." },
    jst: { name: "JST", full: "Municipalities and counties", text: "They look after trails, beaches and harbours, commission promotion and see in figures what came of it: how many nights, guests from where, and when." },
  },
  money: { heading: "What happens to your money", text: "You pay once. The amount is divided among the hosts by the price of their parts; the commission, usually 8 to 10 per cent, stays in the region and keeps this site and the local organisations going." },
  region: { heading: "The regional organisation" },
  mapTitle: "Map of the region with the seats of the local organisations",
  lotsHeading: "The local organisations and their areas",
  members_one: "{{count}} host", members_other: "{{count}} hosts",
  partners: { heading: "Together with us", authorities: "Local authorities", offices: "POT offices abroad" },
  join: { heading: "Do you run something in the region?", text: "Kayaks, rooms, a museum, a fish bar? Get in touch with the LOT of your area. An offer is up in minutes, and the calendar runs on your phone.", link: "Go to the studio" },
  lot: {
    kind: "Local tourism organisation",
    area: "Area",
    map: "Map: how much there is in which county",
    contact: "Contact",
    hosts: "Hosts",
    offers_one: "{{count}} offer", offers_other: "{{count}} offers",
    packages: "Packages: several hosts, one price",
    offersHeading: "Single offers",
    all: "Everything from {{name}}",
    none: "There is nothing from this area in this language yet.",
    description: "{{name}}: packages, offers and hosts of the area. {{place}}.",
    events: "Events in the area",
  },
} satisfies Translation<typeof pl>;
