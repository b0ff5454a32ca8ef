/** Land and water under the search's map: counties, which lead to themselves where they are counted, lagoon, sea, and what was asked for around a point or in a box. */
import { Link } from "@remix-run/react";
import { BORDER, LAND } from "../../region-map/land.ts";
import type { SearchMapData } from "./map-data.ts";

/** Nearer by, the lines in the sea would no longer follow the shore. */
const FAR = 240;

export function MapBase({ map: { file, frame, counties, chosen, discs, part, near } }: { map: SearchMapData }) {
  const shape = (id: string, className: string, strokeWidth?: number) => <use href={`${file}#${id}`} strokeWidth={strokeWidth} className={className} />;
  const { x, y, width, height } = frame;
  return (
    <>
      <svg viewBox={`${x} ${y} ${width} ${height}`} preserveAspectRatio="none" strokeLinejoin="round" className="absolute inset-0 size-full overflow-visible">
        {counties.map((teryt) => {
          const disc = discs.find((candidate) => candidate.teryt === teryt);
          const land = chosen.includes(teryt) || chosen.length === 0 ? LAND : "fill-foam";
          if (!disc) return <g key={teryt}>{shape(`c${teryt}`, `${land} ${BORDER}`, 1)}</g>;
          return (
            <Link key={teryt} to={disc.href} preventScrollReset aria-label={disc.label} data-county={teryt} className="group cursor-pointer outline-none">
              <title>{disc.label}</title>
              {shape(`c${teryt}`, `${LAND} ${BORDER} group-hover:fill-sea group-focus-visible:fill-sea group-focus-visible:stroke-ink group-focus-visible:[stroke-width:3px]`, 1)}
            </Link>
          );
        })}
        <g aria-hidden="true" className="pointer-events-none">
          {shape("lagoon", "fill-sea-soft stroke-sea", 1)}
          {chosen.map((teryt) => <g key={teryt} fill="none">{shape(`c${teryt}`, "stroke-sea-strong", 3)}</g>)}
          {shape("outside", "fill-foam")}
          {shape("sea", "fill-sea-soft")}
          {width > FAR && <g fill="none">{shape("water", "stroke-sea", 1)}</g>}
          <g fill="none">{shape("region", "stroke-sea-strong", 1.25)}</g>
        </g>
      </svg>
      <svg aria-hidden="true" fill="none" className="pointer-events-none absolute inset-0 size-full overflow-visible">
        {part && <rect x={`${part.x}%`} y={`${part.y}%`} width={`${part.width}%`} height={`${part.height}%`} strokeWidth={1.5} strokeDasharray="6 5" className="stroke-ink" />}
        {near && near.rx > 0 && <ellipse cx={`${near.x}%`} cy={`${near.y}%`} rx={`${near.rx}%`} ry={`${near.ry}%`} strokeWidth={1.5} strokeDasharray="6 5" className="stroke-ink" />}
        {near && (
          <svg x={`${near.x}%`} y={`${near.y}%`} className="overflow-visible">
            <path d="M-9 0H9M0-9V9" strokeWidth={5} className="stroke-foam" />
            <path d="M-8 0H8M0-8V8" strokeWidth={2.5} strokeLinecap="round" className="stroke-red" />
          </svg>
        )}
      </svg>
    </>
  );
}
