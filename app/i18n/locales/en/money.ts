import type { Translation } from "../../namespaces.ts";
import type pl from "../pl/money.ts";

export default {
  payouts: {
    title: "Payouts", lead_one: "We pay for a service {{count}} day after its last day: that is how long we wait for complaints.", lead_other: "We pay for a service {{count}} days after its last day: that is how long we wait for complaints.",
    account: "How we pay",
    state: {
      none: "By invoice", noneMore: "You have no payout account yet. We collect what is due on a monthly statement and pay against your invoice.",
      unfinished: "The account needs more details", unfinishedMore: "Stripe does not have everything the law asks for yet. Until the account is ready we settle by invoice.",
      ready: "By transfer through Stripe", readyMore: "The account is ready. The money arrives by itself, without an invoice for each service.",
      invoice: "By invoice, although the account is ready", invoiceMore: "As you chose. What is due is on the monthly statement.",
    },
    begin: "Set up a payout account", finish: "Complete your details at Stripe", change: "Change your details at Stripe", toInvoice: "I prefer invoices", toTransfer: "I prefer transfers through Stripe",
    beginHint: "You will go to Stripe’s page: the business, the person who represents it, the bank account. A few minutes.",
    done: { ready: "The account is ready", unfinished: "Saved, but Stripe still needs more details", again: "That link no longer works. Please go to Stripe once more.", transfer: "We pay by transfer through Stripe", invoice: "We settle by invoice" },
    coming: "Coming up", noneComing: "Nothing is waiting to be paid.", past: "Paid and settled", nonePast: "Nothing has been paid yet.",
    sumKept: "In all", kept: "Yours to keep", noneKept: "Nothing has been sold yet that you keep a part of.", keptLead: "The Stripe account is your own: your commission has been there since the sale, and nobody needs to transfer it. Only a refund to the guest lowers it. The fees of local organisations are on the statements.",
    what: "For", when: "When", standingColumn: "State", amount: "Amount", commission: "Commission on the order", lessFee: "platform fee already deducted: {{fee}}", order: "order {{code}}", lastDay: "service on {{date}}", back: "taken back: {{amount}}", toGiveBack: "to be paid back: {{amount}}", sumComing: "To be paid in total",
    standing: { coming: "after the service", due: "on its way", owed: "awaiting your invoice", sent: "paid", settled: "invoice paid", failed: "failed, we will try again", void: "cancelled" },
    giveBack: "To be paid back", giveBackMore: "After your invoice was paid, this money went back to the guest or their bank. Please correct the invoice and transfer the amount to the regional organisation, or it will be taken off your next invoice.",
    statements: "Monthly statements", paidWith: "invoice {{reference}}, transferred on {{date}}",
  },
  statement: {
    title: "Statement", documentTitle: "Statement {{number}}, {{organisation}}", running: "month in progress", number: "Number", runningMore: "This month is still in progress. The statement gets its number when the month is closed.", month: "Month", currency: "Currency", organisation: "For", issuer: "Issued by", nip: "NIP {{nip}}",
    pdf: "PDF", csv: "CSV", back: "Payouts", lead: { PLN: "Everything your organisation was owed this month and what it was paid. The sum agrees with the ledger to the grosz.", EUR: "Everything your organisation was owed this month and what it was paid. The sum agrees with the ledger to the cent." },
    opening: "Opening balance", closing: "Closing balance", entries: "Entries", none: "There are no entries this month.", page: "Page {{page}} of {{pages}}",
    line: { sale: "Sales", commission: "Commission", fee: "Platform fee", refund: "Refunds to guests", promotion: "Discounts at our cost", dispute: "Chargebacks", transfer: "Payouts by transfer", reversal: "Payouts taken back", settlement: "Paid against invoice" },
    column: { date: "Date", line: "Kind", order: "Order", title: "Service", amount: "Amount" },
    note: "Amounts include tax. Plus: owed to you; minus: owed by you, or paid to you. This statement is not an invoice.",
  },
  invoice: {
    title: "Please send an invoice", lead: "This is what you are owed today. We pay by bank transfer to the account on your invoice.", closedLead: "This is what you were owed on the day the month was closed. We pay by bank transfer to the account on your invoice.",
    amount: "Amount, tax included", buyer: "Made out to", subject: "Reference", statement: "statement {{number}}", orders: "the orders listed, with their numbers", due: "Payable against an invoice",
  },
  invoices: {
    title: "Invoices to pay", lead: "Organisations without a Stripe account are paid by bank transfer against their invoice. Here is whom to pay, how much, and for which orders.", none: "There is nothing to transfer at the moment.", sum: "To be transferred in total",
    holder: "Account holder", account: "Account", asOnInvoice: "as on the invoice", subject: "Latest statement", noStatement: "no month has been closed yet", dueOn: "due since {{date}}",
    orders_one: "{{count}} order", orders_other: "{{count}} orders",
    hint: "Please record it only once the transfer has left the bank: the amount goes into the ledger and onto the organisation’s statement.", paidOn: "Paid on", reference: "Invoice number", mark: "Record as paid", markOf: "Record as paid: {{name}}, {{amount}}", done: "Recorded as paid",
    paid: "Recently recorded", paidWith: "invoice {{reference}}, transferred on {{date}}", notedBy: "{{name}}, {{at}}",
  },
  back: {
    title: "To get back", lead: "The invoice had been paid when the money went back to the guest or their bank. The organisation transfers it back, or you take it off its next invoice. Until that is recorded here, its statement shows a debt.",
    since: "since {{date}}", receivedOn: "Received on", which: "For what", how: "How", howHint: "By transfer, or which invoice it was taken off.", mark: "Record as received", markOf: "Record as received: {{name}}, {{amount}}", markOfSeveral: "Record as received: {{name}}", done: "Recorded as received",
    hint: "Please record it only once the money has arrived, or the transfer it was taken off has left. Record that invoice as usual, with its full amount.", receivedWith: "received on {{date}}: {{reference}}",
    ofPayee: "This organisation owes you {{amount}}. You may take it off this transfer, each item in full.", ofPayeeLink: "To get back",
  },
  rates: {
    title: "Commission and fee", lead: "Commission is what you keep of the sales of other businesses’ offers in your packages and routes. A rate applies to new bookings from the chosen day on; what has been sold keeps its own.",
    add: "New rate", forWhom: "For", all: "everyone without a rate of their own", percent: "Commission, %", from: "From", save: "Save rate", done: "Rate saved",
    list: "Rates", none: "No rate yet: the businesses’ agreed commission applies.", standing: { past: "past", current: "in force", future: "from that day" },
    today: "Today", todayHint: "What applies to each business whose offers you sell.", noOne: "No businesses yet.",
  },
  fees: {
    title: "Platform fee", add: "New fee", all: "all organisations without a rate of their own", percent: "Fee, %", save: "Save fee", done: "Fee saved", today: "Fee today",
    setLead: "What a local organisation passes on to you of the money guests paid for its packages and did not get back. The rate of the day of the sale counts. The fee is deducted when commission is paid out, and falls if a guest is refunded later. Your own routes carry no fee: you earn the commission on them.",
    paidLead: "What the regional organisation takes of the money guests paid for your packages and did not get back. The rate of the day of the sale counts. The fee is deducted when your commission is paid out, and falls if a guest is refunded later.",
    none: "There is no fee yet.", nonePaid: "You pay no fee.",
  },
  check: {
    title: "Agreement with Stripe", lead: "Every night the last 48 hours at Stripe are compared with the ledger. What can mend itself does. The rest stays on the list until Stripe and the books agree or somebody notes that it has been dealt with.",
    last: "Latest comparison", never: "No comparison yet.", checked_one: "{{count}} item", checked_other: "{{count}} items", fine: "Everything agrees",
    differences_one: "{{count}} difference", differences_other: "{{count}} differences", ours: "Ours", theirs: "Stripe’s", nothing: "missing", earlier: "Earlier comparisons", runNow: "Compare now", done: "Compared",
    settle: "Note as dealt with…", settleOf: "Note as dealt with… (difference {{id}})", note: "What was done", noteHint: "For your office only. The difference leaves the list.", settleSave: "Note as dealt with", settleSaveOf: "Note as dealt with: difference {{id}}", settled: "Noted: the difference has been dealt with",
    payment: { open: "awaiting payment", processing: "with the bank", paid: "paid", failed: "failed", expired: "expired", disputed: "chargeback open", won: "chargeback won", lost: "chargeback lost" },
    kind: { session_settled: "Paid but not confirmed: mended", session_stuck: "Paid but not confirmed", charge_unknown: "A payment we do not know", charge_amount: "A payment of another amount", refund_unknown: "A refund we do not know", refund_amount: "A refund of another amount", refund_missing: "A refund Stripe does not have", transfer_unknown: "A payout we do not know", transfer_amount: "A payout of another amount", transfer_missing: "A payout Stripe does not have", reversal_unknown: "A reversal we do not know", reversal_amount: "A reversal of another amount", reversal_missing: "A reversal Stripe does not have", charge_missing: "A payment Stripe does not have", refund_twice: "Sent by Stripe, although it was given back another way", dispute_heard: "A chargeback nobody told us of: noted", dispute_stuck: "A chargeback that could not be noted" },
    refunds: "Refunds that have not arrived", noRefunds: "Every refund has arrived.", since: "owed since {{date}}", retry: "Send again", retryOf: "Send again: the refund of order {{code}}", retried: "The refund is being sent again",
    refundsMore: "A guest is waiting for this money. Send it again; if the bank turns it down once more, the seller arranges another way with the guest. Once the money has gone out that way, record it here.",
    otherwise: "Record it as given back another way…", otherwiseOf: "Record it as given back another way… (the refund of order {{code}})", otherwiseHint: "By a transfer from your own bank, for example. The refund leaves this list, and the guest sees the date with the order.", paidOn: "Given back on", reference: "How, and agreed with whom", referenceHint: "For you only: the guest does not see it.", save: "Record as given back", saveOf: "Record as given back: the refund of order {{code}}", otherwiseDone: "Recorded: the guest has been given the money another way",
    why: { returned: "The guest’s bank sent it back", refused: "Stripe turned it down", elsewhere: "Not paid through Stripe: refund it another way", late: "Owed for longer than the 14 days the law allows" },
    disputes: "Chargebacks", noDisputes: "None.", reason: { fraudulent: "fraud", unrecognized: "payment not recognised", duplicate: "paid twice", product_not_received: "service not received", product_unacceptable: "service not as described", credit_not_processed: "refund not received", general: "another reason" }, disputeState: { open: "open", won: "won", lost: "lost" },
  },
} satisfies Translation<typeof pl>;
