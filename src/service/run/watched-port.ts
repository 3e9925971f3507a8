import type { BasePort, FieldId, RawRecord, TableId, TableSchema } from "../../base/port.ts";
import { kindOf } from "../../base/port-error.ts";
import type { Instant } from "../../domain/time/instant.ts";
import { toError } from "../../domain/to-error.ts";
import type { AuditEntry } from "../store/store.ts";
import { isAway } from "./is-away.ts";

/** One write as the audit tells of it, but for who made it. */
export type WrittenCell = Omit<AuditEntry, "school" | "who">;

export interface WatchedPort {
  readonly port: BasePort;
  /** Records whose last write was refused, and those of which nobody knows whether it was carried out. */
  readonly failures: { readonly refused: number; readonly away: number };
}

/** The port, telling `written` of every cell of every write: what it held as far as it was read, and what was put there. */
export function watchedPort(
  port: BasePort,
  now: () => Instant,
  written: (cells: readonly WrittenCell[]) => void,
): WatchedPort {
  const tables = new Map<TableId, TableSchema>();
  const known = new Map<string, RawRecord>();
  const failures = { refused: 0, away: 0 };
  const remember = (records: readonly RawRecord[]): readonly RawRecord[] => {
    for (const record of records) known.set(record.id, record);
    return records;
  };
  const tell = (table: TableId, rows: readonly Row[], outcome: AuditEntry["outcome"]): void => {
    const schema = tables.get(table);
    const nameOf = (field: string): string => schema?.fields.find(({ id }) => id === field)?.name ?? field;
    const at = now();
    written(
      rows.flatMap(({ id, cells }) =>
        Object.entries(cells).map(([field, after]) => ({
          at,
          table: schema?.name ?? table,
          record: id,
          field: nameOf(field),
          before: cellOf(known.get(id), field as FieldId),
          after,
          outcome,
        })),
      ),
    );
  };
  const watch = async <Value>(
    table: TableId,
    rows: readonly Row[],
    write: () => Promise<Value>,
    idsOf: (value: Value) => readonly string[],
  ): Promise<Value> => {
    try {
      const value = await write();
      const ids = idsOf(value);
      tell(
        table,
        rows.map(({ cells }, index) => ({ id: ids[index] ?? "", cells })),
        "done",
      );
      return value;
    } catch (thrown) {
      const error = toError(thrown);
      const kind = kindOf(error);
      failures[isAway(error) ? "away" : "refused"] += rows.length;
      // A write that was never begun changed nothing, and is made again.
      if (kind !== "rate") tell(table, rows, kind === "lost" ? "lost" : "refused");
      throw thrown;
    }
  };
  return {
    failures,
    port: {
      ...port,
      async schema() {
        const schema = await port.schema();
        for (const table of schema.tables) tables.set(table.id, table);
        return schema;
      },
      list: async (...asked) => remember(await port.list(...asked)),
      readRecords: async (...asked) => remember(await port.readRecords(...asked)),
      create: (table, rows) =>
        watch(
          table,
          rows.map((cells) => ({ id: "", cells })),
          () => port.create(table, rows),
          (ids) => ids,
        ),
      update: (table, edits) =>
        watch(
          table,
          edits,
          () => port.update(table, edits),
          () => edits.map(({ id }) => id),
        ),
    },
  };
}

interface Row {
  readonly id: string;
  readonly cells: Readonly<Record<string, unknown>>;
}

/** Null where the record was not read, or not this field of it. */
function cellOf(record: RawRecord | undefined, field: FieldId): unknown {
  try {
    return record?.cell(field) ?? null;
  } catch {
    return null;
  }
}
