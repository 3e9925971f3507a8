import { type CalendarError, toCalendarError } from "../../../calendars/calendar-error.ts";
import { calendarWindow } from "../../../calendars/calendar-window.ts";
import { UsageError } from "../../usage-error.ts";
import { agendaPlace, type CalendarsPlace, readCalendarSchool } from "../run-calendars.ts";
import { addressesOf, calendarOf } from "./addresses-of-teachers.ts";
import { agendaOfSchool, teachersOfAgenda } from "./agenda-of-school.ts";
import { openServer } from "./run-agenda.ts";

/** What is wrong with the agendas of a school: each target is asked once, and nothing is written. */
export async function checkAgendas(place: CalendarsPlace): Promise<readonly string[]> {
  const { school } = place;
  const agendas = Object.entries(school.agendas);
  if (agendas.length === 0) return [];
  const names = agendas.map(([name]) => name);
  const read = await readCalendarSchool(place, names, { believesEmpty: true, dryRun: true });
  const problems: string[] = [];
  for (const [name, text] of agendas) {
    const problem = (message: string): void =>
      void problems.push(`schools.${school.name}.agendas.${name}: ${message}`);
    try {
      agendaOfSchool(name, text, read);
      const teachers = teachersOfAgenda(text, read, undefined);
      if (text.target === "feed") continue;
      addressesOf(teachers, read.teachers, text);
      const window = calendarWindow(read.now, read.zone, 0);
      const origin = { baseId: read.baseId, agenda: name };
      const target = await openServer(text, teachers, { origin, window, place: agendaPlace(place, read) });
      const [first] = teachers.map(calendarOf).filter((calendar) => target.addresses.has(calendar));
      const errors: CalendarError[] = [...target.failures.values()].slice(0, 1);
      if (first) {
        const reading = (await target.port.read([{ calendar: first, awaited: [] }])).get(first);
        if (reading?.status === "failed") errors.push(reading.error);
      }
      for (const { message } of errors) problem(message);
      if (!first && errors.length === 0)
        problem("no teacher has a calendar there; see calendars and calendarField");
    } catch (thrown) {
      if (thrown instanceof UsageError) for (const each of thrown.problems) problem(each);
      else problem(toCalendarError(thrown).message);
    }
  }
  return problems;
}
