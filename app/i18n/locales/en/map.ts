/** Texts of the search's map, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/map.ts";

export default {
  title: "Map of what there is",
  help: "Move the map with the mouse or the arrow keys; zoom with + and −, or with the wheel while holding Ctrl. On a touch screen use two fingers.",
  zoomIn: "Zoom in", zoomOut: "Zoom out", whole: "Show the whole region",
  pan: { label: "Move the map", north: "North", south: "South", east: "East", west: "West" },
  county_one: "{{name}}: {{count}} result", county_other: "{{name}}: {{count}} results",
  cluster_one: "{{count}} result: zoom in", cluster_other: "{{count}} results close together: zoom in",
  spot_one: "{{place}}, {{count}} result: show the list", spot_other: "{{place}}, {{count}} results: show the list",
  list: { heading: "On the map", back: "Everything on the map" },
  distance: { km: "{{km}}\u00a0km", under: "under 1\u00a0km" },
  near: {
    heading: "Distance", fromPlace: "Distance from a place", place: "Distance from", choose: "choose a place", point: "chosen point", radius: "Within", anyRadius: "any distance", km: "{{km}}\u00a0km", submit: "Show",
    me: "Near me",
    rounding: "We ask for your position only when you press the button. Rounded to about\u00a01\u00a0km, it goes into the address of the page.",
    asking: "Waiting for your browser’s answer…",
    refused: "Your browser did not share its position. Please choose a place from the list.",
    absent: "This browser does not give its position. Please choose a place from the list.",
    failed: "Your position could not be found. Please try again or choose a place from the list.",
  },
} satisfies Translation<typeof pl>;
