/** Texts of the namespace waiting, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/waiting.ts";

export default {
  form: {
    title: "Warteliste",
    lead: "Nicht genug Plätze frei? Sobald sie für Ihre ganze Gruppe frei werden, halten wir sie für die erste Person auf der Liste zurück und schreiben ihr sofort.",
    party: "Eintrag für: {{party}}",
    from: "Beginn frühestens",
    to: "Beginn spätestens",
    name: "Vor- und Nachname",
    email: "E-Mail",
    emailHint: "Nur für Nachrichten zu diesen Plätzen. In jeder steht der Link zu einer Seite, auf der Sie sich mit einer Schaltfläche austragen.",
    submit: "Auf die Warteliste setzen",
    refused: "Der Eintrag war nicht möglich",
    problems: {
      from: { required: "Geben Sie den frühesten Tag an.", date: "Das ist kein Datum.", out_of_range: "Dieser Tag ist vorbei oder zu weit entfernt." },
      to: { required: "Geben Sie den spätesten Tag an.", date: "Das ist kein Datum.", range: "Der späteste Tag darf nicht vor dem frühesten liegen.", out_of_range: "Der Zeitraum darf höchstens 60 Tage umfassen." },
      fullName: { required: "Bitte geben Sie Ihren Namen an.", too_long: "Der Name darf höchstens 120 Zeichen haben." },
      email: { required: "Geben Sie Ihre E-Mail-Adresse an.", mail: "Diese E-Mail-Adresse sieht unvollständig aus.", too_long: "Die E-Mail-Adresse darf höchstens 200 Zeichen haben." },
    },
  },
  page: {
    pageTitle: "Warteliste",
    what: "Worum es geht",
    dates: "Beginn",
    party: "Anzahl",
    without: "Ohne",
    for: "Auf den Namen",
    leave: "Von der Warteliste streichen",
    leaveNote: "Sofort und ohne Rückfragen.",
    product: "Seite der Reise ansehen",
    search: "Etwas anderes suchen",
    checkout: "Zur Buchung",
    state: {
      waiting: { title: "Sie stehen auf der Warteliste", lead: "Sobald Plätze für Ihre ganze Gruppe frei werden, halten wir sie für Sie zurück und schreiben an {{email}}. Es gilt die Reihenfolge der Einträge. Sie müssen nichts tun." },
      offered: { title: "Es sind Plätze für Sie frei", lead: "Wir halten sie bis {{until}} zurück. Danach ist die nächste Person auf der Liste an der Reihe." },
      taken: { title: "Sie haben Ihre Plätze", lead: "Sie wurden über die Warteliste gebucht. Wir wünschen eine schöne Reise." },
      left: { title: "Sie stehen nicht mehr auf der Liste", lead: "Wir schreiben Ihnen dazu nicht mehr." },
      lapsed: { title: "Dieser Eintrag ist abgelaufen", lead: "Die Zeit zum Buchen ist um, oder die gewünschten Tage sind vorbei. Auf der Seite der Reise können Sie sich erneut eintragen." },
    },
  },
} satisfies Translation<typeof pl>;
