/** The programme's page: the right year, its months, filters that count, only what is translated, cancelled ones kept. */
import { beforeAll, expect, test } from "vitest";
import { newId } from "../../../app/core/ids.ts";
import { reviewed } from "../../../app/core/localized-text.ts";
import { dbDate } from "../../../app/core/time.ts";
import { readEventsPage } from "../../../app/domain/programme/events-page.server.ts";
import { db, type Prisma } from "../../../app/platform/db.server.ts";
import { makeOrganisation } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";

let organiserId: string;
const now = new Date("2026-11-24T12:00:00Z");
const everything = { onlyFree: false };

databaseOfFile();
beforeAll(async () => {
  organiserId = await makeOrganisation({ kind: "lot", name: "LOT Brzeg" });
  await db().county.create({ data: { teryt: "3262", name: "Szczecin" } });
  await db().place.create({ data: { id: "szczecin", name: "Szczecin", countyId: "3262", municipalityCode: "3262011", lat: 53.4, lon: 14.5 } });
  await makeEvent({ pl: "Regaty", de: "Regatta", from: "2027-07-12", to: "2027-07-14", theme: "sailing" });
  await makeEvent({ pl: "Jarmark", de: "Jahrmarkt", from: "2027-07-03", theme: "food", free: true, status: "cancelled", placeId: "szczecin" });
  await makeEvent({ pl: "Koncerty", de: "Konzerte", from: "2027-06-20", to: "2027-08-29", theme: "city", free: true, weekdays: [7], placeId: "szczecin" });
  await makeEvent({ pl: "Spacer po polsku", from: "2027-09-04", theme: "city" });
  await makeEvent({ pl: "Zeszły rok", de: "Voriges Jahr", from: "2026-05-01", theme: "sea" });
});

async function makeEvent({ pl, de, from, to = from, placeId, ...rest }: { pl: string; de?: string; from: string; to?: string; theme: string; free?: boolean; status?: "confirmed" | "cancelled"; weekdays?: number[]; placeId?: string }): Promise<void> {
  const text = reviewed({ pl, de }) as unknown as Prisma.InputJsonObject;
  const place = placeId ?? (await db().organisation.findUniqueOrThrow({ where: { id: organiserId } })).placeId;
  const id = newId();
  await db().event.create({ data: { id, slug: id, programmeYear: Number(from.slice(0, 4)), organiserId, placeId: place, title: text, summary: text, venue: text, startDate: dbDate(from), endDate: dbDate(to), ...rest } });
}

const titles = (page: Awaited<ReturnType<typeof readEventsPage>>) => page.months.flatMap((month) => month.events.map((event) => event.title));

test("the programme shown is this year's or, without one asked for, the first from now on", async () => {
  const page = await readEventsPage(db(), { lang: "pl", filter: everything, now });
  expect([page.year, page.years]).toEqual([2026, [2026, 2027]]);
  const next = await readEventsPage(db(), { lang: "pl", filter: everything, now: new Date("2027-01-02T12:00:00Z") });
  expect(next.year).toBe(2027);
});

test("a year without a programme is answered with the usual one", async () => {
  expect((await readEventsPage(db(), { lang: "pl", filter: { year: 2031, onlyFree: false }, now })).year).toBe(2026);
});

test("events stand under the month in which they begin, earliest first", async () => {
  const page = await readEventsPage(db(), { lang: "pl", filter: { year: 2027, onlyFree: false }, now });
  expect(page.months.map(({ month, name, events }) => [month, name, events.map((event) => event.title)])).toEqual([
    ["2027-06", "czerwiec", ["Koncerty"]],
    ["2027-07", "lipiec", ["Jarmark", "Regaty"]],
    ["2027-09", "wrzesień", ["Spacer po polsku"]],
  ]);
});

test("an event without a reviewed text in the language is not shown in it", async () => {
  const page = await readEventsPage(db(), { lang: "de", filter: { year: 2027, onlyFree: false }, now });
  expect(titles(page)).toEqual(["Konzerte", "Jahrmarkt", "Regatta"]);
});

test("a cancelled event stays and says so", async () => {
  const page = await readEventsPage(db(), { lang: "pl", filter: { year: 2027, theme: "food", onlyFree: false }, now });
  expect(page.months[0]!.events[0]).toMatchObject({ title: "Jarmark", status: "cancelled", dates: "3 lipca", free: true, organiser: { name: "LOT Brzeg", slug: organiserId } });
});

test("filters narrow together, and each says how much it would find beside the others", async () => {
  const page = await readEventsPage(db(), { lang: "pl", filter: { year: 2027, county: "3262", onlyFree: true }, now });
  expect(titles(page)).toEqual(["Koncerty", "Jarmark"]);
  expect(page.themes).toEqual([{ theme: "city", count: 1 }, { theme: "food", count: 1 }]);
  expect(page.counties).toEqual([{ teryt: "3262", name: "Szczecin", count: 2 }]);
  expect(page.freeCount).toBe(2);
});

test("what nothing matches is an empty page, not an error", async () => {
  const page = await readEventsPage(db(), { lang: "en", filter: { year: 2027, county: "9999", onlyFree: false }, now });
  expect([page.total, page.months]).toEqual([0, []]);
});

test("a span of dates is written as the language does", async () => {
  const spans = await Promise.all((["pl", "de"] as const).map(async (lang) => (await readEventsPage(db(), { lang, filter: { year: 2027, theme: "sailing", onlyFree: false }, now })).months[0]!.events[0]!.dates));
  expect(spans).toEqual(["12–14 lipca", "12.–14. Juli"]);
});
