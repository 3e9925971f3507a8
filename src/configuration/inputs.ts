import type { TeacherId, TemplateId } from "../domain/ids.ts";
import type { Settings } from "../domain/settings.ts";
import { ConfigurationError } from "./errors.ts";
import { date, isGiven, type Reader, text, wholeNumber } from "./readers.ts";
import { DEFAULT_SETTINGS, SETTING_READERS } from "./settings.ts";

const teacherId: Reader<TeacherId> = {
  expects: "the record id of a teacher",
  read: (given) => text.read(given) as TeacherId | undefined,
};

/** Input variables of the scheduled sync that are not settings. */
export const SCHEDULED_VARIABLES = { startDate: date, weeksAhead: wholeNumber(0, 520), teacherId };

/** One record id, or several as a list, as JSON or separated by commas; an empty list is not given. */
const recordId: Reader<readonly TemplateId[]> = {
  expects: "the record id of a template, or a list of them",
  required:
    "Add the variable beside the script and choose the record id of the trigger's record as its value",
  read: (given) => {
    const items = Array.isArray(given)
      ? given
      : typeof given === "string"
        ? given.split(/[\s,;"'[\]]+/)
        : [undefined];
    const ids = items.filter((item) => item !== "").map((item) => text.read(item));
    return ids.every((id) => id !== undefined && /^rec\w+$/.test(id)) && ids.length > 0
      ? (ids as TemplateId[])
      : undefined;
  },
};

/** Input variables of the sync on a record's update that are not settings. */
export const ON_UPDATE_VARIABLES = { recordId };

export type Readers = Readonly<Record<string, Reader<unknown>>>;
export type ValuesOf<R extends Readers> = {
  readonly [Name in keyof R]?: R[Name] extends Reader<infer Value> ? Value : never;
};

export interface Inputs<R extends Readers> {
  readonly settings: Settings;
  readonly variables: ValuesOf<R>;
  /** Input variables that mean nothing to the script. */
  readonly unknown: readonly string[];
}

/** What was typed, by name: the settings object of the script, or the input variables beside it. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * Puts together defaults, the settings object and the input variables; an input variable wins over a setting.
 * Throws a `ConfigurationError` that lists every value that cannot be used.
 */
export function readInputs<R extends Readers>(settings: Given, typed: Given, variables: R): Inputs<R> {
  const problems: string[] = [];
  const readers: Readers = { ...SETTING_READERS, ...variables };
  const input = properlyNamed(typed, readers);
  const fromSettings = readAll("Setting", settings, SETTING_READERS, problems);
  const fromInput = readAll("Input variable", input, readers, problems);
  for (const [name, { expects, required }] of Object.entries<Reader<unknown>>(variables)) {
    if (required !== undefined && !isGiven(input[name]))
      problems.push(`Input variable ${name}: got nothing, expected ${expects}. ${required}`);
  }
  if (fromInput.weeksAhead !== undefined && fromInput.daysAhead !== undefined) {
    problems.push("Input variables weeksAhead and daysAhead: both are given, expected one of them");
  }
  const stray = Object.keys(settings).filter((name) => !isOneOf(name, SETTING_READERS));
  for (const name of stray)
    problems.push(`Setting ${name}: there is no such setting, take it out or correct its name`);
  if (problems.length > 0) throw new ConfigurationError(problems);

  const weeks = fromInput.weeksAhead as number | undefined;
  const inDays = weeks === undefined ? {} : { daysAhead: weeks * 7 };
  const given: Record<string, unknown> = { ...DEFAULT_SETTINGS, ...fromSettings, ...fromInput, ...inDays };
  // A reconciliation only looks (semantics 5.3).
  const merged = given.mode === "reconcile" ? { ...given, dryRun: true } : given;
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, merged[name]]));
  return {
    settings: pick(Object.keys(DEFAULT_SETTINGS)) as unknown as Settings,
    variables: pick(Object.keys(variables).filter((name) => merged[name] !== undefined)) as ValuesOf<R>,
    unknown: Object.keys(input).filter((name) => !isOneOf(name, readers)),
  };
}

/**
 * The variables under their proper names. A slip in a name must not turn a dry run into a real one, so capitals,
 * spaces, underscores and hyphens make no difference where the proper name is not given as well.
 */
export function properlyNamed(typed: Given, readers: Readers = SETTING_READERS): Given {
  const names = new Map(Object.keys(readers).map((name) => [plain(name), name]));
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      const proper = names.get(plain(name)) ?? name;
      return [proper in typed ? name : proper, value];
    }),
  );
}

const plain = (name: string): string => name.replace(/[\s_-]/g, "").toLowerCase();

function readAll(kind: string, given: Given, readers: Readers, problems: string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(readers)) {
    const value = given[name];
    if (!isGiven(value)) continue;
    const read = reader.read(value);
    if (read === undefined) problems.push(`${kind} ${name}: got ${shown(value)}, expected ${reader.expects}`);
    else values[name] = read;
  }
  return values;
}

const isOneOf = (name: string, readers: Readers): boolean => Object.keys(readers).includes(name);

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);
