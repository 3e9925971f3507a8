import type { TeacherId } from "../src/domain/ids.ts";
import type { Slot } from "../src/domain/slot.ts";
import {
  addDays,
  endOfSpan,
  formatDayAndMonth,
  formatTimeOfDay,
  type LocalDate,
} from "../src/domain/time/civil-time.ts";

export const LEGEND =
  "○ open   ● booked   ◆ locked   ✕ closed   * changed   (two at one time stand side by side)";

/** Keeps right-to-left names from pulling the rest of the line around. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** One week of one teacher: what the slots of `slots` look like, those marked that look otherwise in `before`. */
export interface Week {
  readonly teacher: TeacherId;
  readonly sunday: LocalDate;
  readonly slots: readonly Slot[];
  readonly before: readonly Slot[];
}

export const hasChanged = ({ teacher, sunday, slots, before }: Week): boolean =>
  JSON.stringify(ofWeek(slots, teacher, sunday).map(look)) !==
  JSON.stringify(ofWeek(before, teacher, sunday).map(look));

/** A row for every hour at which something starts. */
export function weekGrid({ teacher, sunday, slots, before }: Week): readonly string[] {
  const known = new Set(before.map(look));
  const shown = ofWeek(slots, teacher, sunday);
  const hours = [...new Set(shown.flatMap(({ starts }) => starts ?? []))].sort((a, b) => a - b);
  const days = DAYS.map((name, index) => ({ name, date: addDays(sunday, index) })).filter(
    ({ date }, index) => index < WORKING_DAYS || shown.some((slot) => slot.date === date),
  );
  const header = ["     ", ...days.map(({ name, date }) => pad(`${name} ${formatDayAndMonth(date)}`))].join(
    " │ ",
  );
  const rows = hours.map((starts) => {
    const row = days.map(({ date }) => shown.filter((slot) => slot.date === date && slot.starts === starts));
    const texts = row.map((here) =>
      pad(here.map((slot) => `${mark(slot)}${known.has(look(slot)) ? "" : "*"}`).join(" ")),
    );
    return [formatTimeOfDay(starts), ...texts].join(" │ ");
  });
  return [header, "─".repeat(header.length), ...rows];
}

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const WORKING_DAYS = 6;
const WIDTH = 17;

const pad = (text: string): string => text.padEnd(WIDTH);

const ofWeek = (slots: readonly Slot[], teacher: TeacherId, sunday: LocalDate): readonly Slot[] =>
  slots.filter(
    ({ teachers, date }) =>
      teachers.includes(teacher) && date !== undefined && date >= sunday && date <= addDays(sunday, 6),
  );

/** All of a slot that the grid can show. */
const look = (slot: Slot): string => `${slot.id} ${slot.date} ${slot.starts} ${slot.type} ${mark(slot)}`;

function mark({ booked, status, locked, starts, ends }: Slot): string {
  const until = ends === undefined ? "?" : formatTimeOfDay(endOfSpan(starts, ends));
  if (booked || status === "booked") return `●–${until}`;
  if (locked) return `◆–${until}`;
  return `${status === "blocked" ? "✕" : "○"}–${until}`;
}
