/** The mailbox for when there is no mail server: one .eml and one .json a mail under DATA_DIR/mail, each written whole or not at all. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { env } from "./env.server.ts";
import { writeWhole } from "./write-whole.server.ts";

export interface KeptMail {
  id: string;
  /** instant, ISO */
  at: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  lang: string;
  messageId: string;
  attachments: { filename: string; contentType: string; bytes: number; /** base64 */ content: string }[];
}
export type MailHead = Pick<KeptMail, "id" | "at" | "to" | "subject">;

interface MailToKeep {
  from: string; to: string; subject: string; text: string; html: string; lang: string; messageId: string; source: Buffer;
  attachments?: { filename: string; contentType: string; content: Buffer }[];
}

const ID = /^[0-9a-f]{24}$/;

function folder(): string {
  return path.join(env().DATA_DIR, "mail");
}

/** Keeps a mail; the same Message-ID replaces what was kept before. */
export async function keepMail({ source, attachments = [], ...mail }: MailToKeep): Promise<void> {
  const id = createHash("sha256").update(mail.messageId).digest("hex").slice(0, 24);
  const { from, to, subject, text, html, lang, messageId } = mail;
  const kept: KeptMail = { id, at: new Date().toISOString(), from, to, subject, text, html, lang, messageId, attachments: attachments.map(({ filename, contentType, content }) => ({ filename, contentType, bytes: content.length, content: content.toString("base64") })) };
  await writeWhole(path.join(folder(), `${id}.eml`), source);
  await writeWhole(path.join(folder(), `${id}.json`), JSON.stringify(kept));
}

/** The newest first. */
export async function listMails(): Promise<MailHead[]> {
  const names = await readdir(folder()).catch(() => []);
  const mails = await Promise.all(names.filter((name) => /^[0-9a-f]{24}\.json$/.test(name)).map((name) => readMail(name.slice(0, 24))));
  return mails.flatMap((mail) => (mail ? [{ id: mail.id, at: mail.at, to: mail.to, subject: mail.subject }] : [])).sort((a, b) => b.at.localeCompare(a.at));
}

export async function readMail(id: string): Promise<KeptMail | undefined> {
  if (!ID.test(id)) return undefined;
  const content = await readFile(path.join(folder(), `${id}.json`), "utf8").catch(() => undefined);
  return content === undefined ? undefined : (JSON.parse(content) as KeptMail);
}

export async function readMailSource(id: string): Promise<Buffer | undefined> {
  return ID.test(id) ? readFile(path.join(folder(), `${id}.eml`)).catch(() => undefined) : undefined;
}
