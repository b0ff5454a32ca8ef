/** Texts of the namespace calendar, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/calendar.ts";

export default {
  title: "Kalender",
  lead: "Schließen Sie einen Tag, öffnen Sie ihn oder ändern Sie die Zahl der Plätze. Das gilt für alle Angebote, die dieselben Plätze nutzen.",
  none: "Der Kalender erscheint, sobald Sie ein Angebot gespeichert haben.",
  resource: "Was Sie planen",
  show: "Anzeigen",
  pick: "Wählen Sie einen Tag, um zu sehen, was verkauft ist, und ihn zu ändern.",
  legend: "Zahlen: belegte von allen Plätzen, alle Uhrzeiten zusammen.",
  short: { closed: "zu" },
  today: "heute",
  empty: "In diesem Monat ist nichts geplant.",
  nextOpen: "Der nächste geplante Tag: {{date}}",
  state: { open: "Geöffnet", closed: "Geschlossen", off: "An diesem Tag ist nichts geplant" },
  start: { day: "ganztägig", night: "Übernachtung" },
  of: "{{reserved}} von {{places}} belegt",
  sold_one: "{{count}} Platz ist belegt", sold_other: "{{count}} Plätze sind belegt",
  soldMore: "Wenn Sie diesen Tag schließen, findet nicht statt, was noch nicht begonnen hat. Der Verkäufer wird benachrichtigt und bietet den Gästen Ersatz an oder erstattet den vollen Betrag. Was schon läuft, bleibt: Können Sie es nicht zu Ende führen, schreiben Sie dem Verkäufer.",
  close: "Tag schließen",
  open: "Tag öffnen",
  openWith: "Mit so vielen Plätzen öffnen",
  usual: "Wieder wie üblich",
  capacity: "Plätze je Uhrzeit",
  capacityHint: "Sind schon mehr belegt, bleiben diese Buchungen; was frei wird, wird nicht wieder verkauft.",
  save: "Zahl der Plätze ändern",
  done: { closed: "Der Tag ist geschlossen. War etwas verkauft, werden die Verkäufer benachrichtigt.", open: "Der Tag ist wie üblich geöffnet.", capacity: "Die Zahl der Plätze ist geändert." },
} satisfies Translation<typeof pl>;
