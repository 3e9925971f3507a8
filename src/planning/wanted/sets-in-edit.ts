import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import type { SlotTemplate } from "../../domain/template.ts";
import { groupBy } from "../group-by.ts";

/**
 * A template set with a row whose set data cannot be meant. Its rows may override nothing at the moment, so nothing is
 * opened for their teachers: the base hours would come up in the midst of its weeks (semantics 2.75).
 */
export interface SetInEdit {
  readonly name: string;
  readonly teachers: readonly TeacherId[];
}

/** By name. */
export function setsInEdit(templates: readonly SlotTemplate[]): readonly SetInEdit[] {
  const inUse = templates.filter(({ state }) => state !== "disabled");
  return [...groupBy(inUse, ({ set }) => set)]
    .flatMap(([name, rows]): readonly SetInEdit[] => {
      const isInEdit = rows.some((row) => row.state === "invalid" && row.isSetUnreadable);
      if (name === undefined || !isInEdit) return [];
      return [{ name, teachers: [...new Set(rows.flatMap(({ teachers }) => teachers))].sort(byCodeUnit) }];
    })
    .sort((a, b) => byCodeUnit(a.name, b.name));
}
