/** States as words with a mark whose shape differs too: never colour alone. */
import { useT } from "../../i18n/use-t.ts";

export type ProductStatusName = "draft" | "submitted" | "published" | "withdrawn";
const STATUS_LOOKS: Record<ProductStatusName, string> = {
  draft: "border-line-strong text-muted border-dashed",
  submitted: "border-amber bg-amber-soft",
  published: "border-green bg-green-soft text-green",
  withdrawn: "border-line-strong text-muted line-through",
};

export function StatusWord({ status }: { status: ProductStatusName }) {
  const { t } = useT("vocabulary");
  return <span className={`inline-block rounded-sm border px-2 py-0.5 text-sm font-semibold whitespace-nowrap ${STATUS_LOOKS[status]}`}>{t(`productStatus.${status}`)}</span>;
}

export type TextStateName = "missing" | "machine" | "reviewed" | "outdated";
const STATE_LOOKS: Record<TextStateName, string> = { missing: "text-muted", machine: "text-amber-deep", outdated: "text-amber-deep", reviewed: "text-green" };
const MARKS: Record<TextStateName, string> = { missing: "–", machine: "~", outdated: "!", reviewed: "✓" };

export function TextStateWord({ state }: { state: TextStateName }) {
  const { t } = useT("vocabulary");
  return <span className={`text-xs font-normal whitespace-nowrap ${STATE_LOOKS[state]}`}><span aria-hidden="true">{MARKS[state]} </span>{t(`textStatus.${state}`)}</span>;
}

/** "PL ✓ DE ! EN –": how far the languages of a product are, in one line. */
export function LanguagesLine({ texts }: { texts: { lang: string; state: TextStateName; public: boolean }[] }) {
  const { t } = useT("vocabulary");
  return (
    <ul className="flex gap-3 text-sm">
      {texts.map(({ lang, state }) => (
        <li key={lang} className={STATE_LOOKS[state]}>
          <span className="font-semibold uppercase">{lang}</span> <span aria-hidden="true">{MARKS[state]}</span>
          <span className="visually-hidden">{t(`textStatus.${state}`)}</span>
        </li>
      ))}
    </ul>
  );
}
