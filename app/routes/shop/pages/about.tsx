/** /:lang/about: who stands behind this: the four levels drawn and explained, the map, every local organisation. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { SystemDiagram } from "../../../components/about/system-diagram.tsx";
import { ButtonLink } from "../../../components/button.tsx";
import { countyLabel } from "../../../i18n/county-label.ts";
import { PageHeading } from "../../../components/page-heading.tsx";
import { projectPoint } from "../../../components/region-map/plane.ts";
import { RegionMap, type RegionMapProps } from "../../../components/region-map/RegionMap.tsx";
import { pageMeta, sameInAllLanguages } from "../../../components/page-meta.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { readAboutPage, type AboutLot, type AboutOrganisation } from "../../../domain/organisations/about-page.server.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { translator } from "../../../i18n/translator.ts";
import { useT } from "../../../i18n/use-t.ts";
import { db } from "../../../platform/db.server.ts";
import { countyMap } from "../county-map.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const t = translator(lang, "about");
  const page = await readAboutPage(db(), { lang });
  return { page, map: lotMap(page.lots, lang), head: { title: t("pageTitle"), description: t("description"), addresses: sameInAllLanguages("/about") } };
}

function lotMap(lots: AboutLot[], lang: Lang): RegionMapProps {
  const map = countyMap({ lang, title: translator(lang, "about")("mapTitle"), counts: {}, hrefOf: () => "" });
  const pins = lots.map(({ slug, name, lat, lon }) => ({ id: slug, ...projectPoint(lat, lon), label: name, href: `/${lang}/lot/${slug}`, kind: "lot" as const }));
  return { ...map, counties: map.counties.map((county) => ({ ...county, count: undefined })), pins };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ head: data?.head, matches });

const LEVELS = ["pot", "zrot", "lot", "jst"] as const;

export default function About() {
  const { page, map } = useLoaderData<typeof loader>();
  const { t } = useT("about");
  const counts = { lots: t("lots", { count: page.totals.lots }), entrepreneurs: t("entrepreneurs", { count: page.totals.entrepreneurs }) };
  return (
    <>
      <PageHeading title={t("pageTitle")} lead={t("lead", counts)} crumbs={[{ text: t("pageTitle") }]} />
      <section className="page-width mt-16 md:mt-24">
        <h2 className="text-3xl md:text-4xl">{t("system.heading")}</h2>
        <div className="mt-10"><SystemDiagram /></div>
        <dl className="mt-10 grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
          {LEVELS.map((level) => (
            <div key={level} className="border-t-2 border-ink pt-4">
              <dt><span className="font-display text-xl font-semibold">{t(`system.${level}.name`)}</span><span className="mt-1 block text-sm text-muted">{t(`system.${level}.full`)}</span></dt>
              <dd className="mt-3">{t(`system.${level}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="mt-20 bg-sand">
        <div className="page-width grid gap-x-16 gap-y-10 py-16 md:grid-cols-2">
          {page.region && <div><h2 className="text-2xl md:text-3xl">{t("region.heading")}</h2><p className="mt-4 max-w-prose">{page.region.about}</p><Contact organisation={page.region} /></div>}
          <div><h2 className="text-2xl md:text-3xl">{t("money.heading")}</h2><p className="mt-4 max-w-prose">{t("money.text")}</p></div>
        </div>
      </section>
      <section className="page-width mt-20">
        <h2 className="text-3xl md:text-4xl">{t("lotsHeading")}</h2>
        <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-[5fr_6fr]">
          <div><div className="lg:sticky lg:top-8"><RegionMap {...map} /></div></div>
          <ul className="border-b border-line">
            {page.lots.map((lot) => <li key={lot.slug} className="border-t border-line py-6"><LotEntry lot={lot} /></li>)}
          </ul>
        </div>
      </section>
      <section className="page-width mt-20">
        <h2 className="text-3xl md:text-4xl">{t("partners.heading")}</h2>
        <div className="mt-8 grid gap-x-16 gap-y-10 md:grid-cols-2">
          <Partners heading={t("partners.authorities")} organisations={page.authorities} />
          <Partners heading={t("partners.offices")} organisations={page.officesAbroad} />
        </div>
      </section>
      <section className="page-width mt-20 border-t border-line pt-12">
        <h2 className="text-2xl md:text-3xl">{t("join.heading")}</h2>
        <p className="mt-4 max-w-prose">{t("join.text")}</p>
        <ButtonLink to="/studio" reloadDocument look="line" className="mt-6">{t("join.link")}</ButtonLink>
      </section>
    </>
  );
}

function LotEntry({ lot }: { lot: AboutLot }) {
  const { t, lang } = useT("about");
  const { t: tv } = useT("vocabulary");
  return (
    <>
      <h3 className="text-xl"><Link to={`/${lang}/lot/${lot.slug}`}>{lot.name}</Link></h3>
      <p className="mt-1 text-sm text-muted">{[...lot.counties.map(({ name }) => countyLabel(name, tv)), t("members", { count: lot.members })].join(" · ")}</p>
      <p className="mt-3 max-w-prose">{lot.about}</p>
    </>
  );
}

function Partners({ heading, organisations }: { heading: string; organisations: AboutOrganisation[] }) {
  return (
    <div>
      <h3 className="text-xl">{heading}</h3>
      <ul className="mt-2">
        {organisations.map(({ name, about }) => <li key={name} className="border-t border-line py-4"><p className="font-semibold">{name}</p><p className="mt-1 max-w-prose">{about}</p></li>)}
      </ul>
    </div>
  );
}

function Contact({ organisation: { email, phone } }: { organisation: AboutOrganisation }) {
  return <p className="mt-4 flex flex-wrap gap-x-6"><a href={`mailto:${email}`} className="inline-flex min-h-8 items-center">{email}</a><a href={`tel:${phone.replace(/\s/g, "")}`} className="tabular inline-flex min-h-8 items-center">{phone}</a></p>;
}
