import type { Settings } from "../domain/settings.ts";

/** What a person has said that a table or a field is called in this base. */
export interface ChosenName {
  readonly table: string;
  /** Undefined for the table itself. */
  readonly key: string | undefined;
  readonly called: string;
}

/** The settings in which names are chosen. */
export type NameSettings = Pick<Settings, "tables" | "fieldNames">;

/** The setting that a chosen name belongs into. */
export const nameSetting = ({ key }: Pick<ChosenName, "key">): keyof NameSettings =>
  key === undefined ? "tables" : "fieldNames";

/** The settings with one more name in them; those that were there stay. */
export const withName = <Names extends NameSettings>(
  settings: Names,
  { table, key, called }: ChosenName,
): Names =>
  key === undefined
    ? { ...settings, tables: { ...settings.tables, [table]: called } }
    : {
        ...settings,
        fieldNames: { ...settings.fieldNames, [table]: { ...settings.fieldNames[table], [key]: called } },
      };
