import type { TeacherId } from "../../domain/ids.ts";
import type { TemplateRow } from "../../domain/template.ts";

/** Every teacher that a row of templates or closures names; of whom none speaks is gone (semantics 2.71). */
export const namedTeachers = (
  templates: readonly Pick<TemplateRow, "teachers">[],
  closureTeachers: ReadonlySet<TeacherId>,
): ReadonlySet<TeacherId> => new Set([...templates.flatMap(({ teachers }) => teachers), ...closureTeachers]);
