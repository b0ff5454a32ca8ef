/** The borders of the region and its counties, read once from the files that the seed uses too. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** GeoJSON as far as it is used: one polygon a feature, [longitude, latitude]. */
export interface Borders {
  features: { properties: { teryt: string; name: string }; geometry: { type: string; coordinates: number[][][] } }[];
}

const FOLDER = "prisma/seed/region";
let known: { counties: Borders; region: Borders } | undefined;

export function regionBorders(): { counties: Borders; region: Borders } {
  known ??= { counties: read("counties.geojson"), region: read("region.geojson") };
  return known;
}

function read(file: string): Borders {
  return JSON.parse(readFileSync(path.join(projectRoot(), FOLDER, file), "utf8")) as Borders;
}

/** The folder of package.json: this file runs from the source and from the build. */
function projectRoot(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url));
  while (!existsSync(path.join(folder, "package.json")) && folder !== path.dirname(folder)) folder = path.dirname(folder);
  return folder;
}
