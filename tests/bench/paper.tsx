/** What a guest is given: the vouchers' PDF and the leaflet against an empty page by the same library, the calendar file against its data as JSON. */
import { Document, Page, renderToBuffer } from "@react-pdf/renderer";
import { newId } from "../../app/core/ids.ts";
import type { OrderView } from "../../app/core/booking/order-view.ts";
import { addDays, dateAt } from "../../app/core/time.ts";
import { holdPlaces } from "../../app/domain/booking/hold-places.server.ts";
import { lockOrder } from "../../app/domain/booking/lock-order.server.ts";
import { readOrderById } from "../../app/domain/booking/read-order.server.ts";
import { confirmSale } from "../../app/domain/payments/settling/confirm-sale.server.ts";
import { readAvailability } from "../../app/domain/pricing/availability-answer.server.ts";
import { makeLeaflet } from "../../app/domain/print/leaflet.server.tsx";
import { tripIcs } from "../../app/domain/print/trip-ics.ts";
import { vouchersPdf } from "../../app/domain/print/vouchers-pdf.server.tsx";
import { db, inTransaction, openDatabase, useDatabase } from "../../app/platform/db.server.ts";
import { openJobs, stopJobs } from "../../app/platform/jobs.server.ts";
import { figure, inTurns, median, medianTime, times, type Effort, type Table } from "./measure.ts";

const URL_OF_ORDER = "https://latarnia.example/pl/orders/BENCH";

interface Trip { id: string; slug: string }

export async function measure({ rounds, seconds }: Effort): Promise<Table> {
  const database = await openDatabase();
  useDatabase(database);
  await openJobs();
  const { trip, order } = await soldTrip();
  const now = new Date();
  const from = dateAt(now);
  const to = addDays(from, 59);
  const params = new URLSearchParams({ product: trip.id, from, to, adults: "2" });
  const work = {
    empty: () => renderToBuffer(<Document><Page size="A4" /></Document>),
    vouchers: () => vouchersPdf({ order, url: URL_OF_ORDER, today: from }),
    leaflet: () => makeLeaflet(db(), { lang: "pl", slug: trip.slug, publicUrl: "https://latarnia.example", now }),
    json: () => JSON.stringify(order),
    ics: () => tripIcs({ order, url: URL_OF_ORDER }),
    slots: () => slotsOf(order, from, to),
    availability: () => readAvailability(db(), { params, now }),
  };
  for (const once of Object.values(work)) await once();
  const took = await inTurns(rounds, Object.fromEntries(Object.entries(work).map(([name, once]) => [name, () => medianTime(once, seconds / 2)])) as Record<keyof typeof work, () => Promise<number>>);
  await stopJobs();
  await database.close();
  return tableOf(took, order);
}

/** A package of several components, held and confirmed for two. @throws Error when none of the demonstration's packages is free */
async function soldTrip(): Promise<{ trip: Trip; order: OrderView }> {
  const now = new Date();
  const products = await db().product.findMany({ where: { kind: "package", status: "published", publicLangs: { has: "pl" } }, include: { slugs: { where: { lang: "pl", current: true } }, _count: { select: { components: true } } }, orderBy: { id: "asc" } });
  for (const { id, slugs, _count } of products) {
    if (_count.components < 3 || !slugs[0]) continue;
    const { days } = await readAvailability(db(), { params: new URLSearchParams({ product: id, from: addDays(dateAt(now), 7), to: addDays(dateAt(now), 300), adults: "2" }), now });
    const free = days.find((day) => day.available);
    if (!free) continue;
    const { orderId } = await holdPlaces({ productId: id, date: free.date, units: { adult: 2 }, lang: "pl", token: newId(), now });
    await inTransaction(async (tx) => confirmSale(tx, { order: await lockOrder(tx, orderId), actor: "system", now, stripeId: null, data: {} }));
    return { trip: { id, slug: slugs[0].slug }, order: await readOrderById(orderId) };
  }
  throw new Error("The demonstration has no free package of three components.");
}

/** The floor of availability: its slots and nothing else. */
function slotsOf(order: OrderView, from: string, to: string): Promise<unknown> {
  return db().$queryRaw`
    select s."id", s."date", s."start", s."capacity" - s."reserved" as "free" from "Slot" s
    where s."resourceId" in (select s2."resourceId" from "Reservation" r join "OrderComponent" c on c."id" = r."componentId" join "OrderLine" l on l."id" = c."lineId" join "Order" o on o."id" = l."orderId" join "Slot" s2 on s2."id" = r."slotId" where o."code" = ${order.code})
      and s."date" between ${from}::date and ${to}::date`;
}

function tableOf(took: Record<"empty" | "vouchers" | "leaflet" | "json" | "ics" | "slots" | "availability", number[]>, order: OrderView): Table {
  const row = (name: string, ours: keyof typeof took, floorName: string, floor: keyof typeof took) => [name, figure(median(took[ours])), floorName, figure(median(took[floor])), times(median(took[ours]) / median(took[floor]))];
  const components = order.lines.reduce((sum, line) => sum + line.components.length, 0);
  return {
    title: "Paper and feeds", columns: ["what", "ms", "floor", "floor ms", "of the floor"],
    rows: [
      row(`order's PDF, 1 + ${components} pages`, "vouchers", "empty page, same library", "empty"), row("leaflet of the package, A4", "leaflet", "empty page, same library", "empty"),
      row("calendar file (.ics)", "ics", "the order as JSON", "json"), row("availability, 60 days", "availability", "its slots by one SQL", "slots"),
    ],
    notes: ["The same paid package of the demonstration throughout; the leaflet and availability read the embedded database, the order's PDF and the calendar file are made of an order already read."],
  };
}
