/** The mail with the link that logs a partner in once. */
import type { Lang } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/translator.ts";
import { layOutMail } from "../../../platform/mail-layout.ts";
import { db } from "../../../platform/db.server.ts";
import { env } from "../../../platform/env.server.ts";
import { sendMail } from "../../../platform/mail.server.ts";

/** The job `send-login-mail`; a user who is gone by now gets none. */
export async function mailLoginLink({ userId, token, lang }: { userId: string; token: string; lang: string }): Promise<void> {
  const user = await db().user.findUnique({ where: { id: userId }, select: { email: true } });
  if (user) await sendLoginMail({ to: user.email, url: `${env().PUBLIC_URL}/studio/magic/${token}`, lang: lang as Lang });
}

/** @param url the link with its token, absolute */
async function sendLoginMail({ to, url, lang }: { to: string; url: string; lang: Lang }): Promise<void> {
  const t = translator(lang, "mail");
  const subject = t("login.subject");
  const body = layOutMail({
    lang, title: subject, footer: t("signature"),
    blocks: [{ kind: "paragraph", text: t("login.lead") }, { kind: "button", text: t("login.open"), url }, { kind: "small", text: t("login.ignore") }],
  });
  await sendMail({ to, subject, ...body, lang, about: `login-${url}` });
}
