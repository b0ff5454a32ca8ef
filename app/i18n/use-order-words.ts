/** The translators that an order is put into words with, inside a component: in the page's language. */
import type { OrderWords } from "./order-words.ts";
import { useT } from "./use-t.ts";

export function useOrderWords(): OrderWords {
  const { t: common, lang } = useT("common");
  const { t: order } = useT("order");
  const { t: vocabulary } = useT("vocabulary");
  return { lang, common, order, vocabulary };
}
