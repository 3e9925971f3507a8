import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { memoryBase } from "../../../emulator/memory-base.ts";
import { SAMPLE_TOKEN, serveAirtable } from "../../../emulator/web-api/serve.ts";
import type { Fetch } from "../../../src/adapters/web-api/fetch.ts";
import { webApiBase } from "../../../src/adapters/web-api/web-api-base.ts";
import { readInputs } from "../../../src/configuration/inputs.ts";
import { runSync } from "../../../src/execution/sync.ts";
import { instant } from "../../support/instant.ts";
import { WEDNESDAY } from "../../support/school/open-school.ts";
import { largeBase } from "../whole-run.ts";

/** What a run in a process of its own has needed, the base in another. */
interface WindowRun {
  readonly summary: string;
  readonly requests: number;
  /** Of processor time. */
  readonly seconds: number;
  readonly megabytes: number;
}

const TEMPLATES = 800;
/** The rate is lifted: what counts is the work of this program. */
const PER_SECOND = 10_000;
const NO_RATE = { perSecondAndBase: Number.POSITIVE_INFINITY, perSecondAndToken: Number.POSITIVE_INFINITY };

/** Runs over bases with ever longer a past, whose slots ahead are the same 2,400. */
export async function windowTable(): Promise<readonly Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  for (const slots of [2_400, 20_000, 120_000]) {
    const memory = memoryBase(largeBase(TEMPLATES, slots));
    const served = await serveAirtable(memory, { limits: NO_RATE });
    const args = [process.argv[1] as string, "window", served.origin, memory.store.id];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    await served.close();
    const run = JSON.parse(stdout) as WindowRun;
    rows.push({
      slots: slots.toLocaleString("en"),
      run: run.summary,
      requests: run.requests,
      processor: `${run.seconds.toFixed(1)} s`,
      "process at most": `${Math.round(run.megabytes)} MB`,
    });
  }
  return rows;
}

/** One run; prints what it has needed. */
export async function printWindowRun(origin: string, baseId: string): Promise<void> {
  let requests = 0;
  const began = process.cpuUsage();
  const offset = instant(WEDNESDAY) - Date.now();
  const clock = {
    now: () => instant(Date.now() + offset),
    sleep: (milliseconds: number) => new Promise<void>((resolve) => void setTimeout(resolve, milliseconds)),
    alarm(milliseconds: number, ring: () => void) {
      const timer = setTimeout(ring, milliseconds);
      return () => clearTimeout(timer);
    },
  };
  const base = webApiBase({
    fetch: (async (address, request) => fetch(address, request)) as Fetch,
    token: SAMPLE_TOKEN,
    baseId,
    endpoint: origin,
    clock,
    perSecond: PER_SECOND,
    onRequest: () => {
      requests += 1;
    },
  });
  const { settings } = readInputs({}, { allowMassRetire: true }, {});
  const result = await runSync({ base, clock, settings }, {});
  const { created, updated, deactivated } = result;
  const used = process.cpuUsage(began);
  const run: WindowRun = {
    summary: `${created} created, ${updated} updated, ${deactivated} deactivated`,
    requests,
    seconds: (used.user + used.system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(JSON.stringify(run));
}
