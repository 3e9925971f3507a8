import type { SlotId, TeacherId, TemplateId } from "../../domain/ids.ts";
import { parseSlotKey, type SlotKey, slotKey } from "../../domain/key.ts";
import type { LessonId } from "../../domain/lesson.ts";
import type { Presence } from "../../domain/overlap.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Slot } from "../../domain/slot.ts";
import { parseSyncState, type SyncState } from "../../domain/sync-state.ts";
import { shortened } from "../../domain/text/shortened.ts";
import {
  END_OF_DAY,
  endOfSpan,
  type LocalDate,
  MIDNIGHT,
  type Minute,
} from "../../domain/time/civil-time.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";
import { isPast, type SyncWindow } from "../window.ts";
import { filledEnd } from "./filled-end.ts";
import { isBooked, type Protection, protectionOf } from "./protection.ts";
import { provenanceOf } from "./provenance.ts";
import { storedKeyOf, teachersOf } from "./stored-key.ts";

/** What the cells of a slot mean for this run; every name is a term of semantics 3.3. */
export interface SlotFacts {
  readonly id: SlotId;
  readonly slot: Slot;
  readonly teachers: readonly TeacherId[];
  /** Templates it came from, by its link or else by its state; sorted. */
  readonly provenance: readonly TemplateId[];
  readonly state: SyncState | undefined;
  /** The key it stands for: the stored one if canonical, else one derived from its cells. */
  readonly key: SlotKey | undefined;
  /** Its stored key names a teacher who is gone, and is read as that of its own teacher. */
  readonly rekeyed: boolean;
  readonly date: LocalDate | undefined;
  /** Of a generated slot that has lost its start, that of its key. */
  readonly starts: Minute | undefined;
  readonly ends: Minute | undefined;
  /** Where it takes its teachers' time; undefined when it has no readable span, and then it takes none. */
  readonly presence: Presence | undefined;
  /** The day it stands for: that of its key, else its own. */
  readonly occurrenceDate: LocalDate | undefined;
  /** Made by the engine, as far as can be told; anything else is manual and never changed. */
  readonly generated: boolean;
  /** The cells say something else than the stored key. */
  readonly drifted: boolean;
  readonly booked: boolean;
  readonly blocked: boolean;
  readonly protection: Protection | undefined;
  /** Blocked by the engine itself, so the engine may open it again. */
  readonly ownBlocked: boolean;
  readonly reopenedByHand: boolean;
  /** Closed by the engine, and then its status was emptied, as happens when a choice is deleted: nobody opened it. */
  readonly statusLost: boolean;
  /** It has no day, or lacks a time that nothing else tells. */
  readonly malformed: boolean;
  /** Past, before the window, or unreadable: never touched. */
  readonly frozen: boolean;
  /** The lessons that it names. */
  readonly lessons: readonly LessonId[];
  /** A template of it cannot be read at present. */
  readonly templateUnreadable: boolean;
  readonly writable: boolean;
}

export type FactSettings = Pick<Settings, "unlinkedSlots" | "protectExceptions" | "horizon">;

/** What of a school slots are read against. */
export interface FactContext {
  readonly templateIndex: TemplateIndex;
  /** The teachers whom some template or closure names; undefined where nobody has looked, and then none is gone. */
  readonly namedTeachers: ReadonlySet<TeacherId> | undefined;
  readonly window: SyncWindow;
  readonly settings: FactSettings;
}

export type ReadFacts = (slot: Slot) => SlotFacts;

export function factsReader({ templateIndex, namedTeachers, window, settings }: FactContext): ReadFacts {
  const isGenerated = (slot: Slot, stored: SlotKey | undefined, state: SyncState | undefined): boolean => {
    if (state) return state.mark !== "manual";
    if (slot.source.length > 0) return true;
    switch (settings.unlinkedSlots) {
      case "byKey":
        return stored !== undefined;
      case "keep":
        return false;
      case "deactivate":
        return true;
      default:
        return settings.unlinkedSlots satisfies never;
    }
  };

  return (slot) => {
    const state = parseSyncState(slot.syncState);
    const written = parseSlotKey(slot.key);
    const read = namedTeachers ? storedKeyOf(slot, written, namedTeachers) : written;
    const stored = state?.mark === "manual" ? undefined : read;
    const teachers = teachersOf(slot, written);
    const { date } = slot;
    const generated = isGenerated(slot, stored, state);
    const starts = slot.starts ?? slot.formulaStarts ?? (generated ? stored?.starts : undefined);
    const key = stored ?? (generated ? derivedKey(teachers, date, starts) : undefined);
    const provenance = provenanceOf(slot, state, key, templateIndex);
    const cellEnds = slot.ends ?? slot.formulaEnds;
    // Midnight to midnight is the whole day where that is what was written: most fields have no other word for 24:00.
    const isLost = cellEnds === undefined || (cellEnds === MIDNIGHT && starts === MIDNIGHT);
    const lostEnd =
      isLost && generated ? filledEnd(starts, { stored, state, provenance, templateIndex }) : undefined;
    const ends = cellEnds === undefined || lostEnd === END_OF_DAY ? lostEnd : endOfSpan(starts, cellEnds);

    const blocked = slot.status === "blocked" || slot.blockedByFormula;
    const protection = protectionOf(slot, settings);
    const retiredMark = state?.mark === "retired";
    const lacksTime = starts === undefined || (stored === undefined && cellEnds === undefined);
    const malformed = date === undefined || (lacksTime && (generated || key !== undefined));
    const frozen =
      date === undefined ||
      malformed ||
      isPast(window, date, starts ?? (0 as Minute)) ||
      date < window.from ||
      (settings.horizon === "window" && date > window.through);
    const templateUnreadable = provenance.some((id) => templateIndex.get(id)?.state === "invalid");
    const hasStatus = slot.status !== "empty";

    return {
      id: slot.id,
      slot,
      teachers,
      provenance,
      state,
      key,
      rekeyed: stored !== undefined && stored.teacher !== written?.teacher,
      date,
      starts,
      ends,
      presence: presenceOf(teachers, date, starts, ends),
      occurrenceDate: key?.date ?? date,
      generated,
      drifted: stored !== undefined && !isAt(stored, teachers, date, starts),
      booked: isBooked(slot),
      blocked,
      protection,
      ownBlocked: blocked && retiredMark,
      reopenedByHand: !blocked && hasStatus && retiredMark,
      statusLost: !blocked && !hasStatus && retiredMark,
      malformed,
      frozen,
      lessons: slot.lessons,
      templateUnreadable,
      writable: !frozen && !templateUnreadable && protection === undefined && !blocked,
    };
  };
}

function derivedKey(
  teachers: readonly TeacherId[],
  date: LocalDate | undefined,
  starts: Minute | undefined,
): SlotKey | undefined {
  const [teacher] = teachers;
  if (teachers.length !== 1 || teacher === undefined || date === undefined || starts === undefined)
    return undefined;
  return slotKey(teacher, date, starts);
}

/** The cells say what the key says; without a key being spelt out for every slot. */
const isAt = (
  key: SlotKey,
  teachers: readonly TeacherId[],
  date: LocalDate | undefined,
  starts: Minute | undefined,
): boolean =>
  teachers.length === 1 && teachers[0] === key.teacher && date === key.date && starts === key.starts;

function presenceOf(
  teachers: readonly TeacherId[],
  date: LocalDate | undefined,
  starts: Minute | undefined,
  ends: Minute | undefined,
): Presence | undefined {
  if (date === undefined || starts === undefined || ends === undefined || ends <= starts) return undefined;
  return { teachers, date, starts, ends };
}

/** It takes its teachers' time. */
export type PlacedSlot = SlotFacts & { readonly presence: Presence };

export const isPlaced = (slot: SlotFacts): slot is PlacedSlot => slot.presence !== undefined;

/** What logs and reports call a slot: its key, else what was typed there, else its record id. */
export const nameOfSlot = ({ key, slot }: SlotFacts): string =>
  shortened(key?.text ?? (slot.key === "" ? slot.id : slot.key));
