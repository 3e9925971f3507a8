import type { BasePort } from "../../base/port.ts";

/** Tells how many records every answered write has carried. */
export function countingPort(port: BasePort, written: (records: number) => void): BasePort {
  return {
    ...port,
    async create(table, rows) {
      const ids = await port.create(table, rows);
      written(ids.length);
      return ids;
    },
    async update(table, edits) {
      await port.update(table, edits);
      written(edits.length);
    },
  };
}
