/** Other questions to ask instead, each with how much it finds. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";

export interface Way { id: string; text: string; href: string; total: number }

export function WayList({ lead, ways }: { lead: string; ways: Way[] }) {
  const { t } = useT("search");
  return (
    <div className="max-w-2xl">
      <p className="text-lg">{lead}</p>
      {ways.length > 0 && (
        <ul className="mt-3 border-t border-line">
          {ways.map(({ id, text, href, total }) => (
            <li key={id} className="border-b border-line">
              <Link to={href} className="flex min-h-11 items-center justify-between gap-4 py-2 no-underline hover:underline">
                <span>{text}</span>
                <span className="tabular shrink-0 text-muted">{t("count", { count: total })}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
