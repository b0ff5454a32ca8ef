/** Identifiers that look like Stripe's: a prefix that names the kind, then random letters and digits. */

import { randomBytes } from "node:crypto";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

const RANDOM_LENGTH: Record<string, number> = { cs_test_: 58, req_: 14, prod_: 14, acct_: 17 };

/** `newId("pi_")` → `pi_3Qx…`. Unguessable: a session's id is the only key to its pay page. */
export function newId(prefix: string): string {
  const length = RANDOM_LENGTH[prefix] ?? 24;
  let text = "";
  while (text.length < length) {
    for (const byte of randomBytes(length)) {
      if (byte < 248 && text.length < length) text += ALPHABET[byte % ALPHABET.length];
    }
  }
  return prefix + text;
}
