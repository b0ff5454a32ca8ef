/** Texts of the namespace door: vouchers checked on the spot, with and without a net, and the day's list. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/door.ts";

export default {
  title: "Check a voucher",
  lead: "Scan the QR code or type the eight characters.",
  code: "Code on the voucher",
  check: "Check",
  checking: "Checking…",
  camera: {
    start: "Scan with the camera", stop: "Turn the camera off", aim: "Point the camera at the QR code.", view: "Picture from the camera",
    refused: "The browser doesn’t allow the camera. Allow it in the page’s settings, or type the code.", none: "The camera couldn’t be turned on. Please type the code.",
  },
  verdict: {
    good: "Good", done: "Used now", used: "Already used", otherDay: "Not for today", void: "Cancelled", elsewhere: "For another business", unknown: "No such voucher", notListed: "Not on the list",
  },
  why: {
    good: "Nobody has used it yet.", done: "Let the guest in.", doneLater: "Let the guest in. It’s kept on this phone and will be sent when there’s a connection.",
    used: "Used on {{at}}.", otherDay: "It’s for {{when}}.", void: "The service was cancelled. Please don’t accept this voucher.", elsewhere: "This voucher is for {{host}}.",
    unknown: "The code {{code}} belongs to no voucher. The letters I, L, O, U, V and the digits 0 and 1 are never used.",
    notListed: "The code {{code}} isn’t on the list for today and tomorrow, made on {{at}}. It can’t be checked without a connection.", noList: "Without a connection and without a list on this phone, the code {{code}} can’t be checked.",
    secondNow: "Somebody used it before.", secondAt: "Somebody used it before, on {{at}}.",
  },
  fact: { what: "Service", when: "When", code: "Code" },
  redeem: "Mark as used",
  redeemAnyway: "Mark as used anyway",
  next: "Next guest",
  recent: {
    title: "Latest", none: "Nobody has shown a voucher today.", undo: "Undo", undoOf: "Undo: {{guest}}, {{code}}", undone: "undone", waiting: "waiting for a connection",
    second: "Used a second time", secondMore: "It had been used elsewhere before.", void: "Used although void", hour: "You can undo for an hour.",
  },
  said: { undone: "Undone. The voucher is good again.", tooLate: "More than an hour has passed, so this can’t be undone.", undoUnknown: "There’s nothing to undo here.", refusedSync_one: "{{count}} voucher used offline was void or had been used before", refusedSync_other: "{{count}} vouchers used offline were void or had been used before", refusedSyncMore: "See below which." },
  net: {
    off: "No connection", offMore: "Checking against the list of {{at}}.", offNoList: "There’s no list on this phone yet.",
    waiting_one: "{{count}} entry waiting to be sent", waiting_other: "{{count}} entries waiting to be sent",
    loggedOut: "Your session has ended", loggedOutMore: "Log in again and what is waiting will be sent.", logIn: "Log in",
  },
  day: {
    title: "Day list", today: "today", lead_one: "{{count}} voucher for this day", lead_other: "{{count}} vouchers for this day",
    none: "No guests are booked for this day.", before: "A day earlier", after: "A day later", printHint: "To print: Ctrl+P or “Print” in the browser’s menu.", scan: "Check a voucher", staying: "Already here", within: "part of: {{title}}", speaks: "language: {{lang}}",
    used: "used", usedAt: "used at {{at}}", void: "cancelled", made: "As of {{at}}", night: "overnight stay", wholeDay: "all day",
  },
} satisfies Translation<typeof pl>;
