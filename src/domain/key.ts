import type { TeacherId } from "./ids.ts";
import {
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
  parseTimeOfDay,
} from "./time.ts";

/** Teacher, date and start: what makes two slots the same slot. Any number of records may share one (semantics 2.60). */
export interface SlotKey {
  readonly teacher: TeacherId;
  readonly date: LocalDate;
  readonly starts: Minute;
  /** `recABC123|2024-01-15|14:30`, always zero-padded; equal keys have equal text. */
  readonly text: string;
}

export const slotKey = (teacher: TeacherId, date: LocalDate, starts: Minute): SlotKey => ({
  teacher,
  date,
  starts,
  text: `${teacher}|${formatDate(date)}|${formatTimeOfDay(starts)}`,
});

/** Reads a stored natural key, `9:00` as `09:00`; undefined unless it is canonical (semantics 3.3). */
export function parseSlotKey(text: string): SlotKey | undefined {
  const match = /^(rec[A-Za-z0-9]+)\|(\d{4}-\d{2}-\d{2})\|(\d{1,2}:\d{2})$/.exec(text.trim());
  if (!match) return undefined;
  const [trimmed, teacher = "", day = "", time = ""] = match;
  const date = parseDate(day);
  const starts = parseTimeOfDay(time);
  if (date === undefined || starts === undefined) return undefined;
  const isPadded = time.length === "HH:mm".length;
  return {
    teacher: teacher as TeacherId,
    date,
    starts,
    text: isPadded ? trimmed : `${teacher}|${day}|0${time}`,
  };
}
