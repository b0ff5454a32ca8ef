/** Texts of the namespace door: vouchers checked on the spot, with and without a net, and the day's list. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/door.ts";

export default {
  title: "Voucher prüfen",
  lead: "Scannen Sie den QR-Code oder geben Sie die acht Zeichen ein.",
  code: "Code auf dem Voucher",
  check: "Prüfen",
  checking: "Wird geprüft…",
  camera: {
    start: "Mit der Kamera scannen", stop: "Kamera ausschalten", aim: "Richten Sie die Kamera auf den QR-Code.", view: "Kamerabild",
    refused: "Der Browser lässt die Kamera nicht zu. Erlauben Sie sie in den Einstellungen der Seite oder geben Sie den Code ein.", none: "Die Kamera ließ sich nicht einschalten. Bitte geben Sie den Code ein.",
  },
  verdict: {
    good: "Gültig", done: "Eingelöst", used: "Schon eingelöst", otherDay: "Nicht für heute", void: "Storniert", elsewhere: "Für einen anderen Betrieb", unknown: "Unbekannter Voucher", notListed: "Nicht auf der Liste",
  },
  why: {
    good: "Er wurde noch nicht eingelöst.", done: "Der Gast kann eintreten.", doneLater: "Der Gast kann eintreten. Auf dem Telefon gespeichert, wird gesendet, sobald wieder Netz da ist.",
    used: "Eingelöst am {{at}}.", otherDay: "Termin: {{when}}.", void: "Die Leistung wurde storniert. Bitte nehmen Sie diesen Voucher nicht an.", elsewhere: "Der Voucher gehört zu {{host}}.",
    unknown: "Der Code {{code}} gehört zu keinem Voucher. Die Buchstaben I, L, O, U, V und die Ziffern 0 und 1 kommen darin nicht vor.",
    notListed: "Der Code {{code}} steht nicht auf der Liste für heute und morgen (Stand: {{at}}). Ohne Netz lässt er sich nicht prüfen.", noList: "Ohne Netz und ohne Liste auf dem Telefon lässt sich der Code {{code}} nicht prüfen.",
    secondNow: "Er wurde vorher schon eingelöst.", secondAt: "Er wurde vorher schon eingelöst, am {{at}}.",
  },
  fact: { what: "Leistung", when: "Wann", code: "Code" },
  redeem: "Als eingelöst markieren",
  redeemAnyway: "Trotzdem als eingelöst markieren",
  next: "Nächster Gast",
  recent: {
    title: "Zuletzt", none: "Heute wurde noch kein Voucher gezeigt.", undo: "Zurücknehmen", undoOf: "Zurücknehmen: {{guest}}, {{code}}", undone: "zurückgenommen", waiting: "wartet auf Netz",
    second: "Zum zweiten Mal benutzt", secondMore: "Er wurde vorher anderswo eingelöst.", void: "Benutzt, obwohl ungültig", hour: "Zurücknehmen geht eine Stunde lang.",
  },
  said: { undone: "Zurückgenommen. Der Voucher ist wieder gültig.", tooLate: "Mehr als eine Stunde ist vergangen, das lässt sich nicht mehr zurücknehmen.", undoUnknown: "Hier gibt es nichts zurückzunehmen.", refusedSync_one: "{{count}} ohne Netz benutzter Voucher war ungültig oder vorher schon eingelöst", refusedSync_other: "{{count}} ohne Netz benutzte Voucher waren ungültig oder vorher schon eingelöst", refusedSyncMore: "Unten sehen Sie, welche es betrifft." },
  net: {
    off: "Kein Netz", offMore: "Geprüft wird mit der Liste vom {{at}}.", offNoList: "Auf diesem Telefon liegt noch keine Liste.",
    waiting_one: "{{count}} Eintrag wartet auf das Senden", waiting_other: "{{count}} Einträge warten auf das Senden",
    loggedOut: "Die Sitzung ist beendet", loggedOutMore: "Melden Sie sich wieder an, dann wird gesendet, was wartet.", logIn: "Anmelden",
  },
  day: {
    title: "Tagesliste", today: "heute", lead_one: "{{count}} Voucher für diesen Tag", lead_other: "{{count}} Voucher für diesen Tag",
    none: "Für diesen Tag sind keine Gäste gebucht.", before: "Ein Tag früher", after: "Ein Tag später", printHint: "Drucken: Strg+P oder „Drucken“ im Menü des Browsers.", scan: "Voucher prüfen", staying: "Schon bei uns", within: "im Rahmen von: {{title}}", speaks: "Sprache: {{lang}}",
    used: "eingelöst", usedAt: "eingelöst um {{at}} Uhr", void: "storniert", made: "Stand: {{at}}", night: "Übernachtung", wholeDay: "ganztägig",
  },
} satisfies Translation<typeof pl>;
