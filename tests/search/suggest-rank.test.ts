import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { FIT, fitOf, fitWithSlips, isInTitle, nameKeyOf, typedOf } from "../../search/suggest/suggest-match.ts";
import { MOST_SUGGESTIONS, rankSuggestions, SUGGESTION_KINDS, type FoundProduct, type Spelling, type SuggestedName } from "../../search/suggest/suggest-rank.ts";

const key = (name: string, lang: Lang = "pl") => nameKeyOf(name, lang === "pl" ? ["pl"] : [lang, "pl"]);
const fit = (name: string, question: string, lang: Lang = "pl") => fitOf(key(name, lang), typedOf(question, lang));

describe("a name fits what is typed", () => {
  it.each([
    ["Świnoujście", "swinouj", FIT.beginning], ["Świnoujście", "ŚWINOUJŚCIE ", FIT.exact], ["Łobez", "lob", FIT.beginning], ["Kamień Pomorski", "pomorski", FIT.inside], ["Kamień Pomorski", "kamien pom", FIT.beginning],
    ["Kamień Pomorski", "pomorski kamień", FIT.inside], ["Kołobrzeg", "w Kołobrzegu", FIT.inside], ["Kołobrzeg", "kołobrzegu", FIT.inside], ["Kołobrzeg", "brzeg", FIT.none], ["Kołobrzeg", "kolberg", FIT.inside], ["Wolin", "w", FIT.beginning], ["Wolin", "?!", FIT.none],
  ])("%s, %s", (name, question, expected) => expect(fit(name, question)).toBe(expected));

  it.each([["Swinemünde", "Swinemünde"], ["Swinemünde", "swinemunde"], ["Swinemünde", "Swinemuende"], ["Groß Born", "gross born"], ["Groß Born", "Groß B"]])("%s, as Germans type it: %s", (name, question) => {
    expect(fit(name, question, "de")).toBeGreaterThanOrEqual(FIT.beginning);
  });

  it("every beginning of a name fits it, in any case and without its marks", () => {
    const names = fc.constantFrom("Kołobrzeg", "Świnoujście", "Międzyzdroje", "Borne Sulinowo", "Groß Born", "Königsberg in der Neumark", "LOT Brzeg Kołobrzeski");
    fc.assert(fc.property(names, fc.nat({ max: 30 }), fc.constantFrom(...LANGS), (name, cut, lang) => {
      const typed = name.slice(0, 1 + (cut % name.length)).toUpperCase();
      expect(fit(name, typed, lang)).toBeGreaterThanOrEqual(FIT.beginning);
    }));
  });

  it.each([["Kołobrzeg", "kolobzreg"], ["Kołobrzeg", "kolorbzeg"], ["Darłowo", "darlwo"], ["Świnoujście", "swinujscie"]])("%s with a slip: %s", (name, question) => {
    expect(fit(name, question)).toBe(FIT.none);
    expect(fitWithSlips(key(name), typedOf(question, "pl"))).toBe(FIT.slip);
  });

  it.each([["Kołobrzeg", "kar"], ["Kołobrzeg", "dolobrzeg"], ["Darłowo", "kajaki"], ["Mielno", "mirosl"]])("%s is not %s", (name, question) => {
    expect(fitWithSlips(key(name), typedOf(question, "pl"))).toBe(FIT.none);
  });

  it("a title has the words as beginnings or by their stem", () => {
    expect(isInTitle("Spływ kajakami Drawą", typedOf("drawa kaj", "pl"))).toBe(true);
    expect(isInTitle("Spływ kajakami Drawą", typedOf("kajakiem", "pl"))).toBe(true);
    expect(isInTitle("Spływ kajakami Drawą", typedOf("rower", "pl"))).toBe(false);
  });
});

const spelled = (name: string, more: Partial<Spelling> = {}): Spelling => ({ key: key(name), shown: null, hidden: false, ...more });
function named(kind: SuggestedName["kind"], text: string, { count = 1, spellings = [], otherName = null }: { count?: number; spellings?: Spelling[]; otherName?: string | null } = {}): SuggestedName {
  return { kind, text, otherName, amount: `${count} ofert`, count, url: `/pl/${kind}/${text}`, spellings: [spelled(text), ...spellings] };
}
const found = (title: string): FoundProduct => ({ title, detail: "Pakiet · Darłowo", url: `/pl/p/${title}` });
const kolobrzeg = named("place", "Kołobrzeg", { count: 9, otherName: "Kolberg", spellings: [spelled("Kolberg", { shown: "Kolberg" }), spelled("Colberg", { shown: "Colberg" })] });

const ask = (question: string, names: SuggestedName[], products: FoundProduct[] = []) => rankSuggestions({ typed: typedOf(question, "pl"), names, products });

describe("what is suggested", () => {
  it("says the name by which a place was found, else the one usual in the language", () => {
    expect(ask("colb", [kolobrzeg])).toEqual([{ kind: "place", text: "Kołobrzeg", detail: "Colberg · 9 ofert", url: "/pl/place/Kołobrzeg" }]);
    expect(ask("koło", [kolobrzeg])[0]!.detail).toBe("Kolberg · 9 ofert");
    expect(ask("darł", [named("place", "Darłowo", { count: 2 })])[0]!.detail).toBe("2 ofert");
  });

  it("stands by kind, products last, those with the words in their title before others", () => {
    const names = [named("lot", "LOT Kajakowy"), named("theme", "Kajaki", { count: 20 }), named("place", "Kajkowo")];
    const lines = ask("kaj", names, [found("Na Drawie"), found("Spływ kajakami")]);
    expect(lines.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["place Kajkowo", "theme Kajaki", "lot LOT Kajakowy", "product Spływ kajakami", "product Na Drawie"]);
  });

  it("leaves room for three products, and gives it to names when there are fewer", () => {
    const places = Array.from({ length: 12 }, (_, index) => named("place", `Kamień ${index}`, { count: index }));
    const products = Array.from({ length: 12 }, (_, index) => found(`Kamień i morze ${index}`));
    const kinds = (lines: { kind: string }[]) => lines.map(({ kind }) => kind).join(" ");
    expect(kinds(ask("kam", places, products))).toBe("place place place place place product product product");
    expect(kinds(ask("kam", places, products.slice(0, 1)))).toBe("place place place place place place place product");
    expect(kinds(ask("kam", [], products))).toBe(Array(8).fill("product").join(" "));
    expect(ask("kam", places)[0]!.text, "what has most comes first").toBe("Kamień 11");
  });

  it("puts what is called so in the language before what only others call so", () => {
    const dzwirzyno = named("place", "Dźwirzyno", { count: 30, spellings: [spelled("Kolberger Deep", { shown: "Kolberger Deep" })] });
    expect(ask("kol", [dzwirzyno, named("place", "Kołbaskowo"), kolobrzeg]).map(({ text }) => text)).toEqual(["Kołobrzeg", "Kołbaskowo", "Dźwirzyno"]);
    expect(ask("kolb", [{ ...dzwirzyno, otherName: "Kolberger Deep" }, kolobrzeg]).map(({ text }) => text)).toEqual(["Dźwirzyno", "Kołobrzeg"]);
  });

  it("a word that hints at a theme counts for less than a name, and only from three letters", () => {
    const sailing = named("theme", "Żeglarstwo", { count: 50, spellings: [spelled("rejs", { hidden: true })] });
    expect(ask("re", [sailing])).toEqual([]);
    expect(ask("rej", [sailing]).map(({ text }) => text)).toEqual(["Żeglarstwo"]);
    expect(ask("rejs", [sailing, named("place", "Rejsowo")]).map(({ text }) => text)).toEqual(["Rejsowo", "Żeglarstwo"]);
  });

  it("forgives slips only where nothing fits without", () => {
    const karlino = named("place", "Karlino");
    expect(ask("karlnio", [karlino]).map(({ text }) => text)).toEqual(["Karlino"]);
    expect(ask("karlnio", [karlino], [found("Karlnio to też słowo")]).map(({ text }) => text)).toEqual(["Karlnio to też słowo"]);
  });

  it("whatever is typed: at most eight, each once, kinds in order", () => {
    const names = ["Kołobrzeg", "Koszalin", "Kamień Pomorski", "Karlino", "Kalisz Pomorski", "Kobylanka", "Kępice", "Kluki", "Krzęcin", "Kozielice"].map((name, index) => named(SUGGESTION_KINDS[index % 3] as SuggestedName["kind"], name, { count: index }));
    const products = ["Kajaki", "Koncert w Koszalinie", "Kolacja", "Konie", "Kąpiel", "Klif", "Kutry", "Kościół", "Kino"].map(found);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom("k", "ko", "ka", "kol", "kosz", "po")), (question) => {
      const lines = ask(question, names, products);
      expect(lines.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
      expect(new Set(lines.map(({ url }) => url)).size).toBe(lines.length);
      const order = lines.map(({ kind }) => SUGGESTION_KINDS.indexOf(kind));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }));
  });
});
