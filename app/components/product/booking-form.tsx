/** Choosing day, party and parts, and booking: one form, that shows the price by GET and takes the places by POST to the page itself. */
import type { TFunction } from "i18next";
import { Form, useLocation, useNavigate, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { ProductPage } from "../../core/catalogue/product-page.ts";
import { formatMoney } from "../../core/money.ts";
import { choiceQuery, readChoice } from "../../core/pricing/stay-choice.ts";
import type { StayProblem, StayView } from "../../core/pricing/stay-view.ts";
import { formatDate, type LocalDate } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { Notice } from "../notice.tsx";
import { isUntouched, useWaking } from "../waking.ts";
import { CurrencyField } from "./currency-field.tsx";
import { DateFields } from "./date-fields.tsx";
import { OptionFields } from "./option-fields.tsx";
import { StayLink } from "./stay-link.tsx";
import { UnitField } from "./unit-field.tsx";
import { Total } from "./total.tsx";

export interface BookingFormProps {
  page: ProductPage;
  stay: StayView;
  /** of this rendering; the same form sent twice makes one order. Empty on a page that many visitors get */
  token: string;
  /** why the booking just sent did not go through */
  refusal: StayProblem | null;
  /** free dates near the one asked for */
  nearest: LocalDate[];
}

const LIVE_DELAY = 350;

export function BookingForm({ page, stay, token, refusal, nearest }: BookingFormProps) {
  const { t, lang } = useT("product");
  const { t: tr } = useT("request");
  const onRequest = page.confirmation === "request";
  const { pathname } = useLocation();
  const live = useLivePrice();
  const busy = useNavigation().state === "submitting";
  const problem = refusal ?? stay.dateProblem;
  return (
    <Form method="post" action={`${pathname}#book`} {...live}>
      <input type="hidden" name="token" value={useToken(token)} />
      {problem && <Refusal problem={problem} title={refusal ? t("form.refused") : undefined} stay={stay} nearest={nearest} />}
      {onRequest && <p className="mb-5">{tr("form.lead")}</p>}
      <DateFields page={page} stay={stay} />
      <PartyFields page={page} stay={stay} />
      <OptionFields page={page} stay={stay} />
      <CurrencyField stay={stay} />
      <button type="submit" formMethod="get" className="button button-line mt-4 w-full [@media(scripting:enabled)]:hidden">{t("form.update")}</button>
      <Total stay={stay} />
      <button type="submit" disabled={busy} className="button button-main mt-4 w-full text-lg">
        {bookWords(page, stay.breakdown && formatMoney({ amount: stay.breakdown.totalMinor, currency: stay.breakdown.currency }, lang), { t, tr })}
      </button>
      <p className="mt-3 text-sm text-muted">{onRequest ? tr("form.note") : t("form.holdNote")}</p>
    </Form>
  );
}

/** What the button says: the price where it is known, and that it only asks where a host has to say yes. */
function bookWords({ confirmation }: ProductPage, price: string | null, { t, tr }: { t: TFunction<"product">; tr: TFunction<"request"> }): string {
  if (confirmation === "request") return price === null ? tr("form.ask") : tr("form.askFor", { price });
  return price === null ? t("form.book") : t("form.bookFor", { price });
}

/** The page's token, or one made in the browser where the page comes without. */
function useToken(given: string): string {
  const [own, setOwn] = useState("");
  useEffect(() => setOwn([...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")), []);
  return given || own;
}

/** With JavaScript the price follows every change, also one from before the page was awake; asking for it by GET never carries the token. */
function useLivePrice() {
  const navigate = useNavigate();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const ref = useRef<HTMLFormElement>(null);
  const show = (form: HTMLFormElement) => {
    const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    const choice = readChoice(fields);
    navigate({ search: choiceQuery(choice) }, { preventScrollReset: true, replace: true });
  };
  const onChange = ({ currentTarget }: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(currentTarget), LIVE_DELAY);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    clearTimeout(timer.current);
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    if (submitter?.getAttribute("formmethod") !== "get") return;
    event.preventDefault();
    show(event.currentTarget);
  };
  useWaking(() => {
    if (ref.current && ![...ref.current.elements].every(isUntouched)) show(ref.current);
  });
  return { ref, onChange, onSubmit };
}

function Refusal({ problem, title, stay, nearest }: { problem: StayProblem; title: string | undefined; stay: StayView; nearest: LocalDate[] }) {
  const { t, lang } = useT("product");
  const { t: te } = useT("errors");
  const nextFree = stay.calendar.nextFree ?? stay.calendar.days.find((day) => day.state === "free")?.date;
  const aboutDate = problem.code.startsWith("availability.") && problem.code !== "availability.busy";
  return (
    <div className="mb-5">
      <Notice tone={title ? "error" : "warning"} title={title ?? (stay.date ? formatDate(stay.date, lang) : undefined)}>
        <p>{te(problem.code as "not_found", problem.values)}</p>
        {aboutDate && nearest.length > 0 && (
          <>
            <p className="mt-2">{t("form.nearest")}</p>
            <ul className="mt-1">
              {nearest.map((date) => <li key={date}><StayLink query={choiceQuery({ ...stay, date, time: null })} anchor="book" className="inline-flex min-h-8 items-center">{formatDate(date, lang)}</StayLink></li>)}
            </ul>
          </>
        )}
        {aboutDate && nearest.length === 0 && problem.code !== "availability.past_date" && <p className="mt-2">{t("form.noNearest")}</p>}
        {aboutDate && nearest.length === 0 && nextFree && <p className="mt-1"><StayLink query={choiceQuery({ ...stay, date: nextFree, time: null })} anchor="book" className="inline-flex min-h-8 items-center">{t("calendar.jump", { date: formatDate(nextFree, lang) })}</StayLink></p>}
      </Notice>
    </div>
  );
}

function PartyFields({ page, stay }: { page: ProductPage; stay: StayView }) {
  const { t } = useT("product");
  const { t: te } = useT("errors");
  const problem = stay.partyProblem;
  const persons = page.kind !== "offer" || page.units.some((unit) => unit.code === "adult");
  return (
    <fieldset className="mt-5">
      <legend className="visually-hidden">{t(persons ? "form.party" : "form.units")}</legend>
      <div className="divide-y divide-line border-y border-line">
        {page.units.map((unit) => <UnitField key={unit.code} unit={unit} value={stay.asked[unit.code] ?? 0} childAges={page.childAges} describedBy={problem ? "party-error" : undefined} />)}
      </div>
      {problem && <PartyProblem>{te(problem.code as "not_found", problem.values)}</PartyProblem>}
    </fieldset>
  );
}

function PartyProblem({ children }: { children: ReactNode }) {
  return <p id="party-error" role="alert" className="mt-2 font-semibold text-red">{children}</p>;
}
