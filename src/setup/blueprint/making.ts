import type { SetupWords } from "../../report/words/setup-words.ts";

/**
 * How much a field matters. Without a `required` one nothing runs; a `recommended` one is worth adding today; an
 * `extra` belongs to a feature that a school may do without.
 */
export type Need = "required" | "recommended" | "useful" | "extra";

/** What a base can be made ready for beyond the sync itself, each by itself. */
export type Feature = keyof SetupWords["features"];

/** How a field comes to be. A script can make ordinary fields; what Airtable computes has to be made by hand. */
export type Making =
  | { readonly by: "script"; readonly type: string; readonly options?: Readonly<Record<string, unknown>> }
  /** A link to another table of this base, or to its own. */
  | { readonly by: "script"; readonly linkTo: "own" | LinkTarget }
  | {
      readonly by: "hand";
      readonly type?: string;
      readonly formula?: FormulaText;
      /** What a script makes in a table that has no records yet; later on an empty new field would be worse than none. */
      readonly atFirst?: ScriptMaking;
    };

export type ScriptMaking = Extract<Making, { readonly by: "script" }>;

export type LinkTarget = "teachers" | "students" | "lessons" | "templates" | "slots";

/** The text of a formula, with the fields and the blocked status as they are called here. */
export type FormulaText = (nameOf: (key: string) => string, blocked: string) => string;

export interface FieldPlan {
  readonly need: Need;
  readonly making: Making;
  /** What an extra belongs to. */
  readonly feature?: Feature;
}

/** What is known of the fields of a table beyond their names; a field that is not listed is not looked for. */
export type TablePlan = Readonly<Record<string, FieldPlan>>;

export const TEXT = { by: "script", type: "singleLineText" } as const;
export const LONG_TEXT = { by: "script", type: "multilineText" } as const;
export const CHECKBOX = {
  by: "script",
  type: "checkbox",
  options: { icon: "check", color: "greenBright" },
} as const;
export const NUMBER = { by: "script", type: "number", options: { precision: 0 } } as const;
export const TENTHS = { by: "script", type: "number", options: { precision: 1 } } as const;
export const DATE = { by: "script", type: "date", options: { dateFormat: { name: "iso" } } } as const;
export const MOMENT = {
  by: "script",
  type: "dateTime",
  options: { dateFormat: { name: "iso" }, timeFormat: { name: "24hour" }, timeZone: "client" },
} as const;
export const select = (names: readonly string[]) =>
  ({ by: "script", type: "singleSelect", options: { choices: names.map((name) => ({ name })) } }) as const;
export const link = (linkTo: "own" | LinkTarget) => ({ by: "script", linkTo }) as const;
/** Typed as 14:30, and nothing else can be typed. */
export const TIME = { by: "script", type: "duration", options: { durationFormat: "h:mm" } } as const;
/**
 * A field that a base of this kind has had from the beginning. When it is missing it was most likely renamed, and
 * an empty new one would be worse than none: without its lessons every slot would look free.
 */
export const BY_HAND = { by: "hand" } as const;
export const atFirst = (making: ScriptMaking) => ({ by: "hand", atFirst: making }) as const;
export const formula = (text: FormulaText) => ({ by: "hand", formula: text }) as const;
export const extra = (feature: Feature, making: Making): FieldPlan => ({ need: "extra", feature, making });
