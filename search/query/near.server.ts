/** Turns the name of a place that distances are counted from into its point; a name that is no place is left out and said so. */
import type { Reader } from "../../app/platform/db.server.ts";
import type { ParsedQuery, Parameter, PlacedQuery, SearchQuery } from "./query.ts";

/** `query` for the engine, `asked` for addresses; `nearName`: the place's name, null for a bare point or none. */
export interface PlacedQuestion { query: PlacedQuery; asked: SearchQuery; nearName: string | null; ignored: Parameter[] }

export async function placed(reader: Reader, { query, ignored }: ParsedQuery): Promise<PlacedQuestion> {
  const { near } = query;
  if (typeof near !== "string") return { query: { ...query, near }, asked: query, nearName: null, ignored };
  const place = await reader.place.findUnique({ where: { id: near }, select: { name: true, lat: true, lon: true } });
  if (place) return { query: { ...query, near: { lat: place.lat, lon: place.lon } }, asked: query, nearName: place.name, ignored };
  const nowhere = { ...query, near: null, radius: null, sort: query.sort === "nearest" ? "recommended" as const : query.sort };
  return { query: nowhere, asked: nowhere, nearName: null, ignored: [...ignored, "near"] };
}
