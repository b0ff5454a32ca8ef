/** A gift voucher as its buyer sees it, and as anybody who knows its code. */
import type { Currency } from "../money.ts";
import type { OrderStateName } from "../booking/order-view.ts";
import type { LocalDate } from "../time.ts";
import type { Lang } from "../vocabulary.ts";

/** Seed of the painting on every gift voucher: what the form shows is what is paid for and printed. */
export const GIFT_PICTURE = "gift";

/** Whoever issues it and owes its money. */
export interface GiftIssuer { name: string; legalName: string; nip: string; address: string; email: string; phone: string }

/** What is drawn of it: on the page, and on paper. */
export interface GiftCardView {
  amountMinor: number;
  currency: Currency;
  recipientName: string;
  /** who gives it */
  from: string;
  message: string;
  validTo: LocalDate;
}

export interface GiftOrderView extends GiftCardView {
  id: string;
  orderId: string;
  orderCode: string;
  state: OrderStateName;
  /** its time is over, and Stripe has not said yet whether it was paid */
  unheard: boolean;
  lang: Lang;
  /** "XXXX-XXXX-XXXX"; null until it is paid, and when it is void */
  giftCode: string | null;
  balanceMinor: number;
  buyerEmail: string;
  /** null: the buyer hands it over */
  recipientEmail: string | null;
  /** null: at once */
  sendOn: LocalDate | null;
  /** the venue's date on which the recipient's mail went */
  sentOn: LocalDate | null;
  issuer: GiftIssuer;
  /** the last day of withdrawal; null when it may not, or no more, be given back */
  withdrawUntil: LocalDate | null;
}

export interface GiftBalance {
  amountMinor: number;
  balanceMinor: number;
  /** held by orders that are not paid yet, minor units */
  heldMinor: number;
  currency: Currency;
  validTo: LocalDate;
  state: "active" | "over" | "void";
}
