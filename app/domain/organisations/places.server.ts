/** Places of the region for a form's choice, under their counties. */
import type { Reader } from "../../platform/db.server.ts";

export interface PlaceGroup { county: string; places: { id: string; name: string }[] }

export async function placeGroups(reader: Reader): Promise<PlaceGroup[]> {
  const counties = await reader.county.findMany({ include: { places: { select: { id: true, name: true } } } });
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, "pl");
  return counties.sort(byName).filter((county) => county.places.length > 0).map((county) => ({ county: county.name, places: county.places.sort(byName) }));
}
