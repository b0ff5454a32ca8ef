/** Asks an engine every wish of the set and says how many it fulfils, and which not. */
import type { Lang } from "../../../app/core/vocabulary.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import { everything } from "../../../search/query/query.ts";
import { germanWishes } from "./de.ts";
import { englishWishes } from "./en.ts";
import { polishWishes } from "./pl.ts";
import type { Region } from "./region.ts";
import { isFulfilled, type Wish } from "./shape.ts";

export const WISHES: Record<Lang, readonly Wish[]> = { pl: polishWishes, de: germanWishes, en: englishWishes };

export interface Rate { asked: number; fulfilled: number; misses: string[] }

export async function rateOf(engine: SearchEngine, lang: Lang, { documents, placeOf }: Region): Promise<Rate> {
  const all = documents.flatMap(({ card }) => (card.lang === lang ? [card] : []));
  const misses: string[] = [];
  for (const [q, facts] of WISHES[lang]) {
    const { hits, relaxed } = await engine.ask({ ...everything(lang), q });
    if (!isFulfilled(facts, { all, hits, placeOf })) misses.push(`${lang} "${q}" wants ${facts}, got ${relaxed ? "some of the words in " : ""}${hits.slice(0, 3).map((hit) => hit.productId).join(", ") || "nothing"}`);
  }
  return { asked: WISHES[lang].length, fulfilled: WISHES[lang].length - misses.length, misses };
}

/** "pl 96.2 % (102 of 106)" */
export function rateText(lang: string, { asked, fulfilled }: Pick<Rate, "asked" | "fulfilled">): string {
  return `${lang} ${((100 * fulfilled) / asked).toFixed(1)} % (${fulfilled} of ${asked})`;
}
