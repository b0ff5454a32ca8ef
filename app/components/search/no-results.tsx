/** Nothing fits: the nearest dates, which condition to give up for how many results, else where to begin anew. */
import { Link } from "@remix-run/react";
import { useT } from "../../i18n/use-t.ts";
import type { ChipData } from "./chips.tsx";
import { WayList } from "./way-list.tsx";

export type WayOut = ChipData & { kind: "without" | "only"; total: number };
export interface DatesOut { when: "before" | "after"; label: string; href: string; total: number }

/** @param elsewhere a way out was offered before, so that these lists are not all there is */
export function NoResults({ waysOut, otherDates, elsewhere }: { waysOut: WayOut[]; otherDates: DatesOut[]; elsewhere: boolean }) {
  const { t, lang } = useT("search");
  const offered = elsewhere || otherDates.length > 0;
  return (
    <div className="grid max-w-2xl gap-8">
      {otherDates.length > 0 && <WayList lead={t("dates.heading")} ways={otherDates.map(({ when, label, href, total }) => ({ id: when, text: t(`dates.${when}`, { dates: label }), href, total }))} />}
      {(waysOut.length > 0 || !offered) && <WayList lead={t(`empty.lead.${waysOut[0]?.kind ?? "nothing"}`)} ways={waysOut.map(({ id, kind, label, href, total }) => ({ id, text: t(`empty.${kind}`, { label }), href, total }))} />}
      <p className="flex flex-wrap gap-x-6 gap-y-2">
        <Link to={`/${lang}/search`} className="inline-flex min-h-9 items-center">{t("empty.all")}</Link>
        <Link to={`/${lang}/events`} className="inline-flex min-h-9 items-center">{t("empty.events")}</Link>
      </p>
    </div>
  );
}
