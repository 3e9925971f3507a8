import type { Command as Arguments } from "commander";
import type { ExitCode } from "../exit-codes.ts";
import type { Surroundings } from "../surroundings.ts";

/** One command of the program. What it does is loaded when it is called, so that the others start at once. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Adds its arguments, its options and the rest of its help; commands of its own where it has several. */
  describe(command: Arguments): void;
  load(): Promise<Action>;
  /** It does something by itself although it has commands of its own. */
  readonly isCallable?: true;
}

/** Does it, with the options as they were read; throws a `UsageError` where it cannot be done as it was asked for. */
export type Action = (call: Call, surroundings: Surroundings) => Promise<ExitCode>;

export interface Call {
  /** Such as `sync` or `queue list`. */
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** What stands after the command without an option. */
  readonly values: readonly string[];
}

/** The options of every command that looks at a school. */
export const withSchoolOptions = (command: Arguments): Arguments =>
  command
    .option(
      "--config <file>",
      "the configuration; else ./slot-sync.config.json, else /etc/slot-sync/config.json",
    )
    .option("--school <name>", "which school of the configuration; needed when there are several")
    .option("--json", "print one JSON object on standard output, and nothing else");

export const optionText = ({ options }: Call, name: string): string | undefined =>
  typeof options[name] === "string" ? options[name] : undefined;
