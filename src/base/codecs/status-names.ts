import { findNamed } from "../../domain/alike.ts";
import type { Settings } from "../../domain/settings.ts";
import type { StatusNames } from "../../domain/slot.ts";
import { mapTable } from "../locate.ts";
import type { TableSchema } from "../port.ts";
import { SLOTS, STATUSES } from "../schema.ts";
import { choicesOf } from "./cells.ts";

/** What the choices of the status field are called here. */
export function statusNames(table: TableSchema, settings: Settings): StatusNames {
  const field = mapTable(table, SLOTS, settings).fields.status;
  const choices = field ? choicesOf(field) : [];
  const nameOf = (status: keyof typeof STATUSES): string => {
    const given = settings.statusNames[status] ?? STATUSES[status];
    return (choices.find(({ id }) => id === given) ?? findNamed(choices, given))?.name ?? given;
  };
  return { open: nameOf("open"), booked: nameOf("booked"), blocked: nameOf("blocked") };
}
