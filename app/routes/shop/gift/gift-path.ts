/** The address of a gift voucher's page for its buyer, with the key that opens it. */
import type { PaymentWord } from "../../../core/booking/checkout-view.ts";
import type { Lang } from "../../../core/vocabulary.ts";

/** @param payment what the way back from Stripe's page says of it */
export function giftPath({ lang, code, key, payment }: { lang: Lang; code: string; key: string; payment?: PaymentWord | undefined }): string {
  return `/${lang}/gift/orders/${code}?key=${encodeURIComponent(key)}${payment ? `&payment=${payment}` : ""}`;
}

export function giftPdfPath({ lang, code, key }: { lang: Lang; code: string; key: string }): string {
  return `/${lang}/gift/orders/${code}/gift.pdf?key=${encodeURIComponent(key)}`;
}
