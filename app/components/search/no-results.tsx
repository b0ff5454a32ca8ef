/** Nothing fits: which condition to give up for how many results, else where to begin anew. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";
import type { ChipData } from "./chips.tsx";

export type WayOut = ChipData & { kind: "without" | "only"; total: number };

export function NoResults({ waysOut }: { waysOut: WayOut[] }) {
  const { t, lang } = useT("search");
  return (
    <div className="max-w-2xl">
      <p className="text-lg">{t(`empty.lead.${waysOut[0]?.kind ?? "nothing"}`)}</p>
      {waysOut.length > 0 && <ul className="mt-4 border-t border-line">
        {waysOut.map(({ id, kind, label, href, total }) => (
          <li key={id} className="border-b border-line">
            <Link to={href} className="flex min-h-12 items-center justify-between gap-4 py-2 no-underline hover:underline">
              <span>{t(`empty.${kind}`, { label })}</span>
              <span className="tabular shrink-0 text-muted">{t("count", { count: total })}</span>
            </Link>
          </li>
        ))}
      </ul>}
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
        <Link to={`/${lang}/search`} className="inline-flex min-h-9 items-center">{t("empty.all")}</Link>
        <Link to={`/${lang}/events`} className="inline-flex min-h-9 items-center">{t("empty.events")}</Link>
      </p>
    </div>
  );
}
