/** What the page of one who waits for places shows. */
import type { SpokenText } from "../localized-text.ts";
import type { Currency } from "../money.ts";
import type { Units } from "../quote.ts";

export type WaitingStateName = "waiting" | "offered" | "taken" | "left" | "lapsed";

export interface WaitingView {
  key: string;
  state: WaitingStateName;
  /** of the product, in the page's language where it has one there */
  title: SpokenText;
  /** the product's page with the same choice; null where it is no longer sold */
  product: string | null;
  /** range of first days in words */
  dates: string;
  units: Units;
  /** titles of what they do without */
  without: SpokenText[];
  currency: Currency;
  fullName: string;
  email: string;
  /** while places are held: until when, in words, and where they are booked */
  offer: { until: string; checkout: string } | null;
}
