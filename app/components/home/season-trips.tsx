/** The season's trips: one large, the others as a quiet column beside it. */
import { Link } from "@remix-run/react";
import type { Season } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { Picture } from "../picture.tsx";
import type { ProductCardData } from "../product-card.tsx";
import { SectionHead } from "./section-head.tsx";

export interface Feature extends ProductCardData { largeImageUrl: string }

export function SeasonTrips({ season, trips }: { season: Season; trips: Feature[] }) {
  const { t, lang } = useT("home");
  const [first, ...others] = trips;
  if (!first) return null;
  return (
    <section aria-labelledby="season" className="page-width mt-16 md:mt-24">
      <SectionHead id="season" title={t(`season.${season}.title`)} lead={t(`season.${season}.lead`)} more={{ to: `/${lang}/search?kind=package`, text: t("season.all") }} />
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
        <LargeTrip trip={first} />
        <ul className="border-t border-line lg:border-t-0">
          {others.map((trip) => <li key={trip.id} className="border-b border-line py-5 last:border-b-0 lg:first:pt-0"><SmallTrip trip={trip} /></li>)}
        </ul>
      </div>
    </section>
  );
}

function LargeTrip({ trip }: { trip: Feature }) {
  return (
    <article className="group relative">
      <Picture photo={trip.photo ?? null} scene={{ url: trip.largeImageUrl }} sizes="(min-width: 64rem) 44rem, 100vw" width={960} height={640} loading="eager" className="aspect-3/2 w-full" />
      <TripLine trip={trip} className="mt-4" />
      <h3 className="mt-1 text-3xl md:text-4xl"><TripLink trip={trip} /></h3>
      {trip.summary && <p className="mt-3 max-w-prose text-lg leading-relaxed">{trip.summary}</p>}
      <TripFoot trip={trip} className="mt-3" />
    </article>
  );
}

function SmallTrip({ trip }: { trip: Feature }) {
  return (
    <article className="group relative grid grid-cols-[6.5rem_minmax(0,1fr)] gap-5 sm:grid-cols-[9rem_minmax(0,1fr)]">
      <Picture photo={trip.photo ?? null} scene={{ url: trip.imageUrl }} sizes="9rem" width={480} height={320} className="aspect-square w-full sm:aspect-3/2" />
      <div className="min-w-0">
        <TripLine trip={trip} />
        <h3 className="mt-0.5 text-xl leading-snug"><TripLink trip={trip} /></h3>
        <TripFoot trip={trip} className="mt-1" />
      </div>
    </article>
  );
}

function TripLink({ trip }: { trip: Feature }) {
  return <Link to={trip.url} prefetch="intent" className="text-ink no-underline decoration-2 underline-offset-4 group-hover:underline after:absolute after:inset-0">{trip.title}</Link>;
}

function TripLine({ trip, className = "" }: { trip: Feature; className?: string }) {
  return <p className={`text-sm text-muted ${className}`}>{trip.place}, {trip.duration}</p>;
}

function TripFoot({ trip, className = "" }: { trip: Feature; className?: string }) {
  const { t } = useT("common");
  return (
    <p className={`tabular flex flex-wrap gap-x-4 ${className}`}>
      {trip.priceFrom && <span className="font-semibold">{trip.priceFrom}</span>}
      {trip.nextDate && <span className="text-muted">{t("card.next")}: <span className="whitespace-nowrap">{trip.nextDate}</span></span>}
    </p>
  );
}
