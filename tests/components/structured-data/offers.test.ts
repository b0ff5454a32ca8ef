import { expect, test } from "vitest";
import { textInScript } from "../../../app/components/json-ld.tsx";
import { offersOf, type OffersInput } from "../../../app/components/structured-data/offers.ts";
import { graphOf } from "../../../app/components/structured-data/site.ts";
import type { CalendarDay, StayView } from "../../../app/core/pricing/stay-view.ts";

const free = (date: string, amountMinor: number | null): CalendarDay => ({ date, state: "free", placesLeft: 4, amountMinor });
const full = (date: string): CalendarDay => ({ date, state: "sold_out", placesLeft: 0, amountMinor: null });

function stayWith({ days = [], nextFree = null, ...rest }: Partial<StayView> & { days?: CalendarDay[]; nextFree?: string | null }): StayView {
  return {
    withdrawn: false, units: { adult: 2 }, asked: { adult: 2 }, partyProblem: null, nights: null, date: null, dateProblem: null, time: null, times: [], currency: "PLN", currencies: ["PLN"], leftOut: [], dropped: [],
    calendar: { month: "2027-07", previous: null, next: null, days, nextFree }, breakdown: null, priceFrom: null, cancellation: [], firstDay: "2026-11-24", lastDay: "2028-05-24", ...rest,
  };
}

const input = (stay: StayView, confirmation: OffersInput["confirmation"] = "instant"): OffersInput => ({ stay, confirmation, party: "2 dorosłych", url: "https://l.example/pl/p/rejs", seller: { "@type": "Organization", name: "LOT" } });

test("a month is the span of its free days' totals as the page writes them, and its next three days one by one", () => {
  const days = [full("2027-07-01"), free("2027-07-02", 47_800), free("2027-07-03", 52_050), free("2027-07-04", 47_800), free("2027-07-31", 60_910)];
  expect(offersOf(input(stayWith({ days })))).toMatchObject({
    "@type": "AggregateOffer", lowPrice: "478.00", highPrice: "610.00", priceCurrency: "PLN", offerCount: 4, availability: "https://schema.org/InStock", validFrom: "2027-07-02", validThrough: "2027-07-31",
    offers: [{ price: "478.00", validFrom: "2027-07-02", url: "https://l.example/pl/p/rejs?date=2027-07-02" }, { price: "520.50" }, { price: "478.00", validFrom: "2027-07-04" }],
  });
});

test("a chosen day is one offer at its total", () => {
  const breakdown = { parts: [], currency: "PLN" as const, listMinor: 90_000, savingMinor: 9_999, totalMinor: 80_001, vatMinor: null };
  expect(offersOf(input(stayWith({ date: "2027-07-12", breakdown })))).toMatchObject({ "@type": "Offer", price: "800.01", validFrom: "2027-07-12", validThrough: "2027-07-12" });
});

test("what the host confirms himself is of limited availability", () => {
  expect(offersOf(input(stayWith({ days: [free("2027-07-02", 100)] }), "request"))).toMatchObject({ availability: "https://schema.org/LimitedAvailability" });
});

test("without a free day it is sold out, without a price; a month without one says nothing, nor does a withdrawn part", () => {
  expect(offersOf(input(stayWith({ days: [full("2027-07-01")] })))).toEqual({ "@type": "Offer", availability: "https://schema.org/SoldOut", url: "https://l.example/pl/p/rejs", seller: { "@type": "Organization", name: "LOT" } });
  expect(offersOf(input(stayWith({ days: [full("2027-07-01")], nextFree: "2027-08-02" })))).toBeNull();
  expect(offersOf(input(stayWith({ days: [free("2027-07-02", 100)], withdrawn: true })))).toBeNull();
});

test("no text ends the script it stands in, and it reads back as it was", () => {
  const name = "</script><!-- \u2028\u2029 & \"ż\" <b>";
  const written = textInScript(graphOf([{ "@type": "Place", name }]));
  expect(written).not.toMatch(/[<>\u2028\u2029]/);
  expect(JSON.parse(written)).toEqual({ "@context": "https://schema.org", "@graph": [{ "@type": "Place", name }] });
});
