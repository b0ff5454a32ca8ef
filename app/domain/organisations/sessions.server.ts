/** Studio sessions in the database: opened at log-in, read at every request, deleted at log-out or when revoked. */
import { secretToken } from "../../core/ids.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { writeAudit } from "../../platform/audit.server.ts";
import type { Reader, Tx } from "../../platform/db.server.ts";
import { hashOfToken, SESSION_DAYS } from "../../platform/session.server.ts";
import type { Actor } from "./actor.ts";

const DAY_MS = 86_400_000;

/** @returns the token for the cookie; it is stored nowhere */
export async function openSession(tx: Tx, { userId, userAgent, how, now }: { userId: string; userAgent: string; how: "password" | "magic_link"; now: Date }): Promise<string> {
  const token = secretToken();
  await tx.session.deleteMany({ where: { userId, expiresAt: { lte: now } } });
  await tx.session.create({ data: { id: hashOfToken(token), userId, createdAt: now, expiresAt: new Date(now.getTime() + SESSION_DAYS * DAY_MS), userAgent: userAgent.slice(0, 200) } });
  await writeAudit(tx, { actorKind: "user", actorId: userId, entity: "user", entityId: userId, action: "log_in", data: { how } });
  return token;
}

/** The actor behind a session's token, or undefined when it is unknown, ended or too old. */
export async function actorOfSession(reader: Reader, { token, now }: { token: string; now: Date }): Promise<Actor | undefined> {
  const session = await reader.session.findUnique({
    where: { id: hashOfToken(token), expiresAt: { gt: now } },
    include: { user: { include: { members: { include: { organisation: true }, orderBy: { organisationId: "asc" }, take: 1 } } } },
  });
  const organisation = session?.user.members[0]?.organisation;
  if (!session || !organisation) return undefined;
  const { id: userId, name, email, lang } = session.user;
  return { userId, name, email, lang: lang as Lang, organisationId: organisation.id, organisationName: organisation.name, kind: organisation.kind };
}

/** Ends a session; an unknown token is no error. */
export async function endSession(tx: Tx, { token }: { token: string }): Promise<void> {
  const session = await tx.session.findUnique({ where: { id: hashOfToken(token) } });
  if (!session) return;
  await tx.session.delete({ where: { id: session.id } });
  await writeAudit(tx, { actorKind: "user", actorId: session.userId, entity: "user", entityId: session.userId, action: "log_out" });
}
