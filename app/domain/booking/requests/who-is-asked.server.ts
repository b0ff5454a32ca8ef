/** Whose yes an order needs before it may be paid: of every offer on request its entrepreneur, of a trip on request its maker. */
import type { ProductSnapshot } from "../../../core/product-snapshot.ts";
import type { Quote } from "../../../core/quote.ts";
import { askOften, Prisma, type Reader } from "../../../platform/db.server.ts";

export interface ToAsk { componentId: string; organisationId: string; /** the one asked has at most so long */ answerHours: number }

const include = { components: { orderBy: { position: "asc" }, include: { request: { select: { state: true } } } } } satisfies Prisma.OrderLineInclude;
type Line = Prisma.OrderLineGetPayload<{ include: typeof include }>;
interface Answering { id: string; ownerId: string; confirmation: string; answerHours: number }

/** @returns one entry a component; none when nothing is on request, or all have said yes */
export async function whoIsAsked(reader: Reader, orderId: string): Promise<ToAsk[]> {
  const lines = await reader.orderLine.findMany({ where: { orderId }, include });
  const ids = lines.flatMap((line) => [line.productId, ...line.components.map((component) => component.offerId), ...packagesOf(line).values()]);
  const rows = await reader.product.findMany({ where: { id: { in: [...new Set(ids)] }, confirmation: "request" }, select: { id: true, ownerId: true, confirmation: true, answerHours: true } });
  const onRequest = new Map(rows.map((row) => [row.id, row]));
  return lines.flatMap((line) => askedOf(line, onRequest));
}

/** The lines `l` with something on request, whether or not there has been a yes; each product is looked for by its id, however many there are. */
export const ON_REQUEST = Prisma.sql`select 1 from "OrderLine" l join "OrderComponent" c on c."lineId" = l."id"
        cross join lateral (select c."offerId" union all select l."productId" union all select i."packageId" from "BundleItem" i where i."bundleId" = l."productId") as bought("id")
        join "Product" p on p."id" = bought."id" and p."confirmation" = 'request'`;

/** Whether somebody has yet to say yes; one quick look for the orders, nearly all, that need none. */
export async function needsYes(reader: Reader, orderId: string): Promise<boolean> {
  const [row] = await askOften<{ on: boolean }>(reader, Prisma.sql`select exists (${ON_REQUEST} where l."orderId" = ${orderId}) as "on"`);
  return row!.on && (await whoIsAsked(reader, orderId)).length > 0;
}

/** Whether a product, or anything it is made of, is sold on request. */
export async function isOnRequest(reader: Reader, productId: string): Promise<boolean> {
  const [row] = await reader.$queryRaw<{ on: boolean }[]>`
    with trips as (select ${productId}::text as "id" union select "packageId" from "BundleItem" where "bundleId" = ${productId})
    select exists (
      select 1 from "Product" where "confirmation" = 'request'
        and "id" in (select "id" from trips union select "offerId" from "PackageComponent" where "packageId" in (select "id" from trips))) as "on"`;
  return row!.on;
}

function askedOf(line: Line, onRequest: ReadonlyMap<string, Answering>): ToAsk[] {
  const packages = packagesOf(line);
  const hosts = line.components.flatMap(({ id, offerId, entrepreneurId }) => {
    const offer = onRequest.get(offerId);
    return offer ? [{ componentId: id, organisationId: entrepreneurId, answerHours: offer.answerHours }] : [];
  });
  const trips = new Set([line.productId, ...packages.values()].filter((id) => !line.components.some((component) => component.offerId === id)));
  for (const id of trips) {
    const trip = onRequest.get(id);
    const own = line.components.filter((component) => id === line.productId || packages.get(component.id) === id);
    if (!trip || own.length === 0 || own.some((component) => hosts.some((host) => host.componentId === component.id))) continue;
    hosts.push({ componentId: own[0]!.id, organisationId: trip.ownerId, answerHours: trip.answerHours });
  }
  const open = new Set(line.components.filter((component) => component.request?.state !== "accepted").map((component) => component.id));
  return hosts.filter((host) => open.has(host.componentId));
}

/** The package inside a bundle that each component came with. */
function packagesOf(line: Line): Map<string, string> {
  const { parts } = line.quote as unknown as Quote;
  const snapshot = line.snapshot as unknown as ProductSnapshot;
  return new Map(line.components.flatMap(({ id, position }) => {
    const part = parts.find((each) => each.partId === snapshot.parts[position]?.partId);
    return part?.packageId ? [[id, part.packageId] as const] : [];
  }));
}
