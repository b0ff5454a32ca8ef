/** The texts of a namespace inside a component: `const { t, lang } = useT("product")`. */
import type { i18n, TFunction } from "i18next";
import { createContext, useContext } from "react";
import type { Lang } from "../core/vocabulary.ts";
import { fixedTranslator } from "./fixed-translator.ts";
import type { Namespace } from "./namespaces.ts";

/** The instance of the page's language; a page in another language is another document, so it never changes under a component. */
export const TextsContext = createContext<i18n | null>(null);

/** `t("key")` of the namespace, with the page's language beside it; take two calls for two namespaces. */
export function useT<N extends Namespace = "common">(namespace?: N): { t: TFunction<N>; lang: Lang } {
  const instance = useContext(TextsContext);
  if (!instance) throw new Error("useT outside of TextsContext");
  return { t: fixedTranslator(instance, (namespace ?? "common") as N), lang: instance.language as Lang };
}
