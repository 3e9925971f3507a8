import type { Instant } from "../../src/domain/time/instant.ts";
import type { CallKind } from "../hosts/call-kind.ts";

/** What Airtable allows an automation's script. */
export interface PlatformLimits {
  readonly queriesPerRun: number;
  readonly recordsPerWrite: number;
  readonly recordIdsPerQuery: number;
  /** Writes that may start in any 1000 ms, however many records each of them carries. */
  readonly writesPerSecond: number;
  /** How long a call may take to be answered, in milliseconds. */
  readonly callMs: number;
  /** How long a run may last, in milliseconds. */
  readonly runMs: number;
}

export const AIRTABLE_LIMITS: PlatformLimits = {
  queriesPerRun: 30,
  recordsPerWrite: 50,
  recordIdsPerQuery: 100,
  writesPerSecond: 15,
  callMs: 12_000,
  runMs: 30_000,
};

/** Refused by the platform; nothing was written unless the answer alone was lost. */
export class PlatformError extends Error {
  override readonly name = "PlatformError";
}

/** Airtable's own words where they are known: for the rate, the size of a call and the time of a run. */
export const LIMIT_TEXTS = {
  rate: ({ writesPerSecond }: PlatformLimits) => `Can only send ${writesPerSecond} mutations every 1000ms`,
  size: ({ recordsPerWrite }: PlatformLimits) =>
    `Request exceeds maximum batch size limit of ${recordsPerWrite} items`,
  queries: ({ queriesPerRun }: PlatformLimits) => `Exceeded the limit of ${queriesPerRun} queries in one run`,
  recordIds: ({ recordIdsPerQuery }: PlatformLimits) =>
    `Cannot query more than ${recordIdsPerQuery} record ids at once`,
  call: ({ callMs }: PlatformLimits) => `The call got no answer within ${callMs / 1000} seconds`,
  run: ({ runMs }: PlatformLimits) => `Script exceeded execution time limit of ${runMs / 1000} seconds`,
} as const;

/** A call as its limits see it. */
interface LimitedCall {
  readonly kind: CallKind;
  readonly records: number;
  readonly startedAt: Instant;
}

/** Why the platform does not even take a call. */
export type RefusedCall = "rate" | "size" | "queries" | "recordIds";

/** Keeps the count of one run: says why the platform does not even take a call, or nothing. */
export function limitKeeper(
  limits: PlatformLimits,
): (call: LimitedCall, recordIds: number) => RefusedCall | undefined {
  let queries = 0;
  /** When the writes of the last 1000 ms have started. */
  let writeStarts: readonly Instant[] = [];
  return ({ kind, records, startedAt }, recordIds) => {
    if (kind === "query") {
      queries += 1;
      if (queries > limits.queriesPerRun) return "queries";
      return recordIds > limits.recordIdsPerQuery ? "recordIds" : undefined;
    }
    if (records > limits.recordsPerWrite) return "size";
    const recent = writeStarts.filter((at) => at > startedAt - 1000);
    if (recent.length >= limits.writesPerSecond) return "rate";
    writeStarts = [...recent, startedAt];
    return undefined;
  };
}
