/** How many there are, in which order they stand and why, and whether as a list or on the map. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";

export interface SortLink { sort: "recommended" | "soonest" | "cheapest" | "nearest" | "shortest" | "name"; href: string; current: boolean }
export interface ViewLink { view: "list" | "map"; href: string; current: boolean }

const LINK = "flex min-h-9 items-center px-2 text-muted no-underline decoration-amber decoration-2 underline-offset-8 hover:text-ink hover:underline aria-[current=true]:text-ink aria-[current=true]:underline";

/** @param forParty the order by price is by the party's total */
export function ResultHead({ total, sorts, views, forParty }: { total: number; sorts: SortLink[]; views: ViewLink[]; forParty: boolean }) {
  const { t, lang } = useT("search");
  const byParty = forParty && sorts.some(({ sort, current }) => sort === "cheapest" && current);
  return (
    <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h2 className="tabular text-2xl"><span role="status">{total > 0 ? t("count", { count: total }) : t("none")}</span></h2>
        {total > 0 && <Links label={t("view.label")} links={views.map(({ view, ...link }) => ({ ...link, text: t(`view.${view}`) }))} />}
      </div>
      {total > 1 && (
        <div className="flex flex-wrap items-center justify-between gap-x-8">
          <Links label={t("sort.label")} links={sorts.map(({ sort, ...link }) => ({ ...link, text: t(`sort.${sort === "cheapest" && forParty ? "cheapestParty" : sort}`) }))} />
          <Link to={`/${lang}/terms#ranking`} className="inline-flex min-h-9 items-center text-sm text-muted">{t("sort.why")}</Link>
        </div>
      )}
      {byParty && <p className="text-sm text-muted">{t("sort.partyNote")}</p>}
    </div>
  );
}

function Links({ label, links }: { label: string; links: { text: string; href: string; current: boolean }[] }) {
  return (
    <nav aria-label={label} className="min-w-0 max-w-full">
      <ul className="-mx-2 flex overflow-x-auto whitespace-nowrap lg:flex-wrap">
        {links.map(({ text, href, current }) => <li key={href}><Link to={href} preventScrollReset aria-current={current ? "true" : undefined} className={LINK}>{text}</Link></li>)}
      </ul>
    </nav>
  );
}
