import { type ClosedTime, type Closure, concerns } from "../../domain/closure.ts";
import type { TeacherId } from "../../domain/ids.ts";
import { addDays, type LocalDate } from "../../domain/time/civil-time.ts";
import type { Hour } from "./hours.ts";
import { LOWEST_PX, type Scale } from "./scale.ts";

/** A column of the calendar: one teacher on one day. */
export interface Column {
  readonly id: string;
  readonly teacher: TeacherId;
  readonly date: LocalDate;
  readonly hours: readonly Hour[];
  /** Holidays and vacations that lie on it. */
  readonly closures: readonly ClosedTime[];
}

/** The week of one teacher, a column for each day; Friday and Saturday are shown where they hold anything. */
export function weekOfTeacher(
  hours: readonly Hour[],
  closures: readonly Closure[],
  teacher: TeacherId,
  sunday: LocalDate,
): readonly Column[] {
  const own = hours.filter(({ teachers }) => teachers.includes(teacher));
  return [0, 1, 2, 3, 4, 5, 6]
    .map((offset) => addDays(sunday, offset))
    .map((date) => ({
      id: String(date),
      teacher,
      date,
      hours: own.filter((hour) => hour.date === date),
      closures: closuresOn(closures, date, teacher),
    }))
    .filter(({ hours: ofDay }, offset) => offset < WORKING_DAYS || ofDay.length > 0);
}

const WORKING_DAYS = 5;

/** One day of the school, a column for each teacher, also for those who have nothing on it. */
export function dayOfSchool(
  hours: readonly Hour[],
  closures: readonly Closure[],
  teachers: readonly TeacherId[],
  date: LocalDate,
): readonly Column[] {
  const ofDay = hours.filter((hour) => hour.date === date);
  return teachers.map((teacher) => ({
    id: teacher,
    teacher,
    date,
    hours: ofDay.filter((hour) => hour.teachers.includes(teacher)),
    closures: closuresOn(closures, date, teacher),
  }));
}

const closuresOn = (
  closures: readonly Closure[],
  date: LocalDate,
  teacher: TeacherId,
): readonly ClosedTime[] =>
  closures.flatMap((closure) =>
    closure.state === "closed" &&
    closure.from <= date &&
    date <= closure.through &&
    concerns(closure, teacher)
      ? [closure]
      : [],
  );

/** Hours that would cover each other stand side by side: the lane of this one, and how many there are. */
export interface PlacedHour extends Hour {
  readonly top: number;
  readonly height: number;
  readonly lane: number;
  readonly lanes: number;
}

/**
 * Each hour takes the first lane that is free at the height at which it is drawn, which may be more than its time;
 * those that touch one another share their number of lanes.
 */
export function placed(hours: readonly Hour[], scale: Scale): readonly PlacedHour[] {
  const result: PlacedHour[] = [];
  let cluster: Omit<PlacedHour, "lanes">[] = [];
  let until = Number.NEGATIVE_INFINITY;
  const close = (): void => {
    const lanes = Math.max(...cluster.map(({ lane }) => lane), 0) + 1;
    result.push(...cluster.map((hour) => ({ ...hour, lanes })));
    cluster = [];
  };
  for (const hour of hours) {
    const top = scale.at(hour.starts);
    const height = Math.max(LOWEST_PX, scale.at(hour.ends) - top - 2);
    if (top >= until) close();
    const taken = new Set(cluster.filter((other) => other.top + other.height > top).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    cluster.push({ ...hour, top, height, lane });
    until = Math.max(cluster.length > 1 ? until : Number.NEGATIVE_INFINITY, top + height);
  }
  close();
  return result;
}
