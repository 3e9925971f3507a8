type Access = "editable" | "computed" | "person";

/**
 * One field as the engine knows it.
 * - `editable`: a run may write it; `computed`: Airtable fills it; `person`: only people (or other flows) fill it.
 * - `types`: Airtable's types it may have; left out where the engine reads whatever is there or does not read it.
 */
export interface FieldSpec {
  readonly access: Access;
  readonly name: string;
  readonly types?: readonly string[];
  /** Kinds of computed fields that do as well, whatever they compute. */
  readonly computedFrom?: readonly string[];
  /** It may say that a slot is taken, so a doubt about it protects (semantics 2.68). */
  readonly protects?: true;
  /** A run does not read it. */
  readonly unread?: true;
  /** Nobody is told when it is absent: it belongs to a feature that most bases do without. */
  readonly silent?: true;
}

export const TEXT = ["singleLineText", "multilineText"];
export const TIME = ["singleSelect", ...TEXT, "duration", "dateTime"];
export const DAY = ["singleSelect", "number", ...TEXT];
export const LINK = ["multipleRecordLinks"];
export const LOOKUP = ["multipleLookupValues"];
export const COMPUTED = ["formula", "rollup", "count", ...LOOKUP];

export interface TableSpec {
  /** The id in the base that the names come from; other bases find the table by its name. */
  readonly id?: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
}

/** What text is written into where nothing depends on its type: other fields are left alone. */
export const TEXT_TYPES: readonly string[] = TEXT;

/** The keys of the fields that every run reads; asking for the cell of another one does not compile. */
export type ReadKey<Fields extends Readonly<Record<string, FieldSpec>>> = {
  [Key in Extract<keyof Fields, string>]: Fields[Key] extends { readonly unread: true } ? never : Key;
}[Extract<keyof Fields, string>];

export const readKeys = <Fields extends Readonly<Record<string, FieldSpec>>>(
  fields: Fields,
): readonly ReadKey<Fields>[] =>
  Object.keys(fields).filter((key): key is ReadKey<Fields> => !fields[key]?.unread);

/** A write that names any other field does not compile. */
export type EditableKey<Fields extends Readonly<Record<string, FieldSpec>>> = {
  [Key in keyof Fields]: Fields[Key]["access"] extends "editable" ? Key : never;
}[keyof Fields];
