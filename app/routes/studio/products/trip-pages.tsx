/** The pages that packages and bundles have in common: list, new, edit. Words and addresses follow the kind that the loader names. */
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { ButtonLink } from "../../../components/button.tsx";
import { EditHead, OutcomeNotice } from "../../../components/studio/products/edit-head.tsx";
import { LegalNote } from "../../../components/studio/products/legal-note.tsx";
import { PageHead } from "../../../components/studio/page-head.tsx";
import { ProductList } from "../../../components/studio/products/product-list.tsx";
import { TripForm } from "../../../components/studio/products/trip-form.tsx";
import type { Fields } from "../../../core/form-fields.ts";
import { useT } from "../../../i18n/use-t.ts";
import type { newTrip, savedTrip, tripAction, tripList } from "./trip-routes.server.ts";

type Action = ReturnType<typeof tripAction>;

export function TripListPage() {
  const { rows, kind } = useLoaderData<ReturnType<typeof tripList>>();
  const { t } = useT("studio");
  return (
    <>
      <PageHead title={t(`nav.${kind}s`)} lead={t(`${kind}s.lead`)}><ButtonLink look="main" to={`/studio/${kind}s/new`}>{t(`${kind}s.new`)}</ButtonLink></PageHead>
      <ProductList rows={rows} base={`/studio/${kind}s`} empty={t(`${kind}s.none`)} />
    </>
  );
}

/** The form of a trip that is not there yet; the first save makes it a draft. */
export function NewTripPage() {
  const page = useLoaderData<ReturnType<typeof newTrip>>();
  const answer = useActionData<Action>();
  const { t } = useT("studio");
  const { kind } = page;
  return (
    <>
      <PageHead title={t(`${kind}s.new`)} lead={t(`${kind}s.newLead`)} above={<Link to={`/studio/${kind}s`}>← {t(`nav.${kind}s`)}</Link>} />
      <OutcomeNotice outcome={{ error: answer?.error, values: answer?.values, problems: Object.keys(answer?.problems ?? {}).length }} />
      <TripForm state={formState(answer, { ...page, states: {} })} data={{ ...page, preview: previewOf(answer, page), canPublish: true }} />
    </>
  );
}

/** One's own trip: its form with live preview, its legal class, what it lacks. */
export function EditTripPage() {
  const page = useLoaderData<ReturnType<typeof savedTrip>>();
  const answer = useActionData<Action>();
  const { t } = useT("studio");
  const { kind } = page;
  const canPublish = page.status === "draft" || page.status === "withdrawn";
  return (
    <>
      <EditHead head={{ ...page, back: { to: `/studio/${kind}s`, text: t(`nav.${kind}s`) } }} outcome={{ done: answer ? null : page.done, error: answer?.error, values: answer?.values, problems: Object.keys(answer?.problems ?? {}).length, at: answer?.stamp ?? page.stamp }}>
        <LegalNote legalClass={page.legalClass} organiserName={page.organiserName} />
      </EditHead>
      <TripForm state={formState(answer, page)} data={{ ...page, preview: previewOf(answer, page), canPublish }} />
    </>
  );
}

type Answer = ReturnType<typeof useActionData<Action>>;

/** What was just typed, else what is saved. */
function formState<State>(answer: Answer, page: { fields: Fields; states: State; stamp?: number }) {
  return { fields: answer?.fields ?? page.fields, problems: answer?.problems ?? {}, states: page.states, focus: answer?.focus, stamp: answer?.stamp ?? page.stamp };
}

/** Of what was just typed, else of what is saved. */
function previewOf<Preview>(answer: { preview?: Preview | undefined } | undefined, page: { preview: Preview }): Preview {
  return answer?.preview === undefined ? page.preview : answer.preview;
}
