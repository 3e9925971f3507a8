import type { MemoryBase } from "../memory-base.ts";
import type { AutomationBase } from "./automation-api.ts";
import { directly } from "./base-call.ts";
import { automationBase } from "./base-global.ts";

/** The globals of an Airtable automation over a base in memory, and what a script has said through them. */
export interface AutomationGlobals {
  readonly base: AutomationBase;
  readonly input: { config(): Readonly<Record<string, unknown>> };
  readonly output: { set(key: string, value: unknown): void };
  readonly console: Record<LoggedLine["level"], (...values: readonly unknown[]) => void>;
  readonly outputs: ReadonlyMap<string, unknown>;
  readonly lines: readonly LoggedLine[];
}

export interface LoggedLine {
  readonly level: "log" | "warn" | "error";
  readonly text: string;
}

export function automationGlobals(
  memory: MemoryBase,
  variables: Readonly<Record<string, unknown>> = {},
): AutomationGlobals {
  const outputs = new Map<string, unknown>();
  const lines: LoggedLine[] = [];
  const logger =
    (level: LoggedLine["level"]) =>
    (...values: readonly unknown[]): void =>
      void lines.push({ level, text: values.map(shown).join(" ") });
  let configured = false;
  return {
    base: automationBase(memory.store, directly),
    input: {
      config() {
        if (configured) throw new Error("input.config may only be called once.");
        configured = true;
        return { ...variables };
      },
    },
    output: {
      set(key, value) {
        if (JSON.stringify(value) === undefined)
          throw new TypeError(`Output ${key} cannot be written as JSON`);
        outputs.set(key, JSON.parse(JSON.stringify(value)));
      },
    },
    console: { log: logger("log"), warn: logger("warn"), error: logger("error") },
    outputs,
    lines,
  };
}

/** Objects are shown as JSON, as far as there is any. */
function shown(value: unknown): string {
  if (typeof value === "string") return value;
  // Of the script's own world, where errors have another class.
  if (Object.prototype.toString.call(value) === "[object Error]") return String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
