/** The pages about the organisations: only admitted entrepreneurs count, only approved texts and published offers show. */
import { beforeAll, expect, test } from "vitest";
import { reviewed } from "../../../app/core/localized-text.ts";
import { readLotPage } from "../../../app/domain/catalogue/lot-page.server.ts";
import { readAboutPage } from "../../../app/domain/organisations/about-page.server.ts";
import { db, type Prisma } from "../../../app/platform/db.server.ts";
import { makeOrganisation } from "../../support/factory.ts";
import { databaseOfFile } from "../../support/of-file.ts";

let lotId: string;
let guesthouse: string;
let applicant: string;

databaseOfFile();
beforeAll(async () => {
  lotId = await makeOrganisation({ kind: "lot", name: "LOT Brzeg" });
  guesthouse = await makeOrganisation({ name: "Dom nad Klifem" });
  applicant = await makeOrganisation({ name: "Nowa Przystań" });
  await makeOrganisation({ kind: "rot", name: "ZROT" });
  await makeOrganisation({ kind: "jst", name: "Miasto Darłowo" });
  const about = reviewed({ pl: "Łączymy gospodarzy.", de: "Wir verbinden Gastgeber." }) as unknown as Prisma.InputJsonObject;
  await db().organisation.update({ where: { id: lotId }, data: { about, areas: ["3213", "9999"] } });
  await db().lotMembership.createMany({ data: [{ lotId, entrepreneurId: guesthouse, state: "admitted" }, { lotId, entrepreneurId: applicant, state: "applied" }] });
});

test("the about page counts admitted members and names known counties", async () => {
  const page = await readAboutPage(db(), { lang: "de" });
  expect(page.region?.name).toBe("ZROT");
  expect(page.authorities.map(({ name }) => name)).toEqual(["Miasto Darłowo"]);
  expect(page.lots).toMatchObject([{ slug: lotId, name: "LOT Brzeg", about: "Wir verbinden Gastgeber.", members: 1, counties: [{ teryt: "3213", name: "sławieński" }] }]);
  expect(page.totals).toMatchObject({ lots: 1, entrepreneurs: 1 });
});

test("a text not approved in the language stays empty", async () => {
  expect((await readAboutPage(db(), { lang: "en" })).lots[0]!.about).toBe("");
});

test("a LOT's page shows its admitted entrepreneurs only", async () => {
  const page = await readLotPage(db(), { lang: "pl", slug: lotId });
  expect(page.about).toBe("Łączymy gospodarzy.");
  expect(page.entrepreneurs).toMatchObject([{ id: guesthouse, name: "Dom nad Klifem", offers: 0 }]);
});

test.each(["unknown", "entrepreneur"])("the slug of %s is not found", async (kind) => {
  const slug = kind === "entrepreneur" ? guesthouse : "unknown";
  await expect(readLotPage(db(), { lang: "pl", slug })).rejects.toMatchObject({ code: "not_found" });
});
