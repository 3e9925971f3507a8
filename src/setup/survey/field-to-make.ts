import type { FieldOptions, NewField, TableId } from "../../base/port.ts";
import type { Making } from "../blueprint/making.ts";
import type { LinkedTables } from "./linked-tables.ts";

/** A new field as Airtable wants to be told; undefined where the table it links to is not known. */
export function fieldToMake(
  name: string,
  making: Making,
  own: TableId | undefined,
  linked: LinkedTables,
): NewField | undefined {
  if (making.by === "hand") return undefined;
  if ("type" in making) return { name, type: making.type, options: making.options ?? null };
  const linkedTableId = making.linkTo === "own" ? own : linked[making.linkTo];
  const options: FieldOptions | undefined = linkedTableId === undefined ? undefined : { linkedTableId };
  return options && { name, type: "multipleRecordLinks", options };
}
