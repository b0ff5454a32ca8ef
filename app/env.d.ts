/** What the server hands to every loader, and the types of single fetch. */
import "@remix-run/node";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    /** The page is rendered once and kept for everybody: nothing of one visitor may be in it. */
    shared?: true;
    /** Of this answer's Content-Security-Policy; empty in a shared page, whose scripts are named by their hashes. */
    nonce: string;
    requestId: string;
    /** Of the visitor, as far as TRUST_PROXY lets us believe it. */
    ip: string;
  }
}
