import vm from "node:vm";
import {
  type ExtensionGlobals,
  extensionGlobals,
  type Person,
} from "../src/adapters/memory/extension-globals.ts";
import type { MemoryBase } from "../src/adapters/memory/memory-base.ts";
import { type AutomationGlobals, automationGlobals } from "../src/adapters/memory/scripting-globals.ts";

export interface AutomationRun extends Pick<AutomationGlobals, "outputs" | "lines"> {
  /** What the script threw, which turns an automation red. */
  readonly error: Error | undefined;
}

/**
 * Runs the text of a pasted script in an automation; its clock starts at `now`.
 * `further` are globals that not every automation has, such as `fetch`.
 */
export async function runInAutomation(
  source: string,
  memory: MemoryBase,
  variables: Readonly<Record<string, unknown>>,
  now: number,
  further: object = {},
): Promise<AutomationRun> {
  const { outputs, lines, ...globals } = automationGlobals(memory, variables);
  return { outputs, lines, error: await runPasted(source, { ...globals, ...further }, now) };
}

export interface ExtensionRun extends Pick<ExtensionGlobals, "shown"> {
  readonly error: Error | undefined;
}

/** Runs the text of a pasted script in the Scripting extension, in front of a person; its clock starts at `now`. */
export async function runInExtension(
  source: string,
  memory: MemoryBase,
  person: Person,
  now: number,
): Promise<ExtensionRun> {
  const { shown, ...globals } = extensionGlobals(memory, person);
  return { shown, error: await runPasted(source, globals, now) };
}

/** Inside an async function, as Airtable does it, with the given globals and the language's own, and nothing of Node. */
async function runPasted(source: string, globals: object, now: number): Promise<Error | undefined> {
  const began = Date.now();
  const context = vm.createContext({ ...globals, clockNow: () => now + Date.now() - began });
  vm.runInContext("Date.now = clockNow; delete globalThis.clockNow;", context);
  try {
    await vm.runInContext(`(async () => {\n${source}\n})()`, context);
    return undefined;
  } catch (thrown) {
    // An error of the script's own world is no instance of this one's.
    return new Error(String((thrown as { message?: unknown }).message ?? thrown));
  }
}
