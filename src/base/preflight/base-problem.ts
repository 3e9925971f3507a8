import { casedTwin, fieldSetting, statusSetting, tableSetting } from "./naming.ts";

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
  /** A field that protects, of whose formula or lookup Airtable says itself that it is broken (semantics 2.68). */
  | { readonly kind: "broken-formula"; readonly field: Place }
  /** Two links that should lead to one table. */
  | {
      readonly kind: "links-apart";
      readonly fields: readonly [Place, Place];
      readonly to: readonly [string, string];
    }
  | WrongLink
  | { readonly kind: "unknown-zone"; readonly field: Place; readonly zone: string }
  | { readonly kind: "one-field-twice"; readonly fields: Fields }
  /** Tables of the engine that are found as one and the same table. */
  | { readonly kind: "one-table-twice"; readonly tables: Names; readonly name: string }
  /** Most of what stands in the field is not the sync's own, and would be overwritten (semantics 2.81). */
  | {
      readonly kind: "foreign-texts";
      readonly field: Place;
      readonly strangers: number;
      readonly filled: number;
      readonly example: string;
    }
  /** The checkbox by which rows are in use is ticked on none of them (semantics 2.42). */
  | { readonly kind: "never-ticked"; readonly field: Place }
  | {
      readonly kind: "no-view";
      readonly setting: "inventoryView" | "lessonsView";
      readonly inTable: string;
      readonly view: string;
      readonly has: Names;
    };

/** A link that leads to another table than it should. */
export interface WrongLink {
  readonly kind: "wrong-link";
  readonly field: Place;
  readonly to: string;
  readonly expected: string;
}

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
      const [{ inTable }] = fields;
      return (
        `${fields.map(label).join(" or ")}: there is no such field in table "${inTable}" (it has ${list(has)}). ` +
        `Was it renamed? Then rename it back, or give its present name in the setting ${fieldSetting(fields[0])}. ` +
        `Create it only if it never existed, as ${oneOf(types)}`
      );
    }
    case "wrong-field-name": {
      const { field, has } = problem;
      return (
        `${label(field)}: there is no such field in table "${field.inTable}" (it has ${list(has)}). ` +
        `Correct the setting ${fieldSetting(field)}, or leave it out`
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
        `Change its type, or name another field in the setting ${fieldSetting(field)}`
      );
    }
    case "no-choice": {
      const { field, status, choice, has } = problem;
      return (
        `${label(field)}: has no choice "${choice}" (it has ${list(has)}). ` +
        `Add the choice, or say what it is called in the setting ${statusSetting({ [status]: casedTwin(choice, has) ?? "…" })}`
      );
    }
    case "broken-formula":
      return (
        `${label(problem.field)}: its formula or lookup is broken, so nobody can tell which slots are taken. ` +
        "Mend it in Airtable, where the field says what is wrong"
      );
    case "links-apart": {
      const { fields, to } = problem;
      const [template, slot] = fields.map((field, index) => `${label(field)} links to table "${to[index]}"`);
      return (
        `${template}, ${slot}: expected one table of teachers. ` +
        `Let both fields link to the same table, or name another field in the setting ${fieldSetting(fields[0])}`
      );
    }
    case "wrong-link":
      return `${wrongLinkText(problem)}. ${linkMend(problem)}`;
    case "unknown-zone": {
      const { field, zone } = problem;
      return (
        `${label(field)}: its times are shown in the time zone "${zone}", which is not known here. ` +
        "Choose another zone in the field's options, or let it use the same zone for everybody"
      );
    }
    case "one-field-twice": {
      const { fields } = problem;
      const [{ table, inTable, name }] = fields;
      return (
        `${table}: ${fields.map(({ key }) => key).join(" and ")} name one field, "${name}" of table "${inTable}". ` +
        `Correct the setting ${fieldSetting(fields[0])}, so that each names a field of its own`
      );
    }
    case "one-table-twice": {
      const { tables, name } = problem;
      const [first = ""] = tables;
      return (
        `Tables ${tables.join(" and ")}: both are table "${name}" here. ` +
        `Correct the setting ${tableSetting(first)}, so that each names a table of its own`
      );
    }
    case "foreign-texts": {
      const { field, strangers, filled, example } = problem;
      return (
        `${label(field)}: ${strangers} of the ${filled} cells that are not empty hold something that the sync did not write, such as "${example}". ` +
        `It would be overwritten. Name a field of its own in the setting ${fieldSetting(field)}, or empty those cells`
      );
    }
    case "never-ticked": {
      const { name } = problem.field;
      return (
        `${label(problem.field)}: is ticked on no row, so nobody can tell whether no template is in use or the field is new. ` +
        `Tick the rows that are in use; or set activeField to "${name}" (a row without a tick is then out of use, on every row); or set activeField to "none"`
      );
    }
    case "no-view": {
      const { setting, inTable, view, has } = problem;
      return (
        `Setting ${setting}: table "${inTable}" has no view "${view}" (it has ${list(has)}). ` +
        "Name a view that shows every record from this week on, or leave the setting empty"
      );
    }
  }
}

/** Where the link leads, and where it should. */
export const wrongLinkText = ({ field, to, expected }: WrongLink): string =>
  `${label(field)}: links to table "${to}", expected "${expected}"`;

const linkMend = ({ field, expected }: WrongLink): string =>
  `Let the field link to table "${expected}", or name another field in the setting ${fieldSetting(field)}`;

/** `slot_inventory: starts ("its name here")`. */
const label = ({ table, key, name }: Place): string => `${table}: ${key} ("${name}")`;

const list = (names: Names): string =>
  names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");

const oneOf = (types: Names): string => types.join(" or ");
