/** What organisations owe back of invoices that were paid: one piece for each organisation and currency, with the orders behind it and the form in which its coming is noted. */
import { useId } from "react";
import { valueOf } from "../../../core/form-fields.ts";
import { formatExact } from "../../../core/money.ts";
import type { DebtorRow } from "../../../core/payments/money-page.ts";
import { LONGEST_NOTE } from "../../../core/payments/paid-by-hand.ts";
import { formatDate, type LocalDate } from "../../../core/time.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { CheckField } from "../../field.tsx";
import { Spoken } from "../../spoken.tsx";
import { Row, StudioForm, TextIn, UNTOUCHED, useFormState, type FormState } from "../form-parts.tsx";

/** Where a debt stands on the page. */
export const debtId = ({ organisationId, currency }: Pick<DebtorRow, "organisationId" | "currency">): string => `back-${organisationId}-${currency}`;

/** @param state of the form that was sent, whichever of the page's it was */
export function ToGetBack({ debtors, today, state }: { debtors: DebtorRow[]; today: LocalDate; state: FormState }) {
  const { t } = useT("money");
  const isOf = (debtor: DebtorRow) => valueOf(state.fields, "form") === "received" && valueOf(state.fields, "organisation") === debtor.organisationId && valueOf(state.fields, "currency") === debtor.currency;
  return (
    <section aria-labelledby="back" className="mt-12">
      <h2 id="back" className="text-2xl">{t("back.title")}</h2>
      <p className="mt-1 mb-4 max-w-2xl text-muted">{t("back.lead")}</p>
      {debtors.map((debtor) => <Debtor key={debtId(debtor)} debtor={debtor} state={isOf(debtor) ? state : { ...UNTOUCHED, fields: { paidOn: [today] } }} />)}
    </section>
  );
}

function Debtor({ debtor, state }: { debtor: DebtorRow; state: FormState }) {
  const { t, lang } = useT("money");
  const { organisation: { name, legalName, address, nip }, currency, amountMinor, reversals } = debtor;
  const id = debtId(debtor);
  return (
    <section aria-labelledby={id} className="scroll-mt-6 border-t border-line-strong py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h3 id={id} className="min-w-0 text-xl break-words">{name}</h3>
        <p className="tabular font-display text-2xl font-semibold whitespace-nowrap">{formatExact({ amount: amountMinor, currency }, lang)}</p>
      </div>
      <div className="mt-3 grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <div className="min-w-0">
          <p className="font-semibold break-words">{legalName}</p>
          <p className="text-sm">{address}</p>
          <p className="tabular text-sm">{t("statement.nip", { nip })}</p>
          <ul className="mt-3 divide-y divide-line border-y border-line text-sm">
            {reversals.map(({ id: of, orderCode, title, since, amountMinor: amount }) => (
              <li key={of} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-2">
                <p className="min-w-0"><span className="block break-words"><What title={title} /></span><span className="tabular block text-muted">{orderCode} · {t("back.since", { date: formatDate(since, lang, "short") })}</span></p>
                <p className="tabular whitespace-nowrap">{formatExact({ amount, currency }, lang)}</p>
              </li>
            ))}
          </ul>
        </div>
        <ReceivedForm debtor={debtor} state={state} />
      </div>
    </section>
  );
}

/** Carries what was shown: what was asked back since is not marked with it. Of several debts those are ticked of which it has come, perhaps not all: the button names no amount then. */
function ReceivedForm({ debtor: { organisationId, organisation: { name }, currency, amountMinor, reversals }, state }: { debtor: DebtorRow; state: FormState }) {
  const { t, lang } = useT("money");
  const isOne = reversals.length === 1;
  const markOf = isOne ? t("back.markOf", { name, amount: formatExact({ amount: amountMinor, currency }, lang) }) : t("back.markOfSeveral", { name });
  return (
    <StudioForm state={state}>
      <input type="hidden" name="organisation" value={organisationId} />
      <input type="hidden" name="currency" value={currency} />
      <input type="hidden" name="form" value="received" />
      {isOne && <input type="hidden" name="reversal" value={shownOf(reversals[0]!)} />}
      <div className="grid gap-4">
        {!isOne && <Which reversals={reversals} currency={currency} />}
        <Row columns="sm:grid-cols-[11rem_minmax(0,1fr)]">
          <TextIn name="paidOn" type="date" label={t("back.receivedOn")} />
          <TextIn name="reference" label={t("back.how")} hint={t("back.howHint")} autoComplete="off" maxLength={LONGEST_NOTE} />
        </Row>
        <div>
          <Button look="line" name="intent" value="received" aria-label={markOf}>{t("back.mark")}</Button>
          <p className="mt-2 text-sm text-muted">{t("back.hint")}</p>
        </div>
      </div>
    </StudioForm>
  );
}

/** Its id with the amount that is seen beside it, minor units. */
const shownOf = ({ id, amountMinor }: DebtorRow["reversals"][number]): string => `${id}:${amountMinor}`;

function Which({ reversals, currency }: Pick<DebtorRow, "reversals" | "currency">) {
  const { t } = useT("money");
  const { t: ts } = useT("studio");
  const { fields, problems } = useFormState();
  const id = useId();
  const isTicked = ({ id: of }: DebtorRow["reversals"][number]) => fields.form === undefined || (fields.reversal ?? []).some((shown) => shown.startsWith(`${of}:`)); // also where its amount has changed since
  return (
    <fieldset aria-describedby={problems.reversal && id}>
      <legend className="mb-1 text-sm font-semibold">{t("back.which")}</legend>
      {problems.reversal && <p id={id} className="mb-1 text-sm font-semibold text-red">{ts(`problem.${problems.reversal}`)}</p>}
      <div className="grid gap-2">
        {reversals.map((reversal) => <CheckField key={reversal.id} name="reversal" value={shownOf(reversal)} defaultChecked={isTicked(reversal)} label={<Debt of={reversal} currency={currency} />} />)}
      </div>
    </fieldset>
  );
}

/** What a tick stands for: an order may have several services of one host. */
function Debt({ of: { title, orderCode, amountMinor }, currency }: { of: DebtorRow["reversals"][number] } & Pick<DebtorRow, "currency">) {
  const { lang } = useT("money");
  return <><span className="block break-words"><What title={title} /></span> <span className="tabular block text-sm text-muted">{orderCode} · {formatExact({ amount: amountMinor, currency }, lang)}</span></>;
}

function What({ title }: Pick<DebtorRow["reversals"][number], "title">) {
  const { t } = useT("money");
  return title ? <Spoken text={title} /> : t("payouts.commission");
}
