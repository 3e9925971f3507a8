import { type ChosenName, type NameSettings, nameSetting, withName } from "../configuration/chosen-name.ts";
import { WRITTEN_DEFAULTS } from "../configuration/default-settings.ts";
import { ConfigurationError } from "../configuration/errors.ts";
import { misread, readInputs } from "../configuration/inputs.ts";
import type { Misread } from "../configuration/setting-problem.ts";
import { SETTING_READERS } from "../configuration/setting-readers.ts";
import type { SettingName, Settings } from "../domain/settings.ts";
import type { SettingGroup } from "../report/words/panel/settings-words.ts";

/** How a setting is asked for. */
export type Asked =
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly values: readonly string[] }
  | { readonly kind: "number" }
  | { readonly kind: "text" }
  | { readonly kind: "map" };

/** Every setting, in the order of the settings object of a script. */
export const SETTING_GROUPS: Readonly<Record<SettingGroup, readonly SettingName[]>> = {
  school: ["language", "timeZone", "daysAhead", "coverRunningWeek", "showStudents"],
  rules: [
    "horizon",
    "sameTimeTemplates",
    "reopenOwnBlocked",
    "unlinkedSlots",
    "copyCapacity",
    "protectExceptions",
    "onlyFixed",
    "fixedTemplates",
    "reservedTemplates",
    "activeField",
    "disabledValues",
    "legacyTeacherField",
    "overrideMode",
  ],
  lessons: ["lessonsOccupy", "cancelledValues", "lessonsView"],
  overlaps: ["clearFlags", "flagDuringSync", "flagBlocked", "checkRooms", "checkStudents", "sharedRooms"],
  safety: [
    "dryRun",
    "mode",
    "massRetireLimit",
    "allowMassRetire",
    "alertThreshold",
    "notifyUrl",
    "recordLimit",
  ],
  names: ["tables", "fieldNames", "statusNames", "inventoryView"],
  limits: ["timeBudgetSeconds", "maxInFlight", "callsPerSecond"],
};

/** What it is asked with follows from its default, and from what its reader says it expects. */
export function askedAs(name: SettingName): Asked {
  const value = WRITTEN_DEFAULTS[name];
  if (typeof value === "boolean") return { kind: "flag" };
  if (typeof value === "number") return { kind: "number" };
  if (name === "massRetireLimit") return { kind: "text" };
  if (Array.isArray(value)) return { kind: "text" };
  if (typeof value === "object") return { kind: "map" };
  const { expects } = SETTING_READERS[name];
  if (expects.kind === "positive-number") return { kind: "number" };
  return expects.kind === "one-of" ? { kind: "choice", values: expects.words } : { kind: "text" };
}

/** The value as it is typed, which is also how it is stored and how a script takes it. */
export function textOf(name: SettingName, value: unknown = WRITTEN_DEFAULTS[name]): string {
  if (value === undefined || value === null) return "";
  if (name === "massRetireLimit" && typeof value === "object") {
    const { count, percent } = value as Settings["massRetireLimit"];
    return `${count}/${percent}%`;
  }
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object") return Object.keys(value).length === 0 ? "" : JSON.stringify(value);
  return String(value);
}

/** The value of `tables` or `fieldNames`, as it is typed, with the chosen name in it. */
export function namedSetting(stored: unknown, name: ChosenName): string {
  const setting = nameSetting(name);
  const before = SETTING_READERS[setting].read(textOf(setting, stored)) ?? {};
  const empty: NameSettings = { tables: {}, fieldNames: {} };
  return JSON.stringify(withName({ ...empty, [setting]: before }, name)[setting]);
}

/** Undefined where the text can be stored; else why it cannot. */
export function problemOf(name: SettingName, text: string): Misread | undefined {
  if (text.trim() === "" || SETTING_READERS[name].read(text) !== undefined) return undefined;
  return misread("setting", name, text, SETTING_READERS[name])[0];
}

/** What is stored for a typed text: undefined takes the setting out again, so that the default holds. */
export function storedAs(name: SettingName, text: string): string | number | boolean | undefined {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === textOf(name)) return undefined;
  const asked = askedAs(name).kind;
  const value = SETTING_READERS[name].read(trimmed);
  return asked === "flag" || asked === "number" ? (value as boolean | number) : trimmed;
}

/**
 * The settings that hold; throws a `ConfigurationError` that lists every stored value that cannot be used. What a
 * scheduled run does, `mode`, is stored for the scripts only: the panel always shows a sync.
 */
export const settingsFrom = ({ mode: _, ...stored }: Readonly<Record<string, unknown>>): Settings =>
  readInputs(stored, {}, {}).settings;

/** The same, or why not. */
export function trySettings(stored: Readonly<Record<string, unknown>>): Settings | ConfigurationError {
  try {
    return settingsFrom(stored);
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return thrown;
    throw thrown;
  }
}

/** The lines for the settings object of a pasted script: what differs from the defaults. */
export function scriptLines(stored: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(SETTING_GROUPS)
    .flat()
    .flatMap((name) => {
      const value = stored[name];
      return value === undefined || value === null || value === ""
        ? []
        : [`${name}: ${askedAs(name).kind === "map" ? textOf(name, value) : JSON.stringify(value)},`];
    });
}
