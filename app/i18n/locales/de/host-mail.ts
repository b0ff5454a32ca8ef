/** Texts of the namespace hostMail, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/host-mail.ts";

export default {
  booked: {
    subject: "Neue Buchung: {{title}}, {{date}}",
    lead: "Sie haben eine neue Buchung. Sie ist bezahlt und bestätigt, Sie müssen nichts weiter tun.",
  },
  cancelled: {
    subject: "Storniert: {{title}}, {{date}}",
    byGuest: "Ihr Gast ({{guest}}) hat die Buchung {{code}} storniert. Damit entfällt bei Ihnen:",
    byOffice: "der Verkäufer hat die Buchung {{code}} abgesagt (Gast: {{guest}}). Damit entfällt bei Ihnen:",
    byLost: "der Tag ist geschlossen, und der Gast ({{guest}}) hat nichts anderes gewählt. Dieser Teil der Buchung {{code}} ist deshalb storniert:",
    left: "Weiterhin gebucht",
  },
  complaint: {
    subject: "Erstattung nach Reklamation: {{title}}, {{date}}",
    lead: "der Verkäufer hat eine Reklamation Ihres Gastes ({{guest}}) anerkannt und erstattet ihm Geld aus der Buchung {{code}}. Es geht um:",
    money: "Eine Auszahlung dafür gibt es nicht; was schon ausgezahlt wurde, holen wir zurück.",
  },
  moved: {
    subject: "Umgebucht: {{title}}, {{date}}",
    lead: "Ihr Gast ({{guest}}) hat die Buchung {{code}} geändert. Nicht mehr aktuell ist:",
    now: "Stattdessen",
  },
  replaced: {
    lead: "Ihr Gast ({{guest}}) hat sich bei der Buchung {{code}} für etwas anderes entschieden. Damit entfällt bei Ihnen:",
    money: "Eine Auszahlung dafür gibt es nicht.",
  },
  handedOver: {
    subject: "Es kommt jemand anderes: {{title}}, {{date}}",
    lead: "die Buchung {{code}} wurde an eine andere Person übergeben. Die bisherigen Voucher sind ungültig, der neue Gast hat eigene.",
  },
  contactChanged: {
    subject: "Neue Angaben des Gastes: {{title}}, {{date}}",
    lead: "Ihr Gast hat zur Buchung {{code}} die Telefonnummer oder die Hinweise geändert. Es gilt jetzt:",
  },
  money: {
    none: "Der Gast bekommt sein Geld zurück, eine Auszahlung dafür gibt es nicht.",
    some: "Ein Teil bleibt Ihnen: Nach den Stornierungsbedingungen erhalten Sie {{left}} von {{sold}}.",
    all: "Nach den Stornierungsbedingungen wird nichts mehr erstattet: Sie erhalten Ihren vollen Anteil, {{sold}}.",
  },
  day: {
    subject: "Gästeliste: {{date}}",
    lead_one: "{{date}}: {{count}} Buchung.",
    lead_other: "{{date}}: {{count}} Buchungen.",
    open: "Tagesliste öffnen",
    made: "Stand: {{at}}. Kommt danach noch eine Buchung oder Änderung, schreiben wir Ihnen eigens.",
  },
  open: "Buchungen ansehen",
  code: "Buchungsnummer: {{code}}",
  andMore: "{{title}} und mehr",
  off: "Solche Nachrichten können Sie im Studio bei den Betriebsdaten abbestellen: {{url}}",
} satisfies Translation<typeof pl>;
