import type { ProbeTable } from "./probe-host.ts";

const MOST_PER_CALL = 50;

/** Deletes the records one call after the other, and forgets them. */
export async function takeAway(table: ProbeTable, ids: string[]): Promise<void> {
  while (ids.length > 0) {
    const some = ids.slice(0, MOST_PER_CALL);
    await table.deleteRecordsAsync(some);
    ids.splice(0, some.length);
  }
}
