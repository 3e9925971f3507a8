import type { SettingName } from "../../../domain/settings.ts";

export interface SettingsWords {
  readonly intro: string;
  readonly mayNot: string;
  readonly groups: Readonly<Record<SettingGroup, string>>;
  readonly labels: Readonly<Record<SettingName, string>>;
  readonly hints: Readonly<Record<SettingName, string>>;
  /** What the values of settings that are words mean. */
  readonly values: Readonly<Record<string, string>>;
  readonly on: string;
  readonly off: string;
  default(value: string): string;
  readonly reset: string;
  /** Before what is the matter with a value. */
  readonly notSaved: string;
  expected(what: string): string;
  notStored(setting: string, reason: string): string;
  readonly scripts: string;
  readonly scriptsHint: string;
  readonly none: string;
}

export type SettingGroup = "school" | "rules" | "lessons" | "overlaps" | "safety" | "names" | "limits";
