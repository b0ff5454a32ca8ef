/** What the checkout's page shows, and what it says after a form was sent. */
import type { ContactField, ContactProblems } from "./contact.ts";
import type { Country } from "./countries.ts";
import type { ErrorCode } from "./app-error.ts";
import type { OrderView } from "./order-view.ts";
import type { LocalDate, LocalTime } from "./time.ts";

export interface CheckoutView {
  order: OrderView;
  /** something to say about an earlier attempt to pay */
  notice: "started" | "declined" | null;
  /** the venue's */
  today: LocalDate;
  /** the places are held until then, at the venue's clock; empty when they are not */
  until: LocalTime | "";
  countries: Country[];
  /** what the form begins with */
  contact: OrderView["contact"];
  /** the product's page with the same choice */
  back: string;
}

/** A form that stays on the page: what was typed, what is wrong with it, or why it could not be done. */
export interface CheckoutAnswer {
  values: Record<Exclude<ContactField, "acceptTerms">, string> & { acceptTerms: boolean };
  problems: ContactProblems;
  failure: ErrorCode | null;
}
