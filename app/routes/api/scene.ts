/** GET /scenes/:scene/:seed?w=&h=&season=: a drawn scene as SVG; the same address is the same picture for ever. */
import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawScene } from "../../components/scenes/draw-scene.ts";
import { AppError } from "../../core/app-error.ts";
import { SCENES, SEASONS } from "../../core/vocabulary.ts";

const DEFAULT_WIDTH = 960;
const DEFAULT_HEIGHT = 640;

export function loader({ params, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const scene = SCENES.find((known) => known === params.scene);
  const season = SEASONS.find((known) => known === query.get("season"));
  if (!scene || !/^[\w-]{1,100}$/.test(params.seed ?? "")) throw new AppError("not_found");
  const svg = drawScene({ scene, seed: params.seed!, width: pixels(query.get("w"), DEFAULT_WIDTH), height: pixels(query.get("h"), DEFAULT_HEIGHT), season });
  return new Response(svg, { headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": "public, max-age=31536000, immutable" } });
}

/** A size in CSS pixels from 16 to 2400; anything else is the usual size. */
function pixels(given: string | null, usual: number): number {
  const size = Number(given);
  return given !== null && Number.isInteger(size) && size >= 16 && size <= 2400 ? size : usual;
}
