import { nameOfClosure } from "../../domain/closure.ts";
import { byCodeUnit, type TeacherId } from "../../domain/ids.ts";
import { shortened } from "../../domain/text.ts";
import type { LocalDate } from "../../domain/time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { dateOf, type Occupant, type Skip, type StaleReason, type Write } from "../../planning/action.ts";
import { NOTES } from "../../planning/drift.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Plan } from "../../planning/plan.ts";
import type { Occurrence } from "../../planning/wanted/expand.ts";
import type { Names } from "../../report/names.ts";
import { asksPerson, datesOf, type PersonItem, personItems } from "../../report/person-items.ts";
import { changeTexts } from "../../report/sections/changes.ts";
import { mayBeFreed } from "../../report/sections/left-alone.ts";
import { personLine } from "../../report/sections/needs-person.ts";
import { isQuiet } from "../../report/sections/what-changed.ts";
import type { PanelReason, PanelWords, PlanKind } from "../../report/words/panel-words.ts";
import type { SyncWords } from "../../report/words/words.ts";
import { placeOf, reasonText, teacherOf } from "../../report/write-words.ts";
import { hoursText, panelNames } from "../panel-names.ts";

/** One line of the plan as a person reads it. */
export interface PlanRow {
  /** The same for the same decision in every plan. */
  readonly id: string;
  /** The ids of the slots that it is about, or else `subjectOf` the occurrence. */
  readonly subjects: readonly string[];
  readonly kind: PlanKind;
  readonly reason: RowReason;
  /** Nobody but a person can settle it. */
  readonly person: boolean;
  readonly teacher: TeacherId | undefined;
  /** The first day, where it comes back week by week. */
  readonly date: LocalDate | undefined;
  /** Minutes after midnight, for the order. */
  readonly starts: number;
  /** Hours, or the name of a template. */
  readonly title: string;
  readonly type: string;
  readonly text: string;
  readonly opens: Opens | undefined;
}

/** The record that a click on the row opens. */
export interface Opens {
  readonly table: "templates" | "slots" | "closures";
  readonly id: string;
}

export type RowReason = PanelReason | StaleReason | Skip["reason"];

export interface RowWords {
  readonly panel: PanelWords;
  readonly sync: SyncWords;
}

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

interface Context extends RowWords {
  readonly names: Names;
  /** What the base calls the field that locks a slot, if it has one. */
  readonly lock?: string | undefined;
}

function writeRow(write: Write, context: Context): PlanRow {
  const { panel, sync, names } = context;
  const place = placeOf(write);
  const row = {
    id: idOfWrite(write),
    subjects: [write.kind === "create" ? subjectOf(write.occurrence) : write.slot.id],
    person: false,
    teacher: teacherOf(write),
    date: dateOf(write),
    starts: place?.starts ?? 0,
    title: place ? names.hours(place) : write.kind === "create" ? "" : hoursText(write.slot, panel),
    type: (write.kind === "create" ? write.changes.type : write.slot.slot.type) ?? "",
    opens: write.kind === "create" ? templateOf(write.occurrence.template.id) : slotOf(write.slot),
  };
  const { reasons } = panel.plan;
  switch (write.kind) {
    case "create":
      return { ...row, kind: "created", reason: "wanted", text: `${reasons.wanted}.` };
    case "reopen":
      return { ...row, kind: "reopened", reason: "wanted-again", text: `${reasons["wanted-again"]}.` };
    case "update": {
      if (isQuiet(write)) {
        return { ...row, kind: "updated", reason: "bookkeeping", text: `${reasons.bookkeeping}.` };
      }
      const seen = Object.entries(write.changes).filter(([field]) => !NOTES.has(field));
      const changes = changeTexts({ ...write, changes: Object.fromEntries(seen) }, sync, names).join(", ");
      return { ...row, kind: "updated", reason: "follows", text: `${reasons.follows}: ${changes}.` };
    }
    case "retire": {
      const text = panel.plan.because(reasonText(write, sync, names));
      return { ...row, kind: "blocked", reason: write.reason, text };
    }
  }
}

/** The same write in two plans has the same id. */
export const idOfWrite = (write: Write): string =>
  write.kind === "create" ? `create:${subjectOf(write.occurrence)}` : `${write.kind}:${write.slot.id}`;

function skipRow(skip: Skip, context: Context): PlanRow {
  return {
    ...about(skip.slot, context),
    id: `skip:${skip.slot.id}`,
    kind: "skipped",
    reason: skip.reason,
    text: context.panel.plan.skips[skip.reason],
  };
}

/** What the report says of it; day and hours of the first are those of the row. */
function personRow(item: PersonItem, plan: Plan, context: Context): PlanRow {
  const { panel, sync, names } = context;
  const row = { kind: "skipped", person: true } as const;
  const text = (own: Partial<Names> = {}): string => {
    const line = personLine(item, { plan, lock: context.lock, words: sync, names: { ...names, ...own } });
    return [line.text, line.advice].filter((part) => part !== "").join(" ");
  };
  switch (item.kind) {
    case "slot": {
      const [{ slot, reason }] = item.weeks;
      const others = datesOf(item).slice(1).map(names.day).join(", ");
      const also = others === "" ? "" : ` ${sync.alsoOn(others)}`;
      return {
        ...about(slot, context),
        ...row,
        id: `skip:${slot.id}`,
        subjects: item.weeks.map((each) => each.slot.id),
        reason,
        text: text({ subject: () => panel.plan.thisHour }) + also,
      };
    }
    case "blocked": {
      const { by } = item.waiting;
      return {
        ...about(by, context),
        ...row,
        id: `blocked:${by.id}`,
        reason: "waiting",
        text: text({ subject: () => panel.plan.thisHour }),
      };
    }
    case "refused": {
      const [{ kind, slot, occurrence, presence }] = item.weeks;
      return {
        ...about(slot, context),
        ...row,
        id: `refused:${slot?.id ?? ""}|${subjectOf(occurrence)}`,
        subjects: item.weeks.map((each) => each.slot?.id ?? subjectOf(each.occurrence)),
        kind: "refused",
        reason: kind === "duplicate" ? "same-hour" : "overlap",
        teacher: occurrence.template.teacher,
        date: presence.date,
        starts: presence.starts,
        title: names.hours(presence),
        type: occurrence.template.type ?? "",
        text: text({ subject: () => panel.plan.thisHour, occurrence: () => panel.plan.thisHour }),
        opens: slot ? slotOf(slot) : templateOf(occurrence.template.id),
      };
    }
    case "overlap": {
      const [[a, b]] = item.weeks;
      const others = datesOf(item).slice(1).map(names.day).join(", ");
      const also = others === "" ? "" : ` ${sync.alsoOn(others)}`;
      return {
        ...about(a.slot, context),
        ...row,
        id: `overlap:${idOfOccupant(a)}|${idOfOccupant(b)}`,
        subjects: item.weeks.flat().map(idOfOccupant),
        reason: "double-booked",
        teacher: a.presence.teachers[0],
        date: a.presence.date,
        starts: a.presence.starts,
        title: names.hours(a.presence),
        text: panel.plan.doubleBooked(names.occupant(b)) + also,
      };
    }
    case "template": {
      const { template } = item;
      return {
        ...about(undefined, context),
        ...row,
        id: `template:${template.id}`,
        reason: "invalid-template",
        teacher: template.teachers[0],
        title: names.template(template),
        text: text(),
        opens: templateOf(template.id),
      };
    }
    case "closure": {
      const { closure } = item;
      return {
        ...about(undefined, context),
        ...row,
        id: `closure:${closure.id}`,
        reason: "invalid-closure",
        teacher: closure.teachers[0],
        title: panel.name(nameOfClosure(closure)),
        text: text(),
        opens: { table: "closures", id: closure.id },
      };
    }
    case "set": {
      const { set } = item;
      return {
        ...about(undefined, context),
        ...row,
        id: `set:${set.name}`,
        reason: "invalid-set",
        teacher: set.teachers[0],
        title: panel.name(shortened(set.name)),
        text: text(),
      };
    }
    case "lesson": {
      const [{ slot }] = item.weeks;
      return {
        ...about(slot, context),
        ...row,
        id: `lesson:${slot.id}`,
        subjects: item.weeks.map((clash) => clash.slot.id),
        reason: "lesson-clash",
        text: text({ subject: () => panel.plan.thisHour }),
      };
    }
    case "unplaced":
      return {
        ...about(item.slot, context),
        ...row,
        id: `unplaced:${item.slot.id}`,
        reason: "unplaced",
        text: text({ subject: () => panel.plan.thisHour }),
      };
  }
}

/** The id of the slot, or else `subjectOf` the occurrence. */
export const idOfOccupant = ({ slot, occurrence }: Occupant): string =>
  slot?.id ?? (occurrence ? subjectOf(occurrence) : "");

/** An hour that a template wants and that has no record. */
export const subjectOf = ({ key, template }: Occurrence): string => `${key.text}|${template.id}`;

/** What a row about a slot has in common with all the others. */
function about(slot: SlotFacts | undefined, { panel }: Context) {
  return {
    subjects: slot ? [slot.id] : [],
    person: false,
    teacher: slot?.teachers[0],
    date: slot?.date,
    starts: slot?.starts ?? 0,
    title: slot ? hoursText(slot, panel) : panel.empty,
    type: slot?.slot.type ?? "",
    opens: slot && slotOf(slot),
  };
}

const slotOf = ({ id }: SlotFacts): Opens => ({ table: "slots", id });
const templateOf = (id: string): Opens => ({ table: "templates", id });

/** What the reason of a row is called in the list of reasons. */
export function reasonLabel(reason: RowReason, { panel, sync }: RowWords): string {
  const { reasons, skipLabels } = panel.plan;
  if (reason in reasons) return reasons[reason as PanelReason];
  if (reason in skipLabels) return skipLabels[reason as Skip["reason"]];
  return sync.reasons[reason as StaleReason];
}
