/** Where it is: the places of the trip on a piece of the region's map, and where one meets. */
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { placesOf } from "./places.ts";
import { RegionMap, type RegionMapProps } from "../region-map/RegionMap.tsx";

export function PlaceMap({ page, map }: { page: ProductPage; map: RegionMapProps }) {
  const { t } = useT("product");
  const bare = map.pins?.some((pin) => pin.label === "1");
  return (
    <section aria-labelledby="map-title">
      <h2 id="map-title" className="text-3xl">{t("map.title")}</h2>
      <div className="relative mt-5 overflow-hidden rounded-sm border border-line max-sm:[&_text]:text-[32px]">
        <RegionMap {...map} />
        <Overview map={map} />
      </div>
      {bare && (
        <ol className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {placesOf(page).map(({ name }, index) => <li key={name}><span className="tabular font-semibold">{index + 1}</span> {name}</li>)}
        </ol>
      )}
      {page.meetingPoint && <p className="mt-3 max-w-prose"><span className="text-muted">{t("map.meeting")}:</span> {page.meetingPoint}</p>}
    </section>
  );
}

/** The whole region small in the corner, with a frame around the part that is shown. */
function Overview({ map }: { map: RegionMapProps }) {
  if (!map.crop) return null;
  return (
    <svg viewBox="-20 -20 840 990" aria-hidden="true" className={`absolute w-16 rounded-sm bg-surface p-1 sm:w-24 ${emptiestCorner(map.crop, map.pins ?? [])}`}>
      <use href={`${map.file}#region`} className="fill-sea-soft stroke-sea-strong" />
      <rect {...map.crop} className="fill-amber-soft/60 stroke-amber-strong" strokeWidth={20} />
    </svg>
  );
}

const CORNERS = [
  { x: 0, y: 1, place: "bottom-2 left-2 sm:bottom-3 sm:left-3" },
  { x: 1, y: 1, place: "bottom-2 right-2 sm:bottom-3 sm:right-3" },
  { x: 0, y: 0, place: "top-2 left-2 sm:top-3 sm:left-3" },
  { x: 1, y: 0, place: "top-2 right-2 sm:top-3 sm:right-3" },
];

/** The lower left, unless a pin stands there: then the corner whose nearest pin is farthest. */
function emptiestCorner(crop: NonNullable<RegionMapProps["crop"]>, pins: NonNullable<RegionMapProps["pins"]>): string {
  const nearest = CORNERS.map(({ x, y }) => Math.min(...pins.map((pin) => Math.hypot((pin.x - crop.x) / crop.width - x, (pin.y - crop.y) / crop.height - y)), 2));
  const best = nearest[0]! > ROOMY ? 0 : nearest.indexOf(Math.max(...nearest));
  return CORNERS[best]!.place;
}

/** Of the map's width and height: the little map and its margin reach so far into its corner. */
const ROOMY = 0.55;
