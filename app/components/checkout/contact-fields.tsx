/** Who buys: the fields with what was typed and what is wrong with it. */
import type { CheckoutAnswer, CheckoutView } from "../../core/booking/checkout-view.ts";
import { useT } from "../../i18n/use-t.ts";
import { Field, SelectField, TextareaField } from "../field.tsx";
import { useContactErrors } from "./contact-errors.ts";

export function ContactFields({ view, answer }: { view: CheckoutView; answer: CheckoutAnswer | null }) {
  const { t } = useT("checkout");
  const values = answer?.values ?? view.contact;
  const errorOf = useContactErrors(answer?.problems);
  return (
    <section aria-labelledby="contact-heading">
      <h2 id="contact-heading" className="text-2xl">{t("contact.heading")}</h2>
      <p className="mt-1 text-muted">{t("contact.lead")}</p>
      <div className="mt-5 grid gap-5 sm:grid-cols-2">
        <div className="sm:col-span-2"><Field id="fullName" name="fullName" label={t("contact.fullName")} autoComplete="name" required defaultValue={values.fullName} error={errorOf("fullName")} /></div>
        <Field id="email" name="email" type="email" inputMode="email" label={t("contact.email")} hint={t("contact.emailHint")} autoComplete="email" required defaultValue={values.email} error={errorOf("email")} />
        <Field id="phone" name="phone" type="tel" label={t("contact.phone")} hint={t("contact.phoneHint")} autoComplete="tel" required defaultValue={values.phone} error={errorOf("phone")} />
        <SelectField id="country" name="country" label={t("contact.country")} autoComplete="country" required defaultValue={values.country} error={errorOf("country")}>
          {view.countries.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
        </SelectField>
        <div className="sm:col-span-2"><TextareaField id="notes" name="notes" label={t("contact.notes")} hint={t("contact.notesHint")} rows={3} defaultValue={values.notes} error={errorOf("notes")} /></div>
      </div>
    </section>
  );
}
