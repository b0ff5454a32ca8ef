/** Errors in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/errors.ts";

export default {
  title: { "400": "An dieser Anfrage stimmt etwas nicht", "401": "Bitte melden Sie sich zuerst an", "403": "Hier haben Sie keinen Zugang", "404": "Diese Seite gibt es hier nicht", "409": "Das geht nicht mehr", "410": "Das ist schon vorbei", "429": "Das war zu schnell", "500": "Bei uns ist etwas kaputtgegangen", "503": "Zurzeit nicht erreichbar" },
  lead: {
    "404": "Vielleicht hat sich die Adresse geändert, oder es ist ein Tippfehler. Suchen Sie nach dem, was Sie brauchen, oder gehen Sie zur Startseite.",
    order: "Die Seite einer Buchung öffnet nur der vollständige Link aus der E-Mail, die Nummer allein genügt nicht. Öffnen Sie den Link noch einmal oder kopieren Sie ihn ganz. Ihre Plätze und Ihr Geld hängen nicht von dieser Seite ab.",
    "500": "Der Fehler ist bereits vermerkt. Versuchen Sie es gleich noch einmal; falls Sie gerade bezahlen: Ihr Geld und Ihre Plätze sind sicher.",
    other: "Gehen Sie eine Seite zurück und versuchen Sie es anders, oder beginnen Sie mit der Suche.",
  },
  requestId: "Vorgangsnummer: {{id}}",
  goHome: "Startseite",
  goSearch: "Alle Angebote",
  goEvents: "Veranstaltungen in der Region",
  goBack: "Zurück",
  not_found: "Wir haben nicht gefunden, was Sie suchen.",
  bad_request: "Wir verstehen diese Anfrage nicht.",
  forbidden: "Dazu fehlt Ihnen die Berechtigung.",
  unauthenticated: "Bitte melden Sie sich an, um fortzufahren.",
  rate_limited: "Zu viele Versuche in kurzer Zeit. Bitte warten Sie einen Moment.",
  availability: {
    sold_out: "An diesem Termin sind nicht mehr so viele Plätze frei.",
    closed: "An diesem Tag empfängt der Gastgeber keine Gäste.",
    too_late: "Für diesen Termin ist es zum Buchen zu spät.",
    busy: "Gerade bucht jemand dieselben Plätze. Bitte versuchen Sie es gleich noch einmal.",
    past_date: "Dieses Datum liegt in der Vergangenheit.",
    no_such_time: "Um diese Uhrzeit beginnt nichts. Bitte wählen Sie eine der genannten Zeiten.",
  },
  pricing: {
    unknown_unit: "Diese Art von Karte gibt es hier nicht.",
    empty_party: "Bitte geben Sie an, wie viele Personen reisen.",
    party_too_small: "Die Gruppe ist zu klein: mindestens {{min}} Personen sind nötig.",
    party_too_large: "Die Gruppe ist zu groß: höchstens {{max}} Personen sind möglich.",
    child_alone: "Ein Kind kann nur mit einem Erwachsenen reisen.",
    no_price: "Für diesen Tag gibt es noch keinen Preis.",
  },
  booking: {
    expired: "Die Zeit für die Buchung ist abgelaufen, die Plätze sind wieder frei.",
    already_extended: "Die Zeit lässt sich nur einmal verlängern.",
    wrong_state: "In diesem Stand der Bestellung ist das nicht möglich.",
    incomplete_contact: "Es fehlen Kontaktangaben.",
    not_cancellable: "Das lässt sich hier nicht mehr stornieren: Es ist schon storniert, hat begonnen oder der Voucher wurde eingelöst.",
    offer_changed: "Seit diese Seite angezeigt wurde, hat sich der Betrag geändert, den Sie zurückbekommen. Bitte prüfen Sie ihn noch einmal.",
    on_request: "Diese Leistung bestätigt der Gastgeber auf Anfrage, deshalb lässt sie sich nicht sofort buchen. Bitte rufen Sie an oder schreiben Sie.",
    no_date: "Bitte wählen Sie einen Tag im Kalender.",
  },
  search: {
    unavailable: "Die Suche antwortet gerade nicht. Bitte versuchen Sie es in einer Minute noch einmal.",
  },
  payments: {
    unavailable: "Zahlungen sind zurzeit nicht möglich. Ihre Plätze bleiben für Sie reserviert.",
    bad_signature: "Die Signatur der Nachricht stimmt nicht.",
  },
  catalogue: {
    incomplete: "Das Produkt ist unvollständig und kann nicht veröffentlicht werden.",
    wrong_state: "In diesem Stand des Produkts ist das nicht möglich.",
    in_use: "Das lässt sich jetzt nicht zurückziehen, denn es ist Teil veröffentlichter Produkte: {{titles}}.",
  },
  pictures: {
    no_file: "Bitte wählen Sie eine Bilddatei aus.",
    too_large: "Diese Datei ist zu groß. Ein Foto darf höchstens {{megabytes}} MB haben.",
    not_a_picture: "Das ist kein Foto, das wir öffnen können. Speichern Sie es als JPEG, PNG, WebP oder AVIF (HEIC-Fotos vom iPhone als JPEG).",
    broken: "Die Bilddatei ist beschädigt oder unvollständig. Bitte senden Sie noch einmal das Original.",
    too_many_pixels: "Dieses Foto hat zu viele Pixel. Verkleinern Sie es auf höchstens 60 Megapixel.",
    too_small: "Das Foto ist zu klein: Es ist {{width}} Pixel breit, nötig sind mindestens {{least}}.",
    too_long: "Das Foto ist zu langgestreckt. Die längere Seite darf höchstens dreimal so lang sein wie die kürzere.",
    full: "Mehr Fotos passen hier nicht hinein: Es dürfen höchstens {{most}} sein. Entfernen Sie eines, um ein neues hinzuzufügen.",
  },
  organisations: {
    wrong_password: "E-Mail-Adresse oder Passwort stimmt nicht.",
    link_used: "Dieser Link wurde schon benutzt oder ist abgelaufen. Bitte fordern Sie einen neuen an.",
    mail_taken: "Diese E-Mail-Adresse hat bereits ein Konto bei Latarnia.",
  },
} satisfies Translation<typeof pl>;
