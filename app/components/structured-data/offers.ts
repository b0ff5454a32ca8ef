/** Dates and prices of a product's page as an offer: the very amounts that the page shows, for the party it shows them for. Pure. */
import type { AggregateOffer, ItemAvailability, Offer, Organization } from "schema-dts";
import { choiceQuery } from "../../core/pricing/stay-choice.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import type { LocalDate } from "../../core/time.ts";
import type { Confirmation } from "../../core/vocabulary.ts";
import { decimal } from "./site.ts";

export interface OffersInput {
  stay: StayView;
  confirmation: Confirmation;
  /** "2 dorosłych": whom the amounts are for */
  party: string;
  /** the page's own address, absolute */
  url: string;
  seller: Organization;
}

/** Days named one by one; the others are in the calendar. */
const NAMED_DAYS = 3;

/**
 * A chosen day has one offer, a month the span of its free days' prices and its next days; a product without a free day is sold out.
 * Null where nothing is sold: a part was withdrawn, or only the month in view has no free day.
 */
export function offersOf(input: OffersInput): Offer | AggregateOffer | null {
  const { stay, url, seller } = input;
  if (stay.withdrawn) return null;
  if (stay.breakdown && stay.date) return dayOffer(input, { date: stay.date, amountMinor: stay.breakdown.totalMinor });
  const free = stay.calendar.days.flatMap(({ date, state, amountMinor }) => (state === "free" && amountMinor !== null ? [{ date, amountMinor }] : []));
  if (free.length > 0) return monthOffer(input, free);
  return stay.calendar.nextFree ? null : { "@type": "Offer", availability: "https://schema.org/SoldOut", url, seller };
}

interface FreeDay { date: LocalDate; amountMinor: number }

function monthOffer(input: OffersInput, free: FreeDay[]): AggregateOffer {
  const amounts = free.map((day) => day.amountMinor);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  return {
    "@type": "AggregateOffer", lowPrice: decimal(low), highPrice: decimal(high === low ? low : inWholeZloty(high)), priceCurrency: input.stay.currency, offerCount: free.length, availability: availabilityOf(input),
    validFrom: free[0]!.date, validThrough: free.at(-1)!.date, url: input.url, seller: input.seller, eligibleQuantity: quantityOf(input), offers: free.slice(0, NAMED_DAYS).map((day) => dayOffer(input, day)),
  };
}

/** The calendar rounds a day up to whole złoty; the exact total stands where the day is chosen. */
function inWholeZloty(amountMinor: number): number {
  return Math.ceil(amountMinor / 100) * 100;
}

/** The address of a day leads to the page with that day chosen, where the same total stands. */
function dayOffer(input: OffersInput, { date, amountMinor }: FreeDay): Offer {
  return { "@type": "Offer", price: decimal(amountMinor), priceCurrency: input.stay.currency, availability: availabilityOf(input), validFrom: date, validThrough: date, url: input.url + choiceQuery({ date, currency: input.stay.currency }), eligibleQuantity: quantityOf(input) };
}

/** What the host confirms by himself cannot be bought at once. */
function availabilityOf({ confirmation }: OffersInput): ItemAvailability {
  return confirmation === "request" ? "https://schema.org/LimitedAvailability" : "https://schema.org/InStock";
}

/** All amounts are totals for this party. */
function quantityOf({ party }: OffersInput) {
  return { "@type": "QuantitativeValue", value: 1, unitText: party } as const;
}
