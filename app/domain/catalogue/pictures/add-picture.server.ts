/** A partner adds a photograph to a product: copies first, then the row; when either fails, neither stays. */
import { createHash } from "node:crypto";
import { AppError } from "../../../core/app-error.ts";
import { newId } from "../../../core/ids.ts";
import { reviewed } from "../../../core/localized-text.ts";
import { MOST_PICTURES, type PictureDraft } from "../../../core/catalogue/picture.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction, type Db, type Reader, type Tx } from "../../../platform/db.server.ts";
import { putFile, removeFiles } from "../../../platform/storage.server.ts";
import { isNoRoom } from "../../../platform/write-whole.server.ts";
import type { Actor } from "../../organisations/actor.ts";
import { encodePicture, type EncodedPicture } from "./encode-picture.server.ts";
import { json } from "../drafts/product-columns.ts";

interface NewPicture { actor: Actor; productId: string; bytes: Buffer; draft: PictureDraft }

/**
 * @returns the picture's id, a hash that nobody guesses
 * @throws AppError not_found for somebody else's product, pictures.full, pictures.not_kept when the disk has no room, and those of encodePicture
 */
export async function addPicture(db: Db, { actor, productId, bytes, draft }: NewPicture): Promise<string> {
  await requireRoom(db, { actor, productId });
  const encoded = await encodePicture(bytes);
  const id = createHash("sha256").update(newId()).update(bytes).digest("hex").slice(0, 32);
  const keys = encoded.files.map(({ file }) => `pictures/${id}/${file}`);
  try {
    for (const { file, bytes: copy } of encoded.files) await putFile(`pictures/${id}/${file}`, copy);
    await inTransaction((tx) => writePicture(tx, { actor, productId, id, encoded, draft }), db);
  } catch (error) {
    await removeFiles(keys);
    throw isNoRoom(error) ? new AppError("pictures.not_kept") : error;
  }
  return id;
}

async function requireRoom(reader: Reader, { actor, productId }: { actor: Actor; productId: string }): Promise<void> {
  const product = await reader.product.findFirst({ where: { id: productId, ownerId: actor.organisationId }, select: { _count: { select: { pictures: true } } } });
  if (!product) throw new AppError("not_found");
  if (product._count.pictures >= MOST_PICTURES) throw new AppError("pictures.full", { most: MOST_PICTURES });
}

async function writePicture(tx: Tx, { actor, productId, id, encoded, draft }: { actor: Actor; productId: string; id: string; encoded: EncodedPicture; draft: PictureDraft }): Promise<void> {
  await tx.$queryRaw`select 1 from "Product" where "id" = ${productId} for update`;
  await requireRoom(tx, { actor, productId });
  const { width, height, colour } = encoded;
  const position = await tx.picture.count({ where: { productId } });
  await tx.picture.create({ data: { id, productId, storageKey: `pictures/${id}`, width, height, colour, alt: json(reviewed(draft.alt)), author: draft.author, licence: draft.licence, position } });
  await tx.product.update({ where: { id: productId }, data: { version: { increment: 1 } } });
  await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "picture", entityId: id, action: "add", data: { productId } });
}
