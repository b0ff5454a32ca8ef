/** What the guest pays in, where there is a choice: zlotys, or euros at the hosts' own euro prices. */
import type { StayView } from "../../core/pricing/stay-view.ts";
import { useT } from "../../i18n/use-t.ts";

export function CurrencyField({ stay: { currency, currencies } }: { stay: StayView }) {
  const { t } = useT("product");
  if (currencies.length < 2) return null;
  return (
    <fieldset className="mt-5">
      <legend className="mb-1 font-semibold">{t("form.currency")}</legend>
      <div className="flex flex-wrap gap-x-6">
        {currencies.map((one) => (
          <label key={`${one} ${one === currency}`} className="flex min-h-11 items-center gap-2.5">
            <input type="radio" name="currency" value={one} defaultChecked={one === currency} className="size-6 shrink-0" />
            {t(`form.currencies.${one}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
