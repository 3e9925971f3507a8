import { execFileSync } from "node:child_process";
import { Bench } from "tinybench";
import type { ActiveTemplate } from "../../src/domain/template.ts";
import { groupBy } from "../../src/planning/group-by.ts";
import { factsReader } from "../../src/planning/held/facts.ts";
import { match } from "../../src/planning/held/match.ts";
import { planSync } from "../../src/planning/plan.ts";
import { exclusionsOf } from "../../src/planning/wanted/exclusions.ts";
import { expand } from "../../src/planning/wanted/expand.ts";
import { setsInEdit } from "../../src/planning/wanted/sets-in-edit.ts";
import { indexTemplates } from "../../src/planning/wanted/template-index.ts";
import { unplacedLessons } from "../../src/planning/wanted/unplaced-lessons.ts";
import { firstSpecification } from "./first-specification.ts";
import { floorTable } from "./floor.ts";
import { largeSchool } from "./large-school.ts";
import { mailTable } from "./mails.ts";
import { EXPANDERS, PAIR_FINDERS } from "./peers.ts";
import { loadTable } from "./service/load.ts";
import { serveLoadAirtable } from "./service/load-airtable.ts";
import { serveLoadProxy } from "./service/load-proxy.ts";
import { printSchoolsRun, schoolsTable } from "./service/thousand-schools.ts";
import { printOfficialClient, webApiTable } from "./web-api/web-api.ts";
import { printWindowRun, windowTable } from "./web-api/web-api-window.ts";
import { measureWholeRun, printWholeRun } from "./whole-run.ts";

/** Templates and slots, over three weeks; two of them differ by the factor two, to show how the time grows. */
const SIZES = [
  [150, 5_000],
  [2_000, 50_000],
  [4_000, 100_000],
  [10_000, 120_000],
] as const;

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

async function timesOf(templates: number, slots: number): Promise<Record<string, number>> {
  const input = largeSchool(templates, slots);
  const { window, settings } = input;
  const templateIndex = indexTemplates(input.templates);
  const namedTeachers = new Set(input.templates.flatMap(({ teachers }) => teachers));
  const facts = input.slots.map(factsReader({ templateIndex, namedTeachers, window, settings }));
  const exclusions = exclusionsOf(
    templateIndex,
    {
      closures: input.closures,
      lessons: unplacedLessons(input.lessons, facts),
      setsInEdit: setsInEdit(input.templates),
    },
    settings,
  );
  const slotsByKey = groupBy(facts, ({ key }) => key?.text);
  const wanted = expand(templateIndex, exclusions, slotsByKey, window);
  const bench = new Bench({ iterations: 9, time: 0, warmupIterations: 3, warmupTime: 0 })
    .add("expand", () => void expand(templateIndex, exclusions, slotsByKey, window))
    .add("match", () => void match(wanted, slotsByKey, settings.sameTimeTemplates))
    .add("plan", () => void planSync(input));
  await bench.run();
  return Object.fromEntries(
    bench.tasks.map(({ name, result }) => [name, "latency" in result ? result.latency.p50 : Number.NaN]),
  );
}

/** Memory is read in a process of its own, which makes the school and one plan and nothing else. */
function memoryOf(
  templates: number,
  slots: number,
): { readonly writes: number; readonly school: number; readonly peak: number } {
  const output = execFileSync(process.execPath, [
    process.argv[1] as string,
    "plan",
    String(templates),
    String(slots),
  ]);
  return JSON.parse(output.toString());
}

function printMemory(templates: number, slots: number): void {
  const input = largeSchool(templates, slots);
  const school = process.resourceUsage().maxRSS * 1024;
  const writes = planSync(input).writes.length;
  process.stdout.write(JSON.stringify({ writes, school, peak: process.resourceUsage().maxRSS * 1024 }));
}

/** The same work by others, checked by the tests to have the same results. */
async function printPeers(): Promise<void> {
  const input = largeSchool(PEER_TEMPLATES, PEER_SLOTS);
  const templates = input.templates as readonly ActiveTemplate[];
  const templateIndex = indexTemplates(templates);
  const presences = input.slots
    .map(factsReader({ ...input, templateIndex, namedTeachers: undefined }))
    .flatMap(({ presence }) => presence ?? []);
  const bench = new Bench({ iterations: 5, time: 0, warmupIterations: 1, warmupTime: 0 });
  for (const [name, expandAll] of Object.entries(EXPANDERS)) {
    bench.add(`expand: ${name}`, () => void expandAll(templates, input.window));
  }
  for (const [name, pairsOf] of Object.entries(PAIR_FINDERS)) {
    bench.add(`overlaps: ${name}`, () => void pairsOf(presences));
  }
  bench.add("whole plan: Slot Sync", () => void planSync(input));
  bench.add("whole plan: the first specification, literally", () => {
    firstSpecification(templates, input.slots, input.window.from, 14);
  });
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) => ({
      task: name,
      median: "latency" in result ? milliseconds(result.latency.p50) : "",
    })),
  );
}

const PEER_TEMPLATES = 2_000;
const PEER_SLOTS = 50_000;

/** The built script on a base in memory: reads, plan, calls, verifying pass, report. */
function printWholeRuns(): void {
  const rows = SIZES.map(([templates, slots]) => {
    const run = measureWholeRun(templates, slots);
    return {
      templates: templates.toLocaleString("en"),
      slots: slots.toLocaleString("en"),
      run: run.summary,
      "queries, write calls": `${run.queries}, ${run.writeCalls}`,
      processor: `${run.cpuSeconds.toFixed(1)} s`,
      "heap: the base alone": `${Math.round(run.baseMegabytes)} MB`,
      "at most, with a limit of 512": `${Math.round(run.peakMegabytes)} MB`,
    };
  });
  console.table(rows);
}

async function printTable(): Promise<void> {
  const rows: Record<string, string>[] = [];
  for (const [templates, slots] of SIZES) {
    const times = await timesOf(templates, slots);
    const { writes, school, peak } = memoryOf(templates, slots);
    const items = templates * 3 + slots;
    rows.push({
      templates: templates.toLocaleString("en"),
      slots: slots.toLocaleString("en"),
      writes: writes.toLocaleString("en"),
      expand: milliseconds(times.expand ?? Number.NaN),
      match: milliseconds(times.match ?? Number.NaN),
      "whole plan": milliseconds(times.plan ?? Number.NaN),
      "ns per n log n": (((times.plan ?? Number.NaN) * 1e6) / (items * Math.log2(items))).toFixed(0),
      "process with the school": megabytes(school),
      "and with the plan, at its peak": megabytes(peak),
    });
  }
  console.table(rows);
}

/** Seconds; `npm run bench -- load 10` takes others. */
const A_MINUTE = 60;

interface Part {
  readonly measures: string;
  print(): void | Promise<void>;
}

const PARTS: Readonly<Record<string, Part>> = {
  plans: { measures: "expansion, matching and whole plans, and their memory", print: printTable },
  peers: { measures: "the same work done by others", print: printPeers },
  runs: { measures: "whole runs of the built script, processor time and memory", print: printWholeRuns },
  floor: {
    measures: "speed under Airtable's limits, in virtual time",
    print: async () => console.table(await floorTable()),
  },
  "web-api": {
    measures: "runs over HTTP, in virtual time, beside the official client",
    print: async () => {
      console.table(await webApiTable());
      console.table(await windowTable());
    },
  },
  mails: {
    measures: "how long the mails of the sample school are",
    print: async () => console.table(await mailTable()),
  },
  schools: {
    measures: "a thousand schools in one process, in virtual time",
    print: () => console.table(schoolsTable()),
  },
  load: {
    measures: "the server at 200 requests a second, beside a plain proxy, in real time",
    print: async () => console.table(await loadTable(templates || A_MINUTE)),
  },
};

const USAGE = [
  "npm run bench           all of it",
  ...Object.entries(PARTS).map(([name, { measures }]) => `npm run bench -- ${name.padEnd(8)}${measures}`),
].join("\n");

const [part = "", ...sizes] = process.argv.slice(2);
const [templates = 0, slots = 0] = sizes.map(Number);
const asked = Object.entries(PARTS).filter(([name]) => part === "" || part === name);
if (part === "plan") printMemory(templates, slots);
else if (part === "whole") await printWholeRun(templates, slots);
else if (part === "official") await printOfficialClient(JSON.parse(sizes[0] ?? "{}"));
else if (part === "window") await printWindowRun(sizes[0] ?? "", sizes[1] ?? "");
else if (part === "schools-run") await printSchoolsRun(sizes[0] ?? "", Number(sizes[1]));
else if (part === "load-airtable") await serveLoadAirtable();
else if (part === "load-proxy") serveLoadProxy(sizes[0] ?? "");
else if (part === "--help") console.log(USAGE);
else if (asked.length === 0) {
  console.error(`There is no part "${part}".\n${USAGE}`);
  process.exitCode = 2;
} else for (const [, { print }] of asked) await print();
