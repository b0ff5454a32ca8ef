/** Texts of the namespace requestMail, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/request-mail.ts";

export default {
  host: {
    subject: "Buchungsanfrage: {{title}}, {{date}}",
    greeting: "Guten Tag,",
    lead: "ein Gast fragt „{{title}}“ an. Die Plätze sind bis {{until}} für ihn reserviert. Können Sie ihn aufnehmen?",
    when: "Wann",
    who: "Anzahl",
    guest: "Gast",
    notes: "Hinweise des Gastes",
    net: "Sie erhalten",
    open: "Jetzt antworten: ja oder nein",
    once: "Der Link funktioniert ohne Anmeldung und bis zur ersten Antwort. Das Öffnen der Seite allein entscheidet nichts.",
  },
  asked: {
    subject: "Anfrage {{code}} gesendet: {{title}}",
    lead: "wir haben angefragt bei: {{hosts}}. Die Antwort zu „{{title}}“ ({{date}}) kommt spätestens am {{until}}. So lange sind die Plätze für Sie reserviert, und Sie zahlen nichts.",
    open: "Anfrage ansehen",
  },
  accepted: {
    subject: "Zugesagt, jetzt bezahlen: {{title}}",
    lead: "gute Nachricht: „{{title}}“ ({{date}}) ist möglich. Die Plätze sind bis {{until}} für Ihre Zahlung reserviert. Danach kommen sie wieder in den Verkauf.",
    open: "{{price}} bezahlen",
  },
  refused: {
    subject: "Anfrage {{code}}: Diesmal hat es nicht geklappt",
    lead: "der Gastgeber kann Sie für „{{title}}“ ({{date}}) leider nicht aufnehmen. Die Plätze sind wieder frei. Es wurde nichts gezahlt.",
  },
  lapsed: {
    subject: "Anfrage {{code}}: keine Antwort",
    lead: "der Gastgeber hat zu „{{title}}“ ({{date}}) nicht rechtzeitig geantwortet, deshalb sind die Plätze wieder frei. Es wurde nichts gezahlt. Bitte entschuldigen Sie die Wartezeit.",
  },
  note: "{{name}} schreibt: „{{note}}“",
  substitute: "Stattdessen empfiehlt der Veranstalter: {{title}}.",
  dates: "Nächste freie Termine: {{dates}}.",
  again: "Andere Möglichkeiten ansehen",
} satisfies Translation<typeof pl>;
