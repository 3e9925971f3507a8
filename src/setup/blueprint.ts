import {
  CLOSURES,
  LESSON_TYPES,
  OVERLAP_LOG,
  SLOTS,
  STATUSES,
  type TableSpec,
  TEMPLATES,
} from "../base/schema.ts";

/** How much a field matters. Without a `required` one nothing runs; a `recommended` one is worth adding today. */
export type Need = "required" | "recommended" | "useful";

/** How a field comes to be. A script can make ordinary fields; what Airtable computes has to be made by hand. */
export type Making =
  | { readonly by: "script"; readonly type: string; readonly options?: Readonly<Record<string, unknown>> }
  /** A link to another table of this base, or to its own. */
  | { readonly by: "script"; readonly linkTo: "own" | "teachers" }
  | { readonly by: "hand"; readonly formula?: string };

export interface FieldPlan {
  readonly need: Need;
  readonly making: Making;
}

/** What is known of the fields of a table beyond their names; a field that is not listed is not looked for. */
export type TablePlan = Readonly<Record<string, FieldPlan>>;

const TEXT = { by: "script", type: "singleLineText" } as const;
const LONG_TEXT = { by: "script", type: "multilineText" } as const;
const CHECKBOX = {
  by: "script",
  type: "checkbox",
  options: { icon: "check", color: "greenBright" },
} as const;
const NUMBER = { by: "script", type: "number", options: { precision: 0 } } as const;
const DATE = { by: "script", type: "date", options: { dateFormat: { name: "iso" } } } as const;
const MOMENT = {
  by: "script",
  type: "dateTime",
  options: { dateFormat: { name: "iso" }, timeFormat: { name: "24hour" }, timeZone: "client" },
} as const;
/**
 * A field that a base of this kind has had from the beginning. When it is missing it was most likely renamed, and
 * an empty new one would be worse than none: without its lessons every slot would look free.
 */
const BY_HAND = { by: "hand" } as const;
const formula = (text: string) => ({ by: "hand", formula: text }) as const;

const { single, pair } = LESSON_TYPES;
const S = SLOTS.fields;
const T = TEMPLATES.fields;

const TEMPLATE_PLAN: TablePlan = {
  day: { need: "required", making: BY_HAND },
  starts: { need: "required", making: BY_HAND },
  ends: { need: "required", making: BY_HAND },
  teacher: { need: "required", making: BY_HAND },
  type: { need: "useful", making: BY_HAND },
  duration: { need: "useful", making: NUMBER },
  capacity: { need: "useful", making: formula(`SWITCH({${T.type.name}}, "${single}", 1, "${pair}", 2, 6)`) },
  active: { need: "useful", making: CHECKBOX },
  startDate: { need: "useful", making: DATE },
  endDate: { need: "useful", making: DATE },
  weekIndex: { need: "useful", making: NUMBER },
  cycleWeeks: { need: "useful", making: NUMBER },
  templateSet: { need: "useful", making: TEXT },
  anchorId: { need: "useful", making: TEXT },
  createdAt: { need: "useful", making: BY_HAND },
  hasOverlap: { need: "useful", making: CHECKBOX },
  overlapWith: { need: "useful", making: { by: "script", linkTo: "own" } },
  overlapDetails: { need: "useful", making: LONG_TEXT },
};

const SLOT_PLAN: TablePlan = {
  key: { need: "required", making: BY_HAND },
  teacher: { need: "required", making: BY_HAND },
  date: { need: "required", making: BY_HAND },
  starts: { need: "required", making: BY_HAND },
  ends: { need: "required", making: BY_HAND },
  source: { need: "required", making: BY_HAND },
  status: { need: "required", making: BY_HAND },
  lessons: { need: "required", making: BY_HAND },
  students: { need: "required", making: BY_HAND },
  locked: { need: "recommended", making: CHECKBOX },
  syncState: { need: "recommended", making: TEXT },
  type: { need: "useful", making: BY_HAND },
  capacity: { need: "useful", making: NUMBER },
  day: { need: "useful", making: NUMBER },
  exceptions: { need: "useful", making: CHECKBOX },
  occupancy: { need: "useful", making: BY_HAND },
  isFull: { need: "useful", making: formula(`IF({${S.occupancy.name}} >= {${S.capacity.name}}, 1, 0)`) },
  isBlocked: { need: "useful", making: formula(`IF({${S.status.name}} = "${STATUSES.blocked}", 1, 0)`) },
  slotId: { need: "useful", making: TEXT },
};

const CLOSURES_PLAN: TablePlan = {
  name: { need: "useful", making: TEXT },
  startDate: { need: "required", making: DATE },
  endDate: { need: "useful", making: DATE },
  starts: { need: "useful", making: TEXT },
  ends: { need: "useful", making: TEXT },
  teachers: { need: "useful", making: { by: "script", linkTo: "teachers" } },
  disabled: { need: "useful", making: CHECKBOX },
};

const OVERLAP_LOG_PLAN: TablePlan = {
  pair: { need: "useful", making: TEXT },
  date: { need: "useful", making: DATE },
  firstSeen: { need: "useful", making: MOMENT },
};

export interface TableBlueprint {
  readonly spec: TableSpec;
  readonly plan: TablePlan;
  readonly need: Need;
}

/** The tables in the order in which they are shown. */
export const BLUEPRINTS: readonly TableBlueprint[] = [
  { spec: TEMPLATES, plan: TEMPLATE_PLAN, need: "required" },
  { spec: SLOTS, plan: SLOT_PLAN, need: "required" },
  { spec: CLOSURES, plan: CLOSURES_PLAN, need: "useful" },
  { spec: OVERLAP_LOG, plan: OVERLAP_LOG_PLAN, need: "useful" },
];

/** Fields of which one is enough. */
export const ALTERNATIVES: readonly (readonly [TableSpec, string, string])[] = [
  [TEMPLATES, "ends", "duration"],
  [SLOTS, "lessons", "students"],
];
