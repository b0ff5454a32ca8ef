/** What has to be corrected, each line a link to its field; takes the focus when it appears. */
import { useEffect, useRef } from "react";
import { problemKey, type ContactField, type ContactProblems } from "../../core/booking/contact.ts";
import { useT } from "../../i18n/use-t.ts";

export function ErrorSummary({ problems }: { problems: ContactProblems }) {
  const { t } = useT("checkout");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [problems]);
  const fields = Object.keys(problems) as ContactField[];
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby="problems-heading" className="border-l-4 border-red bg-red-soft px-5 py-4">
      <h2 id="problems-heading" className="text-xl">{t("problems.heading", { count: fields.length })}</h2>
      <ul className="mt-2 grid gap-1">
        {fields.map((field) => (
          <li key={field}><a href={`#${field}`} className="inline-flex min-h-8 items-center text-ink">{t(problemKey(problems, field)!)}</a></li>
        ))}
      </ul>
    </div>
  );
}
