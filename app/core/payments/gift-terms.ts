/** What a gift voucher may be: its amounts, how long it is good, how long it may be given back. */
import type { Currency } from "../money.ts";
import { addDays, type LocalDate } from "../time.ts";

/** Minor units: what the page offers by one click, and the limits of an amount of one's own. */
export const GIFT_AMOUNTS: Readonly<Record<Currency, { choices: readonly number[]; least: number; most: number }>> = {
  PLN: { choices: [10_000, 20_000, 30_000, 50_000], least: 5_000, most: 300_000 },
  EUR: { choices: [2_500, 5_000, 7_500, 12_500], least: 1_500, most: 75_000 },
};

const YEARS = 3;
/** Of withdrawal from a contract at a distance (art. 27 of the consumer rights act): an open voucher has no day of service that would end it. */
const WITHDRAWAL_DAYS = 14;
/** As far ahead as a mail may be asked for. */
export const SEND_WITHIN_DAYS = 365;
export const LONGEST_MESSAGE = 400;

/** The last day on which it can be spent. */
export function giftValidTo(from: LocalDate): LocalDate {
  const later = `${Number(from.slice(0, 4)) + YEARS}${from.slice(4)}`;
  return later.endsWith("-02-29") ? `${later.slice(0, 4)}-03-01` : later;
}

/** The last day of withdrawal, the day of the contract not counted. */
export function withdrawUntil(boughtOn: LocalDate): LocalDate {
  return addDays(boughtOn, WITHDRAWAL_DAYS);
}

/** "ABCD-EFGH-JKMN" */
export function displayGift(code: string): string {
  return code.replace(/(.{4})(?=.)/g, "$1-");
}
