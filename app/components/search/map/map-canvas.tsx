/** The search's map: shapes from the region's file under marks that keep their size; works by links alone, and with a script by hand and keys. */
import { Link } from "@remix-run/react";
import { useId } from "react";
import { useT } from "../../../i18n/use-t.ts";
import { MapBase } from "./map-base.tsx";
import { MapControls } from "./map-controls.tsx";
import { LAYERS, type LayerName, type MapCountyDisc, type MapLabel, type MapMark, type MapRow, type SearchMapData } from "./map-data.ts";
import { DISC_RADIUS, markRadius } from "./mark-radius.ts";
import { useMapMoves } from "./use-map-moves.ts";

const LAYER: Record<LayerName, string> = { narrow: "md:hidden text-[13px]", wide: "max-md:hidden text-sm" };
const OVER = "pointer-events-none absolute inset-0 size-full overflow-visible";
const RIM = { strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } as const;

/** @param lit the row of the list that is pointed at */
export function MapCanvas({ map, lit }: { map: SearchMapData; lit: MapRow | null }) {
  const { t } = useT("map");
  const help = useId();
  const { stage, drawing, move, onKeyDown } = useMapMoves(map);
  return (
    <div>
      <div ref={stage} role="group" tabIndex={0} aria-label={t("title")} aria-describedby={help} onKeyDown={onKeyDown} className={`relative aspect-[7/8] cursor-grab touch-pan-x touch-pan-y overflow-hidden rounded-sm bg-sea-soft select-none active:cursor-grabbing ${map.whole ? "border border-line" : ""}`}>
        <div ref={drawing} className="absolute inset-0 origin-top-left">
          <MapBase map={map} />
          <svg aria-hidden="true" className={OVER}>
            {map.discs.map((disc) => <Disc key={disc.teryt} disc={disc} />)}
          </svg>
          {LAYERS.map((name) => (
            <svg key={name} data-layer={name} className={`${OVER} ${LAYER[name]}`}>
              <g aria-hidden="true" className="fill-ink stroke-foam font-medium">{map.layers[name].labels.map((label) => <TownName key={label.name} label={label} />)}</g>
              {map.layers[name].marks.map((mark) => <Mark key={mark.id} mark={mark} lit={lit?.marks[name] === mark.id} />)}
            </svg>
          ))}
          {lit && LAYERS.every((name) => !lit.marks[name]) && <LitPin at={lit} />}
        </div>
      </div>
      <MapControls map={map} move={move} />
      <p id={help} className="visually-hidden">{t("help")}</p>
    </div>
  );
}

/** One product as a dot, several as a disc with their number; a thumb's room around either. */
function Mark({ mark: { x, y, count, label, href, open }, lit }: { mark: MapMark; lit: boolean }) {
  const r = markRadius(count);
  const look = lit || open ? "fill-amber-strong stroke-foam" : count === 1 ? "fill-sea-strong stroke-foam" : "fill-ink stroke-foam";
  return (
    <svg x={`${x}%`} y={`${y}%`} className="overflow-visible">
      <Link to={href} preventScrollReset={count > 1} aria-label={label} aria-current={open ? "true" : undefined} data-count={count} data-lit={lit || undefined} className="group pointer-events-auto cursor-pointer no-underline outline-none">
        <title>{label}</title>
        <circle r={22} className="fill-transparent" />
        <circle r={r + 5} strokeWidth={3} className="fill-none stroke-transparent group-focus-visible:stroke-sea-strong" />
        <circle r={r} strokeWidth={2} className={`${look} group-hover:fill-amber-strong`} />
        {count === 1 ? <circle r={3.5} className="fill-foam" /> : <text dy=".35em" textAnchor="middle" className={`tabular font-semibold ${lit || open ? "fill-on-amber" : "fill-foam group-hover:fill-on-amber"}`}>{count}</text>}
      </Link>
    </svg>
  );
}

/** The number of a county's hits; the county under it is the link. */
function Disc({ disc: { x, y, count } }: { disc: MapCountyDisc }) {
  return (
    <svg x={`${x}%`} y={`${y}%`} className="overflow-visible">
      <circle r={DISC_RADIUS} strokeWidth={1.5} className="fill-foam stroke-sea-strong max-md:[r:14px]" />
      <text dy=".35em" textAnchor="middle" className="tabular fill-ink text-[13px] font-semibold md:text-sm">{count}</text>
    </svg>
  );
}

function TownName({ label: { name, x, y, dx, dy, anchor, dot } }: { label: MapLabel }) {
  return (
    <svg x={`${x}%`} y={`${y}%`} className="overflow-visible">
      {dot && <circle r={2.5} stroke="none" />}
      <text x={dx} y={dy} dy=".35em" textAnchor={anchor} {...RIM}>{name}</text>
    </svg>
  );
}

/** Where the row's product is, while counties are counted instead of products shown. */
function LitPin({ at: { x, y } }: { at: MapRow }) {
  return (
    <svg aria-hidden="true" data-lit="" className={OVER}>
      <svg x={`${x}%`} y={`${y}%`} className="overflow-visible">
        <path d="M0 0C-4-9-13-14-13-24a13 13 0 0 1 26 0C13-14 4-9 0 0Z" strokeWidth={2} className="fill-amber-strong stroke-foam" />
        <circle cy={-24} r={4.6} className="fill-foam" />
      </svg>
    </svg>
  );
}
