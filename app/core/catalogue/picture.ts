/** Photographs as pages know them: in which widths and formats they are kept, where they are found, whose they are. */
import { FieldReader, type Problems, type Texts } from "../field-reader.ts";
import type { Fields } from "../form-fields.ts";

/** CSS pixels; the last is the most, a smaller photograph keeps its own width there. */
export const PICTURE_WIDTHS = [480, 960, 1600] as const;
/** Best first: a browser takes the first it can show. */
export const PICTURE_FORMATS = ["avif", "webp", "jpg"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** `permission`: the author lets it be shown here; the others by their SPDX names. */
export const LICENCES = ["own", "permission", "cc-by-4.0", "cc-by-sa-4.0", "cc0-1.0"] as const;
export type Licence = (typeof LICENCES)[number];

export const LICENCE_URLS: Partial<Record<Licence, string>> = {
  "cc-by-4.0": "https://creativecommons.org/licenses/by/4.0/",
  "cc-by-sa-4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
  "cc0-1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
};

/** Pixels; narrower ones look blurred across a page. */
export const LEAST_WIDTH = 1200;
export const MOST_MEGABYTES = 12;
export const MOST_PICTURES = 12;

/** What a card needs; `colour` is the dominant one as #rrggbb, shown until the picture is there. */
export interface Cover { id: string; colour: string }
/** A photograph in one language; `alt` null where it is not described in that language. Width and height in pixels of the largest copy. */
export interface Photo extends Cover { width: number; height: number; alt: string | null; author: string; licence: Licence }

/** The widths in which a photograph is kept, its largest given. */
export function widthsOf(largest: number): number[] {
  return [...PICTURE_WIDTHS.slice(0, -1), largest];
}

/** The same address is the same picture for ever. */
export function pictureUrl({ id, width, format }: { id: string; width: number; format: PictureFormat }): string {
  return `/media/${id}/${width}.${format}`;
}

export interface PictureDraft { alt: Texts; author: string; licence: Licence }

/** What a partner typed about a photograph. */
export function readPictureDraft(fields: Fields): { draft: PictureDraft } | { problems: Problems } {
  const reader = new FieldReader(fields);
  const draft = { alt: reader.texts("alt", { max: 250, required: true }), author: reader.text("author", { max: 120, required: true }), licence: reader.choice("licence", LICENCES) };
  return reader.failed ? { problems: reader.problems } : { draft };
}
