/** Every address of the site × every kind of visitor: a route that is not in the table fails. What is one's own inside the studio: studio/ownership.test.ts. */
import type { RouteConfigEntry } from "@remix-run/route-config";
import { beforeAll, expect, test } from "vitest";
import type { Actor } from "../../app/domain/organisations/actor.ts";
import type { Held } from "../../app/domain/booking/hold-places.server.ts";
import { db } from "../../app/platform/db.server.ts";
import routes from "../../app/routes.ts";
import { openEmbedded } from "../../search/engines/embedded/open-embedded.ts";
import { useSearch } from "../../search/open.server.ts";
import { reindexAll } from "../../search/sync/sync.server.ts";
import { makeCruise, makeSlugs, type Cruise } from "../support/factory.ts";
import { hold } from "../support/orders.ts";
import { siteOfFile } from "../support/site.ts";
import { cookieOf, makeActor } from "../support/studio.ts";

const ROLES = ["nobody", "guest", "entrepreneur", "lot", "rot", "jst"] as const;
type Role = (typeof ROLES)[number];
type Statuses = Record<Role, number>;

const all = (status: number): Statuses => ({ nobody: status, guest: status, entrepreneur: status, lot: status, rot: status, jst: status });
/** Only the guest whose browser holds the order's key. */
const guestOnly = (status: number): Statuses => ({ ...all(404), guest: status });
/** Without a log-in one is led to it; the wrong role may not. */
const studio = (...roles: Role[]): Statuses => ({ nobody: 302, guest: 302, entrepreneur: 403, lot: 403, rot: 403, jst: 403, ...Object.fromEntries(roles.map((role) => [role, 200])) });
const partners: Role[] = ["entrepreneur", "lot", "rot", "jst"];
/** No product has this id: the right role is told so, the others not even that. */
const studioItem = (role: Role): Statuses => ({ ...studio(), [role]: 404 });
/** An empty form: the right role is told what is missing. */
const studioForm = (...roles: Role[]): Statuses => ({ ...studio(), ...Object.fromEntries(roles.map((role) => [role, 422])) });

interface Row { get: Statuses; /** a form without fields, sent from the site itself */ post: Statuses }

/** By the route's own path; addresses below. 405: the route takes no form. The order is held, not paid: its papers are nobody's yet. No Stripe answers here: 503. */
const TABLE: Record<string, Row> = {
  "/": { get: all(302), post: all(405) },
  "/healthz": { get: all(200), post: all(405) },
  "/robots.txt": { get: all(200), post: all(405) },
  "/sitemap.xml": { get: all(200), post: all(405) },
  "/sitemaps/:part": { get: all(404), post: all(405) },
  "/scenes/:scene/:seed": { get: all(200), post: all(405) },
  "/maps/:file": { get: all(404), post: all(405) },
  "/media/:id/:file": { get: all(404), post: all(405) },
  "/share/:lang/:kind/:file": { get: all(200), post: all(405) },
  "/webhooks/stripe": { get: all(405), post: all(503) },
  "/api/search": { get: all(200), post: all(405) },
  "/api/suggest": { get: all(200), post: all(405) },
  "/api/availability": { get: all(200), post: all(405) },
  "/dev/mail/:id?": { get: all(200), post: all(405) },
  "/dev/mail/:id/parts/:part": { get: all(404), post: all(405) },
  "/unsubscribe/:key": { get: all(302), post: all(404) },
  "/v/:code": { get: { ...all(404), entrepreneur: 302 }, post: all(405) },
  "/studio/login": { get: { ...all(200), entrepreneur: 302, lot: 302, rot: 302, jst: 302 }, post: { ...all(302), nobody: 401, guest: 401 } },
  "/studio/magic/:token": { get: all(200), post: all(410) },
  "/studio/logout": { get: all(302), post: all(303) },
  "/studio/preview/:kind": { get: all(400), post: studio("lot") },
  "/studio": { get: studio(...partners), post: studioForm(...partners) },
  "/studio/offers": { get: studio("entrepreneur"), post: all(405) },
  "/studio/offers/new": { get: studio("entrepreneur"), post: studioForm("entrepreneur") },
  "/studio/offers/:id": { get: studioItem("entrepreneur"), post: studioForm("entrepreneur") },
  "/studio/calendar": { get: studio("entrepreneur"), post: { ...studio(), entrepreneur: 400 } },
  "/studio/bookings/:code/cancel": { get: { ...studio(), entrepreneur: 404, lot: 404, rot: 404 }, post: { ...studio(), entrepreneur: 404, lot: 404, rot: 404 } },
  "/studio/requests": { get: studio("entrepreneur", "lot", "rot"), post: { ...studio(), entrepreneur: 400, lot: 400, rot: 400 } },
  "/studio/bookings": { get: studio("entrepreneur", "lot", "rot"), post: all(405) },
  "/studio/scan": { get: studio("entrepreneur"), post: { ...studio(), entrepreneur: 303 } },
  "/studio/scan/door": { get: studio("entrepreneur"), post: { ...studio(), entrepreneur: 400 } },
  "/studio/day/:date?": { get: studio("entrepreneur"), post: all(405) },
  "/studio/payouts": { get: studio("entrepreneur", "lot", "rot"), post: { ...studio(), entrepreneur: 503, lot: 503 } },
  "/studio/payouts/:month": { get: studio("entrepreneur", "lot", "rot"), post: all(405) },
  "/studio/payouts/:month/statement.csv": { get: studio("entrepreneur", "lot", "rot"), post: all(405) },
  "/studio/payouts/:month/statement.pdf": { get: studio("entrepreneur", "lot", "rot"), post: all(405) },
  "/studio/commission": { get: studio("lot", "rot"), post: studioForm("lot", "rot") },
  "/studio/invoices": { get: studio("rot"), post: studioForm("rot") },
  "/studio/reconciliation": { get: studio("rot"), post: studioForm("rot") },
  "/studio/pictures/:id": { get: { ...studio(), entrepreneur: 404, lot: 404, rot: 404 }, post: studioForm("entrepreneur", "lot", "rot") },
  "/studio/promotions": { get: studio("lot", "rot"), post: studioForm("lot", "rot") },
  "/studio/members": { get: studio("lot"), post: studioForm("lot") },
  "/studio/review/:id": { get: studioItem("lot"), post: studioForm("lot") },
  "/studio/packages": { get: studio("lot"), post: all(405) },
  "/studio/packages/new": { get: studio("lot"), post: studioForm("lot") },
  "/studio/packages/:id": { get: studioItem("lot"), post: studioForm("lot") },
  "/studio/bundles": { get: studio("rot"), post: all(405) },
  "/studio/bundles/new": { get: studio("rot"), post: studioForm("rot") },
  "/studio/bundles/:id": { get: studioItem("rot"), post: studioForm("rot") },
  "/:lang/p/:slug/leaflet.pdf": { get: all(200), post: all(405) },
  "/:lang/orders/:code/vouchers.pdf": { get: all(404), post: all(405) },
  "/:lang/orders/:code/trip.ics": { get: all(404), post: all(405) },
  "/:lang": { get: all(200), post: all(405) },
  "/:lang/search": { get: all(200), post: all(405) },
  "/:lang/p/:slug": { get: all(200), post: all(400) },
  "/:lang/lot/:slug": { get: all(404), post: all(405) },
  "/:lang/events": { get: all(200), post: all(405) },
  "/:lang/gift": { get: all(200), post: all(422) },
  "/:lang/gift/check": { get: all(200), post: all(404) },
  "/:lang/gift/orders/:code": { get: all(404), post: all(404) },
  "/:lang/gift/orders/:code/gift.pdf": { get: all(404), post: all(405) },
  "/:lang/about": { get: all(200), post: all(405) },
  "/:lang/answer/:token": { get: all(404), post: all(400) },
  "/:lang/waiting/:key": { get: all(404), post: all(404) },
  "/:lang/checkout/:code": { get: guestOnly(200), post: guestOnly(400) },
  "/:lang/checkout/:code/return": { get: all(404), post: all(405) },
  "/:lang/orders/:code/change": { get: guestOnly(302), post: guestOnly(302) },
  "/:lang/orders/:code/transfer": { get: guestOnly(302), post: guestOnly(302) },
  "/:lang/orders/:code/replace": { get: guestOnly(302), post: guestOnly(303) },
  "/:lang/orders/:code/cancel": { get: guestOnly(302), post: guestOnly(303) },
  "/:lang/orders/:code": { get: guestOnly(302), post: all(405) },
  "/:lang/terms": { get: all(200), post: all(405) },
  "/:lang/privacy": { get: all(200), post: all(405) },
  "/:lang/accessibility": { get: all(200), post: all(405) },
  "/:lang/credits": { get: all(200), post: all(405) },
  "/:lang/*": { get: all(404), post: all(405) },
  "/*": { get: all(404), post: all(405) },
};

const site = siteOfFile();
let held: Held;
let cruise: Cruise;
let actors: Record<Exclude<Role, "nobody" | "guest">, Actor>;

beforeAll(async () => {
  useSearch(openEmbedded());
  cruise = await makeCruise({ capacity: 60 });
  await makeSlugs(cruise.packageId, { slug: () => "rejs" });
  await reindexAll();
  held = await hold(cruise.packageId);
  actors = { entrepreneur: await makeActor("entrepreneur"), lot: await makeActor("lot"), rot: await makeActor("rot"), jst: await makeActor("jst") };
});

/** The paths of the configuration, index routes and layouts resolved. */
function pathsOf(entries: readonly RouteConfigEntry[], under = ""): string[] {
  return entries.flatMap((entry) => {
    const path = entry.path ? `${under}/${entry.path}` : under;
    const below = entry.children ? pathsOf(entry.children, path) : [];
    const page = entry.index || (entry.path && !entry.children?.some((child) => child.index));
    return [...(page ? [path || "/"] : []), ...below];
  });
}

test("the table has every route and no other", async () => {
  expect(Object.keys(TABLE).sort()).toEqual([...new Set(pathsOf(await routes))].sort());
});

function addressOf(path: string): string {
  const search = path === "/api/search" || path === "/api/suggest" ? "?lang=pl&q=da" : path === "/api/availability" ? `?product=${cruise.packageId}&from=2027-07-01&to=2027-07-02&adults=2` : "";
  const values: Record<string, string> = { lang: "pl", month: "2027-07", slug: path.includes("/p/") ? "rejs" : "nigdzie", code: path.startsWith("/v/") ? "AAAA2222" : held.code, scene: "harbour", seed: "x", id: "nic", key: "nic", part: "0", token: "nic", kind: path.startsWith("/share/") ? "page" : "package", file: "latarnia.png" };
  return path.replace(/\/:\w+\?/, "").replace(/:(\w+)/g, (_, name: string) => values[name]!).replace("*", "gdzie-indziej") + search;
}

/** A session of its own for every request: one of the routes ends it. */
async function cookieFor(role: Role): Promise<string> {
  if (role === "nobody") return "lang=pl";
  return role === "guest" ? `lang=pl; order_${held.code}=${held.key}` : cookieOf(actors[role]);
}

const statusesOf = async (path: string, ask: (address: string, cookie: string) => Promise<Response>) =>
  Object.fromEntries(await Promise.all(ROLES.map(async (role) => [role, (await ask(addressOf(path), await cookieFor(role))).status]))) as Statuses;

test.each(Object.entries(TABLE))("GET %s", async (path, { get }) => {
  expect(await statusesOf(path, (address, cookie) => site.ask(address, { headers: { cookie } }))).toEqual(get);
});

test.each(Object.entries(TABLE))("POST %s", async (path, { post }) => {
  const send = (address: string, cookie: string) => site.ask(address, { method: "POST", headers: { cookie, origin: site.url }, body: new URLSearchParams() });
  expect(await statusesOf(path, send)).toEqual(post);
});

test("who was taken out of the organisation is nobody again, at every address, with the session still open", async () => {
  const former = await makeActor("lot");
  expect((await site.ask("/studio/members", { headers: { cookie: await cookieOf(former) } })).status).toBe(200);
  await db().member.deleteMany({ where: { userId: former.userId } });
  for (const [path, { get, post }] of Object.entries(TABLE)) {
    const cookie = await cookieOf(former); // one of the routes ends it
    const answers = [await site.ask(addressOf(path), { headers: { cookie } }), await site.ask(addressOf(path), { method: "POST", headers: { cookie, origin: site.url }, body: new URLSearchParams() })];
    expect({ path, statuses: answers.map((answer) => answer.status) }).toEqual({ path, statuses: [get.nobody, post.nobody] });
  }
});
