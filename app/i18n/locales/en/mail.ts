/** Texts of the namespace mail, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/mail.ts";

export default {
  greeting: "Hello {{name}},",
  farewell: "See you by the sea, the lakes and the Oder",
  signature: "Latarnia, West Pomerania",
  confirmation: {
    subject: "Confirmation {{code}}: {{title}}",
    lead: "thank you, everything is paid and confirmed. Your vouchers are attached as one PDF, with the dates for your calendar. On the day, just show the QR code, on your phone or on paper.",
    plan: "Plan",
    voucher: "voucher {{code}}",
    open: "Open your order",
    openNote: "The link is for you only: whoever has it can see your vouchers.",
    total: "Paid",
    cancellation: "Cancellation",
    help: "Please ask your host about the service itself, and the seller about the order or a complaint: {{seller}}, {{email}}, {{phone}}.",
    organiser: "Travel organiser: {{name}}, register entry {{register}}, insolvency protection: {{cover}}.",
  },
  cancelled: {
    subject: "Order {{code}} cancelled",
    lead: "order {{code}} “{{title}}” on {{date}} is cancelled. The places are free again and the vouchers are no longer valid.",
    refund: "We are refunding {{amount}} the same way it was paid. Your bank may need up to 10 working days.",
    noRefund: "Under the cancellation terms there is no refund.",
    unpaid: "Nothing was paid.",
    open: "Open your order",
  },
  latePayment: {
    subject: "Order {{code}}: we are refunding you",
    lead: "your payment for “{{title}}” on {{date}} arrived late, when the places were already taken. The trip is not booked. We are very sorry.",
    refund: "We are refunding {{amount}} the same way it was paid. There is nothing you need to do. We’ll write as soon as the refund is on its way; after that your bank may need up to 10 working days.",
    again: "See other dates",
    open: "Open your order",
  },
  refunded: {
    subject: "Order {{code}}: money refunded",
    lead: "we have refunded {{amount}} for “{{title}}” on {{date}}, the same way it was paid.",
    when: "The refund left us on {{on}}. It usually reaches your account by {{by}}.",
    missing: "There is nothing you need to do. Should the money not have arrived by then, write to {{email}} and give the order number {{code}}.",
    open: "Open your order",
  },
  login: {
    subject: "Your log-in link",
    lead: "Follow this link to log in to Latarnia. It works once and only for a short time.",
    open: "Log in",
    ignore: "If you did not ask for a link, do nothing: nobody can log in without it.",
  },
  mailbox: {
    title: "Demonstration mailbox",
    lead: "Without an SMTP server, messages stay in the data folder. Here they are.",
    empty: "No messages yet.",
    to: "To",
    from: "From",
    date: "Date",
    subject: "Subject",
    attachments: "Attachments",
    asHtml: "As a mail program shows it",
    asText: "Text version",
    source: ".eml file",
    back: "All messages",
    size: "{{kilobytes}} kB",
  },
} satisfies Translation<typeof pl>;
