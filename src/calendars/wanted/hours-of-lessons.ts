import type { LessonTexts } from "../../base/codecs/lessons/lesson-texts.ts";
import type { Lesson, LessonId } from "../../domain/lesson.ts";
import { earliest, latest } from "../../domain/time/instant.ts";
import type { Zone } from "../../domain/time/zone.ts";
import type { Agenda } from "../agenda.ts";
import { type Hour, hourSpan } from "./hour.ts";

/** The lessons that an agenda shows; one that spans several days is one event. */
export function hoursOfLessons(
  lessons: readonly Lesson[],
  texts: ReadonlyMap<LessonId, LessonTexts>,
  { types }: Pick<Agenda, "types">,
  table: string,
  zone: Zone,
): readonly Hour[] {
  const hours = new Map<LessonId, Hour>();
  for (const { id, teachers, date, starts, ends } of lessons) {
    const { type = "", status = "", students = [] } = texts.get(id) ?? {};
    if (types && !types.has(type)) continue;
    const span = hourSpan(zone, date, starts, ends);
    const before = hours.get(id);
    hours.set(id, {
      record: id,
      table,
      teachers,
      starts: earliest(span.starts, before?.starts ?? span.starts),
      ends: latest(span.ends, before?.ends ?? span.ends),
      type,
      status,
      room: "",
      students,
      isFree: false,
    });
  }
  return [...hours.values()];
}
