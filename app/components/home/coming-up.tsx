/** The next events as lines of a programme. */
import { Link } from "@remix-run/react";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { SectionHead } from "./section-head.tsx";

export interface EventLine { slug: string; title: string; place: string; dates: string; startDate: string; free: boolean }

export function ComingUp({ events }: { events: EventLine[] }) {
  const { t, lang } = useT("home");
  return (
    <section aria-labelledby="events" className="page-width mt-16 md:mt-24">
      <SectionHead id="events" title={t("events.title")} more={{ to: `/${lang}/events`, text: t("events.all") }} />
      {events.length === 0 && <p className="mt-6">{t("events.none")}</p>}
      <ul className="mt-6 border-t border-line">
        {events.map(({ slug, title, place, dates, startDate, free }) => (
          <li key={slug} className="grid gap-x-8 border-b border-line py-4 md:grid-cols-[15rem_minmax(0,1fr)_14rem] md:items-baseline">
            <time dateTime={startDate} className="tabular text-muted">{dates}</time>
            <p className="font-display text-xl leading-snug"><Link to={`/${lang}/events#${slug}`} className="text-ink no-underline hover:underline">{tieWords(title, lang)}</Link></p>
            <p className="text-sm text-muted md:text-right">{place}{free && <>, <span className="text-green">{t("events.free")}</span></>}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
