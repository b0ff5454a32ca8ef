/** Which products change in the index when these do: those made of them, and those that share a boat, a room or a guide with them. */
import type { Changes } from "../../app/platform/changes.server.ts";
import type { Reader } from "../../app/platform/db.server.ts";

/** The products whose documents show what changed: their own rows, their slots, their owner, their LOT or their place. */
export async function changedProducts(reader: Reader, { resources, products, organisations, places }: Pick<Changes, "resources" | "products" | "organisations" | "places">): Promise<string[]> {
  if (resources.length + organisations.length + places.length === 0) return products;
  const rows = await reader.product.findMany({
    where: { status: "published", OR: [{ offer: { resourceId: { in: resources } } }, { ownerId: { in: organisations } }, { lotId: { in: organisations } }, { placeId: { in: places } }] }, select: { id: true },
  });
  return [...new Set([...products, ...rows.map((row) => row.id)])];
}

/** The ids given and all that depend on them, each once. */
export async function touchedProducts(reader: Reader, productIds: readonly string[]): Promise<string[]> {
  const given = [...new Set(productIds)];
  const inside = await offersIn(reader, given);
  const shared = await reader.offer.findMany({ where: { resource: { offers: { some: { productId: { in: [...given, ...inside] } } } } }, select: { productId: true } });
  const offers = shared.map((offer) => offer.productId);
  const components = await reader.packageComponent.findMany({ where: { offerId: { in: offers } }, select: { packageId: true }, distinct: ["packageId"] });
  const packages = [...given, ...components.map((component) => component.packageId)];
  const items = await reader.bundleItem.findMany({ where: { packageId: { in: packages } }, select: { bundleId: true }, distinct: ["bundleId"] });
  return [...new Set([...offers, ...packages, ...items.map((item) => item.bundleId)])];
}

/** Offers inside the packages and bundles among these products. */
async function offersIn(reader: Reader, productIds: string[]): Promise<string[]> {
  const items = await reader.bundleItem.findMany({ where: { bundleId: { in: productIds } }, select: { packageId: true } });
  const components = await reader.packageComponent.findMany({ where: { packageId: { in: [...productIds, ...items.map((item) => item.packageId)] } }, select: { offerId: true } });
  return components.map((component) => component.offerId);
}
