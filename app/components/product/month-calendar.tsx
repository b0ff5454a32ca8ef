/** A month as a grid of days: each free day a link with the party's whole price and what is left, the others with the reason in words. */
import { formatMoney, formatAmount } from "../../core/money.ts";
import { choiceQuery } from "../../core/pricing/stay-choice.ts";
import type { CalendarDay, StayView } from "../../core/pricing/stay-view.ts";
import { addDays, formatDate, isoWeekday } from "../../core/time.ts";
import { useT } from "../../i18n/use-t.ts";
import { StayLink } from "./stay-link.tsx";
import { partyWords } from "./words.ts";

/** A Monday, to name the weekdays by. */
const MONDAY = "2024-01-01";

export function MonthCalendar({ stay }: { stay: StayView }) {
  const { t, lang } = useT("product");
  const { t: tc } = useT("common");
  const { t: tv } = useT("vocabulary");
  const { calendar } = stay;
  const words = { month: formatDate(`${calendar.month}-01`, lang, "month"), party: partyWords(stay.units, tv) };
  return (
    <section id="dates" aria-labelledby="dates-title" className="scroll-mt-4">
      <h2 id="dates-title" className="text-3xl">{t("calendar.title")}</h2>
      <div className="mt-6 flex items-center justify-between gap-3">
        <MonthStep stay={stay} month={calendar.previous} label={t("calendar.previous", { month: calendar.previous ? formatDate(`${calendar.previous}-01`, lang, "month") : "" })} sign="←" rel="prev" />
        <p aria-hidden="true" className="font-display text-xl font-semibold first-letter:uppercase">{words.month}</p>
        <MonthStep stay={stay} month={calendar.next} label={t("calendar.next", { month: calendar.next ? formatDate(`${calendar.next}-01`, lang, "month") : "" })} sign="→" rel="next" />
      </div>
      <table className="mt-3 w-full table-fixed border-separate border-spacing-1 sm:border-spacing-1.5">
        <caption className="caption-bottom pt-2 text-left text-sm text-muted">
          <span className="block first-letter:uppercase">{stay.nights ? t("calendar.captionNights", { ...words, nights: tc("duration.night", { count: stay.nights }) }) : t("calendar.caption", words)}</span>
        </caption>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, index) => (
              <th key={index} scope="col" abbr={tv(`weekday.${(index + 1) as 1}`)} className="pb-1 text-xs font-semibold text-muted">{formatDate(addDays(MONDAY, index), lang, "weekday")}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(calendar.days).map((week, index) => (
            <tr key={index}>{week.map((day, column) => <td key={column} className="p-0 align-top">{day && <Day day={day} stay={stay} />}</td>)}</tr>
          ))}
        </tbody>
      </table>
      <NothingFree stay={stay} />
      <p className="mt-2 text-sm text-muted">{t("calendar.legend", { money: t(`calendar.money.${stay.currency}`) })}<span className="sm:hidden"> {t(`calendar.rounded.${stay.currency}`)}</span></p>
    </section>
  );
}

function MonthStep({ stay, month, label, sign, rel }: { stay: StayView; month: string | null; label: string; sign: string; rel: string }) {
  const look = "flex size-11 items-center justify-center rounded border border-line-strong text-lg no-underline";
  if (!month) return <span aria-hidden="true" className={`${look} opacity-30`}>{sign}</span>;
  return <StayLink query={choiceQuery({ ...stay, month })} anchor="dates" aria-label={label} rel={rel} className={`${look} text-ink hover:border-ink hover:bg-sea-soft`}>{sign}</StayLink>;
}

/** The days in rows of seven from Monday on; undefined where another month's days would stand. Weeks that are over are left out: the next free day stands at the top. */
function weeksOf(days: CalendarDay[]): (CalendarDay | undefined)[][] {
  const lead = days[0] ? isoWeekday(days[0].date) - 1 : 0;
  const cells: (CalendarDay | undefined)[] = [...Array.from({ length: lead }, () => undefined), ...days];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_, column) => cells[week * 7 + column]));
  return weeks.filter((week) => week.some((day) => day && day.state !== "past"));
}

const CELL = "flex min-h-16 flex-col items-center justify-between rounded-sm px-0.5 py-1.5 text-center leading-tight sm:min-h-19 sm:items-start sm:px-2";

function Day({ day, stay }: { day: CalendarDay; stay: StayView }) {
  const { t, lang } = useT("product");
  const number = Number(day.date.slice(8));
  if (day.state !== "free") {
    return (
      <div className={`${CELL} text-muted ${day.state === "past" ? "" : "bg-sand/60"}`}>
        <span className="tabular text-sm">{number}</span>
        <span aria-hidden="true" className="text-[0.6875rem] sm:text-xs">{t(`calendar.stateShort.${day.state}`)}</span>
        <span className="visually-hidden">, {t(`calendar.state.${day.state}`)}</span>
      </div>
    );
  }
  const chosen = day.date === stay.date;
  const price = formatMoney({ amount: day.amountMinor!, currency: stay.currency }, lang);
  const left = t("calendar.left", { count: day.placesLeft });
  const label = t(chosen ? "calendar.picked" : "calendar.pick", { date: formatDate(day.date, lang), price, left });
  return (
    <StayLink query={choiceQuery({ ...stay, date: day.date, time: null })} anchor="dates" aria-label={label} aria-current={chosen ? "date" : undefined} className={`${CELL} tabular border no-underline ${chosen ? "border-ink bg-ink text-foam" : "border-sea bg-surface text-ink hover:border-sea-strong hover:bg-sea-soft"}`}>
      <span className="text-sm font-semibold">{number}</span>
      <span className="text-[0.75rem] font-semibold sm:hidden">{formatAmount(Math.ceil(day.amountMinor! / 100) * 100, lang)}</span>
      <span className="hidden text-sm font-semibold sm:inline">{formatAmount(day.amountMinor!, lang)}</span>
      <span className={`text-[0.6875rem] sm:text-xs ${chosen ? "" : "text-muted"}`}><span className="sm:hidden">{t("calendar.leftShort", { count: day.placesLeft })}</span><span className="hidden sm:inline">{left}</span></span>
    </StayLink>
  );
}

function NothingFree({ stay }: { stay: StayView }) {
  const { t, lang } = useT("product");
  const { calendar } = stay;
  if (calendar.days.some((day) => day.state === "free")) return null;
  return (
    <div className="mt-4 border-l-4 border-sea-strong bg-sea-soft px-4 py-3">
      <p className="font-semibold">{calendar.nextFree ? t("calendar.none") : t("calendar.noneAtAll")}</p>
      {calendar.nextFree && <p className="mt-1"><StayLink query={choiceQuery({ ...stay, date: stay.date, month: calendar.nextFree.slice(0, 7) })} anchor="dates" className="inline-flex min-h-8 items-center">{t("calendar.jump", { date: formatDate(calendar.nextFree, lang) })}</StayLink></p>}
    </div>
  );
}
