/** How many of one unit: a number with a stepper for thumbs where scripts run. */
import { useId, useRef } from "react";
import type { PageUnit } from "../../core/catalogue/product-page.ts";
import { useT } from "../../i18n/use-t.ts";
import { SyncedInput } from "./synced-input.tsx";

/** @param childAges of the whole product, for the child's hint where the unit has none of its own @param describedBy id of the party's error */
export function UnitField({ unit, value, childAges, describedBy }: { unit: PageUnit; value: number; childAges: [number, number] | null; describedBy: string | undefined }) {
  const { t } = useT("product");
  const { t: tv } = useT("vocabulary");
  const id = useId();
  const row = useRef<HTMLDivElement>(null);
  const name = tv(`unitNames.${unit.code}`);
  const hint = hintOf(unit, childAges, t);
  const step = (by: 1 | -1) => {
    const input = row.current?.querySelector("input");
    if (!input) return;
    if (by > 0) input.stepUp();
    else input.stepDown();
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  return (
    <div ref={row} className="flex items-center justify-between gap-3 py-1.5">
      <label htmlFor={id} className="min-w-0">
        <span className="font-semibold">{name}</span>
        {hint && <span id={`${id}-hint`} className="block text-sm text-muted">{hint}</span>}
      </label>
      <div className="flex shrink-0 items-center gap-1">
        <Stepper label={t("form.less", { unit: name })} onClick={() => step(-1)}>−</Stepper>
        <SyncedInput id={id} type="number" name={`units.${unit.code}`} value={Number.isFinite(value) ? String(value) : ""} min={0} max={200} step={1} inputMode="numeric" aria-invalid={describedBy ? true : undefined} aria-describedby={[describedBy, hint && `${id}-hint`].filter(Boolean).join(" ") || undefined} className="control tabular w-16! px-1! text-center [appearance:textfield]" />
        <Stepper label={t("form.more", { unit: name })} onClick={() => step(1)}>+</Stepper>
      </div>
    </div>
  );
}

function Stepper({ label, onClick, children }: { label: string; onClick: () => void; children: string }) {
  return <button type="button" aria-label={label} onClick={onClick} className="hidden size-11 items-center justify-center rounded border border-line-strong text-lg hover:border-ink hover:bg-sea-soft [@media(scripting:enabled)]:flex">{children}</button>;
}

function hintOf(unit: PageUnit, childAges: [number, number] | null, t: ReturnType<typeof useT<"product">>["t"]): string | null {
  if (unit.pax) return t("form.paxHint", { count: unit.pax });
  if (unit.code === "child" && childAges) return t("form.ageHint", { from: childAges[0], to: childAges[1] });
  if (unit.minAge !== null && unit.maxAge !== null) return t("form.ageHint", { from: unit.minAge, to: unit.maxAge });
  return unit.minAge ? t("form.ageFromHint", { from: unit.minAge }) : null;
}
