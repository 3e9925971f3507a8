import type { NameSettings } from "../../base/locate.ts";
import { findTable } from "../../base/locate.ts";
import type { BasePort } from "../../base/port.ts";
import { SLOTS } from "../../base/schema/tables.ts";

/** The table of slots is empty, though it was not: a wrong base, a wrong table, or an answer that is not whole. */
export class EmptiedTableError extends Error {
  override readonly name = "EmptiedTableError";

  constructor(table: string, before: number, way: string) {
    super(
      `Nothing was written: the table ${table} is empty though it had ${before} records. Undo that in Airtable, or ` +
        `when it is meant, run once with ${way}`,
    );
  }
}

/** So few may have gone by hand. */
const FEW = 3;

/**
 * The port, counting the slots that are read. Where there are none though the last run has read more than a few, the
 * read throws an `EmptiedTableError`, which tells the `way` to go on all the same.
 */
export function countingSlots(
  port: BasePort,
  names: NameSettings,
  readBefore: number | undefined,
  way: string,
): { readonly port: BasePort; readonly slotsRead: () => number | undefined } {
  let slots: { readonly id: string; readonly name: string } | undefined;
  let count: number | undefined;
  return {
    slotsRead: () => count,
    port: {
      ...port,
      async schema() {
        const schema = await port.schema();
        slots = findTable(schema, SLOTS, names);
        return schema;
      },
      async list(table, fields, part) {
        const records = await port.list(table, fields, part);
        if (table !== slots?.id) return records;
        if (records.length === 0 && readBefore !== undefined && readBefore > FEW) {
          // All of them may lie in the past, which is left out.
          const all = await port.list(table, fields.slice(0, 1));
          if (all.length === 0) throw new EmptiedTableError(slots.name, readBefore, way);
        }
        count = records.length;
        return records;
      },
    },
  };
}
