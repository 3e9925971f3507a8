import type { Settings, WrittenSettings } from "../domain/settings.ts";

/** The defaults of the settings list (semantics 2). */
export const WRITTEN_DEFAULTS: WrittenSettings = {
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
  fixedTemplates: "open",
  reservedTemplates: "open",
  lessonsOccupy: "auto",
  lessonsView: undefined,
  disabledValues: [],
  cancelledValues: [],
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
  checkRooms: true,
  checkStudents: true,
  sharedRooms: [],
  showStudents: true,
  alertThreshold: 1,
  recordLimit: 50_000,
  language: "en",
  timeBudgetSeconds: undefined,
  maxInFlight: 5,
  callsPerSecond: 15,
  tables: {},
  fieldNames: {},
  statusNames: {},
};

/** What people have written, as a run goes by it. */
export const settingsOf = ({ timeBudgetSeconds, ...settings }: WrittenSettings): Settings => ({
  ...settings,
  timeBudgetMs: timeBudgetSeconds === undefined ? undefined : timeBudgetSeconds * 1000,
});

export const DEFAULT_SETTINGS: Settings = settingsOf(WRITTEN_DEFAULTS);
