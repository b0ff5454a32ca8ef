/** Texts of the namespace giftPaper, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/gift-paper.ts";

export default {
  buyer: {
    subject: "Ihr Geschenkgutschein über {{amount}}",
    lead: "vielen Dank, der Gutschein über {{amount}} ist bezahlt. Im Anhang finden Sie die PDF-Datei zum Ausdrucken oder Weiterleiten.",
    code: "Gutscheincode: {{code}}",
    validTo: "Gültig bis {{date}}. Er kann in Teilen eingelöst werden.",
    mailedNow: "Die beschenkte Person erhält ihn per E-Mail an {{email}}.",
    mailedOn: "Die beschenkte Person erhält ihn am {{date}} per E-Mail an {{email}}.",
    open: "Seite des Gutscheins öffnen",
    withdrawal: "Den Kauf eines nicht eingelösten Gutscheins können Sie bis {{date}} ohne Angabe von Gründen widerrufen: auf der Seite des Gutscheins oder per E-Mail an {{email}}. Mehrzweck-Gutschein: Die Mehrwertsteuer fällt bei der Einlösung an. Aussteller: {{issuer}}.",
  },
  recipient: {
    subject: "{{from}} schenkt Ihnen gute Tage in Westpommern",
    greeting: "Guten Tag,",
    greetingName: "Guten Tag, {{name}},",
    lead: "{{from}} schenkt Ihnen einen Gutschein über {{amount}}. Wohin und wann, das entscheiden Sie.",
    code: "Gutscheincode: {{code}}",
    how: "Geben Sie den Code an der Kasse ein. Der Gutschein ist bis {{date}} gültig und kann in Teilen eingelöst werden. Die PDF-Datei finden Sie im Anhang.",
    open: "Reise aussuchen",
  },
  refunded: { subject: "Geschenkgutschein erstattet (Bestellung {{code}})", lead: "wir haben {{amount}} für den Geschenkgutschein erstattet. Der Gutschein ist ungültig.", open: "Seite des Gutscheins öffnen" },
  twice: { subject: "Geschenkgutschein: zweite Zahlung erstattet (Bestellung {{code}})", lead: "der Geschenkgutschein wurde doppelt bezahlt. Die zweite Zahlung von {{amount}} haben wir Ihnen erstattet.", stays: "Der Gutschein bleibt gültig." },
  print: {
    documentTitle: "Latarnia-Geschenkgutschein über {{amount}}",
    name: "Geschenkgutschein",
    place: "für gute Tage in Westpommern",
    to: "Für",
    from: "Von",
    code: "Gutscheincode",
    how: "Suchen Sie auf {{address}} eine Reise aus und geben Sie den Code an der Kasse ein. Sie können in Teilen zahlen und den Rest für später aufheben.",
    scan: "Scannen und aussuchen",
    validTo: "Gültig bis {{date}}",
    small: "Aussteller: {{issuer}}, Steuernummer (NIP) {{nip}}. Mehrzweck-Gutschein: Die Mehrwertsteuer fällt bei der Einlösung an. Keine Barauszahlung. Wer den Code kennt, kann damit bezahlen: Hüten Sie ihn wie Bargeld.",
  },
} satisfies Translation<typeof pl>;
