/** When what is owed for a service is paid: some days after its last day, and with none at all still not before that day is over. */
import { addDays, localDateOf, type LocalDate } from "../../../core/time.ts";

/** @param windowDays of the setting, 0 or more @returns days after the last day, at least 1: the nightly run of the last day itself comes before the guest */
export function daysWaited(windowDays: number): number {
  return Math.max(1, windowDays);
}

/** @param lastDay of the service, as the database has it @returns the venue's date */
export function dueDay(lastDay: Date, windowDays: number): LocalDate {
  return addDays(localDateOf(lastDay), daysWaited(windowDays));
}
