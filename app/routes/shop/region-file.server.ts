/** The region's drawing as one file for all pages, named by what is in it so that browsers may keep it for ever. Worked out once a process. */
import { createHash } from "node:crypto";
import { buildRegion, type CountySpot } from "../../components/region-map/project-region.ts";
import { regionBorders } from "../../platform/region-borders.server.ts";

interface RegionFile {
  svg: string;
  /** its address; parts are named behind "#" */
  url: string;
  counties: CountySpot[];
}

let known: RegionFile | undefined;

export function regionFile(): RegionFile {
  known ??= makeRegionFile();
  return known;
}

function makeRegionFile(): RegionFile {
  const { counties, region } = regionBorders();
  const { file: svg, counties: spots } = buildRegion(counties, region);
  return { svg, url: `/maps/region-${createHash("sha256").update(svg).digest("hex").slice(0, 10)}.svg`, counties: spots };
}
