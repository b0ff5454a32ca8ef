/** The days on which a trip that does not take place can be had instead, as links. */
export interface DateLink {
  /** the day in words */
  label: string;
  /** of the product's page, with date and party chosen */
  path: string;
}

export interface OtherDates {
  /** of the trip, in the order's language */
  title: string;
  dates: DateLink[];
}
