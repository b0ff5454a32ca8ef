/** A business says which mails about its guests it wants; what a form does not ask stays as it is. */
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Fields } from "../../../app/core/form-fields.ts";
import type { Actor } from "../../../app/domain/organisations/actor.ts";
import { readDetails, readDetailsDraft, saveDetails } from "../../../app/domain/organisations/save-details.server.ts";
import { db, type Database } from "../../../app/platform/db.server.ts";
import { testDatabase } from "../../support/database.ts";
import { makeActor } from "../../support/studio.ts";

let database: Database;
beforeAll(async () => void (database = await testDatabase()));
afterAll(() => database.close());

/** The form as a browser sends it: an empty value first, so that none ticked is said too. */
async function save(actor: Actor, more: Fields): Promise<void> {
  const { placeId, hostMails: _mails, ...details } = await readDetails(db(), actor);
  const fields = Object.fromEntries(Object.entries({ ...details, place: placeId }).map(([name, value]) => [name, [value]]));
  const read = readDetailsDraft({ ...fields, ...more });
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  await saveDetails(db(), { actor, details: read.details });
}

const mailsOf = async (actor: Actor) => (await readDetails(db(), actor)).hostMails;

it("both by default, then those that are ticked, of this organisation alone", async () => {
  const [actor, other] = [await makeActor(), await makeActor()];
  expect(await mailsOf(actor)).toEqual(["bookings", "tomorrow"]);
  await save(actor, { hostMails: ["", "tomorrow", "everything"] });
  expect(await mailsOf(actor)).toEqual(["tomorrow"]);
  await save(actor, { hostMails: [""] });
  expect([await mailsOf(actor), await mailsOf(other)]).toEqual([[], ["bookings", "tomorrow"]]);
});

it("a form that was opened before it asked for mails changes nothing about them", async () => {
  const actor = await makeActor();
  await save(actor, { hostMails: ["", "bookings"] });
  await save(actor, { phone: ["+48 601 000 000"] });
  expect([await mailsOf(actor), (await readDetails(db(), actor)).phone]).toEqual([["bookings"], "+48 601 000 000"]);
});
