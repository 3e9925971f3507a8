import { nameOfClosure } from "../domain/closure.ts";
import { byCodeUnit, type TeacherId } from "../domain/ids.ts";
import type { LocalDate } from "../domain/time.ts";
import type { LoadedSchool } from "../execution/load.ts";
import { isUnfilled } from "../execution/log/plan-entries.ts";
import {
  type DoubleBooking,
  dateOf,
  type Occupant,
  type Skip,
  type StaleReason,
  type Write,
} from "../planning/action.ts";
import { NOTES } from "../planning/drift.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import type { Occurrence } from "../planning/wanted/expand.ts";
import type { Names } from "../report/names.ts";
import { placeOf, reasonText, teacherOf } from "../report/report.ts";
import { changeTexts } from "../report/sections/changes.ts";
import { mayBeFreed } from "../report/sections/left-alone.ts";
import { closureText, doubleBookingText, skipText } from "../report/sections/needs-person.ts";
import type { PanelReason, PanelWords, PlanKind } from "../report/words/panel-words.ts";
import type { SyncWords } from "../report/words/words.ts";
import { isQuiet } from "../setup/preview.ts";
import { hoursText, panelNames } from "./panel-names.ts";

/** One line of the plan as a person reads it. */
export interface PlanRow {
  /** The same for the same decision in every plan. */
  readonly id: string;
  /** The id of the slot that it is about, or else `subjectOf` the occurrence. */
  readonly subject: string;
  readonly kind: PlanKind;
  readonly reason: RowReason;
  /** Nobody but a person can settle it. */
  readonly person: boolean;
  readonly teacher: TeacherId | undefined;
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
export function planRows(school: LoadedSchool, words: RowWords): readonly PlanRow[] {
  const { plan, teacherNames } = school;
  const context = { names: panelNames(school, words.panel), ...words };
  const rows = [
    ...plan.refused.map((doubleBooking) => doubleBookingRow(doubleBooking, context)),
    ...plan.overlapsAfter.pairs.map(([a, b]) => overlapRow(a, b, context)),
    ...invalidRows(school, context),
    ...closureRows(school, context),
    ...plan.skips.map((skip) => skipRow(skip, context)),
    ...plan.waiting.map(({ occurrence, by }): PlanRow => {
      const { panel, names } = context;
      return {
        ...about(undefined, context),
        id: `waiting:${subjectOf(occurrence)}`,
        subject: subjectOf(occurrence),
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
  const teacherName = (id: TeacherId | undefined): string =>
    id === undefined ? "" : (teacherNames.get(id) ?? id);
  return rows
    .map((row) => ({ row, name: teacherName(row.teacher) }))
    .sort(
      (a, b) =>
        Number(b.row.person) - Number(a.row.person) ||
        (a.row.person ? 0 : words.panel.byName(a.name, b.name)) ||
        (a.row.date ?? 0) - (b.row.date ?? 0) ||
        a.row.starts - b.row.starts ||
        byCodeUnit(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

interface Context extends RowWords {
  readonly names: Names;
}

function writeRow(write: Write, context: Context): PlanRow {
  const { panel, sync, names } = context;
  const place = placeOf(write);
  const row = {
    id: idOfWrite(write),
    subject: write.kind === "create" ? subjectOf(write.occurrence) : write.slot.id,
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
      const text = panel.plan.because(reasonText(write, sync));
      return { ...row, kind: "blocked", reason: write.reason, text };
    }
  }
}

/** The same write in two plans has the same id. */
export const idOfWrite = (write: Write): string =>
  write.kind === "create" ? `create:${subjectOf(write.occurrence)}` : `${write.kind}:${write.slot.id}`;

function skipRow(skip: Skip, context: Context): PlanRow {
  const { panel, sync, names } = context;
  const asked = skipText(skip, sync, { ...names, slot: () => panel.plan.thisHour });
  return {
    ...about(skip.slot, context),
    id: `skip:${skip.slot.id}`,
    kind: "skipped",
    reason: skip.reason,
    person: asked !== undefined,
    text: asked ?? panel.plan.skips[skip.reason],
  };
}

function doubleBookingRow(doubleBooking: DoubleBooking, context: Context): PlanRow {
  const { panel, sync, names } = context;
  const { kind, slot, occurrence, presence } = doubleBooking;
  return {
    ...about(slot, context),
    id: `refused:${slot?.id ?? ""}|${subjectOf(occurrence)}`,
    subject: slot?.id ?? subjectOf(occurrence),
    kind: "refused",
    reason: kind === "duplicate" ? "same-hour" : "overlap",
    person: true,
    teacher: occurrence.template.teacher,
    date: presence.date,
    starts: presence.starts,
    title: names.hours(presence),
    type: occurrence.template.type ?? "",
    // Day and hours are those of the row.
    text: doubleBookingText(doubleBooking, sync, {
      ...names,
      slot: () => panel.plan.thisHour,
      occurrence: () => panel.plan.thisHour,
    }),
    opens: slot ? slotOf(slot) : templateOf(occurrence.template.id),
  };
}

/** Two that will both stand once the plan is carried out. */
function overlapRow(a: Occupant, b: Occupant, context: Context): PlanRow {
  const { names, panel } = context;
  const { teachers, date, starts } = a.presence;
  return {
    ...about(a.slot, context),
    id: `overlap:${idOfOccupant(a)}|${idOfOccupant(b)}`,
    subject: idOfOccupant(a),
    kind: "skipped",
    reason: "double-booked",
    person: true,
    teacher: teachers[0],
    date,
    starts,
    title: names.hours(a.presence),
    text: panel.plan.doubleBooked(names.occupant(b)),
  };
}

/** The id of the slot, or else `subjectOf` the occurrence. */
export const idOfOccupant = ({ slot, occurrence }: Occupant): string =>
  slot?.id ?? (occurrence ? subjectOf(occurrence) : "");

/** Closures that cannot be read keep hours from being opened. */
const closureRows = ({ plan }: LoadedSchool, context: Context): readonly PlanRow[] =>
  plan.unreadableClosures.map((closure): PlanRow => {
    const { panel, sync, names } = context;
    return {
      ...about(undefined, context),
      id: `closure:${closure.id}`,
      kind: "skipped",
      reason: "invalid-closure",
      person: true,
      teacher: closure.teachers[0],
      title: panel.name(nameOfClosure(closure)),
      text: closureText(closure, plan, sync, names),
      opens: { table: "closures", id: closure.id },
    };
  });

function invalidRows({ plan }: LoadedSchool, context: Context): readonly PlanRow[] {
  const { sync, names } = context;
  return plan.templates.flatMap((template): readonly PlanRow[] => {
    if (template.state !== "invalid" || isUnfilled(template, plan.facts)) return [];
    const name = names.template(template);
    return [
      {
        ...about(undefined, context),
        id: `template:${template.id}`,
        kind: "skipped",
        reason: "invalid-template",
        person: true,
        teacher: template.teachers[0],
        title: name,
        text: sync.invalidTemplate(name, template.problems.map(sync.problem).join("; ")),
        opens: templateOf(template.id),
      },
    ];
  });
}

/** An hour that a template wants and that has no record. */
export const subjectOf = ({ key, template }: Occurrence): string => `${key.text}|${template.id}`;

/** What a row about a slot has in common with all the others. */
function about(slot: SlotFacts | undefined, { panel }: Context) {
  return {
    subject: slot?.id ?? "",
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
