import { parseArgs } from "node:util";
import { SCHEDULED_VARIABLES } from "../src/configuration/inputs.ts";
import { SETTING_READERS } from "../src/configuration/setting-readers.ts";
import { type Instant, parseInstant } from "../src/domain/time/instant.ts";

/** A flag or a file that cannot be used: one sentence for the person at the terminal. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export interface StartArguments {
  readonly help: boolean;
  readonly baseFile: string | undefined;
  readonly now: Instant | undefined;
  /** Forget what was kept. */
  readonly fresh: boolean;
  /** Go on with what was kept, and keep what becomes of it. */
  readonly keep: boolean;
  /** Show the weeks that change, before and after. */
  readonly weeks: boolean;
  /** Settings and input variables, as an automation would hand them over. */
  readonly variables: Readonly<Record<string, string>>;
}

/** `--days-ahead 7` is the input variable `daysAhead`; `--dry-run` needs no value. */
export function parseArguments(args: readonly string[]): StartArguments {
  const variables = [...Object.keys(SETTING_READERS), ...Object.keys(SCHEDULED_VARIABLES)];
  const options = {
    help: { type: "boolean", short: "h" },
    base: { type: "string" },
    now: { type: "string" },
    fresh: { type: "boolean" },
    keep: { type: "boolean" },
    weeks: { type: "boolean" },
    ...Object.fromEntries(variables.map((name) => [flagOf(name), { type: "string" }])),
    "dry-run": { type: "boolean" },
  } as const;
  const values = parse(args, options);
  const given = variables.flatMap((name): [string, string][] => {
    const value = values[flagOf(name)];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return {
    help: values.help === true,
    baseFile: values.base === undefined ? undefined : String(values.base),
    now: instantOf(values.now),
    fresh: values.fresh === true,
    keep: values.keep === true,
    weeks: values.weeks === true,
    variables: Object.fromEntries(given),
  };
}

export const flagOf = (variable: string): string =>
  variable.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>["options"]>;

function parse(args: readonly string[], options: Options): Readonly<Record<string, unknown>> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (cause) {
    const [reason] = String((cause as Error).message).split(/\.\s|\n/);
    throw new UsageError(`${reason}. "npm start -- --help" lists what there is.`);
  }
}

function instantOf(given: unknown): Instant | undefined {
  if (given === undefined) return undefined;
  const instant = parseInstant(String(given));
  if (instant === undefined)
    throw new UsageError(`--now ${String(given)} is not a moment; write it as 2026-01-14T08:00:00Z.`);
  return instant;
}

export const HELP = `npm start                       the sample school: one run of the built script, its report and its outputs
npm start -- --weeks            also the weeks that change, before and after
npm start -- --dry-run          write nothing, only report what would be written
npm start -- --now INSTANT      as if it were that moment, e.g. 2026-01-21T08:00:00Z
npm start -- --base FILE        run on a base of your own: {"tables": [{"id", "name", "fields": [{"id", "name",
                                "type", "options"}], "records": [{"id", "fields": {name: value}}]}]}
npm start -- --days-ahead 7     any setting or input variable of the script, as a flag
npm start -- --keep             go on with the school that was kept last, and keep what becomes of it
npm start -- --fresh            forget the school that was kept

Every run begins with a new sample school and keeps nothing, unless --keep is given: then the school stands in
.slot-sync/school.json. Edit it (move a template, book a slot by setting its status, lock one) and run again with
--keep: the run then does what the change asks for, and nothing else.`;
