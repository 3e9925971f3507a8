import type { BasePort } from "../base/port.ts";
import type { Clock } from "../execution/calling/clock.ts";
import { type Entry, lineOf } from "../execution/log/entry.ts";
import type { CommonWords } from "../report/words/common-words.ts";
import type { Languages } from "../report/words/languages.ts";

/** What a run of a script has around it: in Airtable the globals of its automation, elsewhere what stands for them. */
export interface AutomationHost<Words extends CommonWords = CommonWords> {
  readonly port: BasePort;
  readonly input: { config(): Readonly<Record<string, unknown>> };
  readonly output: { set(key: string, value: unknown): void };
  readonly console: Console;
  readonly clock: Clock;
  /** Not in every host. */
  readonly fetch?: Fetch | undefined;
  /** What the script can say. */
  readonly languages: Languages<Words>;
  /** Version of the pasted script. */
  readonly version: string;
}

export interface Console {
  log(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}

/** The part of `fetch` that a notification needs. */
export type Fetch = (
  url: string,
  request: {
    readonly method: "POST";
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
) => Promise<{ readonly ok: boolean; readonly status: number }>;

/** Throws where the script was pasted into the Scripting extension, which has other globals. */
export function assertAutomation({ output }: Pick<AutomationHost, "output">): void {
  if (typeof output.set !== "function") {
    throw new Error(
      "This script belongs into an automation: open Automations, add the action Run a script, and paste it there. " +
        "Nothing was read or written.",
    );
  }
}

/** Errors and warnings go where Airtable shows them as such; debug entries are not printed (semantics 3.10). */
export function print(entries: readonly Entry[], console: Console): void {
  for (const entry of entries) {
    const line = lineOf(entry);
    if (entry.level === "error") console.error(line);
    else if (entry.level === "warn") console.warn(line);
    else if (entry.level === "info") console.log(line);
  }
}
