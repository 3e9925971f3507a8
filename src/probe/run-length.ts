import type { ProbeHost, ProbeTable } from "./probe-host.ts";
import { FIELDS } from "./probe-table.ts";

/** Nobody needs to know whether a run may last longer. */
const LONGEST_MS = 150_000;

/**
 * Writes down the milliseconds since it began until the platform ends the run; the next run finds the last number. It waits
 * for nothing but its own writes, since timers are not promised.
 */
export async function lastAsLongAsPossible(host: ProbeHost, table: ProbeTable, row: string): Promise<void> {
  const began = host.startedAt;
  for (let passed = 0; passed < LONGEST_MS; passed = host.now() - began) {
    await table.updateRecordsAsync([
      { id: row, fields: { [FIELDS.number]: Math.floor(host.now() - began) } },
    ]);
  }
}
