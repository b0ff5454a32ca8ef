/** A month of a resource as its entrepreneur sees it. */
import type { LocalDate } from "../time.ts";

export interface CalendarSlot {
  /** "HH:MM", "day" or "night" */
  start: string;
  capacity: number;
  /** held and sold */
  reserved: number;
  closed: boolean;
}

export interface CalendarDay {
  date: LocalDate;
  /** off: nothing runs by the schedule */
  state: "open" | "closed" | "off";
  /** of all its starts */
  reserved: number;
  places: number;
  slots: CalendarSlot[];
}

export interface CalendarMonth {
  resources: { id: string; name: string; capacity: number }[];
  /** null without any resource */
  resourceId: string | null;
  /** "YYYY-MM" */
  month: string;
  today: LocalDate;
  days: CalendarDay[];
  /** the first day after an empty month on which something is planned; null in months that are not empty, and where nothing follows */
  nextPlanned: LocalDate | null;
  /** the day to change, with its places at each start */
  day: (CalendarDay & { capacity: number; /** it is planned otherwise than usual */ isChanged: boolean }) | null;
}
