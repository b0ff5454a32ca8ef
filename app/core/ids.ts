/** Identifiers: unguessable keys, short codes that can be read out over a telephone, and sortable row ids. */

/** Crockford-like: no 0/O, 1/I/L, U/V, so that a code survives being read out and written down. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTWXYZ";

function randomBytes(length: number): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(length));
}

/** A code of `length` characters out of 29, each equally likely. */
export function readableCode(length: number): string {
  let code = "";
  while (code.length < length) {
    for (const byte of randomBytes(length * 2)) if (byte < 232 && code.length < length) code += ALPHABET[byte % 29];
  }
  return code;
}

/** What a guest typed as a code, in the form stored: upper case, without spaces and hyphens. */
export function normaliseCode(input: string): string {
  return input.toUpperCase().replace(/[\s-]/g, "");
}

/** 256 unguessable bits, URL-safe: order keys, session and mail tokens. */
export function secretToken(): string {
  return Buffer.from(randomBytes(32)).toString("base64url");
}

/** A row id: unique without asking the database. */
export function newId(): string {
  return globalThis.crypto.randomUUID();
}
