/** Nonsense gets a clear answer in the visitor's language, nothing lost, nothing half-written. */
import { expect, findProducts, firstFreeDay, test } from "./fixtures.ts";

test("unknown language, slug and code are friendly 404s in the visitor's language", async ({ page }) => {
  for (const [path, lang] of [["/pl/p/nie-ma-takiego", "pl"], ["/de/p/gibt-es-nicht", "de"], ["/en/orders/ABCDEFGH", "en"], ["/en/checkout/ABCDEFGH?key=x", "en"], ["/xx/search", "pl"], ["/de/lot/nirgends", "de"], ["/pl/%E0%A4%A", "pl"]] as const) {
    const answer = await page.request.get(path, { headers: { "Accept-Language": lang } });
    expect([400, 404], path).toContain(answer.status());
    const text = await answer.text();
    expect(text, path).toContain(`lang="${lang}"`);
    expect(text, path).not.toMatch(/at .+\.(ts|js):\d+/);
  }
});

test("the front door chooses a language and remembers it", async ({ request }) => {
  const go = async (headers: Record<string, string>) => (await request.get("/", { headers, maxRedirects: 0 })).headers().location;
  expect(await go({ "Accept-Language": "de-AT,de;q=0.9,en;q=0.5" })).toBe("/de");
  expect(await go({ "Accept-Language": "sv,en;q=0.8" })).toBe("/en");
  expect(await go({ "Accept-Language": "fr" })).toBe("/pl");
  expect(await go({ "Accept-Language": "de", Cookie: "lang=pl" })).toBe("/pl");
});

test("another's order without its key is not there, a forged webhook changes nothing", async ({ request }) => {
  const forged = await request.post("/webhooks/stripe", { data: { id: "evt_forged", type: "checkout.session.completed" }, headers: { "stripe-signature": "t=1,v1=00" } });
  expect(forged.status()).toBe(400);
});

test("past dates, absurd parties, wrong units and made-up prices are refused; a double submit is one hold", async ({ page, baseURL }) => {
  const hit = (await findProducts(page, "lang=pl&kind=package")).find((candidate) => candidate.kind === "package")!;
  const date = await firstFreeDay(page, hit.id, { after: 20 });
  const post = (form: Record<string, string>) => page.request.post(`/pl/p/${hit.slug}`, { form, maxRedirects: 0, headers: { Origin: baseURL! } });
  const good = { date, "units.adult": "2", "units.child": "0" };
  const changes: Record<string, string>[] = [{ date: "2020-01-01" }, { date: "soon" }, { "units.adult": "0" }, { "units.adult": "-3" }, { "units.adult": "99999" }, { "units.adult": "1e3" }, { "units.hippo": "2" }];
  for (const change of changes) {
    const answer = await post({ ...good, token: crypto.randomUUID(), ...change });
    expect(answer.status(), JSON.stringify(change)).toBeGreaterThanOrEqual(400);
    expect(answer.status(), JSON.stringify(change)).toBeLessThan(500);
  }
  const token = crypto.randomUUID();
  const [first, second] = await Promise.all([post({ ...good, token, price: "1", totalMinor: "1" }), post({ ...good, token })]);
  expect([first.status(), second.status()]).toEqual([303, 303]);
  expect(first.headers().location).toBe(second.headers().location);
  const checkout = new URL(first.headers().location!, baseURL);
  await page.goto(checkout.href);
  await expect(page.locator("h1")).toBeVisible();
  checkout.searchParams.set("key", "wrong");
  expect((await page.request.get(checkout.href)).status()).toBe(404);
  const foreign = await page.request.post(`/pl/p/${hit.slug}`, { form: { ...good, token: crypto.randomUUID() }, headers: { Origin: "https://evil.example" }, maxRedirects: 0 });
  expect(foreign.status()).toBe(403);
});

test("health, search and availability answer machines", async ({ request }) => {
  const health = (await (await request.get("/healthz")).json()) as { status: string; checks: Record<string, unknown> };
  expect(Object.keys(health.checks).sort()).toEqual(["database", "jobs", "payments", "search"]);
  for (const query of ["lang=pl&q=%00%01", `lang=de&q=${"x".repeat(5000)}`, "lang=en&page=-4&sort=banana&theme=nope", "lang=pl&from=2027-13-45&adults=-1"]) {
    expect((await request.get(`/api/search?${query}`)).status(), query.slice(0, 60)).toBeLessThan(500);
  }
  expect((await request.get("/api/availability?product=nope&from=2027-01-01&to=2027-01-31&adults=2")).status()).toBe(404);
});
