/** The product's page put together: the story on the left, the booking beside it; on a phone one after the other. */
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { StayProblem, StayView } from "../../core/pricing/stay-view.ts";
import type { LocalDate } from "../../core/time.ts";
import type { WaitingRefused } from "../../core/booking/waiting-draft.ts";
import { useT } from "../../i18n/use-t.ts";
import { BookBar } from "./book-bar.tsx";
import { BookingForm } from "./booking-form.tsx";
import { Cancellation } from "./cancellation.tsx";
import { Conditions } from "./conditions.tsx";
import { Gallery } from "./gallery.tsx";
import { Highlights, Included } from "./included.tsx";
import { Itinerary } from "./itinerary.tsx";
import { MonthCalendar } from "./month-calendar.tsx";
import { NotSold } from "./not-sold.tsx";
import { PlaceMap } from "./place-map.tsx";
import { PriceBreakdown } from "./price-breakdown.tsx";
import { ProductPicture, ProductTitle } from "./product-head.tsx";
import { Seller } from "./seller.tsx";
import type { RegionMapProps } from "../region-map/RegionMap.tsx";
import { placeNumbers } from "./places.ts";
import { WaitingForm } from "./waiting-form.tsx";

export interface ProductPageViewProps { page: ProductPage; stay: StayView; token: string; refusal: StayProblem | null; nearest: LocalDate[]; map: RegionMapProps; /** the waiting list's form as it was sent, when it could not be taken */ waiting: WaitingRefused | null }

export function ProductPageView(props: ProductPageViewProps) {
  const { page, stay, map } = props;
  const { t } = useT("product");
  const { t: tr } = useT("request");
  const onRequest = page.confirmation === "request";
  return (
    <article>
      <ProductPicture page={page} />
      <div className="page-width mt-8 grid gap-x-14 lg:mt-10 lg:grid-cols-[minmax(0,1fr)_23rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0">
          <div className="space-y-14">
            <ProductTitle page={page} />
            <Story page={page} />
            <Gallery page={page} />
            <Itinerary page={page} numbers={placeNumbers(page)} />
            <PlaceMap page={page} map={map} />
            <Included page={page} />
            {!stay.withdrawn && <MonthCalendar stay={stay} />}
            {!stay.withdrawn && <PriceBreakdown page={page} stay={stay} />}
          </div>
          <BookBar stay={stay} onRequest={onRequest} />
        </div>
        <aside id="book" aria-labelledby="book-title" className="mt-10 scroll-mt-4 border-t-4 border-ink bg-surface p-5 shadow-raised sm:p-6 lg:sticky lg:top-4 lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:-mt-24 lg:max-h-[calc(100vh-2rem)] lg:self-start lg:overflow-y-auto lg:has-[#waiting-title]:relative lg:has-[#waiting-title]:top-0 lg:has-[#waiting-title]:max-h-none print:hidden">
          <h2 id="book-title" className="mb-4 text-2xl">{stay.withdrawn ? t("notSold.title") : onRequest ? tr("form.title") : t("form.title")}</h2>
          <WayToBook {...props} />
        </aside>
        <div className="mt-14 min-w-0 space-y-14">
          <Cancellation stay={stay} />
          <Conditions page={page} />
          <Seller page={page} />
        </div>
      </div>
    </article>
  );
}

function WayToBook({ page, stay, token, refusal, nearest, waiting }: ProductPageViewProps) {
  if (stay.withdrawn) return <NotSold page={page} />;
  return (
    <>
      <BookingForm page={page} stay={stay} token={token} refusal={refusal} nearest={nearest} />
      <WaitingForm page={page} stay={stay} refusal={refusal} waiting={waiting} />
    </>
  );
}

function Story({ page }: { page: ProductPage }) {
  const { t, lang } = useT("product");
  return (
    <section aria-labelledby="about-title">
      <h2 id="about-title" className="text-3xl">{t("about")}</h2>
      {page.description.split(/\n{2,}/).map((paragraph) => <p key={paragraph} className="mt-4 max-w-prose leading-relaxed">{paragraph}</p>)}
      <Highlights page={page} />
      <p className="mt-6"><a href={`/${lang}/p/${page.slug}/leaflet.pdf`} className="inline-flex min-h-8 items-center">{t("leaflet.link")}</a></p>
    </section>
  );
}
