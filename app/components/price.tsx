/** An amount of money in the page's language with figures of equal width. */
import { formatMoney, type Money } from "../core/money.ts";
import { useT } from "../i18n/use-t.ts";

export function Price({ money, className = "" }: { money: Money; className?: string }) {
  const { lang } = useT();
  return <span className={`tabular whitespace-nowrap ${className}`}>{formatMoney(money, lang)}</span>;
}
