/** The marks and names of the search's map for one width: hits that would lie on each other are one mark, towns are named where there is room. */
import type { MapPoint } from "../../../../search/engine.ts";
import { isInside, type Box } from "../../../../search/geo.ts";
import { SPOT, type MapTown } from "../../../../search/page/map-page.server.ts";
import { clusterPoints, type Cluster } from "../../../components/region-map/cluster-points.ts";
import { frameAround, frameHref, percent, zoomed, type Frame } from "../../../components/region-map/frame.ts";
import { placeLabels, type Mark, type NamedDot } from "../../../components/region-map/label-places.ts";
import { toUnits } from "../../../components/region-map/plane.ts";
import { markRadius, DISC_RADIUS } from "../../../components/search/map/mark-radius.ts";
import type { LayerName, MapCountyDisc, MapLabel, MapLayer, MapMark } from "../../../components/search/map/map-data.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/translator.ts";

/** `here`: address of what is shown; `base`: the same without a box; `open`: the spot whose list is open. */
export interface MapLook { frame: Frame; here: string; base: string; lang: Lang; discs: MapCountyDisc[]; points: MapPoint[]; towns: MapTown[]; open: Box | null }

/** In CSS pixels: the narrowest usual width of the map, and the size of its letters. Narrower screens bring marks a little closer. */
const DRAWN: Record<LayerName, { width: number; font: number; names: number }> = { narrow: { width: 340, font: 13, names: 9 }, wide: { width: 560, font: 14, names: 22 } };
/** Between the middles of two marks: the largest is 42 across. */
const APART = 46;
/** Where more than so many units are shown, only so many of the largest towns are named. */
const NAMED: [width: number, towns: number][] = [[600, 11], [300, 35], [150, 70]];
/** Where less is shown, every place with something in it has its name too. */
const NEAR = 300;

type Pixel = MapPoint & { x: number; y: number };

/** `members`: the mark of every product that has one. */
export function mapLayer(look: MapLook, name: LayerName): MapLayer & { members: Record<string, string> } {
  const { width, font, names } = DRAWN[name];
  const size = { width, height: (width * look.frame.height) / look.frame.width };
  const clusters = clusterPoints(look.points.map((point) => ({ ...point, ...pixelOf(point, look.frame, width) })).filter((dot) => liesIn(dot, size)), APART);
  const marks: Mark[] = [...clusters.map(({ x, y, members }) => ({ x, y, r: markRadius(members.length) })), ...look.discs.map(({ x, y }) => ({ x: (x * size.width) / 100, y: (y * size.height) / 100, r: DISC_RADIUS }))];
  const towns = namedTowns(look).map((town): NamedDot => ({ name: town.name, ...pixelOf(town, look.frame, width) })).filter((dot) => liesIn(dot, size));
  const labels = placeLabels({ towns, marks, size, font }).slice(0, names);
  return {
    members: Object.fromEntries(clusters.flatMap(({ members }) => members.map(({ id }) => [id, members[0]!.id]))),
    marks: clusters.map((cluster) => markOf(cluster, look, size)),
    labels: labels.map(({ name: town, x, y, textX, textY, anchor, dot }): MapLabel => ({ name: town, x: percent(x, size.width), y: percent(y, size.height), dx: Math.round(textX - x), dy: Math.round(textY - y), anchor, dot })),
  };
}

function namedTowns({ frame, towns, points }: MapLook): MapTown[] {
  const largest = NAMED.find(([least]) => frame.width > least)?.[1] ?? towns.length;
  const filled = new Set(frame.width > NEAR ? [] : points.map(({ lat, lon }) => `${lat} ${lon}`));
  return towns.filter(({ lat, lon }, index) => index < largest || filled.has(`${lat} ${lon}`));
}

function pixelOf({ lat, lon }: { lat: number; lon: number }, frame: Frame, width: number): { x: number; y: number } {
  const { x, y } = toUnits(lat, lon);
  return { x: ((x - frame.x) / frame.width) * width, y: ((y - frame.y) / frame.width) * width };
}

function liesIn({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

function markOf({ x, y, members }: Cluster<Pixel>, look: MapLook, size: { width: number; height: number }): MapMark {
  const { lang, open } = look;
  const t = translator(lang, "map");
  const [first] = members as [Pixel, ...Pixel[]];
  const at = { id: first.id, count: members.length, x: percent(x, size.width), y: percent(y, size.height), open: open !== null && members.some((member) => isInside(open, member)) };
  if (members.length === 1) return { ...at, label: first.title, href: `/${lang}/p/${first.slug}` };
  const closer = closerFrame(members, look.frame, [x / size.width, y / size.height]);
  if (closer) return { ...at, label: t("cluster", { count: members.length }), href: frameHref(look.base, closer) };
  return { ...at, label: t("spot", { place: placeAt(first, look.towns), count: members.length }), href: spotHref(look.here, members) };
}

/** The frame in which a cluster falls apart; null where all of it is one place, or nothing closer can be shown. */
function closerFrame(members: readonly Pixel[], frame: Frame, at: readonly [number, number]): Frame | null {
  const corners = members.map(({ lat, lon }) => toUnits(lat, lon));
  const [{ x, y }] = corners as [{ x: number; y: number }];
  if (corners.every((corner) => corner.x === x && corner.y === y)) return null;
  const around = frameAround(corners.map((corner) => [corner.x, corner.y] as const));
  const closer = around.width < frame.width * 0.8 ? around : zoomed(frame, 2, at);
  return closer.width < frame.width * 0.95 ? closer : null;
}

/** The name of the place where a product is, else of the nearest. */
export function placeAt({ lat, lon }: { lat: number; lon: number }, towns: readonly MapTown[]): string {
  const here = toUnits(lat, lon);
  const gaps = towns.map((town) => {
    const { x, y } = toUnits(town.lat, town.lon);
    return Math.hypot(x - here.x, y - here.y);
  });
  return towns[gaps.indexOf(Math.min(...gaps))]?.name ?? "";
}

/** The address that opens what lies in a part of the map as the list beside it. */
function spotHref(here: string, points: readonly { lat: number; lon: number }[]): string {
  const [lats, lons] = [points.map(({ lat }) => lat), points.map(({ lon }) => lon)];
  const around = [Math.min(...lons) - 1e-4, Math.min(...lats) - 1e-4, Math.max(...lons) + 1e-4, Math.max(...lats) + 1e-4];
  return `${here}&${SPOT}=${around.map((degrees) => degrees.toFixed(4)).join(",")}#map-list`;
}
