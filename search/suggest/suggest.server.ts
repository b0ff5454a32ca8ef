/** What somebody may mean who is still typing: places, themes, LOTs and products, at most eight. */
import type { Lang } from "../../app/core/vocabulary.ts";
import { translator } from "../../app/i18n/translator.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import type { SearchEngine, SearchHit } from "../engine.ts";
import { understand } from "../intent/intent.ts";
import { parseQuery, unplaced, type SearchQuery } from "../query/query.ts";
import { typedOf } from "./suggest-match.ts";
import { suggestedNames } from "./suggest-names.server.ts";
import { rankSuggestions, type FoundProduct, type Suggestion } from "./suggest-rank.ts";

/** `q`: what was understood of the words typed (their beginning, without control characters). */
export interface Suggestions { q: string; suggestions: Suggestion[] }

/** Never fails over `text`, whatever it is: without a word in it nothing is suggested. */
export async function suggest(reader: Reader, { text, lang, engine, now }: { text: string; lang: Lang; engine: SearchEngine; now: Date }): Promise<Suggestions> {
  const { query } = parseQuery(new URLSearchParams({ q: text }), { lang, now });
  const typed = typedOf(query.q, lang);
  if (typed.words.length === 0) return { q: query.q, suggestions: [] };
  const [names, products] = await Promise.all([suggestedNames(reader, { lang, engine }), productsFor(engine, { query, now })]);
  return { q: query.q, suggestions: rankSuggestions({ typed, names, products }) };
}

/** As the search page finds them, with wishes in the words as filters ("kajaki z psem"); and with all words as words, for titles that hold a wish. */
async function productsFor(engine: SearchEngine, { query, now }: { query: SearchQuery; now: Date }): Promise<FoundProduct[]> {
  const { query: wished, understood } = understand(query, now);
  const answers = await Promise.all((understood.length > 0 ? [wished, query] : [query]).map((question) => engine.ask(unplaced(question))));
  const products = answers.flatMap((answer) => (answer.relaxed ? [] : answer.hits.map(productOf)));
  return [...new Map(products.map((product) => [product.url, product])).values()];
}

function productOf({ lang, kind, place, slug, title }: SearchHit): FoundProduct {
  return { title, detail: `${translator(lang, "vocabulary")(`kind.${kind}`)} · ${place}`, url: `/${lang}/p/${slug}` };
}
