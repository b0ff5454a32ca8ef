/** What the home page takes from the index: trips of the season, bundles, and how much there is of each theme and area. */
import { addDays, dateAt } from "../../app/core/time.ts";
import type { Lang, Season, Theme } from "../../app/core/vocabulary.ts";
import { readAreaNames } from "../../app/domain/catalogue/area-names.server.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import type { SearchEngine, SearchHit } from "../engine.ts";
import { everything } from "../query/query.ts";
import { seasonOf } from "../documents/rank.ts";

export interface HomePage {
  season: Season;
  /** packages of the season now; the first one is shown large */
  inSeason: SearchHit[];
  bundles: SearchHit[];
  themes: { theme: Theme; count: number }[];
  lots: { slug: string; name: string; count: number }[];
  /** by TERYT */
  counties: Record<string, number>;
  total: number;
}

const SEASONAL = 5;
/** Days: visitors look for the season that is coming, not the one that ends. */
const PLANNED_AHEAD = 14;
const FROM_ONE_LOT = 2;

export async function readHomePage(reader: Reader, { lang, engine, now }: { lang: Lang; engine: SearchEngine; now: Date }): Promise<HomePage> {
  const season = seasonOf(addDays(dateAt(now), PLANNED_AHEAD));
  const [all, packages, bundles, names] = await Promise.all([engine.ask(everything(lang)), engine.ask(everything(lang, { kind: ["package"] })), engine.ask(everything(lang, { kind: ["bundle"] })), readAreaNames(reader)]);
  const themes = Object.entries(all.facets.theme).map(([theme, count]) => ({ theme: theme as Theme, count }));
  return {
    season, inSeason: mixed(packages.hits.filter((hit) => hit.seasons.includes(season))).slice(0, SEASONAL), bundles: bundles.hits,
    themes: themes.sort((a, b) => b.count - a.count), total: all.total, counties: all.facets.county,
    lots: [...names.lots].map(([slug, name]) => ({ slug, name, count: all.facets.lot[slug] ?? 0 })).filter((lot) => lot.count > 0),
  };
}

/** Best first, but not one area's alone: at most two of a LOT before the others have had their turn. */
function mixed(hits: SearchHit[]): SearchHit[] {
  const seen = new Map<string, number>();
  const isLate = hits.map(({ lots }) => {
    const lot = lots[0] ?? "";
    seen.set(lot, (seen.get(lot) ?? 0) + 1);
    return seen.get(lot)! > FROM_ONE_LOT;
  });
  return [...hits.filter((_, index) => !isLate[index]), ...hits.filter((_, index) => isLate[index])];
}
