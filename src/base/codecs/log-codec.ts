import type { SlotId, TeacherId } from "../../domain/ids.ts";
import { keysOf } from "../../domain/keys-of.ts";
import { formatDate, formatTimeOfDay, type LocalDate, type Minute } from "../../domain/time.ts";
import { formatInstant, type Instant, parseInstant } from "../../domain/zone.ts";
import { isUsable, type LocatedBase, type LocatedTable, linkedTableOf, type TableMap } from "../locate.ts";
import type { FieldId, FieldSchema, RawCells, RawRecord } from "../port.ts";
import {
  type CHANGE_LOG,
  type ERROR_LOG,
  type FieldSpec,
  LOG_ACTIONS,
  OVERLAP_LOG,
  type RUN_LOG,
} from "../schema.ts";
import { readText } from "./cells.ts";

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

export interface OverlapLogRow {
  /** `{keyA} vs {keyB}`, the smaller first. */
  readonly pair: string;
  readonly date: LocalDate;
  readonly firstSeen: Instant;
}

/** An hour that was added or removed (semantics 5.4); a time that nobody could read is undefined. */
export interface ChangeLogRow {
  readonly action: keyof typeof LOG_ACTIONS;
  readonly teachers: readonly TeacherId[];
  readonly date: LocalDate | undefined;
  readonly starts: Minute | undefined;
  readonly ends: Minute | undefined;
  readonly reason: string;
  readonly changedAt: Instant;
  readonly changedBy: string;
  readonly slot: SlotId;
  readonly naturalKey: string;
}

/** One run (semantics 5.3). */
export interface RunLogRow {
  readonly script: string;
  readonly startedAt: Instant;
  readonly status: string;
  readonly created: number;
  readonly updated: number;
  readonly deactivated: number;
  readonly errors: number;
  readonly overlaps: number;
  readonly durationMs: number;
  readonly version: string;
  readonly message: string;
}

export interface ErrorLogRow {
  /** The natural key, or the record id where there is none. */
  readonly slot: string;
  readonly at: Instant;
  readonly error: string;
  readonly run: string;
}

/** How the logs call a run. */
export const nameOfRun = ({ script, startedAt }: Pick<RunLogRow, "script" | "startedAt">): string =>
  `${script} ${formatInstant(startedAt)}`;

export const loggedPairs = (records: readonly RawRecord[], { fields }: OverlapLog): ReadonlySet<string> =>
  new Set(records.map((record) => (fields.pair ? readText(record.cell(fields.pair.id)) : "")));

export const encodeOverlap = ({ pair, date, firstSeen }: OverlapLogRow, log: OverlapLog): RawCells =>
  cellsOf(log, { pair, date: formatDate(date), firstSeen: formatInstant(firstSeen) });

export function encodeChange(row: ChangeLogRow, log: ChangeLog): RawCells {
  const action = LOG_ACTIONS[row.action];
  return cellsOf(log, {
    entry: `${action} ${row.naturalKey}`,
    teacher: row.teachers.map((id) => ({ id })),
    date: row.date === undefined ? null : formatDate(row.date),
    startTime: row.starts === undefined ? null : formatTimeOfDay(row.starts),
    endTime: row.ends === undefined ? null : formatTimeOfDay(row.ends),
    action: { name: action },
    reason: row.reason,
    changedAt: formatInstant(row.changedAt),
    changedBy: row.changedBy,
    slot: [{ id: row.slot }],
    naturalKey: row.naturalKey,
  });
}

export const encodeRun = ({ message, version, durationMs, ...row }: RunLogRow, log: RunLog): RawCells =>
  cellsOf(log, {
    ...row,
    run: nameOfRun(row),
    startedAt: formatInstant(row.startedAt),
    // To a tenth.
    seconds: Math.round(durationMs / 100) / 10,
    version: version || null,
    message: message || null,
  });

export const encodeError = ({ at, ...row }: ErrorLogRow, log: ErrorLog): RawCells =>
  cellsOf(log, { ...row, at: formatInstant(at) });

/** The fields by which one run knows what became of the one before it. */
export const RUN_MEMORY = ["startedAt", "script", "message"] as const;

/** What the last run of a script before that moment has left in the log; undefined where there is none. */
export function lastMessage(
  records: readonly RawRecord[],
  { fields }: RunLog,
  { script, startedAt: now }: Pick<RunLogRow, "script" | "startedAt">,
): string | undefined {
  const { startedAt, script: named, message } = fields;
  if (!startedAt || !named || !message) return undefined;
  let last: { readonly at: Instant; readonly text: string } | undefined;
  for (const record of records) {
    if (readText(record.cell(named.id)) !== script) continue;
    const at = parseInstant(readText(record.cell(startedAt.id)));
    if (at === undefined || at >= now || (last && last.at >= at)) continue;
    last = { at, text: readText(record.cell(message.id)) };
  }
  return last?.text;
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

function cellsOf<Key extends string>(
  { fields }: TableMap<Key>,
  values: Readonly<Partial<Record<Key, unknown>>>,
): RawCells {
  const cells: Record<FieldId, unknown> = {};
  for (const key of keysOf(values)) {
    const value = values[key];
    const field = fields[key];
    if (field && !field.isComputed) cells[field.id] = value;
  }
  return cells;
}
