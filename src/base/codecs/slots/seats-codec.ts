import type { SlotId } from "../../../domain/ids.ts";
import type { FieldId, RawRecord } from "../../port.ts";
import type { BaseMap } from "../../preflight/preflight.ts";
import type { InventoryField } from "../../schema/tables.ts";
import { readLinks, readTruth } from "../cells/cells.ts";
import { isErrorValue, valuesOf } from "../cells/flat-cell.ts";
import { leadingNumber } from "./protection.ts";

/** How much of a slot is taken. */
export interface Seats {
  /** The greatest of what its occupancy, its students and its lessons say. */
  readonly taken: number;
  /** The formula `is_full` says so, or a cell that tells who is in the slot cannot be read (semantics 2.68). */
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
      const taken = Math.max(sumOf(cell("occupancy")), links("students"), links("lessons"));
      const isUnclear =
        valuesOf(cell("occupancy")).some((value) => leadingNumber(value) === undefined) ||
        [cell("students"), cell("lessons"), cell("isFull")].some((each) => valuesOf(each).some(isErrorValue));
      return [record.id as SlotId, { taken, full: isUnclear || readTruth(cell("isFull")) }];
    }),
  );
}

/** A rollup may give the list of what it counts. */
const sumOf = (cell: unknown): number =>
  valuesOf(cell).reduce<number>((sum, value) => sum + (leadingNumber(value) ?? 0), 0);
