import { type ClosedTime, type Closure, concerns, liesOn } from "../../domain/closure.ts";
import type { TeacherId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import type { ActiveTemplate } from "../../domain/template.ts";
import type { LocalDate } from "../../domain/time.ts";
import { isOnPattern } from "../../domain/week-pattern.ts";
import { groupBy } from "../group-by.ts";
import type { TemplateIndex } from "./template-index.ts";
import { overrideTest } from "./template-sets.ts";

/**
 * Why an active template does not want its hour on a date of its weekday: a closure lies on it; the date is out of its
 * bounds or another week's turn; or a newer template set takes its place. The first that applies (semantics 3.2, 5.7).
 */
export type Exclusion =
  | { readonly kind: "closed"; readonly by: ClosedTime }
  | { readonly kind: "off" }
  | { readonly kind: "overridden" };

export interface Exclusions {
  /** Undefined where the template covers the date, which has to be one of its weekday. */
  exclusion(template: ActiveTemplate, date: LocalDate): Exclusion | undefined;
  /** An unreadable closure names the teacher, or nobody: nothing may be opened for the teacher (semantics 5.7). */
  isWithheld(teacher: TeacherId): boolean;
}

export function exclusionsOf(
  templateIndex: TemplateIndex,
  closures: readonly Closure[],
  overrideMode: Settings["overrideMode"],
): Exclusions {
  const { closed, invalid } = sortOut(closures);
  const isOverridden = overrideTest(templateIndex, overrideMode);
  const byTeacher = new Map(
    [...groupBy(templateIndex.active, ({ teacher }) => teacher).keys()].map((teacher) => [
      teacher,
      closed.filter((closure) => concerns(closure, teacher)),
    ]),
  );
  const closureOn = (template: ActiveTemplate, date: LocalDate): ClosedTime | undefined =>
    byTeacher.get(template.teacher)?.find((closure) => liesOn(closure, date, template));
  return {
    exclusion(template, date) {
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
