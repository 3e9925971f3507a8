import { plainText } from "../../domain/text/alike.ts";

/** Lines for the settings of a script, by which it learns what something is called in this base. */
export const tableSetting = (table: string, name = "…"): string =>
  `tables: {"${table}": ${JSON.stringify(name)}}`;

export const fieldSetting = (
  { table, key }: { readonly table: string; readonly key: string },
  name = "…",
): string => `fieldNames: {"${table}": {"${key}": ${JSON.stringify(name)}}}`;

/** Statuses by key, with what they are called here. */
export const statusSetting = (names: Readonly<Record<string, string>>): string =>
  `statusNames: {${Object.entries(names)
    .map(([status, name]) => `"${status}": ${JSON.stringify(name)}`)
    .join(", ")}}`;

/** The choice that is this one but for capitals: most likely the one that is meant (semantics 2.84). */
export const casedTwin = (name: string, choices: readonly string[]): string | undefined =>
  choices.find((choice) => plainText(choice).toLowerCase() === plainText(name).toLowerCase());
