import { type Command as Arguments, Option } from "commander";
import type { Given } from "../../configuration/inputs.ts";
import type { Reader } from "../../configuration/readers.ts";
import { expectationText } from "../../configuration/setting-problem.ts";
import { SETTING_READERS } from "../../configuration/setting-readers.ts";

/** Settings that a command decides by itself. */
const DECIDED = ["mode", "dryRun"];

const settings = Object.entries<Reader<unknown>>(SETTING_READERS).filter(([name]) => !DECIDED.includes(name));

/** Every setting of the scripts as an option that wins over the configuration for this run. */
export function withSettingOptions(command: Arguments): Arguments {
  for (const [name, { expects }] of settings) {
    const flags = `${optionOf(name)} ${expects.kind === "flag" ? "[yes]" : "<value>"}`;
    command.addOption(new Option(flags, `setting ${name}: ${expectationText(expects)}`));
  }
  return command;
}

/** The settings among the options. A setting that says yes or no may be given without saying so. */
export const settingsGiven = (options: Given): Given =>
  Object.fromEntries(
    settings.flatMap(([name]) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );

/** `--days-ahead` for `daysAhead`. */
export const optionOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
