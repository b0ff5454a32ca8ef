/** Optional parts: ticking one leaves it out and takes its price off. */
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { StayView } from "../../core/pricing/stay-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { CheckField } from "../field.tsx";

export function OptionFields({ page, stay }: { page: ProductPage; stay: StayView }) {
  const { t } = useT("product");
  const optional = page.itinerary.flatMap((day) => day.steps).filter((step) => step.optional);
  if (optional.length === 0) return null;
  return (
    <fieldset className="mt-5">
      <legend className="mb-2 font-semibold">{t("form.options")}</legend>
      <div className="space-y-2">
        {optional.map((step) => stay.dropped.includes(step.partId)
          ? <p key={step.partId} className="text-sm text-muted">{t("form.droppedOption", { title: step.title })}</p>
          : <CheckField key={`${step.partId} ${stay.leftOut.includes(step.partId)}`} name="without" value={step.partId} defaultChecked={stay.leftOut.includes(step.partId)} label={t("form.without", { title: step.title })} />)}
      </div>
    </fieldset>
  );
}
