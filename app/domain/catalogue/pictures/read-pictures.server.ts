/** Photographs of a product, for its page, for its owner's studio, and the copies themselves. */
import { AppError } from "../../../core/app-error.ts";
import { anyText, approved, type LocalizedText } from "../../../core/localized-text.ts";
import type { Fields } from "../../../core/form-fields.ts";
import { PICTURE_FORMATS, widthsOf, type Cover, type Licence, type Photo, type PictureFormat } from "../../../core/catalogue/picture.ts";
import type { Lang, ProductKind } from "../../../core/vocabulary.ts";
import type { Prisma, Reader } from "../../../platform/db.server.ts";
import { getFile } from "../../../platform/storage.server.ts";
import type { Actor } from "../../organisations/actor.ts";
import { textFields } from "../drafts/product-fields.ts";
import { textStates, type TextStates } from "../drafts/text-states.ts";

/** The cover first. */
export const inOrder = { orderBy: [{ position: "asc" }, { id: "asc" }] } satisfies Prisma.Product$picturesArgs;
type Row = Prisma.PictureGetPayload<object>;

export function photoOf({ id, colour, width, height, alt, author, licence }: Row, lang: Lang): Photo {
  return { id, colour, width, height, alt: approved(alt as LocalizedText, lang) ?? null, author, licence: licence as Licence };
}

export interface StudioPictures { title: string; kind: ProductKind; pictures: (Cover & { fields: Fields; states: TextStates })[] }

/** @throws AppError not_found for an unknown or a foreign product */
export async function studioPictures(reader: Reader, { actor, productId }: { actor: Actor; productId: string }): Promise<StudioPictures> {
  const row = await reader.product.findFirst({ where: { id: productId, ownerId: actor.organisationId }, select: { title: true, kind: true, pictures: inOrder } });
  if (!row) throw new AppError("not_found");
  const pictures = row.pictures.map(({ id, colour, alt, author, licence }) => ({ id, colour, fields: { ...textFields("alt", alt), author: [author], licence: [licence] }, states: textStates({ alt }) }));
  return { title: anyText(row.title as LocalizedText, actor.lang), kind: row.kind, pictures };
}

/** The covers of the strip above an owner's form; none for a foreign product. */
export async function pictureStrip(reader: Reader, { ownerId, productId }: { ownerId: string; productId: string }): Promise<Cover[]> {
  return reader.picture.findMany({ where: { productId, product: { ownerId } }, ...inOrder, select: { id: true, colour: true } });
}

/**
 * A copy of a picture that is in the table.
 * @param file "960.avif" and the like
 * @throws AppError not_found
 */
export async function readCopy(reader: Reader, { id, file }: { id: string; file: string }): Promise<{ bytes: Buffer; format: PictureFormat }> {
  const [, width, ending] = /^(\d{3,4})\.(\w+)$/.exec(file) ?? [];
  const format = PICTURE_FORMATS.find((each) => each === ending);
  const row = format && (await reader.picture.findUnique({ where: { id }, select: { storageKey: true, width: true } }));
  const bytes = row && widthsOf(row.width).includes(Number(width)) ? await getFile(`${row.storageKey}/${file}`) : undefined;
  if (!format || !bytes) throw new AppError("not_found");
  return { bytes, format };
}
