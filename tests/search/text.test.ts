import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS } from "../../app/core/vocabulary.ts";
import { askedWords, fold, foldUmlauts, formsOf, indexedText, nameKey, tokens } from "../../search/text.ts";

describe("folding", () => {
  it.each([
    ["Świnoujście", "swinoujscie"], ["Kołobrzeg", "kolobrzeg"], ["ŁÓDŹ", "lodz"], ["Żółć ąęń", "zolc aen"], ["Straße", "strasse"], ["Swinemünde", "swinemunde"], ["Ærø Øst", "aero ost"], ["smörgås", "smorgas"],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));

  it.each([["Swinemünde", "swinemuende"], ["Küste", "kueste"], ["Leuchttürme", "leuchttuerme"], ["Köslin", "koeslin"]])("umlauts written out: %s → %s", (text, folded) => expect(foldUmlauts(text)).toBe(folded));

  it("is the same for composed and decomposed letters", () => expect(formsOf("s\u0301wit", "pl")[0]).toBe(formsOf("świt", "pl")[0]));
});

describe("stems bring the forms of a word together", () => {
  const meet = (lang: (typeof LANGS)[number], words: string) => words.split(" ").map((word) => askedWords(word, lang)[0]!.stem);

  it.each([
    ["kajak kajaki kajakami kajaków kajakow kajakowe kajakowy"], ["spływ spływy spływem spływów splywow"], ["Kołobrzeg Kołobrzegu Kołobrzegiem kolobrzegu"], ["Świnoujście Świnoujściu swinoujscie swinoujsciu"],
    ["jezioro jeziora jezior jeziorem jeziorach"], ["latarnia latarni latarnie latarniach"], ["Darłowo Darłowie Darłowa"], ["rower rowery rowerowe rowerowych"], ["Mielno Mielnie"], ["nocleg noclegi"],
  ])("pl: %s", (words) => expect(new Set(meet("pl", words)).size).toBe(1));

  it.each([["Radtour Radtouren"], ["Leuchtturm Leuchttürme"], ["Ferienhaus Ferienhäuser"]])("de: %s", (words) => expect(new Set(meet("de", words)).size).toBe(1));
  it.each([["kayak kayaks kayaking"], ["lighthouse lighthouses"], ["beach beaches"]])("en: %s", (words) => expect(new Set(meet("en", words)).size).toBe(1));
});

describe("a question", () => {
  it("loses its stop words", () => expect(askedWords("kajaki nad Drawą z noclegiem", "pl").map((word) => word.word)).toEqual(["kajaki", "drawa", "noclegiem"]));
  it("keeps them when there is nothing else", () => expect(askedWords("nad i pod", "pl").map((word) => word.word)).toEqual(["nad", "i", "pod"]));
  it("is bounded", () => expect(askedWords("slowo".concat(" a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13"), "pl")).toHaveLength(12));
  it("has no words in punctuation", () => expect(askedWords("?! … ---", "de")).toEqual([]));
});

it("a word is indexed under a form under which it is asked, in every language", () => {
  fc.assert(fc.property(fc.constantFrom(...LANGS), fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (lang, text) => {
    const indexed = new Set(indexedText(text, lang).split(" "));
    for (const { forms } of askedWords(text, lang)) expect(forms.some((form) => indexed.has(form))).toBe(true);
  }));
});

it("names stand in the order of their alphabet", () => {
  const order = (names: string[], lang: (typeof LANGS)[number]) => [...names].sort((a, b) => (nameKey(a, lang) < nameKey(b, lang) ? -1 : 1));
  expect(order(["Śnieg", "Szlak", "Sad", "Tama", "Łosoś", "Lato", "Luty"], "pl")).toEqual(["Lato", "Luty", "Łosoś", "Sad", "Szlak", "Śnieg", "Tama"]);
  expect(order(["Zug", "Öl", "Ofen", "Orgel"], "de")).toEqual(["Ofen", "Öl", "Orgel", "Zug"]);
});

it("tokens are letters and digits", () => expect(tokens("R10: z Dźwirzyna – do Kołobrzegu (12 km)")).toEqual(["r10", "z", "dźwirzyna", "do", "kołobrzegu", "12", "km"]));
