/** GET /:lang/p/:slug/leaflet.pdf: the product's A4 leaflet in the page's language. */
import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../../core/app-error.ts";
import { makeLeaflet } from "../../../domain/print/leaflet.server.tsx";
import { langOf } from "../../../i18n/detect-language.ts";
import { db } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const answer = await makeLeaflet(db(), { lang: langOf(params), slug: params.slug!, publicUrl: env().PUBLIC_URL, now: new Date() });
  if ("redirect" in answer) throw redirect(answer.redirect, 301);
  if ("missing" in answer) throw new AppError("not_found");
  return new Response(new Uint8Array(answer.pdf), { headers: { "Content-Type": "application/pdf", "Content-Disposition": `inline; filename="${answer.fileName}"`, "Cache-Control": "public, max-age=900" } });
}
