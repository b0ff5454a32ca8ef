/** The regional bundles as a timetable: how many days, where through, for how much. */
import { Link } from "@remix-run/react";
import type { Cover } from "../../core/catalogue/picture.ts";
import { useT } from "../../i18n/use-t.ts";
import { Picture } from "../picture.tsx";
import { SectionHead } from "./section-head.tsx";

export interface RouteRow { id: string; url: string; title: string; summary: string; days: number; lots: string; priceFrom: string | null; nextDate: string | null; photo: Cover | null; imageUrl: string }

export function RoutesList({ routes }: { routes: RouteRow[] }) {
  const { t, lang } = useT("home");
  if (routes.length === 0) return null;
  return (
    <section aria-labelledby="routes" className="mt-16 bg-sand py-14 md:mt-24 md:py-20">
      <div className="page-width">
        <SectionHead id="routes" title={t("bundles.title")} lead={t("bundles.lead")} more={{ to: `/${lang}/search?kind=bundle`, text: t("bundles.all") }} />
        <ol className="mt-8 border-t border-line-strong">
          {routes.map((route) => <li key={route.id} className="border-b border-line-strong max-md:[&:nth-child(n+6)]:hidden"><Row route={route} /></li>)}
        </ol>
      </div>
    </section>
  );
}

function Row({ route }: { route: RouteRow }) {
  const { t } = useT("common");
  return (
    <article className="group relative grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-x-5 gap-y-1 py-5 md:grid-cols-[5rem_9rem_minmax(0,1fr)_17rem] md:gap-x-8">
      <p className="self-start font-display leading-none md:self-center"><span className="tabular block text-5xl">{route.days}</span><span className="text-sm text-muted">{t("duration.day", { count: route.days }).replace(/^\d+\s*/, "")}</span></p>
      <div className="hidden md:block"><Picture photo={route.photo} scene={{ url: route.imageUrl }} sizes="9rem" width={288} height={192} className="aspect-3/2 w-full" /></div>
      <div className="min-w-0">
        <h3 className="text-xl leading-snug md:text-2xl"><Link to={route.url} prefetch="intent" className="text-ink no-underline decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0">{route.title}</Link></h3>
        <p className="mt-1 line-clamp-2 text-muted">{route.summary}</p>
        <p className="mt-1 text-sm">{route.lots}</p>
      </div>
      <p className="tabular col-start-2 md:col-start-4 md:text-right">
        {route.priceFrom && <span className="block text-lg font-semibold">{route.priceFrom}</span>}
        {route.nextDate && <span className="block text-sm text-muted">{t("card.next")}: {route.nextDate}</span>}
      </p>
    </article>
  );
}
