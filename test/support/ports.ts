import type { BasePort, RawCells, RawEdit, TableId } from "../../src/base/port.ts";

/** One write call as a port has seen it. */
export type SeenCall =
  | { readonly kind: "create"; readonly table: TableId; readonly rows: readonly RawCells[] }
  | { readonly kind: "update"; readonly table: TableId; readonly edits: readonly RawEdit[] };

/** A port that tells what it was asked to write, before and after it does so. */
export function watchedPort(
  port: BasePort,
  watch: { readonly before?: (call: SeenCall) => void; readonly after?: (call: SeenCall) => void },
  batchSize = port.batchSize,
): BasePort {
  const through = async <Value>(call: SeenCall, write: () => Promise<Value>): Promise<Value> => {
    watch.before?.(call);
    const value = await write();
    watch.after?.(call);
    return value;
  };
  return {
    ...port,
    batchSize,
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
      list: async (table, fields, view) => {
        reads += 1;
        return port.list(table, fields, view);
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
    list: async (table, fields, view) => {
      if (when === "look" && written) await once();
      return port.list(table, fields, view);
    },
  };
}
