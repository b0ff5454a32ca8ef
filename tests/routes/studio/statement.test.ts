/** A month's statement in its three shapes: what the page, the spreadsheet and the paper say is the same to the grosz, and adds up in each. */
import { expect, test } from "vitest";
import { LANGS, type Lang } from "../../../app/core/vocabulary.ts";
import { dateAt, monthOf } from "../../../app/core/time.ts";
import { db } from "../../../app/platform/db.server.ts";
import { makeOffer, makeResource } from "../../support/factory.ts";
import { stripeOfFile } from "../../support/of-file.ts";
import { sell } from "../../support/payouts.ts";
import { crawled } from "../../support/read-html.ts";
import { textsOf } from "../../support/read-pdf.ts";
import { siteOfFile } from "../../support/site.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

const site = siteOfFile();
const stripe = stripeOfFile({ withWebhooks: false });

/** What happened beside the sale at 80 zł: amounts with cents, with thousands, of both signs. */
const HAPPENINGS = [["vendor", "sale", -1_234_567], ["vendor", "cancellation", 5], ["vendor", "transfer", 1_100_000], ["commission", "sale", 12_345], ["vendor", "reversal", -99]] as const;

/** Amounts with their cents, in minor units, in the order in which they are read; whatever stands between sign and figures, between thousands, before cents. */
const amountsIn = (text: string) => (text.match(/[−-]?(?:PLN\s)?\d[\d\s.,]*[.,]\d\d(?!\d)/gu) ?? []).map((amount) => Number(amount.replace("−", "-").replace(/[^\d-]/g, "")));

async function statementOf(lang: Lang) {
  const actor = { ...(await makeActor()), lang };
  const { organisationId } = actor;
  await db().user.update({ where: { id: actor.userId }, data: { lang } });
  const { resourceId } = await makeResource({ organisationId });
  const { orderId } = await sell(stripe, await makeOffer({ ownerId: organisationId, resourceId, title: "Rejs po porcie" }));
  await db().ledgerEntry.createMany({ data: HAPPENINGS.flatMap(([account, kind, amountMinor]) => [{ account, kind, amountMinor, orderId, organisationId, currency: "PLN" }, { account: "guest" as const, kind, amountMinor: -amountMinor, orderId, organisationId: null, currency: "PLN" }]) });
  const headers = { Cookie: await cookieOf(actor) };
  const month = monthOf(dateAt(new Date()));
  const ask = (extension: string) => site.ask(`/studio/payouts/${month}${extension}`, { headers });
  return { page: await (await ask("")).text(), csv: await (await ask("/statement.csv")).text(), pdf: textsOf(Buffer.from(await (await ask("/statement.pdf")).arrayBuffer())) };
}

test.each(LANGS)("page, CSV and PDF have the same amounts line by line, and the same sum: %s", async (lang) => {
  const { page, csv, pdf } = await statementOf(lang);
  const rows = [...page.matchAll(/<tr class="border-b border-line align[^]*?<\/tr>/g)].map(([row]) => [...row.matchAll(/<td[^]*?<\/td>/g)].map(([cell]) => crawled(cell).text));
  expect(rows).toHaveLength(HAPPENINGS.length + 1);
  const onPage = rows.map((cells) => amountsIn(cells.at(-1)!)[0]!);
  expect(onPage.toSorted((a, b) => a - b)).toEqual([8_000, ...HAPPENINGS.map(([, , amount]) => -amount)].toSorted((a, b) => a - b));
  const [totals] = /<dl[^]*?<\/dl>/.exec(page)!;
  const [opening, ...sums] = amountsIn(crawled(totals).text);
  const closing = sums.at(-1)!;
  expect([opening, sums.slice(0, -1).reduce((sum, amount) => sum + amount, 0), onPage.reduce((sum, amount) => sum + amount, 0)]).toEqual([0, closing, closing]);

  const lines = csv.trim().split("\r\n").slice(1).map((line) => amountsIn(line.split(lang === "en" ? "," : ";")[4]!)[0]);
  expect(lines).toEqual([opening, ...onPage, closing]);

  const paper = bare(pdf.join(""));
  for (const cells of rows) expect(paper).toContain(bare(cells.join("")));
  expect(paper).toContain(bare(crawled(totals).text));
  expect(paper.split(rows[0]![2]!), "a row of the paper for each entry").toHaveLength(rows.length + 1);
});

/** Lines are broken elsewhere on paper, and blanks with them. */
const bare = (text: string) => text.replaceAll(/\s/gu, "");
