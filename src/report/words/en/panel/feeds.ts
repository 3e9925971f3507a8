import type { FeedWords } from "../../panel/feed-words.ts";

export const enFeeds: FeedWords = {
  heading: "Teachers' calendars",
  intro:
    "Where the program slot-sync runs outside Airtable, every teacher has a calendar of her own to subscribe to. Whoever knows its address reads it: give each teacher hers alone.",
  labels: { calendarService: "Address of the service", feedField: "Field with the addresses" },
  hints: {
    calendarService: "As publicUrl in its configuration. Empty: there is none.",
    feedField: "In the table of teachers. The addresses are those that slot-sync calendars secrets prints.",
  },
  expectedService: "an https address such as https://sync.example.org",
  show: "Show the addresses",
  mayNot: "Only those who may change the table of teachers see the addresses:",
  noTable: "The table of teachers is not known: the teacher of a slot is no link.",
  noField: (field) =>
    `The table of teachers has no field “${field}”. Add it as a text, and paste into it what slot-sync calendars secrets prints.`,
  without: (names) => `Without an address: ${names}`,
  other: "What stands there is no address of this service.",
};
