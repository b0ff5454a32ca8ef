/** Photographs of a product in the studio, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/pictures.ts";

export default {
  title: "Fotos", lead: "Das erste Foto ist das Titelbild: Man sieht es in der Liste, oben auf der Seite und auf dem Faltblatt. Ohne Fotos bleibt die Zeichnung.",
  back: "Zurück zum Formular", manage: "Fotos", none: "Noch ohne Fotos: Die Seite zeigt eine Zeichnung.", add: "Foto hinzufügen",
  count_one: "{{count}} Foto", count_other: "{{count}} Fotos",
  number: "Foto {{number}}", cover: "Titelbild", missingAlt: "Foto ohne Beschreibung",
  file: "Bilddatei", fileHint: "JPEG, PNG, WebP oder AVIF, höchstens {{megabytes}} MB, mindestens {{least}} Pixel breit, am besten im Querformat. Orts- und Kameradaten entfernen wir.", fileAgain: "Aus Sicherheitsgründen merkt sich der Browser die Datei nicht: Bitte wählen Sie sie noch einmal aus.",
  alt: "Was auf dem Foto zu sehen ist", altHint: "Ein Satz für Menschen, die das Foto nicht sehen, und für Suchmaschinen. Auf Polnisch immer, in den anderen Sprachen, wenn Sie können.",
  author: "Urheber des Fotos", authorHint: "Name oder Firma; so steht es unter jedem Foto.", licence: "Rechte am Foto",
  licences: { own: "unsere eigenen (selbst fotografiert oder Rechte erworben)", permission: "fremde, der Urheber hat der Veröffentlichung hier zugestimmt", "cc-by-4.0": "freie Lizenz CC BY 4.0", "cc-by-sa-4.0": "freie Lizenz CC BY-SA 4.0", "cc0-1.0": "gemeinfrei, CC0 1.0" },
  send: "Foto hinzufügen", sending: "Wird gesendet …", save: "Beschreibung speichern", earlier: "Nach vorn", later: "Nach hinten", earlierOf: "Nach vorn verschieben: Foto {{number}}", laterOf: "Nach hinten verschieben: Foto {{number}}",
  remove: "Entfernen", removeOf: "Foto {{number}} entfernen", removeSure: "Ja, endgültig entfernen", full: "Es sind schon {{most}} Fotos, mehr passen nicht hinein. Entfernen Sie eines, um ein neues hinzuzufügen.",
  done: { added: "Foto hinzugefügt", saved: "Beschreibung gespeichert", moved: "Reihenfolge geändert", removed: "Foto entfernt" },
} satisfies Translation<typeof pl>;
