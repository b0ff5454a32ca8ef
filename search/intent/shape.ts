/** How a language's file says which words mean what; read by match.ts and meanings.ts. */

/**
 * What words stand for: `parameter=value` of the search's address, `days:name` a span of days worked out from today (days.ts),
 * `number:name` where the number among the words is the value (meanings.ts),
 * `near` the place among them; `words`: they stay words, whatever else they might mean.
 */
export type Meaning = string;

/**
 * A phrase is folded words parted by blanks. `a|b`: either; `word?`: may be missing; `{n}`: a number in digits or words; `{month}`;
 * `{surely}`: a month whose name is no other word; `{year}`; `{date}`: a day as numbers or with its month's name; `{weekday}`; `{place}`: a place of the region; `$`: the end, or a joint.
 */
export interface LanguageIntent {
  phrases: Record<Meaning, readonly string[]>;
  /** from January on, the forms of each, folded */
  months: readonly string[];
  /** months that are everyday words too */
  unsureMonths: string;
  /** from Monday on */
  weekdays: readonly string[];
  numbers: Record<string, number>;
  /** the day with its month's name */
  dates: readonly string[];
  /** before a phrase they make it mean the opposite */
  not: string;
  /** after a number they show that it is no price in zloty */
  notPrice: string;
  /** left over at the beginning or the end they say nothing */
  joints: string;
}
