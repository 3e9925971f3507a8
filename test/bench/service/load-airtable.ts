import { memoryBase } from "../../../emulator/memory-base.ts";
import { serveAirtable } from "../../../emulator/web-api/serve.ts";
import type { HttpFault } from "../../../emulator/web-api/wire/http-faults.ts";
import { TEMPLATES } from "../../../src/base/schema/tables.ts";
import { largeBase } from "../whole-run.ts";

export const LOAD_TEMPLATES = 800;
export const LOAD_SLOTS = 10_000;
const LATENCY_MS = 150;
/** So many requests are slow; nobody whose pace is Airtable's makes more. */
const MOST_REQUESTS = 3_000;
const EDIT_EVERY_MS = 2_000;
const DURATION = "fld_weekly_slot_duration";

/** Airtable in a process of its own: a school in which a person changes a template every two seconds. */
export async function serveLoadAirtable(): Promise<void> {
  const memory = memoryBase(largeBase(LOAD_TEMPLATES, LOAD_SLOTS));
  const faults = Array.from(
    { length: MOST_REQUESTS },
    (_, index): HttpFault => ({ call: index + 1, kind: "slow", milliseconds: LATENCY_MS }),
  );
  const { origin } = await serveAirtable(memory, { faults });
  const table = memory.store.table(TEMPLATES.name);
  const ids = [...table.records.keys()];
  let edits = 0;
  setInterval(() => {
    edits += 1;
    const id = ids[edits % ids.length] ?? "";
    memory.store.update(table, [{ id, cells: { [DURATION]: 60 + (edits % 3) } }]);
  }, EDIT_EVERY_MS);
  process.stdout.write(`${JSON.stringify({ origin, base: memory.store.id })}\n`);
}
