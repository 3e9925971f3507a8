import { fieldSetting, statusSetting, tableSetting } from "./naming.ts";

/**
 * What keeps a run from starting in this base (semantics 2.20): for the error as English text, for a report in any
 * language as a kind with what it names. `has` is what is there instead, by name; types are those of the screen.
 */
export type BaseProblem =
  | { readonly kind: "no-table"; readonly table: string; readonly id: string; readonly has: Names }
  /** A name that the settings give. */
  | { readonly kind: "wrong-table-name"; readonly table: string; readonly given: string; readonly has: Names }
  /** Of these fields one must be there. */
  | { readonly kind: "missing-field"; readonly fields: Fields; readonly types: Names; readonly has: Names }
  | { readonly kind: "wrong-field-name"; readonly field: Place; readonly has: Names }
  | { readonly kind: "wrong-active-field"; readonly field: Place; readonly has: Names }
  | { readonly kind: "wrong-type"; readonly field: Place; readonly type: string; readonly expected: Names }
  | {
      readonly kind: "no-choice";
      readonly field: Place;
      readonly status: string;
      readonly choice: string;
      readonly has: Names;
    }
  | { readonly kind: "no-view"; readonly inTable: string; readonly view: string; readonly has: Names };

/** A field by its English key, and by what it is called here or should be. */
export interface Place {
  readonly table: string;
  readonly key: string;
  readonly name: string;
  /** What the table is called here. */
  readonly inTable: string;
}

type Names = readonly string[];
type Fields = readonly [Place, ...Place[]];

/** What is the matter, and the way to mend it. */
export function baseProblemText(problem: BaseProblem): string {
  switch (problem.kind) {
    case "no-table": {
      const { table, id, has } = problem;
      return (
        `Table ${table}: no table "${table}" (${id}) in this base (it has ${list(has)}). ` +
        `Was it renamed? Then rename it back, or give its present name in the setting ${tableSetting(table)}. ` +
        "Create it only if it never existed"
      );
    }
    case "wrong-table-name": {
      const { table, given, has } = problem;
      return (
        `Table ${table}: no table "${given}" in this base (it has ${list(has)}). ` +
        `Correct the setting ${tableSetting(table)}, or leave it out`
      );
    }
    case "missing-field": {
      const { fields, types, has } = problem;
      const [{ table, key, inTable }] = fields;
      return (
        `${fields.map(label).join(" or ")}: there is no such field in table "${inTable}" (it has ${list(has)}). ` +
        `Was it renamed? Then rename it back, or give its present name in the setting ${fieldSetting(table, key)}. ` +
        `Create it only if it never existed, as ${oneOf(types)}`
      );
    }
    case "wrong-field-name": {
      const { field, has } = problem;
      return (
        `${label(field)}: there is no such field in table "${field.inTable}" (it has ${list(has)}). ` +
        `Correct the setting ${fieldSetting(field.table, field.key)}, or leave it out`
      );
    }
    case "wrong-active-field": {
      const { field, has } = problem;
      return (
        `${label(field)}: there is no such field in table "${field.inTable}" (it has ${list(has)}). ` +
        'Correct the setting activeField, or set it to "auto"'
      );
    }
    case "wrong-type": {
      const { field, type, expected } = problem;
      return (
        `${label(field)}: has the type ${type}, expected ${oneOf(expected)}. ` +
        `Change its type, or name another field in the setting ${fieldSetting(field.table, field.key)}`
      );
    }
    case "no-choice": {
      const { field, status, choice, has } = problem;
      return (
        `${label(field)}: has no choice "${choice}" (it has ${list(has)}). ` +
        `Add the choice, or say what it is called in the setting ${statusSetting(status)}`
      );
    }
    case "no-view": {
      const { inTable, view, has } = problem;
      return (
        `Setting inventoryView: table "${inTable}" has no view "${view}" (it has ${list(has)}). ` +
        "Name a view that shows every record from this week on, or leave the setting empty"
      );
    }
  }
}

/** `slot_inventory: starts ("its name here")`. */
const label = ({ table, key, name }: Place): string => `${table}: ${key} ("${name}")`;

const list = (names: Names): string =>
  names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");

const oneOf = (types: Names): string => types.join(" or ");
