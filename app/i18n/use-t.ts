/** The texts of a namespace inside a component: `const { t, lang } = useT("product")`. */
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { Lang } from "../core/vocabulary.ts";
import type { Namespace } from "./namespaces.ts";

/** `t("key")` of the namespace, with the page's language beside it; take two calls for two namespaces. */
export function useT<N extends Namespace = "common">(namespace?: N): { t: TFunction<N>; lang: Lang } {
  const { t, i18n } = useTranslation(namespace ?? "common");
  return { t: t as unknown as TFunction<N>, lang: i18n.language as Lang };
}
