/** Texts of the namespace promotions, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/promotions.ts";

export default {
  title: "Aktionscodes",
  lead: "Nachlässe auf alles, was Ihre Organisation verkauft. Den Nachlass trägt die Organisation, die Gastgeber erhalten den vollen Preis.",
  leadRegional: "Nachlässe auf alles, was es bei Latarnia gibt. Den Nachlass trägt ZROT; Gastgeber und LOTs erhalten den vollen Preis.",
  none: "Es gibt noch keinen Code.",
  done: { made: "Der Code ist angelegt.", stopped: "Der Code ist gestoppt. Buchungen, die ihn schon haben, behalten den Nachlass." },
  standing: { running: "gilt", coming: "gilt noch nicht", over: "abgelaufen", stopped: "gestoppt" },
  percentOff: "{{percent}} % Nachlass",
  amountOff: "{{amount}} Nachlass",
  span: "vom {{from}} bis {{to}}",
  from: "ab {{amount}}",
  atMost_one: "höchstens {{count}} Mal", atMost_other: "höchstens {{count}} Mal",
  perGuestTimes_one: "{{count}} Mal pro Person", perGuestTimes_other: "{{count}} Mal pro Person",
  uses: "Einlösungen",
  held_one: "und {{count}} an der Kasse", held_other: "und {{count}} an der Kasse",
  sold: "Umsatz mit dem Code",
  cost: "Kosten der Nachlässe",
  stop: "Stoppen",
  stopOf: "Code {{code}} stoppen",
  new: {
    title: "Neuer Code",
    hint: "Ein Code lässt sich später nicht ändern, nur stoppen: Wer ihn kennt, soll wissen, was er wert ist.",
    code: "Code", codeHint: "4 bis 20 Zeichen: A–Z und 0–9.",
    name: "Name für Sie", nameHint: "Gäste sehen ihn nicht.",
    takes: "Höhe des Nachlasses", percent: "Prozent vom Preis", amount: "Fester Betrag",
    percentLabel: "Prozent", amountLabel: "Betrag (PLN)", minTotal: "Ab welchem Betrag (PLN)", minTotalHint: "Leer: ab jedem.",
    validFrom: "Erster Tag", validTo: "Letzter Tag", maxUses: "Wie oft insgesamt", perGuest: "Wie oft pro Person", unlimited: "Leer: unbegrenzt.",
    products: "Wofür", productsHint: "Nichts ausgewählt: für alles.", chooseProducts: "Nur für ausgewählte Reisen und Angebote ({{number}} zur Auswahl)",
    make: "Code anlegen",
  },
} satisfies Translation<typeof pl>;
