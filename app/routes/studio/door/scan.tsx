/** /studio/scan?code=: vouchers checked and used at the door; `use` and `said` tell what the form did, `kept` asks for the page that a phone keeps. */
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DoorPage } from "../../../components/door/door-page.tsx";
import { valueOf } from "../../../core/form-fields.ts";
import { redeemVoucher, undoUse } from "../../../domain/booking/redeem-voucher.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { showDoor } from "./show-door.server.ts";
import { readFields } from "../studio-answer.server.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  const asked = new URL(request.url).searchParams;
  return showDoor({ actor, code: asked.get("code"), useId: asked.get("use"), said: asked.get("said"), kept: asked.has("kept"), now: new Date() });
}

/** Intents: redeem (with `code` and `useId`), undo (with `useId`). */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request, "entrepreneur");
  const { fields, intent } = await readFields(request);
  const [useId, code, now] = [valueOf(fields, "useId"), valueOf(fields, "code"), new Date()];
  const moment = { ...actor, useId, at: now.toISOString(), now };
  if (intent === "undo") {
    const { outcome } = await undoUse({ ...moment, undoId: useId });
    return redirect(`/studio/scan?said=${outcome === "unknown" ? "undoUnknown" : outcome}`, 303);
  }
  if (useId !== "") await redeemVoucher({ ...moment, code });
  return redirect(`/studio/scan?code=${encodeURIComponent(code)}&use=${encodeURIComponent(useId)}`, 303);
}

export default function Scan() {
  const view = useLoaderData<typeof loader>();
  return <DoorPage key={view.newUseId} view={view} />;
}
