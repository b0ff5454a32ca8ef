/** Texts of the namespace waitingMail, in German. */
import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/waiting-mail.ts";

export default {
  joined: {
    subject: "Warteliste: {{title}}",
    lead: "Sie stehen auf der Warteliste für „{{title}}“. Sobald Plätze für Ihre ganze Gruppe frei werden, halten wir sie für Sie zurück und schreiben Ihnen sofort.",
    open: "Ihren Eintrag ansehen",
  },
  offered: {
    subject: "Es sind Plätze für Sie frei: {{title}}",
    lead: "für „{{title}}“, {{date}}, sind Plätze frei geworden. Wir halten sie bis {{until}} für Sie zurück. Danach ist die nächste Person auf der Liste an der Reihe.",
    open: "Buchung abschließen, {{price}}",
  },
  dates: "Beginn",
  party: "Anzahl",
  without: "Ohne",
  leave: "Möchten Sie nicht mehr warten? Unter dieser Adresse tragen Sie sich mit einer Schaltfläche aus: {{url}}",
} satisfies Translation<typeof pl>;
