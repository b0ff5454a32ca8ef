/** Keeps the language in which a person works in the studio. */
import type { Lang } from "../../core/vocabulary.ts";
import type { Db } from "../../platform/db.server.ts";
import type { Actor } from "./actor.ts";

export async function chooseLanguage(db: Db, { actor, lang }: { actor: Actor; lang: Lang }): Promise<void> {
  await db.user.update({ where: { id: actor.userId }, data: { lang } });
}
