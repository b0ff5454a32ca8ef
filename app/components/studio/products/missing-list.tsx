/** What a product still lacks, in whole sentences; obstacles first, then what only keeps a language away. */
import type { ReactNode } from "react";
import { formatDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";

export interface MissingItem { code: string; blocks: boolean; data: Record<string, string> }

/** One lack as a sentence in the reader's language. */
export function useMissingText(): (lack: MissingItem) => string {
  const { t, lang } = useT("studio");
  const { t: tv } = useT("vocabulary");
  return ({ code, data }) => {
    const date = (value: string | undefined) => (value ? formatDate(value, lang, "long") : "");
    return t(`missing.${code as "text"}`, { ...data, name: data.name ? t(`field.${data.name as "title"}`) : "", lang: data.lang ? tv(`language.${data.lang as "pl"}`) : "", count: Number(data.count ?? 1), covered: date(data.covered), end: date(data.end) });
  };
}

function MissingList({ missing }: { missing: MissingItem[] }) {
  const { t } = useT("studio");
  const text = useMissingText();
  const groups = [{ title: t("checks.blocks"), items: missing.filter((lack) => lack.blocks), mark: "✗", look: "text-red" }, { title: t("checks.notes"), items: missing.filter((lack) => !lack.blocks), mark: "!", look: "text-amber-deep" }];
  return (
    <>
      {groups.filter((group) => group.items.length > 0).map(({ title, items, mark, look }) => (
        <div key={title} className="mt-3">
          <p className="text-sm font-semibold">{title}</p>
          <ul className="mt-1 grid gap-1.5 text-sm">
            {items.map((lack) => <li key={`${lack.code}${JSON.stringify(lack.data)}`} className="flex gap-2"><span aria-hidden="true" className={`font-semibold ${look}`}>{mark}</span>{text(lack)}</li>)}
          </ul>
        </div>
      ))}
    </>
  );
}

/** The panel beside a form: complete, or the list. */
export function ChecksPanel({ missing, children }: { missing: MissingItem[]; children?: ReactNode }) {
  const { t } = useT("studio");
  const blocked = missing.some((lack) => lack.blocks);
  return (
    <section aria-labelledby="checks" className={`border-l-4 px-5 py-4 ${blocked ? "border-amber bg-amber-soft" : "border-green bg-green-soft"}`}>
      <h2 id="checks" className="text-xl">{blocked ? t("checks.incomplete") : t("checks.complete")}</h2>
      <MissingList missing={missing} />
      {children}
    </section>
  );
}
