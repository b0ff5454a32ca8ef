import fc from "fast-check";
import { expect, it } from "vitest";
import { statementCsv } from "../../../../app/core/payments/statement-csv.ts";
import type { InvoiceAsk, StatementView } from "../../../../app/core/payments/money-page.ts";
import { newId, readableCode } from "../../../../app/core/ids.ts";
import { closeMonths } from "../../../../app/domain/payments/books/close-months.server.ts";
import { monthSpan, readStatement, statementMonths } from "../../../../app/domain/payments/books/read-statement.server.ts";
import { statementPdf } from "../../../../app/domain/print/statement-pdf.server.tsx";
import { db } from "../../../../app/platform/db.server.ts";
import { makeCruise, makeOrganisation } from "../../../support/factory.ts";
import { databaseOfFile } from "../../../support/of-file.ts";
import { hold } from "../../../support/orders.ts";
import { textsOf } from "../../../support/read-pdf.ts";

databaseOfFile();

async function makeOrder(): Promise<string> {
  const id = newId();
  await db().order.create({ data: { id, code: readableCode(8), key: newId(), lang: "pl", totalMinor: 0, holdExpiresAt: new Date() } });
  return id;
}

interface Happening { account: "vendor" | "commission" | "promotion" | "fee"; kind: "sale" | "fee" | "cancellation" | "transfer" | "reversal" | "settlement" | "dispute"; amountMinor: number; at: Date }

async function happen(organisationId: string, orderId: string, happenings: readonly Happening[], currency = "PLN"): Promise<void> {
  await db().ledgerEntry.createMany({ data: happenings.flatMap(({ amountMinor, ...entry }) => [{ ...entry, orderId, organisationId, currency, amountMinor }, { ...entry, orderId, account: "guest", currency, amountMinor: -amountMinor }]) });
}

const happening = fc.record({
  account: fc.constantFrom("vendor" as const, "commission" as const, "promotion" as const, "fee" as const), kind: fc.constantFrom("sale" as const, "fee" as const, "cancellation" as const, "transfer" as const, "reversal" as const, "settlement" as const, "dispute" as const),
  amountMinor: fc.integer({ min: -5_000_000, max: 5_000_000 }).filter((amount) => amount !== 0), at: fc.date({ min: new Date("2026-12-20T00:00:00Z"), max: new Date("2027-04-10T00:00:00Z"), noInvalidDate: true }),
});

it("whatever happened, the months follow each other, and what they add up to is the ledger's", async () => {
  const other = await makeOrganisation({ name: "Obcy" });
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { minLength: 1, maxLength: 25 }), async (happenings) => {
      const [orderId, organisationId] = [await makeOrder(), await makeOrganisation()];
      await happen(organisationId, orderId, happenings);
      await happen(other, orderId, happenings.slice(0, 3));
      await happen(organisationId, orderId, happenings.slice(0, 2), "EUR");
      const months = ["2026-12", "2027-01", "2027-02", "2027-03", "2027-04"];
      const statements: StatementView[] = [];
      for (const month of months) statements.push(await readStatement(db(), { organisationId, month, currency: "PLN", lang: "de" }));
      statements.forEach((statement, index) => {
        expect(statement.openingMinor).toBe(statements[index - 1]?.closingMinor ?? 0);
        expect(statement.closingMinor).toBe(statement.openingMinor + statement.sums.reduce((sum, { amountMinor }) => sum + amountMinor, 0));
        const { from, to } = monthSpan(statement.month);
        expect(statement.entries).toHaveLength(happenings.filter(({ at }) => at >= from && at < to).length);
      });
      expect(statements.at(-1)!.closingMinor + happenings.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(0);
    }),
    { numRuns: 12 },
  );
}, 120_000);

it("a month is closed once, numbered, and stays what it was", async () => {
  const organisationId = await makeOrganisation();
  const orderId = await makeOrder();
  await happen(organisationId, orderId, [{ account: "vendor", kind: "sale", amountMinor: -9_000, at: new Date("2024-01-15T10:00:00Z") }, { account: "vendor", kind: "transfer", amountMinor: 4_000, at: new Date("2024-02-02T10:00:00Z") }]);
  await closeMonths({ now: new Date("2024-02-01T03:00:00Z") });
  expect(await closeMonths({ now: new Date("2024-02-20T03:00:00Z") })).toBe(0);
  expect(await db().statement.findMany({ where: { organisationId } })).toMatchObject([{ month: "2024-01", number: expect.stringMatching(/^Z\/2024\/01\/\d{4}$/), openingMinor: 0, closingMinor: 9_000 }]);
  await closeMonths({ now: new Date("2024-03-01T03:00:00Z") });
  const [january, february] = await Promise.all(["2024-01", "2024-02"].map((month) => readStatement(db(), { organisationId, month, currency: "PLN", lang: "de" })));
  expect(january).toMatchObject({ closingMinor: 9_000, number: expect.stringContaining("2024/01") });
  expect(february).toMatchObject({ openingMinor: 9_000, closingMinor: 5_000 });
  expect(await statementMonths(db(), { organisationId, now: new Date("2024-03-05T10:00:00Z") })).toEqual(["2024-03", "2024-02", "2024-01"]);
});

it("a closing that ends in the middle keeps what it closed, and the next goes on there: no number is missing, and none is given twice", async () => {
  const orderId = await makeOrder();
  const organisations = (await Promise.all([makeOrganisation(), makeOrganisation(), makeOrganisation()])).sort();
  for (const organisationId of organisations) await happen(organisationId, orderId, [{ account: "vendor", kind: "sale", amountMinor: -9_000, at: new Date("2023-05-15T10:00:00Z") }]);
  const closed = async () => (await db().statement.findMany({ where: { month: "2023-05" }, orderBy: { number: "asc" } })).map(({ organisationId, number }) => [organisationId, number]);
  const may = () => closeMonths({ now: new Date("2023-06-01T03:00:00Z") });
  const numbered = organisations.map((organisationId, index) => [organisationId, `Z/2023/05/000${String(index + 1)}`]);
  await db().$executeRawUnsafe(`alter table "Statement" add constraint "broken_off" check ("organisationId" <> '${organisations[1]!}') not valid`);
  await expect(may()).rejects.toThrow();
  expect(await closed()).toEqual(numbered.slice(0, 1));
  await db().$executeRawUnsafe(`alter table "Statement" drop constraint "broken_off"`);
  expect([await may(), await closed()]).toEqual([2, numbered]);
});

it("a process whose clock is ahead closes nothing that still runs: entries are dated by the database", async () => {
  const [organisationId, orderId] = [await makeOrganisation(), await makeOrder()];
  await happen(organisationId, orderId, [{ account: "vendor", kind: "sale", amountMinor: -9_000, at: new Date() }]);
  await closeMonths({ now: new Date(Date.now() + 40 * 86_400_000) });
  expect(await db().statement.count({ where: { organisationId } })).toBe(0);
});

it("a sale is shown as the guest's price and the commission off it; to one who sells his own, only as the price", async () => {
  const { packageId, offerId, entrepreneurId, lotId } = await makeCruise();
  for (const [productId, sellerId] of [[packageId, lotId], [offerId, entrepreneurId]] as const) {
    const { orderId } = await hold(productId);
    const { id } = await db().orderComponent.findFirstOrThrow({ where: { line: { orderId } } });
    const at = new Date(sellerId === lotId ? "2029-03-05T10:00:00Z" : "2029-03-06T10:00:00Z");
    await db().ledgerEntry.createMany({ data: [{ account: "guest", amountMinor: 8_000 }, { account: "vendor", componentId: id, organisationId: entrepreneurId, amountMinor: -7_200 }, { account: "commission", componentId: id, organisationId: sellerId, amountMinor: -800 }].map((entry) => ({ ...entry, orderId, currency: "PLN", kind: "sale", at })) });
  }
  const rowsOf = async (organisationId: string) => (await readStatement(db(), { organisationId, month: "2029-03", currency: "PLN", lang: "de" })).entries.map(({ date, line, amountMinor }) => [date, line, amountMinor]);
  expect(await rowsOf(entrepreneurId)).toEqual([["2029-03-05", "sale", 8_000], ["2029-03-05", "commission", -800], ["2029-03-06", "sale", 8_000]]);
  expect(await rowsOf(lotId)).toEqual([["2029-03-05", "commission", 800]]);
  const { entries } = await readStatement(db(), { organisationId: entrepreneurId, month: "2029-03", currency: "PLN", lang: "en" });
  expect(new Set(entries.map(({ title }) => title?.text))).toEqual(new Set(["Rejs po porcie (en)"]));
});

it("a month begins at the venue's midnight, in summer and in winter", () => {
  expect(monthSpan("2027-07")).toEqual({ from: new Date("2027-06-30T22:00:00Z"), to: new Date("2027-07-31T22:00:00Z") });
  expect(monthSpan("2027-12")).toEqual({ from: new Date("2027-11-30T23:00:00Z"), to: new Date("2027-12-31T23:00:00Z") });
  expect(() => monthSpan("2027-13")).toThrow("not_found");
});

const STATEMENT: StatementView = {
  month: "2027-07", currency: "PLN", number: "Z/2027/07/0001", organisation: { name: "Kajaki", legalName: "Kajaki „Wieprza” sp. z o.o.", nip: "6721234567", address: "Portowa 1, 76-150 Darłowo" }, openingMinor: 0, closingMinor: -50,
  sums: [{ line: "sale", amountMinor: 123_450 }, { line: "commission", amountMinor: -123_500 }],
  entries: [
    { date: "2027-07-12", line: "sale", orderCode: "ABCD2345", title: { text: 'Rejs "po porcie"; dla dwojga', lang: "pl" }, amountMinor: 123_450 }, { date: "2027-07-13", line: "commission", orderCode: "ABCD2345", title: { text: "=HYPERLINK(1)", lang: "pl" }, amountMinor: -123_500 },
  ],
};
const INVOICE: InvoiceAsk = { buyer: { name: "ZROT", legalName: "Zachodniopomorska ROT", nip: "8520001", address: "pl. Hołdu Pruskiego 8, 70-550 Szczecin" }, sums: [{ currency: "PLN", amountMinor: 123_450, number: "Z/2027/07/0001" }] };
const WORDS = { columns: ["Data", "Rodzaj", "Zamówienie", "Usługa", "Kwota"], currency: "Waluta", opening: "Na początek", closing: "Na koniec", invoice: "Na fakturę", line: { sale: "Sprzedaż", commission: "Prowizja", fee: "", refund: "", promotion: "", dispute: "", transfer: "", reversal: "", settlement: "" } };

it("the CSV opens in a Polish and in an English spreadsheet, and no text of it is a formula", () => {
  expect(statementCsv({ statement: STATEMENT, invoice: null, lang: "pl", words: WORDS })).toBe(
    '\uFEFFData;Rodzaj;Zamówienie;Usługa;Kwota;Waluta\r\n2027-07-01;Na początek;;;0,00;PLN\r\n2027-07-12;Sprzedaż;ABCD2345;"Rejs ""po porcie""; dla dwojga";1234,50;PLN\r\n2027-07-13;Prowizja;ABCD2345;\'=HYPERLINK(1);-1235,00;PLN\r\n;Na koniec;;;-0,50;PLN\r\n',
  );
  expect(statementCsv({ statement: STATEMENT, invoice: INVOICE, lang: "pl", words: WORDS })).toContain("\r\n;Na koniec;;;-0,50;PLN\r\n;Na fakturę;;;1234,50;PLN\r\n");
  expect(statementCsv({ statement: STATEMENT, invoice: null, lang: "en", words: WORDS }).split("\r\n")[2]).toBe('2027-07-12,Sprzedaż,ABCD2345,"Rejs ""po porcie""; dla dwojga",1234.50,PLN');
});

it("the PDF is the same paper every time, in every language", async () => {
  for (const lang of ["pl", "de", "en"] as const) {
    const [first, again] = [await statementPdf({ statement: STATEMENT, invoice: INVOICE, lang }), await statementPdf({ statement: STATEMENT, invoice: INVOICE, lang })];
    expect(first.subarray(0, 5).toString()).toBe("%PDF-");
    expect(first.length).toBe(again.length);
    expect(first.length).toBeGreaterThan((await statementPdf({ statement: STATEMENT, invoice: null, lang })).length);
  }
});

it("the PDF names its columns anew on every page", async () => {
  const entries = Array.from({ length: 70 }, () => STATEMENT.entries[0]!);
  const texts = textsOf(await statementPdf({ statement: { ...STATEMENT, entries }, invoice: null, lang: "pl" }));
  const pages = texts.filter((text) => /^Strona \d+ z \d+$/.test(text)).length;
  expect(pages).toBeGreaterThan(1);
  expect(texts.filter((text) => text === "Kwota")).toHaveLength(pages);
});

it("no page of the PDF has its closing sentence alone", async () => {
  const alone: number[] = [];
  for (let rows = 20; rows < 24; rows++) {
    const entries = Array.from({ length: rows }, () => STATEMENT.entries[0]!);
    const texts = textsOf(await statementPdf({ statement: { ...STATEMENT, entries }, invoice: null, lang: "pl" }));
    if (texts.filter((text) => text === "Kwota").length < texts.filter((text) => /^Strona \d+ z \d+$/.test(text)).length) alone.push(rows);
  }
  expect(alone).toEqual([]);
});
