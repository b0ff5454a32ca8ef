/** A statement that was closed is the same paper for ever, whatever is edited or replaced afterwards. */
import { expect, it } from "vitest";
import { newId } from "../../../../app/core/ids.ts";
import { reviewed } from "../../../../app/core/localized-text.ts";
import { statementCsv } from "../../../../app/core/payments/statement-csv.ts";
import { STATEMENT_LINES, type StatementLine } from "../../../../app/core/payments/money-page.ts";
import { lostComponents } from "../../../../app/domain/booking/lost-page.server.ts";
import { readOrder } from "../../../../app/domain/booking/read-order.server.ts";
import type { Held } from "../../../../app/domain/booking/hold-places.server.ts";
import { readDetails, saveDetails } from "../../../../app/domain/organisations/save-details.server.ts";
import { closeMonths } from "../../../../app/domain/payments/books/close-months.server.ts";
import { readStatement } from "../../../../app/domain/payments/books/read-statement.server.ts";
import { replaceComponent } from "../../../../app/domain/payments/cancelling/replace-component.server.ts";
import { statementPdf } from "../../../../app/domain/print/statement-pdf.server.tsx";
import { db, type Prisma } from "../../../../app/platform/db.server.ts";
import { makeCruise, makeOffer, makeOrganisation, makeResource, NOW, type Cruise } from "../../../support/factory.ts";
import { databaseOfFile } from "../../../support/of-file.ts";
import { hold } from "../../../support/orders.ts";
import { makeActor } from "../../../support/studio.ts";

databaseOfFile();

const WORDS = { columns: ["Data", "Rodzaj", "Zamówienie", "Usługa", "Kwota"], currency: "Waluta", opening: "Na początek", closing: "Na koniec", invoice: "Na fakturę", line: Object.fromEntries(STATEMENT_LINES.map((line) => [line, line])) as Record<StatementLine, string> };

const statementOf = ({ entrepreneurId }: Cruise) => readStatement(db(), { organisationId: entrepreneurId, month: "2025-03", currency: "PLN", lang: "pl" });

async function papersOf(cruise: Cruise): Promise<{ csv: string; pdf: Buffer }> {
  const statement = await statementOf(cruise);
  return { csv: statementCsv({ statement, invoice: null, lang: "pl", words: WORDS }), pdf: await statementPdf({ statement, invoice: null, lang: "pl" }) };
}

/** Sold in March 2025 by a Polish guest's order; the month is not closed yet. */
async function soldInMarch(cruise: Cruise): Promise<Held> {
  const held = await hold(cruise.packageId);
  const { id } = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId: held.orderId } } });
  const entries = [{ account: "guest", amountMinor: 8_000 }, { account: "vendor", componentId: id, organisationId: cruise.entrepreneurId, amountMinor: -7_200 }, { account: "commission", componentId: id, organisationId: cruise.lotId, amountMinor: -800 }];
  await db().ledgerEntry.createMany({ data: entries.map((entry) => ({ ...entry, orderId: held.orderId, currency: "PLN", kind: "sale", at: new Date("2025-03-10T10:00:00Z") })) });
  return held;
}

const closeMarch = () => closeMonths({ now: new Date("2025-04-01T03:00:00Z") });

const rename = ({ offerId }: Cruise, title: string) => db().product.update({ where: { id: offerId }, data: { title: reviewed({ pl: title, de: title, en: title }) as unknown as Prisma.InputJsonObject } });

it("a title changed after the month was closed changes neither the PDF nor the CSV; of a month that runs the new one is shown", async () => {
  const cruise = await makeCruise();
  await soldInMarch(cruise);
  await closeMarch();
  const before = await papersOf(cruise);
  expect(before.csv).toContain("Rejs po porcie");
  await rename(cruise, "Rejs o zachodzie");
  const after = await papersOf(cruise);
  expect(after.csv).toBe(before.csv);
  expect(after.pdf.equals(before.pdf)).toBe(true);
  const running = await makeCruise();
  await soldInMarch(running);
  await rename(running, "Rejs o świcie");
  expect((await statementOf(running)).entries.map(({ title }) => title?.text)).toEqual(["Rejs o świcie", "Rejs o świcie"]);
});

it("what was put in the place of a lost service is not what the closed month sold", async () => {
  const cruise = await makeCruise();
  const ownerId = await makeOrganisation({ name: "Muzeum" });
  const { resourceId } = await makeResource({ organisationId: ownerId });
  const museum = await makeOffer({ ownerId, resourceId, title: "Muzeum portu" });
  const { id } = await db().packageComponent.findFirstOrThrow({ where: { packageId: cruise.packageId } });
  await db().packageComponent.create({ data: { id: newId(), packageId: cruise.packageId, offerId: museum, substituteForId: id, position: 9, windowFrom: "00:00", windowTo: "23:59" } });
  const held = await soldInMarch(cruise);
  await closeMarch();
  const before = await papersOf(cruise);
  await db().orderComponent.updateMany({ where: { line: { orderId: held.orderId } }, data: { state: "lost" } });
  const [lost] = await lostComponents({ order: await readOrder(held), now: NOW });
  await replaceComponent({ ...held, componentId: lost!.component.id, ...lost!.choices.find(({ offerId }) => offerId === museum)!, now: NOW });
  expect((await readOrder(held)).lines[0]!.components[0]!.title).toBe("Muzeum portu");
  const after = await papersOf(cruise);
  expect(after.csv).toBe(before.csv);
  expect(after.pdf.equals(before.pdf)).toBe(true);
});

it("a business that moves, or is called otherwise, keeps its old name and address on the months that are closed", async () => {
  const cruise = await makeCruise();
  await soldInMarch(cruise);
  await closeMarch();
  const actor = { ...(await makeActor()), organisationId: cruise.entrepreneurId };
  const before = await papersOf(cruise);
  const details = await readDetails(db(), actor);
  for (const street of ["Rybacka 7", "Szeroka 12"]) await saveDetails(db(), { actor, details: { ...details, legalName: "Rejsy Bałtyk sp. z o.o.", nip: "8551234567", street } });
  expect((await papersOf(cruise)).pdf.equals(before.pdf)).toBe(true);
  expect((await readStatement(db(), { organisationId: cruise.entrepreneurId, month: "2025-04", currency: "PLN", lang: "pl" })).organisation).toMatchObject({ legalName: "Rejsy Bałtyk sp. z o.o.", nip: "8551234567", address: expect.stringContaining("Szeroka 12") });
});
