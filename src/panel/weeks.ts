import type { TeacherId } from "../domain/ids.ts";
import { addDays, type LocalDate, type Minute } from "../domain/time.ts";
import type { Write } from "../planning/action.ts";
import type { SlotFacts } from "../planning/held/facts.ts";
import type { Plan } from "../planning/plan.ts";
import type { Occurrence } from "../planning/wanted/expand.ts";
import { isPast, type SyncWindow } from "../planning/window.ts";
import type { HourState } from "../report/words/panel-words.ts";
import { subjectOf } from "./plan-rows.ts";

/** One hour of the calendar: a slot that is there, or one that a template wants. */
export interface Hour {
  readonly id: string;
  readonly slot: SlotFacts | undefined;
  /** What a template wants there and nobody has made yet. */
  readonly occurrence: Occurrence | undefined;
  readonly teachers: readonly TeacherId[];
  readonly date: LocalDate;
  readonly starts: Minute;
  readonly ends: Minute;
  readonly state: HourState;
  /** Also what is booked may be locked. */
  readonly locked: boolean;
  readonly overlapping: boolean;
  readonly past: boolean;
  /** What the next sync does to the slot. */
  readonly planned: "retire" | "update" | "reopen" | undefined;
}

/** Every hour that has a readable place, in the order of days and hours. */
export function hoursOf(plan: Plan, window: SyncWindow): readonly Hour[] {
  const writes = new Map<SlotFacts, Write["kind"]>();
  for (const write of plan.writes) if (write.kind !== "create") writes.set(write.slot, write.kind);
  const overlapping = new Set(plan.overlapsBefore.pairs.flat());
  const held = plan.facts.flatMap((slot): readonly Hour[] => {
    const { presence } = slot;
    if (!presence) return [];
    const planned = writes.get(slot);
    return [
      {
        id: slot.id,
        slot,
        occurrence: undefined,
        ...presence,
        state: stateOf(slot),
        locked: slot.slot.locked,
        overlapping: overlapping.has(slot),
        past: isPast(window, presence.date, presence.starts),
        planned: planned === "create" ? undefined : planned,
      },
    ];
  });
  const wanted = (occurrence: Occurrence, state: "planned" | "refused"): Hour => ({
    id: `${state}:${subjectOf(occurrence)}`,
    slot: undefined,
    occurrence,
    teachers: [occurrence.template.teacher],
    date: occurrence.date,
    starts: occurrence.template.starts,
    ends: occurrence.template.ends,
    state,
    locked: false,
    overlapping: state === "refused",
    past: false,
    planned: undefined,
  });
  return [
    ...held,
    ...plan.writes.flatMap((write) => (write.kind === "create" ? [wanted(write.occurrence, "planned")] : [])),
    ...plan.refused.flatMap(({ kind, occurrence, slot }) =>
      slot === undefined && kind !== "update" ? [wanted(occurrence, "refused")] : [],
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

/** A column of the calendar, and what stands in it. */
export interface Column {
  readonly id: string;
  readonly teacher: TeacherId | undefined;
  readonly date: LocalDate;
  readonly hours: readonly PlacedHour[];
}

/** Hours that overlap stand side by side: the lane of this one, and how many there are. */
export interface PlacedHour extends Hour {
  readonly lane: number;
  readonly lanes: number;
}

/** The week of one teacher, a column for each day; Friday and Saturday are shown where they hold anything. */
export function weekOfTeacher(
  hours: readonly Hour[],
  teacher: TeacherId,
  sunday: LocalDate,
): readonly Column[] {
  const own = hours.filter(({ teachers }) => teachers.includes(teacher));
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(sunday, offset))
    .map((date, offset) => ({ date, offset, ofDay: own.filter((hour) => hour.date === date) }))
    .filter(({ offset, ofDay }) => offset < WORKING_DAYS || ofDay.length > 0)
    .map(({ date, ofDay }) => ({ id: String(date), teacher, date, hours: placed(ofDay) }));
}

const WORKING_DAYS = 5;

/** One day of the school, a column for each teacher who has an hour on it. */
export function dayOfSchool(
  hours: readonly Hour[],
  teachers: readonly TeacherId[],
  date: LocalDate,
): readonly Column[] {
  const ofDay = hours.filter((hour) => hour.date === date);
  return teachers
    .map((teacher) => ({ teacher, own: ofDay.filter((hour) => hour.teachers.includes(teacher)) }))
    .filter(({ own }) => own.length > 0)
    .map(({ teacher, own }) => ({ id: teacher, teacher, date, hours: placed(own) }));
}

/** Each hour takes the first lane that is free; those that touch one another share their number of lanes. */
function placed(hours: readonly Hour[]): readonly PlacedHour[] {
  const result: PlacedHour[] = [];
  let cluster: { readonly hour: Hour; readonly lane: number }[] = [];
  let until = Number.NEGATIVE_INFINITY;
  const close = (): void => {
    const lanes = Math.max(...cluster.map(({ lane }) => lane), 0) + 1;
    result.push(...cluster.map(({ hour, lane }) => ({ ...hour, lane, lanes })));
    cluster = [];
  };
  for (const hour of hours) {
    if (hour.starts >= until) close();
    const taken = cluster.filter((other) => other.hour.ends > hour.starts).map(({ lane }) => lane);
    let lane = 0;
    while (taken.includes(lane)) lane += 1;
    cluster.push({ hour, lane });
    until = Math.max(cluster.length > 1 ? until : Number.NEGATIVE_INFINITY, hour.ends);
  }
  close();
  return result;
}

/** Where a minute of the day stands in the calendar. */
export interface Scale {
  readonly height: number;
  /** Pixels from the top. */
  at(minute: number): number;
  /** The whole hours, those in which nothing happens included. */
  readonly hours: readonly { readonly minute: Minute; readonly isIdle: boolean }[];
}

const HOUR_PX = 57;
const IDLE_HOUR_PX = 10;

/** Whole hours from the first to the last; those in which nobody has anything are folded. */
export function scaleOf(columns: readonly Column[]): Scale {
  const spans = columns.flatMap((column) => column.hours);
  const from = Math.floor(Math.min(USUAL.from, ...spans.map(({ starts }) => starts)) / 60);
  const to = Math.ceil(Math.max(USUAL.to, ...spans.map(({ ends }) => ends)) / 60);
  const hours = Array.from({ length: to - from }, (_, index) => {
    const minute = ((from + index) * 60) as Minute;
    return { minute, isIdle: !spans.some(({ starts, ends }) => starts < minute + 60 && ends > minute) };
  });
  const size = ({ isIdle }: (typeof hours)[number]): number => (isIdle ? IDLE_HOUR_PX : HOUR_PX);
  const at = (minute: number): number =>
    hours.reduce((top, hour) => top + size(hour) * Math.min(1, Math.max(0, (minute - hour.minute) / 60)), 0);
  return { height: at(to * 60), at, hours };
}

/** What is shown of a week in which there is nothing. */
const USUAL = { from: 14 * 60, to: 18 * 60 };
