/** GET /maps/:file: the region's borders as an SVG file that pages take their maps' shapes from; its name changes with what is in it. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../core/app-error.ts";
import { regionFile } from "../shop/region-file.server.ts";

export function loader({ params }: LoaderFunctionArgs) {
  if (!/^region-[0-9a-f]{10}\.svg$/.test(params.file ?? "")) throw new AppError("not_found");
  const { svg, url } = regionFile();
  const current = url.endsWith(`/${params.file}`); // a page of an older version may still ask for its own file
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": current ? "public, max-age=31536000, immutable" : "no-cache" } });
}
