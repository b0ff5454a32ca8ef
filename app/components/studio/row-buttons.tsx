/** Buttons of rows that can be moved, removed and added; they submit the form, so they work without a script. */
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";

const small = "inline-flex min-h-11 min-w-11 items-center justify-center rounded border border-line-strong px-2.5 text-sm hover:bg-sea-soft disabled:opacity-40";

export function RowButtons({ group, row, of, what, movable = false }: { group: string; row: number; of: number; what: string; movable?: boolean }) {
  const { t } = useT("studio");
  return (
    <div className="flex gap-1.5">
      {movable && <button name="intent" value={`up-${group}-${row}`} disabled={row === 0} aria-label={t("form.up", { what })} className={small}>↑</button>}
      {movable && <button name="intent" value={`down-${group}-${row}`} disabled={row >= of - 1} aria-label={t("form.down", { what })} className={small}>↓</button>}
      <button name="intent" value={`remove-${group}-${row}`} aria-label={t("form.removeWhat", { what })} className={small}>{t("form.remove")}</button>
    </div>
  );
}

export function AddRow({ group, rows, children }: { group: string; rows: number; children: string }) {
  return (
    <div>
      <input type="hidden" name={`${group}.rows`} value={rows} />
      <Button look="line" name="intent" value={`add-${group}`}>+ {children}</Button>
    </div>
  );
}
