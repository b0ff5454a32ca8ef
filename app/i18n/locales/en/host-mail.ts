/** Texts of the namespace hostMail, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/host-mail.ts";

export default {
  booked: {
    subject: "New booking: {{title}}, {{date}}",
    lead: "you have a new booking. It is paid and confirmed; there is nothing you need to do.",
  },
  cancelled: {
    subject: "Booking cancelled: {{title}}, {{date}}",
    byGuest: "your guest ({{guest}}) has cancelled booking {{code}}. Don’t expect them for:",
    byOffice: "the seller has called off booking {{code}} (guest: {{guest}}). Don’t expect them for:",
    byLost: "the day is closed and the guest ({{guest}}) has chosen nothing else, so this part of booking {{code}} is off:",
    left: "Still booked",
  },
  complaint: {
    subject: "Refund after a complaint: {{title}}, {{date}}",
    lead: "the seller has accepted a complaint from your guest ({{guest}}) and is refunding part or all of booking {{code}}. It concerns:",
    money: "Nothing will be paid out for this; what has been paid already will be taken back.",
  },
  moved: {
    subject: "Booking changed: {{title}}, {{date}}",
    lead: "your guest ({{guest}}) has changed booking {{code}}. This no longer holds:",
    now: "Instead",
  },
  replaced: {
    lead: "your guest ({{guest}}) has chosen something else in booking {{code}}. Don’t expect them for:",
    money: "Nothing will be paid out for this.",
  },
  handedOver: {
    subject: "Somebody else is coming: {{title}}, {{date}}",
    lead: "booking {{code}} has been handed over to another person. The old vouchers are void; the new guest has their own.",
  },
  contactChanged: {
    subject: "Guest’s details changed: {{title}}, {{date}}",
    lead: "your guest has changed the telephone number or the notes of booking {{code}}. They are now:",
  },
  money: {
    none: "The guest gets a refund, so nothing will be paid out for this.",
    some: "Part of it stays with you: under the cancellation terms you receive {{left}} of {{sold}}.",
    all: "Under the cancellation terms nothing is refunded any more: you receive your full share, {{sold}}.",
  },
  day: {
    subject: "Guest list: {{date}}",
    lead_one: "{{date}}: {{count}} booking.",
    lead_other: "{{date}}: {{count}} bookings.",
    open: "Open the day list",
    made: "As of {{at}}. We write separately about any later booking or change.",
  },
  open: "See your bookings",
  code: "Order number: {{code}}",
  andMore: "{{title}} and more",
  off: "You can switch these messages off in the studio, under business details: {{url}}",
} satisfies Translation<typeof pl>;
