import type { TeacherId } from "../../domain/ids.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { CommonWords } from "../../report/words/common-words.ts";

export interface NamedTeacher {
  readonly id: TeacherId;
  readonly name: string;
}

/** Everybody who has a slot or a template in use, by name. */
export function teachersOf(
  { plan, teacherNames }: Pick<PlannedSchool, "plan" | "teacherNames">,
  { byName }: CommonWords,
): readonly NamedTeacher[] {
  const ids = new Set([
    ...plan.facts.flatMap(({ teachers }) => teachers),
    ...plan.templates.flatMap((template) => (template.state === "active" ? [template.teacher] : [])),
  ]);
  return [...ids]
    .map((id) => ({ id, name: teacherNames.get(id) ?? id }))
    .sort((a, b) => byName(a.name, b.name));
}
