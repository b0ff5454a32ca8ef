/** A withdrawal that is refused leaves the form as it is saved: the button stands outside the form and sends none of its fields. */
import { expect, test } from "vitest";
import { makeOffer, makePackage, makeResource } from "../../support/factory.ts";
import { siteOfFile } from "../../support/site.ts";
import { cookieOf, makeActor } from "../../support/studio.ts";

const site = siteOfFile();

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
