import { memoryBase } from "../../emulator/memory-base.ts";
import type { HttpFault } from "../../emulator/web-api/wire/http-faults.ts";
import { SAMPLE_NOW, sampleSchool } from "../../sample/school.ts";
import { cacheOf } from "../../src/records/reading/cache.ts";
import type { AuditedWrite, RecordsServiceOptions } from "../../src/records/records-calls.ts";
import { recordsService } from "../../src/records/records-service.ts";
import { airtableRecords } from "../../src/service/records/airtable-records.ts";
import { instant } from "../support/instant.ts";
import { jumpingTime, webApiIn } from "../support/web-api.ts";
import { memoryAnswers, memoryQueue } from "./memory-storage.ts";

/** The sample school behind the records service, over HTTP in virtual time. */
export function openRecords(options: Partial<RecordsServiceOptions> = {}, faults: readonly HttpFault[] = []) {
  const memory = memoryBase(sampleSchool());
  const time = jumpingTime(instant(SAMPLE_NOW));
  const { base, calls } = webApiIn(time, memory, { faults });
  const storage = memoryQueue();
  const answers = memoryAnswers();
  const written: AuditedWrite[] = [];
  let ids = 0;
  const service = recordsService({
    school: "main",
    port: airtableRecords(base.client, memory.store.id),
    cache: cacheOf({ now: time.peek }),
    uncached: [],
    storage,
    answers,
    digest: (text) => text,
    now: time.peek,
    machineNow: time.peek,
    newId: () => `q${++ids}`,
    rulesFor: () => ({ onConflict: "keepRemote", isProtected: () => false }),
    inTime: (write) => write,
    late: () => {},
    soon: (read) => read,
    schemas: { last: () => undefined, keep: () => {} },
    audit: (write) => written.push(write),
    ...options,
  });
  return { memory, time, base, calls, storage, answers: options.answers ?? answers, written, service };
}
