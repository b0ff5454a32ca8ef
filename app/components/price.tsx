/** An amount of money in the page's language with figures of equal width. */
import { formatMoney, type Money } from "../core/money.ts";
import { useT } from "../i18n/use-t.ts";

/** @param column the amounts it stands among, minor units */
export function Price({ money, column, className = "" }: { money: Money; column?: readonly number[]; className?: string }) {
  const { lang } = useT();
  return <span className={`tabular whitespace-nowrap ${className}`}>{formatMoney(money, lang, column)}</span>;
}
