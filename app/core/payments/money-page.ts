/** What the studio's pages about money show: payouts, statements, commission, differences. Amounts in minor units. */
import type { SpokenText } from "../localized-text.ts";
import type { Currency } from "../money.ts";
import type { RateStanding } from "../pricing/dated-rate.ts";
import type { LocalDate } from "../time.ts";
import type { PaidByHand } from "./paid-by-hand.ts";

/** none: never begun; unfinished: Stripe wants something still; ready: can be paid */
export type AccountStanding = "none" | "unfinished" | "ready";
/** owed: due against the organisation's invoice. settled: its invoice was paid. kept: the regional organisation's own, which nobody has to pay it. */
export type PayoutStanding = "coming" | "kept" | "due" | "owed" | "sent" | "settled" | "failed" | "void";

export interface PayoutRow {
  id: string;
  orderCode: string;
  /** of the service, in the reader's language where there is one; null for commission */
  title: SpokenText | null;
  lastDay: LocalDate | null;
  /** when it is, or was, due; of what is kept the last day itself */
  dueOn: LocalDate;
  amountMinor: number;
  /** of a LOT's commission: its fee for the marketplace, off the amount already */
  feeMinor: number;
  reversedMinor: number;
  /** of it, what the organisation has to give back itself, and has not yet */
  owedBackMinor: number;
  currency: Currency;
  standing: PayoutStanding;
  /** Stripe's words, in English */
  failure: string | null;
  /** the invoice that was paid by hand, and when */
  paid: PaidByHand | null;
}

/** What is due against an organisation's invoice, and what it may write there. */
export interface InvoiceAsk { buyer: Letterhead; sums: { currency: Currency; amountMinor: number; /** of the newest statement; null before any was closed */ number: string | null }[] }

export interface PayoutsPage {
  account: AccountStanding;
  by: "transfer" | "invoice";
  /** null when nothing is */
  invoice: InvoiceAsk | null;
  /** of what was paid against its invoices it has to give back so much; none where nothing is */
  owedBack: { currency: Currency; amountMinor: number }[];
  windowDays: number;
  coming: PayoutRow[];
  past: PayoutRow[];
  /** the newest first, a page of them; only the regional organisation has any, and nothing else */
  kept: PayoutRow[];
  /** `sums` of all pages */
  keptPages: { page: number; pages: number; sums: { currency: Currency; amountMinor: number }[] };
  /** months that have a statement, the newest first */
  months: string[];
}

export const STATEMENT_LINES = ["sale", "commission", "fee", "refund", "promotion", "dispute", "transfer", "reversal", "settlement"] as const;
export type StatementLine = (typeof STATEMENT_LINES)[number];

export interface StatementEntry {
  /** local date of the venue */
  date: LocalDate;
  line: StatementLine;
  orderCode: string;
  /** the service, in a closed month as it was sold to the guest, in his language; null where it concerns the whole order */
  title: SpokenText | null;
  /** + owed to the organisation, − owed by it, or paid to it */
  amountMinor: number;
}

/** An organisation as accountants must know it; `address`: street, postcode and place in one line. */
export interface Letterhead { name: string; legalName: string; nip: string; address: string }

export interface StatementView {
  month: string;
  currency: Currency;
  /** null while the month runs */
  number: string | null;
  organisation: Letterhead;
  openingMinor: number;
  closingMinor: number;
  sums: { line: StatementLine; amountMinor: number }[];
  entries: StatementEntry[];
}

/** `name`: whose rate it is; null for all without one of their own */
export interface RateRow { id: string; name: string | null; bp: number; validFrom: LocalDate; standing: RateStanding }
export interface RateToday { id: string; name: string; /** basis points */ bp: number }
export interface RatesPage { rates: RateRow[]; entrepreneurs: RateToday[] }
/** set: the regional organisation's, of every LOT; paid: what one LOT pays over time, under its own name */
export type FeesPage = { kind: "set"; rates: RateRow[]; lots: RateToday[] } | { kind: "paid"; rates: RateRow[] };

/** Whom the regional organisation has to pay by bank transfer, in one currency, and for what. */
export interface PayeeRow {
  organisationId: string;
  organisation: Letterhead;
  currency: Currency;
  amountMinor: number;
  /** of its newest statement */
  number: string | null;
  transfers: { id: string; orderCode: string; /** as it was sold to the guest, in his language */ title: SpokenText | null; dueOn: LocalDate; amountMinor: number; /** off it already */ feeMinor: number }[];
}
/** Who was paid by invoice, in one currency, for what was given back since: it owes that now. */
export interface DebtorRow {
  organisationId: string;
  organisation: Letterhead;
  currency: Currency;
  amountMinor: number;
  reversals: { id: string; orderCode: string; /** as it was sold to the guest, in his language; null for commission */ title: SpokenText | null; since: LocalDate; amountMinor: number }[];
}
/** An invoice that was paid, or what came back of one, and who said so when. */
export interface PaidInvoiceRow extends PaidByHand { what: "paid" | "received"; name: string; currency: Currency; amountMinor: number; by: string; /** instant */ at: string }
export interface InvoicesPage { payees: PayeeRow[]; debtors: DebtorRow[]; paid: PaidInvoiceRow[] }

/** One side of a difference: an amount, how a payment or a chargeback stands, or null where there is nothing. */
export type ComparedSide = { amountMinor: number; currency: Currency } | "open" | "processing" | "paid" | "failed" | "expired" | "disputed" | "won" | "lost" | null;
export interface Difference { kind: string; id: string; ours: ComparedSide; theirs: ComparedSide }
/** Healed in the night that found them: nobody has to see to them. */
export const HEALED: readonly string[] = ["session_settled", "dispute_heard"];
export interface ComparisonRow { id: string; at: string; checked: number; differences: Difference[] }
export interface DisputeRow { id: string; orderCode: string; amountMinor: number; currency: Currency; reason: string; state: "open" | "won" | "lost"; since: string }

/** returned: by the guest's bank. refused: by Stripe. elsewhere: was not paid at Stripe. late: owed for longer than the law gives. */
export type RefundTrouble = "returned" | "refused" | "elsewhere" | "late";
export interface RefundRow {
  id: string;
  orderId: string;
  orderCode: string;
  guest: string;
  /** who sold it, or issued the gift voucher */
  sellers: string[];
  amountMinor: number;
  currency: Currency;
  /** since when it is owed */
  since: string;
  why: RefundTrouble;
  /** Stripe's, in English */
  words: string | null;
}

export interface ReconciliationPage { latest: ComparisonRow | null; earlier: ComparisonRow[]; refunds: RefundRow[]; disputes: DisputeRow[] }
