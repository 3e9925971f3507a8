import type { TeacherId } from "../../domain/ids.ts";
import { type Lesson, nameOfLesson } from "../../domain/lesson.ts";
import { samePresence } from "../../domain/overlap.ts";
import type { LocalDate, Minute } from "../../domain/time/civil-time.ts";
import type { PlannedSchool } from "../../execution/load.ts";
import { type Occupant, presenceAfter, type Skip, type Write } from "../../planning/action.ts";
import type { SlotFacts } from "../../planning/held/facts.ts";
import type { Occurrence } from "../../planning/wanted/expand.ts";
import { isPast } from "../../planning/window.ts";
import { asksPerson } from "../../report/person-items.ts";
import type { HourState } from "../../report/words/panel/week-words.ts";
import { idOfOccupant, subjectOf } from "../plan/subjects.ts";

/** One hour of the calendar: a slot that is there, or where the plan will put one. */
export interface Hour {
  readonly id: string;
  readonly slot: SlotFacts | undefined;
  /** What a template wants there and nobody has made yet. */
  readonly occurrence: Occurrence | undefined;
  /** A lesson that has no slot and takes its teachers' time. */
  readonly lesson: Lesson | undefined;
  readonly teachers: readonly TeacherId[];
  /** Who has booked it, where names may be shown. */
  readonly students: readonly string[];
  readonly date: LocalDate;
  readonly starts: Minute;
  readonly ends: Minute;
  readonly state: HourState;
  /** Also what is booked may be locked. */
  readonly locked: boolean;
  /** It overlaps another now, or only once the plan is carried out. */
  readonly overlapping: "now" | "after" | undefined;
  /** Somebody has booked it, and a person has to say what becomes of it. */
  readonly trouble: "blocked" | "closed" | "moved" | undefined;
  readonly past: boolean;
  /** What the next sync does to the slot. */
  readonly planned: "retire" | "update" | "reopen" | undefined;
}

export interface HourOptions {
  readonly showStudents: boolean;
}

/** Every hour that has a readable place, in the order of days and hours. */
export function hoursOf(
  { plan, window, slots }: PlannedSchool,
  { showStudents }: HourOptions,
): readonly Hour[] {
  const writes = new Map<SlotFacts, Exclude<Write, { readonly kind: "create" }>>();
  for (const write of plan.writes) if (write.kind !== "create") writes.set(write.slot, write);
  const now = new Set(plan.overlapsBefore.pairs.flat().map(({ id }): string => id));
  const after = new Set(plan.overlapsAfter.pairs.flat().map((occupant: Occupant) => idOfOccupant(occupant)));
  const asked = new Map(plan.skips.filter(asksPerson).map((skip) => [skip.slot, skip]));
  const overlappingOf = (id: string): Hour["overlapping"] =>
    now.has(id) ? "now" : after.has(id) ? "after" : undefined;
  const ofSlot = (slot: SlotFacts): readonly Hour[] => {
    const { presence } = slot;
    if (!presence) return [];
    const write = writes.get(slot);
    const hour: Hour = {
      id: slot.id,
      slot,
      occurrence: undefined,
      lesson: undefined,
      ...presence,
      students: showStudents ? (slots.bookedBy.get(slot.id) ?? []) : [],
      state: stateOf(slot),
      locked: slot.slot.locked,
      overlapping: overlappingOf(slot.id),
      trouble: troubleOf(slot, asked.get(slot)),
      past: isPast(window, presence.date, presence.starts),
      planned: write?.kind,
    };
    const moved = write && presenceAfter(write);
    return moved && !samePresence(moved, presence)
      ? [hour, { ...hour, ...moved, id: `moved:${slot.id}`, state: "arriving", trouble: undefined }]
      : [hour];
  };
  const ofOccurrence = (occurrence: Occurrence, state: "planned" | "refused"): Hour => ({
    id: `${state}:${subjectOf(occurrence)}`,
    slot: undefined,
    occurrence,
    lesson: undefined,
    teachers: [occurrence.template.teacher],
    students: [],
    date: occurrence.date,
    starts: occurrence.template.starts,
    ends: occurrence.template.ends,
    state,
    locked: false,
    overlapping: state === "refused" ? "after" : overlappingOf(subjectOf(occurrence)),
    trouble: undefined,
    past: false,
    planned: undefined,
  });
  const ofLesson = (lesson: Lesson): Hour => ({
    id: `lesson:${lesson.id}:${lesson.date}`,
    slot: undefined,
    occurrence: undefined,
    lesson,
    teachers: lesson.teachers,
    students: showStudents ? [nameOfLesson(lesson)] : [],
    date: lesson.date,
    starts: lesson.starts,
    ends: lesson.ends,
    state: "booked",
    locked: false,
    overlapping: undefined,
    trouble: undefined,
    past: isPast(window, lesson.date, lesson.starts),
    planned: undefined,
  });
  return [
    ...plan.facts.flatMap(ofSlot),
    ...plan.unplacedLessons.map(ofLesson),
    ...plan.writes.flatMap((write) =>
      write.kind === "create" ? [ofOccurrence(write.occurrence, "planned")] : [],
    ),
    ...plan.refused.flatMap(({ kind, occurrence, slot }) =>
      slot === undefined && kind !== "update" ? [ofOccurrence(occurrence, "refused")] : [],
    ),
  ].sort((a, b) => a.date - b.date || a.starts - b.starts || (a.id < b.id ? -1 : 1));
}

/** What the slot is to those who look at it; a booking counts for more than a lock. */
export function stateOf(slot: SlotFacts): HourState {
  if (slot.booked) return "booked";
  if (slot.blocked) return slot.ownBlocked ? "closed" : "blocked";
  switch (slot.protection) {
    case "locked":
    case "unclear":
    case "foreign":
      return slot.protection;
    case "booked":
    case "exceptions":
    case undefined:
      return "open";
    default:
      return slot.protection satisfies never;
  }
}

function troubleOf({ booked, blocked }: SlotFacts, skip: Skip | undefined): Hour["trouble"] {
  if (!booked || !skip) return undefined;
  if (blocked) return "blocked";
  return !skip.occurrence && skip.exclusion?.kind === "closed" ? "closed" : "moved";
}

/** The slot, or else `subjectOf` the occurrence: what a row of the plan says it is about. */
export const subjectOfHour = ({ slot, occurrence }: Hour): string =>
  slot?.id ?? (occurrence ? subjectOf(occurrence) : "");
