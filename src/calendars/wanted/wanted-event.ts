import type { TeacherId } from "../../domain/ids.ts";
import type { Agenda } from "../agenda.ts";
import type { CalendarWindow } from "../calendar-window.ts";
import type { EventContent } from "../events/event-content.ts";
import { hexSha256 } from "../events/event-key.ts";
import { fillTitle, namesAs, oneLine, usesPart } from "./event-title.ts";
import type { Hour } from "./hour.ts";

/** An event as Airtable has it, for one calendar. */
export interface WantedEvent {
  readonly record: string;
  readonly content: EventContent;
  readonly isFree: boolean;
  /** Stands for the hour itself, as far as it is shown: while it stays, a person's change of the event holds. */
  readonly hour: string;
  /** Within the window; outside of it an event is changed where it is held, but not made. */
  readonly isDue: boolean;
}

export interface EventWords {
  readonly baseId: string;
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
  /** The word for a lesson in the school's language. */
  readonly lesson: string;
}

export function wantedEvent(
  hour: Hour,
  { title, names, link }: Pick<Agenda, "title" | "names" | "link">,
  window: CalendarWindow,
  { baseId, teacherNames, lesson }: EventWords,
): WantedEvent {
  const teachers = hour.teachers.map((id) => teacherNames.get(id) ?? "");
  const values = {
    type: hour.type,
    students: namesAs(names, hour.students),
    teacher: namesAs(names, teachers),
    room: hour.room,
    status: hour.status,
  };
  const shown = [
    hour.starts,
    hour.ends,
    oneLine(hour.room),
    usesPart(title, "type") ? hour.type : "",
    usesPart(title, "teacher") ? hour.teachers.join(",") : "",
  ];
  return {
    record: hour.record,
    content: {
      starts: hour.starts,
      ends: hour.ends,
      title: fillTitle(title, values, lesson),
      place: oneLine(hour.room),
      description: link ? `https://airtable.com/${baseId}/${hour.table}/${hour.record}` : "",
      isPrivate: true,
    },
    isFree: hour.isFree,
    hour: hexSha256(JSON.stringify(shown)),
    isDue: hour.starts >= window.from && hour.starts < window.until,
  };
}
