/** The map of Zachodniopomorskie as drawn on the server: counties and pins are links, the Baltic and the lagoon are hinted; it needs no script. */

import { useId } from "react";
import { CountyLink, type MapCounty } from "./CountyLink.tsx";
import { MapPin, type Pin } from "./MapPin.tsx";
import type { Town } from "./towns.ts";

export type RegionMapProps = {
  counties: readonly MapCounty[];
  pins?: readonly Pin[];
  /** Named by a dot, to find one's way; nothing where the stops have names of their own. */
  towns?: readonly Town[];
  /** The whole map, from `buildRegionGeometry`. */
  viewBox: string;
  /** What the map shows, in the visitor's language; the accessible name of the whole. */
  title: string;
  /** TERYT code of the county that is chosen. */
  selected?: string | undefined;
  /** The part to show, in map units; the whole when left out. */
  crop?: { x: number; y: number; width: number; height: number } | undefined;
  /** Outlines from `buildRegionGeometry`; without them the sea stays plain. */
  region?: string | undefined;
  sea?: string | undefined;
  waterLines?: readonly string[] | undefined;
  lagoon?: string | undefined;
  className?: string;
};

export function RegionMap({ counties, pins = [], towns = [], viewBox, title, selected, crop, region, sea, waterLines = [], lagoon, className = "h-auto w-full" }: RegionMapProps) {
  const [x = 0, y = 0, width = 800, height = 950] = crop ? [crop.x, crop.y, crop.width, crop.height] : viewBox.split(" ").map(Number);
  const clip = useId();
  const zoom = width / 800;
  const chosen = counties.find(({ teryt }) => teryt === selected);
  const ordered = chosen ? [...counties.filter((county) => county !== chosen), chosen] : counties;
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={title} className={className}>
      <Sea box={{ x, y, width, height }} sea={sea} waterLines={waterLines} zoom={zoom} />
      {region && (
        <clipPath id={clip}>
          <path d={region} />
        </clipPath>
      )}
      {region && <path d={region} className="fill-sand" />}
      <g clipPath={region ? `url(#${clip})` : undefined}>
        {ordered.map((county) => (
          <CountyLink key={county.teryt} county={county} chosen={county.teryt === selected} zoom={zoom} />
        ))}
      </g>
      {lagoon && <Lagoon path={lagoon} clip={region ? `url(#${clip})` : undefined} zoom={zoom} />}
      {region && <path d={region} fill="none" strokeWidth={1.6 * zoom} strokeLinejoin="round" className="pointer-events-none stroke-sea-strong" />}
      <TownNames towns={towns} zoom={zoom} />
      <CountLabels counties={counties} selected={selected} zoom={zoom} />
      {pins.map((pin) => (
        <MapPin key={pin.id} pin={pin} zoom={zoom} />
      ))}
    </svg>
  );
}

/** The neighbours' pale land, the Baltic's tone and, thinning out to sea, the lines of its water. */
function Sea({ box, sea, waterLines, zoom }: { box: { x: number; y: number; width: number; height: number }; sea: string | undefined; waterLines: readonly string[]; zoom: number }) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <rect {...box} className="fill-foam" />
      {sea && <path d={sea} className="fill-sea-soft" />}
      <g fill="none" strokeLinecap="round" className="stroke-sea">
        {waterLines.map((line, i) => (
          <path key={line} d={line} strokeWidth={(2.6 - i * 0.35) * zoom} strokeDasharray={i > 1 ? `${70 - i * 11} ${10 + i * 9}` : undefined} opacity={1 - i * 0.14} />
        ))}
      </g>
    </g>
  );
}

/** The lagoon lies over the counties' borders; clicks go through it to them. */
function Lagoon({ path, clip, zoom }: { path: string; clip: string | undefined; zoom: number }) {
  return <path d={path} clipPath={clip} aria-hidden="true" strokeWidth={1.2 * zoom} className="pointer-events-none fill-sea-soft stroke-sea-strong" />;
}

/** Names that a phone can still be read by: larger in the drawing where the drawing is small. The links already say where they lead. */
function TownNames({ towns, zoom }: { towns: readonly Town[]; zoom: number }) {
  return (
    <g aria-hidden="true" data-towns="" className="pointer-events-none">
      {towns.map(({ name, x, y, dx, dy, anchor }) => (
        <g key={name} transform={`translate(${x} ${y})scale(${Number(zoom.toFixed(3))})`}>
          <circle r={4.5} className="fill-ink" />
          <text x={dx} y={dy} dy=".35em" textAnchor={anchor} strokeWidth={5} strokeLinejoin="round" paintOrder="stroke" className="fill-ink stroke-foam text-[28px] font-medium md:text-[20px]">{name}</text>
        </g>
      ))}
    </g>
  );
}

/** How much there is in each county, in a disc at its roomiest spot; the links already say it aloud. */
function CountLabels({ counties, selected, zoom }: { counties: readonly MapCounty[]; selected: string | undefined; zoom: number }) {
  return (
    <g aria-hidden="true" className="pointer-events-none" fontSize={21 * zoom} textAnchor="middle">
      {counties.map(({ teryt, labelX, labelY, count }) =>
        count ? (
          <g key={teryt} transform={`translate(${labelX} ${labelY})`}>
            <circle r={(count > 99 ? 23 : 18) * zoom} strokeWidth={2.5 * zoom} className={`max-md:[r:24px] ${teryt === selected ? "fill-ink stroke-foam" : "fill-foam stroke-sea-strong"}`} />
            <text dy=".35em" className={`font-semibold tabular-nums max-md:text-[28px] ${teryt === selected ? "fill-foam" : "fill-ink"}`}>
              {count}
            </text>
          </g>
        ) : null,
      )}
    </g>
  );
}
