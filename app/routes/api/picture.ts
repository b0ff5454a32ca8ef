/** GET /media/:id/:file: a copy of a photograph that is in the table; the same address is the same picture for ever. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import type { PictureFormat } from "../../core/catalogue/picture.ts";
import { readCopy } from "../../domain/catalogue/pictures/read-pictures.server.ts";
import { db } from "../../platform/db.server.ts";

const TYPES: Record<PictureFormat, string> = { avif: "image/avif", webp: "image/webp", jpg: "image/jpeg" };

export async function loader({ params }: LoaderFunctionArgs) {
  const { bytes, format } = await readCopy(db(), { id: params.id!, file: params.file! });
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": TYPES[format], "Content-Length": String(bytes.length), "Cache-Control": "public, max-age=31536000, immutable" } });
}
