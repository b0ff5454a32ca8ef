/** The search's map ready to be drawn: what is shown of the region, the marks in it, and what each of them and every arrow leads to. */
import { hrefOf, toggled } from "../../../../search/page/href.ts";
import type { MapPage } from "../../../../search/page/map-page.server.ts";
import { countyLabel } from "../../../i18n/county-label.ts";
import { DIRECTIONS, frameAround, frameHref, frameOfBox, moved, percent, rectangleOfBox, sameFrame, WHOLE, withinFrame, zoomed, type Direction, type Frame } from "../../../components/region-map/frame.ts";
import { KM_PER_UNIT, projectRing, toUnits, type XY } from "../../../components/region-map/plane.ts";
import type { MapCountyDisc, MapLayer, SearchMapData } from "../../../components/search/map/map-data.ts";
import type { SearchQuery } from "../../../../search/query/query.ts";
import { translator } from "../../../i18n/translator.ts";
import { regionBorders } from "../../../platform/region-borders.server.ts";
import { regionFile } from "../region-file.server.ts";
import { mapLayer } from "./search-map-layer.server.ts";
import { mapList, nearValues, type ListPage } from "./search-map-list.server.ts";

/** So many hits are shown one by one from the start; more are counted by county. */
const FEW = 24;
/** Some 60 km: a few hits are shown with enough of the region around them. */
const FEW_WIDTH = 240;

/** @param counts hits by county; @param list the page of hits beside the map, where no spot is open */
export function searchMap(map: MapPage, { counts, list }: { counts: Record<string, number>; list: ListPage }): SearchMapData {
  const { query, points, near } = map;
  const unboxed: SearchQuery = { ...query, view: "map", box: null, page: 1 };
  const home = homeFrame(map);
  const frame = query.box ? frameOfBox(query.box) : home;
  const base = hrefOf(unboxed);
  const here = query.box ? hrefOf({ ...unboxed, box: query.box }) : base;
  const byCounty = !query.box && frame === WHOLE && points.length > FEW;
  const hrefTo = (next: Frame): string | null => (sameFrame(next, frame) ? null : sameFrame(next, home) ? base : frameHref(base, next));
  const discs = byCounty ? countyDiscs(unboxed, counts) : [];
  const look = { frame, here, base, lang: query.lang, discs, points: byCounty ? [] : points, towns: map.towns, open: map.spot?.box ?? null };
  const layers = { narrow: mapLayer(look, "narrow"), wide: mapLayer(look, "wide") };
  return {
    file: regionFile().url, counties: regionFile().counties.map(({ teryt }) => teryt), chosen: query.facets.county, discs, frame, home, base,
    zoomIn: hrefTo(zoomed(frame, 2)), zoomOut: hrefTo(zoomed(frame, 0.5)), whole: hrefTo(WHOLE),
    pan: Object.fromEntries(Object.entries(DIRECTIONS).map(([name, by]) => [name, hrefTo(moved(frame, by))])) as Record<Direction, string | null>,
    part: query.box && partOf(rectangleOfBox(query.box), frame),
    near: near && { ...withinFrame(toUnits(near.lat, near.lon), frame), rx: percent((near.radius ?? 0) / KM_PER_UNIT, frame.width), ry: percent((near.radius ?? 0) / KM_PER_UNIT, frame.height) },
    layers: { narrow: drawn(layers.narrow), wide: drawn(layers.wide) }, list: mapList({ map, frame, here, layers, list }), form: nearValues(map),
  };
}

/** What the page is sent of a layer. */
function drawn({ marks, labels }: MapLayer): MapLayer {
  return { marks, labels };
}

/** What is shown when the address names no box. */
function homeFrame({ query, points, near }: MapPage): Frame {
  if (near?.radius) return frameAround(around(toUnits(near.lat, near.lon), near.radius / KM_PER_UNIT));
  const rings = regionBorders().counties.features.filter(({ properties }) => query.facets.county.includes(properties.teryt)).map(({ geometry }) => projectRing(geometry.coordinates[0] ?? []));
  if (rings.length > 0) return frameAround(rings.flat());
  if (points.length === 0 || points.length > FEW) return WHOLE;
  return frameAround(points.map(({ lat, lon }) => toUnits(lat, lon)).map(({ x, y }): XY => [x, y]), FEW_WIDTH);
}

function around({ x, y }: { x: number; y: number }, radius: number): XY[] {
  return [[x - radius, y - radius], [x + radius, y + radius]];
}

/** A county leads to the map of itself. */
function countyDiscs(query: SearchQuery, counts: Record<string, number>): MapCountyDisc[] {
  const t = translator(query.lang, "map");
  const tv = translator(query.lang, "vocabulary");
  return regionFile().counties.filter(({ teryt }) => counts[teryt]).map(({ teryt, name, labelX, labelY }) => {
    const count = counts[teryt]!;
    return { teryt, count, label: t("county", { name: countyLabel(name, tv), count }), href: hrefOf(toggled(query, "county", teryt)), ...withinFrame({ x: labelX, y: labelY }, WHOLE) };
  });
}

function partOf(box: Frame, frame: Frame): SearchMapData["part"] {
  if (sameFrame(box, frame)) return null;
  return { ...withinFrame(box, frame), width: percent(box.width, frame.width), height: percent(box.height, frame.height) };
}
