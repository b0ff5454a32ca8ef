/** A withdrawal that is refused leaves the form as it is saved: the button stands outside the form and sends none of its fields. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../../app/platform/db.server.ts";
import { testDatabase } from "../../support/database.ts";
import { makeOffer, makePackage, makeResource } from "../../support/factory.ts";
import { startSite, type Site } from "../../support/site.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

let database: Database;
let site: Site;

beforeAll(async () => {
  database = await testDatabase();
  site = await startSite();
});
afterAll(async () => {
  await site.close();
  await database.close();
});

const titleField = (html: string) => /<input[^>]*name="title\.pl"[^>]*>/.exec(html)?.[0];

test("an offer that a package needs stays published, and its texts stay in the form", async () => {
  const [owner, lot] = [await makeActor("entrepreneur"), await makeActor("lot")];
  const { resourceId } = await makeResource({ organisationId: owner.organisationId });
  const offerId = await makeOffer({ ownerId: owner.organisationId, resourceId });
  await makePackage({ ownerId: lot.organisationId, components: [{ offerId }] });
  const cookie = await cookieOf(owner);
  const path = `/studio/offers/${offerId}`;
  const saved = titleField(await (await site.ask(path, { headers: { cookie } })).text());
  expect(saved).toMatch(/value="[^"]+"/);

  const answer = await site.ask(path, { method: "POST", body: new URLSearchParams({ intent: "withdraw" }), headers: { cookie, Origin: site.url } });
  expect(answer.status).toBe(409);
  expect(titleField(await answer.text())).toBe(saved);
});
