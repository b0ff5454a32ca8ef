/** What is wrong with the details typed in at the checkout. */
import { expect, test } from "vitest";
import { readContact } from "../../../app/core/booking/contact.ts";

test("problems come in the order of the fields, whatever is wrong with each", () => {
  const wrong = readContact({ fullName: "", email: "anna@", phone: "", country: "Polska", notes: "a".repeat(1001) });
  expect("problems" in wrong && Object.entries(wrong.problems)).toEqual([["fullName", "required"], ["email", "invalid"], ["phone", "required"], ["country", "too_long"], ["notes", "too_long"], ["acceptTerms", "required"]]);
});
