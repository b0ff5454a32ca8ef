/** The head of a band on the home page: title, a sentence, and where there is more. */
import { Link } from "@remix-run/react";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";

export function SectionHead({ id, title, lead, more }: { id: string; title: string; lead?: string; more?: { to: string; text: string } }) {
  const { lang } = useT();
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-2">
      <div className="max-w-2xl">
        <h2 id={id} className="text-3xl md:text-5xl">{tieWords(title, lang)}</h2>
        {lead && <p className="mt-3 text-lg text-muted">{tieWords(lead, lang)}</p>}
      </div>
      {more && <Link to={more.to} className="inline-flex min-h-11 items-center font-semibold">{more.text}</Link>}
    </div>
  );
}
