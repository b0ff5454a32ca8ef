/** A cookie that only our server reads, and the browser sends with our own pages and links to them. */
import { env } from "./env.server.ts";

/** @param seconds it is kept; 0 forgets it @returns the Set-Cookie */
export function ownCookie({ name, value, seconds }: { name: string; value: string; seconds: number }): string {
  return `${name}=${value}; Max-Age=${seconds}; Path=/; HttpOnly; SameSite=Lax${env().PUBLIC_URL.startsWith("https://") ? "; Secure" : ""}`;
}
