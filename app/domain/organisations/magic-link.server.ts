/** Log-in by a link in a mail: good once and for 20 minutes (an invitation: for seven days). */
import { AppError } from "../../core/app-error.ts";
import { secretToken } from "../../core/ids.ts";
import { inTransaction, type Db, type Reader, type Tx } from "../../platform/db.server.ts";
import { enqueue } from "../../platform/jobs.server.ts";
import { countTry } from "../../platform/rate-limit.server.ts";
import { hashOfToken } from "../../platform/session.server.ts";
import { normaliseMail } from "./log-in.server.ts";
import { openSession } from "./sessions.server.ts";

const LINK_MINUTES = 20;
export const INVITATION_MINUTES = 7 * 24 * 60;

/**
 * Sends a link to a known mail; an unknown one is answered the same.
 * @throws AppError rate_limited (4 in 15 minutes per address and mail)
 */
export async function requestMagicLink(db: Db, { email, ip, now }: { email: string; ip: string; now: Date }): Promise<void> {
  const mail = normaliseMail(email);
  await countTry("loginMail", `${ip} ${mail}`);
  const user = await db.user.findUnique({ where: { email: mail } });
  if (user) await inTransaction((tx) => sendMagicLink(tx, { userId: user.id, lang: user.lang, minutes: LINK_MINUTES, now }), db);
}

/** Makes a link and puts its mail in the same transaction. */
export async function sendMagicLink(tx: Tx, { userId, lang, minutes, now }: { userId: string; lang: string; minutes: number; now: Date }): Promise<void> {
  const token = secretToken();
  await tx.magicLink.create({ data: { id: hashOfToken(token), userId, expiresAt: new Date(now.getTime() + minutes * 60_000) } });
  await enqueue(tx, "send-login-mail", { userId, token, lang });
}

/** True while a link can still be used; looking does not use it up, for mail scanners look too. */
export async function isLinkOpen(reader: Reader, { token, now }: { token: string; now: Date }): Promise<boolean> {
  return (await reader.magicLink.count({ where: { id: hashOfToken(token), usedAt: null, expiresAt: { gt: now } } })) === 1;
}

/**
 * Uses a link up.
 * @returns the token for the session's cookie
 * @throws AppError organisations.link_used when it is unknown, used or too old
 */
export async function followMagicLink(db: Db, { token, userAgent, now }: { token: string; userAgent: string; now: Date }): Promise<{ token: string; userId: string }> {
  return inTransaction(async (tx) => {
    const id = hashOfToken(token);
    const { count } = await tx.magicLink.updateMany({ where: { id, usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } });
    if (count !== 1) throw new AppError("organisations.link_used");
    const { userId } = await tx.magicLink.findUniqueOrThrow({ where: { id } });
    return { userId, token: await openSession(tx, { userId, userAgent, how: "magic_link", now }) };
  }, db);
}
