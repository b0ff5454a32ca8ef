/** /studio/members: a LOT admits or rejects applicants, sees its members, invites a business. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { stateAfter } from "../../components/studio/form-parts.tsx";
import { MembersList } from "../../components/studio/members-list.tsx";
import { FieldReader } from "../../core/field-reader.ts";
import { valueOf } from "../../core/form-fields.ts";
import { inviteEntrepreneur } from "../../domain/organisations/invite-entrepreneur.server.ts";
import { membersPage } from "../../domain/organisations/members-page.server.ts";
import { decideMembership } from "../../domain/organisations/membership.server.ts";
import { db } from "../../platform/db.server.ts";
import { requireActor } from "./require-actor.server.ts";
import { doneOf, readFields, tryStep, withProblems } from "./studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId } = await requireActor(request, "lot");
  return { members: await membersPage(db(), { lotId: organisationId }), done: doneOf(request) };
}

/** Intents: admit, reject (with `entrepreneur` and `reason`); anything else invites `name` and `email`. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "lot");
  const { fields, intent } = await readFields(request);
  const decision = intent === "admit" ? ("admitted" as const) : intent === "reject" ? ("rejected" as const) : undefined;
  if (decision) return tryStep(fields, async () => (await decideMembership(db(), { actor, entrepreneurId: valueOf(fields, "entrepreneur"), decision, reason: valueOf(fields, "reason"), now: new Date() }), `/studio/members?done=${decision}`));
  const reader = new FieldReader(fields);
  const invitation = { name: reader.text("name", { max: 120, required: true }), email: reader.mail("email") };
  if (reader.failed) return withProblems(fields, reader.problems);
  return tryStep(fields, async () => (await inviteEntrepreneur(db(), { actor, ...invitation, now: new Date() }), "/studio/members?done=invited"));
}

export default function Members() {
  const { members, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <MembersList members={members} state={stateAfter(answer)} done={answer ? null : done} error={answer?.error ?? null} />;
}
