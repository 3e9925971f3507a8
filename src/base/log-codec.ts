import { formatDate, type LocalDate } from "../domain/time.ts";
import { formatInstant, type Instant } from "../domain/zone.ts";
import { readText } from "./cells.ts";
import type { TableMap } from "./locate.ts";
import type { FieldId, RawCells, RawRecord } from "./port.ts";
import type { OVERLAP_LOG } from "./schema.ts";

/** Log tables are only added to; what they lack is left out (semantics 3.11). */
export type OverlapLog = TableMap<keyof typeof OVERLAP_LOG.fields>;

export interface OverlapLogRow {
  /** `{keyA} vs {keyB}`, the smaller first. */
  readonly pair: string;
  readonly date: LocalDate;
  readonly firstSeen: Instant;
}

export const loggedPairs = (records: readonly RawRecord[], { fields }: OverlapLog): ReadonlySet<string> =>
  new Set(records.map((record) => (fields.pair ? readText(record.cell(fields.pair.id)) : "")));

export function encodeOverlap({ pair, date, firstSeen }: OverlapLogRow, { fields }: OverlapLog): RawCells {
  const cells: Record<FieldId, unknown> = {};
  if (fields.pair) cells[fields.pair.id] = pair;
  if (fields.date) cells[fields.date.id] = formatDate(date);
  if (fields.firstSeen) cells[fields.firstSeen.id] = formatInstant(firstSeen);
  return cells;
}
