/** What the demonstration's mailbox shows; where a mail server is configured there is no such page. */
import { AppError } from "../../core/app-error.ts";
import type { MailboxView } from "../../core/mailbox-view.ts";
import { formatInstant } from "../../core/time.ts";
import type { Lang } from "../../core/vocabulary.ts";
import { translator } from "../../i18n/translator.ts";
import { env } from "../../platform/env.server.ts";
import { listMails, readMail } from "../../platform/mailbox.server.ts";

/** @throws AppError not_found outside demonstrations */
export function onlyInDemo(): void {
  if (!env().demo || env().SMTP_URL !== undefined) throw new AppError("not_found");
}

/** @throws AppError not_found for an unknown mail */
export async function showMailbox({ id, lang, nonce }: { id: string | undefined; lang: Lang; nonce: string }): Promise<MailboxView> {
  onlyInDemo();
  const words = wordsOf(lang);
  const mails = (await listMails()).map((mail) => ({ ...mail, at: formatInstant(new Date(mail.at), lang) }));
  if (id === undefined) return { words, mails, open: null };
  const mail = await readMail(id);
  if (!mail) throw new AppError("not_found");
  const attachments = mail.attachments.map(({ filename, bytes }, index) => ({ filename, size: translator(lang, "mail")("mailbox.size", { kilobytes: Math.max(1, Math.round(bytes / 1024)) }), url: `/dev/mail/${id}/parts/${index}` }));
  const { from, to, subject, text, html } = mail;
  return { words, mails, open: { id, at: formatInstant(new Date(mail.at), lang), from, to, subject, text, html, lang: mail.lang, attachments, sourceUrl: `/dev/mail/${id}/parts/source`, nonce } };
}

function wordsOf(lang: Lang): MailboxView["words"] {
  const t = translator(lang, "mail");
  return {
    title: t("mailbox.title"), lead: t("mailbox.lead"), empty: t("mailbox.empty"), to: t("mailbox.to"), from: t("mailbox.from"), date: t("mailbox.date"), attachments: t("mailbox.attachments"),
    asHtml: t("mailbox.asHtml"), asText: t("mailbox.asText"), source: t("mailbox.source"), back: t("mailbox.back"),
  };
}
