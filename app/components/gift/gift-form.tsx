/** The form of a gift voucher with its preview beside it; where JavaScript runs, the preview follows what is typed. */
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { GiftField } from "../../core/payments/gift-draft.ts";
import { GIFT_AMOUNTS, LONGEST_MESSAGE } from "../../core/payments/gift-terms.ts";
import { fieldsOf, valueOf, type Fields } from "../../core/form-fields.ts";
import { formatMoney } from "../../core/money.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { CheckField, Field, TextareaField } from "../field.tsx";
import { Notice } from "../notice.tsx";
import { GiftCard } from "./gift-card.tsx";
import { WrongFields } from "./wrong-fields.tsx";

const PLN = GIFT_AMOUNTS.PLN;

export function GiftForm({ fields, wrong, tooOften, today, latest }: { fields: Fields; wrong: GiftField[]; tooOften: boolean; /** days on which it may be sent */ today: string; latest: string }) {
  const { t } = useT("gift");
  const { t: errors } = useT("errors");
  const [typed, setTyped] = useState(fields);
  const follow = (event: FormEvent<HTMLFormElement>) => setTyped(fieldsOf(new FormData(event.currentTarget)));
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => { // whoever was quicker than the script is followed too; an amount he chose after he typed one stays chosen
    const other = form.current!.elements.namedItem("other") as HTMLInputElement;
    const asOffered = form.current!.querySelector<HTMLInputElement>("[name=amount]:checked")?.defaultChecked;
    if (asOffered && other.value !== other.defaultValue) chooseOther(form.current!);
    setTyped(fieldsOf(new FormData(form.current!)));
  }, []);
  const limits = useLimits();
  const errorOf = (field: GiftField) => (wrong.includes(field) ? t(`problems.${field}`, limits) : undefined);
  const said = (name: string) => valueOf(fields, name);
  return (
    <form ref={form} method="post" noValidate onInput={follow} className="mt-10 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_26rem]">
      {tooOften && <div className="max-lg:-order-2 lg:col-span-2"><Notice tone="error">{errors("rate_limited")}</Notice></div>}
      {wrong.length > 0 && <div className="max-lg:-order-2 lg:col-span-2"><WrongFields wrong={wrong} values={limits} /></div>}
      <div className="grid content-start gap-10">
        <Amounts fields={fields} error={errorOf("amount")} />
        <Group heading={t("person.heading")}>
          <Field id="recipientName" name="recipientName" label={t("person.recipientName")} hint={t("person.recipientHint")} autoComplete="off" maxLength={80} defaultValue={said("recipientName")} error={errorOf("recipientName")} />
          <TextareaField id="message" name="message" label={t("person.message")} hint={t("person.messageHint", { most: LONGEST_MESSAGE })} rows={4} maxLength={LONGEST_MESSAGE} defaultValue={said("message")} error={errorOf("message")} />
        </Group>
        <Group heading={t("way.heading")}>
          <CheckField id="way-print" type="radio" name="way" value="print" required label={t("way.print")} hint={t("way.printHint")} defaultChecked={said("way") !== "mail"} />
          <CheckField id="way-mail" type="radio" name="way" value="mail" required label={t("way.mail")} hint={t("way.mailHint")} defaultChecked={said("way") === "mail"} />
          <div className="grid gap-5 border-l-2 border-line pl-5 group-has-[#way-print:checked]:hidden sm:grid-cols-[minmax(0,1fr)_14rem]">
            <Field id="recipientEmail" name="recipientEmail" type="email" label={t("way.recipientEmail")} autoComplete="off" required defaultValue={said("recipientEmail")} error={errorOf("recipientEmail")} />
            <Field id="sendOn" name="sendOn" type="date" min={today} max={latest} label={t("way.sendOn")} hint={t("way.sendOnHint")} defaultValue={said("sendOn")} error={errorOf("sendOn")} />
          </div>
        </Group>
        <Group heading={t("buyer.heading")}>
          <Field id="fullName" name="fullName" label={t("buyer.fullName")} autoComplete="name" required defaultValue={said("fullName")} error={errorOf("fullName")} />
          <Field id="email" name="email" type="email" label={t("buyer.email")} hint={t("buyer.emailHint")} autoComplete="email" required defaultValue={said("email")} error={errorOf("email")} />
        </Group>
        <div><Button look="main" className="w-full text-lg sm:w-auto sm:px-10 sm:py-3.5">{t("next")}</Button></div>
      </div>
      <div className="max-lg:-order-1"><div className="lg:sticky lg:top-8"><Preview typed={typed} /></div></div>
    </form>
  );
}

function useLimits(): { least: string; most: string } {
  const { lang } = useT();
  const price = (amount: number) => formatMoney({ amount, currency: "PLN" }, lang);
  return { least: price(PLN.least), most: price(PLN.most) };
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <fieldset className="group">
      <legend className="font-display text-2xl font-semibold">{heading}</legend>
      <div className="mt-4 grid gap-5">{children}</div>
    </fieldset>
  );
}

function Amounts({ fields, error }: { fields: Fields; error: string | undefined }) {
  const { t, lang } = useT("gift");
  const limits = useLimits();
  const chosen = valueOf(fields, "amount") || String(PLN.choices[1]! / 100);
  return (
    <fieldset>
      <legend className="font-display text-2xl font-semibold">{t("amount.heading")}</legend>
      <div className="mt-4 grid grid-cols-2 gap-3 sm:grid-cols-4">
        {PLN.choices.map((amount) => (
          <label key={amount} className="tabular flex min-h-16 cursor-pointer items-center gap-3 border border-line-strong bg-surface px-4 text-lg font-semibold has-checked:border-2 has-checked:border-ink has-checked:bg-sea-soft">
            <input type="radio" name="amount" value={amount / 100} defaultChecked={chosen === String(amount / 100)} className="size-5 shrink-0" />
            {formatMoney({ amount, currency: "PLN" }, lang)}
          </label>
        ))}
      </div>
      <div className="mt-4 flex flex-wrap items-start gap-x-5 gap-y-3">
        <label className="flex min-h-11 items-center gap-3"><input type="radio" name="amount" value="other" defaultChecked={chosen === "other"} className="size-5 shrink-0" />{t("amount.other")}</label>
        <div><Field id="other" name="other" label={<span className="visually-hidden">{t("amount.other")}, PLN</span>} required inputMode="decimal" autoComplete="off" onInput={({ currentTarget }) => chooseOther(currentTarget.form!)} className="tabular w-32" defaultValue={valueOf(fields, "other")} hint={error ? undefined : t("amount.otherHint", limits)} error={error} /></div>
      </div>
    </fieldset>
  );
}

/** Whoever types an amount of his own means it; without JavaScript the page before the payment says which it is. */
function chooseOther(form: HTMLFormElement): void {
  (form.elements.namedItem("amount") as RadioNodeList).value = "other";
}

function Preview({ typed }: { typed: Fields }) {
  const said = (name: string) => valueOf(typed, name).trim();
  const chosen = said("amount") === "other" ? said("other").replace(/\s/g, "").replace(",", ".") : said("amount") || String(PLN.choices[1]! / 100);
  const amountMinor = /^\d{1,5}(\.\d{1,2})?$/.test(chosen) ? Math.round(Number(chosen) * 100) : null;
  return <GiftCard gift={{ amountMinor, currency: "PLN", recipientName: said("recipientName"), from: said("fullName"), message: said("message"), validTo: null }} />;
}
