/** The first day, the hour where there is a choice, the nights of lodging. */
import { useId } from "react";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { SyncedInput } from "./synced-input.tsx";

export function DateFields({ page, stay }: { page: ProductPage; stay: StayView }) {
  const { t } = useT("product");
  const id = useId();
  const label = page.offerType === "lodging" ? t("form.dateLodging") : t("form.date");
  return (
    <div className="grid gap-4">
      <div>
        <label htmlFor={`${id}-date`} className="mb-1 block font-semibold">{label}</label>
        <SyncedInput id={`${id}-date`} type="date" name="date" required value={stay.date ?? ""} min={stay.firstDay} max={stay.lastDay} aria-describedby={`${id}-hint`} className="control tabular" />
        <p id={`${id}-hint`} className="mt-1 text-sm"><a href="#dates" className="inline-flex min-h-6 items-center">{t("form.seeCalendar")}</a></p>
      </div>
      {stay.nights !== null && (
        <div>
          <label htmlFor={`${id}-nights`} className="mb-1 block font-semibold">{t("form.nights")}</label>
          <SyncedInput id={`${id}-nights`} type="number" name="nights" value={String(stay.nights)} min={1} max={30} step={1} inputMode="numeric" className="control tabular" />
        </div>
      )}
      {stay.times.length > 1 && <TimeField stay={stay} id={`${id}-time`} />}
    </div>
  );
}

function TimeField({ stay, id }: { stay: StayView; id: string }) {
  const { t } = useT("product");
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">{t("form.time")}</label>
      <select key={stay.date} id={id} name="time" defaultValue={stay.time ?? stay.times[0]!.time} className="control tabular">
        {stay.times.map(({ time, placesLeft }) => <option key={time} value={time}>{t("form.timeOption", { time, left: t("calendar.left", { count: placesLeft }) })}</option>)}
      </select>
    </div>
  );
}
