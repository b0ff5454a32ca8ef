/** Texts of the namespace mail, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/mail.ts";

export default {
  greeting: "Guten Tag {{name}},",
  farewell: "Bis bald am Meer, an den Seen und an der Oder",
  signature: "Latarnia, Westpommern",
  confirmation: {
    subject: "Bestätigung {{code}}: {{title}}",
    lead: "vielen Dank, alles ist bezahlt und bestätigt. Im Anhang finden Sie die Voucher in einer PDF-Datei und die Termine für Ihren Kalender. Vor Ort genügt es, den QR-Code zu zeigen, auf dem Telefon oder ausgedruckt.",
    plan: "Programm",
    voucher: "Voucher {{code}}",
    open: "Buchung öffnen",
    openNote: "Der Link ist nur für Sie: Wer ihn hat, sieht Ihre Voucher.",
    total: "Bezahlt",
    cancellation: "Stornierung",
    help: "Fragen zur Leistung richten Sie bitte an den Gastgeber, Fragen zur Buchung und Beschwerden an den Verkäufer: {{seller}}, {{email}}, {{phone}}.",
    organiser: "Reiseveranstalter: {{name}}, Register {{register}}, Insolvenzabsicherung: {{cover}}.",
  },
  cancelled: {
    subject: "Buchung {{code}} storniert",
    lead: "die Buchung {{code}} „{{title}}“ am {{date}} ist storniert. Die Plätze sind wieder frei, die Voucher sind ungültig.",
    refund: "Wir erstatten {{amount}} auf dem ursprünglichen Zahlungsweg. Die Bank braucht dafür bis zu 10 Werktage.",
    noRefund: "Nach den Stornierungsbedingungen gibt es keine Erstattung.",
    unpaid: "Es wurde nichts gezahlt.",
    open: "Buchung öffnen",
  },
  latePayment: {
    subject: "Buchung {{code}}: Wir erstatten Ihr Geld",
    lead: "Ihre Zahlung für „{{title}}“ am {{date}} traf zu spät ein, die Plätze waren schon vergeben. Die Reise ist daher nicht gebucht. Das tut uns sehr leid.",
    refund: "Wir erstatten {{amount}} auf dem ursprünglichen Zahlungsweg. Sie müssen nichts tun. Sobald die Erstattung unterwegs ist, schreiben wir Ihnen; danach kann die Bank bis zu 10 Werktage brauchen.",
    again: "Andere Termine ansehen",
    open: "Buchung öffnen",
  },
  refunded: {
    subject: "Buchung {{code}}: Geld erstattet",
    lead: "wir haben {{amount}} für „{{title}}“ am {{date}} erstattet, auf dem ursprünglichen Zahlungsweg.",
    when: "Die Erstattung ging am {{on}} hinaus. Auf Ihrem Konto ist sie in der Regel bis zum {{by}}.",
    missing: "Sie müssen nichts tun. Sollte das Geld bis dahin nicht da sein, schreiben Sie bitte an {{email}} und nennen Sie die Buchungsnummer {{code}}.",
    open: "Buchung öffnen",
  },
  login: {
    subject: "Ihr Anmeldelink",
    lead: "Mit diesem Link melden Sie sich bei Latarnia an. Er gilt einmal und nur für kurze Zeit.",
    open: "Anmelden",
    ignore: "Wenn Sie keinen Link angefordert haben, müssen Sie nichts tun: Ohne ihn kann sich niemand anmelden.",
  },
  mailbox: {
    title: "Demo-Postfach",
    lead: "Ohne SMTP-Server bleiben Nachrichten im Datenordner. Hier sind sie zu sehen.",
    empty: "Noch keine Nachrichten.",
    to: "An",
    from: "Von",
    date: "Datum",
    subject: "Betreff",
    attachments: "Anhänge",
    asHtml: "Wie im Mailprogramm",
    asText: "Textfassung",
    source: "Datei .eml",
    back: "Alle Nachrichten",
    size: "{{kilobytes}} kB",
  },
} satisfies Translation<typeof pl>;
