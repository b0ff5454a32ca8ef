/** A month of a resource: a link a day, and the day that is to change with what is sold on it. */
import { Form, Link } from "@remix-run/react";
import type { CalendarDay, CalendarMonth } from "../../../core/booking/calendar-view.ts";
import type { Problem } from "../../../core/field-reader.ts";
import { addDays, addMonths, formatDate, isoWeekday, monthOf } from "../../../core/time.ts";
import { tieWords } from "../../../core/tie-words.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Button } from "../../button.tsx";
import { Field, SelectField } from "../../field.tsx";
import { Notice } from "../../notice.tsx";
import { PageHead } from "../page-head.tsx";

const DONE = ["closed", "open", "capacity"] as const;

/** A number of places that was not taken: as it was typed, and why. */
export interface RefusedPlaces { typed: string; problem: Problem }

export function CalendarPage({ page, done, refused }: { page: CalendarMonth; done: string | null; refused: RefusedPlaces | null }) {
  const { t } = useT("calendar");
  const said = DONE.find((known) => known === done);
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      {said && <div className="mb-6"><Notice tone="success" title={t(`done.${said}`)} /></div>}
      {refused && <div className="mb-6"><Notice tone="error"><a href="#places">{t("capacity")} ↓</a></Notice></div>}
      {page.resourceId === null ? <p className="border-y border-line py-10 text-center text-muted">{t("none")}</p> : (
        <>
          {page.resources.length > 1 && <Resources page={page} />}
          <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <Month page={page} />
            {page.day ? <Day page={page} day={page.day} refused={refused} /> : <p className="text-muted">{t("pick")}</p>}
          </div>
        </>
      )}
    </>
  );
}

function Resources({ page }: { page: CalendarMonth }) {
  const { t } = useT("calendar");
  return (
    <Form className="mb-8 flex max-w-md items-end gap-2">
      <div className="flex-1"><SelectField name="resource" label={t("resource")} required defaultValue={page.resourceId!}>{page.resources.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</SelectField></div>
      <Button look="line">{t("show")}</Button>
    </Form>
  );
}

function Month({ page: { resourceId, month, days, today, day, nextPlanned } }: { page: CalendarMonth }) {
  const { t, lang } = useT("calendar");
  const address = (query: Record<string, string>) => `/studio/calendar?${new URLSearchParams({ resource: resourceId!, ...query })}`;
  const [before, after] = [addMonths(month, -1), addMonths(month, 1)];
  const monday = "2027-01-04";
  return (
    <section aria-labelledby="month">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        {month > monthOf(today) ? <Link to={address({ month: before })} className="inline-flex min-h-11 items-center">← {formatDate(`${before}-01`, lang, "month")}</Link> : <span />}
        <h2 id="month" className="text-xl first-letter:uppercase max-sm:order-first max-sm:w-full">{formatDate(`${month}-01`, lang, "month")}</h2>
        <Link to={address({ month: after })} className="inline-flex min-h-11 items-center text-right">{formatDate(`${after}-01`, lang, "month")} →</Link>
      </div>
      <div aria-hidden="true" className="mt-2 grid grid-cols-7 gap-1 text-center text-sm text-muted">{[0, 1, 2, 3, 4, 5, 6].map((offset) => <span key={offset}>{formatDate(addDays(monday, offset), lang, "weekday")}</span>)}</div>
      <ol className="mt-1 grid grid-cols-7 gap-1">
        {days.map((each, index) => (
          <li key={each.date} className={index === 0 ? COLUMNS[isoWeekday(each.date) - 1] : undefined}>
            <Cell day={each} to={each.date >= today ? address({ month, day: each.date }) : null} chosen={each.date === day?.date} isToday={each.date === today} />
          </li>
        ))}
      </ol>
      {days.every(({ state }) => state === "off") ? (
        <p className="mt-4">{t("empty")}{nextPlanned && <> <Link to={address({ day: nextPlanned })} className="inline-flex min-h-11 items-center">{t("nextOpen", { date: formatDate(nextPlanned, lang, "date") })}</Link></>}</p>
      ) : <p className="mt-3 text-sm text-muted">{tieWords(t("legend"), lang)}</p>}
    </section>
  );
}

/** From Monday on; classes, for the policy allows no inline style. */
const COLUMNS = ["col-start-1", "col-start-2", "col-start-3", "col-start-4", "col-start-5", "col-start-6", "col-start-7"];

/** State by word and figure, not by colour alone. */
const LOOKS = { open: "border-line-strong bg-green-soft", closed: "border-red bg-red-soft", off: "border-line text-muted" } as const;

function Cell({ day, to, chosen, isToday }: { day: CalendarDay; to: string | null; chosen: boolean; isToday: boolean }) {
  const { t, lang } = useT("calendar");
  const what = day.state === "open" ? <>{day.reserved}/<wbr />{day.places}</> : day.state === "closed" ? t("short.closed") : "–";
  const look = `flex min-h-14 flex-col items-center justify-center rounded border px-px py-1 text-center no-underline ${LOOKS[day.state]} ${chosen ? "outline-3 outline-amber" : ""}`;
  const inside = <><span className={`tabular font-semibold ${isToday ? "rounded-full bg-ink px-1.5 text-foam" : "text-ink"}`}>{Number(day.date.slice(8))}</span><span className="tabular text-xs text-ink">{what}</span></>;
  if (!to) return <span className={`${look} opacity-60`}>{inside}</span>;
  const label = `${formatDate(day.date, lang, "long")}${isToday ? ` (${t("today")})` : ""}: ${t(`state.${day.state}`)}${day.state === "open" ? `, ${t("of", { reserved: day.reserved, places: day.places })}` : ""}`;
  return <Link to={to} preventScrollReset aria-label={label} aria-current={chosen ? "date" : undefined} className={`${look} hover:border-ink`}>{inside}</Link>;
}

function Day({ page: { resourceId }, day, refused }: { page: CalendarMonth; day: NonNullable<CalendarMonth["day"]>; refused: RefusedPlaces | null }) {
  const { t, lang } = useT("calendar");
  const { t: studio } = useT("studio");
  return (
    <section aria-labelledby="day" className="border-t-2 border-ink pt-4">
      <h2 id="day" className="text-2xl first-letter:uppercase">{formatDate(day.date, lang, "long")}</h2>
      <p className="mt-1 font-semibold">{t(`state.${day.state}`)}</p>
      <ul className="mt-2">{day.slots.map((slot) => <li key={slot.start} className="flex justify-between gap-4 border-b border-line py-1.5"><span className="tabular">{slot.start === "day" ? t("start.day") : slot.start === "night" ? t("start.night") : slot.start}</span><span className="tabular">{t("of", { reserved: slot.reserved, places: slot.capacity })}</span></li>)}</ul>
      {day.reserved > 0 && day.state === "open" && <div className="mt-4"><Notice tone="warning" title={t("sold", { count: day.reserved })}>{t("soldMore")}</Notice></div>}
      {day.state !== "off" && (
        <form method="post" noValidate className="mt-5 grid gap-5">
          <input type="hidden" name="resource" value={resourceId!} />
          <input type="hidden" name="date" value={day.date} />
          <p>{day.state === "open" ? <Button look="danger" name="intent" value="closed">{t("close")}</Button> : <Button look="quiet" name="intent" value="open">{t("open")}</Button>}</p>
          <div className="border-t border-line pt-5">
            <Field id="places" name="places" inputMode="numeric" required className="w-28" label={t("capacity")} hint={t("capacityHint")} defaultValue={refused?.typed ?? String(day.capacity)} error={refused ? studio(`problem.${refused.problem}`) : undefined} />
            <p className="mt-3"><Button look="line" name="intent" value="capacity">{t(day.state === "closed" ? "openWith" : "save")}</Button></p>
          </div>
          {day.state === "open" && day.isChanged && <p><Button look="line" name="intent" value="open">{t("usual")}</Button></p>}
        </form>
      )}
    </section>
  );
}
