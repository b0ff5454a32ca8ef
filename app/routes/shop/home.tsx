/** /:lang: the face of the house: one question, then what the season, the region and the programme offer. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { readHomePage } from "../../../search/page/home-page.server.ts";
import { search } from "../../../search/open.server.ts";
import type { SearchHit } from "../../../search/engine.ts";
import { Areas } from "../../components/home/areas.tsx";
import { ComingUp } from "../../components/home/coming-up.tsx";
import { RegionMap } from "../../components/region-map/RegionMap.tsx";
import { Hero, heroPicture } from "../../components/home/hero.tsx";
import { RoutesList } from "../../components/home/routes-list.tsx";
import { SeasonTrips } from "../../components/home/season-trips.tsx";
import { ThemeList } from "../../components/home/theme-list.tsx";
import { JsonLd, useSite } from "../../components/json-ld.tsx";
import { pageMeta, sameInAllLanguages } from "../../components/page-meta.ts";
import { sceneUrl } from "../../components/scene-url.ts";
import { homeGraph } from "../../components/structured-data/home.ts";
import { dateAt } from "../../core/time.ts";
import { readNextEvents } from "../../domain/programme/next-events.server.ts";
import { langOf } from "../../i18n/detect-language.ts";
import { translator } from "../../i18n/translator.ts";
import { useT } from "../../i18n/use-t.ts";
import { db } from "../../platform/db.server.ts";
import { countyMap } from "./county-map.server.ts";
import { hitCard } from "./hit-card.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const now = new Date();
  const [{ inSeason, bundles, counties, ...page }, events] = await Promise.all([readHomePage(db(), { lang, engine: search(), now }), readNextEvents(db(), { lang, now, count: 6 })]);
  const t = translator(lang, "home");
  const today = dateAt(now);
  return {
    ...page, events, today, map: countyMap({ lang, title: t("areas.map"), counts: counties, hrefOf: (teryt) => `/${lang}/search?county=${teryt}` }),
    trips: inSeason.map((hit) => ({ ...hitCard(hit, today), largeImageUrl: sceneUrl({ scene: hit.scene, seed: hit.productId, width: 960, height: 640 }) })),
    routes: bundles.map((hit) => routeRow(hit, today)),
    head: { title: t("pageTitle"), description: t("description"), addresses: sameInAllLanguages("") },
  };
}

function routeRow(hit: SearchHit, today: string) {
  const { id, url, title, priceFrom, nextDate } = hitCard(hit, today);
  return { id, url, title, priceFrom, nextDate, photo: hit.picture, summary: hit.summary, days: hit.days, lots: hit.lots.map((name) => name.replace(/^LOT\s+/, "")).join(", "), imageUrl: sceneUrl({ scene: hit.scene, seed: hit.productId, width: 288, height: 192 }) };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ head: data?.head, matches, early: data ? heroPicture(data.season) : [] });

export default function Home() {
  const page = useLoaderData<typeof loader>();
  const { t, lang } = useT("home");
  const site = useSite();
  return (
    <>
      <JsonLd graph={import.meta.env.SSR && homeGraph({ tagline: t("pageTitle"), site })} />
      <Hero season={page.season} today={page.today} />
      <SeasonTrips season={page.season} trips={page.trips} />
      <RoutesList routes={page.routes} />
      <ThemeList themes={page.themes} />
      <Areas areas={page.lots} map={<RegionMap {...page.map} />} />
      <ComingUp events={page.events} />
      <section aria-labelledby="trust" className="page-width mt-16 md:mt-24">
        <div className="max-w-3xl border-t-2 border-ink pt-6">
          <h2 id="trust" className="text-3xl md:text-4xl">{t("trust.title")}</h2>
          <p className="mt-4 text-lg leading-relaxed">{t("trust.text")}</p>
          <p className="mt-4"><Link to={`/${lang}/about`} className="inline-flex min-h-11 items-center font-semibold">{t("trust.link")}</Link></p>
        </div>
      </section>
    </>
  );
}
