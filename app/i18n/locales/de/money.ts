import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/money.ts";

export default {
  payouts: {
    title: "Auszahlungen", lead_one: "Wir zahlen {{count}} Tag nach dem letzten Tag der Leistung: So lange warten wir auf Reklamationen.", lead_other: "Wir zahlen {{count}} Tage nach dem letzten Tag der Leistung: So lange warten wir auf Reklamationen.",
    account: "So zahlen wir",
    state: {
      none: "Auf Rechnung", noneMore: "Sie haben noch kein Auszahlungskonto. Wir sammeln Ihre Beträge in der Monatsabrechnung und zahlen auf Ihre Rechnung hin.",
      unfinished: "Das Konto wartet auf Angaben", unfinishedMore: "Stripe fehlen noch gesetzlich verlangte Angaben. Bis das Konto bereit ist, rechnen wir auf Rechnung ab.",
      ready: "Per Überweisung über Stripe", readyMore: "Das Konto ist bereit. Das Geld kommt von selbst, ohne Rechnung für jede Leistung.",
      invoice: "Auf Rechnung, obwohl das Konto bereit ist", invoiceMore: "So haben Sie es gewählt. Die Beträge stehen in der Monatsabrechnung.",
    },
    begin: "Auszahlungskonto einrichten", finish: "Angaben bei Stripe ergänzen", change: "Angaben bei Stripe ändern", toInvoice: "Lieber auf Rechnung", toTransfer: "Lieber per Überweisung über Stripe",
    beginHint: "Sie gelangen zu Stripe: Angaben zum Betrieb, zur vertretenden Person, zum Bankkonto. Ein paar Minuten.",
    done: { ready: "Das Konto ist bereit", unfinished: "Gespeichert, aber Stripe wartet noch auf Angaben", again: "Der Link von vorhin gilt nicht mehr. Bitte gehen Sie noch einmal zu Stripe.", transfer: "Wir zahlen per Überweisung über Stripe", invoice: "Wir rechnen auf Rechnung ab" },
    coming: "Demnächst", noneComing: "Nichts wartet auf Auszahlung.", past: "Ausgezahlt und abgerechnet", nonePast: "Noch nichts ausgezahlt.",
    sumKept: "Insgesamt", kept: "Bleibt bei Ihnen", noneKept: "Noch nichts verkauft, wovon Ihnen etwas bleibt.", keptLead: "Das Konto bei Stripe ist Ihr eigenes: Die Provision liegt dort seit dem Verkauf, überweisen muss sie niemand. Sie sinkt nur, wenn ein Gast Geld zurückbekommt. Die Gebühren der lokalen Organisationen stehen in den Abrechnungen.",
    what: "Wofür", when: "Wann", standingColumn: "Stand", amount: "Betrag", commission: "Provision der Buchung", lessFee: "Plattformgebühr bereits abgezogen: {{fee}}", order: "Buchung {{code}}", lastDay: "Leistung am {{date}}", back: "zurückgeholt: {{amount}}", toGiveBack: "zurückzuzahlen: {{amount}}", sumComing: "Insgesamt auszuzahlen",
    standing: { coming: "nach der Leistung", due: "unterwegs", owed: "wartet auf Ihre Rechnung", sent: "ausgezahlt", settled: "auf Rechnung gezahlt", failed: "nicht gelungen, wir versuchen es wieder", void: "entfallen" },
    giveBack: "Zurückzuzahlen", giveBackMore: "Nachdem Ihre Rechnung bezahlt war, ging dieses Geld an den Gast oder seine Bank zurück. Bitte korrigieren Sie die Rechnung und überweisen Sie den Betrag an die Regionalorganisation, oder er wird mit Ihrer nächsten Rechnung verrechnet.",
    statements: "Monatsabrechnungen", paidWith: "Rechnung {{reference}}, überwiesen am {{date}}",
  },
  statement: {
    title: "Abrechnung", documentTitle: "Abrechnung {{number}}, {{organisation}}", running: "Monat läuft", number: "Nummer", runningMore: "Der Monat läuft noch. Die Nummer kommt mit dem Monatsabschluss.", month: "Monat", currency: "Währung", organisation: "Für", issuer: "Ausgestellt von", nip: "NIP {{nip}}",
    pdf: "PDF", csv: "CSV", back: "Auszahlungen", lead: { PLN: "Alles, was Ihrer Organisation in diesem Monat zustand und was ausgezahlt wurde. Die Summe stimmt auf den Grosz mit dem Buch überein.", EUR: "Alles, was Ihrer Organisation in diesem Monat zustand und was ausgezahlt wurde. Die Summe stimmt auf den Cent mit dem Buch überein." },
    opening: "Anfangssaldo", closing: "Endsaldo", entries: "Einzelposten", none: "In diesem Monat gibt es keine Einzelposten.", page: "Seite {{page}} von {{pages}}",
    line: { sale: "Verkäufe", commission: "Provision", fee: "Plattformgebühr", refund: "Erstattungen an Gäste", promotion: "Rabatte auf unsere Kosten", dispute: "Rückbuchungen", transfer: "Auszahlungen per Überweisung", reversal: "Zurückgeholte Auszahlungen", settlement: "Auf Rechnung gezahlt" },
    column: { date: "Datum", line: "Art", order: "Buchung", title: "Leistung", amount: "Betrag" },
    note: "Bruttobeträge. Plus: steht Ihnen zu; Minus: Ihre Schuld oder eine Auszahlung. Diese Abrechnung ist keine Rechnung.",
  },
  invoice: {
    title: "Bitte stellen Sie eine Rechnung", lead: "So viel steht Ihnen heute zu. Wir überweisen auf das Konto, das auf der Rechnung steht.", closedLead: "So viel stand Ihnen am Tag des Monatsabschlusses zu. Wir überweisen auf das Konto, das auf der Rechnung steht.",
    amount: "Bruttobetrag", buyer: "Rechnung an", subject: "Betreff", statement: "Abrechnung {{number}}", orders: "die Buchungen der Liste, mit Nummern", due: "Gegen Rechnung zu zahlen",
  },
  invoices: {
    title: "Offene Rechnungen", lead: "Organisationen ohne Konto bei Stripe erhalten ihr Geld per Überweisung gegen Rechnung. Hier steht, wem wie viel und für welche Buchungen.", none: "Zurzeit ist nichts zu überweisen.", sum: "Insgesamt zu überweisen",
    holder: "Kontoinhaber", account: "Konto", asOnInvoice: "wie auf der Rechnung", subject: "Letzte Abrechnung", noStatement: "noch kein Monat abgeschlossen", dueOn: "fällig seit {{date}}",
    orders_one: "{{count}} Buchung", orders_other: "{{count}} Buchungen",
    hint: "Bitte erst eintragen, wenn die Überweisung ausgeführt ist: Der Betrag kommt ins Buch und in die Abrechnung der Organisation.", paidOn: "Gezahlt am", reference: "Rechnungsnummer", mark: "Als gezahlt eintragen", markOf: "Als gezahlt eintragen: {{name}}, {{amount}}", done: "Als gezahlt eingetragen",
    paid: "Zuletzt eingetragen", paidWith: "Rechnung {{reference}}, überwiesen am {{date}}", notedBy: "{{name}}, {{at}}",
  },
  back: {
    title: "Zurückzufordern", lead: "Die Rechnung war schon bezahlt, als das Geld an den Gast oder seine Bank zurückging. Die Organisation überweist es zurück, oder Sie verrechnen es mit ihrer nächsten Rechnung. Bis das hier eingetragen ist, weist ihre Abrechnung eine Schuld aus.",
    since: "seit {{date}}", receivedOn: "Erhalten am", which: "Wofür", how: "Wie", howHint: "Per Überweisung, oder mit welcher Rechnung verrechnet.", mark: "Als erhalten eintragen", markOf: "Als erhalten eintragen: {{name}}, {{amount}}", markOfSeveral: "Als erhalten eintragen: {{name}}", done: "Als erhalten eingetragen",
    hint: "Bitte erst eintragen, wenn das Geld eingegangen oder die darum gekürzte Überweisung ausgeführt ist. Die Rechnung selbst tragen Sie wie sonst in voller Höhe ein.", receivedWith: "erhalten am {{date}}: {{reference}}",
    ofPayee: "Diese Organisation schuldet Ihnen {{amount}}. Sie können das mit dieser Überweisung verrechnen, jeden Posten jeweils ganz.", ofPayeeLink: "Zurückzufordern",
  },
  rates: {
    title: "Provision und Gebühr", lead: "Die Provision ist das, was Ihnen vom Verkauf der Angebote anderer Betriebe in Ihren Paketen und Touren bleibt. Ein Satz gilt ab dem gewählten Tag für neue Buchungen; Verkauftes behält seinen.",
    add: "Neuer Satz", forWhom: "Für wen", all: "alle ohne eigenen Satz", percent: "Provision, %", from: "Ab", save: "Satz speichern", done: "Satz gespeichert",
    list: "Sätze", none: "Noch kein Satz: Es gelten die vereinbarten Provisionen der Betriebe.", standing: { past: "galt", current: "gilt", future: "künftig" },
    today: "Heute", todayHint: "Was für jeden Betrieb gilt, dessen Angebote Sie verkaufen.", noOne: "Noch keine Betriebe.",
  },
  fees: {
    title: "Plattformgebühr", add: "Neue Gebühr", all: "alle Organisationen ohne eigenen Satz", percent: "Gebühr, %", save: "Gebühr speichern", done: "Gebühr gespeichert", today: "Gebühr heute",
    setLead: "Dieser Anteil geht an Sie von dem, was Gäste für die Pakete einer lokalen Organisation bezahlt und nicht zurückbekommen haben. Es gilt der Satz vom Tag des Verkaufs. Die Gebühr wird mit der Auszahlung der Provision einbehalten; wird dem Gast später etwas erstattet, sinkt auch sie. Für Ihre eigenen Touren fällt keine Gebühr an: Dort erhalten Sie die Provision.",
    paidLead: "Diesen Anteil behält die regionale Organisation von dem, was Gäste für Ihre Pakete bezahlt und nicht zurückbekommen haben. Es gilt der Satz vom Tag des Verkaufs. Die Gebühr wird mit der Auszahlung Ihrer Provision einbehalten; wird dem Gast später etwas erstattet, sinkt auch sie.",
    none: "Noch keine Gebühr.", nonePaid: "Sie zahlen keine Gebühr.",
  },
  check: {
    title: "Abgleich mit Stripe", lead: "Jede Nacht vergleichen wir die letzten 48 Stunden bei Stripe mit dem Buch. Was sich von selbst beheben lässt, wird von selbst behoben. Alles andere bleibt auf der Liste, bis Stripe und die Bücher übereinstimmen oder jemand vermerkt, dass es erledigt ist.",
    last: "Letzter Abgleich", never: "Noch kein Abgleich.", checked_one: "{{count}} Posten", checked_other: "{{count}} Posten", fine: "Alles stimmt überein",
    differences_one: "{{count}} Abweichung", differences_other: "{{count}} Abweichungen", ours: "Bei uns", theirs: "Bei Stripe", nothing: "fehlt", earlier: "Frühere Abgleiche", runNow: "Jetzt abgleichen", done: "Abgeglichen",
    settle: "Als erledigt vermerken …", settleOf: "Als erledigt vermerken … (Abweichung {{id}})", note: "Was wurde unternommen?", noteHint: "Nur für Sie. Die Abweichung verschwindet aus der Liste.", settleSave: "Als erledigt vermerken", settleSaveOf: "Als erledigt vermerken: Abweichung {{id}}", settled: "Vermerkt: Die Abweichung ist erledigt",
    payment: { open: "wartet auf Zahlung", processing: "bei der Bank", paid: "bezahlt", failed: "gescheitert", expired: "abgelaufen", disputed: "Rückbuchung offen", won: "Rückbuchung gewonnen", lost: "Rückbuchung verloren" },
    kind: { session_settled: "Bezahlt, aber nicht bestätigt: behoben", session_stuck: "Bezahlt, aber nicht bestätigt", charge_unknown: "Uns unbekannte Zahlung", charge_amount: "Zahlung mit anderem Betrag", refund_unknown: "Uns unbekannte Erstattung", refund_amount: "Erstattung mit anderem Betrag", refund_missing: "Erstattung fehlt bei Stripe", transfer_unknown: "Uns unbekannte Auszahlung", transfer_amount: "Auszahlung mit anderem Betrag", transfer_missing: "Auszahlung fehlt bei Stripe", reversal_unknown: "Uns unbekannte Rückholung", reversal_amount: "Rückholung mit anderem Betrag", reversal_missing: "Rückholung fehlt bei Stripe", charge_missing: "Zahlung fehlt bei Stripe", refund_twice: "Von Stripe gesendet, obwohl schon anders erstattet", dispute_heard: "Rückbuchung, von der keine Nachricht kam: nachgetragen", dispute_stuck: "Rückbuchung, die sich nicht verbuchen ließ" },
    refunds: "Erstattungen, die nicht angekommen sind", noRefunds: "Alle Erstattungen sind angekommen.", since: "offen seit {{date}}", retry: "Erneut senden", retryOf: "Erstattung zu {{code}} erneut senden", retried: "Die Erstattung wird erneut gesendet",
    refundsMore: "Auf dieses Geld wartet ein Gast. Senden Sie die Erstattung erneut; nimmt die Bank sie wieder nicht an, vereinbart der Verkäufer mit dem Gast einen anderen Weg. Ist das Geld auf diesem Weg hinausgegangen, tragen Sie es hier ein.",
    otherwise: "Andere Erstattung eintragen …", otherwiseOf: "Andere Erstattung eintragen … (Erstattung zu {{code}})", otherwiseHint: "Zum Beispiel per Überweisung von Ihrer Bank. Die Erstattung verschwindet aus dieser Liste, und der Gast sieht das Datum bei seiner Buchung.", paidOn: "Erstattet am", reference: "Wie, und mit wem abgesprochen", referenceHint: "Nur für Sie: Der Gast sieht das nicht.", save: "Als erstattet eintragen", saveOf: "Als erstattet eintragen: Erstattung zu {{code}}", otherwiseDone: "Eingetragen: Der Gast hat das Geld auf anderem Weg erhalten",
    why: { returned: "Die Bank des Gastes hat das Geld zurückgeschickt", refused: "Von Stripe abgelehnt", elsewhere: "Nicht über Stripe bezahlt: bitte auf anderem Weg erstatten", late: "Länger offen als die gesetzlichen 14 Tage" },
    disputes: "Rückbuchungen", noDisputes: "Keine.", reason: { fraudulent: "Betrug", unrecognized: "Zahlung nicht wiedererkannt", duplicate: "doppelt bezahlt", product_not_received: "Leistung nicht erhalten", product_unacceptable: "Leistung nicht wie beschrieben", credit_not_processed: "Erstattung nicht angekommen", general: "anderer Grund" }, disputeState: { open: "offen", won: "gewonnen", lost: "verloren" },
  },
} satisfies Translation<typeof pl>;
