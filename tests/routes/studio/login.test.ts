/** The log-in over HTTP: cookies, the way back, and what a wrong try answers. */
import { hash } from "@node-rs/argon2";
import { beforeAll, expect, test } from "vitest";
import { action as homeAction } from "../../../app/routes/studio/home.tsx";
import { action as login, loader as loginPage } from "../../../app/routes/studio/entrance/login.tsx";
import { action as logout } from "../../../app/routes/studio/entrance/logout.ts";
import { action as magic } from "../../../app/routes/studio/entrance/magic.tsx";
import { safeNext } from "../../../app/routes/studio/require-actor.server.ts";
import { database, db, inTransaction } from "../../../app/platform/db.server.ts";
import { sendMagicLink } from "../../../app/domain/organisations/magic-link.server.ts";
import type { Actor } from "../../../app/domain/organisations/actor.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

let person: Actor;
databaseOfFile();
beforeAll(async () => {
  person = await makeActor();
  await db().user.update({ where: { id: person.userId }, data: { passwordHash: await hash("hasło do testów"), lang: "de" } });
});

const context = { nonce: "", requestId: "", ip: "10.2.0.1" };
const form = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => new Request(`http://localhost${path}`, { method: "POST", headers, body: new URLSearchParams(fields) });
const args = (request: Request, params: Record<string, string> = {}) => ({ request, params, context });

test("a log-in sets a cookie that scripts and other sites cannot use, and leads back", async () => {
  const answer = (await login(args(form("/studio/login", { email: person.email, password: "hasło do testów", next: "/studio/offers/new" })))) as Response;
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/studio/offers/new");
  const [session, lang] = answer.headers.getSetCookie();
  expect(session).toMatch(/^latarnia_session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(lang).toMatch(/^lang=de;/);
});

test("a wrong password answers 401 with the mail kept and no cookie", async () => {
  const answer = (await login(args(form("/studio/login", { email: person.email, password: "nie to" })))) as { data: unknown; init: ResponseInit };
  expect(answer.init.status).toBe(401);
  expect(answer.data).toEqual({ email: person.email, sent: false, error: "organisations.wrong_password", seconds: 0 });
});

test("known and unknown mails are told the same about a link", async () => {
  const asked = async (email: string) => ((await login(args(form("/studio/login", { email, intent: "link" })))) as { data: { sent: boolean; error: null } }).data;
  expect(await asked(person.email)).toMatchObject({ sent: true, error: null });
  expect(await asked("nikt@example.com")).toMatchObject({ sent: true, error: null });
});

test("a link's page logs in by its button, once", async () => {
  await inTransaction((tx) => sendMagicLink(tx, { userId: person.userId, lang: "pl", minutes: 20, now: new Date() }));
  const { rows } = await database().executeSql("select data->>'token' as token from jobs.job where name = 'send-login-mail' order by created_on desc limit 1");
  const token = rows[0]!.token as string;
  const first = (await magic(args(form(`/studio/magic/${token}`, {}), { token }))) as Response;
  expect([first.status, first.headers.get("location")]).toEqual([303, "/studio"]);
  const second = (await magic(args(form(`/studio/magic/${token}`, {}), { token }))) as { init: ResponseInit };
  expect(second.init.status).toBe(410);
});

test("logging out deletes the session", async () => {
  const cookie = await cookieOf(person);
  const before = await db().session.count();
  const answer = await logout(args(form("/studio/logout", {}, { cookie })));
  expect(answer.headers.get("set-cookie")).toMatch(/^latarnia_session=; Max-Age=0;/);
  expect(await db().session.count()).toBe(before - 1);
});

test("the chosen language is kept with the person", async () => {
  const cookie = await cookieOf(person);
  const answer = (await homeAction(args(form("/studio?index", { intent: "language", lang: "en" }, { cookie, referer: "http://localhost/studio/offers?done=saved" })))) as Response;
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/studio/offers"]);
  expect((await db().user.findUniqueOrThrow({ where: { id: person.userId } })).lang).toBe("en");
});

test("who is logged in already is led on", async () => {
  const cookie = await cookieOf(person);
  const request = new Request("http://localhost/studio/login?next=%2Fstudio%2Fbookings", { headers: { cookie } });
  const thrown = await loginPage(args(request)).catch((answer: unknown) => answer as Response);
  expect((thrown as Response).headers.get("location")).toBe("/studio/bookings");
});

test.each([["/studio/offers/a-b", "/studio/offers/a-b"], ["/studio?x=1", "/studio?x=1"], ["//evil.example", "/studio"], ["https://evil.example/studio", "/studio"], ["/studio//evil.example", "/studio"], ["/studio/../pl", "/studio"], ["/studiofake", "/studio"], [undefined, "/studio"]])("the way back %s is %s", (next, safe) => {
  expect(safeNext(next)).toBe(safe);
});
