import { expect, it } from "vitest";
import { cancellationTerms } from "../../app/core/pricing/cancellation-terms.ts";
import { dateAt } from "../../app/core/time.ts";
import { cancellationInWords } from "../../app/i18n/order-words.ts";
import { orderWordsOf } from "../../app/i18n/order-words-of.ts";
import { paidTrip } from "../domain/print/order-views.ts";

const words = orderWordsOf("pl");
/** A trip on 30 October 2027: all back seven days before, half of it two days before. */
const line = paidTrip().lines[0]!;
const rowsAt = (instant: string) => cancellationInWords(line, { today: dateAt(new Date(instant)), words });
const LATER = { when: "później", what: "bez zwrotu" };

it("an order names the same last days as the product's page, the earliest first", () => {
  const terms = cancellationTerms({ tiers: line.snapshot.cancellation, firstDay: line.date, today: "2027-01-01" });
  expect(terms.map((term) => term.until)).toEqual(["2027-10-23", "2027-10-28"]);
  expect(rowsAt("2027-01-01T12:00:00Z")).toEqual([{ when: "do 23 października 2027 włącznie", what: "zwrot całej kwoty" }, { when: "do 28 października 2027 włącznie", what: "zwrot 50%" }, LATER]);
});

it("a term lasts to the end of its day on the venue's clock, not on UTC's", () => {
  expect(rowsAt("2027-10-23T21:59:00Z").map((row) => row.what)).toEqual(["zwrot całej kwoty", "zwrot 50%", "bez zwrotu"]);
  expect(rowsAt("2027-10-23T22:01:00Z").map((row) => row.what)).toEqual(["zwrot 50%", "bez zwrotu"]);
  expect(rowsAt("2027-10-28T22:01:00Z")).toEqual([{ when: "od teraz", what: "bez zwrotu" }]);
});

it("a tier that a later one outbids, or that gives nothing back, is not told", () => {
  const tiers = [{ daysBefore: 30, refundPercent: 50 }, { daysBefore: 7, refundPercent: 80 }, { daysBefore: 0, refundPercent: 0 }];
  expect(cancellationInWords({ date: line.date, snapshot: { ...line.snapshot, cancellation: tiers } }, { today: "2027-01-01", words })).toEqual([{ when: "do 23 października 2027 włącznie", what: "zwrot 80%" }, LATER]);
});
