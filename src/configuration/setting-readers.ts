import { ACTIVE_FIELD_NAMES, STATUSES } from "../base/schema/cell-words.ts";
import type { TableSpec } from "../base/schema/field-spec.ts";
import { OPTIONAL_TABLES, REQUIRED_TABLES, SLOTS, TEMPLATES } from "../base/schema/tables.ts";
import {
  LANGUAGE_CODES,
  type MassRetireLimit,
  type SettingName,
  type WrittenSettings,
} from "../domain/settings.ts";
import { zoneOf } from "../domain/time/zone.ts";
import type { Key } from "./likeness.ts";
import { namesByKey, namesByTable, type TableKeys, wordsByKey } from "./name-readers.ts";
import {
  anyText,
  flag,
  oneOf,
  positiveNumber,
  type Reader,
  webAddress,
  wholeNumber,
  wordList,
} from "./readers.ts";

export type SettingReaders = { readonly [Name in SettingName]: Reader<NonNullable<WrittenSettings[Name]>> };

const timeZone: Reader<string> = {
  expects: { kind: "time-zone" },
  read: (given) => {
    const name = anyText.read(given);
    return name !== undefined && zoneOf(name) ? name : undefined;
  },
};

export const mode = oneOf("sync", "reconcile");

const massRetireLimit: Reader<MassRetireLimit> = {
  expects: { kind: "number-and-share" },
  read: (given) => {
    const match = /^(\d+)\s*\/\s*(\d+(?:\.\d+)?)\s*%$/.exec(typeof given === "string" ? given.trim() : "");
    const percent = Number(match?.[2]);
    return match && percent <= 100 ? { count: Number(match[1]), percent } : undefined;
  },
};

const fieldKeys = ({ name: table, fields }: TableSpec): readonly Key[] => [
  ...Object.entries(fields).map(([key, { name }]) => ({ key, name })),
  // It has several names, and no entry of its own in the schema.
  ...(table === TEMPLATES.name ? ACTIVE_FIELD_NAMES.map((name) => ({ key: "active", name })) : []),
];

const TABLES: readonly TableKeys[] = [...REQUIRED_TABLES, ...OPTIONAL_TABLES].map((spec) => ({
  key: spec.name,
  name: spec.name,
  fields: fieldKeys(spec),
}));

export const SETTING_READERS: SettingReaders = {
  timeZone,
  daysAhead: wholeNumber(0, 3650),
  coverRunningWeek: flag,
  horizon: oneOf("allFuture", "window"),
  sameTimeTemplates: oneOf("both", "one"),
  reopenOwnBlocked: flag,
  unlinkedSlots: oneOf("byKey", "keep", "deactivate"),
  legacyTeacherField: oneOf("ignore", "mirror"),
  copyCapacity: oneOf("always", "create", "never"),
  protectExceptions: flag,
  onlyFixed: flag,
  fixedTemplates: oneOf("open", "skip"),
  reservedTemplates: oneOf("open", "skip"),
  lessonsOccupy: oneOf("auto", "off"),
  lessonsView: anyText,
  disabledValues: wordList,
  cancelledValues: wordList,
  activeField: anyText,
  overrideMode: oneOf("week", "slot"),
  massRetireLimit,
  allowMassRetire: flag,
  inventoryView: anyText,
  mode,
  dryRun: flag,
  notifyUrl: webAddress,
  clearFlags: flag,
  flagDuringSync: flag,
  flagBlocked: flag,
  checkRooms: flag,
  checkStudents: flag,
  sharedRooms: wordList,
  showStudents: flag,
  alertThreshold: wholeNumber(1),
  recordLimit: wholeNumber(1),
  language: oneOf(...LANGUAGE_CODES),
  timeBudgetSeconds: positiveNumber,
  maxInFlight: wholeNumber(1),
  callsPerSecond: wholeNumber(1, 15),
  tables: namesByKey(TABLES, `{"${SLOTS.name}": "…"}`, (given, known) => ({
    kind: "unknown-table",
    given,
    known,
  })),
  fieldNames: namesByTable(TABLES, `{"${SLOTS.name}": {"starts": "…"}}`),
  statusNames: wordsByKey(
    Object.entries(STATUSES).map(([key, name]) => ({ key, name })),
    '{"open": "…"}',
    (given, known) => ({ kind: "unknown-status", given, known }),
  ),
};
