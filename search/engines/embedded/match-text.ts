/** Finds the documents with the words of a question: each word exactly, as a stem or a beginning; with typing errors only where that finds nothing. */
import type MiniSearch from "minisearch";
import type { Query, SearchOptions } from "minisearch";
import { FIELD_WEIGHTS, forgiven } from "../../settings.ts";
import type { AskedWord } from "../../text.ts";

/** `scores` by document id; `relaxed` when only some of the words are in each. */
export interface TextMatch { scores: Map<string, number>; relaxed: boolean }

const EXACT: SearchOptions = { boost: FIELD_WEIGHTS, combineWith: "OR", prefix: (term) => term.length > 2, fuzzy: false, weights: { prefix: 0.4, fuzzy: 0.3 } };
const FORGIVING: SearchOptions = { ...EXACT, fuzzy: (term) => forgiven(term.length) || false };

export function matchText(index: MiniSearch, words: readonly AskedWord[]): TextMatch {
  const found = words.map((word) => scoresOf(index, word));
  const all = intersect(found);
  if (all.size > 0 || words.length < 2) return { scores: all, relaxed: false };
  return { scores: union(found), relaxed: true };
}

function scoresOf(index: MiniSearch, { forms }: AskedWord): Map<string, number> {
  const query: Query = { queries: [...forms] };
  const exact = index.search(query, EXACT);
  const results = exact.length > 0 ? exact : index.search(query, FORGIVING);
  return new Map(results.map((result) => [result.id as string, result.score]));
}

function intersect(found: readonly Map<string, number>[]): Map<string, number> {
  const [least, ...others] = [...found].sort((a, b) => a.size - b.size);
  const scores = new Map<string, number>();
  for (const [id, score] of least ?? []) {
    if (others.every((other) => other.has(id))) scores.set(id, others.reduce((sum, other) => sum + other.get(id)!, score));
  }
  return scores;
}

/** Documents with more of the words come first: each further word counts more than any score. */
function union(found: readonly Map<string, number>[]): Map<string, number> {
  const most = Math.max(1, ...found.flatMap((scores) => [...scores.values()]));
  const total = new Map<string, number>();
  for (const scores of found) for (const [id, score] of scores) total.set(id, (total.get(id) ?? 0) + score + most);
  return total;
}
