import type { TeacherId, TemplateId } from "../domain/ids.ts";
import { everything, ofTeacher, ofTemplates, type Scope } from "./scope.ts";

/** To whom a run is restricted (semantics 3.9). */
export type SyncTarget =
  | { readonly kind: "teacher"; readonly id: TeacherId }
  | { readonly kind: "templates"; readonly ids: readonly TemplateId[] };

export function scopeOf(target: SyncTarget | undefined): Scope {
  if (!target) return everything;
  return target.kind === "teacher" ? ofTeacher(target.id) : ofTemplates(new Set(target.ids));
}
