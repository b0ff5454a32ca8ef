/** The texts of the three languages fit together: same keys, all plural forms, same placeholders, nothing empty. */
import { expect, test } from "vitest";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import de from "../../app/i18n/locales/de/all-texts.ts";
import en from "../../app/i18n/locales/en/all-texts.ts";
import pl from "../../app/i18n/locales/pl/all-texts.ts";
import { translator } from "../../app/i18n/translator.ts";

const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) => {
    const at = path ? `${path}.${key}` : key;
    return typeof value === "string" ? [[at, value] as [string, string]] : flat(value as object, at);
  });
}

const texts: Record<Lang, Map<string, string>> = { pl: new Map(flat(pl)), de: new Map(flat(de)), en: new Map(flat(en)) };
const baseKeys = (lang: Lang) => new Set([...texts[lang].keys()].map((key) => key.replace(PLURAL, "")));

test("every language has the keys of the Polish texts and no others", () => {
  for (const lang of LANGS) expect([...baseKeys(lang)].sort(), lang).toEqual([...baseKeys("pl")].sort());
});

test("every plural has all forms that its language needs", () => {
  for (const lang of LANGS) {
    const needed = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const plurals = new Set([...texts[lang].keys()].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, "")));
    const lacking = [...plurals].flatMap((key) => needed.map((form) => `${key}_${form}`)).filter((key) => !texts[lang].has(key));
    expect(lacking, lang).toEqual([]);
  }
});

test("a plural in one language is a plural in the others", () => {
  for (const lang of LANGS) {
    const plural = (of: Lang) => [...texts[of].keys()].filter((key) => key.endsWith("_other")).sort();
    expect(plural(lang), lang).toEqual(plural("pl"));
  }
});

/** Polish has an adjective for a county, the others the town that it is ruled from (county-label.ts gives both). */
const OTHER_VALUES = new Set(["vocabulary.county"]);

test("translations use the placeholders of the Polish text", () => {
  const placeholders = (text: string) => [...new Set([...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name))].filter((name) => name !== "count").sort();
  const wrong = LANGS.flatMap((lang) => [...texts[lang]].filter(([key, text]) => {
    const polish = texts.pl.get(key) ?? texts.pl.get(key.replace(PLURAL, "_other"));
    return polish !== undefined && !OTHER_VALUES.has(key) && String(placeholders(text)) !== String(placeholders(polish));
  }).map(([key]) => `${lang}: ${key}`));
  expect(wrong).toEqual([]);
});

test("no translation is empty or left in another language's words by copying", () => {
  const empty = LANGS.flatMap((lang) => [...texts[lang]].filter(([key, text]) => text.trim() === "" && texts.pl.get(key) !== "").map(([key]) => `${lang}: ${key}`));
  expect(empty).toEqual([]);
  const copied = [...texts.de].filter(([key, text]) => text.length > 40 && text === texts.en.get(key)).map(([key]) => key);
  expect(copied).toEqual([]);
});

test("Polish counts as Poles do", () => {
  const t = translator("pl", "common");
  expect([1, 2, 5, 12, 22, 25].map((count) => t("duration.night", { count }))).toEqual(["1 noc", "2 noce", "5 nocy", "12 nocy", "22 noce", "25 nocy"]);
});
