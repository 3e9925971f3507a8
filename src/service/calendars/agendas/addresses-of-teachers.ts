import type { CalendarId } from "../../../calendars/calendar-port.ts";
import type { AgendaText } from "../../configuration/agenda-schema.ts";
import { UsageError } from "../../usage-error.ts";
import type { SchoolTeacher } from "../school-teachers.ts";
import { isNamed } from "./agenda-of-school.ts";

export interface TeacherAddress {
  readonly text: string;
  /** Whoever may edit the base may have written it, so it may lead to no other server. */
  readonly isFromBase: boolean;
}

export const calendarOf = ({ id }: Pick<SchoolTeacher, "id">): CalendarId => id as string as CalendarId;

/**
 * Where the calendar of each teacher is: as the configuration has it by id or name, else as a field of the base says.
 * Throws a `UsageError` where one name stands for several teachers: a calendar must never get another's hours.
 */
export function addressesOf(
  teachers: readonly SchoolTeacher[],
  all: readonly SchoolTeacher[],
  { calendars, calendarField }: Pick<AgendaText, "calendars" | "calendarField">,
): ReadonlyMap<CalendarId, TeacherAddress> {
  const unclear = Object.keys(calendars).filter((key) => all.filter((one) => isNamed(one, key)).length > 1);
  if (unclear.length > 0) {
    throw new UsageError(
      unclear.map((name) => `calendars: several teachers are called "${name}"; give the id instead`),
    );
  }
  return new Map(
    teachers.flatMap((teacher): [CalendarId, TeacherAddress][] => {
      const configured = Object.entries(calendars).find(([key]) => isNamed(teacher, key))?.[1];
      const inBase = calendarField === undefined ? "" : (teacher.fields.get(calendarField) ?? "");
      const text = configured ?? inBase;
      return text === "" ? [] : [[calendarOf(teacher), { text, isFromBase: configured === undefined }]];
    }),
  );
}
