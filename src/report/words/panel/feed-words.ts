/** What the panel says of the calendars to which teachers subscribe. */
export interface FeedWords {
  readonly heading: string;
  readonly intro: string;
  readonly labels: Readonly<Record<"calendarService" | "feedField", string>>;
  readonly hints: Readonly<Record<"calendarService" | "feedField", string>>;
  /** What the address of a service should be. */
  readonly expectedService: string;
  readonly show: string;
  /** Before Airtable's own reason. */
  readonly mayNot: string;
  readonly noTable: string;
  noField(field: string): string;
  /** Teachers for whom nothing stands there. */
  without(names: string): string;
  /** Something stands there that is no address of the service. */
  readonly other: string;
}
