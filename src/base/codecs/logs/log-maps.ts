import { keysOf } from "../../../domain/keys-of.ts";
import { isUsable, type LocatedBase, type LocatedTable, linkedTableOf, type TableMap } from "../../locate.ts";
import type { FieldSchema } from "../../port.ts";
import type { FieldSpec } from "../../schema/field-spec.ts";
import {
  type CHANGE_LOG,
  type ERROR_LOG,
  LOG_ACTIONS,
  OVERLAP_LOG,
  type RUN_LOG,
} from "../../schema/log-tables.ts";

/** The log tables of this base. They are only added to; what they lack, or cannot take, is left out. */
export interface LogMaps {
  readonly overlaps: OverlapLog | undefined;
  readonly changes: ChangeLog | undefined;
  readonly runs: RunLog | undefined;
  readonly errors: ErrorLog | undefined;
}

export type OverlapLog = TableMap<keyof typeof OVERLAP_LOG.fields>;
export type ChangeLog = TableMap<keyof typeof CHANGE_LOG.fields>;
export type RunLog = TableMap<keyof typeof RUN_LOG.fields>;
export type ErrorLog = TableMap<keyof typeof ERROR_LOG.fields>;

/** The logs that are on, and those that are off because a table merely bears the name of one (semantics 2.83). */
export function findLogs(base: LocatedBase): {
  readonly logs: LogMaps;
  readonly misnamed: readonly MisnamedLog[];
} {
  const misnamed: MisnamedLog[] = [];
  const find = <Key extends string>(located: LocatedTable<Key> | undefined): TableMap<Key> | undefined => {
    if (!located) return undefined;
    const log = usableLog(located, base);
    if (isLog(located, log)) return log;
    misnamed.push({
      name: located.name,
      fields: keysOf<Readonly<Record<Key, FieldSpec>>>(located.spec.fields).map(located.nameOf),
    });
    return undefined;
  };
  const logs = {
    overlaps: find(base.overlaps),
    changes: find(base.changes),
    runs: find(base.runs),
    errors: find(base.errors),
  };
  return { logs, misnamed };
}

/** A table that bears the name of a log and has not its fields. */
export interface MisnamedLog {
  readonly name: string;
  /** The fields of such a log, the first one first. */
  readonly fields: readonly string[];
}

/** So many fields it needs beside its first one, by name and kind. */
const FIELDS_BESIDE_FIRST = 2;

/**
 * The first field may be computed as well, since people like to name their rows themselves; but not that of the overlap
 * log, by which the next run knows its rows.
 */
function isLog<Key extends string>({ fields, spec }: LocatedTable<Key>, log: TableMap<Key>): boolean {
  const [first, ...others] = keysOf<Readonly<Record<Key, FieldSpec>>>(spec.fields);
  const hasFirst =
    first !== undefined &&
    (log.fields[first] !== undefined ||
      (spec.name !== OVERLAP_LOG.name && fields[first]?.isComputed === true));
  return hasFirst && others.filter((key) => log.fields[key] !== undefined).length >= FIELDS_BESIDE_FIRST;
}

/** A field that cannot take its value is left out, and the rows are written without it. */
function usableLog<Key extends string>(
  { id, name, fields, spec }: LocatedTable<Key>,
  base: LocatedBase,
): TableMap<Key> {
  const usable: Partial<Record<Key, FieldSchema>> = {};
  for (const key of keysOf<Readonly<Record<Key, FieldSpec>>>(spec.fields)) {
    const field = fields[key];
    if (field && isUsable(field, spec.fields[key]) && takesItsValue(field, key, base)) usable[key] = field;
  }
  return { id, name, fields: usable };
}

/** A select has the choices that are written, and a link leads where the linked records are. */
function takesItsValue(field: FieldSchema, key: string, { templates, slots }: LocatedBase): boolean {
  switch (field.type) {
    case "singleSelect":
      return Object.values(LOG_ACTIONS).every((action) =>
        (field.options?.choices ?? []).some(({ name }) => name === action),
      );
    case "multipleRecordLinks": {
      const teachers = templates?.fields.teacher;
      const expected = key === "slot" ? slots?.id : teachers && linkedTableOf(teachers);
      const to = linkedTableOf(field);
      return to === undefined || expected === undefined || to === expected;
    }
    default:
      return true;
  }
}
