import type { SlotId } from "../../domain/ids.ts";
import type { FieldId, RawRecord } from "../port.ts";
import type { BaseMap } from "../preflight/preflight.ts";
import type { InventoryField } from "../schema.ts";
import { readLinks, readNumber, readTruth } from "./cells.ts";

/** How much of a slot is taken. */
export interface Seats {
  /** The greatest of what its occupancy, its students and its lessons say. */
  readonly taken: number;
  /** What the formula `is_full` says; false where it says nothing. */
  readonly full: boolean;
}

const READ: readonly InventoryField[] = ["occupancy", "students", "lessons", "isFull"];

export const seatFields = ({ slots }: BaseMap): readonly FieldId[] =>
  READ.flatMap((key) => slots.fields[key]?.id ?? []);

export function decodeSeats(
  records: readonly RawRecord[],
  { slots: { fields } }: BaseMap,
): ReadonlyMap<SlotId, Seats> {
  return new Map(
    records.map((record): [SlotId, Seats] => {
      const cell = (key: InventoryField): unknown => {
        const field = fields[key];
        return field ? record.cell(field.id) : null;
      };
      const links = (key: InventoryField): number => readLinks(cell(key)).length;
      const taken = Math.max(readOccupancy(cell("occupancy")), links("students"), links("lessons"));
      return [record.id as SlotId, { taken, full: readTruth(cell("isFull")) }];
    }),
  );
}

/** A rollup may give the list of what it counts. */
const readOccupancy = (cell: unknown): number =>
  Array.isArray(cell)
    ? cell.reduce((sum: number, item) => sum + (readNumber(item) ?? 0), 0)
    : (readNumber(cell) ?? 0);
