/** /studio/day/:date?: the day's guests on one page, to print and tick off; today when no date is named, ?date= names one. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DayList } from "../../../components/door/day-list.tsx";
import { AppError } from "../../../core/app-error.ts";
import { dateAt, isLocalDate } from "../../../core/time.ts";
import { doorRows } from "../../../domain/booking/door-rows.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";

/** @throws AppError not_found for what is no date */
export async function loader({ params, request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  const chosen = new URL(request.url).searchParams.get("date");
  if (chosen) throw redirect(`/studio/day/${encodeURIComponent(chosen)}`);
  const now = new Date();
  const { date = dateAt(now) } = params;
  if (!isLocalDate(date)) throw new AppError("not_found");
  return { date, today: dateAt(now), madeAt: now.toISOString(), organisationName: actor.organisationName, rows: await doorRows(db(), { ...actor, from: date, to: date }) };
}

export default function Day() {
  return <DayList view={useLoaderData<typeof loader>()} />;
}
