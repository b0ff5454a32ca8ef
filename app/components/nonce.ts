/** The nonce of the page's Content-Security-Policy, for scripts and styles written into it; empty in the browser, which hides it. */
import { createContext, useContext } from "react";

export const NonceContext = createContext<string | undefined>(undefined);

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
