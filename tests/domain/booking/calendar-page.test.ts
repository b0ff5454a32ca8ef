/** The month of a resource as its entrepreneur plans it. */
import { expect, it } from "vitest";
import { calendarPage } from "../../../app/domain/booking/calendar-page.server.ts";
import { setDay, type DayWish } from "../../../app/domain/booking/set-day.server.ts";
import { db } from "../../../app/platform/db.server.ts";
import { DAY, makeCruise, NOW } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";
import { makeActor } from "../../support/studio.ts";

databaseOfFile();

it("the usual day is offered only where it is planned otherwise", async () => {
  const { entrepreneurId: organisationId, resourceId } = await makeCruise();
  const actor = { ...(await makeActor()), organisationId };
  const isChanged = async () => (await calendarPage(db(), { organisationId, resourceId, month: null, day: DAY, now: NOW })).day!.isChanged;
  const want = (wish: DayWish) => setDay({ actor, resourceId, date: DAY, wish, now: NOW });
  expect(await isChanged()).toBe(false);
  await want({ kind: "capacity", places: 3 });
  expect(await isChanged()).toBe(true);
  await want({ kind: "open" });
  expect(await isChanged()).toBe(false);
});
