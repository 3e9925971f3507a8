import type { TeacherId } from "../../domain/ids.ts";
import type { LocalDate } from "../../domain/time/civil-time.ts";
import type { Hour } from "./hours.ts";

/** Who comes to a teacher on a day. */
export interface Visitors {
  readonly teacher: TeacherId;
  readonly hours: readonly Hour[];
}

/** The booked hours of a day, teacher by teacher in the given order; whoever has none is left out. */
export const visitorsOf = (
  hours: readonly Hour[],
  teachers: readonly TeacherId[],
  date: LocalDate,
): readonly Visitors[] => {
  const booked = hours.filter((hour) => hour.date === date && hour.state === "booked");
  return teachers
    .map((teacher) => ({ teacher, hours: booked.filter((hour) => hour.teachers.includes(teacher)) }))
    .filter(({ hours: own }) => own.length > 0);
};
