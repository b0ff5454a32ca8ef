/** The answer to a successful log-in: the session's cookie, the person's language, and the way on. */
import { redirect } from "@remix-run/node";
import { isLang, rememberLanguage } from "../../../i18n/detect-language.ts";
import { db } from "../../../platform/db.server.ts";
import { sessionCookie } from "../../../platform/session.server.ts";

export async function loggedIn({ token, userId }: { token: string; userId: string }, to: string): Promise<Response> {
  const { lang } = await db().user.findUniqueOrThrow({ where: { id: userId }, select: { lang: true } });
  const headers = new Headers({ "Set-Cookie": sessionCookie(token) });
  if (isLang(lang)) headers.append("Set-Cookie", rememberLanguage(lang));
  return redirect(to, { status: 303, headers });
}
