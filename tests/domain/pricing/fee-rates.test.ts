/** Who sets the fee for the marketplace, and who sees what of it. */
import { expect, it } from "vitest";
import { addDays } from "../../../app/core/time.ts";
import { addFee, feesPage } from "../../../app/domain/pricing/fee-rates.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { NOW } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { makeActor } from "../../support/studio.ts";

databaseOfFile();

const TODAY = "2026-11-24";

it("the regional organisation sees all rates and what every LOT pays today; a LOT what it pays itself and will pay", async () => {
  const rot = await makeActor("rot");
  const [alfa, beta] = [await makeActor("lot", "LOT Alfa"), await makeActor("lot", "LOT Beta")];
  expect(await feesPage(db(), { actor: alfa, now: NOW })).toEqual({ kind: "paid", rates: [] });
  await addFee({ actor: rot, lotId: null, bp: 200, validFrom: TODAY, now: NOW });
  await addFee({ actor: rot, lotId: alfa.organisationId, bp: 150, validFrom: addDays(TODAY, 10), now: NOW });
  await addFee({ actor: rot, lotId: null, bp: 300, validFrom: addDays(TODAY, 20), now: NOW });
  const page = await feesPage(db(), { actor: rot, now: NOW });
  expect(page.rates.map(({ name, bp, standing }) => [name, bp, standing])).toEqual([[null, 300, "future"], ["LOT Alfa", 150, "future"], [null, 200, "current"]]);
  expect(page).toMatchObject({ kind: "set", lots: [{ name: "LOT Alfa", bp: 200 }, { name: "LOT Beta", bp: 200 }] });
  const seenBy = async (actor: typeof alfa) => (await feesPage(db(), { actor, now: NOW })).rates.map(({ name, bp, validFrom, standing }) => [name, bp, validFrom, standing]);
  expect(await seenBy(alfa)).toEqual([["LOT Alfa", 150, addDays(TODAY, 10), "future"], ["LOT Alfa", 200, TODAY, "current"]]);
  expect(await seenBy(beta)).toEqual([["LOT Beta", 300, addDays(TODAY, 20), "future"], ["LOT Beta", 200, TODAY, "current"]]);
});

it("not for the past, not twice a day for one or for all, not for what is no LOT, and by nobody else", async () => {
  const rot = await makeActor("rot");
  const lot = await makeActor("lot");
  const fee = { actor: rot, lotId: lot.organisationId, bp: 100, validFrom: addDays(TODAY, 100), now: NOW };
  await addFee(fee);
  await expect(addFee(fee)).rejects.toMatchObject({ code: "payments.rate_known" });
  await addFee({ ...fee, lotId: null });
  await expect(addFee({ ...fee, lotId: null })).rejects.toMatchObject({ code: "payments.rate_known" });
  await expect(addFee({ ...fee, validFrom: addDays(TODAY, -1) })).rejects.toMatchObject({ code: "payments.rate_from_past" });
  const host = await makeActor("entrepreneur");
  await expect(addFee({ ...fee, lotId: host.organisationId })).rejects.toMatchObject({ code: "not_found" });
  for (const actor of [lot, host]) await expect(addFee({ ...fee, actor, validFrom: addDays(TODAY, 101) })).rejects.toMatchObject({ code: "forbidden" });
  expect(await db().auditRow.count({ where: { entity: "fee_rate", actorId: rot.userId } })).toBe(2);
});

it("a LOT with a rate of its own is not deleted: the rate would become everybody's", async () => {
  const rot = await makeActor("rot");
  const lot = await makeActor("lot");
  await addFee({ actor: rot, lotId: lot.organisationId, bp: 100, validFrom: addDays(TODAY, 200), now: NOW });
  await db().member.deleteMany({ where: { organisationId: lot.organisationId } });
  await expect(db().organisation.delete({ where: { id: lot.organisationId } })).rejects.toThrow("FeeRate_lotId_fkey");
});
