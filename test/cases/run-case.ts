import { readdirSync, readFileSync } from "node:fs";
import type { BaseJson } from "../../emulator/base-json.ts";
import { parseBaseJson } from "../../emulator/base-json.ts";
import type { AutomationBase } from "../../emulator/hosts/automation-api.ts";
import { automationGlobals } from "../../emulator/hosts/scripting-globals.ts";
import { type MemoryBase, memoryBase } from "../../emulator/memory-base.ts";
import { cellText } from "../../emulator/store/cell-texts.ts";
import { type AutomationRun, runInAutomation } from "../../sample/pasted.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { instant } from "../support/instant.ts";

/** The bases of this folder, by the names of their files. */
export const caseNames: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""))
  .sort();

/** What a base from practice is, and how the built script is run on it. */
interface Case {
  readonly now: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly base: BaseJson;
}

export function readCase(name: string): Case {
  const {
    now,
    input = {},
    ...base
  } = JSON.parse(readFileSync(`${import.meta.dirname}/${name}.json`, "utf8"));
  return { now, input, base: parseBaseJson(base) };
}

/** What the built script has made of a case. */
export interface CaseRun {
  /** What turned the run red. */
  readonly error: string;
  readonly summary: string;
  readonly status: string;
  readonly report: string;
  readonly needsPerson: unknown;
  /** Lines of the run log, without those about fields that the base does without. */
  readonly lines: readonly string[];
  /** Slots as `date start–end status`, by date and start. */
  readonly slots: readonly string[];
  readonly memory: MemoryBase;
  /** Something was written. */
  readonly wrote: boolean;
}

export async function runCase(
  { now, input, base }: Case,
  script: "scheduled-sync" | "overlap-flagger" = "scheduled-sync",
  further: Readonly<Record<string, unknown>> = {},
  hostOf: (base: AutomationBase) => AutomationBase = (base) => base,
): Promise<CaseRun> {
  const memory = memoryBase(base);
  const before = JSON.stringify(memory.toJson());
  const source = readFileSync(`build/${script}.js`, "utf8");
  const run = await runInAutomation(source, memory, { ...input, ...further }, instant(now), {
    base: hostOf(automationGlobals(memory).base),
  });
  return { ...told(run), slots: slotsOf(memory), memory, wrote: JSON.stringify(memory.toJson()) !== before };
}

/** The same on what a run has left. */
export const runAgain = (given: Case, { memory }: CaseRun): Promise<CaseRun> =>
  runCase({ ...given, base: memory.toJson() });

function told({ error, outputs, lines }: AutomationRun) {
  const text = (key: string): string => String(outputs.get(key) ?? "");
  return {
    error: error?.message ?? "",
    summary: text("summary"),
    status: text("status"),
    report: text("report"),
    needsPerson: outputs.get("needsPerson"),
    lines: lines.map((line) => line.text).filter((line) => !line.startsWith("Field missing")),
  };
}

function slotsOf({ store }: MemoryBase): readonly string[] {
  const table = store.table(SLOTS.name);
  const cell = (id: string, key: "date" | "starts" | "ends" | "status"): string => {
    const field = table.fields.find(({ name }) => name === SLOTS.fields[key].name);
    return field ? cellText(field, store.read(table, id, field)) : "";
  };
  return [...table.records.keys()]
    .map((id) => `${cell(id, "date")} ${cell(id, "starts")}–${cell(id, "ends")} ${cell(id, "status")}`)
    .sort();
}
