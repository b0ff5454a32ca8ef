/** Links to the pages of a long list; first, last and the neighbours of the current one. */
import { Link } from "@remix-run/react";
import { useT } from "../i18n/use-t.ts";

/** @param hrefOf address of a page, 1 = first */
export function Pagination({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  const { t } = useT("common");
  if (pages <= 1) return null;
  return (
    <nav aria-label={t("pagination.label")} className="flex flex-wrap items-center gap-1">
      {page > 1 && <Link to={hrefOf(page - 1)} rel="prev" className="button button-line">{t("pagination.previous")}</Link>}
      <ul className="flex flex-wrap items-center gap-1">
        {shownPages(page, pages).map((shown, index) => (
          <li key={shown ?? `gap${index}`}>
            {shown === null ? <span aria-hidden="true" className="px-2">…</span> : (
              <Link to={hrefOf(shown)} aria-current={shown === page ? "page" : undefined} aria-label={t(shown === page ? "pagination.current" : "pagination.page", { page: shown })} className="tabular flex min-h-11 min-w-11 items-center justify-center rounded-sm no-underline hover:bg-sea-soft aria-[current=page]:bg-ink aria-[current=page]:text-foam">{shown}</Link>
            )}
          </li>
        ))}
      </ul>
      {page < pages && <Link to={hrefOf(page + 1)} rel="next" className="button button-line">{t("pagination.next")}</Link>}
    </nav>
  );
}

/** Page numbers to show; null is a gap. */
function shownPages(page: number, pages: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages);
  const sorted = [...new Set(near)].sort((a, b) => a - b);
  return sorted.flatMap((number, index) => (index > 0 && number - sorted[index - 1]! > 1 ? [null, number] : [number]));
}
