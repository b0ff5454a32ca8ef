/** GET /share/:lang/:kind/:slug.png?v=: the picture a page shows where its address is shared; with its version it is the same for ever. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../core/app-error.ts";
import { SHARE_KINDS } from "../../core/share-picture.ts";
import { sharePicture } from "../../domain/print/share-picture.server.ts";
import { isLang } from "../../i18n/detect-language.ts";
import { db } from "../../platform/db.server.ts";

const FOR_EVER = "public, max-age=31536000, immutable";
/** A price is on it, which is never older than 30 seconds; what is asked for again is still in memory. */
const AS_TODAY = "public, max-age=15";

export async function loader({ params, request }: LoaderFunctionArgs): Promise<Response> {
  const kind = SHARE_KINDS.find((known) => known === params.kind);
  const slug = /^(.+)\.png$/.exec(params.file ?? "")?.[1];
  if (!isLang(params.lang) || !kind || !slug) throw new AppError("not_found");
  const { png, version } = await sharePicture(db(), { lang: params.lang, kind, slug, now: new Date() });
  const asked = new URL(request.url).searchParams.get("v");
  return new Response(new Uint8Array(png), { headers: { "Content-Type": "image/png", "Content-Length": String(png.length), "Cache-Control": asked === version ? FOR_EVER : AS_TODAY } });
}
