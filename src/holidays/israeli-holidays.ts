import { addDays, type LocalDate, weekdayOf } from "../domain/time/civil-time.ts";
import { hebrewDate, hebrewYearOf } from "./hebrew-calendar.ts";

export type HolidayName =
  | "rosh-hashana"
  | "yom-kippur"
  | "sukkot"
  | "purim"
  | "pesach"
  | "independence-day"
  | "shavuot";

/** Days on which Israeli schools are closed by the calendar itself; both ends are included. */
export interface Holiday {
  readonly name: HolidayName;
  /** The eve of a holiday is a choice of its own. */
  readonly part: "day" | "eve";
  readonly from: LocalDate;
  readonly through: LocalDate;
}

/** The holidays of a civil year, and their eves, in the order of days (semantics 5.11). */
export function israeliHolidays(year: number): readonly Holiday[] {
  const spring = hebrewYearOf(year) - 1;
  const autumn = hebrewYearOf(year);
  const whole = (name: HolidayName, from: LocalDate, days = 1): readonly Holiday[] => [
    { name, part: "eve", from: addDays(from, -1), through: addDays(from, -1) },
    { name, part: "day", from, through: addDays(from, days - 1) },
  ];
  return [
    // Nobody closes on the eve of Purim.
    ...whole("purim", hebrewDate(spring, "adar", 14)).filter(({ part }) => part === "day"),
    ...whole("pesach", hebrewDate(spring, "nisan", 15), 7),
    ...(year >= FIRST_INDEPENDENCE_DAY ? whole("independence-day", independenceDay(spring)) : []),
    ...whole("shavuot", hebrewDate(spring, "sivan", 6)),
    ...whole("rosh-hashana", hebrewDate(autumn, "tishri", 1), 2),
    ...whole("yom-kippur", hebrewDate(autumn, "tishri", 10)),
    ...whole("sukkot", hebrewDate(autumn, "tishri", 15), 8),
  ];
}

const FIRST_INDEPENDENCE_DAY = 1949;
/** Since this year it is put off where Remembrance Day, the day before, would begin as the Sabbath ends. */
const FIRST_YEAR_PUT_OFF = hebrewYearOf(2004) - 1;

/** The fifth of Iyar; moved so that neither it nor Remembrance Day touches the Sabbath. */
export function independenceDay(hebrewYear: number): LocalDate {
  const fifth = hebrewDate(hebrewYear, "iyar", 5);
  switch (weekdayOf(fifth)) {
    case FRIDAY:
      return addDays(fifth, -1);
    case SATURDAY:
      return addDays(fifth, -2);
    case MONDAY:
      return hebrewYear >= FIRST_YEAR_PUT_OFF ? addDays(fifth, 1) : fifth;
    default:
      return fifth;
  }
}

const MONDAY = 1;
const FRIDAY = 5;
const SATURDAY = 6;
