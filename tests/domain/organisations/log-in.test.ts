/** Log-in: passwords and links, what strangers learn (nothing), how often one may try, how a session ends. */
import { hash } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { logIn } from "../../../app/domain/organisations/log-in.server.ts";
import { followMagicLink, isLinkOpen, requestMagicLink, sendMagicLink } from "../../../app/domain/organisations/magic-link.server.ts";
import { actorOfSession, endSession } from "../../../app/domain/organisations/sessions.server.ts";
import { hashOfToken } from "../../../app/platform/session.server.ts";
import { database, db, inTransaction } from "../../../app/platform/db.server.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { makeActor, NOW } from "../../support/studio.ts";

databaseOfFile();

const PASSWORD = "łódź i wiosło";
let visitors = 0;
/** Another address each time, so that tests do not use up each other's tries. */
const from = () => ({ ip: `10.0.0.${++visitors}`, userAgent: "test", now: NOW });

async function makePerson() {
  const actor = await makeActor();
  await db().user.update({ where: { id: actor.userId }, data: { passwordHash: await hash(PASSWORD) } });
  return actor;
}

async function jobsFor(userId: string) {
  const { rows } = await database().executeSql("select data from jobs.job where name = 'send-login-mail' and data->>'userId' = $1 order by created_on", [userId]);
  return rows.map((row) => row.data as { token: string; lang: string });
}

test("mail in any case and the right password open a session of 30 days", async () => {
  const person = await makePerson();
  const { token } = await logIn(db(), { ...from(), email: ` ${person.email.toUpperCase()} `, password: PASSWORD });
  expect(await actorOfSession(db(), { token, now: NOW })).toMatchObject({ userId: person.userId, organisationId: person.organisationId, kind: "entrepreneur", lang: "pl" });
  expect(await actorOfSession(db(), { token, now: new Date(NOW.getTime() + 31 * 86_400_000) })).toBeUndefined();
});

test("the database keeps the hash of the token, never the token", async () => {
  const person = await makePerson();
  const { token } = await logIn(db(), { ...from(), email: person.email, password: PASSWORD });
  const stored = await db().session.findMany({ where: { userId: person.userId } });
  expect(stored.map((session) => session.id)).toEqual([hashOfToken(token)]);
  expect(await actorOfSession(db(), { token: stored[0]!.id, now: NOW })).toBeUndefined();
});

test("a wrong password and an unknown mail are answered the same", async () => {
  const person = await makePerson();
  const wrong = logIn(db(), { ...from(), email: person.email, password: "nie to" });
  await expect(wrong).rejects.toMatchObject({ code: "organisations.wrong_password", data: {} });
  const unknown = logIn(db(), { ...from(), email: "nikt@example.com", password: PASSWORD });
  await expect(unknown).rejects.toMatchObject({ code: "organisations.wrong_password", data: {} });
});

test("somebody without a password cannot log in with one", async () => {
  const person = await makeActor();
  await expect(logIn(db(), { ...from(), email: person.email, password: "" })).rejects.toMatchObject({ code: "organisations.wrong_password" });
});

test("after eight wrong tries even the right password must wait, elsewhere it works", async () => {
  const person = await makePerson();
  const here = from();
  for (let tries = 0; tries < 8; tries++) await expect(logIn(db(), { ...here, email: person.email, password: "nie to" })).rejects.toMatchObject({ code: "organisations.wrong_password" });
  await expect(logIn(db(), { ...here, email: person.email, password: PASSWORD })).rejects.toMatchObject({ code: "rate_limited", data: { seconds: expect.any(Number) } });
  await expect(logIn(db(), { ...from(), email: person.email, password: PASSWORD })).resolves.toMatchObject({ userId: person.userId });
});

test("a link logs in once", async () => {
  const person = await makeActor();
  await requestMagicLink(db(), { ...from(), email: person.email });
  const [job] = await jobsFor(person.userId);
  expect(await isLinkOpen(db(), { token: job!.token, now: NOW })).toBe(true);
  const { token } = await followMagicLink(db(), { token: job!.token, userAgent: "test", now: NOW });
  expect(await actorOfSession(db(), { token, now: NOW })).toMatchObject({ userId: person.userId });
  await expect(followMagicLink(db(), { token: job!.token, userAgent: "test", now: NOW })).rejects.toMatchObject({ code: "organisations.link_used" });
  expect(await db().session.count({ where: { userId: person.userId } })).toBe(1);
});

test("a link used ten times at once opens one session", async () => {
  const person = await makeActor();
  await requestMagicLink(db(), { ...from(), email: person.email });
  const [job] = await jobsFor(person.userId);
  const tries = await Promise.allSettled(Array.from({ length: 10 }, () => followMagicLink(db(), { token: job!.token, userAgent: "test", now: NOW })));
  expect(tries.filter((result) => result.status === "fulfilled")).toHaveLength(1);
});

test("a link ends after 20 minutes", async () => {
  const person = await makeActor();
  await inTransaction((tx) => sendMagicLink(tx, { userId: person.userId, lang: "de", minutes: 20, now: NOW }));
  const [job] = await jobsFor(person.userId);
  expect(job!.lang).toBe("de");
  const later = new Date(NOW.getTime() + 21 * 60_000);
  await expect(followMagicLink(db(), { token: job!.token, userAgent: "test", now: later })).rejects.toMatchObject({ code: "organisations.link_used" });
});

test("an unknown mail gets no link and no other answer; the fifth request waits", async () => {
  const here = from();
  for (let tries = 0; tries < 4; tries++) await expect(requestMagicLink(db(), { ...here, email: "nikt@example.com" })).resolves.toBeUndefined();
  await expect(requestMagicLink(db(), { ...here, email: "nikt@example.com" })).rejects.toMatchObject({ code: "rate_limited" });
});

test("a session that was ended is no session any more", async () => {
  const person = await makePerson();
  const { token } = await logIn(db(), { ...from(), email: person.email, password: PASSWORD });
  await inTransaction((tx) => endSession(tx, { token }));
  expect(await actorOfSession(db(), { token, now: NOW })).toBeUndefined();
  expect((await db().auditRow.findMany({ where: { entityId: person.userId }, orderBy: { id: "asc" } })).map((row) => row.action)).toEqual(["log_in", "log_out"]);
});
