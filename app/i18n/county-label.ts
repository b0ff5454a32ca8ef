/** A county as people call it: cities with county rights by their bare name, others with the word for county. */
import type { TFunction } from "i18next";
import { countySeat } from "../core/county-seat.ts";

/** "powiat kołobrzeski", "Landkreis Kołobrzeg", "Kołobrzeg County". @param name "kołobrzeski" or "Szczecin", as the state register writes it */
export function countyLabel(name: string, t: TFunction<"vocabulary">): string {
  return name.charAt(0) === name.charAt(0).toUpperCase() ? name : t("county", { name, seat: countySeat(name) });
}

/** "Kołobrzeg, powiat kołobrzeski"; a city that is its own county is said once. */
export function placeLabel({ name, county }: { name: string; county: string }, t: TFunction<"vocabulary">): string {
  return county === name ? name : `${name}, ${countyLabel(county, t)}`;
}
