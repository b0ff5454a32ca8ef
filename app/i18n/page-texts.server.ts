/** Notes which texts a page is made of, so that it carries those to the browser and no others: a page uses a third of all, and none of them is a script. */
import type { Resource, TFunction } from "i18next";
import type { Lang } from "../core/vocabulary.ts";
import type { Namespace } from "./namespaces.ts";
import type { Texts, Use } from "./set-up.ts";
import { i18nOf, textsByPath } from "./translator.ts";

type Translate = (key: string, values?: Record<string, unknown>) => string;

const PLURALS = ["zero", "one", "two", "few", "many", "other"];

/** Of parts that show more once the page is awake: carried whole. */
const AWAKE: readonly Namespace[] = ["map", "door"];

/** The language's texts for the rendering of one page. */
export function textsOfPage(lang: Lang): Texts {
  const all = i18nOf(lang);
  const asked = new Map<Namespace, Set<string>>();
  const uses = new Map<Namespace, unknown>();
  const of = <N extends Namespace>(namespace: N): Use<N> => {
    if (!uses.has(namespace)) {
      const keys = new Set<string>();
      asked.set(namespace, keys);
      uses.set(namespace, { lang, t: noting(keys, all.of(namespace).t as unknown as Translate) as unknown as TFunction<N> });
    }
    return uses.get(namespace) as Use<N>;
  };
  return { lang, of, inPage: () => asJson(lang, asked) };
}

function noting(keys: Set<string>, translate: Translate): Translate {
  return (key, values) => {
    keys.add(key);
    return translate(key, values);
  };
}

/** By namespace and path, a text's plural forms with it: the browser may count differently later. */
function asJson(lang: Lang, asked: ReadonlyMap<Namespace, ReadonlySet<string>>): string {
  const texts: Resource[string] = {};
  for (const [namespace, keys] of asked) {
    const known = textsByPath(lang, namespace);
    const paths = AWAKE.includes(namespace) ? [...known.keys()] : [...keys].flatMap((key) => [key, ...PLURALS.map((form) => `${key}_${form}`)]).filter((path) => known.has(path));
    texts[namespace] = Object.fromEntries(paths.map((path) => [path, known.get(path)!]));
  }
  return JSON.stringify(texts).replaceAll("<", "\\u003c");
}
