/** The region's areas: the map beside the list of local organisations. */
import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { SectionHead } from "./section-head.tsx";

export interface Area { slug: string; name: string; count: number }

export function Areas({ areas, map }: { areas: Area[]; map?: ReactNode }) {
  const { t, lang } = useT("home");
  const { t: ts } = useT("search");
  return (
    <section aria-labelledby="areas" className="page-width mt-16 md:mt-24">
      <SectionHead id="areas" title={t("areas.title")} lead={t("areas.lead")} />
      <div className={`mt-8 grid items-start gap-x-16 gap-y-10 ${map ? "lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)]" : ""}`}>
        {map}
        <ul className={`border-t border-line ${map ? "" : "sm:columns-2 sm:gap-16"}`}>
          {areas.map(({ slug, name, count }) => (
            <li key={slug} className="break-inside-avoid border-b border-line">
              <Link to={`/${lang}/lot/${slug}`} prefetch="intent" className="flex min-h-12 items-baseline justify-between gap-4 py-3 text-ink no-underline hover:underline">
                <span className="font-display text-xl">{tieWords(name, lang)}</span>
                <span className="tabular shrink-0 text-sm text-muted">{ts("count", { count })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
