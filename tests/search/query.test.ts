import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "../../app/core/time.ts";
import { noFacets } from "../../search/facets.ts";
import { everything, PARAMETERS, parseQuery, peopleOf, toParams } from "../../search/query/query.ts";

const NOW = new Date("2026-11-24T12:00:00Z");
const TODAY = "2026-11-24";
const parse = (text: string) => parseQuery(new URLSearchParams(text), { lang: "pl", now: NOW });

it("reads everything that the search page may be asked", () => {
  const { query, ignored } = parse("q=kajaki&theme=kayak&theme=river&lot=drawa&county=3203&kind=package&from=2027-07-01&to=2027-07-04&adults=2&children=1&maxPrice=300&sort=cheapest&page=2");
  expect(ignored).toEqual([]);
  expect(query).toEqual({ ...everything("pl"), q: "kajaki", facets: { ...noFacets(), theme: ["kayak", "river"], lot: ["drawa"], county: ["3203"], kind: ["package"] }, from: "2027-07-01", to: "2027-07-04", adults: 2, children: 1, maxPrice: 30_000, sort: "cheapest", page: 2 });
  expect(peopleOf(query)).toBe(3);
});

it("takes several values by repetition and by commas, each once", () => expect(parse("theme=kayak,river&theme=kayak").query.facets.theme).toEqual(["kayak", "river"]));
it("empty fields of the form mean nothing was asked", () => expect(parse("q=&from=&to=&adults=&children=&maxPrice=&sort=")).toEqual(parse("")));
it("children alone come with one adult", () => expect(peopleOf(parse("children=2").query)).toBe(3));

it.each([
  ["theme=dragons", "theme"], ["kind=trip", "kind"], ["lot=../etc", "lot"], ["county=%00", "county"], ["from=2026-11-23", "from"], ["from=2027-02-30", "from"], ["to=tomorrow", "to"], ["from=2027-07-05&to=2027-07-01", "to"], ["from=2099-01-01", "from"],
  ["adults=0", "adults"], ["adults=1e3", "adults"], ["adults=100000", "adults"], ["children=-1", "children"], ["maxPrice=free", "maxPrice"], ["sort=worst", "sort"], ["page=0", "page"], ["page=999999", "page"], ["bbox=15,54,14,53", "bbox"], ["bbox=1,2,3", "bbox"], ["near=91,0", "near"], ["near=NaN,NaN", "near"], ["radius=25", "radius"], ["sort=nearest", "sort"], ["price=0-1", "price"], ["view=tree", "view"], [`q=${"x".repeat(500)}`, "q"],
])("%s is left out and named", (text, name) => expect(parse(text).ignored).toContain(name));

it("today and the last day of the horizon count as dates", () => {
  expect(parse(`from=${TODAY}`).query.from).toBe(TODAY);
  expect(parse(`to=${addDays(TODAY, 548)}`).ignored).toEqual([]);
});

const garbage = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...PARAMETERS), fc.string()), fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.integer().map(String), fc.constantFrom("2027-07-01", "kayak", "-1", "1e9", "NaN", "%", "'; drop table", "drawa"))), { maxLength: 30 });

it("never throws, whatever it is given, and its answer keeps its bounds", () => {
  fc.assert(fc.property(garbage, (pairs) => {
    const { query } = parseQuery(new URLSearchParams(pairs), { lang: "de", now: NOW });
    expect(query.q.length).toBeLessThanOrEqual(120);
    expect(query.page).toBeGreaterThanOrEqual(1);
    expect(query.page).toBeLessThanOrEqual(40);
    expect(peopleOf(query)).toBeLessThanOrEqual(120);
    for (const list of Object.values(query.facets)) expect(list.length).toBeLessThanOrEqual(20);
    if (query.from && query.to) expect(query.from <= query.to).toBe(true);
  }));
});

it("its parameters say the same again", () => {
  fc.assert(fc.property(garbage, (pairs) => {
    const { query } = parseQuery(new URLSearchParams(pairs), { lang: "en", now: NOW });
    expect(parseQuery(toParams(query), { lang: "en", now: NOW })).toEqual({ query, ignored: [] });
  }));
});
