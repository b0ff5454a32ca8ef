/** One event of the programme: when on the left, what and where beside it; a cancelled one says so and is struck through. */
import { Link } from "@remix-run/react";
import { tieWords } from "../../core/tie-words.ts";
import { useT } from "../../i18n/use-t.ts";

export interface EventRowData {
  slug: string;
  title: string;
  summary: string;
  venue: string;
  place: string;
  dates: string;
  startDate: string;
  startTime: string | null;
  weekdays: number[];
  free: boolean;
  status: "confirmed" | "cancelled" | "postponed";
  organiser: { name: string; slug: string | null };
}

export function EventRow({ event }: { event: EventRowData }) {
  const { t, lang } = useT("events");
  const off = event.status !== "confirmed";
  return (
    <article id={event.slug} className="grid gap-x-8 gap-y-2 border-t border-line py-6 md:grid-cols-[13rem_1fr]">
      <p className="tabular leading-snug">
        <time dateTime={event.startDate} className={`block font-semibold ${off ? "line-through" : ""}`}>{event.dates}</time>
        <When event={event} />
      </p>
      <div className="max-w-prose">
        <EventState status={event.status} />
        <h3 className={`text-xl ${event.status === "cancelled" ? "text-muted line-through" : ""}`}>{tieWords(event.title, lang)}</h3>
        <p className="mt-1">{tieWords(event.summary, lang)}</p>
        <p className="mt-2 text-sm text-muted">{tieWords(`${event.place}, ${event.venue}`, lang)}{event.free && <> <span className="whitespace-nowrap">· <span className="font-semibold text-green">{t("freeEntry")}</span></span></>}</p>
        <p className="text-sm text-muted">
          {event.organiser.slug ? <Link to={`/${lang}/lot/${event.organiser.slug}`} className="inline-flex min-h-6 items-center text-muted">{t("by", { name: event.organiser.name })}</Link> : t("by", { name: event.organiser.name })}
        </p>
      </div>
    </article>
  );
}

function When({ event: { weekdays, startTime } }: { event: EventRowData }) {
  const { t } = useT("events");
  const { t: tv } = useT("vocabulary");
  const weekly = weekdays.map((day) => tv(`weekdays.${day as 1}`)).join(", ");
  const time = startTime && t("from", { time: startTime.replace(/^0/, "") });
  const text = [weekly, time].filter(Boolean).join(", ");
  return text ? <span className="block text-sm text-muted">{text}</span> : null;
}

function EventState({ status }: { status: EventRowData["status"] }) {
  const { t } = useT("vocabulary");
  if (status === "confirmed") return null;
  return <p className={`mb-1 text-sm font-semibold ${status === "cancelled" ? "text-red" : "text-amber-strong"}`}>{t(`eventStatus.${status}`)}</p>;
}
