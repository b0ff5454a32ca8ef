/** The way from the home page to here; the last crumb is the page itself and no link. */
import { Link } from "@remix-run/react";
import { useT } from "../i18n/use-t.ts";
import { JsonLd, useSite } from "./json-ld.tsx";
import { breadcrumbGraph } from "./structured-data/breadcrumb-list.ts";

export interface Crumb { text: string; to?: string }

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t, lang } = useT("common");
  const site = useSite();
  const all: Crumb[] = [{ text: t("nav.home"), to: `/${lang}` }, ...crumbs];
  return (
    <nav aria-label={t("breadcrumbs")} className="text-sm text-muted print:hidden">
      <ol className="flex flex-wrap items-center">
        {all.map(({ text, to }, index) => (
          <li key={text} className="flex items-center">
            {to ? <Link to={to} className="inline-flex min-h-8 items-center text-muted">{text}</Link> : <span aria-current="page" className="inline-flex min-h-8 items-center">{text}</span>}
            {index < all.length - 1 && <span aria-hidden="true" className="px-2">/</span>}
          </li>
        ))}
      </ol>
      <JsonLd graph={import.meta.env.SSR && breadcrumbGraph({ crumbs: all, site })} />
    </nav>
  );
}
