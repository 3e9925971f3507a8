import { AIRTABLE_LIMITS, LIMIT_TEXTS, PlatformError } from "../platform/platform-limits.ts";
import type { CallKind } from "./call-kind.ts";

/** One record of a write, as the script has sent it. */
export interface SentRecord {
  /** Missing in a create. */
  readonly id?: string;
  /** Empty in a delete. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A call of a script on its way to the base. */
export interface BaseCall<Value, Sent extends SentRecord> {
  readonly kind: CallKind;
  /** Id of the table. */
  readonly table: string;
  /** What it writes; a query writes none. */
  readonly records: readonly Sent[];
  /** How many records a query asks for by their ids. */
  readonly recordIds?: number;
  /** What the base does, with all of the records or as many as get there. Throws what the base refuses. */
  carryOut(records: readonly Sent[]): Value;
}

/** Brings calls to the base. */
export type Carrier = <Value, Sent extends SentRecord>(call: BaseCall<Value, Sent>) => Promise<Value>;

/** At once, and with no limit but that of the size. */
export const directly: Carrier = async ({ records, carryOut }) => {
  if (records.length > AIRTABLE_LIMITS.recordsPerWrite)
    throw new PlatformError(LIMIT_TEXTS.size(AIRTABLE_LIMITS));
  return carryOut(records);
};
