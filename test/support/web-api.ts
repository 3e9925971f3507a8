import type { MemoryBase } from "../../emulator/memory-base.ts";
import { seededRandom } from "../../emulator/seeded-random.ts";
import type { VirtualTime } from "../../emulator/virtual-time.ts";
import { type AirtableOverHttp, airtableOverHttp } from "../../emulator/web-api/airtable-over-http.ts";
import type { WebApiOptions } from "../../emulator/web-api/options.ts";
import { SAMPLE_GRANT, SAMPLE_TOKEN } from "../../emulator/web-api/serve.ts";
import type { HttpFault } from "../../emulator/web-api/wire/http-faults.ts";
import { virtualFetch, type WireCall } from "../../emulator/web-api/wire/virtual-fetch.ts";
import type { ApiRequest } from "../../src/adapters/web-api/client.ts";
import type { WebApiClock } from "../../src/adapters/web-api/fetch.ts";
import {
  type WebApiBase,
  type WebApiBaseOptions,
  webApiBase,
} from "../../src/adapters/web-api/web-api-base.ts";
import { type Instant, later } from "../../src/domain/time/instant.ts";

/** A base over HTTP, and what went over the wire. */
export interface OpenWebApi {
  readonly base: WebApiBase;
  readonly server: AirtableOverHttp;
  readonly calls: readonly WireCall[];
  readonly time: VirtualTime;
}

export interface WebApiTestOptions {
  readonly server?: Partial<WebApiOptions>;
  readonly client?: Partial<WebApiBaseOptions>;
  readonly faults?: readonly HttpFault[];
  readonly latency?: (call: WireCall) => number;
  readonly onRequest?: (request: ApiRequest) => void;
}

/** The base in such a time, whoever lets it pass. */
export function webApiIn(time: VirtualTime, memory: MemoryBase, options: WebApiTestOptions = {}): OpenWebApi {
  const server = airtableOverHttp(memory, {
    now: time.peek,
    random: seededRandom(1),
    tokens: { [SAMPLE_TOKEN]: SAMPLE_GRANT },
    ...options.server,
  });
  const { fetch, calls } = virtualFetch(server, {
    time,
    ...(options.faults && { faults: options.faults }),
    ...(options.latency && { latency: options.latency }),
  });
  const base = webApiBase({
    fetch,
    token: SAMPLE_TOKEN,
    baseId: memory.store.id,
    clock: clockIn(time),
    ...(options.onRequest && { onRequest: options.onRequest }),
    ...options.client,
  });
  return { base, server, calls, time };
}

export const clockIn = (time: VirtualTime): WebApiClock => ({
  now: time.now,
  sleep: time.sleep,
  alarm(milliseconds, ring) {
    let isSet = true;
    time.after(milliseconds, () => isSet && ring());
    return () => {
      isSet = false;
    };
  },
});

/** A time in which nobody waits: whoever sleeps is awake at once, and it is so much later. */
export function jumpingTime(startsAt: Instant): VirtualTime {
  let time = startsAt;
  return {
    now: () => time,
    peek: () => time,
    // Nothing is so late that an alarm would ring.
    after: () => undefined,
    sleep: async (milliseconds) => {
      time = later(time, milliseconds);
    },
    skip: () => false,
  };
}
