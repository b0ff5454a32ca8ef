/** The last uses of today, each with a way back for an hour; a second use and one of a cancelled voucher stand out. */
import type { RecentUse } from "../../core/booking/door.ts";
import { useT } from "../../i18n/use-t.ts";
import { Spoken } from "../spoken.tsx";
import { UndoForm } from "./door-answer.tsx";
import { venueClock } from "./venue-clock.ts";

export function RecentUses({ uses, onUndo }: { uses: readonly RecentUse[]; onUndo: (useId: string) => void }) {
  const { t } = useT("door");
  return (
    <section aria-labelledby="recent" className="mt-12">
      <h2 id="recent" className="text-2xl">{t("recent.title")}</h2>
      {uses.length === 0 ? <p className="mt-2 text-muted">{t("recent.none")}</p> : (
        <>
          <p className="mt-1 text-sm text-muted">{t("recent.hour")}</p>
          <ul className="mt-3 divide-y divide-line border-y border-line">{uses.map((use) => <Use key={use.id} use={use} onUndo={onUndo} />)}</ul>
        </>
      )}
    </section>
  );
}

function Use({ use, onUndo }: { use: RecentUse; onUndo: (useId: string) => void }) {
  const { t, lang } = useT("door");
  const notes = [use.undone && t("recent.undone"), use.waiting && t("recent.waiting")].filter(Boolean).join(", ");
  return (
    <li className="flex items-center justify-between gap-x-4 py-2.5">
      <div className="grid min-w-0 grid-cols-[3.5rem_minmax(0,1fr)]">
        <span className="tabular font-semibold">{venueClock(use.usedAt, lang)}</span>
        <div className="min-w-0">
          <p className={use.undone ? "line-through" : ""}><span className="font-semibold">{use.guest}</span> <span className="tabular whitespace-nowrap text-muted">{use.code}</span></p>
          {use.title && <p className="text-sm text-muted"><Spoken text={use.title} /></p>}
          {use.outcome !== "used" && <p className="text-sm font-semibold text-red">{t(`recent.${use.outcome}`)}{use.outcome === "second" && `. ${t("recent.secondMore")}`}</p>}
          {notes && <p className="text-sm text-muted">{notes}</p>}
        </div>
      </div>
      {use.undoable && <UndoForm useId={use.id} onUndo={onUndo} words={t("recent.undo")} label={t("recent.undoOf", { guest: use.guest, code: use.code })} />}
    </li>
  );
}
