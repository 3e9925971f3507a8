import type { TeacherId, TemplateId } from "../domain/ids.ts";
import type { Settings, WrittenSettings } from "../domain/settings.ts";
import { withMarksShown } from "../domain/text/alike.ts";
import { contradictions } from "./contradictions.ts";
import { settingsOf, WRITTEN_DEFAULTS } from "./default-settings.ts";
import { ConfigurationError } from "./errors.ts";
import { plain } from "./likeness.ts";
import { anyText, calendarDay, isGiven, type Reader, wholeNumber } from "./readers.ts";
import type { Misread, SettingProblem } from "./setting-problem.ts";
import { SETTING_READERS } from "./setting-readers.ts";

const teacherId: Reader<TeacherId> = {
  expects: { kind: "teacher" },
  read: (given) => anyText.read(given) as TeacherId | undefined,
};

/** Input variables of the scheduled sync that are not settings. */
export const SCHEDULED_VARIABLES = { startDate: calendarDay, weeksAhead: wholeNumber(0, 520), teacherId };

/** One record id, or several as a list, as JSON or separated by commas; an empty list is not given. */
const recordId: Reader<readonly TemplateId[]> = {
  expects: { kind: "templates" },
  isRequired: true,
  read: (given) => {
    const items = Array.isArray(given)
      ? given
      : typeof given === "string"
        ? given.split(/[\s,;"'[\]]+/)
        : [undefined];
    const ids = items.filter((item) => item !== "").map((item) => anyText.read(item));
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
  const problems: SettingProblem[] = [];
  const readers: Readers = { ...SETTING_READERS, ...variables };
  const input = properlyNamed(typed, readers);
  const fromSettings = readAll("setting", settings, SETTING_READERS, problems);
  const fromInput = readAll("input", input, readers, problems);
  for (const [name, { expects: expected, isRequired }] of Object.entries<Reader<unknown>>(variables)) {
    if (isRequired && !isGiven(input[name])) problems.push({ kind: "not-given", name, expected });
  }
  if (fromInput.weeksAhead !== undefined && fromInput.daysAhead !== undefined)
    problems.push({ kind: "both-given", names: ["weeksAhead", "daysAhead"] });
  const stray = Object.keys(settings).filter((name) => !isOneOf(name, SETTING_READERS));
  for (const name of stray) problems.push({ kind: "unknown-setting", name });
  problems.push(...contradictions({ ...WRITTEN_DEFAULTS, ...fromSettings, ...fromInput }));
  if (problems.length > 0) throw new ConfigurationError(problems);

  const weeks = fromInput.weeksAhead as number | undefined;
  const inDays = weeks === undefined ? {} : { daysAhead: weeks * 7 };
  const given: Record<string, unknown> = { ...WRITTEN_DEFAULTS, ...fromSettings, ...fromInput, ...inDays };
  // A reconciliation only looks (semantics 5.3).
  const merged = given.mode === "reconcile" ? { ...given, dryRun: true } : given;
  const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, merged[name]]));
  return {
    settings: settingsOf(pick(Object.keys(WRITTEN_DEFAULTS)) as unknown as WrittenSettings),
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

function readAll(
  where: Misread["where"],
  given: Given,
  readers: Readers,
  problems: SettingProblem[],
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, reader] of Object.entries(readers)) {
    const value = given[name];
    if (!isGiven(value)) continue;
    const read = reader.read(value);
    if (read === undefined) problems.push(...misread(where, name, value, reader));
    else values[name] = read;
  }
  return values;
}

/** Why the reader could not read the value: each flaw by itself, else only that it could not. */
export function misread(
  where: Misread["where"],
  name: string,
  value: unknown,
  { expects: expected, flaws }: Reader<unknown>,
): readonly Misread[] {
  const found = flaws?.(value) ?? [];
  const told = { where, name, got: asTyped(value), expected };
  return found.length === 0 ? [{ kind: "unreadable", ...told }] : found.map((flaw) => ({ ...flaw, ...told }));
}

const isOneOf = (name: string, readers: Readers): boolean => Object.keys(readers).includes(name);

/** A text as it stands, so that nobody looks for backslashes that nobody has typed. */
const asTyped = (value: unknown): string =>
  withMarksShown(typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value)));
