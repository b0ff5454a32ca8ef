/** Texts of the search page, its form and its answers, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/search.ts";

export default {
  pageTitle: "Suche",
  description: "Pakete, Reisen durch die Region und einzelne Erlebnisse in Westpommern mit Preis und freien Terminen: Wählen Sie Datum, Personenzahl und das, was Ihnen gefällt.",
  heading: { all: "Alle Angebote", question: "„{{q}}“" },
  form: {
    label: "Gute Tage suchen",
    what: "Was suchen Sie?", whatHint: "Paddeln, Swinemünde …",
    from: "Von", to: "Bis", adults: "Erwachsene", children: "Kinder", anyNumber: "beliebig",
    when: "Termin und Personen", anyDate: "beliebiger Termin",
    submit: "Suchen",
  },
  filters: {
    heading: "Auswahl eingrenzen", open: "Filter", chosen_one: "{{count}} gewählt", chosen_other: "{{count}} gewählt",
    kind: "Was", theme: "Thema", duration: "Wie lange", price: "Preis ab, pro Person oder Stück", season: "Jahreszeit", with: "Mit wem", access: "Barrierefreiheit", speaks: "Sprache vor Ort", confirm: "Buchung", rain: "Wetter", lot: "Gegend", county: "Landkreis", maxPrice: "Preis bis", maxPriceUnit: "PLN", more: "{{count}} weitere",
    values: {
      duration: { hours: "Einige Stunden", day: "Ganzer Tag", short: "1–2 Nächte", long: "3–4 Nächte", week: "5 Nächte und mehr" },
      with: { age0: "Kind bis 2 Jahre", age3: "Kind 3–5 Jahre", age6: "Kind 6–9 Jahre", age10: "Kind ab 10 Jahren", groups: "Gruppe ab 15 Personen", dogs: "Mit Hund" },
      confirm: { instant: "Sofort bestätigt", request: "Auf Anfrage" },
      rain: "Auch bei Regen", priceUnder: "bis {{price}}", priceOver: "{{price}} und mehr",
    },
    map: "Zahl der Angebote nach Landkreis", apply: "Ergebnisse zeigen",
    hits_one: "{{count}} Angebot", hits_other: "{{count}} Angebote",
  },
  chips: { speaks: "Sprache: {{language}}", box: "im Kartenausschnitt", near: "{{km}} km um {{place}}", nearPoint: "{{km}} km um den gewählten Punkt", distance: "Entfernung von {{place}}", distancePoint: "Entfernung vom gewählten Punkt", label: "Gewählte Filter", remove: "Entfernen: {{label}}", clear: "Alles zurücksetzen", q: "„{{q}}“", from: "ab {{date}}", to: "bis {{date}}", maxPrice: "bis {{price}}" },
  count_one: "{{count}} Angebot", count_other: "{{count}} Angebote",
  none: "Nichts passt zu allen Filtern",
  sort: { label: "Reihenfolge", recommended: "empfohlen", soonest: "nächster Termin", cheapest: "niedrigster Ab-Preis", cheapestParty: "Preis für Ihre Gruppe", nearest: "Entfernung", shortest: "kürzeste Dauer", name: "A–Z", why: "So ordnen wir", partyNote: "Nach dem Gesamtpreis für Ihre Gruppe am ersten freien Termin." },
  view: { label: "Ansicht", list: "Liste", map: "Karte" },
  relaxed: "Kein Angebot enthält alle Wörter zugleich. Hier sind Angebote mit einigen davon.",
  ignored: { sentence: "Das haben wir nicht verstanden und weggelassen: {{names}}.", q: "zu langer Suchtext (gekürzt)", duration: "Dauer", price: "Preisspanne", season: "Jahreszeit", with: "mit wem", access: "Barrierefreiheit", speaks: "Sprache vor Ort", confirm: "Art der Bestätigung", rain: "bei Regen", bbox: "Kartenausschnitt", near: "Ausgangspunkt der Entfernung", radius: "Umkreis", view: "Ansicht", literal: "wörtliche Suche", theme: "Thema", lot: "Gegend", county: "Landkreis", kind: "Art", from: "Datum „von“", to: "Datum „bis“", adults: "Zahl der Erwachsenen", children: "Zahl der Kinder", maxPrice: "Höchstpreis", sort: "Reihenfolge", page: "Seitennummer" },
  understood: {
    line: "Diese Wörter haben wir als Filter verstanden: {{words}}.", literally: "Wörtlich danach suchen", asFilters: "Als Filter verwenden",
    asked: "Wir suchen wörtlich nach: {{words}}.", name: "Diese Wörter stehen im Namen eines Angebots, deshalb suchen wir wörtlich danach: {{words}}.", nothing: "Als Filter führen sie zu keinem Angebot, deshalb suchen wir wörtlich nach: {{words}}.",
    quoted: "„{{words}}“", chip: "„{{words}}“: {{label}}",
  },
  near: {
    none: "In {{place}} haben wir nichts gefunden. Ganz in der Nähe:", noneInBox: "In diesem Kartenausschnitt haben wir nichts gefunden. Am nächsten liegen:", noneAround: "Im Umkreis von {{km}} km um {{place}} haben wir nichts gefunden. Am nächsten liegen:", noneAroundPoint: "Im Umkreis von {{km}} km haben wir nichts gefunden. Am nächsten liegen:",
    mentioned: "{{place}} selbst hat noch keine eigenen Angebote; hier sind solche, die davon erzählen. Ganz in der Nähe:",
    place: "{{place}}, {{km}} km entfernt", away: "{{km}} km von hier entfernt", awayFrom: "{{km}} km", here: "direkt vor Ort",
  },
  dates: { heading: "Die nächsten Termine, an denen es etwas gibt:", before: "früher: {{dates}}", after: "später: {{dates}}" },
  empty: {
    lead: { without: "Versuchen Sie es ohne einen davon:", only: "Diese Filter schließen einander aus. Einzeln führen sie zu Angeboten:", nothing: "Einen Filter wegzulassen genügt nicht. Beginnen Sie mit allen Angeboten oder mit dem Veranstaltungskalender." },
    without: "ohne: {{label}}", only: "nur: {{label}}",
    all: "Alle Angebote", events: "Veranstaltungen in der Region",
  },
  results: "Ergebnisse",
  card: {
    total: "{{price}} für {{party}}", totalNight: "{{price}} für {{party}} und Nacht", byNight: "Übernachtung", wholeDay: "ganzer Tag", from: "ab {{price}} {{unit}}", fromNight: "ab {{price}} {{unit}} und Nacht",
    per: { adult: "pro Person", child: "pro Kind", senior: "pro Seniorenkarte", family: "pro Familienkarte", group: "pro Gruppe", room: "pro Zimmer", apartment: "pro Ferienwohnung", boat: "pro Boot", kayak: "pro Kajak", bike: "pro Fahrrad", pitch: "pro Stellplatz", item: "pro Stück" },
  },
} satisfies Translation<typeof pl>;
