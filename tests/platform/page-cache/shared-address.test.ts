/** Which addresses many visitors share, and under which spelling. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sharedAddressOf } from "../../../app/platform/page-cache/shared-address.server.ts";
import { SPOT } from "../../../search/page/map-page.server.ts";
import { PARAMETERS } from "../../../search/query/query.ts";

test.each(["/pl", "/de/search", "/en/events", "/pl/about", "/pl/terms", "/de/privacy", "/en/accessibility", "/pl/credits", "/pl/p/splyw-rega-2", "/de/lot/lot-darlowo", "/pl.data", "/pl/search.data", "/pl/p/splyw.data"])("%s is one page for everybody", (path) => {
  expect(sharedAddressOf(path)).toBe(path);
});

test.each(["/", "/sv", "/studio", "/studio/offers", "/pl/checkout/ABC", "/pl/orders/ABC", "/pl/orders/ABC.data", "/v/ABC", "/pl/p/Splyw", "/pl/p/a%2Fb", "/pl/p/splyw/leaflet.pdf", "/pl/", "//pl", "/pl/search/", "/api/search", "/pl/p/.data", "/dev/mail", "/pl/nowhere", "http://evil.example/pl"])("%s is not", (path) => {
  expect(sharedAddressOf(path)).toBeNull();
});

test.each([
  ["/pl/search?q=kajak&adults=2", "/pl/search?adults=2&q=kajak"],
  ["/pl/search?adults=2&q=kajak", "/pl/search?adults=2&q=kajak"],
  ["/pl/search?q=&from=&to=", "/pl/search"],
  ["/pl/search?kind=package&theme=sea&kind=offer", "/pl/search?kind=package&kind=offer&theme=sea"],
  ["/pl/search?q=lód%20x", "/pl/search?q=l%C3%B3d+x"],
  ["/pl?utm_source=x&fbclid=y", "/pl"],
  ["/pl/search.data?q=a&_routes=routes%2Fshop%2Fsearch", "/pl/search.data?_routes=routes%2Fshop%2Fsearch&q=a"],
  ["/pl/events?county=3213&free=1", "/pl/events?county=3213&free=1"],
])("%s is kept as %s", (url, address) => {
  expect(sharedAddressOf(url)).toBe(address);
});

test.each(["/pl?x=1", "/pl/search?x=1", "/pl/p/splyw?date=2027-05-01", "/pl/p/splyw?key=secret", "/pl/p/splyw?units.adult=2", "/pl/terms?refused=1", "/pl/events?q=a", "/pl/search?_routes=a", "/pl.data?_routes=%3Cscript%3E"])("%s says something that the kept page does not know", (url) => {
  expect(sharedAddressOf(url)).toBeNull();
});

test("no address is kept under a longer one, and a kept spelling is kept as it is", () => {
  const parameter = fc.tuple(fc.constantFrom("q", "from", "page", "kind", "utm_x", "near"), fc.string({ unit: "binary", maxLength: 60 }));
  fc.assert(fc.property(fc.array(parameter, { maxLength: 8 }), (parameters) => {
    const address = sharedAddressOf(`/de/search?${new URLSearchParams(parameters)}`);
    if (address !== null) expect(sharedAddressOf(address)).toBe(address);
  }));
  expect(sharedAddressOf(`/pl/search?q=${"a".repeat(50_000)}`)).toBeNull();
});

test.each([...PARAMETERS, SPOT])("the search's %s changes its page, and is kept apart", (name) => {
  expect(sharedAddressOf(`/pl/search?${name}=x`)).toBe(`/pl/search?${name}=x`);
});
