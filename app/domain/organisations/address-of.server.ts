/** Where an organisation is written to, and in which language: that of its people. */
import { LANGS, type Lang } from "../../core/vocabulary.ts";
import type { Reader } from "../../platform/db.server.ts";

export async function addressOf(reader: Reader, organisationId: string): Promise<{ email: string; lang: Lang }> {
  const { email, members } = await reader.organisation.findUniqueOrThrow({ where: { id: organisationId }, select: { email: true, members: { select: { user: { select: { lang: true } } }, orderBy: { userId: "asc" }, take: 1 } } });
  return { email, lang: LANGS.find((lang) => lang === members[0]?.user.lang) ?? "pl" };
}
