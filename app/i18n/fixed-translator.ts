/** The translator of a namespace of one instance, made once; a text that takes no values is looked up once. Pages ask for hundreds of texts. */
import type { i18n, TFunction } from "i18next";
import type { Namespace } from "./namespaces.ts";

const made = new WeakMap<i18n, Map<string, unknown>>();

/** `instance` speaks one language for ever (see set-up.ts), so nothing kept here can become wrong. */
export function fixedTranslator<N extends Namespace>(instance: i18n, namespace: N): TFunction<N> {
  const known = made.get(instance) ?? new Map<string, unknown>();
  made.set(instance, known);
  if (!known.has(namespace)) known.set(namespace, rememberingPlainTexts(instance.getFixedT(instance.language, namespace) as Translate));
  return known.get(namespace) as TFunction<N>;
}

type Translate = (key: string | string[], values?: unknown) => unknown;

function rememberingPlainTexts(translate: Translate): Translate {
  const plain = new Map<string, unknown>();
  return (key, values) => {
    if (values !== undefined || typeof key !== "string") return translate(key, values);
    const text = plain.get(key) ?? translate(key);
    plain.set(key, text);
    return text;
  };
}
