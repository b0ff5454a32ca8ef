/** Loaders and actions that a LOT's packages and ZROT's bundles have in common; a route names its kind. */
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { productsPage } from "../../../domain/compliance/products-page.server.ts";
import { db } from "../../../platform/db.server.ts";
import { requireActor } from "../require-actor.server.ts";
import { doneOf, readFields } from "../studio-answer.server.ts";
import { actOnTrip, type TripKind } from "./trip-actions.server.ts";
import { newTripPage, tripPage } from "./trip-page.server.ts";

/** Whose kind it is: LOTs make packages, the regional organisation bundles. */
const MAKER = { package: "lot", bundle: "rot" } as const satisfies Record<TripKind, string>;

/** @throws to the log-in without a session, AppError forbidden for another role; the same holds for all below */
export function tripList(kind: TripKind) {
  return async ({ request }: LoaderFunctionArgs) => {
    const { organisationId, lang } = await requireActor(request, MAKER[kind]);
    return { kind, rows: await productsPage(db(), { ownerId: organisationId, kind, lang, now: new Date() }) };
  };
}

export function newTrip(kind: TripKind) {
  return async ({ request }: LoaderFunctionArgs) => newTripPage({ kind, actor: await requireActor(request, MAKER[kind]) });
}

/** @throws AppError not_found for somebody else's */
export function savedTrip(kind: TripKind) {
  return async ({ params, request }: LoaderFunctionArgs) => {
    const actor = await requireActor(request, MAKER[kind]);
    return { ...(await tripPage({ kind, actor, id: params.id! })), done: doneOf(request), stamp: Date.now() };
  };
}

/** Of a new trip where the address has no id. */
export function tripAction(kind: TripKind) {
  return async ({ params, request }: ActionFunctionArgs) => {
    const actor = await requireActor(request, MAKER[kind]);
    return actOnTrip({ kind, actor, id: params.id ?? null, ...(await readFields(request)) });
  };
}
