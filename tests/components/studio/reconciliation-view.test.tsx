/** Differences with Stripe and chargebacks, as each language writes amounts and says why. */
import { renderToStaticMarkup } from "react-dom/server";
import { forwardRef, type ComponentProps } from "react";
import { expect, test, vi } from "vitest";
import { UNTOUCHED } from "../../../app/components/studio/form-parts.tsx";
import { ReconciliationView } from "../../../app/components/studio/money/reconciliation-view.tsx";
import type { ReconciliationPage } from "../../../app/core/payments/money-page.ts";
import type { Lang } from "../../../app/core/vocabulary.ts";
import { i18nOf } from "../../../app/i18n/translator.ts";
import { TextsContext } from "../../../app/i18n/use-t.ts";

/** No router here: forms are drawn as browsers send them without a script. */
vi.mock("@remix-run/react", async (original) => ({
  ...(await original<object>()), useSubmit: () => () => undefined,
  Form: forwardRef<HTMLFormElement, ComponentProps<"form"> & { reloadDocument?: boolean }>(function Form({ reloadDocument: _, ...form }, ref) {
    return <form ref={ref} {...form} />;
  }),
}));

const AT = "2026-11-28T02:00:00.000Z";
const DISPUTE = { id: "dp_1", orderCode: "ABCD2345", amountMinor: 8_000, currency: "PLN", state: "open", since: AT } as const;
const PAGE: ReconciliationPage = {
  latest: { id: "1", at: AT, checked: 3, differences: [
    { kind: "charge_amount", id: "pi_1", ours: { amountMinor: 123_450, currency: "PLN" }, theirs: { amountMinor: 7, currency: "EUR" } }, { kind: "session_settled", id: "cs_1", ours: "open", theirs: "paid" }, { kind: "refund_unknown", id: "re_1", ours: null, theirs: { amountMinor: 8_000, currency: "PLN" } },
  ] },
  earlier: [], refunds: [], disputes: [{ ...DISPUTE, reason: "product_not_received" }, { ...DISPUTE, id: "dp_2", reason: "check_returned" }],
};
const words = (lang: Lang) => renderToStaticMarkup(<TextsContext.Provider value={i18nOf(lang)}><ReconciliationView page={PAGE} state={UNTOUCHED} done={null} error={null} /></TextsContext.Provider>).replaceAll("\u00a0", " ");

test.each([
  ["pl", ["1 234,50 zł", "0,07 €", "80,00 zł", "czeka na wpłatę", "opłacone", "brak", "usługi nie było"]],
  ["de", ["1.234,50 PLN", "0,07 €", "80,00 PLN", "wartet auf Zahlung", "bezahlt", "fehlt", "Leistung nicht erhalten"]],
  ["en", ["PLN 1,234.50", "€0.07", "PLN 80.00", "awaiting payment", "paid", "missing", "service not received"]],
] as const)("in %s: amounts as the language writes them, states and reasons in its words", (lang, wanted) => {
  const html = words(lang);
  for (const each of wanted) expect(html).toContain(each);
  expect(html).not.toMatch(/product[_ ]not/);
  expect(html, "what is rare stays Stripe's, and is called English").toContain('<span lang="en">check returned</span>');
});

test("what heals itself asks nobody for anything; every other difference can be noted as settled, without a script too", () => {
  const html = words("pl");
  expect([...html.matchAll(/name="difference" value="([^"]*)"/g)].map(([, key]) => key)).toEqual(["charge_amount pi_1", "refund_unknown re_1"]);
  expect(html.match(/<form[^>]*method="post"[^>]*>(?:(?!<\/form>).)*name="note"(?:(?!<\/form>).)*value="settle"/g)).toHaveLength(2);
});
