import { expect, it } from "vitest";
import { refundShownBy } from "../../../app/core/payments/refund-days.ts";

it("ten working days on, whatever weekday it was sent", () => {
  expect(refundShownBy("2026-11-24")).toBe("2026-12-08");
  expect(refundShownBy("2026-11-27")).toBe("2026-12-11");
  expect(refundShownBy("2026-11-28")).toBe("2026-12-11");
  expect(refundShownBy("2026-11-29")).toBe("2026-12-11");
});

it("over the end of a year", () => {
  expect(refundShownBy("2026-12-28")).toBe("2027-01-11");
});
