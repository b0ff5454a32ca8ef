/** /studio/bookings?from=: what was sold, day by day: an entrepreneur's own services, a LOT's or ZROT's trips. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BookingsList } from "../../../components/studio/bookings/bookings-list.tsx";
import { isLocalDate } from "../../../core/time.ts";
import { bookingsPage } from "../../../domain/booking/bookings-page.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { organisationId, lang, kind } = await requireActor(request, "entrepreneur", "lot", "rot");
  const { searchParams } = new URL(request.url);
  const from = searchParams.get("from");
  return { ...(await bookingsPage(db(), { organisationId, lang, from: isLocalDate(from) ? from : undefined, now: new Date() })), own: kind === "entrepreneur", cancelled: searchParams.get("cancelled"), offered: searchParams.get("offered") };
}

export default function Bookings() {
  const { rows, from, next, own, cancelled, offered } = useLoaderData<typeof loader>();
  return <BookingsList rows={rows} from={from} next={next} own={own} cancelled={cancelled} offered={offered} />;
}
