import type { FieldSchema, NewField, TableSchema } from "../../base/port.ts";
import type { Feature, Need } from "../blueprint/making.ts";

/** One thing that the engine needs or can use, and how it stands with it in this base. */
export interface Finding {
  readonly table: string;
  /** English key; undefined for the table as a whole. */
  readonly key: string | undefined;
  /** What it is called, or would be called, in this base. */
  readonly name: string;
  readonly need: Need;
  /** What it belongs to, where it is an extra. */
  readonly feature: Feature | undefined;
  readonly state: State;
}

export type State =
  | { readonly kind: "present" }
  | {
      readonly kind: "missing";
      readonly fix?: Fix;
      readonly formula?: string;
      /** The types that it may have. */
      readonly types: readonly string[];
      /** Fields of that type and another name that may be it. */
      readonly candidates: readonly string[];
      /** All tables, or all fields of a type that will do, that may be meant: for a person to choose from. */
      readonly others: readonly string[];
    }
  /** A table or field that looks like it, under another name. */
  | { readonly kind: "renamed"; readonly to: string; readonly others: readonly string[] }
  | { readonly kind: "wrong-type"; readonly type: string; readonly expected: readonly string[] }
  /** A link that leads to another table than it should. */
  | { readonly kind: "wrong-link"; readonly to: string; readonly expected: string }
  | { readonly kind: "no-choices"; readonly names: readonly string[]; readonly fix: Fix }
  /** Choices that are there but for capitals, by the key of their status (semantics 2.84). */
  | { readonly kind: "cased-choices"; readonly choices: Readonly<Record<string, string>> }
  /** None of the choices is there, and others are: most likely they have other names. */
  | { readonly kind: "other-choices"; readonly names: readonly string[]; readonly present: readonly string[] }
  /** Missing, and another field does as well. */
  | { readonly kind: "not-needed"; readonly candidates: readonly string[] };

/** Nothing has to be done about it for the sync to do all that this school wants of it. */
export const isWell = ({ need, state: { kind } }: Finding): boolean =>
  kind === "present" || kind === "not-needed" || (need === "extra" && kind === "missing");

/**
 * Fields that may be what is missing, under another name. A new one beside them would be empty: without the ticks of
 * the old one nothing is locked any more.
 */
export const lookalikesOf = ({ state }: Finding): readonly string[] =>
  state.kind === "missing" ? state.candidates : [];

/** What a script can do about a finding, once a person has said yes. */
export type Fix = CreateField | AddChoices | CreateTable;

interface CreateField extends NewField {
  readonly kind: "create-field";
  readonly table: TableSchema;
}

interface AddChoices {
  readonly kind: "add-choices";
  readonly table: TableSchema;
  readonly field: FieldSchema;
  readonly names: readonly string[];
}

export interface CreateTable {
  readonly kind: "create-table";
  readonly name: string;
  readonly fields: readonly NewField[];
  /** Links that come once there is a table for them to lead to. */
  readonly later: readonly string[];
}

/** What a script can do about a finding. */
export const fixOf = ({ state }: Pick<Finding, "state">): Fix | undefined =>
  "fix" in state ? state.fix : undefined;
