/** The cookie of a studio session: a secret token of 30 days, of which the database knows only the SHA-256. */
import { createHash } from "node:crypto";
import { ownCookie } from "./own-cookie.server.ts";

export const SESSION_DAYS = 30;
const NAME = "latarnia_session";

/** What is stored instead of a token: a copy of the table logs nobody in. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The token in a request's cookie, or undefined. */
export function sessionTokenOf(headers: Headers): string | undefined {
  return new RegExp(`(?:^|;\\s*)${NAME}=([\\w-]{20,100})(?:;|$)`).exec(headers.get("cookie") ?? "")?.[1];
}

/** The Set-Cookie that keeps a visitor logged in. */
export function sessionCookie(token: string): string {
  return ownCookie({ name: NAME, value: token, seconds: SESSION_DAYS * 86_400 });
}

/** The Set-Cookie that forgets the token. */
export function endedSessionCookie(): string {
  return ownCookie({ name: NAME, value: "", seconds: 0 });
}
