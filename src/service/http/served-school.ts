import type { Instant } from "../../domain/time/instant.ts";
import type { SchoolReads } from "../../records/reading/school-reads.ts";
import type { Read, RecordsService } from "../../records/records-calls.ts";
import type { Key } from "../store/store.ts";

/** What a request has found on its way to its route. */
export interface HttpSetting {
  readonly Variables: { key: Key; school: ServedSchool };
}

/** A school as the server sees it. */
export interface ServedSchool {
  readonly name: string;
  readonly records: RecordsService;
  readonly reads: SchoolReads;
  /** The clock of the rules. */
  now(): Instant;
  /** The hours that can be booked. */
  availability(asked: AvailabilityQuery): Promise<Read<unknown>>;
  /** One run at once; undefined where it takes longer than a caller waits. */
  sync(asked: {
    readonly teacher?: string | undefined;
    readonly template?: string | undefined;
  }): Promise<unknown | undefined>;
  lastRuns(): unknown;
  /** Whether the ping is one of our hook; then it is acted upon. */
  takesPing(body: Uint8Array, mac: string | undefined): boolean;
}

export interface AvailabilityQuery {
  readonly teacher: string | undefined;
  readonly from: string | undefined;
  readonly through: string | undefined;
}
