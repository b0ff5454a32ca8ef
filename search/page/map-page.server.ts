/** What the map of the search shows: where all hits lie, what one spot of it holds, the towns to find one's way by, and from where distances are counted. */
import type { Lang } from "../../app/core/vocabulary.ts";
import type { Reader } from "../../app/platform/db.server.ts";
import type { MapPoint, SearchEngine } from "../engine.ts";
import { boxOf, type Box, type Point } from "../geo.ts";
import { freshened, type FreshAnswer, type FreshHit } from "../query/fresh-check.server.ts";
import { placed } from "../query/near.server.ts";
import { parseQuery, type PlacedQuery, type SearchQuery } from "../query/query.ts";

/** `exonym`: the name in the page's language, where it has one of its own. */
export interface MapTown { slug: string; name: string; exonym: string | null; lat: number; lon: number }

export interface MapPage {
  /** as asked, for addresses */
  query: SearchQuery;
  points: MapPoint[];
  /** largest first */
  towns: MapTown[];
  /** radius in km */
  near: (Point & { radius: number | null }) | null;
  /** the hits of a spot that was opened, a page of them; null where none was */
  spot: { box: Box; hits: FreshHit[]; total: number; page: number; pages: number } | null;
}

/** The parameter of an opened spot: a box, as small as the spot. */
export const SPOT = "spot";

export async function readMapPage(reader: Reader, { params, lang, engine, now }: { params: URLSearchParams; lang: Lang; engine: SearchEngine; now: Date }): Promise<MapPage> {
  const { query, asked } = await placed(reader, parseQuery(params, { lang, now }));
  const box = boxOf(params.get(SPOT) ?? "");
  const [points, towns, answer] = await Promise.all([engine.points(query), readTowns(reader, lang), box && askSpot(reader, { query: { ...query, box }, engine, now })]);
  return {
    query: asked, points, towns, near: query.near && { lat: query.near.lat, lon: query.near.lon, radius: query.radius },
    spot: box && answer && answer.total > 0 ? { box, hits: answer.hits, total: answer.total, page: query.page, pages: answer.pages } : null,
  };
}

async function askSpot(reader: Reader, { query, engine, now }: { query: PlacedQuery; engine: SearchEngine; now: Date }): Promise<FreshAnswer> {
  return freshened(reader, { answer: await engine.ask(query), query, now });
}

async function readTowns(reader: Reader, lang: Lang): Promise<MapTown[]> {
  const places = await reader.place.findMany({ select: { id: true, name: true, exonyms: true, lat: true, lon: true }, orderBy: [{ population: { sort: "desc", nulls: "last" } }, { name: "asc" }] });
  return places.map(({ id, name, exonyms, lat, lon }) => ({ slug: id, name, exonym: exonymIn(exonyms, lang), lat, lon }));
}

/** `exonyms`: `{ de: ["Kolberg"] }` as the database keeps it. */
function exonymIn(exonyms: unknown, lang: Lang): string | null {
  const names: unknown = exonyms && typeof exonyms === "object" ? (exonyms as Record<string, unknown>)[lang] : null;
  return Array.isArray(names) && typeof names[0] === "string" ? names[0] : null;
}
