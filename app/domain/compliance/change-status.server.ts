/** The way of a product: draft → submitted → published → withdrawn, each step by the one who may take it, with a trace. */
import { AppError } from "../../core/app-error.ts";
import { anyText, type LocalizedText } from "../../core/localized-text.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import { inTransaction, type Db, type Prisma, type Tx } from "../../platform/db.server.ts";
import { refreshPublic } from "../catalogue/refresh-public.server.ts";
import type { Actor } from "../organisations/actor.ts";
import { missingFor, refuseIncomplete } from "./check-publishable.server.ts";

export interface Step { actor: Actor; id: string; now: Date }
type Status = "draft" | "submitted" | "published" | "withdrawn";

/**
 * The entrepreneur hands an offer to a LOT that admitted him.
 * @throws AppError not_found, catalogue.wrong_state, catalogue.incomplete with `missing`, forbidden for a LOT he is no member of
 */
export async function submitOffer(db: Db, { actor, id, lotId, now }: Step & { lotId: string }): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwn(tx, { id, where: { ownerId: actor.organisationId, kind: "offer" }, from: ["draft", "withdrawn"] });
    const member = await tx.lotMembership.findFirst({ where: { lotId, entrepreneurId: actor.organisationId, state: "admitted" } });
    if (!member) throw new AppError("forbidden");
    refuseIncomplete(await missingFor(tx, { productId: id, now }));
    await move(tx, { actor, id, to: "submitted", action: "submit", data: { lotId }, columns: { lotId } });
  }, db);
}

/** The LOT publishes an offer that it was handed. @throws AppError not_found, catalogue.wrong_state, catalogue.incomplete */
export async function approveOffer(db: Db, { actor, id, now }: Step): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwn(tx, { id, where: { lotId: actor.organisationId, kind: "offer" }, from: ["submitted"] });
    refuseIncomplete(await missingFor(tx, { productId: id, now }));
    await move(tx, { actor, id, to: "published", action: "approve", columns: { publishedAt: now } });
  }, db);
}

/** The LOT gives an offer back with a note for the entrepreneur. @throws AppError not_found, catalogue.wrong_state */
export async function sendBackOffer(db: Db, { actor, id, note }: Step & { note: string }): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwn(tx, { id, where: { lotId: actor.organisationId, kind: "offer" }, from: ["submitted"] });
    await move(tx, { actor, id, to: "draft", action: "send_back", data: { note: note.slice(0, 1000) } });
  }, db);
}

/** The LOT publishes its package, ZROT its bundle. @throws AppError not_found, catalogue.wrong_state, catalogue.incomplete with `missing` */
export async function publishTrip(db: Db, { actor, id, now }: Step): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwn(tx, { id, where: { ownerId: actor.organisationId, kind: { in: ["package", "bundle"] } }, from: ["draft", "withdrawn"] });
    refuseIncomplete(await missingFor(tx, { productId: id, now }));
    await move(tx, { actor, id, to: "published", action: "publish", columns: { publishedAt: now } });
  }, db);
}

/**
 * The owner takes a product out of the shop; what was sold stays sold.
 * @throws AppError not_found, catalogue.wrong_state, catalogue.in_use with `titles` while something published is made of it
 */
export async function withdrawProduct(db: Db, { actor, id }: Step): Promise<void> {
  await inTransaction(async (tx) => {
    await lockOwn(tx, { id, where: { ownerId: actor.organisationId }, from: ["published", "submitted"] });
    const users = await tx.product.findMany({ where: { status: "published", OR: [{ components: { some: { offerId: id } } }, { bundleItems: { some: { packageId: id } } }] }, select: { title: true } });
    if (users.length > 0) throw new AppError("catalogue.in_use", { titles: users.map((user) => anyText(user.title as LocalizedText, actor.lang)).join(" · ") });
    await move(tx, { actor, id, to: "withdrawn", action: "withdraw" });
  }, db);
}

async function lockOwn(tx: Tx, { id, where, from }: { id: string; where: Prisma.ProductWhereInput; from: Status[] }): Promise<void> {
  await tx.$queryRaw`select 1 from "Product" where "id" = ${id} for update`;
  const product = await tx.product.findFirst({ where: { ...where, id }, select: { status: true } });
  if (!product) throw new AppError("not_found");
  if (!from.includes(product.status)) throw new AppError("catalogue.wrong_state", { status: product.status });
}

async function move(tx: Tx, { actor, id, to, action, data, columns }: { actor: Actor; id: string; to: Status; action: string; data?: Prisma.InputJsonObject; columns?: Prisma.ProductUncheckedUpdateInput }): Promise<void> {
  const { status: from } = await tx.product.findUniqueOrThrow({ where: { id }, select: { status: true } });
  await tx.product.update({ where: { id }, data: { ...columns, status: to } });
  await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "product", entityId: id, action, from, to, data });
  await refreshPublic(tx, [id]);
}
