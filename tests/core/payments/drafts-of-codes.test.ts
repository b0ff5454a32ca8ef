/** The forms of a gift voucher and of a promotion code, as they are typed. */
import { expect, it } from "vitest";
import { giftFields, readGiftDraft } from "../../../app/core/payments/gift-draft.ts";
import { giftValidTo, withdrawUntil } from "../../../app/core/payments/gift-terms.ts";
import { readPromotionDraft } from "../../../app/core/payments/promotion-draft.ts";

const AT = { today: "2026-11-24" as const, currency: "PLN" as const };
const gift = { amount: ["200"], way: ["print"], fullName: ["Jan Nowak"], email: ["Jan@Example.com"] };

it("a gift voucher needs an amount and who gives it", () => {
  expect(readGiftDraft(gift, AT)).toEqual({ draft: { amountMinor: 20_000, currency: "PLN", recipientName: "", message: "", recipientEmail: null, sendOn: null, fullName: "Jan Nowak", email: "jan@example.com" } });
  expect(readGiftDraft({}, AT)).toEqual({ wrong: ["amount", "fullName", "email"] });
});

it("an amount of one's own is taken as people write it, within the limits", () => {
  const own = (other: string) => readGiftDraft({ ...gift, amount: ["other"], other: [other] }, AT);
  expect(own("1 250,50")).toMatchObject({ draft: { amountMinor: 125_050 } });
  for (const typed of ["49,99", "3000,01", "", "abc", "-100"]) expect(own(typed), typed).toEqual({ wrong: ["amount"] });
});

it("sent by mail it needs an address and a day that can be", () => {
  const mailed = { ...gift, way: ["mail"], recipientEmail: ["ola@example.com"], sendOn: ["2026-12-24"] };
  expect(readGiftDraft(mailed, AT)).toMatchObject({ draft: { recipientEmail: "ola@example.com", sendOn: "2026-12-24" } });
  expect(readGiftDraft({ ...mailed, recipientEmail: [""], sendOn: ["2026-11-23"] }, AT)).toEqual({ wrong: ["recipientEmail", "sendOn"] });
  expect(readGiftDraft({ ...mailed, way: ["print"] }, AT)).toMatchObject({ draft: { recipientEmail: null, sendOn: null } });
});

it("whoever changes a voucher before paying finds all of it as typed", () => {
  const texts = { recipientName: "Zażółć", message: "Raz\ndwa", fullName: "Jan Nowak", email: "jan@example.com", currency: "PLN" as const };
  for (const amountMinor of [5_000, 10_000, 12_345, 30_000, 300_000]) for (const way of [{ recipientEmail: null, sendOn: null }, { recipientEmail: "ola@example.com", sendOn: null }, { recipientEmail: "ola@example.com", sendOn: "2026-12-24" }]) {
    const draft = { ...texts, ...way, amountMinor };
    expect(readGiftDraft(giftFields({ ...draft, from: draft.fullName, buyerEmail: draft.email }), AT)).toEqual({ draft });
  }
});

it("three years and fourteen days, also from a leap day", () => {
  expect([giftValidTo("2026-11-24"), giftValidTo("2028-02-29"), withdrawUntil("2026-11-24")]).toEqual(["2029-11-24", "2031-03-01", "2026-12-08"]);
});

const code = { code: ["lato-10"], name: ["Lato"], takes: ["percent"], percent: ["10"], validFrom: ["2026-12-01"], validTo: ["2026-12-31"] };

it("a promotion code is a share or an amount, never both", () => {
  const common = { code: "LATO10", name: "Lato", currency: "PLN", minTotalMinor: 0, productIds: ["p"], validFrom: "2026-12-01", validTo: "2026-12-31", maxUses: null, perGuest: 1 };
  const more = { products: ["p", "not-mine"], perGuest: ["1"] };
  expect(readPromotionDraft({ ...code, ...more }, { products: ["p", "q"] })).toEqual({ draft: { ...common, percentBp: 1_000, amountMinor: null } });
  expect(readPromotionDraft({ ...code, ...more, takes: ["amount"], amount: ["20,50"] }, { products: ["p", "q"] })).toEqual({ draft: { ...common, percentBp: null, amountMinor: 2_050 } });
});

it("what is wrong with a code is said by its field", () => {
  const read = readPromotionDraft({ ...code, code: ["zł"], percent: ["101"], validTo: ["2026-11-30"], maxUses: ["0"] }, { products: [] });
  expect(read).toEqual({ problems: { code: "choice", percent: "out_of_range", validTo: "range", maxUses: "out_of_range" } });
});
