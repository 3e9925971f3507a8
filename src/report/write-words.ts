import { nameOfClosure } from "../domain/closure.ts";
import type { TeacherId } from "../domain/ids.ts";
import { nameOfLesson } from "../domain/lesson.ts";
import type { Presence } from "../domain/overlap.ts";
import type { ActiveTemplate } from "../domain/template.ts";
import { formatTimeOfDay } from "../domain/time/civil-time.ts";
import { presenceAfter, type Retire, type Write } from "../planning/action.ts";
import type { Names } from "./names.ts";
import type { ReportWords } from "./words/report-words.ts";

/** Why a slot is taken away, to go on after "because". */
export function reasonText(
  { reason, exclusion, origin }: Pick<Retire, "reason" | "exclusion" | "origin">,
  words: ReportWords,
  names: Names,
): string {
  if (exclusion?.kind === "closed") return words.closedBy(words.name(nameOfClosure(exclusion.by)));
  if (exclusion?.kind === "lesson") return words.lessonBy(words.name(nameOfLesson(exclusion.by)));
  if (exclusion?.kind === "off") return words.off;
  switch (reason) {
    case "template_teacher_changed":
    case "template_day_changed":
    case "template_time_changed":
      return origin
        ? words.movedTo(hourOf(origin, reason === "template_teacher_changed", words, names))
        : words.reasons[reason];
    default:
      return words.reasons[reason];
  }
}

/** When a template is, and with whom where that is what has changed: "Tuesday 19:00". */
export function hourOf(
  template: ActiveTemplate,
  withTeacher: boolean,
  words: ReportWords,
  names: Names,
): string {
  const when = `${words.weekdays[template.weekday]} ${words.embed(formatTimeOfDay(template.starts))}`;
  return withTeacher ? words.withTeacher(when, words.name(names.teacher(template.teacher))) : when;
}

export const placeOf = (write: Write): Presence | undefined =>
  write.kind === "retire" ? write.slot.presence : presenceAfter(write);

export const teacherOf = (write: Write): TeacherId | undefined =>
  write.kind === "retire" ? write.slot.teachers[0] : write.occurrence.template.teacher;
