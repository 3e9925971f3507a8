/** What Airtable allows an automation's script. */
export interface PlatformLimits {
  readonly queriesPerRun: number;
  readonly recordsPerWrite: number;
  readonly recordIdsPerQuery: number;
  /** Writes that may start in any 1000 ms, however many records each of them carries. */
  readonly writesPerSecond: number;
  readonly secondsPerCall: number;
  readonly secondsPerRun: number;
}

export const AIRTABLE_LIMITS: PlatformLimits = {
  queriesPerRun: 30,
  recordsPerWrite: 50,
  recordIdsPerQuery: 100,
  writesPerSecond: 15,
  secondsPerCall: 12,
  secondsPerRun: 30,
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
  call: ({ secondsPerCall }: PlatformLimits) => `The call got no answer within ${secondsPerCall} seconds`,
  run: ({ secondsPerRun }: PlatformLimits) =>
    `Script exceeded execution time limit of ${secondsPerRun} seconds`,
} as const;
