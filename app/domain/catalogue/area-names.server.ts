/** The names of the region's parts by which products are found: LOTs by slug, counties by TERYT code. */
import { rememberWhile } from "../../platform/catalogue-version.server.ts";
import type { Reader } from "../../platform/db.server.ts";

export interface AreaNames {
  /** slug → name without the word LOT in front */
  lots: Map<string, string>;
  /** TERYT → name as the state register writes it */
  counties: Map<string, string>;
}

const known = rememberWhile<AreaNames>({ unchanged: "texts", seconds: 15 });

/** For lists: as they were a moment ago at most. */
export function readAreaNames(reader: Reader): Promise<AreaNames> {
  return known("", () => readAreaNamesNow(reader));
}

async function readAreaNamesNow(reader: Reader): Promise<AreaNames> {
  const [lots, counties] = await Promise.all([
    reader.organisation.findMany({ where: { kind: "lot" }, select: { slug: true, name: true }, orderBy: { name: "asc" } }),
    reader.county.findMany({ orderBy: { name: "asc" } }),
  ]);
  return { lots: new Map(lots.map(({ slug, name }) => [slug, name.replace(/^LOT\s+/, "")])), counties: new Map(counties.map(({ teryt, name }) => [teryt, name])) };
}
