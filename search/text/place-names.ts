/** Every name of a place of the region, in any language and case, is one word to the engines: "Kolberg", "Kolbergs" and "w Kołobrzegu" are "kolobrzeg". */
import { isEveryday, PLACES, WIDE_NAMES } from "../words/places.ts";

type Folding = (text: string) => string;
const SHORTEST = 4;

/** From a folded form to the folded name; names of several words are left to their words. */
export function placeKeys(fold: Folding, foldUmlauts: Folding): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const put = (form: string, key: string) => form.length >= SHORTEST && !isEveryday(form) && !keys.has(form) && keys.set(form, key);
  const places = PLACES.filter(([name]) => !name!.includes(" "));
  const spellings = (name: string) => [...new Set([fold(name), foldUmlauts(name)])];
  for (const [name] of places) put(fold(name!), fold(name!));
  for (const [first, ...others] of WIDE_NAMES.map((line) => line.split(" "))) for (const name of [first!, ...others]) spellings(name).forEach((form) => put(form, fold(first!)));
  for (const [name, ...exonyms] of places) for (const exonym of exonyms.filter((words) => !words.includes(" "))) spellings(exonym).forEach((form) => [form, ...germanForms(form)].forEach((each) => put(each, fold(name!))));
  for (const name of [...places.map(([first]) => first!), ...nounsOf()]) [fold(name), ...polishForms(fold(name))].forEach((form) => put(form, fold(name)));
  return keys;
}

/** The nouns of Polish names of several words: "Sulinowo" of Borne Sulinowo; their adjectives are for the stemmer. */
function nounsOf(): string[] {
  const several = PLACES.map(([name]) => name!).filter((name) => name.includes(" ") && !name.includes("-"));
  return several.flatMap((name) => name.split(" ").filter((word) => word.length > 4 && !/(ski|skie|ały)$/.test(word)));
}

/** The genitive, and who comes from there: "Stettins", "Stettiner". */
function germanForms(name: string): string[] {
  const people = name.endsWith("e") ? `${name}r` : `${name}er`;
  return [`${name}s`, people, `${people}n`, `${people}s`];
}

const CASES: readonly { ending: RegExp; forms: readonly string[] }[] = [
  { ending: /(?<=[kg])o$/, forms: ["a", "u", "iem"] },
  { ending: /o$/, forms: ["a", "u", "em", "ie"] },
  { ending: /ka$/, forms: ["ki", "ce", "ke"] },
  { ending: /ga$/, forms: ["gi", "dze", "ge"] },
  { ending: /ra$/, forms: ["ry", "rze", "re"] },
  { ending: /ia$/, forms: ["ii", "i", "ie"] },
  { ending: /a$/, forms: ["y", "i", "ie", "e", "o"] },
  { ending: /ki$/, forms: ["kach", "kom", "kami", "ek"] },
  { ending: /[yi]$/, forms: ["ach", "om", "ami", "ow", ""] },
  { ending: /e$/, forms: ["a", "u", "em", "ach", "om", "ami", "ow", ""] },
  { ending: /ek$/, forms: ["ka", "ku", "kiem", "kowi"] },
  { ending: /iec$/, forms: ["ca", "cu", "cem", "cowi"] },
  { ending: /(?<=.{3})ez$/, forms: ["zu", "za", "zem", "zie", "ezu", "ezie"] },
  { ending: /el$/, forms: ["la", "lu", "lem", "ela", "elu", "elem"] },
  { ending: /d$/, forms: ["du", "da", "dem", "dzie", "dowi"] },
  { ending: /r$/, forms: ["ru", "ra", "rem", "rze", "rzu", "rza", "rzem"] },
  { ending: /(?<=[kg])$/, forms: ["u", "a", "iem", "owi"] },
  { ending: /$/, forms: ["u", "a", "em", "ie", "iu", "ia", "iem", "owi"] },
];

/** The cases of a folded Polish name by the rule for its ending; some of them nobody says. */
function polishForms(name: string): string[] {
  const { ending, forms } = CASES.find((rule) => rule.ending.test(name))!;
  return forms.map((form) => name.replace(ending, form));
}
