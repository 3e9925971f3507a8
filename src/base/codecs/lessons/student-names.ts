import type { SlotId } from "../../../domain/ids.ts";
import type { RawRecord } from "../../port.ts";
import type { BaseMap } from "../../preflight/preflight.ts";
import { readLinks } from "../cells/cells.ts";

/** Who is linked to each slot as a student, as the link cells name them. */
export function decodeStudentNames(
  records: readonly RawRecord[],
  { slots: { fields } }: BaseMap,
): ReadonlyMap<SlotId, readonly string[]> {
  const { students } = fields;
  return new Map(
    records.map((record): [SlotId, readonly string[]] => [
      record.id as SlotId,
      students ? namesIn(record.cell(students.id)) : [],
    ]),
  );
}

export const namesIn = (cell: unknown): readonly string[] =>
  readLinks(cell).flatMap(({ name }) => (name === "" ? [] : [name]));
