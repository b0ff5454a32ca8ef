/** What was chosen, each with its way to take it back. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";

export interface ChipData { id: string; label: string; href: string }

export function Chips({ chips, clearHref }: { chips: ChipData[]; clearHref: string }) {
  const { t } = useT("search");
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("chips.label")} className="flex flex-wrap items-center gap-2">
      {chips.map(({ id, label, href }) => (
        <li key={id}>
          <Link to={href} preventScrollReset aria-label={t("chips.remove", { label })} className="flex min-h-9 items-center gap-2 rounded-sm bg-sea-soft px-3 text-ink no-underline hover:bg-sea">
            {label}<span aria-hidden="true" className="text-lg leading-none">×</span>
          </Link>
        </li>
      ))}
      {chips.length > 1 && <li><Link to={clearHref} className="inline-flex min-h-9 items-center px-2">{t("chips.clear")}</Link></li>}
    </ul>
  );
}
