/** Where a place, a circle or a part of the map has nothing itself: the places nearest to it that do, named as near. */
import type { Reader } from "../../app/platform/db.server.ts";
import { translator } from "../../app/i18n/translator.ts";
import type { FreshAnswer } from "../query/fresh-check.server.ts";
import { middleOf, type Point } from "../geo.ts";
import type { SearchAnswer, SearchHit } from "../engine.ts";
import { placeIn } from "../intent/place-in-words.ts";
import type { PlacedQuery, SearchQuery } from "../query/query.ts";
import { hrefOf } from "./href.ts";

export interface NearbyPlace { id: string; label: string; href: string; total: number }
/** `lead`: what has nothing and what follows. */
export interface Nearby { lead: string; places: NearbyPlace[] }

const MOST_PLACES = 3;
const MOST_KM = 60;
/** Around each of the places named. */
const AROUND_KM = 5;

type AskPlaced = (query: PlacedQuery) => Promise<SearchAnswer>;
interface Missing { lead: string; centre: Point; /** the question without the place that has nothing */ elsewhere: SearchQuery }

export async function readNearby(reader: Reader, { query, asked, nearName, answer, ask }: { query: PlacedQuery; asked: SearchQuery; nearName: string | null; answer: FreshAnswer; ask: AskPlaced }): Promise<Nearby | null> {
  const missing = await missingOf(reader, { query, asked, nearName, answer });
  if (!missing) return null;
  const { hits } = await ask({ ...missing.elsewhere, near: missing.centre, radius: null, sort: "nearest" });
  const places = await placesOf(reader, nearestPlaces(hits, nearName), missing, ask);
  return places.length > 0 ? { lead: missing.lead, places } : null;
}

async function missingOf(reader: Reader, { query, asked, nearName, answer }: { query: PlacedQuery; asked: SearchQuery; nearName: string | null; answer: FreshAnswer }): Promise<Missing | null> {
  const t = translator(query.lang, "search");
  const { box, near, radius } = query;
  const plain = { ...asked, page: 1 };
  if (answer.total === 0 && box) return { lead: t("near.noneInBox"), centre: middleOf(box), elsewhere: { ...plain, box: null } };
  if (answer.total === 0 && near && radius !== null) return { lead: nearName ? t("near.noneAround", { km: radius, place: nearName }) : t("near.noneAroundPoint", { km: radius }), centre: near, elsewhere: plain };
  const named = query.page === 1 ? placeIn(query.q, query.lang) : null;
  if (!named) return null;
  const place = await reader.place.findUnique({ where: { id: named.id }, select: { name: true, lat: true, lon: true } });
  if (!place || answer.hits.some((hit) => hit.place === place.name)) return null;
  const found = answer.total > 0 && !answer.relaxed;
  return { lead: t(found ? "near.mentioned" : "near.none", { place: place.name }), centre: { lat: place.lat, lon: place.lon }, elsewhere: { ...plain, q: named.rest } };
}

/** Names of places by distance, the nearest first. */
function nearestPlaces(hits: readonly SearchHit[], nearName: string | null): Map<string, number> {
  const places = new Map<string, number>();
  for (const { place, distanceKm } of hits) if (distanceKm !== null && distanceKm <= MOST_KM && place !== nearName && !places.has(place) && places.size < MOST_PLACES) places.set(place, distanceKm);
  return places;
}

async function placesOf(reader: Reader, distances: Map<string, number>, { elsewhere }: Missing, ask: AskPlaced): Promise<NearbyPlace[]> {
  const rows = await reader.place.findMany({ where: { name: { in: [...distances.keys()] } }, select: { id: true, name: true, lat: true, lon: true } });
  const t = translator(elsewhere.lang, "search");
  const places = await Promise.all(rows.map(async ({ id, name, lat, lon }) => {
    const there = { ...elsewhere, radius: AROUND_KM, sort: elsewhere.sort === "nearest" ? "recommended" as const : elsewhere.sort };
    const km = Math.max(1, Math.round(distances.get(name)!));
    return { id, km, label: t("near.place", { place: name, km }), href: hrefOf({ ...there, near: id }), total: (await ask({ ...there, near: { lat, lon } })).total };
  }));
  return places.filter((place) => place.total > 0).sort((a, b) => a.km - b.km).map(({ id, label, href, total }) => ({ id, label, href, total }));
}
