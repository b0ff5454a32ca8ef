/** What the checkout's page shows, and what it says after a form was sent. */
import type { ContactField, ContactProblems } from "./contact.ts";
import type { Country } from "../countries.ts";
import type { ErrorCode } from "../app-error.ts";
import type { OrderView } from "./order-view.ts";
import type { Alternatives, WillAsk } from "./request-view.ts";
import type { LocalDate } from "../time.ts";

/** What the way back from Stripe's page says of a payment: the bank said no, or nobody can say yet. */
export type PaymentWord = "declined" | "unknown";

export interface CheckoutView {
  order: OrderView;
  /** something to say about an earlier attempt to pay */
  notice: "started" | PaymentWord | null;
  /** the venue's */
  today: LocalDate;
  /** the places are held until then, at the venue's clock, with the date when it is hours away; empty when they are not */
  until: string;
  countries: readonly Country[];
  /** what the form begins with */
  contact: OrderView["contact"];
  /** hosts who have to say yes before anything can be paid; null when nobody has */
  asks: WillAsk | null;
  /** until when those asked may answer, in words; empty when nobody was asked */
  requestUntil: string;
  /** after a no */
  alternatives: Alternatives | null;
  /** where something else is chosen for a part that was lost */
  replace: string;
  /** whether another trip may join the order */
  mayGrow: boolean;
  /** the product's page with the same choice */
  back: string;
}

/** An order that may be paid or not. */
export interface UnknownPaymentView {
  order: OrderView;
  /** the form to pay */
  back: string;
}

/** The order that the next trip joins, as every page reminds its guest: `until` at the venue's clock. */
export interface Joining { code: string; until: string; path: string }

/** What became of a code that was entered. */
export interface CodeAnswer { entered: string; problem: { code: ErrorCode; values: Record<string, string | number> } | null }

/** A form that stays on the page: what was typed, what is wrong with it, or why it could not be done. */
export interface CheckoutAnswer {
  values: Record<Exclude<ContactField, "acceptTerms">, string> & { acceptTerms: boolean };
  problems: ContactProblems;
  failure: ErrorCode | null;
  code?: CodeAnswer;
}
