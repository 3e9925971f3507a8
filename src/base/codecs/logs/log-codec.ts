import type { SlotId, TeacherId } from "../../../domain/ids.ts";
import { keysOf } from "../../../domain/keys-of.ts";
import { formatDate, formatTimeOfDay, type LocalDate, type Minute } from "../../../domain/time/civil-time.ts";
import { formatInstant, type Instant, parseInstant } from "../../../domain/time/instant.ts";
import type { TableMap } from "../../locate.ts";
import type { FieldId, RawCells, RawRecord } from "../../port.ts";
import { LOG_ACTIONS } from "../../schema/log-tables.ts";
import { readText } from "../cells/cells.ts";
import type { ChangeLog, ErrorLog, OverlapLog, RunLog } from "./log-maps.ts";

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
