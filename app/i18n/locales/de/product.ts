/** Texts of the namespace product, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/product.ts";

export default {
  crumbs: { all: "Alle Angebote" },
  facts: {
    where: "Wo", howLong: "Wie lange", by: "Es lädt ein", byWithLot: "{{by}} · {{lot}}",
    partyRange: "{{min}} bis {{max}} Personen", partyMax_one: "{{count}} Person", partyMax_other: "bis zu {{count}} Personen", wholeDay: "ganztägig", perNight: "nächteweise",
    checkDates: "Termine ansehen",
  },
  about: "Worum es geht",
  highlights: "Höhepunkte",
  itinerary: {
    title: "Tag für Tag", oneDay: "So läuft der Tag ab", day: "Tag {{day}}", chapter: "Teil {{number}}: {{title}}", chapterLot: "Vorbereitet von {{lot}}", chapterLink: "Dieses Paket einzeln ansehen",
    between: "Beginn zwischen {{from}} und {{to}} Uhr", exactly: "Beginn um {{from}} Uhr", at: "{{business}}, {{place}}", meeting: "Treffpunkt: {{place}}",
    optional: "wählbar, kann entfallen", rainPlan: "Bei Regen: {{title}}", details: "Mehr zu dieser Leistung",
    duration: "ca. {{duration}}",
  },
  map: { title: "Wo das ist", alt: "Karte: {{places}}", meeting: "Treffpunkt", pin: "{{number}}. {{place}}" },
  included: { title: "Was im Preis enthalten ist", inclusion: "Im Preis", exclusion: "Nicht im Preis", bring: "Bitte mitbringen", know: "Gut zu wissen" },
  conditions: {
    title: "Für wen", ages: "Alter", ageFrom: "ab {{age}} Jahren", anyAge: "ohne Altersgrenze", childAges: "Kinderpreis: {{from}}–{{to}} Jahre",
    accessibility: "Barrierefreiheit", noAccessibility: "Die Gastgeber haben noch keine Angaben zur Barrierefreiheit gemacht. Bitte fragen Sie vor der Buchung nach: {{phone}}.",
    somePlaces: "Unterwegs ist nicht jeder Ort gleich; sicher ist nur:",
    languages: "Sprachen vor Ort", dogs: "Hunde", dogsYes: "Ihr Hund ist willkommen.", dogsNo: "Ohne Hunde (Assistenzhunde sind immer willkommen).",
    weather: "Wetter", rainYes: "Findet auch bei Regen statt.", rainNo: "Im Freien: Bitte kleiden Sie sich dem Wetter entsprechend.",
    lead: "Buchung spätestens", leadHours_one: "{{count}} Stunde vor Beginn", leadHours_other: "{{count}} Stunden vor Beginn", leadNone: "bis zum letzten Moment",
    party: "Gruppengröße",
  },
  cancellation: {
    title: "Stornierung",
    freeUntil: "Kostenlos bis {{date}}, 23:59 Uhr.", partUntil: "{{percent}} % Erstattung bis {{date}}, 23:59 Uhr.", freeDays_one: "Kostenlos bis zum Vortag, 23:59 Uhr.", freeDays_other: "Kostenlos bis {{count}} Tage vor Beginn.",
    partDays_one: "{{percent}} % Erstattung bis zum Vortag, 23:59 Uhr.", partDays_other: "{{percent}} % Erstattung bis {{count}} Tage vor Beginn.",
    sameDayFree: "Kostenlos bis zum Tag des Beginns.", after: "Danach gibt es keine Erstattung.", never: "Bei einer Stornierung gibt es keine Erstattung.",
    past: "Diese Frist ist bereits abgelaufen.", forDate: "Bei Beginn am {{date}}:", chooseDate: "Wählen Sie einen Tag im Kalender, dann sehen Sie die genauen Daten.",
    withdrawal: "Leistung an einem bestimmten Tag: Ein 14-tägiges Widerrufsrecht besteht nicht (Art. 38 Abs. 1 Nr. 12 des polnischen Verbraucherrechtegesetzes), es gelten die Fristen oben.",
  },
  calendar: {
    title: "Termine und Preise", caption: "{{month}}: Gesamtpreise für {{party}}", captionNights: "{{month}}: Gesamtpreise für {{party}}, {{nights}}", previous: "Vorheriger Monat: {{month}}", next: "Nächster Monat: {{month}}",
    none: "In diesem Monat ist für diese Gruppe nichts frei.", jump: "Zum nächsten freien Termin: {{date}}", noneAtAll: "In den nächsten 18 Monaten ist für diese Gruppe nichts frei.",
    left_one: "{{count}} frei", left_other: "{{count}} frei", leftShort: "{{count}} fr.",
    state: { free: "frei", sold_out: "ausgebucht", closed: "geschlossen", too_late: "zu spät", past: "vorbei" },
    stateShort: { sold_out: "voll", closed: "–", too_late: "zu spät", past: "" },
    pick: "{{date}}: {{price}}, {{left}}", picked: "{{date}}: {{price}}, {{left}}, gewählter Tag",
    rounded: { PLN: "In den Feldern sind die Beträge auf volle Złoty aufgerundet.", EUR: "In den Feldern sind die Beträge auf volle Euro aufgerundet." },
    money: { PLN: "in Złoty (PLN)", EUR: "in Euro" },
    legend: "Der Betrag ist der volle Preis für die ganze Gruppe {{money}}, inklusive Steuern. Darunter steht, wie viele Plätze oder Stück noch frei sind. „voll“: ausgebucht, „–“: geschlossen, „zu spät“: für eine Buchung zu kurzfristig.",
  },
  form: {
    title: "Buchung", date: "Erster Tag", dateLodging: "Anreise", party: "Wer reist mit", units: "Wie viele", nights: "Anzahl der Nächte", time: "Uhrzeit", timeOption: "{{time}} Uhr – {{left}}",
    ageHint: "{{from}}–{{to}} Jahre", ageFromHint: "ab {{from}} Jahren", paxHint_one: "je {{count}} Person", paxHint_other: "je {{count}} Personen",
    less: "Weniger: {{unit}}", more: "Mehr: {{unit}}",
    options: "Wählbar", without: "Ohne: {{title}}", droppedOption: "{{title}}: an diesem Tag für Ihre Gruppe nicht verfügbar, Preis ohne diesen Teil",
    update: "Preis anzeigen", book: "Buchen", bookFor: "Buchen für {{price}}", currency: "Währung", currencies: { PLN: "Złoty (Karte, BLIK, Przelewy24)", EUR: "Euro (Karte)" },
    noPriceYet: "Wählen Sie einen Tag, dann zeigen wir den vollen Preis.", priceFrom: "ab {{price}}", priceFromNote: "niedrigster Preis in diesem Monat ({{month}}) für {{party}}",
    total: "Gesamt inklusive Steuern", seeBreakdown: "Woraus der Preis besteht", holdNote: "Wir halten die Plätze 15 Minuten frei. Ihre Daten geben Sie im nächsten Schritt an, bezahlt wird zuletzt.", notPersonalised: "Der Preis ist für alle gleich: Er hängt nicht davon ab, wer Sie sind oder von wo Sie schauen.",
    refused: "Die Buchung war nicht möglich", nearest: "Nächste freie Termine für diese Gruppe:", noNearest: "Rund um dieses Datum ist für diese Gruppe nichts frei.",
    seeCalendar: "Alle Tage im Kalender",
  },
  price: {
    title: "Woraus der Preis besteht", caption: "Preis am {{date}} für {{party}}", part: "Leistung", amount: "Betrag", line: "{{units}} × {{price}}", list: "Einzeln gekauft zusammen",
    saving: "Im Paket günstiger als einzeln", savingNote: "Das ist ein Vergleich mit den Preisen derselben Leistungen einzeln gekauft, keine Preissenkung.", total: "Zu zahlen", vat: "darin Mehrwertsteuer {{vat}}", margin: "Der Veranstalter versteuert seine Marge (Art. 119 des polnischen Umsatzsteuergesetzes); der Preis ist der Endpreis.",
    noFees: "Latarnia berechnet keine Buchungsgebühren.", choose: "Wählen Sie einen Tag im Kalender: Wir zeigen den Preis jedes Teils, bevor wir nach irgendetwas fragen.",
  },
  notSold: { title: "Zurzeit nicht buchbar", lead: "Ein Bestandteil dieser Reise wird derzeit nicht angeboten, deshalb nehmen wir keine Buchungen an. Fragen Sie gern, wann sie wieder stattfindet:", ask: "Nachfragen", others: "Andere Reisen ansehen" },
  onRequest: {
    title: "Auf Anfrage", phone: "Telefon", email: "E-Mail",
  },
  seller: {
    title: "Wer verkauft", soldBy: "Verkäufer", organiser: "Reiseveranstalter", nip: "Steuernummer (NIP) {{nip}}", register: "Eintrag im Veranstalterregister: {{register}}", cover: "Insolvenzabsicherung: {{cover}}",
    platform: "Latarnia wickelt Buchung und Zahlung ab; den Vertrag schließen Sie mit dem oben genannten Verkäufer, der Unternehmer ist.",
    class: {
      single_service: "Dies ist eine einzelne Reiseleistung und keine Pauschalreise im Sinne des polnischen Gesetzes vom 24. November 2017.",
      one_kind: "Alle Teile dieser Reise sind Reiseleistungen derselben Art; sie ist deshalb keine Pauschalreise im Sinne des polnischen Gesetzes vom 24. November 2017.",
      outside_act: "Dieser Ausflug dauert weniger als 24 Stunden und enthält keine Übernachtung: Er ist keine Pauschalreise im Sinne des polnischen Gesetzes vom 24. November 2017 (Art. 3).",
      accommodation_with_extras: "Dies ist eine Übernachtung mit kleinen Extras, die keinen wesentlichen Teil des Ganzen bilden: keine Pauschalreise im Sinne des polnischen Gesetzes vom 24. November 2017.",
      package: "Dies ist eine Pauschalreise im Sinne der Richtlinie (EU) 2015/2302 und des polnischen Gesetzes vom 24. November 2017. Sie haben alle damit verbundenen Rechte: Der Veranstalter haftet für die ordnungsgemäße Durchführung der gesamten Reise und ist abgesichert, um Ihnen im Fall seiner Insolvenz Ihr Geld zu erstatten und Ihre Rückreise zu ermöglichen.",
    },
  },
  photos: {
    title: "Fotos", of: "Foto {{number}}: {{title}}",
    credit: "Foto: {{author}}",
    licence: { own: "alle Rechte vorbehalten", permission: "mit Erlaubnis des Urhebers", "cc-by-4.0": "CC BY 4.0", "cc-by-sa-4.0": "CC BY-SA 4.0", "cc0-1.0": "CC0 1.0" },
  },
  leaflet: { link: "Handzettel zum Ausdrucken (PDF, A4)" },
  otherLanguage: {
    title: "Diese Seite gibt es nicht auf Deutsch", lead: "Das Angebot gibt es, aber sein deutscher Text ist noch nicht geprüft, und Ungeprüftes zeigen wir nicht. Lesen und buchen können Sie es auf:", search: "Angebote auf Deutsch ansehen",
  },
} satisfies Translation<typeof pl>;
