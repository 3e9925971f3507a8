import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import { type SlotKey, slotKey } from "../../domain/key.ts";
import type { Lesson, LessonId } from "../../domain/lesson.ts";
import { collide, overlaps, type Presence, shareTeacher } from "../../domain/overlap.ts";
import type { ActiveTemplate } from "../../domain/template.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import { addTo } from "../group-by.ts";

/** What is asked of a slot before anything is wanted: which lessons it names, and where it gives them room. */
export interface LessonHolder {
  readonly key: SlotKey | undefined;
  readonly presence: Presence | undefined;
  readonly blocked: boolean;
  readonly lessons: readonly LessonId[];
}

/** Lessons for which no slot gives room: they take their teachers' time (semantics 5.9). */
export interface UnplacedLessons {
  readonly lessons: readonly Lesson[];
  /** The lesson that lies on the template's hour, none of these, unless a slot of that very hour names it. */
  lessonOn(template: ActiveTemplate, date: LocalDate, butNot?: readonly LessonId[]): Lesson | undefined;
  /** The lesson that a teacher of the slot would have to give beside the one of the slot. */
  clashingWith(slot: LessonHolder): Lesson | undefined;
}

export function unplacedLessons(
  lessons: readonly Lesson[],
  holders: readonly LessonHolder[],
): UnplacedLessons {
  const naming = new Map<LessonId, LessonHolder[]>();
  for (const holder of holders) for (const id of holder.lessons) addTo(naming, id, holder);
  const holdersOf = ({ id }: Lesson): readonly LessonHolder[] => naming.get(id) ?? [];
  const unplaced = lessons
    .filter((lesson) => !holdersOf(lesson).some((holder) => givesRoom(holder, lesson)))
    .sort((a, b) => a.date - b.date || a.starts - b.starts || byCodeUnit(a.id, b.id));

  const byDay = new Map<string, Lesson[]>();
  for (const lesson of unplaced) {
    for (const teacher of lesson.teachers) addTo(byDay, dayOf(teacher, lesson.date), lesson);
  }
  return {
    lessons: unplaced,
    lessonOn(template, date, butNot = []) {
      const { teacher, starts } = template;
      const ofDay = byDay.get(dayOf(teacher, date));
      return ofDay?.find((lesson) => {
        if (!overlaps(lesson, template) || butNot.includes(lesson.id)) return false;
        const key = slotKey(teacher, date, starts).text;
        return !holdersOf(lesson).some((holder) => holder.key?.text === key);
      });
    },
    clashingWith({ presence, lessons: named }) {
      const ofDay = presence?.teachers.flatMap((id) => byDay.get(dayOf(id, presence.date)) ?? []);
      return ofDay?.find((lesson) => presence && collide(lesson, presence) && !named.includes(lesson.id));
    },
  };
}

/** The lesson has its place: a slot of one of its teachers that can take it spans it whole. */
const givesRoom = ({ presence, blocked }: LessonHolder, lesson: Lesson): boolean =>
  presence !== undefined &&
  !blocked &&
  presence.date === lesson.date &&
  presence.starts <= lesson.starts &&
  lesson.ends <= presence.ends &&
  shareTeacher(presence, lesson);

const dayOf = (teacher: TeacherId, date: LocalDate): string => `${teacher}|${date}`;
