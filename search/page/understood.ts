/** What the page says about words that became filters, or could have: which, and the way to the other reading. */
import type { Condition } from "./conditions.ts";
import type { Answered, Literally } from "../query/question.server.ts";
import type { Understood } from "../intent/intent.ts";
import { hrefOf } from "./href.ts";

/** `how`: "filters" when the words became filters. `href`: the same question read the other way. */
export interface UnderstoodNote { how: "filters" | Literally; words: string[]; href: string }

export function understoodNote({ understood, literally, wished, worded }: Answered): UnderstoodNote | null {
  if (understood.length === 0) return null;
  return { how: literally ?? "filters", words: [...new Set(understood.map(({ words }) => words))], href: hrefOf(literally ? wished : worded) };
}

/** The words that made a condition, or null. */
export function wordsBehind({ id }: Condition, understood: readonly Understood[]): string | null {
  const words = understood.filter(({ parameter, value }) => id === `${parameter}-${value}` || id === CONDITION_OF[parameter]).map((each) => each.words);
  return words.length > 0 ? [...new Set(words)].join(", ") : null;
}

const CONDITION_OF: Partial<Record<string, string>> = { from: "dates", to: "dates", adults: "party", children: "party", maxPrice: "maxPrice", near: "near" };
