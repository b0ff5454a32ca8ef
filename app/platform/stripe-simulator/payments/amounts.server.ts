/** Amounts as Stripe counts them: whole minor units, a smallest charge per currency, and a fee that is only for the look of it. */

/** Smallest charge in minor units (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts). */
const MINIMUM: Record<string, number> = {
  aed: 200, aud: 50, brl: 50, cad: 50, chf: 50, czk: 1500, dkk: 250, eur: 50, gbp: 30, hkd: 400, huf: 17500,
  inr: 50, jpy: 50, mxn: 1000, myr: 200, nok: 300, nzd: 50, pln: 200, ron: 200, sek: 300, sgd: 50, thb: 1000, usd: 50,
};

export const MAXIMUM = 99_999_999;

const CURRENCIES = new Set(Intl.supportedValuesOf("currency").map((code) => code.toLowerCase()));

export const isCurrency = (code: string): boolean => CURRENCIES.has(code);
export const minimumOf = (currency: string): number => MINIMUM[currency] ?? 1;

/** `{ amount: 129900, currency: "pln", locale: "pl" }` → `1299,00 zł`. */
export function formatAmount({ amount, currency, locale = "en" }: { amount: number; currency: string; locale?: string }): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency: currency.toUpperCase(), useGrouping: "always" });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** Share in 1/10,000 and a fixed part in minor units; near the public price list, so that a ledger sees fees of a likely size. */
const FEES: Record<string, { share: number; fixed: Record<string, number> }> = {
  card: { share: 150, fixed: { pln: 100, eur: 25 } },
  blik: { share: 160, fixed: { pln: 100 } },
  p24: { share: 220, fixed: { pln: 100, eur: 25 } },
};

export function feeOf({ amount, currency, method }: { amount: number; currency: string; method: string }): number {
  const fee = FEES[method] ?? FEES["card"]!;
  return Math.min(amount, Math.round((amount * fee.share) / 10_000) + (fee.fixed[currency] ?? 0));
}
