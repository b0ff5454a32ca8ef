/** The accounts of the ledger, and what the entries are written for. */

/**
 * guest: money from guests at Stripe (+ came, − went back, by Stripe or, where that failed, by the office's bank). vendor, commission, promotion, fee: what is owed to an organisation (−) or by it (+).
 * refund: owed to guests (−). gift: on gift vouchers (−). transfer: what left for organisations (−). dispute: what banks took back (+). fee: a LOT's for the marketplace (+), the regional organisation's (−).
 */
export type Account = "guest" | "vendor" | "commission" | "refund" | "promotion" | "gift" | "transfer" | "dispute" | "fee";

export type EntryKind = "sale" | "unbooked" | "refund" | "cancellation" | "gift_sale" | "transfer" | "reversal" | "dispute" | "fee" | "settlement";

/** Accounts that say how we stand with an organisation: their sum with its id is what we owe it (−) or it owes us (+). */
export const OWED_ACCOUNTS = ["vendor", "commission", "promotion", "fee"] as const satisfies readonly Account[];
