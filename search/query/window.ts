/** The days and the party of a question, in day numbers, and whether a document can be had in them. */
import { dayNumber, fromDayNumber, type LocalDate } from "../../app/core/time.ts";
import { firstFree, type FreeDays } from "../documents/free-days.ts";
import { GROWN_UP } from "../settings.ts";
import { peopleOf, type SearchQuery } from "./query.ts";

const FAR = 99_999;

export interface Window {
  /** 0 when not asked for */
  from: number;
  /** last day of the trip; FAR when not asked for */
  to: number;
  /** 0 when not said */
  people: number;
  /** some of them are children */
  children: boolean;
  /** false: neither dates nor a party were asked for, everything matches */
  asked: boolean;
}

/** What of a document decides whether it can be had. */
export interface Bookable { free: FreeDays; days: number; minAge: number | null }

export function windowOf(query: SearchQuery): Window {
  const people = peopleOf(query);
  return { from: query.from ? dayNumber(query.from) : 0, to: query.to ? dayNumber(query.to) : FAR, people, children: (query.children ?? 0) > 0, asked: people > 0 || query.from !== null || query.to !== null };
}

/** Last day on which a trip of `days` days may start to end within the window. */
export function lastStart(window: Window, days: number): number {
  return window.to === FAR ? FAR : window.to - (Math.max(1, days) - 1);
}

/** First day number on which the trip can be started by the party within the window, or null. Without a party: by the smallest it takes. */
export function firstStart(window: Window, { free, days, minAge }: Bookable): number | null {
  if (window.children && (minAge ?? 0) >= GROWN_UP) return null;
  return firstFree(free, { from: window.from, to: lastStart(window, days), people: window.people || Math.max(1, free.least) });
}

export function dateOrNull(day: number | null): LocalDate | null {
  return day === null ? null : fromDayNumber(day);
}
