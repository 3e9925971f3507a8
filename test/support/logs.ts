import type { BaseJson, TableJson } from "../../emulator/base-json.ts";
import type { MemoryBase } from "../../emulator/memory-base.ts";
import type { TableSpec } from "../../src/base/schema/field-spec.ts";
import { CHANGE_LOG, ERROR_LOG, LOG_ACTIONS, RUN_LOG } from "../../src/base/schema/log-tables.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { baseOf } from "./school/base-of.ts";
import type { Format } from "./school/format.ts";
import { type OpenSchool, openBase } from "./school/open-school.ts";
import type { School } from "./school/specs.ts";

const field = (spec: TableSpec, key: string) => {
  const name = spec.fields[key]?.name ?? key;
  const types = spec.fields[key]?.types ?? [];
  const options =
    key === "action"
      ? { choices: Object.values(LOG_ACTIONS).map((choice) => ({ id: `sel_${choice}`, name: choice })) }
      : key === "teacher" || key === "slot"
        ? { linkedTableId: key === "slot" ? SLOTS.id : "tblTeachers" }
        : null;
  const isText = types[0] === "singleLineText" || (spec === ERROR_LOG && key === "slot");
  return {
    id: `fld_${spec.name}_${key}`,
    name,
    type: isText ? "multilineText" : (types[0] ?? ""),
    options: isText ? null : options,
  };
};

/** A log table with all its fields but those that are left out. */
export const logTable = (spec: TableSpec, without: readonly string[] = []): TableJson => ({
  id: `tbl_${spec.name}`,
  name: spec.name,
  fields: Object.keys(spec.fields)
    .filter((key) => !without.includes(key))
    .map((key) => field(spec, key)),
  records: [],
});

const ALL = [CHANGE_LOG, RUN_LOG, ERROR_LOG].map((spec) => logTable(spec));

export const withLogs = ({ tables }: BaseJson, logs: readonly TableJson[] = ALL): BaseJson => ({
  tables: [...tables, ...logs],
});

export const openWithLogs = (
  school: School,
  format: Partial<Format> = {},
  logs: readonly TableJson[] = ALL,
): OpenSchool => openBase(withLogs(baseOf(school, format), logs));

/** The rows of a log as a person sees them: links as ids, choices as names, blank cells left out. */
export function rowsOf({ store }: MemoryBase, { name }: TableSpec): readonly Record<string, unknown>[] {
  const table = store.table(name);
  return [...table.records.keys()].map((id) =>
    Object.fromEntries(
      table.fields.flatMap((each) => {
        const cell = plain(store.read(table, id, each));
        return cell === null ? [] : [[each.name, cell]];
      }),
    ),
  );
}

function plain(cell: unknown): unknown {
  if (Array.isArray(cell)) return cell.map((each: { readonly id: string }) => each.id);
  return typeof cell === "object" && cell !== null && "name" in cell ? cell.name : cell;
}

export const isLog = (table: string): boolean => ALL.some(({ id }) => id === table);
