/** The list beside the search's map as compact rows, and the form for distances from a place. */
import type { SearchHit } from "../../../../search/engine.ts";
import { boxText, middleOf, pointText } from "../../../../search/geo.ts";
import { SPOT, type MapPage } from "../../../../search/page/map-page.server.ts";
import { RADII, toParams } from "../../../../search/query/query.ts";
import { withinFrame, type Frame } from "../../../components/region-map/frame.ts";
import { toUnits } from "../../../components/region-map/plane.ts";
import type { ProductCardData } from "../../../components/product-card.tsx";
import { LAYERS, type LayerName, type MapLayer, type MapRow, type NearValues, type SearchMapData } from "../../../components/search/map/map-data.ts";
import { numberFormat } from "../../../core/formats.ts";
import { dateAt } from "../../../core/time.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/translator.ts";
import { hitCard } from "../hit-card.server.ts";
import { placeAt } from "./search-map-layer.server.ts";

/** A page of hits with the address of the others; `party`: in words, where prices are its totals. */
export interface ListPage { hits: SearchHit[]; party: string | null; total: number; page: number; pages: number; pageBase: string; now: Date }

type Layers = Record<LayerName, MapLayer & { members: Record<string, string> }>;
interface Listed { map: MapPage; frame: Frame; /** address of what the map shows */ here: string; layers: Layers; list: ListPage }

export function mapList({ map, frame, here, layers, list }: Listed): SearchMapData["list"] {
  const { spot } = map;
  const shown = spot ?? list;
  const middle = spot && middleOf(spot.box);
  return {
    rows: shown.hits.map((hit) => rowOf(hit, { frame, layers, list })), total: shown.total, spot: middle && placeAt(middle, map.towns), backHref: here, page: shown.page, pages: shown.pages,
    pageBase: spot ? `${here}&${SPOT}=${boxText(spot.box)}&` : list.pageBase,
  };
}

function rowOf(hit: SearchHit, { frame, layers, list: { now, party } }: Omit<Listed, "map" | "here">): MapRow {
  const { kind, duration, url, title, priceFrom }: ProductCardData = hitCard(hit, dateAt(now), { nearName: null, party });
  const marks = Object.fromEntries(LAYERS.map((name) => [name, layers[name].members[hit.productId]]));
  return {
    id: hit.productId, url, title, facts: [translator(hit.lang, "vocabulary")(`kind.${kind}`), hit.place, duration], price: priceFrom, distance: hit.distanceKm === null ? null : distanceWords(hit.distanceKm, hit.lang),
    marks, ...withinFrame(toUnits(hit.lat, hit.lon), frame),
  };
}

/** "12 km", "under 1 km": places are known to the kilometre, not better. */
function distanceWords(km: number, lang: Lang): string {
  const t = translator(lang, "map");
  return km < 1 ? t("distance.under") : t("distance.km", { km: numberFormat(lang, { maximumFractionDigits: 0 }).format(km) });
}

/** The form's values; all else that is asked for goes along unseen, without a box: the map moves to what is near. */
export function nearValues({ query, towns }: MapPage): NearValues {
  const near = query.near === null ? "" : typeof query.near === "string" ? query.near : pointText(query.near);
  const others = toParams({ ...query, near: null, radius: null, box: null, sort: "nearest", view: "map", page: 1 });
  const places = towns.map(({ slug, name, exonym }) => ({ slug, label: exonym && exonym !== name ? `${name} (${exonym})` : name })).sort((a, b) => a.label.localeCompare(b.label, "pl"));
  return { near, radius: query.radius === null ? "" : String(query.radius), radii: RADII.map(String), others: [...others], places };
}
