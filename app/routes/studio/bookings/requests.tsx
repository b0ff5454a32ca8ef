/** /studio/requests: guests who wait for a yes or no: a host's own, and for LOT and ZROT those of the trips they sell. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RequestsList } from "../../../components/studio/bookings/requests-list.tsx";
import { readHostAnswer } from "../../../core/booking/host-answer.ts";
import { answerInStudio } from "../../../domain/booking/requests/answer-request.server.ts";
import { openRequests } from "../../../domain/booking/requests/read-requests.server.ts";
import { db } from "../../../platform/db.server.ts";
import { unlessSeenOnPage } from "../../shop/seen-on-page.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId, lang, kind } = await requireActor(request, "entrepreneur", "lot", "rot");
  return { requests: await openRequests(db(), { organisationId, lang }), own: kind === "entrepreneur", done: doneOf(request) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur", "lot", "rot");
  const form = await request.formData();
  const given = readHostAnswer(form);
  const counted = await unlessSeenOnPage(() => answerInStudio({ requestId: String(form.get("request")), actor, ...given, now: new Date() }));
  return redirect(counted ? `/studio/requests?done=${given.answer}` : "/studio/requests", 303);
}

export default function Requests() {
  const { requests, own, done } = useLoaderData<typeof loader>();
  return <RequestsList requests={requests} own={own} done={done === "accepted" || done === "refused" ? done : null} />;
}
