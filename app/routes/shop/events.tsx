/** /:lang/events: the annual programme by month, narrowed by county, theme and free entry. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { EventFilter } from "../../components/events/event-filter.tsx";
import { EventRow } from "../../components/events/event-row.tsx";
import { PageHeading } from "../../components/page-heading.tsx";
import { JsonLd, useSite } from "../../components/json-ld.tsx";
import { pageMeta, sameInAllLanguages } from "../../components/page-meta.ts";
import { eventsGraph } from "../../components/structured-data/events.ts";
import { sharePath } from "../../core/share-picture.ts";
import { dateAt } from "../../core/time.ts";
import { THEMES } from "../../core/vocabulary.ts";
import { readEventsPage, type EventsFilter } from "../../domain/programme/events-page.server.ts";
import { langOf } from "../../i18n/detect-language.ts";
import { translator } from "../../i18n/translator.ts";
import { useT } from "../../i18n/use-t.ts";
import { db } from "../../platform/db.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const lang = langOf(params);
  const filter = filterOf(new URL(request.url).searchParams);
  const now = new Date();
  const page = await readEventsPage(db(), { lang, filter, now });
  const t = translator(lang, "events");
  return { page, filter, today: dateAt(now), head: { title: t("title", { year: page.year }), description: t("description", { year: page.year }), image: sharePath({ lang, kind: "page", slug: "events" }), addresses: sameInAllLanguages("/events") } };
}

function filterOf(query: URLSearchParams): EventsFilter {
  const year = /^20\d\d$/.test(query.get("year") ?? "") ? Number(query.get("year")) : undefined;
  const county = /^\d{4}$/.test(query.get("county") ?? "") ? query.get("county")! : undefined;
  return { year, county, theme: THEMES.find((theme) => theme === query.get("theme")), onlyFree: query.get("free") === "1" };
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => pageMeta({ head: data?.head, matches });

export default function Events() {
  const { page, filter, today } = useLoaderData<typeof loader>();
  const site = useSite();
  const { t, lang } = useT("events");
  const { t: ts } = useT("search");
  return (
    <>
      <PageHeading title={t("title", { year: page.year })} lead={t("lead")} crumbs={[{ text: t("pageTitle") }]}>
        <div className="mt-10 border-y border-line py-6"><EventFilter chosen={filter} counties={page.counties} themes={page.themes} freeCount={page.freeCount} /></div>
      </PageHeading>
      <JsonLd graph={import.meta.env.SSR && eventsGraph({ events: page.months.flatMap((month) => month.events), today, site })} />
      <div className="page-width mt-8">
        <div className="flex flex-wrap items-baseline gap-x-8 gap-y-2">
          <p role="status" className="text-muted">{t("count", { count: page.total })}</p>
          <MonthLinks months={page.months} />
          <YearLinks year={page.year} years={page.years} />
        </div>
        {page.months.map(({ month, name, events }) => (
          <section key={month} aria-labelledby={`m-${month}`} className="mt-14">
            <h2 id={`m-${month}`} className="mb-6 text-3xl first-letter:uppercase md:text-4xl">{name}</h2>
            {events.map((event) => <EventRow key={event.slug} event={event} />)}
          </section>
        ))}
        {page.total === 0 && <div className="mt-14"><h2 className="text-2xl">{t("none")}</h2><p className="mt-2">{t("noneHint")}</p><p className="mt-4 flex flex-wrap gap-x-6"><Link to={`/${lang}/events?year=${page.year}`} className="inline-flex min-h-11 items-center">{t("filter.reset")}</Link><Link to={`/${lang}/search`} className="inline-flex min-h-11 items-center">{ts("empty.all")}</Link></p></div>}
      </div>
    </>
  );
}

function MonthLinks({ months }: { months: { month: string; name: string }[] }) {
  const { t } = useT("events");
  if (months.length < 2) return null;
  return (
    <nav aria-label={t("months")} className="print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {months.map(({ month, name }) => <li key={month}><a href={`#m-${month}`} className="inline-flex min-h-8 items-center">{name}</a></li>)}
      </ul>
    </nav>
  );
}

function YearLinks({ year, years }: { year: number; years: number[] }) {
  const { t, lang } = useT("events");
  const others = years.filter((other) => other !== year);
  if (others.length === 0) return null;
  return <p className="text-muted">{t("filter.year")}: {others.map((other) => <Link key={other} to={`/${lang}/events?year=${other}`} className="tabular ml-2 inline-flex min-h-8 items-center">{other}</Link>)}</p>;
}
