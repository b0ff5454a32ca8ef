import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import { partsOf } from "../../search/text/compounds.ts";
import { relatedText } from "../../search/text/synonyms.ts";
import { askedWords, fold, foldUmlauts, formsOf, indexedText, keyOf, nameKey, tokens } from "../../search/text/text.ts";
import { EVERYDAY, PLACE_NAMES } from "../../search/words/places.ts";

const PLACES = JSON.parse(readFileSync(new URL("../../prisma/seed/region/places.json", import.meta.url), "utf8")) as { name: string; exonyms: Record<string, string[]> }[];

describe("folding", () => {
  it.each([
    ["Świnoujście", "swinoujscie"], ["Kołobrzeg", "kolobrzeg"], ["ŁÓDŹ", "lodz"], ["Żółć ąęń", "zolc aen"], ["Straße", "strasse"], ["Swinemünde", "swinemunde"], ["Ærø Øst", "aero ost"], ["smörgås", "smorgas"],
  ])("%s → %s", (text, folded) => expect(fold(text)).toBe(folded));

  it.each([["Swinemünde", "swinemuende"], ["Küste", "kueste"], ["Leuchttürme", "leuchttuerme"], ["Köslin", "koeslin"]])("umlauts written out: %s → %s", (text, folded) => expect(foldUmlauts(text)).toBe(folded));

  it("is the same for composed and decomposed letters", () => expect(formsOf("s\u0301wit", "pl")[0]).toBe(formsOf("świt", "pl")[0]));
});

describe("stems bring the forms of a word together", () => {
  const stems = (lang: Lang, words: string) => [...new Set(words.split(" ").map((word) => askedWords(word, lang)[0]!.stem))];

  it.each([
    "kajak kajaki kajakiem kajakami kajaków kajakow kajakach kajakowe kajakowy kajakowych", "spływ spływy spływu spływem spływów splywow spływami", "rower rowery rowerem rowerach rowerze rowerów rowerowy rowerowe rowerowych",
    "wycieczka wycieczki wycieczek wycieczkę wycieczce wycieczkami", "plaża plaże plaży plażę plaż plażami", "jezioro jeziora jezior jeziorem jeziorze jeziorach", "latarnia latarni latarnie latarnią latarń latarniach", "łódź łodzie łodzi łodzią łodziami lodz",
    "dziecko dzieci dziećmi dzieciom", "zamek zamku zamki zamków", "góra góry górze gór", "koń konie koni końmi", "żuraw żurawie żurawi żurawiami", "gęś gęsi gęsiami", "wędkarstwo wędkowanie wędkowania wędkarski", "kolejka kolejką kolejki kolejek", "zagroda zagrodzie zagrody", "rzeka rzece rzeki rzek",
    "rodzina rodzinny rodzinną rodzinie", "solanka solankowa solanki solance", "pokój pokoje pokoju", "nocleg noclegi noclegów", "morze morza morzem", "zima zimowy zimowa zimą", "port porcie portu", "śledź śledzie śledziem",
  ])("pl: %s", (words) => expect(stems("pl", words)).toHaveLength(1));

  it.each(["Radtour Radtouren", "Leuchtturm Leuchttürme Leuchtturms", "Ferienhaus Ferienhäuser", "Anfänger Anfaenger Anfanger", "Küste Kueste Kuste Küsten", "Schloss Schloß Schlösser", "See Seen", "Gans Gänse", "Angeln Angler", "Führung Führungen Fuehrung", "Feuer Feuern", "Insel Inseln", "Vogel Vögel Voegel"])("de: %s", (words) => expect(stems("de", words)).toHaveLength(1));
  it.each(["kayak kayaks kayaking", "lighthouse lighthouses", "beach beaches", "cycle cycling", "crane cranes"])("en: %s", (words) => expect(stems("en", words)).toHaveLength(1));
  it.each([["pl", "morze morski"], ["pl", "las lato"], ["pl", "port park"], ["de", "See Seeadler"], ["de", "Hafen Haff"], ["en", "bison bike"]] as const)("%s: %s stay apart", (lang, words) => expect(stems(lang, words)).toHaveLength(2));
});

describe("a place of the region is one word in every language and case", () => {
  it.each([
    "Kołobrzeg Kołobrzegu Kołobrzegiem Kolberg Kolbergs Kolberger kolobrzegu", "Świnoujście Świnoujściu Świnoujścia swinoujsciu Swinemünde Swinemuende Swinemunde", "Szczecin Szczecinie Szczecina Stettin Stettiner Štětín", "Wolin Wolinie Wollin", "Międzyzdroje Międzyzdrojach Międzyzdrojów Misdroy",
    "Darłowo Darłowie Darłowa Rügenwalde", "Mielno Mielnie", "Łobez Łobzie Łobzem Labes", "Stargard Stargardzie Stargardu", "Karsibór Karsiborze Caseburg", "Jarosławiec Jarosławcu", "Wisełka Wisełce Wisełki", "Gąski Gąskach Gąsek", "Czaplinek Czaplinku Tempelburg", "Rega Redze Regą", "Odra Odrą Odrze Oder", "Sulinowo Sulinowie", "Warpno Warpnie",
  ])("%s", (names) => expect(new Set(LANGS.flatMap((lang) => names.split(" ").map((name) => keyOf(name, lang)))).size).toBe(1));

  it("every name and exonym of one word stands for its place, but for those that are everyday words", () => {
    for (const { name, exonyms } of PLACES) {
      if (/[ -]/.test(name)) continue;
      for (const exonym of Object.values(exonyms).flat()) if (!exonym.includes(" ") && !EVERYDAY.split(" ").includes(fold(exonym))) for (const lang of LANGS) expect(keyOf(exonym, lang), exonym).toBe(fold(name));
    }
  });

  it("the names are those of the region's places", () => {
    const expected = new Set(PLACES.map(({ name, exonyms }) => [name, ...Object.values(exonyms).flat()].join("|")));
    expect(new Set(PLACE_NAMES.split(/[,\n]/).map((line) => line.trim()).filter((line) => line !== ""))).toEqual(expected);
  });
});

describe("German compounds", () => {
  const parts = (word: string) => partsOf(fold(word)).map(({ part, weak }) => (weak ? `(${part})` : part)).join(" ");

  it.each([
    ["Kajaktour", "kajak (tour)"], ["Bootsfahrt", "boot (fahrt)"], ["Radtouren", "rad (touren)"], ["Strandurlaub", "strand (urlaub)"], ["Kajakverleih", "kajak verleih"], ["Fahrradverleih", "fahrrad verleih"], ["Städtereise", "stadte (reise)"], ["Hafenrundfahrt", "hafen (rundfahrt)"], ["Leuchtturmblick", "leuchtturm blick"],
    ["Familienurlaub", "familien (urlaub)"], ["Kulturreise", "kultur (reise)"], ["Stettinreise", "stettin (reise)"], ["Strandsauna", "strand sauna"],
  ])("%s: %s", (word, expected) => expect(parts(word)).toBe(expected));

  it.each(["Seeadler", "Ostsee", "Ferienwohnungen", "Leuchttürme", "Fahrrad", "Bernstein", "Sauna", "Kirche", "Wochenende"])("%s is one word", (word) => expect(parts(word)).toBe(""));

  it("are asked for by their telling parts, and are found under each part", () => {
    expect(askedWords("Kajaktour", "de").map((word) => word.stem)).toEqual(["kajak"]);
    expect(askedWords("Fahrradverleih", "de").map((word) => word.stem)).toEqual(["fahrrad", "verleih"]);
    expect(indexedText("Kajaktour", "de").split(" ")).toEqual(["kajaktour", "kajak", "tour"]);
  });

  it("whatever is taken apart is made of its parts", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom("kajak", "boots", "rad", "tour", "fahrten", "see", "wald", "familien", "urlaub", "x", "en"), { minLength: 1, maxLength: 5 }), (pieces) => {
      const word = pieces.join("");
      for (const { part } of partsOf(word)) expect(word).toContain(part);
    }));
  });
});

describe("synonyms", () => {
  const answers = (lang: Lang, text: string, asked: string) => [...indexedText(text, lang).split(" "), ...relatedText(text, lang).split(" ")].includes(askedWords(asked, lang)[0]!.stem);

  it.each([["pl", "Rejs po porcie", "statek"], ["pl", "Rejs po porcie", "promem"], ["pl", "Kajakiem przez deltę", "canoe"], ["pl", "Kulig przez lasy", "sanie"], ["pl", "Żurawie o zmierzchu", "ptaki"], ["de", "Spaziergang am Strand", "Küste"], ["de", "Mit dem Boot zur Insel", "Schiff"], ["de", "Leihrad für einen Tag", "Fahrräder"], ["en", "Bike hire", "cycling"], ["en", "A cottage by the lake", "cabins"]] as const)("%s: %s answers to %s", (lang, text, asked) => expect(answers(lang, text, asked)).toBe(true));
  it("a narrower word answers to the wider, not the other way", () => {
    expect(answers("pl", "Żurawie", "ptaki")).toBe(true);
    expect(answers("pl", "Ptaki", "żurawie")).toBe(false);
  });
  it("adds nothing that is there already", () => expect(relatedText("statek rejs prom żegluga", "pl").split(" ")).not.toContain("rejs"));
});

describe("a question", () => {
  it("loses its stop words", () => expect(askedWords("kajaki nad Drawą z noclegiem", "pl").map((word) => word.word)).toEqual(["kajaki", "drawa", "noclegiem"]));
  it("keeps them when there is nothing else", () => expect(askedWords("nad i pod", "pl").map((word) => word.word)).toEqual(["nad", "i", "pod"]));
  it("loses what nearly every product is, when there is more", () => {
    expect(askedWords("Ausflug mit Kindern", "de").map((word) => word.word)).toEqual(["kindern"]);
    expect(askedWords("wycieczki rowerowe", "pl").map((word) => word.word)).toEqual(["rowerowe"]);
    expect(askedWords("wycieczki", "pl").map((word) => word.word)).toEqual(["wycieczki"]);
  });
  it("keeps the Oder, and loses “or”", () => {
    expect(askedWords("Kraniche an der Oder", "de").map((word) => word.word)).toEqual(["kraniche", "oder"]);
    expect(askedWords("Kajak oder Rad", "de").map((word) => word.word)).toEqual(["kajak", "rad"]);
  });
  it("is bounded", () => expect(askedWords("slowo".concat(" a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12 m13"), "pl")).toHaveLength(12));
  it("has no words in punctuation", () => expect(askedWords("?! … ---", "de")).toEqual([]));
});

it("a word is indexed under a form under which it is asked, in every language", () => {
  fc.assert(fc.property(fc.constantFrom(...LANGS), fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (lang, text) => {
    const indexed = new Set(indexedText(text, lang).split(" "));
    for (const { forms } of askedWords(text, lang)) expect(forms.some((form) => indexed.has(form))).toBe(true);
  }));
});

describe("whatever the text", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aąbcćdeęghiłmnńoóprsśtuwyzźżäöüß", "\u0301", "ﬁ", "İ", "\ud800", "😀", "١", "字", " "), maxLength: 60 });
  const any = fc.oneof(text, fc.string({ unit: "binary", maxLength: 60 }));

  it("folding twice is folding once", () => fc.assert(fc.property(any, (word) => {
    expect(fold(fold(word))).toBe(fold(word));
  })));

  it("a word has a stem, by itself and among its forms", () => fc.assert(fc.property(any, fc.constantFrom(...LANGS), (words, lang) => {
    for (const word of tokens(words)) {
      expect(keyOf(word, lang)).not.toBe("");
      expect(formsOf(word, lang)).toContain(keyOf(word, lang));
    }
  })));

  it("the stem asked for is a word of the index, marks or none", () => fc.assert(fc.property(any, fc.constantFrom(...LANGS), (words, lang) => {
    for (const word of tokens(words)) {
      const indexed = new Set(indexedText(word, lang).split(" "));
      for (const { stem } of askedWords(word, lang)) expect(indexed.has(stem)).toBe(true);
      if (lang !== "de") for (const { stem } of askedWords(fold(word), lang)) expect(indexed.has(stem)).toBe(true);
    }
  })));

  it("nothing is too long", () => expect(askedWords("ä".repeat(50_000), "de")).toHaveLength(1));
});

it("names stand in the order of their alphabet", () => {
  const order = (names: string[], lang: (typeof LANGS)[number]) => [...names].sort((a, b) => (nameKey(a, lang) < nameKey(b, lang) ? -1 : 1));
  expect(order(["Śnieg", "Szlak", "Sad", "Tama", "Łosoś", "Lato", "Luty"], "pl")).toEqual(["Lato", "Luty", "Łosoś", "Sad", "Szlak", "Śnieg", "Tama"]);
  expect(order(["Zug", "Öl", "Ofen", "Orgel"], "de")).toEqual(["Ofen", "Öl", "Orgel", "Zug"]);
});

it("tokens are letters and digits", () => expect(tokens("R10: z Dźwirzyna – do Kołobrzegu (12 km)")).toEqual(["r10", "z", "dźwirzyna", "do", "kołobrzegu", "12", "km"]));
