import { answered } from "../../src/adapters/port-calls.ts";
import { SCRIPTING_ERRORS } from "../../src/adapters/scripting-errors.ts";
import type { BasePort, PortLimits, RawCells, RawEdit, TableId } from "../../src/base/port.ts";

/** The same port with other limits. */
export const limited = (port: BasePort, limits: Partial<PortLimits>): BasePort => ({
  ...port,
  limits: { ...port.limits, ...limits },
});

/** A port whose failures are told in the words of the scripting API, as tests write them. */
export const inScriptingWords = (port: BasePort): BasePort => ({
  limits: port.limits,
  schema: () => answered(SCRIPTING_ERRORS, async () => port.schema()),
  list: (...asked) => answered(SCRIPTING_ERRORS, async () => port.list(...asked)),
  readRecords: (...asked) => answered(SCRIPTING_ERRORS, async () => port.readRecords(...asked)),
  create: (...asked) => answered(SCRIPTING_ERRORS, async () => port.create(...asked)),
  update: (...asked) => answered(SCRIPTING_ERRORS, async () => port.update(...asked)),
});

/** One write call as a port has seen it. */
export type SeenCall =
  | { readonly kind: "create"; readonly table: TableId; readonly rows: readonly RawCells[] }
  | { readonly kind: "update"; readonly table: TableId; readonly edits: readonly RawEdit[] };

/** A port that tells what it was asked to write, before and after it does so. */
export function watchedPort(
  port: BasePort,
  watch: { readonly before?: (call: SeenCall) => void; readonly after?: (call: SeenCall) => void },
  batch = port.limits.batch,
): BasePort {
  const through = async <Value>(call: SeenCall, write: () => Promise<Value>): Promise<Value> => {
    watch.before?.(call);
    const value = await write();
    watch.after?.(call);
    return value;
  };
  return {
    ...limited(port, { batch }),
    create: (table, rows) => through({ kind: "create", table, rows }, () => port.create(table, rows)),
    update: (table, edits) => through({ kind: "update", table, edits }, () => port.update(table, edits)),
  };
}

/** A port and a clock for which the time of the run is up as soon as the k-th read has begun. */
export function lateFromRead(port: BasePort, read: number): { readonly port: BasePort; tick(): number } {
  let reads = 0;
  return {
    port: {
      ...port,
      list: async (table, fields, part) => {
        reads += 1;
        return port.list(table, fields, part);
      },
    },
    tick: () => (reads >= read ? 60_000 : 1),
  };
}

/** A port beside which somebody acts once: before the first write of that kind, or before the first read after a write. */
export function actingBeside(
  port: BasePort,
  act: () => unknown,
  when: "create" | "update" | "write" | "look",
): BasePort {
  let acted = false;
  let written = false;
  const once = async (): Promise<void> => {
    if (acted) return;
    acted = true;
    await act();
  };
  const writing = async <Value>(kind: "create" | "update", write: () => Promise<Value>): Promise<Value> => {
    if (when === "write" || when === kind) await once();
    written = true;
    return write();
  };
  return {
    ...port,
    create: (table, rows) => writing("create", () => port.create(table, rows)),
    update: (table, edits) => writing("update", () => port.update(table, edits)),
    list: async (table, fields, part) => {
      if (when === "look" && written) await once();
      return port.list(table, fields, part);
    },
  };
}
