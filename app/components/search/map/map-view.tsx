/** The map of the results with their list beside it, below it on a phone; the row one points at shows where it is. */
import { useState, type ReactNode } from "react";
import { MapCanvas } from "./map-canvas.tsx";
import type { MapRow, SearchMapData } from "./map-data.ts";
import { MapList } from "./map-list.tsx";
import { NearForm } from "./near-form.tsx";

/** @param none shown in place of an empty list */
export function MapView({ map, none }: { map: SearchMapData; none: ReactNode }) {
  const [lit, setLit] = useState<MapRow | null>(null);
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] xl:gap-x-14">
      <div className="lg:sticky lg:top-4 lg:self-start">
        <MapCanvas map={map} lit={lit} />
      </div>
      <div className="grid content-start gap-8">
        <NearForm key={`${map.form.near} ${map.form.radius}`} values={map.form} />
        <MapList list={map.list} none={none} onPoint={setLit} />
      </div>
    </div>
  );
}
