/** Our translators answer as i18next itself does: every text of every language, with and without values, in all plural forms. */
import { createInstance, type Resource } from "i18next";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "../../app/core/vocabulary.ts";
import de from "../../app/i18n/locales/de/all-texts.ts";
import en from "../../app/i18n/locales/en/all-texts.ts";
import pl from "../../app/i18n/locales/pl/all-texts.ts";
import { setUpI18n } from "../../app/i18n/set-up.ts";

const TEXTS: Record<Lang, Resource[string]> = { pl, de, en };
const COUNTS = [0, 1, 2, 5, 12, 22, 25, 101, 1.5];
type Translate = (key: string, values?: object) => string;

async function theirs(lang: Lang): Promise<(namespace: string) => Translate> {
  const instance = createInstance();
  await instance.init({ lng: lang, fallbackLng: false, defaultNS: "common", ns: Object.keys(TEXTS[lang]), resources: { [lang]: TEXTS[lang] }, interpolation: { escapeValue: false } });
  return (namespace) => instance.getFixedT(lang, namespace as "common") as unknown as Translate;
}

function pathsOf(texts: unknown, path = ""): string[] {
  if (typeof texts === "string") return [path];
  return Object.entries(texts as object).flatMap(([key, inner]) => pathsOf(inner, path ? `${path}.${key}` : key));
}

function valuesFor(text: string, count: number): object {
  const names = [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!);
  return { ...Object.fromEntries(names.map((name, index) => [name, index % 2 === 0 ? `<${name}> & $1 {{x}}` : index])), count };
}

test.each(LANGS)("every text in %s reads as i18next reads it", async (lang) => {
  const [their, our] = [await theirs(lang), setUpI18n({ lang, texts: TEXTS[lang] })];
  for (const [namespace, texts] of Object.entries(TEXTS[lang])) {
    const [expected, actual] = [their(namespace), our.of(namespace as "common").t as unknown as Translate];
    for (const path of pathsOf(texts)) {
      const key = path.replace(/_(one|two|few|many|other)$/, "");
      expect(actual(path), `${namespace}:${path}`).toBe(expected(path, {}));
      const text = path.split(".").reduce<unknown>((inner, part) => (inner as Record<string, unknown>)?.[part], texts);
      for (const count of COUNTS) expect(actual(key, valuesFor(String(text), count)), `${namespace}:${key} of ${count}`).toBe(expected(key, valuesFor(String(text), count)));
    }
  }
});

test("an unknown key is answered as it is, and a value that is missing as nothing", () => {
  const { t } = setUpI18n({ lang: "pl", texts: { common: { greeting: "Witaj, {{name}}!" } } }).of("common") as unknown as { t: Translate };
  expect(t("no.such.key")).toBe("no.such.key");
  expect(t("greeting", { name: undefined })).toBe("Witaj, !");
  expect(t("greeting", { name: null })).toBe("Witaj, !");
  expect(t("greeting", { name: 3 })).toBe("Witaj, 3!");
});
