/** Texts outside components, on the server: mails, prints, page titles. Never import it into a component: it holds all languages. */
import type { i18n, TFunction } from "i18next";
import type { Lang } from "../core/vocabulary.ts";
import { fixedTranslator } from "./fixed-translator.ts";
import de from "./locales/de/all-texts.ts";
import en from "./locales/en/all-texts.ts";
import pl from "./locales/pl/all-texts.ts";
import type { Namespace } from "./namespaces.ts";
import { setUpI18n } from "./set-up.ts";

const TEXTS = { pl, de, en };
const instances = new Map<Lang, i18n>();

/** The language's instance with every namespace. */
export function i18nOf(lang: Lang): i18n {
  const known = instances.get(lang);
  if (known) return known;
  const made = setUpI18n({ lang, texts: TEXTS[lang] });
  instances.set(lang, made);
  return made;
}

/** `translator(lang, "mail")("subject")`; without a namespace keys are written "mail:subject" ("common" needs none). */
export function translator(lang: Lang): TFunction<["common", ...Namespace[]]>;
export function translator<N extends Namespace>(lang: Lang, namespace: N): TFunction<N>;
export function translator(lang: Lang, namespace: Namespace = "common"): TFunction<Namespace> {
  return fixedTranslator(i18nOf(lang), namespace);
}
