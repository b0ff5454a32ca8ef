/** /:lang/lot/:slug: one local organisation: about, contact, area, its packages, then its offers, and its entrepreneurs. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { search } from "../../../search/open.server.ts";
import { everything } from "../../../search/query/query.ts";
import { countyLabel } from "../../i18n/county-label.ts";
import { PageHeading } from "../../components/page-heading.tsx";
import { JsonLd, useSite } from "../../components/json-ld.tsx";
import { pageMeta } from "../../components/page-meta.ts";
import { ProductGrid, type ProductCardData } from "../../components/product-card.tsx";
import { RegionMap } from "../../components/region-map/RegionMap.tsx";
import { sceneUrl } from "../../components/scene-url.ts";
import { lotGraph } from "../../components/structured-data/lot.ts";
import { sharePath } from "../../core/share-picture.ts";
import { dateAt } from "../../core/time.ts";
import type { Lang, ProductKind } from "../../core/vocabulary.ts";
import { readLotPage, type LotPage } from "../../domain/catalogue/lot-page.server.ts";
import { lotShare, shareVersion } from "../../domain/print/share-words.server.ts";
import { langOf } from "../../i18n/detect-language.ts";
import { translator } from "../../i18n/translator.ts";
import { useT } from "../../i18n/use-t.ts";
import { db } from "../../platform/db.server.ts";
import { countyMap } from "./county-map.server.ts";
import { hitCard } from "./hit-card.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const now = new Date();
  const page = await readLotPage(db(), { lang, slug: params.slug! });
  const [packages, offers, counts] = await Promise.all([cardsOf("package", { lang, slug: page.slug, now }), cardsOf("offer", { lang, slug: page.slug, now }), countsByCounty({ lang, slug: page.slug })]);
  const map = countyMap({ lang, title: translator(lang, "about")("lot.map"), counts, hrefOf: (teryt) => `/${lang}/search?lot=${page.slug}&county=${teryt}` });
  const description = translator(lang, "about")("lot.description", { name: page.name, place: page.place.name });
  const addresses = Object.fromEntries(page.langs.map((each) => [each, `/${each}/lot/${page.slug}`]));
  return { page, packages, offers, map, head: { title: page.name, description, image: sharePath({ lang, kind: "lot", slug: page.slug, version: shareVersion(lotShare({ page, lang })) }), addresses, noindex: !page.langs.includes(lang) } };
}

async function cardsOf(kind: ProductKind, { lang, slug, now }: { lang: Lang; slug: string; now: Date }): Promise<ProductCardData[]> {
  const { hits } = await search().ask(everything(lang, { lot: [slug], kind: [kind] }));
  const today = dateAt(now);
  return hits.map((hit) => hitCard(hit, today));
}

async function countsByCounty({ lang, slug }: { lang: Lang; slug: string }): Promise<Record<string, number>> {
  return (await search().ask(everything(lang, { lot: [slug] }))).facets.county;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ head: data?.head, matches });

export default function Lot() {
  const { page, packages, offers, map, head } = useLoaderData<typeof loader>();
  const { t, lang } = useT("about");
  const { t: tv } = useT("vocabulary");
  const site = useSite();
  const nothing = packages.length + offers.length === 0;
  return (
    <>
      <JsonLd graph={import.meta.env.SSR && lotGraph({ page, counties: page.counties.map(({ name }) => countyLabel(name, tv)), image: head.image, site })} />
      <PageHeading title={page.name} crumbs={[{ text: t("pageTitle"), to: `/${lang}/about` }, { text: page.name }]} />
      <div className="page-width mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[3fr_2fr]">
        <img src={sceneUrl({ scene: page.scene, seed: page.id, width: 1080, height: 600 })} alt="" width={1080} height={600} className="aspect-9/5 w-full rounded-sm bg-sea object-cover" />
        <div>
          <p className="text-sm text-muted">{t("lot.kind")}</p>
          <p className="mt-2 text-lg leading-relaxed">{page.about}</p>
          <LotFacts page={page} />
        </div>
      </div>
      {nothing && <p className="page-width mt-16 text-lg">{t("lot.none")}</p>}
      <Cards id="packages" heading={t("lot.packages")} products={packages} />
      <Cards id="offers" heading={t("lot.offersHeading")} products={offers} />
      <div className="page-width mt-12 flex flex-wrap gap-x-8 gap-y-2">
        {!nothing && <Link to={`/${lang}/search?lot=${page.slug}`} className="inline-flex min-h-11 items-center">{t("lot.all", { name: page.name })}</Link>}
        {page.counties.map((county) => <EventsLink key={county.teryt} county={county} />)}
      </div>
      <section className="page-width mt-20 grid gap-x-16 gap-y-10 lg:grid-cols-[5fr_6fr]">
        <div><div className="lg:sticky lg:top-8"><RegionMap {...map} /></div></div>
        <Hosts page={page} />
      </section>
    </>
  );
}

function LotFacts({ page: { counties, contact, legalName } }: { page: LotPage }) {
  const { t } = useT("about");
  const { t: tv } = useT("vocabulary");
  return (
    <dl className="mt-6 grid gap-4 border-t border-line pt-6">
      <div><dt className="text-sm text-muted">{t("lot.area")}</dt><dd>{counties.map(({ name }) => countyLabel(name, tv)).join(", ")}</dd></div>
      <div>
        <dt className="text-sm text-muted">{t("lot.contact")}</dt>
        <dd>{legalName}, {contact.street}, {contact.postcode} {contact.place}</dd>
        <dd className="flex flex-wrap gap-x-6"><a href={`mailto:${contact.email}`} className="inline-flex min-h-8 items-center">{contact.email}</a><a href={`tel:${contact.phone.replace(/\s/g, "")}`} className="tabular inline-flex min-h-8 items-center">{contact.phone}</a></dd>
      </div>
    </dl>
  );
}

function Cards({ id, heading, products }: { id: string; heading: string; products: ProductCardData[] }) {
  if (products.length === 0) return null;
  return (
    <section aria-labelledby={id} className="page-width mt-20">
      <h2 id={id} className="mb-8 text-3xl md:text-4xl">{heading}</h2>
      <ProductGrid products={products} />
    </section>
  );
}

function EventsLink({ county: { teryt, name } }: { county: { teryt: string; name: string } }) {
  const { t, lang } = useT("about");
  const { t: tv } = useT("vocabulary");
  return <Link to={`/${lang}/events?county=${teryt}`} className="inline-flex min-h-11 items-center">{`${t("lot.events")}: ${countyLabel(name, tv)}`}</Link>;
}

function Hosts({ page: { entrepreneurs } }: { page: LotPage }) {
  const { t } = useT("about");
  return (
    <div>
      <h2 className="text-3xl md:text-4xl">{t("lot.hosts")}</h2>
      <ul className="mt-8 border-b border-line">
        {entrepreneurs.map(({ id, name, place, about, offers }) => (
          <li key={id} className="border-t border-line py-5">
            <h3 className="text-lg">{name}</h3>
            <p className="text-sm text-muted">{[place, offers > 0 && t("lot.offers", { count: offers })].filter(Boolean).join(" · ")}</p>
            <p className="mt-2 max-w-prose">{about}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
