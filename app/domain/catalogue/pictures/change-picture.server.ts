/** What a partner does with photographs that are there: describes them anew, changes their order, removes them. */
import { AppError } from "../../../core/app-error.ts";
import { editText, type LocalizedText } from "../../../core/localized-text.ts";
import { PICTURE_FORMATS, widthsOf, type PictureDraft } from "../../../core/catalogue/picture.ts";
import { writeAudit } from "../../../platform/audit.server.ts";
import { inTransaction, type Db, type Tx } from "../../../platform/db.server.ts";
import { logError } from "../../../platform/log.server.ts";
import { removeFiles } from "../../../platform/storage.server.ts";
import type { Actor } from "../../organisations/actor.ts";
import { json } from "../drafts/product-columns.ts";

interface Which { actor: Actor; productId: string; id: string }
type Row = Awaited<ReturnType<typeof lockPictures>>["picture"];

/** @throws AppError not_found for an unknown or a foreign one */
export async function editPicture(db: Db, { draft, ...which }: Which & { draft: PictureDraft }): Promise<void> {
  await inTransaction(async (tx) => {
    const { picture } = await lockPictures(tx, which);
    const { alt, author, licence } = draft;
    await tx.picture.update({ where: { id: picture.id }, data: { alt: json(editText(picture.alt as LocalizedText, alt)), author, licence } });
    await trace(tx, which, "edit");
  }, db);
}

/** One place towards the front or the end; the first is the cover. @throws AppError not_found */
export async function movePicture(db: Db, { by, ...which }: Which & { by: -1 | 1 }): Promise<void> {
  await inTransaction(async (tx) => {
    const { picture, ids } = await lockPictures(tx, which);
    const others = ids.filter((id) => id !== picture.id);
    others.splice(Math.max(0, ids.indexOf(picture.id) + by), 0, picture.id);
    await writeOrder(tx, others);
    await trace(tx, which, "move");
  }, db);
}

/** The copies go once the row is gone for good. @throws AppError not_found */
export async function removePicture(db: Db, which: Which): Promise<void> {
  const picture = await inTransaction(async (tx) => {
    const { picture, ids } = await lockPictures(tx, which);
    await tx.picture.delete({ where: { id: picture.id } });
    await writeOrder(tx, ids.filter((id) => id !== picture.id));
    await trace(tx, which, "remove");
    return picture;
  }, db);
  await removeFiles(keysOf(picture)).catch((error: unknown) => logError("removing a picture's files failed", error, { picture: picture.id }));
}

const keysOf = ({ storageKey, width }: Row): string[] => widthsOf(width).flatMap((each) => PICTURE_FORMATS.map((format) => `${storageKey}/${each}.${format}`));

/** The picture and the order of all, while nobody else changes them. */
async function lockPictures(tx: Tx, { actor, productId, id }: Which) {
  await tx.$queryRaw`select 1 from "Product" where "id" = ${productId} for update`;
  const pictures = await tx.picture.findMany({ where: { productId, product: { ownerId: actor.organisationId } }, orderBy: [{ position: "asc" }, { id: "asc" }] });
  const picture = pictures.find((each) => each.id === id);
  if (!picture) throw new AppError("not_found");
  return { picture, ids: pictures.map((each) => each.id) };
}

async function writeOrder(tx: Tx, ids: string[]): Promise<void> {
  for (const [position, id] of ids.entries()) await tx.picture.update({ where: { id }, data: { position } });
}

async function trace(tx: Tx, { actor, productId, id }: Which, action: "edit" | "move" | "remove"): Promise<void> {
  await tx.product.update({ where: { id: productId }, data: { version: { increment: 1 } } });
  await writeAudit(tx, { actorKind: "user", actorId: actor.userId, entity: "picture", entityId: id, action, data: { productId } });
}
