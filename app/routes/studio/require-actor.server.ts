/** Who sends a studio request: the actor of its session, or a redirect to the log-in that leads back here. */
import { redirect } from "@remix-run/node";
import { mustBe, type Actor, type OrganisationKindName } from "../../domain/organisations/actor.ts";
import { actorOfSession } from "../../domain/organisations/sessions.server.ts";
import { db } from "../../platform/db.server.ts";
import { sessionTokenOf } from "../../platform/session.server.ts";

/**
 * @param kinds the kinds of organisation that may come here; all when left out
 * @throws a redirect to the log-in; AppError forbidden for another kind
 */
export async function requireActor(request: Request, ...kinds: OrganisationKindName[]): Promise<Actor> {
  const actor = await optionalActor(request);
  if (!actor) throw redirect(loginAddress(request));
  if (kinds.length > 0) mustBe(actor, ...kinds);
  return actor;
}

export async function optionalActor(request: Request): Promise<Actor | undefined> {
  const token = sessionTokenOf(request.headers);
  return token ? actorOfSession(db(), { token, now: new Date() }) : undefined;
}

function loginAddress(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const here = request.method === "GET" ? `${pathname.replace(/\.data$/, "")}${search.replace(/[?&]_routes=[^&]*/, "")}` : pathname.replace(/\.data$/, "");
  return here === "/studio" ? "/studio/login" : `/studio/login?next=${encodeURIComponent(here)}`;
}

/** Where to go after the log-in: a studio address of ours, nothing else. */
export function safeNext(next: unknown): string {
  return typeof next === "string" && /^\/studio(?:[/?][\w\-./?=&%]*)?$/.test(next) && !next.includes("//") && !next.includes("..") ? next : "/studio";
}
