/** What the server hands to every loader, and the types of single fetch. */
import "@remix-run/node";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** Of this answer's Content-Security-Policy. */
    nonce: string;
    requestId: string;
    /** Of the visitor, as far as TRUST_PROXY lets us believe it. */
    ip: string;
  }
}
