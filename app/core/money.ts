/** Money as integers of minor units with a currency; formatting and exact splitting. */
import { numberFormat, wordsOnce } from "./formats.ts";
import type { Lang } from "./vocabulary.ts";

export type Currency = "PLN" | "EUR";

export interface Money { amount: number; currency: Currency }

/**
 * "1 234,50 zł", "1.234,50 PLN" or "1.234,50 €"-like as the language writes it, with a true minus sign; whole amounts without minor digits.
 * @param column other amounts it stands among, minor units: with one of them not whole, it has minor digits as well
 */
export function formatMoney(money: Money, lang: Lang, column: readonly number[] = []): string {
  const digits = [money.amount, ...column].every((amount) => amount % 100 === 0) ? 0 : 2;
  return wordsOnce(`${money.currency} ${digits} ${lang} ${money.amount}`, () => numberFormat(lang, { style: "currency", currency: money.currency, currencyDisplay: displayOf(money, lang), minimumFractionDigits: digits, maximumFractionDigits: digits, useGrouping: true }).format(money.amount / 100).replace("-", "−"));
}

/** The sign that its readers know: "zł" says nothing to those who read German or English. */
const displayOf = ({ currency }: Money, lang: Lang) => (currency === "EUR" || lang === "pl" ? "narrowSymbol" : "code");

/** For books and papers, where amounts stand under each other: always with minor digits. */
export function formatExact(money: Money, lang: Lang): string {
  const format = numberFormat(lang, { style: "currency", currency: money.currency, currencyDisplay: displayOf(money, lang), minimumFractionDigits: 2, maximumFractionDigits: 2, useGrouping: true });
  return format.format(money.amount / 100).replace("-", "−");
}

/** What the amounts make in each currency, which are never added up: "1 234,50 zł + 20,00 €". */
export function formatSums(amounts: readonly Money[], lang: Lang): string {
  const currencies: Currency[] = [...new Set(amounts.map(({ currency }) => currency))];
  return currencies.map((currency) => formatExact({ amount: amounts.reduce((sum, money) => sum + (money.currency === currency ? money.amount : 0), 0), currency }, lang)).join(" + ");
}

/** Minor units as a bare number of the language, for where a caption names the currency; whole amounts without minor digits. */
export function formatAmount(minor: number, lang: Lang): string {
  const digits = minor % 100 === 0 ? 0 : 2;
  return numberFormat(lang, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(minor / 100);
}

/**
 * Splits `total` by `weights` with the largest remainder; the parts sum to `total` exactly.
 * Equal remainders go to the earlier part. All weights zero: the first part takes everything.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (weights.length === 0) return [];
  if (sum === 0) return weights.map((_, index) => (index === 0 ? total : 0));
  const sign = total < 0 ? -1n : 1n;
  const whole = BigInt(Math.abs(total));
  const parts = weights.map((weight) => (whole * BigInt(weight)) / BigInt(sum));
  const order = weights.map((weight, index) => ({ index, remainder: (whole * BigInt(weight)) % BigInt(sum) })).sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  let rest = Number(whole - parts.reduce((a, b) => a + b, 0n));
  for (const { index } of order) {
    if (rest-- <= 0) break;
    parts[index] = parts[index]! + 1n;
  }
  return parts.map((part) => Number(part * sign));
}

/** The part of a gross amount that `basisPoints` make, rounded half up; 10000 bp = all of it. */
export function share(amount: number, basisPoints: number): number {
  return Math.round((amount * basisPoints) / 10000);
}

/** VAT contained in a gross amount at a rate in basis points (2300 = 23 %), rounded half up. */
export function vatWithin(gross: number, rateBp: number): number {
  return Math.round((gross * rateBp) / (10000 + rateBp));
}
