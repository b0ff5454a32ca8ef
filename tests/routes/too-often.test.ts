/** Forms of guests sent too often: the page comes back with the reason and with every word that was typed. */
import { beforeAll, expect, it } from "vitest";
import { LIMITS, countTry, type LimitName } from "../../app/platform/rate-limit.server.ts";
import { makeCruise, makeSlugs } from "../support/factory.ts";
import { crawled } from "../support/read-html.ts";
import { hold } from "../support/orders.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();
const TOO_OFTEN = { pl: "Za dużo prób w krótkim czasie", de: "Zu viele Versuche in kurzer Zeit", en: "Too many attempts in a short time" };

beforeAll(async () => {
  for (const name of ["gift", "code"] satisfies LimitName[]) for (let tries = 0; tries < LIMITS[name].points; tries++) await countTry(name, "127.0.0.1");
});

async function refused(address: string, fields: Record<string, string>): Promise<{ html: string; text: string }> {
  const answer = await site.ask(address, { method: "POST", body: new URLSearchParams(fields), headers: { origin: site.url } });
  expect(answer.status).toBe(429);
  const html = await answer.text();
  return { html, text: crawled(html).text };
}

it.each(["pl", "de", "en"] as const)("a gift that is put together, and the balance of one (%s)", async (lang) => {
  const gift = { amount: "other", other: "123", recipientName: "Zażółć Gęśla", message: "Sto lat!", way: "print", fullName: "Jan Nowak", email: "jan@guest.example" };
  const form = await refused(`/${lang}/gift`, gift);
  expect(form.text).toContain(TOO_OFTEN[lang]);
  for (const typed of [`value="123"`, `value="Zażółć Gęśla"`, "Sto lat!</textarea>", `value="jan@guest.example"`]) expect(form.html).toContain(typed);
  const check = await refused(`/${lang}/gift/check`, { code: "DARM-RZEK-2345" });
  expect(check.text).toContain(TOO_OFTEN[lang]);
  expect(check.html).toContain(`value="DARM-RZEK-2345"`);
});

it("a code at the checkout", async () => {
  const { packageId } = await makeCruise();
  await makeSlugs([packageId]);
  const { code, key } = await hold(packageId);
  const { html, text } = await refused(`/pl/checkout/${code}?key=${key}`, { intent: "code", code: "LATARNIA10", fullName: "Jan Nowak", email: "jan@guest.example" });
  expect(text.split(TOO_OFTEN.pl), "said once, beside the field").toHaveLength(2);
  for (const typed of [`value="LATARNIA10"`, `value="Jan Nowak"`, `value="jan@guest.example"`]) expect(html).toContain(typed);
});
