import type { CalendarWords } from "../calendar-words.ts";
import type { Own } from "../common-words.ts";
import { count } from "./count.ts";

/** Made when it is asked for: a script that tells nothing of calendars is built without them. */
export const enCalendars = (): Own<CalendarWords> => ({
  lesson: "Lesson",
  summary: (created, updated, deleted) => `${created} created, ${updated} updated, ${deleted} deleted`,
  dryRun: "This was a dry run: nothing was written, neither in a calendar nor in the store.",
  nothingToDo: "Every calendar is as it should be.",
  personCount: (number) => `${count(number, "thing needs", "things need")} a person: see "needs a person".`,
  headings: { person: "Needs a person", changed: "Changed", planned: "Would change", notes: "Worth knowing" },
  agenda: (name) => `Agenda ${name}`,
  calendar: (teacher, created, updated, deleted, dryRun) =>
    `${teacher}: ${dryRun ? "would be " : ""}${created} created, ${updated} updated, ${deleted} deleted`,
  event: (title, day, hours) => `"${title}", ${day}, ${hours}`,
  ask: (teacher, agenda, wanted, present) =>
    present === undefined
      ? `${teacher} (${agenda}): ${wanted} was deleted in the calendar, but is still in Airtable.`
      : `${teacher} (${agenda}): ${wanted} was changed in the calendar to ${present}.`,
  takeBack:
    "Change the hour in Airtable if the calendar is right. If Airtable is right, run calendars --agenda NAME --take-back.",
  overruled: (teacher, present) =>
    `${teacher}: the hour has changed in Airtable, so a change in the calendar no longer holds. There stood ${present}.`,
  refused: (teacher, agenda, deletions, held) =>
    `${teacher === undefined ? `Agenda ${agenda}` : `${teacher} (${agenda})`}: ${deletions} of ${count(held, "event", "events")} would be deleted, so nothing was written. If that is meant, run once with --agenda ${agenda} --allow-mass-delete.`,
  notReached: (teacher, agenda, message) =>
    `${teacher} (${agenda}): the calendar could not be reached, so nothing was written there. ${message}`,
  notWritten: (teacher, agenda, number, message) =>
    `${teacher} (${agenda}): ${count(number, "event was", "events were")} not written; the next run tries again. ${message}`,
  agendaFailed: (agenda, message) => `Agenda ${agenda}: ${message}`,
  without: (agenda, teachers) => `Agenda ${agenda}: no calendar is known of ${teachers}.`,
  unreadable: (agenda, number) =>
    `Agenda ${agenda}: ${count(number, "hour has", "hours have")} no readable date, start or end, and so ${number === 1 ? "is" : "are"} in no calendar.`,
  blockedBooking: (agenda, slot) =>
    `Agenda ${agenda}: ${slot} is blocked although somebody is linked to it, and so is in no calendar.`,
  strays: (agenda, number, agendas) =>
    `Agenda ${agenda}: ${count(number, "event is", "events are")} of agendas that the configuration no longer has (${agendas}). They stay; delete them in the calendar if they are not wanted.`,
  notKept: (message) => `The store could not keep what was written: ${message}`,
});
