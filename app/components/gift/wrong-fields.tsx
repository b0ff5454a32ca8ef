/** What has to be corrected in the form, each line a link to its field (of the amount: the typed one); takes the focus when it appears. */
import { useEffect, useRef } from "react";
import type { GiftField } from "../../core/payments/gift-draft.ts";
import { useT } from "../../i18n/use-t.ts";

export function WrongFields({ wrong, values }: { wrong: GiftField[]; values: { least: string; most: string } }) {
  const { t } = useT("gift");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [wrong]);
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby="wrong-heading" className="border-l-4 border-red bg-red-soft px-5 py-4">
      <h2 id="wrong-heading" className="text-xl">{t("problems.heading", { count: wrong.length })}</h2>
      <ul className="mt-2 grid gap-1">{wrong.map((field) => <li key={field}><a href={`#${field === "amount" ? "other" : field}`} className="inline-flex min-h-8 items-center text-ink">{t(`problems.${field}`, values)}</a></li>)}</ul>
    </div>
  );
}
