/** Texts of the search's map, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/map.ts";

export default {
  title: "Karte der Angebote",
  help: "Verschieben können Sie die Karte mit der Maus oder den Pfeiltasten, vergrößern mit + und − oder mit dem Mausrad bei gedrückter Strg-Taste; auf dem Touchscreen mit zwei Fingern.",
  zoomIn: "Vergrößern", zoomOut: "Verkleinern", whole: "Ganze Region zeigen",
  pan: { label: "Karte verschieben", north: "Nach Norden", south: "Nach Süden", east: "Nach Osten", west: "Nach Westen" },
  county_one: "{{name}}: {{count}} Angebot", county_other: "{{name}}: {{count}} Angebote",
  cluster_one: "{{count}} Angebot: vergrößern", cluster_other: "{{count}} Angebote nah beieinander: vergrößern",
  spot_one: "{{place}}, {{count}} Angebot: Liste zeigen", spot_other: "{{place}}, {{count}} Angebote: Liste zeigen",
  list: { heading: "Auf der Karte", back: "Alle auf der Karte" },
  distance: { km: "{{km}}\u00a0km", under: "unter 1\u00a0km" },
  near: {
    heading: "Entfernung", fromPlace: "Entfernung von einem Ort", place: "Entfernung von", choose: "Ort wählen", point: "gewählter Punkt", radius: "Im Umkreis", anyRadius: "unbegrenzt", km: "{{km}}\u00a0km", submit: "Zeigen",
    me: "In meiner Nähe",
    rounding: "Nach Ihrem Standort fragen wir erst, wenn Sie auf die Schaltfläche drücken. Auf etwa\u00a01\u00a0km gerundet steht er dann in der Adresse der Seite.",
    asking: "Wir warten auf die Antwort Ihres Browsers …",
    refused: "Ihr Browser hat den Standort nicht freigegeben. Bitte wählen Sie einen Ort aus der Liste.",
    absent: "Dieser Browser nennt keinen Standort. Bitte wählen Sie einen Ort aus der Liste.",
    failed: "Ihr Standort ließ sich nicht bestimmen. Bitte versuchen Sie es noch einmal oder wählen Sie einen Ort aus der Liste.",
  },
} satisfies Translation<typeof pl>;
