/** The head of a studio page: title, what it is, one action. */
import type { ReactNode } from "react";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";

export function PageHead({ title, lead, above, children }: { title: ReactNode; lead?: ReactNode; above?: ReactNode; children?: ReactNode }) {
  const { lang } = useT("studio");
  return (
    <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="min-w-0 max-w-2xl">
        {above && <div className="mb-1 text-sm text-muted [&_a]:-my-2.5 [&_a]:inline-flex [&_a]:min-h-11 [&_a]:items-center">{above}</div>}
        <h1 className="text-3xl md:text-4xl">{title}</h1>
        {lead && <p className="mt-2 text-muted">{typeof lead === "string" ? tieWords(lead, lang) : lead}</p>}
      </div>
      {children}
    </div>
  );
}
