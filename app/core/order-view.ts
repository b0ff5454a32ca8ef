/** An order as its guest sees it: checkout, confirmation, mail, PDF and calendar are all drawn from this one read model. */
import type { Currency } from "./money.ts";
import type { ProductSnapshot, SnapshotParty, SnapshotPlace } from "./product-snapshot.ts";
import type { Quote, Units } from "./quote.ts";
import type { LocalDate, LocalTime } from "./time.ts";
import type { Lang, OfferType, ProductKind } from "./vocabulary.ts";

/** In the order of an order's life; `draft` holds no places (a gift voucher being bought), `payment_processing` waits for the guest's bank. */
export const ORDER_STATES = ["draft", "held", "awaiting_request", "awaiting_payment", "payment_processing", "confirmed", "partly_cancelled", "fulfilled", "cancelled", "expired", "refund_due", "refunded"] as const;
export type OrderStateName = (typeof ORDER_STATES)[number];

export interface VoucherView {
  /** eight readable characters */
  code: string;
  /** the same as XXXX-XXXX */
  display: string;
  /** instant, ISO */
  redeemedAt: string | null;
}

export interface OrderComponentView {
  id: string;
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
  quote: Quote;
  snapshot: ProductSnapshot;
  /** by date and start */
  components: OrderComponentView[];
}

/** Money on its way back to the guest. */
export interface RefundView {
  amountMinor: number;
  /** failed: the bank did not take it, somebody has to call */
  state: "due" | "sent" | "failed";
  /** the venue's date; null until it is sent */
  sentOn: LocalDate | null;
  /** the day by which the bank usually shows it; null until it is sent */
  shownBy: LocalDate | null;
}

export interface OrderView {
  id: string;
  code: string;
  state: OrderStateName;
  lang: Lang;
  currency: Currency;
  totalMinor: number;
  /** instant, ISO */
  createdAt: string;
  confirmedAt: string | null;
  /** while places are held: by the database's clock */
  hold: { expiresAt: string; secondsLeft: number; canExtend: boolean } | null;
  /** empty strings where nothing was given yet */
  contact: { fullName: string; email: string; phone: string; country: string; notes: string };
  /** due or sent back to the guest; 0 when nothing */
  refundMinor: number;
  /** the oldest first */
  refunds: RefundView[];
  lines: OrderLineView[];
}
