/** An offer as the LOT reviews it: as a guest would read it, in each language, with its prices and hours; then yes, or back with a note. */
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatMoney, type Money } from "../../../core/money.ts";
import { writeDayMonth } from "../../../core/field-reader.ts";
import { FEATURE_TYPES, type FeatureType, type Lang, type OfferType, type UnitCode } from "../../../core/vocabulary.ts";
import type { Photo } from "../../../core/catalogue/picture.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { sceneUrl } from "../../scene-url.ts";
import { AreaIn, StudioForm, type FormState } from "../form-parts.tsx";
import { OutcomeNotice, type Outcome } from "./edit-head.tsx";
import { ChecksPanel, type MissingItem } from "./missing-list.tsx";
import { Picture } from "../../picture.tsx";
import { PageHead } from "../page-head.tsx";
import { StatusWord, TextStateWord, type ProductStatusName, type TextStateName } from "../status-word.tsx";
import { Unbroken } from "../../unbroken.tsx";

export interface ReviewData {
  id: string; status: string; scene: string; photos: Photo[]; type: OfferType; place: string; owner: { name: string; legalName: string; nip: string; email: string; phone: string };
  texts: { lang: Lang; state: TextStateName; title: string; summary: string; description: string; meetingPoint: string; features: { type: FeatureType; text: string }[] }[];
  units: { code: UnitCode; pax: number | null; minAge: number | null; maxAge: number | null; prices: { money: Money; seasonFrom: string | null; seasonTo: string | null }[] }[];
  schedules: { seasonFrom: string; seasonTo: string; weekdays: number[]; times: string[]; durationMinutes: number | null }[];
  capacity: number; minParty: number; maxParty: number; minAge: number | null; leadTimeHours: number; cancellation: { daysBefore: number; refundPercent: number }[];
  accessibility: string[]; languages: string[]; dogs: boolean; rainProof: boolean; missing: MissingItem[];
}

export function ReviewPageView({ review, shown, state, outcome }: { review: ReviewData; shown: Lang; state: FormState; outcome: Outcome }) {
  const { t } = useT("studio");
  const { t: tc } = useT("common");
  const text = review.texts.find((each) => each.lang === shown)!;
  return (
    <>
      <PageHead title={review.texts[0]!.title} above={<Link to="/studio">← {t("nav.home")}</Link>} lead={<span className="flex flex-wrap items-center gap-3"><StatusWord status={review.status as ProductStatusName} /> {review.owner.name} · {review.place}</span>} />
      <div className="grid gap-4"><OutcomeNotice outcome={outcome} /><ChecksPanel missing={review.missing} /></div>
      <nav aria-label={tc("language.label")} className="mt-8 border-b border-line">
        <ul className="flex flex-wrap">
          {review.texts.map(({ lang, state: textState }) => (
            <li key={lang}><Link to={`?lang=${lang}`} preventScrollReset aria-current={lang === shown ? "page" : undefined} className="flex min-h-11 items-center gap-2 border-b-3 border-transparent px-3 text-ink no-underline aria-[current=page]:border-amber aria-[current=page]:font-semibold">{tc(`language.${lang}`)} <TextStateWord state={textState} /></Link></li>
          ))}
        </ul>
      </nav>
      <div className="mt-6 grid gap-8 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <GuestText review={review} text={text} />
        <Terms review={review} />
      </div>
      {review.status === "submitted" && <Decision state={state} />}
    </>
  );
}

function GuestText({ review, text }: { review: ReviewData; text: ReviewData["texts"][number] }) {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  if (text.title === "" && text.description === "") return <p className="text-muted">{t("review.noText")}</p>;
  return (
    <article lang={text.lang}>
      <ReviewPhotos review={review} />
      <h2 className="mt-4 text-3xl">{text.title}</h2>
      <p className="mt-3 text-lg">{text.summary}</p>
      <p className="mt-4 whitespace-pre-line">{text.description}</p>
      {text.meetingPoint && <p className="mt-4"><strong>{t("field.meetingPoint")}:</strong> {text.meetingPoint}</p>}
      {FEATURE_TYPES.filter((type) => text.features.some((feature) => feature.type === type)).map((type) => (
        <div key={type} className="mt-4"><h3 className="text-lg">{tv(`feature.${type}`)}</h3><ul className="mt-1 list-disc pl-5">{text.features.filter((feature) => feature.type === type).map((feature) => <li key={feature.text}>{feature.text}</li>)}</ul></div>
      ))}
    </article>
  );
}

/** The cover as guests see it, the others small; each says what it shows and whose it is. */
function ReviewPhotos({ review }: { review: ReviewData }) {
  const { t } = useT("product");
  const [cover, ...others] = review.photos;
  const words = (photo: Photo) => `${photo.alt ?? ""} ${t("photos.credit", { author: photo.author })}, ${t(`photos.licence.${photo.licence}`)}`;
  return (
    <>
      <Picture photo={cover ?? null} scene={{ url: sceneUrl({ scene: review.scene, seed: review.id, width: 960, height: 400 }) }} largest={cover?.width} sizes="(min-width: 64rem) 44rem, 100vw" width={960} height={400} className="aspect-12/5 w-full" />
      {cover && <p className="mt-1.5 text-sm text-muted">{words(cover)}</p>}
      {others.length > 0 && <ul className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-3">{others.map((photo) => <li key={photo.id} className="text-sm text-muted"><Picture photo={photo} sizes="14rem" width={480} height={320} className="mb-1 aspect-3/2 w-full" />{words(photo)}</li>)}</ul>}
    </>
  );
}

function Terms({ review }: { review: ReviewData }) {
  const { t, lang } = useT("studio");
  const { t: tv } = useT("vocabulary");
  const season = (from: string | null, to: string | null) => (from === null || (from === "01-01" && to === "12-31") ? t("review.allYear") : `${writeDayMonth(from)}–${writeDayMonth(to)}`);
  const facts = [...review.accessibility.map((fact) => tv(`accessibility.${fact as "step_free"}`)), ...(review.dogs ? [tv("dogs")] : []), ...(review.rainProof ? [tv("rainProof")] : [])];
  return (
    <dl className="grid content-start gap-4 text-sm">
      <Term name={t("form.prices")}>
        {review.units.map((unit) => <p key={unit.code}><strong>{tv(`unitName.${unit.code}`)}</strong>{unit.pax !== null && ` (${tv("unit.person", { count: unit.pax })})`}: <span className="tabular">{unit.prices.map((price) => `${formatMoney(price.money, lang)}${price.seasonFrom ? ` (${season(price.seasonFrom, price.seasonTo)})` : ""}`).join(" · ")}</span></p>)}
      </Term>
      <Term name={t("form.schedule")}>
        {review.schedules.map((schedule) => <p key={JSON.stringify(schedule)} className="tabular">{season(schedule.seasonFrom, schedule.seasonTo)}: {schedule.weekdays.map((day) => t(`weekdayShort.${day as 1}`)).join(" ")}{schedule.times.length > 0 && `, ${schedule.times.join(", ")}`}{schedule.durationMinutes !== null && ` (${schedule.durationMinutes} min)`}</p>)}
      </Term>
      <Term name={t("form.places")}><p>{t("offer.capacity", { count: review.capacity })}; {t("review.party", { min: review.minParty, count: review.maxParty })}; {t("review.lead", { count: review.leadTimeHours })}</p></Term>
      <Term name={t("form.cancellation")}>{review.cancellation.map((tier) => <p key={tier.daysBefore}>{t("review.tier", { count: tier.daysBefore, percent: tier.refundPercent })}</p>)}</Term>
      <Term name={t("field.languages")}><p>{review.languages.map((each) => tv(`language.${each as "pl"}`)).join(", ")}</p></Term>
      {facts.length > 0 && <Term name={t("form.facts")}><p>{facts.join(" · ")}</p></Term>}
      <Term name={t("review.owner")}><p>{review.owner.legalName}<br />NIP {review.owner.nip}<br /><a href={`mailto:${review.owner.email}`}><Unbroken>{review.owner.email}</Unbroken></a> <Unbroken>{review.owner.phone}</Unbroken></p></Term>
    </dl>
  );
}

function Term({ name, children }: { name: string; children: ReactNode }) {
  return <div className="border-t border-line pt-3"><dt className="font-semibold">{name}</dt><dd className="mt-1 grid gap-1">{children}</dd></div>;
}

function Decision({ state }: { state: FormState }) {
  const { t } = useT("studio");
  return (
    <section aria-labelledby="decision" className="mt-10 grid gap-6 border-t border-line pt-6 md:grid-cols-2">
      <div>
        <h2 id="decision" className="text-2xl">{t("review.decision")}</h2>
        <p className="mt-1 text-muted">{t("review.approveHint")}</p>
        <Form method="post" className="mt-4"><Button look="main" name="intent" value="approve">{t("review.approve")}</Button></Form>
      </div>
      <StudioForm state={state}>
        <AreaIn name="note" label={t("review.note")} hint={t("review.noteHint")} rows={4} />
        <div className="mt-3"><Button look="line" name="intent" value="send-back">{t("review.sendBack")}</Button></div>
      </StudioForm>
    </section>
  );
}
