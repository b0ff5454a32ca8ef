/** One's own, a stranger's and an unknown id in the studio: nobody sees or changes what is not theirs. Who may open which page at all: ../roles.test.ts. */
import type { ActionFunction, LoaderFunction } from "@remix-run/node";
import { beforeAll, describe, expect, test } from "vitest";
import { isAppError } from "../../../app/core/app-error.ts";
import type { Actor, OrganisationKindName } from "../../../app/domain/organisations/actor.ts";
import * as bundleEdit from "../../../app/routes/studio/products/bundle-edit.tsx";
import * as members from "../../../app/routes/studio/members.tsx";
import * as offerEdit from "../../../app/routes/studio/products/offer-edit.tsx";
import * as packageEdit from "../../../app/routes/studio/products/package-edit.tsx";
import * as packages from "../../../app/routes/studio/products/packages.tsx";
import * as preview from "../../../app/routes/studio/products/preview.ts";
import * as review from "../../../app/routes/studio/products/review.tsx";
import { db } from "../../../app/platform/db.server.ts";
import { makeBundle, makeOffer, makePackage, makeResource } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

type Role = Extract<OrganisationKindName, "entrepreneur" | "lot" | "rot" | "jst">;
interface RouteModule { loader?: unknown; action?: unknown }
interface World { actors: Record<Role, Actor>; cookies: Record<Role, string>; own: Record<"offer" | "package" | "bundle" | "review", string>; foreign: Record<"offer" | "package" | "bundle" | "review", string> }

const ROLES: Role[] = ["entrepreneur", "lot", "rot", "jst"];
let world: World;

databaseOfFile();
beforeAll(async () => {
  const actors = { entrepreneur: await makeActor("entrepreneur"), lot: await makeActor("lot"), rot: await makeActor("rot"), jst: await makeActor("jst") };
  const strangers = { entrepreneur: await makeActor("entrepreneur"), lot: await makeActor("lot"), rot: await makeActor("rot") };
  const cookies = Object.fromEntries(await Promise.all(ROLES.map(async (role) => [role, await cookieOf(actors[role])]))) as World["cookies"];
  world = { actors, cookies, own: await productsOf(actors), foreign: await productsOf(strangers) };
});

async function productsOf(actors: Record<"entrepreneur" | "lot" | "rot", Actor>): Promise<World["own"]> {
  const { resourceId } = await makeResource({ organisationId: actors.entrepreneur.organisationId });
  const ownerId = actors.entrepreneur.organisationId;
  const offer = await makeOffer({ ownerId, resourceId });
  const submitted = await makeOffer({ ownerId, resourceId });
  await db().product.update({ where: { id: submitted }, data: { status: "submitted", lotId: actors.lot.organisationId } });
  const trip = await makePackage({ ownerId: actors.lot.organisationId, components: [{ offerId: offer }] });
  return { offer, review: submitted, package: trip, bundle: await makeBundle({ ownerId: actors.rot.organisationId, packageIds: [trip] }) };
}

/** The status a request ends with, whether answered or thrown. */
async function statusOf(run: () => unknown): Promise<number> {
  try {
    const answer = (await run()) as { init?: { status?: number } | null } | Response | null;
    return answer instanceof Response ? answer.status : (answer?.init?.status ?? 200);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown.status;
    if (isAppError(thrown)) return thrown.status;
    throw thrown;
  }
}

const context = { nonce: "", requestId: "", ip: "10.1.0.1" };

function get(module: RouteModule, path: string, cookie: string | undefined, id?: string): Promise<number> {
  const request = new Request(`http://localhost${path}`, { headers: cookie ? { cookie } : {} });
  return statusOf(() => (module.loader as LoaderFunction)({ request, params: { id }, context } as Parameters<LoaderFunction>[0]));
}

function post(module: RouteModule, path: string, cookie: string | undefined, fields: Record<string, string>, id?: string): Promise<number> {
  const request = new Request(`http://localhost${path}`, { method: "POST", headers: cookie ? { cookie } : {}, body: new URLSearchParams(fields) });
  return statusOf(() => (module.action as ActionFunction)({ request, params: { id }, context } as Parameters<ActionFunction>[0]));
}

const EDITS = [
  { path: "/studio/offers", module: offerEdit, role: "entrepreneur", kind: "offer" }, { path: "/studio/packages", module: packageEdit, role: "lot", kind: "package" },
  { path: "/studio/bundles", module: bundleEdit, role: "rot", kind: "bundle" }, { path: "/studio/review", module: review, role: "lot", kind: "review" },
] as const;

describe.each(EDITS)("$path/:id", ({ path, module, role, kind }) => {
  test("one's own opens", async () => {
    expect(await get(module, `${path}/x`, world.cookies[role], world.own[kind])).toBe(200);
  });
  test("somebody else's and an unknown one are not found", async () => {
    expect(await get(module, `${path}/x`, world.cookies[role], world.foreign[kind])).toBe(404);
    expect(await get(module, `${path}/x`, world.cookies[role], "nothing")).toBe(404);
  });
  test.each(ROLES.filter((other) => other !== role))("%s may not even ask", async (other) => {
    expect(await get(module, `${path}/x`, world.cookies[other], world.own[kind])).toBe(403);
    expect(await post(module, `${path}/x`, world.cookies[other], { intent: "withdraw" }, world.own[kind])).toBe(403);
  });
  test("without a session nothing is read and nothing is changed", async () => {
    expect(await get(module, `${path}/x`, undefined, world.own[kind])).toBe(302);
    expect(await post(module, `${path}/x`, undefined, { intent: "withdraw" }, world.own[kind])).toBe(302);
  });
  test("somebody else's cannot be changed", async () => {
    const id = world.foreign[kind];
    const before = await db().product.findUniqueOrThrow({ where: { id } });
    for (const intent of ["withdraw", "publish", "approve", "send-back", "submit", "save"]) {
      const status = await post(module, `${path}/x`, world.cookies[role], { ...FILLED, intent, place: before.placeId, lot: world.actors.lot.organisationId }, id);
      expect({ intent, status }).toEqual({ intent, status: 404 });
    }
    expect(await db().product.findUniqueOrThrow({ where: { id } })).toEqual(before);
  });
});

/** Enough for any of the forms to be read. */
const FILLED = { "title.pl": "Przejęte", type: "activity", "resource.id": "new", "resource.capacity": "1", "price.rule": "sum", note: "uwaga" };

test.each([["package", "lot"], ["bundle", "rot"]] as const)("a preview of a %s is for a %s alone", async (kind, role) => {
  const ask = async (cookie: string | undefined, of: string = kind) => {
    const request = new Request(`http://localhost/studio/preview/${of}`, { method: "POST", headers: cookie ? { cookie } : {}, body: new URLSearchParams(FILLED) });
    return statusOf(() => preview.action({ request, params: { kind: of }, context }));
  };
  for (const each of ROLES) expect({ each, status: await ask(world.cookies[each]) }).toEqual({ each, status: each === role ? 200 : 403 });
  expect(await ask(undefined)).toBe(302);
  expect(await ask(world.cookies[role], "offer")).toBe(404);
});

test("a log-out ends the session for every route", async () => {
  const cookie = await cookieOf(world.actors.lot);
  await db().session.deleteMany({ where: { userId: world.actors.lot.userId } });
  expect(await get(packages, "/studio/packages", cookie)).toBe(302);
  world.cookies.lot = await cookieOf(world.actors.lot);
});

test("a business that a LOT did not get an application from cannot be admitted by it", async () => {
  const status = await post(members, "/studio/members", world.cookies.lot, { intent: "admit", entrepreneur: world.actors.entrepreneur.organisationId });
  expect(status).toBe(404);
});
