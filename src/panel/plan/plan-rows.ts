import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import type { Skip, Write } from "../../planning/action.ts";
import { asksPerson, personItems } from "../../report/person-items.ts";
import { mayBeFreed } from "../../report/sections/left-alone.ts";
import { panelNames } from "../panel-names.ts";
import { personRow } from "./person-row.ts";
import type { PlanRow, RowWords } from "./plan-row.ts";
import { about, type RowContext } from "./row-context.ts";
import { subjectOf } from "./subjects.ts";
import { writeRow } from "./write-row.ts";

/** Every decision of a plan: first those that need a person, by day, then the others by teacher, day and hour. */
export function planRows(school: PlannedSchool, words: RowWords): readonly PlanRow[] {
  const { plan, teacherNames } = school;
  const lock = school.store.map.slots.fields.locked?.name;
  const context = { names: panelNames(school, words.panel), lock, ...words };
  const rows = [
    ...personItems(plan).map((item) => personRow(item, plan, context)),
    ...plan.skips.filter((skip) => !asksPerson(skip)).map((skip) => skipRow(skip, context)),
    ...plan.waiting.map(({ occurrence, by }): PlanRow => {
      const { panel, names } = context;
      return {
        ...about(undefined, context),
        id: `waiting:${subjectOf(occurrence)}`,
        subjects: [subjectOf(occurrence)],
        kind: "skipped",
        reason: "waiting",
        teacher: occurrence.template.teacher,
        date: occurrence.date,
        starts: occurrence.template.starts,
        title: names.hours(occurrence.template),
        type: occurrence.template.type ?? "",
        text: context.sync.waiting(panel.plan.thisHour, names.slot(by), mayBeFreed(by)),
        opens: { table: "slots", id: by.id },
      };
    }),
    ...plan.writes.map((write) => writeRow(write, context)),
  ];
  return inOrder(rows, teacherNames, words);
}

/** Writes alone, such as those that a run has done. */
export function writeRows(
  writes: readonly Write[],
  school: Pick<PlannedSchool, "plan" | "teacherNames">,
  words: RowWords,
): readonly PlanRow[] {
  const context = { names: panelNames(school, words.panel), ...words };
  return inOrder(
    writes.map((write) => writeRow(write, context)),
    school.teacherNames,
    words,
  );
}

function inOrder(
  rows: readonly PlanRow[],
  teacherNames: ReadonlyMap<TeacherId, string>,
  { panel }: RowWords,
): readonly PlanRow[] {
  const teacherName = (id: TeacherId | undefined): string =>
    id === undefined ? "" : (teacherNames.get(id) ?? id);
  return rows
    .map((row) => ({ row, name: teacherName(row.teacher) }))
    .sort(
      (a, b) =>
        Number(b.row.person) - Number(a.row.person) ||
        (a.row.person ? 0 : panel.byName(a.name, b.name)) ||
        (a.row.date ?? 0) - (b.row.date ?? 0) ||
        a.row.starts - b.row.starts ||
        byCodeUnit(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

function skipRow(skip: Skip, context: RowContext): PlanRow {
  return {
    ...about(skip.slot, context),
    id: `skip:${skip.slot.id}`,
    kind: "skipped",
    reason: skip.reason,
    text: context.panel.plan.skips[skip.reason],
  };
}
