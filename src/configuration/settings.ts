import {
  OPTIONAL_TABLES,
  REQUIRED_TABLES,
  SLOTS,
  STATUSES,
  type TableSpec,
  TEMPLATES,
} from "../base/schema.ts";
import type { MassRetireLimit, NameMap, Settings } from "../domain/settings.ts";
import { zoneOf } from "../domain/zone.ts";
import {
  flag,
  oneOf,
  positiveNumber,
  type Reader,
  record,
  text,
  webAddress,
  wholeNumber,
} from "./readers.ts";

export type SettingReaders = { readonly [Name in keyof Settings]: Reader<NonNullable<Settings[Name]>> };

/** The defaults of the settings list (semantics 2). */
export const DEFAULT_SETTINGS: Settings = {
  timeZone: "Asia/Jerusalem",
  daysAhead: 14,
  coverRunningWeek: true,
  horizon: "allFuture",
  sameTimeTemplates: "both",
  reopenOwnBlocked: true,
  unlinkedSlots: "byKey",
  legacyTeacherField: "ignore",
  copyCapacity: "always",
  protectExceptions: false,
  onlyFixed: false,
  activeField: "auto",
  overrideMode: "week",
  massRetireLimit: { count: 20, percent: 50 },
  allowMassRetire: false,
  inventoryView: undefined,
  mode: "sync",
  dryRun: false,
  notifyUrl: undefined,
  clearFlags: true,
  flagDuringSync: false,
  flagBlocked: false,
  alertThreshold: 1,
  recordLimit: 50_000,
  language: "en",
  timeBudgetSeconds: 25,
  maxInFlight: 5,
  callsPerSecond: 15,
  tables: {},
  fieldNames: {},
  statusNames: {},
};

const timeZone: Reader<string> = {
  expects: "the name of a time zone, such as Asia/Jerusalem",
  read: (given) => {
    const name = text.read(given);
    return name !== undefined && zoneOf(name) ? name : undefined;
  },
};

export const mode = oneOf("sync", "reconcile");

const massRetireLimit: Reader<MassRetireLimit> = {
  expects: "a number of slots and a share of them, such as 20/50%",
  read: (given) => {
    const match = /^(\d+)\s*\/\s*(\d+(?:\.\d+)?)\s*%$/.exec(typeof given === "string" ? given.trim() : "");
    const percent = Number(match?.[2]);
    return match && percent <= 100 ? { count: Number(match[1]), percent } : undefined;
  },
};

const TABLES: readonly TableSpec[] = [...REQUIRED_TABLES, ...OPTIONAL_TABLES];

/** Keys outside the list are taken for typing errors. */
const names = (keys: readonly string[], example: string): Reader<NameMap> =>
  record(`names by key, such as ${example} (keys: ${keys.join(", ")})`, (value, key) =>
    keys.includes(key) ? text.read(value) : undefined,
  );

const fieldKeys = ({ name, fields }: TableSpec): readonly string[] =>
  name === TEMPLATES.name ? [...Object.keys(fields), "active"] : Object.keys(fields);

const fieldNames: Reader<Readonly<Record<string, NameMap>>> = record(
  `field names by table and English key, such as {"${SLOTS.name}": {"starts": "…"}} (${TABLES.map(
    (table) => `${table.name}: ${fieldKeys(table).join(", ")}`,
  ).join("; ")})`,
  (value, table) => {
    const spec = TABLES.find(({ name }) => name === table);
    return spec && names(fieldKeys(spec), "").read(value);
  },
);

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
  activeField: text,
  overrideMode: oneOf("week", "slot"),
  massRetireLimit,
  allowMassRetire: flag,
  inventoryView: text,
  mode,
  dryRun: flag,
  notifyUrl: webAddress,
  clearFlags: flag,
  flagDuringSync: flag,
  flagBlocked: flag,
  alertThreshold: wholeNumber(1),
  recordLimit: wholeNumber(1),
  language: oneOf("en", "he"),
  timeBudgetSeconds: positiveNumber,
  maxInFlight: wholeNumber(1),
  callsPerSecond: wholeNumber(1, 15),
  tables: names(
    TABLES.map(({ name }) => name),
    `{"${SLOTS.name}": "…"}`,
  ),
  fieldNames,
  statusNames: names(Object.keys(STATUSES), '{"open": "…"}'),
};
