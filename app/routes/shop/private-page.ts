/** Headers of pages that a key opens: never stored on the way, and the address is told to nobody. */
export const PRIVATE = { "Cache-Control": "private, no-store", "Referrer-Policy": "no-referrer" };
