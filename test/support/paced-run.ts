import { readFileSync } from "node:fs";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { busiestSecond, type PlatformCall } from "../../emulator/platform/platform-run.ts";
import { virtualTime } from "../../emulator/virtual-time.ts";
import { runOnPlatform } from "../../sample/pasted.ts";
import { addDays, formatDate, type LocalDate, parseDate } from "../../src/domain/time/civil-time.ts";
import { instant } from "./instant.ts";
import { baseOf } from "./school/base-of.ts";
import { WEDNESDAY } from "./school/open-school.ts";
import { aSlot, aTemplate, type School } from "./school/specs.ts";

/** What a plan of so many writes costs on the platform, in virtual seconds. */
export interface PacedRun {
  readonly calls: number;
  /** From the start of the first write call to the answer of the last. */
  readonly writing: number;
  /** With both reads and the verifying pass. */
  readonly whole: number;
  /** No executor can write for less long, whatever it does. */
  readonly floor: number;
  /** Speed of the writing, the floor's being 1; the first second may be faster than the rate in the long run. */
  readonly share: number;
  readonly busiestSecond: number;
  readonly refused: number;
  readonly summary: unknown;
  readonly error: Error | undefined;
}

export interface PacedOptions {
  readonly writes: number;
  readonly latency: number;
  readonly timers: boolean;
  /** Over how many weeks the writes are spread. */
  readonly weeks?: number;
  /** As the setting; with 1 every call is awaited. */
  readonly maxInFlight?: number;
}

const MAX_IN_FLIGHT = 5;
const CALLS_PER_SECOND = 15;
const NO_LIMIT = 1_000_000;
const bundle = readFileSync("build/scheduled-sync.js", "utf8");
/** The built script as it would be were its run not limited in time. */
const unlimited = bundle.replace(/\brunMs: 3e4\b/, "runMs: 1e9");

/** A school in which half of the hours have moved: every one is a slot to close, and one to open only afterwards. */
function schoolToMove(writes: number, weeks: number): School {
  const moved = Math.floor(writes / 2 / weeks);
  const tuesdays = Array.from({ length: weeks }, (_, week) => formatDate(addDays(FIRST_TUESDAY, week * 7)));
  const pad = (index: number): string => String(index).padStart(5, "0");
  const own = (index: number) => ({ teachers: [`recTeacher${pad(index)}`] });
  return {
    templates: Array.from({ length: Math.ceil(writes / weeks) - moved }, (_, index) =>
      aTemplate({ id: `recT${pad(index)}`, ...own(index), starts: "14:30", ends: "15:30" }),
    ),
    slots: tuesdays.flatMap((date, week) =>
      Array.from({ length: moved }, (_, index) =>
        aSlot({ id: `recS${week}${pad(index)}`, date, ...own(index), source: [`recT${pad(index)}`] }),
      ),
    ),
  };
}

/** One run of the built script, its time budget and the platform's lifted. */
export async function pacedRun(options: PacedOptions): Promise<PacedRun> {
  const { latency, timers, maxInFlight = MAX_IN_FLIGHT } = options;
  const began = instant(WEDNESDAY);
  const time = virtualTime(began);
  const variables = { ...variablesOf(options), timeBudgetSeconds: NO_LIMIT, maxInFlight };
  const run = await runOnPlatform(unlimited, openBase(options), variables, {
    time,
    timers,
    latency: () => latency,
    limits: { runMs: NO_LIMIT },
  });
  const whole = (time.peek() - began) / 1000;
  const calls = run.platform.calls.filter(({ kind }) => kind !== "query");
  const writing = calls.length === 0 ? 0 : (lastStart(calls) - firstStart(calls) + latency) / 1000;
  const floor = Math.max(calls.length / CALLS_PER_SECOND, (calls.length * latency) / 1000 / MAX_IN_FLIGHT);
  return {
    calls: calls.length,
    writing,
    whole,
    floor,
    share: writing === 0 ? 1 : floor / writing,
    busiestSecond: busiestSecond(calls),
    refused: calls.filter(({ outcome }) => outcome !== "done").length,
    summary: run.outputs.get("summary"),
    error: run.error,
  };
}

/** How many runs within Airtable's 30 seconds it takes until nothing is left. */
export async function runsToTheEnd(options: PacedOptions): Promise<number> {
  const { latency, timers } = options;
  const memory = openBase(options);
  for (let runs = 1; ; runs++) {
    const time = virtualTime(instant(WEDNESDAY));
    const run = await runOnPlatform(bundle, memory, variablesOf(options), {
      time,
      timers,
      latency: () => latency,
    });
    if (run.error) throw run.error;
    if (run.outputs.get("incomplete") === false) return runs;
  }
}

const FIRST_TUESDAY = parseDate("2024-01-23") as LocalDate;
const variablesOf = ({ weeks = 1 }: PacedOptions) => ({ daysAhead: 7 * weeks - 5, allowMassRetire: true });
const openBase = ({ writes, weeks = 1 }: PacedOptions): MemoryBase =>
  memoryBase(baseOf(schoolToMove(writes, weeks)));
const firstStart = (calls: readonly PlatformCall[]): number => Math.min(...calls.map(startOf));
const lastStart = (calls: readonly PlatformCall[]): number => Math.max(...calls.map(startOf));
const startOf = ({ startedAt }: PlatformCall): number => startedAt;
