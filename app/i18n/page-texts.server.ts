/** Notes which texts a page is made of, so that it carries those to the browser and no others: a page uses a third of all, and none of them is a script. */
import type { TFunction } from "i18next";
import type { Lang } from "../core/vocabulary.ts";
import type { Namespace } from "./namespaces.ts";
import type { Texts, Use } from "./set-up.ts";
import { i18nOf, textsByPath } from "./translator.ts";

type Translate = (key: string, values?: Record<string, unknown>) => string;

const PLURAL = /_(zero|one|two|few|many|other)$/;

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

/** A JSON object by namespace and path; safe within a script. */
function asJson(lang: Lang, asked: ReadonlyMap<Namespace, ReadonlySet<string>>): string {
  return `{${[...asked].map(([namespace, keys]) => `"${namespace}":{${pairsOf(lang, namespace, keys)}}`).join()}}`;
}

function pairsOf(lang: Lang, namespace: Namespace, keys: ReadonlySet<string>): string {
  const known = pairsByKey(lang, namespace);
  if (AWAKE.includes(namespace)) return [...known.values()].join();
  return [...keys].flatMap((key) => known.get(key) ?? []).join();
}

const written = new Map<string, ReadonlyMap<string, string>>();

/** Each key's pairs as they stand in JSON, written once: a text's plural forms go with it, the browser may count differently later. */
function pairsByKey(lang: Lang, namespace: Namespace): ReadonlyMap<string, string> {
  const name = `${lang} ${namespace}`;
  const known = written.get(name);
  if (known) return known;
  const pairs = new Map<string, string>();
  for (const [path, text] of textsByPath(lang, namespace)) {
    const key = path.replace(PLURAL, "");
    const pair = `${JSON.stringify(path)}:${JSON.stringify(text).replaceAll("<", "\\u003c")}`;
    pairs.set(key, pairs.has(key) ? `${pairs.get(key)},${pair}` : pair);
  }
  written.set(name, pairs);
  return pairs;
}
