/** Log-in with mail and password; an unknown mail takes as long and answers the same as a wrong password. */
import { hash, verify } from "@node-rs/argon2";
import { AppError } from "../../core/app-error.ts";
import { inTransaction, type Db } from "../../platform/db.server.ts";
import { countTry, forgetTries } from "../../platform/rate-limit.server.ts";
import { openSession } from "./sessions.server.ts";

export interface LogIn { email: string; password: string; ip: string; userAgent: string; now: Date }

export const normaliseMail = (email: string): string => email.trim().toLowerCase();

let nobodysHash: Promise<string> | undefined;

/**
 * @returns the token for the session's cookie
 * @throws AppError organisations.wrong_password, rate_limited (8 tries in 15 minutes per address and mail, 40 per address)
 */
export async function logIn(db: Db, { email, password, ip, userAgent, now }: LogIn): Promise<{ token: string; userId: string }> {
  const mail = normaliseMail(email);
  await countTry("loginAddress", ip);
  await countTry("login", `${ip} ${mail}`);
  const user = await db.user.findUnique({ where: { email: mail } });
  const known = user?.passwordHash ?? (await (nobodysHash ??= hash("nobody")));
  const matches = await verify(known, password.slice(0, 200));
  if (!user?.passwordHash || !matches) throw new AppError("organisations.wrong_password");
  await forgetTries("login", `${ip} ${mail}`);
  const token = await inTransaction((tx) => openSession(tx, { userId: user.id, userAgent, how: "password", now }), db);
  return { token, userId: user.id };
}
