/** What a matched phrase asks for, as parameters of the search's address. Pure. */
import type { LocalDate } from "../../app/core/time.ts";
import type { Parameter } from "../query/query.ts";
import { spanOf } from "./days.ts";
import type { Slots } from "./match.ts";

export type Wish = readonly [Parameter, string];

const NEAR_KM = "25";
/** Less than that asks for something else than a price. */
const LEAST_PRICE = 20;

/** Null: the words do not mean it after all. @param follows the word after the phrase says that a number is no price */
export function wishesOf(meaning: string, slots: Slots, { today, noPrice }: { today: LocalDate; noPrice: boolean }): Wish[] | null {
  const [kind = "", name = ""] = meaning.split(/[:=]/, 2);
  if (kind === "days") return daysWishes(name, slots, today);
  if (kind === "near") return [["near", slots.places[0]!], ["radius", NEAR_KM]];
  if (kind === "number") return numberWishes(name, slots.numbers, noPrice);
  return kind === "words" ? null : [[kind as Parameter, name]];
}

function daysWishes(name: string, slots: Slots, today: LocalDate): Wish[] | null {
  const span = spanOf(name, slots, today);
  return span && [["from", span.from], ...(span.to ? [["to", span.to] as const] : [])];
}

function numberWishes(name: string, [first = 0, second = 0]: number[], noPrice: boolean): Wish[] | null {
  switch (name) {
    case "maxPrice": return first >= LEAST_PRICE && !noPrice ? [["maxPrice", String(first)]] : null;
    case "age": return [["with", ageBand(first)]];
    case "family": return first < 10 && second < 10 ? [["adults", String(first)], ["children", String(second)]] : null;
    case "days": return lengthWish(first - 1);
    case "nights": return first === 0 ? null : lengthWish(first);
    default: return [[name as Parameter, String(first)]];
  }
}

/** The oldest band whose products all take a child of that age. */
const ageBand = (age: number) => `age${[10, 6, 3].find((from) => age >= from) ?? 0}`;

function lengthWish(nights: number): Wish[] | null {
  if (nights < 0) return null;
  return [["duration", nights === 0 ? "day" : nights <= 2 ? "short" : nights <= 4 ? "long" : "week"]];
}
