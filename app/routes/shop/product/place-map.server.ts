/** The part of the region's map around a product's places, with a numbered pin for each: only the shapes that the part shows are sent. */
import { countyLabel } from "../../../i18n/county-label.ts";
import { placesOf, type TripPlace } from "../../../components/product/places.ts";
import { projectRing } from "../../../components/region-map/plane.ts";
import { projectPoint } from "../../../components/region-map/project-region.ts";
import type { Pin } from "../../../components/region-map/MapPin.tsx";
import type { RegionMapProps } from "../../../components/region-map/RegionMap.tsx";
import type { ProductPage } from "../../../core/catalogue/product-page.ts";
import { translator } from "../../../i18n/translator.ts";
import { regionBorders } from "../../../platform/region-borders.server.ts";
import { regionFile } from "../region-file.server.ts";

interface Box { x: number; y: number; width: number; height: number }

/** Map units; at least some 60 km across, so that a single place still shows where in the region it is. */
const MIN_WIDTH = 320;
const ASPECT = 16 / 10;
/** Room around the outermost pins, and for the longest name to the right. */
const MARGIN = 0.14;
const LABEL = 0.22;

let known: Map<string, Box> | undefined;

export function placeMap(page: ProductPage): RegionMapProps {
  const boxes = countyBoxes();
  const places = placesOf(page);
  const crop = cropAround(places);
  const t = translator(page.lang, "product");
  const tv = translator(page.lang, "vocabulary");
  return {
    file: regionFile().url, crop, title: t("map.alt", { places: places.map(({ name }) => name).join(", ") }),
    counties: regionFile().counties.filter((county) => overlaps(crop, boxes.get(county.teryt)!)).map((county) => ({ ...county, name: countyLabel(county.name, tv) })),
    pins: pinsOf(places, crop.width, (number, place) => t("map.pin", { number, place })),
  };
}

/** Pins with their names, or with bare numbers where names would lie on each other; a legend then says them. */
function pinsOf(places: TripPlace[], width: number, named: (number: number, place: string) => string): Pin[] {
  const pins = places.map((place, index) => ({ id: String(index), ...projectPoint(place.lat, place.lon), label: places.length > 1 ? named(index + 1, place.name) : place.name, kind: "stop" as const }));
  const boxes = pins.map(({ x, y, label }) => ({ x: x - (8 * width) / WHOLE, y: y - (20 * width) / WHOLE, width: ((26 + label.length * LETTER) * width) / WHOLE, height: (40 * width) / WHOLE }));
  const crowded = boxes.some((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other)));
  return crowded ? pins.map((pin, index) => ({ ...pin, label: String(index + 1) })) : pins;
}

/** The whole map is that wide; pins and letters keep their size on the screen. */
const WHOLE = 800;
/** Width of a letter where the map is smallest, on a phone. */
const LETTER = 17;

function countyBoxes(): Map<string, Box> {
  known ??= new Map(regionBorders().counties.features.map((feature) => [feature.properties.teryt, boxOf(projectRing(feature.geometry.coordinates[0] ?? []))]));
  return known;
}

function boxOf(points: readonly (readonly [number, number])[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A box of one shape for all products, around all places. */
function cropAround(places: readonly Pick<TripPlace, "lat" | "lon">[]): Box {
  const around = boxOf(places.map(({ lat, lon }) => projectPoint(lat, lon)).map(({ x, y }) => [x, y] as const));
  const width = Math.max(MIN_WIDTH, around.width / (1 - 2 * MARGIN - LABEL), (around.height / (1 - 2 * MARGIN)) * ASPECT);
  const height = width / ASPECT;
  const spare = width - around.width;
  const left = spare - width * LABEL > 0 ? (spare - width * LABEL) / 2 : spare / 2;
  return { x: round(around.x - left), y: round(around.y - (height - around.height) / 2), width: round(width), height: round(height) };
}

const round = (value: number): number => Math.round(value * 10) / 10;
