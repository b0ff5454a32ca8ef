/** How long a bank may take to show a refund: Stripe speaks of 5 to 10 working days (docs.stripe.com/refunds). */
import { addDays, isoWeekday, type LocalDate } from "../time.ts";

const WORKING_DAYS = 10;

/** The day by which a refund sent on `sentOn` is usually on the account; Saturdays and Sundays do not count, public holidays do. */
export function refundShownBy(sentOn: LocalDate): LocalDate {
  let day = sentOn;
  for (let left = WORKING_DAYS; left > 0; ) {
    day = addDays(day, 1);
    if (isoWeekday(day) <= 5) left--;
  }
  return day;
}
