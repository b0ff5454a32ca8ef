/** Sends a mail: over SMTP where SMTP_URL says so, else into the mailbox in DATA_DIR that /dev/mail shows. */
import { createHash } from "node:crypto";
import { createTransport } from "nodemailer";
import { env } from "./env.server.ts";
import { log } from "./log.server.ts";
import { keepMail } from "./mailbox.server.ts";

export interface Attachment { filename: string; contentType: string; content: Buffer }
export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** says what the mail is about, e.g. "order-<id>-confirmation": the same words give the same Message-ID, so that a mail sent twice is known as one */
  about: string;
  lang: string;
  /** where one click ends such mails (RFC 8058): answers a POST without a log-in */
  unsubscribeUrl?: string;
  attachments?: Attachment[];
}

/** Throws when the mail server does not take the mail: the job that sends it is then tried again. */
export async function sendMail(mail: Mail): Promise<{ messageId: string }> {
  const { SMTP_URL, MAIL_FROM } = env();
  const messageId = messageIdOf(mail.about);
  const message = {
    from: MAIL_FROM, to: oneLine(mail.to), subject: oneLine(mail.subject), text: mail.text, html: mail.html, messageId,
    attachments: mail.attachments, headers: { "Content-Language": mail.lang, "Auto-Submitted": "auto-generated", ...unsubscribeHeaders(mail.unsubscribeUrl) },
  };
  if (SMTP_URL) await createTransport(SMTP_URL).sendMail(message);
  else await keepMail({ ...mail, from: MAIL_FROM, messageId, source: await sourceOf(message) });
  log("info", "mail sent", { messageId });
  return { messageId };
}

function unsubscribeHeaders(url: string | undefined): Record<string, string> {
  return url ? { "List-Unsubscribe": `<${url}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {};
}

function messageIdOf(about: string): string {
  return `<${createHash("sha256").update(about).digest("hex").slice(0, 32)}@${new URL(env().PUBLIC_URL).hostname}>`;
}

/** Nobody adds header lines by typing a line break into a name. */
function oneLine(value: string): string {
  return value.replace(/[\r\n]+/g, " ").trim();
}

/** The mail as it would go over the wire (RFC 5322). */
async function sourceOf(message: object): Promise<Buffer> {
  const { message: source } = await createTransport({ streamTransport: true, buffer: true, newline: "windows" }).sendMail(message);
  return source as Buffer;
}
