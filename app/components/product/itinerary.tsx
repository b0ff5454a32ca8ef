/** The trip day by day: what, when, where, with whom; a bundle's packages are its chapters. */
import { Link } from "@remix-run/react";
import type { PageDay, PageStep, ProductPage } from "../../core/catalogue/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { shortMinutes } from "./words.ts";

/** @param numbers number of each place on the map, by its name */
export function Itinerary({ page, numbers }: { page: ProductPage; numbers: Map<string, number> }) {
  const { t } = useT("product");
  if (page.itinerary.length === 0) return null;
  const single = page.itinerary.length === 1;
  const chapters = chaptersOf(page.itinerary);
  return (
    <section id="itinerary" aria-labelledby="itinerary-title">
      <h2 id="itinerary-title" className="text-3xl">{t(single ? "itinerary.oneDay" : "itinerary.title")}</h2>
      {chapters.map((chapter, index) => (
        <div key={index} className={chapter.head ? "mt-8 border-t-2 border-ink pt-6" : ""}>
          {chapter.head && <ChapterHead day={chapter.head} number={index + 1} />}
          {chapter.days.map((day) => <Day key={`${day.day}-${day.steps[0]?.partId ?? ""}`} day={day} heading={!single} level={chapter.head ? 4 : 3} numbers={numbers} />)}
        </div>
      ))}
    </section>
  );
}

interface Chapter { head: PageDay | null; days: PageDay[] }

function chaptersOf(days: PageDay[]): Chapter[] {
  const chapters: Chapter[] = [];
  for (const day of days) {
    if (day.packageTitle || chapters.length === 0) chapters.push({ head: day.packageTitle ? day : null, days: [day] });
    else chapters.at(-1)!.days.push(day);
  }
  return chapters;
}

function ChapterHead({ day, number }: { day: PageDay; number: number }) {
  const { t, lang } = useT("product");
  return (
    <>
      <h3 className="text-2xl">{t("itinerary.chapter", { number, title: day.packageTitle })}</h3>
      <p className="mt-1 text-muted">
        {day.packageLot && t("itinerary.chapterLot", { lot: day.packageLot })}
        {day.packageSlug && <> · <Link to={`/${lang}/p/${day.packageSlug}`} className="inline-flex min-h-6 items-center">{t("itinerary.chapterLink")}</Link></>}
      </p>
    </>
  );
}

function Day({ day, heading, level, numbers }: { day: PageDay; heading: boolean; level: 3 | 4; numbers: Map<string, number> }) {
  const { t } = useT("product");
  const Heading = `h${level}` as const;
  return (
    <div className="mt-6">
      {heading && <Heading className="font-sans text-base font-semibold tracking-normal">{t("itinerary.day", { day: day.day })}</Heading>}
      <ol className="mt-3 border-l border-sea pl-6 sm:pl-8">
        {day.steps.map((step) => <Step key={step.partId} step={step} level={heading ? ((level + 1) as 4 | 5) : level} number={numbers.get(step.place)} />)}
      </ol>
    </div>
  );
}

function Step({ step, level, number }: { step: PageStep; level: 3 | 4 | 5; number: number | undefined }) {
  const { t, lang } = useT("product");
  const Heading = `h${level}` as const;
  return (
    <li className="relative pb-8 last:pb-2">
      {number !== undefined && <span aria-hidden="true" className="tabular absolute -left-6 top-0.5 flex size-6 -translate-x-1/2 items-center justify-center rounded-full bg-sea-strong text-xs font-semibold text-foam sm:-left-8">{number}</span>}
      <StepFacts step={step} />
      <Heading className="mt-0.5 font-display text-xl leading-tight font-semibold">{step.title}</Heading>
      <p className="text-sm text-muted">{t("itinerary.at", { business: step.business.name, place: step.place })}</p>
      {step.note && <p className="mt-2 max-w-prose first-letter:uppercase">{step.note}</p>}
      {step.meetingPoint && <p className="mt-2 max-w-prose text-sm">{t("itinerary.meeting", { place: step.meetingPoint })}</p>}
      {step.substitute && <p className="mt-2 max-w-prose text-sm"><span className="font-semibold">{t("itinerary.rainPlan", { title: step.substitute.title })}</span>{step.substitute.note && ` – ${step.substitute.note}`}</p>}
      {step.slug && <p className="mt-1 text-sm"><Link to={`/${lang}/p/${step.slug}`} className="inline-flex min-h-6 items-center">{t("itinerary.details")}<span className="visually-hidden">: {step.title}</span></Link></p>}
    </li>
  );
}

/** "początek między 9:00 a 11:00 · ok. 2 godziny" above the step's title. */
function StepFacts({ step }: { step: PageStep }) {
  const { t } = useT("product");
  const { t: tc } = useT("common");
  const { t: tv } = useT("vocabulary");
  const when = step.window && (step.window[0] === step.window[1] ? t("itinerary.exactly", { from: step.window[0] }) : t("itinerary.between", { from: step.window[0], to: step.window[1] }));
  const long = step.nights > 0 ? tc("duration.night", { count: step.nights }) : step.minutes && t("itinerary.duration", { duration: shortMinutes(step.minutes, tc) });
  const facts = [tv(`offerType.${step.offerType}`), when, long].filter(Boolean).join(" · ");
  return (
    <p className="tabular flex flex-wrap items-center gap-x-3 text-sm text-muted">
      {facts}
      {step.optional && <span className="rounded-sm bg-amber-soft px-2 py-0.5 text-ink">{t("itinerary.optional")}</span>}
    </p>
  );
}
