/** /dev/mail: the mails of a demonstration, to read and to open their attachments; not there where a mail server is configured. */
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { data, Link, useLoaderData } from "@remix-run/react";
import { AppError } from "../../core/app-error.ts";
import { formatInstant } from "../../core/time.ts";
import { env } from "../../platform/env.server.ts";
import { listMails, readMail } from "../../platform/mailbox.server.ts";
import { useT } from "../../i18n/use-t.ts";
import { detectLanguage } from "../../i18n/detect-language.ts";

export async function loader({ params, request }: LoaderFunctionArgs) {
  if (env().SMTP_URL || !env().demo) throw new AppError("not_found");
  const mail = params.id ? await readMail(params.id) : undefined;
  if (params.id && !mail) throw new AppError("not_found");
  const attachment = new URL(request.url).searchParams.get("attachment");
  const file = attachment === null ? undefined : mail?.attachments[Number(attachment)];
  if (file) return new Response(new Uint8Array(Buffer.from(file.content, "base64")), { headers: { "Content-Type": file.contentType, "Content-Disposition": `inline; filename="${file.filename}"` } });
  const lang = detectLanguage(request.headers);
  const heads = (await listMails()).map((head) => ({ ...head, at: formatInstant(new Date(head.at), lang) }));
  const open = mail ? { id: mail.id, subject: mail.subject, to: mail.to, from: mail.from, text: mail.text, attachments: mail.attachments.map(({ filename }) => filename) } : null;
  return data({ heads, open }, { headers: { "Cache-Control": "no-store" } });
}

export const meta: MetaFunction = () => [{ title: "Mail · Latarnia" }, { name: "robots", content: "noindex" }];

export default function DevMail() {
  const { t } = useT("common");
  const { heads, open } = useLoaderData<typeof loader>() as { heads: { id: string; at: string; to: string; subject: string }[]; open: { id: string; subject: string; to: string; from: string; text: string; attachments: string[] } | null };
  return (
    <main id="main" className="page-width grid gap-10 py-8 md:grid-cols-[22rem_minmax(0,1fr)]">
      <div>
        <h1 className="text-3xl">{t("mailbox.title")}</h1>
        <p className="mt-2 text-sm text-muted">{t("mailbox.lead")}</p>
        <ul className="mt-6 border-t border-line">
          {heads.map((head) => (
            <li key={head.id} className="border-b border-line py-3">
              <Link to={`/dev/mail/${head.id}`} aria-current={open?.id === head.id ? "page" : undefined} className="font-semibold">{head.subject}</Link>
              <span className="block text-sm break-all">{head.to}</span>
              <span className="block text-sm text-muted">{head.at}</span>
            </li>
          ))}
        </ul>
        {heads.length === 0 && <p className="mt-4">{t("mailbox.empty")}</p>}
      </div>
      {open && (
        <article>
          <h2 className="text-2xl">{open.subject}</h2>
          <p className="mt-1 text-sm text-muted">{open.from} → {open.to}</p>
          <ul className="mt-4 flex flex-wrap gap-4">{open.attachments.map((name, index) => <li key={name}><a href={`/dev/mail/${open.id}?attachment=${index}`}>{name}</a></li>)}</ul>
          <p className="mt-6 max-w-prose leading-7 break-words whitespace-pre-wrap">{open.text}</p>
        </article>
      )}
    </main>
  );
}
