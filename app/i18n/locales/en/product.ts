/** Texts of the namespace product, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/product.ts";

export default {
  crumbs: { all: "Everything on offer" },
  facts: {
    where: "Where", howLong: "How long", by: "Your hosts", byWithLot: "{{by}} · {{lot}}",
    partyRange: "{{min}} to {{max}} people", partyMax_one: "{{count}} person", partyMax_other: "up to {{count}} people", wholeDay: "all day", perNight: "by the night",
    checkDates: "See dates",
  },
  about: "What it is about",
  highlights: "Best moments",
  itinerary: {
    title: "Day by day", oneDay: "How the day goes", day: "Day {{day}}", chapter: "Part {{number}}: {{title}}", chapterLot: "Prepared by {{lot}}", chapterLink: "See this package on its own",
    between: "starts between {{from}} and {{to}}", exactly: "starts at {{from}}", at: "{{business}}, {{place}}", meeting: "Meet at: {{place}}",
    optional: "optional, may be left out", rainPlan: "If it rains: {{title}}", details: "More about this service",
    duration: "about {{duration}}",
  },
  map: { title: "Where it is", alt: "Map: {{places}}", meeting: "Meeting point", pin: "{{number}}. {{place}}" },
  included: { title: "What the price includes", inclusion: "Included", exclusion: "Not included", bring: "What to bring", know: "Good to know" },
  conditions: {
    title: "Who it suits", ages: "Ages", ageFrom: "from {{age}} years", anyAge: "no age limit", childAges: "child price: ages {{from}}–{{to}}",
    accessibility: "Accessibility", noAccessibility: "The hosts have not stated any accessibility features yet. Please ask before you book: {{phone}}.",
    somePlaces: "Not every place on the way is the same; only this is certain:",
    languages: "Languages spoken", dogs: "Dogs", dogsYes: "Your dog is welcome.", dogsNo: "No dogs (assistance dogs are always welcome).",
    weather: "Weather", rainYes: "Takes place in the rain, too.", rainNo: "Outdoors: dress for the weather.",
    lead: "Book no later than", leadHours_one: "{{count}} hour before the start", leadHours_other: "{{count}} hours before the start", leadNone: "until the last moment",
    party: "Size of party",
  },
  cancellation: {
    title: "Cancellation",
    freeUntil: "Free until {{date}}, 23:59.", partUntil: "{{percent}}% back until {{date}}, 23:59.", freeDays_one: "Free until 23:59 on the day before.", freeDays_other: "Free until {{count}} days before the start.",
    partDays_one: "{{percent}}% back until 23:59 on the day before.", partDays_other: "{{percent}}% back until {{count}} days before the start.",
    sameDayFree: "Free until the day it starts.", after: "After that there is no refund.", never: "There is no refund if you cancel.",
    past: "This day has passed already.", forDate: "If you start on {{date}}:", chooseDate: "Choose a day in the calendar to see the exact dates.",
    withdrawal: "A service on a given day: there is no 14-day right of withdrawal (art. 38(1)(12) of the Polish Consumer Rights Act); the dates above apply.",
  },
  calendar: {
    title: "Dates and prices", caption: "{{month}}: total prices for {{party}}", captionNights: "{{month}}: total prices for {{party}}, {{nights}}", previous: "Previous month: {{month}}", next: "Next month: {{month}}",
    none: "Nothing is free for this party in this month.", jump: "Go to the next free date: {{date}}", noneAtAll: "Nothing is free for this party in the next 18 months.",
    left_one: "{{count}} left", left_other: "{{count}} left", leftShort: "{{count}} left",
    state: { free: "free", sold_out: "sold out", closed: "closed", too_late: "too late", past: "past" },
    stateShort: { sold_out: "full", closed: "–", too_late: "too late", past: "" },
    pick: "{{date}}: {{price}}, {{left}}", picked: "{{date}}: {{price}}, {{left}}, chosen day",
    rounded: { PLN: "Amounts in the boxes are rounded up to whole złoty.", EUR: "Amounts in the boxes are rounded up to whole euros." },
    money: { PLN: "in złoty (PLN)", EUR: "in euros" },
    legend: "The amount is the full price for the whole party {{money}}, taxes included. Below it: how many places or items are left. “full”: sold out, “–”: closed, “too late”: too close to book.",
  },
  form: {
    title: "Booking", date: "First day", dateLodging: "Arrival", party: "Who is coming", units: "How many", nights: "Number of nights", time: "Time", timeOption: "{{time}} – {{left}}",
    ageHint: "ages {{from}}–{{to}}", ageFromHint: "from age {{from}}", paxHint_one: "{{count}} person each", paxHint_other: "{{count}} people each",
    less: "Fewer: {{unit}}", more: "More: {{unit}}",
    options: "Optional", without: "Without: {{title}}", droppedOption: "{{title}}: not available for your party that day, priced without it",
    update: "Show the price", book: "Book", bookFor: "Book for {{price}}", currency: "Currency", currencies: { PLN: "złoty (card, BLIK, Przelewy24)", EUR: "euros (card)" },
    noPriceYet: "Choose a day and we show the full price.", priceFrom: "from {{price}}", priceFromNote: "lowest price in this month ({{month}}) for {{party}}",
    total: "Total with taxes", seeBreakdown: "What the price is made of", holdNote: "We hold your places for 15 minutes. You give your details in the next step and pay last.", notPersonalised: "The price is the same for everyone: it does not depend on who you are or where you look from.",
    refused: "The booking did not go through", nearest: "Nearest free dates for this party:", noNearest: "Nothing is free for this party around that date.",
    seeCalendar: "All days in the calendar",
  },
  price: {
    title: "What the price is made of", caption: "Price on {{date}} for {{party}}", part: "Service", amount: "Amount", line: "{{units}} × {{price}}", list: "Bought separately",
    saving: "Less than bought separately", savingNote: "This compares with the prices of the same services bought separately; it is not a price reduction.", total: "To pay", vat: "including VAT {{vat}}", margin: "The organiser accounts for VAT on the margin (art. 119 of the Polish VAT Act); the price is final.",
    noFees: "Latarnia adds no booking fees.", choose: "Choose a day in the calendar: we show the price of every part before we ask you anything.",
  },
  notSold: { title: "Not on sale at the moment", lead: "One part of this trip is not being offered just now, so we are not taking bookings. Ask when it will be back:", ask: "Ask about it", others: "See other trips" },
  onRequest: {
    title: "On request", phone: "Telephone", email: "E-mail",
  },
  seller: {
    title: "Who sells this", soldBy: "Seller", organiser: "Travel organiser", nip: "Tax number (NIP) {{nip}}", register: "Entry in the register of organisers: {{register}}", cover: "Insolvency protection: {{cover}}",
    platform: "Latarnia handles booking and payment; your contract is with the seller named above, who is a trader.",
    class: {
      single_service: "This is a single travel service, not a package within the meaning of the Polish act of 24 November 2017.",
      one_kind: "All parts of this trip are travel services of one kind, so it is not a package within the meaning of the Polish act of 24 November 2017.",
      outside_act: "This trip takes less than 24 hours and includes no night: it is not a package within the meaning of the Polish act of 24 November 2017 (art. 3).",
      accommodation_with_extras: "This is accommodation with minor extras that are not a significant part of the whole: not a package within the meaning of the Polish act of 24 November 2017.",
      package: "This is a package within the meaning of Directive (EU) 2015/2302 and the Polish act of 24 November 2017. You benefit from all the rights that apply to packages: the organiser is responsible for the proper performance of the whole, and has protection in place to refund your payments and bring you home should it become insolvent.",
    },
  },
  photos: {
    title: "Photographs", of: "Photograph {{number}}: {{title}}",
    credit: "Photograph: {{author}}",
    licence: { own: "all rights reserved", permission: "by kind permission", "cc-by-4.0": "CC BY 4.0", "cc-by-sa-4.0": "CC BY-SA 4.0", "cc0-1.0": "CC0 1.0" },
  },
  leaflet: { link: "Leaflet to print (PDF, A4)" },
  otherLanguage: {
    title: "This page does not exist in English", lead: "The offer exists, but its English text has not been checked yet, and we do not show what is unchecked. You can read and book it in:", search: "See what there is in English",
  },
} satisfies Translation<typeof pl>;
