/** What the demonstration's mailbox shows. */
export interface MailboxView {
  /** the page's own words, in the visitor's language */
  words: Record<"title" | "lead" | "empty" | "to" | "from" | "date" | "attachments" | "asHtml" | "asText" | "source" | "back", string>;
  mails: { id: string; at: string; to: string; subject: string }[];
  open: {
    id: string; at: string; from: string; to: string; subject: string; text: string; html: string;
    /** language of the mail */
    lang: string;
    attachments: { filename: string; size: string; url: string }[];
    sourceUrl: string;
    /** of the page's Content-Security-Policy */
    nonce: string;
  } | null;
}
