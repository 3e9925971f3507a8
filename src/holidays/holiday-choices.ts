import { type HolidayName, israeliHolidays } from "./israeli-holidays.ts";
import { type Proposal, wholeSchool } from "./proposal.ts";

/** What holidays are called in a language. */
export interface HolidayNames {
  readonly names: Readonly<Record<HolidayName, string>>;
  eveOf(holiday: string): string;
}

/** A holiday of a year, as it is offered. */
export interface HolidayChoice {
  readonly id: string;
  readonly name: HolidayName;
  readonly isEve: boolean;
  readonly proposal: Proposal;
}

export const holidayChoices = (year: number, words: HolidayNames): readonly HolidayChoice[] =>
  israeliHolidays(year).map(({ name, part, from, through }) => {
    const text = words.names[name];
    return {
      id: `${name} ${part} ${year}`,
      name,
      isEve: part === "eve",
      proposal: wholeSchool(part === "eve" ? words.eveOf(text) : text, from, through),
    };
  });
