/** What a promotion and gift vouchers take off an order's total, and what is left; nothing for an order paid by card alone. */
import type { OrderView } from "../../core/booking/order-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { Price } from "../price.tsx";

type Props = { order: Pick<OrderView, "otherMeans" | "currency" | "toPayMinor" | "totalMinor" | "confirmedAt">; /** the amounts they stand among, minor units */ column: readonly number[]; /** inside the checkout's form: each may be taken off again */ removable?: boolean };

export function MeansRows({ order, column, removable = false }: Props) {
  const { t } = useT("codes");
  if (order.otherMeans.length === 0) return null;
  const price = (amount: number) => <Price money={{ amount, currency: order.currency }} column={column} />;
  return (
    <dl className="tabular mt-2 border-t border-line pt-2">
      {order.otherMeans.map(({ useId, kind, code, amountMinor }) => (
        <div key={useId} className="flex items-baseline justify-between gap-4 py-0.5">
          <dt>{t(`row.${kind}`, { code })}{removable && <RemoveButton useId={useId} what={t(`row.${kind}`, { code })} />}</dt>
          <dd>−{price(amountMinor)}</dd>
        </div>
      ))}
      <div className="mt-1 flex items-baseline justify-between gap-4 border-t-2 border-ink pt-2 text-xl font-semibold">
        <dt>{t(order.confirmedAt ? "paidByCard" : "toPay")}</dt>
        <dd>{price(order.toPayMinor)}</dd>
      </div>
    </dl>
  );
}

function RemoveButton({ useId, what }: { useId: string; what: string }) {
  const { t } = useT("codes");
  return <button type="submit" name="remove" value={useId} aria-label={t("removeOf", { what })} className="ml-3 inline-flex min-h-8 items-center text-sm text-muted underline underline-offset-4 hover:text-ink">{t("remove")}</button>;
}
