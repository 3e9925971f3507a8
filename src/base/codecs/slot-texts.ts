import type { SlotId } from "../../domain/ids.ts";
import type { FieldId, RawRecord } from "../port.ts";
import type { BaseMap } from "../preflight/preflight.ts";
import type { InventoryField } from "../schema.ts";
import { readLinks, readText } from "./cells.ts";

/** What a slot says to people beyond what a sync reads of it. */
export interface SlotTexts {
  readonly room: string;
  /** As the link cells name them. */
  readonly students: readonly string[];
}

const READ: readonly InventoryField[] = ["room", "students"];

export const slotTextFields = ({ slots }: BaseMap): readonly FieldId[] =>
  READ.flatMap((key) => slots.fields[key]?.id ?? []);

export function decodeSlotTexts(
  records: readonly RawRecord[],
  { slots: { fields } }: BaseMap,
): ReadonlyMap<SlotId, SlotTexts> {
  const { room, students } = fields;
  return new Map(
    records.map((record): [SlotId, SlotTexts] => [
      record.id as SlotId,
      {
        room: room ? readText(record.cell(room.id)) : "",
        students: students
          ? readLinks(record.cell(students.id)).flatMap(({ name }) => (name === "" ? [] : [name]))
          : [],
      },
    ]),
  );
}
