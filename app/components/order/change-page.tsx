/** Who travels, and how the guest is reached: two forms on one page. */
import type { ReactNode } from "react";
import { mostNames, type ChangeAnswer, type ChangePageView } from "../../core/booking/order-changes.ts";
import { tieWords } from "../../core/tie-words.ts";
import { datesInWords } from "../../i18n/order-words.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { useContactErrors } from "../checkout/contact-errors.ts";
import { Field, TextareaField } from "../field.tsx";
import { ChangeFrame } from "./change-frame.tsx";

export function ChangePage({ view: { order, paths }, answer }: { view: ChangePageView; answer: ChangeAnswer | null }) {
  const { t, lang } = useT("change");
  const lines = order.lines.filter((line) => !line.cancelled);
  return (
    <ChangeFrame order={order} back={paths.order} heading={t("manage.heading")} answer={answer}>
      <div className="mt-8 grid items-start gap-x-16 gap-y-12 md:grid-cols-2">
        <Section id="names" heading={t("names.heading")} lead={t("names.lead")}>
          <form method="post" noValidate className="grid gap-5">
            {lines.map((line) => (
              <TextareaField
                key={line.id} id={`names-${line.id}`} name={`names.${line.id}`} rows={Math.min(8, Math.max(2, mostNames(line)))} autoComplete="off"
                label={lines.length > 1 ? <>{t("names.label")}: <span lang={order.lang}>{line.title}</span>, {datesInWords(line, lang)}</> : t("names.label")}
                defaultValue={answer?.values[`names.${line.id}`] ?? line.names.join("\n")}
                error={answer?.names[line.id] && t(`names.${answer.names[line.id]!}`, { count: mostNames(line) })}
              />
            ))}
            <p><Button look="quiet" name="intent" value="names">{t("names.save")}</Button></p>
          </form>
        </Section>
        <ContactForm order={order} answer={answer} />
      </div>
    </ChangeFrame>
  );
}

function ContactForm({ order, answer }: { order: ChangePageView["order"]; answer: ChangeAnswer | null }) {
  const { t } = useT("change");
  const { t: checkout } = useT("checkout");
  const { email, phone, notes } = { ...order.contact, ...answer?.values };
  const errorOf = useContactErrors(answer?.problems);
  return (
    <Section id="contact-heading" heading={t("contact.heading")} lead={t("contact.lead")}>
      <form method="post" noValidate className="grid gap-5">
        <Field id="email" name="email" type="email" inputMode="email" label={checkout("contact.email")} autoComplete="email" required defaultValue={email} error={errorOf("email")} />
        <Field id="phone" name="phone" type="tel" label={checkout("contact.phone")} hint={checkout("contact.phoneHint")} autoComplete="tel" required defaultValue={phone} error={errorOf("phone")} />
        <TextareaField id="notes" name="notes" label={checkout("contact.notes")} hint={checkout("contact.notesHint")} rows={3} defaultValue={notes} error={errorOf("notes")} />
        <p><Button look="quiet" name="intent" value="contact">{t("contact.save")}</Button></p>
      </form>
    </Section>
  );
}

function Section({ id, heading, lead, children }: { id: string; heading: string; lead: string; children: ReactNode }) {
  const { lang } = useT("change");
  return (
    <section aria-labelledby={id} className="border-t-2 border-ink pt-5">
      <h2 id={id} className="text-2xl">{heading}</h2>
      <p className="mt-2 mb-5 max-w-prose text-muted">{tieWords(lead, lang)}</p>
      {children}
    </section>
  );
}
