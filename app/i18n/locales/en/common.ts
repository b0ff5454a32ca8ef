/** Words that every page shares, in English. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/common.ts";

export default {
  siteName: "Latarnia",
  tagline: "West Pomerania for a few good days",
  skipToContent: "Skip to content",
  nav: { label: "Main navigation", search: "Search", events: "Events", about: "About us", gift: "Gift card", home: "Home", partners: "For partners" },
  mailbox: { title: "Demonstration mailbox", lead: "Without a mail server, messages land here instead of with their recipients.", empty: "Nothing has been sent yet." },
  language: { label: "Language", pl: "Polski", de: "Deutsch", en: "English", current: "This page is in English" },
  footer: {
    demo: "This is a demonstration: the organisations, offers and prices are invented, the places are real. Nobody pays real money here.",
    chain: "Polish Tourism Organisation – West Pomeranian Regional Tourism Organisation – local tourism organisations – municipalities and counties",
    chainLink: "How they work together",
    legal: "Legal information",
    terms: "Terms and conditions",
    privacy: "Privacy",
    accessibility: "Accessibility",
    credits: "Sources and thanks",
    discover: "Discover",
  },
  joining: { label: "Adding to an order", text: "Order {{code}} waits until {{time}}", back: "Back", backTo: "Back to the order" },
  breadcrumbs: "Breadcrumbs",
  pagination: { label: "Pages of the list", previous: "Previous", next: "Next", page: "Page {{page}}", current: "Page {{page}}, current" },
  form: { optional: "optional" },
  price: { from: "from {{price}}", perPerson: "per person", fromPerPerson: "from {{price}} per person", onRequest: "price in the calendar" },
  card: {
    where: "Where", duration: "How long", next: "Next date", by: "Hosted by", price: "Price",
    noDate: "no dates available at present",
  },
  duration: {
    day_one: "{{count}} day", day_other: "{{count}} days",
    night_one: "{{count}} night", night_other: "{{count}} nights",
    hour_one: "{{count}} hour", hour_other: "{{count}} hours",
    minute_one: "{{count}} minute", minute_other: "{{count}} minutes",
    shortHours: "{{count}} hr", shortMinutes: "{{count}} min",
    daysAndNights: "{{days}}, {{nights}}",
  },
  notice: { info: "Note", warning: "Please note", success: "Done", error: "Error" },
  searchBox: { label: "What are you looking for?", placeholder: "kayaking with an overnight stay, lighthouses, spa…", submit: "Search" },
  suggest: {
    label: "Suggestions", place: "Places", theme: "Themes", lot: "Areas", product: "Trips and services", none: "No suggestions",
    count_one: "{{count}} suggestion", count_other: "{{count}} suggestions",
  },
} satisfies Translation<typeof pl>;
