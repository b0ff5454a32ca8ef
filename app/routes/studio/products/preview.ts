/** POST /studio/preview/:kind: price and dates of a package or bundle as typed so far, as JSON; nothing is kept. */
import type { ActionFunctionArgs } from "@remix-run/node";
import { AppError } from "../../../core/app-error.ts";
import { requireActor } from "../require-actor.server.ts";
import { readFields } from "../studio-answer.server.ts";
import { previewOf } from "./trip-actions.server.ts";

export async function action({ params, request }: ActionFunctionArgs) {
  const { kind } = params;
  if (kind !== "package" && kind !== "bundle") throw new AppError("not_found");
  const actor = await requireActor(request, kind === "package" ? "lot" : "rot");
  const { fields } = await readFields(request);
  return Response.json({ preview: await previewOf({ kind, actor, fields, now: new Date() }) }, { headers: { "Cache-Control": "no-store" } });
}
