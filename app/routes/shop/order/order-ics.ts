/** /:lang/orders/:code/trip.ics: the order's dates for a calendar. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { tripIcs } from "../../../domain/print/trip-ics.ts";
import { langOf } from "../../../i18n/detect-language.ts";
import { orderAccess } from "./order-access.server.ts";
import { paidOrder, paper } from "./paid-order.server.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  langOf(params);
  const paid = await paidOrder(orderAccess({ params, request }));
  return paper(tripIcs(paid), { contentType: "text/calendar; charset=utf-8", filename: `Latarnia-${paid.order.code}.ics` });
}
