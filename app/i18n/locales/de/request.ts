/** Texts of the namespace request, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/request.ts";

export default {
  form: {
    title: "Buchung auf Anfrage",
    lead: "Diese Leistung bestätigt der Gastgeber selbst. Wählen Sie einen Termin, wir fragen für Sie an: Bezahlt wird erst nach seiner Zusage.",
    ask: "Diesen Termin anfragen",
    askFor: "Anfragen, Preis {{price}}",
    note: "Wir halten die Plätze 15 Minuten frei, nach dem Absenden der Anfrage bis zur Antwort. Ohne Zusage wird nichts abgebucht.",
  },
  checkout: {
    heading: "Anfrage absenden",
    boxTitle: "Erst die Zusage des Gastgebers, dann die Zahlung",
    lead: "Wir fragen an bei: {{hosts}}. Die Antwort kommt spätestens am {{until}}, so lange bleiben die Plätze für Sie reserviert. Nach der Zusage senden wir Ihnen einen Link zur Zahlung. Ohne Antwort oder bei einer Absage zahlen Sie nichts.",
    button: "Verbindlich anfragen",
    note: "Jetzt wird nichts abgebucht. Nach der Zusage zahlen Sie {{price}}.",
  },
  accepted: { title: "Ihr Termin ist zugesagt", lead: "Die Gastgeber haben zugesagt. Die Plätze sind bis {{until}} für Ihre Zahlung reserviert." },
  noteFrom: "{{name}} schreibt:",
  asked: {
    title: "Ihre Anfrage ist unterwegs",
    lead: "Die Antwort kommt spätestens am {{until}}. Die Plätze sind für Sie reserviert, es wurde nichts gezahlt. Das Ergebnis senden wir an {{email}}.",
    hosts: "Wen wir gefragt haben",
    state: { asked: "Antwort steht aus", accepted: "sagt zu", refused: "kann nicht zusagen", lapsed: "keine Antwort", withdrawn: "Antwort nicht mehr nötig" },
    withdraw: "Anfrage zurückziehen",
    withdrawNote: "Die Plätze werden wieder frei, und der Gastgeber wartet nicht länger.",
  },
  over: {
    refused: { title: "Diesmal hat es nicht geklappt", lead: "Der Gastgeber kann Sie zu diesem Termin leider nicht aufnehmen. Die Plätze sind wieder frei, es wurde nichts gezahlt." },
    lapsed: { title: "Wir haben keine Antwort erhalten", lead: "Der Gastgeber hat nicht rechtzeitig geantwortet, deshalb sind die Plätze wieder frei. Es wurde nichts gezahlt. Bitte entschuldigen Sie die Wartezeit." },
    substitute: "Stattdessen empfiehlt der Veranstalter",
    dates: "Nächste freie Termine",
  },
  host: {
    pageTitle: "Buchungsanfrage",
    title: "Nehmen Sie diese Gäste auf?",
    lead: "Die Plätze sind für sie reserviert. Bitte antworten Sie bis {{until}}. Danach verfällt die Anfrage, und die Plätze kommen wieder in den Verkauf.",
    what: "Leistung",
    within: "Teil der Reise „{{title}}“",
    when: "Wann",
    who: "Für wen",
    guest: "Gast",
    speaks: "spricht {{language}}",
    notes: "Hinweise des Gastes",
    net: "Sie erhalten",
    order: "Buchungsnummer",
    host: "Gastgeber",
    note: "Nachricht an den Gast",
    noteHint: "Höchstens 500 Zeichen. Der Gast liest sie genau so, wie Sie sie schreiben.",
    yes: "Ja, ich sage zu",
    no: "Ich kann nicht zusagen",
    done: {
      accepted: { title: "Danke, Ihre Zusage ist gespeichert", lead: "Der Gast hat eine Nachricht und den Link zur Zahlung erhalten. Sobald er gezahlt hat, finden Sie ihn in Ihren Buchungen." },
      refused: { title: "Ihre Absage ist gespeichert", lead: "Der Gast hat eine Nachricht erhalten, die Plätze sind wieder frei." },
      lapsed: { title: "Die Antwortfrist ist abgelaufen", lead: "Niemand hat rechtzeitig geantwortet, deshalb ist die Anfrage verfallen. Die Plätze sind wieder im Verkauf." },
      withdrawn: { title: "Eine Antwort ist nicht mehr nötig", lead: "Der Gast hat verzichtet, oder ein anderer Teil der Reise kam nicht zustande. Die Plätze sind wieder frei." },
    },
    yourNote: "Ihre Nachricht an den Gast",
  },
  studio: {
    title: "Anfragen",
    lead: "Gäste warten auf eine Antwort. Was Sie hier antworten, gilt genauso wie der Link in der E-Mail.",
    none: "Zurzeit wartet niemand auf eine Antwort. Neue Anfragen sehen Sie hier und in Ihrer E-Mail.",
    until: "Antwort bis {{until}}",
    done: { accepted: "Zugesagt. Der Gast wird benachrichtigt.", refused: "Abgesagt. Der Gast wird benachrichtigt." },
  },
} satisfies Translation<typeof pl>;
