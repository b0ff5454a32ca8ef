/** /studio/bookings/:code/cancel: the seller calls off what he sold, all of it or a line, with a reason and all of the money back. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CallOffPage } from "../../../components/studio/bookings/call-off-page.tsx";
import { valueOf } from "../../../core/form-fields.ts";
import { cancelByOffice, LONGEST_REASON, offerReplacement, officeCancelPage } from "../../../domain/payments/cancelling/cancel-by-office.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { again, readFields } from "../studio-answer.server.ts";

const SELLERS = ["entrepreneur", "lot", "rot"] as const;

export async function loader({ params, request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, ...SELLERS);
  return officeCancelPage({ actor, orderCode: params.code ?? "", now: new Date() });
}

export async function action({ params, request }: ActionFunctionArgs) {
  const sent = { actor: await requireActor(request, ...SELLERS), orderCode: params.code ?? "", now: new Date() };
  const { code, offer } = await officeCancelPage(sent);
  const { fields, intent } = await readFields(request);
  if (intent === "offer") {
    await offerReplacement(sent);
    return redirect(`/studio/bookings?offered=${code}`, 303);
  }
  const note = valueOf(fields, "note").trim();
  const lineIds = offer.lines.length === 1 ? null : (fields.line ?? []);
  if (note.length < 3 || note.length > LONGEST_REASON) return again(fields, { problems: { note: note === "" ? "required" : "range" } }, 422);
  if (lineIds?.length === 0) return again(fields, { problems: { line: "choice" } }, 422);
  await cancelByOffice({ ...sent, lineIds, note });
  return redirect(`/studio/bookings?cancelled=${code}`, 303);
}

export default function BookingCancel() {
  return <CallOffPage page={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />;
}
