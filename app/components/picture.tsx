/** The picture of a product wherever one stands: its photograph in the copies that fit, or the drawn scene where it has none. */
import type { EarlyPicture } from "./page-meta.ts";
import { pictureUrl, PICTURE_FORMATS, type Cover, type PictureFormat } from "../core/catalogue/picture.ts";

const TYPES: Record<PictureFormat, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };
/** Kept of every photograph. */
const SMALL_WIDTHS = [480, 960];

export interface PictureProps {
  photo: Cover | null;
  /** addresses of the drawn scene, `wide` from 48rem on; left out where there always is a photograph */
  scene?: { url: string; wide?: string };
  /** a photograph's largest width, where more than cards need is wanted */
  largest?: number;
  alt?: string;
  /** how wide it is shown, as in `sizes` */
  sizes?: string;
  /** of the crop in CSS pixels */
  width: number;
  height: number;
  /** the aspect ratio and, where needed, visibility */
  className: string;
  loading?: "lazy" | "eager";
}

const WIDE = "(min-width: 48rem)";
const widthsOf = (largest: number | undefined) => (largest ? [...SMALL_WIDTHS, largest] : SMALL_WIDTHS);
const copiesOf = (id: string, format: PictureFormat, widths: number[]) => widths.map((each) => `${pictureUrl({ id, width: each, format })} ${each}w`).join(", ");

/** The same picture for the page's head, where it is the first thing seen. */
export function earlyPicture({ photo, scene, largest, sizes }: Pick<PictureProps, "photo" | "scene" | "largest" | "sizes">): EarlyPicture[] {
  if (photo) return [{ href: pictureUrl({ id: photo.id, width: 960, format: "avif" }), imageSrcSet: copiesOf(photo.id, "avif", widthsOf(largest)), imageSizes: sizes, type: TYPES.avif }];
  if (!scene) return [];
  return scene.wide ? [{ href: scene.url, media: `not all and ${WIDE}` }, { href: scene.wide, media: WIDE }] : [{ href: scene.url }];
}

/** The dominant colour is a drawn rectangle: the security policy knows no style attributes. */
export function Picture({ photo, scene, largest, alt = "", sizes, width, height, className, loading = "lazy" }: PictureProps) {
  const copies = (id: string, format: PictureFormat) => copiesOf(id, format, widthsOf(largest));
  const first = loading === "eager" && { fetchpriority: "high" };
  const image = { alt, width, height, loading, decoding: "async", className: "absolute inset-0 size-full object-cover" } as const;
  return (
    <span className={`relative block overflow-hidden rounded-sm bg-sea ${className}`}>
      {photo && <svg aria-hidden="true" className="absolute inset-0 size-full"><rect width="100%" height="100%" fill={photo.colour} /></svg>}
      <picture>
        {photo && PICTURE_FORMATS.slice(0, -1).map((format) => <source key={format} type={TYPES[format]} srcSet={copies(photo.id, format)} sizes={sizes} />)}
        {!photo && scene?.wide && <source media={WIDE} srcSet={scene.wide} />}
        {photo ? <img {...image} {...first} src={pictureUrl({ id: photo.id, width: 960, format: "jpg" })} srcSet={copies(photo.id, "jpg")} sizes={sizes} /> : <img {...image} {...first} src={scene?.url} />}
      </picture>
    </span>
  );
}
