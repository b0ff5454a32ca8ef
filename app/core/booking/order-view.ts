/** An order as its guest sees it: checkout, confirmation, mail, PDF and calendar are all drawn from this one read model. */
import type { VoucherStanding } from "./door.ts";
import type { Currency } from "../money.ts";
import type { ProductSnapshot, SnapshotParty, SnapshotPlace } from "../product-snapshot.ts";
import type { Quote, Units } from "../quote.ts";
import type { GuestRequest } from "./request-view.ts";
import type { LocalDate, LocalTime } from "../time.ts";
import type { Lang, OfferType, ProductKind } from "../vocabulary.ts";

/** In the order of an order's life; `draft` holds no places (a gift voucher being bought), `payment_processing` waits for the guest's bank. */
export const ORDER_STATES = ["draft", "held", "awaiting_request", "awaiting_payment", "payment_processing", "confirmed", "partly_cancelled", "fulfilled", "cancelled", "expired", "refund_due", "refunded"] as const;
export type OrderStateName = (typeof ORDER_STATES)[number];

/** lost: its entrepreneur closed the day; something else may be put in its place. */
export type ComponentStateName = "booked" | "asked" | "lost" | "cancelled";

/**
 * Why an order ended: money came too late, its guest wished so by the tiers, or its seller did with a reason (`endNote`), before the trip or after it;
 * nothing chosen for a closed day is a reason too.
 */
export type EndCause = "late" | "guest" | "office" | "complaint";

/** A trip has places; a gift is a voucher of money, its order has no lines. */
export type OrderKindName = "trip" | "gift";

export interface VoucherView {
  /** eight readable characters */
  code: string;
  /** the same as XXXX-XXXX */
  display: string;
  standing: VoucherStanding;
  /** instant, ISO */
  redeemedAt: string | null;
}

export interface OrderComponentView {
  id: string;
  state: ComponentStateName;
  offerId: string;
  offerType: OfferType;
  title: string;
  /** package inside a bundle */
  packageTitle: string | null;
  note: string;
  date: LocalDate;
  /** the day after the last night; the same day for everything else */
  endDate: LocalDate;
  /** "HH:MM", "day" or "night" */
  start: LocalTime | "day" | "night";
  durationMinutes: number | null;
  units: Units;
  amountMinor: number;
  vatBp: number;
  meetingPoint: string;
  place: SnapshotPlace;
  entrepreneur: SnapshotParty;
  /** only once confirmed */
  voucher: VoucherView | null;
}

export interface OrderLineView {
  id: string;
  productId: string;
  kind: ProductKind;
  title: string;
  date: LocalDate;
  endDate: LocalDate;
  units: Units;
  totalMinor: number;
  /** taken off it by a promotion, of the order's; minor units */
  discountMinor: number;
  quote: Quote;
  snapshot: ProductSnapshot;
  /** of those who travel, as the guest gave them */
  names: string[];
  /** no longer part of the trip */
  cancelled: boolean;
  /** of totalMinor, that went back; minor units */
  refundedMinor: number;
  /** by date and start */
  components: OrderComponentView[];
}

/** Money on its way back to the guest. */
export interface RefundView {
  id: string;
  amountMinor: number;
  /** failed: the bank did not take it, somebody has to call */
  state: "due" | "sent" | "failed";
  /** the venue's date; null until it is sent */
  sentOn: LocalDate | null;
  /** sent, but not the way it was paid: by the office's bank, for example */
  otherwise: boolean;
  /** the day by which the bank usually shows it; null until it is sent, and where it went another way */
  shownBy: LocalDate | null;
  /** of a second payment: it is no part of what the order cost */
  twice: boolean;
}

/** What an order is paid with besides the card. */
export interface OtherMeansView {
  /** of its use in this order: to take it off again */
  useId: string;
  kind: "promotion" | "gift";
  /** of a promotion as it is written; of a voucher the last four characters, for its whole code is money */
  code: string;
  amountMinor: number;
}

export interface OrderView {
  id: string;
  code: string;
  kind: OrderKindName;
  state: OrderStateName;
  lang: Lang;
  currency: Currency;
  /** of all lines, before promotion and vouchers */
  totalMinor: number;
  /** taken off by a promotion */
  discountMinor: number;
  /** paid by gift vouchers */
  giftMinor: number;
  /** by card; what is left of the total */
  toPayMinor: number;
  /** the promotion first, then vouchers as they were entered */
  otherMeans: OtherMeansView[];
  /** instant, ISO */
  createdAt: string;
  confirmedAt: string | null;
  /** while places are held: by the database's clock */
  hold: { expiresAt: string; secondsLeft: number; canExtend: boolean } | null;
  /** empty strings where nothing was given yet */
  contact: { fullName: string; email: string; phone: string; country: string; notes: string };
  /** due or sent back to the guest; 0 when nothing */
  refundMinor: number;
  /** of what was called off: with the guest's bank, which decides about it or has given it to him (a chargeback); 0 when nothing */
  bankMinor: number;
  /** a bank has given the guest all that he paid by card, for good (a chargeback) */
  takenForGood: boolean;
  /** back on the gift vouchers that paid; 0 when nothing */
  giftReturnedMinor: number;
  /** null while it goes on, or ended unpaid */
  cause: EndCause | null;
  /** why, in somebody's words: the seller's reason, the entrepreneur's no; empty when nobody said */
  endNote: string;
  /** what its hosts were asked; null while nobody was */
  request: GuestRequest | null;
  /** the oldest first */
  refunds: RefundView[];
  lines: OrderLineView[];
}
