/** /:lang/search: what can be had, for which dates and party, narrowed and counted; a GET form that works without JavaScript. */
import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readMapPage, SPOT } from "../../../../search/page/map-page.server.ts";
import { search } from "../../../../search/open.server.ts";
import { readSearchPage } from "../../../../search/page/search-page.server.ts";
import { JsonLd, useSite } from "../../../components/json-ld.tsx";
import { Notice } from "../../../components/notice.tsx";
import { pageMeta, sameInAllLanguages } from "../../../components/page-meta.ts";
import { Pagination } from "../../../components/pagination.tsx";
import { firstPicture, ProductGrid } from "../../../components/product-card.tsx";
import { RegionMap } from "../../../components/region-map/RegionMap.tsx";
import { Chips } from "../../../components/search/chips.tsx";
import { Filters } from "../../../components/search/filters.tsx";
import { MapView } from "../../../components/search/map/map-view.tsx";
import { NoResults } from "../../../components/search/no-results.tsx";
import { ResultHead } from "../../../components/search/result-head.tsx";
import { UnderstoodNote } from "../../../components/search/understood-note.tsx";
import { WayList } from "../../../components/search/way-list.tsx";
import { SearchForm } from "../../../components/search/search-form.tsx";
import { productListGraph } from "../../../components/structured-data/product-list.ts";
import { dateAt } from "../../../core/time.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { useT } from "../../../i18n/use-t.ts";
import { db } from "../../../platform/db.server.ts";
import { countyMap } from "../county-map.server.ts";
import { hitCard } from "../hit-card.server.ts";
import { searchMap as searchMapOf } from "./search-map.server.ts";

const FORM = "search-form";
/** The map is drawn for a page's width: in the column its figures would be too small to read, and there is no room for the names of towns. */
const SMALL_MAP = "[&_g[aria-hidden]_circle]:[r:32px] [&_g[aria-hidden]_text]:text-[36px]";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const now = new Date();
  const url = new URL(request.url);
  const { hits, counties, params: answered, ...page } = await readSearchPage(db(), { params: url.searchParams, lang, engine: search(), now });
  if (hits.length === 0 && page.page > Math.max(1, page.pages)) throw redirect(`${page.pageBase}page=${Math.max(1, page.pages)}`, 303); // asked for a page after the last
  const t = translator(lang, "search");
  const today = dateAt(now);
  const title = page.typed ? `${t("heading.question", { q: page.typed })} · ${t("pageTitle")}` : t("heading.all");
  const plain = url.search === "";
  const onMap = page.views.some(({ view, current }) => view === "map" && current);
  const map = onMap || page.total === 0 ? null : { ...countyMap({ lang, title: t("filters.map"), counts: counties.counts, hrefOf: counties.hrefOf, selected: counties.chosen[0] }), towns: [] };
  const searchMap = onMap ? searchMapOf(await readMapPage(db(), { params: withSpot(answered, url.searchParams), lang, engine: search(), now }), { counts: counties.counts, list: { ...page, hits, now } }) : null;
  return { page, map, searchMap, cards: onMap ? [] : hits.map((hit) => hitCard(hit, today, page)), today, head: { title, description: t("description"), addresses: plain ? sameInAllLanguages("/search") : undefined, noindex: !plain } };
}

/** The question as it was understood, with the spot of the map that is open. */
function withSpot(answered: URLSearchParams, asked: URLSearchParams): URLSearchParams {
  const params = new URLSearchParams(answered);
  if (asked.has(SPOT)) params.set(SPOT, asked.get(SPOT)!);
  return params;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ head: data?.head, matches, early: firstPicture(data?.cards ?? []) });

export default function Search() {
  const { page, cards, today, map, searchMap } = useLoaderData<typeof loader>();
  const { t } = useT("search");
  const site = useSite();
  const filters = { formId: FORM, groups: page.groups, maxPrice: page.values.maxPrice, chosen: page.groups.flatMap(({ options }) => options.filter(({ chosen }) => chosen)).length + (page.values.maxPrice ? 1 : 0) };
  const head = (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {page.ignored.length > 0 && <Notice tone="warning" title={t("ignored.sentence", { names: page.ignored.map((name) => t(`ignored.${name}`)).join(", ") })} />}
      {page.relaxed && page.total > 0 && <Notice title={t("relaxed")} />}
      <ResultHead total={page.total} sorts={page.sorts} views={page.views} forParty={page.party !== null} />
      {page.understood && <UnderstoodNote {...page.understood} />}
      <Chips chips={page.chips} clearHref={page.clearHref} />
      {page.nearby && <WayList lead={page.nearby.lead} ways={page.nearby.places.map(({ label, ...place }) => ({ ...place, text: label }))} />}
    </div>
  );
  return (
    <>
      {cards.length > 0 && <JsonLd graph={import.meta.env.SSR && productListGraph({ products: cards, site })} />}
      <div className="border-b border-line bg-sand">
        <div className="page-width pb-2 pt-5 md:pb-8 md:pt-12">
          <h1 className="text-3xl break-words md:text-5xl">{page.typed ? t("heading.question", { q: page.typed }) : t("heading.all")}</h1>
          <div className="mt-3 md:mt-6">
            <SearchForm key={JSON.stringify(page.values)} formId={FORM} values={page.values} min={today} when={page.when}>{page.kept.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}</SearchForm>
          </div>
        </div>
      </div>
      {searchMap && (
        <section aria-label={t("results")} className="page-width mt-6 grid gap-6 lg:mt-8">
          {head}
          <Filters {...filters} look="fold" />
          <MapView map={searchMap} none={<NoResults waysOut={page.waysOut} otherDates={page.otherDates} elsewhere={page.nearby !== null} />} />
        </section>
      )}
      {!searchMap && (
        <div className="page-width mt-4 grid gap-x-12 gap-y-4 lg:mt-10 lg:grid-cols-[17rem_minmax(0,1fr)]">
          <aside aria-label={t("filters.heading")}>
            <Filters {...filters} map={map && <div className={SMALL_MAP}><RegionMap {...map} /></div>} />
          </aside>
          <section aria-label={t("results")} className="min-w-0">
            {head}
            <div className="mt-8">{cards.length > 0 ? <ProductGrid products={cards} level={3} /> : <NoResults waysOut={page.waysOut} otherDates={page.otherDates} elsewhere={page.nearby !== null} />}</div>
            <div className="mt-16"><Pagination page={page.page} pages={page.pages} hrefOf={(number) => (number === 1 ? page.pageBase.slice(0, -1) : `${page.pageBase}page=${number}`)} /></div>
          </section>
        </div>
      )}
    </>
  );
}
