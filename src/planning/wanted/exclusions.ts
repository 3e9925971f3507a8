import { type ClosedTime, type Closure, concerns, liesOn } from "../../domain/closure.ts";
import type { TeacherId } from "../../domain/ids.ts";
import type { Lesson, LessonId } from "../../domain/lesson.ts";
import type { Settings } from "../../domain/settings.ts";
import type { ActiveTemplate } from "../../domain/template.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import { isOnPattern } from "../../domain/time/week-pattern.ts";
import { groupBy } from "../group-by.ts";
import type { SetInEdit } from "./sets-in-edit.ts";
import type { TemplateIndex } from "./template-index.ts";
import { overrideTest } from "./template-sets.ts";
import type { UnplacedLessons } from "./unplaced-lessons.ts";

/**
 * Why an active template does not want its hour on a date of its weekday: it is fixed or reserved, and the school does
 * not offer such hours; a closure or a lesson lies on it; the date is out of its bounds or another week's turn; or a
 * newer template set takes its place. The first that applies (semantics 3.2, 2.44, 5.7, 5.9).
 */
export type Exclusion =
  | { readonly kind: "fixed" }
  | { readonly kind: "reserved" }
  | TimeTaken
  | { readonly kind: "off" }
  | { readonly kind: "overridden" };

/** Something lies on the hour, whatever its template wants. */
export type TimeTaken =
  | { readonly kind: "closed"; readonly by: ClosedTime }
  | { readonly kind: "lesson"; readonly by: Lesson };

export interface Exclusions {
  /** Undefined where the template covers the date, which has to be one of its weekday. */
  exclusion(template: ActiveTemplate, date: LocalDate): Exclusion | undefined;
  /** What lies on the template's hour on that date, none of these lessons. */
  timeTaken(template: ActiveTemplate, date: LocalDate, butNot?: readonly LessonId[]): TimeTaken | undefined;
  /**
   * An unreadable closure names the teacher, or nobody, or a set of the teacher's is in the middle of an edit: nothing
   * may be opened for the teacher (semantics 5.7, 2.75).
   */
  isWithheld(teacher: TeacherId): boolean;
}

export interface ExclusionSources {
  readonly closures: readonly Closure[];
  readonly lessons: UnplacedLessons;
  readonly setsInEdit: readonly SetInEdit[];
}

export type ExclusionSettings = Pick<Settings, "overrideMode" | "fixedTemplates" | "reservedTemplates">;

export function exclusionsOf(
  templateIndex: TemplateIndex,
  { closures, lessons, setsInEdit }: ExclusionSources,
  settings: ExclusionSettings,
): Exclusions {
  const { closed, invalid } = sortOut(closures);
  const isOverridden = overrideTest(templateIndex, settings.overrideMode);
  const byTeacher = new Map(
    [...groupBy(templateIndex.active, ({ teacher }) => teacher).keys()].map((teacher) => [
      teacher,
      closed.filter((closure) => concerns(closure, teacher)),
    ]),
  );
  const timeTaken: Exclusions["timeTaken"] = (template, date, butNot) => {
    const closure = byTeacher.get(template.teacher)?.find((each) => liesOn(each, date, template));
    if (closure) return { kind: "closed", by: closure };
    const lesson = lessons.lessonOn(template, date, butNot);
    return lesson && { kind: "lesson", by: lesson };
  };
  return {
    exclusion(template, date) {
      if (template.fixed && settings.fixedTemplates === "skip") return { kind: "fixed" };
      if (template.reserved && settings.reservedTemplates === "skip") return { kind: "reserved" };
      const taken = timeTaken(template, date);
      if (taken) return taken;
      if (!isOnPattern(template.pattern, date)) return { kind: "off" };
      return isOverridden(template, date) ? { kind: "overridden" } : undefined;
    },
    timeTaken,
    isWithheld: (teacher) =>
      invalid.some((closure) => concerns(closure, teacher)) ||
      setsInEdit.some(({ teachers }) => teachers.includes(teacher)),
  };
}

function sortOut(closures: readonly Closure[]) {
  return {
    closed: closures.filter((closure) => closure.state === "closed"),
    invalid: closures.filter((closure) => closure.state === "invalid"),
  };
}
