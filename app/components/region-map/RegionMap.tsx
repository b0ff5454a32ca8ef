/** The map of Zachodniopomorskie as drawn on the server: counties and pins are links, the Baltic and the lagoon are hinted; it needs no script. */

import { CountyLink, type MapCounty } from "./CountyLink.tsx";
import { LAND } from "./land.ts";
import { MapPin, type Pin } from "./MapPin.tsx";
import type { Town } from "./towns.ts";

export type RegionMapProps = {
  /** address of the file of shapes, see `buildRegion` */
  file: string;
  counties: readonly MapCounty[];
  pins?: readonly Pin[];
  /** Named by a dot, to find one's way; nothing where the stops have names of their own. */
  towns?: readonly Town[];
  /** What the map shows, in the visitor's language; the accessible name of the whole. */
  title: string;
  /** TERYT code of the county that is chosen. */
  selected?: string | undefined;
  /** The part to show, in map units; the whole when left out. */
  crop?: { x: number; y: number; width: number; height: number } | undefined;
  className?: string;
};

/** The region with a margin and the sea above the coast. */
const WHOLE = { x: 0, y: 0, width: 800, height: 950 };

export function RegionMap({ file, counties, pins = [], towns = [], title, selected, crop = WHOLE, className = "h-auto w-full" }: RegionMapProps) {
  const { x, y, width, height } = crop;
  const zoom = width / WHOLE.width;
  const chosen = counties.find(({ teryt }) => teryt === selected);
  const ordered = chosen ? [...counties.filter((county) => county !== chosen), chosen] : counties;
  return (
    <svg viewBox={`${x} ${y} ${width} ${height}`} role="group" aria-label={title} className={className}>
      <use href={`${file}#region`} className={LAND} />
      {ordered.map((county) => <CountyLink key={county.teryt} file={file} county={county} chosen={county.teryt === selected} />)}
      <Water file={file} />
      <TownNames towns={towns} zoom={zoom} />
      <CountLabels counties={counties} selected={selected} zoom={zoom} />
      {pins.map((pin) => (
        <MapPin key={pin.id} pin={pin} zoom={zoom} />
      ))}
    </svg>
  );
}

/** The lagoon over the counties whose borders run through it, the neighbours' pale land, the Baltic with its lines; clicks go through to the counties. */
function Water({ file }: { file: string }) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
      <use href={`${file}#lagoon`} className="fill-sea-soft stroke-sea" />
      <use href={`${file}#outside`} className="fill-foam" />
      <use href={`${file}#sea`} className="fill-sea-soft" />
      <use href={`${file}#water`} fill="none" strokeLinecap="round" className="stroke-sea" />
      <use href={`${file}#region`} fill="none" strokeWidth={1.25} strokeLinejoin="round" className="stroke-sea-strong" />
    </g>
  );
}

/** Names that a phone can still be read by: larger in the drawing where the drawing is small. The links already say where they lead. */
function TownNames({ towns, zoom }: { towns: readonly Town[]; zoom: number }) {
  return (
    <g aria-hidden="true" className="pointer-events-none">
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
