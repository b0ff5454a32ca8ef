/** What the search page shows: the form's values, hits, tick boxes and chips with their addresses, what was understood, and ways out when nothing fits. */
import { dateAt } from "../../app/core/time.ts";
import type { Lang } from "../../app/core/vocabulary.ts";
import { readAreaNames } from "../../app/domain/catalogue/area-names.server.ts";
import { translator } from "../../app/i18n/translator.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import type { SearchEngine } from "../engine.ts";
import type { FreshHit } from "../query/fresh-check.server.ts";
import type { Understood } from "../intent/intent.ts";
import { conditionsOf, type Condition } from "./conditions.ts";
import { facetGroups, type FacetGroup } from "./facet-groups.ts";
import { partyLabel } from "./labels.ts";
import { hrefOf, toggled } from "./href.ts";
import { readNearby, type Nearby } from "./nearby.server.ts";
import { otherDates, type OtherDates } from "./other-dates.ts";
import { understoodNote, wordsBehind, type UnderstoodNote } from "./understood.ts";
import { keptOf, linksOf, valuesOf, type FormValues, type SearchLinks } from "./values.ts";
import { waysOut, type WayOut } from "./ways-out.ts";
import { answerQuestion } from "../query/question.server.ts";
import { peopleOf, toParams, type Parameter, type PlacedQuery, type SearchQuery } from "../query/query.ts";

/** One condition that can be taken away. */
export interface Chip { id: string; label: string; href: string }

export interface SearchPage extends SearchLinks {
  lang: Lang;
  values: FormValues;
  /** what the form carries along unseen */
  kept: [Parameter, string][];
  /** what was typed, with the words that became filters */
  typed: string;
  /** dates and party in words, or empty */
  when: string;
  /** the question as it was answered, for whoever asks it again */
  params: URLSearchParams;
  total: number;
  page: number;
  pages: number;
  hits: FreshHit[];
  /** place that distances are counted from, null for a bare point or none */
  nearName: string | null;
  /** the party in words, for prices that are its totals; null when none was said */
  party: string | null;
  relaxed: boolean;
  ignored: Parameter[];
  understood: UnderstoodNote | null;
  groups: FacetGroup[];
  /** hits by county, and where a county on the map leads */
  counties: { counts: Record<string, number>; chosen: string[]; hrefOf: (teryt: string) => string };
  chips: Chip[];
  clearHref: string;
  /** where the place asked for has nothing itself */
  nearby: Nearby | null;
  /** these only when nothing is found */
  otherDates: OtherDates[];
  waysOut: WayOut[];
}

export async function readSearchPage(reader: Reader, { params, lang, engine, now }: { params: URLSearchParams; lang: Lang; engine: SearchEngine; now: Date }): Promise<SearchPage> {
  const [answered, names] = await Promise.all([answerQuestion(reader, { params, lang, engine, now }), readAreaNames(reader)]);
  const { query: placedQuery, asked: query, nearName, ignored, answer, understood, literally } = answered;
  const conditions = conditionsOf(query, { names, nearName });
  const ask = (way: SearchQuery) => engine.ask(placedLike(way, placedQuery));
  const nothing = answer.total === 0;
  const [nearby, dates, ways] = await Promise.all([
    readNearby(reader, { query: placedQuery, asked: query, nearName, answer, ask: (question) => engine.ask(question) }), nothing ? otherDates(ask, query, dateAt(now)) : [], nothing ? waysOut(ask, conditions) : [],
  ]);
  return {
    lang, values: valuesOf(query), kept: keptOf(query), typed: answered.worded.q, when: conditions.filter(({ id }) => id === "dates" || id === "party").map(({ label }) => label).join(" · "), params: toParams(query), ...linksOf(query), total: answer.total, page: query.page, pages: answer.pages, hits: answer.hits, nearName, party: peopleOf(query) > 0 ? partyLabel(query) : null,
    relaxed: answer.relaxed, ignored, understood: understoodNote(answered), groups: facetGroups(query, answer, names),
    counties: { counts: answer.facets.county, chosen: query.facets.county, hrefOf: (teryt) => hrefOf(toggled(query, "county", teryt)) },
    chips: conditions.map((condition) => chipOf(condition, literally ? [] : understood, lang)), clearHref: `/${lang}/search`, nearby, otherDates: dates, waysOut: ways,
  };
}

function chipOf(condition: Condition, understood: readonly Understood[], lang: Lang): Chip {
  const words = wordsBehind(condition, understood);
  const { id, label, without } = condition;
  return { id, label: words === null ? label : saidAs(words, label, lang), href: hrefOf(without) };
}

/** "„z psem”", "„w lipcu”: 1–31 lip 2027": what the words say themselves is not said twice. */
function saidAs(words: string, label: string, lang: Lang): string {
  const t = translator(lang, "search");
  return words.toLowerCase() === label.toLowerCase() ? t("understood.quoted", { words }) : t("understood.chip", { words, label });
}

/** A question made from one whose centre is known. */
function placedLike(way: SearchQuery, { near }: PlacedQuery): PlacedQuery {
  return { ...way, near: way.near === null ? null : near };
}
