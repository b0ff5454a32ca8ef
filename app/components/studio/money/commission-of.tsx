/** What is paid of an order that is no service's: the commission, and the fee for the marketplace that is off it already. */
import { formatExact, type Currency } from "../../../core/money.ts";
import { useT } from "../../../i18n/use-t.ts";

export function CommissionOf({ feeMinor, currency }: { feeMinor: number; currency: Currency }) {
  const { t, lang } = useT("money");
  return <>{feeMinor > 0 ? t("payouts.commissionLessFee", { fee: formatExact({ amount: feeMinor, currency }, lang) }) : t("payouts.commission")}</>;
}
