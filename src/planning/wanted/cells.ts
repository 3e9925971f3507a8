import type { TemplateId } from "../../domain/ids.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { sameMembers } from "../../domain/overlap.ts";
import type { Settings } from "../../domain/settings.ts";
import type { Slot, SlotChanges, SlotField, SlotValues } from "../../domain/slot.ts";
import { liveState, retiredState } from "../../domain/sync-state.ts";
import { type ActiveTemplate, instanceOf } from "../../domain/template.ts";
import {
  END_OF_DAY,
  type LocalDate,
  MIDNIGHT,
  type Minute,
  weekdayOf,
} from "../../domain/time/civil-time.ts";
import type { Occurrence } from "./expand.ts";
import { remembered } from "./remembered.ts";

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
  const capacityOf = (template: ActiveTemplate): number | undefined =>
    fields.has("capacity") ? template.capacity : undefined;

  /** What is wanted of every slot of the template, whenever it is. */
  const ofTemplate = remembered((template: ActiveTemplate): Omit<CopiedValues, "weekday" | "instanceId"> => {
    const { id, teacher, starts, ends } = template;
    const type = fields.has("type") ? template.type : undefined;
    const capacity = settings.copyCapacity === "always" ? capacityOf(template) : undefined;
    return {
      teacher,
      starts,
      ends,
      source: id,
      type,
      capacity,
      syncState: markerMode ? liveState(id, { starts, ends, type, capacity }) : undefined,
      legacyTeacher: mirrorsTeacher ? teacher : undefined,
    };
  });

  const valuesFor = ({ template, date: wantedDate }: Occurrence, date: LocalDate): CopiedValues => ({
    ...ofTemplate(template),
    weekday: fields.has("weekday") ? weekdayOf(date) : undefined,
    // A slot that was moved by hand is booked under the date that it stands for.
    instanceId: fields.has("instanceId") ? instanceOf(template, wantedDate) : undefined,
  });

  return {
    markerMode,
    hasWantedHours: ({ template, date }, { slot, starts, ends, ...held }) => {
      const context = { slot, storage, date: held.date ?? date };
      return (
        isHour(starts, "starts", template.starts, context) && isHour(ends, "ends", template.ends, context)
      );
    },
    create: (occurrence) => ({
      ...(fields.has("key") && { key: occurrence.key.text }),
      date: occurrence.date,
      status: "open",
      ...toWrite({
        ...valuesFor(occurrence, occurrence.date),
        ...(settings.copyCapacity !== "never" && { capacity: capacityOf(occurrence.template) }),
      }),
    }),
    differences: (occurrence, { slot, ...held }) => {
      const date = held.date ?? occurrence.date;
      const changes = toWrite(valuesFor(occurrence, date), { slot, storage, date });
      // A stored key is the slot's identity; only a missing one is filled in (semantics 2.29).
      return slot.key === "" && fields.has("key") ? { key: occurrence.key.text, ...changes } : changes;
    },
    retire: ({ provenance }) => ({
      status: "blocked",
      ...(markerMode && { syncState: retiredState(provenance[0]) }),
    }),
  };
}

export const isEmpty = (changes: SlotChanges): boolean => {
  for (const _ in changes) return false;
  return true;
};

/** What a template decides; the key, the date and the status are set when a slot is made, opened or closed. */
type CopiedField = Exclude<SlotField, "key" | "date" | "status">;

/** Each of them; undefined where the run leaves the cell alone. */
type CopiedValues = { readonly [Field in CopiedField]: SlotValues[Field] | undefined };

/** The cells of a slot, and how its day stores them. */
interface CellContext {
  readonly slot: Slot;
  readonly storage: SlotStorage;
  readonly date: LocalDate;
}

/** Cells are compared by value; a blank or unreadable one always differs. */
const DIFFERS: {
  readonly [Field in CopiedField]: (wanted: SlotValues[Field], context: CellContext) => boolean;
} = {
  teacher: (id, { slot }) => !sameMembers(slot.teachers, [id]),
  starts: (minute, context) => !isHour(context.slot.starts, "starts", minute, context),
  ends: (minute, context) => !isHour(context.slot.ends, "ends", minute, context),
  source: (id, { slot }) => !sameMembers(slot.source, [id]),
  type: (type, { slot }) => slot.type !== type,
  capacity: (capacity, { slot }) => slot.capacity !== capacity,
  weekday: (weekday, { slot }) => slot.weekday !== weekday,
  syncState: (text, { slot }) => slot.syncState !== text,
  legacyTeacher: (text, { slot }) => slot.legacyTeacher !== text,
  instanceId: (text, { slot }) => slot.instanceId !== text,
};
const COPIED = keysOf(DIFFERS);

/** What is written of the values: those that differ from the cells that are there, else all. */
function toWrite(values: CopiedValues, context?: CellContext): SlotChanges {
  const changes: { -readonly [Field in CopiedField]?: SlotValues[Field] } = {};
  const put = <Field extends CopiedField>(field: Field): void => {
    const value: SlotValues[Field] | undefined = values[field];
    if (value !== undefined && (!context || DIFFERS[field](value, context))) changes[field] = value;
  };
  for (const field of COPIED) put(field);
  return changes;
}

/** Equal as the field stores times: a skipped local time reads back later (semantics 2.24). */
const isHour = (
  cell: Minute | undefined,
  field: "starts" | "ends",
  minute: Minute,
  { storage, date }: CellContext,
): boolean =>
  cell !== undefined &&
  (clock(cell) === clock(minute) || clock(cell) === clock(storage.readsBackAs(field, minute, date)));

/** 24:00 is stored as 00:00 in most fields (semantics 2.18). */
const clock = (minute: Minute): Minute => (minute === END_OF_DAY ? MIDNIGHT : minute);
