import type { SlotId, TeacherId, TemplateId } from "../../domain/ids.ts";
import { parseSlotKey, type SlotKey, slotKey } from "../../domain/key.ts";
import type { LessonId } from "../../domain/lesson.ts";
import type { Presence } from "../../domain/overlap.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Slot } from "../../domain/slot.ts";
import { parseSyncState, type SyncState } from "../../domain/sync-state.ts";
import { shortened } from "../../domain/text.ts";
import { endOfSpan, type LocalDate, type Minute } from "../../domain/time.ts";
import type { TemplateIndex } from "../wanted/template-index.ts";
import { isPast, type SyncWindow } from "../window.ts";

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
  readonly date: LocalDate | undefined;
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
  /** It has no day or lacks a time; what a person has typed is not touched either way. */
  readonly malformed: boolean;
  /** Past, before the window, or unreadable: never touched. */
  readonly frozen: boolean;
  /** The lessons that it names. */
  readonly lessons: readonly LessonId[];
  /** A template of it cannot be read at present. */
  readonly templateUnreadable: boolean;
  readonly writable: boolean;
}

/** Why people or lessons claim a slot, the first that applies (semantics 3.6). */
export type Protection = "locked" | "booked" | "foreign" | "exceptions";

export type FactSettings = Pick<Settings, "unlinkedSlots" | "protectExceptions" | "horizon">;

export function factsReader(
  templateIndex: TemplateIndex,
  window: SyncWindow,
  settings: FactSettings,
): (slot: Slot) => SlotFacts {
  return (slot) => {
    const state = parseSyncState(slot.syncState);
    const manual = state?.mark === "manual";
    const written = parseSlotKey(slot.key);
    const stored = manual ? undefined : written;
    const teachers = teachersOf(slot, written);
    const provenance = provenanceOf(slot, state);
    const { date } = slot;
    const starts = slot.starts ?? slot.formulaStarts;
    const ends = endsOf(slot, starts);
    const generated =
      !manual &&
      (slot.source.length > 0 ||
        state !== undefined ||
        (settings.unlinkedSlots === "byKey" && stored !== undefined) ||
        settings.unlinkedSlots === "deactivate");
    const key = stored ?? (generated ? derivedKey(teachers, date, starts) : undefined);

    const booked = slot.booked || slot.status === "booked";
    const blocked = slot.status === "blocked" || slot.blockedByFormula;
    const protection = protectionOf(slot, booked, settings);
    const retiredMark = state?.mark === "retired";
    const malformed = date === undefined || starts === undefined || ends === undefined;
    const frozen =
      date === undefined ||
      malformed ||
      isPast(window, date, starts ?? (0 as Minute)) ||
      date < window.from ||
      (settings.horizon === "window" && date > window.through);
    const templateUnreadable = provenance.some((id) => templateIndex.get(id)?.state === "invalid");

    return {
      id: slot.id,
      slot,
      teachers,
      provenance,
      state,
      key,
      date,
      starts,
      ends,
      presence: presenceOf(teachers, date, starts, ends),
      occurrenceDate: key?.date ?? date,
      generated,
      drifted: stored !== undefined && !isAt(stored, teachers, date, starts),
      booked,
      blocked,
      protection,
      ownBlocked: blocked && retiredMark,
      reopenedByHand: !blocked && retiredMark,
      malformed,
      frozen,
      lessons: slot.lessons,
      templateUnreadable,
      writable: !frozen && !templateUnreadable && protection === undefined && !blocked,
    };
  };
}

export const provenanceOf = (slot: Slot, state: SyncState | undefined): readonly TemplateId[] => {
  if (state?.mark === "manual") return [];
  if (slot.source.length > 0) return slot.source;
  return state?.template === undefined ? [] : [state.template];
};

/** An empty link is filled from the deprecated text field, then from the key (semantics 2.2, 2.62). */
export function teachersOf(slot: Slot, written = parseSlotKey(slot.key)): readonly TeacherId[] {
  if (slot.teachers.length > 0) return slot.teachers;
  if (/^rec[A-Za-z0-9]+$/.test(slot.legacyTeacher)) return [slot.legacyTeacher as TeacherId];
  return written ? [written.teacher] : [];
}

function endsOf(slot: Slot, starts: Minute | undefined): Minute | undefined {
  const ends = slot.ends ?? slot.formulaEnds;
  return ends === undefined ? undefined : endOfSpan(starts, ends);
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

function protectionOf(slot: Slot, booked: boolean, settings: FactSettings): Protection | undefined {
  if (slot.locked) return "locked";
  if (booked) return "booked";
  switch (slot.status) {
    case "foreign":
      return "foreign";
    case "empty":
    case "open":
    case "booked":
    case "blocked":
      return settings.protectExceptions && slot.exceptions ? "exceptions" : undefined;
    default:
      return slot.status satisfies never;
  }
}

/** What logs and reports call a slot: its key, else what was typed there, else its record id. */
export const nameOfSlot = ({ key, slot }: SlotFacts): string =>
  shortened(key?.text ?? (slot.key === "" ? slot.id : slot.key));
