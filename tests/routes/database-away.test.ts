/** A database that is away, as guests meet it over HTTP: a sentence in their language, when to come again, and a form that keeps what was typed until it is back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { openPostgres, useDatabase, database, db, type Database } from "../../app/platform/db.server.ts";
import { formToken, makeCruise, makeSlugs, type Cruise } from "../support/factory.ts";
import { stripeOfFile } from "../support/of-file.ts";
import { CONTACT, hold, stateOf } from "../support/orders.ts";
import { elementsIn } from "../support/read-html.ts";
import { siteOfFile } from "../support/site.ts";

const site = siteOfFile();
stripeOfFile({ withWebhooks: false });
let cruise: Cruise;
/** Nothing listens on its port. */
let gone: Database;
beforeAll(async () => {
  cruise = await makeCruise();
  await makeSlugs(cruise.packageId);
  gone = openPostgres("postgresql://127.0.0.1:1/gone");
});
afterAll(() => gone.close());

/** Does something while the database is away. */
async function away<T>(work: () => Promise<T>): Promise<T> {
  const here = database();
  useDatabase(gone);
  try {
    return await work();
  } finally {
    useDatabase(here);
  }
}

/** The form of the error page, as a browser would send it. */
function againIn(html: string): { action: string; fields: Record<string, string> } {
  const form = /<form id="send-again"[^]*?<\/form>/.exec(html)![0];
  return { action: elementsIn(form, "form")[0]!.action!, fields: Object.fromEntries(elementsIn(form, "input").map(({ name, value }) => [name!, value!])) };
}

const post = (address: string, fields: Record<string, string>) => site.ask(address, { method: "POST", body: new URLSearchParams(fields), headers: { Origin: site.url } });

test.each([["pl", "Nic nie przepadło: ani miejsca, ani pieniądze."], ["de", "Nichts ist verloren, weder Plätze noch Geld."], ["en", "Nothing is lost, neither places nor money."]])("a page and a machine address say so, and when to come again: %s", async (lang, sentence) => {
  const { code, key } = await hold(cruise.packageId, { adult: 1 });
  for (const address of [`/${lang}/p/${cruise.packageId}-${lang}`, `/${lang}/checkout/${code}?key=${key}`, `/${lang}/orders/${code}?key=${key}`]) {
    const answer = await away(() => site.ask(address));
    const html = await answer.text();
    expect([answer.status, answer.headers.get("retry-after"), html.includes(sentence), html.includes(`<html lang="${lang}"`)], address).toEqual([503, "60", true, true]);
    expect(html, "nothing was sent that could be sent again").not.toContain('id="send-again"');
  }
  const machine = await away(() => site.ask(`/api/availability?product=${cruise.packageId}&from=2027-07-12&to=2027-07-13&adults=1`));
  expect([machine.status, machine.headers.get("retry-after"), await machine.json()]).toEqual([503, "60", { error: { code: "unavailable" } }]);
});

test.each([["pl", "Zamawiam z obowiązkiem zapłaty"], ["de", "Zahlungspflichtig bestellen"], ["en", "Order with obligation to pay"]])("what was typed at the checkout is sent again with one button, which names the duty to pay, once the database is back: %s", async (lang, button) => {
  const { orderId, code, key } = await hold(cruise.packageId, { adult: 1 });
  const address = `/${lang}/checkout/${code}?key=${key}`;
  const typed = { ...CONTACT, notes: '<b>"Alergia"</b>\nna orzechy', acceptTerms: "yes", intent: "pay" };
  const answer = await away(() => post(address, typed));
  const html = await answer.text();
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "60"]);
  const again = againIn(html);
  expect(again).toEqual({ action: address, fields: typed });
  expect(html).not.toContain("<b>");
  expect(html.slice(html.indexOf('id="send-again"'))).toContain(`${button}</button>`);
  const sent = await post(again.action, again.fields);
  expect([sent.status, sent.headers.get("location")]).toEqual([303, expect.stringContaining("/pay/cs_")]);
  expect([await stateOf(orderId), (await db().order.findUniqueOrThrow({ where: { id: orderId } })).fullName]).toEqual(["awaiting_payment", CONTACT.fullName]);
});

test("a booking that met no database holds its places when it is sent again, once", async () => {
  const address = `/de/p/${cruise.packageId}-de`;
  const wish = { date: "2027-07-12", "units.adult": "2", "units.child": "0", token: formToken() };
  const { action, fields } = againIn(await (await away(() => post(address, wish))).text());
  expect([action, fields]).toEqual([address, wish]);
  const [first, second] = [await post(action, fields), await post(action, fields)];
  expect([first.status, second.headers.get("location")]).toEqual([303, first.headers.get("location")]);
});

test("a password is not written into a page", async () => {
  const html = await (await away(() => post("/studio/login", { intent: "password", email: "lot@latarnia.example", password: "hunter2hunter2" }))).text();
  expect(html).not.toContain("hunter2");
});
