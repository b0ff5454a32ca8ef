/** The first page of the studio: what waits for this person today. */
import { Form, Link } from "@remix-run/react";
import type { SpokenText } from "../../core/localized-text.ts";
import { formatDate } from "../../core/time.ts";
import { HOST_MAILS, type OfferType } from "../../core/vocabulary.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, ButtonLink } from "../button.tsx";
import { Notice } from "../notice.tsx";
import { Spoken } from "../spoken.tsx";
import { PlaceIn, type PlaceOptions } from "./products/common-sections.tsx";
import { Row, Section, StudioForm, TextIn, TicksIn, type FormState } from "./form-parts.tsx";
import { PageHead } from "./page-head.tsx";
import type { StudioKind } from "./studio-frame.tsx";

export interface HomeData {
  kind: StudioKind; name: string; organisationName: string;
  /** how many products of each status */
  counts: Record<"draft" | "submitted" | "published" | "withdrawn", number>;
  next: { componentId: string; date: string; start: string; offerTitle: SpokenText; guest: { name: string } }[];
  toReview: { id: string; title: string; by: string; type: OfferType }[];
  applications: number;
  lots: { id: string; name: string; state: "applied" | "admitted" | "rejected" | "left" | null; reason: string | null }[];
  details: { places: PlaceOptions[]; complete: boolean } | null;
}

const OWN = { entrepreneur: "offers", lot: "packages", rot: "bundles" } as const;

export function HomePage({ home, state, done }: { home: HomeData; state: FormState; done: string | null }) {
  const { t } = useT("studio");
  const own = home.kind === "jst" || home.kind === "pot_office" ? null : OWN[home.kind];
  const known = (["details", "applied"] as const).find((word) => word === done);
  return (
    <>
      <PageHead title={t("home.hello", { name: home.name })} lead={t(`home.lead.${home.kind}`)}>
        {own && <ButtonLink look="main" to={`/studio/${own}/new`}>{t(`${own}.new`)}</ButtonLink>}
      </PageHead>
      {known && <div className="mb-6"><Notice tone="success" title={t(`home.done.${known}`)} /></div>}
      {home.details && !home.details.complete && <div className="mb-6"><Notice tone="warning" title={t("home.detailsMissing")}><a href="#details">{t("home.details")}</a></Notice></div>}
      {own && <Counts counts={home.counts} base={`/studio/${own}`} title={t(`nav.${own}`)} />}
      {home.kind === "lot" && <ToReview home={home} />}
      {home.next.length > 0 && <NextBookings next={home.next} />}
      {home.kind === "entrepreneur" && <Lots lots={home.lots} />}
      {home.details && <Details places={home.details.places} state={state} />}
    </>
  );
}

function Counts({ counts, base, title }: { counts: HomeData["counts"]; base: string; title: string }) {
  const { t: tv } = useT("vocabulary");
  return (
    <section aria-labelledby="counts" className="border-y border-line py-5">
      <h2 id="counts" className="text-xl"><Link to={base} className="text-ink">{title}</Link></h2>
      <dl className="mt-3 grid grid-cols-2 gap-4 sm:grid-cols-4">
        {(["published", "submitted", "draft", "withdrawn"] as const).map((status) => (
          <div key={status} className="flex flex-col-reverse"><dt className="text-sm text-muted">{tv(`productStatus.${status}`)}</dt><dd className="tabular font-display text-3xl font-semibold">{counts[status]}</dd></div>
        ))}
      </dl>
    </section>
  );
}

function ToReview({ home }: { home: HomeData }) {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  return (
    <section aria-labelledby="review" className="mt-10">
      <h2 id="review" className="text-2xl">{t("home.toReview")}</h2>
      {home.toReview.length === 0 ? <p className="mt-1 text-muted">{t("home.nothingToReview")}</p> : (
        <ul className="mt-3 divide-y divide-line border-y border-line">
          {home.toReview.map((offer) => <li key={offer.id} className="py-3"><Link to={`/studio/review/${offer.id}`} className="font-display text-lg font-semibold text-ink">{offer.title}</Link><p className="text-sm text-muted">{offer.by} · {tv(`offerType.${offer.type}`)}</p></li>)}
        </ul>
      )}
      {home.applications > 0 && <p className="mt-4"><Link to="/studio/members">{t("home.applications", { count: home.applications })}</Link></p>}
    </section>
  );
}

function NextBookings({ next }: { next: HomeData["next"] }) {
  const { t, lang } = useT("studio");
  return (
    <section aria-labelledby="next" className="mt-10">
      <h2 id="next" className="text-2xl">{t("home.next")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {next.map((row) => (
          <li key={row.componentId} className="grid gap-x-6 py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)_auto]">
            <span className="tabular">{formatDate(row.date, lang, "medium")}{/^\d/.test(row.start) && `, ${row.start}`}</span><span><Spoken text={row.offerTitle} /></span><span className="text-muted">{row.guest.name}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3"><Link to="/studio/bookings">{t("home.allBookings")}</Link></p>
    </section>
  );
}

function Lots({ lots }: { lots: HomeData["lots"] }) {
  const { t } = useT("studio");
  const { t: tv } = useT("vocabulary");
  const open = lots.filter((lot) => lot.state === null || lot.state === "rejected" || lot.state === "left");
  return (
    <section aria-labelledby="lots" className="mt-10">
      <h2 id="lots" className="text-2xl">{t("home.lots")}</h2>
      <ul className="mt-3 divide-y divide-line border-y border-line">
        {lots.filter((lot) => lot.state !== null).map((lot) => <li key={lot.id} className="flex flex-wrap justify-between gap-x-6 py-2.5"><span>{lot.name}{lot.reason && <span className="block text-sm text-muted">{lot.reason}</span>}</span><strong className="text-sm">{tv(`membership.${lot.state!}`)}</strong></li>)}
      </ul>
      <Form method="post" className="mt-4 flex flex-wrap items-end gap-3">
        <div><label htmlFor="apply" className="mb-1 block text-sm font-semibold">{t("home.applyTo")}</label><select id="apply" name="lot" className="control">{open.map((lot) => <option key={lot.id} value={lot.id}>{lot.name}</option>)}</select></div>
        <Button look="line" name="intent" value="apply">{t("home.apply")}</Button>
      </Form>
    </section>
  );
}

function Details({ places, state }: { places: PlaceOptions[]; state: FormState }) {
  const { t } = useT("studio");
  return (
    <div id="details" className="mt-10 border-t border-line">
      <StudioForm state={state}>
        <Section id="details-title" title={t("home.details")} hint={t("home.detailsHint")}>
          <Row columns="sm:grid-cols-2"><TextIn name="name" label={t("field.businessName")} /><TextIn name="legalName" label={t("field.legalName")} /></Row>
          <Row columns="sm:grid-cols-3"><TextIn name="nip" label="NIP" inputMode="numeric" className="tabular" /><TextIn name="phone" type="tel" label={t("field.phone")} /><TextIn name="email" type="email" label={t("field.email")} /></Row>
          <Row columns="sm:grid-cols-3"><TextIn name="street" label={t("field.street")} /><TextIn name="postcode" label={t("field.postcode")} className="tabular" /><PlaceIn places={places} /></Row>
        </Section>
        <Section id="mails" title={t("home.mails")} hint={t("home.mailsHint")}>
          <input type="hidden" name="hostMails" value="" />
          <TicksIn name="hostMails" legend={t("home.mails")} quiet columns="" options={HOST_MAILS.map((mail) => ({ value: mail, label: t(`home.mail.${mail}`) }))} />
          <div><Button name="intent" value="save">{t("form.save")}</Button></div>
        </Section>
      </StudioForm>
    </div>
  );
}
