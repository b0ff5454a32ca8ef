/** /studio/packages/new: the form of a package that is not there yet; the first save makes it a draft. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { OutcomeNotice } from "../../components/studio/edit-head.tsx";
import { PageHead } from "../../components/studio/page-head.tsx";
import { TripForm } from "../../components/studio/trip-form.tsx";
import { useT } from "../../i18n/use-t.ts";
import { requireActor } from "./require-actor.server.ts";
import { readFields } from "./studio-answer.server.ts";
import { actOnTrip } from "./trip-actions.server.ts";
import { newTripPage } from "./trip-page.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  return newTripPage({ kind: "package", actor: await requireActor(request, "lot") });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "lot");
  return actOnTrip({ kind: "package", actor, id: null, ...(await readFields(request)) });
}

export default function PackageNew() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useT("studio");
  const preview = answer && "preview" in answer ? answer.preview : page.preview;
  return (
    <>
      <PageHead title={t("packages.new")} lead={t("packages.newLead")} above={<Link to="/studio/packages">← {t("nav.packages")}</Link>} />
      <OutcomeNotice outcome={{ error: answer?.error, values: answer?.values, problems: Object.keys(answer?.problems ?? {}).length }} />
      <TripForm state={{ fields: answer?.fields ?? page.fields, problems: answer?.problems ?? {}, states: {}, focus: answer && "focus" in answer ? answer.focus : undefined, stamp: answer?.stamp }} data={{ ...page, preview, canPublish: true }} />
    </>
  );
}
