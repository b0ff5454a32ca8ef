/** The region's map with a count and a link in each county, ready for `RegionMap`. */
import { countyLabel } from "../../i18n/county-label.ts";
import { TOWNS } from "../../components/region-map/towns.ts";
import type { RegionMapProps } from "../../components/region-map/RegionMap.tsx";
import type { Lang } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import { regionFile } from "./region-file.server.ts";

/** @param counts by TERYT; @param hrefOf address of a county with something in it */
export function countyMap({ lang, title, counts, hrefOf, selected }: { lang: Lang; title: string; counts: Record<string, number>; hrefOf: (teryt: string) => string; selected?: string }): RegionMapProps {
  const { url: file, counties: spots } = regionFile();
  const t = translator(lang, "vocabulary");
  return {
    file, title, selected, towns: TOWNS,
    counties: spots.map((county) => ({ ...county, name: countyLabel(county.name, t), count: counts[county.teryt] ?? 0, href: counts[county.teryt] ? hrefOf(county.teryt) : undefined })),
  };
}
