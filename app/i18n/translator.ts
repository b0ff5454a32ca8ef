/** Texts outside components, on the server: mails, prints, page titles. Never import it into a component: it holds all languages. */
import type { TFunction } from "i18next";
import type { Lang } from "../core/vocabulary.ts";
import de from "./locales/de/all-texts.ts";
import en from "./locales/en/all-texts.ts";
import pl from "./locales/pl/all-texts.ts";
import type { Namespace } from "./namespaces.ts";
import { setUpI18n, type Texts } from "./set-up.ts";

const FILES = { pl, de, en };
const TEXTS: Record<Lang, Texts> = { pl: setUpI18n({ lang: "pl", texts: pl }), de: setUpI18n({ lang: "de", texts: de }), en: setUpI18n({ lang: "en", texts: en }) };

/** The language's texts in every namespace. */
export function i18nOf(lang: Lang): Texts {
  return TEXTS[lang];
}

/** A namespace's texts as they are written: ["card.next", text]. */
export function textsByPath(lang: Lang, namespace: Namespace): [path: string, text: string][] {
  return pathsIn(FILES[lang][namespace]);
}

function pathsIn(texts: object, before = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, inner]: [string, unknown]) => (typeof inner === "string" ? [[before + key, inner]] : pathsIn(inner as object, `${before}${key}.`)) as [string, string][]);
}

/** `translator(lang, "mail")("subject")` */
export function translator<N extends Namespace>(lang: Lang, namespace: N): TFunction<N> {
  return TEXTS[lang].of(namespace).t;
}
