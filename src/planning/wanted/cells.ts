import type { TemplateId } from "../../domain/ids.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { sameMembers } from "../../domain/overlap.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Slot, SlotChanges, SlotField, SlotValues } from "../../domain/slot.ts";
import { liveState, retiredState } from "../../domain/sync-state.ts";
import { instanceOf } from "../../domain/template.ts";
import { END_OF_DAY, type LocalDate, MIDNIGHT, type Minute, weekdayOf } from "../../domain/time.ts";
import type { Occurrence } from "./expand.ts";

/** How the base stores slots, as far as a plan depends on it. */
export interface SlotStorage {
  /** The fields that exist and may be written; `syncState` among them is marker mode. */
  readonly fields: ReadonlySet<SlotField>;
  readsBackAs(field: "starts" | "ends", minute: Minute, date: LocalDate): Minute;
}

/** A slot as far as its cells are compared. */
export interface HeldCells {
  readonly slot: Slot;
  /** The day on which it stands; without one it counts as on the day that is wanted. */
  readonly date: LocalDate | undefined;
  readonly starts: Minute | undefined;
  readonly ends: Minute | undefined;
  /** Whose it is, the smallest first. */
  readonly provenance: readonly TemplateId[];
}

export type CopySettings = Pick<Settings, "copyCapacity" | "legacyTeacherField">;

/** Semantics 3.7: the cells that make a slot what its template wants, and nothing that people manage. */
export interface WantedValues {
  /** Every cell of a new record. */
  create(occurrence: Occurrence): SlotChanges;
  /** The cells of a held slot that differ by value; empty when it is right as it is. */
  differences(occurrence: Occurrence, slot: HeldCells): SlotChanges;
  retire(slot: HeldCells): SlotChanges;
  hasWantedHours(occurrence: Occurrence, slot: HeldCells): boolean;
  /** The slots have a field in which the engine remembers its own deeds. */
  readonly markerMode: boolean;
}

export function wantedValues(storage: SlotStorage, settings: CopySettings): WantedValues {
  const { fields } = storage;
  const markerMode = fields.has("syncState");
  const mirrorsTeacher = settings.legacyTeacherField === "mirror" && fields.has("legacyTeacher");

  const valuesFor = (occurrence: Occurrence, date: LocalDate, copiesCapacity: boolean): CopiedValues => {
    const { template } = occurrence;
    const { id, teacher, starts, ends } = template;
    const type = fields.has("type") ? template.type : undefined;
    const capacity = fields.has("capacity") ? template.capacity : undefined;
    const remembered = settings.copyCapacity === "always" ? capacity : undefined;
    return {
      teacher,
      starts,
      ends,
      source: id,
      type,
      capacity: copiesCapacity ? capacity : undefined,
      weekday: fields.has("weekday") ? weekdayOf(date) : undefined,
      syncState: markerMode ? liveState(id, { starts, ends, type, capacity: remembered }) : undefined,
      legacyTeacher: mirrorsTeacher ? teacher : undefined,
      // A slot that was moved by hand is booked under the date that it stands for.
      instanceId: fields.has("instanceId") ? instanceOf(template, occurrence.date) : undefined,
    };
  };

  return {
    markerMode,
    hasWantedHours: ({ template, date }, slot) => {
      const same = sameTime(storage, slot.date ?? date);
      return same(slot.starts, "starts", template.starts) && same(slot.ends, "ends", template.ends);
    },
    create: (occurrence) => ({
      ...(fields.has("key") && { key: occurrence.key.text }),
      date: occurrence.date,
      status: "open",
      ...written(valuesFor(occurrence, occurrence.date, settings.copyCapacity !== "never")),
    }),
    differences: (occurrence, facts) => {
      const date = facts.date ?? occurrence.date;
      const wanted = valuesFor(occurrence, date, settings.copyCapacity === "always");
      // A stored key is the slot's identity; only a missing one is filled in (semantics 2.29).
      const lacksKey = facts.slot.key === "" && fields.has("key");
      return {
        ...(lacksKey && { key: occurrence.key.text }),
        ...written(wanted, differenceTests(facts, storage, date)),
      };
    },
    retire: ({ provenance }) => ({
      status: "blocked",
      ...(markerMode && { syncState: retiredState(provenance[0]) }),
    }),
  };
}

export const isEmpty = (changes: SlotChanges): boolean => Object.keys(changes).length === 0;

/** What a template decides; the key, the date and the status are set when a slot is made, opened or closed. */
type CopiedField = Exclude<SlotField, "key" | "date" | "status">;

/** Each of them; undefined where the run leaves the cell alone. */
type CopiedValues = { readonly [Field in CopiedField]: SlotValues[Field] | undefined };
type DifferenceTests = { readonly [Field in CopiedField]: (wanted: SlotValues[Field]) => boolean };

/** What is written of the values: all, or those that differ. */
function written(values: CopiedValues, differs?: DifferenceTests): SlotChanges {
  const changes: { -readonly [Field in CopiedField]?: SlotValues[Field] } = {};
  const put = <Field extends CopiedField>(field: Field): void => {
    const value: SlotValues[Field] | undefined = values[field];
    if (value !== undefined && (!differs || differs[field](value))) changes[field] = value;
  };
  keysOf(values).forEach(put);
  return changes;
}

/** Cells are compared by value; a blank or unreadable one always differs. */
function differenceTests({ slot }: HeldCells, storage: SlotStorage, date: LocalDate): DifferenceTests {
  const same = sameTime(storage, date);
  return {
    teacher: (id) => !sameMembers(slot.teachers, [id]),
    starts: (minute) => !same(slot.starts, "starts", minute),
    ends: (minute) => !same(slot.ends, "ends", minute),
    source: (id) => !sameMembers(slot.source, [id]),
    type: (type) => slot.type !== type,
    capacity: (capacity) => slot.capacity !== capacity,
    weekday: (weekday) => slot.weekday !== weekday,
    syncState: (text) => slot.syncState !== text,
    legacyTeacher: (text) => slot.legacyTeacher !== text,
    instanceId: (text) => slot.instanceId !== text,
  };
}

/** Equal as the field stores times: a skipped local time reads back later (semantics 2.24). */
const sameTime =
  (storage: SlotStorage, date: LocalDate) =>
  (cell: Minute | undefined, field: "starts" | "ends", minute: Minute): boolean =>
    cell !== undefined &&
    (clock(cell) === clock(minute) || clock(cell) === clock(storage.readsBackAs(field, minute, date)));

/** 24:00 is stored as 00:00 in most fields (semantics 2.18). */
const clock = (minute: Minute): Minute => (minute === END_OF_DAY ? MIDNIGHT : minute);
