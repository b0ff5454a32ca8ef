/** What is shown of a question to the entrepreneurs whose yes a trip needs: to the guest who waits, and to those who are asked. */
import type { DateLink } from "./other-dates.ts";
import type { SpokenText } from "../localized-text.ts";
import type { Currency } from "../money.ts";
import type { Units } from "../quote.ts";
import type { LocalDate, LocalTime } from "../time.ts";
import type { Lang } from "../vocabulary.ts";

/** `lapsed`: nobody answered in time; `withdrawn`: no answer is needed any more, for the guest gave up or another host said no. */
export type RequestStateName = "asked" | "accepted" | "refused" | "lapsed" | "withdrawn";

export interface AskedHost {
  /** of the service, in the order's language */
  title: string;
  name: string;
  state: RequestStateName;
  /** to the guest, in the host's own words; often empty */
  note: string;
}

/** As the guest sees it. */
export interface GuestRequest {
  /** asked while an answer is missing, accepted when all said yes */
  state: RequestStateName;
  /** instant, ISO: the places are kept until then */
  deadline: string;
  hosts: AskedHost[];
}

/** Before anybody is asked: who will be, and until when they answer, in words. */
export interface WillAsk { hosts: string[]; until: string }

/** What a guest may do instead, once somebody said no. */
export interface Alternatives {
  /** named by the package for this part; `path` null where it has no page of its own */
  substitute: { title: SpokenText; path: string | null } | null;
  /** nearest free dates of the same product for the same party */
  dates: DateLink[];
}

/** As the one who is asked sees it. */
export interface HostRequest {
  id: string;
  state: RequestStateName;
  /** instant, ISO */
  deadline: string;
  /** the same on the venue's clock, in words of the reader's language */
  deadlineWords: string;
  orderCode: string;
  /** of the service, in the reader's language where it has one there */
  title: SpokenText;
  /** the package or bundle it is part of, likewise; null where the service was bought alone */
  productTitle: SpokenText | null;
  hostName: string;
  date: LocalDate;
  endDate: LocalDate;
  start: LocalTime | "day" | "night";
  durationMinutes: number | null;
  units: Units;
  guest: { name: string; lang: Lang; notes: string };
  /** what the one asked is paid for it, minor units */
  netMinor: number;
  currency: Currency;
  note: string;
}
