/** Which rows words find in the embedded index, and in which order. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Lang } from "../../app/core/vocabulary.ts";
import { matchText } from "../../search/engines/embedded/match-text.ts";
import { rowsOf } from "../../search/engines/embedded/row-set.ts";
import { WordIndex } from "../../search/engines/embedded/word-index.ts";
import { INDEXED_FIELDS, type IndexedField } from "../../search/settings.ts";
import { askedWords, indexedText } from "../../search/text/text.ts";

const ROOM = 64;
const WORDS: string[] = ["kajak", "rower", "sauna", "las", "zamek", "port"];

function textsOf(texts: Partial<Record<IndexedField, string>>, lang: Lang): Record<IndexedField, string> {
  return Object.fromEntries(INDEXED_FIELDS.map((field) => [field, indexedText(texts[field] ?? "", lang)])) as Record<IndexedField, string>;
}

/** The rows found, best first. */
function ask(titles: (string | Partial<Record<IndexedField, string>>)[], question: string, lang: Lang = "pl") {
  const index = new WordIndex();
  titles.forEach((title, row) => index.add(row, textsOf(typeof title === "string" ? { title } : title, lang)));
  const { rows, scores, relaxed } = matchText(index, askedWords(question, lang), ROOM);
  return { rows: [...rowsOf(rows)].sort((a, b) => scores[b]! - scores[a]!), relaxed };
}

describe("typing errors", () => {
  it.each([["kjak"], ["kajka"], ["kajaak"], ["kajok"], ["kajkiem"], ["kajkaiem"]])("%s finds kajak", (typed) => expect(ask(["Rower", "Kajakiem po rzece"], typed).rows).toEqual([1]));
  it.each([["swinoujscei"], ["świnojscie"], ["swnoujscie"], ["swiinoujscie"], ["świnuojście"], ["swinoujsice"], ["swimoujscia"]])("%s finds Świnoujście", (typed) => expect(ask(["Szczecin", "Świnoujście"], typed).rows).toEqual([1]));
  it.each([["sauna", "Salon"], ["las", "los"], ["kajak", "kulka"], ["rejs", "rzeka"]])("%s is not near %s", (typed, title) => expect(ask([title], typed).rows).toEqual([]));
  it("where the word itself is found, no near one is", () => expect(ask(["Rok", "Rak", "Sauna", "Saune"], "sauna").rows).toEqual([2, 3]));
  it("one error before two", () => expect(ask(["Latarniami morskimi", "Latarnicami"], "latarniamy").rows[0]).toBe(0));
  it("three errors are too many", () => expect(ask(["Latarnia"], "lxtxrxia").rows).toEqual([]));
});

describe("order", () => {
  it("the title before the summary before the body", () => expect(ask([{ body: "kajak" }, { title: "kajak" }, { summary: "kajak" }], "kajak").rows).toEqual([1, 2, 0]));
  it("the word itself before one that it begins", () => expect(ask(["Portal", "Port"], "port").rows).toEqual([1, 0]));
  it("a short title before a long one", () => expect(ask(["Sauna w ogrodzie nad jeziorem z kolacją i śniadaniem", "Sauna w ogrodzie"], "sauna").rows).toEqual([1, 0]));
  it("words in any order find the same", () => expect(ask(["Latarnia w Niechorzu", "Latarnia"], "niechorze latarnia")).toEqual(ask(["Latarnia w Niechorzu", "Latarnia"], "latarnia niechorze")));
  it("more of the words come first when none has all", () => expect(ask(["Rower", "Rower i kajak", "Kajak"], "rower kajak narty")).toEqual({ rows: [1, 0, 2], relaxed: true }));
});

describe("beginnings", () => {
  it("of the last word from three letters on", () => {
    expect(ask(["Latarnia w Kołobrzegu", "Latarnia"], "latarnia koł").rows).toEqual([0]);
    expect(ask(["Kołobrzeg"], "ko").rows).toEqual([]);
  });
  it("one or two letters after other words put what they begin or are first, and exclude nothing", () => {
    expect(ask(["Kajak na dzień z Siadła", "Kajak", "Sauna"], "kajak z s").rows).toEqual([1, 0]);
    expect(ask(["Kajak i rower R10", "Kajak R1", "Sauna"], "kajak r1").rows[0]).toBe(1);
    expect(ask(["Kajak i rower R10", "Kajak R1", "Sauna"], "kajak r1").rows).toHaveLength(2);
  });
  it("of an earlier word only when it is no word of its own", () => {
    expect(ask(["Portal zamku", "Port i zamek"], "port zamek").rows).toEqual([1]);
    expect(ask(["Latarnia w Kołobrzegu"], "lat koł").rows).toEqual([0]);
  });
});

it("a compound comes before its parts, and the parts are found", () => expect(ask(["Fahrräder, auch mit Verleih von Karten", "Fahrradverleih am See", "Verleih"], "Fahrradverleih", "de").rows).toEqual([1, 0]));

it("what was removed is not found, what stays is", () => {
  const index = new WordIndex();
  const [first, second] = [textsOf({ title: "Kajak i rower" }, "pl"), textsOf({ title: "Kajak" }, "pl")];
  index.add(3, first);
  index.add(4, second);
  index.remove(3, first);
  const found = (question: string) => [...rowsOf(matchText(index, askedWords(question, "pl"), ROOM).rows)];
  expect(found("kajak")).toEqual([4]);
  expect(found("rower")).toEqual([]);
  expect(found("row")).toEqual([]);
});

it("any words added and removed leave nothing behind", () => {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
  fc.assert(fc.property(fc.array(words, { minLength: 1, maxLength: 20 }), fc.nat(), (documents, seed) => {
    const index = new WordIndex();
    const texts = documents.map((list) => textsOf({ title: list.join(" ") }, "pl"));
    texts.forEach((text, row) => index.add(row, text));
    const gone = seed % documents.length;
    index.remove(gone, texts[gone]!);
    for (const word of WORDS) {
      const expected = documents.flatMap((list, row) => (row !== gone && list.includes(word) ? [row] : []));
      expect([...rowsOf(matchText(index, askedWords(word, "pl"), ROOM).rows)]).toEqual(expected);
    }
  }));
});
