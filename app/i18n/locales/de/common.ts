/** Words that every page shares, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/common.ts";

export default {
  siteName: "Latarnia",
  tagline: "Westpommern für gute Tage",
  skipToContent: "Zum Inhalt springen",
  nav: { label: "Hauptnavigation", search: "Suchen", events: "Veranstaltungen", about: "Über uns", gift: "Geschenkgutschein", home: "Startseite", partners: "Für Partner" },
  mailbox: { title: "Postfach der Vorführung", lead: "Ohne Mailserver landen die Nachrichten hier statt bei den Empfängern.", empty: "Noch wurde nichts verschickt." },
  language: { label: "Sprache", pl: "Polski", de: "Deutsch", en: "English", current: "Diese Seite ist auf Deutsch" },
  footer: {
    demo: "Dies ist eine Vorführung: Organisationen, Angebote und Preise sind erfunden, die Orte sind echt. Hier wird kein echtes Geld bezahlt.",
    chain: "Polnische Tourismusorganisation – Regionale Tourismusorganisation Westpommern – lokale Tourismusorganisationen – Gemeinden und Landkreise",
    chainLink: "Wie das zusammenspielt",
    legal: "Rechtliches",
    terms: "Geschäftsbedingungen",
    privacy: "Datenschutz",
    accessibility: "Barrierefreiheit",
    credits: "Quellen und Dank",
    discover: "Entdecken",
  },
  joining: { label: "Ergänzung einer Buchung", text: "Buchung {{code}} wartet bis {{time}} Uhr", back: "Zurück", backTo: "Zurück zur Buchung" },
  breadcrumbs: "Sie sind hier",
  pagination: { label: "Seiten der Liste", previous: "Zurück", next: "Weiter", page: "Seite {{page}}", current: "Seite {{page}}, aktuell" },
  form: { optional: "optional" },
  price: { from: "ab {{price}}", perPerson: "pro Person", fromPerPerson: "ab {{price}} pro Person", onRequest: "Preis im Kalender" },
  card: {
    where: "Wo", duration: "Wie lange", next: "Nächster Termin", by: "Gastgeber", price: "Preis",
    noDate: "zurzeit keine freien Termine",
  },
  duration: {
    day_one: "{{count}} Tag", day_other: "{{count}} Tage",
    night_one: "{{count}} Nacht", night_other: "{{count}} Nächte",
    hour_one: "{{count}} Stunde", hour_other: "{{count}} Stunden",
    minute_one: "{{count}} Minute", minute_other: "{{count}} Minuten",
    shortHours: "{{count}} Std.", shortMinutes: "{{count}} Min.",
    daysAndNights: "{{days}}, {{nights}}",
  },
  notice: { info: "Hinweis", warning: "Achtung", success: "Fertig", error: "Fehler" },
  searchBox: { label: "Was suchen Sie?", placeholder: "Paddeln, Leuchttürme, Spa …", submit: "Suchen" },
  suggest: {
    label: "Vorschläge", place: "Orte", theme: "Themen", lot: "Gegenden", product: "Angebote", none: "Keine Vorschläge",
    count_one: "{{count}} Vorschlag", count_other: "{{count}} Vorschläge",
  },
} satisfies Translation<typeof pl>;
