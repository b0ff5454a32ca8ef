/** /studio/bundles/:id: ZROT's own bundle: its form with live preview, its legal class, what it lacks. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EditHead } from "../../components/studio/edit-head.tsx";
import { LegalNote } from "../../components/studio/legal-note.tsx";
import { TripForm } from "../../components/studio/trip-form.tsx";
import { useT } from "../../i18n/use-t.ts";
import { requireActor } from "./require-actor.server.ts";
import { doneOf, readFields } from "./studio-answer.server.ts";
import { actOnTrip } from "./trip-actions.server.ts";
import { tripPage } from "./trip-page.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, "rot");
  return { ...(await tripPage({ kind: "bundle", actor, id: params.id! })), done: doneOf(request), stamp: Date.now() };
}

export async function action({ params, request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "rot");
  return actOnTrip({ kind: "bundle", actor, id: params.id!, ...(await readFields(request)) });
}

export default function BundleEdit() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useT("studio");
  const canPublish = page.status === "draft" || page.status === "withdrawn";
  const preview = answer && "preview" in answer ? answer.preview : page.preview;
  return (
    <>
      <EditHead head={{ ...page, back: { to: "/studio/bundles", text: t("nav.bundles") } }} outcome={{ done: answer ? null : page.done, error: answer?.error, values: answer?.values, problems: Object.keys(answer?.problems ?? {}).length, at: answer?.stamp ?? page.stamp }}>
        <LegalNote legalClass={page.legalClass} organiserName={page.organiserName} />
      </EditHead>
      <TripForm state={{ fields: answer?.fields ?? page.fields, problems: answer?.problems ?? {}, states: page.states, focus: answer && "focus" in answer ? answer.focus : undefined, stamp: answer?.stamp ?? page.stamp }} data={{ ...page, preview, canPublish }} />
    </>
  );
}
