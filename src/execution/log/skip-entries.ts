import { slotKey } from "../../domain/key.ts";
import { shortened } from "../../domain/text/shortened.ts";
import { addDays, type LocalDate, weekOf } from "../../domain/time/civil-time.ts";
import type { MatchedSkip, Skip, UnmatchedSkip } from "../../planning/action.ts";
import { nameOfSlot, type SlotFacts } from "../../planning/held/facts.ts";
import { about } from "./about.ts";
import type { Entry } from "./entry.ts";

export const skipEntries = (skip: Skip): readonly Entry[] =>
  skip.occurrence ? matchedEntries(skip) : unmatchedEntries(skip);

function matchedEntries({ slot, reason, moved }: MatchedSkip): readonly Entry[] {
  const name = nameOfSlot(slot);
  if (reason === "past-start") return [about(slot, "warn", "past-start", `Not moved into the past: ${name}`)];
  const isProtected = about(slot, "debug", "protected", `Skipping protected slot ${name}`);
  const isBlocked = about(slot, "info", "blocked", "Protected: is_blocked");
  switch (reason) {
    case "locked":
      return [lockedEntry(slot), isProtected];
    case "booked":
      return [moved ? timeEntry(slot, "booked-moved") : bookedEntry(slot, "booked"), isProtected];
    case "unclear":
      return [unclearEntry(slot), ...(slot.blocked ? [isBlocked] : []), isProtected];
    case "foreign":
    case "exceptions":
      return slot.blocked ? [isBlocked, isProtected] : [isProtected];
    case "blocked":
      return [isBlocked, isProtected];
    case "not-reopened":
      return [
        isBlocked,
        about(slot, "warn", "not-reopened", `Blocked slot not reopened: ${name}`),
        isProtected,
      ];
  }
}

function unmatchedEntries(skip: UnmatchedSkip): readonly Entry[] {
  const { slot, reason } = skip;
  switch (reason) {
    case "locked":
      return [lockedEntry(slot), ...movedProtected(skip)];
    case "booked":
      return [...staleBooked(skip), ...movedProtected(skip)];
    case "unclear":
      return [unclearEntry(slot)];
    case "foreign":
      return [about(slot, "info", "protected", `Protected: status ${shortened(slot.slot.statusName ?? "")}`)];
    case "exceptions":
      return [about(slot, "info", "protected", "Protected: exceptions applied")];
    case "reopened-by-hand":
      return [about(slot, "info", "reopened-by-hand", `Kept: reopened manually ${nameOfSlot(slot)}`)];
    case "surplus-copy":
      return [about(slot, "info", "surplus-copy", `Kept: edited copy of ${nameOfSlot(slot)}`)];
  }
}

function staleBooked({ slot, origin, moved, exclusion }: UnmatchedSkip): readonly Entry[] {
  if (!origin) return [about(slot, "warn", "stale-booked", "Cannot deactivate: has lessons")];
  switch (moved) {
    case "teacher":
      return [about(slot, "error", "teacher-moved", "Cannot change teacher: has lessons")];
    case "day":
      return [about(slot, "warn", "day-moved", "Cannot change day: has lessons")];
    case "time":
      return [timeEntry(slot, "time-moved")];
    case undefined:
      return exclusion?.kind === "closed"
        ? [about(slot, "warn", "closed-booked", "Cannot close: has lessons")]
        : [bookedEntry(slot, "duplicate-booked")];
  }
}

const lockedEntry = (slot: SlotFacts): Entry =>
  about(slot, "info", "locked", `Skipping locked slot ${nameOfSlot(slot)}`);

const unclearEntry = (slot: SlotFacts): Entry =>
  about(
    slot,
    "warn",
    "unclear",
    `Protected: cannot read ${slot.slot.unclear.map((field) => shortened(field)).join(", ")}`,
  );

const bookedEntry = (slot: SlotFacts, code: "booked" | "duplicate-booked"): Entry =>
  about(slot, "info", code, "Protected: has lessons");

const timeEntry = (slot: SlotFacts, code: "booked-moved" | "time-moved"): Entry =>
  about(slot, "warn", code, "Cannot change time: has lessons");

/** The template wants another hour in that week than the one the slot stands for. */
function movedProtected({ slot, origin }: UnmatchedSkip): readonly Entry[] {
  if (!origin || slot.occurrenceDate === undefined) return [];
  const date: LocalDate = addDays(weekOf(slot.occurrenceDate), origin.weekday);
  if (slot.key?.text === slotKey(origin.teacher, date, origin.starts).text) return [];
  return [about(slot, "warn", "moved-protected", "Cannot update time, slot has lessons/is_locked")];
}
