/** The picture of a product wherever one stands: its photograph in the copies that fit, or the drawn scene where it has none. */
import { pictureUrl, PICTURE_FORMATS, type Cover, type PictureFormat } from "../core/picture.ts";

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

/** The dominant colour is a drawn rectangle: the security policy knows no style attributes. */
export function Picture({ photo, scene, largest, alt = "", sizes, width, height, className, loading = "lazy" }: PictureProps) {
  const widths = largest ? [...SMALL_WIDTHS, largest] : SMALL_WIDTHS;
  const copies = (id: string, format: PictureFormat) => widths.map((each) => `${pictureUrl({ id, width: each, format })} ${each}w`).join(", ");
  const image = { alt, width, height, loading, decoding: "async", className: "absolute inset-0 size-full object-cover" } as const;
  return (
    <span className={`relative block overflow-hidden rounded-sm bg-sea ${className}`}>
      {photo && <svg aria-hidden="true" className="absolute inset-0 size-full"><rect width="100%" height="100%" fill={photo.colour} /></svg>}
      <picture>
        {photo && PICTURE_FORMATS.slice(0, -1).map((format) => <source key={format} type={TYPES[format]} srcSet={copies(photo.id, format)} sizes={sizes} />)}
        {!photo && scene?.wide && <source media="(min-width: 48rem)" srcSet={scene.wide} />}
        {photo ? <img {...image} {...(loading === "eager" && { fetchpriority: "high" })} src={pictureUrl({ id: photo.id, width: 960, format: "jpg" })} srcSet={copies(photo.id, "jpg")} sizes={sizes} /> : <img {...image} src={scene?.url} />}
      </picture>
    </span>
  );
}
