/** Addresses of the pages on which a guest changes an order, each with the key, and of the one that says without a key that it is somebody else's now. */
import type { ChangePaths } from "../../../core/booking/order-changes.ts";
import type { Lang } from "../../../core/vocabulary.ts";
import { orderPath } from "./show-checkout.server.ts";

export function changePaths({ lang, code, key }: { lang: Lang; code: string; key: string }): ChangePaths {
  const page = (name: string) => `/${lang}/orders/${code}/${name}?key=${encodeURIComponent(key)}`;
  return { order: orderPath({ lang, code, key }), change: page("change"), transfer: page("transfer"), cancel: page("cancel"), replace: page("replace") };
}

export function handedOverPath({ lang, code }: { lang: Lang; code: string }): string {
  return `/${lang}/orders/${code}/transfer?done=1`;
}
