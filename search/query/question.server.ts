/** One question from the address to its answer: wishes in the words understood, names of places turned into points, the engine asked, the hits of the page checked against the database. */
import type { Lang } from "../../app/core/vocabulary.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import type { SearchAnswer, SearchEngine } from "../engine.ts";
import { freshened, type FreshAnswer } from "./fresh-check.server.ts";
import { understand, type Understood } from "../intent/intent.ts";
import { placed, type PlacedQuestion } from "./near.server.ts";
import { parseQuery, peopleOf, type PlacedQuery, type SearchQuery } from "./query.ts";
import { PAGE_SIZE } from "../settings.ts";
import { fold, tokens } from "../text/text.ts";

/** Why words that could be wishes were searched for as words: because that was asked for, a product is called so, or nothing holds the wishes. */
export type Literally = "asked" | "name" | "nothing";

export interface Answered extends PlacedQuestion {
  answer: FreshAnswer;
  /** wishes in the words, whether they became filters (literally: null) or not */
  understood: Understood[];
  literally: Literally | null;
  /** the question both ways, however it was answered: with the wishes as filters, and as words */
  wished: SearchQuery;
  worded: SearchQuery;
}

interface Asking { params: URLSearchParams; lang: Lang; engine: SearchEngine; now: Date }

export async function answerQuestion(reader: Reader, { params, lang, engine, now }: Asking): Promise<Answered> {
  const parsed = parseQuery(params, { lang, now });
  const worded = { ...parsed.query, literal: true };
  const { query: wished, understood } = understand({ ...parsed.query, literal: false }, now);
  const ask = async (query: SearchQuery) => {
    const question = await placed(reader, { ...parsed, query });
    return { question, answer: await engine.ask(question.query) };
  };
  const settle = async ({ question, answer }: Awaited<ReturnType<typeof ask>>, literally: Literally | null): Promise<Answered> => ({ ...question, answer: await checked(reader, { answer, query: question.query, engine, now }), understood, literally, wished, worded });
  if (understood.length === 0) return settle(await ask(parsed.query), null);
  if (parsed.query.literal) return settle(await ask(parsed.query), "asked");
  const [asFilters, asWords] = await Promise.all([ask(wished), ask(worded)]);
  const reason = literalReason(parsed.query.q, wished.q, { asFilters: asFilters.answer, asWords: asWords.answer });
  return settle(reason ? asWords : asFilters, reason);
}

/** Products at most whose totals for a party are worked out to be compared; twelve pages. */
const MOST_COMPARED = 12 * PAGE_SIZE;

/**
 * What costs a party least is known only when its total is worked out: of all hits, or of the MOST_COMPARED with the lowest from-price, of which
 * the page is then cut.
 */
async function checked(reader: Reader, { answer, query, engine, now }: { answer: SearchAnswer; query: PlacedQuery; engine: SearchEngine; now: Date }): Promise<FreshAnswer> {
  const first = (query.page - 1) * PAGE_SIZE;
  const compared = query.sort === "cheapest" && peopleOf(query) > 0 && answer.total > PAGE_SIZE && first < MOST_COMPARED;
  if (!compared) return notEmptied(reader, { answer, query, engine, now });
  const all = await engine.ask({ ...query, page: 1, perPage: MOST_COMPARED });
  const fresh = await freshened(reader, { answer: all, query, now });
  return { ...fresh, hits: fresh.hits.slice(first, first + PAGE_SIZE), pages: Math.ceil(fresh.total / PAGE_SIZE) };
}

/** Pages looked through for hits where of the one asked for nothing can be had any more. */
const MOST_EMPTIED = 4;

/** A page of which nothing is left shows the next of which something is; where there is none, nothing was found, and the page says what else there is. */
async function notEmptied(reader: Reader, { answer, query, engine, now }: { answer: SearchAnswer; query: PlacedQuery; engine: SearchEngine; now: Date }): Promise<FreshAnswer> {
  let fresh = await freshened(reader, { answer, query, now });
  const { pages } = fresh;
  if (answer.hits.length === 0) return fresh;
  for (let page = query.page + 1; fresh.hits.length === 0 && page <= Math.min(pages, query.page + MOST_EMPTIED); page++) {
    const next = await engine.ask({ ...query, page });
    fresh = await freshened(reader, { answer: { ...next, total: fresh.total }, query, now });
  }
  return fresh.hits.length === 0 ? { ...fresh, total: 0, pages: 0 } : { ...fresh, pages };
}

/** Wishes give way to a name that holds the very words and that they would hide, and to words that are all found where wishes find nothing. */
function literalReason(q: string, rest: string, { asFilters, asWords }: { asFilters: SearchAnswer; asWords: SearchAnswer }): Exclude<Literally, "asked"> | null {
  const shown = new Set(asFilters.hits.map((hit) => hit.productId));
  if (asWords.hits.some((hit) => isCalled(hit.title, q, rest) && !shown.has(hit.productId))) return "name";
  return asFilters.total === 0 && asWords.total > 0 && !asWords.relaxed ? "nothing" : null;
}

function isCalled(title: string, q: string, rest: string): boolean {
  const words = (text: string) => ` ${tokens(text).map(fold).join(" ")} `;
  return rest === "" ? words(title) === words(q) : words(title).includes(words(q));
}
