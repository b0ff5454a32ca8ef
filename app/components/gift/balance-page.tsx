/** What is left on a gift voucher, for whoever has its code. */
import type { GiftBalance } from "../../core/payments/gift-view.ts";
import { formatMoney } from "../../core/money.ts";
import { formatDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button, ButtonLink } from "../button.tsx";
import { Field } from "../field.tsx";
import { PageHeading } from "../page-heading.tsx";

/** @param found undefined before anything was asked, null when there is no such voucher @param tooOften nothing was looked up */
export function BalancePage({ entered, found, tooOften }: { entered: string; found: GiftBalance | null | undefined; tooOften: boolean }) {
  const { t, lang } = useT("gift");
  const { t: errors } = useT("errors");
  return (
    <>
      <PageHeading title={t("check.pageTitle")} lead={t("check.lead")} crumbs={[{ text: t("pageTitle"), to: `/${lang}/gift` }, { text: t("check.pageTitle") }]} />
      <div className="page-width mt-8">
        <form method="post" className="flex max-w-xl flex-wrap items-start gap-3">
          <div className="min-w-0 flex-1 basis-64"><Field id="code" name="code" label={t("check.label")} required autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40} placeholder="XXXX-XXXX-XXXX" className="tabular uppercase" defaultValue={entered} error={tooOften ? errors("rate_limited") : found === null ? t("check.unknown") : undefined} /></div>
          <Button look={found ? "line" : "main"} className="sm:mt-7">{t("check.submit")}</Button>
        </form>
        {found && <Balance found={found} />}
      </div>
    </>
  );
}

function Balance({ found: { amountMinor, balanceMinor, heldMinor, currency, validTo, state } }: { found: GiftBalance }) {
  const { t, lang } = useT("gift");
  const price = (amount: number) => formatMoney({ amount, currency }, lang);
  if (state === "void") return <p role="status" className="mt-10 border-l-8 border-red bg-red-soft px-6 py-5 text-xl">{t("check.void")}</p>;
  return (
    <div role="status" className={`mt-10 max-w-xl border-l-8 px-6 py-6 ${state === "over" ? "border-amber bg-amber-soft" : "border-green bg-green-soft"}`}>
      <p>{t("check.left")}</p>
      <p className="tabular mt-1 font-display text-5xl font-semibold">{price(balanceMinor)}</p>
      {balanceMinor !== amountMinor && <p className="tabular mt-2">{t("check.of", { amount: price(amountMinor) })}</p>}
      {heldMinor > 0 && <p className="mt-2">{t("check.held", { amount: price(heldMinor) })}</p>}
      <p className="mt-2">{t(state === "over" ? "check.over" : "check.validTo", { date: formatDate(validTo, lang, "date") })}</p>
      {state === "active" && balanceMinor > 0 && <p className="mt-5"><ButtonLink look="main" to={`/${lang}/search`}>{t("check.spend")}</ButtonLink></p>}
    </div>
  );
}
