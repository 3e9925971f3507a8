import type { TeacherId } from "../../domain/ids.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import type { PlanKind } from "../../report/words/panel/plan-words.ts";
import type { PlanRow, RowReason } from "./plan-row.ts";

/** Which rows somebody wants to see. */
export interface PlanFilter {
  /** Undefined shows all teachers, and so on. */
  readonly teacher: TeacherId | undefined;
  readonly reason: RowReason | undefined;
  readonly kinds: ReadonlySet<PlanKind>;
}

/** What would change, in the order of the report; what is left alone comes last and is shown on request. */
export const PLAN_KINDS: readonly PlanKind[] = [
  "created",
  "updated",
  "reopened",
  "blocked",
  "refused",
  "skipped",
];

export const FIRST_FILTER: PlanFilter = {
  teacher: undefined,
  reason: undefined,
  kinds: new Set(PLAN_KINDS.filter((kind) => kind !== "skipped")),
};

/** What the list shows, from top to bottom. */
export type PlanItem =
  | { readonly kind: "person"; readonly count: number }
  | { readonly kind: "teacher"; readonly teacher: TeacherId | undefined; readonly count: number }
  | { readonly kind: "day"; readonly teacher: TeacherId | undefined; readonly date: LocalDate | undefined }
  | { readonly kind: "row"; readonly row: PlanRow };

/** What needs a person is shown whatever its kind, as long as nobody asks for a certain reason or teacher. */
export const matches = (row: PlanRow, { teacher, reason, kinds }: PlanFilter): boolean =>
  (teacher === undefined || row.teacher === teacher) &&
  (reason === undefined ? row.person || kinds.has(row.kind) : row.reason === reason);

/** Rows under the headings of their teacher and day; those that need a person stand together on top. */
export function planItems(rows: readonly PlanRow[]): readonly PlanItem[] {
  const items: PlanItem[] = [];
  const asked = rows.filter(({ person }) => person);
  if (asked.length > 0) items.push({ kind: "person", count: asked.length });
  for (const row of asked) items.push({ kind: "row", row });
  const rest = rows.filter(({ person }) => !person);
  const counts = new Map<TeacherId | undefined, number>();
  for (const { teacher } of rest) counts.set(teacher, (counts.get(teacher) ?? 0) + 1);
  rest.forEach((row, index) => {
    const before = rest[index - 1];
    const isNewTeacher = !before || before.teacher !== row.teacher;
    if (isNewTeacher)
      items.push({ kind: "teacher", teacher: row.teacher, count: counts.get(row.teacher) ?? 0 });
    if (isNewTeacher || before.date !== row.date)
      items.push({ kind: "day", teacher: row.teacher, date: row.date });
    items.push({ kind: "row", row });
  });
  return items;
}

/** Rows that are written by an apply, which does not ask for filters. */
export const countWrites = (rows: readonly PlanRow[]): number =>
  rows.filter(({ kind }) => kind !== "skipped" && kind !== "refused").length;

export function countKinds(rows: readonly PlanRow[]): ReadonlyMap<PlanKind, number> {
  const counts = new Map<PlanKind, number>(PLAN_KINDS.map((kind) => [kind, 0]));
  for (const { kind } of rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
