/** How many there are, and in which order they stand. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";

export interface SortLink { sort: "recommended" | "soonest" | "cheapest" | "nearest" | "shortest" | "name"; href: string; current: boolean }

export function ResultHead({ total, sorts }: { total: number; sorts: SortLink[] }) {
  const { t } = useT("search");
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
      <h2 className="tabular text-2xl"><span role="status">{total > 0 ? t("count", { count: total }) : t("none")}</span></h2>
      {total > 1 && (
        <nav aria-label={t("sort.label")}>
          <ul className="-mx-2 flex flex-wrap">
            {sorts.map(({ sort, href, current }) => (
              <li key={sort}>
                <Link to={href} preventScrollReset aria-current={current ? "true" : undefined} className="flex min-h-9 items-center px-2 text-muted no-underline decoration-amber decoration-2 underline-offset-8 hover:text-ink hover:underline aria-[current=true]:text-ink aria-[current=true]:underline">{t(`sort.${sort}`)}</Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}
