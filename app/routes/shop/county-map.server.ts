/** The region's map with a count and a link in each county, ready for `RegionMap`; the geometry is worked out once a process. */
import { countyLabel } from "../../components/county-label.ts";
import { buildRegionGeometry, type RegionGeometry } from "../../components/region-map/project-region.ts";
import { TOWNS } from "../../components/region-map/towns.ts";
import type { RegionMapProps } from "../../components/region-map/RegionMap.tsx";
import type { Lang } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import { regionBorders } from "../../platform/region-borders.server.ts";

let geometry: RegionGeometry | undefined;

/** @param counts by TERYT; @param hrefOf address of a county with something in it */
export function countyMap({ lang, title, counts, hrefOf, selected }: { lang: Lang; title: string; counts: Record<string, number>; hrefOf: (teryt: string) => string; selected?: string }): RegionMapProps {
  const { counties, region } = regionBorders();
  geometry ??= buildRegionGeometry(counties, region);
  const { counties: shapes, ...outlines } = geometry;
  const t = translator(lang, "vocabulary");
  return {
    ...outlines, title, selected, towns: TOWNS,
    counties: shapes.map((county) => ({ ...county, name: countyLabel(county.name, t), count: counts[county.teryt] ?? 0, href: counts[county.teryt] ? hrefOf(county.teryt) : undefined })),
  };
}
