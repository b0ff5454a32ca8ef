import fc from "fast-check";
import { expect, it } from "vitest";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { isLocalDate } from "../../app/core/time.ts";
import { understand } from "../../search/intent/intent.ts";
import { de } from "../../search/intent/de.ts";
import { en } from "../../search/intent/en.ts";
import { pl } from "../../search/intent/pl.ts";
import { placeIn } from "../../search/intent/place-in-words.ts";
import { PARAMETERS, parseQuery } from "../../search/query/query.ts";
import { PLACE_NAMES } from "../../search/words/places.ts";

/** A Tuesday. */
const NOW = new Date("2026-11-24T12:00:00Z");
const read = (q: string, lang: Lang = "pl", { now = NOW, more = "" } = {}) => understand(parseQuery(new URLSearchParams(`${new URLSearchParams({ q }).toString()}&${more}`), { lang, now }).query, now);
const said = (q: string, lang: Lang, now = NOW) => {
  const { query, understood } = read(q, lang, { now });
  return [query.q, understood.map(({ words, parameter, value }) => `${words} → ${parameter}=${value}`).join("; ")];
};
const wishes = (q: string, lang: Lang, now = NOW) => read(q, lang, { now }).understood.map(({ parameter, value }) => `${parameter}=${value}`).join(" ");

it("wishes become filters, and the other words stay", () => {
  expect(said("kajaki z psem w lipcu", "pl")).toEqual(["kajaki", "z psem → with=dogs; w lipcu → from=2027-07-01; w lipcu → to=2027-07-31"]);
  expect(said("Kajaktour mit Hund im Juli", "de")).toEqual(["Kajaktour", "mit Hund → with=dogs; im Juli → from=2027-07-01; im Juli → to=2027-07-31"]);
  expect(said("R10 im Juli, Ostsee/Haff", "de")).toEqual(["R10 Ostsee/Haff", "im Juli → from=2027-07-01; im Juli → to=2027-07-31"]);
  expect(said("kayak for two, under 300", "en")).toEqual(["kayak", "under 300 → maxPrice=300; for two → adults=2"]);
  const { query } = read("nocleg w Kołobrzegu dla 2 osób i 3 dzieci do 500 zł na deszcz");
  expect(query).toMatchObject({ q: "nocleg w Kołobrzegu", adults: 2, children: 3, maxPrice: 50_000, facets: { rain: ["proof"] } });
});

it.each<[string, Lang, string]>([
  ["weekend", "pl", "duration=short"], ["najbliższy weekend", "pl", "from=2026-11-27 to=2026-11-29"], ["w weekend", "pl", "from=2026-11-27 to=2026-11-29"], ["przyszły weekend", "pl", "from=2026-12-04 to=2026-12-06"],
  ["nächstes Wochenende", "de", "from=2026-11-27 to=2026-11-29"], ["am Wochenende", "de", "from=2026-11-27 to=2026-11-29"], ["this weekend", "en", "from=2026-11-27 to=2026-11-29"],
  ["jutro", "pl", "from=2026-11-25 to=2026-11-25"], ["morgen", "de", "from=2026-11-25 to=2026-11-25"], ["tomorrow", "en", "from=2026-11-25 to=2026-11-25"], ["am Morgen", "de", ""],
  ["July", "en", "from=2027-07-01 to=2027-07-31"], ["w listopadzie", "pl", "from=2026-11-24 to=2026-11-30"], ["may", "en", ""], ["in May", "en", "from=2027-05-01 to=2027-05-31"], ["luty 2028", "pl", "from=2028-02-01 to=2028-02-29"],
  ["majówka", "pl", "from=2027-05-01 to=2027-05-03"], ["ferie", "pl", "from=2027-01-18 to=2027-02-28"], ["długi weekend", "pl", "from=2026-12-24 to=2026-12-27"], ["Boże Ciało", "pl", "from=2027-05-27 to=2027-05-30"], ["über Ostern", "de", "from=2027-03-26 to=2027-03-29"],
  ["12-15 lipca", "pl", "from=2027-07-12 to=2027-07-15"], ["od 12.07 do 15.07.2027", "pl", "from=2027-07-12 to=2027-07-15"], ["vom 12. bis 15. Juli", "de", "from=2027-07-12 to=2027-07-15"], ["from July 3 to July 6", "en", "from=2027-07-03 to=2027-07-06"], ["30. Dezember bis 2. Januar", "de", "from=2026-12-30 to=2027-01-02"],
  ["31.02.", "de", ""], ["12.07.2020", "pl", ""], ["ab 1. August", "de", "from=2027-08-01"], ["latem", "pl", "season=summer"], ["im Herbst", "de", "season=autumn"], ["in winter", "en", "season=winter"],
  ["z dziećmi", "pl", "theme=family"], ["mit Kindern", "de", "theme=family"], ["with kids", "en", "theme=family"], ["z 5-latkiem", "pl", "with=age3"], ["mit 6-jährigem Kind", "de", "with=age6"], ["with a 12 year old", "en", "with=age10"], ["z 2-latkiem", "pl", "with=age0"],
  ["na wózku", "pl", "access=wheelchair"], ["rollstuhlgerecht", "de", "access=wheelchair"], ["wheelchair", "en", "access=wheelchair"], ["bei Regen", "de", "rain=proof"], ["rain", "en", "rain=proof"], ["deszcz", "pl", "rain=proof"], ["niepełnosprawni", "pl", "access=wheelchair"], ["behindertengerechte Unterkunft", "de", "access=wheelchair"], ["family of 4", "en", "adults=4"], ["nocleg na 3 noce", "pl", "duration=long"],
  ["pod 300 zł", "pl", "maxPrice=300"], ["do 1 000 zł", "pl", "maxPrice=1000"], ["unter 300 Zł", "de", "maxPrice=300"], ["unter 100 €", "de", ""], ["under 5 km", "en", ""], ["max 5 osób", "pl", "adults=5"],
  ["für 4 Personen", "de", "adults=4"], ["fuer zwei", "de", "adults=2"], ["zu viert", "de", "adults=4"], ["dla dwojga", "pl", "adults=2"], ["rodzina 2+2", "pl", "adults=2 children=2"], ["for two weeks", "en", ""], ["dla 500 osób", "pl", ""],
  ["na zapytanie", "pl", "confirm=request"], ["auf Anfrage", "de", "confirm=request"], ["sofort buchbar", "de", "confirm=instant"], ["Führung auf Deutsch", "de", "speaks=de"], ["po niemiecku", "pl", "speaks=de"],
  ["2 dni", "pl", "duration=short"], ["4 Nächte", "de", "duration=long"], ["a week", "en", "duration=week"], ["kilka godzin", "pl", "duration=hours"],
  ["w okolicach Drawna", "pl", "near=drawno radius=25"], ["in der Nähe von Swinemünde", "de", "near=swinoujscie radius=25"], ["near Kolobrzeg", "en", "near=kolobrzeg radius=25"],
])("%s (%s): %s", (q, lang, expected) => expect(wishes(q, lang)).toBe(expected));

it.each<[string, Lang]>([["wycieczka bez psów", "pl"], ["ohne Hund", "de"], ["nicht bei Regen", "de"], ["without dogs", "en"], ["not in July", "en"]])("%s (%s) does not mean its opposite", (q, lang) => expect(said(q, lang)).toEqual([q, ""]));

it("the days are the venue's, whatever the server's clock is set to", () => {
  expect(wishes("jutro", "pl", new Date("2026-11-24T22:59:00Z"))).toBe("from=2026-11-25 to=2026-11-25");
  expect(wishes("jutro", "pl", new Date("2026-11-24T23:00:00Z"))).toBe("from=2026-11-26 to=2026-11-26");
  expect(wishes("heute", "de", new Date("2027-06-30T22:00:00Z"))).toBe("from=2027-07-01 to=2027-07-01");
  expect(wishes("najbliższy weekend", "pl", new Date("2026-11-28T12:00:00Z"))).toBe("from=2026-11-28 to=2026-11-29");
  expect(wishes("nächstes Wochenende", "de", new Date("2026-11-28T12:00:00Z"))).toBe("from=2026-12-04 to=2026-12-06");
});

it("words go before what stood in the form: they were said last", () => {
  expect(read("kajaki w sierpniu", "pl", { more: "from=2027-07-01&to=2027-07-03&adults=4" }).query).toMatchObject({ q: "kajaki", from: "2027-08-01", to: "2027-08-31", adults: 4 });
  expect(read("ab 1. August", "de", { more: "from=2027-07-01&to=2027-07-03" }).query).toMatchObject({ from: "2027-08-01", to: null });
  expect(read("z psem", "pl", { more: "with=age6&theme=kayak" }).query.facets).toMatchObject({ with: ["age6", "dogs"], theme: ["kayak"] });
});

it("words taken literally stay", () => {
  const { query } = parseQuery(new URLSearchParams("q=z psem w lipcu&literal=1"), { lang: "pl", now: NOW });
  expect(understand(query, NOW)).toEqual({ query, understood: [] });
});

it("no name of a place is a wish", () => {
  for (const name of PLACE_NAMES.split(/[,|\n]/).map((each) => each.trim()).filter(Boolean)) for (const lang of LANGS) expect(read(name, lang).understood, `${name} in ${lang}`).toEqual([]);
});

it("places are known by name, exonym and case", () => {
  expect(placeIn("kajaki w Trzęsaczu", "pl")).toEqual({ id: "trzesacz", rest: "kajaki w" });
  expect(placeIn("Kolberg", "de")).toEqual({ id: "kolobrzeg", rest: "" });
  expect(placeIn("Bad Polzin im Winter", "de")).toEqual({ id: "polczyn-zdroj", rest: "im winter" });
  expect(placeIn("Ustroniu Morskim", "pl")?.id).toBe("ustronie-morskie");
  expect(placeIn("nest of birds", "en")).toBeNull();
});

const LANGUAGES = { pl, de, en };
const lang = fc.constantFrom(...LANGS);
const clock = fc.date({ min: new Date("2026-01-01"), max: new Date("2031-12-31"), noInvalidDate: true });

it("never throws, sets only parameters with values that make sense, and leaves nothing to be understood a second time", () => {
  const word = (lang: Lang) => {
    const words = LANGUAGES[lang];
    const known = [...Object.values(words.phrases).flat().join(" ").replace(/[?$|]|\{\w+\}/g, " ").split(" ").filter(Boolean), ...words.months.join(" ").split(" "), ...Object.keys(words.numbers), ...words.joints.split(" ")];
    return fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, { weight: 2, arbitrary: fc.nat({ max: 3000 }).map(String) }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) }, { weight: 1, arbitrary: fc.constantFrom("12.07.", "31.02.2027", "2027-07-01", "zł", "PLN", "2+2", "Kołobrzeg") });
  };
  const questions = lang.chain((lang) => fc.tuple(fc.constant(lang), fc.array(word(lang), { maxLength: 12 }).map((words) => words.join(" ")), clock));
  fc.assert(fc.property(questions, ([lang, q, now]) => {
    const { query, understood } = read(q, lang, { now });
    for (const { parameter, value, words } of understood) {
      expect(PARAMETERS).toContain(parameter);
      expect(words).not.toBe("");
      if (parameter === "from" || parameter === "to") expect(isLocalDate(value)).toBe(true);
    }
    expect(understand(query, now).understood).toEqual([]);
    expect(query.from === null || query.to === null || query.from <= query.to).toBe(true);
  }), { numRuns: 400 });
});

it("without words of wishes nothing changes", () => {
  const words = fc.constantFrom("kajaki", "Leuchtturm", "Kołobrzeg", "harbour", "wędzarnia", "Moor", "Drawa", "bernstein", "rowerem", "żubry", "Schloss", "sauna");
  fc.assert(fc.property(lang, fc.array(words, { maxLength: 6 }), clock, (lang, list, now) => {
    const { query } = parseQuery(new URLSearchParams({ q: list.join(" ") }), { lang, now });
    expect(understand(query, now).query).toBe(query);
  }));
});
