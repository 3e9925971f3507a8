import type { MemoryBase } from "../../emulator/memory-base.ts";
import { type PlatformOptions, type PlatformRun, platformRun } from "../../emulator/platform/platform-run.ts";
import { playOut, type VirtualTime, virtualTime } from "../../emulator/virtual-time.ts";
import { nextTurn } from "../../sample/pasted.ts";
import { scriptingBase } from "../../src/adapters/scripting.ts";
import type { SyncResult } from "../../src/execution/sync-result.ts";
import { instant } from "./instant.ts";
import { limited } from "./ports.ts";
import type { OpenSchool, RunOptions } from "./school/open-school.ts";
import { type WebApiRun, webApiRun } from "./web-api-run.ts";

export interface LimitedOptions extends RunOptions, Omit<PlatformOptions, "time"> {
  /** Records a call, so that a small school makes many calls. */
  readonly batchSize?: number;
  /** The port through which the run sees its base; a script's where it is left out. */
  readonly through?: PortName;
  readonly timers?: boolean;
}

export type PortName = "scripting" | "web-api";

/** A run of the engine on the platform; no result when the platform has ended it. */
export interface LimitedSync {
  readonly platform: Pick<PlatformRun, "calls" | "ended">;
  readonly result: SyncResult | undefined;
}

/** What has been gone through so far, for the tables of torture. */
export const tally = { histories: 0, runs: 0, calls: 0, refused: 0, lost: 0, ended: 0 };

const LATENCY_MS = 200;

/** One run under Airtable's limits, with whatever is to go wrong. Throws what the run throws. */
export async function limitedSync(school: OpenSchool, options: LimitedOptions): Promise<LimitedSync> {
  const time = virtualTime(instant(options.now ?? ""));
  return played(time, begin(school, time, options));
}

/** Two runs at the same time: the first makes its calls before the i-th, then the other those before its j-th. */
export interface Interleaving {
  readonly first: LimitedOptions;
  readonly second: LimitedOptions;
  readonly i: number;
  readonly j: number;
  /** What happens to the base just before the second begins. */
  readonly between?: () => void;
  /** The first waits once more before this call of its own, until the second is over. */
  readonly k?: number;
}

/** Then the first goes on to its end, and after it the second. */
export async function interleavedSyncs(
  school: OpenSchool,
  { first, second, i, j, k, between = () => undefined }: Interleaving,
): Promise<readonly [LimitedSync, LimitedSync | undefined]> {
  const time = virtualTime(instant(first.now ?? ""));
  let other: Begun | undefined;
  /** The second may go on. */
  const goOn = signal();
  const secondHasArrived = signal();
  const wait: Fault = {
    kind: "meanwhile",
    call: j,
    async act() {
      secondHasArrived.give();
      await goOn.given;
    },
  };
  const startOther: Fault = {
    kind: "meanwhile",
    call: i,
    async act() {
      between();
      other = begin(school, time, { ...second, faults: [...(second.faults ?? []), wait] });
      await Promise.race([secondHasArrived.given, other.over]);
    },
  };
  const waitForOther: readonly Fault[] =
    k === undefined
      ? []
      : [
          {
            kind: "meanwhile",
            call: k,
            async act() {
              goOn.give();
              await other?.over;
            },
          },
        ];
  const faults = [...(first.faults ?? []), startOther, ...waitForOther];
  const ofFirst = await played(time, begin(school, time, { ...first, faults }));
  goOn.give();
  return [ofFirst, other && (await played(time, other))];
}

type Fault = NonNullable<PlatformOptions["faults"]>[number];

interface Begun {
  readonly platform: Pick<PlatformRun, "calls" | "ended">;
  /** The result, or undefined as soon as the platform has ended the run. */
  readonly over: Promise<SyncResult | undefined>;
}

function begin(school: OpenSchool, time: VirtualTime, options: LimitedOptions): Begun {
  const { batchSize = Number.POSITIVE_INFINITY, through = "scripting", timers = true, ...given } = options;
  const rest = { latency: () => LATENCY_MS, ...given };
  const platform = RUNS[through](school.memory, { ...rest, time });
  const { port } = platform;
  const alarm = (milliseconds: number, ring: () => void) => {
    let isSet = true;
    time.after(milliseconds, () => isSet && ring());
    return () => {
      isSet = false;
    };
  };
  const clock = { now: time.now, ...(timers && { sleep: time.sleep, alarm }) };
  const result = school.sync({
    ...rest,
    port: limited(port, { batch: Math.min(batchSize, port.limits.batch) }),
    clock,
  });
  const over = Promise.race([result, platform.whenEnded.then(() => undefined)]);
  over.catch(() => undefined); // Thrown where it is awaited.
  return { platform, over };
}

const RUNS: Readonly<Record<PortName, (memory: MemoryBase, options: PlatformOptions) => WebApiRun>> = {
  scripting(memory, options) {
    const run = platformRun(memory, options);
    return {
      port: scriptingBase(run.base),
      calls: run.calls,
      whenEnded: run.whenEnded,
      get ended() {
        return run.ended;
      },
    };
  },
  "web-api": webApiRun,
};

async function played(time: VirtualTime, { platform, over }: Begun): Promise<LimitedSync> {
  const end = await playOut(time, over, nextTurn);
  tally.runs += 1;
  tally.calls += platform.calls.length;
  tally.refused += platform.calls.filter(({ outcome }) => outcome === "refused").length;
  tally.lost += platform.calls.filter(({ outcome }) => outcome === "answer lost").length;
  tally.ended += platform.ended === undefined ? 0 : 1;
  if (end.status === "failed") throw end.error;
  if (end.status === "stuck") throw new Error("The run waits for something that never happens");
  return { platform, result: end.value };
}

function signal(): { readonly given: Promise<void>; give(): void } {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}
