/** What lies on the map as compact rows, or what lies in one spot of it. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useT } from "../../../i18n/use-t.ts";
import { Pagination } from "../../pagination.tsx";
import type { MapRow, SearchMapData } from "./map-data.ts";

export function MapList({ list, none, onPoint }: { list: SearchMapData["list"]; none: ReactNode; onPoint: (row: MapRow | null) => void }) {
  const { t } = useT("map");
  const { t: ts } = useT("search");
  return (
    <section id="map-list" aria-labelledby="map-list-heading" className="scroll-mt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line pb-2">
        <h3 id="map-list-heading" className="text-xl">{list.spot ?? t("list.heading")}{list.spot && <span className="tabular ml-3 font-sans text-base font-normal text-muted">{ts("count", { count: list.total })}</span>}</h3>
        {list.spot && <Link to={list.backHref} preventScrollReset className="inline-flex min-h-9 items-center">{t("list.back")}</Link>}
      </div>
      {list.rows.length === 0 ? <div className="mt-4">{none}</div> : (
        <ul onPointerLeave={() => onPoint(null)}>
          {list.rows.map((row) => <Row key={row.id} row={row} onPoint={onPoint} />)}
        </ul>
      )}
      <div className="mt-8"><Pagination page={list.page} pages={list.pages} hrefOf={(page) => (page === 1 ? list.pageBase.slice(0, -1) : `${list.pageBase}page=${page}`)} /></div>
    </section>
  );
}

function Row({ row, onPoint }: { row: MapRow; onPoint: (row: MapRow | null) => void }) {
  return (
    <li onPointerEnter={() => onPoint(row)} onFocus={() => onPoint(row)} onBlur={() => onPoint(null)} className="group relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-b border-line py-3">
      <h4 className="text-base leading-snug">
        <Link to={row.url} prefetch="intent" className="text-ink no-underline decoration-2 group-hover:underline after:absolute after:inset-0">{row.title}</Link>
      </h4>
      <p className="tabular text-right text-sm font-semibold text-sea-strong">{row.distance}</p>
      <p className="mt-1 text-sm text-muted">{row.facts.join("\u00a0· ")}</p>
      <p className="tabular mt-1 max-w-44 text-right text-sm text-balance md:max-w-60">{row.price}</p>
    </li>
  );
}
