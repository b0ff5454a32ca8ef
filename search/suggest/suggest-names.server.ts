/** The places, themes and LOTs that have something in a language, ready to be compared with what is typed; read once and again when the catalogue changes. */
import { THEMES, type Lang } from "../../app/core/vocabulary.ts";
import { translator } from "../../app/i18n/translator.ts";
import { rememberWhile } from "../../app/platform/catalogue-version.server.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import type { FacetCounts, SearchEngine } from "../engine.ts";
import { everything } from "../query/query.ts";
import { nameKeyOf } from "./suggest-match.ts";
import type { Spelling, SuggestedName } from "./suggest-rank.ts";
import { THEME_WORDS } from "../words.ts";

/** Forgotten when something in the catalogue changes; after a minute in any case. */
const memory = rememberWhile<SuggestedName[]>({ unchanged: "texts", seconds: 60 });

interface Reading { lang: Lang; engine: SearchEngine }

export function suggestedNames(reader: Reader, reading: Reading): Promise<SuggestedName[]> {
  return memory(reading.lang, () => readNames(reader, reading));
}

async function readNames(reader: Reader, { lang, engine }: Reading): Promise<SuggestedName[]> {
  const { facets } = await engine.ask(everything(lang));
  const [places, lots] = await Promise.all([placesOf(reader, lang), lotsOf(reader, { lang, facets })]);
  return [...places, ...themesOf({ lang, facets }), ...lots];
}

/** What the index has in the language: whatever is suggested is found there. */
interface Found { lang: Lang; facets: FacetCounts }

async function placesOf(reader: Reader, lang: Lang): Promise<SuggestedName[]> {
  const groups = await reader.product.groupBy({ by: ["placeId"], where: { status: "published", publicLangs: { has: lang }, slugs: { some: { lang, current: true } } }, _count: true });
  const counts = new Map(groups.map(({ placeId, _count }) => [placeId, _count]));
  const places = await reader.place.findMany({ where: { id: { in: [...counts.keys()] } }, select: { id: true, name: true, exonyms: true } });
  return places.map(({ id, name, exonyms }) => {
    const other = (exonyms ?? {}) as Record<string, string[]>;
    const spellings = [spelling(name, lang), ...Object.values(other).flat().map((exonym) => ({ ...spelling(exonym, lang), shown: exonym }))];
    return named({ kind: "place", text: name, otherName: other[lang]?.[0] ?? null, count: counts.get(id)!, url: `/${lang}/search?${new URLSearchParams({ q: name }).toString()}`, spellings }, lang);
  });
}

async function lotsOf(reader: Reader, { lang, facets }: Found): Promise<SuggestedName[]> {
  const lots = await reader.organisation.findMany({ where: { kind: "lot", slug: { in: Object.keys(facets.lot) } }, select: { slug: true, name: true } });
  return lots.map(({ slug, name }) => {
    const spellings = [spelling(name, lang), spelling(name.replace(/^LOT\s+/, ""), lang)];
    return named({ kind: "lot", text: name, otherName: null, count: facets.lot[slug]!, url: `/${lang}/lot/${slug}`, spellings }, lang);
  });
}

function themesOf({ lang, facets }: Found): SuggestedName[] {
  const t = translator(lang, "vocabulary");
  return THEMES.filter((theme) => (facets.theme[theme] ?? 0) > 0).map((theme) => {
    const text = t(`theme.${theme}`);
    const hints = THEME_WORDS[lang][theme].split(" ").map((word) => ({ ...spelling(word, lang), hidden: true }));
    return named({ kind: "theme", text, otherName: null, count: facets.theme[theme]!, url: `/${lang}/search?theme=${theme}`, spellings: [spelling(text, lang), ...hints] }, lang);
  });
}

function spelling(name: string, lang: Lang): Spelling {
  return { key: nameKeyOf(name, lang === "pl" ? ["pl"] : [lang, "pl"]), shown: null, hidden: false };
}

function named(name: Omit<SuggestedName, "amount">, lang: Lang): SuggestedName {
  return { ...name, amount: translator(lang, "search")("count", { count: name.count }) };
}
