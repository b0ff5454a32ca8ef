/** The address of a gift voucher's page for its buyer, with the key that opens it. */
import type { Lang } from "../../../core/vocabulary.ts";

export function giftPath({ lang, code, key }: { lang: Lang; code: string; key: string }): string {
  return `/${lang}/gift/orders/${code}?key=${encodeURIComponent(key)}`;
}

export function giftPdfPath({ lang, code, key }: { lang: Lang; code: string; key: string }): string {
  return `/${lang}/gift/orders/${code}/gift.pdf?key=${encodeURIComponent(key)}`;
}
