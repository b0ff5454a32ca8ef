/** /studio/scan/door: for the door's page awake: GET the list and the last uses, GET ?code= an answer, POST what was pressed, in order. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { AppError } from "../../../core/app-error.ts";
import type { DoorAnswer, DoorNews, DoorResults, Told } from "../../../core/booking/door.ts";
import { takeSteps } from "../../../domain/booking/redeem-voucher.server.ts";
import type { Actor } from "../../../domain/organisations/actor.ts";
import { readSteps } from "./read-steps.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { answerAtDoor, newsOfDoor } from "./show-door.server.ts";

const PRIVATE = { headers: { "Cache-Control": "private, no-store" } };

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  const code = new URL(request.url).searchParams.get("code");
  const now = new Date();
  return tell(actor, code === null ? await newsOfDoor({ actor, now }) : await answerAtDoor({ actor, code, now }));
}

/** @throws AppError bad_request for anything but `{ steps }` */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  const steps = readSteps(await request.json().catch(() => null));
  if (!steps) throw new AppError("bad_request");
  const now = new Date();
  const results = await takeSteps({ steps, keeper: actor, now });
  return tell(actor, { results, ...(await newsOfDoor({ actor, now })) });
}

function tell({ organisationId }: Actor, said: DoorAnswer | DoorNews | DoorResults): Response {
  return Response.json({ ...said, organisationId } satisfies Told<typeof said>, PRIVATE);
}
