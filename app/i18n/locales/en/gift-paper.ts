/** Texts of the namespace giftPaper, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/gift-paper.ts";

export default {
  buyer: {
    subject: "Your gift card for {{amount}} is ready",
    lead: "thank you, the gift card for {{amount}} is paid. The PDF to print or pass on is attached.",
    code: "Gift card code: {{code}}",
    validTo: "Valid until {{date}}. It can be spent in parts.",
    mailedNow: "They get it by e-mail at {{email}}.",
    mailedOn: "They get it by e-mail at {{email}} on {{date}}.",
    open: "Open the card’s page",
    withdrawal: "You may withdraw from buying an unspent gift card until {{date}} without giving a reason: on its page or by writing to {{email}}. Multi-purpose voucher: VAT is accounted for when it is spent. Issued by {{issuer}}.",
  },
  recipient: {
    subject: "{{from}} is giving you good days in West Pomerania",
    greeting: "Hello,",
    greetingName: "Hello {{name}},",
    lead: "{{from}} is giving you a gift card for {{amount}}. Where to go and when is up to you.",
    code: "Gift card code: {{code}}",
    how: "Enter the code at the checkout. The card is valid until {{date}} and can be spent in parts. The PDF is attached.",
    open: "Choose a trip",
  },
  refunded: { subject: "Gift card refunded (order {{code}})", lead: "we have returned {{amount}} for the gift card. The card is no longer valid.", open: "Open the card’s page" },
  twice: { subject: "Gift card: second payment refunded (order {{code}})", lead: "the gift card was paid for twice. We have refunded the second payment, {{amount}}.", stays: "The card is still valid." },
  print: {
    documentTitle: "Latarnia gift card for {{amount}}",
    name: "Gift card",
    place: "for good days in West Pomerania",
    to: "For",
    from: "From",
    code: "Gift card code",
    how: "Choose a trip at {{address}} and enter the code at the checkout. You can spend it in parts and keep the rest for later.",
    scan: "Scan and choose",
    validTo: "Valid until {{date}}",
    small: "Issued by {{issuer}}, tax number (NIP) {{nip}}. Multi-purpose voucher: VAT is accounted for when it is spent. Not exchangeable for cash. Whoever knows the code can pay with it: keep it like money.",
  },
} satisfies Translation<typeof pl>;
