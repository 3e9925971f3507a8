import { type ClosedTime, type Closure, concerns, liesOn } from "../domain/closure.ts";
import type { TeacherId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import type { ActiveTemplate } from "../domain/template.ts";
import type { LocalDate } from "../domain/time.ts";
import { isOnPattern } from "../domain/week-pattern.ts";
import { groupBy } from "./group-by.ts";
import type { Roster } from "./roster.ts";
import { overrideTest } from "./template-sets.ts";

/**
 * Why an active template does not want its hour on a date of its weekday: a closure lies on it; the date is out of its
 * bounds or another week's turn; or a newer template set takes its place. The first that applies (semantics 3.2, 5.7).
 */
export type Absence =
  | { readonly kind: "closed"; readonly by: ClosedTime }
  | { readonly kind: "off" }
  | { readonly kind: "overridden" };

export interface Coverage {
  /** Undefined where the template covers the date, which has to be one of its weekday. */
  absence(template: ActiveTemplate, date: LocalDate): Absence | undefined;
  /** An unreadable closure names the teacher, or nobody: nothing may be opened for the teacher (semantics 5.7). */
  isWithheld(teacher: TeacherId): boolean;
}

export function coverageOf(
  roster: Roster,
  closures: readonly Closure[],
  overrideMode: Settings["overrideMode"],
): Coverage {
  const { closed, invalid } = sortOut(closures);
  const isOverridden = overrideTest(roster, overrideMode);
  const byTeacher = new Map(
    [...groupBy(roster.active, ({ teacher }) => teacher).keys()].map((teacher) => [
      teacher,
      closed.filter((closure) => concerns(closure, teacher)),
    ]),
  );
  const closureOn = (template: ActiveTemplate, date: LocalDate): ClosedTime | undefined =>
    byTeacher.get(template.teacher)?.find((closure) => liesOn(closure, date, template));
  return {
    absence(template, date) {
      const by = closureOn(template, date);
      if (by) return { kind: "closed", by };
      if (!isOnPattern(template.pattern, date)) return { kind: "off" };
      return isOverridden(template, date) ? { kind: "overridden" } : undefined;
    },
    isWithheld: (teacher) => invalid.some((closure) => concerns(closure, teacher)),
  };
}

function sortOut(closures: readonly Closure[]) {
  return {
    closed: closures.filter((closure) => closure.state === "closed"),
    invalid: closures.filter((closure) => closure.state === "invalid"),
  };
}
