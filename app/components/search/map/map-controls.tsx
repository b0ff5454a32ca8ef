/** Zooming and moving under the map: links that a script makes quicker. Beside the drawing, so that they never lie on it. */
import { Link } from "@remix-run/react";
import type { MouseEvent } from "react";
import { useT } from "../../../i18n/use-t.ts";
import type { SearchMapData } from "./map-data.ts";
import type { MapMove } from "./use-map-moves.ts";

const ARROWS = { west: "M10 3 5 8l5 5", north: "M3 10l5-5 5 5", south: "M3 6l5 5 5-5", east: "M6 3l5 5-5 5" } as const;
const DIRECTIONS = ["west", "north", "south", "east"] as const;

export function MapControls({ map, move }: { map: SearchMapData; move: (move: MapMove) => void }) {
  const { t } = useT("map");
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
      <p className="flex">
        <Step label={t("zoomIn")} href={map.zoomIn} onMove={() => move({ zoom: 2 })} path="M8 2v12M2 8h12" />
        <Step label={t("zoomOut")} href={map.zoomOut} onMove={() => move({ zoom: 0.5 })} path="M2 8h12" />
      </p>
      <nav aria-label={t("pan.label")} className="flex">
        {DIRECTIONS.map((name) => <Step key={name} label={t(`pan.${name}`)} href={map.pan[name]} onMove={() => move({ pan: name })} path={ARROWS[name]} />)}
      </nav>
      {map.whole && <Link to={map.whole} preventScrollReset className="inline-flex min-h-9 items-center sm:ml-auto">{t("whole")}</Link>}
    </div>
  );
}

/** The same element whether it leads somewhere or not: who presses it to the end keeps the focus on it. */
function Step({ label, href, onMove, path }: { label: string; href: string | null; onMove: () => void; path: string }) {
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onMove();
  };
  return (
    <a href={href ?? undefined} role={href ? undefined : "link"} aria-disabled={href ? undefined : "true"} tabIndex={0} aria-label={label} title={label} onClick={press} className="-ml-px flex size-11 items-center justify-center border border-line-strong text-ink first:ml-0 first:rounded-l-sm last:rounded-r-sm hover:bg-sea-soft aria-disabled:text-muted aria-disabled:opacity-50">
      <svg aria-hidden="true" viewBox="0 0 16 16" width={16} height={16} strokeWidth={2} strokeLinecap="round" strokeLinejoin="round" className="fill-none stroke-current"><path d={path} /></svg>
    </a>
  );
}
