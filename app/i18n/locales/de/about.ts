/** Who stands behind the site, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/about.ts";

export default {
  pageTitle: "Wer dahintersteht",
  lead: "Hinter Latarnia steht kein Vermittler aus der Ferne, sondern Menschen, die hier leben: {{lots}} mit {{entrepreneurs}} und die regionale Organisation, die ihre Arbeit zusammenführt.",
  lots_one: "{{count}} lokale Tourismusorganisation", lots_other: "{{count}} lokale Tourismusorganisationen",
  entrepreneurs_one: "{{count}} Gastgeber", entrepreneurs_other: "{{count}} Gastgebern",
  description: "POT, ZROT, LOT und Kommunen: wer in Westpommern Reisen zusammenstellt, verkauft und zeigt.",
  system: {
    heading: "Vier Kürzel, eine Kette",
    drawing: "Zeichnung: Die POT zeigt die Region im Ausland, die ZROT verbindet Pakete zu Reisen, die LOT verbinden Angebote der Unternehmen zu Paketen; die Kommunen (JST) vergeben Aufgaben und erhalten Zahlen zurück.",
    abroad: "Messen und Auslandsbüros", catalogue: "Katalog und Programm", curates: "Reisen und Jahresprogramm", packages: "Pakete", admits: "nimmt auf und verbindet", offers: "Angebote und freie Plätze", tasks: "Aufgaben und Mittel", figures: "Berichte mit Zahlen",
    host: "Gastgeber",
    pot: { name: "POT", full: "Polnische Tourismusorganisation", text: "Sie wirbt im Ausland für Polen. Ihre Büros von Berlin bis Stockholm erhalten von der Region fertige Kataloge und ein Programm, auf das Verlass ist." },
    zrot: { name: "ZROT", full: "Regionale Tourismusorganisation Westpommern", text: "Sie kümmert sich um die ganze Region: verbindet Pakete mehrerer LOT zu Reisen, führt das Jahresprogramm der Veranstaltungen und druckt Kataloge." },
    lot: { name: "LOT", full: "Lokale Tourismusorganisationen", text: "Sie kennen jeden Anleger und jeden Gastgeber. Sie prüfen die Angebote und stellen aus mehreren ein Paket für einen oder mehrere Tage zu einem Preis zusammen." },
    jst: { name: "JST", full: "Gemeinden und Landkreise", text: "Sie pflegen Wege, Strände und Häfen, geben Werbung in Auftrag und sehen an den Zahlen, was daraus wurde: wie viele Nächte, woher die Gäste, wann." },
  },
  money: { heading: "Was mit Ihrem Geld geschieht", text: "Sie bezahlen einmal. Der Betrag wird nach dem Preis der Teile auf die Gastgeber verteilt; die Provision, meist 8 bis 10 Prozent, bleibt in der Region und trägt diese Seite und die Arbeit der lokalen Organisationen." },
  region: { heading: "Die regionale Organisation" },
  mapTitle: "Karte der Region mit den Sitzen der lokalen Organisationen",
  lotsHeading: "Die lokalen Organisationen und ihre Gegenden",
  members_one: "{{count}} Gastgeber", members_other: "{{count}} Gastgeber",
  partners: { heading: "Gemeinsam mit uns", authorities: "Kommunen", offices: "Auslandsbüros der POT" },
  join: { heading: "Sie bieten in der Region etwas an?", text: "Kajaks, Zimmer, ein Museum, eine Fischbraterei? Melden Sie sich bei der LOT Ihrer Gegend. Ein Angebot ist in Minuten eingestellt, den Kalender führen Sie am Telefon.", link: "Zum Studio" },
  lot: {
    kind: "Lokale Tourismusorganisation",
    area: "Gegend",
    map: "Karte: wie viele Angebote in welchem Landkreis",
    contact: "Kontakt",
    hosts: "Gastgeber",
    offers_one: "{{count}} Angebot", offers_other: "{{count}} Angebote",
    packages: "Pakete: mehrere Gastgeber, ein Preis",
    offersHeading: "Einzelne Angebote",
    all: "Alles von {{name}}",
    none: "In dieser Sprache gibt es aus dieser Gegend noch keine Angebote.",
    description: "{{name}}: Pakete, Angebote und Gastgeber der Gegend. {{place}}.",
    events: "Veranstaltungen in der Gegend",
  },
} satisfies Translation<typeof pl>;
