/** One i18next instance for one language, ready at once: texts are given, never loaded. */
import { createInstance, type i18n, type Resource } from "i18next";
import type { Lang } from "../core/vocabulary.ts";

/** @param texts namespaces of this language */
export function setUpI18n({ lang, texts }: { lang: Lang; texts: Resource[string] }): i18n {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: false,
    defaultNS: "common",
    ns: Object.keys(texts),
    resources: { [lang]: texts },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
