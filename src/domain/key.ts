import type { TeacherId } from "./ids.ts";
import { plainText } from "./text/alike.ts";
import { dateOf, formatDate, formatTimeOfDay, type LocalDate, type Minute } from "./time/civil-time.ts";

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
  const match = CANONICAL.exec(text) ?? CANONICAL.exec(plainText(text));
  if (!match) return undefined;
  const [trimmed, teacher, year, month, day, hours = "", minutes] = match;
  const date = dateOf(Number(year), Number(month), Number(day));
  if (date === undefined || Number(hours) > 23) return undefined;
  const starts = (Number(hours) * 60 + Number(minutes)) as Minute;
  const isPadded = hours.length === "HH".length;
  return isPadded
    ? { teacher: teacher as TeacherId, date, starts, text: trimmed }
    : slotKey(teacher as TeacherId, date, starts);
}

const CANONICAL = /^(rec[A-Za-z0-9]+)\|(\d{4})-(\d{2})-(\d{2})\|(\d{1,2}):([0-5]\d)$/;
