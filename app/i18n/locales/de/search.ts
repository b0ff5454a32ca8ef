/** Texts of the search page, its form and its answers, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/search.ts";

export default {
  pageTitle: "Suche",
  description: "Pakete, Reisen durch die Region und einzelne Erlebnisse in Westpommern mit Preis und freien Terminen: Wählen Sie Datum, Personenzahl und das, was Ihnen gefällt.",
  heading: { all: "Alle Angebote", question: "„{{q}}“" },
  form: {
    label: "Gute Tage suchen",
    what: "Was suchen Sie?", whatHint: "Paddeln, Leuchttürme, Swinemünde …",
    from: "Von", to: "Bis", adults: "Erwachsene", children: "Kinder", anyNumber: "beliebig",
    submit: "Suchen",
  },
  filters: {
    heading: "Auswahl eingrenzen", open: "Filter", chosen_one: "{{count}} gewählt", chosen_other: "{{count}} gewählt",
    kind: "Was", theme: "Thema", lot: "Gegend", county: "Landkreis", maxPrice: "Preis bis", maxPriceUnit: "PLN", more: "{{count}} weitere",
    map: "Zahl der Angebote nach Landkreis", apply: "Ergebnisse zeigen",
    hits_one: "{{count}} Angebot", hits_other: "{{count}} Angebote",
  },
  chips: { label: "Gewählte Filter", remove: "Entfernen: {{label}}", clear: "Alles zurücksetzen", q: "„{{q}}“", from: "ab {{date}}", to: "bis {{date}}", maxPrice: "bis {{price}}" },
  count_one: "{{count}} Angebot", count_other: "{{count}} Angebote",
  none: "Nichts passt zu allen Filtern",
  sort: { label: "Reihenfolge", recommended: "empfohlen", soonest: "Termin", cheapest: "Preis", nearest: "Entfernung", shortest: "Dauer", name: "A–Z" },
  relaxed: "Kein Angebot enthält alle Wörter zugleich. Hier sind Angebote mit einigen davon.",
  ignored: { sentence: "Das haben wir nicht verstanden und weggelassen: {{names}}.", q: "zu langer Suchtext (gekürzt)", duration: "Dauer", price: "Preisspanne", season: "Jahreszeit", with: "mit wem", access: "Barrierefreiheit", speaks: "Sprache vor Ort", confirm: "Art der Bestätigung", rain: "bei Regen", bbox: "Kartenausschnitt", near: "Ausgangspunkt der Entfernung", radius: "Umkreis", view: "Ansicht", literal: "wörtliche Suche", theme: "Thema", lot: "Gegend", county: "Landkreis", kind: "Art", from: "Datum „von“", to: "Datum „bis“", adults: "Zahl der Erwachsenen", children: "Zahl der Kinder", maxPrice: "Höchstpreis", sort: "Reihenfolge", page: "Seitennummer" },
  empty: {
    lead: { without: "Versuchen Sie es ohne einen davon:", only: "Diese Filter schließen einander aus. Einzeln führen sie zu Angeboten:", nothing: "Einen Filter wegzulassen genügt nicht. Beginnen Sie mit allen Angeboten oder mit dem Veranstaltungskalender." },
    without: "ohne: {{label}}", only: "nur: {{label}}",
    all: "Alle Angebote", events: "Veranstaltungen in der Region",
  },
  results: "Ergebnisse",
  card: {
    byNight: "Übernachtung", wholeDay: "ganzer Tag", from: "ab {{price}} {{unit}}", fromNight: "ab {{price}} {{unit}} und Nacht",
    per: { adult: "pro Person", child: "pro Kind", senior: "pro Seniorenkarte", family: "pro Familienkarte", group: "pro Gruppe", room: "pro Zimmer", apartment: "pro Ferienwohnung", boat: "pro Boot", kayak: "pro Kajak", bike: "pro Fahrrad", pitch: "pro Stellplatz", item: "pro Stück" },
  },
} satisfies Translation<typeof pl>;
