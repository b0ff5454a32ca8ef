/** The annual programme for machines: each event that is not over, also the cancelled and the postponed, which say so. Pure. */
import type { Event, EventStatusType, Graph, Schedule } from "schema-dts";
import { withOffset, type LocalDate } from "../../core/time.ts";
import { graphOf, placeOf, type Site } from "./site.ts";

/** What the events page shows of one. */
export interface EventFacts {
  slug: string;
  title: string;
  summary: string;
  venue: string;
  place: string;
  lat: number;
  lon: number;
  startDate: LocalDate;
  endDate: LocalDate;
  startTime: string | null;
  weekdays: number[];
  free: boolean;
  status: "confirmed" | "cancelled" | "postponed";
  organiser: { name: string; slug: string | null };
}

const STATUS: Record<EventFacts["status"], EventStatusType> = {
  confirmed: "https://schema.org/EventScheduled",
  cancelled: "https://schema.org/EventCancelled",
  postponed: "https://schema.org/EventPostponed",
};

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

export function eventsGraph({ events, today, site }: { events: EventFacts[]; today: LocalDate; site: Site }): Graph {
  return graphOf(events.filter((event) => event.endDate >= today).map((event) => eventOf(event, site)));
}

/** A start without a known hour is a date alone: midnight would be a guess. */
function eventOf(event: EventFacts, site: Site): Event {
  const { slug, title, summary, venue, place, lat, lon, startDate, endDate, startTime, weekdays, free, status, organiser } = event;
  const url = `${site.base}/${site.lang}/events#${slug}`;
  return {
    "@type": "Event", "@id": url, url, name: title, description: summary, startDate: startTime ? withOffset(startDate, startTime) : startDate, endDate,
    eventStatus: STATUS[status], eventAttendanceMode: "https://schema.org/OfflineEventAttendanceMode",
    location: { ...placeOf({ name: place, lat, lon }), name: venue },
    organizer: { "@type": "Organization", name: organiser.name, ...(organiser.slug && { url: `${site.base}/${site.lang}/lot/${organiser.slug}` }) },
    inLanguage: site.lang, ...(free && { isAccessibleForFree: true }), ...(weekdays.length > 0 && { eventSchedule: scheduleOf(event) }),
  };
}

function scheduleOf({ startDate, endDate, startTime, weekdays }: EventFacts): Schedule {
  return { "@type": "Schedule", startDate, endDate, ...(startTime && { startTime }), byDay: weekdays.map((day) => `https://schema.org/${WEEKDAYS[day - 1]!}` as const), repeatFrequency: "P1W", scheduleTimezone: "Europe/Warsaw" };
}
