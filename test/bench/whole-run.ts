import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { BaseJson } from "../../emulator/base-json.ts";
import { memoryBase } from "../../emulator/memory-base.ts";
import { virtualTime } from "../../emulator/virtual-time.ts";
import { nextTurn, runOnPlatform } from "../../sample/pasted.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import {
  addDays,
  firstOnOrAfter,
  formatDate,
  formatTimeOfDay,
  type LocalDate,
  type Minute,
  parseDate,
  type Weekday,
} from "../../src/domain/time/civil-time.ts";
import type { Instant } from "../../src/domain/time/instant.ts";
import { instant } from "../support/instant.ts";
import { baseOf } from "../support/school/base-of.ts";
import { WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type SlotSpec, type TemplateSpec } from "../support/school/specs.ts";

/** What one run of the built script needs, the base in memory apart. */
export interface WholeRun {
  readonly summary: string;
  readonly queries: number;
  readonly writeCalls: number;
  /** Seconds of processor time, the base in memory included. */
  readonly cpuSeconds: number;
  /** Heap before the run, which is the base. */
  readonly baseMegabytes: number;
  /** Heap at most, base and garbage included. */
  readonly peakMegabytes: number;
}

const SCRIPT_MEMORY_MEGABYTES = 512;
const TODAY = parseDate("2024-01-17") as LocalDate;

/** Measured in a process of its own, whose heap may hold no more than Airtable allows a script: script and base together. */
export function measureWholeRun(templates: number, slots: number): WholeRun {
  const options = [
    `--max-old-space-size=${SCRIPT_MEMORY_MEGABYTES}`,
    "--expose-gc",
    process.argv[1] as string,
    "whole",
    String(templates),
    String(slots),
  ];
  return JSON.parse(execFileSync(process.execPath, options).toString());
}

export async function printWholeRun(templates: number, slots: number): Promise<void> {
  const memory = memoryBase(largeBase(templates, slots));
  await nextTurn();
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  let peak = heapUsed;
  const watch = (): void => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
  };
  const time = virtualTime(instant(WEDNESDAY));
  const watchedNow = (): Instant => {
    watch();
    return time.now();
  };
  const began = process.cpuUsage();
  const { platform, outputs } = await runOnPlatform(
    readFileSync("build/scheduled-sync.js", "utf8"),
    memory,
    {},
    {
      time: { ...time, now: watchedNow },
      timers: false,
      latency: () => 300,
      onWritten: watch,
    },
  );
  watch();
  const used = process.cpuUsage(began);
  const result: WholeRun = {
    summary: String(outputs.get("summary")),
    queries: platform.calls.filter(({ kind }) => kind === "query").length,
    writeCalls: platform.calls.filter(({ kind }) => kind !== "query").length,
    cpuSeconds: (used.user + used.system) / 1e6,
    baseMegabytes: heapUsed / 1024 / 1024,
    peakMegabytes: peak / 1024 / 1024,
  };
  process.stdout.write(JSON.stringify(result));
}

/** 25 weekly hours a teacher; slots for three weeks and for as much of the past as fills the inventory up. One in so many templates has moved since. */
export function largeBase(templateCount: number, slotCount: number, oneIn = 20): BaseJson {
  const templates = Array.from({ length: templateCount }, (_, index) => template(index));
  const slots: SlotSpec[] = [];
  for (let week = 2; slots.length < slotCount; week--) {
    for (const [index, each] of templates.entries()) {
      if (slots.length === slotCount) break;
      slots.push(slot(each, index, week));
    }
  }
  const moved = templates.map((each, index) =>
    index % oneIn === 0 ? { ...each, starts: at(index, 5), ends: at(index, 65) } : each,
  );
  return baseOf({ templates: moved, slots });
}

const at = (index: number, more: number): string =>
  formatTimeOfDay((8 * 60 + Math.floor((index % 25) / 5) * 90 + more) as Minute);

const template = (index: number): TemplateSpec =>
  aTemplate({
    id: `recTemplate${String(index).padStart(6, "0")}`,
    teachers: [`recTeacher${Math.floor(index / 25)}`],
    day: index % 5,
    starts: at(index, 0),
    ends: at(index, 60),
  });

const slot = ({ id, teachers, starts, ends, day }: TemplateSpec, index: number, week: number): SlotSpec =>
  aSlot({
    id: `recSlot${String(index).padStart(6, "0")}w${week}`,
    teachers,
    source: [id],
    starts,
    ends,
    date: formatDate(firstOnOrAfter(addDays(TODAY, week * 7), day as Weekday)),
    ...(index % 11 === 0 && { status: STATUSES.booked, students: ["recPupil"] }),
  });
