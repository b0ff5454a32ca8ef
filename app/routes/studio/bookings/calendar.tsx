/** /studio/calendar?resource=&month=&day=: an entrepreneur closes a day, opens it or gives it another capacity; what is sold is shown first. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CalendarPage } from "../../../components/studio/bookings/calendar-page.tsx";
import { FieldReader } from "../../../core/field-reader.ts";
import { valueOf } from "../../../core/form-fields.ts";
import { calendarPage } from "../../../domain/booking/calendar-page.server.ts";
import { MOST_PLACES, setDay, type DayWish } from "../../../domain/booking/set-day.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields, withProblems } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId } = await requireActor(request, "entrepreneur");
  const { searchParams } = new URL(request.url);
  const page = await calendarPage(db(), { organisationId, resourceId: searchParams.get("resource"), month: searchParams.get("month"), day: searchParams.get("day"), now: new Date() });
  return { page, done: doneOf(request) };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  const { fields, intent } = await readFields(request);
  const reader = new FieldReader(fields);
  const wish: DayWish = intent === "capacity" ? { kind: "capacity", places: reader.integer("places", { min: 0, max: MOST_PLACES, empty: "required" }) } : { kind: intent === "closed" ? "closed" : "open" };
  if (reader.failed) return withProblems(fields, reader.problems);
  const [resourceId, date] = [valueOf(fields, "resource"), valueOf(fields, "date")];
  await setDay({ actor, resourceId, date, wish, now: new Date() });
  return redirect(`/studio/calendar?${new URLSearchParams({ resource: resourceId, day: date, done: wish.kind })}`, 303);
}

export default function Calendar() {
  const { page, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const problem = answer?.problems.places;
  return <CalendarPage page={page} done={answer ? null : done} refused={problem ? { typed: valueOf(answer.fields ?? {}, "places"), problem } : null} />;
}
