/** Where nothing is free for the chosen day and party: the waiting list for a range of days, a form of its own below the booking. */
import type { ReactNode } from "react";
import { Form, useLocation } from "@remix-run/react";
import type { ErrorCode } from "../../core/app-error.ts";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import type { StayProblem, StayView } from "../../core/pricing/stay-view.ts";
import { addDays } from "../../core/time.ts";
import type { WaitingRefused } from "../../core/booking/waiting-draft.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../button.tsx";
import { Field } from "../field.tsx";
import { Notice } from "../notice.tsx";
import { partyWords } from "./words.ts";

export function WaitingForm({ page, stay, refusal, waiting }: { page: ProductPage; stay: StayView; refusal: StayProblem | null; waiting: WaitingRefused | null }) {
  const { t } = useT("waiting");
  const { t: te } = useT("errors");
  const { pathname } = useLocation();
  if (!waiting && !isSoldOut(stay, refusal)) return null;
  const values = waiting?.values ?? { ...rangeAround(stay), fullName: "", email: "" };
  const errorOf = (field: "from" | "to" | "fullName" | "email") => {
    const problem = waiting?.problems[field];
    return problem && t(`form.problems.${field}.${problem}` as "form.problems.from.required");
  };
  return (
    <section aria-labelledby="waiting-title" className="mt-8 border-t-4 border-sea-strong pt-5">
      <h3 id="waiting-title" className="text-xl">{t("form.title")}</h3>
      <p className="mt-2">{t("form.lead")}</p>
      {waiting?.failure && <div className="mt-4"><Notice tone="error" title={t("form.refused")}>{te(waiting.failure.code as "not_found", waiting.failure.values)}</Notice></div>}
      <Form method="post" action={`${pathname}#waiting-title`} noValidate className="mt-4 grid gap-4">
        <input type="hidden" name="intent" value="wait" />
        {stay.date && <input type="hidden" name="date" value={stay.date} />}
        {Object.entries(stay.units).map(([code, count]) => <input key={code} type="hidden" name={`units.${code}`} value={count} />)}
        {stay.nights !== null && <input type="hidden" name="nights" value={stay.nights} />}
        {stay.leftOut.map((partId) => <input key={partId} type="hidden" name="without" value={partId} />)}
        <input type="hidden" name="currency" value={stay.currency} />
        <Wanted page={page} stay={stay} />
        <Days>
          <Field type="date" name="from" required label={t("form.from")} min={stay.firstDay} max={stay.lastDay} defaultValue={values.from} error={errorOf("from")} className="tabular" />
          <Field type="date" name="to" required label={t("form.to")} min={stay.firstDay} max={stay.lastDay} defaultValue={values.to} error={errorOf("to")} className="tabular" />
        </Days>
        <Field name="fullName" required autoComplete="name" label={t("form.name")} defaultValue={values.fullName} error={errorOf("fullName")} />
        <Field type="email" inputMode="email" name="email" required autoComplete="email" label={t("form.email")} hint={t("form.emailHint")} defaultValue={values.email} error={errorOf("email")} />
        <Button look={page.confirmation === "request" ? "line" : "quiet"} className="w-full">{t("form.submit")}</Button>
      </Form>
    </section>
  );
}

/** For how many, without what, and in euros where they chose to pay so. */
function Wanted({ page, stay: { units, leftOut, currency } }: { page: ProductPage; stay: StayView }) {
  const { t } = useT("waiting");
  const { t: tp } = useT("product");
  const { t: tv } = useT("vocabulary");
  const titles = page.itinerary.flatMap((day) => day.steps).filter((step) => leftOut.includes(step.partId)).map((step) => step.title);
  return (
    <div>
      <p>{t("form.party", { party: partyWords(units, tv) })}</p>
      {titles.length > 0 && <p>{tp("form.without", { title: titles.join(", ") })}</p>}
      {currency !== "PLN" && <p>{tp("form.currency")}: {tp(`form.currencies.${currency}`)}</p>}
    </div>
  );
}

function Days({ children }: { children: ReactNode }) {
  return <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-1">{children}</div>;
}

const FULL: readonly ErrorCode[] = ["availability.sold_out", "availability.held", "availability.not_enough"];

/** The chosen day is full for this party, or no day at all is to be had. */
function isSoldOut({ dateProblem, calendar, partyProblem }: StayView, refusal: StayProblem | null): boolean {
  const full = (problem: StayProblem | null) => problem !== null && FULL.includes(problem.code);
  return full(refusal) || full(dateProblem) || (partyProblem === null && calendar.nextFree === null && calendar.days.some((day) => day.state === "sold_out") && !calendar.days.some((day) => day.state === "free"));
}

/** The chosen day and a little before and after; a whole month where none is chosen. */
function rangeAround({ date, firstDay, lastDay, calendar }: StayView): { from: string; to: string } {
  const within = (day: string) => (day < firstDay ? firstDay : day > lastDay ? lastDay : day);
  if (date) return { from: within(date), to: within(date) };
  return { from: within(`${calendar.month}-01`), to: within(addDays(`${calendar.month}-01`, 27)) };
}
