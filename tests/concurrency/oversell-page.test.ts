/** 500 buyers at 12 places as their browsers send them: over HTTP, to the page of the product, each from an address of his own; every loser's page says why in his language. */
import { expect, inject, it } from "vitest";
import { addDays } from "../../app/core/time.ts";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { translator } from "../../app/i18n/translator.ts";
import { db } from "../../app/platform/db.server.ts";
import { env } from "../../app/platform/env.server.ts";
import { DAY, formToken, makeCruise, makeSlot, makeSlugs } from "../support/factory.ts";
import { changesFollowedOfFile, placesAndLedgersAddUp } from "../support/of-file.ts";
import { reservedOf } from "../support/orders.ts";
import { postgresDatabase } from "../support/postgres.ts";
import { crawled } from "../support/read-html.ts";
import { siteOfFile } from "../support/site.ts";

const BUYERS = 500;
const CAPACITY = 12;
const NEAR = addDays(DAY, 3);
Object.assign(env(), { TRUST_PROXY: 1 }); // as behind a proxy, who tells the addresses
const site = siteOfFile({ open: () => postgresDatabase({ url: inject("postgresUrl"), connections: 10 }) });
changesFollowedOfFile();
placesAndLedgersAddUp();

interface Answer { booked: boolean; status: number; lang: Lang; body: string; asPage: boolean }

/** Presses the button of the product's page, from an address that nobody else has: every tenth without JavaScript, who is sent a page, the others as its script asks, which is sent what the page is made of. */
async function press(productId: string, buyer: number): Promise<Answer> {
  const lang = LANGS[buyer % LANGS.length]!;
  const asPage = buyer % 10 === 0;
  const answer = await site.ask(`/${lang}/p/${productId}-${lang}${asPage ? "" : ".data"}`, {
    method: "POST", body: new URLSearchParams({ date: DAY, "units.adult": "1", token: formToken() }),
    headers: { Origin: site.url, "X-Forwarded-For": `198.51.${Math.floor(buyer / 250)}.${buyer % 250}` },
  });
  const body = await answer.text();
  const to = asPage ? answer.headers.get("location") : body;
  return { booked: answer.status === (asPage ? 303 : 202) && to!.includes("/checkout/"), status: answer.status, lang, body, asPage };
}

/** What a loser is told: that the places are sold, or held by somebody who may not finish, and where there are some, which his page shows. */
function told({ lang, body, asPage }: Answer): { why: boolean; near: boolean } {
  if (!asPage) return { why: /"availability\.(sold_out|held)"/.test(body), near: true };
  const t = translator(lang, "errors");
  const { text } = crawled(body);
  const why = [t("availability.sold_out"), t("availability.held", { time: "\u0000" })].some((sentence) => sentence.split("\u0000").every((part) => text.includes(part)));
  return { why: why && text.includes(translator(lang, "product")("calendar.state.sold_out")), near: text.includes(translator(lang, "product")("form.nearest")) && body.includes(`date=${NEAR}&amp;units.adult=1#book"`) };
}

it("500 buyers at 12 places over HTTP: 12 go to the checkout, the others are told why and what is near, none with an answer of 5xx", async () => {
  const { packageId, resourceId, slotIds } = await makeCruise({ capacity: CAPACITY });
  await makeSlot({ resourceId, date: NEAR });
  await makeSlugs(packageId);
  for (const lang of LANGS) await site.ask(`/${lang}/p/${packageId}-${lang}`); // the site is compiled before the crowd comes
  const answers = await Promise.all(Array.from({ length: BUYERS }, (_, buyer) => press(packageId, buyer)));
  const losers = answers.filter(({ booked }) => !booked);
  expect(losers.filter(({ status }) => status !== 409).map(({ status, body }) => `${status} ${body.slice(0, 300)}`)).toEqual([]);
  expect(losers.filter((loser) => !Object.values(told(loser)).every(Boolean)).map(({ body }) => body)).toEqual([]);
  expect(losers).toHaveLength(BUYERS - CAPACITY);
  expect(await reservedOf(slotIds[0]!)).toBe(CAPACITY);
  expect(await db().order.count({ where: { state: "held", lines: { some: { productId: packageId } } } })).toBe(CAPACITY);
}, 300_000);
