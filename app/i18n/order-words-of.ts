/** The translators that an order is put into words with, on the server: mails, prints and calendars in the order's language. */
import type { Lang } from "../core/vocabulary.ts";
import type { OrderWords } from "./order-words.ts";
import { translator } from "./translator.ts";

export function orderWordsOf(lang: Lang): OrderWords {
  return { lang, common: translator(lang, "common"), order: translator(lang, "order"), vocabulary: translator(lang, "vocabulary") };
}
