/** The mail with the link that logs a partner in once. */
import type { Lang } from "../../../core/vocabulary.ts";
import { translator } from "../../../i18n/translator.ts";
import { layOutMail } from "../../../platform/mail-layout.ts";
import { sendMail } from "../../../platform/mail.server.ts";

/** @param url the link with its token, absolute */
export async function sendLoginMail({ to, url, lang }: { to: string; url: string; lang: Lang }): Promise<void> {
  const t = translator(lang, "mail");
  const subject = t("login.subject");
  const body = layOutMail({
    lang, title: subject, footer: t("signature"),
    blocks: [{ kind: "paragraph", text: t("login.lead") }, { kind: "button", text: t("login.open"), url }, { kind: "small", text: t("login.ignore") }],
  });
  await sendMail({ to, subject, ...body, lang, about: `login-${url}` });
}
