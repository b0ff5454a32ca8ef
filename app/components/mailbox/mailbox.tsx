/** The demonstration's mailbox: mails on the left, the open one on the right. */
import type { ReactNode } from "react";
import type { MailboxView } from "../../core/mailbox-view.ts";

export function Mailbox({ view: { words, mails, open } }: { view: MailboxView }) {
  return (
    <main className="page-width py-8 md:py-12">
      <h1 className="text-3xl md:text-4xl">{words.title}</h1>
      <p className="mt-2 max-w-prose text-muted">{words.lead}</p>
      <div className="mt-8 grid gap-x-12 gap-y-8 lg:grid-cols-[22rem_minmax(0,1fr)]">
        <nav aria-label={words.title} className={open ? "order-2 lg:order-1" : "lg:col-span-2"}>
          {mails.length === 0 && <p>{words.empty}</p>}
          <ul className="border-t border-line">
            {mails.map((mail) => (
              <li key={mail.id} className="border-b border-line">
                <a href={`/dev/mail/${mail.id}`} aria-current={mail.id === open?.id ? "page" : undefined} className="block border-l-4 border-transparent py-3 pl-3 text-ink no-underline hover:bg-sea-soft aria-[current=page]:border-sea-strong">
                  <span className="block font-semibold">{mail.subject}</span>
                  <span className="block text-sm break-words text-muted">{mail.to} · {mail.at}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {open && <OpenMail mail={open} words={words} />}
      </div>
    </main>
  );
}

function OpenMail({ mail, words }: { mail: NonNullable<MailboxView["open"]>; words: MailboxView["words"] }) {
  return (
    <article className="order-1 min-w-0 lg:order-2">
      <p className="lg:hidden"><a href="/dev/mail" className="inline-flex min-h-11 items-center">{words.back}</a></p>
      <h2 lang={mail.lang} className="text-2xl">{mail.subject}</h2>
      <p className="mt-2 text-sm break-words text-muted">{words.from}: {mail.from}<br />{words.to}: {mail.to}<br />{words.date}: {mail.at}</p>
      {mail.attachments.length > 0 && (
        <section aria-label={words.attachments} className="mt-4">
          <ul className="flex flex-wrap gap-3">
            {mail.attachments.map(({ filename, size, url }) => <li key={url}><a href={url} className="button button-line">{filename} <span className="font-normal text-muted">{size}</span></a></li>)}
          </ul>
        </section>
      )}
      <h3 className="mt-8 text-lg">{words.asText}</h3>
      <pre lang={mail.lang} tabIndex={0} aria-label={words.asText} className="mt-2 overflow-x-auto border border-line bg-surface p-4 font-sans leading-6 whitespace-pre-wrap">{withLinks(mail.text)}</pre>
      <h3 className="mt-8 text-lg">{words.asHtml}</h3>
      <MailFrame html={mail.html} nonce={mail.nonce} title={words.asHtml} />
      <p className="mt-4"><a href={mail.sourceUrl} className="inline-flex min-h-11 items-center">{words.source}</a></p>
    </article>
  );
}

/** The mail's HTML alone in a box without scripts. Its styles move into one element with the page's nonce, for the page allows no others. */
function MailFrame({ html, nonce, title }: { html: string; nonce: string; title: string }) {
  const rules: string[] = [];
  const bare = html.replace(/ style="([^"]*)"/g, (_all, css: string) => ` class="s${rules.push(css.replaceAll("&#39;", "'")) - 1}"`);
  const style = `<style nonce="${nonce}">${rules.map((css, index) => `.s${index}{${css}}`).join("")}</style>`;
  return <iframe title={title} sandbox="allow-popups" srcDoc={bare.replace("</head>", `<base target="_blank">${style}</head>`)} className="mt-2 h-[48rem] w-full border border-line bg-white" />;
}

/** Addresses in plain text become links. */
function withLinks(text: string): ReactNode[] {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) => (index % 2 === 1 ? <a key={index} href={piece} className="break-all">{piece}</a> : piece));
}
