import { beforeEach, expect, it } from "vitest";
import { notePassedStarts } from "../../../app/domain/availability/note-passed-starts.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeOffer, makeOrganisation, makePackage, makeResource } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";

databaseOfFile();
beforeEach(() => db().$executeRaw`delete from "Change"`);

async function boat(lead: { leadTimeMinutes?: number; cutOffTime?: string | null }, starts = ["10:00", "14:00"]) {
  const ownerId = await makeOrganisation();
  const { resourceId } = await makeResource({ organisationId: ownerId, slots: starts.map((start) => ({ start })) });
  const offerId = await makeOffer({ ownerId, resourceId, times: starts });
  await db().product.update({ where: { id: offerId }, data: lead });
  await db().$executeRaw`delete from "Change"`;
  return { ownerId, resourceId, offerId };
}

/** Summer time: two hours ahead of UTC. */
const at = (time: string, day = DAY) => new Date(`${day}T${time}:00+02:00`);
const notedAt = async (now: Date) => {
  await notePassedStarts(db(), { now });
  const rows = await db().$queryRaw<{ kind: string; ref: string }[]>`delete from "Change" returning "kind", "ref"`;
  return rows.filter(({ kind }) => kind === "resource").map(({ ref }) => ref);
};

it("each start is noted when its lead time has come, and not before or long after", async () => {
  const { resourceId } = await boat({ leadTimeMinutes: 90 });
  expect(await notedAt(at("08:29"))).toEqual([]);
  expect(await notedAt(at("08:30"))).toEqual([resourceId]);
  expect(await notedAt(at("08:36"))).toEqual([]);
  expect(await notedAt(at("12:31")), "the second start").toEqual([resourceId]);
});

it("the hour of the day before, and the longer lead time of a package made of it, too; what is not sold is not noted", async () => {
  const { ownerId, resourceId, offerId } = await boat({ leadTimeMinutes: 0, cutOffTime: "18:00" });
  expect(await notedAt(at("18:01", "2027-07-11"))).toEqual([resourceId]);
  const packageId = await makePackage({ ownerId, components: [{ offerId }] });
  await db().product.update({ where: { id: packageId }, data: { leadTimeMinutes: 2 * 1440 } });
  expect(await notedAt(at("10:00", "2027-07-10"))).toContain(resourceId);
  await db().product.updateMany({ where: { id: { in: [offerId, packageId] } }, data: { status: "withdrawn" } });
  expect(await notedAt(at("18:01", "2027-07-11"))).toEqual([]);
});
