/** Entrepreneurs and LOTs: who may admit whom, and what an invitation makes. */
import { expect, test } from "vitest";
import { inviteEntrepreneur } from "../../../app/domain/organisations/invite-entrepreneur.server.ts";
import { lotsOfEntrepreneur, membersPage } from "../../../app/domain/organisations/members-page.server.ts";
import { applyToLot, decideMembership } from "../../../app/domain/organisations/membership.server.ts";
import { database, db } from "../../../app/platform/db.server.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { makeActor, NOW } from "../../support/studio.ts";

databaseOfFile();

test("a LOT admits who applied, and leaves a trace", async () => {
  const [lot, entrepreneur] = [await makeActor("lot", "LOT Darłowo"), await makeActor()];
  await applyToLot(db(), { actor: entrepreneur, lotId: lot.organisationId, now: NOW });
  expect((await membersPage(db(), { lotId: lot.organisationId })).applied.map((row) => row.id)).toEqual([entrepreneur.organisationId]);
  await decideMembership(db(), { actor: lot, entrepreneurId: entrepreneur.organisationId, decision: "admitted", reason: "", now: NOW });
  expect((await membersPage(db(), { lotId: lot.organisationId })).admitted.map((row) => row.id)).toEqual([entrepreneur.organisationId]);
  expect((await db().auditRow.findMany({ where: { entityId: `${lot.organisationId}/${entrepreneur.organisationId}` }, orderBy: { id: "asc" } })).map((row) => row.toState)).toEqual(["applied", "admitted"]);
});

test("the reason of a rejection is told to the applicant, who may apply again", async () => {
  const [lot, entrepreneur] = [await makeActor("lot", "LOT Rewal"), await makeActor()];
  await applyToLot(db(), { actor: entrepreneur, lotId: lot.organisationId, now: NOW });
  await decideMembership(db(), { actor: lot, entrepreneurId: entrepreneur.organisationId, decision: "rejected", reason: "Poza naszym powiatem", now: NOW });
  const [own] = await lotsOfEntrepreneur(db(), { entrepreneurId: entrepreneur.organisationId });
  expect(own).toMatchObject({ id: lot.organisationId, state: "rejected", reason: "Poza naszym powiatem" });
  await applyToLot(db(), { actor: entrepreneur, lotId: lot.organisationId, now: NOW });
  expect((await lotsOfEntrepreneur(db(), { entrepreneurId: entrepreneur.organisationId }))[0]).toMatchObject({ state: "applied" });
});

test("another LOT cannot answer an application", async () => {
  const [lot, other, entrepreneur] = [await makeActor("lot"), await makeActor("lot"), await makeActor()];
  await applyToLot(db(), { actor: entrepreneur, lotId: lot.organisationId, now: NOW });
  await expect(decideMembership(db(), { actor: other, entrepreneurId: entrepreneur.organisationId, decision: "admitted", reason: "", now: NOW })).rejects.toMatchObject({ code: "not_found" });
});

test("an invitation makes a business, a person, a membership and a mail; a second to the same mail is refused", async () => {
  const lot = await makeActor("lot");
  const id = await inviteEntrepreneur(db(), { actor: lot, name: "Pasieka Pod Lipą", email: "Pasieka@Example.com", now: NOW });
  expect(await db().user.findUnique({ where: { email: "pasieka@example.com" }, include: { members: true } })).toMatchObject({ members: [{ organisationId: id, role: "owner" }] });
  expect((await membersPage(db(), { lotId: lot.organisationId })).admitted.map((row) => row.name)).toEqual(["Pasieka Pod Lipą"]);
  const { rows } = await database().executeSql("select count(*)::int as n from jobs.job where name = 'send-login-mail'");
  expect(rows[0]!.n).toBe(1);
  await expect(inviteEntrepreneur(db(), { actor: lot, name: "Pasieka", email: "pasieka@example.com", now: NOW })).rejects.toMatchObject({ code: "organisations.mail_taken" });
});
