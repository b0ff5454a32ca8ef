/** The texts of a namespace inside a component: `const { t, lang } = useT("product")`. */
import { createContext, useContext } from "react";
import type { Namespace } from "./namespaces.ts";
import type { Texts, Use } from "./set-up.ts";

/** The texts of the page's language; a page in another language is another document, so they never change under a component. */
export const TextsContext = createContext<Texts | null>(null);

/** `t("key")` of the namespace, with the page's language beside it; take two calls for two namespaces. */
export function useT<N extends Namespace = "common">(namespace?: N): Use<N> {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("useT outside of TextsContext");
  return texts.of((namespace ?? "common") as N);
}

/** What the page carries of its texts, as JSON for a script element of the id `texts`. */
export function useTextsInPage(): string {
  return useContext(TextsContext)?.inPage?.() ?? "{}";
}
