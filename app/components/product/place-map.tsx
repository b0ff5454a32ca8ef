/** Where it is: the places of the trip on a piece of the region's map, and where one meets. */
import type { ProductPage } from "../../core/product-page.ts";
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
  if (!map.crop || !map.region) return null;
  return (
    <svg viewBox="-20 -20 840 990" aria-hidden="true" className="absolute bottom-2 left-2 w-16 rounded-sm bg-surface p-1 sm:bottom-3 sm:left-3 sm:w-24">
      <path d={map.region} className="fill-sea-soft stroke-sea-strong" strokeWidth={8} />
      <rect {...map.crop} className="fill-amber-soft/60 stroke-amber-strong" strokeWidth={20} />
    </svg>
  );
}
