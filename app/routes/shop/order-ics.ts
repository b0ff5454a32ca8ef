/** GET /:lang/orders/:code/trip.ics?key=…: the trip for the guest's calendar. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { tripIcs } from "../../domain/print/trip-ics.ts";
import { asFile, openDocument } from "./order-document.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  const opened = await openDocument({ code: params.code!, request });
  return asFile(tripIcs(opened), { type: "text/calendar; charset=utf-8", name: `Latarnia-${opened.order.code}.ics` });
}
