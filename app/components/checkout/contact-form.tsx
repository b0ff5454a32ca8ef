/** The guest's details and the one button of the checkout; errors beside the fields and gathered above them, values kept. */
import { Form, Link, useNavigation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { ContactField, ContactProblems } from "../../core/contact.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { CheckField, Field, SelectField, TextareaField } from "../field.tsx";
import { Notice } from "../notice.tsx";
import { countriesIn } from "./countries.ts";

export type ContactValues = Partial<Record<ContactField, string>>;
const ORDER: ContactField[] = ["fullName", "email", "phone", "country", "notes", "acceptTerms"];

export function ContactForm({ values, problems, note, children }: { values: ContactValues; problems: ContactProblems; /** beside the button: how and how much */ note: string; children: ReactNode }) {
  const { t, lang } = useT("checkout");
  const busy = useNavigation().state === "submitting";
  const error = (field: ContactField) => (problems[field] ? t(`problems.${field}.${problems[field]}`) : undefined);
  return (
    <Form method="post" noValidate className="grid gap-8" key={Object.keys(problems).join()}>
      <section aria-labelledby="contact-title" className="grid gap-5">
        <div>
          <h2 id="contact-title" className="text-2xl">{t("contact.heading")}</h2>
          <p className="mt-1 text-muted">{t("contact.lead")}</p>
        </div>
        <ProblemList problems={problems} />
        <Field id="fullName" name="fullName" label={t("contact.fullName")} autoComplete="name" required defaultValue={values.fullName} error={error("fullName")} />
        <Field id="email" name="email" type="email" label={t("contact.email")} hint={t("contact.emailHint")} autoComplete="email" required defaultValue={values.email} error={error("email")} />
        <Field id="phone" name="phone" type="tel" label={t("contact.phone")} hint={t("contact.phoneHint")} autoComplete="tel" required defaultValue={values.phone} error={error("phone")} />
        <SelectField id="country" name="country" label={t("contact.country")} autoComplete="country" required defaultValue={values.country || DEFAULT_COUNTRY[lang]} error={error("country")}><CountryOptions /></SelectField>
        <TextareaField id="notes" name="notes" label={t("contact.notes")} hint={t("contact.notesHint")} rows={3} defaultValue={values.notes} error={error("notes")} />
      </section>
      {children}
      <CheckField id="acceptTerms" name="acceptTerms" value="yes" required defaultChecked={values.acceptTerms === "yes"} error={error("acceptTerms")} label={<>{t("terms.accept")} <Link to={`/${lang}/terms`} target="_blank">{t("terms.acceptLink")}</Link> {t("terms.acceptAnd")}</>} />
      <div>
        <Button look="main" name="intent" value="pay" disabled={busy} className="w-full text-lg sm:w-auto">{t("pay")}</Button>
        <p className="mt-2 max-w-prose text-sm text-muted">{note}</p>
      </div>
    </Form>
  );
}

const DEFAULT_COUNTRY = { pl: "PL", de: "DE", en: "GB" } as const;

function CountryOptions() {
  const { lang } = useT("checkout");
  const { likely, all } = countriesIn(lang);
  return (
    <>
      {likely.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
      <option disabled>──────────</option>
      {all.filter(({ code }) => !likely.some((each) => each.code === code)).map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
    </>
  );
}

function ProblemList({ problems }: { problems: ContactProblems }) {
  const { t } = useT("checkout");
  const wrong = ORDER.filter((field) => problems[field]);
  if (wrong.length === 0) return null;
  return (
    <Notice tone="error" title={t("problems.heading", { count: wrong.length })}>
      <ul>{wrong.map((field) => <li key={field}><a href={`#${field}`}>{t(`problems.${field}.${problems[field]!}`)}</a></li>)}</ul>
    </Notice>
  );
}
