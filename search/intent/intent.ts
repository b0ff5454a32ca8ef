/** Wishes in the words of a question become filters: "kajaki z psem w lipcu" asks for kayaks, with a dog, in July. Pure; what was understood is always told, never silently done. */
import { dateAt } from "../../app/core/time.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { FACETS } from "../facets.ts";
import { grammarOf, matchAt, tokensOf, type Grammar, type Match, type Token } from "./match.ts";
import { wishesOf, type Wish } from "./meanings.ts";
import { parseQuery, toParams, type Parameter, type SearchQuery } from "../query/query.ts";

/** `words` as they were typed, and what they set: a parameter of the address and its value. */
export interface Understood { words: string; parameter: Parameter; value: string }

export interface Intent {
  /** the question with wishes as filters and the other words left; the same object when nothing was understood */
  query: SearchQuery;
  understood: Understood[];
}

interface Clock { lang: Lang; now: Date }

/** Never throws, whatever the words. Wishes in the words go before what the address says beside them: they were said last. */
export function understand(query: SearchQuery, now: Date): Intent {
  if (query.literal || query.q === "") return { query, understood: [] };
  const clock = { lang: query.lang, now };
  const understood: Understood[] = [];
  let rest = query.q;
  for (let left = readWords(rest, clock); left !== null; left = readWords(rest, clock)) {
    rest = left.rest;
    understood.push(...left.understood);
  }
  return understood.length === 0 ? { query, understood } : { query: withWishes({ ...query, q: rest }, understood, clock), understood };
}

/** One reading of the words, null when it finds no wish; what is left may hold wishes that others parted. */
function readWords(text: string, clock: Clock): { rest: string; understood: Understood[] } | null {
  const grammar = grammarOf(clock.lang);
  const tokens = tokensOf(text);
  const taken = phrasesIn(grammar, tokens, clock);
  if (taken.length === 0) return null;
  const words = ({ from, to }: Match) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  const gone = new Set(taken.flatMap(({ match }) => Array.from({ length: match.to - match.from }, (_, index) => match.from + index)));
  return { rest: leftOf(text, tokens, gone, grammar), understood: taken.flatMap(({ match, wishes }) => wishes.map(([parameter, value]) => ({ words: words(match), parameter, value }))) };
}

function phrasesIn(grammar: Grammar, tokens: Token[], clock: Clock): { match: Match; wishes: Wish[] }[] {
  const found: { match: Match; wishes: Wish[] }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(grammar, tokens, at);
    const wishes = match && !match.not && wishesOf(match.meaning, match.slots, { today: dateAt(clock.now), noPrice: grammar.notPrice.has(tokens[match.to]?.word ?? "") });
    if (match && wishes && makeSense(wishes, clock)) found.push({ match, wishes });
    at = match && (wishes || match.not || match.meaning === "words") ? match.to : at + 1;
  }
  return found;
}

function makeSense(wishes: Wish[], clock: Clock): boolean {
  return parseQuery(new URLSearchParams(wishes.map(([parameter, value]) => [parameter, value])), clock).ignored.length === 0;
}

/** The text without these tokens; joints that now stand at its beginning or end say nothing any more. */
function leftOf(text: string, tokens: Token[], gone: ReadonlySet<number>, { joints }: Grammar): string {
  const kept = tokens.flatMap((token, index) => (gone.has(index) ? [] : [{ ...token, index }]));
  while (kept.length > 0 && kept.at(-1)!.index < tokens.length - 1 && joints.has(kept.at(-1)!.word)) kept.pop();
  while (kept.length > 1 && kept[0]!.index > 0 && JOINING.has(kept[0]!.word)) kept.shift();
  const runs: { start: number; end: number; index: number }[] = [];
  for (const token of kept) {
    const run = runs.at(-1);
    if (run?.index === token.index - 1) Object.assign(run, { end: token.end, index: token.index });
    else runs.push({ ...token });
  }
  return runs.map(({ start, end }) => text.slice(start, end)).join(" ");
}

/** Joints that join what stands before them; prepositions belong to what follows. */
const JOINING = new Set(["i", "oraz", "a", "und", "oder", "and", "or"]);

const LISTED: ReadonlySet<string> = new Set(FACETS);

function withWishes(query: SearchQuery, understood: Understood[], clock: Clock): SearchQuery {
  const params = toParams(query);
  const set = new Set(understood.map(({ parameter }) => parameter));
  if (set.has("from") || set.has("to")) for (const name of ["from", "to"]) params.delete(name);
  for (const { parameter, value } of understood) params[LISTED.has(parameter) ? "append" : "set"](parameter, value);
  return { ...parseQuery(params, clock).query, q: query.q };
}
