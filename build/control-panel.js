// src/extension/panel.tsx
import { expandRecord, useBase as useBase5, useColorScheme, useGlobalConfig as useGlobalConfig4, useWatchable as useWatchable2 } from "@airtable/blocks/ui";
import React48, { useMemo as useMemo14, useState as useState12 } from "react";

// src/base/port-error.ts
var PortError = class extends Error {
  constructor(kind, message, { isGuess = false } = {}) {
    super(message);
    this.name = "PortError";
    this.kind = kind;
    this.isGuess = isGuess;
  }
};
var kindOf = (error) => error instanceof PortError ? error.kind : "lost";
function isRejected(error) {
  const kind = kindOf(error);
  switch (kind) {
    case "refused":
    case "gone":
    case "forbidden":
      return true;
    case "rate":
    case "lost":
      return false;
    default:
      return kind;
  }
}
var isRateLimited = (error) => kindOf(error) === "rate";
var isLostAnswer = (error) => error instanceof PortError && error.kind === "lost" && !error.isGuess;

// src/adapters/blocks-errors.ts
var BLOCKS_ERRORS = [
  [/mutations? every|rate limit|too many requests/i, "rate"],
  // "Cannot apply setMultipleRecordsCellValues mutation: …" says why this person may not.
  [/^cannot apply .* mutation:|permission|not authorized/i, "forbidden"],
  [/no (record|table|view)\b/i, "gone"],
  [
    /cannot accept|cannot be set|can't (set|create|update)|maximum (batch )?size|no field|does not exist|invalid|record format|is computed/i,
    "refused"
  ],
  [
    /time[d -]*out|took too long|did not (answer|respond)|no answer|network|fetch|connection|socket|aborted|unavailable|internal|server error|bad gateway|try again/i,
    "lost"
  ]
];

// src/adapters/blocks-loads.ts
function forgetLoads(tables, lists) {
  var _a;
  for (const list3 of lists) forget(list3);
  for (const table of tables) {
    const { _recordStore: store } = table;
    if (store == null ? void 0 : store._pendingCellValuesLoadPromiseByFieldId) store._pendingCellValuesLoadPromiseByFieldId = {};
    for (const view of Object.values((_a = store == null ? void 0 : store._viewDataStoresByViewId) != null ? _a : {})) forget(view);
  }
}
function forget(loading) {
  if (loading._pendingDataLoadPromise) loading._pendingDataLoadPromise = null;
}

// src/domain/to-error.ts
function toError(thrown) {
  const message = messageOf(thrown);
  return thrown instanceof Error && thrown.message === message ? thrown : new Error(message);
}
function messageOf(thrown) {
  try {
    const isObject2 = typeof thrown === "object" && thrown !== null;
    const said = isObject2 && "message" in thrown ? thrown.message : thrown;
    const text = typeof said === "object" ? JSON.stringify(said) : String(said);
    return text.trim() === "" ? NO_REASON : text;
  } catch {
    return NO_REASON;
  }
}
var NO_REASON = "no reason was given";

// src/adapters/port-calls.ts
function portErrorOf(thrown, known) {
  var _a;
  if (thrown instanceof PortError) return thrown;
  const { message } = toError(thrown);
  const kind = (_a = known.find(([words]) => words.test(message))) == null ? void 0 : _a[1];
  return kind === void 0 ? new PortError("lost", message, { isGuess: true }) : new PortError(kind, message);
}
async function answered(known, call) {
  try {
    return await call();
  } catch (thrown) {
    throw portErrorOf(thrown, known);
  }
}

// src/base/codecs/cells/field-types.ts
var COMPUTED_TYPES = /* @__PURE__ */ new Set([
  "formula",
  "rollup",
  "count",
  "multipleLookupValues",
  "autoNumber",
  "createdTime",
  "createdBy",
  "lastModifiedTime",
  "lastModifiedBy",
  "button",
  "externalSyncSource",
  "aiText"
]);

// src/adapters/scripting.ts
var schemaOf = (base) => ({
  id: base.id,
  tables: base.tables.map(({ id, name, fields, views }) => ({
    id,
    name,
    fields: fields.map(fieldSchema),
    views: (views != null ? views : []).map((view) => ({ id: view.id, name: view.name }))
  }))
});
function tableById(base, id) {
  const table = base.tables.find((each) => each.id === id);
  if (!table) throw new PortError("gone", `Table ${id} has disappeared from the base during the run`);
  return table;
}
function sourceOf(table, view) {
  var _a;
  const source = view === void 0 ? table : (_a = table.views) == null ? void 0 : _a.find(({ id, name }) => id === view || name === view);
  if (!source) {
    throw new PortError("gone", `View "${view}" has disappeared from table ${table.name} during the run`);
  }
  return source;
}
var fieldSchema = ({ id, name, type, options, isComputed }) => ({
  id,
  name,
  type,
  options: options != null ? options : null,
  isComputed: isComputed != null ? isComputed : COMPUTED_TYPES.has(type)
});

// src/adapters/blocks.ts
var WATCHED = ["records", "cellValues"];
var UNLOAD_DELAY_MS = 2200;
var LIMITS = {
  batch: 50,
  reads: Number.POSITIVE_INFINITY,
  calls: { most: 15, perMs: 1e3, restAfterRefusalMs: 1e3, countReads: false },
  restAfterReadMs: UNLOAD_DELAY_MS,
  runMs: Number.POSITIVE_INFINITY
};
function blocksBase(base, clock2) {
  const followed = /* @__PURE__ */ new Map();
  let changed;
  let unloadedAt = Number.NEGATIVE_INFINITY;
  let loading = [];
  const load2 = async (source, fields) => {
    const result = source.selectRecords({ fields: [...fields] });
    const own = { result };
    loading = [...loading, own];
    let isWanted = true;
    try {
      await result.loadDataAsync();
    } finally {
      isWanted = loading.includes(own);
      loading = loading.filter((each) => each !== own);
    }
    if (!isWanted) throw new PortError("lost", "Airtable answered after the read had been given up");
    return result;
  };
  const letGo = (result) => {
    result.unloadData();
    unloadedAt = clock2.now() + UNLOAD_DELAY_MS;
  };
  const release = () => {
    if (!changed) return;
    base.unwatch("schema", changed);
    for (const result of followed.values()) {
      result.unwatch(WATCHED, changed);
      letGo(result);
    }
    followed.clear();
    changed = void 0;
  };
  const untilUnloaded = async () => {
    release();
    for (let now = clock2.now(); now < unloadedAt; now = clock2.now()) await clock2.sleep(unloadedAt - now);
  };
  return {
    limits: LIMITS,
    schema: async () => schemaOf(base),
    // The SDK cannot filter, so it gives everything.
    list: (table, fields, { view } = {}) => answered(BLOCKS_ERRORS, async () => {
      const source = sourceOf(tableById(base, table), view);
      const result = await load2(source, fields);
      const records = copyOf(result, fields);
      const key = JSON.stringify([table, fields, view]);
      if (changed && !followed.has(key)) {
        result.watch(WATCHED, changed);
        followed.set(key, result);
      } else letGo(result);
      return records;
    }),
    // It cannot read by ids either.
    readRecords: (table, ids, fields) => answered(BLOCKS_ERRORS, async () => {
      const result = await load2(tableById(base, table), fields);
      const asked = new Set(ids);
      const records = copyOf(result, fields).filter(({ id }) => asked.has(id));
      letGo(result);
      return records;
    }),
    create: (table, rows) => answered(BLOCKS_ERRORS, async () => {
      await untilUnloaded();
      return tableById(base, table).createRecordsAsync(rows.map((fields) => ({ fields })));
    }),
    update: (table, edits) => answered(BLOCKS_ERRORS, async () => {
      await untilUnloaded();
      await tableById(base, table).updateRecordsAsync(
        edits.map(({ id, cells }) => ({ id, fields: cells }))
      );
    }),
    follow(callback) {
      release();
      changed = callback;
      base.watch("schema", callback);
    },
    release,
    async abandonReads() {
      const given = loading.map(({ result }) => result);
      loading = [];
      for (const result of given) letGo(result);
      await untilUnloaded();
      forgetLoads(base.tables, given);
    },
    async withRecord(table, id, use) {
      const result = await load2(tableById(base, table), []);
      const record = result.getRecordByIdIfExists(id);
      if (record) use(record);
      letGo(result);
      return Boolean(record);
    }
  };
}
function copyOf({ records }, fields) {
  return records.map((record) => {
    const cells = new Map(fields.map((field) => [field, record.getCellValue(field)]));
    return {
      id: record.id,
      cell(field) {
        if (!cells.has(field)) throw new Error(`Cell values for field ${field} are not loaded`);
        return cells.get(field);
      }
    };
  });
}

// src/base/schema/cell-words.ts
var ACTIVE_FIELD_NAMES = ["is_disabled", "active", "פעיל", "status", "סטטוס"];
var INVERTED_ACTIVE_FIELD_NAME = "is_disabled";
var USE_WORDS = {
  out: [
    "disabled",
    "inactive",
    "not active",
    "archived",
    "archive",
    "cancelled",
    "canceled",
    "paused",
    "suspended",
    "on hold",
    "off",
    "ended",
    "no",
    "לא פעיל",
    "לא פעילה",
    "מושבת",
    "מושבתת",
    "מבוטל",
    "מבוטלת",
    "ארכיון",
    "בארכיון",
    "מוקפא",
    "מוקפאת",
    "בהקפאה",
    "מושהה",
    "בהשהיה",
    "הסתיים",
    "הסתיימה",
    "לא"
  ],
  in: [
    "active",
    "enabled",
    "in use",
    "live",
    "current",
    "new",
    "open",
    "yes",
    "פעיל",
    "פעילה",
    "בשימוש",
    "חדש",
    "חדשה",
    "פתוח",
    "פתוחה",
    "כן"
  ]
};
var INVERTED_USE_WORDS = { out: ["yes", "כן", "true"], in: ["no", "לא", "false"] };
var TICKED_FIELD_NAMES = ["active", "פעיל"];
var STATUSES = {
  open: "open",
  booked: "booked",
  blocked: "blocked"
};
var LESSON_TYPES = { single: "פרטי", pair: "זוגי", group: "קבוצתי" };
var WEEKDAYS = {
  english: ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"],
  hebrew: ["ראשון", "שני", "שלישי", "רביעי", "חמישי", "שישי", "שבת"],
  hebrewLetters: ["א", "ב", "ג", "ד", "ה", "ו", "ש"],
  hebrewPrefix: /^יום /
};
var NO_WORDS = [
  "0",
  "false",
  "no",
  "לא",
  "open",
  "פתוח",
  "פתוחה",
  "-",
  "–",
  "✗",
  "✖",
  "❌",
  "☐"
];
var CANCELLED_WORDS = [
  "cancelled",
  "canceled",
  "בוטל",
  "בוטלה",
  "מבוטל",
  "מבוטלת",
  'בוטל ע"י מנהל'
];
var CURLY_QUOTES = /[“”„‟″״]/g;

// src/configuration/default-settings.ts
var WRITTEN_DEFAULTS = {
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
  lessonsView: void 0,
  disabledValues: [],
  cancelledValues: [],
  activeField: "auto",
  overrideMode: "week",
  massRetireLimit: { count: 20, percent: 50 },
  allowMassRetire: false,
  inventoryView: void 0,
  mode: "sync",
  dryRun: false,
  notifyUrl: void 0,
  clearFlags: true,
  flagDuringSync: false,
  flagBlocked: false,
  checkRooms: true,
  checkStudents: true,
  sharedRooms: [],
  showStudents: true,
  alertThreshold: 1,
  recordLimit: 5e4,
  language: "en",
  timeBudgetSeconds: void 0,
  maxInFlight: 5,
  callsPerSecond: 15,
  tables: {},
  fieldNames: {},
  statusNames: {}
};
var settingsOf = ({ timeBudgetSeconds, ...settings }) => ({
  ...settings,
  timeBudgetMs: timeBudgetSeconds === void 0 ? void 0 : timeBudgetSeconds * 1e3
});
var DEFAULT_SETTINGS = settingsOf(WRITTEN_DEFAULTS);

// src/configuration/setting-problem.ts
function settingProblemText(problem) {
  switch (problem.kind) {
    case "unreadable":
      return `${place(problem)}: got ${problem.got}, expected ${expectationText(problem.expected)}`;
    case "not-json":
      return `${place(problem)}: got ${problem.got}, which is not JSON, expected ${expectationText(problem.expected)}` + (problem.isCurly ? '. Only straight quotation marks (") count, and these are curly' : "");
    case "unknown-table":
      return `${place(problem)}: knows no table ${quoted(problem.given)} (${meant(problem.known)})${instead(problem)}`;
    case "unknown-field":
      return `${place(problem)}: knows no field ${quoted(problem.given)} of ${problem.table} (${meant(problem.known)})${instead(problem)}`;
    case "unknown-status":
      return `${place(problem)}: knows no status ${quoted(problem.given)} (${meant(problem.known)})${instead(problem)}`;
    case "not-given":
      return `Input variable ${problem.name}: got nothing, expected ${expectationText(problem.expected)}. Add the variable beside the script and choose the record id of the trigger's record as its value`;
    case "both-given":
      return `Input variables ${problem.names.join(" and ")}: both are given, expected one of them`;
    case "claimed-twice":
      return `Setting ${problem.name}: ${quoted(problem.given)} is claimed by ${problem.keys.join(" and ")}${problem.table === void 0 ? "" : ` of ${problem.table}`} (what is not given has its usual name), expected a name of its own for each`;
    case "unknown-setting":
      return `Setting ${problem.name}: there is no such setting, take it out or correct its name`;
  }
}
function expectationText(expected) {
  switch (expected.kind) {
    case "text":
      return "text";
    case "flag":
      return "true or false (also 1, 0, yes, no)";
    case "one-of":
      return expected.words.join(" or ");
    case "whole-number":
      return `a whole number from ${expected.least} ${expected.most === void 0 ? "on" : `to ${expected.most}`}`;
    case "positive-number":
      return "a number greater than 0";
    case "number-and-share":
      return "a number of slots and a share of them, such as 20/50%";
    case "web-address":
      return "a web address, such as https://example.org/hook";
    case "date":
      return "a date as YYYY-MM-DD";
    case "time-zone":
      return "the name of a time zone, such as Asia/Jerusalem";
    case "words":
      return 'words separated by commas, or a list such as ["one", "two"]';
    case "names":
      return `names by key, such as ${expected.example}`;
    case "teacher":
      return "the record id of a teacher";
    case "templates":
      return "the record id of a template, or a list of them";
  }
}
var place = ({ where, name }) => `${where === "setting" ? "Setting" : "Input variable"} ${name}`;
var instead = ({ expected }) => `. Expected ${expectationText(expected)}`;
var meant = ({ areNear, keys }) => areNear ? `perhaps ${keys.map(quoted).join(" or ")}` : `the keys are ${keys.map(quoted).join(", ")}`;
var quoted = (key) => `"${key}"`;

// src/configuration/errors.ts
var ConfigurationError = class extends Error {
  constructor(problems) {
    const lines = problems.map((problem) => `- ${settingProblemText(problem)}`);
    super(["The settings cannot be used, nothing was read or written:", ...lines].join("\n"));
    this.name = "ConfigurationError";
    this.problems = problems;
  }
};

// src/base/schema/field-spec.ts
var TEXT = ["singleLineText", "multilineText"];
var TIME = ["singleSelect", ...TEXT, "duration", "dateTime"];
var DAY = ["singleSelect", "number", ...TEXT];
var LINK = ["multipleRecordLinks"];
var LOOKUP = ["multipleLookupValues"];
var COMPUTED = ["formula", "rollup", "count", ...LOOKUP];
var TEXT_TYPES = TEXT;
var readKeys = (fields) => Object.keys(fields).filter((key) => {
  var _a;
  return !((_a = fields[key]) == null ? void 0 : _a.unread);
});

// src/base/schema/log-tables.ts
var OVERLAP_LOG = {
  name: "overlap_log",
  fields: {
    pair: { access: "editable", types: TEXT, name: "pair" },
    date: { access: "editable", types: ["date"], name: "date" },
    firstSeen: { access: "editable", types: ["dateTime"], name: "first_seen" }
  }
};
var CHANGE_LOG = {
  name: "slot_change_log",
  fields: {
    entry: { access: "editable", types: TEXT, name: "entry" },
    teacher: { access: "editable", types: LINK, name: "teacher" },
    date: { access: "editable", types: ["date"], name: "date" },
    startTime: { access: "editable", types: TEXT, name: "start_time" },
    endTime: { access: "editable", types: TEXT, name: "end_time" },
    action: { access: "editable", types: ["singleSelect"], name: "action" },
    reason: { access: "editable", types: TEXT, name: "reason" },
    changedAt: { access: "editable", types: ["dateTime"], name: "changed_at" },
    changedBy: { access: "editable", types: TEXT, name: "changed_by" },
    slot: { access: "editable", types: LINK, name: "slot" },
    naturalKey: { access: "editable", types: TEXT, name: "natural_key" }
  }
};
var RUN_LOG = {
  name: "sync_runs",
  fields: {
    run: { access: "editable", types: TEXT, name: "run" },
    startedAt: { access: "editable", types: ["dateTime"], name: "started_at" },
    script: { access: "editable", types: TEXT, name: "script" },
    status: { access: "editable", types: TEXT, name: "status" },
    created: { access: "editable", types: ["number"], name: "created" },
    updated: { access: "editable", types: ["number"], name: "updated" },
    deactivated: { access: "editable", types: ["number"], name: "deactivated" },
    errors: { access: "editable", types: ["number"], name: "errors" },
    overlaps: { access: "editable", types: ["number"], name: "overlaps" },
    seconds: { access: "editable", types: ["number"], name: "seconds" },
    version: { access: "editable", types: TEXT, name: "version" },
    message: { access: "editable", types: TEXT, name: "message" }
  }
};
var ERROR_LOG = {
  name: "error_log",
  fields: {
    slot: { access: "editable", types: TEXT, name: "slot" },
    at: { access: "editable", types: ["dateTime"], name: "at" },
    error: { access: "editable", types: TEXT, name: "error" },
    run: { access: "editable", types: TEXT, name: "run" }
  }
};
var LOG_ACTIONS = { added: "ADDED", removed: "REMOVED" };

// src/base/schema/tables.ts
var TEMPLATES = {
  id: "tbloC7G7ixYDMtdK6",
  name: "weekly_slot",
  fields: {
    day: { access: "person", types: DAY, name: "day_of_week" },
    starts: { access: "person", types: TIME, name: "start_time" },
    ends: { access: "person", types: TIME, name: "end_time" },
    teacher: { access: "person", types: LINK, name: "teacher_id" },
    type: { access: "person", types: ["singleSelect", ...TEXT], name: "type" },
    duration: { access: "person", types: ["number"], name: "duration_min" },
    fixed: { access: "person", name: "קבוע" },
    reservedFor: { access: "person", name: "reserved_for" },
    isReserved: { access: "person", name: "is_reserved" },
    name: { access: "person", name: "slot" },
    capacity: { access: "computed", name: "קיבולת" },
    createdAt: { access: "computed", silent: true, name: "created_at" },
    startDate: { access: "person", silent: true, name: "start_date" },
    endDate: { access: "person", silent: true, name: "end_date" },
    weekIndex: { access: "person", silent: true, name: "week_index" },
    cycleWeeks: { access: "person", silent: true, name: "cycle_weeks" },
    templateSet: { access: "person", silent: true, name: "template_set" },
    anchorId: { access: "person", silent: true, name: "anchor_id" },
    hasOverlap: { access: "editable", unread: true, types: ["checkbox"], name: "has_overlap" },
    overlapWith: { access: "editable", unread: true, types: LINK, name: "overlap_with" },
    overlapDetails: { access: "editable", unread: true, types: TEXT, name: "overlap_details" }
  }
};
var SLOTS = {
  id: "tblqMt721kMMtRIWm",
  name: "slot_inventory",
  fields: {
    key: { access: "editable", types: [...TEXT, "formula"], name: "natural_key" },
    teacher: { access: "editable", types: LINK, name: "מורה" },
    legacyTeacher: { access: "editable", types: TEXT, silent: true, name: "מזהה מורה" },
    date: { access: "editable", types: ["date"], name: "תאריך שיעור" },
    starts: { access: "editable", types: TIME, name: "שעת התחלה" },
    ends: { access: "editable", types: TIME, name: "שעת סיום" },
    type: { access: "editable", types: ["singleSelect"], name: "סוג שיעור" },
    source: { access: "editable", types: LINK, name: "נוצר מתוך" },
    status: { access: "editable", types: ["singleSelect"], name: "סטטוס" },
    capacity: { access: "editable", types: ["number"], name: "קיבולת כוללת" },
    room: { access: "person", name: "חדר" },
    notes: { access: "person", unread: true, name: "הערות" },
    exceptions: { access: "person", types: ["checkbox"], computedFrom: COMPUTED, name: "הוחלו חריגות" },
    day: { access: "editable", types: DAY, name: "day_of_week" },
    locked: {
      access: "person",
      types: ["checkbox"],
      computedFrom: COMPUTED,
      protects: true,
      name: "is_locked"
    },
    lessons: { access: "person", types: LINK, computedFrom: LOOKUP, protects: true, name: "lessons" },
    students: { access: "person", types: LINK, computedFrom: LOOKUP, protects: true, name: "תלמידים" },
    occupancy: { access: "computed", protects: true, name: "תפוסה נוכחית" },
    isFull: { access: "computed", unread: true, name: "is_full" },
    isBlocked: { access: "computed", name: "is_block" },
    startsAt: { access: "computed", name: "StartDT" },
    endsAt: { access: "computed", name: "EndDT" },
    syncState: { access: "editable", types: TEXT, name: "sync_state" },
    slotId: { access: "editable", silent: true, name: "slot_id" }
  }
};
var CLOSURES = {
  name: "closures",
  fields: {
    name: { access: "person", name: "name" },
    startDate: { access: "person", name: "start_date" },
    endDate: { access: "person", name: "end_date" },
    starts: { access: "person", name: "start_time" },
    ends: { access: "person", name: "end_time" },
    teachers: { access: "person", name: "teachers" },
    disabled: { access: "person", name: "is_disabled" }
  }
};
var LESSONS = {
  name: "lessons",
  fields: {
    teacher: { access: "person", name: "teacher_id" },
    startsAt: { access: "person", name: "start_datetime" },
    endsAt: { access: "person", name: "end_datetime" },
    date: { access: "person", name: "lesson_date" },
    starts: { access: "person", name: "start_time" },
    ends: { access: "person", name: "end_time" },
    status: { access: "person", name: "status" },
    type: { access: "person", silent: true, name: "lesson_type" },
    students: { access: "person", silent: true, name: "full_name" }
  }
};
var TEACHERS = {
  name: "מורים",
  fields: { name: { access: "person", name: "שם" } }
};
var STUDENTS = {
  name: "תלמידים",
  fields: { name: { access: "person", name: "שם" } }
};
var REQUIRED_TABLES = [TEMPLATES, SLOTS];
var OPTIONAL_TABLES = [
  CLOSURES,
  LESSONS,
  OVERLAP_LOG,
  CHANGE_LOG,
  RUN_LOG,
  ERROR_LOG
];
var VALIDITY_FIELDS = [
  "startDate",
  "endDate",
  "weekIndex",
  "templateSet"
];
var RESERVING_FIELDS = ["isReserved", "reservedFor"];
var FLAG_FIELDS = [
  "hasOverlap",
  "overlapWith",
  "overlapDetails"
];

// src/domain/settings.ts
var LANGUAGE_CODES = ["en", "he"];

// src/domain/time/civil-time.ts
var MINUTES_PER_DAY = 1440;
var MIDNIGHT = 0;
var END_OF_DAY = MINUTES_PER_DAY;
var DAYS_PER_ERA = 146097;
var EPOCH_DAY_OF_ERA_ZERO = 719468;
function parseDate(text) {
  const match2 = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match2 ? dateOf(Number(match2[1]), Number(match2[2]), Number(match2[3])) : void 0;
}
function dateOf(year, month, day) {
  const valid = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return valid ? fromCivil(year, month, day) : void 0;
}
function formatDate(date) {
  const { year, month, day } = toCivil(date);
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}
function formatDayAndMonth(date) {
  const { month, day } = toCivil(date);
  return `${pad(day)}/${pad(month)}`;
}
function parseTimeOfDay(text) {
  const match2 = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  return match2 ? Number(match2[1]) * 60 + Number(match2[2]) : void 0;
}
var formatTimeOfDay = (minute) => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
var addDays = (date, days) => date + days;
var weekdayOf = (date) => ((date + 4) % 7 + 7) % 7;
var weekOf = (date) => addDays(date, -weekdayOf(date));
var nearestSunday = (date) => addDays(date, (7 - weekdayOf(date)) % 7);
var firstOnOrAfter = (date, weekday) => addDays(date, (weekday - weekdayOf(date) + 7) % 7);
var endOfSpan = (starts, ends) => ends === MIDNIGHT && starts !== void 0 && starts > MIDNIGHT ? END_OF_DAY : ends;
var pad = (value) => String(value).padStart(2, "0");
var isLeapYear = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
function daysInMonth(year, month) {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function fromCivil(year, month, day) {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_DAY_OF_ERA_ZERO;
}
function toCivil(date) {
  const shifted = date + EPOCH_DAY_OF_ERA_ZERO;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = (monthFromMarch + 2) % 12 + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

// src/domain/time/instant.ts
var instantAt = (milliseconds) => milliseconds;
function parseInstant(text) {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/.test(text)) return void 0;
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? void 0 : instantAt(instant);
}
var LONG_AGO = instantAt(Number.NEGATIVE_INFINITY);
var NEVER = instantAt(Number.POSITIVE_INFINITY);
var later = (instant, milliseconds) => instantAt(instant + milliseconds);
var earliest = (...instants) => instantAt(Math.min(...instants));
var latest = (...instants) => instantAt(Math.max(...instants));
var formatInstant = (instant) => new Date(instant).toISOString();

// src/domain/time/zone.ts
var MINUTE_MS = 6e4;
var HOUR_MS = 60 * MINUTE_MS;
var DAY_MS = MINUTES_PER_DAY * MINUTE_MS;
function zoneOf(name, intl = globalIntl()) {
  var _a;
  const offsetAt = (_a = intlOffset(name, intl)) != null ? _a : name === "Asia/Jerusalem" ? israelOffset : void 0;
  return offsetAt && zoneFrom(steadyPerDay(offsetAt));
}
var globalIntl = () => typeof Intl === "object" ? Intl : null;
function zoneFrom(offsetAt) {
  return {
    localOf(instant) {
      const local = instant + offsetAt(instant);
      const date = Math.floor(local / DAY_MS);
      return { date, minute: Math.floor((local - date * DAY_MS) / MINUTE_MS) };
    },
    instantOf(date, minute) {
      const local = date * DAY_MS + minute * MINUTE_MS;
      const before = offsetAt(instantAt(local - DAY_MS));
      const after = offsetAt(instantAt(local + DAY_MS));
      const possible = [instantAt(local - before), instantAt(local - after)];
      const instants = possible.filter((instant) => instant + offsetAt(instant) === local);
      return instants.length > 0 ? earliest(...instants) : instantAt(local - before);
    }
  };
}
function intlOffset(name, intl) {
  if (!intl) return void 0;
  let format;
  try {
    format = new intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit"
    });
  } catch {
    return void 0;
  }
  return (instant) => {
    const part = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = value;
    const date = parseDate(`${String(part.year).padStart(4, "0")}-${part.month}-${part.day}`);
    if (date === void 0) return 0;
    const seconds = (Number(part.hour) * 60 + Number(part.minute)) * 60 + Number(part.second);
    return date * DAY_MS + seconds * 1e3 - Math.floor(instant / 1e3) * 1e3;
  };
}
var israelOffset = (instant) => {
  const year = new Date(instant).getUTCFullYear();
  const lastSunday = (month) => weekOf(parseDate(`${String(year).padStart(4, "0")}-${month}-31`));
  const begins = addDays(lastSunday("03"), -2) * DAY_MS;
  const ends = lastSunday("10") * DAY_MS - HOUR_MS;
  return (instant >= begins && instant < ends ? 3 : 2) * HOUR_MS;
};
function steadyPerDay(offsetAt) {
  const ends = /* @__PURE__ */ new Map();
  const atStartOf = (day) => {
    let offset = ends.get(day);
    if (offset === void 0) {
      offset = offsetAt(instantAt(day * DAY_MS));
      ends.set(day, offset);
    }
    return offset;
  };
  return (instant) => {
    const day = Math.floor(instant / DAY_MS);
    const offset = atStartOf(day);
    return offset === atStartOf(day + 1) ? offset : offsetAt(instant);
  };
}

// src/configuration/likeness.ts
function knownLike(typed, keys) {
  const ranked = keys.map(({ key, name }) => ({ key, likeness: Math.max(likeness(typed, key), likeness(typed, name)) })).filter((each) => each.likeness >= LEAST).sort((a, b) => b.likeness - a.likeness);
  const near = ranked.filter((each) => {
    var _a;
    return each.likeness === 1 || ((_a = ranked[0]) == null ? void 0 : _a.likeness) !== 1;
  }).slice(0, MOST);
  return near.length > 0 ? { areNear: true, keys: near.map(({ key }) => key) } : { areNear: false, keys: keys.map(({ key }) => key) };
}
var MOST = 3;
var LEAST = 0.3;
function likeness(a, b) {
  if (plain(a) === plain(b)) return 1;
  const [one, other] = [pairsOf(plain(a)), pairsOf(plain(b))];
  const common = [...one].filter((pair2) => other.has(pair2)).length;
  return 2 * common / Math.max(1, one.size + other.size);
}
var pairsOf = (text) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
var plain = (name) => name.replace(/[\s_-]/g, "").toLowerCase();

// src/domain/text/alike.ts
var plainText = (text) => needsChange(text) ? text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim() : text;
var plainWord = (text) => plainText(text.toLowerCase().replace(HYPHENS, " ").replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"'));
var withMarksShown = (text) => text.replace(INVISIBLE, (mark) => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
var findNamed = (all, name) => {
  const exact = all.find((each) => each.name === name);
  if (exact) return exact;
  const wanted = plainText(name);
  return all.find((each) => plainText(each.name) === wanted);
};
var INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
var WHITE_SPACE = /[\s\u0085]+/g;
var ODD = /[\t-\r\u0085\u00a0\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;
var needsChange = (text) => ODD.test(text) || text.startsWith(" ") || text.endsWith(" ") || text.includes("  ");
var anyOf = (...codes) => new RegExp(`[${String.fromCharCode(...codes)}]`, "g");
var HYPHENS = anyOf(45, 95, 8208, 8209, 1470);
var APOSTROPHES = anyOf(8216, 8217, 1523);
var QUOTATION_MARKS = anyOf(8220, 8221, 8222, 8223, 1524);

// src/configuration/readers.ts
var isGiven = (given) => given !== void 0 && given !== null && !(typeof given === "string" && given.trim() === "");
var anyText = {
  expects: { kind: "text" },
  read: (given) => typeof given === "string" ? given.trim() : void 0
};
var flag = {
  expects: { kind: "flag" },
  read: (given) => {
    const word = typeof given === "boolean" || typeof given === "number" || typeof given === "string" ? String(given) : "";
    return FLAGS.get(plainWord(word));
  }
};
var FLAGS = /* @__PURE__ */ new Map([
  ["true", true],
  ["1", true],
  ["yes", true],
  ["false", false],
  ["0", false],
  ["no", false]
]);
var oneOf = (...words) => ({
  expects: { kind: "one-of", words },
  read: (given) => words.find((word) => typeof given === "string" && plainText(given) === word)
});
var wholeNumber = (least, most) => ({
  expects: { kind: "whole-number", least, most },
  read: (given) => {
    const number = toNumber(given);
    const isMeant = Number.isSafeInteger(number) && number !== void 0 && number >= least;
    return isMeant && number <= (most != null ? most : number) ? number : void 0;
  }
});
var positiveNumber = {
  expects: { kind: "positive-number" },
  read: (given) => {
    const number = toNumber(given);
    return number !== void 0 && number > 0 ? number : void 0;
  }
};
var webAddress = {
  expects: { kind: "web-address" },
  read: (given) => {
    const address = anyText.read(given);
    return address !== void 0 && /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(address) ? address : void 0;
  }
};
var wordList = {
  expects: { kind: "words" },
  read: (given) => {
    const items = Array.isArray(given) ? given : typeof given === "string" ? wordsIn(given) : void 0;
    return (items == null ? void 0 : items.every((item) => typeof item === "string")) ? items.map((item) => item.trim()).filter((item) => item !== "") : void 0;
  }
};
function wordsIn(given) {
  if (!given.trim().startsWith("[")) return given.split(",");
  try {
    const list3 = JSON.parse(given);
    return Array.isArray(list3) ? list3 : void 0;
  } catch {
    return void 0;
  }
}
var calendarDay = {
  expects: { kind: "date" },
  read: (given) => typeof given === "string" ? parseDate(plainText(given)) : void 0
};
function toNumber(given) {
  if (typeof given === "number") return Number.isFinite(given) ? given : void 0;
  const plain6 = typeof given === "string" ? plainText(given) : "";
  return /^[+-]?\d+(\.\d+)?$/.test(plain6) ? Number(plain6) : void 0;
}

// src/configuration/name-readers.ts
var namesByKey = (keys, example, unknown) => mapReader(example, { each: nameUnder(keys), flaws: (_, key) => strange(key, keys, unknown) });
var wordsByKey = (keys, example, unknown) => mapReader(example, {
  each(value, key) {
    if (!keys.some((each) => each.key === key)) return void 0;
    const list3 = Array.isArray(value) ? value : [value];
    const read = list3.map((word) => anyText.read(word));
    return read.every((word) => word !== void 0 && word !== "") && read.length > 0 ? read : void 0;
  },
  flaws: (_, key) => strange(key, keys, unknown)
});
function namesByTable(tables, example) {
  const fieldsOf2 = (table) => {
    var _a;
    return (_a = tables.find(({ key }) => key === table)) == null ? void 0 : _a.fields;
  };
  return mapReader(example, {
    each: (value, table) => {
      const fields = fieldsOf2(table);
      return fields && mapOf(value, nameUnder(fields));
    },
    flaws: (value, table) => {
      const unknownTable = (given, known) => ({ kind: "unknown-table", given, known });
      const unknownField = (given, known) => ({ kind: "unknown-field", table, given, known });
      const fields = fieldsOf2(table);
      if (!fields) return strange(table, tables, unknownTable);
      return entriesOf(value).flatMap(([key]) => strange(key, fields, unknownField));
    }
  });
}
var nameUnder = (keys) => (value, key) => keys.some((each) => each.key === key) ? anyText.read(value) : void 0;
var strange = (given, keys, unknown) => keys.some(({ key }) => key === given) ? [] : [unknown(given, knownLike(given, keys))];
var mapReader = (example, { each, flaws }) => ({
  expects: { kind: "names", example },
  read: (given) => mapOf(parsed(given), each),
  flaws: (given) => parsed(given) === void 0 ? [{ kind: "not-json", isCurly: parsed(String(given).replace(CURLY_QUOTES, '"')) !== void 0 }] : entriesOf(parsed(given)).flatMap(([key, value]) => flaws(value, key))
});
function mapOf(map, each) {
  if (!isMap(map)) return void 0;
  const read = {};
  for (const [key, value] of entriesOf(map)) {
    const known = each(value, key);
    if (known === void 0) return void 0;
    read[key] = known;
  }
  return read;
}
var isMap = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var entriesOf = (map) => isMap(map) ? Object.entries(map).filter(([, value]) => isGiven(value)) : [];
function parsed(given) {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given);
  } catch {
    return void 0;
  }
}

// src/configuration/setting-readers.ts
var timeZone = {
  expects: { kind: "time-zone" },
  read: (given) => {
    const name = anyText.read(given);
    return name !== void 0 && zoneOf(name) ? name : void 0;
  }
};
var mode = oneOf("sync", "reconcile");
var massRetireLimit = {
  expects: { kind: "number-and-share" },
  read: (given) => {
    const match2 = /^(\d+)\s*\/\s*(\d+(?:\.\d+)?)\s*%$/.exec(typeof given === "string" ? given.trim() : "");
    const percent = Number(match2 == null ? void 0 : match2[2]);
    return match2 && percent <= 100 ? { count: Number(match2[1]), percent } : void 0;
  }
};
var fieldKeys = ({ name: table, fields }) => [
  ...Object.entries(fields).map(([key, { name }]) => ({ key, name })),
  // It has several names, and no entry of its own in the schema.
  ...table === TEMPLATES.name ? ACTIVE_FIELD_NAMES.map((name) => ({ key: "active", name })) : []
];
var TABLES = [...REQUIRED_TABLES, ...OPTIONAL_TABLES].map((spec) => ({
  key: spec.name,
  name: spec.name,
  fields: fieldKeys(spec)
}));
var SETTING_READERS = {
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
    known
  })),
  fieldNames: namesByTable(TABLES, `{"${SLOTS.name}": {"starts": "…"}}`),
  statusNames: wordsByKey(
    Object.entries(STATUSES).map(([key, name]) => ({ key, name })),
    '{"open": "…"}',
    (given, known) => ({ kind: "unknown-status", given, known })
  )
};

// src/panel/session/session-state.ts
var isBusy = ({ status }) => status === "checking" || status === "writing";

// src/configuration/chosen-name.ts
var nameSetting = ({ key }) => key === void 0 ? "tables" : "fieldNames";
var withName = (settings, { table, key, called }) => key === void 0 ? { ...settings, tables: { ...settings.tables, [table]: called } } : {
  ...settings,
  fieldNames: { ...settings.fieldNames, [table]: { ...settings.fieldNames[table], [key]: called } }
};

// src/configuration/contradictions.ts
var contradictions = ({
  tables,
  fieldNames,
  statusNames
}) => [
  ...claimedTwice(
    "tables",
    void 0,
    ALL_TABLES.map(({ name }) => {
      var _a;
      return [name, (_a = tables[name]) != null ? _a : name];
    })
  ),
  ...ALL_TABLES.flatMap((spec) => {
    const given = fieldNames[spec.name];
    return given ? claimedTwice("fieldNames", spec.name, fieldClaims(spec, given)) : [];
  }),
  ...claimedTwice(
    "statusNames",
    void 0,
    Object.entries(STATUSES).flatMap(
      ([status, usual]) => {
        var _a;
        return ((_a = statusNames[status]) != null ? _a : [usual]).map((word) => [status, word]);
      }
    )
  )
];
var ALL_TABLES = [...REQUIRED_TABLES, ...OPTIONAL_TABLES];
var fieldClaims = ({ fields }, given) => Object.entries({
  ...Object.fromEntries(Object.entries(fields).map(([key, { name }]) => [key, name])),
  ...given
});
function claimedTwice(setting, table, claims) {
  var _a;
  const claimants = /* @__PURE__ */ new Map();
  for (const [key, name] of claims) {
    const plain6 = plainText(name);
    const known = (_a = claimants.get(plain6)) != null ? _a : { name, keys: /* @__PURE__ */ new Set() };
    claimants.set(plain6, known);
    known.keys.add(key);
  }
  return [...claimants.values()].filter(({ keys }) => keys.size > 1).map(({ name, keys }) => ({ kind: "claimed-twice", name: setting, table, given: name, keys: [...keys] }));
}

// src/configuration/inputs.ts
var teacherId = {
  expects: { kind: "teacher" },
  read: (given) => anyText.read(given)
};
var SCHEDULED_VARIABLES = { startDate: calendarDay, weeksAhead: wholeNumber(0, 520), teacherId };
function readInputs(settings, typed, variables) {
  const problems = [];
  const readers = { ...SETTING_READERS, ...variables };
  const input = properlyNamed(typed, readers);
  const fromSettings = readAll("setting", settings, SETTING_READERS, problems);
  const fromInput = readAll("input", input, readers, problems);
  for (const [name, { expects: expected, isRequired }] of Object.entries(variables)) {
    if (isRequired && !isGiven(input[name])) problems.push({ kind: "not-given", name, expected });
  }
  if (fromInput.weeksAhead !== void 0 && fromInput.daysAhead !== void 0)
    problems.push({ kind: "both-given", names: ["weeksAhead", "daysAhead"] });
  const stray = Object.keys(settings).filter((name) => !isOneOf(name, SETTING_READERS));
  for (const name of stray) problems.push({ kind: "unknown-setting", name });
  problems.push(...contradictions({ ...WRITTEN_DEFAULTS, ...fromSettings, ...fromInput }));
  if (problems.length > 0) throw new ConfigurationError(problems);
  const weeks = fromInput.weeksAhead;
  const inDays = weeks === void 0 ? {} : { daysAhead: weeks * 7 };
  const given = { ...WRITTEN_DEFAULTS, ...fromSettings, ...fromInput, ...inDays };
  const merged = given.mode === "reconcile" ? { ...given, dryRun: true } : given;
  const pick = (names) => Object.fromEntries(names.map((name) => [name, merged[name]]));
  return {
    settings: settingsOf(pick(Object.keys(WRITTEN_DEFAULTS))),
    variables: pick(Object.keys(variables).filter((name) => merged[name] !== void 0)),
    unknown: Object.keys(input).filter((name) => !isOneOf(name, readers))
  };
}
function properlyNamed(typed, readers = SETTING_READERS) {
  const names = new Map(Object.keys(readers).map((name) => [plain(name), name]));
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => {
      var _a;
      const proper = (_a = names.get(plain(name))) != null ? _a : name;
      return [proper in typed ? name : proper, value];
    })
  );
}
function readAll(where, given, readers, problems) {
  const values = {};
  for (const [name, reader] of Object.entries(readers)) {
    const value = given[name];
    if (!isGiven(value)) continue;
    const read = reader.read(value);
    if (read === void 0) problems.push(...misread(where, name, value, reader));
    else values[name] = read;
  }
  return values;
}
function misread(where, name, value, { expects: expected, flaws }) {
  var _a;
  const found = (_a = flaws == null ? void 0 : flaws(value)) != null ? _a : [];
  const told = { where, name, got: asTyped(value), expected };
  return found.length === 0 ? [{ kind: "unreadable", ...told }] : found.map((flaw) => ({ ...flaw, ...told }));
}
var isOneOf = (name, readers) => Object.keys(readers).includes(name);
var asTyped = (value) => {
  var _a;
  return withMarksShown(typeof value === "string" ? `"${value}"` : (_a = JSON.stringify(value)) != null ? _a : String(value));
};

// src/panel/settings-form.ts
var SETTING_GROUPS = {
  school: ["language", "timeZone", "daysAhead", "coverRunningWeek", "showStudents"],
  rules: [
    "horizon",
    "sameTimeTemplates",
    "reopenOwnBlocked",
    "unlinkedSlots",
    "copyCapacity",
    "protectExceptions",
    "onlyFixed",
    "fixedTemplates",
    "reservedTemplates",
    "activeField",
    "disabledValues",
    "legacyTeacherField",
    "overrideMode"
  ],
  lessons: ["lessonsOccupy", "cancelledValues", "lessonsView"],
  overlaps: ["clearFlags", "flagDuringSync", "flagBlocked", "checkRooms", "checkStudents", "sharedRooms"],
  safety: [
    "dryRun",
    "mode",
    "massRetireLimit",
    "allowMassRetire",
    "alertThreshold",
    "notifyUrl",
    "recordLimit"
  ],
  names: ["tables", "fieldNames", "statusNames", "inventoryView"],
  limits: ["timeBudgetSeconds", "maxInFlight", "callsPerSecond"]
};
function askedAs(name) {
  const value = WRITTEN_DEFAULTS[name];
  if (typeof value === "boolean") return { kind: "flag" };
  if (typeof value === "number") return { kind: "number" };
  if (name === "massRetireLimit") return { kind: "text" };
  if (Array.isArray(value)) return { kind: "text" };
  if (typeof value === "object") return { kind: "map" };
  const { expects } = SETTING_READERS[name];
  if (expects.kind === "positive-number") return { kind: "number" };
  return expects.kind === "one-of" ? { kind: "choice", values: expects.words } : { kind: "text" };
}
function textOf(name, value = WRITTEN_DEFAULTS[name]) {
  if (value === void 0 || value === null) return "";
  if (name === "massRetireLimit" && typeof value === "object") {
    const { count: count3, percent } = value;
    return `${count3}/${percent}%`;
  }
  if (Array.isArray(value)) return value.join(", ");
  if (typeof value === "object") return Object.keys(value).length === 0 ? "" : JSON.stringify(value);
  return String(value);
}
function namedSetting(stored, name) {
  var _a;
  const setting = nameSetting(name);
  const before = (_a = SETTING_READERS[setting].read(textOf(setting, stored))) != null ? _a : {};
  const empty = { tables: {}, fieldNames: {} };
  return JSON.stringify(withName({ ...empty, [setting]: before }, name)[setting]);
}
function problemOf(name, text) {
  if (text.trim() === "" || SETTING_READERS[name].read(text) !== void 0) return void 0;
  return misread("setting", name, text, SETTING_READERS[name])[0];
}
function storedAs(name, text) {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === textOf(name)) return void 0;
  const asked = askedAs(name).kind;
  const value = SETTING_READERS[name].read(trimmed);
  return asked === "flag" || asked === "number" ? value : trimmed;
}
var settingsFrom = ({ mode: _, ...stored }) => readInputs(stored, {}, {}).settings;
function trySettings(stored) {
  try {
    return settingsFrom(stored);
  } catch (thrown) {
    if (thrown instanceof ConfigurationError) return thrown;
    throw thrown;
  }
}
function scriptLines(stored) {
  return Object.values(SETTING_GROUPS).flat().flatMap((name) => {
    const value = stored[name];
    return value === void 0 || value === null || value === "" ? [] : [`${name}: ${askedAs(name).kind === "map" ? textOf(name, value) : JSON.stringify(value)},`];
  });
}

// src/report/words/languages.ts
function inLanguage(languages, asked) {
  var _a, _b;
  const present2 = LANGUAGE_CODES.filter((each) => each in languages);
  const code = (_b = (_a = present2.find((each) => each === asked)) != null ? _a : present2[0]) != null ? _b : LANGUAGE_CODES[0];
  return { code, ...languages[code] };
}

// src/extension/checks/checks-tab.tsx
import { Button as Button6, useBase, useGlobalConfig, useWatchable } from "@airtable/blocks/ui";
import React12, { useCallback, useEffect as useEffect4, useMemo as useMemo2, useRef as useRef2, useState as useState3 } from "react";

// src/adapters/scripting-schema.ts
function extensionSchema(base) {
  const tableOf = (id) => tableById(base, id);
  const fieldOf = (table, id) => {
    const field = tableOf(table).fields.find((each) => each.id === id);
    if (!field) throw new Error(`Field ${id} has disappeared from the base`);
    return field;
  };
  return {
    async createField(table, name, type, options) {
      await (options ? tableOf(table).createFieldAsync(name, type, options) : tableOf(table).createFieldAsync(name, type));
    },
    async addChoices(table, id, names) {
      var _a, _b;
      const field = fieldOf(table, id);
      const choices = [...(_b = (_a = field.options) == null ? void 0 : _a.choices) != null ? _b : [], ...names.map((name) => ({ name }))];
      await field.updateOptionsAsync({ choices });
    },
    async createTable(name, fields) {
      await base.createTableAsync(
        name,
        fields.map((field) => ({
          name: field.name,
          type: field.type,
          ...field.options && { options: field.options }
        }))
      );
    }
  };
}

// src/configuration/school-zone.ts
function schoolZone({ timeZone: timeZone2 }) {
  const zone = zoneOf(timeZone2);
  if (!zone) throw new ConfigurationError(misread("setting", "timeZone", timeZone2, SETTING_READERS.timeZone));
  return zone;
}

// src/panel/session/unanswered-error.ts
var UnansweredError = class extends Error {
  constructor() {
    super("Airtable has not answered; what was sent may be written or not");
    this.name = "UnansweredError";
  }
};

// src/base/preflight/naming.ts
var tableSetting = (table, name = "…") => `tables: {"${table}": ${JSON.stringify(name)}}`;
var fieldSetting = ({ table, key }, name = "…") => `fieldNames: {"${table}": {"${key}": ${JSON.stringify(name)}}}`;
var statusSetting = (names) => `statusNames: {${Object.entries(names).map(([status, name]) => `"${status}": ${JSON.stringify(name)}`).join(", ")}}`;
var casedTwin = (name, choices) => choices.find((choice) => plainText(choice).toLowerCase() === plainText(name).toLowerCase());

// src/base/preflight/screen-names.ts
var SCREEN_NAMES = {
  singleLineText: "Single line text",
  multilineText: "Long text",
  richText: "Long text (with formatting)",
  email: "Email",
  url: "URL",
  phoneNumber: "Phone number",
  number: "Number",
  currency: "Currency",
  percent: "Percent",
  rating: "Rating",
  duration: "Duration",
  checkbox: "Checkbox",
  singleSelect: "Single select",
  multipleSelects: "Multiple select",
  date: "Date",
  dateTime: "Date (with time)",
  multipleRecordLinks: "Link to another record",
  multipleAttachments: "Attachment",
  singleCollaborator: "User",
  multipleCollaborators: "User (several)",
  barcode: "Barcode",
  formula: "Formula",
  rollup: "Rollup",
  count: "Count",
  multipleLookupValues: "Lookup",
  autoNumber: "Autonumber",
  createdTime: "Created time",
  createdBy: "Created by",
  lastModifiedTime: "Last modified time",
  lastModifiedBy: "Last modified by",
  button: "Button",
  externalSyncSource: "Sync source",
  aiText: "AI text"
};
var screenName = (type) => {
  var _a;
  return (_a = SCREEN_NAMES[type]) != null ? _a : type;
};

// src/setup/texts.ts
function stateText({ state, need }, words) {
  switch (state.kind) {
    case "present":
      return words.present;
    case "missing":
      return (need === "extra" ? words.notUsed : words.missing) + perhaps(state.candidates, words);
    case "not-needed":
      return words.notNeeded + perhaps(state.candidates, words);
    case "renamed":
      return words.renamed(state.to);
    case "wrong-type":
      return words.wrongType(typesText([state.type], words), typesText(state.expected, words));
    case "wrong-link":
      return words.wrongLink(words.name(state.to), words.name(state.expected));
    case "no-choices":
      return words.noChoices(state.names.join(", "), state.names.length);
    case "cased-choices":
      return words.renamed(Object.values(state.choices).join(", "));
    case "other-choices":
      return words.noChoices(state.names.join(", "), state.names.length);
  }
}
var perhaps = (candidates, words) => candidates.length === 0 ? "" : ` ${words.perhaps(quoted2(candidates, words))}`;
var quoted2 = (names, words) => names.map((name) => words.name(`"${name}"`)).join(", ");
var typesText = (types, words) => types.map((type) => words.embed(screenName(type))).join(", ");
var purposeText = ({ table, key }, words) => {
  var _a;
  return (_a = words.uses[key === void 0 ? table : `${table}.${key}`]) != null ? _a : "";
};

// src/setup/by-hand.ts
function byHand(findings, words) {
  const steps = findings.flatMap((finding) => {
    var _a;
    return (_a = stepOf(finding, words)) != null ? _a : [];
  });
  const makesLinks = findings.some(({ key, state }) => key === "source" && state.kind === "missing");
  return makesLinks ? [...steps, words.farSide] : steps;
}
function stepOf({ table, key, name, need, state }, words) {
  const field = words.embed(name);
  const setting = (to) => words.embed(key === void 0 ? tableSetting(table, to) : fieldSetting({ table, key }, to));
  switch (state.kind) {
    case "renamed":
      return words.renamedByHand(table, field, words.embed(state.to), setting(state.to));
    case "wrong-type":
      return words.wrongTypeByHand(table, field, typesText(state.expected, words));
    case "wrong-link":
      return words.wrongLinkByHand(table, field, words.name(state.to), words.name(state.expected), setting());
    case "cased-choices":
      return words.casedChoicesByHand(
        table,
        field,
        words.embed(Object.values(state.choices).join(", ")),
        words.embed(statusSetting(state.choices))
      );
    case "other-choices":
      return words.choicesByHand(
        table,
        field,
        words.embed(state.names.join(", ")),
        words.embed(state.present.join(", ")),
        words.embed(statusSetting(Object.fromEntries(Object.keys(STATUSES).map((status) => [status, "…"]))))
      );
    case "missing": {
      const [candidate, ...others] = state.candidates;
      if (need === "extra" || state.fix && candidate === void 0) return void 0;
      if (key === void 0) return words.tableByHand(field, setting());
      if (state.formula !== void 0) return words.formulaByHand(table, field, words.embed(state.formula));
      return words.fieldByHand(
        table,
        field,
        typesText(state.types, words),
        setting(others.length === 0 ? candidate : void 0)
      );
    }
    default:
      return void 0;
  }
}

// src/setup/fixes.ts
var fixText = (fix, words) => textOf2(fix, words, words.toDo);
var doneText = (fix, words) => textOf2(fix, words, words.done);
function textOf2(fix, { embed }, deeds) {
  switch (fix.kind) {
    case "create-field":
      return deeds.createField(embed(fix.table.name), embed(fix.name));
    case "add-choices":
      return deeds.addChoices(
        embed(fix.table.name),
        embed(fix.field.name),
        embed(fix.names.join(", ")),
        fix.names.length
      );
    case "create-table":
      return deeds.createTable(embed(fix.name));
  }
}
async function applyFix(fix, schema) {
  switch (fix.kind) {
    case "create-field":
      return schema.createField(fix.table.id, fix.name, fix.type, fix.options);
    case "add-choices":
      return schema.addChoices(fix.table.id, fix.field.id, fix.names);
    case "create-table":
      return schema.createTable(fix.name, fix.fields);
  }
}

// src/setup/survey/finding.ts
var isWell = ({ need, state: { kind } }) => kind === "present" || kind === "not-needed" || need === "extra" && kind === "missing";
var lookalikesOf = ({ state }) => state.kind === "missing" ? state.candidates : [];
var fixOf = ({ state }) => "fix" in state ? state.fix : void 0;

// src/setup/make-all.ts
async function makeAll(look, schema, isWanted, told) {
  const tried = /* @__PURE__ */ new Set();
  for (; ; ) {
    const next = (await look()).find(
      (finding) => fixOf(finding) && isWanted(finding) && !tried.has(nameOf(finding))
    );
    const fix = next && fixOf(next);
    if (!next || !fix) return;
    tried.add(nameOf(next));
    try {
      await applyFix(fix, schema);
      told({ fix, refused: void 0 });
    } catch (thrown) {
      told({ fix, refused: toError(thrown) });
    }
  }
}
var nameOf = ({ table, key, state }) => `${table}.${key != null ? key : ""} ${state.kind}`;

// src/base/locate.ts
function locateBase(schema, settings) {
  const locate = (spec) => locateTable(schema, spec, settings);
  const slots = locate(SLOTS);
  return {
    schema,
    templates: locate(TEMPLATES),
    slots,
    lessons: locateLessons(schema, slots == null ? void 0 : slots.fields.lessons, settings),
    closures: locate(CLOSURES),
    overlaps: locate(OVERLAP_LOG),
    changes: locate(CHANGE_LOG),
    runs: locate(RUN_LOG),
    errors: locate(ERROR_LOG)
  };
}
function locateLessons(schema, link3, settings) {
  var _a;
  if (settings.tables[LESSONS.name] !== void 0) return locateTable(schema, LESSONS, settings);
  const linked = (link3 == null ? void 0 : link3.type) === "multipleRecordLinks" ? (_a = link3.options) == null ? void 0 : _a.linkedTableId : void 0;
  if (linked === void 0) return void 0;
  return locateTable(schema, LESSONS, { ...settings, tables: { [LESSONS.name]: linked } });
}
function locateTable(schema, spec, settings) {
  const table = findTable(schema, spec, settings);
  if (!table) return void 0;
  const nameOf3 = (key) => nameOfField(spec, key, settings);
  const fields = {};
  for (const key of Object.keys(spec.fields)) {
    const field = findField(table, nameOf3(key));
    if (field) fields[key] = field;
  }
  return { id: table.id, name: table.name, fields, spec, table, nameOf: nameOf3 };
}
function findTable(schema, spec, { tables }) {
  var _a, _b;
  const given = tables[spec.name];
  if (given !== void 0)
    return (_a = schema.tables.find(({ id }) => id === given)) != null ? _a : findNamed(schema.tables, given);
  return (_b = schema.tables.find(({ id }) => id === spec.id)) != null ? _b : findNamed(schema.tables, spec.name);
}
var nameOfField = (spec, key, { fieldNames }) => {
  var _a, _b, _c, _d;
  return (_d = (_c = (_a = fieldNames[spec.name]) == null ? void 0 : _a[key]) != null ? _c : (_b = spec.fields[key]) == null ? void 0 : _b.name) != null ? _d : key;
};
var findField = (table, nameOrId) => {
  var _a;
  return (_a = table.fields.find(({ id }) => id === nameOrId)) != null ? _a : findNamed(table.fields, nameOrId);
};
function isUsable(field, { access, types, computedFrom }) {
  var _a, _b, _c;
  if (types === void 0) return true;
  if (computedFrom == null ? void 0 : computedFrom.includes(field.type)) return true;
  const isGiven2 = access === "person" && field.isComputed;
  const computes = isGiven2 ? (_b = (_a = field.options) == null ? void 0 : _a.result) == null ? void 0 : _b.type : void 0;
  if (isGiven2 && !computes && !computedFrom && TELLING.includes(field.type))
    return ((_c = field.options) == null ? void 0 : _c.isValid) !== false;
  const type = computes != null ? computes : field.type;
  return types.includes(type) && (!field.isComputed || access === "person" || types.includes("formula"));
}
var TELLING = ["formula", "rollup", ...LOOKUP];
var linkedTableOf = ({ options }) => {
  var _a, _b, _c;
  return (_c = options == null ? void 0 : options.linkedTableId) != null ? _c : (_b = (_a = options == null ? void 0 : options.result) == null ? void 0 : _a.options) == null ? void 0 : _b.linkedTableId;
};
var activeFieldName = ({ fieldNames, activeField }) => {
  var _a, _b;
  return (_b = (_a = fieldNames[TEMPLATES.name]) == null ? void 0 : _a.active) != null ? _b : activeField;
};
function findActiveFields(table, settings) {
  const named2 = activeFieldName(settings);
  if (named2 === "none") return [];
  return (named2 === "auto" ? ACTIVE_FIELD_NAMES : [named2]).flatMap((name) => {
    var _a;
    const field = findField(table, name);
    const inverted = plainText((_a = field == null ? void 0 : field.name) != null ? _a : "") === INVERTED_ACTIVE_FIELD_NAME;
    return field ? [{ field, inverted, isGiven: named2 !== "auto" }] : [];
  });
}

// src/base/codecs/cells/clock-text.ts
function readClock(text) {
  var _a;
  const plain6 = plainText(text);
  const byDay = OF_24_HOURS.exec(plain6);
  if (byDay) return minuteAt(Number(byDay[1]), Number(byDay[2]));
  if (END.test(plain6)) return END_OF_DAY;
  const byHalf = OF_12_HOURS.exec(plain6);
  if (!byHalf) return void 0;
  const isAfternoon = ((_a = byHalf[3]) == null ? void 0 : _a.toLowerCase()) === "p";
  return minuteAt(Number(byHalf[1]) % 12 + (isAfternoon ? 12 : 0), Number(byHalf[2]));
}
var OF_24_HOURS = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;
var END = /^24:00(?::00)?$/;
var OF_12_HOURS = /^(0?[1-9]|1[0-2]):([0-5]\d) ?([ap])\.? ?m\.?$/i;
var minuteAt = (hour, minute) => hour * 60 + minute;

// src/base/codecs/cells/flat-cell.ts
function valuesOf(cell) {
  if (Array.isArray(cell)) return cell.length === 0 ? NONE : cell.flatMap(valuesOf);
  if (isObject(cell) && "value" in cell) return valuesOf(cell.value);
  return isEmpty(cell) ? NONE : [cell];
}
var isBlank = (cell) => valuesOf(cell).length === 0;
function singleOf(cell) {
  if (typeof cell !== "object" || cell === null) return isEmpty(cell) ? void 0 : cell;
  if (!Array.isArray(cell) && !("value" in cell)) return cell;
  const values = valuesOf(cell);
  const [value] = values;
  return values.length > 1 && values.some((each) => !isSame(each, value)) ? void 0 : value;
}
function isErrorValue(value) {
  if (typeof value === "number") return Number.isNaN(value);
  if (typeof value === "string") return ERROR_TEXT.test(plainText(value));
  return isObject(value) && ("error" in value || "specialValue" in value);
}
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var NONE = [];
var ERROR_TEXT = /^#(?:ERROR|NaN|REF|NAME)/i;
var isEmpty = (value) => value === null || value === void 0 || typeof value === "string" && plainText(value) === "";
var isSame = (a, b) => Object.is(a, b) || isObject(a) && isObject(b) && a.id !== void 0 && a.id === b.id;

// src/base/codecs/cells/cells.ts
function readText(cell) {
  var _a, _b;
  const value = singleOf(cell);
  if (typeof value === "string") return isErrorValue(value) ? "" : value.trim();
  if (typeof value === "number") return Number.isNaN(value) ? "" : String(value);
  return (_b = (_a = nameIn(value)) == null ? void 0 : _a.trim()) != null ? _b : "";
}
var readTexts = (cell) => cell === null ? NO_TEXTS : valuesOf(cell).flatMap((value) => readText(value) || []);
var readPlain = (cell) => plainText(readText(cell));
function readName(cell) {
  var _a;
  const name = plainText((_a = nameIn(singleOf(cell))) != null ? _a : "");
  return name === "" ? void 0 : name;
}
function readLinks(cell) {
  const values = valuesOf(cell);
  const [first] = values;
  if (values.length <= 1) return first === void 0 ? NO_LINKS : linkIn(first);
  const links = values.flatMap(linkIn);
  const ids = new Set(links.map(({ id }) => id));
  return ids.size === links.length ? links : links.filter(({ id }) => ids.delete(id));
}
var readLinkIds = (cell) => cell === null ? NO_LINKS : readLinks(cell).map(({ id }) => id);
var readCheckbox = (cell) => typeof cell === "object" ? valuesOf(cell).includes(true) : cell === true;
var readTruth = (cell) => typeof cell === "object" ? valuesOf(cell).some(isYes) : isYes(cell);
function readNumber(cell) {
  var _a;
  const value = singleOf(cell);
  if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
  const text = plainText((_a = nameIn(value)) != null ? _a : "");
  if (text === "") return void 0;
  const number = Number(text);
  return Number.isFinite(number) ? number : void 0;
}
function readCapacity(cell) {
  const number = readNumber(cell);
  return number !== void 0 && Number.isInteger(number) && number >= 0 ? number : void 0;
}
function readTime(cell, zone) {
  var _a, _b;
  const value = singleOf(cell);
  if (typeof value === "number") {
    const minute = value / 60;
    return Number.isInteger(minute) && minute >= 0 && minute <= END_OF_DAY ? minute : void 0;
  }
  const text = nameIn(value);
  if (text === void 0) return void 0;
  const time2 = readClock(text);
  if (time2 !== void 0 || zone === void 0 || typeof value !== "string") return time2;
  const plain6 = plainText(text);
  const instant = parseInstant(plain6);
  if (instant !== void 0) return zone.localOf(instant).minute;
  return parseTimeOfDay((_b = (_a = WALL_CLOCK.exec(plain6)) == null ? void 0 : _a[1]) != null ? _b : "");
}
function readDate(cell, zone) {
  const text = readPlain(cell);
  const instant = parseInstant(text);
  return instant === void 0 ? parseDate(text) : zone.localOf(instant).date;
}
function readInstant(cell, zone) {
  const text = readPlain(cell);
  const date = parseDate(text);
  return date === void 0 ? parseInstant(text) : zone.instantOf(date, MIDNIGHT);
}
function readWeekday(cell) {
  var _a;
  const value = singleOf(cell);
  const given = typeof value === "number" ? String(value) : plainText((_a = nameIn(value)) != null ? _a : "");
  if (/^[0-7]$/.test(given)) return Number(given) % 7;
  const text = plainWord(given);
  const { english, hebrew, hebrewLetters, hebrewPrefix } = WEEKDAYS;
  const inEnglish = text.length > 1 ? english.findIndex((name) => name.startsWith(text)) : -1;
  if (inEnglish >= 0) return inEnglish;
  const bare = text.replace(hebrewPrefix, "");
  const letter = bare.length === 2 && bare.endsWith("'") ? bare.slice(0, 1) : bare;
  const inHebrew = Math.max(hebrew.indexOf(bare), hebrewLetters.indexOf(letter));
  return inHebrew >= 0 ? inHebrew : void 0;
}
var NO_LINKS = [];
var NO_TEXTS = [];
var WALL_CLOCK = /^\d{4}-\d{2}-\d{2}[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;
function nameIn(value) {
  if (typeof value === "string") return value === "" ? void 0 : value;
  const name = isObject(value) ? value.name : void 0;
  return typeof name === "string" && name !== "" ? name : void 0;
}
var areLinks = (cell) => valuesOf(cell).every((value) => linkIn(value).length > 0);
function linkIn(value) {
  if (typeof value === "string") return /^rec\w+$/.test(value) ? [{ id: value, name: "" }] : [];
  if (!isObject(value) || typeof value.id !== "string") return [];
  return [{ id: value.id, name: typeof value.name === "string" ? value.name : "" }];
}
function isYes(value) {
  if (typeof value === "number") return value !== 0 && !Number.isNaN(value);
  const text = nameIn(value);
  if (text !== void 0) return !isErrorValue(text) && !WORDS_FOR_NO.has(plainWord(text));
  return value === true;
}
var WORDS_FOR_NO = /* @__PURE__ */ new Set(["", ...NO_WORDS.map(plainWord)]);

// src/base/codecs/cells/cell-writers.ts
function timeWriter(field, zone) {
  if (field.type === "duration") return always((minute) => minute * 60);
  if (field.type === "dateTime") return always((minute, date) => formatInstant(zone.instantOf(date, minute)));
  if (field.type !== "singleSelect") return always(clockText);
  return choiceWriter(field, timeChoice);
}
function timeChoice(choices, minute) {
  var _a, _b;
  const text = clockText(minute);
  const usual = readClock(text);
  return (_b = (_a = choices.find(({ name }) => name === text)) != null ? _a : choices.find(({ name }) => readClock(name) === usual)) != null ? _b : choices.find(({ name }) => readClock(name) === minute);
}
function readsBackAs(field, zone, minute, date) {
  return field.type === "dateTime" ? zone.localOf(zone.instantOf(date, minute)).minute : minute;
}
function weekdayWriter(field) {
  if (field.type === "number") return always((weekday) => weekday);
  if (field.type !== "singleSelect") return always(String);
  return choiceWriter(field, (choices, weekday) => choices.find(({ name }) => readWeekday(name) === weekday));
}
var nameWriter = (field) => choiceWriter(field, findNamed);
var choicesOf = (field) => {
  var _a, _b;
  return (_b = (_a = field.options) == null ? void 0 : _a.choices) != null ? _b : [];
};
var clockText = (minute) => formatTimeOfDay(minute === END_OF_DAY ? MIDNIGHT : minute);
var always = (write) => ({
  accepts: () => true,
  write
});
function choiceWriter(field, find) {
  const found = /* @__PURE__ */ new Map();
  const choiceFor = (value) => {
    if (!found.has(value)) found.set(value, find(choicesOf(field), value));
    return found.get(value);
  };
  return {
    accepts: (value) => choiceFor(value) !== void 0,
    write: (value) => {
      const choice = choiceFor(value);
      return choice && { name: choice.name };
    }
  };
}

// src/base/codecs/cells/field-zone.ts
function fieldZone(field, school) {
  const name = field && zoneNameOf(field);
  return name !== void 0 && knownZone(name) || school;
}
var timesZone = (field, school) => field && TEXT_TYPES.includes(field.type) ? void 0 : fieldZone(field, school);
function zoneNameOf(field) {
  var _a, _b;
  const { type, options } = (_b = (_a = field.options) == null ? void 0 : _a.result) != null ? _b : field;
  if (type === "date") return "UTC";
  const zone = type === "dateTime" ? options == null ? void 0 : options.timeZone : void 0;
  if (typeof zone !== "string" || zone === "client") return void 0;
  return zone === "utc" ? "UTC" : zone;
}
var zones = /* @__PURE__ */ new Map();
function knownZone(name) {
  if (!zones.has(name)) zones.set(name, zoneOf(name));
  return zones.get(name);
}

// src/base/preflight/base-problems.ts
function noTable(schema, spec, { tables }) {
  var _a;
  const given = tables[spec.name];
  const has = namesOf(schema.tables);
  return given === void 0 ? { kind: "no-table", table: spec.name, id: (_a = spec.id) != null ? _a : "", has } : { kind: "wrong-table-name", table: spec.name, given, has };
}
var requiredProblems = (located, needed, settings, writesFlags, own) => [
  ...typeProblems(located, settings, writesFlags),
  ...missingProblems(located, needed),
  ...nameProblems(located, settings, needed),
  ...own,
  ...zoneProblems(located),
  ...doubleProblems(located)
];
var typeProblems = (located, settings, writesFlags) => fieldsOf(located).flatMap(([key, field]) => {
  var _a;
  const spec = located.spec.fields[key];
  if (!spec || !isUsed(located.spec, key, settings, writesFlags)) return [];
  if (spec.protects && field.isComputed && ((_a = field.options) == null ? void 0 : _a.isValid) === false)
    return [{ kind: "broken-formula", field: placeOf(located, key) }];
  if (isUsable(field, spec)) return [];
  const expected = screenNames(spec.types);
  return [{ kind: "wrong-type", field: placeOf(located, key), type: screenName(field.type), expected }];
});
function isUsed(spec, key, { legacyTeacherField }, writesFlags) {
  if (spec === SLOTS && key === "legacyTeacher") return legacyTeacherField === "mirror";
  return writesFlags || spec !== TEMPLATES || !FLAG_FIELDS.includes(key);
}
var TEMPLATES_NEED = [["day"], ["starts"], ["ends", "duration"], ["teacher"]];
var SLOTS_NEED = [
  ["key"],
  ["teacher"],
  ["date"],
  ["starts"],
  ["ends"],
  ["source"],
  ["status"],
  ["lessons", "students"]
];
var missingOf = ({ fields }, needed) => needed.filter((group) => !group.some((key) => fields[key]));
var missingProblems = (located, needed) => missingOf(located, needed).map(([first, ...others]) => {
  var _a;
  return {
    kind: "missing-field",
    fields: [placeOf(located, first), ...others.map((key) => placeOf(located, key))],
    types: screenNames((_a = located.spec.fields[first]) == null ? void 0 : _a.types),
    has: namesOf(located.table.fields)
  };
});
function nameProblems(located, { fieldNames }, needed) {
  var _a;
  const { fields, spec, table } = located;
  const reported = new Set(missingOf(located, needed).flat());
  return Object.keys((_a = fieldNames[spec.name]) != null ? _a : {}).filter((key) => key in spec.fields && !fields[key] && !reported.has(key)).map((key) => ({
    kind: "wrong-field-name",
    field: placeOf(located, key),
    has: namesOf(table.fields)
  }));
}
function doubleProblems(located) {
  var _a;
  const keysOf2 = /* @__PURE__ */ new Map();
  for (const [key, { id }] of fieldsOf(located)) keysOf2.set(id, [...(_a = keysOf2.get(id)) != null ? _a : [], key]);
  return [...keysOf2.values()].flatMap(
    ([first, ...others]) => first === void 0 || others.length === 0 ? [] : {
      kind: "one-field-twice",
      fields: [placeOf(located, first), ...others.map((key) => placeOf(located, key))]
    }
  );
}
function tableProblems(base) {
  var _a;
  const { schema, ...located } = base;
  const tables = Object.values(located).flatMap((table) => table != null ? table : []);
  const specsOf = /* @__PURE__ */ new Map();
  for (const { id, spec } of tables) specsOf.set(id, [...(_a = specsOf.get(id)) != null ? _a : [], spec.name]);
  return schema.tables.flatMap(({ id, name }) => {
    var _a2;
    const specs = (_a2 = specsOf.get(id)) != null ? _a2 : [];
    return specs.length > 1 ? { kind: "one-table-twice", tables: specs, name } : [];
  });
}
function activeProblems({ table }, settings) {
  var _a;
  const named2 = activeFieldName(settings);
  if (named2 === "auto" || named2 === "none" || findActiveFields(table, settings).length > 0) return [];
  const isFieldName = ((_a = settings.fieldNames[TEMPLATES.name]) == null ? void 0 : _a.active) !== void 0;
  return [
    {
      kind: isFieldName ? "wrong-field-name" : "wrong-active-field",
      field: { table: TEMPLATES.name, key: "active", name: named2, inTable: table.name },
      has: namesOf(table.fields)
    }
  ];
}
var WRITTEN = ["open", "blocked"];
function statusProblems(located, { written }, { statusNames }) {
  const field = located.fields.status;
  if (!field || !isUsable(field, SLOTS.fields.status)) return [];
  const has = namesOf(choicesOf(field));
  const checked = statusNames.booked === void 0 ? WRITTEN : [...WRITTEN, "booked"];
  return checked.filter((status) => !has.includes(written[status])).map((status) => ({
    kind: "no-choice",
    field: placeOf(located, "status"),
    status,
    choice: written[status],
    has
  }));
}
function viewProblems(located, setting, { [setting]: view }) {
  if (!located) return [];
  const { table } = located;
  if (view === void 0 || table.views.some(({ id, name }) => id === view || name === view)) return [];
  return [{ kind: "no-view", setting, inTable: table.name, view, has: namesOf(table.views) }];
}
var zoneProblems = (located) => fieldsOf(located).flatMap(([key, field]) => {
  const zone = zoneNameOf(field);
  return zone === void 0 || zoneOf(zone) ? [] : [{ kind: "unknown-zone", field: placeOf(located, key), zone }];
});
var namesakeOf = ({ tables }, { spec, id }) => tables.find((table) => table.id !== id && plainText(table.name) === spec.name);
function placeOf(located, key) {
  var _a, _b;
  const { spec, fields, name: inTable } = located;
  return { table: spec.name, key, name: (_b = (_a = fields[key]) == null ? void 0 : _a.name) != null ? _b : located.nameOf(key), inTable };
}
var fieldsOf = ({ fields }) => Object.entries(fields).flatMap(([key, field]) => field ? [[key, field]] : []);
var namesOf = (named2) => named2.map(({ name }) => name);
var screenNames = (types = []) => types.map(screenName);

// src/base/preflight/links.ts
function wrongLinks(base) {
  const { schema, templates, slots, closures: closures2, changes } = base;
  const nameOf3 = (id) => {
    var _a, _b;
    return (_b = (_a = schema.tables.find((table) => table.id === id)) == null ? void 0 : _a.name) != null ? _b : id;
  };
  const check = (located, key, expected) => {
    const field = located == null ? void 0 : located.fields[key];
    const to = field && linkedTableOf(field);
    if (!located || to === void 0 || expected === void 0 || to === expected) return [];
    return [{ kind: "wrong-link", field: placeOf(located, key), to: nameOf3(to), expected: nameOf3(expected) }];
  };
  const teachersOf3 = (table) => {
    const field = table == null ? void 0 : table.fields.teacher;
    return field && linkedTableOf(field);
  };
  const teachers = teachersOf3(templates);
  return [
    ...check(templates, "teacher", teachersOf3(slots)),
    ...check(templates, "overlapWith", templates == null ? void 0 : templates.id),
    ...check(slots, "source", templates == null ? void 0 : templates.id),
    ...check(closures2, "teachers", teachers),
    ...check(changes, "teacher", teachers),
    ...check(changes, "slot", slots == null ? void 0 : slots.id)
  ];
}
var wrongLinkAt = (links, table, key) => links.find(({ field }) => field.table === table && field.key === key);
function linkProblems(links, { templates, slots }) {
  if (!templates || !slots) return [];
  const teacher = wrongLinkAt(links, templates.spec.name, "teacher");
  const source = wrongLinkAt(links, slots.spec.name, "source");
  return [
    ...teacher ? [
      {
        kind: "links-apart",
        fields: [teacher.field, placeOf(slots, "teacher")],
        to: [teacher.to, teacher.expected]
      }
    ] : [],
    ...source ? [source] : []
  ];
}

// src/setup/blueprint/making.ts
var TEXT2 = { by: "script", type: "singleLineText" };
var LONG_TEXT = { by: "script", type: "multilineText" };
var CHECKBOX = {
  by: "script",
  type: "checkbox",
  options: { icon: "check", color: "greenBright" }
};
var NUMBER = { by: "script", type: "number", options: { precision: 0 } };
var TENTHS = { by: "script", type: "number", options: { precision: 1 } };
var DATE = { by: "script", type: "date", options: { dateFormat: { name: "iso" } } };
var MOMENT = {
  by: "script",
  type: "dateTime",
  options: { dateFormat: { name: "iso" }, timeFormat: { name: "24hour" }, timeZone: "client" }
};
var select = (names) => ({ by: "script", type: "singleSelect", options: { choices: names.map((name) => ({ name })) } });
var link = (linkTo) => ({ by: "script", linkTo });
var TIME2 = { by: "script", type: "duration", options: { durationFormat: "h:mm" } };
var BY_HAND = { by: "hand" };
var atFirst = (making) => ({ by: "hand", atFirst: making });
var formula = (text) => ({ by: "hand", formula: text });
var extra = (feature, making) => ({ need: "extra", feature, making });

// src/setup/blueprint/blueprint.ts
var { single, pair } = LESSON_TYPES;
var TEMPLATE_PLAN = {
  day: { need: "required", making: atFirst(select(WEEKDAYS.hebrew)) },
  starts: { need: "required", making: atFirst(TIME2) },
  ends: { need: "required", making: atFirst(TIME2) },
  teacher: { need: "required", making: atFirst(link("teachers")) },
  type: { need: "useful", making: atFirst(select(Object.values(LESSON_TYPES))) },
  duration: { need: "useful", making: NUMBER },
  capacity: {
    need: "useful",
    making: formula((nameOf3) => `SWITCH({${nameOf3("type")}}, "${single}", 1, "${pair}", 2, 6)`)
  },
  active: extra("switchOff", CHECKBOX),
  fixed: extra("reserved", CHECKBOX),
  reservedFor: extra("reserved", link("students")),
  isReserved: extra("reserved", CHECKBOX),
  startDate: extra("patterns", DATE),
  endDate: extra("patterns", DATE),
  weekIndex: extra("patterns", NUMBER),
  cycleWeeks: extra("patterns", NUMBER),
  templateSet: extra("patterns", TEXT2),
  anchorId: extra("patterns", TEXT2),
  createdAt: { need: "useful", making: { by: "hand", type: "createdTime" } },
  hasOverlap: { need: "useful", making: CHECKBOX },
  overlapWith: { need: "useful", making: { by: "script", linkTo: "own" } },
  overlapDetails: { need: "useful", making: LONG_TEXT }
};
var SLOT_PLAN = {
  key: { need: "required", making: atFirst(TEXT2) },
  teacher: { need: "required", making: atFirst(link("teachers")) },
  date: { need: "required", making: atFirst(DATE) },
  starts: { need: "required", making: atFirst(TIME2) },
  ends: { need: "required", making: atFirst(TIME2) },
  source: { need: "required", making: atFirst(link("templates")) },
  status: { need: "required", making: atFirst(select(Object.values(STATUSES))) },
  lessons: { need: "required", making: atFirst(link("lessons")) },
  students: { need: "required", making: atFirst(link("students")) },
  locked: { need: "recommended", making: CHECKBOX },
  syncState: { need: "recommended", making: TEXT2 },
  type: { need: "useful", making: atFirst(select(Object.values(LESSON_TYPES))) },
  capacity: { need: "useful", making: NUMBER },
  day: { need: "useful", making: NUMBER },
  exceptions: { need: "useful", making: CHECKBOX },
  occupancy: { need: "useful", making: { by: "hand", type: "count" } },
  isFull: {
    need: "useful",
    making: formula((nameOf3) => `IF({${nameOf3("occupancy")}} >= {${nameOf3("capacity")}}, 1, 0)`)
  },
  isBlocked: {
    need: "useful",
    making: formula((nameOf3, blocked) => `IF({${nameOf3("status")}} = "${blocked}", 1, 0)`)
  },
  room: extra("rooms", TEXT2),
  slotId: extra("slotIds", TEXT2)
};
var CLOSURES_PLAN = {
  name: { need: "useful", making: TEXT2 },
  startDate: { need: "required", making: DATE },
  endDate: { need: "useful", making: DATE },
  starts: { need: "useful", making: TEXT2 },
  ends: { need: "useful", making: TEXT2 },
  teachers: { need: "useful", making: { by: "script", linkTo: "teachers" } },
  disabled: { need: "useful", making: CHECKBOX }
};
var OVERLAP_LOG_PLAN = {
  pair: { need: "useful", making: TEXT2 },
  date: { need: "useful", making: DATE },
  firstSeen: { need: "useful", making: MOMENT }
};
var TO_TEACHERS = { by: "script", linkTo: "teachers" };
var CHANGE_LOG_PLAN = {
  entry: { need: "useful", making: TEXT2 },
  teacher: { need: "useful", making: TO_TEACHERS },
  date: { need: "useful", making: DATE },
  startTime: { need: "useful", making: TEXT2 },
  endTime: { need: "useful", making: TEXT2 },
  action: { need: "useful", making: select(Object.values(LOG_ACTIONS)) },
  reason: { need: "useful", making: TEXT2 },
  changedAt: { need: "useful", making: MOMENT },
  changedBy: { need: "useful", making: TEXT2 },
  slot: { need: "useful", making: { by: "script", linkTo: "slots" } },
  naturalKey: { need: "useful", making: TEXT2 }
};
var RUN_LOG_PLAN = {
  run: { need: "useful", making: TEXT2 },
  startedAt: { need: "useful", making: MOMENT },
  script: { need: "useful", making: TEXT2 },
  status: { need: "useful", making: TEXT2 },
  created: { need: "useful", making: NUMBER },
  updated: { need: "useful", making: NUMBER },
  deactivated: { need: "useful", making: NUMBER },
  errors: { need: "useful", making: NUMBER },
  overlaps: { need: "useful", making: NUMBER },
  seconds: { need: "useful", making: TENTHS },
  version: { need: "useful", making: TEXT2 },
  message: { need: "useful", making: LONG_TEXT }
};
var ERROR_LOG_PLAN = {
  slot: { need: "useful", making: TEXT2 },
  at: { need: "useful", making: MOMENT },
  error: { need: "useful", making: LONG_TEXT },
  run: { need: "useful", making: TEXT2 }
};
var NEW_TEMPLATES = {
  name: TEXT2,
  fixed: CHECKBOX,
  reservedFor: link("students"),
  isReserved: CHECKBOX
};
var NEW_SLOTS = { room: TEXT2, notes: LONG_TEXT };
var NEW_LESSONS = {
  lesson: TEXT2,
  teacher: link("teachers"),
  students: link("students"),
  slot: link("templates"),
  startsAt: MOMENT,
  endsAt: MOMENT,
  type: select(Object.values(LESSON_TYPES)),
  status: TEXT2
};
var LESSON_PLAN = {
  teacher: extra("lessonHours", NEW_LESSONS.teacher),
  startsAt: extra("lessonHours", NEW_LESSONS.startsAt),
  endsAt: extra("lessonHours", NEW_LESSONS.endsAt),
  date: extra("lessonHours", BY_HAND),
  starts: extra("lessonHours", BY_HAND),
  ends: extra("lessonHours", BY_HAND),
  status: extra("lessonHours", NEW_LESSONS.status)
};
var FOUNDATION = [
  { spec: TEACHERS, target: "teachers", fields: { name: TEXT2 } },
  { spec: STUDENTS, target: "students", fields: { name: TEXT2 } },
  { spec: LESSONS, target: "lessons", fields: NEW_LESSONS }
];
var BLUEPRINTS = [
  { spec: TEMPLATES, plan: TEMPLATE_PLAN, also: NEW_TEMPLATES, need: "required" },
  { spec: SLOTS, plan: SLOT_PLAN, also: NEW_SLOTS, need: "required" },
  { spec: CLOSURES, plan: CLOSURES_PLAN, need: "extra", feature: "closures" },
  { spec: OVERLAP_LOG, plan: OVERLAP_LOG_PLAN, need: "extra", feature: "overlapLog" },
  { spec: CHANGE_LOG, plan: CHANGE_LOG_PLAN, need: "extra", feature: "changeLog" },
  { spec: RUN_LOG, plan: RUN_LOG_PLAN, need: "extra", feature: "runLog" },
  { spec: ERROR_LOG, plan: ERROR_LOG_PLAN, need: "extra", feature: "errorLog" }
];
var ALTERNATIVES = [
  [TEMPLATES, "ends", "duration"],
  [SLOTS, "lessons", "students"]
];

// src/setup/survey/choices.ts
async function readWishes(port, schema, settings, zone) {
  const wishes = { starts: /* @__PURE__ */ new Set(), ends: /* @__PURE__ */ new Set(), types: /* @__PURE__ */ new Set() };
  const table = findTable(schema, TEMPLATES, settings);
  if (!table) return wishes;
  const fieldOf = (key) => findField(table, nameOfField(TEMPLATES, key, settings));
  const fields = {
    starts: fieldOf("starts"),
    ends: fieldOf("ends"),
    duration: fieldOf("duration"),
    type: fieldOf("type")
  };
  for (const { name } of fields.type ? choicesOf(fields.type) : []) wishes.types.add(name);
  const records = await port.list(
    table.id,
    Object.values(fields).flatMap((field) => {
      var _a;
      return (_a = field == null ? void 0 : field.id) != null ? _a : [];
    })
  );
  for (const record of records) {
    const cell = (key) => {
      const field = fields[key];
      return field ? record.cell(field.id) : null;
    };
    const starts = readTime(cell("starts"), timesZone(fields.starts, zone));
    const minutes = readNumber(cell("duration"));
    const end = readTime(cell("ends"), timesZone(fields.ends, zone));
    const ends = end === void 0 ? starts !== void 0 && minutes ? starts + minutes : void 0 : endOfSpan(starts, end);
    const type = readName(cell("type"));
    if (starts !== void 0) wishes.starts.add(starts);
    if (ends !== void 0 && Number.isInteger(ends) && ends <= END_OF_DAY) wishes.ends.add(ends);
    if (type !== void 0) wishes.types.add(type);
  }
  return wishes;
}
function casedStatuses(field, { statusNames }) {
  const choices = choicesOf(field).map(({ name }) => name);
  return Object.fromEntries(
    Object.entries(STATUSES).flatMap(([status, usual]) => {
      var _a, _b;
      const wanted = (_b = (_a = statusNames[status]) == null ? void 0 : _a[0]) != null ? _b : usual;
      const twin = findNamed(choicesOf(field), wanted) ? void 0 : casedTwin(wanted, choices);
      return twin === void 0 ? [] : [[status, twin]];
    })
  );
}
function missingChoices(spec, key, field, { statusNames }, wishes) {
  if (spec !== SLOTS || field.type !== "singleSelect") return [];
  const choices = choicesOf(field);
  if (key === "starts" || key === "ends") {
    return [...wishes[key]].filter((minute) => !timeChoice(choices, minute)).sort((a, b) => a - b).map(clockText);
  }
  const wanted = key === "type" ? [...wishes.types] : key === "status" ? Object.entries(STATUSES).map(([status, name]) => {
    var _a, _b;
    return (_b = (_a = statusNames[status]) == null ? void 0 : _a[0]) != null ? _b : name;
  }) : [];
  return wanted.filter((name) => !choices.some(({ id }) => id === name) && !findNamed(choices, name));
}

// src/setup/survey/field-to-make.ts
function fieldToMake(name, making, own, linked) {
  var _a;
  if (making.by === "hand") return void 0;
  if ("type" in making) return { name, type: making.type, options: (_a = making.options) != null ? _a : null };
  const linkedTableId = making.linkTo === "own" ? own : linked[making.linkTo];
  const options = linkedTableId === void 0 ? void 0 : { linkedTableId };
  return options && { name, type: "multipleRecordLinks", options };
}

// src/setup/survey/similar.ts
function areSimilar(a, b) {
  const [one, other] = [plain2(a), plain2(b)];
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const differing = Math.max(one.length, other.length) - shorter;
  const stem = Math.max(shorter - 1, 4);
  return shorter >= 4 && differing <= 2 && one.slice(0, stem) === other.slice(0, stem);
}
var shareWord = (a, b) => wordsOf(a).some((word) => wordsOf(b).includes(word));
var wordsOf = (name) => name.toLowerCase().split(/[\s_-]+/).filter((word) => word.length >= 4);
var plain2 = (name) => [...plainWord(name).replaceAll(" ", "")].map(unfinished).join("");
var FINAL_LETTERS = [1498, 1501, 1503, 1507, 1509];
function unfinished(letter) {
  const code = letter.charCodeAt(0);
  return FINAL_LETTERS.includes(code) ? String.fromCharCode(code + 1) : letter;
}

// src/setup/survey/missing-field.ts
function missingField(key, name, making, context) {
  var _a, _b, _c, _d, _e, _f;
  const { table, blueprint, settings, linked, isEmpty: isEmpty3 } = context;
  const { spec } = blueprint;
  const nameOf3 = (each) => nameOfField(spec, each, settings);
  const taken = new Set(Object.keys(spec.fields).map(nameOf3));
  const strangers = table.fields.filter((field) => !taken.has(field.name) && !context.foreign.has(field.id));
  const lookalike = strangers.find((field) => areSimilar(field.name, name));
  const possible = (_a = spec.fields[key]) == null ? void 0 : _a.types;
  const others = strangers.filter(({ type, isComputed }) => possible ? possible.includes(type) : !isComputed).map((field) => field.name);
  if (lookalike) return { kind: "renamed", to: lookalike.name, others };
  const candidates = candidatesOf(key, name, spec.fields[key], strangers, linked.known);
  if (hasAlternative(table, spec, key, settings)) return { kind: "not-needed", candidates };
  const types = (_c = (_b = spec.fields[key]) == null ? void 0 : _b.types) != null ? _c : making.by === "hand" && making.type ? [making.type] : [];
  const missing = { kind: "missing", types, candidates, others };
  const first = making.by === "hand" && isEmpty3 ? making.atFirst : void 0;
  const made = fieldToMake(name, first != null ? first : making, table.id, linked);
  if (making.by === "hand" && !made) {
    const formula2 = (_f = making.formula) == null ? void 0 : _f.call(making, nameOf3, (_e = (_d = settings.statusNames.blocked) == null ? void 0 : _d[0]) != null ? _e : STATUSES.blocked);
    return { ...missing, ...formula2 !== void 0 && { formula: formula2 } };
  }
  return { ...missing, ...made && { fix: { kind: "create-field", table, ...made } } };
}
var PROTECTIVE = /* @__PURE__ */ new Set(["locked", "lessons", "students"]);
var MOST_CANDIDATES = 3;
function candidatesOf(key, name, spec, strangers, known) {
  return strangers.filter(({ type, isComputed }) => {
    var _a;
    return !isComputed && ((_a = spec == null ? void 0 : spec.types) == null ? void 0 : _a.includes(type));
  }).filter((field) => PROTECTIVE.has(key) || key === "syncState" && shareWord(field.name, name)).filter(({ options }) => {
    var _a;
    return !known.has((_a = options == null ? void 0 : options.linkedTableId) != null ? _a : "");
  }).map((field) => field.name).slice(0, MOST_CANDIDATES);
}
var hasAlternative = (table, spec, key, settings) => ALTERNATIVES.some(
  ([owner, ...keys]) => owner === spec && keys.includes(key) && keys.some((other) => other !== key && findField(table, nameOfField(spec, other, settings)))
);

// src/setup/survey/field-findings.ts
function fieldFindings(context) {
  const { table, blueprint, settings } = context;
  const { spec, plan } = blueprint;
  return Object.entries(plan).map(([key, { need, making, feature }]) => {
    const { name, field } = sought(spec, key, table, settings);
    const link3 = wrongLinkAt(context.links, spec.name, key);
    const state = !field ? missingField(key, name, making, context) : link3 ? { kind: "wrong-link", to: link3.to, expected: link3.expected } : presentField(key, field, context);
    const isNeeded = state.kind !== "not-needed";
    return { table: spec.name, key, name, need: isNeeded ? need : "extra", feature, state };
  });
}
function sought(spec, key, table, settings) {
  var _a;
  if (spec === TEMPLATES && key === "active") {
    const [active] = findActiveFields(table, settings);
    const given = activeFieldName(settings);
    const usual = given === "auto" || given === "none";
    return { field: active == null ? void 0 : active.field, name: (_a = active == null ? void 0 : active.field.name) != null ? _a : usual ? INVERTED_ACTIVE_FIELD_NAME : given };
  }
  const name = nameOfField(spec, key, settings);
  return { field: findField(table, name), name };
}
function presentField(key, field, { table, blueprint, settings, wishes }) {
  var _a;
  const fieldSpec = blueprint.spec.fields[key];
  if (fieldSpec && !isUsable(field, fieldSpec)) {
    return { kind: "wrong-type", type: field.type, expected: (_a = fieldSpec.types) != null ? _a : [] };
  }
  const names = missingChoices(blueprint.spec, key, field, settings, wishes);
  if (names.length === 0) return { kind: "present" };
  const cased = key === "status" ? casedStatuses(field, settings) : {};
  if (Object.keys(cased).length > 0) return { kind: "cased-choices", choices: cased };
  const present2 = choicesOf(field).map(({ name }) => name);
  if (key === "status" && names.length === Object.keys(STATUSES).length && present2.length > 0)
    return { kind: "other-choices", names, present: present2 };
  return { kind: "no-choices", names, fix: { kind: "add-choices", table, field, names } };
}

// src/domain/text/sha256.ts
function sha256(text) {
  const bytes = utf8(text);
  const words = padded(bytes);
  let state = INITIAL;
  for (let start = 0; start < words.length; start += WORDS_PER_BLOCK) {
    state = compress(state, words.slice(start, start + WORDS_PER_BLOCK));
  }
  return state.flatMap((word) => [word >>> 24, word >>> 16 & 255, word >>> 8 & 255, word & 255]);
}
function base64Url(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = a << 16 | b << 8 | c;
    const digits = Math.min(bytes.length - at, 3) + 1;
    for (let digit = 0; digit < digits; digit++) text += ALPHABET.charAt(group >>> 18 - 6 * digit & 63);
  }
  return text;
}
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var WORDS_PER_BLOCK = 16;
var ROUNDS = 64;
var PRIMES = firstPrimes(ROUNDS);
var INITIAL = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
var CONSTANTS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
function fraction(root) {
  return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}
function firstPrimes(count3) {
  const primes = [];
  for (let candidate = 2; primes.length < count3; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}
function utf8(text) {
  var _a;
  const bytes = [];
  for (const character of text) {
    const point = (_a = character.codePointAt(0)) != null ? _a : 0;
    const code = point >= 55296 && point <= 57343 ? 65533 : point;
    const rest = (shift) => 128 | code >> shift & 63;
    if (code < 128) bytes.push(code);
    else if (code < 2048) bytes.push(192 | code >> 6, rest(0));
    else if (code < 65536) bytes.push(224 | code >> 12, rest(6), rest(0));
    else bytes.push(240 | code >> 18, rest(12), rest(6), rest(0));
  }
  return bytes;
}
function padded(bytes) {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Array(blocks * WORDS_PER_BLOCK).fill(0);
  [...bytes, 128].forEach((byte, at) => {
    var _a;
    words[at >> 2] = ((_a = words[at >> 2]) != null ? _a : 0) | byte << 24 - 8 * (at & 3);
  });
  words[words.length - 2] = Math.floor(bytes.length * 8 / 2 ** 32);
  words[words.length - 1] = bytes.length * 8 | 0;
  return words;
}
function compress(state, block) {
  var _a;
  const schedule = block.slice();
  const word = (at) => {
    var _a2;
    return (_a2 = schedule[at]) != null ? _a2 : 0;
  };
  for (let at = WORDS_PER_BLOCK; at < ROUNDS; at++) {
    const [early, late] = [word(at - 15), word(at - 2)];
    const small0 = turned(early, 7) ^ turned(early, 18) ^ early >>> 3;
    const small1 = turned(late, 17) ^ turned(late, 19) ^ late >>> 10;
    schedule.push(word(at - 16) + small0 + word(at - 7) + small1 | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let at = 0; at < ROUNDS; at++) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const choice = e & f ^ ~e & g;
    const one = h + big1 + choice + ((_a = CONSTANTS[at]) != null ? _a : 0) + word(at) | 0;
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = a & b ^ a & c ^ b & c;
    [h, g, f, e, d, c, b, a] = [g, f, e, d + one | 0, c, b, a, one + big0 + majority | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, at) => {
    var _a2;
    return value + ((_a2 = state[at]) != null ? _a2 : 0) | 0;
  });
}
var turned = (word, by) => word >>> by | word << 32 - by;

// src/domain/instance-id.ts
var instanceIdOf = (set, anchor, date) => base64Url(sha256(`${set}|${anchor}|${formatDate(date)}`));
var isInstanceId = (text) => /^[A-Za-z0-9_-]{43}$/.test(text);

// src/domain/sync-state.ts
function parseSyncState(text) {
  const match2 = STATE.exec(plainText(text));
  if (!match2) return void 0;
  const [, template, mark, snapshot = ""] = match2;
  return {
    mark,
    template: template === "" ? void 0 : template,
    snapshot
  };
}
function sourcesOf(linked, state) {
  if ((state == null ? void 0 : state.mark) === "manual") return NONE2;
  if (linked.length > 0 || (state == null ? void 0 : state.template) === void 0) return linked;
  return [state.template];
}
var NONE2 = [];
var STATE = /^v1\|([^|]*)\|(live|retired|manual)(?:\|([\s\S]*))?$/;
function liveState(template, { starts, ends, type, capacity }) {
  return `v1|${template}|live|${formatTimeOfDay(starts)}-${formatTimeOfDay(ends)};${type != null ? type : ""};${capacity != null ? capacity : ""}`;
}
function parseSnapshot(text) {
  const match2 = /^(\d{2}:\d{2})-(\d{2}:\d{2});([\s\S]*);(\d*)$/.exec(text);
  if (!match2) return void 0;
  const [, from = "", to = "", type = "", capacity = ""] = match2;
  const starts = parseTimeOfDay(from);
  const ends = to === formatTimeOfDay(END_OF_DAY) ? END_OF_DAY : parseTimeOfDay(to);
  if (starts === void 0 || ends === void 0) return void 0;
  return {
    starts,
    ends,
    type: type === "" ? void 0 : type,
    capacity: capacity === "" ? void 0 : Number(capacity)
  };
}
var retiredState = (template) => `v1|${template != null ? template : ""}|retired`;

// src/domain/text/shortened.ts
var shortened = (text, most = MOST_CHARACTERS) => text.length > most ? `${text.slice(0, isSplitAt(text, most) ? most - 1 : most)}…` : text;
var isSplitAt = (text, index) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(index - 1, index + 1));
var MOST_CHARACTERS = 200;

// src/base/preflight/content-problems.ts
var tickProblems = ({ templates }, neverTicked) => neverTicked.map(({ field }) => ({
  kind: "never-ticked",
  field: { table: TEMPLATES.name, key: "active", name: field.name, inTable: templates.name }
}));
var NOTE_KEYS = ["syncState", "slotId"];
var isOwnNote = {
  syncState: (text) => parseSyncState(text) !== void 0,
  slotId: isInstanceId
};
function foreignTextProblems({ slots }, held) {
  const place3 = (key) => {
    var _a, _b;
    return {
      table: SLOTS.name,
      key,
      name: (_b = (_a = slots.fields[key]) == null ? void 0 : _a.name) != null ? _b : SLOTS.fields[key].name,
      inTable: slots.name
    };
  };
  return [
    ...foreignTexts(
      place3("syncState"),
      held.map(({ syncState }) => syncState),
      isOwnNote.syncState
    ),
    ...foreignTexts(
      place3("slotId"),
      held.map(({ instanceId }) => instanceId),
      isOwnNote.slotId
    )
  ];
}
var MOST_FOREIGN = 0.1;
var isForeign = (texts, isOwn) => strangersIn(texts, isOwn).length > MOST_FOREIGN * texts.filter(isFilled).length;
function foreignTexts(field, texts, isOwn) {
  const [example] = strangersIn(texts, isOwn);
  if (example === void 0 || !isForeign(texts, isOwn)) return [];
  return [
    {
      kind: "foreign-texts",
      field,
      strangers: strangersIn(texts, isOwn).length,
      filled: texts.filter(isFilled).length,
      example: shortened(withMarksShown(example), 40)
    }
  ];
}
var strangersIn = (texts, isOwn) => texts.filter((text) => isFilled(text) && !isOwn(text));
var isFilled = (text) => text !== "";

// src/setup/survey/foreign-notes.ts
async function foreignNotes(port, table) {
  const alike = (key) => table.fields.filter(
    ({ name, type }) => TEXT_TYPES.includes(type) && (areSimilar(name, SLOTS.fields[key].name) || shareWord(name, SLOTS.fields[key].name))
  );
  const suspects = NOTE_KEYS.flatMap((key) => alike(key).map(({ id }) => ({ key, id })));
  if (suspects.length === 0) return /* @__PURE__ */ new Set();
  const records = await port.list(table.id, [...new Set(suspects.map(({ id }) => id))]);
  return new Set(
    suspects.filter(
      ({ key, id }) => isForeign(
        records.map((record) => readText(record.cell(id))),
        isOwnNote[key]
      )
    ).map(({ id }) => id)
  );
}

// src/setup/survey/missing-table.ts
function missingTable(schema, { spec, plan, also = {}, need }, linked, isNew) {
  const others = otherTables(schema, linked);
  const lookalike = schema.tables.find(({ name }) => areSimilar(name, spec.name));
  if (lookalike) return { kind: "renamed", to: lookalike.name, others };
  const missing = { kind: "missing", types: [], candidates: [], others };
  if (need === "required" && !isNew) return missing;
  const makings = [
    ...Object.entries(also).filter(([key]) => key === PRIMARY),
    ...Object.entries(plan).flatMap(([key, { making, need: own }]) => {
      const first = making.by === "hand" ? making.atFirst : own === "extra" ? void 0 : making;
      return first ? [[key, first]] : [];
    }),
    ...Object.entries(also).filter(([key]) => key !== PRIMARY)
  ];
  return { ...missing, fix: tableToMake(spec, Object.fromEntries(makings), linked) };
}
var PRIMARY = "name";
function tableToMake(spec, makings, linked) {
  const all = Object.entries(makings).map(([key, making]) => {
    var _a, _b;
    const name = (_b = (_a = spec.fields[key]) == null ? void 0 : _a.name) != null ? _b : key;
    return { name, field: fieldToMake(name, making, void 0, linked) };
  });
  return {
    kind: "create-table",
    name: spec.name,
    fields: all.flatMap(({ field }) => field != null ? field : []),
    later: all.flatMap(({ name, field }) => field ? [] : [name])
  };
}
var otherTables = ({ tables }, { taken }) => tables.filter(({ id }) => !taken.has(id)).map(({ name }) => name);

// src/setup/survey/foundation-findings.ts
function withFoundation(ours, schema, linked) {
  const missing = FOUNDATION.filter(({ target }) => linked[target] === void 0).map(
    ({ spec, fields }) => ({
      table: spec.name,
      key: void 0,
      name: spec.name,
      need: "required",
      feature: void 0,
      state: {
        kind: "missing",
        types: [],
        candidates: [],
        others: otherTables(schema, linked),
        fix: tableToMake(spec, fields, linked)
      }
    })
  );
  const isLessons = ({ table }) => table === LESSONS.name;
  const isSlots = ({ table }) => table === SLOTS.name;
  const at = ours.findIndex(isSlots);
  return [
    ...missing.filter((finding) => !isLessons(finding)),
    ...ours.slice(0, at),
    ...missing.filter(isLessons),
    ...ours.slice(at)
  ];
}

// src/setup/survey/lesson-findings.ts
var MOMENTS = ["teacher", "startsAt", "endsAt", "status"];
var DAY_AND_HOURS = ["teacher", "date", "starts", "ends", "status"];
function lessonFindings(lessons, { lessonsOccupy }, linked) {
  if (!lessons || lessonsOccupy === "off") return [];
  const { fields, table, nameOf: nameOf3 } = lessons;
  const hasDay = fields.date !== void 0 && fields.starts !== void 0 && fields.ends !== void 0;
  const hasMoments = fields.startsAt !== void 0 && fields.endsAt !== void 0;
  const keys = hasDay && !hasMoments ? DAY_AND_HOURS : MOMENTS;
  const taken = new Set(Object.values(fields).map(({ id }) => id));
  const candidatesOf2 = (key) => fields[key] ? [] : table.fields.filter((field) => !taken.has(field.id) && mayBe(key, field, linked)).map(({ name }) => name);
  const isDoubtful = keys.some((key) => key !== "status" && candidatesOf2(key).length > 0);
  return keys.map((key) => {
    var _a, _b;
    const { need, feature, making } = LESSON_PLAN[key];
    const name = (_b = (_a = fields[key]) == null ? void 0 : _a.name) != null ? _b : nameOf3(key);
    const candidates = candidatesOf2(key);
    const made = isDoubtful || candidates.length > 0 ? void 0 : fieldToMake(name, making, table.id, linked);
    const state = fields[key] ? { kind: "present" } : {
      kind: "missing",
      types: [],
      candidates,
      others: candidates,
      ...made && { fix: { kind: "create-field", table, ...made } }
    };
    return { table: LESSONS.name, key, name, need, feature, state };
  });
}
function mayBe(key, { type, options }, { teachers }) {
  var _a;
  switch (key) {
    case "teacher":
      return type === "multipleRecordLinks" && (options == null ? void 0 : options.linkedTableId) === teachers;
    case "startsAt":
    case "endsAt":
      return type === "dateTime" || ((_a = options == null ? void 0 : options.result) == null ? void 0 : _a.type) === "dateTime";
    case "status":
      return type === "singleSelect";
    case "date":
    case "starts":
    case "ends":
      return false;
  }
}

// src/setup/survey/linked-tables.ts
function linkedTables(schema, settings) {
  var _a, _b, _c;
  const templates = findTable(schema, TEMPLATES, settings);
  const slots = findTable(schema, SLOTS, settings);
  const linkOf = (table, spec, key) => {
    var _a2, _b2;
    return table && ((_b2 = (_a2 = findField(table, nameOfField(spec, key, settings))) == null ? void 0 : _a2.options) == null ? void 0 : _b2.linkedTableId);
  };
  const called = (spec) => {
    var _a2;
    return (_a2 = findTable(schema, spec, settings)) == null ? void 0 : _a2.id;
  };
  const teachers = (_a = linkOf(templates, TEMPLATES, "teacher")) != null ? _a : called(TEACHERS);
  const students = (_b = linkOf(slots, SLOTS, "students")) != null ? _b : called(STUDENTS);
  const lessons = (_c = linkOf(slots, SLOTS, "lessons")) != null ? _c : called(LESSONS);
  const ours = BLUEPRINTS.map(({ spec }) => {
    var _a2;
    return (_a2 = findTable(schema, spec, settings)) == null ? void 0 : _a2.id;
  });
  const known = [teachers, ...ours].filter((id) => id !== void 0);
  return {
    teachers,
    students,
    lessons,
    templates: templates == null ? void 0 : templates.id,
    slots: slots == null ? void 0 : slots.id,
    known: new Set(known),
    taken: new Set([...known, students, lessons].filter((id) => id !== void 0))
  };
}

// src/setup/survey/survey-base.ts
async function surveyBase(port, settings, zone) {
  const schema = await port.schema();
  const wishes = await readWishes(port, schema, settings, zone);
  const linked = linkedTables(schema, settings);
  const empty = await emptyTables(port, schema, settings);
  const isNew = [TEMPLATES, SLOTS].every((spec) => {
    const table = findTable(schema, spec, settings);
    return !table || empty.has(table.id);
  });
  const slots = findTable(schema, SLOTS, settings);
  const foreign = slots ? await foreignNotes(port, slots) : /* @__PURE__ */ new Set();
  const located = locateBase(schema, settings);
  const links = wrongLinks(located);
  const lessons = lessonFindings(located.lessons, settings, linked);
  const ours = BLUEPRINTS.flatMap((blueprint) => {
    const { spec, need, feature } = blueprint;
    const table = findTable(schema, spec, settings);
    if (table) {
      const isEmpty3 = empty.has(table.id);
      const own = fieldFindings({ table, blueprint, settings, wishes, linked, isEmpty: isEmpty3, foreign, links });
      return spec === SLOTS ? [...own, ...lessons] : own;
    }
    const state = missingTable(schema, blueprint, linked, isNew);
    return [{ table: spec.name, key: void 0, name: spec.name, need, feature, state }];
  });
  return isNew ? withFoundation(ours, schema, linked) : ours;
}
async function emptyTables(port, schema, settings) {
  const present2 = [TEMPLATES, SLOTS].flatMap((spec) => {
    var _a;
    return (_a = findTable(schema, spec, settings)) != null ? _a : [];
  });
  const counts = await Promise.all(present2.map(async ({ id }) => (await port.list(id, [])).length));
  return new Set(present2.filter((_, index) => counts[index] === 0).map(({ id }) => id));
}

// src/extension/panel-context.ts
import { createContext, useContext } from "react";
var Context = createContext(void 0);
var PanelProvider = Context.Provider;
function usePanel() {
  const context = useContext(Context);
  if (!context) throw new Error("A part of the panel stands outside of it");
  return context;
}

// src/extension/parts/signs.tsx
import React from "react";
var SHAPES = {
  open: /* @__PURE__ */ React.createElement("circle", { cx: "8", cy: "8", r: "5.5", fill: "none" }),
  booked: /* @__PURE__ */ React.createElement("circle", { cx: "8", cy: "8", r: "6", fill: "currentColor", stroke: "none" }),
  blocked: /* @__PURE__ */ React.createElement("path", { d: "M3.5 3.5l9 9M12.5 3.5l-9 9", fill: "none" }),
  closed: /* @__PURE__ */ React.createElement("g", { fill: "none" }, /* @__PURE__ */ React.createElement("circle", { cx: "8", cy: "8", r: "5.5" }), /* @__PURE__ */ React.createElement("path", { d: "M4.2 11.8l7.6-7.6" })),
  locked: /* @__PURE__ */ React.createElement("g", null, /* @__PURE__ */ React.createElement("path", { d: "M5 7V5a3 3 0 0 1 6 0v2", fill: "none" }), /* @__PURE__ */ React.createElement("rect", { x: "3.5", y: "7", width: "9", height: "6.5", rx: "1", fill: "currentColor", stroke: "none" })),
  unclear: /* @__PURE__ */ React.createElement("path", { d: "M5 5.5a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1-1.5 2.2M8 13v.4", fill: "none" }),
  foreign: /* @__PURE__ */ React.createElement("path", { d: "M8 2.5l5.5 5.5L8 13.5 2.5 8z", fill: "none" }),
  planned: /* @__PURE__ */ React.createElement("g", { fill: "none" }, /* @__PURE__ */ React.createElement("rect", { x: "2.5", y: "2.5", width: "11", height: "11", rx: "2", strokeDasharray: "2.5 1.8" }), /* @__PURE__ */ React.createElement("path", { d: "M8 5.5v5M5.5 8h5" })),
  arriving: /* @__PURE__ */ React.createElement("g", { fill: "none" }, /* @__PURE__ */ React.createElement("rect", { x: "2.5", y: "2.5", width: "11", height: "11", rx: "2", strokeDasharray: "2.5 1.8" }), /* @__PURE__ */ React.createElement("path", { d: "M5 8h6M8.5 5.5L11 8l-2.5 2.5" })),
  refused: /* @__PURE__ */ React.createElement("g", { fill: "none" }, /* @__PURE__ */ React.createElement("rect", { x: "2.5", y: "2.5", width: "11", height: "11", rx: "2" }), /* @__PURE__ */ React.createElement("path", { d: "M5 8h6" })),
  created: /* @__PURE__ */ React.createElement("path", { d: "M8 3v10M3 8h10", fill: "none" }),
  updated: /* @__PURE__ */ React.createElement("path", { d: "M2.5 8h10M9 4l4 4-4 4", fill: "none" }),
  reopened: /* @__PURE__ */ React.createElement("path", { d: "M4 6.5A4.8 4.8 0 1 1 3.2 9M4 2.5v4h4", fill: "none" }),
  skipped: /* @__PURE__ */ React.createElement("path", { d: "M5.5 3.5v9M10.5 3.5v9", fill: "none" }),
  overlapping: /* @__PURE__ */ React.createElement("g", { fill: "none" }, /* @__PURE__ */ React.createElement("rect", { x: "2", y: "2", width: "8", height: "8", rx: "1" }), /* @__PURE__ */ React.createElement("rect", { x: "6", y: "6", width: "8", height: "8", rx: "1" })),
  warning: /* @__PURE__ */ React.createElement("path", { d: "M8 2.5l6 11H2zM8 6.5v3M8 11.3v.4", fill: "none" }),
  done: /* @__PURE__ */ React.createElement("path", { d: "M2.5 8.5l3.5 3.5 7.5-8", fill: "none" }),
  person: /* @__PURE__ */ React.createElement("g", { fill: "none" }, /* @__PURE__ */ React.createElement("circle", { cx: "8", cy: "5", r: "2.6" }), /* @__PURE__ */ React.createElement("path", { d: "M2.8 14a5.2 5.2 0 0 1 10.4 0" })),
  week: /* @__PURE__ */ React.createElement("g", { fill: "none" }, /* @__PURE__ */ React.createElement("rect", { x: "2.5", y: "3.5", width: "11", height: "10", rx: "1.5" }), /* @__PURE__ */ React.createElement("path", { d: "M2.5 6.5h11M5.5 2v3M10.5 2v3" })),
  expand: /* @__PURE__ */ React.createElement("path", { d: "M9.5 3H13v3.5M13 3L8 8M6.5 4H3v9h9V9.5", fill: "none" })
};
var Sign = ({
  name,
  size = 16
}) => /* @__PURE__ */ React.createElement(
  "svg",
  {
    className: "ss-sign",
    width: size,
    height: size,
    viewBox: "0 0 16 16",
    stroke: "currentColor",
    strokeWidth: "1.7",
    strokeLinecap: "round",
    strokeLinejoin: "round",
    "aria-hidden": "true",
    focusable: "false"
  },
  SHAPES[name]
);
var KIND_SIGNS = {
  created: "created",
  updated: "updated",
  reopened: "reopened",
  blocked: "closed",
  refused: "refused",
  skipped: "skipped"
};

// src/extension/parts/states.tsx
import { Button, Loader } from "@airtable/blocks/ui";
import React2, { useEffect, useState } from "react";

// src/domain/ids.ts
var byCodeUnit = (a, b) => a < b ? -1 : a > b ? 1 : 0;

// src/base/codecs/lessons/lesson-codec.ts
var READ = ["teacher", "startsAt", "endsAt", "date", "starts", "ends", "status"];
var lessonFields = ({ fields, nameField }) => [
  .../* @__PURE__ */ new Set([
    ...READ.flatMap((key) => {
      var _a, _b;
      return (_b = (_a = fields[key]) == null ? void 0 : _a.id) != null ? _b : [];
    }),
    ...nameField === void 0 ? [] : [nameField]
  ])
];
var canReadLessons = ({ fields }) => fields.teacher !== void 0 && (hasInstants(fields) || hasDate(fields));
var NO_LESSONS = { lessons: [], unreadable: [], teacherNames: /* @__PURE__ */ new Map() };
function decodeLessons(records, { fields, nameField }, { cancelledValues }, zone, now) {
  const teacherNames = /* @__PURE__ */ new Map();
  const cancelled = new Set([...CANCELLED_WORDS, ...cancelledValues].map(plainWord));
  const lessons = [];
  const unreadable2 = [];
  const dateZone = fieldZone(fields.date, zone);
  for (const record of records) {
    const cell = (key) => {
      const field = fields[key];
      return field ? record.cell(field.id) : null;
    };
    if (valuesOf(cell("status")).some((value) => {
      var _a;
      return cancelled.has(plainWord((_a = nameIn(value)) != null ? _a : ""));
    })) continue;
    const days = hasInstants(fields) ? INSTANTS.map((key) => readDate(cell(key), zone)) : [readDate(cell("date"), dateZone)];
    if (isLongOver(days, now)) continue;
    const links = readLinks(cell("teacher"));
    if (links.length === 0 && areLinks(cell("teacher"))) continue;
    const pieces = hasInstants(fields) ? piecesBetween(readMoment(cell("startsAt"), zone), readMoment(cell("endsAt"), zone), zone, now) : pieceOf(
      days[0],
      readTime(cell("starts"), timesZone(fields.starts, zone)),
      readTime(cell("ends"), timesZone(fields.ends, zone)),
      now
    );
    const teachers = links.map(({ id }) => id).sort(byCodeUnit);
    if (pieces === void 0 || links.length === 0) {
      unreadable2.push(teachers);
      continue;
    }
    for (const { id, name } of links) if (name !== "") teacherNames.set(id, name);
    const lesson = {
      id: record.id,
      name: nameField === void 0 ? "" : readText(record.cell(nameField)),
      teachers
    };
    lessons.push(...pieces.map((piece) => ({ ...lesson, ...piece })));
  }
  return { lessons, unreadable: unreadable2, teacherNames };
}
function lessonsFrom({ fields }, now) {
  var _a;
  const field = hasInstants(fields) ? fields.endsAt : fields.date;
  const isDate = field !== void 0 && hasDays(field);
  if (!isDate) return void 0;
  const otherField = field === fields.endsAt && hasDays(fields.startsAt) ? (_a = fields.startsAt) == null ? void 0 : _a.id : void 0;
  return { date: addDays(now.date, -1), field: field.id, otherField };
}
var INSTANTS = ["endsAt", "startsAt"];
var hasDays = (field) => (field == null ? void 0 : field.type) === "dateTime" || (field == null ? void 0 : field.type) === "date";
var isLongOver = ([last, ...others], now) => {
  const isEarlier = (date) => date !== void 0 && date < addDays(now.date, -1);
  return isEarlier(last) && others.every((date) => date === void 0 || isEarlier(date));
};
var hasInstants = ({ startsAt, endsAt }) => startsAt !== void 0 && endsAt !== void 0;
var hasDate = ({ date, starts, ends }) => date !== void 0 && starts !== void 0 && ends !== void 0;
function readMoment(cell, zone) {
  var _a;
  const text = readPlain(cell);
  const instant = parseInstant(text);
  if (instant !== void 0) return instant;
  const [, day = "", time2 = ""] = (_a = WALL_CLOCK2.exec(text)) != null ? _a : [];
  const [date, minute] = [parseDate(day), parseTimeOfDay(time2)];
  return date === void 0 || minute === void 0 ? void 0 : zone.instantOf(date, minute);
}
var WALL_CLOCK2 = /^(\d{4}-\d{2}-\d{2})[T ](\d{1,2}:\d{2})(?::\d{2}(?:\.\d+)?)?$/;
function piecesBetween(starts, ends, zone, now) {
  if (starts === void 0 || ends === void 0 || ends <= starts) return void 0;
  const from = zone.localOf(starts);
  const last = zone.localOf(later(ends, -1));
  const pieces = [];
  const until = Math.min(last.date, now.date + MOST_DAYS);
  for (let date = Math.max(from.date, now.date); date <= until; date = addDays(date, 1)) {
    pieces.push({
      date,
      starts: date === from.date ? from.minute : MIDNIGHT,
      ends: date === last.date ? last.minute + 1 : END_OF_DAY
    });
  }
  return pieces.filter((piece) => piece.starts < piece.ends && isToCome(piece, now));
}
var MOST_DAYS = 1e3;
function pieceOf(date, starts, given, now) {
  const ends = given === MIDNIGHT ? END_OF_DAY : given;
  if (date === void 0 || starts === void 0 || ends === void 0 || ends <= starts) return void 0;
  const piece = { date, starts, ends };
  return isToCome(piece, now) ? [piece] : [];
}
var isToCome = ({ date, ends }, now) => date > now.date || date === now.date && ends > now.minute;

// src/domain/keys-of.ts
var keysOf = (keyed) => Object.keys(keyed);

// src/base/codecs/logs/log-maps.ts
function findLogs(base) {
  const misnamed = [];
  const find = (located) => {
    if (!located) return void 0;
    const log = usableLog(located, base);
    if (isLog(located, log)) return log;
    misnamed.push({
      name: located.name,
      fields: keysOf(located.spec.fields).map(located.nameOf)
    });
    return void 0;
  };
  const logs = {
    overlaps: find(base.overlaps),
    changes: find(base.changes),
    runs: find(base.runs),
    errors: find(base.errors)
  };
  return { logs, misnamed };
}
var FIELDS_BESIDE_FIRST = 2;
function isLog({ fields, spec }, log) {
  var _a;
  const [first, ...others] = keysOf(spec.fields);
  const hasFirst = first !== void 0 && (log.fields[first] !== void 0 || spec.name !== OVERLAP_LOG.name && ((_a = fields[first]) == null ? void 0 : _a.isComputed) === true);
  return hasFirst && others.filter((key) => log.fields[key] !== void 0).length >= FIELDS_BESIDE_FIRST;
}
function usableLog({ id, name, fields, spec }, base) {
  const usable = {};
  for (const key of keysOf(spec.fields)) {
    const field = fields[key];
    if (field && isUsable(field, spec.fields[key]) && takesItsValue(field, key, base)) usable[key] = field;
  }
  return { id, name, fields: usable };
}
function takesItsValue(field, key, { templates, slots }) {
  switch (field.type) {
    case "singleSelect":
      return Object.values(LOG_ACTIONS).every(
        (action) => {
          var _a, _b;
          return ((_b = (_a = field.options) == null ? void 0 : _a.choices) != null ? _b : []).some(({ name }) => name === action);
        }
      );
    case "multipleRecordLinks": {
      const teachers = templates == null ? void 0 : templates.fields.teacher;
      const expected = key === "slot" ? slots == null ? void 0 : slots.id : teachers && linkedTableOf(teachers);
      const to = linkedTableOf(field);
      return to === void 0 || expected === void 0 || to === expected;
    }
    default:
      return true;
  }
}

// src/base/codecs/slots/status-words.ts
function statusWords(field, { statusNames }) {
  const choices = field ? choicesOf(field) : [];
  const spelt = (given) => {
    var _a, _b, _c;
    return (_c = (_b = (_a = choices.find(({ id }) => id === given)) != null ? _a : findNamed(choices, given)) == null ? void 0 : _b.name) != null ? _c : given;
  };
  const words = (status) => {
    var _a;
    const [first = STATUSES[status], ...others] = (_a = statusNames[status]) != null ? _a : [];
    return [spelt(first), ...others.map(spelt)];
  };
  const all = {
    booked: words("booked"),
    open: words("open"),
    blocked: words("blocked")
  };
  const known = new Map(
    keysOf(all).flatMap(
      (status) => all[status].map((word) => [plainText(word), status])
    )
  );
  return {
    written: { open: all.open[0], booked: all.booked[0], blocked: all.blocked[0] },
    statusOf: (word) => {
      var _a;
      return word === void 0 ? "empty" : (_a = known.get(word)) != null ? _a : "foreign";
    }
  };
}

// src/base/preflight/base-problem.ts
function baseProblemText(problem) {
  var _a;
  switch (problem.kind) {
    case "no-table": {
      const { table, id, has } = problem;
      return `Table ${table}: no table "${table}" (${id}) in this base (it has ${list(has)}). Was it renamed? Then rename it back, or give its present name in the setting ${tableSetting(table)}. Create it only if it never existed`;
    }
    case "wrong-table-name": {
      const { table, given, has } = problem;
      return `Table ${table}: no table "${given}" in this base (it has ${list(has)}). Correct the setting ${tableSetting(table)}, or leave it out`;
    }
    case "missing-field": {
      const { fields, types, has } = problem;
      const [{ inTable }] = fields;
      return `${fields.map(label).join(" or ")}: there is no such field in table "${inTable}" (it has ${list(has)}). Was it renamed? Then rename it back, or give its present name in the setting ${fieldSetting(fields[0])}. Create it only if it never existed, as ${oneOf2(types)}`;
    }
    case "wrong-field-name": {
      const { field, has } = problem;
      return `${label(field)}: there is no such field in table "${field.inTable}" (it has ${list(has)}). Correct the setting ${fieldSetting(field)}, or leave it out`;
    }
    case "wrong-active-field": {
      const { field, has } = problem;
      return `${label(field)}: there is no such field in table "${field.inTable}" (it has ${list(has)}). Correct the setting activeField, or set it to "auto"`;
    }
    case "wrong-type": {
      const { field, type, expected } = problem;
      return `${label(field)}: has the type ${type}, expected ${oneOf2(expected)}. Change its type, or name another field in the setting ${fieldSetting(field)}`;
    }
    case "no-choice": {
      const { field, status, choice, has } = problem;
      return `${label(field)}: has no choice "${choice}" (it has ${list(has)}). Add the choice, or say what it is called in the setting ${statusSetting({ [status]: (_a = casedTwin(choice, has)) != null ? _a : "…" })}`;
    }
    case "broken-formula":
      return `${label(problem.field)}: its formula or lookup is broken, so nobody can tell which slots are taken. Mend it in Airtable, where the field says what is wrong`;
    case "links-apart": {
      const { fields, to } = problem;
      const [template, slot] = fields.map((field, index) => `${label(field)} links to table "${to[index]}"`);
      return `${template}, ${slot}: expected one table of teachers. Let both fields link to the same table, or name another field in the setting ${fieldSetting(fields[0])}`;
    }
    case "wrong-link":
      return `${wrongLinkText(problem)}. ${linkMend(problem)}`;
    case "unknown-zone": {
      const { field, zone } = problem;
      return `${label(field)}: its times are shown in the time zone "${zone}", which is not known here. Choose another zone in the field's options, or let it use the same zone for everybody`;
    }
    case "one-field-twice": {
      const { fields } = problem;
      const [{ table, inTable, name }] = fields;
      return `${table}: ${fields.map(({ key }) => key).join(" and ")} name one field, "${name}" of table "${inTable}". Correct the setting ${fieldSetting(fields[0])}, so that each names a field of its own`;
    }
    case "one-table-twice": {
      const { tables, name } = problem;
      const [first = ""] = tables;
      return `Tables ${tables.join(" and ")}: both are table "${name}" here. Correct the setting ${tableSetting(first)}, so that each names a table of its own`;
    }
    case "foreign-texts": {
      const { field, strangers, filled, example } = problem;
      return `${label(field)}: ${strangers} of the ${filled} cells that are not empty hold something that the sync did not write, such as "${example}". It would be overwritten. Name a field of its own in the setting ${fieldSetting(field)}, or empty those cells`;
    }
    case "never-ticked": {
      const { name } = problem.field;
      return `${label(problem.field)}: is ticked on no row, so nobody can tell whether no template is in use or the field is new. Tick the rows that are in use; or set activeField to "${name}" (a row without a tick is then out of use, on every row); or set activeField to "none"`;
    }
    case "no-view": {
      const { setting, inTable, view, has } = problem;
      return `Setting ${setting}: table "${inTable}" has no view "${view}" (it has ${list(has)}). Name a view that shows every record from this week on, or leave the setting empty`;
    }
  }
}
var wrongLinkText = ({ field, to, expected }) => `${label(field)}: links to table "${to}", expected "${expected}"`;
var linkMend = ({ field, expected }) => `Let the field link to table "${expected}", or name another field in the setting ${fieldSetting(field)}`;
var label = ({ table, key, name }) => `${table}: ${key} ("${name}")`;
var list = (names) => names.length === 0 ? "none" : names.map((name) => `"${name}"`).join(", ");
var oneOf2 = (types) => types.join(" or ");

// src/base/preflight/preflight.ts
var PreflightError = class extends Error {
  constructor(problems) {
    const lines = problems.map((problem) => `- ${baseProblemText(problem)}`);
    super(["The base is not ready, nothing was written:", ...lines].join("\n"));
    this.name = "PreflightError";
    this.problems = problems;
  }
};
function preflight(schema, settings, writesFlags) {
  const base = locateBase(schema, settings);
  const { templates, slots, closures: closures2 } = base;
  const lessons = lessonTable(base.lessons, settings);
  const statuses = statusWords(slots == null ? void 0 : slots.fields.status, settings);
  const optional = [base.closures, base.lessons, base.overlaps, base.changes, base.runs, base.errors];
  const found = new Set([templates, slots, ...optional].map((table) => table == null ? void 0 : table.spec.name));
  const links = wrongLinks(base);
  const problems = [
    ...REQUIRED_TABLES.filter(({ name }) => !found.has(name)).map((spec) => noTable(schema, spec, settings)),
    ...templates ? requiredProblems(
      templates,
      TEMPLATES_NEED,
      settings,
      writesFlags,
      activeProblems(templates, settings)
    ) : [],
    ...slots ? requiredProblems(slots, SLOTS_NEED, settings, writesFlags, [
      ...statusProblems(slots, statuses, settings),
      ...viewProblems(slots, "inventoryView", settings)
    ]) : [],
    ...linkProblems(links, base),
    ...optional.flatMap(
      (table) => table ? [...nameProblems(table, settings, []), ...doubleProblems(table)] : []
    ),
    ...closures2 ? zoneProblems(closures2) : [],
    ...lessons ? viewProblems(base.lessons, "lessonsView", settings) : [],
    ...OPTIONAL_TABLES.filter(({ name }) => settings.tables[name] !== void 0 && !found.has(name)).map(
      (spec) => noTable(schema, spec, settings)
    ),
    ...tableProblems(base)
  ];
  if (!templates || !slots || problems.length > 0) throw new PreflightError(problems);
  const { logs, misnamed } = findLogs(base);
  const overlapLink = wrongLinkAt(links, TEMPLATES.name, "overlapWith");
  return {
    base: base.schema.id,
    templates: overlapLink ? without(templates, "overlapWith") : templates,
    slots,
    closures: closures2,
    closuresElsewhere: wrongLinkAt(links, CLOSURES.name, "teachers"),
    lessons,
    logs,
    actives: findActiveFields(templates.table, settings),
    statuses: statuses.written,
    statusOf: statuses.statusOf,
    missing: [
      ...missingFields(templates, settings),
      ...missingFields(slots, settings),
      ...closures2 ? missingClosureFields(closures2) : []
    ],
    warnings: [
      ...nameWarnings(base, settings),
      ...misnamed.map((log) => ({ kind: "misnamed-log", log })),
      ...overlapLink ? [{ kind: "link-ignored", link: overlapLink }] : []
    ]
  };
}
function lessonTable(located, { lessonsOccupy }) {
  var _a;
  if (!located || lessonsOccupy === "off" || !canReadLessons(located)) return void 0;
  const { id, name, fields, table } = located;
  return { id, name, fields, nameField: (_a = table.fields[0]) == null ? void 0 : _a.id };
}
function without({ id, name, fields }, key) {
  const { [key]: _, ...rest } = fields;
  return { id, name, fields: rest };
}
function nameWarnings({ schema, lessons: _, ...tables }, settings) {
  return Object.values(tables).flatMap((table) => {
    const given = table && settings.tables[table.spec.name];
    if (!table || given !== void 0 && given !== table.id) return [];
    const other = namesakeOf(schema, table);
    return other ? [{ kind: "namesake", table: table.spec.name, found: table, other }] : [];
  });
}
function missingClosureFields(closures2) {
  const name = (key) => `${closures2.spec.name}.${closures2.nameOf(key)}`;
  const halves2 = ["starts", "ends"].filter((key) => !closures2.fields[key]);
  return [
    ...closures2.fields.teachers ? [] : [name("teachers")],
    ...halves2.length === 1 ? halves2.map(name) : []
  ];
}
var missingFields = (located, settings) => Object.entries(located.spec.fields).filter(([key, { silent }]) => !located.fields[key] && (!silent || isMirrored(key, settings))).map(([key]) => `${located.spec.name}.${located.nameOf(key)}`);
var isMirrored = (key, { legacyTeacherField }) => key === "legacyTeacher" && legacyTeacherField === "mirror";

// src/domain/overlap.ts
var overlaps = (a, b) => a.starts < b.ends && b.starts < a.ends;
var collide = (a, b) => a.date === b.date && overlaps(a, b) && shareTeacher(a, b);
var shareTeacher = (a, b) => a.teachers.some((teacher) => b.teachers.includes(teacher));
var samePresence = (a, b) => a.date === b.date && a.starts === b.starts && a.ends === b.ends && sameMembers(a.teachers, b.teachers);
var sameMembers = (a, b) => a.length === b.length && a.every((member) => b.includes(member));

// src/domain/closure.ts
var WHOLE_DAY = { starts: MIDNIGHT, ends: END_OF_DAY };
var concerns = ({ teachers }, teacher) => teachers.length === 0 || teachers.includes(teacher);
var liesOn = ({ from, through, hours }, date, span) => from <= date && date <= through && overlaps(hours, span);
var nameOfClosure = ({ name, id }) => name === "" ? id : shortened(name);

// src/planning/group-by.ts
function groupBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}
function addTo(groups, key, item) {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

// src/execution/breaker/findings.ts
function breakerFindings({ templates }, closing, live, limit) {
  const names = new Map(templates.map(({ id, name }) => [id, name]));
  const concerned = ({ slot: { provenance } }) => {
    const [id] = provenance;
    const name = names.get(id != null ? id : "");
    if (id === void 0) return { kind: "none" };
    return name === void 0 ? { kind: "deleted", id } : { kind: "template", id, name };
  };
  return {
    closing: closing.length,
    live,
    limit,
    isEmptied: templates.length === 0,
    causes: counted(closing.map(causeOf)),
    templates: counted(closing.map(concerned))
  };
}
var causeOf = ({ reason, exclusion }) => ({
  reason: (exclusion == null ? void 0 : exclusion.kind) === "off" ? "off" : reason,
  closure: (exclusion == null ? void 0 : exclusion.kind) === "closed" ? nameOfClosure(exclusion.by) : void 0
});
var counted = (all) => [...groupBy(all, (each) => JSON.stringify(each))].sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1)).map(([, same]) => ({ ...same[0], count: same.length }));
var MOST_NAMED = 5;
var mostOf = (all) => all.slice(0, MOST_NAMED);
function listed(all, textOf3, more) {
  const named2 = mostOf(all).map((one) => `${textOf3(one)}: ${one.count}`);
  const rest = all.length - named2.length;
  return [...named2, ...rest > 0 ? [more(rest)] : []].join("; ");
}
function breakerTexts(findings) {
  const { closing, live, limit, isEmptied, causes, templates } = findings;
  const refused = `Refused: would deactivate ${closing} of ${live} live slots (limit ${limit}); set allowMassRetire to allow it once`;
  const why = isEmptied ? ["The templates table has no rows, perhaps because it was emptied"] : [
    `Why: ${listed(causes, causeText, andMore)}`,
    `Templates most concerned: ${listed(templates, concernedText, andMore)}`
  ];
  return [
    refused,
    ...why,
    `If this is not meant, ${remediesFor(findings, REMEDIES).join("; ")}`,
    "If it is meant, give the input variable allowMassRetire = true for one run. To see the whole list first, run once with dryRun = true"
  ];
}
function remediesFor({ isEmptied, causes }, remedies) {
  const reasons = isEmptied ? ["template_removed"] : mostOf(causes).map(({ reason }) => reason);
  return [...new Set(reasons.map((reason) => remedies[reason]))];
}
var andMore = (count3) => `and ${count3} more`;
var causeText = ({ reason, closure }) => closure === void 0 ? CAUSES[reason] : `closed by the closure ${closure}`;
var CAUSES = {
  template_removed: "template removed",
  template_disabled: "template out of use",
  template_teacher_changed: "template with another teacher",
  template_day_changed: "template on another day",
  template_time_changed: "template at another time",
  overridden: "a newer template set in place of the template",
  closed: "closed",
  lesson: "a lesson without a slot at that time",
  template_fixed: "template is fixed",
  template_reserved: "template is reserved",
  off: "no lesson of the template on that date",
  duplicate: "another record with the same hour"
};
var AS_BEFORE = "give the templates back the teacher, day and hour that they had";
var REMEDIES = {
  template_removed: "restore the templates from Airtable's trash",
  template_disabled: "put the templates back into use",
  template_teacher_changed: AS_BEFORE,
  template_day_changed: AS_BEFORE,
  template_time_changed: AS_BEFORE,
  overridden: "correct the newer template set, or put it out of use",
  closed: "mend or remove the closure",
  lesson: "correct the times of the lessons, or set lessonsOccupy to off",
  template_fixed: "take the mark off the templates, or set fixedTemplates to open",
  template_reserved: "take the mark off the templates, or set reservedTemplates to open",
  off: "correct the dates or the weeks of the templates",
  duplicate: "delete the copies of slots"
};
function concernedText(concerned) {
  switch (concerned.kind) {
    case "template":
      return concerned.name === "" ? concerned.id : `${concerned.name} (${concerned.id})`;
    case "deleted":
      return `deleted template ${concerned.id}`;
    case "none":
      return "no template";
  }
}

// src/execution/breaker/breaker.ts
var BreakerError = class extends Error {
  constructor(findings) {
    super([...breakerTexts(findings), "Nothing was written"].join(". "));
    this.name = "BreakerError";
    this.findings = findings;
    this.entry = breakerEntry(findings);
  }
};
var breakerEntry = (findings) => ({
  level: "error",
  code: "breaker",
  message: breakerTexts(findings)[0]
});
function refuseUnmeant(plan, { settings, request }) {
  const findings = settings.allowMassRetire || request.target ? void 0 : unmeant(plan, settings);
  if (findings && !settings.dryRun) throw new BreakerError(findings);
  return findings;
}
function unmeant(plan, { massRetireLimit: massRetireLimit2 }) {
  const closing = plan.writes.filter((write) => write.kind === "retire");
  const live = plan.facts.filter((slot) => slot.generated && !slot.blocked && !slot.frozen).length;
  const limit = Math.max(massRetireLimit2.count, Math.floor(live * massRetireLimit2.percent / 100));
  const isEmptied = plan.templates.length === 0 && closing.length > 0;
  return isEmptied || closing.length > limit ? breakerFindings(plan, closing, live, limit) : void 0;
}

// src/execution/errors.ts
var NotTriedError = class extends Error {
  constructor(cause) {
    super(`not tried, because a change that must come first failed: ${cause.message}`);
    this.name = "NotTriedError";
  }
};
var NotPermittedError = class extends Error {
  constructor(reason, fields) {
    super(`not tried, for want of permission: ${reason.message}`);
    this.name = "NotPermittedError";
    this.reason = reason;
    this.fields = fields;
  }
};
var wroteNothing = (error) => error instanceof NotTriedError || error instanceof NotPermittedError || isRejected(error);
var PartialRunError = class extends Error {
  constructor(reason) {
    super(`The run broke off after it had begun to write: ${reason.message}`);
    this.name = "PartialRunError";
    this.reason = reason;
  }
};
async function markPartial(dryRun, work) {
  try {
    return await work();
  } catch (thrown) {
    const error = toError(thrown);
    throw dryRun || error instanceof PartialRunError ? error : new PartialRunError(error);
  }
}

// src/report/failure.ts
function problemLines(error, { failures }) {
  if (error instanceof PreflightError) return error.problems.map(failures.baseProblem);
  if (error instanceof ConfigurationError) return error.problems.map(failures.settingProblem);
  if (error instanceof BreakerError) return failures.refused(error.findings);
  return void 0;
}

// src/extension/parts/states.tsx
function Notice() {
  const { notice } = usePanel();
  return notice === void 0 ? null : /* @__PURE__ */ React2.createElement("p", { className: "ss-notice", role: "alert" }, notice);
}
var EmptyState = ({
  title,
  hint,
  action,
  sign = "done"
}) => /* @__PURE__ */ React2.createElement("div", { className: `ss-state ss-state-${sign}`, role: "status" }, /* @__PURE__ */ React2.createElement(Sign, { name: sign, size: 36 }), /* @__PURE__ */ React2.createElement("h2", null, title), /* @__PURE__ */ React2.createElement("p", null, hint), action && /* @__PURE__ */ React2.createElement(Button, { className: "ss-button", onClick: () => action.onClick() }, action.label));
function LoadingState({
  text,
  onRetried
}) {
  const { words, session } = usePanel();
  const [tries, setTries] = useState(0);
  const [slowTry, setSlowTry] = useState(void 0);
  useEffect(() => {
    const timer = window.setTimeout(() => setSlowTry(tries), SLOW_MS);
    return () => window.clearTimeout(timer);
  }, [tries]);
  return /* @__PURE__ */ React2.createElement("div", { className: "ss-state ss-loading", role: "status" }, /* @__PURE__ */ React2.createElement(Loader, { scale: 0.4, fillColor: "currentColor" }), /* @__PURE__ */ React2.createElement("p", null, text), slowTry === tries && /* @__PURE__ */ React2.createElement(React2.Fragment, null, /* @__PURE__ */ React2.createElement("p", null, words.panel.noAnswer), /* @__PURE__ */ React2.createElement(
    Button,
    {
      className: "ss-button",
      onClick: () => {
        setTries(tries + 1);
        void session.retry().then(onRetried);
      }
    },
    words.panel.retry
  )));
}
var SLOW_MS = 12e3;
var ErrorState = ({
  title,
  hint,
  action,
  problems
}) => /* @__PURE__ */ React2.createElement("div", { className: "ss-state ss-state-error", role: "alert" }, /* @__PURE__ */ React2.createElement(Sign, { name: "warning", size: 36 }), /* @__PURE__ */ React2.createElement("h2", null, title), /* @__PURE__ */ React2.createElement("p", null, hint), action && /* @__PURE__ */ React2.createElement(Button, { className: "ss-button", variant: "primary", onClick: () => action.onClick() }, action.label), /* @__PURE__ */ React2.createElement("ul", null, problems.map((problem) => /* @__PURE__ */ React2.createElement("li", { key: problem, dir: "auto" }, problem))));
function PlanError({
  error,
  onChecks
}) {
  var _a;
  const { words, session } = usePanel();
  const { errors, retry, tabs } = words.panel;
  const problems = (_a = problemLines(error, words.panel)) != null ? _a : [error.message];
  if (error instanceof PreflightError) {
    return /* @__PURE__ */ React2.createElement(
      ErrorState,
      {
        title: errors.base,
        hint: errors.baseMend,
        problems,
        action: { label: tabs.checks, onClick: onChecks }
      }
    );
  }
  return /* @__PURE__ */ React2.createElement(
    ErrorState,
    {
      title: errors.other,
      hint: errors.otherMend,
      problems,
      action: { label: retry, onClick: () => void session.refresh() }
    }
  );
}

// src/extension/checks/ask-dialog.tsx
import { Button as Button2 } from "@airtable/blocks/ui";
import React4 from "react";

// src/domain/key.ts
var slotKey = (teacher, date, starts) => ({
  teacher,
  date,
  starts,
  text: `${teacher}|${formatDate(date)}|${formatTimeOfDay(starts)}`
});
function parseSlotKey(text) {
  var _a;
  const match2 = (_a = CANONICAL.exec(text)) != null ? _a : CANONICAL.exec(plainText(text));
  if (!match2) return void 0;
  const [trimmed, teacher, year, month, day, hours = "", minutes] = match2;
  const date = dateOf(Number(year), Number(month), Number(day));
  if (date === void 0 || Number(hours) > 23) return void 0;
  const starts = Number(hours) * 60 + Number(minutes);
  const isPadded = hours.length === "HH".length;
  return isPadded ? { teacher, date, starts, text: trimmed } : slotKey(teacher, date, starts);
}
var CANONICAL = /^(rec[A-Za-z0-9]+)\|(\d{4})-(\d{2})-(\d{2})\|(\d{1,2}):([0-5]\d)$/;

// src/planning/window.ts
function syncWindow(now, { startDate, daysAhead, coverRunningWeek }) {
  const base = startDate != null ? startDate : now.date;
  const sunday = nearestSunday(base);
  const from = Math.max(now.date, coverRunningWeek ? base : sunday);
  return { now, base, from, through: addDays(sunday, daysAhead) };
}
var isPast = ({ now }, date, starts) => date < now.date || date === now.date && starts <= now.minute;

// src/planning/held/filled-end.ts
function filledEnd(starts, {
  stored,
  state,
  provenance,
  templateIndex
}) {
  var _a;
  const snapshot = state && parseSnapshot(state.snapshot);
  if (snapshot && snapshot.starts === starts) return snapshot.ends;
  for (const id of provenance) {
    const hours = (_a = templateIndex.get(id)) == null ? void 0 : _a.hours;
    if (hours && hours.starts === (stored == null ? void 0 : stored.starts)) return hours.ends;
  }
  return void 0;
}

// src/planning/held/protection.ts
function protectionOf(slot, { protectExceptions }) {
  if (slot.locked) return "locked";
  if (isBooked(slot)) return "booked";
  if (slot.unclear.length > 0) return "unclear";
  switch (slot.status) {
    case "foreign":
      return "foreign";
    case "empty":
    case "open":
    case "booked":
    case "blocked":
      return protectExceptions && slot.exceptions ? "exceptions" : void 0;
    default:
      return slot.status;
  }
}
var isBooked = ({ booked, status }) => booked || status === "booked";

// src/planning/held/provenance.ts
function provenanceOf({ source }, state, key, templateIndex) {
  const sources = sourcesOf(source, state);
  if (sources.length < 2) return sources;
  const noted = state == null ? void 0 : state.template;
  if (noted !== void 0 && sources.includes(noted)) return [noted];
  const own = sources.filter((id) => wantsHour(templateIndex.get(id), key));
  return own.length > 0 ? own : sources;
}
var wantsHour = (template, key) => (template == null ? void 0 : template.state) === "active" && key !== void 0 && template.teacher === key.teacher && template.weekday === weekdayOf(key.date) && template.starts === key.starts;

// src/planning/held/stored-key.ts
function storedKeyOf(slot, written, namedTeachers2) {
  if (!written || namedTeachers2.has(written.teacher)) return written;
  const [teacher] = slot.teachers;
  if (slot.teachers.length !== 1 || teacher === void 0) return written;
  return slotKey(teacher, written.date, written.starts);
}
function teachersOf(slot, written = parseSlotKey(slot.key)) {
  if (slot.teachers.length > 0) return slot.teachers;
  if (/^rec[A-Za-z0-9]+$/.test(slot.legacyTeacher)) return [slot.legacyTeacher];
  return written ? [written.teacher] : [];
}

// src/planning/held/facts.ts
function factsReader({ templateIndex, namedTeachers: namedTeachers2, window: window2, settings }) {
  const isGenerated = (slot, stored, state) => {
    if (state) return state.mark !== "manual";
    if (slot.source.length > 0) return true;
    switch (settings.unlinkedSlots) {
      case "byKey":
        return stored !== void 0;
      case "keep":
        return false;
      case "deactivate":
        return true;
      default:
        return settings.unlinkedSlots;
    }
  };
  return (slot) => {
    var _a, _b, _c, _d;
    const state = parseSyncState(slot.syncState);
    const written = parseSlotKey(slot.key);
    const read = namedTeachers2 ? storedKeyOf(slot, written, namedTeachers2) : written;
    const stored = (state == null ? void 0 : state.mark) === "manual" ? void 0 : read;
    const teachers = teachersOf(slot, written);
    const { date } = slot;
    const generated = isGenerated(slot, stored, state);
    const starts = (_b = (_a = slot.starts) != null ? _a : slot.formulaStarts) != null ? _b : generated ? stored == null ? void 0 : stored.starts : void 0;
    const key = stored != null ? stored : generated ? derivedKey(teachers, date, starts) : void 0;
    const provenance = provenanceOf(slot, state, key, templateIndex);
    const cellEnds = (_c = slot.ends) != null ? _c : slot.formulaEnds;
    const isLost = cellEnds === void 0 || cellEnds === MIDNIGHT && starts === MIDNIGHT;
    const lostEnd = isLost && generated ? filledEnd(starts, { stored, state, provenance, templateIndex }) : void 0;
    const ends = cellEnds === void 0 || lostEnd === END_OF_DAY ? lostEnd : endOfSpan(starts, cellEnds);
    const blocked = slot.status === "blocked" || slot.blockedByFormula;
    const protection = protectionOf(slot, settings);
    const retiredMark = (state == null ? void 0 : state.mark) === "retired";
    const lacksTime = starts === void 0 || stored === void 0 && cellEnds === void 0;
    const malformed = date === void 0 || lacksTime && (generated || key !== void 0);
    const frozen = date === void 0 || malformed || isPast(window2, date, starts != null ? starts : 0) || date < window2.from || settings.horizon === "window" && date > window2.through;
    const templateUnreadable = provenance.some((id) => {
      var _a2;
      return ((_a2 = templateIndex.get(id)) == null ? void 0 : _a2.state) === "invalid";
    });
    const hasStatus = slot.status !== "empty";
    return {
      id: slot.id,
      slot,
      teachers,
      provenance,
      state,
      key,
      rekeyed: stored !== void 0 && stored.teacher !== (written == null ? void 0 : written.teacher),
      date,
      starts,
      ends,
      presence: presenceOf(teachers, date, starts, ends),
      occurrenceDate: (_d = key == null ? void 0 : key.date) != null ? _d : date,
      generated,
      drifted: stored !== void 0 && !isAt(stored, teachers, date, starts),
      booked: isBooked(slot),
      blocked,
      protection,
      ownBlocked: blocked && retiredMark,
      reopenedByHand: !blocked && hasStatus && retiredMark,
      statusLost: !blocked && !hasStatus && retiredMark,
      malformed,
      frozen,
      lessons: slot.lessons,
      templateUnreadable,
      writable: !frozen && !templateUnreadable && protection === void 0 && !blocked
    };
  };
}
function derivedKey(teachers, date, starts) {
  const [teacher] = teachers;
  if (teachers.length !== 1 || teacher === void 0 || date === void 0 || starts === void 0)
    return void 0;
  return slotKey(teacher, date, starts);
}
var isAt = (key, teachers, date, starts) => teachers.length === 1 && teachers[0] === key.teacher && date === key.date && starts === key.starts;
function presenceOf(teachers, date, starts, ends) {
  if (date === void 0 || starts === void 0 || ends === void 0 || ends <= starts) return void 0;
  return { teachers, date, starts, ends };
}
var isPlaced = (slot) => slot.presence !== void 0;
var nameOfSlot = ({ key, slot }) => {
  var _a;
  return shortened((_a = key == null ? void 0 : key.text) != null ? _a : slot.key === "" ? slot.id : slot.key);
};

// src/planning/wanted/expand.ts
function expand(templateIndex, exclusions, slotsByKey, window2) {
  var _a;
  const wanted = /* @__PURE__ */ new Map();
  const add = (template, date, key, upcoming) => {
    if (!exclusions.exclusion(template, date)) addTo(wanted, key.text, { template, date, key, upcoming });
  };
  for (const template of templateIndex.active) {
    let date = firstOnOrAfter(window2.from, template.weekday);
    for (; date <= window2.through; date = addDays(date, 7)) {
      if (isPast(window2, date, template.starts)) continue;
      add(template, date, slotKey(template.teacher, date, template.starts), true);
    }
  }
  for (const records of slotsByKey.values()) {
    const key = (_a = records[0]) == null ? void 0 : _a.key;
    if (!key) continue;
    const upcoming = key.date >= window2.from && !isPast(window2, key.date, key.starts);
    if (upcoming && key.date <= window2.through) continue;
    const isHome = ({ id }) => records.some(({ frozen, provenance }) => !frozen && provenance.includes(id));
    for (const template of templateIndex.at(key.teacher, weekdayOf(key.date), key.starts)) {
      if (upcoming || isHome(template)) add(template, key.date, key, upcoming);
    }
  }
  return wanted;
}
var presenceOn = ({ template }, date) => ({
  teachers: [template.teacher],
  date,
  starts: template.starts,
  ends: template.ends
});

// src/planning/action.ts
var isOpening = ({ kind }) => kind === "create" || kind === "reopen";
var dateOf2 = (write) => write.kind === "create" ? write.occurrence.date : write.slot.date;
function presenceAfter(write) {
  switch (write.kind) {
    case "retire":
      return void 0;
    case "create":
      return presenceOn(write.occurrence, write.occurrence.date);
    case "update":
    case "reopen":
      return write.slot.date === void 0 ? void 0 : presenceOn(write.occurrence, write.slot.date);
  }
}
var nameOfOccupant = ({ slot, occurrence }) => slot ? nameOfSlot(slot) : occurrence.key.text;
var nameOfWrite = (write) => write.kind === "create" ? write.occurrence.key.text : nameOfSlot(write.slot);

// src/report/date-text.ts
function dateText(date, words, knownYear) {
  const [year = "", month = "", day = ""] = formatDate(date).split("-");
  return words.date(day, month, year === knownYear ? void 0 : year);
}

// src/report/names.ts
function namesOf2({ templates, teacherNames, bookedBy, today, urlOf }, words) {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const thisYear = today === void 0 ? void 0 : formatDate(today).slice(0, 4);
  const teacher = (id) => {
    var _a;
    return shortened((_a = teacherNames.get(id)) != null ? _a : id);
  };
  const hours = ({ starts, ends }) => words.embed(`${formatTimeOfDay(starts)}–${formatTimeOfDay(ends)}`);
  const day = (date) => {
    if (date === void 0) return words.empty;
    return `${words.shortWeekdays[weekdayOf(date)]} ${dateText(date, words, thisYear)}`;
  };
  const teachersText = (teachers) => teachers.map((id) => words.name(teacher(id))).join(", ");
  const when = (date, span) => [...date === void 0 ? [] : [day(date)], ...span ? [hours(span)] : []].join(" ");
  const place3 = (name, teachers, date, span) => {
    const parts = [teachersText(teachers), when(date, span)].filter((part) => part !== "");
    return parts.length === 0 ? words.embed(name) : parts.join(", ");
  };
  const open = (table, record) => {
    const url = urlOf == null ? void 0 : urlOf(table, record);
    return url === void 0 ? "" : ` [${words.open}](${url})`;
  };
  const guests = ({ id }) => {
    var _a;
    const names = (_a = bookedBy == null ? void 0 : bookedBy.get(id)) != null ? _a : [];
    return names.length === 0 ? "" : ` (${names.map((name) => words.name(shortened(name))).join(", ")})`;
  };
  const slot = (facts) => `${place3(nameOfSlot(facts), facts.teachers, facts.date, facts.presence)}${guests(facts)}`;
  return {
    teacher,
    template: ({ id }) => {
      const template = byId.get(id);
      const title = template && titleOf(template, teacher, words);
      return title === void 0 ? words.embed(id) : words.name(title);
    },
    slot,
    subject: ([first, ...others]) => {
      if (!first) return "";
      const rest = others.map(
        (each2) => `${when(each2.date, each2.presence)}${guests(each2) === guests(first) ? "" : guests(each2)}`
      );
      const each = [slot(first), ...rest].map(
        (text, index) => {
          var _a, _b;
          return `${text}${open("slots", (_b = (_a = [first, ...others][index]) == null ? void 0 : _a.id) != null ? _b : "")}`;
        }
      );
      return each.join(" · ");
    },
    occurrence: ({ template, date, key }) => place3(key.text, [template.teacher], date, template),
    occupant: ({ slot: facts, occurrence, presence }) => facts ? slot(facts) : place3(occurrence.key.text, presence.teachers, presence.date, presence),
    hours,
    day,
    open
  };
}
function titleOf(template, teacher, words) {
  if (template.name !== "") return shortened(template.name);
  if (template.state !== "active") return void 0;
  const when = `${words.weekdays[template.weekday]} ${formatTimeOfDay(template.starts)}`;
  return `${teacher(template.teacher)} ${when}`;
}

// src/domain/lesson.ts
var nameOfLesson = ({ name, id }) => name === "" ? id : shortened(name);

// src/report/write-words.ts
function reasonText({ reason, exclusion, origin }, words, names) {
  if ((exclusion == null ? void 0 : exclusion.kind) === "closed") return words.closedBy(words.name(nameOfClosure(exclusion.by)));
  if ((exclusion == null ? void 0 : exclusion.kind) === "lesson") return words.lessonBy(words.name(nameOfLesson(exclusion.by)));
  if ((exclusion == null ? void 0 : exclusion.kind) === "off") return words.off;
  switch (reason) {
    case "template_teacher_changed":
    case "template_day_changed":
    case "template_time_changed":
      return origin ? words.movedTo(hourOf(origin, reason === "template_teacher_changed", words, names)) : words.reasons[reason];
    default:
      return words.reasons[reason];
  }
}
function hourOf(template, withTeacher, words, names) {
  const when = `${words.weekdays[template.weekday]} ${words.embed(formatTimeOfDay(template.starts))}`;
  return withTeacher ? words.withTeacher(when, words.name(names.teacher(template.teacher))) : when;
}
var placeOf2 = (write) => write.kind === "retire" ? write.slot.presence : presenceAfter(write);
var teacherOf = (write) => write.kind === "retire" ? write.slot.teachers[0] : write.occurrence.template.teacher;

// src/panel/panel-names.ts
function panelNames({ plan, teacherNames }, words) {
  const names = namesOf2({ templates: plan.templates, teacherNames }, words);
  const byId = new Map(plan.templates.map((template) => [template.id, template]));
  const day = (date) => date === void 0 ? words.empty : `${words.weekdays[weekdayOf(date)]} ${words.embed(formatDayAndMonth(date))}`;
  const place3 = (slot) => slot.date === void 0 ? hoursText(slot, words) : `${day(slot.date)} ${hoursText(slot, words)}`;
  return {
    ...names,
    teacher: (id) => isolated(names.teacher(id)),
    day,
    slot: place3,
    template: ({ id }) => {
      var _a;
      const template = byId.get(id);
      return isolated((_a = template && titleOf(template, names.teacher, words)) != null ? _a : id);
    },
    subject: (slots) => slots.map(place3).join(", "),
    key: (write) => {
      const presence = placeOf2(write);
      if (presence) return `${day(presence.date)} ${names.hours(presence)}`;
      return write.kind === "create" ? words.embed(nameOfWrite(write)) : place3(write.slot);
    },
    occurrence: ({ template, date }) => `${day(date)} ${names.hours(template)}`,
    occupant: ({ slot, presence }) => slot ? place3(slot) : `${day(presence.date)} ${names.hours(presence)}`
  };
}
function fullNames(school, words) {
  const names = panelNames(school, words);
  return {
    ...names,
    slot: (slot) => [...slot.teachers.map(names.teacher), names.slot(slot)].join(", "),
    subject: (slots) => slots.map((slot) => [...slot.teachers.map(names.teacher), names.slot(slot)].join(", ")).join("; "),
    occurrence: (occurrence) => `${names.teacher(occurrence.template.teacher)}, ${names.occurrence(occurrence)}`
  };
}
function hoursText(slot, { embed, empty }) {
  var _a;
  const { presence, starts = (_a = slot.key) == null ? void 0 : _a.starts } = slot;
  if (presence) return embed(`${formatTimeOfDay(presence.starts)}–${formatTimeOfDay(presence.ends)}`);
  if (starts !== void 0) return embed(formatTimeOfDay(starts));
  const name = nameOfSlot(slot);
  return /^rec\w+(\||$)/.test(name) ? empty : embed(name);
}
var isolated = (name) => `⁨${name}⁩`;

// src/extension/parts/modal.tsx
import { Dialog } from "@airtable/blocks/ui";
import React3, { useEffect as useEffect2, useRef } from "react";
function Modal({ title, onClose, children }) {
  const { scheme, direction: direction3, words } = usePanel();
  const inside = useRef(null);
  useEffect2(() => {
    var _a;
    const before = document.activeElement;
    (_a = inside.current) == null ? void 0 : _a.focus();
    return () => {
      var _a2;
      return (_a2 = before == null ? void 0 : before.focus) == null ? void 0 : _a2.call(before);
    };
  }, []);
  const keepFocus = (event) => {
    var _a, _b, _c;
    if (event.key !== "Tab") return;
    const buttons = [...(_b = (_a = inside.current) == null ? void 0 : _a.querySelectorAll("button:not([disabled])")) != null ? _b : []];
    const [first, last] = [buttons[0], buttons[buttons.length - 1]];
    const isAtStart = document.activeElement === first || document.activeElement === inside.current;
    if (event.shiftKey ? isAtStart : document.activeElement === last) {
      event.preventDefault();
      (_c = event.shiftKey ? last : first) == null ? void 0 : _c.focus();
    }
  };
  return /* @__PURE__ */ React3.createElement(Dialog, { onClose, padding: 0, backgroundStyle: BACKGROUND, style: BARE }, /* @__PURE__ */ React3.createElement(
    "div",
    {
      className: "ss-root ss-modal",
      "data-scheme": scheme,
      dir: direction3,
      role: "dialog",
      "aria-modal": "true",
      "aria-label": title,
      tabIndex: -1,
      ref: inside,
      onKeyDown: keepFocus
    },
    /* @__PURE__ */ React3.createElement("div", { className: "ss-modal-head" }, /* @__PURE__ */ React3.createElement("h2", null, title), /* @__PURE__ */ React3.createElement("button", { type: "button", className: "ss-close", "aria-label": words.panel.close, onClick: onClose }, "✕")),
    children
  ));
}
var BARE = {
  width: "auto",
  background: "transparent",
  border: 0,
  boxShadow: "none",
  overflow: "visible"
};
var BACKGROUND = {
  position: "fixed",
  inset: 0,
  zIndex: 10,
  display: "flex",
  alignItems: "center",
  justifyContent: "center",
  padding: 16,
  background: "rgba(0, 0, 0, 0.45)"
};

// src/extension/checks/ask-dialog.tsx
function AskDialog({
  fixes,
  texts,
  setup: setup3,
  onYes,
  onClose
}) {
  return /* @__PURE__ */ React4.createElement(Modal, { title: texts.willBeMade, onClose }, /* @__PURE__ */ React4.createElement("ul", { className: "ss-will-be-made" }, fixes.map((fix) => /* @__PURE__ */ React4.createElement("li", { key: fixText(fix, setup3) }, fixText(fix, setup3), fix.kind === "create-table" && /* @__PURE__ */ React4.createElement("p", { className: "ss-quiet" }, [...fix.fields.map((field) => field.name), ...fix.later].map(isolated).join(", "))))), /* @__PURE__ */ React4.createElement("p", { className: "ss-quiet" }, texts.nothingElse), /* @__PURE__ */ React4.createElement("div", { className: "ss-actions" }, /* @__PURE__ */ React4.createElement(Button2, { className: "ss-button ss-primary", variant: "primary", onClick: onYes }, texts.makeThem)));
}

// src/extension/checks/feature-card.tsx
import { Button as Button3 } from "@airtable/blocks/ui";
import React5 from "react";
function FeatureCard({ features, mayMend, onAdd }) {
  const { words } = usePanel();
  const { setup: setup3 } = words;
  const { checks: texts } = words.panel;
  if (features.length === 0) return null;
  return /* @__PURE__ */ React5.createElement("section", { className: "ss-card", "aria-label": setup3.featuresHeading }, /* @__PURE__ */ React5.createElement("h2", null, setup3.featuresHeading), /* @__PURE__ */ React5.createElement("p", { className: "ss-quiet" }, texts.features), /* @__PURE__ */ React5.createElement("ul", { className: "ss-features" }, features.map((feature) => /* @__PURE__ */ React5.createElement("li", { key: feature }, /* @__PURE__ */ React5.createElement("span", null, setup3.features[feature]), /* @__PURE__ */ React5.createElement(
    Button3,
    {
      className: "ss-button",
      size: "small",
      disabled: !mayMend,
      "aria-label": `${texts.add}: ${setup3.features[feature]}`,
      onClick: () => onAdd(feature)
    },
    texts.add
  )))));
}

// src/extension/checks/finding-table.tsx
import { Button as Button4 } from "@airtable/blocks/ui";
import React7 from "react";

// src/extension/parts/labelled-select.tsx
import { Select } from "@airtable/blocks/ui";
import React6, { useMemo } from "react";
var serial = 0;
function LabelledSelect({
  label: label2,
  options,
  value,
  onChange
}) {
  const id = useMemo(() => {
    serial += 1;
    return `ss-select-${serial}`;
  }, []);
  return /* @__PURE__ */ React6.createElement("div", { className: "ss-labelled" }, /* @__PURE__ */ React6.createElement("span", { id }, label2), /* @__PURE__ */ React6.createElement(
    Select,
    {
      className: "ss-select",
      size: "small",
      "aria-labelledby": id,
      options: [...options],
      value,
      onChange: (chosen2) => onChange(chosen2)
    }
  ));
}

// src/extension/checks/finding-table.tsx
function FindingTable({ findings, mayMend, onFix, onName }) {
  const { words } = usePanel();
  const { checks: texts } = words.panel;
  const { setup: setup3 } = words;
  return /* @__PURE__ */ React7.createElement("table", { className: "ss-table" }, /* @__PURE__ */ React7.createElement("thead", null, /* @__PURE__ */ React7.createElement("tr", null, /* @__PURE__ */ React7.createElement("th", { scope: "col" }, setup3.columns.field), /* @__PURE__ */ React7.createElement("th", { scope: "col" }, setup3.columns.need), /* @__PURE__ */ React7.createElement("th", { scope: "col" }, setup3.columns.state), /* @__PURE__ */ React7.createElement("th", { scope: "col", className: "ss-wide" }, setup3.columns.use), /* @__PURE__ */ React7.createElement("th", { scope: "col" }, /* @__PURE__ */ React7.createElement("span", { className: "ss-hidden" }, setup3.offerHeading)))), /* @__PURE__ */ React7.createElement("tbody", null, findings.map((finding) => {
    const fix = fixOf(finding);
    const label2 = (fix == null ? void 0 : fix.kind) === "add-choices" ? texts.addChoices : texts.create;
    const others = othersOf(finding);
    return /* @__PURE__ */ React7.createElement(
      "tr",
      {
        key: `${finding.table}.${finding.key}`,
        className: isWell(finding) ? "" : `ss-need-${finding.need}`
      },
      /* @__PURE__ */ React7.createElement("th", { scope: "row" }, /* @__PURE__ */ React7.createElement("bdi", null, finding.name), /* @__PURE__ */ React7.createElement("span", { className: "ss-quiet" }, finding.key === void 0 ? setup3.wholeTable : /* @__PURE__ */ React7.createElement("bdi", null, finding.table))),
      /* @__PURE__ */ React7.createElement("td", null, setup3.needs[finding.need]),
      /* @__PURE__ */ React7.createElement("td", null, stateText(finding, setup3)),
      /* @__PURE__ */ React7.createElement("td", { className: "ss-wide" }, purposeText(finding, setup3)),
      /* @__PURE__ */ React7.createElement("td", { className: "ss-mend" }, fix && /* @__PURE__ */ React7.createElement(
        Button4,
        {
          className: "ss-button",
          size: "small",
          disabled: !mayMend,
          "aria-label": `${label2}: ${fixText(fix, setup3)}`,
          onClick: () => onFix(finding)
        },
        label2
      ), others.length > 0 && onName && /* @__PURE__ */ React7.createElement(
        LabelledSelect,
        {
          label: texts.calledHere,
          options: [
            { value: "", label: texts.choose },
            ...others.map((other) => ({ value: other, label: other }))
          ],
          value: "",
          onChange: (value) => value !== "" && onName(finding, value)
        }
      ))
    );
  })));
}
var othersOf = (finding) => finding.need !== "extra" && "others" in finding.state ? finding.state.others : [];

// src/extension/checks/formula-card.tsx
import React9 from "react";

// src/extension/parts/copy-button.tsx
import { Button as Button5 } from "@airtable/blocks/ui";
import React8, { useEffect as useEffect3, useState as useState2 } from "react";
function CopyButton({ text, what }) {
  const { words, notify } = usePanel();
  const { copying: texts } = words.panel;
  const [isCopied, setCopied] = useState2(false);
  useEffect3(() => {
    if (!isCopied) return void 0;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [isCopied]);
  return /* @__PURE__ */ React8.createElement(
    Button5,
    {
      className: "ss-button",
      size: "small",
      "aria-label": isCopied ? texts.copied : texts.label(what),
      onClick: () => void copied(text).then((isDone) => {
        setCopied(isDone);
        notify(isDone ? void 0 : texts.failed);
      })
    },
    isCopied ? texts.copied : texts.copy
  );
}
var SHOWN_MS = 3e3;
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}
function copiedBySelection(text) {
  const { activeElement } = document;
  const area = document.createElement("textarea");
  area.value = text;
  area.className = "ss-hidden";
  document.body.append(area);
  area.select();
  const isDone = document.execCommand("copy");
  area.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return isDone;
}

// src/extension/checks/formula-card.tsx
function FormulaCard({ survey }) {
  const { words } = usePanel();
  const { checks: texts } = words.panel;
  const formulas = survey.flatMap(
    ({ table, name: field, state }) => state.kind === "missing" && state.formula !== void 0 ? [{ table, field, text: state.formula }] : []
  );
  if (formulas.length === 0) return null;
  return /* @__PURE__ */ React9.createElement("section", { className: "ss-card", "aria-label": texts.formulas }, /* @__PURE__ */ React9.createElement("h2", null, texts.formulas), /* @__PURE__ */ React9.createElement("p", { className: "ss-quiet" }, texts.formulasHint), formulas.map(({ table, field, text }) => /* @__PURE__ */ React9.createElement("div", { key: `${table}.${field}` }, /* @__PURE__ */ React9.createElement("h3", null, /* @__PURE__ */ React9.createElement("bdi", null, `${table} · ${field}`)), /* @__PURE__ */ React9.createElement("pre", { dir: "ltr", tabIndex: 0 }, text), /* @__PURE__ */ React9.createElement(CopyButton, { text, what: field }))));
}

// src/extension/checks/name-lines-card.tsx
import React10 from "react";
function NameLinesCard({ lines }) {
  const { words } = usePanel();
  if (lines.length === 0) return null;
  return /* @__PURE__ */ React10.createElement("section", { className: "ss-card", "aria-label": words.panel.checks.nameLines }, /* @__PURE__ */ React10.createElement("h2", null, words.panel.checks.nameLines), /* @__PURE__ */ React10.createElement("p", { className: "ss-quiet" }, words.panel.settings.scriptsHint), /* @__PURE__ */ React10.createElement("pre", { dir: "ltr", tabIndex: 0 }, lines.join("\n")), /* @__PURE__ */ React10.createElement(CopyButton, { text: lines.join("\n"), what: words.panel.checks.nameLines }));
}

// src/extension/checks/repairs.ts
var isSure = (finding) => finding.need !== "extra" && fixOf(finding) !== void 0 && lookalikesOf(finding).length === 0;
var isSame2 = (a, b) => a.table === b.table && a.key === b.key;
var NEEDS = ["required", "recommended", "useful", "extra"];
var inOrderOfNeed = (findings) => NEEDS.flatMap((need) => findings.filter((finding) => finding.need === need));
var featuresOf = (survey) => [...groupBy(survey, ({ feature }) => feature)].flatMap(
  ([feature, findings]) => feature && findings.some((finding) => fixOf(finding)) ? [feature] : []
);
function reasonAgainst(fix, base) {
  var _a;
  if (fix.kind === "create-table") {
    const check2 = base.checkPermissionsForCreateTable();
    return check2.hasPermission ? void 0 : check2.reasonDisplayString;
  }
  const table = base.getTableByIdIfExists(fix.table.id);
  const check = fix.kind === "create-field" ? table == null ? void 0 : table.checkPermissionsForCreateField() : (_a = table == null ? void 0 : table.getFieldByIdIfExists(fix.field.id)) == null ? void 0 : _a.checkPermissionsForUpdateOptions();
  return check && !check.hasPermission ? check.reasonDisplayString : void 0;
}

// src/extension/checks/steps-card.tsx
import React11 from "react";
function StepsCard({ steps }) {
  const { words } = usePanel();
  const { setup: setup3 } = words;
  if (steps.length === 0) return null;
  return /* @__PURE__ */ React11.createElement("section", { className: "ss-card", "aria-label": setup3.byHandHeading }, /* @__PURE__ */ React11.createElement("h2", null, setup3.byHandHeading), /* @__PURE__ */ React11.createElement("ul", null, steps.map((step) => /* @__PURE__ */ React11.createElement("li", { key: step }, step))), /* @__PURE__ */ React11.createElement("p", { className: "ss-quiet" }, words.panel.checks.namesHere));
}

// src/extension/checks/watched.ts
var SILENCE_MS = 6e4;
async function watched(work) {
  let timer;
  try {
    await new Promise((done, fail) => {
      const goesOn = () => {
        window.clearTimeout(timer);
        timer = window.setTimeout(() => fail(new UnansweredError()), SILENCE_MS);
      };
      goesOn();
      work(goesOn).then(done, fail);
    });
  } finally {
    window.clearTimeout(timer);
  }
}

// src/extension/checks/checks-tab.tsx
var NOT_MENDING = { isWorking: false, told: [] };
function ChecksTab({ mending: { isWorking, told }, onMending }) {
  const { words, port, settings, isBusy: isBusy2, notify } = usePanel();
  const base = useBase();
  useWatchable(base, ["schema"]);
  const globalConfig = useGlobalConfig();
  const [survey, setSurvey] = useState3(void 0);
  const [isAsking, setAsking] = useState3(false);
  const { checks: texts } = words.panel;
  const { setup: setup3 } = words;
  const isLeft = useRef2(false);
  useEffect4(
    () => () => {
      isLeft.current = true;
    },
    []
  );
  const zone = useMemo2(() => schoolZone(settings), [settings]);
  const find = useCallback(() => surveyBase(port, settings, zone), [port, settings, zone]);
  const latest2 = useRef2(0);
  const look = useCallback(async () => {
    latest2.current += 1;
    const own = latest2.current;
    const seen = await find().catch(toError);
    if (!isLeft.current && own === latest2.current) setSurvey(seen);
  }, [find]);
  const structure = base.tables.map(({ id, fields }) => `${id}:${fields.map((field) => field.id)}`).join();
  useEffect4(() => void look(), [look, structure]);
  if (survey === void 0) return /* @__PURE__ */ React12.createElement(LoadingState, { text: words.panel.loading, onRetried: () => void look() });
  if (survey instanceof Error) {
    const { errors, retry } = words.panel;
    return /* @__PURE__ */ React12.createElement(
      ErrorState,
      {
        title: errors.other,
        hint: errors.otherMend,
        problems: [survey.message],
        action: { label: retry, onClick: () => void look() }
      }
    );
  }
  const sure = survey.filter(isSure).flatMap((finding) => {
    var _a;
    return (_a = fixOf(finding)) != null ? _a : [];
  });
  const forbidden = survey.flatMap((finding) => {
    var _a;
    return (_a = fixOf(finding)) != null ? _a : [];
  }).map((fix) => reasonAgainst(fix, base)).find((reason) => reason !== void 0);
  const mend = async (isWanted) => {
    setAsking(false);
    onMending({ isWorking: true, told: [] });
    const tell = (line) => onMending((before) => ({ ...before, told: [...before.told, line] }));
    try {
      await watched(
        (goesOn) => makeAll(find, extensionSchema(base), isWanted, ({ fix, refused }) => {
          goesOn();
          tell(refused ? setup3.refused(fixText(fix, setup3), refused.message) : doneText(fix, setup3));
        })
      );
      await look();
    } catch (thrown) {
      tell(thrown instanceof UnansweredError ? texts.unanswered : toError(thrown).message);
      void look();
    }
    onMending((before) => ({ ...before, isWorking: false }));
  };
  const mayName = globalConfig.checkPermissionsForSet();
  const name = ({ table, key }, called) => {
    const setting = nameSetting({ key });
    const text = namedSetting(globalConfig.get(setting), { table, key, called });
    notify(void 0);
    globalConfig.setAsync(setting, storedAs(setting, text)).catch((thrown) => notify(words.panel.settings.notStored(setting, toError(thrown).message)));
  };
  const problems = inOrderOfNeed(survey.filter((finding) => !isWell(finding)));
  const present2 = survey.filter(isWell);
  const missing = problems.filter(({ need }) => need === "required").length;
  const lines = scriptLines({
    tables: globalConfig.get("tables"),
    fieldNames: globalConfig.get("fieldNames")
  });
  const mayMend = forbidden === void 0 && !isWorking && !isBusy2;
  const rows = {
    mayMend,
    onFix: (chosen2) => void mend((each) => isSame2(each, chosen2)),
    onName: mayName.hasPermission ? name : void 0
  };
  return /* @__PURE__ */ React12.createElement("div", { className: "ss-checks" }, /* @__PURE__ */ React12.createElement("div", { className: "ss-head" }, /* @__PURE__ */ React12.createElement("div", null, /* @__PURE__ */ React12.createElement("h2", { className: "ss-title" }, setup3.heading), /* @__PURE__ */ React12.createElement("p", { className: "ss-quiet" }, texts.intro), /* @__PURE__ */ React12.createElement("p", { className: missing > 0 ? "ss-not-ready" : problems.length > 0 ? "ss-ready-but" : "ss-ready" }, /* @__PURE__ */ React12.createElement(Sign, { name: problems.length === 0 ? "done" : "warning" }), " ", missing > 0 ? texts.notReady : problems.length > 0 ? texts.readyBut(problems.length) : texts.ready)), /* @__PURE__ */ React12.createElement("div", { className: "ss-head-action" }, sure.length > 0 && /* @__PURE__ */ React12.createElement(
    Button6,
    {
      className: "ss-button ss-primary",
      variant: "primary",
      disabled: !mayMend,
      onClick: () => setAsking(true)
    },
    isWorking ? texts.working : texts.createAll
  ), forbidden !== void 0 && /* @__PURE__ */ React12.createElement("p", { className: "ss-obstacle" }, `${texts.mayNot} ${forbidden}`), !mayName.hasPermission && problems.length > 0 && /* @__PURE__ */ React12.createElement("p", { className: "ss-obstacle" }, `${words.panel.settings.mayNot} ${mayName.reasonDisplayString}`))), told.length > 0 && /* @__PURE__ */ React12.createElement("div", { className: "ss-card", role: "status" }, told.map((line) => /* @__PURE__ */ React12.createElement("p", { key: line }, line))), problems.length > 0 && /* @__PURE__ */ React12.createElement(FindingTable, { findings: problems, ...rows }), /* @__PURE__ */ React12.createElement(FormulaCard, { survey }), /* @__PURE__ */ React12.createElement(NameLinesCard, { lines }), /* @__PURE__ */ React12.createElement(StepsCard, { steps: byHand(survey, setup3) }), /* @__PURE__ */ React12.createElement(
    FeatureCard,
    {
      features: featuresOf(survey),
      mayMend,
      onAdd: (feature) => void mend((finding) => finding.feature === feature)
    }
  ), present2.length > 0 && /* @__PURE__ */ React12.createElement("details", { className: "ss-present" }, /* @__PURE__ */ React12.createElement("summary", null, texts.present(present2.length)), /* @__PURE__ */ React12.createElement(FindingTable, { findings: present2, ...rows })), isAsking && /* @__PURE__ */ React12.createElement(
    AskDialog,
    {
      fixes: sure,
      texts,
      setup: setup3,
      onYes: () => void mend(isSure),
      onClose: () => setAsking(false)
    }
  ));
}

// src/extension/clock.ts
var browserClock = {
  now: () => instantAt(Date.now()),
  sleep: (milliseconds) => new Promise((done) => window.setTimeout(done, milliseconds))
};

// src/extension/day/day-tab.tsx
import { Button as Button9, SelectButtons } from "@airtable/blocks/ui";
import React18, { useMemo as useMemo6 } from "react";

// src/panel/hours/scale.ts
var HOUR_PX = 57;
var IDLE_HOUR_PX = 10;
var TALLEST_HOUR_PX = 150;
var LOWEST_PX = 22;
function scaleOf(spans) {
  const from = Math.floor(Math.min(USUAL.from, ...spans.map(({ starts }) => starts)) / 60);
  const to = Math.ceil(Math.max(USUAL.to, ...spans.map(({ ends }) => ends)) / 60);
  const hours = Array.from({ length: to - from }, (_, index) => {
    const minute = (from + index) * 60;
    const within = spans.filter(({ starts, ends }) => starts < minute + 60 && ends > minute);
    return { minute, isIdle: within.length === 0, size: sizeOf(within) };
  });
  const at = (minute) => hours.reduce(
    (top, { minute: start, size }) => top + size * Math.min(1, Math.max(0, (minute - start) / 60)),
    0
  );
  return { height: at(to * 60), at, hours };
}
function sizeOf(within) {
  if (within.length === 0) return IDLE_HOUR_PX;
  const shortest = Math.min(...within.map(({ starts, ends }) => ends - starts));
  return Math.min(TALLEST_HOUR_PX, Math.max(HOUR_PX, Math.ceil((LOWEST_PX + 2) * 60 / shortest)));
}
var USUAL = { from: 14 * 60, to: 18 * 60 };

// src/panel/hours/columns.ts
function weekOfTeacher(hours, closures2, teacher, sunday) {
  const own = hours.filter(({ teachers }) => teachers.includes(teacher));
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(sunday, offset)).map((date) => ({
    id: String(date),
    teacher,
    date,
    hours: own.filter((hour) => hour.date === date),
    closures: closuresOn(closures2, date, teacher)
  })).filter(({ hours: ofDay }, offset) => offset < WORKING_DAYS || ofDay.length > 0);
}
var WORKING_DAYS = 5;
function dayOfSchool(hours, closures2, teachers, date) {
  const ofDay = hours.filter((hour) => hour.date === date);
  return teachers.map((teacher) => ({
    id: teacher,
    teacher,
    date,
    hours: ofDay.filter((hour) => hour.teachers.includes(teacher)),
    closures: closuresOn(closures2, date, teacher)
  }));
}
var closuresOn = (closures2, date, teacher) => closures2.flatMap(
  (closure) => closure.state === "closed" && closure.from <= date && date <= closure.through && concerns(closure, teacher) ? [closure] : []
);
function placed(hours, scale) {
  const result = [];
  let cluster = [];
  let until = Number.NEGATIVE_INFINITY;
  const close = () => {
    const lanes = Math.max(...cluster.map(({ lane }) => lane), 0) + 1;
    result.push(...cluster.map((hour) => ({ ...hour, lanes })));
    cluster = [];
  };
  for (const hour of hours) {
    const top = scale.at(hour.starts);
    const height = Math.max(LOWEST_PX, scale.at(hour.ends) - top - 2);
    if (top >= until) close();
    const taken = new Set(cluster.filter((other) => other.top + other.height > top).map(({ lane: lane2 }) => lane2));
    let lane = 0;
    while (taken.has(lane)) lane += 1;
    cluster.push({ ...hour, top, height, lane });
    until = Math.max(cluster.length > 1 ? until : Number.NEGATIVE_INFINITY, top + height);
  }
  close();
  return result;
}

// src/domain/problem.ts
var textsOf = (problems) => problems.map(({ text }) => text).join("; ");

// src/execution/log/template-entries.ts
var isUnfilled = ({ id, blank }, { hasSlots }) => blank && !hasSlots(id);
function templateEntries(template, plan) {
  const { id } = template;
  if (template.state === "invalid") {
    const message = `Template held: ${textsOf(template.problems)}`;
    return [
      {
        level: isUnfilled(template, plan) ? "info" : "error",
        code: "invalid-template",
        message,
        templateId: id
      }
    ];
  }
  if (template.state === "disabled") return [];
  return template.warnings.map((warning2) => {
    return {
      level: "warn",
      code: warning2.code,
      message: warningText(warning2, nameOf2(template)),
      templateId: id
    };
  });
}
var nameOf2 = ({ name, id }) => name === "" ? id : shortened(name);
function warningText(warning2, template) {
  switch (warning2.code) {
    case "type-empty":
      return `Template without a type: ${template}`;
    case "type-unusual":
      return `Lesson type beside the usual ones: ${shortened(warning2.type)}`;
    case "duration-differs":
      return `Duration of ${warning2.minutes} minutes disagrees with the end time, which counts: ${template}`;
  }
}

// src/report/person-items.ts
function personItems(plan) {
  const asked = plan.skips.filter(asksPerson);
  const duplicates = new Set(asked.filter(isDuplicate).map(({ slot }) => slot));
  const pairs = plan.overlapsAfter.pairs.filter((pair2) => !isToldAsDuplicate(pair2, duplicates));
  return [
    ...weekly(asked, skipKey, ({ slot }) => slot.date).map((item) => ({ kind: "slot", ...item })),
    ...plan.waiting.filter(isBlockedInTheWay).map((waiting) => ({ kind: "blocked", waiting })),
    ...weekly(plan.lessonClashes, lessonKey, ({ lesson }) => lesson.date).map(
      (item) => ({ kind: "lesson", ...item })
    ),
    ...weekly(plan.refused, refusalKey, ({ presence }) => presence.date).map(
      (item) => ({ kind: "refused", ...item })
    ),
    ...weekly(pairs, pairKey, ([a]) => a.presence.date).map(
      (item) => ({ kind: "overlap", ...item })
    ),
    ...plan.templates.flatMap(
      (template) => template.state === "invalid" && !isUnfilled(template, plan) ? [{ kind: "template", template }] : []
    ),
    ...plan.unreadableClosures.map((closure) => ({ kind: "closure", closure })),
    ...plan.setsInEdit.map((set) => ({ kind: "set", set })),
    ...unplacedSlots(plan).map((slot) => ({ kind: "unplaced", slot }))
  ];
}
function asksPerson(skip) {
  var _a, _b;
  if (skip.reason === "unclear") return true;
  if (skip.reason === "booked" && skip.slot.blocked) return true;
  if (skip.occurrence) return skip.reason === "booked" && skip.moved;
  switch (skip.reason) {
    case "booked":
      return ((_a = skip.exclusion) == null ? void 0 : _a.kind) !== "lesson";
    case "foreign":
    case "exceptions":
      return ((_b = skip.exclusion) == null ? void 0 : _b.kind) === "closed";
    case "locked":
    case "reopened-by-hand":
    case "surplus-copy":
      return false;
  }
}
var isBlockedInTheWay = ({ by }) => by.blocked && by.protection === void 0 && !by.frozen && !by.templateUnreadable;
function skipKey(skip) {
  var _a, _b, _c;
  const { slot, reason } = skip;
  const { students, lessons, unclear } = slot.slot;
  const fate = skip.occurrence ? [skip.occurrence.template.id, skip.moved] : [
    (_a = skip.origin) == null ? void 0 : _a.id,
    skip.moved,
    (_b = skip.exclusion) == null ? void 0 : _b.kind,
    ((_c = skip.exclusion) == null ? void 0 : _c.kind) === "closed" && skip.exclusion.by.id
  ];
  const who = students.length > 0 ? students : lessons;
  const isAlone = who.length === 0 && slot.provenance.length === 0;
  return JSON.stringify([reason, slot.blocked, slot.teachers, fate, who, unclear, isAlone ? slot.id : ""]);
}
var isDuplicate = (skip) => !skip.occurrence && skip.origin !== void 0 && skip.moved === void 0 && skip.exclusion === void 0;
var isToldAsDuplicate = ([a, b], duplicates) => (duplicates.has(a.slot) || duplicates.has(b.slot)) && a.templates.some((id) => b.templates.includes(id));
function unplacedSlots({ unplaced, writes }) {
  const mended = new Set(writes.flatMap((write) => write.kind === "create" ? [] : [write.slot]));
  return unplaced.filter((slot) => !mended.has(slot) && (!slot.blocked || slot.slot.booked));
}
var lessonKey = ({ slot, lesson: { starts, ends } }) => JSON.stringify([slot.provenance.length > 0 ? slot.provenance : slot.id, starts, ends]);
var refusalKey = ({ kind, occurrence, slot, colliders }) => JSON.stringify([
  kind === "duplicate" ? kind : slot ? "slot" : "none",
  occurrence.template.id,
  [...new Set(colliders.map(partyKey))].sort()
]);
var pairKey = (pair2) => JSON.stringify(pair2.map(partyKey).sort());
var partyKey = ({ templates, slot, occurrence, blocked }) => {
  var _a, _b;
  return templates.length > 0 ? `${blocked ? "blocked " : ""}${[...templates].sort().join(" ")}` : (_b = (_a = slot == null ? void 0 : slot.id) != null ? _a : occurrence == null ? void 0 : occurrence.key.text) != null ? _b : "";
};
function weekly(all, keyOf, dateOf3) {
  const byDay = (a, b) => {
    var _a, _b;
    return ((_a = dateOf3(a)) != null ? _a : NO_DAY) - ((_b = dateOf3(b)) != null ? _b : NO_DAY);
  };
  return [...groupBy(all, keyOf).values()].map((group) => ({
    weeks: group.sort(byDay),
    dates: [...new Set(group.flatMap((each) => {
      var _a;
      return (_a = dateOf3(each)) != null ? _a : [];
    }))]
  }));
}
var NO_DAY = 0;

// src/panel/plan/subjects.ts
var idOfOccupant = ({ slot, occurrence }) => {
  var _a;
  return (_a = slot == null ? void 0 : slot.id) != null ? _a : occurrence ? subjectOf(occurrence) : "";
};
var subjectOf = ({ key, template }) => `${key.text}|${template.id}`;
var idOfWrite = (write) => write.kind === "create" ? `create:${subjectOf(write.occurrence)}` : `${write.kind}:${write.slot.id}`;

// src/panel/hours/hours.ts
function hoursOf({ plan, window: window2, slots }, { showStudents }) {
  const writes = /* @__PURE__ */ new Map();
  for (const write of plan.writes) if (write.kind !== "create") writes.set(write.slot, write);
  const now = new Set(plan.overlapsBefore.pairs.flat().map(({ id }) => id));
  const after = new Set(plan.overlapsAfter.pairs.flat().map((occupant) => idOfOccupant(occupant)));
  const asked = new Map(plan.skips.filter(asksPerson).map((skip) => [skip.slot, skip]));
  const overlappingOf = (id) => now.has(id) ? "now" : after.has(id) ? "after" : void 0;
  const ofSlot = (slot) => {
    var _a;
    const { presence } = slot;
    if (!presence) return [];
    const write = writes.get(slot);
    const hour = {
      id: slot.id,
      slot,
      occurrence: void 0,
      lesson: void 0,
      ...presence,
      students: showStudents ? (_a = slots.bookedBy.get(slot.id)) != null ? _a : [] : [],
      state: stateOf(slot),
      locked: slot.slot.locked,
      overlapping: overlappingOf(slot.id),
      trouble: troubleOf(slot, asked.get(slot)),
      past: isPast(window2, presence.date, presence.starts),
      planned: write == null ? void 0 : write.kind
    };
    const moved = write && presenceAfter(write);
    return moved && !samePresence(moved, presence) ? [hour, { ...hour, ...moved, id: `moved:${slot.id}`, state: "arriving", trouble: void 0 }] : [hour];
  };
  const ofOccurrence = (occurrence, state) => ({
    id: `${state}:${subjectOf(occurrence)}`,
    slot: void 0,
    occurrence,
    lesson: void 0,
    teachers: [occurrence.template.teacher],
    students: [],
    date: occurrence.date,
    starts: occurrence.template.starts,
    ends: occurrence.template.ends,
    state,
    locked: false,
    overlapping: state === "refused" ? "after" : overlappingOf(subjectOf(occurrence)),
    trouble: void 0,
    past: false,
    planned: void 0
  });
  const ofLesson = (lesson) => ({
    id: `lesson:${lesson.id}:${lesson.date}`,
    slot: void 0,
    occurrence: void 0,
    lesson,
    teachers: lesson.teachers,
    students: showStudents ? [nameOfLesson(lesson)] : [],
    date: lesson.date,
    starts: lesson.starts,
    ends: lesson.ends,
    state: "booked",
    locked: false,
    overlapping: void 0,
    trouble: void 0,
    past: isPast(window2, lesson.date, lesson.starts),
    planned: void 0
  });
  return [
    ...plan.facts.flatMap(ofSlot),
    ...plan.unplacedLessons.map(ofLesson),
    ...plan.writes.flatMap(
      (write) => write.kind === "create" ? [ofOccurrence(write.occurrence, "planned")] : []
    ),
    ...plan.refused.flatMap(
      ({ kind, occurrence, slot }) => slot === void 0 && kind !== "update" ? [ofOccurrence(occurrence, "refused")] : []
    )
  ].sort((a, b) => a.date - b.date || a.starts - b.starts || (a.id < b.id ? -1 : 1));
}
function stateOf(slot) {
  if (slot.booked) return "booked";
  if (slot.blocked) return slot.ownBlocked ? "closed" : "blocked";
  switch (slot.protection) {
    case "locked":
    case "unclear":
    case "foreign":
      return slot.protection;
    case "booked":
    case "exceptions":
    case void 0:
      return "open";
    default:
      return slot.protection;
  }
}
function troubleOf({ booked, blocked }, skip) {
  var _a;
  if (!booked || !skip) return void 0;
  if (blocked) return "blocked";
  return !skip.occurrence && ((_a = skip.exclusion) == null ? void 0 : _a.kind) === "closed" ? "closed" : "moved";
}
var subjectOfHour = ({ slot, occurrence }) => {
  var _a;
  return (_a = slot == null ? void 0 : slot.id) != null ? _a : occurrence ? subjectOf(occurrence) : "";
};

// src/panel/hours/teachers.ts
function teachersOf2({ plan, teacherNames }, { byName }) {
  const ids = /* @__PURE__ */ new Set([
    ...plan.facts.flatMap(({ teachers }) => teachers),
    ...plan.templates.flatMap((template) => template.state === "active" ? [template.teacher] : [])
  ]);
  return [...ids].map((id) => {
    var _a;
    return { id, name: (_a = teacherNames.get(id)) != null ? _a : id };
  }).sort((a, b) => byName(a.name, b.name));
}

// src/panel/hours/visitors.ts
var visitorsOf = (hours, teachers, date) => {
  const booked = hours.filter((hour) => hour.date === date && hour.state === "booked");
  return teachers.map((teacher) => ({ teacher, hours: booked.filter((hour) => hour.teachers.includes(teacher)) })).filter(({ hours: own }) => own.length > 0);
};

// src/extension/hours/date-steps.tsx
import { Button as Button7, Input } from "@airtable/blocks/ui";
import React13, { useMemo as useMemo3 } from "react";
function DateSteps({ date, previous, next, onDate }) {
  const { words, direction: direction3 } = usePanel();
  const { weeks: texts } = words.panel;
  const id = useMemo3(() => {
    serial2 += 1;
    return `ss-date-${serial2}`;
  }, []);
  const [earlier, later2] = direction3 === "rtl" ? ["chevronRight", "chevronLeft"] : ["chevronLeft", "chevronRight"];
  return /* @__PURE__ */ React13.createElement("div", { className: "ss-week-nav" }, /* @__PURE__ */ React13.createElement(
    Button7,
    {
      className: "ss-button",
      icon: earlier,
      "aria-label": previous.label,
      onClick: () => onDate(previous.date)
    }
  ), /* @__PURE__ */ React13.createElement(Button7, { className: "ss-button", onClick: () => onDate(void 0) }, texts.today), /* @__PURE__ */ React13.createElement(Button7, { className: "ss-button", icon: later2, "aria-label": next.label, onClick: () => onDate(next.date) }), /* @__PURE__ */ React13.createElement("label", { className: "ss-hidden", htmlFor: id }, texts.goTo), /* @__PURE__ */ React13.createElement(
    Input,
    {
      id,
      className: "ss-input ss-date",
      type: "date",
      size: "small",
      "aria-describedby": `${id}-spelled`,
      value: formatDate(date),
      onChange: ({ target }) => {
        const typed = parseDate(target.value);
        if (typed !== void 0) onDate(typed);
      }
    }
  ), /* @__PURE__ */ React13.createElement("span", { className: "ss-hidden", id: `${id}-spelled` }, words.panel.longDate(date)));
}
var serial2 = 0;

// src/extension/hours/legend.tsx
import React15 from "react";

// src/extension/hours/hour-button.tsx
import React14 from "react";
function HourButton({ id, hour, isCurrent, onFocus, onClick }) {
  var _a, _b, _c, _d;
  const { words } = usePanel();
  const { weeks, embed } = words.panel;
  const { lane, lanes, students } = hour;
  const type = (_d = (_c = (_a = hour.slot) == null ? void 0 : _a.slot.type) != null ? _c : (_b = hour.occurrence) == null ? void 0 : _b.template.type) != null ? _d : "";
  const times = embed(`${formatTimeOfDay(hour.starts)}–${formatTimeOfDay(hour.ends)}`);
  const remarks = remarksOn(hour, weeks);
  return /* @__PURE__ */ React14.createElement(
    "button",
    {
      type: "button",
      "data-cell": id,
      className: classesOf(hour),
      style: {
        top: hour.top,
        height: hour.height,
        insetInlineStart: `${lane / lanes * 100}%`,
        width: `calc(${100 / lanes}% - 3px)`
      },
      tabIndex: isCurrent ? 0 : -1,
      title: [...students, ...remarks].join(", "),
      onFocus,
      onClick
    },
    /* @__PURE__ */ React14.createElement("span", { className: "ss-hour-head" }, /* @__PURE__ */ React14.createElement("span", { className: "ss-hour-signs" }, signsOf(hour).map((name) => /* @__PURE__ */ React14.createElement(Sign, { key: name, name, size: 14 }))), /* @__PURE__ */ React14.createElement("span", { className: "ss-hour-time", dir: "ltr" }, formatTimeOfDay(hour.starts), /* @__PURE__ */ React14.createElement("span", { className: "ss-hour-end" }, `–${formatTimeOfDay(hour.ends)}`))),
    students.length > 0 && /* @__PURE__ */ React14.createElement("bdi", { className: "ss-hour-who" }, students.join(", ")),
    /* @__PURE__ */ React14.createElement("bdi", { className: "ss-hour-type" }, type),
    /* @__PURE__ */ React14.createElement("span", { className: "ss-hidden" }, ", ", times, ", ", remarks.join(", "))
  );
}
function remarksOn(hour, weeks) {
  return [
    weeks.states[hour.state],
    ...hour.locked && hour.state !== "locked" ? [weeks.states.locked] : [],
    ...hour.trouble ? [weeks.trouble[hour.trouble]] : [],
    ...hour.overlapping ? [weeks.overlapping[hour.overlapping]] : [],
    ...hour.planned && hour.state !== "arriving" ? [weeks.planned[hour.planned]] : [],
    ...hour.past ? [weeks.past] : []
  ];
}
var signsOf = (hour) => [
  hour.state,
  ...hour.locked && hour.state !== "locked" ? ["locked"] : [],
  ...hour.trouble ? ["warning"] : [],
  ...hour.overlapping ? ["overlapping"] : [],
  ...hour.planned && hour.state !== "arriving" ? [PLANNED_SIGNS[hour.planned]] : []
];
var PLANNED_SIGNS = { retire: "closed", update: "updated", reopen: "reopened" };
var THREE_LINES = 52;
var classesOf = ({ state, past, overlapping, trouble, planned, lanes, height }) => [
  "ss-hour",
  ...height < THREE_LINES ? ["ss-short"] : [],
  ...lanes > 1 ? ["ss-narrow"] : [],
  `ss-state-${state}`,
  ...past ? ["ss-past"] : [],
  ...overlapping || trouble ? ["ss-overlapping"] : [],
  ...planned && state !== "arriving" ? [`ss-planned-${planned}`] : []
].join(" ");

// src/extension/hours/legend.tsx
var STATES = [
  "open",
  "booked",
  "locked",
  "unclear",
  "foreign",
  "blocked",
  "closed",
  "planned",
  "arriving",
  "refused"
];
function Legend({ hours }) {
  const { weeks } = usePanel().words.panel;
  if (hours.length === 0) return null;
  const has = (test) => hours.some(test);
  const entries = [
    ...STATES.filter((state) => has((hour) => hour.state === state)).map(
      (state) => [weeks.states[state], `ss-state-${state}`, state]
    ),
    ...has(({ locked: locked3, state }) => locked3 && state !== "locked") && !has(({ state }) => state === "locked") ? [[weeks.states.locked, "", "locked"]] : [],
    ...["blocked", "closed", "moved"].filter((trouble) => has((hour) => hour.trouble === trouble)).map((trouble) => [weeks.trouble[trouble], "ss-overlapping", "warning"]),
    ...["now", "after"].filter((when) => has((hour) => hour.overlapping === when)).map((when) => [weeks.overlapping[when], "ss-overlapping", "overlapping"]),
    ...["retire", "update", "reopen"].filter((planned) => has((hour) => hour.planned === planned && hour.state !== "arriving")).map((planned) => [weeks.planned[planned], "", PLANNED_SIGNS[planned]]),
    ...has(({ past }) => past) ? [[weeks.past, "ss-state-open ss-past", "open"]] : []
  ];
  return /* @__PURE__ */ React15.createElement("details", { className: "ss-legend", open: window.innerWidth >= 700 && window.innerHeight >= 560 }, /* @__PURE__ */ React15.createElement("summary", null, weeks.legend), /* @__PURE__ */ React15.createElement("ul", { "aria-label": weeks.legend }, entries.map(([text, className, sign]) => /* @__PURE__ */ React15.createElement("li", { key: text }, /* @__PURE__ */ React15.createElement("span", { className: `ss-swatch ${className}` }, /* @__PURE__ */ React15.createElement(Sign, { name: sign, size: 14 })), text))));
}

// src/extension/hours/story-dialog.tsx
import { Button as Button8 } from "@airtable/blocks/ui";
import React16, { useEffect as useEffect5, useMemo as useMemo4, useState as useState4 } from "react";

// src/panel/story/change-log.ts
async function readChangeLog(port, settings, slot) {
  const log = locateTable(await port.schema(), CHANGE_LOG, settings);
  if (!log) return void 0;
  const { id, fields } = log;
  const wanted = [
    fields.slot,
    fields.naturalKey,
    fields.changedAt,
    fields.action,
    fields.reason,
    fields.changedBy
  ];
  const records = await port.list(
    id,
    wanted.flatMap((field) => {
      var _a;
      return (_a = field == null ? void 0 : field.id) != null ? _a : [];
    })
  );
  return records.map((record) => {
    var _a;
    const cell = (key) => {
      const field = fields[key];
      return field ? record.cell(field.id) : null;
    };
    const isLinked = readLinkIds(cell("slot")).includes(slot.id);
    const isNamed = slot.key !== "" && readPlain(cell("naturalKey")) === slot.key;
    return {
      concerns: isLinked || isNamed,
      change: {
        id: record.id,
        at: readPlain(cell("changedAt")),
        action: (_a = readName(cell("action"))) != null ? _a : "",
        reason: readPlain(cell("reason")),
        by: readPlain(cell("changedBy"))
      }
    };
  }).filter(({ concerns: concerns2 }) => concerns2).map(({ change }) => change).sort((a, b) => a.at < b.at ? 1 : -1);
}
function changeText({ action, reason, by }, { panel: panel3, sync: sync3 }) {
  const { logged, loggedReasons, loggedBy } = panel3.weeks.story;
  const actions = { [LOG_ACTIONS.added]: logged.added, [LOG_ACTIONS.removed]: logged.removed };
  return [
    inWords(action, actions),
    inWords(reason, { ...sync3.reasons, ...loggedReasons }),
    inWords(by, loggedBy)
  ].filter((part) => part !== "").join(" · ");
}
var inWords = (code, words) => {
  var _a;
  return (_a = new Map(Object.entries(words)).get(code)) != null ? _a : code === "" ? "" : isolated(code);
};

// src/report/sections/left-alone.ts
var mayBeFreed = ({ frozen, malformed }) => !frozen || malformed;

// src/report/sections/day-list.ts
function dayList(moments, words, names) {
  const sorted = [...moments].sort(
    (a, b) => {
      var _a, _b, _c, _d;
      return ((_a = a.date) != null ? _a : 0) - ((_b = b.date) != null ? _b : 0) || ((_c = a.starts) != null ? _c : 0) - ((_d = b.starts) != null ? _d : 0);
    }
  );
  return [...groupBy(sorted, ({ date }) => date)].map(([date, ofDay]) => {
    const hours = ofDay.map(
      ({ starts }) => starts === void 0 ? words.empty : words.embed(formatTimeOfDay(starts))
    );
    return `${names.day(date)} ${hours.join(", ")}`;
  }).join(" · ");
}

// src/report/sections/needs-person.ts
function personLine(item, context) {
  const { words, names } = context;
  const { person, alsoOn } = words;
  const { advice } = person;
  const [, ...others] = "dates" in item ? item.dates : [];
  const also = others.length === 0 ? "" : ` ${alsoOn(others.map(names.day).join(", "))}`;
  switch (item.kind) {
    case "slot":
      return skipLine(item.weeks, context);
    case "blocked": {
      const { occurrence, by } = item.waiting;
      return {
        text: person.blockedInTheWay(names.subject([by]), names.occurrence(occurrence)),
        advice: advice.blockedInTheWay(context.lock)
      };
    }
    case "refused": {
      const line = doubleBookingLine(item.weeks[0], context);
      return { ...line, text: line.text + also };
    }
    case "overlap": {
      return { text: overlapText(item.weeks[0], words, names) + also, advice: advice.overlap };
    }
    case "template":
      return templateLine(item.template, context);
    case "closure":
      return closureLine(item.closure, context);
    case "set":
      return setLine(item.set, context);
    case "lesson": {
      const [{ slot, lesson }] = item.weeks;
      const name = words.name(nameOfLesson(lesson));
      return {
        text: person.lessonClash(names.subject([slot]), name, names.hours(lesson)) + also,
        advice: advice.lessonClash
      };
    }
    case "unplaced":
      return { text: person.unplaced(names.subject([item.slot])), advice: advice.unplaced };
  }
}
function overlapText([a, b], words, names) {
  const [first, second] = [names.occupant(a), names.occupant(b)];
  const [ofFirst, ofSecond] = [ownerText(a, words, names), ownerText(b, words, names)];
  const areOfTemplates = a.templates.length > 0 && b.templates.length > 0;
  return first === second && areOfTemplates ? words.person.twice(first, ofFirst, ofSecond) : words.person.overlap(first + ofFirst, second + ofSecond);
}
function ownerText({ templates, slot }, words, names) {
  const owners = words.of(templates.map((id) => names.template({ id })).join(", "));
  return `${owners}${slot ? names.open("slots", slot.id) : ""}`;
}
function templateLine(template, { plan, words, names }) {
  const open = plan.facts.filter((slot) => isBookable(slot) && slot.provenance.includes(template.id));
  const shown = dayList(open.slice(0, MOST_HOURS), words, names);
  const rest = open.length - MOST_HOURS;
  return {
    text: words.person.invalidTemplate(
      `${names.template(template)}${names.open("templates", template.id)}`,
      template.problems.map(words.problem).join("; "),
      rest > 0 ? `${shown} ${words.more(rest)}` : shown
    ),
    advice: words.person.advice.invalidTemplate
  };
}
var isBookable = (slot) => !slot.frozen && !slot.blocked && slot.protection === void 0;
var MOST_HOURS = 6;
function closureLine(closure, { plan, words, names }) {
  return {
    text: words.person.invalidClosure(
      `${words.name(nameOfClosure(closure))}${names.open("closures", closure.id)}`,
      closure.teachers.map((id) => words.name(names.teacher(id))).join(", "),
      closure.problems.map(words.problem).join("; "),
      plan.withheld.filter(({ template }) => concerns(closure, template.teacher)).length
    ),
    advice: words.person.advice.invalidClosure
  };
}
var setLine = ({ name, teachers }, { plan, words, names }) => ({
  text: words.person.setInEdit(
    words.name(shortened(name)),
    teachers.map((id) => words.name(names.teacher(id))).join(", "),
    plan.withheld.filter(({ template }) => teachers.includes(template.teacher)).length
  ),
  advice: words.person.advice.setInEdit
});
function skipLine(weeks, { lock, words, names }) {
  const [skip] = weeks;
  const { person } = words;
  const { advice } = person;
  const slots = names.subject(weeks.map(({ slot }) => slot));
  if (skip.reason === "unclear") {
    const fields = skip.slot.slot.unclear.map((field) => words.name(shortened(field))).join(", ");
    return { text: person.unclear(slots, fields), advice: advice.unclear };
  }
  if (skip.reason === "booked" && skip.slot.blocked)
    return { text: person.bookedBlocked(slots), advice: advice.bookedBlocked };
  if (skip.occurrence) {
    const now = names.hours(skip.occurrence.template);
    return { text: person.bookedMoved(slots, "hours", now), advice: advice.bookedHours(lock) };
  }
  const { reason, exclusion, moved, origin } = skip;
  if ((exclusion == null ? void 0 : exclusion.kind) === "closed" && isCloseable(reason)) {
    const text = person.inClosure(slots, reason, words.name(nameOfClosure(exclusion.by)));
    return { text, advice: CLOSED_ADVICE[reason](advice, lock) };
  }
  if (moved && origin) {
    const now = hourOf(origin, moved === "teacher", words, names);
    return { text: person.bookedMoved(slots, moved, now), advice: advice.bookedElsewhere(lock) };
  }
  const gone = (exclusion == null ? void 0 : exclusion.kind) === "closed" || (exclusion == null ? void 0 : exclusion.kind) === "lesson" ? void 0 : exclusion == null ? void 0 : exclusion.kind;
  if (origin && !gone) return { text: person.bookedDuplicate(slots), advice: advice.bookedDuplicate };
  const template = origin ? names.template(origin) : "";
  return {
    text: person.bookedGone[gone != null ? gone : "removed"](slots, template),
    advice: advice.bookedElsewhere(lock)
  };
}
var isCloseable = (reason) => reason === "booked" || reason === "foreign" || reason === "exceptions";
var CLOSED_ADVICE = {
  booked: (advice, lock) => advice.bookedElsewhere(lock),
  foreign: (advice, lock) => advice.closedForeign(lock),
  exceptions: (advice, lock) => advice.closedExceptions(lock)
};
function doubleBookingLine({ kind, occurrence, slot, colliders }, { words, names }) {
  const { person } = words;
  const { giveWay, duplicate } = person.advice;
  const hour = slot ? names.subject([slot]) : names.occurrence(occurrence);
  const template = `${names.template(occurrence.template)}${names.open("templates", occurrence.template.id)}`;
  const shown = colliders.slice(0, MOST_OTHERS).map((other) => `${names.occupant(other)}${other.slot ? names.open("slots", other.slot.id) : ""}`);
  const others = person.others(shown, colliders.length - shown.length);
  if (kind === "duplicate") return { text: person.duplicate(hour, template, others), advice: duplicate };
  const kinds = new Set(colliders.map(kindOfOccupant));
  const advice = WAYS.filter((way) => kinds.has(way)).map((way) => giveWay[way]).join(" ");
  const text = kind === "update" ? person.refusedUpdate : person.refusedCreate;
  return { text: text(hour, template, others), advice };
}
var WAYS = ["template", "typed", "blocked"];
function kindOfOccupant({ blocked, templates }) {
  if (blocked) return "blocked";
  return templates.length > 0 ? "template" : "typed";
}
var MOST_OTHERS = 5;

// src/panel/plan/row-context.ts
function about(slot, { panel: panel3 }) {
  var _a, _b;
  return {
    subjects: slot ? [slot.id] : [],
    person: false,
    teacher: slot == null ? void 0 : slot.teachers[0],
    date: slot == null ? void 0 : slot.date,
    starts: (_a = slot == null ? void 0 : slot.starts) != null ? _a : 0,
    title: slot ? hoursText(slot, panel3) : panel3.empty,
    type: (_b = slot == null ? void 0 : slot.slot.type) != null ? _b : "",
    opens: slot && slotOf(slot)
  };
}
var slotOf = ({ id }) => ({ table: "slots", id });
var templateOf = (id) => ({ table: "templates", id });

// src/panel/plan/person-row.ts
function personRow(item, plan, context) {
  var _a, _b;
  const { panel: panel3, sync: sync3, names } = context;
  const row = { kind: "skipped", person: true };
  const text = (own = {}) => {
    const line = personLine(item, { plan, lock: context.lock, words: sync3, names: { ...names, ...own } });
    return [line.text, line.advice].filter((part) => part !== "").join(" ");
  };
  switch (item.kind) {
    case "slot": {
      const [{ slot, reason }] = item.weeks;
      const others = item.dates.slice(1).map(names.day).join(", ");
      const also = others === "" ? "" : ` ${sync3.alsoOn(others)}`;
      return {
        ...about(slot, context),
        ...row,
        id: `skip:${slot.id}`,
        subjects: item.weeks.map((each) => each.slot.id),
        reason,
        text: text({ subject: () => panel3.plan.thisHour }) + also
      };
    }
    case "blocked": {
      const { by } = item.waiting;
      return {
        ...about(by, context),
        ...row,
        id: `blocked:${by.id}`,
        reason: "waiting",
        text: text({ subject: () => panel3.plan.thisHour })
      };
    }
    case "refused": {
      const [{ kind, slot, occurrence, presence }] = item.weeks;
      return {
        ...about(slot, context),
        ...row,
        id: `refused:${(_a = slot == null ? void 0 : slot.id) != null ? _a : ""}|${subjectOf(occurrence)}`,
        subjects: item.weeks.map((each) => {
          var _a2, _b2;
          return (_b2 = (_a2 = each.slot) == null ? void 0 : _a2.id) != null ? _b2 : subjectOf(each.occurrence);
        }),
        kind: "refused",
        reason: kind === "duplicate" ? "same-hour" : "overlap",
        teacher: occurrence.template.teacher,
        date: presence.date,
        starts: presence.starts,
        title: names.hours(presence),
        type: (_b = occurrence.template.type) != null ? _b : "",
        text: text({ subject: () => panel3.plan.thisHour, occurrence: () => panel3.plan.thisHour }),
        opens: slot ? slotOf(slot) : templateOf(occurrence.template.id)
      };
    }
    case "overlap": {
      const [[a, b]] = item.weeks;
      const others = item.dates.slice(1).map(names.day).join(", ");
      const also = others === "" ? "" : ` ${sync3.alsoOn(others)}`;
      return {
        ...about(a.slot, context),
        ...row,
        id: `overlap:${idOfOccupant(a)}|${idOfOccupant(b)}`,
        subjects: item.weeks.flat().map(idOfOccupant),
        reason: "double-booked",
        teacher: a.presence.teachers[0],
        date: a.presence.date,
        starts: a.presence.starts,
        title: names.hours(a.presence),
        text: panel3.plan.doubleBooked(names.occupant(b)) + also
      };
    }
    case "template": {
      const { template } = item;
      return {
        ...about(void 0, context),
        ...row,
        id: `template:${template.id}`,
        reason: "invalid-template",
        teacher: template.teachers[0],
        title: names.template(template),
        text: text(),
        opens: templateOf(template.id)
      };
    }
    case "closure": {
      const { closure } = item;
      return {
        ...about(void 0, context),
        ...row,
        id: `closure:${closure.id}`,
        reason: "invalid-closure",
        teacher: closure.teachers[0],
        title: panel3.name(nameOfClosure(closure)),
        text: text(),
        opens: { table: "closures", id: closure.id }
      };
    }
    case "set": {
      const { set } = item;
      return {
        ...about(void 0, context),
        ...row,
        id: `set:${set.name}`,
        reason: "invalid-set",
        teacher: set.teachers[0],
        title: panel3.name(shortened(set.name)),
        text: text()
      };
    }
    case "lesson": {
      const [{ slot }] = item.weeks;
      return {
        ...about(slot, context),
        ...row,
        id: `lesson:${slot.id}`,
        subjects: item.weeks.map((clash) => clash.slot.id),
        reason: "lesson-clash",
        text: text({ subject: () => panel3.plan.thisHour })
      };
    }
    case "unplaced":
      return {
        ...about(item.slot, context),
        ...row,
        id: `unplaced:${item.slot.id}`,
        reason: "unplaced",
        text: text({ subject: () => panel3.plan.thisHour })
      };
  }
}

// src/planning/seen-fields.ts
var NOTES = ["key", "source", "syncState", "legacyTeacher", "instanceId"];
var isSeen = (field) => !NOTES.includes(field);
var seenFields = (changes) => keysOf(changes).filter(isSeen);
var seenChanges = (changes) => Object.fromEntries(seenFields(changes).map((field) => [field, changes[field]]));

// src/report/sections/changes/change-text.ts
function changeTexts({ slot: { slot }, changes }, words, names) {
  const { teacher } = changes;
  const was = { ...slot, status: slot.statusName };
  const becomes = { ...changes, teachers: teacher === void 0 ? [] : [teacher] };
  return seenFields(changes).map((field) => changeText2(field, was, becomes, words, names));
}
var changeText2 = (field, was, becomes, words, names) => words.change(
  words.fields[field],
  cellText(field, was, words, names),
  cellText(field, becomes, words, names)
);
function cellText(field, cells, words, names) {
  var _a;
  const { teachers = [], date, weekday } = cells;
  const shown = (value) => value === void 0 ? words.empty : words.embed(shortened(String(value)));
  const time2 = (minute) => shown(minute === void 0 ? void 0 : formatTimeOfDay(minute));
  switch (field) {
    case "teacher":
      return teachers.length === 0 ? words.empty : teachers.map((id) => words.name(names.teacher(id))).join(", ");
    case "date":
      return shown(date === void 0 ? void 0 : formatDate(date));
    case "starts":
    case "ends":
      return time2(cells[field]);
    case "weekday":
      return (_a = words.weekdays[weekday]) != null ? _a : shown(weekday);
    case "type":
    case "status":
    case "capacity":
      return shown(cells[field]);
  }
}

// src/report/sections/changes/what-changed.ts
var isQuiet = (write) => write.kind === "update" && seenFields(write.changes).length === 0;

// src/panel/plan/write-row.ts
function writeRow(write, context) {
  var _a, _b;
  const { panel: panel3, sync: sync3, names } = context;
  const place3 = placeOf2(write);
  const row = {
    id: idOfWrite(write),
    subjects: [write.kind === "create" ? subjectOf(write.occurrence) : write.slot.id],
    person: false,
    teacher: teacherOf(write),
    date: dateOf2(write),
    starts: (_a = place3 == null ? void 0 : place3.starts) != null ? _a : 0,
    title: place3 ? names.hours(place3) : write.kind === "create" ? "" : hoursText(write.slot, panel3),
    type: (_b = write.kind === "create" ? write.changes.type : write.slot.slot.type) != null ? _b : "",
    opens: write.kind === "create" ? templateOf(write.occurrence.template.id) : slotOf(write.slot)
  };
  const { reasons } = panel3.plan;
  switch (write.kind) {
    case "create":
      return { ...row, kind: "created", reason: "wanted", text: `${reasons.wanted}.` };
    case "reopen":
      return { ...row, kind: "reopened", reason: "wanted-again", text: `${reasons["wanted-again"]}.` };
    case "update": {
      if (isQuiet(write)) {
        return { ...row, kind: "updated", reason: "bookkeeping", text: `${reasons.bookkeeping}.` };
      }
      const changes = changeTexts(write, sync3, names).join(", ");
      return { ...row, kind: "updated", reason: "follows", text: `${reasons.follows}: ${changes}.` };
    }
    case "retire": {
      const text = panel3.plan.because(reasonText(write, sync3, names));
      return { ...row, kind: "blocked", reason: write.reason, text };
    }
  }
}

// src/panel/plan/plan-rows.ts
function planRows(school, words) {
  var _a;
  const { plan, teacherNames } = school;
  const lock = (_a = school.store.map.slots.fields.locked) == null ? void 0 : _a.name;
  const context = { names: panelNames(school, words.panel), lock, ...words };
  const rows = [
    ...personItems(plan).map((item) => personRow(item, plan, context)),
    ...plan.skips.filter((skip) => !asksPerson(skip)).map((skip) => skipRow(skip, context)),
    ...plan.waiting.map(({ occurrence, by }) => {
      var _a2;
      const { panel: panel3, names } = context;
      return {
        ...about(void 0, context),
        id: `waiting:${subjectOf(occurrence)}`,
        subjects: [subjectOf(occurrence)],
        kind: "skipped",
        reason: "waiting",
        teacher: occurrence.template.teacher,
        date: occurrence.date,
        starts: occurrence.template.starts,
        title: names.hours(occurrence.template),
        type: (_a2 = occurrence.template.type) != null ? _a2 : "",
        text: context.sync.waiting(panel3.plan.thisHour, names.slot(by), mayBeFreed(by)),
        opens: { table: "slots", id: by.id }
      };
    }),
    ...plan.writes.map((write) => writeRow(write, context))
  ];
  return inOrder(rows, teacherNames, words);
}
function writeRows(writes, school, words) {
  const context = { names: panelNames(school, words.panel), ...words };
  return inOrder(
    writes.map((write) => writeRow(write, context)),
    school.teacherNames,
    words
  );
}
function inOrder(rows, teacherNames, { panel: panel3 }) {
  const teacherName = (id) => {
    var _a;
    return id === void 0 ? "" : (_a = teacherNames.get(id)) != null ? _a : id;
  };
  return rows.map((row) => ({ row, name: teacherName(row.teacher) })).sort(
    (a, b) => {
      var _a, _b;
      return Number(b.row.person) - Number(a.row.person) || (a.row.person ? 0 : panel3.byName(a.name, b.name)) || ((_a = a.row.date) != null ? _a : 0) - ((_b = b.row.date) != null ? _b : 0) || a.row.starts - b.row.starts || byCodeUnit(a.row.id, b.row.id);
    }
  ).map(({ row }) => row);
}
function skipRow(skip, context) {
  return {
    ...about(skip.slot, context),
    id: `skip:${skip.slot.id}`,
    kind: "skipped",
    reason: skip.reason,
    text: context.panel.plan.skips[skip.reason]
  };
}

// src/planning/held/match.ts
function match(wanted, slotsByKey, mode2) {
  const bySlot = /* @__PURE__ */ new Map();
  const byOccurrence = /* @__PURE__ */ new Map();
  const winners = /* @__PURE__ */ new Map();
  const matchedKeys = /* @__PURE__ */ new Set();
  const pair2 = (occurrence, slot) => {
    bySlot.set(slot, occurrence);
    byOccurrence.set(occurrence, slot);
  };
  for (const [key, sharing] of wanted) {
    const slots = slotsByKey.get(key);
    if (!slots) continue;
    matchedKeys.add(key);
    const templates = new Set(sharing.map(({ template }) => template.id));
    if (mode2 === "one") {
      const winner = matchOne(sharing, slots, templates, pair2);
      if (winner) winners.set(key, winner);
    } else {
      matchBoth(sharing, slots, templates, pair2);
    }
  }
  return {
    wanted: [...wanted.values()].flat(),
    slotOf: (occurrence) => byOccurrence.get(occurrence),
    occurrenceOf: (slot) => bySlot.get(slot),
    isMatchedKey: (key) => matchedKeys.has(key == null ? void 0 : key.text),
    winnerOf: (key) => winners.get(key)
  };
}
var byRank = (a, b) => byCondition(a, b) || byCodeUnit(a.id, b.id);
var byCondition = (a, b) => rankClass(a) - rankClass(b) || Number(a.templateUnreadable) - Number(b.templateUnreadable) || Number(a.drifted) - Number(b.drifted);
function matchBoth(sharing, slots, templates, pair2) {
  const ranked = slots.slice().sort(byRank);
  const taken = /* @__PURE__ */ new Set();
  const take = (occurrence, suits) => {
    const slot = ranked.find((candidate) => !taken.has(candidate) && suits(candidate));
    if (!slot) return false;
    taken.add(slot);
    pair2(occurrence, slot);
    return true;
  };
  const claimed = (slot) => slot.provenance.some((id) => templates.has(id));
  const without3 = sharing.filter(
    (occurrence) => !take(occurrence, (slot) => slot.provenance.includes(occurrence.template.id))
  );
  for (const occurrence of without3) take(occurrence, (slot) => !claimed(slot));
}
function matchOne(sharing, slots, templates, pair2) {
  var _a;
  const claimed = (slot) => slot.provenance.some((id) => templates.has(id));
  const [best] = slots.slice().sort((a, b) => byCondition(a, b) || Number(claimed(b)) - Number(claimed(a)) || byCodeUnit(a.id, b.id));
  const winner = (_a = sharing.find(({ template }) => best == null ? void 0 : best.provenance.includes(template.id))) != null ? _a : sharing[0];
  if (winner && best) pair2(winner, best);
  return winner;
}
function rankClass(slot) {
  switch (slot.protection) {
    case "booked":
    case "locked":
      return slot.booked ? 0 : 1;
    case "unclear":
    case "foreign":
    case "exceptions":
      return 2;
    case void 0:
      if (slot.malformed) return 6;
      if (!slot.blocked) return 3;
      return slot.ownBlocked ? 4 : 5;
  }
}

// src/planning/held/retired.ts
function isRetired(slot, matching) {
  if (!slot.blocked) return false;
  if (slot.state) return slot.state.mark === "retired";
  return slot.generated && matching.occurrenceOf(slot) === void 0;
}

// src/planning/overlaps/sweep.ts
function sweep(items, visit) {
  const sorted = items.slice().sort((a, b) => a.presence.starts - b.presence.starts);
  sorted.forEach((item, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other.presence.starts >= item.presence.ends) break;
      visit(item, other);
    }
  });
}

// src/planning/overlaps/occupancy.ts
function emptyOccupancy() {
  const days = /* @__PURE__ */ new Map();
  const items = [];
  return {
    all: () => items,
    add(item) {
      items.push(item);
      const { date, teachers } = item.presence;
      let day = days.get(date);
      if (!day) {
        day = /* @__PURE__ */ new Map();
        days.set(date, day);
      }
      for (const teacher of teachers) addTo(day, teacher, item);
    },
    colliding(presence) {
      var _a;
      const day = days.get(presence.date);
      if (!day) return [];
      const found = /* @__PURE__ */ new Set();
      for (const teacher of presence.teachers) {
        for (const item of (_a = day.get(teacher)) != null ? _a : []) {
          if (overlaps(item.presence, presence)) found.add(item);
        }
      }
      return [...found];
    },
    eachPair(visit) {
      for (const day of days.values()) {
        for (const [teacher, ofTeacher2] of day) {
          sweep(ofTeacher2, (a, b) => {
            if (firstShared(a.presence, b.presence) === teacher) visit(a, b);
          });
        }
      }
    }
  };
}
var firstShared = (a, b) => a.teachers.find((teacher) => b.teachers.includes(teacher));

// src/planning/order/prerequisites.ts
function findPrerequisites(writes) {
  var _a;
  const leaving = emptyOccupancy();
  const byTemplateWeek = /* @__PURE__ */ new Map();
  for (const write of writes) {
    if (write.kind !== "retire" && write.kind !== "update") continue;
    const { slot } = write;
    if (slot.presence) leaving.add({ change: write, presence: slot.presence });
    for (const id of slot.provenance) {
      if (slot.occurrenceDate === void 0) continue;
      addTo(byTemplateWeek, templateWeek(id, slot.occurrenceDate), write);
    }
  }
  const found = /* @__PURE__ */ new Map();
  for (const write of writes) {
    if (write.kind === "retire") continue;
    const after = presenceAfter(write);
    if (!after) continue;
    const before = write.kind === "update" ? write.slot.presence : void 0;
    if (before && samePresence(before, after)) continue;
    const makesRoom = (other) => {
      const elsewhere = presenceAfter(other);
      return !elsewhere || !collide(elsewhere, after);
    };
    const needed = new Set(
      leaving.colliding(after).map(({ change }) => change).filter(makesRoom)
    );
    if (write.kind !== "update") {
      const { template, date } = write.occurrence;
      for (const other of (_a = byTemplateWeek.get(templateWeek(template.id, date))) != null ? _a : []) needed.add(other);
    }
    found.set(write, [...needed]);
  }
  return (write) => {
    var _a2;
    return (_a2 = found.get(write)) != null ? _a2 : NONE3;
  };
}
var NONE3 = [];
var templateWeek = (template, date) => `${template}|${weekOf(date)}`;

// src/domain/template.ts
var instanceOf = ({ id, set, anchor }, date) => instanceIdOf(set != null ? set : id, anchor != null ? anchor : id, date);
var bySeniority = (a, b) => {
  var _a, _b;
  const [bornA, bornB] = [(_a = a.createdAt) != null ? _a : Number.POSITIVE_INFINITY, (_b = b.createdAt) != null ? _b : Number.POSITIVE_INFINITY];
  return bornA === bornB ? byCodeUnit(a.id, b.id) : bornA - bornB;
};
var NO_FLAGS = { hasOverlap: false, overlapWith: [], overlapDetails: "" };

// src/planning/wanted/remembered.ts
function remembered(ask) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const answer = known.get(key);
    if (answer) return answer;
    const asked = ask(key);
    known.set(key, asked);
    return asked;
  };
}

// src/planning/wanted/cells.ts
function wantedValues(storage, settings) {
  const { fields } = storage;
  const markerMode = fields.has("syncState");
  const mirrorsTeacher = settings.legacyTeacherField === "mirror" && fields.has("legacyTeacher");
  const capacityOf = (template) => fields.has("capacity") ? template.capacity : void 0;
  const ofTemplate = remembered((template) => {
    const { id, teacher, starts, ends } = template;
    const type = fields.has("type") ? template.type : void 0;
    const capacity = settings.copyCapacity === "always" ? capacityOf(template) : void 0;
    return {
      teacher,
      starts,
      ends,
      source: id,
      type,
      capacity,
      syncState: markerMode ? liveState(id, { starts, ends, type, capacity }) : void 0,
      legacyTeacher: mirrorsTeacher ? teacher : void 0
    };
  });
  const valuesFor = ({ template, date: wantedDate }, date) => ({
    ...ofTemplate(template),
    weekday: fields.has("weekday") ? weekdayOf(date) : void 0,
    // A slot that was moved by hand is booked under the date that it stands for.
    instanceId: fields.has("instanceId") ? instanceOf(template, wantedDate) : void 0
  });
  return {
    markerMode,
    hasWantedHours: ({ template, date }, { slot, starts, ends, ...held }) => {
      var _a;
      const context = { slot, storage, date: (_a = held.date) != null ? _a : date };
      return isHour(starts, "starts", template.starts, context) && isHour(ends, "ends", template.ends, context);
    },
    create: (occurrence) => ({
      ...fields.has("key") && { key: occurrence.key.text },
      date: occurrence.date,
      status: "open",
      ...toWrite({
        ...valuesFor(occurrence, occurrence.date),
        ...settings.copyCapacity !== "never" && { capacity: capacityOf(occurrence.template) }
      })
    }),
    differences: (occurrence, { slot, ...held }) => {
      var _a;
      const date = (_a = held.date) != null ? _a : occurrence.date;
      const changes = toWrite(valuesFor(occurrence, date), { slot, storage, date });
      return slot.key === "" && fields.has("key") ? { key: occurrence.key.text, ...changes } : changes;
    },
    retire: ({ provenance }) => ({
      status: "blocked",
      ...markerMode && { syncState: retiredState(provenance[0]) }
    })
  };
}
var isEmpty2 = (changes) => {
  for (const _ in changes) return false;
  return true;
};
var DIFFERS = {
  teacher: (id, { slot }) => !sameMembers(slot.teachers, [id]),
  starts: (minute, context) => !isHour(context.slot.starts, "starts", minute, context),
  ends: (minute, context) => !isHour(context.slot.ends, "ends", minute, context),
  source: (id, { slot }) => !sameMembers(slot.source, [id]),
  type: (type, { slot }) => slot.type !== type,
  capacity: (capacity, { slot }) => slot.capacity !== capacity,
  weekday: (weekday, { slot }) => slot.weekday !== weekday,
  syncState: (text, { slot }) => slot.syncState !== text,
  legacyTeacher: (text, { slot }) => slot.legacyTeacher !== text,
  instanceId: (text, { slot }) => slot.instanceId !== text
};
var COPIED = keysOf(DIFFERS);
function toWrite(values, context) {
  const changes = {};
  const put = (field) => {
    const value = values[field];
    if (value !== void 0 && (!context || DIFFERS[field](value, context))) changes[field] = value;
  };
  for (const field of COPIED) put(field);
  return changes;
}
var isHour = (cell, field, minute, { storage, date }) => cell !== void 0 && (clock(cell) === clock(minute) || clock(cell) === clock(storage.readsBackAs(field, minute, date)));
var clock = (minute) => minute === END_OF_DAY ? MIDNIGHT : minute;

// src/domain/time/week-pattern.ts
var MOST_WEEKS = 5;
var isInForce = ({ from, through }, date) => (from === void 0 || from <= date) && (through === void 0 || date <= through);
var weekIndexOf = (start, weeks, date) => modulo(Math.floor((date - start) / 7), weeks) + 1;
var isOnPattern = (pattern, date) => {
  const { cycle } = pattern;
  return isInForce(pattern, date) && (!cycle || weekIndexOf(cycle.start, cycle.weeks, date) === cycle.index);
};
var FIRST_WEEKDAYS = [0, 1];
var isFirstOfWeek = (date) => FIRST_WEEKDAYS.includes(weekdayOf(date));
var lastWeekdays = (from) => from === void 0 ? [0, 6] : [weekdayOf(addDays(from, -1))];
var modulo = (value, by) => (value % by + by) % by;

// src/planning/wanted/template-sets.ts
function overrideTest(templateIndex, mode2) {
  const births = birthsOf(templateIndex.all);
  const setsOf2 = remembered((teacher) => setsOfTeacher(templateIndex.ofTeacher(teacher), births));
  const layersOn = (teacher, date) => {
    const inForce = setsOf2(teacher).filter(({ ranges }) => ranges.some((range) => isInForce(range, date)));
    return [...inForce.map(({ name }) => name), void 0];
  };
  const stayingOn = remembered(
    (teacher) => remembered((date) => staying(templateIndex.ofTeacher(teacher), layersOn(teacher, date), date))
  );
  return (template, date) => {
    const { teacher, set } = template;
    if (setsOf2(teacher).length === 0) return false;
    return mode2 === "week" ? layersOn(teacher, date)[0] !== set : !stayingOn(teacher)(date).has(template);
  };
}
function birthsOf(templates) {
  var _a;
  const births = /* @__PURE__ */ new Map();
  for (const { set, createdAt = Number.POSITIVE_INFINITY } of templates) {
    if (set !== void 0) births.set(set, Math.min((_a = births.get(set)) != null ? _a : createdAt, createdAt));
  }
  return births;
}
function setsOfTeacher(templates, births) {
  var _a;
  const ranges = /* @__PURE__ */ new Map();
  for (const { set, pattern } of templates) {
    if (set !== void 0) ranges.set(set, [...(_a = ranges.get(set)) != null ? _a : [], pattern]);
  }
  const birthOf = (name) => {
    var _a2;
    return (_a2 = births.get(name)) != null ? _a2 : Number.POSITIVE_INFINITY;
  };
  return [...ranges].map(([name, patterns]) => ({ name, ranges: patterns })).sort(
    (a, b) => birthOf(a.name) === birthOf(b.name) ? byCodeUnit(b.name, a.name) : birthOf(b.name) - birthOf(a.name)
  );
}
function staying(templates, layers, date) {
  const wanted = templates.filter(
    ({ weekday, pattern }) => weekday === weekdayOf(date) && isOnPattern(pattern, date)
  );
  const kept = [];
  for (const layer of layers) {
    const free = wanted.filter(
      (template) => template.set === layer && !kept.some((newer) => overlaps(newer, template))
    );
    kept.push(...free);
  }
  return new Set(kept);
}

// src/planning/wanted/exclusions.ts
function exclusionsOf(templateIndex, { closures: closures2, lessons, setsInEdit: setsInEdit2 }, settings) {
  const { closed, invalid } = sortOut(closures2);
  const isOverridden = overrideTest(templateIndex, settings.overrideMode);
  const byTeacher = new Map(
    [...groupBy(templateIndex.active, ({ teacher }) => teacher).keys()].map((teacher) => [
      teacher,
      closed.filter((closure) => concerns(closure, teacher))
    ])
  );
  const timeTaken = (template, date, butNot) => {
    var _a;
    const closure = (_a = byTeacher.get(template.teacher)) == null ? void 0 : _a.find((each) => liesOn(each, date, template));
    if (closure) return { kind: "closed", by: closure };
    const lesson = lessons.lessonOn(template, date, butNot);
    return lesson && { kind: "lesson", by: lesson };
  };
  return {
    exclusion(template, date) {
      if (template.fixed && settings.fixedTemplates === "skip") return { kind: "fixed" };
      if (template.reserved && settings.reservedTemplates === "skip") return { kind: "reserved" };
      const taken = timeTaken(template, date);
      if (taken) return taken;
      if (!isOnPattern(template.pattern, date)) return { kind: "off" };
      return isOverridden(template, date) ? { kind: "overridden" } : void 0;
    },
    timeTaken,
    isWithheld: (teacher) => invalid.some((closure) => concerns(closure, teacher)) || setsInEdit2.some(({ teachers }) => teachers.includes(teacher))
  };
}
function sortOut(closures2) {
  return {
    closed: closures2.filter((closure) => closure.state === "closed"),
    invalid: closures2.filter((closure) => closure.state === "invalid")
  };
}

// src/planning/wanted/named-teachers.ts
var namedTeachers = (templates, closureTeachers) => /* @__PURE__ */ new Set([...templates.flatMap(({ teachers }) => teachers), ...closureTeachers]);

// src/planning/wanted/sets-in-edit.ts
function setsInEdit(templates) {
  const inUse = templates.filter(({ state }) => state !== "disabled");
  return [...groupBy(inUse, ({ set }) => set)].flatMap(([name, rows]) => {
    const isInEdit = rows.some((row) => row.state === "invalid" && row.isSetUnreadable);
    if (name === void 0 || !isInEdit) return [];
    return [{ name, teachers: [...new Set(rows.flatMap(({ teachers }) => teachers))].sort(byCodeUnit) }];
  }).sort((a, b) => byCodeUnit(a.name, b.name));
}

// src/planning/wanted/template-index.ts
function indexTemplates(templates) {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const active = templates.filter((template) => template.state === "active").sort(bySeniority);
  const ranks = new Map(active.map((template, rank) => [template.id, rank]));
  const byTeacher = groupBy(active, ({ teacher }) => teacher);
  const byHour = new Map(
    [...byTeacher].map(([teacher, own]) => [
      teacher,
      groupBy(own, ({ weekday, starts }) => hourOfWeek(weekday, starts))
    ])
  );
  return {
    all: templates,
    active,
    get: (id) => byId.get(id),
    rank: ({ id }) => {
      var _a;
      return (_a = ranks.get(id)) != null ? _a : ranks.size;
    },
    ofTeacher: (teacher) => {
      var _a;
      return (_a = byTeacher.get(teacher)) != null ? _a : [];
    },
    at: (teacher, weekday, starts) => {
      var _a, _b;
      return (_b = (_a = byHour.get(teacher)) == null ? void 0 : _a.get(hourOfWeek(weekday, starts))) != null ? _b : [];
    }
  };
}
var hourOfWeek = (weekday, starts) => weekday * MINUTES_PER_DAY + starts;

// src/planning/wanted/unplaced-lessons.ts
function unplacedLessons(lessons, holders) {
  const naming = /* @__PURE__ */ new Map();
  for (const holder of holders) for (const id of holder.lessons) addTo(naming, id, holder);
  const holdersOf = ({ id }) => {
    var _a;
    return (_a = naming.get(id)) != null ? _a : [];
  };
  const unplaced = lessons.filter((lesson) => !holdersOf(lesson).some((holder) => givesRoom(holder, lesson))).sort((a, b) => a.date - b.date || a.starts - b.starts || byCodeUnit(a.id, b.id));
  const byDay = /* @__PURE__ */ new Map();
  for (const lesson of unplaced) {
    for (const teacher of lesson.teachers) addTo(byDay, dayOf(teacher, lesson.date), lesson);
  }
  return {
    lessons: unplaced,
    lessonOn(template, date, butNot = []) {
      const { teacher, starts } = template;
      const ofDay = byDay.get(dayOf(teacher, date));
      return ofDay == null ? void 0 : ofDay.find((lesson) => {
        if (!overlaps(lesson, template) || butNot.includes(lesson.id)) return false;
        const key = slotKey(teacher, date, starts).text;
        return !holdersOf(lesson).some((holder) => {
          var _a;
          return ((_a = holder.key) == null ? void 0 : _a.text) === key;
        });
      });
    },
    clashingWith({ presence, lessons: named2 }) {
      const ofDay = presence == null ? void 0 : presence.teachers.flatMap((id) => {
        var _a;
        return (_a = byDay.get(dayOf(id, presence.date))) != null ? _a : [];
      });
      return ofDay == null ? void 0 : ofDay.find((lesson) => presence && collide(lesson, presence) && !named2.includes(lesson.id));
    }
  };
}
var givesRoom = ({ presence, blocked }, lesson) => presence !== void 0 && !blocked && presence.date === lesson.date && presence.starts <= lesson.starts && lesson.ends <= presence.ends && shareTeacher(presence, lesson);
var dayOf = (teacher, date) => `${teacher}|${date}`;

// src/planning/decide/updates.ts
function settleUpdates(candidates, standing, areTwins, templateIndex) {
  var _a;
  const refused = /* @__PURE__ */ new Set();
  const standingByDate = groupBy(standing, ({ date }) => date);
  for (const [date, ofDay] of groupBy(candidates, (candidate) => candidate.date)) {
    const inOrder4 = ofDay.sort(bySeniorityOf(templateIndex));
    for (const candidate of refusedOfDay(inOrder4, (_a = standingByDate.get(date)) != null ? _a : [], areTwins))
      refused.add(candidate);
  }
  return { accepted: candidates.filter((candidate) => !refused.has(candidate)), refused: [...refused] };
}
var presenceOf2 = ({ occurrence, date }) => presenceOn(occurrence, date);
var bySeniorityOf = (templateIndex) => (a, b) => a.occurrence.date - b.occurrence.date || templateIndex.rank(a.occurrence.template) - templateIndex.rank(b.occurrence.template) || byCodeUnit(a.slot.id, b.slot.id);
function refusedOfDay(candidates, standing, areTwins) {
  const updated = new Set(candidates.map(({ slot }) => slot));
  const movers = candidates.map(moverOf);
  const others = standing.filter((slot) => !updated.has(slot)).map((slot) => ({ slot, after: void 0, current: slot.presence }));
  const byTeacher = /* @__PURE__ */ new Map();
  for (const each of [...movers, ...others]) {
    const teachers = [each.slot.presence, each.after].flatMap((presence) => {
      var _a;
      return (_a = presence == null ? void 0 : presence.teachers) != null ? _a : [];
    });
    for (const teacher of new Set(teachers)) addTo(byTeacher, teacher, each);
  }
  const near = (presence) => presence ? presence.teachers.flatMap((teacher) => {
    var _a;
    return (_a = byTeacher.get(teacher)) != null ? _a : [];
  }) : [];
  const isInTheWay2 = ({ slot, after, candidate }, { slot: other, current }) => {
    if (other === slot || !current || !collide(after, current) || areTwins(slot, other)) return false;
    return movesTeacherOrStart(candidate) || !slot.presence || !collide(slot.presence, current);
  };
  const settle = (changed, accepted) => {
    const affected = new Set([...near(changed.slot.presence), ...near(changed.after)].filter(isMover));
    for (const mover of affected) if (isInTheWay2(mover, changed)) mover.collisions -= 1;
    changed.accepted = accepted;
    changed.current = accepted ? changed.after : changed.slot.presence;
    for (const mover of affected) if (isInTheWay2(mover, changed)) mover.collisions += 1;
  };
  const lastViolation = () => movers.filter(({ accepted, collisions }) => accepted && collisions > 0).pop();
  const takeOneBack = () => movers.some((mover) => {
    if (mover.accepted) return false;
    settle(mover, true);
    if (!lastViolation()) return true;
    settle(mover, false);
    return false;
  });
  for (const mover of movers) {
    mover.collisions = near(mover.after).filter((other) => isInTheWay2(mover, other)).length;
  }
  for (let last = lastViolation(); last; last = lastViolation()) settle(last, false);
  while (takeOneBack()) ;
  return movers.filter(({ accepted }) => !accepted).map(({ candidate }) => candidate);
}
function moverOf(candidate) {
  const after = presenceOf2(candidate);
  return { slot: candidate.slot, candidate, after, current: after, accepted: true, collisions: 0 };
}
var isMover = (slot) => slot.after !== void 0;
function movesTeacherOrStart({ slot, occurrence }) {
  const { teacher, starts } = occurrence.template;
  return !sameMembers(slot.teachers, [teacher]) || slot.starts !== starts;
}

// src/planning/decide/final-occupancy.ts
function finalOccupancy(standing, updates, matching, twins, { now }) {
  const occupancy = emptyOccupancy();
  const updateOf2 = new Map(updates.map((candidate) => [candidate.slot, candidate]));
  for (const slot of standing) {
    const update = updateOf2.get(slot);
    const presence = update ? presenceOf2(update) : slot.presence;
    if (!presence || presence.date < now.date) continue;
    occupancy.add({
      slot,
      occurrence: void 0,
      presence,
      templates: update ? [update.occurrence.template.id] : templatesOf(slot, matching),
      twinKey: twins.keyOfSlot(slot),
      blocked: slot.blocked
    });
  }
  return occupancy;
}
function templatesOf(slot, matching) {
  var _a;
  const matched = (_a = matching.occurrenceOf(slot)) == null ? void 0 : _a.template.id;
  return matched === void 0 || slot.provenance.includes(matched) ? slot.provenance : [...slot.provenance, matched];
}

// src/planning/held/surplus-copy.ts
var isSurplusCopy = (slot, matching) => slot.drifted && matching.occurrenceOf(slot) === void 0 && matching.isMatchedKey(slot.key);

// src/planning/decide/stale-reason.ts
function fateOf(slot, { templateIndex, exclusions }) {
  const origin = originOf(slot, templateIndex);
  const moved = origin && movedBy(slot, origin);
  const exclusion = origin && !moved ? exclusionOf(slot, origin, exclusions) : void 0;
  return { origin, moved, exclusion };
}
function keptFateOf(slot, context) {
  const fate = fateOf(slot, context);
  if (!fate.exclusion || !fate.origin || slot.occurrenceDate === void 0) return fate;
  const taken = context.exclusions.timeTaken(fate.origin, slot.occurrenceDate, slot.slot.lessons);
  const other = (taken == null ? void 0 : taken.kind) === "lesson" && slot.blocked ? void 0 : taken;
  return { ...fate, exclusion: other != null ? other : fate.exclusion.kind === "lesson" ? void 0 : fate.exclusion };
}
var originOf = (slot, templateIndex) => slot.provenance.map((id) => templateIndex.get(id)).find((template) => (template == null ? void 0 : template.state) === "active");
function movedBy(slot, template) {
  var _a, _b, _c, _d;
  const teacher = (_b = (_a = slot.key) == null ? void 0 : _a.teacher) != null ? _b : slot.teachers.find((id) => id === template.teacher);
  if (teacher !== template.teacher) return "teacher";
  if (slot.occurrenceDate !== void 0 && weekdayOf(slot.occurrenceDate) !== template.weekday) return "day";
  return ((_d = (_c = slot.key) == null ? void 0 : _c.starts) != null ? _d : slot.starts) === template.starts ? void 0 : "time";
}
var exclusionOf = ({ occurrenceDate }, template, exclusions) => occurrenceDate === void 0 ? void 0 : exclusions.exclusion(template, occurrenceDate);
var REASONS = {
  teacher: "template_teacher_changed",
  day: "template_day_changed",
  time: "template_time_changed",
  fixed: "template_fixed",
  reserved: "template_reserved",
  closed: "closed",
  lesson: "lesson",
  off: "template_disabled",
  overridden: "overridden"
};
function staleReason(slot, unwanted, { matching, templateIndex }) {
  if (unwanted) return REASONS[unwanted];
  if (matching.isMatchedKey(slot.key)) return "duplicate";
  const disabled = slot.provenance.some((id) => {
    var _a;
    return ((_a = templateIndex.get(id)) == null ? void 0 : _a.state) === "disabled";
  });
  return disabled ? "template_disabled" : "template_removed";
}

// src/planning/decide/decide.ts
function decide({ occurrence, slot }, context) {
  const { values, window: window2 } = context;
  if (!slot) return occurrence ? decideMissing(occurrence, context) : NOTHING;
  if (occurrence) {
    if (slot.protection) return keepMatched(slot, occurrence, slot.protection, values);
    if (slot.blocked) {
      const reason = values.markerMode ? "blocked" : "not-reopened";
      const date2 = reopeningDate(slot, occurrence, context);
      if (date2 === void 0) return keepMatched(slot, occurrence, reason, values);
      const otherwise = matchedSkip(slot, occurrence, reason, values);
      return { kind: "reopen", slot, occurrence, date: date2, otherwise };
    }
    const { date } = slot;
    if (slot.frozen || slot.templateUnreadable || date === void 0) return NOTHING;
    const changes = changesOf(occurrence, slot, values);
    const differs = !isEmpty2(changes);
    if (differs && isPast(window2, date, occurrence.template.starts))
      return keepMatched(slot, occurrence, "past-start", values);
    if (differs) return { kind: "update", candidate: { slot, occurrence, changes, date } };
    return NOTHING;
  }
  if (isSurplusCopy(slot, context.matching)) return keepUnmatched(slot, "surplus-copy", context);
  if (!slot.generated || slot.frozen || slot.templateUnreadable) return NOTHING;
  if (slot.protection) return keepUnmatched(slot, slot.protection, context);
  if (slot.blocked) return NOTHING;
  if (slot.reopenedByHand) return keepUnmatched(slot, "reopened-by-hand", context);
  return { kind: "retire", write: retire(slot, context) };
}
var keepMatched = (slot, occurrence, reason, values) => ({ kind: "keep", skip: matchedSkip(slot, occurrence, reason, values) });
var keepUnmatched = (slot, reason, context) => ({ kind: "keep", skip: { slot, occurrence: void 0, reason, ...keptFateOf(slot, context) } });
function retire(slot, context) {
  const { origin, moved, exclusion } = fateOf(slot, context);
  const reason = staleReason(slot, moved != null ? moved : exclusion == null ? void 0 : exclusion.kind, context);
  return { kind: "retire", slot, changes: context.values.retire(slot), reason, origin, exclusion };
}
function changesOf(occurrence, slot, values) {
  const changes = values.differences(occurrence, slot);
  return slot.statusLost ? { status: "open", ...changes } : changes;
}
var NOTHING = { kind: "nothing" };
function decideMissing(occurrence, { matching, window: window2 }) {
  if (matching.winnerOf(occurrence.key.text)) return { kind: "duplicate", occurrence };
  return occurrence.upcoming && occurrence.date <= window2.through ? { kind: "create", occurrence } : NOTHING;
}
function reopeningDate({ ownBlocked, frozen, templateUnreadable, date }, { template }, { window: window2, reopenOwnBlocked }) {
  const ours = ownBlocked && !frozen && !templateUnreadable;
  if (!ours || !reopenOwnBlocked || date === void 0) return void 0;
  return isPast(window2, date, template.starts) ? void 0 : date;
}
var matchedSkip = (slot, occurrence, reason, values) => ({
  slot,
  occurrence,
  reason,
  moved: !values.hasWantedHours(occurrence, slot)
});

// src/planning/decide/intents.ts
function decideEach(facts, context) {
  const intents = {
    retirements: [],
    updates: [],
    creates: [],
    reopens: [],
    duplicates: [],
    skips: []
  };
  const { matching } = context;
  for (const slot of facts) {
    collect(decide({ occurrence: matching.occurrenceOf(slot), slot }, context), intents);
  }
  for (const occurrence of matching.wanted) {
    if (!matching.slotOf(occurrence)) collect(decide({ occurrence, slot: void 0 }, context), intents);
  }
  return intents;
}
var openingTemplates = ({ creates, reopens, duplicates }) => new Set(
  [...creates, ...duplicates, ...reopens.map(({ occurrence }) => occurrence)].map(
    ({ template }) => template.id
  )
);
function collect(intent, intents) {
  switch (intent.kind) {
    case "nothing":
      return;
    case "keep":
      intents.skips.push(intent.skip);
      return;
    case "create":
      intents.creates.push(intent.occurrence);
      return;
    case "duplicate":
      intents.duplicates.push(intent.occurrence);
      return;
    case "reopen":
      intents.reopens.push(intent);
      return;
    case "update":
      intents.updates.push(intent.candidate);
      return;
    case "retire":
      intents.retirements.push(intent.write);
      return;
    default:
      intent;
  }
}

// src/planning/decide/lesson-clashes.ts
function lessonClashes(facts, skips, lessons, window2) {
  const ofStale = new Map(
    skips.flatMap(
      ({ slot, reason, ...skip }) => {
        var _a;
        return reason === "booked" && "exclusion" in skip && ((_a = skip.exclusion) == null ? void 0 : _a.kind) === "lesson" ? [[slot, skip.exclusion.by]] : [];
      }
    )
  );
  return facts.flatMap((slot) => {
    var _a;
    const lesson = (_a = ofStale.get(slot)) != null ? _a : isToTakePlace(slot, window2) ? lessons.clashingWith(slot) : void 0;
    return lesson ? [{ slot, lesson }] : [];
  });
}
var isToTakePlace = ({ booked, blocked, presence }, window2) => booked && !blocked && presence !== void 0 && !isPast(window2, presence.date, presence.starts);

// src/planning/decide/openings.ts
function settleOpenings(intents, context) {
  const { ready, duplicates, waiting, withheld } = sortOut2(intents, context);
  const creates = [];
  const reopens = [];
  const refused = [];
  for (const candidate of ready) {
    if (collidersOf(candidate, context).length > 0) refused.push(candidate);
    else if (candidate.reopening) reopens.push(reopen(candidate.reopening, candidate, context));
    else creates.push(create(candidate, context));
  }
  const reopened = new Set(reopens.map(({ slot }) => slot));
  return {
    creates,
    reopens,
    leftBlocked: intents.reopens.flatMap(({ slot, otherwise }) => reopened.has(slot) ? [] : [otherwise]),
    waiting,
    withheld,
    // Colliders are named against the final state, so that they do not depend on the order of visits (semantics 3.11).
    refused: [
      ...refused.map((candidate) => refuse(candidate.reopening ? "reopen" : "create", candidate, context)),
      ...duplicates.map((candidate) => refuseDuplicate(candidate, context, reopened))
    ]
  };
}
function sortOut2({ creates, reopens, duplicates }, { oldSlotOf, templateIndex, exclusions }) {
  const waiting = [];
  const withheld = [];
  const isFree = ({ occurrence }) => {
    const by = oldSlotOf(occurrence);
    if (by) waiting.push({ occurrence, by });
    return !by;
  };
  const isAllowed = ({ occurrence }) => {
    const isWithheld = exclusions.isWithheld(occurrence.template.teacher);
    if (isWithheld) withheld.push(occurrence);
    return !isWithheld;
  };
  const ready = [...creates.map(candidateOf), ...reopens.map(reopeningOf)].filter(isFree).filter(isAllowed).sort(
    (a, b) => a.presence.date - b.presence.date || templateIndex.rank(a.occurrence.template) - templateIndex.rank(b.occurrence.template) || a.occurrence.date - b.occurrence.date
  );
  return { ready, duplicates: duplicates.map(candidateOf).filter(isFree), waiting, withheld };
}
var candidateOf = (occurrence) => ({
  occurrence,
  reopening: void 0,
  presence: presenceOn(occurrence, occurrence.date)
});
var reopeningOf = (reopening) => ({
  occurrence: reopening.occurrence,
  reopening,
  presence: presenceOn(reopening.occurrence, reopening.date)
});
function create(candidate, { occupancy, values, twins }) {
  const { occurrence } = candidate;
  occupancy.add({ ...opened(candidate, twins), occurrence, slot: void 0 });
  return { kind: "create", occurrence, changes: values.create(occurrence) };
}
function reopen({ slot, occurrence }, candidate, { occupancy, values, twins }) {
  occupancy.add({ ...opened(candidate, twins), occurrence: void 0, slot });
  const changes = { status: "open", ...values.differences(occurrence, slot) };
  return { kind: "reopen", slot, occurrence, changes };
}
var opened = ({ occurrence, presence }, twins) => ({
  presence,
  templates: [occurrence.template.id],
  twinKey: twins.keyOf(occurrence),
  blocked: false
});
var refuse = (kind, candidate, context) => {
  var _a;
  return {
    kind,
    occurrence: candidate.occurrence,
    slot: (_a = candidate.reopening) == null ? void 0 : _a.slot,
    presence: candidate.presence,
    colliders: collidersOf(candidate, context)
  };
};
function refuseDuplicate(candidate, context, reopened) {
  const { occurrence, presence } = candidate;
  const colliders = collidersOf(candidate, context);
  const winner = winnerOf(occurrence, context, reopened);
  const others = colliders.filter((collider) => collider.slot !== (winner == null ? void 0 : winner.slot));
  return {
    kind: "duplicate",
    occurrence,
    slot: void 0,
    presence,
    colliders: winner ? [...others, winner] : colliders
  };
}
var collidersOf = ({ occurrence, presence }, { occupancy, twins }) => {
  const twinKey = twins.keyOf(occurrence);
  return occupancy.colliding(presence).filter((other) => !isTwin(other, twinKey));
};
var isTwin = (other, twinKey) => twinKey !== void 0 && other.twinKey === twinKey;
function winnerOf(occurrence, { matching, adoptedBy }, reopened) {
  var _a;
  const winner = matching.winnerOf(occurrence.key.text);
  const slot = winner && matching.slotOf(winner);
  if (!slot) return void 0;
  const former = adoptedBy.has(slot) || reopened.has(slot) ? [] : slot.provenance;
  return {
    slot,
    occurrence: void 0,
    presence: (_a = slot.presence) != null ? _a : presenceOn(winner, winner.date),
    templates: [.../* @__PURE__ */ new Set([...former, winner.template.id])],
    twinKey: void 0,
    blocked: slot.blocked
  };
}

// src/planning/decide/twins.ts
function twinsOf(matching, mode2) {
  const keyOf = (occurrence) => mode2 === "both" ? occurrence == null ? void 0 : occurrence.key.text : void 0;
  const keyOfSlot = (slot) => slot.blocked ? void 0 : keyOf(matching.occurrenceOf(slot));
  return {
    keyOf,
    keyOfSlot,
    areTwins(a, b) {
      const key = keyOfSlot(a);
      return key !== void 0 && key === keyOfSlot(b);
    }
  };
}

// src/planning/decide/waiting.ts
function oldSlotFinder(slots, opening, decided) {
  const oldSlots = /* @__PURE__ */ new Map();
  for (const slot of slots) {
    if (slot.occurrenceDate === void 0) continue;
    for (const id of slot.provenance) {
      if (!opening.has(id) || !standsForTemplate(slot, id, decided)) continue;
      const week = templateWeek2(id, slot.occurrenceDate);
      if (!oldSlots.has(week)) oldSlots.set(week, slot);
    }
  }
  return ({ template, date }) => oldSlots.get(templateWeek2(template.id, date));
}
var templateWeek2 = (template, date) => `${template}|${weekOf(date)}`;
function standsForTemplate(slot, template, { matching, standsAfter, adoptedBy }) {
  const occurrence = matching.occurrenceOf(slot);
  if ((occurrence == null ? void 0 : occurrence.template.id) === template) return false;
  if (!standsAfter(slot) || isSurplusCopy(slot, matching)) return false;
  if (slot.reopenedByHand && !occurrence) return false;
  if (adoptedBy.has(slot)) return false;
  return !slot.malformed || slot.protection !== void 0;
}

// src/planning/decide/decide-all.ts
function decideAll(school) {
  const { templates, slots, closures: closures2, closureTeachers, window: window2, storage, settings } = school;
  const templateIndex = indexTemplates(templates);
  const values = wantedValues(storage, settings);
  const readFacts = factsReader({
    templateIndex,
    namedTeachers: namedTeachers(templates, closureTeachers),
    window: window2,
    settings
  });
  const facts = slots.slice().sort((a, b) => byCodeUnit(a.id, b.id)).map(readFacts);
  const lessons = unplacedLessons(school.lessons, facts);
  const inEdit = setsInEdit(templates);
  const exclusions = exclusionsOf(templateIndex, { closures: closures2, lessons, setsInEdit: inEdit }, settings);
  const slotsByKey = groupBy(facts, ({ key }) => key == null ? void 0 : key.text);
  const wanted = expand(templateIndex, exclusions, slotsByKey, window2);
  const matching = match(wanted, slotsByKey, settings.sameTimeTemplates);
  const twins = twinsOf(matching, settings.sameTimeTemplates);
  const { reopenOwnBlocked } = settings;
  const context = { matching, templateIndex, exclusions, window: window2, values, reopenOwnBlocked };
  const intents = decideEach(facts, context);
  const retired = new Set(intents.retirements.map(({ slot }) => slot));
  const standsAfter = (slot) => !retired.has(slot) && !isRetired(slot, matching);
  const standing = facts.filter(standsAfter);
  const updates = settleUpdates(intents.updates, standing, twins.areTwins, templateIndex);
  const adoptedBy = new Map(
    updates.accepted.map(({ slot, occurrence }) => [slot, occurrence.template.id])
  );
  const occupancy = finalOccupancy(standing, updates.accepted, matching, twins, window2);
  const opening = openingTemplates(intents);
  const oldSlotOf = oldSlotFinder(facts, opening, { matching, standsAfter, adoptedBy });
  const openings = settleOpenings(intents, { ...context, oldSlotOf, adoptedBy, occupancy, twins });
  const writes = [
    ...intents.retirements,
    ...updates.accepted.map(updateOf),
    ...openings.reopens,
    ...openings.creates
  ];
  return {
    facts,
    readFacts,
    matching,
    writes,
    prerequisites: findPrerequisites(writes),
    skips: [...intents.skips, ...openings.leftBlocked],
    waiting: openings.waiting,
    withheld: openings.withheld,
    refused: [
      ...updates.refused.map((candidate) => refusedUpdate(candidate, occupancy, twins)),
      ...openings.refused
    ],
    unplaced: standing.filter((slot) => isUnplaced(slot, window2)),
    setsInEdit: inEdit,
    unplacedLessons: lessons.lessons,
    lessonClashes: lessonClashes(facts, intents.skips, lessons, window2),
    occupancy
  };
}
var updateOf = ({ slot, occurrence, changes }) => ({
  kind: "update",
  slot,
  occurrence,
  changes
});
var isUnplaced = ({ presence, date, key, generated }, { from }) => !presence && (date === void 0 ? generated || key !== void 0 : date >= from);
function refusedUpdate(candidate, occupancy, twins) {
  const { slot, occurrence } = candidate;
  const presence = presenceOf2(candidate);
  const twinKey = twins.keyOfSlot(slot);
  const colliders = occupancy.colliding(presence).filter((other) => other.slot !== slot && (twinKey === void 0 || other.twinKey !== twinKey));
  return { kind: "update", occurrence, slot, presence, colliders };
}

// src/planning/overlaps/counted-pairs.ts
var MOST_PAIRS = 5e3;
function countedPairs({ eachPair }, counts) {
  let count3 = 0;
  const pairs = [];
  eachPair((a, b) => {
    if (!counts(a, b)) return;
    count3 += 1;
    if (pairs.length < MOST_PAIRS) pairs.push([a, b]);
  });
  return { count: count3, pairs };
}

// src/planning/overlaps/after.ts
var canClash = ({ presence, blocked }, window2, countsBlocked) => (countsBlocked || !blocked) && !isPast(window2, presence.date, presence.starts);
function overlapsAfter(occupancy, window2, owns) {
  const clashes = (occupant) => canClash(occupant, window2, false);
  const found = countedPairs(occupancy, (a, b) => clashes(a) && clashes(b) && (owns(a) || owns(b)));
  return { ...found, pairs: found.pairs.slice().sort(byTime) };
}
var byTime = ([a], [b]) => a.presence.date - b.presence.date || a.presence.starts - b.presence.starts;

// src/planning/overlaps/before.ts
function overlapsBefore(facts, window2, owns) {
  const occupancy = emptyOccupancy();
  for (const slot of facts) {
    if (!isPlaced(slot) || slot.blocked) continue;
    const { date } = slot.presence;
    if (date >= window2.from && date <= window2.through) occupancy.add(slot);
  }
  return countedPairs(occupancy, (a, b) => owns(a) || owns(b));
}

// src/planning/overlaps/open-to-all.ts
function openToAll(templates, occupancy, window2, { fixedTemplates, reservedTemplates }) {
  const hoursOf2 = (isKept, setting) => {
    const kept = new Set(
      templates.flatMap((template) => template.state === "active" && isKept(template) ? [template.id] : [])
    );
    if (setting === "skip" || kept.size === 0) return void 0;
    const hours = occupancy.all().filter((occupant) => occupant.templates.some((id) => kept.has(id)) && isBookable2(occupant, window2));
    return { templates: kept.size, hours: hours.length };
  };
  return {
    fixed: hoursOf2(({ fixed }) => fixed, fixedTemplates),
    reserved: hoursOf2(({ reserved }) => reserved, reservedTemplates)
  };
}
function isBookable2({ slot, blocked, presence }, window2) {
  const { date, starts } = presence;
  if (blocked || date < window2.from || date > window2.through || isPast(window2, date, starts)) return false;
  if (!slot) return true;
  const isOpen = slot.blocked || slot.slot.status === "open" || slot.slot.status === "empty";
  return isOpen && !slot.booked && slot.slot.unclear.length === 0;
}

// src/planning/scope.ts
var everything = { ownsSlot: () => true, ownsTemplate: () => true, isEverything: true };
var ofTemplates = (ids) => ({
  ownsSlot: ({ provenance }) => provenance.some((id) => ids.has(id)),
  ownsTemplate: ({ id }) => ids.has(id),
  isEverything: false
});
var ofTeacher = (teacher) => ({
  ownsSlot: ({ teachers }) => teachers.includes(teacher),
  ownsTemplate: ({ teachers }) => teachers.includes(teacher),
  isEverything: false
});
function restrict(writes, prerequisites, scope) {
  const kept = /* @__PURE__ */ new Set();
  const keep = (write) => {
    if (kept.has(write)) return;
    kept.add(write);
    prerequisites(write).forEach(keep);
  };
  for (const write of writes) if (ownsWrite(scope, write)) keep(write);
  return writes.filter((write) => kept.has(write));
}
var ownsWrite = (scope, write) => write.kind !== "create" && scope.ownsSlot(write.slot) || write.kind !== "retire" && scope.ownsTemplate(write.occurrence.template);

// src/planning/plan.ts
function planSync({ scope = everything, formerSources, ...school }) {
  const {
    facts,
    readFacts,
    matching,
    prerequisites,
    skips,
    waiting,
    refused,
    withheld,
    unplaced,
    setsInEdit: setsInEdit2,
    unplacedLessons: unplacedLessons2,
    lessonClashes: lessonClashes2,
    occupancy,
    ...decisions
  } = decideAll(school);
  const ownsOccurrence = (occurrence) => occurrence !== void 0 && scope.ownsTemplate(occurrence.template);
  const ownsSlot = (slot) => slot !== void 0 && (scope.ownsSlot(slot) || ownsOccurrence(matching.occurrenceOf(slot)));
  const owns = ({ slot, occurrence }) => ownsSlot(slot) || ownsOccurrence(occurrence);
  const templates = school.templates.filter((template) => scope.ownsTemplate(template));
  const isOwnConcern = (concernsTeacher) => scope.isEverything || templates.some(({ teachers }) => teachers.some(concernsTeacher));
  const concernsTeachers = (teachers) => isOwnConcern((teacher) => teachers.includes(teacher));
  const writes = restrict(decisions.writes, prerequisites, scope);
  const collisions = refused.flatMap(
    (doubleBooking) => doubleBooking.colliders.map((other) => ({ doubleBooking, with: other }))
  );
  return {
    writes,
    prerequisites,
    skips: skips.filter(owns),
    waiting: waiting.filter(({ occurrence, by }) => owns({ slot: by, occurrence })),
    refused: refused.filter(owns),
    withheld: withheld.filter(ownsOccurrence),
    collisions: collisions.filter(({ doubleBooking, with: other }) => owns(doubleBooking) || owns(other)),
    unplaced: unplaced.filter(ownsSlot),
    overlapsBefore: overlapsBefore(facts, school.window, ownsSlot),
    overlapsAfter: overlapsAfter(occupancy, school.window, owns),
    templates,
    unreadableClosures: school.closures.filter((closure) => closure.state === "invalid").filter((closure) => isOwnConcern((teacher) => concerns(closure, teacher))),
    setsInEdit: setsInEdit2.filter(({ teachers }) => concernsTeachers(teachers)),
    unplacedLessons: unplacedLessons2,
    openToAll: openToAll(templates, occupancy, school.window, school.settings),
    lessonClashes: lessonClashes2.filter(({ slot }) => ownsSlot(slot)),
    facts,
    readFacts,
    concernsTeachers,
    hasSlots: (id) => (formerSources == null ? void 0 : formerSources.has(id)) === true || facts.some(({ provenance }) => provenance.includes(id)),
    ownFacts: scope.isEverything ? facts : facts.filter(ownsSlot),
    finalState: { occupancy, refused }
  };
}

// src/panel/story/why-blocked.ts
function whyBlocked(slot, { input }) {
  const slots = input.slots.map(
    (each) => each.id === slot.id ? {
      ...each,
      status: "open",
      blockedByFormula: false,
      syncState: each.syncState.replace(/\|retired\s*$/, "|live|")
    } : each
  );
  const { writes } = planSync({ ...input, slots });
  return writes.find((write) => write.kind === "retire" && write.slot.id === slot.id);
}

// src/panel/story/story.ts
function storyOf(hour, school, words) {
  var _a, _b;
  const { weeks } = words.panel;
  const { story } = weeks;
  const names = panelNames(school, words.panel);
  const { slot, occurrence } = hour;
  const templateId = (_a = occurrence == null ? void 0 : occurrence.template.id) != null ? _a : slot == null ? void 0 : slot.provenance[0];
  const template = school.plan.templates.find(({ id }) => id === templateId);
  const rows = rowsAbout(hour, planRows(school, words));
  const type = (_b = slot == null ? void 0 : slot.slot.type) != null ? _b : occurrence == null ? void 0 : occurrence.template.type;
  const state = [
    weeks.states[hour.state],
    ...hour.locked && hour.state !== "locked" ? [weeks.states.locked] : [],
    ...hour.trouble ? [weeks.trouble[hour.trouble]] : [],
    ...hour.overlapping && hour.state !== "refused" ? [weeks.overlapping[hour.overlapping]] : []
  ].join(", ");
  const teachers = hour.teachers.map(names.teacher).join(", ");
  return {
    title: `${names.day(hour.date)} ${names.hours(hour)}`,
    facts: [
      [story.teacher, teachers === "" ? words.panel.noTeacher : teachers],
      ...type === void 0 || type === "" ? [] : [[story.type, isolated(type)]],
      [story.state, state],
      ...hour.students.length === 0 ? [] : [[story.students, hour.students.map(isolated).join(", ")]],
      [
        story.template,
        templateId === void 0 ? story.noTemplate : template ? names.template(template) : story.goneTemplate
      ]
    ],
    why: [...overlapsOf(hour, school.plan, names, words), ...whyOf(hour, rows, school, words)],
    next: nextOf(hour, rows, words),
    record: slot && { table: "slots", id: slot.id },
    template: template && { table: "templates", id: template.id }
  };
}
function rowsAbout({ slot, occurrence }, rows) {
  var _a;
  const subject = (_a = slot == null ? void 0 : slot.id) != null ? _a : occurrence && subjectOf(occurrence);
  return rows.filter(
    ({ subjects, reason }) => subject !== void 0 && subjects.includes(subject) && reason !== "double-booked"
  );
}
var overlapsOf = (hour, { overlapsAfter: overlapsAfter2 }, names, { panel: panel3 }) => overlapsAfter2.pairs.filter((pair2) => pair2.some((occupant) => isAbout(occupant, hour))).map(([a, b]) => panel3.plan.doubleBooked(names.occupant(isAbout(a, hour) ? b : a)));
var isAbout = (occupant, { slot, occurrence }) => {
  var _a;
  return idOfOccupant(occupant) === ((_a = slot == null ? void 0 : slot.id) != null ? _a : occurrence && subjectOf(occurrence));
};
function whyOf({ slot, lesson, past }, rows, school, { panel: panel3, sync: sync3 }) {
  const { plan } = school;
  const { story } = panel3.weeks;
  const decided = rows.filter(({ kind }) => kind === "skipped" || kind === "refused").map(({ text }) => text);
  if (decided.length > 0) return decided;
  if (rows.length > 0) return rows.map(({ text }) => text);
  if (past) return [story.past];
  if (lesson) return [story.withoutSlot];
  if (!slot) return [panel3.plan.reasons.wanted];
  const invalid = plan.templates.find(({ id, state }) => state === "invalid" && slot.provenance.includes(id));
  if ((invalid == null ? void 0 : invalid.state) === "invalid") {
    const problems = invalid.problems.map(sync3.problem).join("; ");
    return [sync3.person.invalidTemplate(isolated(invalid.name), problems, "")];
  }
  if (!slot.generated) return [story.byHand];
  if (slot.frozen) return [story.beyond];
  if (!slot.ownBlocked) return [story.asWanted];
  const retire2 = whyBlocked(slot, school);
  return [
    retire2 ? story.blockedBySync(reasonText(retire2, sync3, panelNames(school, panel3))) : story.blockedOnce
  ];
}
function nextOf({ planned, state }, rows, { panel: panel3 }) {
  const { weeks } = panel3;
  if (state === "planned") return weeks.states.planned;
  if (state === "arriving") return weeks.states.arriving;
  if (planned === void 0) return weeks.story.nothingNext;
  const row = rows.find(({ kind }) => kind !== "skipped" && kind !== "refused");
  return row ? `${weeks.planned[planned]}. ${row.text}` : weeks.planned[planned];
}

// src/extension/parts/day-names.ts
var dayName = (date, { weekdays, embed }) => `${weekdays[weekdayOf(date)]} ${embed(formatDayAndMonth(date))}`;

// src/extension/hours/story-dialog.tsx
function useStory(hours, school) {
  const [told, setTold] = useState4(void 0);
  const close = () => setTold(void 0);
  const now = told && hours.find(({ id }) => id === told.hour.id);
  return {
    tell: (hour) => setTold({ hour, school }),
    dialog: told ? now ? /* @__PURE__ */ React16.createElement(StoryDialog, { hour: now, school, before: told, onClose: close }) : /* @__PURE__ */ React16.createElement(GoneDialog, { told, onClose: close }) : null
  };
}
function GoneDialog({
  told: { hour, school },
  onClose
}) {
  const { words } = usePanel();
  return /* @__PURE__ */ React16.createElement(Modal, { title: storyOf(hour, school, words).title, onClose }, /* @__PURE__ */ React16.createElement("p", { role: "alert" }, words.panel.weeks.story.gone));
}
function StoryDialog({ hour, school, before, onClose }) {
  const { words, isBusy: isBusy2, openRecord } = usePanel();
  const { story: texts } = words.panel.weeks;
  const story = useMemo4(() => storyOf(hour, school, words), [hour, school, words]);
  const hasChanged = useMemo4(
    () => JSON.stringify(storyOf(before.hour, before.school, words)) !== JSON.stringify(story),
    [before, story, words]
  );
  const { record, template } = story;
  return /* @__PURE__ */ React16.createElement(Modal, { title: story.title, onClose }, hasChanged && /* @__PURE__ */ React16.createElement("p", { className: "ss-notice", role: "status" }, texts.changed), /* @__PURE__ */ React16.createElement("dl", { className: "ss-facts" }, story.facts.map(([label2, value]) => /* @__PURE__ */ React16.createElement(React16.Fragment, { key: label2 }, /* @__PURE__ */ React16.createElement("dt", null, label2), /* @__PURE__ */ React16.createElement("dd", null, label2 === texts.state && /* @__PURE__ */ React16.createElement(Sign, { name: hour.state }), " ", value)))), /* @__PURE__ */ React16.createElement("h3", null, texts.why), story.why.map((line) => /* @__PURE__ */ React16.createElement("p", { key: line }, line)), /* @__PURE__ */ React16.createElement("h3", null, texts.next), /* @__PURE__ */ React16.createElement("p", null, story.next), hour.slot && /* @__PURE__ */ React16.createElement(History, { slot: hour.slot }), /* @__PURE__ */ React16.createElement(Notice, null), /* @__PURE__ */ React16.createElement("div", { className: "ss-actions" }, record && /* @__PURE__ */ React16.createElement(Button8, { className: "ss-button", disabled: isBusy2, onClick: () => openRecord(record) }, texts.open), template && /* @__PURE__ */ React16.createElement(Button8, { className: "ss-button", disabled: isBusy2, onClick: () => openRecord(template) }, texts.openTemplate)));
}
function History({ slot }) {
  const { port, settings, words } = usePanel();
  const { story: texts } = words.panel.weeks;
  const [log, setLog] = useState4(void 0);
  useEffect5(() => {
    var _a, _b;
    let isGone = false;
    readChangeLog(port, settings, { id: slot.id, key: (_b = (_a = slot.key) == null ? void 0 : _a.text) != null ? _b : "" }).then(
      (changes) => !isGone && setLog(changes),
      () => !isGone && setLog(void 0)
      // The log is an extra; what it belongs to is shown already.
    );
    return () => {
      isGone = true;
    };
  }, [port, settings, slot]);
  if (log === void 0) return null;
  const moment = (at) => {
    const instant = parseInstant(at);
    if (instant === void 0) return at;
    const { date, minute } = schoolZone(settings).localOf(instant);
    return `${dayName(date, words.panel)} ${words.panel.embed(formatTimeOfDay(minute))}`;
  };
  return /* @__PURE__ */ React16.createElement(React16.Fragment, null, /* @__PURE__ */ React16.createElement("h3", null, texts.history), log.length === 0 && /* @__PURE__ */ React16.createElement("p", null, texts.noHistory), /* @__PURE__ */ React16.createElement("ul", { className: "ss-history" }, log.map((change) => /* @__PURE__ */ React16.createElement("li", { key: change.id }, /* @__PURE__ */ React16.createElement("bdi", null, moment(change.at)), " · ", /* @__PURE__ */ React16.createElement("bdi", null, changeText(change, words))))));
}

// src/extension/hours/week-grid.tsx
import React17, { useEffect as useEffect6, useLayoutEffect, useMemo as useMemo5, useRef as useRef3, useState as useState5 } from "react";
function WeekGrid(props) {
  var _a;
  const { label: label2, columns, headings, today, day: wanted, note, sought: sought2, isDense = false } = props;
  const { onTell, heading } = props;
  const { words, direction: direction3 } = usePanel();
  const { weeks, day, name } = words.panel;
  const grid = useRef3(null);
  const [active, setActive] = useState5(void 0);
  const all = columns.flatMap(({ id, hours }) => hours.map((hour) => cellId(id, hour)));
  const current = active !== void 0 && all.includes(active) ? active : all[0];
  const focusNext = useRef3(false);
  useEffect6(() => {
    var _a2, _b;
    if (!focusNext.current) return;
    focusNext.current = false;
    (_b = (_a2 = grid.current) == null ? void 0 : _a2.querySelector(`[data-cell="${CSS.escape(current != null ? current : "")}"]`)) == null ? void 0 : _b.focus();
  }, [current]);
  const first = (_a = columns[0]) == null ? void 0 : _a.date;
  useLayoutEffect(() => {
    var _a2, _b, _c;
    if (wanted === void 0 || first === void 0) return;
    (_c = (_b = (_a2 = grid.current) == null ? void 0 : _a2.querySelector(`[data-column="${wanted}"]`)) == null ? void 0 : _b.scrollIntoView) == null ? void 0 : _c.call(_b, { inline: "start", block: "nearest" });
  }, [wanted, first]);
  useEffect6(() => {
    var _a2, _b;
    if (sought2 === void 0) return;
    const cell = (_a2 = grid.current) == null ? void 0 : _a2.querySelector(`[data-cell$="/${CSS.escape(sought2)}"]`);
    (_b = cell == null ? void 0 : cell.scrollIntoView) == null ? void 0 : _b.call(cell, { inline: "nearest", block: "center" });
    cell == null ? void 0 : cell.focus();
  }, [sought2]);
  const move = (event) => {
    const target = neighbour(columns, current, event.key, direction3);
    if (target === void 0) return;
    event.preventDefault();
    focusNext.current = true;
    setActive(target);
  };
  const scale = useMemo5(() => scaleOf(columns.flatMap(({ hours }) => hours)), [columns]);
  const { height } = scale;
  return /* @__PURE__ */ React17.createElement("div", { className: "ss-grid-scroll" }, /* @__PURE__ */ React17.createElement("p", { className: "ss-quiet ss-keys", id: "ss-grid-keys" }, note !== "" && /* @__PURE__ */ React17.createElement("strong", null, note), " ", all.length > 0 && /* @__PURE__ */ React17.createElement("span", null, weeks.keys)), /* @__PURE__ */ React17.createElement(
    "fieldset",
    {
      className: `ss-grid${isDense ? " ss-dense" : ""}`,
      ref: grid,
      "aria-label": label2,
      "aria-describedby": "ss-grid-keys",
      onKeyDown: move
    },
    /* @__PURE__ */ React17.createElement("div", { className: "ss-axis", "aria-hidden": "true" }, /* @__PURE__ */ React17.createElement("div", { className: "ss-column-head" }), /* @__PURE__ */ React17.createElement("div", { style: { height, position: "relative" } }, scale.hours.map(({ minute, isIdle }) => /* @__PURE__ */ React17.createElement("span", { key: minute, style: { top: scale.at(minute) } }, isIdle ? "" : formatTimeOfDay(minute))))),
    columns.map((column, index) => {
      var _a2;
      return /* @__PURE__ */ React17.createElement(
        "section",
        {
          key: column.id,
          "data-column": column.date,
          className: "ss-column",
          "aria-label": headings[index]
        },
        /* @__PURE__ */ React17.createElement("div", { className: `ss-column-head${column.date === today ? " ss-today" : ""}` }, /* @__PURE__ */ React17.createElement("h2", null, heading ? /* @__PURE__ */ React17.createElement(
          "button",
          {
            type: "button",
            className: "ss-heading-button",
            title: heading.label((_a2 = headings[index]) != null ? _a2 : ""),
            onClick: () => heading.onClick(column)
          },
          /* @__PURE__ */ React17.createElement("bdi", null, headings[index])
        ) : /* @__PURE__ */ React17.createElement("bdi", null, headings[index])), column.closures.map((closure) => /* @__PURE__ */ React17.createElement("p", { key: closure.id, className: "ss-closure-name" }, weeks.closedFor(name(nameOfClosure(closure))))), isDense && column.hours.length === 0 && column.closures.length === 0 && /* @__PURE__ */ React17.createElement("p", { className: "ss-quiet" }, day.free)),
        /* @__PURE__ */ React17.createElement("div", { className: "ss-column-body", style: { height } }, scale.hours.map(({ minute }) => /* @__PURE__ */ React17.createElement("span", { key: minute, className: "ss-line", style: { top: scale.at(minute) } })), column.closures.map(({ id, hours: { starts, ends } }) => /* @__PURE__ */ React17.createElement(
          "span",
          {
            key: id,
            className: "ss-closure",
            style: { top: scale.at(starts), height: scale.at(ends) - scale.at(starts) }
          }
        )), placed(column.hours, scale).map((hour) => {
          const id = cellId(column.id, hour);
          return /* @__PURE__ */ React17.createElement(
            HourButton,
            {
              key: id,
              id,
              hour,
              isCurrent: id === current,
              onFocus: () => setActive(id),
              onClick: () => onTell(hour)
            }
          );
        }))
      );
    })
  ));
}
var cellId = (column, hour) => `${column}/${hour.id}`;
function neighbour(columns, current, key, direction3) {
  const at = columns.findIndex(({ id, hours }) => hours.some((hour2) => cellId(id, hour2) === current));
  const column = columns[at];
  if (!column) return void 0;
  const index = column.hours.findIndex((hour2) => cellId(column.id, hour2) === current);
  const hour = column.hours[index];
  if (key === "ArrowUp" || key === "ArrowDown") {
    const next = column.hours[index + (key === "ArrowUp" ? -1 : 1)];
    return next && cellId(column.id, next);
  }
  const side = key === "ArrowLeft" ? -1 : key === "ArrowRight" ? 1 : 0;
  if (side === 0 || !hour) return void 0;
  const step = direction3 === "rtl" ? -side : side;
  for (let other = at + step; columns[other]; other += step) {
    const { id, hours } = columns[other];
    const [nearest] = hours.slice().sort((a, b) => Math.abs(a.starts - hour.starts) - Math.abs(b.starts - hour.starts));
    if (nearest) return cellId(id, nearest);
  }
  return void 0;
}

// src/extension/day/day-tab.tsx
function DayTab({ plan, onChecks, ...props }) {
  const { words } = usePanel();
  if (plan.status === "loading") return /* @__PURE__ */ React18.createElement(LoadingState, { text: words.panel.loading });
  if (plan.status === "failed") return /* @__PURE__ */ React18.createElement(PlanError, { error: plan.error, onChecks });
  return /* @__PURE__ */ React18.createElement(Day, { school: plan.school, ...props });
}
function Day({
  school,
  view,
  onView
}) {
  const { words, settings } = usePanel();
  const { day: texts, weeks } = words.panel;
  const today = school.window.now.date;
  const { date = today, dayView, dayTeacher } = view;
  const hours = useMemo6(() => hoursOf(school, settings), [school, settings]);
  const everybody = useMemo6(() => teachersOf2(school, words.panel), [school, words]);
  const teachers = useMemo6(
    () => everybody.filter(({ id }) => dayTeacher === void 0 || id === dayTeacher),
    [everybody, dayTeacher]
  );
  const columns = useMemo6(
    () => dayOfSchool(
      hours,
      school.input.closures,
      teachers.map(({ id }) => id),
      date
    ),
    [hours, school, teachers, date]
  );
  const story = useStory(hours, school);
  const shown = columns.flatMap((column) => column.hours);
  const note = shown.length > 0 ? "" : date > school.window.through ? weeks.openedUntil(dayName(school.window.through, words.panel)) : weeks.empty;
  return /* @__PURE__ */ React18.createElement("div", { className: "ss-weeks" }, /* @__PURE__ */ React18.createElement("div", { className: "ss-week-head" }, /* @__PURE__ */ React18.createElement(
    DateSteps,
    {
      date,
      previous: { label: texts.previous, date: addDays(date, -1) },
      next: { label: texts.next, date: addDays(date, 1) },
      onDate: (chosen2) => onView({ date: chosen2 })
    }
  ), /* @__PURE__ */ React18.createElement("h2", { className: "ss-title", "aria-live": "polite" }, words.panel.longDate(date)), /* @__PURE__ */ React18.createElement("div", { className: "ss-selects" }, /* @__PURE__ */ React18.createElement(
    SelectButtons,
    {
      className: "ss-select-buttons",
      size: "small",
      width: "200px",
      "aria-label": texts.view,
      options: ["calendar", "list"].map((value) => ({ value, label: texts.views[value] })),
      value: dayView,
      onChange: (value) => onView({ dayView: value === "list" ? "list" : "calendar" })
    }
  ), /* @__PURE__ */ React18.createElement(
    LabelledSelect,
    {
      label: weeks.teacher,
      options: [
        { value: "", label: texts.everybody },
        ...everybody.map(({ id, name }) => ({ value: id, label: name }))
      ],
      value: dayTeacher != null ? dayTeacher : "",
      onChange: (value) => onView({ dayTeacher: value || void 0 })
    }
  ), dayView === "list" && /* @__PURE__ */ React18.createElement(Button9, { className: "ss-button", size: "small", onClick: () => window.print() }, texts.print))), dayView === "list" ? /* @__PURE__ */ React18.createElement(WhoComes, { hours, teachers, date }) : /* @__PURE__ */ React18.createElement(React18.Fragment, null, /* @__PURE__ */ React18.createElement(Legend, { hours: shown }), /* @__PURE__ */ React18.createElement(
    WeekGrid,
    {
      label: dayName(date, words.panel),
      columns,
      headings: teachers.map(({ name }) => name),
      today: void 0,
      note,
      isDense: true,
      onTell: story.tell
    }
  )), story.dialog);
}
function WhoComes({
  hours,
  teachers,
  date
}) {
  const { words } = usePanel();
  const { day: texts, weeks, embed } = words.panel;
  const visitors = visitorsOf(
    hours,
    teachers.map(({ id }) => id),
    date
  );
  const nameOf3 = new Map(teachers.map(({ id, name }) => [id, name]));
  return /* @__PURE__ */ React18.createElement("div", { className: "ss-visitors" }, /* @__PURE__ */ React18.createElement("h2", { className: "ss-print-title" }, texts.whoComes(words.panel.longDate(date))), visitors.length === 0 && /* @__PURE__ */ React18.createElement("p", { className: "ss-quiet" }, texts.nobodyComes), /* @__PURE__ */ React18.createElement("div", { className: "ss-visitor-columns" }, visitors.map(({ teacher, hours: own }) => /* @__PURE__ */ React18.createElement("table", { key: teacher, className: "ss-visitor-table" }, /* @__PURE__ */ React18.createElement("caption", null, /* @__PURE__ */ React18.createElement("bdi", null, nameOf3.get(teacher)), " ", /* @__PURE__ */ React18.createElement("span", { className: "ss-count" }, own.length)), /* @__PURE__ */ React18.createElement("thead", { className: "ss-hidden" }, /* @__PURE__ */ React18.createElement("tr", null, /* @__PURE__ */ React18.createElement("th", { scope: "col" }, texts.columns.hour), /* @__PURE__ */ React18.createElement("th", { scope: "col" }, texts.columns.students), /* @__PURE__ */ React18.createElement("th", { scope: "col" }, texts.columns.type))), /* @__PURE__ */ React18.createElement("tbody", null, own.map((hour) => {
    var _a, _b, _c, _d;
    return /* @__PURE__ */ React18.createElement("tr", { key: hour.id }, /* @__PURE__ */ React18.createElement("td", null, embed(`${formatTimeOfDay(hour.starts)}–${formatTimeOfDay(hour.ends)}`)), /* @__PURE__ */ React18.createElement("td", null, /* @__PURE__ */ React18.createElement("bdi", null, hour.students.length > 0 ? hour.students.join(", ") : texts.unnamed), hour.trouble && /* @__PURE__ */ React18.createElement("span", { className: "ss-trouble" }, /* @__PURE__ */ React18.createElement(Sign, { name: "warning", size: 12 }), " ", weeks.trouble[hour.trouble])), /* @__PURE__ */ React18.createElement("td", null, /* @__PURE__ */ React18.createElement("bdi", null, [(_b = (_a = hour.slot) == null ? void 0 : _a.slot.type) != null ? _b : "", ...(_d = (_c = hour.slot) == null ? void 0 : _c.slot.rooms) != null ? _d : []].join(" ").trim())));
  }))))));
}

// src/extension/error-boundary.tsx
import React19 from "react";
var ErrorBoundary = class extends React19.Component {
  constructor() {
    super(...arguments);
    this.state = {};
  }
  static getDerivedStateFromError(thrown) {
    return { error: toError(thrown) };
  }
  render() {
    const { words, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    return /* @__PURE__ */ React19.createElement(
      ErrorState,
      {
        title: words.errors.other,
        hint: words.errors.otherMend,
        problems: [error.message],
        action: { label: words.retry, onClick: () => this.setState({ error: void 0 }) }
      }
    );
  }
};

// src/extension/holidays/holidays-tab.tsx
import { useBase as useBase2 } from "@airtable/blocks/ui";
import React24, { useEffect as useEffect7, useMemo as useMemo8, useState as useState6 } from "react";

// src/base/codecs/cells/cell-problems.ts
var fieldLabel = ({ fields }, key) => {
  var _a, _b;
  return `${key} ("${(_b = (_a = fields[key]) == null ? void 0 : _a.name) != null ? _b : key}")`;
};
var problemsOf = (spec) => (key, kind, matter, details = {}) => {
  var _a, _b;
  return {
    text: `${fieldLabel(spec, key)}: ${matter}`,
    kind,
    field: (_b = (_a = spec.fields[key]) == null ? void 0 : _a.name) != null ? _b : key,
    found: "",
    against: "",
    ...details
  };
};
var unreadable = (spec, key, cell, expected) => isBlank(cell) ? problemsOf(spec)(key, "empty", `empty, expected ${EXPECTED[expected]}`, { expected }) : problemsOf(spec)(key, "unreadable", `${shownCell(cell)} is not ${EXPECTED[expected]}`, {
  found: shownCell(cell),
  expected
});
var unreadableUse = (name, cell) => ({
  text: `active ("${name}"): ${shownCell(cell)} is not ${EXPECTED["in-use"]}`,
  kind: "unreadable",
  field: name,
  found: shownCell(cell),
  against: "",
  expected: "in-use"
});
var EXPECTED = {
  weekday: "a weekday: 0–7, or its name in English or Hebrew",
  start: "a time of day such as 14:30",
  end: "a time of day such as 15:30",
  "closure-hour": "a time of day, or both times empty for whole days",
  date: "a date",
  weeks: `a whole number from 1 to ${MOST_WEEKS}`,
  name: "a name",
  "one-type": "one lesson type",
  teachers: "a link to teachers",
  "in-use": "a tick, or a word for in use or out of use",
  mark: "a tick, a link, or a word for yes or no"
};
function shownCell(cell) {
  var _a, _b;
  const text = (_b = JSON.stringify((_a = nameIn(singleOf(cell))) != null ? _a : cell)) != null ? _b : String(cell);
  return shortened(withMarksShown(text), 80);
}

// src/base/codecs/cells/table-reader.ts
function tableReader({ fields }, keys, school) {
  const ids = {};
  const zones2 = {};
  for (const key of keys) {
    const field = fields[key];
    if (!field) continue;
    ids[key] = field.id;
    zones2[key] = fieldZone(field, school);
  }
  return {
    fields: keys.flatMap((key) => {
      var _a;
      return (_a = ids[key]) != null ? _a : [];
    }),
    cell(record, key) {
      const id = ids[key];
      return id === void 0 ? null : record.cell(id);
    },
    zone: (key) => {
      var _a;
      return (_a = zones2[key]) != null ? _a : school;
    },
    timesZone: (key) => timesZone(fields[key], school)
  };
}

// src/base/codecs/closures/closure-codec.ts
var READ2 = readKeys(CLOSURES.fields);
var SAYING = READ2.filter((key) => key !== "disabled");
var closureFields = ({ fields }) => READ2.flatMap((key) => {
  var _a, _b;
  return (_b = (_a = fields[key]) == null ? void 0 : _a.id) != null ? _b : [];
});
function decodeClosures(records, table, elsewhere, school) {
  const teacherNames = /* @__PURE__ */ new Map();
  const teachers = /* @__PURE__ */ new Set();
  const reader = tableReader(table, READ2, school);
  const decode = (record) => {
    const cell = (key) => reader.cell(record, key);
    const links = readLinks(cell("teachers"));
    for (const { id } of links) teachers.add(id);
    if (readTruth(cell("disabled")) || SAYING.every((key) => isBlank(cell(key)))) return void 0;
    for (const { id, name } of links) if (name !== "") teacherNames.set(id, name);
    const row = {
      id: record.id,
      name: readText(cell("name")),
      teachers: links.map(({ id }) => id).sort(byCodeUnit)
    };
    const problems = [];
    if (!areLinks(cell("teachers")))
      problems.push(unreadable(CLOSURES, "teachers", cell("teachers"), "teachers"));
    const from = readDay("startDate", cell("startDate"), reader.zone("startDate"), problems);
    const through = isBlank(cell("endDate")) ? from : readDay("endDate", cell("endDate"), reader.zone("endDate"), problems);
    if (from !== void 0 && through !== void 0 && through < from) {
      const [found, against] = [formatDate(through), formatDate(from)];
      problems.push(
        of("endDate", "before-start", `${found} is before the start ${against}`, {
          found,
          against
        })
      );
    }
    const hours = readHours(cell("starts"), cell("ends"), reader, problems);
    return from === void 0 || through === void 0 || hours === void 0 || problems.length > 0 ? { ...row, state: "invalid", problems } : { ...row, state: "closed", from, through, hours };
  };
  const closures2 = records.flatMap((record) => {
    var _a;
    return (_a = decode(record)) != null ? _a : [];
  }).sort((a, b) => byCodeUnit(a.id, b.id));
  return elsewhere ? { closures: withStrangers(closures2, elsewhere), teachers: /* @__PURE__ */ new Set(), teacherNames: /* @__PURE__ */ new Map() } : { closures: closures2, teachers, teacherNames };
}
function withStrangers(closures2, link3) {
  const naming = closures2.filter(({ teachers }) => teachers.length > 0);
  const [first] = naming;
  if (!first) return closures2;
  const problem = of("teachers", "wrong-link", `links to table "${link3.to}", expected "${link3.expected}"`, {
    found: link3.to,
    against: link3.expected
  });
  const all = {
    id: first.id,
    name: naming.map(nameOfClosure).join(", "),
    teachers: [],
    state: "invalid",
    problems: [problem]
  };
  return closures2.flatMap((closure) => closure === first ? all : naming.includes(closure) ? [] : closure);
}
function readDay(key, cell, zone, problems) {
  const date = readDate(cell, zone);
  if (date === void 0) problems.push(unreadable(CLOSURES, key, cell, "date"));
  return date;
}
function readHours(startCell, endCell, reader, problems) {
  if (isBlank(startCell) && isBlank(endCell)) return WHOLE_DAY;
  const starts = readHour("starts", startCell, reader.timesZone("starts"), problems);
  const given = readHour("ends", endCell, reader.timesZone("ends"), problems);
  if (starts === void 0 || given === void 0) return void 0;
  const ends = given === MIDNIGHT ? END_OF_DAY : given;
  if (starts < ends) return { starts, ends };
  const [found, against] = [formatTimeOfDay(ends), formatTimeOfDay(starts)];
  problems.push(
    of("ends", "not-after-start", `${found} is not after the start ${against}`, {
      found,
      against
    })
  );
  return void 0;
}
function readHour(key, cell, zone, problems) {
  const minute = readTime(cell, zone);
  if (minute === void 0) problems.push(unreadable(CLOSURES, key, cell, "closure-hour"));
  return minute;
}
var of = problemsOf(CLOSURES);

// src/base/codecs/closures/closure-rows.ts
function decodeClosureRows(records, table, school) {
  var _a;
  const disabled = (_a = table.fields.disabled) == null ? void 0 : _a.id;
  return records.flatMap((record) => {
    const isDisabled = disabled !== void 0 && readTruth(record.cell(disabled));
    const enabled = {
      id: record.id,
      cell: (field) => field === disabled ? null : record.cell(field)
    };
    const [closure] = decodeClosures([enabled], table, void 0, school).closures;
    return closure ? [{ closure, isDisabled }] : [];
  });
}
var MissingClosureField = class extends Error {
  constructor(field, table) {
    super(`The table "${table.name}" has no field for ${field}, which this closure needs`);
    this.name = "MissingClosureField";
    this.field = field;
  }
};
function encodeClosure(closure, table, school) {
  const cells = {};
  const needed = (key) => {
    const field = table.fields[key];
    if (!field) throw new MissingClosureField(key, table);
    return field;
  };
  const set = (field, value) => {
    cells[field.id] = value;
  };
  if (table.fields.name) set(table.fields.name, closure.name);
  set(needed("startDate"), formatDate(closure.from));
  if (closure.through !== closure.from) set(needed("endDate"), formatDate(closure.through));
  if (closure.hours) {
    for (const [key, minute] of [
      ["starts", closure.hours.starts],
      ["ends", closure.hours.ends]
    ]) {
      const field = needed(key);
      set(field, timeWriter(field, fieldZone(field, school)).write(minute, closure.from));
    }
  }
  if (closure.teachers.length > 0)
    set(
      needed("teachers"),
      closure.teachers.map((id) => ({ id }))
    );
  return cells;
}
function encodeEnd({ from }, today, table) {
  const key = from <= today ? "endDate" : "disabled";
  const field = table.fields[key];
  if (!field) throw new MissingClosureField(key, table);
  return { [field.id]: from <= today ? formatDate(today) : true };
}

// src/base/closure-book.ts
async function openClosureBook(port, settings, zone) {
  const table = locateTable(await port.schema(), CLOSURES, settings);
  if (!table) return void 0;
  const records = await port.list(table.id, closureFields(table));
  return {
    table: table.id,
    rows: decodeClosureRows(records, table, zone),
    async add(closures2) {
      const cells = closures2.map((closure) => encodeClosure(closure, table, zone));
      for (let start = 0; start < cells.length; start += port.limits.batch)
        await port.create(table.id, cells.slice(start, start + port.limits.batch));
    },
    end: (closure, today) => port.update(table.id, [{ id: closure.id, cells: encodeEnd(closure, today, table) }])
  };
}
var closedTimes = (rows) => rows.flatMap(({ closure, isDisabled }) => closure.state === "closed" && !isDisabled ? [closure] : []);

// src/holidays/proposal.ts
var wholeSchool = (name, from, through) => ({
  name,
  from,
  through,
  teachers: []
});
var asClosure = (proposal, index) => {
  var _a;
  return {
    id: `proposal ${index}`,
    name: proposal.name,
    teachers: proposal.teachers,
    state: "closed",
    from: proposal.from,
    through: proposal.through,
    hours: (_a = proposal.hours) != null ? _a : WHOLE_DAY
  };
};
var toCreate = (proposals, rows) => {
  const there = new Set(rows.map(daysOf));
  return proposals.filter((proposal) => {
    const days = daysOf(proposal);
    const isNew = !there.has(days);
    there.add(days);
    return isNew;
  });
};
var daysOf = ({ from, through, teachers }) => JSON.stringify([from, through, [...teachers].sort()]);

// src/holidays/closure-effect.ts
function closureEffect(input, proposals) {
  const { window: window2 } = input;
  const ahead = proposals.filter(({ through }) => through >= window2.now.date);
  if (ahead.length === 0) return [];
  const proposed = ahead.map(asClosure);
  const last = Math.max(window2.through, ...ahead.map(({ through }) => through));
  const reaching = {
    ...input,
    window: { ...window2, through: Math.min(last, effectReach(window2.now.date)) }
  };
  const without3 = planSync(reaching);
  const within = planSync({ ...reaching, closures: [...input.closures, ...proposed] });
  const isProposed = (exclusion) => (exclusion == null ? void 0 : exclusion.kind) === "closed" && proposed.includes(exclusion.by);
  const effects = /* @__PURE__ */ new Map();
  const effectOn = (date) => {
    var _a;
    const effect = (_a = effects.get(date)) != null ? _a : { hours: 0, lessons: [] };
    effects.set(date, effect);
    return effect;
  };
  const retiredAnyway = new Set(retiredIn(without3));
  for (const write of within.writes) {
    if (write.kind !== "retire" || write.slot.date === void 0) continue;
    if (isProposed(write.exclusion) && !retiredAnyway.has(write.slot.id))
      effectOn(write.slot.date).hours += 1;
  }
  const stillOpened = new Set(openingsOf(within).map(([subject]) => subject));
  for (const [subject, date] of openingsOf(without3)) {
    const isCovered = proposed.some(({ from, through }) => from <= date && date <= through);
    if (!stillOpened.has(subject) && isCovered) effectOn(date).hours += 1;
  }
  for (const skip of within.skips) {
    const isLesson = skip.reason === "booked" && !skip.occurrence && isProposed(skip.exclusion);
    if (isLesson && skip.slot.date !== void 0) effectOn(skip.slot.date).lessons.push(skip.slot);
  }
  return [...effects].map(([date, effect]) => ({ date, ...effect })).sort((a, b) => a.date - b.date);
}
var MOST_DAYS2 = 400;
var effectReach = (today) => addDays(today, MOST_DAYS2);
var beyondReach = (proposals, today) => proposals.filter(({ through }) => through > effectReach(today));
var retiredIn = ({ writes }) => writes.flatMap((write) => write.kind === "retire" ? [write.slot.id] : []);
var openingsOf = ({ writes }) => writes.flatMap((write) => {
  const date = dateOf2(write);
  if (!isOpening(write) || date === void 0) return [];
  return [
    [
      write.kind === "create" ? `${write.occurrence.key.text}|${write.occurrence.template.id}` : write.slot.id,
      date
    ]
  ];
});

// src/holidays/hebrew-calendar.ts
function hebrewDate(year, month, day) {
  let date = newYear(year);
  for (const [name, length] of monthsOf(year)) {
    if (name === month) return addDays(date, day - 1);
    date = addDays(date, length);
  }
  throw new RangeError(`The Hebrew year ${year} has no month ${month}`);
}
var hebrewYearOf = (civilYear) => civilYear + 3761;
var newYear = (year) => addDays(EPOCH, elapsed(year) + delay(year));
var isLeap = (year) => (7 * year + 1) % 19 < 7;
var EPOCH = -2092590;
var PARTS_PER_DAY = 25920;
function elapsed(year) {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12084 + 13753 * months;
  const day = 29 * months + Math.floor(parts / PARTS_PER_DAY);
  return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}
function delay(year) {
  const [before, own, after] = [elapsed(year - 1), elapsed(year), elapsed(year + 1)];
  if (after - own === 356) return 2;
  return own - before === 382 ? 1 : 0;
}
function monthsOf(year) {
  const days = newYear(year + 1) - newYear(year);
  return [
    ["tishri", 30],
    ["heshvan", days % 10 === 5 ? 30 : 29],
    ["kislev", days % 10 === 3 ? 29 : 30],
    ["tevet", 29],
    ["shevat", 30],
    ...isLeap(year) ? [["adar-1", 30]] : [],
    ["adar", 29],
    ["nisan", 30],
    ["iyar", 29],
    ["sivan", 30],
    ["tammuz", 29],
    ["av", 30],
    ["elul", 29]
  ];
}

// src/holidays/israeli-holidays.ts
function israeliHolidays(year) {
  const spring = hebrewYearOf(year) - 1;
  const autumn = hebrewYearOf(year);
  const whole = (name, from, days = 1) => [
    { name, part: "eve", from: addDays(from, -1), through: addDays(from, -1) },
    { name, part: "day", from, through: addDays(from, days - 1) }
  ];
  return [
    // Nobody closes on the eve of Purim.
    ...whole("purim", hebrewDate(spring, "adar", 14)).filter(({ part }) => part === "day"),
    ...whole("pesach", hebrewDate(spring, "nisan", 15), 7),
    ...year >= FIRST_INDEPENDENCE_DAY ? whole("independence-day", independenceDay(spring)) : [],
    ...whole("shavuot", hebrewDate(spring, "sivan", 6)),
    ...whole("rosh-hashana", hebrewDate(autumn, "tishri", 1), 2),
    ...whole("yom-kippur", hebrewDate(autumn, "tishri", 10)),
    ...whole("sukkot", hebrewDate(autumn, "tishri", 15), 8)
  ];
}
var FIRST_INDEPENDENCE_DAY = 1949;
var FIRST_YEAR_PUT_OFF = hebrewYearOf(2004) - 1;
function independenceDay(hebrewYear) {
  const fifth = hebrewDate(hebrewYear, "iyar", 5);
  switch (weekdayOf(fifth)) {
    case FRIDAY:
      return addDays(fifth, -1);
    case SATURDAY:
      return addDays(fifth, -2);
    case MONDAY:
      return hebrewYear >= FIRST_YEAR_PUT_OFF ? addDays(fifth, 1) : fifth;
    default:
      return fifth;
  }
}
var MONDAY = 1;
var FRIDAY = 5;
var SATURDAY = 6;

// src/holidays/holiday-choices.ts
var holidayChoices = (year, words) => israeliHolidays(year).map(({ name, part, from, through }) => {
  const text = words.names[name];
  return {
    id: `${name} ${part} ${year}`,
    name,
    isEve: part === "eve",
    proposal: wholeSchool(part === "eve" ? words.eveOf(text) : text, from, through)
  };
});

// src/calendars/icalendar/content-line.ts
var unfold = (text) => text.replace(/^\ufeff/, "").replaceAll(/\r\n|\r/g, "\n").replaceAll(/\n[ \t]/g, "").split("\n").filter((line) => line !== "");
function parseLine(line) {
  const match2 = /^([A-Za-z0-9-]+)((?:;[^=:;"]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)$/s.exec(
    line
  );
  if (!match2) return void 0;
  const [, name = "", parameters = "", value = ""] = match2;
  return { name: name.toUpperCase(), parameters, value };
}
var parameterOf = ({ parameters }, name) => {
  var _a;
  return (_a = new RegExp(`;${name}=(?:"([^"]*)"|([^;,]*))`, "i").exec(parameters)) == null ? void 0 : _a.slice(1).find((value) => value !== void 0);
};
var unescapeText = (value) => value.replaceAll(/\\(.)/gs, (_, character) => /n/i.test(character) ? "\n" : character);

// src/calendars/icalendar/calendar-file.ts
function parseCalendar(text) {
  var _a;
  const open = [];
  let root;
  for (const raw of unfold(text)) {
    if (root) return void 0;
    const line = (_a = parseLine(raw)) != null ? _a : { name: "", parameters: "", value: raw };
    const name = line.value.trim().toUpperCase();
    if (line.name === "BEGIN") {
      open.push({ name, lines: [], components: [] });
    } else if (line.name === "END") {
      const closed = open.pop();
      if ((closed == null ? void 0 : closed.name) !== name) return void 0;
      const parent = open[open.length - 1];
      if (parent) parent.components.push(closed);
      else root = closed;
    } else {
      const component = open[open.length - 1];
      if (!component) return void 0;
      component.lines.push(line);
    }
  }
  return (root == null ? void 0 : root.name) === "VCALENDAR" ? root : void 0;
}

// src/holidays/calendar-days.ts
function readCalendarDays(text) {
  var _a, _b, _c, _d;
  const calendar = parseCalendar(text);
  if (!calendar) return { proposals: [], refused: [{ what: text.slice(0, 40), why: "no-calendar" }] };
  const proposals = [];
  const refused = [];
  for (const event of calendar.components.filter(({ name }) => name === "VEVENT")) {
    const name = unescapeText((_b = (_a = lineOf(event, "SUMMARY")) == null ? void 0 : _a.value) != null ? _b : "").trim();
    const read = readEvent(event, name);
    if (typeof read === "string") {
      refused.push({ what: name === "" ? (_d = (_c = lineOf(event, "DTSTART")) == null ? void 0 : _c.value) != null ? _d : "" : name, why: read });
    } else proposals.push(read);
  }
  return { proposals, refused };
}
function readEvent(event, name) {
  var _a;
  if (["RRULE", "RDATE", "RECURRENCE-ID"].some((key) => lineOf(event, key))) return "recurring";
  if (((_a = lineOf(event, "STATUS")) == null ? void 0 : _a.value.toUpperCase()) === "CANCELLED") return "cancelled";
  const start = lineOf(event, "DTSTART");
  if (!start) return "no-date";
  if (!isWholeDay(start)) return "timed";
  const from = dayOf2(start);
  const after = from === void 0 ? void 0 : endOf(event, from);
  if (from === void 0 || after === void 0) return "no-date";
  if (after === "timed") return after;
  if (after <= from) return "before-start";
  return name === "" ? "no-name" : wholeSchool(name, from, addDays(after, -1));
}
function endOf(event, from) {
  var _a, _b;
  const end = lineOf(event, "DTEND");
  if (end) return isWholeDay(end) ? dayOf2(end) : "timed";
  const duration = (_a = lineOf(event, "DURATION")) == null ? void 0 : _a.value;
  if (duration === void 0) return addDays(from, 1);
  const [, weeks, days] = (_b = /^\+?P(?:(\d+)W|(\d+)D)$/.exec(duration)) != null ? _b : [];
  if (weeks === void 0 && days === void 0) return "timed";
  return addDays(from, weeks === void 0 ? Number(days) : 7 * Number(weeks));
}
var lineOf = ({ lines }, name) => lines.find((line) => line.name === name);
var isWholeDay = (line) => {
  var _a;
  return ((_a = parameterOf(line, "VALUE")) == null ? void 0 : _a.toUpperCase()) === "DATE" || /^\d{8}$/.test(line.value.trim());
};
var dayOf2 = ({ value }) => parseDate(value.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3"));

// src/holidays/lost-lines.ts
function withLostLines(text) {
  const trimmed = text.trim();
  if (/[\r\n]/.test(trimmed)) return trimmed;
  return trimmed.replace(IS_CALENDAR.test(trimmed) ? BEFORE_PROPERTY : BEFORE_DATE, "\n");
}
var IS_CALENDAR = /^\s*BEGIN:VCALENDAR/i;
var BEFORE_PROPERTY = /\s*(?=(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|DTSTART|DTEND|DURATION|SUMMARY|DESCRIPTION|LOCATION|CATEGORIES|CLASS|TRANSP|STATUS|SEQUENCE|CREATED|LAST-MODIFIED|URL|RRULE|RDATE|EXDATE|RECURRENCE-ID|PRIORITY|TRIGGER|ACTION|TZID|TZNAME|TZOFFSETFROM|TZOFFSETTO|X-[A-Z0-9-]+)[:;])/g;
var BEFORE_DATE = /(?<!\.\.\s*|–\s*|—\s*|\s-\s*)\s*(?=\d{4}-\d{2}-\d{2})/g;

// src/holidays/pasted-lines.ts
function readPastedLines(text) {
  const proposals = [];
  const refused = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === "") continue;
    const read = readLine(line);
    if (typeof read === "string") refused.push({ what: line, why: read });
    else proposals.push(read);
  }
  return { proposals, refused };
}
var LINE = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:\.\.|–|—|\s-\s)\s*(\d{4}-\d{2}-\d{2}))?(?:[\s,;:]+(.*))?$/;
function readLine(line) {
  var _a;
  const [, start = "", end = start, name = ""] = (_a = LINE.exec(line)) != null ? _a : [];
  const from = parseDate(start);
  const through = parseDate(end);
  if (from === void 0 || through === void 0) return "no-date";
  if (through < from) return "before-start";
  return name.trim() === "" ? "no-name" : wholeSchool(name.trim(), from, through);
}

// src/holidays/read-pasted.ts
function readPasted(text) {
  const lines = withLostLines(text);
  return IS_CALENDAR.test(lines) ? readCalendarDays(lines) : readPastedLines(lines);
}

// src/panel/holiday-draft.ts
var emptyDraft = (year) => ({
  way: "one",
  name: "",
  from: "",
  through: "",
  starts: "",
  ends: "",
  teacher: void 0,
  year,
  chosen: /* @__PURE__ */ new Set(),
  text: ""
});
function readDraft(draft, words) {
  switch (draft.way) {
    case "holidays":
      return {
        proposals: holidayChoices(draft.year, words).filter(({ id }) => draft.chosen.has(id)).map(({ proposal }) => proposal),
        refused: []
      };
    case "pasted":
      return readPasted(draft.text);
    case "one":
      return readForm(draft);
  }
}
function readForm({ name, from, through, starts, ends, teacher }) {
  if (from === "") return { proposals: [], refused: [] };
  const refuse2 = (why) => ({
    proposals: [],
    refused: [{ what: name === "" ? from : name, why }]
  });
  const first = parseDate(from);
  const last = parseDate(through === "" ? from : through);
  if (first === void 0 || last === void 0) return refuse2("no-date");
  if (last < first) return refuse2("before-start");
  if (name.trim() === "") return refuse2("no-name");
  const proposal = {
    ...wholeSchool(name.trim(), first, last),
    teachers: teacher === void 0 ? [] : [teacher]
  };
  if (starts === "" && ends === "") return { proposals: [proposal], refused: [] };
  const [begin2, given] = [parseTimeOfDay(starts), parseTimeOfDay(ends)];
  const end = given === MIDNIGHT ? END_OF_DAY : given;
  if (begin2 === void 0 || end === void 0 || end <= begin2) return refuse2("no-hours");
  return { proposals: [{ ...proposal, hours: { starts: begin2, ends: end } }], refused: [] };
}

// src/extension/holidays/closure-list.tsx
import { Button as Button10 } from "@airtable/blocks/ui";
import React20 from "react";

// src/panel/sorted-closures.ts
function sortedClosures(rows, today) {
  const startOf2 = ({ closure }) => closure.state === "closed" ? closure.from : 0;
  const isAhead = ({ closure, isDisabled }) => !isDisabled && (closure.state === "invalid" || closure.through >= today);
  return {
    ahead: rows.filter(isAhead).sort((a, b) => startOf2(a) - startOf2(b)),
    behind: rows.filter((row) => !isAhead(row)).sort((a, b) => startOf2(b) - startOf2(a))
  };
}

// src/extension/holidays/closure-list.tsx
function ClosureList({ rows, today, ...props }) {
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  const { ahead, behind } = sortedClosures(rows, today);
  return /* @__PURE__ */ React20.createElement("section", { className: "ss-card", "aria-label": texts.ahead }, /* @__PURE__ */ React20.createElement("h2", null, texts.ahead, " ", /* @__PURE__ */ React20.createElement("span", { className: "ss-count" }, ahead.length)), ahead.length === 0 ? /* @__PURE__ */ React20.createElement("p", { className: "ss-quiet" }, texts.none) : /* @__PURE__ */ React20.createElement(ClosureTable, { rows: ahead, today, mayEnd: true, ...props }), behind.length > 0 && /* @__PURE__ */ React20.createElement("details", null, /* @__PURE__ */ React20.createElement("summary", null, texts.behind(behind.length)), /* @__PURE__ */ React20.createElement(ClosureTable, { rows: behind, today, mayEnd: false, ...props })));
}
function ClosureTable({
  rows,
  today,
  teacherNames,
  mayWrite,
  mayEnd,
  onEnd
}) {
  const { words } = usePanel();
  const { holidays: texts, embed, name, shortWeekdays } = words.panel;
  const dayText2 = (day) => `${shortWeekdays[weekdayOf(day)]} ${dateText(day, words.panel)}`;
  const daysOf2 = ({ from, through }) => from === through ? dayText2(from) : `${dayText2(from)} – ${dayText2(through)}`;
  const hoursOf2 = ({ hours: { starts, ends } }) => starts === WHOLE_DAY.starts && ends === WHOLE_DAY.ends ? texts.wholeDay : embed(`${formatTimeOfDay(starts)}–${formatTimeOfDay(ends)}`);
  return /* @__PURE__ */ React20.createElement("table", { className: "ss-table ss-closures" }, /* @__PURE__ */ React20.createElement("thead", null, /* @__PURE__ */ React20.createElement("tr", null, ["name", "days", "hours", "whom"].map((column) => /* @__PURE__ */ React20.createElement("th", { key: column, scope: "col" }, texts.columns[column])), mayEnd && /* @__PURE__ */ React20.createElement("th", { scope: "col" }, /* @__PURE__ */ React20.createElement("span", { className: "ss-hidden" }, texts.takeOut)))), /* @__PURE__ */ React20.createElement("tbody", null, rows.map(({ closure, isDisabled }) => {
    const end = closure.state === "closed" && closure.from <= today ? texts.endToday : texts.takeOut;
    return /* @__PURE__ */ React20.createElement("tr", { key: closure.id }, /* @__PURE__ */ React20.createElement("th", { scope: "row" }, /* @__PURE__ */ React20.createElement("bdi", null, nameOfClosure(closure)), isDisabled && /* @__PURE__ */ React20.createElement("span", { className: "ss-quiet" }, texts.notUsed)), /* @__PURE__ */ React20.createElement("td", null, closure.state === "closed" ? daysOf2(closure) : texts.unreadable), /* @__PURE__ */ React20.createElement("td", null, closure.state === "closed" ? hoursOf2(closure) : ""), /* @__PURE__ */ React20.createElement("td", null, closure.teachers.length === 0 ? texts.wholeSchool : closure.teachers.map((id) => {
      var _a;
      return name((_a = teacherNames.get(id)) != null ? _a : id);
    }).join(", ")), mayEnd && /* @__PURE__ */ React20.createElement("td", null, closure.state === "closed" && /* @__PURE__ */ React20.createElement(
      Button10,
      {
        className: "ss-button",
        size: "small",
        disabled: !mayWrite,
        "aria-label": `${end}: ${nameOfClosure(closure)}`,
        onClick: () => onEnd(closure)
      },
      end
    )));
  })));
}

// src/extension/holidays/effect-card.tsx
import { Button as Button11 } from "@airtable/blocks/ui";
import React21 from "react";

// src/report/sections/closure-effect-lines.ts
function effectText(effect, proposals, today, offer) {
  if (effect.length > 0) {
    const hours = effect.reduce((sum, day) => sum + day.hours, 0);
    return offer.effect(hours, effect.flatMap(({ lessons }) => lessons).length);
  }
  return beyondReach(proposals, today).length < proposals.length ? offer.noEffect : void 0;
}
function beyondText(proposals, today, offer, name) {
  const beyond = beyondReach(proposals, today);
  return beyond.length === 0 ? void 0 : offer.beyond(beyond.map((each) => name(each.name)).join(", "));
}

// src/extension/holidays/effect-card.tsx
function EffectCard({
  proposals,
  effect,
  school,
  offer,
  action
}) {
  const { words, settings } = usePanel();
  const { holidays: texts } = words.panel;
  const names = fullNames(school, words.panel);
  const { date: today } = school.window.now;
  const told = effectText(effect, proposals, today, offer);
  const beyond = beyondText(proposals, today, offer, words.panel.name);
  const lessons = effect.reduce((sum, day) => sum + day.lessons.length, 0);
  const studentsOf = (id) => {
    var _a;
    return settings.showStudents ? ((_a = school.slots.bookedBy.get(id)) != null ? _a : []).join(", ") : "";
  };
  return /* @__PURE__ */ React21.createElement("div", { className: "ss-effect", role: "status" }, /* @__PURE__ */ React21.createElement("h3", null, texts.effectHeading), told !== void 0 && /* @__PURE__ */ React21.createElement("p", null, /* @__PURE__ */ React21.createElement("strong", null, told)), beyond !== void 0 && /* @__PURE__ */ React21.createElement("p", null, beyond), lessons > 0 && /* @__PURE__ */ React21.createElement("ul", null, effect.flatMap(
    (day) => day.lessons.map((slot) => /* @__PURE__ */ React21.createElement("li", { key: slot.id }, names.slot(slot), " ", /* @__PURE__ */ React21.createElement("bdi", null, studentsOf(slot.id))))
  )), effect.length > 1 && /* @__PURE__ */ React21.createElement("details", null, /* @__PURE__ */ React21.createElement("summary", null, texts.dayByDay), /* @__PURE__ */ React21.createElement("ul", null, effect.map((day) => /* @__PURE__ */ React21.createElement("li", { key: day.date }, offer.dayEffect(dayName(day.date, words.panel), day.hours, day.lessons.length))))), /* @__PURE__ */ React21.createElement("div", { className: "ss-actions" }, /* @__PURE__ */ React21.createElement(
    Button11,
    {
      className: "ss-button ss-primary",
      variant: "primary",
      disabled: action.isDisabled,
      onClick: () => action.onClick()
    },
    action.label
  )));
}

// src/extension/holidays/holiday-form.tsx
import { SelectButtons as SelectButtons2 } from "@airtable/blocks/ui";
import React23 from "react";

// src/extension/parts/field.tsx
import { Input as Input2 } from "@airtable/blocks/ui";
import React22, { useMemo as useMemo7 } from "react";
var serial3 = 0;
function Field({ label: label2, type, value, note, onChange }) {
  const id = useMemo7(() => {
    serial3 += 1;
    return `ss-field-${serial3}`;
  }, []);
  return /* @__PURE__ */ React22.createElement("div", { className: "ss-field" }, /* @__PURE__ */ React22.createElement("label", { htmlFor: id }, label2), /* @__PURE__ */ React22.createElement(
    Input2,
    {
      id,
      className: "ss-input",
      size: "small",
      type,
      value,
      ...note !== void 0 && { "aria-describedby": `${id}-note` },
      onChange: ({ target }) => onChange(target.value)
    }
  ), note !== void 0 && /* @__PURE__ */ React22.createElement("span", { className: "ss-field-note", id: `${id}-note` }, note));
}

// src/extension/holidays/holiday-form.tsx
var WAYS2 = ["one", "holidays", "pasted"];
function HolidayForm(props) {
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  const { draft, onDraft } = props;
  return /* @__PURE__ */ React23.createElement(React23.Fragment, null, /* @__PURE__ */ React23.createElement(
    SelectButtons2,
    {
      className: "ss-select-buttons",
      size: "small",
      width: "min(100%, 600px)",
      "aria-label": texts.way,
      options: WAYS2.map((value) => ({ value, label: texts.ways[value] })),
      value: draft.way,
      onChange: (value) => {
        var _a;
        return onDraft({ ...draft, way: (_a = WAYS2.find((way) => way === value)) != null ? _a : "one" });
      }
    }
  ), draft.way === "one" && /* @__PURE__ */ React23.createElement(OneForm, { ...props }), draft.way === "holidays" && /* @__PURE__ */ React23.createElement(HolidayChoices, { ...props }), draft.way === "pasted" && /* @__PURE__ */ React23.createElement(PasteForm, { ...props }));
}
function OneForm({ draft, onDraft, teachers }) {
  var _a;
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  const field = (key, type, note) => /* @__PURE__ */ React23.createElement(
    Field,
    {
      label: texts.form[key],
      type,
      value: draft[key],
      note,
      onChange: (value) => onDraft({ ...draft, [key]: value })
    }
  );
  const dayField = (key) => {
    const day = parseDate(draft[key]);
    return field(key, "date", day === void 0 ? void 0 : words.panel.longDate(day));
  };
  return /* @__PURE__ */ React23.createElement(React23.Fragment, null, /* @__PURE__ */ React23.createElement("div", { className: "ss-form" }, field("name", "text"), dayField("from"), dayField("through"), field("starts", "time"), field("ends", "time"), /* @__PURE__ */ React23.createElement(
    LabelledSelect,
    {
      label: texts.form.whom,
      options: [
        { value: "", label: texts.wholeSchool },
        ...teachers.map(({ id, name }) => ({ value: id, label: name }))
      ],
      value: (_a = draft.teacher) != null ? _a : "",
      onChange: (value) => onDraft({ ...draft, teacher: value || void 0 })
    }
  )), /* @__PURE__ */ React23.createElement("p", { className: "ss-quiet" }, texts.form.hint));
}
function HolidayChoices({ draft, onDraft, rows, thisYear, offer }) {
  const { words } = usePanel();
  const { holidays: texts, embed } = words.panel;
  const there = closedTimes(rows);
  const choices = holidayChoices(draft.year, offer);
  const toggle = (id) => {
    const chosen2 = new Set(draft.chosen);
    if (!chosen2.delete(id)) chosen2.add(id);
    onDraft({ ...draft, chosen: chosen2 });
  };
  const list3 = (isEve) => /* @__PURE__ */ React23.createElement("ul", { className: "ss-choices" }, choices.filter((choice) => choice.isEve === isEve).map(({ id, proposal }) => {
    const isThere = toCreate([proposal], there).length === 0;
    const { from, through } = proposal;
    const days = [.../* @__PURE__ */ new Set([from, through])].map(formatDayAndMonth).join("–");
    return /* @__PURE__ */ React23.createElement("li", { key: id }, /* @__PURE__ */ React23.createElement("label", null, /* @__PURE__ */ React23.createElement(
      "input",
      {
        type: "checkbox",
        checked: draft.chosen.has(id),
        disabled: isThere,
        onChange: () => toggle(id)
      }
    ), " ", proposal.name, " ", /* @__PURE__ */ React23.createElement("span", { className: "ss-quiet", title: formatDate(from) }, embed(days), isThere ? `, ${texts.isThere}` : "")));
  }));
  return /* @__PURE__ */ React23.createElement(React23.Fragment, null, /* @__PURE__ */ React23.createElement(
    LabelledSelect,
    {
      label: texts.year,
      options: [thisYear, thisYear + 1, thisYear + 2].map((year) => ({ value: year, label: String(year) })),
      value: draft.year,
      onChange: (value) => value !== "" && onDraft({ ...draft, year: value, chosen: /* @__PURE__ */ new Set() })
    }
  ), list3(false), /* @__PURE__ */ React23.createElement("h3", null, texts.eves), list3(true));
}
function PasteForm({ draft, onDraft }) {
  const { words } = usePanel();
  const { holidays: texts } = words.panel;
  return /* @__PURE__ */ React23.createElement(React23.Fragment, null, /* @__PURE__ */ React23.createElement("label", { className: "ss-paste" }, /* @__PURE__ */ React23.createElement("span", null, texts.pasteLabel), /* @__PURE__ */ React23.createElement(
    "textarea",
    {
      className: "ss-input",
      rows: 6,
      dir: "auto",
      value: draft.text,
      onChange: ({ target }) => onDraft({ ...draft, text: target.value })
    }
  )), /* @__PURE__ */ React23.createElement("p", { className: "ss-quiet" }, texts.pasteHint), /* @__PURE__ */ React23.createElement("label", { className: "ss-file" }, texts.file, " ", /* @__PURE__ */ React23.createElement(
    "input",
    {
      type: "file",
      accept: ".ics,text/calendar,text/plain",
      onChange: ({ target }) => {
        var _a, _b;
        void ((_b = (_a = target.files) == null ? void 0 : _a[0]) == null ? void 0 : _b.text().then((text) => onDraft({ ...draft, text })));
      }
    }
  )));
}

// src/extension/holidays/holidays-tab.tsx
function HolidaysTab({ plan, onChecks, ...props }) {
  const { words } = usePanel();
  if (plan.status === "loading") return /* @__PURE__ */ React24.createElement(LoadingState, { text: words.panel.loading });
  if (plan.status === "failed") return /* @__PURE__ */ React24.createElement(PlanError, { error: plan.error, onChecks });
  return /* @__PURE__ */ React24.createElement(Holidays, { school: plan.school, onChecks, ...props });
}
function Holidays({ school, draft: begun, onDraft, onChecks }) {
  const { words, port, session, settings, isBusy: isBusy2, notify } = usePanel();
  const { holidays: texts, offer, tabs } = words.panel;
  const zone = useMemo8(() => schoolZone(settings), [settings]);
  const { date: today } = school.window.now;
  const year = Number(formatDate(today).slice(0, 4));
  const draft = begun != null ? begun : emptyDraft(year);
  const [book, setBook] = useState6(void 0);
  const [isWorking, setWorking] = useState6(false);
  useEffect7(() => {
    let isLeft = false;
    openClosureBook(port, settings, zone).then(
      (opened2) => !isLeft && setBook(opened2 != null ? opened2 : "none"),
      (thrown) => !isLeft && setBook(toError(thrown))
    );
    return () => {
      isLeft = true;
    };
  }, [port, settings, zone, school]);
  const read = useMemo8(() => readDraft(draft, offer), [draft, offer]);
  const fresh = useMemo8(
    () => typeof book === "object" && !(book instanceof Error) ? toCreate(read.proposals, closedTimes(book.rows)) : [],
    [read, book]
  );
  const effect = useMemo8(() => closureEffect(school.input, fresh), [school, fresh]);
  const forbidden = useForbidden(school, useBase2());
  if (book === void 0) return /* @__PURE__ */ React24.createElement(LoadingState, { text: words.panel.loading });
  if (book instanceof Error) {
    const error = book;
    return /* @__PURE__ */ React24.createElement(PlanError, { error, onChecks });
  }
  if (book === "none") {
    return /* @__PURE__ */ React24.createElement(
      EmptyState,
      {
        sign: "created",
        title: texts.noTable,
        hint: texts.noTableHint,
        action: { label: tabs.checks, onClick: onChecks }
      }
    );
  }
  const change = async (work) => {
    notify(void 0);
    setWorking(true);
    try {
      await session.afterWriting(work);
      return true;
    } catch (thrown) {
      notify(
        thrown instanceof MissingClosureField ? texts.noField(CLOSURES.fields[thrown.field].name) : thrown instanceof UnansweredError ? texts.unanswered : texts.notAdded(toError(thrown).message)
      );
      return false;
    } finally {
      setWorking(false);
    }
  };
  const mayWrite = forbidden === void 0 && !isWorking && !isBusy2;
  const teachers = teachersOf2(school, words.panel);
  return /* @__PURE__ */ React24.createElement("div", { className: "ss-holidays" }, /* @__PURE__ */ React24.createElement("h2", { className: "ss-title" }, tabs.holidays), /* @__PURE__ */ React24.createElement("p", { className: "ss-quiet" }, texts.intro), forbidden !== void 0 && /* @__PURE__ */ React24.createElement("p", { className: "ss-obstacle" }, `${texts.mayNot} ${forbidden}`), /* @__PURE__ */ React24.createElement(
    ClosureList,
    {
      rows: book.rows,
      today,
      teacherNames: school.teacherNames,
      mayWrite,
      onEnd: (closure) => void change(() => book.end(closure, today))
    }
  ), /* @__PURE__ */ React24.createElement("section", { className: "ss-card", "aria-label": texts.addHeading }, /* @__PURE__ */ React24.createElement("h2", null, texts.addHeading), /* @__PURE__ */ React24.createElement(
    HolidayForm,
    {
      draft,
      onDraft,
      rows: book.rows,
      teachers,
      thisYear: year,
      offer
    }
  ), read.refused.map(({ what, why }) => /* @__PURE__ */ React24.createElement("p", { key: `${what} ${why}`, className: "ss-problem", role: "alert" }, offer.refused[why](words.panel.name(what)))), read.proposals.length > 0 && fresh.length === 0 && /* @__PURE__ */ React24.createElement("p", null, texts.nothingNew), fresh.length > 0 && /* @__PURE__ */ React24.createElement(
    EffectCard,
    {
      proposals: fresh,
      effect,
      school,
      offer,
      action: {
        label: isWorking ? texts.working : texts.add(fresh.length),
        isDisabled: !mayWrite,
        onClick: () => void change(() => book.add(fresh)).then(
          (isDone) => isDone && onDraft({ ...emptyDraft(draft.year), way: draft.way })
        )
      }
    }
  )));
}
function useForbidden({ store }, base) {
  const { closures: closures2 } = store.map;
  const table = closures2 && base.getTableByIdIfExists(closures2.id);
  const check = table == null ? void 0 : table.checkPermissionsForCreateRecords();
  return check && !check.hasPermission ? check.reasonDisplayString : void 0;
}

// src/extension/hours/calendar-view.ts
var FIRST_VIEW = {
  teacher: void 0,
  date: void 0,
  span: "week",
  dayView: "calendar",
  dayTeacher: void 0,
  from: void 0
};

// src/report/words/en/count.ts
var count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

// src/report/words/en/common.ts
var plain3 = (reason) => reason.replace(/\.+$/, "");
var en = {
  line: (text) => text,
  embed: (text) => text,
  name: (text) => text,
  byName: new Intl.Collator("en", { numeric: true }).compare,
  date: (day, month, year) => [day, month, ...year === void 0 ? [] : [year]].join("/"),
  weekdays: {
    0: "Sunday",
    1: "Monday",
    2: "Tuesday",
    3: "Wednesday",
    4: "Thursday",
    5: "Friday",
    6: "Saturday"
  },
  shortWeekdays: { 0: "Sun", 1: "Mon", 2: "Tue", 3: "Wed", 4: "Thu", 5: "Fri", 6: "Sat" },
  advise: (text) => `→ ${text}`,
  open: "open",
  empty: "empty",
  noTeacher: "Without a teacher",
  flagged: (templates, dryRun) => `Overlap flags ${dryRun ? "would be written" : "written"} on: ${templates}.`,
  unflagged: (templates, dryRun) => `Overlap flags ${dryRun ? "would be taken" : "taken"} off: ${templates}.`,
  failures: {
    heading: "The run was stopped",
    nothingWritten: "Nothing was written to the base.",
    brokenOff: "Some records had been written, and they stay; the next run goes on from there.",
    ended: "Airtable ended the run before it was through, perhaps because it had become very slow. What was written stays, and the next run goes on from there.",
    toMend: "This is what stopped it, and how to mend it:",
    fromAirtable: "What stopped it is this text, which comes from Airtable:",
    baseProblem: baseProblemText,
    settingProblem: settingProblemText,
    expectation: expectationText,
    refused: breakerTexts,
    wouldBeRefused: "A real run would be stopped before it wrote anything, and this is why:"
  },
  failed: (message) => `${plain3(message)}. The next run tries again.`,
  unknownInput: (names) => `The script knows no input variable ${names}, and went on without. Correct the name, or delete the variable.`,
  of: (templates) => templates === "" ? "" : ` of ${templates}`,
  more: (rest) => `and ${rest} more`,
  alsoOn: (days) => `Also on ${days}.`,
  subject: (needsPerson, summary) => needsPerson === 0 ? summary : `${needsPerson} need you · ${summary}`
};

// src/report/words/panel/long-dates.ts
var MS_PER_DAY = 864e5;
function longDates(locale) {
  const zone = { timeZone: "UTC" };
  const day = { day: "numeric", month: "long", year: "numeric" };
  const one = new Intl.DateTimeFormat(locale, { ...zone, ...day, weekday: "long" });
  const span = new Intl.DateTimeFormat(locale, { ...zone, ...day });
  return {
    longDate: (date) => one.format(date * MS_PER_DAY),
    longSpan: (from, through) => span.formatRange(from * MS_PER_DAY, through * MS_PER_DAY)
  };
}

// src/report/words/en/holidays.ts
var hoursAndLessons = (hours, lessons) => [
  ...hours > 0 ? [`${count(hours, "free hour is blocked", "free hours are blocked")}`] : [],
  ...lessons > 0 ? [`${count(lessons, "lesson needs a person", "lessons need a person")}`] : []
].join(", ");
var enHolidays = {
  names: {
    "rosh-hashana": "Rosh Hashana",
    "yom-kippur": "Yom Kippur",
    sukkot: "Sukkot",
    purim: "Purim",
    pesach: "Pesach",
    "independence-day": "Independence Day",
    shavuot: "Shavuot"
  },
  eveOf: (holiday) => `Eve of ${holiday}`,
  refused: {
    "no-date": (what) => `${what}: no date like 2026-12-06 is there.`,
    "before-start": (what) => `${what}: it ends before it begins.`,
    "no-name": (what) => `${what}: it has no name.`,
    "no-hours": (what) => `${what}: the hours are not two times like 14:30, the second after the first. Leave both empty for whole days.`,
    recurring: (what) => `${what}: it recurs, and only single days and spans of days are taken.`,
    timed: (what) => `${what}: it has an hour, and only whole days are taken.`,
    cancelled: (what) => `${what}: it was cancelled.`,
    "no-calendar": (what) => `${what}: this is no iCalendar file.`
  },
  effect: (hours, lessons) => `${hoursAndLessons(hours, lessons)}.`,
  dayEffect: (day, hours, lessons) => `${day}: ${hoursAndLessons(hours, lessons)}`,
  noEffect: "No hour and no lesson is on these days.",
  beyond: (names) => `${names}: more than a year away. None of these hours is there yet, and none will be opened.`
};
var enClosureQuestions = {
  heading: "Holidays and vacations",
  ask: "Would you like to add days on which the school is closed? You will see what that does before anything is saved.",
  askMore: "Would you like to add more days on which the school is closed?",
  answers: {
    paste: "Paste a list or a calendar file",
    nothing: "No, go on",
    all: "All of them",
    withEves: "All of them and their eves",
    none: "None of them",
    withEve: "Yes, and its eve"
  },
  yearButton: (year) => `Israel's holidays ${year}`,
  yearHeading: (year) => `Israel's holidays in ${year} that are to come and not in your table`,
  holiday: (name, days) => `${name}, ${days}`,
  askYear: "On which of them is the school closed?",
  askOne: (holiday) => `Is the school closed: ${holiday}?`,
  askPaste: "Paste closures such as 2026-12-06..2026-12-13 Hanukkah, one after the other, or the whole text of an .ics file:",
  nothingNew: "All of these are in the table already.",
  effectHeading: "What these closures would do",
  effectHint: "Free hours open again by themselves when a closure is taken back; what is booked stays as it is.",
  askAdd: (number) => `Shall I add ${count(number, "closure", "closures")}?`,
  added: (number, table) => `Done: ${count(number, "closure was", "closures were")} added to the table ${table}.`,
  notAdded: (reason) => `Airtable did not save this: ${reason}`,
  noField: (table, field) => `The table ${table} has no field ${field}, which these closures need. Run this again, and let it be created.`
};

// src/report/words/en/panel/checks.ts
var enChecks = {
  intro: "What the sync needs in this base, and what it could use.",
  ready: "Everything that is required is there.",
  readyBut: (number) => `Everything that is required is there; ${count(number, "other thing is", "other things are")} missing or wrong.`,
  notReady: "Something that is required is missing, so no sync can run yet.",
  create: "Create it",
  addChoices: "Add them",
  createAll: "Create all that is missing",
  mayNot: "Only somebody with the permission of a creator can do this:",
  working: "Working…",
  unanswered: "Airtable has not answered. What was being made may be there or not; the list below tells.",
  willBeMade: "This will be made",
  nothingElse: "Nothing that is there is changed, and no record is touched.",
  makeThem: "Make all of it",
  calledHere: "Called here",
  choose: "Choose…",
  formulas: "Formulas to add by hand",
  formulasHint: "A script can make no formulas. Add a field of the type Formula under each name, and paste its text.",
  nameLines: "Names, for the pasted scripts",
  present: (number) => `What is there: ${count(number, "entry", "entries")}`,
  namesHere: "Names that you give the scripts belong under Settings here as well.",
  features: "The sync does not need these. Each of them can be added at any time.",
  add: "Add"
};

// src/report/words/en/panel/closures.ts
var enClosures = {
  intro: "Days on which the school, or somebody, is closed. Free hours are blocked by themselves, lessons are told.",
  noTable: "There is no table for closures yet",
  noTableHint: "Under Checks it can be made in one press, as “Holidays and vacations”.",
  mayNot: "You may look, but not change closures here:",
  ahead: "Running and to come",
  none: "Nothing is closed in the time to come.",
  behind: (number) => `${count(number, "closure is", "closures are")} over or not in use`,
  columns: { name: "Name", days: "Days", hours: "Hours", whom: "For" },
  wholeDay: "whole day",
  wholeSchool: "the whole school",
  unreadable: "cannot be read: look at it under Plan",
  notUsed: "not in use",
  endToday: "End today",
  takeOut: "Take out of use",
  addHeading: "Add closures",
  way: "What to add",
  ways: { one: "One closure", holidays: "Israel's holidays", pasted: "Pasted lines or a file" },
  form: {
    name: "Name",
    from: "First day",
    through: "Last day",
    starts: "From",
    ends: "Until",
    whom: "For",
    hint: "Leave the last day empty for a single day, and both hours empty for whole days."
  },
  year: "Year",
  eves: "Eves",
  isThere: "is there already",
  pasteLabel: "A closure a line",
  pasteHint: "Such as 2026-12-06..2026-12-13 Hanukkah. An .ics file is read by its whole days.",
  file: "Read a file",
  effectHeading: "What this would do",
  dayByDay: "Day by day",
  add: (number) => `Add ${count(number, "closure", "closures")}`,
  working: "Adding…",
  nothingNew: "All of these are there already.",
  unanswered: "Airtable has not answered. This may be saved or not: the list tells as soon as Airtable answers again.",
  notAdded: (reason) => `This was not saved: ${reason}`,
  noField: (field) => `The table of closures has no field “${field}”, which this needs. Add it under Checks.`
};

// src/report/words/en/panel/day.ts
var enDay = {
  previous: "Previous day",
  next: "Next day",
  views: { calendar: "Calendar", list: "Who comes" },
  view: "Show",
  everybody: "Everybody",
  free: "free",
  print: "Print",
  whoComes: (day) => `Who comes on ${day}`,
  nobodyComes: "Nobody has booked an hour on this day.",
  columns: { hour: "Hour", students: "Students", type: "Type" },
  unnamed: "booked"
};

// src/report/words/en/panel/feeds.ts
var enFeeds = {
  heading: "Teachers' calendars",
  intro: "Where the program slot-sync runs outside Airtable, every teacher has a calendar of her own to subscribe to. Whoever knows its address reads it: give each teacher hers alone.",
  labels: { calendarService: "Address of the service", feedField: "Field with the addresses" },
  hints: {
    calendarService: "As publicUrl in its configuration. Empty: there is none.",
    feedField: "In the table of teachers. The addresses are those that slot-sync calendars secrets prints."
  },
  expectedService: "an https address such as https://sync.example.org",
  show: "Show the addresses",
  mayNot: "Only those who may change the table of teachers see the addresses:",
  noTable: "The table of teachers is not known: the teacher of a slot is no link.",
  noField: (field) => `The table of teachers has no field “${field}”. Add it as a text, and paste into it what slot-sync calendars secrets prints.`,
  without: (names) => `Without an address: ${names}`,
  other: "What stands there is no address of this service."
};

// src/report/words/en/panel/plan.ts
var enPlan = (status) => ({
  window: (from, through) => `From ${from} to ${through}`,
  kinds: {
    created: "New",
    updated: "Changed",
    reopened: "Reopened",
    blocked: "Blocked",
    refused: "Refused",
    skipped: "Left alone"
  },
  person: "Needs a person",
  personHint: "The sync may not settle these by itself.",
  reasons: {
    wanted: "Its template wants it",
    follows: "Follows its template",
    bookkeeping: "A note of the sync's own; nobody will see a difference",
    "wanted-again": "Its template wants it again; the sync itself had blocked it",
    waiting: "Waits until the old hour of that week is free",
    overlap: "Would overlap another hour",
    "same-hour": "Two templates want the same hour",
    "invalid-template": "Template cannot be read",
    "invalid-closure": "Closure cannot be read",
    "invalid-set": "Template set in the middle of an edit",
    "lesson-clash": "Two lessons at one time",
    "double-booked": "Overlaps another slot",
    unplaced: "Nobody can tell when it is"
  },
  skips: {
    booked: "Somebody has booked it.",
    locked: "It is locked.",
    unclear: "A field that tells whether somebody has it cannot be read.",
    foreign: "It has a status of your own.",
    exceptions: "It is marked as an exception.",
    blocked: `A person has blocked it. Set its status to ${status.open} by hand to offer it again.`,
    "not-reopened": `It is blocked, and nobody can tell by whom. Set its status to ${status.open} by hand to offer it again.`,
    "past-start": "It would begin in the past on the day to which it was moved.",
    "reopened-by-hand": "A person has opened it again after the sync had blocked it.",
    "surplus-copy": "A copy that somebody has changed by hand."
  },
  skipLabels: {
    booked: "Booked",
    locked: "Locked",
    unclear: "Cannot be read",
    foreign: "Status of your own",
    exceptions: "Exception",
    blocked: "Blocked by a person",
    "not-reopened": "Blocked, not reopened",
    "past-start": "Would begin in the past",
    "reopened-by-hand": "Reopened by hand",
    "surplus-copy": "Copy changed by hand"
  },
  because: (reason) => `Because ${reason}.`,
  thisHour: "This hour",
  doubleBooked: (other) => `Overlaps ${other}. Move one of them (a slot of a template by moving the template), or set the status of one slot to ${status.blocked}.`,
  filters: { teacher: "Teacher", reason: "Reason", all: "All", clear: "Clear filters", kinds: "Show" },
  shown: (shown, all) => shown === all ? `${all} rows` : `${shown} of ${all} rows`,
  nothingShown: "No row matches these filters.",
  upToDate: "Everything is as the templates want it",
  upToDateHint: "A sync would write nothing now. This page follows the base, so you can leave it open.",
  onlyPerson: (number) => number === 1 ? "Nothing to write, and one thing needs you" : `Nothing to write, and ${number} things need you`,
  onlyPersonHint: "A sync would write nothing now; what is listed here only a person can settle.",
  lastRun: (time2, summary) => `Last run, ${time2}: ${summary}`,
  showInWeek: (name) => `Show ${name} in its week`,
  noTemplates: "There are no weekly templates yet",
  noTemplatesHint: "Add a row to the table of weekly templates; its hours then appear here.",
  open: (name) => `Open ${name}`,
  apply: (number) => `Apply ${count(number, "change", "changes")}`,
  applyHidden: (hidden, all) => `This writes all of the plan, ${count(all, "change", "changes")}: also the ${hidden} that the filters hide.`,
  mayNot: "You may look, but not change records here:",
  mayNotField: (field) => `You may not change the field “${field}” here, which this plan sets:`,
  dryRun: "The setting dryRun is on, so nothing can be applied.",
  checking: "Looking whether the base has changed…",
  checkingHint: "Only what you have seen is applied.",
  writing: (done, total) => `${done} of ${total} written`,
  written: (percent) => `${percent}% written`,
  writingHint: "You can stop at any time; what is written stays, and the rest is planned again.",
  stop: "Stop",
  stopping: "Stopping as soon as what is on its way has arrived…",
  changedTitle: "The base has changed since you looked",
  changedHint: "Nothing has been written. This is what is different in the plan:",
  added: "New in the plan",
  gone: "No longer in the plan",
  applyNew: "Apply the new plan",
  lookAgain: "Look at it first",
  refusedTitle: "This would block very many hours",
  refusedHint: "Perhaps templates were deleted by accident, or are hidden. Nothing has been written.",
  closing: (number) => `${count(number, "hour", "hours")} would be blocked.`,
  applyAllTheSame: "It is meant: apply it this once",
  done: "Done",
  stopped: "Stopped",
  unanswered: "Stopped without an answer from Airtable",
  unansweredHint: (done, total) => `${done} of ${total} are known to be written. What was on its way may be written or not; the plan below tells as soon as Airtable answers again.`,
  partly: "Done, but not everything",
  failedTitle: "The run was stopped by an error",
  failedHint: "What had been written stays; the plan below is what is left.",
  remaining: (number) => `${count(number, "change is", "changes are")} left and planned again below.`,
  failures: (number) => `${count(number, "thing", "things")} did not go as planned:`,
  backToPlan: "Back to the plan",
  news: (added, gone) => `The base has changed: ${added} new in the plan, ${gone} no longer in it.`
});

// src/report/words/en/panel/settings.ts
var enSettings = {
  intro: "They hold for everybody who opens this panel. Names and defaults are those of the scripts.",
  mayNot: "You may look, but not change settings here:",
  groups: {
    school: "The school",
    rules: "What a sync may do",
    lessons: "Lessons",
    overlaps: "Overlaps",
    safety: "Safety",
    names: "Names in this base",
    limits: "Airtable's limits"
  },
  labels: {
    timeZone: "Time zone",
    daysAhead: "Days ahead",
    coverRunningWeek: "Also the running week",
    language: "Language",
    horizon: "Slots beyond the window",
    sameTimeTemplates: "Two templates at one time",
    reopenOwnBlocked: "Reopen what the sync blocked",
    unlinkedSlots: "Slots without a template",
    copyCapacity: "Capacity",
    protectExceptions: "Protect exceptions",
    onlyFixed: "Only fixed templates",
    fixedTemplates: "Hours of fixed templates",
    reservedTemplates: "Hours of reserved templates",
    disabledValues: "More words for out of use",
    lessonsOccupy: "Lessons without a slot",
    cancelledValues: "More words for a cancelled lesson",
    lessonsView: "View to read lessons through",
    checkRooms: "Tell of rooms that are taken twice",
    checkStudents: "Tell of students who are in two slots",
    sharedRooms: "Rooms for several lessons",
    showStudents: "Students in the report",
    activeField: "Field for templates in use",
    legacyTeacherField: "Old text field of the teacher",
    overrideMode: "What a newer template set replaces",
    clearFlags: "Take flags off again",
    flagDuringSync: "Flag overlaps during a sync",
    flagBlocked: "Blocked hours overlap too",
    dryRun: "Dry run",
    mode: "What a scheduled run does",
    notifyUrl: "Address that is told of every run",
    massRetireLimit: "Most hours to block at once",
    allowMassRetire: "Allow blocking very many",
    alertThreshold: "Errors that raise an alert",
    recordLimit: "Records your plan allows",
    tables: "Tables",
    fieldNames: "Fields",
    statusNames: "Choices of the status",
    inventoryView: "View to read slots through",
    timeBudgetSeconds: "Seconds a script may take",
    maxInFlight: "Calls at the same time",
    callsPerSecond: "Calls in a second"
  },
  hints: {
    timeZone: "Where the school lives.",
    daysAhead: "How many days to keep ready, counted from the coming Sunday.",
    coverRunningWeek: "Off: only from the coming Sunday on.",
    language: "Of this panel and of the reports.",
    horizon: "Whether later slots are kept true as well.",
    sameTimeTemplates: "Whether both get a slot.",
    reopenOwnBlocked: "Once a template wants it again.",
    unlinkedSlots: "Which of them the sync may block.",
    copyCapacity: "When it follows the template.",
    protectExceptions: "Never touch a slot on which exceptions are ticked.",
    onlyFixed: "Templates not ticked as fixed count as out of use.",
    fixedTemplates: "Whether they can be booked by anybody.",
    reservedTemplates: "Whether an hour that belongs to a student can be booked by others.",
    disabledValues: "Words separated by commas, as in the field for templates in use.",
    lessonsOccupy: "Whether they take their teacher's time.",
    cancelledValues: "Words separated by commas, as in the status of a lesson.",
    lessonsView: "Must show every lesson from this week on. Empty: the whole table.",
    checkRooms: "In the report of the flagger.",
    checkStudents: "In the report of the flagger.",
    sharedRooms: "Words separated by commas. Lessons over the web never clash.",
    showStudents: "Whether booked slots are told with the names of their students.",
    activeField: "“auto”, or the name of the field.",
    legacyTeacherField: "Whether the teacher's id is also written there.",
    overrideMode: "For terms, rotations and weeks of exams.",
    clearFlags: "From templates that overlap nothing any more.",
    flagDuringSync: "Without a flagger of its own.",
    flagBlocked: "Hours that a person has blocked.",
    dryRun: "Write nothing, only show what would be written.",
    mode: "For the scripts: the real thing, or a look at all that has drifted.",
    notifyUrl: "For the scripts: a web address that gets the report after each run.",
    massRetireLimit: "The greater of a number and a share, such as 20/50%.",
    allowMassRetire: "Better decided in the plan, for a single run.",
    alertThreshold: "For the scripts: from so many errors on.",
    recordLimit: "Counted in the report.",
    tables: "Where they are called otherwise, as JSON.",
    fieldNames: "Where they are called otherwise, as JSON.",
    statusNames: "Where they are called otherwise, as JSON.",
    inventoryView: "Must show every slot from this week on. Empty: the whole table.",
    timeBudgetSeconds: "For the scripts. This panel has no limit.",
    maxInFlight: "Rarely a reason to change it.",
    callsPerSecond: "Airtable allows 15."
  },
  values: {
    open: "are opened like any other",
    skip: "get no slot",
    auto: "take the teacher's time",
    off: "are not looked at",
    allFuture: "are kept true as well",
    window: "are left alone",
    both: "both get a slot",
    one: "only the older one does",
    byKey: "block those with a machine-made key",
    keep: "block none",
    deactivate: "block all",
    ignore: "is not written",
    mirror: "is written",
    always: "always follows the template",
    create: "only when the slot is made",
    never: "never",
    week: "the teacher's whole week",
    slot: "only what it overlaps",
    sync: "syncs",
    reconcile: "lists what has drifted, writes nothing",
    en: "English",
    he: "Hebrew"
  },
  on: "yes",
  off: "no",
  default: (value) => `Default: ${value}`,
  reset: "Back to the default",
  notSaved: "Not saved.",
  expected: (what) => `Expected: ${what}`,
  notStored: (setting, reason) => `“${setting}” was not saved: ${reason}`,
  scripts: "For the pasted scripts",
  scriptsHint: "The scripts have settings of their own. So that both agree, these lines belong into the settings object at the top of each of them.",
  none: "none"
};

// src/report/words/en/panel/weeks.ts
var enWeeks = {
  spans: { week: "Week", month: "Month" },
  span: "Show",
  teacher: "Teacher",
  previous: { week: "Previous week", month: "Previous month" },
  next: { week: "Next week", month: "Next month" },
  today: "Today",
  goTo: "Go to",
  backToPlan: "Back to the plan",
  states: {
    open: "Open",
    booked: "Booked",
    blocked: "Blocked by a person",
    closed: "Blocked by the sync",
    locked: "Locked",
    unclear: "Cannot be read",
    foreign: "Status of your own",
    planned: "To be created",
    arriving: "Comes here with the next sync",
    refused: "Not opened: it would overlap"
  },
  overlapping: { now: "Overlapping", after: "Would overlap after the plan" },
  trouble: {
    blocked: "Booked, but blocked",
    closed: "Booked on a closed day",
    moved: "Booked, but its template has moved"
  },
  closedFor: (closure) => `Closed: ${closure}`,
  openedUntil: (day) => `Hours are opened until ${day}. Later ones come by themselves as the days go by.`,
  counts: {
    booked: "booked",
    open: "open",
    planned: "to be created",
    blocked: "blocked",
    troubled: "need you"
  },
  showWeekOf: (day) => `Show the week of ${day}`,
  showDay: (day) => `Show the whole school on ${day}`,
  planned: { retire: "will be blocked", update: "will be changed", reopen: "will be reopened" },
  legend: "What the signs mean",
  empty: "No hours in this week.",
  keys: "Arrow keys go from hour to hour, Enter tells the story of one.",
  nobody: "There are no teachers with hours yet.",
  past: "past",
  story: {
    title: "The story of this hour",
    teacher: "Teacher",
    when: "When",
    type: "Type",
    state: "State",
    template: "Template",
    noTemplate: "none: somebody typed it",
    goneTemplate: "deleted",
    why: "Why it is as it is",
    next: "What the next sync does",
    nothingNext: "Nothing.",
    history: "What has happened",
    noHistory: "Nothing is noted about it.",
    students: "Booked by",
    gone: "This hour is not there any more: somebody has deleted or moved it.",
    changed: "The base has changed since you opened this; this is how it stands now.",
    logged: { added: "Added", removed: "Removed" },
    loggedReasons: {
      template_created: "a template wanted it",
      reopened: "a template wanted it again"
    },
    loggedBy: {
      "sync:scheduled": "scheduled sync",
      "sync:on-change": "sync after a template was changed",
      "sync:control-panel": "this panel"
    },
    open: "Open the record",
    openTemplate: "Open the template",
    asWanted: "Its template wants it exactly so.",
    byHand: "A person made it; the sync never changes it and keeps other hours clear of it.",
    past: "It is over. Past hours are never touched.",
    blockedBySync: (reason) => `The sync has blocked it, because ${reason}.`,
    withoutSlot: "A lesson without a slot: nothing is opened while its teacher gives it.",
    blockedOnce: "The sync has blocked it earlier, for a reason that is over.",
    beyond: "It cannot be read completely, or lies outside of what the sync looks at."
  }
};

// src/report/words/en/panel/panel.ts
var enPanel = (status) => ({
  ...longDates("en-GB"),
  title: "Slot Sync",
  tabs: {
    plan: "Plan",
    weeks: "Weeks",
    day: "Day",
    holidays: "Holidays",
    checks: "Checks",
    settings: "Settings"
  },
  loading: "Reading the base…",
  noAnswer: "Airtable has not answered yet.",
  retry: "Try again",
  close: "Close",
  errors: {
    settings: "A setting cannot be used",
    settingsMend: "Correct it under Settings; the plan then appears here.",
    base: "The base is not ready yet",
    baseMend: "Under Checks you see everything that is missing, and can have most of it made.",
    other: "The plan could not be made",
    otherMend: "Nothing was written. Try again; if it keeps failing, pass these details on.",
    details: "Details",
    recordGone: "This record could not be opened: it is not there any more, or you may not see it.",
    notOpened: (reason) => `This record could not be opened: ${reason}`
  },
  plan: enPlan(status),
  weeks: enWeeks,
  day: enDay,
  offer: enHolidays,
  holidays: enClosures,
  checks: enChecks,
  settings: enSettings,
  feeds: enFeeds,
  copying: {
    copy: "Copy",
    copied: "Copied",
    label: (what) => `Copy: ${what}`,
    failed: "This could not be copied. Select the text and copy it by hand."
  }
});

// src/report/words/en/person.ts
var list2 = (shown, rest) => [shown.join(", "), ...rest > 0 ? [`${rest} more`] : []].join(" and ");
var waits = (hours) => hours === 0 ? "" : ` (${count(hours, "hour waits", "hours wait")} for it)`;
var locked = (lock) => lock === void 0 ? "add the checkbox is_locked (setup makes it) and tick it on the slot" : `tick ${lock} on the slot`;
var enPerson = (status) => {
  return {
    bookedMoved: (slots, what, now) => what === "hours" ? `${slots}: booked, but its template now wants ${now}.` : `${slots}: booked, but its template has moved to ${now}.`,
    bookedGone: {
      removed: (slots) => `${slots}: booked, but its template is gone or out of use.`,
      off: (slots, template) => `${slots}: booked, but its template ${template} has no lesson on that date any more.`,
      overridden: (slots, template) => `${slots}: booked, but a newer template set takes the place of its template ${template} then.`,
      fixed: (slots, template) => `${slots}: booked, but its template ${template} is fixed, and fixed templates get no slots.`,
      reserved: (slots, template) => `${slots}: booked, but its template ${template} is reserved, and reserved templates get no slots.`
    },
    bookedDuplicate: (slots) => `${slots}: booked, and another record holds the same hour.`,
    bookedBlocked: (slots) => `${slots}: booked, but its status is ${status.blocked}.`,
    inClosure: (slots, why, closure) => {
      const what = {
        booked: "booked",
        foreign: "has a status of your own",
        exceptions: "marked as an exception"
      };
      return `${slots}: ${what[why]}, but it lies in the closure ${closure}.`;
    },
    unclear: (slots, fields) => `${slots}: the cell ${fields} cannot be read, so nobody can tell whether somebody holds it. It stays as it is.`,
    lessonClash: (slot, lesson, hours) => `${slot}: booked, and its teacher gives another lesson at the same time (${lesson}, ${hours}).`,
    blockedInTheWay: (slot, waiting) => `${slot}: blocked by a person, and so it keeps its template from ${waiting} in that week.`,
    refusedCreate: (hour, template, others) => `${hour}: not opened for ${template}, because it would overlap ${others}.`,
    refusedUpdate: (hour, template, others) => `${hour}: not brought in line with ${template}, because it would overlap ${others}.`,
    duplicate: (hour, template, others) => `${hour}: ${template} is at the same hour as another template and got no slot beside ${others}.`,
    others: (shown, rest) => list2(shown, rest) || "a slot that the same run sets right",
    overlap: (a, b) => `${a} and ${b} overlap.`,
    twice: (hour, a, b) => `${hour}: two slots overlap,${a} and${b}.`,
    invalidTemplate: (template, problems, open) => `Template ${template} cannot be read: ${problems}.${open === "" ? "" : ` Its open hours can still be booked: ${open}.`}`,
    invalidClosure: (closure, teachers, problems, waiting) => `Closure ${closure} cannot be read: ${problems}. Until it is mended it closes nothing, and no hour is opened for ${teachers === "" ? "anybody" : teachers}${waits(waiting)}.`,
    setInEdit: (set, teachers, waiting) => `The template set ${set} is in the middle of an edit. Until it is mended it replaces nothing, and no hour is opened for ${teachers === "" ? "its teachers" : teachers}${waits(waiting)}.`,
    unplaced: (slot) => `${slot}: its date, start or end is empty or cannot be read, so nobody can tell when it is, and no run repairs it.`,
    advice: {
      bookedHours: (lock) => `Change the hours by hand; or, to leave them for this lesson, ${locked(lock)}.`,
      bookedElsewhere: (lock) => `If the lesson stays, ${locked(lock)}. If not, take lesson and student out of the slot, set its status to ${status.open} and press Test (in the panel: Apply) at once: until then the hour can be booked. It is then blocked, and if its template has moved, the new hour opens by itself.`,
      bookedDuplicate: `Move the lesson to one of the two and set the status of the other to ${status.open}; the next run then blocks it.`,
      bookedBlocked: `If the lesson takes place, set the status to ${status.booked}; if not, take lesson and student out.`,
      closedForeign: (lock) => `If the lesson takes place, ${locked(lock)}; if not, set the status to ${status.blocked}.`,
      closedExceptions: (lock) => `If the lesson takes place, ${locked(lock)}; if not, take the mark off.`,
      unclear: "Look at the formula of that field, or at the records that it looks up.",
      lessonClash: "Move or cancel one of the two; if both are the same lesson, choose it in the slot.",
      blockedInTheWay: (lock) => `To have the new hour, set the status of the old one to ${status.open} and press Test (in the panel: Apply) at once. To leave that week free, ${locked(lock)}.`,
      giveWay: {
        template: "Move one of the templates, or put it out of use. A slot that is booked or locked is moved by hand: change its hours, and empty its key, the first field.",
        typed: "Move or delete the slot that was typed in by hand.",
        blocked: `An hour that a person has set to ${status.blocked} stays taken: move or delete that slot to free it.`
      },
      duplicate: "Keep one of the two templates.",
      overlap: `Move one of the two (a slot of a template by its template), or set the status of one to ${status.blocked}.`,
      invalidTemplate: "Mend what is named; until then its slots stay as they are, and no more are opened.",
      invalidClosure: "Correct the row, put it out of use, or delete it.",
      setInEdit: "Mend the rows of the set that are named here as well.",
      unplaced: `Fill in what is missing, or set the status to ${status.blocked}.`
    }
  };
};

// src/report/words/en/report.ts
var enReport = (status) => ({
  fields: {
    teacher: "teacher",
    date: "date",
    starts: "start",
    ends: "end",
    type: "type",
    status: "status",
    capacity: "capacity",
    weekday: "weekday"
  },
  headings: {
    changed: "What changed",
    planned: "What would change",
    person: "Needs a person",
    overlaps: "Overlaps",
    handEdits: "Hand edits seen",
    notReopened: "Not reopened",
    left: "Left alone",
    capacity: "Room in the base"
  },
  did: {
    retire: (hours, dryRun) => `${dryRun ? "to be blocked" : "blocked"} ${hours}`,
    create: (hours, dryRun) => `${dryRun ? "to be created" : "created"} ${hours}`,
    reopen: (hours, dryRun) => `${dryRun ? "to be opened again" : "opened again"} ${hours}`,
    update: (hours, dryRun) => `${dryRun ? "to be updated" : "updated"} ${hours}`
  },
  quiet: (number, dryRun) => `${count(number, "slot", "slots")}: ${dryRun ? "the sync would write only its own note" : "only the sync's own note was written"}`,
  because: (reason) => `because ${reason}`,
  reasons: {
    template_removed: "its template is gone",
    template_disabled: "its template is out of use",
    template_teacher_changed: "its template has another teacher now",
    template_day_changed: "its template is on another day now",
    template_time_changed: "its template is at another time now",
    overridden: "a newer template set takes its place",
    closed: "the school or the teacher has a holiday then",
    lesson: "its teacher gives a lesson then that has no slot",
    template_fixed: "its template is fixed, and fixed templates get no slots",
    template_reserved: "its template is reserved, and reserved templates get no slots",
    duplicate: "another record holds the same hour"
  },
  closedBy: (closure) => `of the closure ${closure}`,
  lessonBy: (lesson) => `of the lesson ${lesson}, which has no slot`,
  off: "it has no lesson on that date",
  movedTo: (when) => `it has moved to ${when}`,
  withTeacher: (when, teacher) => `${when} with ${teacher}`,
  change: (field, from, to) => `${field} ${from} → ${to}`,
  person: enPerson(status),
  problem: ({ text }) => text,
  handEdit: (name, edits, fate) => {
    const whatThen = {
      undone: "and set back. Lock a slot before editing it, to keep the edit",
      planned: "and to be set back by the next run that gets to it. Lock the slot to keep the edit",
      kept: "and kept"
    };
    return `${name}: edited by hand (${edits}) ${whatThen[fate]}.`;
  },
  notReopened: (name) => `${name}: it has a template, but it is blocked. Set its status to ${status.open} by hand if it should be offered.`,
  leftAlone: (reason, number) => {
    const slots = count(number, "slot", "slots");
    const why = {
      booked: "booked",
      locked: "locked",
      foreign: "with a status of your own",
      exceptions: "marked as an exception",
      blocked: "blocked by a person",
      copies: "copied and changed by hand",
      reopened: "opened again by hand"
    };
    return `${slots} ${why[reason]}`;
  },
  waiting: (name, by, mayBeFreed2) => mayBeFreed2 ? `${name}: no new slot, because ${by} of the same template still stands in that week. To keep that one, do nothing. To have the new one, take lesson and student out of it, unlock it and set its status to ${status.open}.` : `${name}: no new slot, because the template has had ${by} in that week.`,
  drift: {
    intro: "This was a reconciliation: it looked for everything that has drifted from the templates, and wrote nothing.",
    headings: {
      differing: "Protected, and not as the template wants it",
      blocked: "Blocked by a person, and wanted by a template",
      unbooked: "Booked, and nobody is in it",
      copies: "Edited copies",
      manual: "Typed by hand",
      beyond: "Beyond the window"
    },
    texts: {
      differing: (name, changes) => `${name}: the template wants ${changes}. Change it by hand, or leave it as it is.`,
      unwanted: (name) => `${name}: no template wants it any more, and its status or mark keeps it. Set its status to ${status.blocked} by hand if it should go.`,
      blocked: (name) => `${name}: leave it, or set its status to ${status.open} by hand if it should be offered.`,
      unbooked: (name) => `${name}: the status is ${status.booked}, but there is no lesson and no student. Set the status to ${status.open} if the hour is free again.`,
      copy: (name) => `${name}: somebody has duplicated a slot and changed the copy. Keep it as an extra hour, or set its status to ${status.blocked}.`,
      manual: (name) => `${name}: no template knows it, and no run changes it. Leave it, or set its status to ${status.blocked}.`,
      beyond: (name) => `${name}: after the last day for which slots are made. Leave it, or set its status to ${status.blocked} if nobody should book it yet.`
    }
  },
  notes: {
    heading: "Worth knowing",
    texts: {
      missing: (fields) => `These fields are not in the base, so what they are for is off: ${fields}. If one of them has another name now, give it in fieldNames.`,
      plainMode: (closing) => `There is no field sync_state, so slots that ${closing} closes are not opened again afterwards. Let setup.js create it.`,
      activeWords: (list3) => `These words say neither that a template is in use nor that it is not, so their templates are in use: ${list3}. Words for out of use may be added in disabledValues.`,
      allBlocked: (number) => `is_block says of every one of the ${number} open slots to come that it is blocked, so none of them follows its template. Look at its formula.`,
      blockUnreadable: (number) => `is_block cannot be read in ${count(number, "slot", "slots")}, so the status decides. Look at its formula.`,
      otherTable: (table) => `The slots are in the table ${table}.`,
      misnamedLog: (text) => `${text}. Make these fields there, or give the table another name.`,
      namesake: (tables) => `${tables}. If the other one is meant, give its id in the setting tables.`,
      linkIgnored: (field) => `The field ${field} links to another table than weekly_slot, and is not written.`,
      anchorTwice: (anchor) => `Several rows of one set have the same anchor_id: ${anchor}. The oldest of them keeps it, the others go by their record id. Give each row an anchor of its own.`,
      invalidLessons: (number) => `${count(number, "lesson has", "lessons have")} a teacher and no times that can be read, so hours may be offered over ${number === 1 ? "it" : "them"}. Fill in start and end, or set the status to cancelled.`,
      inventoryView: (view) => `Slots are read through the view ${view}: what it hides counts as missing and is made again. It has to show every slot from this week on.`,
      bookedNobody: (shown, rest) => `Booked by the status alone, with no lesson and no student: ${list2(shown, rest)}. If such an hour is free again, set its status to ${status.open}.`,
      openToAll: {
        fixed: (templates, hours) => `${count(hours, "open hour", "open hours")} of ${count(templates, "fixed template", "fixed templates")} can be booked by anybody; with fixedTemplates = skip they get no slots.`,
        reserved: (templates, hours) => `${count(hours, "open hour", "open hours")} of ${count(templates, "reserved template", "reserved templates")} can be booked by others; with reservedTemplates = skip they get no slots.`
      },
      rekeyed: (slots) => `${count(slots, "slot carries", "slots carry")} the id of a teacher who is no longer in the base, and ${slots === 1 ? "counts" : "count"} as the teacher's that ${slots === 1 ? "it names" : "they name"} now. Nothing is to be done.`,
      typeEmpty: (template) => `Template ${template} has no lesson type; its slots keep the one they have.`,
      typeUnusual: (template, type) => `Template ${template} has the lesson type ${type}, which is not one of the usual three.`,
      durationDiffers: (template, minutes) => `Template ${template}: its duration of ${minutes} minutes disagrees with its end, and the end counts.`
    }
  },
  capacity: (held, perWeek, weeksLeft, limit) => `${count(held, "slot", "slots")} in the base (other tables not counted), about ${perWeek} more every week` + (weeksLeft === void 0 ? "." : `; room for about ${count(weeksLeft, "week", "weeks")} until ${limit} records.`)
});

// src/report/words/en/setup.ts
var enSetup = {
  heading: "Slot Sync: is this base ready?",
  intro: "Nothing is changed without your yes. Run this again whenever something looks wrong.",
  columns: {
    table: "table",
    field: "field",
    need: "needed",
    state: "state",
    use: "what for",
    teacher: "teacher",
    created: "created",
    adopted: "adopted",
    updated: "updated",
    blocked: "blocked",
    refused: "refused"
  },
  needs: { required: "required", recommended: "recommended", useful: "useful", extra: "if you want it" },
  wholeTable: "(the table)",
  present: "✓ present",
  missing: "✗ missing",
  notNeeded: "not needed here",
  notUsed: "– not used",
  perhaps: (names) => `(or is it called ${names}? Then put that into fieldNames, and do not create it)`,
  renamed: (to) => `✗ renamed? there is "${to}"`,
  wrongType: (type, expected) => `✗ is ${type}, should be ${expected}`,
  wrongLink: (to, expected) => `✗ links to ${to}, should link to ${expected}`,
  noChoices: (names, number) => `✗ lacks the ${number === 1 ? "choice" : "choices"} ${names}`,
  uses: {
    weekly_slot: "the weekly templates",
    slot_inventory: "the dated slots",
    closures: "holidays, vacations and sick days: free slots inside them close, and open again when they are taken back",
    "closures.name": "what the report calls it",
    "closures.startDate": "its first day",
    "closures.endDate": "its last day; empty for a single day",
    "closures.starts": "from that hour on, such as 14:00; both hours empty for whole days",
    "closures.ends": "until that hour, such as 18:30",
    "closures.teachers": "whom it concerns; empty for the whole school",
    "closures.disabled": "tick to take it back and keep the row",
    overlap_log: "every overlap is noted here once, when it is first seen",
    "overlap_log.pair": "the two slots, by their keys",
    "overlap_log.date": "the day of the overlap",
    "overlap_log.firstSeen": "when a run first saw it",
    slot_change_log: "every hour that comes or goes is noted here, with the reason; nothing reads it",
    "slot_change_log.entry": "what happened to which slot, in a few words",
    "slot_change_log.teacher": "whose hour it was",
    "slot_change_log.date": "its day",
    "slot_change_log.startTime": "when it started",
    "slot_change_log.endTime": "when it ended",
    "slot_change_log.action": "whether the hour came (ADDED) or went (REMOVED)",
    "slot_change_log.reason": "why",
    "slot_change_log.changedAt": "when the run that did it began",
    "slot_change_log.changedBy": "which script or person did it",
    "slot_change_log.slot": "the record of the slot",
    "slot_change_log.naturalKey": "its key, which stays when the record goes",
    sync_runs: "every run that changed something, or failed at something, leaves a line here; it also tells when two runs in a row were too short",
    "sync_runs.run": "the script and when it began",
    "sync_runs.startedAt": "when it began",
    "sync_runs.script": "which script it was",
    "sync_runs.status": "ok or partial",
    "sync_runs.created": "slots created",
    "sync_runs.updated": "slots updated or opened again",
    "sync_runs.deactivated": "slots blocked",
    "sync_runs.errors": "how many errors there were",
    "sync_runs.overlaps": "how many overlaps it saw",
    "sync_runs.seconds": "how long it took",
    "sync_runs.version": "the version of the pasted script",
    "sync_runs.message": "what was left, and what went wrong",
    error_log: "every single error of a run gets a line here",
    "error_log.slot": "the slot or template that it is about",
    "error_log.at": "when the run began",
    "error_log.error": "what went wrong",
    "error_log.run": "the run, as it is called in sync_runs",
    "weekly_slot.day": "the weekday of the lesson",
    "weekly_slot.starts": "when it starts",
    "weekly_slot.ends": "when it ends",
    "weekly_slot.teacher": "exactly one teacher",
    "weekly_slot.type": "copied to the slots",
    "weekly_slot.duration": "stands in for an empty end",
    "weekly_slot.capacity": "copied to the slots",
    "weekly_slot.active": "tick a template to put it out of use for a while",
    "weekly_slot.fixed": "ticked: the school makes lessons of it every week; what becomes of its slots, fixedTemplates says",
    "weekly_slot.reservedFor": "the student for whom the hour is kept; see reservedTemplates",
    "weekly_slot.isReserved": "ticked: the hour is kept for somebody; see reservedTemplates",
    "weekly_slot.startDate": "the first day of a template's term; a Sunday or a Monday",
    "weekly_slot.endDate": "its last day; a Saturday or a Sunday",
    "weekly_slot.weekIndex": "in which week of a rotation it takes place, 1 to 5",
    "weekly_slot.cycleWeeks": "how many weeks the rotation has",
    "weekly_slot.templateSet": "templates of one set change together; a newer set takes the place of older ones, such as in exam weeks",
    "weekly_slot.anchorId": "a lasting name of the hour within its set, for slot_id",
    "weekly_slot.createdAt": "a field of the type Created time: the older template is senior, and the newer set takes the older one's place",
    "weekly_slot.hasOverlap": "ticked by the overlap flagger",
    "weekly_slot.overlapWith": "the templates it overlaps",
    "weekly_slot.overlapDetails": "the overlaps, line by line",
    "slot_inventory.key": "teacher, date and start: the identity of a slot",
    "slot_inventory.teacher": "whose slot it is",
    "slot_inventory.date": "its day",
    "slot_inventory.starts": "when it starts",
    "slot_inventory.ends": "when it ends",
    "slot_inventory.source": "the template it was made from",
    "slot_inventory.status": "open, booked or blocked",
    "slot_inventory.lessons": "a slot with a lesson is never touched",
    "slot_inventory.students": "a slot with a student is never touched",
    "slot_inventory.locked": "a ticked slot is never touched",
    "slot_inventory.syncState": "the sync remembers what it has blocked, and can open it again",
    "slot_inventory.type": "follows the template",
    "slot_inventory.capacity": "follows the template",
    "slot_inventory.day": "the weekday of its date, as a number",
    "slot_inventory.exceptions": "protects a slot, with the setting protectExceptions",
    "slot_inventory.occupancy": "anybody in it protects a slot",
    "slot_inventory.isFull": "for your own views",
    "slot_inventory.room": "two lessons in one room at one time are told",
    "slot_inventory.slotId": "an id of the hour that survives a change of its time, for other programs",
    "slot_inventory.isBlocked": "a second way to say that a slot is blocked",
    lessons: "what a booked slot is booked for; a lesson without a slot takes its teacher's time",
    "lessons.teacher": "who teaches it; without a teacher it takes nobody's time",
    "lessons.startsAt": "when it starts, as date and time",
    "lessons.endsAt": "when it ends, as date and time",
    "lessons.date": "its day",
    "lessons.starts": "when it starts",
    "lessons.ends": "when it ends",
    "lessons.status": "whether it was cancelled; a cancelled lesson takes nobody's time"
  },
  allWell: "All tables, fields and choices that the sync needs are there.",
  offerHeading: "What I can do for you",
  toDo: {
    createField: (table, name) => `create the field ${name} in ${table}`,
    addChoices: (table, name, choices, number) => `add to the field ${name} of ${table} the ${number === 1 ? "choice" : "choices"} ${choices}`,
    createTable: (name) => `create the table ${name}`
  },
  done: {
    createField: (table, name) => `Done: the field ${name} was created in ${table}.`,
    addChoices: (table, name, choices, number) => `Done: ${number === 1 ? `the choice ${choices} was` : `the choices ${choices} were`} added to the field ${name} of ${table}.`,
    createTable: (name) => `Done: the table ${name} was created.`
  },
  ask: (number) => number === 1 ? "Shall I do it?" : `Shall I do these ${number} things?`,
  answers: {
    all: "Do it all",
    each: "Ask me one by one",
    none: "Change nothing",
    yes: "Yes",
    no: "No",
    choose: "Let me choose",
    later: "Not now",
    noneOfThem: "No, it is missing",
    noneOfThese: "None of these"
  },
  askNames: "Something that the sync needs is not there by its name. Is it called otherwise in this base?",
  whichTable: (table, use) => `Which table is ${table}${use && ` (${use})`}?`,
  whichField: (name, table, use) => `Which field of ${table} is ${name}${use && ` (${use})`}?`,
  namesChosen: "From here on I go by these names. Put the lines below into the settings at the top of every script, in place of the lines of the same names:",
  question: (what) => `Shall I ${what}?`,
  doubtfulQuestion: (what, names) => `Shall I ${what}? Answer No if it is there already under another name, perhaps as ${names}, and put that name into fieldNames. A new field is empty, and what stands in the old one would no longer count.`,
  refused: (what, reason) => `Airtable would not let me ${what}: ${reason}. Somebody with the permission of a creator can run this, or do it by hand.`,
  nothingDone: "Nothing was changed.",
  featuresHeading: "More that you can have",
  features: {
    switchOff: "Switch a template off for a while without deleting it: a checkbox is_disabled in weekly_slot.",
    patterns: "Terms, rotations and weeks of exams: fields in weekly_slot for the dates and the weeks in which a template holds.",
    reserved: "Templates that are kept for a standing student: fields in weekly_slot, for the settings fixedTemplates and reservedTemplates.",
    rooms: "Two lessons in one room are told: a field in slot_inventory for the room.",
    lessonHours: "Lessons that have no slot take their teacher's time: fields in the table of lessons for teacher, times and status.",
    slotIds: "An id for every slot that stays the same when its hour changes: the field slot_id.",
    closures: "Holidays, vacations and sick days: a table closures. Free slots close, and come back afterwards.",
    overlapLog: "A list of every double booking and when it was first seen: a table overlap_log.",
    changeLog: "A list of every hour that was opened or taken away, and why: a table slot_change_log.",
    runLog: "A list of all runs that changed something: a table sync_runs.",
    errorLog: "A list of everything that failed: a table error_log."
  },
  askFeatures: "Would you like any of these? The sync does not need them.",
  featureQuestion: (feature) => `${feature} Shall I add it?`,
  byHandHeading: "What only you can do",
  fieldByHand: (table, name, types, setting) => `${table}: there is no field ${name}. If it has another name, rename it, or put into the settings of every pasted script: ${setting}. If it really is missing, click the plus at the right end of the table and create it${types === "" ? "" : ` (${types})`}.`,
  formulaByHand: (table, name, formula2) => `${table}: a script can make no formulas. Click the plus at the right end of the table, choose Formula, call it ${name}, and paste: ${formula2}`,
  renamedByHand: (table, name, to, setting) => `${table}: ${to} looks like ${name}. Rename it, or put into the settings of every pasted script: ${setting}`,
  wrongTypeByHand: (table, name, expected) => `${table}: the type of ${name} should be ${expected}. Open the field's menu, choose Edit field, and change it.`,
  wrongLinkByHand: (table, name, to, expected, setting) => `${table}: ${name} links to the table ${to}, and should link to ${expected}. If another field links there, put into the settings of every pasted script: ${setting}. Else create one, and move the links over.`,
  tableByHand: (name, setting) => `There is no table ${name}. If it has another name, put into the settings of every pasted script: ${setting}`,
  casedChoicesByHand: (table, name, choices, setting) => `${table}: the field ${name} has ${choices}, which differ from what the sync looks for in capitals only. Put into the settings of every pasted script: ${setting}`,
  choicesByHand: (table, name, missing, present2, setting) => `${table}: the field ${name} has none of the choices ${missing}; it has ${present2}. If these mean the same, put into the settings of every pasted script, with your names: ${setting}`,
  farSide: "A link field makes a second field in the other table by itself; give it any name, and leave it in place: the sync ignores it.",
  offer: enHolidays,
  closures: enClosureQuestions,
  previewHeading: "What the first sync would do",
  preview: ({ created, adopted, updated, blocked, refused }) => `${count(created, "slot", "slots")} would be created, ${adopted} adopted as they are, ${updated} updated, ${blocked} blocked, ${refused} not opened because of overlaps. Nothing has been written.`,
  noTemplates: "There is no template yet. Type the first one as a row of weekly_slot, with day, start, end and teacher, and run this again: it shows the hours that the sync would open.",
  previewBlocked: "The sync cannot run yet:",
  previewRefused: "The scheduled sync would stop before writing anything, for the reason that follows. What it would do stands further down all the same.",
  finished: "That is all. Paste the scheduled sync next, or run this again after changing something."
};

// src/report/words/en/sync.ts
var enSync = (status) => ({
  ...en,
  ...enReport(status),
  summary: (created, updated, deactivated) => `${created} created, ${updated} updated, ${deactivated} deactivated`,
  dryRun: "This was a dry run: nothing was written. A real run on the same base would write exactly what is listed here.",
  incomplete: (remaining, isOutOfTime) => remaining === 0 ? `${isOutOfTime ? "The time was up" : "Airtable did not answer all that the run has asked"}, so what it wrote could not be looked at again. The next run does.` : `The run stopped before it was through: ${count(remaining, "action is", "actions are")} left. The next run goes on from here.`,
  nothingToDo: "No slot was changed.",
  meanwhile: {
    bookedMeanwhile: {
      text: (slot) => `${slot}: booked while it was being blocked, so it was opened again.`,
      advice: "Its template has changed: look at whether the lesson can stay."
    },
    bookedBefore: {
      text: (slot) => `${slot}: booked or locked just before it would have been written to, so it was left as it is.`,
      advice: "The next run says what is to be done with it."
    },
    stillBlocked: {
      text: (slot) => `${slot}: somebody booked or locked it while this run was blocking it, and it is still ${status.blocked}.`,
      advice: `If the hour takes place, set its status to ${status.open}; if not, leave it so, and cancel its lesson, if there is one.`
    },
    blockedMeanwhile: {
      text: (slot) => `${slot}: blocked while this run was updating it.`,
      advice: `If it was not you, set its status to ${status.open}: two runs got into each other's way.`
    },
    parted: {
      text: (slot) => `${slot}: blocked again, because it overlaps an hour that another run, or a person, opened at the same moment.`,
      advice: `If this one should be offered, move the other; then set its status to ${status.open}.`
    }
  },
  notWritten: {
    refused: (shown, rest, reason) => `Airtable refused ${list2(shown, rest)}: ${plain3(reason)}. The next run tries again; if it is refused every time, mend what Airtable names: often a field has another type, or a choice is gone.`,
    unanswered: (shown, rest, reason) => `Airtable did not confirm ${list2(shown, rest)}: ${plain3(reason)}. Perhaps it was written, perhaps not; the next run sees, and makes up for it.`,
    forbidden: (fields, others, reason) => `${count(others, "more record was", "more records were")} not tried, because nobody may write ${fields.join(", ")} here: ${plain3(reason)}. Let whoever runs this edit these fields (in the menu of each field: edit permissions), and the next run writes them.`,
    waiting: (shown, rest) => `Not tried: ${list2(shown, rest)}. A change that has to come first, named here as well, has failed. The next run tries again.`
  },
  requests: {
    windowOver: (through) => `The days for which slots are made ended on ${through}, so no hour can be opened any more. Delete the input variable startDate, or give it a date from today on.`,
    windowShort: (from, through) => `Hours are opened only until ${through}, because the input variable startDate is a day that has gone by (${from}). Delete it, or give it a date from today on.`,
    unknownTeacher: (id) => `No template and no slot has the teacher ${id}, so nothing was done. Check the record id in teacherId.`,
    templateGone: (id) => `There is no template ${id}: it was treated as deleted. If this comes on every run, recordId is taken from another table.`,
    leftToSchedule: "Without the field sync_state its slots are left to the next scheduled run."
  }
});

// src/report/words/en/language.ts
var direction = "ltr";
var sync = {
  kind: "sync",
  direction,
  words: enSync
};
var setup = {
  kind: "setup",
  direction,
  words: () => ({ ...en, ...enSetup, rehearsal: (status) => ({ ...en, ...enReport(status) }) })
};
var panel = {
  kind: "panel",
  direction,
  words: (status) => ({ ...en, ...enPanel(status) })
};

// src/report/words/bidi.ts
var RIGHT_TO_LEFT_MARK = "‏";
var LEFT_TO_RIGHT_ISOLATE = "⁦";
var FIRST_STRONG_ISOLATE = "⁨";
var END_OF_ISOLATE = "⁩";
var lineOf2 = (text) => `${RIGHT_TO_LEFT_MARK}${text}`;
var isolated2 = (text) => `${LEFT_TO_RIGHT_ISOLATE}${text}${END_OF_ISOLATE}`;
var named = (text) => `${FIRST_STRONG_ISOLATE}${text}${END_OF_ISOLATE}`;

// src/report/words/he/failures.ts
var heFailures = {
  heading: "הריצה נעצרה",
  nothingWritten: "שום דבר לא נכתב בבסיס.",
  brokenOff: "חלק מהרשומות כבר נכתבו, והן נשארות; הריצה הבאה תמשיך משם.",
  ended: `${isolated2("Airtable")} הפסיק את הריצה באמצע, אולי בגלל איטיות. מה שנכתב נשאר, והריצה הבאה תמשיך משם.`,
  toMend: "זה מה שעצר אותה, וכך אפשר לתקן:",
  fromAirtable: `מה שעצר אותה הוא הטקסט הבא, שמגיע מ־${isolated2("Airtable")}:`,
  wouldBeRefused: "ריצה אמיתית הייתה נעצרת לפני שכתבה משהו, וזו הסיבה:",
  baseProblem,
  settingProblem,
  expectation,
  refused: (findings) => {
    const { closing, live, limit, isEmptied, causes, templates } = findings;
    const why = isEmptied ? ["בטבלת התבניות אין אף שורה. אולי רוקנו אותה."] : [
      `הסיבות: ${listed(causes, causeText2, andMore2)}.`,
      `התבניות העיקריות: ${listed(templates, concernedText2, andMore2)}.`
    ];
    return [
      `הריצה הייתה חוסמת ${closing} מתוך ${live} משבצות פעילות (הגבול: ${limit}).`,
      ...why,
      `אם זו לא הכוונה, יש ${remediesFor(findings, REMEDIES2).join("; ")}.`,
      `אם זו הכוונה, יש לתת לאוטומציה את המשתנה ${isolated2("allowMassRetire = true")} לריצה אחת. כדי לראות קודם את הרשימה המלאה, אפשר להריץ פעם אחת עם ${isolated2("dryRun = true")}.`
    ];
  }
};
function baseProblem(problem) {
  var _a, _b;
  switch (problem.kind) {
    case "no-table": {
      const { table, id, has } = problem;
      return `אין בבסיס טבלה בשם ${isolated2(table)} (${isolated2(id)}). ${present("בו", has)}. אם שמה השתנה, יש להחזיר את השם הקודם, או לרשום את השם הנוכחי בהגדרה ${isolated2(tableSetting(table))}. יש ליצור אותה רק אם מעולם לא הייתה.`;
    }
    case "wrong-table-name": {
      const { table, given, has } = problem;
      return `אין בבסיס טבלה בשם ${named(given)}, שנרשם בהגדרות עבור ${isolated2(table)}. ${present("בו", has)}. יש לתקן את ההגדרה ${isolated2(tableSetting(table))}, או להוציא אותה.`;
    }
    case "missing-field": {
      const { fields, types, has } = problem;
      const [{ inTable }] = fields;
      return `בטבלה ${named(inTable)} אין שדה ${fields.map(fieldName).join(" או ")}. ${present("בה", has)}. אם שמו השתנה, יש להחזיר את השם הקודם, או לרשום את השם הנוכחי בהגדרה ${settingOf(fields[0])}. יש ליצור אותו רק אם מעולם לא היה, מסוג ${oneOf3(types)}.`;
    }
    case "wrong-field-name": {
      const { field, has } = problem;
      return `בטבלה ${named(field.inTable)} אין שדה בשם ${named(field.name)}, שנרשם בהגדרות עבור ${isolated2(field.key)}. ${present("בה", has)}. יש לתקן את ההגדרה ${settingOf(field)}, או להוציא אותה.`;
    }
    case "wrong-active-field": {
      const { field, has } = problem;
      return `בטבלה ${named(field.inTable)} אין שדה בשם ${named(field.name)}, שקובע אם תבנית בשימוש. ${present("בה", has)}. יש לתקן את ההגדרה ${isolated2("activeField")}, או לרשום בה ${isolated2("auto")}.`;
    }
    case "wrong-type": {
      const { field, type, expected } = problem;
      return `${inItsTable(field)} הוא מסוג ${isolated2(type)}, וצריך להיות מסוג ${oneOf3(expected)}. יש לשנות את הסוג, או לרשום שדה אחר בהגדרה ${settingOf(field)}.`;
    }
    case "no-choice": {
      const { field, status, choice, has } = problem;
      return `בטבלה ${named(field.inTable)}, בשדה ${fieldName(field)}, אין אפשרות ${named(choice)}. ${present("בו", has)}. יש להוסיף אותה, או לרשום את שמה כאן בהגדרה ${isolated2(statusSetting({ [status]: (_a = casedTwin(choice, has)) != null ? _a : "…" }))}.`;
    }
    case "broken-formula":
      return `בטבלה ${named(problem.field.inTable)} הנוסחה של השדה ${fieldName(problem.field)} שבורה, ולכן לא ידוע אילו משבצות תפוסות. יש לתקן אותה ב־${isolated2("Airtable")}.`;
    case "links-apart": {
      const { fields, to } = problem;
      const [first, second] = fields.map(
        (field, index) => {
          var _a2;
          return `${fieldName(field)} בטבלה ${named(field.inTable)} מקשר לטבלה ${named((_a2 = to[index]) != null ? _a2 : "")}`;
        }
      );
      return `השדה ${first}, והשדה ${second}. שניהם צריכים לקשר לאותה טבלה של מורים. יש לתקן את אחד מהם, או לרשום שדה אחר בהגדרה ${settingOf(fields[0])}.`;
    }
    case "wrong-link": {
      const { field, to, expected } = problem;
      return `${inItsTable(field)} מקשר לטבלה ${named(to)}, וצריך לקשר לטבלה ${named(expected)}. יש לתקן את הקישור, או לרשום שדה אחר בהגדרה ${settingOf(field)}.`;
    }
    case "unknown-zone": {
      const { field, zone } = problem;
      return `בטבלה ${named(field.inTable)} השעות בשדה ${fieldName(field)} מוצגות לפי אזור הזמן ${isolated2(zone)}, שאינו מוכר כאן. יש לבחור אזור זמן אחר באפשרויות של השדה.`;
    }
    case "one-field-twice": {
      const { fields } = problem;
      const [{ inTable, name }] = fields;
      return `בטבלה ${named(inTable)} השדה ${named(name)} נרשם עבור ${fields.map(({ key }) => isolated2(key)).join(" וגם ")}. לכל אחד צריך שדה משלו: יש לתקן את ההגדרה ${settingOf(fields[0])}.`;
    }
    case "one-table-twice": {
      const { tables, name } = problem;
      return `הטבלה ${named(name)} נרשמה עבור ${tables.map(isolated2).join(" וגם ")}. לכל אחת צריך טבלה משלה: יש לתקן את ההגדרה ${isolated2(tableSetting((_b = tables[0]) != null ? _b : ""))}.`;
    }
    case "foreign-texts": {
      const { field, strangers, filled, example } = problem;
      return `בטבלה ${named(field.inTable)}, בשדה ${fieldName(field)}, ב־${strangers} מתוך ${filled} התאים המלאים יש משהו שהסנכרון לא כתב, למשל ${named(example)}, והוא היה נמחק. יש לרשום שדה אחר בהגדרה ${settingOf(field)}, או לרוקן את התאים האלה.`;
    }
    case "never-ticked": {
      const { field } = problem;
      return `${inItsTable(field)} אינו מסומן באף שורה, ולכן לא ידוע אם אף תבנית אינה בשימוש או שהשדה חדש. יש לסמן את השורות שבשימוש, או לרשום בהגדרה ${isolated2("activeField")} את השם ${named(field.name)} (ואז כל שורה בלי סימון אינה בשימוש) או ${isolated2("none")}.`;
    }
    case "no-view": {
      const { setting, inTable, view, has } = problem;
      const shows = setting === "inventoryView" ? "כל משבצת" : "כל שיעור";
      return `לטבלה ${named(inTable)} אין תצוגה בשם ${named(view)}, שנרשם בהגדרה ${isolated2(setting)}. ${present("לה", has)}. יש לרשום תצוגה שמציגה ${shows} מהשבוע הזה והלאה, או להשאיר את ההגדרה ריקה.`;
    }
  }
}
function settingProblem(problem) {
  switch (problem.kind) {
    case "unreadable":
      return `${place2(problem)}: נרשם ${isolated2(problem.got)}, ויש לרשום ${expectation(problem.expected)}.`;
    case "not-json":
      return `${place2(problem)}: נרשם ${isolated2(problem.got)}, וזה אינו ${isolated2("JSON")}. ${instead2(problem)}${problem.isCurly ? ` רק מירכאות ישרות (${isolated2('"')}) נחשבות, וכאן הן מסולסלות.` : ""}`;
    case "unknown-table":
      return `${place2(problem)}: הסנכרון לא מכיר טבלה בשם ${quoted3(problem.given)} (${meant2(problem)}). ${instead2(problem)}`;
    case "unknown-field":
      return `${place2(problem)}: הסנכרון לא מכיר בטבלה ${isolated2(problem.table)} שדה בשם ${quoted3(problem.given)} (${meant2(problem)}). ${instead2(problem)}`;
    case "unknown-status":
      return `${place2(problem)}: הסנכרון לא מכיר סטטוס בשם ${quoted3(problem.given)} (${meant2(problem)}). ${instead2(problem)}`;
    case "not-given":
      return `למשתנה ${isolated2(problem.name)} אין ערך, וצריך בו ${expectation(problem.expected)}. יש להוסיף אותו לצד הסקריפט, ולבחור כערך שלו את מזהה הרשומה של הטריגר.`;
    case "both-given":
      return `הוגדרו גם ${problem.names.map(isolated2).join(" וגם ")}; צריך רק אחד מהם.`;
    case "claimed-twice":
      return `בהגדרה ${isolated2(problem.name)} השם ${quoted3(problem.given)} נרשם עבור ${problem.keys.map(isolated2).join(" וגם ")}${problem.table === void 0 ? "" : ` של ${isolated2(problem.table)}`} (מה שלא נרשם נקרא בשמו הרגיל). לכל אחד צריך שם משלו.`;
    case "unknown-setting":
      return `אין הגדרה בשם ${isolated2(problem.name)}. יש להוציא אותה או לתקן את שמה.`;
  }
}
function expectation(expected) {
  switch (expected.kind) {
    case "text":
      return "טקסט";
    case "flag":
      return `${isolated2("true")} או ${isolated2("false")} (גם ${isolated2("1, 0, yes, no")})`;
    case "one-of":
      return oneOf3(expected.words);
    case "whole-number":
      return expected.most === void 0 ? `מספר שלם, ${expected.least} או יותר` : `מספר שלם בין ${expected.least} ל־${expected.most}`;
    case "positive-number":
      return "מספר גדול מ־0";
    case "number-and-share":
      return `מספר של משבצות ואחוז מהן, למשל ${isolated2("20/50%")}`;
    case "web-address":
      return `כתובת אינטרנט, למשל ${isolated2("https://example.org/hook")}`;
    case "date":
      return `תאריך בצורה ${isolated2("YYYY-MM-DD")}`;
    case "time-zone":
      return `שם של אזור זמן, למשל ${isolated2("Asia/Jerusalem")}`;
    case "words":
      return `מילים שמופרדות בפסיקים, או רשימה כמו ${isolated2('["one", "two"]')}`;
    case "names":
      return `שמות לפי מפתחות, למשל ${isolated2(expected.example)}`;
    case "teacher":
      return "מזהה רשומה של מורה";
    case "templates":
      return "מזהה רשומה של תבנית, או רשימה של כאלה";
  }
}
var fieldName = ({ name, key }) => name === key ? named(name) : `${named(name)} (${isolated2(key)})`;
var inItsTable = (field) => `בטבלה ${named(field.inTable)} השדה ${fieldName(field)}`;
var settingOf = (field) => isolated2(fieldSetting(field));
var present = (where, names) => names.length === 0 ? `אין ${where} כלום` : `יש ${where}: ${names.map(named).join(", ")}`;
var oneOf3 = (words) => words.map(isolated2).join(" או ");
var place2 = ({ where, name }) => `${where === "setting" ? "ההגדרה" : "המשתנה"} ${isolated2(name)}`;
var instead2 = ({ expected }) => `יש לרשום ${expectation(expected)}.`;
var quoted3 = (key) => named(`"${key}"`);
var meant2 = ({ known: { areNear, keys } }) => areNear ? `אולי ${keys.map(quoted3).join(" או ")}` : `המפתחות הם ${keys.map(quoted3).join(", ")}`;
var andMore2 = (count3) => `ועוד ${count3}`;
var causeText2 = ({ reason, closure }) => closure === void 0 ? CAUSES2[reason] : `בזמן החופשה ${named(closure)}`;
var CAUSES2 = {
  template_removed: "התבנית נמחקה",
  template_disabled: "התבנית הושבתה",
  template_teacher_changed: "לתבנית יש מורה אחר",
  template_day_changed: "התבנית עברה ליום אחר",
  template_time_changed: "התבנית עברה לשעה אחרת",
  overridden: "מערכת שעות חדשה יותר החליפה את התבנית",
  closed: "בזמן חופשה",
  lesson: "יש אז שיעור שאין לו משבצת",
  template_fixed: "התבנית קבועה",
  template_reserved: "התבנית שמורה",
  off: "לתבנית אין שיעור בתאריך הזה",
  duplicate: "כבר יש רשומה אחרת לאותה שעה"
};
var AS_BEFORE2 = "להחזיר לתבניות את המורה, היום והשעה שהיו להן";
var REMEDIES2 = {
  template_removed: "לשחזר את התבניות מסל האשפה",
  template_disabled: "להחזיר את התבניות לשימוש",
  template_teacher_changed: AS_BEFORE2,
  template_day_changed: AS_BEFORE2,
  template_time_changed: AS_BEFORE2,
  overridden: "לתקן את מערכת השעות החדשה, או להשבית אותה",
  closed: "לתקן או להסיר את החופשה",
  lesson: `לתקן את זמני השיעורים, או לרשום ${isolated2("off")} בהגדרה ${isolated2("lessonsOccupy")}`,
  template_fixed: `להסיר את הסימון מהתבניות, או לרשום ${isolated2("open")} בהגדרה ${isolated2("fixedTemplates")}`,
  template_reserved: `להסיר את הסימון מהתבניות, או לרשום ${isolated2("open")} בהגדרה ${isolated2("reservedTemplates")}`,
  off: "לתקן את התאריכים או את השבועות של התבניות",
  duplicate: "למחוק את ההעתקים של המשבצות"
};
function concernedText2(concerned) {
  switch (concerned.kind) {
    case "template":
      return concerned.name === "" ? isolated2(concerned.id) : `${named(concerned.name)} (${isolated2(concerned.id)})`;
    case "deleted":
      return `תבנית שנמחקה ${isolated2(concerned.id)}`;
    case "none":
      return "בלי תבנית";
  }
}

// src/report/words/he/common.ts
var plain4 = (reason) => isolated2(reason.replace(/\.+$/, ""));
var he = {
  line: lineOf2,
  embed: isolated2,
  name: named,
  byName: new Intl.Collator("he", { numeric: true }).compare,
  date: (day, month, year) => isolated2([Number(day), Number(month), ...year === void 0 ? [] : [year]].join(".")),
  weekdays: {
    0: "יום ראשון",
    1: "יום שני",
    2: "יום שלישי",
    3: "יום רביעי",
    4: "יום חמישי",
    5: "יום שישי",
    6: "שבת"
  },
  shortWeekdays: { 0: "א׳", 1: "ב׳", 2: "ג׳", 3: "ד׳", 4: "ה׳", 5: "ו׳", 6: "שבת" },
  advise: (text) => `← ${text}`,
  open: "פתיחה",
  empty: "ריק",
  noTeacher: "ללא מורה",
  flagged: (templates, dryRun) => `${dryRun ? "יסומנו" : "סומנו"} כחופפות: ${templates}.`,
  unflagged: (templates, dryRun) => `${dryRun ? "יוסר" : "הוסר"} סימון החפיפה מ: ${templates}.`,
  failures: heFailures,
  failed: (message) => `${message.replace(/\.+(?=\u2069?$)/, "")}. הריצה הבאה תנסה שוב.`,
  unknownInput: (names) => `הסקריפט לא מכיר משתנה קלט בשם ${names}, והמשיך בלעדיו. יש לתקן את השם או למחוק את המשתנה.`,
  of: (templates) => templates === "" ? "" : ` של ${templates}`,
  more: (rest) => `ועוד ${rest}`,
  alsoOn: (days) => `כך גם ב־${days}.`,
  subject: (needsPerson, summary) => needsPerson === 0 ? summary : `${needsPerson === 1 ? "עניין אחד מחכה" : `${needsPerson} עניינים מחכים`} לטיפול · ${summary}`
};

// src/report/words/he/holidays.ts
var hoursAndLessons2 = (hours, lessons) => [
  ...hours > 0 ? [hours === 1 ? "שעה פנויה אחת תיחסם" : `${hours} שעות פנויות ייחסמו`] : [],
  ...lessons > 0 ? [lessons === 1 ? "שיעור אחד מחכה לטיפול" : `${lessons} שיעורים מחכים לטיפול`] : []
].join(", ");
var heHolidays = {
  names: {
    "rosh-hashana": "ראש השנה",
    "yom-kippur": "יום כיפור",
    sukkot: "סוכות",
    purim: "פורים",
    pesach: "פסח",
    "independence-day": "יום העצמאות",
    shavuot: "שבועות"
  },
  eveOf: (holiday) => `ערב ${holiday}`,
  refused: {
    "no-date": (what) => `${what}: אין כאן תאריך כמו ⁦2026-12-06⁩.`,
    "before-start": (what) => `${what}: הסוף לפני ההתחלה.`,
    "no-name": (what) => `${what}: חסר שם.`,
    "no-hours": (what) => `${what}: צריך שתי שעות כמו 14:30, השנייה אחרי הראשונה; לסגירה של יום שלם משאירים את שתיהן ריקות.`,
    recurring: (what) => `${what}: אירוע חוזר. נקלטים רק ימים בודדים ורצפים של ימים.`,
    timed: (what) => `${what}: יש לו שעה. נקלטים רק ימים שלמים.`,
    cancelled: (what) => `${what}: בוטל.`,
    "no-calendar": (what) => `${what}: זה לא קובץ iCalendar.`
  },
  effect: (hours, lessons) => `${hoursAndLessons2(hours, lessons)}.`,
  dayEffect: (day, hours, lessons) => `${day}: ${hoursAndLessons2(hours, lessons)}`,
  noEffect: "אין שעות ואין שיעורים בימים האלה.",
  beyond: (names) => `${names}: עוד יותר משנה. השעות של הימים האלה עוד לא נוצרו, והן לא ייפתחו.`
};
var closures = (count3) => count3 === 1 ? "חופשה אחת" : `${count3} חופשות`;
var heClosureQuestions = {
  heading: "חגים וחופשות",
  ask: "להוסיף ימים שבהם בית הספר סגור? לפני שמשהו נשמר יוצג מה זה משנה.",
  askMore: "להוסיף עוד ימים שבהם בית הספר סגור?",
  answers: {
    paste: "הדבקת רשימה או קובץ יומן",
    nothing: "לא, המשך",
    all: "כולם",
    withEves: "כולם, עם הערבים שלפניהם",
    none: "אף אחד מהם",
    withEve: "כן, עם הערב שלפניו"
  },
  yearButton: (year) => `חגי ישראל ${year}`,
  yearHeading: (year) => `חגי ישראל בשנת ${year} שעוד לפנינו ואינם בטבלה`,
  holiday: (name, days) => `${name}, ${days}`,
  askYear: "באילו מהם בית הספר סגור?",
  askOne: (holiday) => `בית הספר סגור: ${holiday}?`,
  askPaste: "מדביקים כאן חופשות, אחת אחרי השנייה, כמו ⁦2026-12-06..2026-12-13 חנוכה⁩, או את כל הטקסט של קובץ ⁦.ics⁩:",
  nothingNew: "כל אלה כבר נמצאים בטבלה.",
  effectHeading: "מה החופשות האלה ישנו",
  effectHint: "כשמבטלים חופשה השעות הפנויות נפתחות מחדש מעצמן; מה שמוזמן נשאר כפי שהוא.",
  askAdd: (count3) => `להוסיף ${closures(count3)}?`,
  added: (count3, table) => `בוצע: ${count3 === 1 ? "נוספה" : "נוספו"} ${closures(count3)} לטבלה ${table}.`,
  notAdded: (reason) => `Airtable לא שמר את זה: ${reason}`,
  noField: (table, field) => `בטבלה ${table} אין שדה ${field}, והחופשות האלה צריכות אותו. מריצים את הסקריפט שוב ומאשרים ליצור אותו.`
};

// src/report/words/he/panel/checks.ts
var heChecks = {
  intro: "מה הסנכרון צריך בבסיס הזה, ובמה עוד הוא יכול להשתמש.",
  ready: "כל מה שנחוץ נמצא.",
  readyBut: (number) => number === 1 ? "כל מה שנחוץ נמצא; דבר אחד נוסף חסר או שגוי." : `כל מה שנחוץ נמצא; ${number} דברים נוספים חסרים או שגויים.`,
  notReady: "חסר משהו נחוץ, ולכן סנכרון עדיין לא יכול לרוץ.",
  create: "יצירה",
  addChoices: "הוספה",
  createAll: "יצירת כל מה שחסר",
  mayNot: "רק מי שיש לו הרשאת Creator יכול לעשות זאת:",
  working: "עובדים…",
  unanswered: "Airtable לא ענה, ולכן לא ידוע אם מה שנשלח נוצר. הרשימה שלמטה מראה מה קיים.",
  willBeMade: "זה מה שייווצר",
  nothingElse: "מה שקיים לא ישתנה, ואף רשומה לא תשתנה.",
  makeThem: "יצירת הכול",
  calledHere: "השם כאן",
  choose: "בחירה…",
  formulas: "נוסחאות להוספה ידנית",
  formulasHint: "סקריפט לא יכול ליצור נוסחאות. מוסיפים שדה מסוג Formula בכל אחד מהשמות, ומדביקים את הטקסט.",
  nameLines: "שמות, לסקריפטים המודבקים",
  present: (number) => number === 1 ? "מה שקיים: פריט אחד" : `מה שקיים: ${number} פריטים`,
  namesHere: "שמות שנותנים לסקריפטים צריך לתת גם כאן, בלשונית ההגדרות.",
  features: "הסנכרון עובד גם בלעדיהם. אפשר להוסיף כל אחד מהם בכל עת.",
  add: "הוספה"
};

// src/report/words/he/panel/closures.ts
var heClosures = {
  intro: "ימים שבהם בית הספר סגור, או שמישהו בחופשה. שעות פנויות נחסמות מעצמן, ועל שיעורים מופיעה הודעה.",
  noTable: "עדיין אין טבלה לחופשות",
  noTableHint: "בלשונית הבדיקות אפשר ליצור אותה בלחיצה אחת, תחת חופשות וימים סגורים.",
  mayNot: "אפשר להסתכל, אבל לא לשנות כאן חופשות:",
  ahead: "עכשיו ובהמשך",
  none: "אין ימים סגורים בתקופה הקרובה.",
  behind: (number) => number === 1 ? "חופשה אחת שעברה או שאינה בשימוש" : `${number} חופשות שעברו או שאינן בשימוש`,
  columns: { name: "שם", days: "ימים", hours: "שעות", whom: "למי" },
  wholeDay: "יום שלם",
  wholeSchool: "כל בית הספר",
  unreadable: "יש בה טעות: פרטים בלשונית התוכנית",
  notUsed: "לא בשימוש",
  endToday: "סיום היום",
  takeOut: "הוצאה משימוש",
  addHeading: "הוספת חופשות",
  way: "מה להוסיף",
  ways: { one: "חופשה אחת", holidays: "חגי ישראל", pasted: "שורות או קובץ" },
  form: {
    name: "שם",
    from: "היום הראשון",
    through: "היום האחרון",
    starts: "משעה",
    ends: "עד שעה",
    whom: "למי",
    hint: "ליום אחד משאירים את היום האחרון ריק; ליום שלם משאירים את שתי השעות ריקות."
  },
  year: "שנה",
  eves: "ערבי חג",
  isThere: "כבר קיים",
  pasteLabel: "חופשה בכל שורה",
  pasteHint: "לדוגמה ⁦2026-12-06..2026-12-13 חנוכה⁩. מקובץ .ics נקלטים הימים השלמים.",
  file: "קריאת קובץ",
  effectHeading: "מה זה יעשה",
  dayByDay: "יום אחר יום",
  add: (number) => number === 1 ? "הוספת חופשה אחת" : `הוספת ${number} חופשות`,
  working: "מוסיפים…",
  nothingNew: "כל אלה כבר קיימים.",
  unanswered: "Airtable לא ענה, ולכן לא ידוע אם זה נשמר. הרשימה תראה זאת ברגע ש־Airtable יענה שוב.",
  notAdded: (reason) => `זה לא נשמר: ⁨${reason}⁩`,
  noField: (field) => `בטבלת החופשות אין שדה בשם ${named(field)}, והוא נחוץ כאן. אפשר להוסיף אותו בלשונית הבדיקות.`
};

// src/report/words/he/panel/day.ts
var heDay = {
  previous: "היום הקודם",
  next: "היום הבא",
  views: { calendar: "יומן", list: "מי בא" },
  view: "תצוגה",
  everybody: "כולם",
  free: "פנוי",
  print: "הדפסה",
  whoComes: (day) => `מי בא ב${day}`,
  nobodyComes: "אף אחד לא הזמין שעה ביום הזה.",
  columns: { hour: "שעה", students: "תלמידים", type: "סוג" },
  unnamed: "מוזמנת"
};

// src/report/words/he/panel/feeds.ts
var heFeeds = {
  heading: "יומני המורים",
  intro: "כשהתוכנה slot-sync פועלת מחוץ ל־Airtable, לכל מורה יש יומן שאפשר להירשם אליו. מי שיודע את הכתובת רואה את היומן, ולכן נותנים לכל מורה רק את הכתובת שלו.",
  labels: { calendarService: "כתובת השירות", feedField: "השדה של הכתובות" },
  hints: {
    calendarService: "כמו publicUrl בהגדרות השירות. ריק: אין שירות.",
    feedField: "בטבלת המורים. הכתובות הן אלה שהפקודה ⁦slot-sync calendars secrets⁩ מציגה."
  },
  expectedService: "כתובת https, למשל https://sync.example.org",
  show: "הצגת הכתובות",
  mayNot: "את הכתובות רואה רק מי שרשאי לשנות את טבלת המורים:",
  noTable: "טבלת המורים לא ידועה: המורה של משבצת אינו שדה קישור.",
  noField: (field) => `בטבלת המורים אין שדה בשם ${named(field)}. מוסיפים אותו כשדה טקסט, ומדביקים בו את מה שהפקודה ⁦slot-sync calendars secrets⁩ מציגה.`,
  without: (names) => `ללא כתובת: ${names}`,
  other: "מה שרשום שם אינו כתובת של השירות הזה."
};

// src/report/words/he/panel/plan.ts
var hePlan = (status) => ({
  window: (from, through) => `מ־${from} עד ${through}`,
  kinds: {
    created: "חדשות",
    updated: "משתנות",
    reopened: "נפתחות שוב",
    blocked: "נחסמות",
    refused: "נדחו",
    skipped: "ללא שינוי"
  },
  person: "דורש טיפול",
  personHint: "את אלה צריך לפתור ידנית.",
  reasons: {
    wanted: "לפי התבנית",
    follows: "בעקבות התבנית",
    bookkeeping: "רישום פנימי בלבד; אין שינוי שרואים",
    "wanted-again": "חזרה לתבנית (הסנכרון חסם אותה קודם)",
    waiting: "ממתינה עד שהשעה הישנה באותו שבוע תתפנה",
    overlap: "הייתה חופפת לשעה אחרת",
    "same-hour": "שתי תבניות נקבעו לאותה שעה",
    "invalid-template": "תבנית שאי אפשר לקרוא",
    "invalid-closure": "יום סגור שאי אפשר לקרוא",
    "invalid-set": "מערכת שעות באמצע עריכה",
    "lesson-clash": "שני שיעורים באותו זמן",
    "double-booked": "חופפת לשעה אחרת",
    unplaced: "אי אפשר לדעת מתי היא"
  },
  skips: {
    booked: "מישהו הזמין אותה.",
    locked: "היא נעולה.",
    unclear: "אי אפשר לקרוא שדה שאומר אם היא תפוסה.",
    foreign: "יש לה סטטוס אחר.",
    exceptions: "היא מסומנת כחריגה.",
    blocked: `היא נחסמה ידנית. כדי להציע אותה שוב, שנו ידנית את הסטטוס ל־${named(status.open)}.`,
    "not-reopened": `היא חסומה, ואי אפשר לדעת על ידי מי. כדי להציע אותה שוב, שנו ידנית את הסטטוס ל־${named(status.open)}.`,
    "past-start": "ביום החדש השעה הזאת כבר עברה.",
    "reopened-by-hand": "היא נפתחה ידנית אחרי שהסנכרון חסם אותה.",
    "surplus-copy": "העתק שמישהו שינה ידנית."
  },
  skipLabels: {
    booked: "מוזמנת",
    locked: "נעולה",
    unclear: "לא ניתנת לקריאה",
    foreign: "סטטוס משלכם",
    exceptions: "חריגה",
    blocked: "נחסמה ידנית",
    "not-reopened": "חסומה, לא נפתחה שוב",
    "past-start": "הייתה מתחילה בעבר",
    "reopened-by-hand": "נפתחה שוב ידנית",
    "surplus-copy": "העתק ששונה ידנית"
  },
  because: (reason) => `כי ${reason}.`,
  thisHour: "השעה הזאת",
  doubleBooked: (other) => `חופפת ל־${other}. יש להזיז אחת מהן (אם היא נוצרה מתבנית, מזיזים את התבנית), או לשנות את הסטטוס של אחת מהן ל־${named(status.blocked)}.`,
  filters: { teacher: "מורה", reason: "סיבה", all: "הכול", clear: "ניקוי הסינון", kinds: "להציג" },
  shown: (shown, all) => shown === all ? `${all} שורות` : `${shown} מתוך ${all} שורות`,
  nothingShown: "אין שורה שמתאימה לסינון הזה.",
  upToDate: "אין שינויים לביצוע",
  upToDateHint: "הדף עוקב אחרי הבסיס, ואפשר להשאיר אותו פתוח.",
  onlyPerson: (number) => number === 1 ? "אין שינויים לביצוע, ועניין אחד מחכה לכם" : `אין שינויים לביצוע, ו־${number} עניינים מחכים לכם`,
  onlyPersonHint: "סנכרון לא יכתוב עכשיו שום דבר; את מה שמופיע כאן צריך לפתור ידנית.",
  lastRun: (time2, summary) => `הריצה האחרונה, ${time2}: ${summary}`,
  showInWeek: (name) => `הצגת ${name} בשבוע שלה`,
  noTemplates: "עדיין אין תבניות שבועיות",
  noTemplatesHint: "הוסיפו שורה לטבלת התבניות השבועיות, והשעות שלה יופיעו כאן.",
  open: (name) => `פתיחת ${name}`,
  applyHidden: (hidden, all) => hidden === 1 ? `נכתבת כל התוכנית (שינויים: ${all}), גם השינוי שהסינון מסתיר.` : `נכתבת כל התוכנית (שינויים: ${all}), גם ${hidden} השינויים שהסינון מסתיר.`,
  apply: (number) => number === 1 ? "ביצוע שינוי אחד" : `ביצוע ${number} שינויים`,
  mayNot: "אפשר להסתכל, אבל לא לשנות כאן רשומות:",
  mayNotField: (field) => `התוכנית כותבת לשדה ${named(field)}, ואין לכם הרשאה לשנות אותו:`,
  dryRun: "ההגדרה dryRun פועלת, ולכן אי אפשר לבצע שינויים.",
  checking: "בודקים אם הבסיס השתנה…",
  checkingHint: "מבוצע רק מה שראיתם.",
  writing: (done, total) => `נכתבו ${done} מתוך ${total}`,
  written: (percent) => `נכתבו ${percent}%`,
  writingHint: "אפשר לעצור בכל רגע; מה שנכתב נשאר, והשאר יתוכנן שוב.",
  stop: "עצירה",
  stopping: "עוצר ברגע שמה שכבר נשלח יסתיים…",
  changedTitle: "הבסיס השתנה מאז שהסתכלתם",
  changedHint: "שום דבר לא נכתב. זה מה ששונה בתוכנית:",
  added: "חדש בתוכנית",
  gone: "כבר לא בתוכנית",
  applyNew: "ביצוע התוכנית החדשה",
  lookAgain: "בדיקה קודם",
  refusedTitle: "הפעולה תחסום יותר מדי שעות",
  refusedHint: "אולי תבניות נמחקו בטעות, או מוסתרות. שום דבר לא נכתב.",
  closing: (number) => number === 1 ? "שעה אחת הייתה נחסמת." : `${number} שעות היו נחסמות.`,
  applyAllTheSame: "זה מכוון, לבצע בכל זאת",
  done: "בוצע",
  stopped: "נעצר",
  unanswered: "נעצר בלי תשובה מ־Airtable",
  unansweredHint: (done, total) => `ידוע שנכתבו ${done} מתוך ${total}. ייתכן שגם מה שהיה בדרך נכתב; התוכנית שלמטה תראה את זה ברגע ש־Airtable יענה.`,
  partly: "בוצע, אבל לא הכול",
  failedTitle: "הריצה נעצרה בגלל שגיאה",
  failedHint: "מה שנכתב נשאר; התוכנית למטה היא מה שנותר.",
  remaining: (number) => number === 1 ? "שינוי אחד נותר, והוא מתוכנן שוב למטה." : `${number} שינויים נותרו, והם מתוכננים שוב למטה.`,
  failures: (number) => number === 1 ? "דבר אחד לא קרה כמתוכנן:" : `${number} דברים לא קרו כמתוכנן:`,
  backToPlan: "חזרה לתוכנית",
  news: (added, gone) => `הבסיס השתנה. שינויים שנוספו לתוכנית: ${added}, שירדו ממנה: ${gone}.`
});

// src/report/words/he/panel/settings.ts
var heSettings = {
  intro: "ההגדרות חלות על כל מי שמשתמש בלוח. השמות וברירות המחדל זהים לאלה שבסקריפטים.",
  mayNot: "אפשר להסתכל, אבל לא לשנות כאן הגדרות:",
  groups: {
    school: "בית הספר",
    rules: "מה מותר לסנכרון",
    lessons: "שיעורים",
    overlaps: "חפיפות",
    safety: "בטיחות",
    names: "שמות בבסיס הזה",
    limits: "המגבלות של Airtable"
  },
  labels: {
    timeZone: "אזור זמן",
    daysAhead: "ימים קדימה",
    coverRunningWeek: "גם השבוע הנוכחי",
    language: "שפה",
    horizon: "שעות שאחרי התקופה",
    sameTimeTemplates: "שתי תבניות באותה שעה",
    reopenOwnBlocked: "פתיחה מחדש של מה שהסנכרון חסם",
    unlinkedSlots: "שעות בלי תבנית",
    copyCapacity: "קיבולת",
    protectExceptions: "הגנה על חריגים",
    onlyFixed: "רק תבניות קבועות",
    fixedTemplates: "שעות של תבניות קבועות",
    reservedTemplates: "שעות של תבניות שמורות",
    disabledValues: "מילים נוספות למה שאינו בשימוש",
    lessonsOccupy: "שיעורים בלי משבצת",
    cancelledValues: "מילים נוספות לשיעור שבוטל",
    lessonsView: "תצוגה שדרכה נקראים השיעורים",
    checkRooms: "דיווח על חדר שנקבע פעמיים",
    checkStudents: "דיווח על תלמיד שנקבע בשתי משבצות",
    sharedRooms: "חדרים לכמה שיעורים",
    showStudents: "תלמידים בדוח",
    activeField: "שדה שאומר אם תבנית בשימוש",
    legacyTeacherField: "שדה הטקסט הישן של המורה",
    overrideMode: "מה מערכת שעות חדשה מחליפה",
    clearFlags: "הורדת סימונים",
    flagDuringSync: "סימון חפיפות בזמן סנכרון",
    flagBlocked: "גם שעות חסומות חופפות",
    dryRun: "הרצת ניסיון",
    mode: "מה הריצה המתוזמנת עושה",
    notifyUrl: "כתובת שמקבלת הודעה על כל ריצה",
    massRetireLimit: "כמה שעות נחסמות לכל היותר בבת אחת",
    allowMassRetire: "היתר לחסום רבות מאוד",
    alertThreshold: "ממספר שגיאות זה נשלחת התראה",
    recordLimit: "כמה רשומות מאפשר המנוי שלכם ב־Airtable",
    tables: "טבלאות",
    fieldNames: "שדות",
    statusNames: "האפשרויות של הסטטוס",
    inventoryView: "תצוגה שדרכה קוראים את השעות",
    timeBudgetSeconds: "כמה שניות לסקריפט",
    maxInFlight: "פניות בו־זמנית",
    callsPerSecond: "פניות בשנייה"
  },
  hints: {
    timeZone: "אזור הזמן של בית הספר.",
    daysAhead: "כמה ימים לפתוח מראש, החל מיום ראשון הקרוב.",
    coverRunningWeek: "כבוי: רק מיום ראשון הקרוב.",
    language: "של הלוח הזה ושל הדוחות.",
    horizon: "האם לעדכן גם שעות שאחרי התקופה הזאת.",
    sameTimeTemplates: "האם שתיהן מקבלות שעה.",
    reopenOwnBlocked: "כשהיא חוזרת לתבנית.",
    unlinkedSlots: "אילו מהן מותר לסנכרון לחסום.",
    copyCapacity: "מתי היא הולכת אחרי התבנית.",
    protectExceptions: "לא לגעת בשעה שמסומנים בה חריגים.",
    onlyFixed: "תבניות שלא סומנו כקבועות נחשבות מחוץ לשימוש.",
    fixedTemplates: "האם כל אחד יכול להזמין אותן.",
    reservedTemplates: "האם אחרים יכולים להזמין שעה ששמורה לתלמיד.",
    disabledValues: "מילים מופרדות בפסיקים, כמו בשדה שקובע אם תבנית בשימוש.",
    lessonsOccupy: "האם הם תופסים את הזמן של המורה.",
    cancelledValues: "מילים מופרדות בפסיקים, כמו בסטטוס של שיעור.",
    lessonsView: "צריכה להציג כל שיעור מהשבוע הזה והלאה. ריק: כל הטבלה.",
    checkRooms: "בדוח החפיפות.",
    checkStudents: "בדוח החפיפות.",
    sharedRooms: "מילים מופרדות בפסיקים. שיעורים ברשת לעולם אינם מתנגשים.",
    showStudents: "האם ליד משבצות מוזמנות מופיעים שמות התלמידים.",
    activeField: '"auto", או שם השדה.',
    legacyTeacherField: "האם מזהה המורה נכתב גם שם.",
    overrideMode: "לתקופות, סבבים ושבועות מבחנים.",
    clearFlags: "מתבניות שכבר לא חופפות לשום דבר.",
    flagDuringSync: "בלי סקריפט נפרד.",
    flagBlocked: "שעות שנחסמו ידנית.",
    dryRun: "שום דבר לא נכתב, רק מוצג מה היה נכתב.",
    mode: "לסקריפטים: סנכרון של ממש, או בדיקה של כל מה שסטה.",
    notifyUrl: "לסקריפטים: כתובת אינטרנט שמקבלת את הדוח אחרי כל ריצה.",
    massRetireLimit: "מספר ואחוז, והגבוה מביניהם קובע; למשל 20/50%.",
    allowMassRetire: "עדיף להחליט בתוכנית, לריצה אחת.",
    alertThreshold: "לסקריפטים: ממספר שגיאות כזה.",
    recordLimit: "נספר בדוח.",
    tables: "כשהן נקראות אחרת, כ־JSON.",
    fieldNames: "כשהם נקראים אחרת, כ־JSON.",
    statusNames: "כשהן נקראות אחרת, כ־JSON.",
    inventoryView: "חייבת להציג כל שעה מהשבוע הזה. ריק: כל הטבלה.",
    timeBudgetSeconds: "לסקריפטים. ללוח הזה אין מגבלה.",
    maxInFlight: "נדיר שיש סיבה לשנות.",
    callsPerSecond: "Airtable מאפשר 15."
  },
  values: {
    open: "נפתחות כמו כל שעה",
    skip: "לא מקבלות משבצת",
    auto: "תופסים את הזמן של המורה",
    off: "אין להם השפעה",
    allFuture: "נשמרות גם הן",
    window: "לא נוגעים בהן",
    both: "שתיהן מקבלות שעה",
    one: "רק הוותיקה",
    byKey: "לחסום את אלה שהמפתח שלהן נוצר אוטומטית",
    keep: "לא לחסום אף אחת",
    deactivate: "לחסום את כולן",
    ignore: "לא נכתב",
    mirror: "נכתב",
    always: "תמיד לפי התבנית",
    create: "רק כשהשעה נוצרת",
    never: "אף פעם",
    week: "את כל השבוע של המורה",
    slot: "רק את מה שהיא חופפת",
    sync: "מסנכרנת",
    reconcile: "מראה מה סטה, ולא כותבת שום דבר",
    en: "אנגלית",
    he: "עברית"
  },
  on: "כן",
  off: "לא",
  default: (value) => `ברירת המחדל: ${value}`,
  reset: "חזרה לברירת המחדל",
  notSaved: "לא נשמר.",
  expected: (what) => `צריך להיות: ${what}`,
  notStored: (setting, reason) => `ההגדרה "${setting}" לא נשמרה: ⁨${reason}⁩`,
  scripts: "לסקריפטים המודבקים",
  scriptsHint: "לסקריפטים יש הגדרות משלהם. כדי שההגדרות יהיו זהות, מדביקים את השורות האלה ב־⁦settings⁩ בראש כל סקריפט.",
  none: "אין"
};

// src/report/words/he/panel/weeks.ts
var heWeeks = {
  spans: { week: "שבוע", month: "חודש" },
  span: "תצוגה",
  teacher: "מורה",
  previous: { week: "השבוע הקודם", month: "החודש הקודם" },
  next: { week: "השבוע הבא", month: "החודש הבא" },
  today: "היום",
  goTo: "מעבר לתאריך",
  backToPlan: "חזרה לתוכנית",
  states: {
    open: "פתוחה",
    booked: "מוזמנת",
    blocked: "נחסמה ידנית",
    closed: "נחסמה על ידי הסנכרון",
    locked: "נעולה",
    unclear: "לא ניתנת לקריאה",
    foreign: "סטטוס משלכם",
    planned: "תיווצר",
    arriving: "תעבור לכאן בסנכרון הבא",
    refused: "לא נפתחה: הייתה חופפת"
  },
  overlapping: { now: "חופפת", after: "תהיה חופפת אחרי הביצוע" },
  trouble: {
    blocked: "מוזמנת, אבל חסומה",
    closed: "מוזמנת ביום סגור",
    moved: "מוזמנת, אבל התבנית שלה זזה"
  },
  closedFor: (closure) => `סגור: ${closure}`,
  openedUntil: (day) => `השעות פתוחות עד ${day}. המאוחרות יותר נפתחות מעצמן עם הזמן.`,
  counts: {
    booked: "מוזמנות",
    open: "פתוחות",
    planned: "ייווצרו",
    blocked: "חסומות",
    troubled: "מחכות לכם"
  },
  showWeekOf: (day) => `הצגת השבוע של ${day}`,
  showDay: (day) => `הצגת כל בית הספר ב${day}`,
  planned: { retire: "תיחסם", update: "תשתנה", reopen: "תיפתח שוב" },
  legend: "מקרא",
  empty: "אין שעות בשבוע הזה.",
  keys: "מעבר בין שעות: מקשי החיצים. פרטים: Enter.",
  nobody: "עדיין אין מורים עם שעות.",
  past: "עבר",
  story: {
    title: "פרטי השעה",
    teacher: "מורה",
    when: "מתי",
    type: "סוג",
    state: "מצב",
    template: "תבנית",
    noTemplate: "אין (נוספה ידנית)",
    goneTemplate: "נמחקה",
    why: "למה היא כך",
    next: "מה יעשה הסנכרון הבא",
    nothingNext: "כלום.",
    history: "מה קרה עד עכשיו",
    noHistory: "לא נרשם עליה שום דבר.",
    students: "הוזמנה על ידי",
    gone: "השעה הזאת כבר לא קיימת: מישהו מחק או הזיז אותה.",
    changed: "הבסיס השתנה מאז שפתחתם את זה; כך זה עכשיו.",
    logged: { added: "נוספה", removed: "הוסרה" },
    loggedReasons: {
      template_created: "לפי התבנית",
      reopened: "חזרה לתבנית"
    },
    loggedBy: {
      "sync:scheduled": "סנכרון מתוזמן",
      "sync:on-change": "סנכרון אחרי שינוי בתבנית",
      "sync:control-panel": "הלוח הזה"
    },
    open: "פתיחת הרשומה",
    openTemplate: "פתיחת התבנית",
    asWanted: "היא בדיוק לפי התבנית.",
    byHand: "היא נוספה ידנית; הסנכרון לא ישנה אותה, ולא יפתח שעות שחופפות לה.",
    past: "היא כבר עברה. בשעות שעברו לא נוגעים.",
    blockedBySync: (reason) => `הסנכרון חסם אותה, כי ${reason}.`,
    withoutSlot: "שיעור בלי משבצת: לא נפתחות שעות בזמן שהמורה מלמד.",
    blockedOnce: "הסנכרון חסם אותה בעבר, מסיבה שכבר עברה.",
    beyond: "חסרים בה פרטים, או שהיא מחוץ לתקופה שהסנכרון בודק."
  }
};

// src/report/words/he/panel/panel.ts
var hePanel = (status) => ({
  ...longDates("he-IL"),
  title: "Slot Sync",
  tabs: {
    plan: "תוכנית",
    weeks: "שבועות",
    day: "יום",
    holidays: "חופשות",
    checks: "בדיקות",
    settings: "הגדרות"
  },
  loading: "טוען נתונים…",
  noAnswer: "Airtable עוד לא ענה.",
  retry: "ניסיון נוסף",
  close: "סגירה",
  errors: {
    settings: "יש הגדרה שאי אפשר להשתמש בה",
    settingsMend: "תקנו אותה בלשונית ההגדרות, והתוכנית תופיע כאן.",
    base: "הבסיס עדיין לא מוכן",
    baseMend: "בלשונית הבדיקות מופיע כל מה שחסר, ואת רובו אפשר ליצור שם בלחיצה.",
    other: "לא היה אפשר להכין את התוכנית",
    otherMend: "שום דבר לא נכתב. נסו שוב; אם זה חוזר, העבירו את הפרטים האלה הלאה.",
    details: "פרטים",
    recordGone: "אי אפשר לפתוח את הרשומה הזאת: היא כבר לא קיימת, או שאין לכם הרשאה לראות אותה.",
    notOpened: (reason) => `אי אפשר לפתוח את הרשומה הזאת: ⁨${reason}⁩`
  },
  plan: hePlan(status),
  weeks: heWeeks,
  day: heDay,
  offer: heHolidays,
  holidays: heClosures,
  checks: heChecks,
  settings: heSettings,
  feeds: heFeeds,
  copying: {
    copy: "העתקה",
    copied: "הועתק",
    label: (what) => `העתקה: ${what}`,
    failed: "ההעתקה לא הצליחה. בוחרים את הטקסט ומעתיקים אותו ידנית."
  }
});

// src/report/words/he/count.ts
var count2 = (number, one, many) => number === 1 ? one : `${number} ${many}`;

// src/report/words/he/person.ts
var withRest = (shown, rest) => `${shown.join(", ")}${rest > 0 ? ` ועוד ${rest}` : ""}`;
var waits2 = (hours) => hours === 0 ? "" : hours === 1 ? " (שעה אחת ממתינה)" : ` (${hours} שעות ממתינות)`;
var locked2 = (lock) => lock === void 0 ? `מוסיפים תיבת סימון בשם ${isolated2("is_locked")} (ההתקנה יוצרת אותה) ומסמנים אותה במשבצת` : `מסמנים במשבצת את ${named(lock)}`;
var hePerson = (status) => {
  const [open, booked, blocked] = [named(status.open), named(status.booked), named(status.blocked)];
  const pressed = `לוחצים מיד על ${isolated2("Test")} (בלוח הבקרה: ביצוע)`;
  return {
    bookedMoved: (slots, what, now) => what === "hours" ? `${slots}: מוזמנת, ולפי התבנית השעה היא עכשיו ${now}.` : `${slots}: מוזמנת, אבל התבנית עברה ל${now}.`,
    bookedGone: {
      removed: (slots) => `${slots}: מוזמנת, אבל התבנית שלה נמחקה או הושבתה.`,
      off: (slots, template) => `${slots}: מוזמנת, אבל לתבנית ${template} כבר אין שיעור בתאריך הזה.`,
      overridden: (slots, template) => `${slots}: מוזמנת, אבל באותו זמן מערכת שעות חדשה מחליפה את התבנית ${template}.`,
      fixed: (slots, template) => `${slots}: מוזמנת, אבל התבנית ${template} קבועה, ותבניות קבועות לא מקבלות משבצות.`,
      reserved: (slots, template) => `${slots}: מוזמנת, אבל התבנית ${template} שמורה, ותבניות שמורות לא מקבלות משבצות.`
    },
    bookedDuplicate: (slots) => `${slots}: מוזמנת, וכבר יש רשומה אחרת לאותה שעה.`,
    bookedBlocked: (slots) => `${slots}: מוזמנת, אבל הסטטוס שלה הוא ${blocked}.`,
    inClosure: (slots, why, closure) => {
      const what = { booked: "מוזמנת", foreign: "עם סטטוס אחר", exceptions: "מסומנת כחריגה" };
      return `${slots}: ${what[why]}, והיא נופלת על ${closure} (חופשה).`;
    },
    unclear: (slots, fields) => `${slots}: אי אפשר לקרוא את השדה ${fields}, ולכן לא ברור אם מישהו מחזיק בה. היא נשארת כפי שהיא.`,
    lessonClash: (slot, lesson, hours) => `${slot}: מוזמנת, ולמורה יש שיעור נוסף באותו זמן (${lesson}, ${hours}).`,
    blockedInTheWay: (slot, waiting) => `${slot}: נחסמה ידנית, ולכן באותו שבוע לא נפתחת השעה החדשה של התבנית, ${waiting}.`,
    refusedCreate: (hour, template, others) => `${hour}: לא נפתחה לפי ${template}, כי הייתה חופפת ${others}.`,
    refusedUpdate: (hour, template, others) => `${hour}: לא עודכנה לפי ${template}, כי הייתה חופפת ${others}.`,
    duplicate: (hour, template, others) => `${hour}: ${template} נקבעה לאותה שעה כמו תבנית אחרת, ולכן השעה ניתנה רק ${others}.`,
    others: (shown, rest) => shown.length === 0 ? "למשבצת שהריצה הזאת מעדכנת" : withRest(
      shown.map((other) => `ל־${other}`),
      rest
    ),
    overlap: (a, b) => `${a} ו־${b} חופפות.`,
    twice: (hour, a, b) => `${hour}: שתי משבצות חופפות,${a} ו${b.trimStart()}.`,
    invalidTemplate: (template, problems, hours) => `אי אפשר לקרוא את התבנית ${template}: ${problems}.${hours === "" ? "" : ` אפשר עדיין להזמין את השעות הפתוחות שלה: ${hours}.`}`,
    invalidClosure: (closure, teachers, problems, waiting) => `אי אפשר לקרוא את היום הסגור ${closure}: ${problems}. עד שיתוקן הוא לא ייחשב, ושעות חדשות לא ייפתחו ${teachers === "" ? "לאף אחד" : `עבור ${teachers}`}${waits2(waiting)}.`,
    setInEdit: (set, teachers, waiting) => `מערכת השעות ${set} נמצאת באמצע עריכה. עד שתתוקן היא לא מחליפה שום דבר, ושעות חדשות לא ייפתחו עבור ${teachers === "" ? "המורים שלה" : teachers}${waits2(waiting)}.`,
    unplaced: (slot) => `${slot}: התאריך, שעת ההתחלה או שעת הסיום ריקים או לא ברורים, ולכן לא ידוע מתי היא מתקיימת, והסנכרון לא יתקן את זה.`,
    advice: {
      bookedHours: (lock) => `אפשר לעדכן את השעות ידנית; כדי להשאיר לשיעור הזה את השעה הקודמת, ${locked2(lock)}.`,
      bookedElsewhere: (lock) => `אם השיעור נשאר, ${locked2(lock)}. אם לא, מנקים במשבצת את השיעור ואת התלמידים, משנים את הסטטוס ל־${open} ו${pressed}, כי עד אז אפשר להזמין את השעה. היא תיחסם, ואם התבנית עברה, השעה החדשה תיפתח מעצמה.`,
      bookedDuplicate: `מעבירים את השיעור לאחת מהן ומשנים את הסטטוס של השנייה ל־${open}; בריצה הבאה היא תיחסם.`,
      bookedBlocked: `אם השיעור מתקיים, משנים את הסטטוס ל־${booked}; אם לא, מנקים את השיעור ואת התלמידים.`,
      closedForeign: (lock) => `אם השיעור מתקיים, ${locked2(lock)}; אם לא, משנים את הסטטוס ל־${blocked}.`,
      closedExceptions: (lock) => `אם השיעור מתקיים, ${locked2(lock)}; אם לא, מורידים את סימון החריגה.`,
      unclear: "כדאי לבדוק את הנוסחה של השדה הזה, או את הרשומות שהוא מציג.",
      lessonClash: "מעבירים או מבטלים אחד מהם; אם זה אותו שיעור, בוחרים אותו במשבצת.",
      blockedInTheWay: (lock) => `כדי לפתוח את השעה החדשה, משנים את הסטטוס של הקודמת ל־${open} ו${pressed}. כדי להשאיר את השבוע הזה פנוי, ${locked2(lock)}.`,
      giveWay: {
        template: "מזיזים אחת מהתבניות או משביתים אותה. משבצת מוזמנת או נעולה מזיזים ידנית: משנים את השעות, ומרוקנים את המפתח שלה (השדה הראשון).",
        typed: "מזיזים או מוחקים את המשבצת שנוספה ידנית.",
        blocked: `שעה שנחסמה ידנית (${blocked}) נשארת תפוסה: כדי לפנות אותה מזיזים או מוחקים את המשבצת.`
      },
      duplicate: "משאירים רק אחת משתי התבניות.",
      overlap: `מזיזים אחת מהן (אם היא נוצרה מתבנית, מזיזים את התבנית), או משנים את הסטטוס של אחת מהן ל־${blocked}.`,
      invalidTemplate: "מתקנים את מה שמצוין. עד אז המשבצות שלה נשארות כפי שהן, ולא נפתחות חדשות.",
      invalidClosure: "מתקנים את השורה, משביתים אותה או מוחקים אותה.",
      setInEdit: "מתקנים את השורות של המערכת שמופיעות גם הן כאן.",
      unplaced: `משלימים את מה שחסר, או משנים את הסטטוס ל־${blocked}.`
    }
  };
};

// src/report/words/he/report.ts
var expectations = {
  weekday: "יום בשבוע: מספר מ־0 (ראשון) עד 6, או שם של יום",
  start: `שעה כמו ${isolated2("14:30")}`,
  end: `שעה כמו ${isolated2("15:30")}`,
  "closure-hour": "שעה; לסגירה של יום שלם משאירים את שתי השעות ריקות",
  date: "תאריך",
  weeks: "מספר שלם מ־1 עד 5",
  name: "שם",
  "one-type": "סוג שיעור אחד",
  teachers: "קישור למורים",
  "in-use": "סימון, או מילה שאומרת אם היא בשימוש",
  mark: "סימון, קישור, או מילה שאומרת כן או לא"
};
var heReport = (status) => ({
  fields: {
    teacher: "מורה",
    date: "תאריך",
    starts: "שעת התחלה",
    ends: "שעת סיום",
    type: "סוג שיעור",
    status: "סטטוס",
    capacity: "קיבולת",
    weekday: "יום בשבוע"
  },
  headings: {
    changed: "מה השתנה",
    planned: "מה ישתנה",
    person: "דורש טיפול",
    overlaps: "חפיפות",
    handEdits: "עריכות ידניות שזוהו",
    notReopened: "לא נפתחו מחדש",
    left: "נשארו ללא שינוי",
    capacity: "מקום בבסיס"
  },
  did: {
    retire: (hours, dryRun) => `${dryRun ? "ייחסמו" : "נחסמו"} ${hours}`,
    create: (hours, dryRun) => `${dryRun ? "ייווצרו" : "נוצרו"} ${hours}`,
    reopen: (hours, dryRun) => `${dryRun ? "ייפתחו" : "נפתחו"} מחדש ${hours}`,
    update: (hours, dryRun) => `${dryRun ? "יעודכנו" : "עודכנו"} ${hours}`
  },
  quiet: (number, dryRun) => `${number === 1 ? "במשבצת אחת" : `ב־${number} משבצות`} ${dryRun ? "ייכתב" : "נכתב"} רק הרישום הפנימי של הסנכרון`,
  because: (reason) => `כי ${reason}`,
  reasons: {
    template_removed: "התבנית נמחקה",
    template_disabled: "התבנית הושבתה",
    template_teacher_changed: "לתבנית יש עכשיו מורה אחר",
    template_day_changed: "התבנית עברה ליום אחר",
    template_time_changed: "התבנית עברה לשעה אחרת",
    overridden: "מערכת שעות חדשה יותר החליפה את התבנית",
    closed: "בית הספר סגור אז, או שהמורה בחופשה",
    lesson: "למורה יש אז שיעור שאין לו משבצת",
    template_fixed: "התבנית קבועה, ותבניות קבועות לא מקבלות משבצות",
    template_reserved: "התבנית שמורה, ותבניות שמורות לא מקבלות משבצות",
    duplicate: "כבר יש רשומה אחרת לאותה שעה"
  },
  closedBy: (closure) => `יש אז חופשה: ${closure}`,
  lessonBy: (lesson) => `יש אז שיעור שאין לו משבצת: ${lesson}`,
  off: "לתבנית אין שיעור בתאריך הזה",
  movedTo: (when) => `התבנית עברה ל${when}`,
  withTeacher: (when, teacher) => `${when} אצל ${teacher}`,
  change: (field, from, to) => `${field}: ${from} ← ${to}`,
  person: hePerson(status),
  problem: ({ kind, field, found, against, expected, weekdays }) => {
    const needed = expected === void 0 ? "" : `; צריך ${expectations[expected]}`;
    const cell = he.name(field);
    const [is, other] = [named(found), named(against)];
    switch (kind) {
      case "empty":
        return `השדה ${cell} ריק${needed}`;
      case "unreadable":
        return `אי אפשר להבין את הערך ${is} בשדה ${cell}${needed}`;
      case "no-teacher":
        return `לא נבחר מורה (${cell})`;
      case "many-teachers":
        return `נבחרו ${found} מורים, וצריך בדיוק אחד (${cell})`;
      case "not-after-start":
        return `שעת הסיום ${is} אינה מאוחרת משעת ההתחלה ${other} (${cell})`;
      case "past-midnight":
        return `${found} דקות אחרי ${other} חורגות מסוף היום (${cell})`;
      case "no-choice":
        return `בטבלת המשבצות, בשדה ${cell}, חסרה האפשרות ${he.name(found)}, ויש להוסיף אותה`;
      case "wrong-link":
        return `השדה ${cell} מקשר לטבלה ${is}, וצריך לקשר לטבלה ${other}`;
      case "wrong-weekday":
        return `התאריך ${is} בשדה ${cell} הוא ${weekdays ? he.weekdays[weekdays.found] : ""}; צריך ${weekdays == null ? void 0 : weekdays.expected.map((day) => he.weekdays[day]).join(" או ")}`;
      case "before-start":
        return `התאריך ${is} בשדה ${cell} קודם לתאריך ההתחלה ${other}`;
      case "no-start":
        return `${cell} מלא, אבל חסר תאריך ההתחלה, שממנו סופרים את שבועות הסבב`;
      case "no-length":
        return `${cell} מלא, אבל לא ידוע כמה שבועות יש בסבב`;
      case "unknown-length":
        return `מספר השבועות בסבב אינו ברור (${cell})`;
      case "too-long":
        return `סבב של ${found} שבועות, ולכל היותר מותר ${against} (${cell})`;
      case "beyond-cycle":
        return `שבוע ${found} בסבב של ${against} שבועות (${cell})`;
      case "disagree":
        return `בשורות של המערכת ${he.name(found)} רשומים ערכים שונים בשדה ${he.name(against)}`;
    }
  },
  handEdit: (name, edits, fate) => {
    const whatThen = {
      undone: " והוחזרה לקדמותה. כדי לשמור עריכה יש לנעול את המשבצת לפני העריכה.",
      planned: ", והריצה הבאה שתגיע אליה תחזיר אותה לקדמותה. כדי לשמור את העריכה יש לנעול את המשבצת.",
      kept: ", והשינוי נשאר."
    };
    return `${name}: נערכה ידנית (${edits})${whatThen[fate]}`;
  },
  notReopened: (name) => `${name}: יש לה תבנית, אבל היא חסומה. כדי שאפשר יהיה להזמין אותה, משנים ידנית את הסטטוס ל־${named(status.open)}.`,
  leftAlone: (reason, number) => {
    const why = {
      booked: "עם הזמנה",
      locked: "נעולות",
      foreign: "עם סטטוס משלכם",
      exceptions: "שמסומנות כחריגות",
      blocked: "שנחסמו ידנית",
      copies: "שהועתקו ושונו ידנית",
      reopened: "שנפתחו מחדש ידנית"
    };
    return `משבצות ${why[reason]}: ${number}`;
  },
  waiting: (name, by, mayBeFreed2) => mayBeFreed2 ? `${name}: לא נוצרה משבצת חדשה, כי באותו שבוע עדיין קיימת ${by} מאותה תבנית. אם כך זה צריך להישאר, אין מה לעשות. כדי לפתוח את השעה החדשה, מנקים בקודמת את השיעור ואת התלמידים, מורידים את הנעילה ומשנים את הסטטוס שלה ל־${named(status.open)}.` : `${name}: לא נוצרה משבצת חדשה, כי ${by} של אותה תבנית כבר הייתה באותו שבוע.`,
  drift: {
    intro: "זו הייתה בדיקת התאמה: נבדק כל מה שסטה מהתבניות, ושום דבר לא נכתב.",
    headings: {
      differing: "מוגנות, ושונות מהתבנית",
      blocked: "נחסמו ידנית, ויש להן תבנית",
      unbooked: "מסומנות כמוזמנות, אבל אין בהן תלמיד",
      copies: "העתקים שנערכו",
      manual: "נרשמו ידנית",
      beyond: "אחרי התקופה שהסנכרון מכין"
    },
    texts: {
      differing: (name, changes) => `${name}: לפי התבנית ${changes}. אפשר לשנות ידנית, או להשאיר כפי שהיא.`,
      unwanted: (name) => `${name}: כבר אין לה תבנית, אבל הסטטוס או הסימון שלה שומרים עליה. אם היא מיותרת, משנים את הסטטוס שלה ל־${named(status.blocked)}.`,
      blocked: (name) => `${name}: אפשר להשאיר, או לשנות ידנית את הסטטוס ל־${named(status.open)} אם צריך להציע אותה.`,
      unbooked: (name) => `${name}: הסטטוס הוא ${named(status.booked)}, אבל אין בה שיעור ואין תלמיד. אם השעה התפנתה, יש לשנות את הסטטוס ל־${named(status.open)}.`,
      copy: (name) => `${name}: מישהו שכפל משבצת ושינה את ההעתק. אפשר להשאיר אותה כשעה נוספת, או לשנות את הסטטוס שלה ל־${named(status.blocked)}.`,
      manual: (name) => `${name}: אין לה תבנית, והסנכרון לא ישנה אותה. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)}.`,
      beyond: (name) => `${name}: אחרי היום האחרון שעבורו נוצרות משבצות. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)} אם אין להזמין אותה עדיין.`
    }
  },
  notes: {
    heading: "כדאי לדעת",
    texts: {
      missing: (fields) => `השדות האלה אינם בבסיס, ולכן מה שתלוי בהם כבוי: ${fields}. אם לאחד מהם יש עכשיו שם אחר, יש לרשום אותו ב־${isolated2("fieldNames")}.`,
      plainMode: (closing) => `אין שדה ${isolated2("sync_state")}, ולכן משבצות שנחסמו בגלל ${closing} לא ייפתחו שוב אחר כך. אפשר ליצור אותו עם ${isolated2("setup.js")}.`,
      activeWords: (list3) => `המילים האלה לא אומרות אם תבנית בשימוש או לא, ולכן התבניות שלהן נחשבות בשימוש: ${list3}. אפשר להוסיף מילים שמשביתות תבנית בהגדרה ${isolated2("disabledValues")}.`,
      allBlocked: (number) => `לפי ${isolated2("is_block")} כל ${number} המשבצות הפתוחות הבאות חסומות, ולכן אף אחת מהן לא מתעדכנת לפי התבנית. כדאי לבדוק את הנוסחה.`,
      blockUnreadable: (number) => `אי אפשר לקרוא את ${isolated2("is_block")} ב${number === 1 ? "משבצת אחת" : `־${number} משבצות`}, ולכן הסטטוס קובע. כדאי לבדוק את הנוסחה.`,
      otherTable: (table) => `המשבצות נמצאות בטבלה ${table}.`,
      misnamedLog: (text) => `טבלה נושאת שם של יומן ואין בה השדות שלו, ולכן לא נרשם בה שום דבר: ${text}. יש ליצור בה את השדות האלה, או לתת לה שם אחר.`,
      namesake: (tables) => `${tables}. אם הכוונה לטבלה השנייה, יש לרשום את המזהה שלה בהגדרה ${isolated2("tables")}.`,
      linkIgnored: (field) => `השדה ${field} מקשר לטבלה אחרת ולא ל־${isolated2("weekly_slot")}, ולכן לא נכתב בו כלום.`,
      anchorTwice: (anchor) => `בכמה שורות של אותה מערכת רשום אותו ${isolated2("anchor_id")}: ${anchor}. הוותיקה שבהן שומרת עליו, והאחרות מזוהות לפי מזהה הרשומה. יש לרשום לכל שורה ערך משלה.`,
      invalidLessons: (number) => `${number === 1 ? "לשיעור אחד יש מורה ואין זמן ברור, ולכן ייתכן שתיפתח שעה על חשבונו" : `ל־${number} שיעורים יש מורה ואין זמן ברור, ולכן ייתכן שייפתחו שעות על חשבונם`}. יש למלא שעת התחלה וסיום, או לשנות את הסטטוס לבוטל.`,
      inventoryView: (view) => `המשבצות נקראות דרך התצוגה ${view}: מה שהיא מסתירה נחשב חסר ונוצר שוב. היא צריכה להציג כל משבצת מהשבוע הזה והלאה.`,
      bookedNobody: (shown, rest) => `מסומנות כמוזמנות, אבל אין בהן שיעור ואין תלמיד: ${withRest(shown, rest)}. אם השעה התפנתה, משנים את הסטטוס ל־${named(status.open)}.`,
      openToAll: {
        fixed: (templates, hours) => `${count2(hours, "שעה פתוחה אחת", "שעות פתוחות")} של ${count2(templates, "תבנית קבועה אחת", "תבניות קבועות")} פתוחות להזמנה לכולם; עם ${isolated2("fixedTemplates = skip")} לא נפתחות להן משבצות.`,
        reserved: (templates, hours) => `${count2(hours, "שעה פתוחה אחת", "שעות פתוחות")} של ${count2(templates, "תבנית שמורה אחת", "תבניות שמורות")} פתוחות להזמנה גם לאחרים; עם ${isolated2("reservedTemplates = skip")} לא נפתחות להן משבצות.`
      },
      rekeyed: (slots) => `משבצות עם מזהה של מורה שכבר לא בבסיס: ${slots}. הן נחשבות של המורה שרשום בהן עכשיו. אין צורך לעשות שום דבר.`,
      typeEmpty: (template) => `לתבנית ${template} אין סוג שיעור; המשבצות שלה שומרות על הסוג שיש להן.`,
      typeUnusual: (template, type) => `לתבנית ${template} סוג השיעור ${type}, שאינו אחד משלושת הרגילים.`,
      durationDiffers: (template, minutes) => `בתבנית ${template} משך השיעור (${minutes} דקות) לא תואם לשעת הסיום; נקבע לפי שעת הסיום.`
    }
  },
  capacity: (held, perWeek, weeksLeft, limit) => `בבסיס ${count2(held, "משבצת אחת", "משבצות")} (בלי טבלאות אחרות), ובכל שבוע נוספות בערך ${perWeek}` + (weeksLeft === void 0 ? "." : `; יש מקום לעוד ${count2(weeksLeft, "שבוע אחד", "שבועות")} בערך, עד ${limit} רשומות.`)
});

// src/report/words/he/setup.ts
var heSetup = {
  heading: "Slot Sync: האם הבסיס מוכן?",
  intro: "שום דבר לא משתנה בלי אישור שלכם. אפשר להריץ שוב בכל פעם שמשהו נראה לא תקין.",
  columns: {
    table: "טבלה",
    field: "שדה",
    need: "נחוץ",
    state: "מצב",
    use: "למה הוא משמש",
    teacher: "מורה",
    created: "ייפתחו",
    adopted: "יקושרו",
    updated: "יעודכנו",
    blocked: "ייחסמו",
    refused: "לא ייפתחו"
  },
  needs: { required: "חובה", recommended: "מומלץ", useful: "מועיל", extra: "לפי הצורך" },
  wholeTable: "(הטבלה)",
  present: "✓ קיים",
  missing: "✗ חסר",
  notNeeded: "לא נחוץ כאן",
  notUsed: "– לא בשימוש",
  perhaps: (names) => `(או שהשם כאן הוא ${names}? אם כן, יש לרשום אותו ב־fieldNames ולא ליצור שדה חדש)`,
  renamed: (to) => `✗ שונה שמו? יש "${to}"`,
  wrongType: (type, expected) => `✗ מסוג ${type}, צריך להיות ${expected}`,
  wrongLink: (to, expected) => `✗ מקשר אל ${to}, צריך לקשר אל ${expected}`,
  noChoices: (names, number) => number === 1 ? `✗ חסרה האפשרות ${names}` : `✗ חסרות האפשרויות ${names}`,
  uses: {
    weekly_slot: "התבניות השבועיות",
    slot_inventory: "המשבצות לפי תאריך",
    closures: "חגים, חופשות וימי מחלה: משבצות פנויות שנופלות עליהם נחסמות, ונפתחות מחדש כשהם מתבטלים",
    "closures.name": "השם שלה בדוח",
    "closures.startDate": "היום הראשון שלה",
    "closures.endDate": "היום האחרון שלה; ריק ליום אחד",
    "closures.starts": "החל מהשעה הזאת, למשל 14:00; שתי השעות ריקות לימים שלמים",
    "closures.ends": "עד השעה הזאת, למשל 18:30",
    "closures.teachers": "על מי היא חלה; ריק לכל בית הספר",
    "closures.disabled": "יש לסמן כדי לבטל אותה ולשמור את השורה",
    overlap_log: "כל חפיפה נרשמת כאן פעם אחת, כשהיא מתגלה",
    "overlap_log.pair": "שתי המשבצות, לפי המפתחות שלהן",
    "overlap_log.date": "יום החפיפה",
    "overlap_log.firstSeen": "מתי ריצה ראתה אותה לראשונה",
    slot_change_log: "כל שעה שנוספה או ירדה נרשמת כאן, עם הסיבה; לתיעוד בלבד",
    "slot_change_log.entry": "מה קרה ולאיזו משבצת, בקצרה",
    "slot_change_log.teacher": "של מי השעה",
    "slot_change_log.date": "התאריך שלה",
    "slot_change_log.startTime": "מתי התחילה",
    "slot_change_log.endTime": "מתי הסתיימה",
    "slot_change_log.action": "האם השעה נוספה (ADDED) או ירדה (REMOVED)",
    "slot_change_log.reason": "למה",
    "slot_change_log.changedAt": "מתי התחילה הריצה שעשתה זאת",
    "slot_change_log.changedBy": "איזה סקריפט או אדם עשה זאת",
    "slot_change_log.slot": "הרשומה של המשבצת",
    "slot_change_log.naturalKey": "המפתח שלה, שנשאר גם כשהרשומה איננה",
    sync_runs: "שורה לכל ריצה ששינתה משהו או נכשלה; כך מגלים גם שתי ריצות רצופות שלא הסתיימו",
    "sync_runs.run": "הסקריפט ומתי התחיל",
    "sync_runs.startedAt": "מתי התחילה",
    "sync_runs.script": "איזה סקריפט רץ",
    "sync_runs.status": "תקין (ok) או חלקי (partial)",
    "sync_runs.created": "משבצות שנוצרו",
    "sync_runs.updated": "משבצות שעודכנו או נפתחו מחדש",
    "sync_runs.deactivated": "משבצות שנחסמו",
    "sync_runs.errors": "כמה שגיאות היו",
    "sync_runs.overlaps": "כמה חפיפות נראו",
    "sync_runs.seconds": "כמה זמן נמשכה",
    "sync_runs.version": "הגרסה של הסקריפט",
    "sync_runs.message": "מה נשאר, ומה השתבש",
    error_log: "כל שגיאה של ריצה מקבלת כאן שורה",
    "error_log.slot": "המשבצת או התבנית שבה מדובר",
    "error_log.at": "מתי התחילה הריצה",
    "error_log.error": "מה השתבש",
    "error_log.run": "הריצה, כפי שהיא נקראת ב־sync_runs",
    "weekly_slot.day": "היום בשבוע",
    "weekly_slot.starts": "מתי מתחיל",
    "weekly_slot.ends": "מתי מסתיים",
    "weekly_slot.teacher": "מורה אחד בדיוק",
    "weekly_slot.type": "מועתק למשבצות",
    "weekly_slot.duration": "במקום שעת סיום ריקה",
    "weekly_slot.capacity": "מועתקת למשבצות",
    "weekly_slot.active": "יש לסמן תבנית כדי להוציא אותה משימוש לזמן מה",
    "weekly_slot.fixed": "מסומן: בית הספר יוצר ממנה שיעורים בכל שבוע; מה קורה למשבצות שלה קובעת ההגדרה fixedTemplates",
    "weekly_slot.reservedFor": "התלמיד שהשעה שמורה לו; ראו reservedTemplates",
    "weekly_slot.isReserved": "מסומן: השעה שמורה; ראו reservedTemplates",
    "weekly_slot.startDate": "היום הראשון של התבנית; יום ראשון או יום שני",
    "weekly_slot.endDate": "היום האחרון שלה; שבת או יום ראשון",
    "weekly_slot.weekIndex": "באיזה שבוע של הסבב היא מתקיימת, 1 עד 5",
    "weekly_slot.cycleWeeks": "כמה שבועות יש בסבב",
    "weekly_slot.templateSet": "תבניות של מערכת אחת משתנות יחד; מערכת חדשה יותר מחליפה ישנות, למשל בשבועות מבחנים",
    "weekly_slot.anchorId": "שם קבוע לשעה בתוך מערכת השעות, עבור slot_id",
    "weekly_slot.createdAt": "שדה מסוג Created time: התבנית הישנה יותר קודמת, והמערכת החדשה יותר מחליפה את הישנה",
    "weekly_slot.hasOverlap": "מסומן אוטומטית כשיש חפיפה",
    "weekly_slot.overlapWith": "התבניות שהיא חופפת להן",
    "weekly_slot.overlapDetails": "החפיפות, שורה אחר שורה",
    "slot_inventory.key": "מורה, תאריך ושעת התחלה: הזהות של המשבצת",
    "slot_inventory.teacher": "של מי המשבצת",
    "slot_inventory.date": "התאריך שלה",
    "slot_inventory.starts": "מתי מתחילה",
    "slot_inventory.ends": "מתי מסתיימת",
    "slot_inventory.source": "התבנית שממנה נוצרה",
    "slot_inventory.status": "פתוחה, מוזמנת או חסומה",
    "slot_inventory.lessons": "במשבצת עם שיעור לא נוגעים",
    "slot_inventory.students": "במשבצת עם תלמיד לא נוגעים",
    "slot_inventory.locked": "במשבצת מסומנת לא נוגעים",
    "slot_inventory.syncState": "הסנכרון זוכר מה הוא חסם בעצמו, ויכול לפתוח זאת מחדש",
    "slot_inventory.type": "לפי התבנית",
    "slot_inventory.capacity": "לפי התבנית",
    "slot_inventory.day": "היום בשבוע של התאריך, כמספר",
    "slot_inventory.exceptions": "מגן על משבצת, עם ההגדרה protectExceptions",
    "slot_inventory.occupancy": "כשיש רשומים, המשבצת לא משתנה",
    "slot_inventory.isFull": "לתצוגות שלכם",
    "slot_inventory.room": "שני שיעורים באותו חדר באותה שעה מדווחים",
    "slot_inventory.slotId": "מזהה של השעה שנשמר גם כשהיא זזה, לתוכנות אחרות",
    "slot_inventory.isBlocked": "דרך נוספת לומר שמשבצת חסומה",
    lessons: "השיעורים שבגללם משבצת מוזמנת; שיעור שאין לו משבצת תופס את הזמן של המורה",
    "lessons.teacher": "מי מלמד; שיעור בלי מורה לא תופס את הזמן של אף אחד",
    "lessons.startsAt": "מתי מתחיל, תאריך ושעה",
    "lessons.endsAt": "מתי מסתיים, תאריך ושעה",
    "lessons.date": "היום",
    "lessons.starts": "מתי מתחיל",
    "lessons.ends": "מתי מסתיים",
    "lessons.status": "אם בוטל; שיעור שבוטל לא תופס את הזמן של אף אחד"
  },
  allWell: "כל הטבלאות, השדות והאפשרויות שהסנכרון צריך קיימים.",
  offerHeading: "מה אפשר לבצע עבורכם",
  toDo: {
    createField: (table, name) => `ליצור את השדה ${name} בטבלה ${table}`,
    addChoices: (table, name, choices, number) => `להוסיף לשדה ${name} בטבלה ${table} את ${number === 1 ? "האפשרות" : "האפשרויות"} ${choices}`,
    createTable: (name) => `ליצור את הטבלה ${name}`
  },
  done: {
    createField: (table, name) => `בוצע: נוצר השדה ${name} בטבלה ${table}.`,
    addChoices: (table, name, choices, number) => `בוצע: ${number === 1 ? "נוספה האפשרות" : "נוספו האפשרויות"} ${choices} לשדה ${name} בטבלה ${table}.`,
    createTable: (name) => `בוצע: נוצרה הטבלה ${name}.`
  },
  ask: (number) => number === 1 ? "לבצע זאת?" : `לבצע את ${number} הפעולות האלה?`,
  answers: {
    all: "ביצוע הכול",
    each: "שאלה על כל דבר בנפרד",
    none: "ללא שינוי",
    yes: "כן",
    no: "לא",
    choose: "בחירה",
    later: "לא עכשיו",
    noneOfThem: "לא, זה חסר",
    noneOfThese: "אף אחד מאלה"
  },
  askNames: "משהו שהסנכרון צריך לא נמצא בשם שלו. יש לו שם אחר בבסיס הזה?",
  whichTable: (table, use) => `איזו טבלה היא ${table}${use && ` (${use})`}?`,
  whichField: (name, table, use) => `איזה שדה בטבלה ${table} הוא ${name}${use && ` (${use})`}?`,
  namesChosen: "מכאן והלאה אלה השמות. את השורות הבאות מדביקים בהגדרות שבראש כל אחד מהסקריפטים, במקום השורות באותם שמות:",
  question: (what) => `${what}?`,
  doubtfulQuestion: (what, names) => `${what}? אם הוא כבר קיים בשם אחר, אולי ${names}, עונים "לא" ורושמים את השם הזה ב־${isolated2("fieldNames")}. שדה חדש יהיה ריק, ומה שרשום בשדה הישן כבר לא ייחשב.`,
  refused: (what, reason) => `Airtable לא הרשה ${what}: ${reason}. מי שיש לו הרשאת Creator יכול להריץ את הסקריפט הזה, או לבצע ידנית.`,
  nothingDone: "שום דבר לא השתנה.",
  featuresHeading: "מה עוד אפשר להוסיף",
  features: {
    switchOff: "השבתה זמנית של תבנית בלי למחוק אותה: תיבת סימון is_disabled ב־weekly_slot.",
    patterns: "תקופות, סבבים ושבועות מבחנים: שדות ב־weekly_slot לתאריכים ולשבועות שבהם התבנית תקפה.",
    reserved: "תבניות ששמורות לתלמיד קבוע: שדות ב־weekly_slot, בשביל ההגדרות fixedTemplates ו־reservedTemplates.",
    rooms: "הודעה על שני שיעורים באותו חדר: שדה ב־slot_inventory לשם החדר.",
    lessonHours: "שיעורים שאין להם משבצת תופסים את הזמן של המורה: שדות בטבלת השיעורים למורה, לשעות ולסטטוס.",
    slotIds: "מזהה לכל משבצת, שנשאר זהה גם כשהשעה משתנה: השדה slot_id.",
    closures: "חגים, חופשות וימי מחלה: טבלה closures. משבצות פנויות נחסמות, וחוזרות אחר כך.",
    overlapLog: "רשימה של כל חפיפה, ומתי נראתה לראשונה: טבלה overlap_log.",
    changeLog: "רשימה של כל שעה שנפתחה או נלקחה, ולמה: טבלה slot_change_log.",
    runLog: "רשימה של כל הריצות ששינו משהו: טבלה sync_runs.",
    errorLog: "רשימה של כל מה שנכשל: טבלה error_log."
  },
  askFeatures: "להוסיף משהו מאלה? הסנכרון עובד גם בלעדיהם.",
  featureQuestion: (feature) => `${feature} להוסיף?`,
  byHandHeading: "מה שצריך לעשות ידנית",
  fieldByHand: (table, name, types, setting) => `${table}: אין שדה ${name}. אם יש לו שם אחר, יש לשנות את שמו, או לרשום בהגדרות של כל סקריפט: ${setting}. אם הוא באמת חסר, יש ללחוץ על הפלוס בקצה הטבלה וליצור אותו${types === "" ? "" : ` (${types})`}.`,
  formulaByHand: (table, name, formula2) => `${table}: סקריפט לא יכול ליצור נוסחאות. יש ללחוץ על הפלוס בקצה הטבלה, לבחור Formula, לקרוא לשדה ${name}, ולהדביק: ${formula2}`,
  renamedByHand: (table, name, to, setting) => `${table}: ${to} נראה כמו ${name}. יש לשנות את שמו, או לרשום בהגדרות של כל סקריפט: ${setting}`,
  wrongTypeByHand: (table, name, expected) => `${table}: הסוג של ${name} צריך להיות ${expected}. יש לפתוח את תפריט השדה, לבחור Edit field, ולשנות.`,
  wrongLinkByHand: (table, name, to, expected, setting) => `${table}: השדה ${name} מקשר לטבלה ${to}, וצריך לקשר לטבלה ${expected}. אם שדה אחר מקשר אליה, יש לרשום בהגדרות של כל סקריפט: ${setting}. אם אין כזה, יש ליצור אותו ולהעביר אליו את הקישורים.`,
  tableByHand: (name, setting) => `אין טבלה ${name}. אם יש לה שם אחר, יש לרשום בהגדרות של כל סקריפט: ${setting}`,
  casedChoicesByHand: (table, name, choices, setting) => `${table}: בשדה ${name} יש ${choices}, וההבדל ממה שהסנכרון מחפש הוא רק באותיות גדולות וקטנות. יש לרשום בהגדרות של כל סקריפט: ${setting}`,
  choicesByHand: (table, name, missing, present2, setting) => `${table}: בשדה ${name} אין אף אחת מהאפשרויות ${missing}; יש בו ${present2}. אם המשמעות זהה, יש לרשום בהגדרות של כל סקריפט, עם השמות שלכם: ${setting}`,
  farSide: "שדה קישור יוצר מעצמו שדה נוסף בטבלה השנייה; אפשר לתת לו כל שם, ויש להשאיר אותו: הסנכרון מתעלם ממנו.",
  offer: heHolidays,
  closures: heClosureQuestions,
  previewHeading: "מה הסנכרון הראשון יעשה",
  preview: ({ created, adopted, updated, blocked, refused }) => `משבצות שייפתחו: ${created}, שיקושרו לתבנית ללא שינוי אחר: ${adopted}, שיעודכנו: ${updated}, שייחסמו: ${blocked}, שלא ייפתחו בגלל חפיפה: ${refused}. שום דבר לא נכתב.`,
  noTemplates: "עדיין אין תבניות. רושמים את הראשונה כשורה ב־weekly_slot, עם יום, שעת התחלה, שעת סיום ומורה, ומריצים שוב: יוצגו השעות שהסנכרון יפתח.",
  previewBlocked: "הסנכרון עדיין לא יכול לרוץ:",
  previewRefused: "הסנכרון המתוזמן ייעצר לפני שיכתוב משהו, מהסיבה הבאה. מה שהוא היה עושה מופיע בכל זאת בהמשך.",
  finished: "זה הכול. הצעד הבא הוא להדביק את הסנכרון המתוזמן, או להריץ שוב אחרי שינוי."
};

// src/report/words/he/sync.ts
var heSync = (status) => ({
  ...he,
  ...heReport(status),
  summary: (created, updated, deactivated) => `נוצרו ${created}, עודכנו ${updated}, נחסמו ${deactivated}`,
  dryRun: "זו הייתה הרצת ניסיון: שום דבר לא נכתב. הרצה אמיתית על אותו בסיס תכתוב בדיוק את מה שמופיע כאן.",
  incomplete: (remaining, isOutOfTime) => remaining === 0 ? `${isOutOfTime ? "הזמן נגמר" : `${isolated2("Airtable")} לא החזיר את כל הנתונים`}, ולכן מה שנכתב עוד לא נבדק. הריצה הבאה תבדוק.` : `הריצה נעצרה לפני סופה: ${remaining === 1 ? "נותרה פעולה אחת" : `נותרו ${remaining} פעולות`}. הריצה הבאה תמשיך מכאן.`,
  nothingToDo: "אף משבצת לא השתנתה.",
  meanwhile: {
    bookedMeanwhile: {
      text: (slot) => `${slot}: הוזמנה בדיוק כשנחסמה, ולכן נפתחה מחדש.`,
      advice: "התבנית שלה השתנתה: כדאי לבדוק אם השיעור יכול להישאר."
    },
    bookedBefore: {
      text: (slot) => `${slot}: הוזמנה או ננעלה רגע לפני שהריצה הייתה כותבת בה, ולכן נשארה כמו שהיא.`,
      advice: "הריצה הבאה תפרט מה יש לעשות בה."
    },
    stillBlocked: {
      text: (slot) => `${slot}: היא הוזמנה או ננעלה תוך כדי החסימה, והסטטוס שלה נשאר ${named(status.blocked)}.`,
      advice: `אם השעה מתקיימת, משנים את הסטטוס שלה ל־${named(status.open)}; אם לא, משאירים אותה כך ומבטלים את השיעור שבה, אם יש.`
    },
    blockedMeanwhile: {
      text: (slot) => `${slot}: נחסמה בזמן שהריצה הזאת עדכנה אותה.`,
      advice: `אם לא אתם חסמתם אותה, משנים את הסטטוס שלה ל־${named(status.open)}: שתי ריצות הפריעו זו לזו.`
    },
    parted: {
      text: (slot) => `${slot}: נחסמה שוב, כי באותו רגע נפתחה שעה אחרת שחופפת לה.`,
      advice: `אם דווקא אותה רוצים, מזיזים את האחרת ואז משנים את הסטטוס שלה ל־${named(status.open)}.`
    }
  },
  notWritten: {
    refused: (shown, rest, reason) => `${isolated2("Airtable")} סירב לכתוב את ${withRest(shown, rest)}: ${plain4(reason)}. הריצה הבאה תנסה שוב; אם זה חוזר בכל ריצה, מתקנים לפי ההודעה של ${isolated2("Airtable")}: בדרך כלל השתנה סוג של שדה או שחסרה אפשרות בחירה.`,
    unanswered: (shown, rest, reason) => `${isolated2("Airtable")} לא אישר את הכתיבה של ${withRest(shown, rest)}: ${plain4(reason)}. לא ידוע אם זה נכתב; הריצה הבאה תבדוק ותשלים.`,
    forbidden: (fields, others, reason) => `${others === 1 ? "עוד רשומה אחת לא נכתבה" : `עוד ${others} רשומות לא נכתבו`}, כי אין כאן הרשאה לכתוב בשדות ${fields.join(", ")}: ${plain4(reason)}. יש לתת למי שמריץ את הסקריפט הרשאה לערוך את השדות האלה (בתפריט של כל שדה, הרשאות עריכה), והריצה הבאה תכתוב אותן.`,
    waiting: (shown, rest) => `${withRest(shown, rest)} לא נכתבו, כי שינוי אחר שצריך להיכתב לפניהם נכשל (גם הוא ברשימה). הריצה הבאה תנסה שוב.`
  },
  requests: {
    windowOver: (through) => `הימים שעבורם נוצרות משבצות הסתיימו ב־${through}, ולכן לא נפתחות יותר שעות. יש למחוק את משתנה הקלט ${isolated2("startDate")}, או לתת לו תאריך מהיום והלאה.`,
    windowShort: (from, through) => `שעות נפתחות רק עד ${through}, כי התאריך שבמשתנה הקלט ${isolated2("startDate")} כבר עבר (${from}). יש למחוק את המשתנה, או לתת לו תאריך מהיום והלאה.`,
    unknownTeacher: (id) => `המורה ${id} לא מופיע באף תבנית ובאף משבצת, ולכן לא נעשה כלום. יש לבדוק את המזהה ב־${isolated2("teacherId")}.`,
    templateGone: (id) => `אין תבנית ${id}, והיא נחשבת מחוקה. אם זה חוזר בכל ריצה, כנראה ש־${isolated2("recordId")} מגיע מטבלה אחרת.`,
    leftToSchedule: `בלי השדה ${isolated2("sync_state")} המשבצות שלה יטופלו בריצה המתוזמנת הבאה.`
  }
});

// src/report/words/he/language.ts
var direction2 = "rtl";
var sync2 = {
  kind: "sync",
  direction: direction2,
  words: heSync
};
var setup2 = {
  kind: "setup",
  direction: direction2,
  words: () => ({ ...he, ...heSetup, rehearsal: (status) => ({ ...he, ...heReport(status) }) })
};
var panel2 = {
  kind: "panel",
  direction: direction2,
  words: (status) => ({ ...he, ...hePanel(status) })
};

// src/extension/languages.ts
var panelLanguages = { en: panel, he: panel2 };
var syncLanguages = { en: sync, he: sync2 };
var setupLanguages = { en: setup, he: setup2 };

// src/extension/plan/plan-tab.tsx
import React38, { useEffect as useEffect9, useMemo as useMemo12, useRef as useRef5 } from "react";

// src/panel/plan/plan-list.ts
var PLAN_KINDS = [
  "created",
  "updated",
  "reopened",
  "blocked",
  "refused",
  "skipped"
];
var FIRST_FILTER = {
  teacher: void 0,
  reason: void 0,
  kinds: new Set(PLAN_KINDS.filter((kind) => kind !== "skipped"))
};
var matches = (row, { teacher, reason, kinds }) => (teacher === void 0 || row.teacher === teacher) && (reason === void 0 ? row.person || kinds.has(row.kind) : row.reason === reason);
function planItems(rows) {
  var _a;
  const items = [];
  const asked = rows.filter(({ person }) => person);
  if (asked.length > 0) items.push({ kind: "person", count: asked.length });
  for (const row of asked) items.push({ kind: "row", row });
  const rest = rows.filter(({ person }) => !person);
  const counts = /* @__PURE__ */ new Map();
  for (const { teacher } of rest) counts.set(teacher, ((_a = counts.get(teacher)) != null ? _a : 0) + 1);
  rest.forEach((row, index) => {
    var _a2;
    const before = rest[index - 1];
    const isNewTeacher = !before || before.teacher !== row.teacher;
    if (isNewTeacher)
      items.push({ kind: "teacher", teacher: row.teacher, count: (_a2 = counts.get(row.teacher)) != null ? _a2 : 0 });
    if (isNewTeacher || before.date !== row.date)
      items.push({ kind: "day", teacher: row.teacher, date: row.date });
    items.push({ kind: "row", row });
  });
  return items;
}
var countWrites = (rows) => rows.filter(({ kind }) => kind !== "skipped" && kind !== "refused").length;
function countKinds(rows) {
  var _a;
  const counts = new Map(PLAN_KINDS.map((kind) => [kind, 0]));
  for (const { kind } of rows) counts.set(kind, ((_a = counts.get(kind)) != null ? _a : 0) + 1);
  return counts;
}

// src/extension/parts/windowed-list.tsx
import React25, { useCallback as useCallback2, useEffect as useEffect8, useLayoutEffect as useLayoutEffect2, useMemo as useMemo9, useRef as useRef4, useState as useState7 } from "react";
var OVERSCAN_PX = 400;
function WindowedList({
  items,
  label: label2,
  keyOf,
  estimate,
  render,
  sought: sought2
}) {
  const box = useRef4(null);
  const heights = useRef4(/* @__PURE__ */ new Map());
  const [view, setView] = useState7({ top: 0, height: 800 });
  const [measured, setMeasured] = useState7(0);
  const offsets = useMemo9(() => {
    var _a, _b;
    const tops = [0];
    for (const item of items) {
      const height = (_a = heights.current.get(keyOf(item))) != null ? _a : estimate(item);
      tops.push(((_b = tops[tops.length - 1]) != null ? _b : 0) + height);
    }
    return tops;
  }, [items, measured, keyOf, estimate]);
  const look = useCallback2(() => {
    const { current } = box;
    if (current) setView({ top: current.scrollTop, height: current.clientHeight || 800 });
  }, []);
  useEffect8(() => {
    look();
    window.addEventListener("resize", look);
    return () => window.removeEventListener("resize", look);
  }, [look]);
  useLayoutEffect2(() => {
    var _a;
    const index = sought2 === void 0 ? -1 : items.findIndex((item) => keyOf(item) === sought2);
    const { current } = box;
    if (index < 0 || !current) return;
    current.scrollTop = Math.max(0, ((_a = offsets[index]) != null ? _a : 0) - current.clientHeight / 3);
    look();
  }, [sought2]);
  useEffect8(() => {
    var _a, _b;
    if (sought2 !== void 0)
      (_b = (_a = box.current) == null ? void 0 : _a.querySelector(`[data-key="${CSS.escape(sought2)}"] button`)) == null ? void 0 : _b.focus();
  }, [sought2]);
  const first = Math.max(0, indexAt(offsets, view.top - OVERSCAN_PX));
  const last = Math.min(items.length, indexAt(offsets, view.top + view.height + OVERSCAN_PX) + 1);
  const shown = items.slice(first, last);
  useLayoutEffect2(() => {
    var _a, _b, _c, _d;
    let hasChanged = false;
    for (const element of (_b = (_a = box.current) == null ? void 0 : _a.querySelectorAll("[data-key]")) != null ? _b : []) {
      const { height } = element.getBoundingClientRect();
      const key = (_c = element.dataset.key) != null ? _c : "";
      if (height > 0 && Math.abs(((_d = heights.current.get(key)) != null ? _d : 0) - height) > 0.5) {
        heights.current.set(key, height);
        hasChanged = true;
      }
    }
    if (hasChanged) setMeasured((times) => times + 1);
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    /* @__PURE__ */ React25.createElement("section", { className: "ss-list", ref: box, onScroll: look, tabIndex: 0, "aria-label": label2 }, /* @__PURE__ */ React25.createElement("ul", { "aria-label": label2, style: { height: offsets[items.length], position: "relative" } }, shown.map((item, index) => {
      const key = keyOf(item);
      return /* @__PURE__ */ React25.createElement(
        "li",
        {
          key,
          "data-key": key,
          "aria-setsize": items.length,
          "aria-posinset": first + index + 1,
          style: { position: "absolute", insetInline: 0, top: offsets[first + index] }
        },
        render(item)
      );
    })))
  );
}
function indexAt(offsets, at) {
  var _a;
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (((_a = offsets[middle]) != null ? _a : 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

// src/extension/plan/last-run-card.tsx
import React27 from "react";

// src/extension/plan/deeds.tsx
import React26, { useMemo as useMemo10, useState as useState8 } from "react";
function Deeds({
  result,
  title
}) {
  const { words } = usePanel();
  const [isOpen, setOpen] = useState8(false);
  const items = useMemo10(() => {
    if (!isOpen) return [];
    const done = result.plan.writes.filter(
      (write) => {
        var _a;
        return ((_a = result.applied.outcomes.get(write)) == null ? void 0 : _a.status) === "done" && !result.verified.takenBack.has(write);
      }
    );
    return planItems(writeRows(done, namedPlan(result), words));
  }, [isOpen, result, words]);
  return /* @__PURE__ */ React26.createElement("details", { onToggle: ({ currentTarget }) => setOpen(currentTarget.open) }, /* @__PURE__ */ React26.createElement("summary", null, title), /* @__PURE__ */ React26.createElement("div", { className: "ss-deeds" }, items.map((item) => /* @__PURE__ */ React26.createElement(Deed, { key: JSON.stringify(item), item, teacherNames: result.school.teacherNames }))));
}
var namedPlan = ({ plan, school: { teacherNames } }) => ({ plan, teacherNames });
function Deed({
  item,
  teacherNames
}) {
  var _a;
  const { words } = usePanel();
  const { noTeacher, empty, plan } = words.panel;
  switch (item.kind) {
    case "person":
      return null;
    case "teacher":
      return /* @__PURE__ */ React26.createElement("strong", null, item.teacher === void 0 ? noTeacher : isolated((_a = teacherNames.get(item.teacher)) != null ? _a : item.teacher));
    case "day":
      return /* @__PURE__ */ React26.createElement("p", { className: "ss-quiet" }, item.date === void 0 ? empty : dayName(item.date, words.panel));
    case "row":
      return /* @__PURE__ */ React26.createElement("p", null, `${plan.kinds[item.row.kind]}: ${item.row.title}. ${item.row.text}`);
  }
}

// src/extension/plan/last-run-card.tsx
function LastRunCard({ lastRun: { at, result } }) {
  const { words, settings } = usePanel();
  const { created, updated, deactivated } = result;
  const time2 = words.panel.embed(formatTimeOfDay(schoolZone(settings).localOf(at).minute));
  return /* @__PURE__ */ React27.createElement("div", { className: "ss-last-run" }, /* @__PURE__ */ React27.createElement(
    Deeds,
    {
      result,
      title: words.panel.plan.lastRun(time2, words.sync.summary(created, updated, deactivated))
    }
  ));
}

// src/extension/plan/plan-filters.tsx
import { TextButton } from "@airtable/blocks/ui";
import React28, { useMemo as useMemo11 } from "react";

// src/panel/plan/plan-row.ts
function reasonLabel(reason, { panel: panel3, sync: sync3 }) {
  const { reasons, skipLabels } = panel3.plan;
  if (reason in reasons) return reasons[reason];
  if (reason in skipLabels) return skipLabels[reason];
  return sync3.reasons[reason];
}

// src/extension/plan/plan-filters.tsx
function PlanFilters({ rows, shown, school, filter, onChange }) {
  var _a, _b;
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const counts = useMemo11(() => countKinds(rows), [rows]);
  const teachers = useMemo11(() => {
    const ids = /* @__PURE__ */ new Set([...rows.flatMap(({ teacher }) => teacher != null ? teacher : []), ...chosen(filter.teacher)]);
    const name = (id) => {
      var _a2;
      return (_a2 = school.teacherNames.get(id)) != null ? _a2 : id;
    };
    return [...ids].map((id) => ({ value: id, label: name(id) })).sort((a, b) => words.panel.byName(a.label, b.label));
  }, [rows, school, words, filter.teacher]);
  const reasons = useMemo11(() => {
    const found = /* @__PURE__ */ new Set([...rows.map(({ reason }) => reason), ...chosen(filter.reason)]);
    return [...found].map((reason) => ({ value: reason, label: reasonLabel(reason, words) }));
  }, [rows, words, filter.reason]);
  const toggle = (kind) => {
    const kinds = new Set(filter.kinds);
    if (!kinds.delete(kind)) kinds.add(kind);
    onChange({ ...filter, kinds });
  };
  const all = { value: "", label: texts.filters.all };
  return /* @__PURE__ */ React28.createElement("div", { className: "ss-filters" }, /* @__PURE__ */ React28.createElement("fieldset", { className: "ss-chips", "aria-label": texts.filters.kinds }, PLAN_KINDS.map((kind) => /* @__PURE__ */ React28.createElement(
    "button",
    {
      key: kind,
      type: "button",
      className: `ss-chip ss-kind-${kind}`,
      "aria-pressed": filter.kinds.has(kind),
      onClick: () => toggle(kind)
    },
    /* @__PURE__ */ React28.createElement(Sign, { name: KIND_SIGNS[kind] }),
    /* @__PURE__ */ React28.createElement("strong", null, counts.get(kind)),
    " ",
    texts.kinds[kind]
  ))), /* @__PURE__ */ React28.createElement("div", { className: "ss-selects" }, /* @__PURE__ */ React28.createElement(
    LabelledSelect,
    {
      label: texts.filters.teacher,
      options: [all, ...teachers],
      value: (_a = filter.teacher) != null ? _a : "",
      onChange: (value) => onChange({ ...filter, teacher: value || void 0 })
    }
  ), /* @__PURE__ */ React28.createElement(
    LabelledSelect,
    {
      label: texts.filters.reason,
      options: [all, ...reasons],
      value: (_b = filter.reason) != null ? _b : "",
      onChange: (value) => onChange({ ...filter, reason: value || void 0 })
    }
  ), /* @__PURE__ */ React28.createElement("span", { className: "ss-quiet ss-shown", role: "status" }, texts.shown(shown, rows.length)), filter !== FIRST_FILTER && /* @__PURE__ */ React28.createElement(TextButton, { className: "ss-link", onClick: () => onChange(FIRST_FILTER) }, texts.filters.clear)));
}
var chosen = (value) => value === void 0 ? [] : [value];

// src/extension/plan/plan-head.tsx
import { Button as Button12 } from "@airtable/blocks/ui";
import React29 from "react";

// src/extension/use-obstacle.ts
import { useBase as useBase3 } from "@airtable/blocks/ui";
function useObstacle(school) {
  const { words, settings } = usePanel();
  const { plan: texts } = words.panel;
  const permission = permissionAgainst(useBase3(), school);
  if (settings.dryRun) return texts.dryRun;
  return permission && obstacleText(permission, texts);
}
var obstacleText = ({ field, reason }, texts) => field === void 0 ? `${texts.mayNot} ${reason}` : `${texts.mayNotField(field)} ${reason}`;
function permissionAgainst(base, { plan, store }) {
  var _a;
  const table = base.getTableByIdIfExists(store.map.slots.id);
  if (!table) return void 0;
  const creates = plan.writes.filter(({ kind }) => kind === "create");
  const changes = plan.writes.filter(({ kind }) => kind !== "create");
  const check = (writes, ask) => writes.length === 0 ? void 0 : forbiddenBy(
    table,
    new Set(
      writes.flatMap(
        (write) => {
          var _a2;
          return Object.keys(store.storage.encode(write.changes, (_a2 = dateOf2(write)) != null ? _a2 : ANY_DAY));
        }
      )
    ),
    ask
  );
  return (_a = check(creates, (records) => table.checkPermissionsForCreateRecords(records))) != null ? _a : check(changes, (records) => table.checkPermissionsForUpdateRecords(records));
}
function forbiddenBy(table, fields, ask) {
  var _a, _b;
  const any = ask();
  if (!any.hasPermission) return { reason: any.reasonDisplayString, field: void 0 };
  for (const id of fields) {
    const check = ask([{ fields: { [id]: void 0 } }]);
    if (!check.hasPermission) {
      return { reason: check.reasonDisplayString, field: (_b = (_a = table.getFieldByIdIfExists(id)) == null ? void 0 : _a.name) != null ? _b : id };
    }
  }
  return void 0;
}
var ANY_DAY = 0;

// src/extension/plan/plan-head.tsx
function PlanHead({
  school,
  isQuiet: isQuiet2,
  persons,
  hidden,
  isAsking
}) {
  const { words, session } = usePanel();
  const { plan: texts } = words.panel;
  const { plan, window: window2 } = school;
  const obstacle = useObstacle(school);
  const day = (date) => words.panel.embed(formatDayAndMonth(date));
  const count3 = plan.writes.length;
  return /* @__PURE__ */ React29.createElement("div", { className: "ss-head" }, /* @__PURE__ */ React29.createElement("div", null, /* @__PURE__ */ React29.createElement("h2", { className: "ss-title", tabIndex: -1 }, !isQuiet2 ? words.panel.tabs.plan : persons > 0 ? texts.onlyPerson(persons) : texts.upToDate), isQuiet2 && persons > 0 && /* @__PURE__ */ React29.createElement("p", null, texts.onlyPersonHint), /* @__PURE__ */ React29.createElement("p", { className: "ss-quiet" }, texts.window(day(window2.from), day(window2.through)))), /* @__PURE__ */ React29.createElement("div", { className: "ss-head-action" }, !isAsking && count3 > 0 && /* @__PURE__ */ React29.createElement(
    Button12,
    {
      className: "ss-button ss-primary",
      variant: "primary",
      size: "large",
      disabled: obstacle !== void 0,
      onClick: () => void session.apply()
    },
    texts.apply(count3)
  ), !isAsking && hidden > 0 && /* @__PURE__ */ React29.createElement("p", { className: "ss-obstacle" }, texts.applyHidden(hidden, count3)), !isAsking && obstacle !== void 0 && count3 > 0 && /* @__PURE__ */ React29.createElement("p", { className: "ss-obstacle" }, obstacle)));
}

// src/extension/plan/plan-items.tsx
import React31 from "react";

// src/extension/plan/plan-row.tsx
import { Button as Button13 } from "@airtable/blocks/ui";
import React30 from "react";
function PlanRowView({
  item,
  school,
  onWeek
}) {
  const { words } = usePanel();
  const { plan: texts, weekdays } = words.panel;
  const dayName3 = (date) => date === void 0 ? words.panel.empty : `${weekdays[weekdayOf(date)]} ${words.panel.embed(formatDayAndMonth(date))}`;
  const teacherName = (id) => {
    var _a;
    return id === void 0 ? words.panel.noTeacher : isolated((_a = school.teacherNames.get(id)) != null ? _a : id);
  };
  switch (item.kind) {
    case "person":
      return /* @__PURE__ */ React30.createElement("div", { className: "ss-section" }, /* @__PURE__ */ React30.createElement("h2", null, /* @__PURE__ */ React30.createElement(Sign, { name: "person", size: 18 }), " ", texts.person, " ", /* @__PURE__ */ React30.createElement("span", { className: "ss-count" }, item.count)), /* @__PURE__ */ React30.createElement("p", { className: "ss-quiet" }, texts.personHint));
    case "teacher":
      return /* @__PURE__ */ React30.createElement("h2", { className: "ss-teacher" }, teacherName(item.teacher), " ", /* @__PURE__ */ React30.createElement("span", { className: "ss-count" }, item.count));
    case "day":
      return /* @__PURE__ */ React30.createElement("h3", { className: "ss-day" }, dayName3(item.date));
    case "row": {
      const { row } = item;
      const where = row.person ? [
        ...row.teacher === void 0 ? [] : [teacherName(row.teacher)],
        ...row.date === void 0 ? [] : [dayName3(row.date)]
      ].join(" · ") : "";
      return /* @__PURE__ */ React30.createElement(RowView, { row, where, onWeek });
    }
  }
}
function RowView({
  row,
  where,
  onWeek
}) {
  const { words, isBusy: isBusy2, openRecord } = usePanel();
  const { plan: texts } = words.panel;
  const { opens } = row;
  return /* @__PURE__ */ React30.createElement("div", { className: `ss-row ss-kind-${row.kind}${row.person ? " ss-row-person" : ""}` }, /* @__PURE__ */ React30.createElement("span", { className: "ss-badge" }, /* @__PURE__ */ React30.createElement(Sign, { name: row.person ? "warning" : KIND_SIGNS[row.kind] }), /* @__PURE__ */ React30.createElement("span", { className: row.person ? "ss-hidden" : "ss-badge-text" }, texts.kinds[row.kind])), /* @__PURE__ */ React30.createElement("div", { className: "ss-row-text" }, /* @__PURE__ */ React30.createElement("p", { className: "ss-row-title" }, /* @__PURE__ */ React30.createElement("strong", null, row.title), row.type !== "" && /* @__PURE__ */ React30.createElement("bdi", null, row.type), where !== "" && /* @__PURE__ */ React30.createElement("span", { className: "ss-quiet" }, where)), /* @__PURE__ */ React30.createElement("p", null, row.text)), row.teacher !== void 0 && row.date !== void 0 && /* @__PURE__ */ React30.createElement(
    Button13,
    {
      className: "ss-button ss-icon-button",
      size: "small",
      variant: "secondary",
      icon: /* @__PURE__ */ React30.createElement(Sign, { name: "week" }),
      "aria-label": texts.showInWeek(row.title),
      onClick: () => onWeek(row)
    }
  ), opens && /* @__PURE__ */ React30.createElement(
    Button13,
    {
      className: "ss-button ss-icon-button",
      size: "small",
      variant: "secondary",
      icon: /* @__PURE__ */ React30.createElement(Sign, { name: "expand" }),
      disabled: isBusy2,
      "aria-label": texts.open(`${row.title} ${where}`.trim()),
      onClick: () => openRecord(opens)
    }
  ));
}

// src/extension/plan/plan-items.tsx
var planItemViews = (school, onWeek) => ({
  keyOf: (item) => item.kind === "row" ? item.row.id : item.kind === "day" ? `day:${item.teacher}:${item.date}` : item.kind === "teacher" ? `teacher:${item.teacher}` : "person",
  estimate: ({ kind }) => ({ person: 64, teacher: 48, day: 30, row: 58 })[kind],
  render: (item) => /* @__PURE__ */ React31.createElement(PlanRowView, { item, school, onWeek })
});

// src/extension/plan/run-card.tsx
import React37 from "react";

// src/extension/plan/card.tsx
import { Button as Button14 } from "@airtable/blocks/ui";
import React32 from "react";
function Card({
  title,
  hint,
  sign,
  actions = [],
  apply: apply2,
  isLive,
  children
}) {
  return /* @__PURE__ */ React32.createElement("section", { className: "ss-card", role: isLive ? "group" : "alert", "aria-label": title, tabIndex: -1 }, /* @__PURE__ */ React32.createElement("h2", null, sign && /* @__PURE__ */ React32.createElement(Sign, { name: sign, size: 20 }), " ", title), hint !== void 0 && /* @__PURE__ */ React32.createElement("p", { className: "ss-quiet" }, hint), children, apply2 ? /* @__PURE__ */ React32.createElement(Asked, { apply: apply2, others: actions }) : /* @__PURE__ */ React32.createElement(Actions, { actions }));
}
function Asked({
  apply: { school, ...apply2 },
  others
}) {
  const obstacle = useObstacle(school);
  const asked = { ...apply2, isDisabled: obstacle !== void 0 };
  return /* @__PURE__ */ React32.createElement(React32.Fragment, null, /* @__PURE__ */ React32.createElement(Actions, { actions: apply2.isDanger ? [...others, asked] : [asked, ...others] }), obstacle !== void 0 && /* @__PURE__ */ React32.createElement("p", { className: "ss-obstacle" }, obstacle));
}
var Actions = ({ actions }) => actions.length === 0 ? null : /* @__PURE__ */ React32.createElement("div", { className: "ss-actions" }, actions.map(({ label: label2, isPrimary, isDanger, isDisabled, onClick }) => /* @__PURE__ */ React32.createElement(
  Button14,
  {
    key: label2,
    className: `ss-button${isPrimary ? " ss-primary" : ""}${isDanger ? " ss-danger" : ""}`,
    variant: isPrimary ? "primary" : isDanger ? "danger" : "default",
    disabled: isDisabled === true,
    onClick: () => onClick()
  },
  label2
)));

// src/extension/plan/changed-plan.tsx
import React33 from "react";
var MOST_CHANGES = 8;
function ChangedPlan({
  changes: { added, gone },
  school
}) {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const names = panelNames(school, words.panel);
  const text = (write) => {
    const teacher = teacherOf(write);
    const kind = texts.kinds[KIND_OF[write.kind]];
    return `${kind}: ${teacher === void 0 ? words.panel.noTeacher : names.teacher(teacher)}, ${names.key(write)}`;
  };
  const part = (title, writes, className) => writes.length > 0 && /* @__PURE__ */ React33.createElement("div", { className }, /* @__PURE__ */ React33.createElement("h3", null, title), /* @__PURE__ */ React33.createElement("ul", null, writes.slice(0, MOST_CHANGES).map((write) => /* @__PURE__ */ React33.createElement("li", { key: text(write) }, text(write))), writes.length > MOST_CHANGES && /* @__PURE__ */ React33.createElement("li", null, words.panel.more(writes.length - MOST_CHANGES))));
  return /* @__PURE__ */ React33.createElement("div", { className: "ss-changes" }, part(texts.added, added, "ss-added"), part(texts.gone, gone, "ss-gone"));
}
var KIND_OF = { create: "created", update: "updated", reopen: "reopened", retire: "blocked" };

// src/extension/plan/error-lines.tsx
import React34 from "react";
function ErrorLines({ error }) {
  const { words } = usePanel();
  const lines = problemLines(error, words.panel);
  if (!lines) {
    return /* @__PURE__ */ React34.createElement("p", { dir: "ltr", lang: "en" }, error.message);
  }
  return /* @__PURE__ */ React34.createElement(React34.Fragment, null, lines.map((line) => /* @__PURE__ */ React34.createElement("p", { key: line }, line)));
}

// src/extension/plan/finished-card.tsx
import React35 from "react";

// src/report/sections/run-findings.ts
function runFindings({ plan, entries }, words, names) {
  const nameOf3 = subjectNames(plan, words, names);
  const told = (code, what, level = void 0) => entries.filter((entry) => entry.code === code && (level === void 0 || entry.level === level)).map((entry) => ({
    text: words.meanwhile[what].text(nameOf3(entry)),
    advice: words.meanwhile[what].advice
  }));
  return [
    ...told("booked-meanwhile", "bookedMeanwhile", "error"),
    ...told("booked-meanwhile", "bookedBefore", "warn"),
    ...told("still-blocked", "stillBlocked"),
    ...told("blocked-meanwhile", "blockedMeanwhile"),
    ...told("parted", "parted"),
    ...failedWrites(entries, nameOf3, words).map((text) => ({ text, advice: "" })),
    ...entries.filter(({ code }) => code === "unverified").map(({ message }) => ({ text: words.failed(words.embed(message)), advice: "" }))
  ];
}
function subjectNames(plan, words, names) {
  const slots = new Map(plan.facts.map((slot) => [slot.id, slot]));
  const created = new Map(
    plan.writes.flatMap(
      (write) => write.kind === "create" ? [[write.occurrence.key.text, write.occurrence]] : []
    )
  );
  return ({ recordId, key, templateId }) => {
    var _a;
    const slot = recordId === void 0 ? void 0 : slots.get(recordId);
    const occurrence = key === void 0 ? void 0 : created.get(key);
    if (slot) return names.subject([slot]);
    if (occurrence) return names.occurrence(occurrence);
    return key === void 0 && templateId !== void 0 ? names.template({ id: templateId }) : words.embed((_a = key != null ? key : recordId) != null ? _a : "");
  };
}
function failedWrites(entries, nameOf3, words) {
  const failures = entries.filter(({ code }) => code === "write-failed");
  return [...groupBy(failures, ({ failure }) => `${failure == null ? void 0 : failure.kind} ${failure == null ? void 0 : failure.reason}`).values()].map(
    (alike) => {
      var _a, _b;
      const shown = alike.slice(0, MOST_OTHERS2).map(nameOf3);
      const { kind = "unanswered", reason = "", fields = [], count: count3 = 0 } = (_b = (_a = alike[0]) == null ? void 0 : _a.failure) != null ? _b : {};
      if (kind === "forbidden") return words.notWritten.forbidden(fields.map(words.name), count3, reason);
      return words.notWritten[kind](shown, alike.length - shown.length, reason);
    }
  );
}
var MOST_OTHERS2 = 5;

// src/extension/plan/finished-card.tsx
function FinishedCard({
  result,
  isStopped,
  back
}) {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const { created, updated, deactivated, remaining } = result;
  const failures = runFindings(result, words.sync, fullNames({ ...result, ...result.school }, words.panel));
  const isWhole = failures.length === 0 && !result.incomplete;
  return /* @__PURE__ */ React35.createElement(
    Card,
    {
      sign: isWhole ? "done" : "warning",
      title: isStopped ? texts.stopped : isWhole ? texts.done : texts.partly,
      actions: [back]
    },
    /* @__PURE__ */ React35.createElement(Deeds, { result, title: words.sync.summary(created, updated, deactivated) }),
    remaining > 0 && /* @__PURE__ */ React35.createElement("p", null, texts.remaining(remaining)),
    failures.length > 0 && /* @__PURE__ */ React35.createElement(React35.Fragment, null, /* @__PURE__ */ React35.createElement("p", null, texts.failures(failures.length)), /* @__PURE__ */ React35.createElement("ul", null, failures.map(({ text, advice }) => /* @__PURE__ */ React35.createElement("li", { key: text, dir: "auto" }, `${text} ${advice}`))))
  );
}

// src/extension/plan/progress.tsx
import { ProgressBar } from "@airtable/blocks/ui";
import React36 from "react";
var Progress = ({
  label: label2,
  done
}) => /* @__PURE__ */ React36.createElement(
  "div",
  {
    role: "progressbar",
    "aria-label": label2,
    "aria-valuemin": 0,
    "aria-valuemax": 100,
    ...done !== void 0 && { "aria-valuenow": Math.round(done * 100) },
    className: "ss-progress"
  },
  /* @__PURE__ */ React36.createElement("div", { "aria-hidden": "true", className: done === void 0 ? "ss-waiting" : "" }, /* @__PURE__ */ React36.createElement(ProgressBar, { progress: done != null ? done : 0.3, barColor: "var(--ss-accent)", backgroundColor: "var(--ss-line)" }))
);

// src/extension/plan/run-card.tsx
function RunCard({
  run
}) {
  const { words, session } = usePanel();
  const { plan: texts } = words.panel;
  const back = { label: texts.backToPlan, onClick: () => session.dismiss() };
  switch (run.status) {
    case "checking":
      return /* @__PURE__ */ React37.createElement(
        Card,
        {
          title: texts.checking,
          hint: texts.checkingHint,
          actions: [{ label: texts.stop, onClick: () => session.stop() }],
          isLive: true
        },
        /* @__PURE__ */ React37.createElement(Progress, { label: texts.checking })
      );
    case "writing":
      return /* @__PURE__ */ React37.createElement(
        Card,
        {
          title: run.stopping ? texts.stopping : texts.writing(run.done, run.total),
          hint: texts.writingHint,
          actions: run.stopping ? [] : [{ label: texts.stop, isDanger: true, onClick: () => session.stop() }],
          isLive: true
        },
        /* @__PURE__ */ React37.createElement(Progress, { label: texts.writing(run.done, run.total), done: run.done / Math.max(1, run.total) })
      );
    case "changed":
      return /* @__PURE__ */ React37.createElement(
        Card,
        {
          sign: "warning",
          title: texts.changedTitle,
          hint: texts.changedHint,
          apply: {
            label: texts.applyNew,
            isPrimary: true,
            school: run.school,
            onClick: () => void session.apply()
          },
          actions: [{ ...back, label: texts.lookAgain }]
        },
        /* @__PURE__ */ React37.createElement(ChangedPlan, { changes: run.changes, school: run.school })
      );
    case "refused":
      return /* @__PURE__ */ React37.createElement(
        Card,
        {
          sign: "warning",
          title: texts.refusedTitle,
          hint: texts.refusedHint,
          actions: [back],
          apply: {
            label: texts.applyAllTheSame,
            isDanger: true,
            school: run.school,
            onClick: () => void session.apply({ allowMassRetire: true })
          }
        },
        /* @__PURE__ */ React37.createElement("p", null, texts.closing(run.school.plan.writes.filter(({ kind }) => kind === "retire").length)),
        /* @__PURE__ */ React37.createElement("details", null, /* @__PURE__ */ React37.createElement("summary", null, words.panel.errors.details), /* @__PURE__ */ React37.createElement(ErrorLines, { error: run.error }))
      );
    case "failed":
      return /* @__PURE__ */ React37.createElement(Card, { sign: "warning", title: texts.failedTitle, hint: texts.failedHint, actions: [back] }, /* @__PURE__ */ React37.createElement(ErrorLines, { error: run.error }));
    case "unanswered":
      return /* @__PURE__ */ React37.createElement(
        Card,
        {
          sign: "warning",
          title: texts.unanswered,
          hint: texts.unansweredHint(run.done, run.total),
          actions: [back]
        }
      );
    case "finished":
      return /* @__PURE__ */ React37.createElement(FinishedCard, { result: run.result, isStopped: run.stopped, back });
  }
}

// src/extension/plan/plan-tab.tsx
var FIRST_LOOK = { filter: FIRST_FILTER, sought: void 0 };
function PlanTab({ plan, run, lastRun, onChecks, ...look }) {
  const { words } = usePanel();
  const isRunning = isBusy(run);
  const part = useFocus(run);
  return /* @__PURE__ */ React38.createElement("div", { className: "ss-plan", ref: part }, run.status !== "idle" && /* @__PURE__ */ React38.createElement(RunCard, { run }), plan.status === "loading" && !isRunning && /* @__PURE__ */ React38.createElement(LoadingState, { text: words.panel.loading }), plan.status === "failed" && /* @__PURE__ */ React38.createElement(PlanError, { error: plan.error, onChecks }), run.status === "idle" && lastRun && /* @__PURE__ */ React38.createElement(LastRunCard, { lastRun }), plan.status === "ready" && !isRunning && /* @__PURE__ */ React38.createElement(ReadyPlan, { plan, run, ...look }), plan.status === "ready" && isRunning && /* @__PURE__ */ React38.createElement(RunningPlan, { school: plan.school, onWeek: look.onWeek }));
}
function useFocus({ status }) {
  const part = useRef5(null);
  const before = useRef5(status);
  useEffect9(() => {
    var _a, _b;
    if (before.current === status) return;
    before.current = status;
    const { activeElement, body } = document;
    const isLost = activeElement === null || activeElement === body;
    if (!isLost && !(activeElement == null ? void 0 : activeElement.closest(".ss-card"))) return;
    (_b = (_a = part.current) == null ? void 0 : _a.querySelector(status === "idle" ? ".ss-title" : ".ss-card")) == null ? void 0 : _b.focus();
  }, [status]);
  return part;
}
function ReadyPlan({
  plan: { school, news },
  run,
  look: { filter, sought: sought2 },
  onLook,
  onWeek
}) {
  const { words } = usePanel();
  const { plan: texts } = words.panel;
  const setFilter = (chosen2) => onLook({ filter: chosen2, sought: void 0 });
  const rows = useMemo12(() => planRows(school, words), [school, words]);
  const shown = useMemo12(() => rows.filter((row) => matches(row, filter)), [rows, filter]);
  const items = useMemo12(() => planItems(shown), [shown]);
  const isIdle = school.plan.writes.length === 0;
  const isFirst = filter === FIRST_FILTER;
  const persons = rows.filter(({ person }) => person).length;
  return /* @__PURE__ */ React38.createElement(React38.Fragment, null, /* @__PURE__ */ React38.createElement(
    PlanHead,
    {
      school,
      isQuiet: rows.length > 0 && isIdle,
      persons,
      hidden: countWrites(rows) - countWrites(shown),
      isAsking: run.status === "changed" || run.status === "refused"
    }
  ), news && run.status === "idle" && /* @__PURE__ */ React38.createElement("p", { className: "ss-news", role: "status" }, texts.news(news.added.length, news.gone.length)), rows.length > 0 && /* @__PURE__ */ React38.createElement(PlanFilters, { rows, shown: shown.length, school, filter, onChange: setFilter }), shown.length > 0 ? /* @__PURE__ */ React38.createElement(
    WindowedList,
    {
      items,
      label: texts.shown(shown.length, rows.length),
      sought: sought2,
      ...planItemViews(school, onWeek)
    }
  ) : isIdle && isFirst ? school.plan.templates.length === 0 ? /* @__PURE__ */ React38.createElement(EmptyState, { sign: "created", title: texts.noTemplates, hint: texts.noTemplatesHint }) : /* @__PURE__ */ React38.createElement(EmptyState, { title: texts.upToDate, hint: texts.upToDateHint }) : /* @__PURE__ */ React38.createElement(
    EmptyState,
    {
      sign: "skipped",
      title: texts.nothingShown,
      hint: "",
      action: { label: texts.filters.clear, onClick: () => setFilter(FIRST_FILTER) }
    }
  ));
}
function RunningPlan({
  school,
  onWeek
}) {
  const { words } = usePanel();
  const items = useMemo12(
    () => planItems(planRows(school, words).filter(({ kind }) => kind !== "skipped" && kind !== "refused")),
    [school, words]
  );
  return /* @__PURE__ */ React38.createElement(WindowedList, { items, label: words.panel.tabs.plan, ...planItemViews(school, onWeek) });
}

// src/extension/settings/settings-tab.tsx
import { useGlobalConfig as useGlobalConfig3 } from "@airtable/blocks/ui";
import React44 from "react";

// src/extension/settings/feed-card.tsx
import { useGlobalConfig as useGlobalConfig2 } from "@airtable/blocks/ui";
import React42, { useState as useState11 } from "react";

// src/panel/feeds/feed-settings.ts
var FEED_SETTINGS = ["calendarService", "feedField"];
var DEFAULT_FEED_FIELD = "calendar_feed";
function feedSettings(stored) {
  const service = typeof stored.calendarService === "string" ? serviceAddress(stored.calendarService) : void 0;
  if (service === void 0) return void 0;
  const field = typeof stored.feedField === "string" ? stored.feedField.trim() : "";
  return { service, field: field === "" ? DEFAULT_FEED_FIELD : field };
}
var THIS_MACHINE = String.raw`(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])`;
var ADDRESS = new RegExp(
  String.raw`^(?:https://[\w.-]+|http://${THIS_MACHINE})(?::\d{1,5})?(?:/[\w./~-]*)?$`,
  "i"
);
function serviceAddress(text) {
  const trimmed = text.trim().replace(/\/+$/, "");
  return ADDRESS.test(trimmed) ? trimmed : void 0;
}

// src/extension/settings/feed-list.tsx
import { useBase as useBase4 } from "@airtable/blocks/ui";
import React39, { useCallback as useCallback3, useEffect as useEffect10, useState as useState9 } from "react";

// src/panel/feeds/teacher-feeds.ts
async function feedPlace(port, { store }, { field: name }) {
  var _a, _b;
  const link3 = (_a = store.map.slots.fields.teacher) != null ? _a : store.map.templates.fields.teacher;
  const linked = link3 && linkedTableOf(link3);
  const table = (await port.schema()).tables.find(({ id }) => id === linked);
  if (!table) return void 0;
  return { table: table.id, field: (_b = findField(table, name)) == null ? void 0 : _b.id };
}
async function readTeacherFeeds(port, { table, field }, teachers, { service }) {
  const texts = new Map(
    (await port.list(table, [field])).map((record) => [record.id, readText(record.cell(field))])
  );
  return teachers.map(({ id, name }) => {
    var _a;
    return { id, name, ...feedsIn((_a = texts.get(id)) != null ? _a : "", service) };
  });
}
function feedsIn(text, service) {
  const words = text.split(/[\s,;]+/).filter((word) => word !== "");
  const isFeed = (word) => word.startsWith(`${service}/calendars/`) && /^[A-Za-z0-9]{32}\.ics$/.test(word.slice(`${service}/calendars/`.length));
  const addresses = [...new Set(words.filter(isFeed))];
  const others = words.filter((word) => !isFeed(word) && (addresses.length === 0 || word.includes("://")));
  return { addresses, hasOther: others.length > 0 };
}

// src/extension/settings/feed-list.tsx
function FeedList({ school, settings }) {
  const { words, port } = usePanel();
  const { feeds: texts, name } = words.panel;
  const base = useBase4();
  const [found, setFound] = useState9(void 0);
  const { service, field: fieldName2 } = settings;
  const look = useCallback3(async () => {
    const told = (text) => ({ kind: "told", text });
    const place3 = await feedPlace(port, school, { service, field: fieldName2 });
    if (!place3) return told(texts.noTable);
    const forbidden = reasonAgainst2(place3, base);
    if (forbidden !== void 0) return told(`${texts.mayNot} ${forbidden}`);
    const { table, field } = place3;
    if (field === void 0) return told(texts.noField(fieldName2));
    const teachers = teachersOf2(school, words.panel);
    const feeds = await readTeacherFeeds(port, { table, field }, teachers, { service, field: fieldName2 });
    return { kind: "feeds", feeds };
  }, [port, school, base, service, fieldName2, words, texts]);
  const show = useCallback3(() => {
    let isLeft = false;
    void look().catch((thrown) => ({ kind: "told", text: toError(thrown).message })).then((seen) => !isLeft && setFound(seen));
    return () => {
      isLeft = true;
    };
  }, [look]);
  useEffect10(show, [show]);
  if (found === void 0) return /* @__PURE__ */ React39.createElement(LoadingState, { text: words.panel.loading, onRetried: () => void show() });
  if (found.kind === "told") return /* @__PURE__ */ React39.createElement("p", { className: "ss-obstacle" }, found.text);
  const without3 = found.feeds.filter(({ addresses, hasOther }) => addresses.length === 0 && !hasOther);
  return /* @__PURE__ */ React39.createElement(React39.Fragment, null, /* @__PURE__ */ React39.createElement("ul", { className: "ss-feeds" }, found.feeds.filter((teacher) => !without3.includes(teacher)).map((teacher) => /* @__PURE__ */ React39.createElement("li", { key: teacher.id }, /* @__PURE__ */ React39.createElement("strong", null, /* @__PURE__ */ React39.createElement("bdi", null, teacher.name)), teacher.addresses.map((address) => /* @__PURE__ */ React39.createElement("div", { key: address, className: "ss-feed" }, /* @__PURE__ */ React39.createElement("code", { dir: "ltr" }, address), /* @__PURE__ */ React39.createElement(CopyButton, { text: address, what: teacher.name }))), teacher.hasOther && /* @__PURE__ */ React39.createElement("p", { className: "ss-problem" }, texts.other)))), without3.length > 0 && /* @__PURE__ */ React39.createElement("p", { className: "ss-quiet" }, texts.without(without3.map((teacher) => name(teacher.name)).join(", "))));
}
function reasonAgainst2({ table: id, field }, base) {
  var _a;
  const table = base.getTableByIdIfExists(id);
  const isTyped = field !== void 0 && ((_a = table == null ? void 0 : table.getFieldByIdIfExists(field)) == null ? void 0 : _a.isComputed) === false;
  const check = table == null ? void 0 : table.checkPermissionsForUpdateRecords(
    isTyped ? [{ id: void 0, fields: { [field]: void 0 } }] : void 0
  );
  return check && !check.hasPermission ? check.reasonDisplayString : void 0;
}

// src/extension/settings/setting-input.tsx
import { Input as Input3 } from "@airtable/blocks/ui";
import React41, { useEffect as useEffect11, useRef as useRef6, useState as useState10 } from "react";

// src/extension/settings/setting-row.tsx
import React40 from "react";
var settingIds = (name) => ({
  label: `ss-label-${name}`,
  hint: `ss-hint-${name}`,
  problem: `ss-problem-${name}`
});
function SettingRow({ name, label: label2, hint, children }) {
  const ids = settingIds(name);
  return /* @__PURE__ */ React40.createElement("div", { className: "ss-setting" }, /* @__PURE__ */ React40.createElement("div", null, /* @__PURE__ */ React40.createElement("span", { className: "ss-setting-label", id: ids.label }, label2), /* @__PURE__ */ React40.createElement("span", { className: "ss-quiet", id: ids.hint }, hint, " ", /* @__PURE__ */ React40.createElement("code", { dir: "ltr" }, name))), /* @__PURE__ */ React40.createElement("div", { className: "ss-setting-value" }, children));
}

// src/extension/settings/setting-input.tsx
function SettingInput({
  name,
  text,
  mayChange,
  problemOf: problemOf2,
  onStore
}) {
  const { words } = usePanel();
  const [typed, setTyped] = useState10(text);
  useEffect11(() => setTyped(text), [text]);
  const problem = problemOf2(typed);
  const ids = settingIds(name);
  const input = useRef6(null);
  useEffect11(() => {
    var _a;
    return (_a = input.current) == null ? void 0 : _a.setAttribute("aria-invalid", String(problem !== void 0));
  }, [problem]);
  const store = (value) => {
    if (value !== text && problemOf2(value) === void 0) onStore(value);
  };
  return /* @__PURE__ */ React41.createElement(React41.Fragment, null, /* @__PURE__ */ React41.createElement(
    "form",
    {
      onSubmit: (event) => {
        event.preventDefault();
        store(typed);
      }
    },
    /* @__PURE__ */ React41.createElement(
      Input3,
      {
        "aria-labelledby": ids.label,
        "aria-describedby": problem === void 0 ? ids.hint : `${ids.hint} ${ids.problem}`,
        ref: input,
        className: "ss-input",
        value: typed,
        disabled: !mayChange,
        onChange: ({ target }) => setTyped(target.value),
        onBlur: ({ target }) => store(target.value),
        style: { direction: "ltr" }
      }
    )
  ), problem !== void 0 && /* @__PURE__ */ React41.createElement("p", { className: "ss-problem", role: "alert", id: ids.problem }, words.panel.settings.notSaved, " ", problem));
}

// src/extension/settings/feed-card.tsx
function FeedCard({ plan, mayChange, onStore }) {
  const { words } = usePanel();
  const { feeds: texts, settings } = words.panel;
  const globalConfig = useGlobalConfig2();
  const [isOpen, setOpen] = useState11(false);
  const stored = {
    calendarService: globalConfig.get("calendarService"),
    feedField: globalConfig.get("feedField")
  };
  const service = feedSettings(stored);
  const problemOf2 = (name, text) => name === "calendarService" && text.trim() !== "" && serviceAddress(text) === void 0 ? settings.expected(texts.expectedService) : void 0;
  return /* @__PURE__ */ React42.createElement("section", { className: "ss-card", "aria-label": texts.heading }, /* @__PURE__ */ React42.createElement("h2", null, texts.heading), /* @__PURE__ */ React42.createElement("p", { className: "ss-quiet" }, texts.intro), FEED_SETTINGS.map((name) => {
    var _a;
    return /* @__PURE__ */ React42.createElement(SettingRow, { key: name, name, label: texts.labels[name], hint: texts.hints[name] }, /* @__PURE__ */ React42.createElement(
      SettingInput,
      {
        name,
        text: String((_a = stored[name]) != null ? _a : name === "feedField" ? DEFAULT_FEED_FIELD : ""),
        mayChange,
        problemOf: (text) => problemOf2(name, text),
        onStore: (text) => onStore(name, text.trim() === "" ? void 0 : text.trim())
      }
    ));
  }), service && plan.status === "ready" && /* @__PURE__ */ React42.createElement("details", { onToggle: ({ currentTarget }) => setOpen(currentTarget.open) }, /* @__PURE__ */ React42.createElement("summary", null, texts.show), isOpen && /* @__PURE__ */ React42.createElement(FeedList, { school: plan.school, settings: service })));
}

// src/extension/settings/setting.tsx
import { Select as Select2, Switch, TextButton as TextButton2 } from "@airtable/blocks/ui";
import React43 from "react";
function Setting({ name, stored, mayChange, onStore }) {
  const { words } = usePanel();
  const { settings: texts, failures } = words.panel;
  const isGiven2 = stored !== void 0 && stored !== null && stored !== "";
  const text = isGiven2 ? textOf(name, stored) : textOf(name);
  const asked = askedAs(name);
  const ids = settingIds(name);
  const common = { "aria-labelledby": ids.label, "aria-describedby": ids.hint, disabled: !mayChange };
  const shown = (value) => {
    var _a;
    return asked.kind === "flag" ? value === "true" ? texts.on : texts.off : (_a = texts.values[value]) != null ? _a : value === "" ? texts.none : value;
  };
  const problemText = (typed) => {
    const problem2 = problemOf(name, typed);
    if (problem2 === void 0) return void 0;
    return problem2.kind === "unreadable" ? texts.expected(failures.expectation(problem2.expected)) : failures.settingProblem(problem2);
  };
  const problem = asked.kind === "flag" || asked.kind === "choice" ? problemText(text) : void 0;
  return /* @__PURE__ */ React43.createElement(SettingRow, { name, label: texts.labels[name], hint: texts.hints[name] }, asked.kind === "flag" ? /* @__PURE__ */ React43.createElement(
    Switch,
    {
      ...common,
      className: "ss-switch",
      value: text === "true",
      onChange: (value) => onStore(storedAs(name, String(value)))
    }
  ) : asked.kind === "choice" ? /* @__PURE__ */ React43.createElement(
    Select2,
    {
      ...common,
      className: "ss-select",
      options: asked.values.map((value) => ({ value, label: shown(value) })),
      value: text,
      onChange: (value) => onStore(storedAs(name, String(value)))
    }
  ) : /* @__PURE__ */ React43.createElement(
    SettingInput,
    {
      name,
      text,
      mayChange,
      problemOf: problemText,
      onStore: (typed) => onStore(storedAs(name, typed))
    }
  ), problem !== void 0 && /* @__PURE__ */ React43.createElement("p", { className: "ss-problem", role: "alert" }, problem), isGiven2 && /* @__PURE__ */ React43.createElement("p", { className: "ss-quiet" }, texts.default(shown(textOf(name))), " ", /* @__PURE__ */ React43.createElement(TextButton2, { className: "ss-link", disabled: !mayChange, onClick: () => onStore(void 0) }, texts.reset)));
}

// src/extension/settings/settings-tab.tsx
function SettingsTab({ plan }) {
  const { words, isBusy: isBusy2, notify } = usePanel();
  const globalConfig = useGlobalConfig3();
  const { settings: texts } = words.panel;
  const permission = globalConfig.checkPermissionsForSet();
  const mayChange = permission.hasPermission && !isBusy2;
  const groups = Object.entries(SETTING_GROUPS);
  const stored = Object.fromEntries(
    groups.flatMap(([, names]) => names.map((name) => [name, globalConfig.get(name)]))
  );
  const lines = scriptLines(stored);
  const store = async (name, label2, value) => {
    notify(void 0);
    try {
      await globalConfig.setAsync(name, value);
    } catch (thrown) {
      notify(texts.notStored(label2, toError(thrown).message));
    }
  };
  return /* @__PURE__ */ React44.createElement("div", { className: "ss-settings" }, /* @__PURE__ */ React44.createElement("h2", { className: "ss-title" }, words.panel.tabs.settings), /* @__PURE__ */ React44.createElement("p", { className: "ss-quiet" }, texts.intro), !permission.hasPermission && /* @__PURE__ */ React44.createElement("p", { className: "ss-obstacle" }, `${texts.mayNot} ${permission.reasonDisplayString}`), groups.map(([group, names]) => /* @__PURE__ */ React44.createElement("section", { key: group, className: "ss-card", "aria-label": texts.groups[group] }, /* @__PURE__ */ React44.createElement("h2", null, texts.groups[group]), names.map((name) => /* @__PURE__ */ React44.createElement(
    Setting,
    {
      key: name,
      name,
      stored: stored[name],
      mayChange,
      onStore: (value) => void store(name, texts.labels[name], value)
    }
  )))), /* @__PURE__ */ React44.createElement(
    FeedCard,
    {
      plan,
      mayChange,
      onStore: (name, value) => void store(name, words.panel.feeds.labels[name], value)
    }
  ), /* @__PURE__ */ React44.createElement("section", { className: "ss-card", "aria-label": texts.scripts }, /* @__PURE__ */ React44.createElement("h2", null, texts.scripts), /* @__PURE__ */ React44.createElement("p", { className: "ss-quiet" }, texts.scriptsHint), /* @__PURE__ */ React44.createElement("pre", { dir: "ltr" }, lines.length === 0 ? texts.none : lines.join("\n")), lines.length > 0 && /* @__PURE__ */ React44.createElement(CopyButton, { text: lines.join("\n"), what: texts.scripts })));
}

// src/extension/styles/theme.ts
import { loadCSSFromString } from "@airtable/blocks/ui";
import { useEffect as useEffect12 } from "react";

// src/extension/styles/cards.ts
var CARDS = `
.ss-card { margin: 12px 16px; padding: 14px 16px; border: 1px solid var(--ss-line); border-radius: 10px; background: var(--ss-card); }
.ss-plan > .ss-card { flex: none; border-color: var(--ss-strong-line); max-height: 60vh; overflow: auto; }
.ss-root .ss-card > * + * { margin-top: 8px; }
.ss-root summary { cursor: pointer; color: var(--ss-quiet); }
.ss-actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.ss-progress { margin-top: 10px; }
.ss-waiting { animation: ss-wait 1.4s ease-in-out infinite alternate; }
@keyframes ss-wait { from { opacity: 0.35; } to { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { .ss-waiting { animation: none; } }
.ss-changes { display: flex; flex-wrap: wrap; gap: 8px 32px; }
.ss-added h3 { color: var(--ss-green); } .ss-gone h3 { color: var(--ss-rust); }

.ss-state { display: grid; justify-items: center; gap: 10px; max-width: 620px; margin: 8vh auto; padding: 0 24px; text-align: center; color: var(--ss-quiet); }
.ss-state h2 { color: var(--ss-text); font-size: 18px; }
.ss-state .ss-sign { color: var(--ss-quiet); }
.ss-state-done .ss-sign { color: var(--ss-green); }
.ss-state-error .ss-sign { color: var(--ss-rust); }
.ss-state ul { text-align: start; padding-block: 12px; padding-inline: 30px 14px; margin-top: 8px; background: var(--ss-card); border: 1px solid var(--ss-line); border-radius: 8px; color: var(--ss-text); max-width: 100%; overflow-wrap: anywhere; white-space: pre-wrap; }
.ss-last-run { margin: 10px 16px 0; padding: 6px 12px; border: 1px solid var(--ss-line); border-radius: 8px; background: var(--ss-card); flex: none; max-height: 40vh; overflow: auto; }
.ss-deeds strong { display: block; padding-top: 10px; } .ss-deeds p { font-size: 13px; }
`;

// src/extension/styles/colours.ts
var COLOURS = `
.ss-root {
  --ss-page: #ffffff; --ss-card: #f7f8fa; --ss-line: #dfe3e9; --ss-strong-line: #8b93a1;
  --ss-text: #1d2129; --ss-quiet: #565e6c; --ss-accent: #0b5cad; --ss-on-accent: #ffffff;
  --ss-control: #ffffff; --ss-hover: #eef1f5;
  --ss-green: #00664b; --ss-green-soft: #e3f4ee; --ss-blue: #0b5cad; --ss-blue-soft: #e4effa;
  --ss-rust: #a63c06; --ss-rust-soft: #fdeee4; --ss-violet: #623a9c; --ss-violet-soft: #efe8f8;
  --ss-grey: #565e6c; --ss-grey-soft: #eceef1; --ss-gold: #7a5200; --ss-gold-soft: #fff4d6;
  color: var(--ss-text); background: var(--ss-page);
  font: 14px/1.45 -apple-system, system-ui, "Segoe UI", Roboto, "Noto Sans Hebrew", "Helvetica Neue", Arial, sans-serif;
}
@media screen {
  .ss-root[data-scheme="dark"] {
    --ss-page: #1a1c20; --ss-card: #23262c; --ss-line: #3a3f48; --ss-strong-line: #7d8694;
    --ss-text: #eceef2; --ss-quiet: #aeb5c0; --ss-accent: #7cb4ff; --ss-on-accent: #10151d;
    --ss-control: #2b2f36; --ss-hover: #343943;
    --ss-green: #5fd1a8; --ss-green-soft: #16332a; --ss-blue: #7cb4ff; --ss-blue-soft: #1b2f48;
    --ss-rust: #ffa071; --ss-rust-soft: #40251a; --ss-violet: #c7a6ff; --ss-violet-soft: #33264a;
    --ss-grey: #b2b9c4; --ss-grey-soft: #30343b; --ss-gold: #f3c969; --ss-gold-soft: #3b3118;
    color-scheme: dark;
  }
}
`;

// src/extension/styles/controls.ts
var CONTROLS = `
.ss-root .ss-button, .ss-modal .ss-button { background: var(--ss-control); color: var(--ss-text); border: 1px solid var(--ss-line); }
.ss-root .ss-button:hover:not(:disabled) { background: var(--ss-hover); opacity: 1; }
.ss-root .ss-button:disabled { opacity: 1; color: var(--ss-quiet); background: var(--ss-grey-soft); cursor: not-allowed; }
.ss-root .ss-primary:not(:disabled) { background: var(--ss-accent); color: var(--ss-on-accent); border-color: transparent; }
.ss-root .ss-primary:hover:not(:disabled) { background: var(--ss-accent); filter: brightness(1.1); }
.ss-root .ss-danger:not(:disabled) { color: var(--ss-rust); border-color: var(--ss-rust); }
.ss-root .ss-icon-button { width: 32px; min-width: 32px; padding: 0; border-color: transparent; background: transparent; color: var(--ss-quiet); }
.ss-root .ss-select, .ss-root .ss-input {
  background-color: var(--ss-control); color: var(--ss-text); border: 1px solid var(--ss-strong-line); box-shadow: none;
}
.ss-root[data-scheme="dark"] .ss-select { background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='12' height='12'%3E%3Cpath d='M2 4h8L6 9z' fill='%23aeb5c0'/%3E%3C/svg%3E"); }
.ss-root[data-scheme="dark"] .ss-select option { background: var(--ss-control); color: var(--ss-text); }
.ss-root[dir="rtl"] .ss-select { background-position: left 8px center; padding-inline: 8px 28px; }
.ss-root .ss-select { min-width: 150px; width: auto; max-width: 260px; }
.ss-root .ss-select-buttons { background: var(--ss-grey-soft); color: var(--ss-text); }
.ss-root .ss-select-buttons label > span { color: var(--ss-text); }
.ss-root .ss-select-buttons input:checked + label { background: var(--ss-accent); }
.ss-root .ss-select-buttons input:checked + label > span { color: var(--ss-on-accent); font-weight: 600; }
.ss-root .ss-link { color: var(--ss-accent); font-weight: 550; }
.ss-root .ss-switch { color: var(--ss-text); background: transparent; }
.ss-root .ss-switch > div:first-child { direction: ltr; flex: none; }
.ss-root .ss-switch[aria-checked="false"] > div:first-child { background-color: var(--ss-strong-line); }
.ss-root .ss-switch label { color: var(--ss-text); margin: 0 8px; }
`;

// src/extension/styles/frame.ts
var FRAME = `
.ss-root *, .ss-root *::before { box-sizing: border-box; }
.ss-root:not(.ss-modal) { height: 100vh; display: flex; flex-direction: column; }
.ss-root h1 { margin: 0; font-size: 20px; }
.ss-root h2 { font-size: 16px; line-height: 1.3; margin: 0; font-weight: 650; }
.ss-root .ss-title { font-size: 20px; line-height: 1.25; }
.ss-root h3 { font-size: 13px; line-height: 1.3; margin: 0; font-weight: 650; }
.ss-root p { margin: 0; }
.ss-root fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.ss-root ul { margin: 6px 0 0; padding-inline-start: 20px; }
.ss-print-only { display: none; }
.ss-quiet { color: var(--ss-quiet); }
.ss-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.ss-sign { flex: none; vertical-align: -3px; }
.ss-root :focus-visible { outline: 2px solid var(--ss-accent); outline-offset: 1px; border-radius: 3px; }
.ss-count {
  display: inline-block; min-width: 20px; padding: 0 6px; border-radius: 10px; font-size: 12px; font-weight: 600;
  line-height: 20px; text-align: center; background: var(--ss-grey-soft); color: var(--ss-text);
}

.ss-tabs { display: flex; gap: 2px; padding: 6px 16px 0; border-bottom: 1px solid var(--ss-line); flex: none; }
.ss-tab {
  border: 0; background: none; padding: 9px 12px 10px; font: inherit; font-weight: 550; color: var(--ss-quiet);
  cursor: pointer; border-bottom: 3px solid transparent; margin-bottom: -1px;
}
.ss-tab:hover { color: var(--ss-text); }
.ss-tab[aria-selected="true"] { color: var(--ss-text); border-bottom-color: var(--ss-accent); }
.ss-tab .ss-count { margin-inline-start: 6px; }
.ss-tabpanel { flex: 1; min-height: 0; overflow: auto; }
`;

// src/extension/styles/holidays.ts
var HOLIDAYS = `
.ss-holidays { max-width: 980px; padding-bottom: 24px; }
.ss-root .ss-holidays > .ss-title, .ss-root .ss-holidays > p { margin: 16px 16px 0; }
.ss-root .ss-holidays > p { margin-top: 4px; }
.ss-root .ss-closures { margin: 8px 0 0; width: 100%; }
@media (max-width: 560px) { .ss-root .ss-closures th:nth-child(3), .ss-root .ss-closures td:nth-child(3) { display: none; } .ss-holidays .ss-card { padding: 10px; margin-inline: 8px; } }
.ss-form { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: start; }
.ss-field-note { font-size: 12px; color: var(--ss-text); max-width: 142px; }
.ss-field { display: inline-flex; flex-direction: column; gap: 2px; color: var(--ss-quiet); font-size: 13px; }
.ss-form .ss-labelled { flex-direction: column; align-items: flex-start; gap: 2px; }
.ss-root .ss-choices { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(260px, 1fr)); gap: 4px 16px; }
.ss-choices label { cursor: pointer; }
.ss-paste { display: grid; gap: 4px; }
.ss-paste textarea { font: inherit; padding: 8px; border-radius: 6px; width: 100%; resize: vertical; }
.ss-effect { border-top: 1px solid var(--ss-line); padding-top: 8px; }
`;

// src/extension/styles/hours.ts
var HOURS = `
.ss-weeks { display: flex; flex-direction: column; height: 100%; }
.ss-week-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 16px; padding: 12px 16px 6px; flex: none; }
.ss-week-head .ss-selects { margin-inline-start: auto; }
.ss-week-nav { display: flex; gap: 6px; align-items: center; }
.ss-root .ss-date { width: 142px; }
.ss-root .ss-week-head .ss-title { font-size: 18px; white-space: nowrap; }
.ss-legend { padding: 2px 16px 6px; font-size: 12px; color: var(--ss-quiet); border-bottom: 1px solid var(--ss-line); flex: none; }
.ss-root .ss-legend ul { display: flex; flex-wrap: wrap; gap: 4px 14px; list-style: none; padding: 4px 0 0; margin: 0; }
.ss-legend li { display: inline-flex; align-items: center; gap: 5px; }
.ss-swatch { display: inline-flex; align-items: center; justify-content: center; width: 24px; height: 20px; border-radius: 4px; border: 1px solid var(--ss-line); }
.ss-grid-scroll { flex: 1; min-height: 150px; overflow: auto; padding: 0 16px 16px; }
.ss-keys { padding: 8px 0; font-size: 12px; position: sticky; inset-inline-start: 0; width: fit-content; }
.ss-month-note { padding: 8px 16px 0; }
.ss-root .ss-grid { display: flex; gap: 6px; min-width: min-content; }
.ss-axis { width: 44px; flex: none; font-size: 12px; color: var(--ss-quiet); position: sticky; inset-inline-start: -8px; z-index: 4; background: var(--ss-page); box-shadow: -8px 0 var(--ss-page), 4px 0 var(--ss-page); }
[dir="rtl"] .ss-axis { box-shadow: 8px 0 var(--ss-page), -4px 0 var(--ss-page); }
.ss-axis span { position: absolute; transform: translateY(-50%); }
.ss-axis span:first-child { transform: none; }
.ss-column { flex: 1 1 0; min-width: 140px; scroll-margin-inline-start: 50px; display: flex; flex-direction: column; }
.ss-root .ss-dense { gap: 4px; } .ss-dense .ss-column { min-width: 76px; }
.ss-grid { --head: 34px; }
.ss-dense { --head: 52px; }
.ss-grid:has(.ss-column-head p) { --head: 52px; }
.ss-dense:has(.ss-column-head p) { --head: 62px; }
.ss-root .ss-column-head { height: var(--head); font-size: 13px; padding: 7px 4px 0; position: sticky; top: 0; z-index: 3; background: var(--ss-page); overflow: hidden; }
.ss-column-head h2 { font-size: 13px; line-height: 1.2; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ss-dense .ss-column-head h2 { white-space: normal; max-height: 32px; }
.ss-column-head p { font-size: 11px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.ss-heading-button { border: 0; background: none; padding: 0; font: inherit; color: inherit; cursor: pointer; }
.ss-heading-button:hover { text-decoration: underline; }
.ss-closure-name { color: var(--ss-rust); font-weight: 600; }
.ss-root .ss-today { color: var(--ss-accent); box-shadow: inset 0 -3px var(--ss-accent); }
.ss-column-body { position: relative; border-radius: 6px; background-color: var(--ss-card); overflow: hidden; }
.ss-line { position: absolute; inset-inline: 0; border-top: 1px solid var(--ss-line); }
.ss-closure { position: absolute; inset-inline: 0; background: repeating-linear-gradient(135deg, var(--ss-rust-soft) 0 6px, transparent 6px 14px); }
.ss-hour {
  position: absolute; display: flex; flex-flow: column wrap; column-gap: 16px; align-content: flex-start; overflow: hidden; text-align: start; font: inherit; font-size: 12px; line-height: 1.3;
  padding: 2px 6px; border-radius: 5px; cursor: pointer; margin-inline-start: 1px;
}
.ss-hour:focus-visible { z-index: 3; outline-width: 3px; }
.ss-hour-head { display: flex; flex-wrap: wrap; gap: 0 6px; width: 100%; }
.ss-hour-signs { display: inline-flex; gap: 3px; }
.ss-hour-time { font-weight: 600; white-space: nowrap; }
.ss-dense .ss-hour-end, .ss-narrow .ss-hour-end { display: none; }
.ss-hour-who, .ss-hour-type { width: 100%; text-align: left; overflow: hidden; text-overflow: ellipsis; }
.ss-hour-who { font-weight: 600; }
.ss-hour-who { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.ss-narrow .ss-hour-who, .ss-short .ss-hour-who { -webkit-line-clamp: 1; }
.ss-dense .ss-hour { padding: 2px 4px; }
[dir="rtl"] .ss-hour-who, [dir="rtl"] .ss-hour-type { text-align: right; }
.ss-past { filter: grayscale(0.8); }
.ss-state-open { background: var(--ss-green-soft); color: var(--ss-green); border: 1px solid var(--ss-green); }
.ss-state-booked { background: var(--ss-blue); color: var(--ss-page); border: 1px solid var(--ss-blue); }
.ss-state-locked { background: var(--ss-violet-soft); color: var(--ss-violet); border: 2px solid var(--ss-violet); }
.ss-state-foreign { background: var(--ss-grey-soft); color: var(--ss-text); border: 1px solid var(--ss-strong-line); }
.ss-state-unclear { background: var(--ss-gold-soft); color: var(--ss-gold); border: 1px solid var(--ss-gold); }
.ss-state-blocked { color: var(--ss-rust); border: 1px solid var(--ss-rust); background: repeating-linear-gradient(45deg, var(--ss-rust-soft) 0 7px, var(--ss-page) 7px 10px); }
.ss-state-closed { color: var(--ss-grey); border: 1px dotted var(--ss-strong-line); background: repeating-linear-gradient(-45deg, var(--ss-grey-soft) 0 4px, var(--ss-page) 4px 8px); }
.ss-state-planned { color: var(--ss-green); border: 2px dashed var(--ss-green); background: var(--ss-page); }
.ss-state-arriving { color: var(--ss-blue); border: 2px dashed var(--ss-blue); background: var(--ss-page); }
.ss-state-refused { color: var(--ss-gold); border: 2px dashed var(--ss-gold); background: var(--ss-gold-soft); }
.ss-overlapping { box-shadow: inset 5px 0 0 var(--ss-gold); padding-inline-start: 10px; }
[dir="rtl"] .ss-overlapping { box-shadow: inset -5px 0 0 var(--ss-gold); }
.ss-swatch.ss-overlapping { padding-inline-start: 4px; }
.ss-planned-retire .ss-hour-time { text-decoration: line-through; }
`;

// src/extension/styles/month.ts
var MONTH = `
.ss-month { width: 100%; border-collapse: separate; border-spacing: 4px; table-layout: fixed; }
.ss-root .ss-month-legend { display: flex; flex-wrap: wrap; gap: 2px 14px; list-style: none; padding: 2px 4px; margin: 0; font-size: 12px; color: var(--ss-quiet); }
.ss-keys.ss-month-note { padding-inline: 16px; }
.ss-month th { font-size: 12px; color: var(--ss-quiet); font-weight: 550; padding: 4px; }
.ss-month td { padding: 0; height: 76px; vertical-align: top; }
.ss-month-day { display: flex; flex-direction: column; gap: 2px; align-items: flex-start; width: 100%; height: 100%; min-height: 76px; border: 1px solid var(--ss-line); border-radius: 6px; background: var(--ss-card); color: var(--ss-text); font: inherit; font-size: 12px; text-align: start; padding: 4px 6px; cursor: pointer; overflow: hidden; }
.ss-month-day .ss-closure-name { flex: none; max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.ss-month-day:hover { background: var(--ss-hover); }
.ss-other-month .ss-month-day { background: transparent; color: var(--ss-quiet); border-style: dashed; }
.ss-month-counts { display: flex; flex-wrap: wrap; gap: 2px 8px; margin-top: auto; }
`;

// src/extension/styles/plan.ts
var PLAN = `
.ss-head { display: flex; gap: 16px; align-items: flex-start; justify-content: space-between; padding: 16px 16px 8px; flex-wrap: wrap; }
.ss-head-action { text-align: end; max-width: 420px; }
.ss-root .ss-obstacle { margin-top: 6px; padding: 6px 10px; border-radius: 6px; background: var(--ss-gold-soft); color: var(--ss-gold); text-align: start; }
.ss-root .ss-notice { margin: 8px 16px; padding: 6px 10px; border-radius: 6px; background: var(--ss-gold-soft); color: var(--ss-gold); }
.ss-root .ss-news { margin: 0 16px 8px; padding: 6px 10px; border-radius: 6px; background: var(--ss-blue-soft); color: var(--ss-text); }

.ss-plan { display: flex; flex-direction: column; height: 100%; }
.ss-filters { padding: 4px 16px 10px; border-bottom: 1px solid var(--ss-line); display: grid; gap: 10px; flex: none; }
.ss-chips { display: flex; flex-wrap: wrap; gap: 6px; }
.ss-chip {
  display: inline-flex; gap: 6px; align-items: center; font: inherit; font-size: 13px; padding: 4px 10px; border-radius: 16px; cursor: pointer;
  color: var(--ss-quiet); background: transparent; border: 1px dashed var(--ss-strong-line);
}
.ss-chip[aria-pressed="true"] { background: var(--soft); color: var(--tone); border: 1px solid var(--tone); }
.ss-kind-created { --tone: var(--ss-green); --soft: var(--ss-green-soft); }
.ss-kind-updated { --tone: var(--ss-blue); --soft: var(--ss-blue-soft); }
.ss-kind-reopened { --tone: var(--ss-violet); --soft: var(--ss-violet-soft); }
.ss-kind-blocked { --tone: var(--ss-rust); --soft: var(--ss-rust-soft); }
.ss-kind-refused { --tone: var(--ss-gold); --soft: var(--ss-gold-soft); }
.ss-kind-skipped { --tone: var(--ss-grey); --soft: var(--ss-grey-soft); }
.ss-selects { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; }
.ss-labelled { display: inline-flex; gap: 6px; align-items: center; color: var(--ss-quiet); font-size: 13px; }
.ss-shown { font-size: 13px; }

.ss-list { flex: 1; min-height: 120px; overflow: auto; padding: 0 16px 16px; }
.ss-root .ss-list ul { list-style: none; margin: 0; padding: 0; }
.ss-section { padding: 16px 0 6px; }
.ss-section h2 { color: var(--ss-gold); }
.ss-teacher { padding: 18px 0 4px; border-bottom: 2px solid var(--ss-line); }
.ss-teacher + .ss-day { padding-top: 6px; }
.ss-day { padding: 10px 0 2px; color: var(--ss-quiet); }
.ss-row { display: flex; gap: 12px; align-items: center; padding: 8px 4px; border-bottom: 1px solid var(--ss-line); }
.ss-row-person { background: var(--ss-gold-soft); border: 0; border-radius: 8px; padding: 8px 12px; margin: 3px 0; }
.ss-badge {
  display: inline-flex; gap: 5px; align-items: center; flex: none; width: 112px; padding: 3px 8px; border-radius: 12px; font-size: 12px; font-weight: 600;
  background: var(--soft); color: var(--tone);
}
.ss-row-person .ss-badge { background: transparent; color: var(--ss-gold); width: 26px; padding: 0; justify-content: center; }
.ss-row-text { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.ss-row-title { display: flex; flex-wrap: wrap; gap: 2px 10px; }
.ss-row-title + p { color: var(--ss-quiet); font-size: 13px; }
.ss-row-person .ss-row-title + p { color: var(--ss-text); }
@media (max-width: 560px) { .ss-badge { width: 30px; padding: 5px 7px; } .ss-badge-text { display: none; } .ss-row-person .ss-badge { display: none; } .ss-row { gap: 6px; } .ss-row-person { padding: 8px; } .ss-filters { gap: 6px; } .ss-chip { padding: 2px 8px; } }
`;

// src/extension/styles/screens.ts
var SCREENS = `
@media (max-width: 480px), (max-height: 480px) {
  .ss-tabs { padding: 2px 8px 0; overflow-x: auto; }
  .ss-tab { padding: 6px 7px 7px; font-size: 13px; white-space: nowrap; }
  .ss-tab .ss-count { margin-inline-start: 3px; padding: 0 4px; }
  .ss-week-head { padding: 6px 8px 4px; gap: 6px 10px; }
  .ss-root .ss-week-head .ss-title { font-size: 15px; }
  .ss-week-head .ss-selects { margin-inline-start: 0; }
  .ss-legend { padding: 0 8px 2px; }
  .ss-grid-scroll { padding: 0 8px 8px; }
  .ss-axis { inset-inline-start: -8px; width: 44px; padding-inline-start: 4px; }
  .ss-keys span { display: none; }
  .ss-keys { padding: 2px 0; }
  .ss-keys.ss-month-note { padding: 2px 8px; }
  .ss-root .ss-select { min-width: 110px; }
  .ss-month td, .ss-month-day { height: 72px; min-height: 72px; }
  .ss-month-counts { gap: 0 6px; }
  .ss-month-day { padding: 2px 3px; font-size: 11px; }
  .ss-month-day .ss-closure-name { font-size: 9px; }
}
@media (max-height: 480px) {
  .ss-week-head { flex-wrap: nowrap; overflow-x: auto; }
  .ss-week-head .ss-selects { flex-wrap: nowrap; }
}
@media (forced-colors: active) {
  .ss-tab { border-bottom-color: Canvas; }
  .ss-tab[aria-selected="true"] { border-bottom-color: Highlight; color: Highlight; }
  .ss-chip[aria-pressed="true"] { border: 2px solid Highlight; color: Highlight; }
  .ss-root .ss-select-buttons input:checked + label { forced-color-adjust: none; background: Highlight; }
  .ss-root .ss-select-buttons input:checked + label > span { color: HighlightText; }
  .ss-root .ss-today { color: Highlight; border-bottom: 3px solid Highlight; }
  .ss-switch > div:first-child { border: 1px solid; }
  .ss-root .ss-switch[aria-checked="true"] > div:first-child { forced-color-adjust: none; background-color: Highlight; }
  .ss-state-booked { border-width: 3px; }
  .ss-overlapping { border-inline-start-width: 6px; }
  .ss-progress > div { border: 1px solid; }
}
@media print {
  body { background: #fff !important; }
  .ss-root:not(.ss-modal) { height: auto; display: block; color: #000; background: #fff; }
  .ss-tabs, .ss-week-nav, .ss-week-head .ss-selects, .ss-legend, .ss-keys, .ss-notice, .ss-filters, .ss-head-action { display: none; }
  .ss-tabpanel, .ss-visitors, .ss-grid-scroll, .ss-weeks { overflow: visible; height: auto; display: block; padding: 0; }
  .ss-week-head:has(~ .ss-visitors) { display: none; }
  .ss-week-head { padding: 0 0 6px; }
  .ss-root .ss-print-only { display: inline; }
  .ss-root:has(.ss-grid-scroll), .ss-root:has(.ss-month) { page: ss-wide; }
  .ss-grid-scroll, .ss-month { break-inside: avoid; }
  .ss-root .ss-grid { min-width: 0; gap: 3px; }
  .ss-column, .ss-dense .ss-column { min-width: 0; }
  .ss-axis, .ss-root .ss-column-head { position: static; }
  .ss-axis { width: 40px; box-shadow: none; }
  .ss-hour-end { display: none; }
  .ss-hour, .ss-closure { print-color-adjust: exact; }
  .ss-visitor-columns { columns: 2; column-gap: 10mm; font-size: 11px; }
  .ss-visitor-table { margin-bottom: 8px; color: #000; }
  .ss-visitor-table td { padding-block: 1px; border-color: #bbb; color: #000; }
  .ss-root .ss-print-title { display: block; font-size: 15px; color: #000; }
  @page { margin: 12mm; }
  @page ss-wide { size: landscape; }
}
`;

// src/extension/styles/story.ts
var STORY = `
.ss-modal { box-sizing: border-box; width: min(520px, calc(100vw - 32px)); max-height: calc(100vh - 48px); overflow: auto; padding: 16px 20px 20px; border-radius: 12px; box-shadow: 0 12px 40px rgba(0, 0, 0, 0.3); }
.ss-modal:focus { outline: none; }
.ss-modal-head { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
.ss-close { border: 0; background: none; color: var(--ss-quiet); font: inherit; font-size: 16px; cursor: pointer; padding: 2px 6px; }
.ss-modal h3 { margin: 14px 0 2px; color: var(--ss-quiet); }
.ss-facts { display: grid; grid-template-columns: max-content 1fr; gap: 4px 16px; margin: 12px 0 0; }
.ss-facts dt { color: var(--ss-quiet); } .ss-facts dd { margin: 0; }
.ss-modal .ss-notice { margin: 8px 0 0; }
.ss-history { font-size: 13px; }
`;

// src/extension/styles/tables.ts
var TABLES2 = `
.ss-checks, .ss-settings { max-width: 980px; padding-bottom: 24px; }
.ss-root .ss-settings > .ss-title, .ss-root .ss-settings > p { margin: 16px 16px 0; }
.ss-root .ss-settings > p { margin-top: 4px; }
.ss-root .ss-ready-but { margin-top: 8px; font-weight: 600; color: var(--ss-gold); }
.ss-root .ss-ready, .ss-root .ss-not-ready { margin-top: 8px; font-weight: 600; color: var(--ss-green); }
.ss-root .ss-not-ready { color: var(--ss-rust); }
.ss-present { margin: 12px 16px; } .ss-present .ss-table { margin-inline: 0; width: 100%; }
.ss-checks pre { overflow: auto; padding: 8px 10px; border-radius: 6px; background: var(--ss-grey-soft); margin: 4px 0 0; white-space: pre-wrap; }
.ss-mend { min-width: 150px; } .ss-mend .ss-labelled { margin-top: 6px; flex-wrap: wrap; } .ss-mend .ss-button { margin-inline-end: 10px; }
.ss-root .ss-mend .ss-select { max-width: 180px; }
.ss-will-be-made li + li { margin-top: 6px; }
.ss-table { border-collapse: collapse; margin: 10px 16px; width: calc(100% - 32px); }
.ss-table th, .ss-table td { text-align: start; vertical-align: top; padding: 8px 12px 8px 0; border-bottom: 1px solid var(--ss-line); font-weight: 400; }
.ss-root .ss-features { list-style: none; padding: 0; margin: 0; }
.ss-features li { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding: 8px 0; }
.ss-features li + li { border-top: 1px solid var(--ss-line); }
[dir="rtl"] .ss-table th, [dir="rtl"] .ss-table td { padding: 8px 0 8px 12px; }
.ss-checks .ss-table td:nth-child(3) { min-width: 96px; }
.ss-table thead th { color: var(--ss-quiet); font-size: 12px; }
.ss-table tbody th { font-weight: 600; } .ss-table tbody th .ss-quiet { display: block; font-weight: 400; font-size: 12px; }
.ss-need-required td:nth-child(3) { color: var(--ss-rust); font-weight: 600; }
.ss-need-recommended td:nth-child(3) { color: var(--ss-gold); font-weight: 600; }
@media (max-width: 640px) {
  .ss-wide { display: none; }
  .ss-checks > .ss-table { margin-inline: 8px; width: calc(100% - 16px); }
  .ss-checks .ss-table td, .ss-checks .ss-table th { padding-inline-end: 8px; }
  .ss-mend .ss-labelled { flex-direction: column; align-items: flex-start; gap: 2px; }
  .ss-checks .ss-table td:nth-child(3) { min-width: 0; }
  .ss-mend { min-width: 0; } .ss-root .ss-mend .ss-select { min-width: 0; width: 112px; }
}
.ss-setting { display: grid; grid-template-columns: 1fr minmax(200px, 300px); gap: 4px 24px; padding: 8px 0; border-top: 1px solid var(--ss-line); }
.ss-setting-label { display: block; font-weight: 550; }
.ss-setting code { font-size: 12px; padding: 0 4px; border-radius: 4px; background: var(--ss-grey-soft); color: var(--ss-text); }
.ss-setting .ss-quiet { font-size: 13px; }
.ss-setting-value .ss-select, .ss-setting-value .ss-input { width: 100%; max-width: none; }
.ss-root .ss-problem { color: var(--ss-rust); font-size: 13px; margin-top: 4px; }
@media (max-width: 560px) { .ss-setting { grid-template-columns: 1fr; } }
.ss-root .ss-feeds { list-style: none; padding: 0; display: grid; gap: 10px; }
.ss-feed { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
.ss-feed code { overflow-wrap: anywhere; min-width: 0; font-size: 12px; }
.ss-feed .ss-button { flex: none; }
.ss-settings pre { overflow: auto; padding: 10px; border-radius: 6px; background: var(--ss-grey-soft); }
`;

// src/extension/styles/visitors.ts
var VISITORS = `
.ss-visitors { padding: 4px 16px 16px; overflow: auto; }
.ss-root .ss-print-title { display: none; padding: 6px 0; }
.ss-visitor-columns { columns: 3 300px; column-gap: 24px; }
.ss-visitor-table { width: 100%; border-collapse: collapse; break-inside: avoid; margin-bottom: 14px; }
.ss-visitor-table caption { text-align: start; font-weight: 650; padding: 2px 0; border-bottom: 2px solid var(--ss-strong-line); }
.ss-visitor-table td { padding: 3px 0; padding-inline-end: 10px; border-bottom: 1px solid var(--ss-line); vertical-align: top; }
.ss-visitor-table td:first-child { white-space: nowrap; width: 88px; }
.ss-visitor-table td:last-child { text-align: end; padding-inline-end: 0; color: var(--ss-quiet); }
.ss-trouble { display: block; font-size: 12px; color: var(--ss-rust); }
`;

// src/extension/styles/styles.ts
var STYLES = [
  COLOURS,
  FRAME,
  CONTROLS,
  PLAN,
  CARDS,
  HOURS,
  MONTH,
  VISITORS,
  STORY,
  HOLIDAYS,
  TABLES2,
  SCREENS
].join("");

// src/extension/styles/theme.ts
function useTheme(scheme, direction3, language) {
  useEffect12(() => {
    const element = loadCSSFromString(STYLES);
    return () => element.remove();
  }, []);
  useEffect12(() => {
    const { documentElement, body } = document;
    documentElement.lang = language;
    documentElement.dir = direction3;
    body.style.margin = "0";
    body.style.background = scheme === "dark" ? "#1a1c20" : "#ffffff";
    if (document.title === "") document.title = "Slot Sync";
  }, [scheme, direction3, language]);
}

// src/extension/tabs.tsx
import React45, { useRef as useRef7 } from "react";

// src/report/words/panel/panel-words.ts
var TAB_NAMES = ["plan", "weeks", "day", "holidays", "checks", "settings"];

// src/extension/tabs.tsx
function TabBar({ tab, onChange, count: count3 }) {
  const { words, direction: direction3 } = usePanel();
  const buttons = useRef7(/* @__PURE__ */ new Map());
  const onKeyDown = (event) => {
    var _a;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === void 0) return;
    const index = TAB_NAMES.indexOf(tab) + (direction3 === "rtl" ? -step : step);
    const next = TAB_NAMES[(index + TAB_NAMES.length) % TAB_NAMES.length];
    onChange(next);
    (_a = buttons.current.get(next)) == null ? void 0 : _a.focus();
    event.preventDefault();
  };
  return /* @__PURE__ */ React45.createElement("div", { className: "ss-tabs", role: "tablist", "aria-label": words.panel.title, onKeyDown }, TAB_NAMES.map((name) => /* @__PURE__ */ React45.createElement(
    "button",
    {
      key: name,
      ref: (button) => void (button && buttons.current.set(name, button)),
      type: "button",
      role: "tab",
      id: `ss-tab-${name}`,
      "aria-selected": name === tab,
      "aria-controls": "ss-tabpanel",
      tabIndex: name === tab ? 0 : -1,
      className: "ss-tab",
      onClick: () => onChange(name)
    },
    words.panel.tabs[name],
    name === "plan" && count3 > 0 && /* @__PURE__ */ React45.createElement("span", { className: "ss-count" }, count3)
  )));
}
var TabPanel = ({
  tab,
  children
}) => /* @__PURE__ */ React45.createElement("div", { id: "ss-tabpanel", role: "tabpanel", "aria-labelledby": `ss-tab-${tab}`, className: "ss-tabpanel" }, children);

// src/extension/use-passing-time.ts
import { useEffect as useEffect13 } from "react";

// src/panel/story/next-change.ts
function nextChange({ plan, window: window2 }, zone) {
  const { date, minute } = window2.now;
  const hours = [
    ...plan.facts.flatMap(({ presence }) => presence != null ? presence : []),
    ...plan.writes.flatMap((write) => {
      var _a;
      return dateOf2(write) === date ? (_a = presenceAfter(write)) != null ? _a : [] : [];
    })
  ];
  const later2 = hours.flatMap((hour) => hour.date === date && hour.starts > minute ? [hour.starts] : []);
  return later2.length === 0 ? zone.instantOf(addDays(date, 1), MIDNIGHT) : zone.instantOf(
    date,
    later2.reduce((a, b) => a < b ? a : b)
  );
}

// src/extension/use-passing-time.ts
function usePassingTime(session, plan, settings) {
  const school = plan.status === "ready" ? plan.school : void 0;
  useEffect13(() => {
    if (!school) return void 0;
    const due = nextChange(school, schoolZone(settings));
    const look = () => {
      if (browserClock.now() >= due && !isBusy(session.state().run)) void session.refresh();
    };
    const lookWhenSeen = () => {
      if (document.visibilityState === "visible") look();
    };
    const timer = window.setTimeout(look, Math.max(0, due - browserClock.now()) + A_MOMENT_MS);
    document.addEventListener("visibilitychange", lookWhenSeen);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("visibilitychange", lookWhenSeen);
    };
  }, [session, school, settings]);
}
var A_MOMENT_MS = 500;

// src/extension/use-session.ts
import { useEffect as useEffect14, useReducer, useRef as useRef8 } from "react";

// src/execution/calling/with-timeout.ts
async function withTimeout({ alarm }, milliseconds, answer) {
  if (!alarm) return answer;
  let callOff;
  const given = new Promise((giveUp) => {
    callOff = alarm(milliseconds, () => giveUp(void 0));
  });
  try {
    return await Promise.race([answer, given]);
  } finally {
    callOff == null ? void 0 : callOff();
  }
}

// src/execution/calling/pace.ts
var SLACK_MS = 20;
var PATIENCE_MS = 3500;
var LONGEST_CALL_MS = 12e3;
var MOST_CHARACTERS2 = 500;
function paceOf(clock2, startedAt, { calls, budgetMs }) {
  const starts = [];
  const inFlight = /* @__PURE__ */ new Set();
  let resumeAt = LONG_AGO;
  const opensAt = () => {
    var _a;
    const oldest = (_a = starts[starts.length - calls.most]) != null ? _a : LONG_AGO;
    return latest(resumeAt, later(oldest, calls.perMs + SLACK_MS));
  };
  const pause = async (until) => {
    if (inFlight.size > 0) await Promise.race(inFlight);
    else if (clock2.sleep) await clock2.sleep(Math.max(1, until - clock2.now()));
    else await null;
  };
  const settle = async (make) => {
    try {
      return { status: "done", value: await make() };
    } catch (thrown) {
      return { status: "failed", error: withRoom(toError(thrown)) };
    }
  };
  const budgetEnds = later(startedAt, budgetMs);
  const settleInTime = async (make) => {
    var _a;
    const patience = Math.max(0, budgetEnds + PATIENCE_MS - clock2.now());
    if (patience > LONGEST_CALL_MS) return settle(make);
    return (_a = await withTimeout(clock2, patience, settle(make))) != null ? _a : { status: "out-of-time" };
  };
  const inTurn = async (make, deadline, mayStart) => {
    for (; ; ) {
      const now = clock2.now();
      if (now >= deadline || !mayStart(now)) return { status: "out-of-time" };
      const opens = opensAt();
      if (now < opens) {
        await pause(earliest(opens, deadline));
        continue;
      }
      starts.push(now);
      const answer = make(now);
      inFlight.add(answer);
      const settled = await answer;
      inFlight.delete(answer);
      if (settled.status !== "failed" || !isRateLimited(settled.error)) return settled;
      resumeAt = later(clock2.now(), calls.restAfterRefusalMs);
    }
  };
  const readInTurn = async (make) => {
    if (calls.countReads)
      return inTurn(
        () => settle(make),
        budgetEnds,
        () => true
      );
    for (; ; ) {
      const answer = await settle(make);
      if (answer.status !== "failed" || !isRateLimited(answer.error) || clock2.now() >= budgetEnds)
        return answer;
      await pause(later(clock2.now(), calls.restAfterRefusalMs));
    }
  };
  const paceUntil = (deadline, mayStart) => ({
    isSpent: () => {
      const now = clock2.now();
      return now >= deadline || !mayStart(now);
    },
    left: () => Math.max(0, deadline - clock2.now()),
    leaving: (milliseconds) => paceUntil(later(deadline, -milliseconds), mayStart),
    whileAllowed: (isAllowed) => paceUntil(deadline, (now) => mayStart(now) && isAllowed(now)),
    read: async (make) => clock2.now() >= deadline ? { status: "out-of-time" } : settleInTime(make),
    ratedRead: async (make) => {
      const answer = await readInTurn(make);
      switch (answer.status) {
        case "done":
          return answer.value;
        case "failed":
          throw answer.error;
        case "out-of-time":
          throw new PortError("rate", "the read had to wait longer than the run may last");
      }
    },
    call: (make) => inTurn((now) => settleInTime(() => make(now)), deadline, mayStart)
  });
  return paceUntil(budgetEnds, () => true);
}
function withRoom(error) {
  const message = shortened(error.message, MOST_CHARACTERS2);
  if (message === error.message) return error;
  return error instanceof PortError ? new PortError(error.kind, message, error) : new Error(message);
}

// src/execution/calling/run-limits.ts
var RESERVE_MS = 5e3;
function runLimits({ batch, calls, restAfterReadMs, runMs }, {
  callsPerSecond,
  timeBudgetMs = Number.POSITIVE_INFINITY,
  maxInFlight
}) {
  const most = Math.min(calls.most, Math.max(1, Math.floor(callsPerSecond * calls.perMs / 1e3)));
  const budgetMs = Math.min(runMs - RESERVE_MS, timeBudgetMs);
  return { batch, calls: { ...calls, most }, budgetMs, maxInFlight, restAfterReadMs };
}

// src/execution/begin.ts
function begin({ base, clock: clock2, settings, mayStart = () => true }, request = {}) {
  const startedAt = clock2.now();
  const limits = runLimits(base.limits, settings);
  const pace = paceOf(clock2, startedAt, limits);
  const zone = schoolZone(settings);
  return { base: readThrough(pace, base), clock: clock2, settings, zone, request, startedAt, limits, pace, mayStart };
}
var readThrough = (pace, port) => ({
  ...port,
  schema: () => pace.ratedRead(() => port.schema()),
  list: (...asked) => pace.ratedRead(() => port.list(...asked)),
  readRecords: (...asked) => pace.ratedRead(() => port.readRecords(...asked))
});

// src/planning/overlaps/upcoming.ts
var MOST_LISTED = 5e3;
var MOST_DETAILS = 20;
function findOverlaps({ occupancy, refused }, window2, { flagBlocked }) {
  let count3 = 0;
  const pairs = [];
  const drafts = /* @__PURE__ */ new Map();
  const draftOf = (template) => {
    const known = drafts.get(template);
    if (known) return known;
    const draft = { others: /* @__PURE__ */ new Set(), lines: /* @__PURE__ */ new Set() };
    drafts.set(template, draft);
    return draft;
  };
  const add = (one, other) => {
    const [a, b] = byParty(one, other) <= 0 ? [one, other] : [other, one];
    const line = `${a.name} vs ${b.name}`;
    count3 += 1;
    if (pairs.length < MOST_LISTED) pairs.push({ a, b, line });
    const templates = [...a.templates, ...b.templates];
    for (const template of templates) {
      const { others, lines } = draftOf(template);
      lines.add(line);
      for (const each of templates) if (each !== template) others.add(each);
    }
  };
  const counts = (occupant) => canClash(occupant, window2, flagBlocked);
  occupancy.eachPair((one, other) => {
    if (counts(one) && counts(other)) add(partyOf(one), partyOf(other));
  });
  for (const doubleBooking of refused) {
    for (const collider of doubleBooking.colliders) add(refusedParty(doubleBooking), partyOf(collider));
  }
  const flags = [...drafts].map(([template, { others, lines }]) => [
    template,
    {
      hasOverlap: true,
      overlapWith: [...others].sort(byCodeUnit),
      overlapDetails: detailsOf([...lines].sort(byCodeUnit))
    }
  ]);
  return { count: count3, pairs: pairs.sort(byTime2), flags: new Map(flags) };
}
var partyOf = (occupant) => {
  var _a;
  return {
    name: nameOfOccupant(occupant),
    record: (_a = occupant.slot) == null ? void 0 : _a.id,
    templates: occupant.templates,
    presence: occupant.presence,
    refused: false
  };
};
var refusedParty = ({ occurrence, slot, presence }) => ({
  name: slot ? nameOfSlot(slot) : occurrence.key.text,
  record: slot == null ? void 0 : slot.id,
  templates: [occurrence.template.id],
  presence,
  refused: true
});
var byParty = (one, other) => {
  var _a, _b;
  return byCodeUnit(one.name, other.name) || byCodeUnit((_a = one.record) != null ? _a : "", (_b = other.record) != null ? _b : "");
};
function detailsOf(lines) {
  const rest = lines.length - MOST_DETAILS;
  return [...lines.slice(0, MOST_DETAILS), ...rest > 0 ? [`(+${rest})`] : []].join("\n");
}
var byTime2 = (one, other) => one.a.presence.date - other.a.presence.date || Math.min(one.a.presence.starts, one.b.presence.starts) - Math.min(other.a.presence.starts, other.b.presence.starts) || byCodeUnit(one.line, other.line);

// src/execution/calling/map-concurrently.ts
async function mapConcurrently(tasks, atOnce) {
  const values = [];
  const waiting = tasks.entries();
  const work = async () => {
    for (const [index, task] of waiting) values[index] = await task();
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work));
  return values;
}
function batchesOf(items, size) {
  const batches = [];
  for (let from = 0; from < items.length; from += size) batches.push(items.slice(from, from + size));
  return batches;
}

// src/execution/apply/bisect.ts
async function bisect(items, attempt, settle) {
  let answer = await attempt(items);
  if (items.length === 1 && answer.status === "failed" && !isRejected(answer.error))
    answer = await attempt(items);
  if (answer.status !== "failed" || items.length === 1) return settle(items, answer);
  for (const half of halves(items)) await bisect(half, attempt, settle);
}
function halves(items) {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)];
}

// src/execution/apply/permissions.ts
var ENOUGH_REFUSALS = 3;
function permissionsSeen(contentOf) {
  const refusals = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const groupOf = (item) => {
    const { kind, fields } = contentOf(item);
    return `${kind} ${fields.slice().sort().join(" ")}`;
  };
  return {
    note(item, error) {
      var _a;
      if (kindOf(error) !== "forbidden") return;
      const group = groupOf(item);
      const seen = `${group} ${error.message}`;
      const count3 = ((_a = refusals.get(seen)) != null ? _a : 0) + 1;
      refusals.set(seen, count3);
      if (count3 >= ENOUGH_REFUSALS)
        known.set(group, new NotPermittedError(error, contentOf(item).fields.slice().sort()));
    },
    refusalOf: (item) => known.get(groupOf(item))
  };
}
var contentOfWrite = ({ kind, changes }) => ({
  kind: kind === "create" ? "create" : "change",
  fields: Object.keys(changes)
});

// src/execution/apply/write-all.ts
async function writeAll(items, { pace, limits }, changesOf4, write) {
  const permissions = permissionsSeen((item) => ({
    kind: "change",
    fields: Object.keys(changesOf4(item))
  }));
  const written = /* @__PURE__ */ new Map();
  const stillPossible = (some) => some.filter((item) => {
    const error = permissions.refusalOf(item);
    if (error) written.set(item, { status: "failed", error });
    return error === void 0;
  });
  const tasks = batchesOf(items, limits.batch).map(
    (batch) => () => bisect(
      batch,
      async (all) => {
        const some = stillPossible(all);
        return some.length === 0 ? NOTHING_TO_DO : pace.call(() => write(some));
      },
      (some, answer) => {
        for (const item of some) {
          if (written.has(item)) continue;
          written.set(item, answer);
          if (answer.status === "failed") permissions.note(item, answer.error);
        }
      }
    )
  );
  await mapConcurrently(tasks, limits.maxInFlight);
  return items.flatMap((item) => {
    const answer = written.get(item);
    return answer ? [{ item, answer }] : [];
  });
}
var NOTHING_TO_DO = { status: "done", value: void 0 };

// src/execution/log/entry.ts
var warning = (code, message, subject = message) => ({
  level: "warn",
  code,
  message,
  subject
});
var failureOf = (error) => ({
  kind: error instanceof NotTriedError ? "waiting" : error instanceof NotPermittedError || isRejected(error) ? "refused" : "unanswered",
  reason: error.message
});
var inOrder2 = (entries) => entries.slice().sort(
  (a, b) => {
    var _a, _b, _c, _d, _e, _f, _g, _h, _i, _j;
    return ((_a = a.date) != null ? _a : NO_DAY2) - ((_b = b.date) != null ? _b : NO_DAY2) || byCodeUnit((_c = a.key) != null ? _c : "", (_d = b.key) != null ? _d : "") || byCodeUnit(a.code, b.code) || byCodeUnit((_f = (_e = a.recordId) != null ? _e : a.templateId) != null ? _f : "", (_h = (_g = b.recordId) != null ? _g : b.templateId) != null ? _h : "") || byCodeUnit((_i = a.otherKey) != null ? _i : "", (_j = b.otherKey) != null ? _j : "");
  }
);
var NO_DAY2 = Number.NEGATIVE_INFINITY;
var errorsOf = (entries) => entries.filter(({ level }) => level === "error").map(({ key, templateId, recordId, subject, message }) => {
  var _a, _b, _c;
  return {
    slot: (_c = (_b = (_a = key != null ? key : templateId) != null ? _a : recordId) != null ? _b : subject) != null ? _c : "",
    error: message
  };
});

// src/execution/log/forbidden-entries.ts
function forbiddenEntries(errors, fieldNames) {
  return [
    ...groupBy(errors, ({ fields, reason }) => `${fields.join(" ")} ${reason.message}`).values()
  ].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const fields = first.fields.map((field) => {
      var _a;
      return (_a = fieldNames.get(field)) != null ? _a : field;
    });
    const reason = first.reason.message;
    return [
      {
        level: "error",
        code: "write-failed",
        message: `Not tried for want of permission: ${alike.length} more writes of ${fields.join(", ")}: ${reason}`,
        failure: { kind: "forbidden", reason, count: alike.length, fields }
      }
    ];
  });
}

// src/execution/log-tables/add-rows.ts
var LOG_MS = 3e3;
async function addToLog(log, rows, { pace, clock: clock2, limits }, leaving = LOG_MS) {
  var _a;
  if (!log || rows.length === 0) return [];
  const early = pace.leaving(leaving);
  const add = async (some) => {
    const answer = await early.call(async () => log.add(some));
    if (answer.status !== "failed" || !isOfOneRow(answer.error) || some.length === 1) return [answer];
    const answers2 = [];
    for (const half of halves(some)) answers2.push(...await add(half));
    return answers2;
  };
  const calls = batchesOf(rows, limits.batch).map((some) => () => add(some));
  const answers = (_a = await withTimeout(clock2, pace.left(), mapConcurrently(calls, limits.maxInFlight))) == null ? void 0 : _a.flat();
  if (!answers) return [logFailed(log.name, new Error("no answer came in time"))];
  const failed = answers.find(({ status }) => status === "failed");
  if ((failed == null ? void 0 : failed.status) === "failed") return [logFailed(log.name, failed.error)];
  return answers.some(({ status }) => status === "out-of-time") ? [logFailed(log.name, new Error("no time was left"))] : [];
}
var isOfOneRow = (error) => isRejected(error) && kindOf(error) !== "forbidden";
var logFailed = (table, error) => ({
  level: "warn",
  code: "log-failed",
  message: `Could not write to ${table}: ${error.message}`
});

// src/execution/flags/write-flags.ts
async function rehearseFlags(overlaps2, stored, { store, pace, settings }) {
  const edits = differences(overlaps2, stored, settings.clearFlags);
  const logged = await readLog(store, pace);
  return {
    ...namedIn(edits, overlaps2),
    fresh: freshIn(overlaps2, stored, logged),
    remaining: 0,
    unset: /* @__PURE__ */ new Set(),
    entries: logged.entries
  };
}
async function writeFlags(overlaps2, stored, { store, pace, clock: clock2, limits, settings, startedAt }) {
  const edits = differences(overlaps2, stored, settings.clearFlags);
  const reading2 = readLog(store, pace);
  const written = await writeAll(
    edits,
    { pace, limits },
    ({ flags }) => flags,
    (some) => store.flag(some)
  );
  const done = written.filter(({ answer }) => answer.status === "done").map(({ item }) => item);
  const forbidden = [];
  const failures = written.flatMap(({ item, answer }) => {
    if (answer.status !== "failed") return [];
    if (answer.error instanceof NotPermittedError) {
      forbidden.push(answer.error);
      return [];
    }
    const message = `Failed to update ${item.id}: ${answer.error.message}`;
    const failure = failureOf(answer.error);
    return [{ level: "error", code: "write-failed", message, templateId: item.id, failure }];
  });
  const logged = await reading2;
  const unlogged = new Map(
    overlaps2.pairs.filter(({ line }) => logged.pairs && !logged.pairs.has(line)).map((pair2) => [pair2.line, pair2])
  );
  const rows = [...unlogged.values()].map(({ line, a }) => ({
    pair: line,
    date: a.presence.date,
    firstSeen: startedAt
  }));
  const logging = await addToLog(store.overlapLog, rows, { pace, limits, clock: clock2 });
  return {
    ...namedIn(done, overlaps2),
    fresh: freshIn(overlaps2, stored, logged),
    remaining: written.filter(({ answer }) => answer.status === "out-of-time").length,
    unset: new Set(
      written.filter(({ item, answer }) => {
        var _a;
        return answer.status !== "done" && ((_a = stored.get(item.id)) == null ? void 0 : _a.hasOverlap) !== true;
      }).map(({ item }) => item.id)
    ),
    entries: [...logged.entries, ...failures, ...forbiddenEntries(forbidden, store.flagNames), ...logging]
  };
}
function namedIn(edits, { flags }) {
  const changed = edits.map(({ id }) => id);
  return { changed, cleared: changed.filter((id) => !flags.has(id)) };
}
var freshIn = (overlaps2, stored, { pairs }) => overlaps2.pairs.filter((pair2) => !isKnown(pair2, stored, pairs));
function differences({ flags }, stored, clearFlags) {
  return [...stored].flatMap(([id, before]) => {
    const found = flags.get(id);
    if (!found && !clearFlags) return [];
    const wanted = found != null ? found : NO_FLAGS;
    const changes = changesOf2(before, {
      ...wanted,
      overlapWith: wanted.overlapWith.filter((other) => stored.has(other))
    });
    return Object.keys(changes).length === 0 ? [] : [{ id, flags: changes }];
  });
}
var changesOf2 = (before, { hasOverlap, overlapWith, overlapDetails }) => ({
  ...before.hasOverlap !== void 0 && before.hasOverlap !== hasOverlap && { hasOverlap },
  ...before.overlapWith && !sameMembers(before.overlapWith, overlapWith) && { overlapWith },
  ...before.overlapDetails !== void 0 && before.overlapDetails !== overlapDetails && { overlapDetails }
});
function isKnown({ line, a, b }, stored, logged) {
  if (logged) return logged.has(line);
  const flags = [...a.templates, ...b.templates].flatMap((id) => {
    var _a;
    return (_a = stored.get(id)) != null ? _a : [];
  });
  if (flags.every(({ overlapDetails }) => overlapDetails === void 0))
    return flags.length > 0 && flags.every(({ hasOverlap }) => hasOverlap === true);
  return flags.some(({ overlapDetails }) => {
    var _a;
    const lines = (_a = overlapDetails == null ? void 0 : overlapDetails.split("\n")) != null ? _a : [];
    return lines.includes(line) || lines.some((each) => /^\(\+\d+\)$/.test(each));
  });
}
async function readLog({ overlapLog }, pace) {
  if (!overlapLog) return { pairs: void 0, entries: [] };
  const answer = await pace.read(() => overlapLog.read());
  if (answer.status === "done") return { pairs: answer.value, entries: [] };
  const error = answer.status === "failed" ? answer.error : new Error("no answer came in time");
  return { pairs: void 0, entries: [logFailed(overlapLog.name, error)] };
}

// src/execution/flags/flagging.ts
var FLAGGING = { find: findOverlaps, rehearse: rehearseFlags, write: writeFlags };

// src/base/codecs/logs/log-codec.ts
var nameOfRun = ({ script, startedAt }) => `${script} ${formatInstant(startedAt)}`;
var loggedPairs = (records, { fields }) => new Set(records.map((record) => fields.pair ? readText(record.cell(fields.pair.id)) : ""));
var encodeOverlap = ({ pair: pair2, date, firstSeen }, log) => cellsOf(log, { pair: pair2, date: formatDate(date), firstSeen: formatInstant(firstSeen) });
function encodeChange(row, log) {
  const action = LOG_ACTIONS[row.action];
  return cellsOf(log, {
    entry: `${action} ${row.naturalKey}`,
    teacher: row.teachers.map((id) => ({ id })),
    date: row.date === void 0 ? null : formatDate(row.date),
    startTime: row.starts === void 0 ? null : formatTimeOfDay(row.starts),
    endTime: row.ends === void 0 ? null : formatTimeOfDay(row.ends),
    action: { name: action },
    reason: row.reason,
    changedAt: formatInstant(row.changedAt),
    changedBy: row.changedBy,
    slot: [{ id: row.slot }],
    naturalKey: row.naturalKey
  });
}
var encodeRun = ({ message, version, durationMs, ...row }, log) => cellsOf(log, {
  ...row,
  run: nameOfRun(row),
  startedAt: formatInstant(row.startedAt),
  // To a tenth.
  seconds: Math.round(durationMs / 100) / 10,
  version: version || null,
  message: message || null
});
var encodeError = ({ at, ...row }, log) => cellsOf(log, { ...row, at: formatInstant(at) });
var RUN_MEMORY = ["startedAt", "script", "message"];
function lastMessage(records, { fields }, { script, startedAt: now }) {
  const { startedAt, script: named2, message } = fields;
  if (!startedAt || !named2 || !message) return void 0;
  let last;
  for (const record of records) {
    if (readText(record.cell(named2.id)) !== script) continue;
    const at = parseInstant(readText(record.cell(startedAt.id)));
    if (at === void 0 || at >= now || last && last.at >= at) continue;
    last = { at, text: readText(record.cell(message.id)) };
  }
  return last == null ? void 0 : last.text;
}
function cellsOf({ fields }, values) {
  const cells = {};
  for (const key of keysOf(values)) {
    const value = values[key];
    const field = fields[key];
    if (field && !field.isComputed) cells[field.id] = value;
  }
  return cells;
}

// src/base/codecs/slots/protection.ts
var readLock = (cell) => anyOf2(
  cell,
  (value) => isErrorValue(value) || typeof value === "object" && nameIn(value) === void 0 ? void 0 : isYes(value)
);
var readBookings = (cell) => anyOf2(cell, (value) => isErrorValue(value) ? void 0 : true);
var readOccupancy = (cell) => anyOf2(cell, (value) => {
  const number = leadingNumber(value);
  return number === void 0 ? void 0 : number > 0;
});
function leadingNumber(value) {
  var _a;
  if (typeof value === "number") return Number.isNaN(value) ? void 0 : value;
  if (typeof value === "boolean") return Number(value);
  const match2 = /^[+-]?\d+(?:\.\d+)?/.exec(plainText((_a = nameIn(value)) != null ? _a : ""));
  return match2 ? Number(match2[0]) : void 0;
}
function anyOf2(cell, says) {
  if (cell === null) return false;
  const said = valuesOf(cell).map(says);
  return said.includes(true) || (said.includes(void 0) ? void 0 : false);
}

// src/base/codecs/slots/slot-codec.ts
var READ3 = readKeys(SLOTS.fields);
var slotFields = ({ slots }) => READ3.flatMap((key) => {
  var _a, _b;
  return (_b = (_a = slots.fields[key]) == null ? void 0 : _a.id) != null ? _b : [];
});
function decodeSlots(records, { slots: table, statusOf: statusOf2 }, school) {
  const { fields } = table;
  const teacherNames = /* @__PURE__ */ new Map();
  const studentNames = /* @__PURE__ */ new Map();
  const bookedBy = /* @__PURE__ */ new Map();
  const reader = tableReader(table, READ3, school);
  const [startZone, endZone] = [reader.timesZone("starts"), reader.timesZone("ends")];
  const dateZone = reader.zone("date");
  const teachersOf3 = (cell) => {
    const links = readLinks(cell);
    for (const { id, name } of links) if (name !== "") teacherNames.set(id, name);
    return links.map(({ id }) => id).sort(byCodeUnit);
  };
  const studentsOf = (cell) => {
    if (cell === null) return NO_STUDENTS;
    const links = readLinks(cell);
    for (const { id, name } of links) if (name !== "") studentNames.set(id, name);
    return links.map(({ id }) => id);
  };
  const protectionIn = (cell) => {
    const locked3 = readLock(cell("locked"));
    const bookings = [
      readBookings(cell("lessons")),
      readBookings(cell("students")),
      readOccupancy(cell("occupancy"))
    ];
    const said = [locked3, ...bookings];
    return {
      locked: locked3 === true,
      booked: bookings.includes(true),
      unclear: said.includes(void 0) ? PROTECTING.filter((_, index) => said[index] === void 0).map((key) => {
        var _a, _b;
        return (_b = (_a = fields[key]) == null ? void 0 : _a.name) != null ? _b : key;
      }) : NONE4
    };
  };
  const namesIn = (cell) => readLinks(cell).flatMap(({ name }) => name === "" ? [] : [name]);
  const noteBooking = (record) => {
    const students = namesIn(reader.cell(record, "students"));
    const names = students.length > 0 ? students : namesIn(reader.cell(record, "lessons"));
    if (names.length > 0) bookedBy.set(record.id, names);
  };
  const decode = (record) => {
    const cell = (key) => reader.cell(record, key);
    noteBooking(record);
    const starts = readStart(cell("starts"), startZone);
    const ends = readTime(cell("ends"), endZone);
    const statusName = readName(cell("status"));
    return {
      id: record.id,
      key: readKey(cell("key")),
      teachers: teachersOf3(cell("teacher")),
      legacyTeacher: readPlain(cell("legacyTeacher")),
      date: readDate(cell("date"), dateZone),
      starts,
      ends,
      // These are instants, whatever zone their fields show (semantics 2.73).
      formulaStarts: starts === void 0 ? readStart(cell("startsAt"), school) : void 0,
      formulaEnds: ends === void 0 ? readTime(cell("endsAt"), school) : void 0,
      type: readName(cell("type")),
      source: readLinkIds(cell("source")).slice().sort(byCodeUnit),
      status: statusOf2(statusName),
      statusName,
      capacity: readNumber(cell("capacity")),
      weekday: isBlank(cell("day")) ? void 0 : readWeekday(cell("day")),
      lessons: readLinkIds(cell("lessons")),
      students: studentsOf(cell("students")),
      rooms: readTexts(cell("room")),
      ...protectionIn(cell),
      exceptions: readLock(cell("exceptions")) !== false,
      blockedByFormula: readTruth(cell("isBlocked")),
      blockUnreadable: valuesOf(cell("isBlocked")).some(isErrorValue),
      syncState: readText(cell("syncState")),
      instanceId: readText(cell("slotId"))
    };
  };
  return {
    slots: records.map(decode),
    formerSources: /* @__PURE__ */ new Set(),
    records: records.length,
    teacherNames,
    studentNames,
    bookedBy
  };
}
var PROTECTING = ["locked", "lessons", "students", "occupancy"];
var NONE4 = [];
var NO_STUDENTS = [];
var readKey = (cell) => {
  var _a, _b;
  return (_b = (_a = nameIn(singleOf(cell))) == null ? void 0 : _a.trim()) != null ? _b : readText(cell);
};
function readStart(cell, zone) {
  const starts = readTime(cell, zone);
  return starts === END_OF_DAY ? void 0 : starts;
}

// src/base/codecs/slots/slot-writer.ts
var plain5 = () => (value) => value;
var link2 = () => (id) => [{ id }];
var time = (field, { school }) => timeWriter(field, fieldZone(field, school)).write;
var TARGETS = {
  key: { key: "key", form: plain5 },
  teacher: { key: "teacher", form: link2 },
  date: { key: "date", form: () => formatDate },
  starts: { key: "starts", form: time },
  ends: { key: "ends", form: time },
  type: { key: "type", form: (field) => nameWriter(field).write },
  source: { key: "source", form: link2 },
  status: {
    key: "status",
    form: (_, { statuses }) => (status) => status === "empty" ? null : { name: statuses[status] }
  },
  capacity: { key: "capacity", form: plain5 },
  weekday: {
    key: "day",
    form: (field) => {
      const { accepts, write } = weekdayWriter(field);
      return WEEKDAYS2.every(accepts) ? write : void 0;
    }
  },
  syncState: { key: "syncState", form: () => (text) => text === "" ? null : text },
  legacyTeacher: { key: "legacyTeacher", form: plain5 },
  instanceId: { key: "slotId", form: ({ type }) => TEXT_TYPES.includes(type) ? plain5() : void 0 }
};
function slotWriter({ slots: { fields }, statuses }, school) {
  const puts = /* @__PURE__ */ new Map();
  const fieldNames = /* @__PURE__ */ new Map();
  const allow = (name) => {
    const { key, form } = TARGETS[name];
    const field = fields[key];
    const write = field && !field.isComputed ? form(field, { school, statuses }) : void 0;
    if (!field || !write) return;
    fieldNames.set(name, field.name);
    puts.set(name, (changes, date, cells) => {
      const value = changes[name];
      if (value !== void 0) cells[field.id] = write(value, date);
    });
  };
  keysOf(TARGETS).forEach(allow);
  return {
    fields: new Set(puts.keys()),
    fieldNames,
    encode(changes, date) {
      const cells = {};
      for (const put of puts.values()) put(changes, date, cells);
      return cells;
    },
    readsBackAs(name, minute, date) {
      const field = fields[name];
      return field ? readsBackAs(field, fieldZone(field, school), minute, date) : minute;
    }
  };
}
var WEEKDAYS2 = [0, 1, 2, 3, 4, 5, 6];

// src/base/codecs/slots/slots-from.ts
var slotsFrom = (from, decoded) => ({
  ...only(decoded, (slot) => reaches(from, slot)),
  formerSources: new Set(decoded.slots.flatMap((slot) => reaches(from, slot) ? [] : formerSourcesOf(slot)))
});
var formerSourcesOf = ({ source, syncState }) => sourcesOf(source, parseSyncState(syncState));
var reaches = (from, { date, key }) => {
  var _a, _b;
  return date === void 0 || date >= from || ((_b = (_a = parseSlotKey(key)) == null ? void 0 : _a.date) != null ? _b : date) >= from;
};
function earlierKeys(from, slots) {
  const keys = slots.flatMap(({ key }) => {
    const parsed2 = parseSlotKey(key);
    return parsed2 && parsed2.date < from ? [key, parsed2.text] : [];
  });
  return [...new Set(keys)];
}
var holdsEarlier = (from, { slots }) => slots.some((slot) => slot.date !== void 0 && slot.date < addDays(from, -2) && !reaches(from, slot));
function withKeys(kept, others, keys) {
  const own = new Set(kept.slots.map(({ id }) => id));
  const asked = new Set(keys);
  const more = only(others, ({ id, key }) => {
    var _a, _b;
    return !own.has(id) && asked.has((_b = (_a = parseSlotKey(key)) == null ? void 0 : _a.text) != null ? _b : key);
  });
  return {
    ...kept,
    slots: [...kept.slots, ...more.slots],
    teacherNames: new Map([...more.teacherNames, ...kept.teacherNames]),
    studentNames: new Map([...more.studentNames, ...kept.studentNames]),
    bookedBy: new Map([...more.bookedBy, ...kept.bookedBy])
  };
}
function only(decoded, isKept) {
  const slots = decoded.slots.filter(isKept);
  const teachers = new Set(slots.flatMap((slot) => slot.teachers));
  const teacherNames = new Map([...decoded.teacherNames].filter(([id]) => teachers.has(id)));
  return { ...decoded, slots, teacherNames };
}

// src/base/codecs/templates/flag-codec.ts
var flagFields = ({ templates }) => FLAG_FIELDS.flatMap((key) => {
  var _a, _b;
  return (_b = (_a = templates.fields[key]) == null ? void 0 : _a.id) != null ? _b : [];
});
function decodeFlags(records, { templates }) {
  const { hasOverlap, overlapWith, overlapDetails } = templates.fields;
  return new Map(
    records.map((record) => [
      record.id,
      {
        ...hasOverlap && { hasOverlap: readCheckbox(record.cell(hasOverlap.id)) },
        ...overlapWith && { overlapWith: readLinkIds(record.cell(overlapWith.id)) },
        ...overlapDetails && { overlapDetails: readText(record.cell(overlapDetails.id)) }
      }
    ])
  );
}
function encodeFlags(flags, { templates }) {
  const { hasOverlap, overlapWith, overlapDetails } = templates.fields;
  const cells = {};
  if (hasOverlap && flags.hasOverlap !== void 0) cells[hasOverlap.id] = flags.hasOverlap;
  if (overlapWith && flags.overlapWith) cells[overlapWith.id] = flags.overlapWith.map((id) => ({ id }));
  if (overlapDetails && flags.overlapDetails !== void 0)
    cells[overlapDetails.id] = flags.overlapDetails || null;
  return cells;
}

// src/base/codecs/cells/marks.ts
function readMark(...cells) {
  const said = cells.flatMap(valuesOf).map(marks);
  return said.includes(true) || (said.includes(void 0) ? void 0 : false);
}
function marks(value) {
  if (isErrorValue(value)) return void 0;
  if (isObject(value) && typeof value.id === "string" && value.id.startsWith("rec")) return true;
  if (isObject(value) && nameIn(value) === void 0) return typeof value.id === "string" ? true : void 0;
  return isYes(value);
}

// src/base/codecs/templates/anchors.ts
function anchorsOf(rows) {
  var _a, _b;
  const bearers = /* @__PURE__ */ new Map();
  for (const row of rows.slice().sort(bySeniority)) {
    if (row.anchor === void 0) continue;
    const place3 = JSON.stringify([(_a = row.set) != null ? _a : null, row.anchor]);
    bearers.set(place3, [...(_b = bearers.get(place3)) != null ? _b : [], row]);
  }
  const anchors = /* @__PURE__ */ new Map();
  const shared = [];
  for (const group of bearers.values()) {
    const together = group.filter((row) => group.some((other) => other !== row && mayMeet(row, other)));
    const [senior] = together;
    if ((senior == null ? void 0 : senior.anchor) !== void 0)
      shared.push({ anchor: senior.anchor, set: senior.set, templates: together.map(({ id }) => id) });
    group.forEach((row, index) => {
      const isJunior = group.slice(0, index).some((older) => mayMeet(older, row));
      if (!isJunior && row.anchor !== void 0) anchors.set(row.id, row.anchor);
    });
  }
  return { anchorOf: (id) => anchors.get(id), shared };
}
var mayMeet = (a, b) => a.weekday !== void 0 && a.weekday === b.weekday && (a.weekIndex === void 0 || b.weekIndex === void 0 || a.weekIndex === b.weekIndex);

// src/base/codecs/templates/pattern-problems.ts
var UNREADABLE = "unreadable";
var readable = (value) => value === UNREADABLE ? void 0 : value;
function patternProblems(row, weeks, agrees) {
  var _a;
  const { cell, set, starts, ends, index, cycle } = row;
  const illegible = (key, value, expected) => value === UNREADABLE ? [unreadable(TEMPLATES, key, cell(key), expected)] : [];
  const isOwnLengthWrong = cycle === UNREADABLE || cycle !== void 0 && cycle > MOST_WEEKS;
  return [
    ...illegible("templateSet", set, "name"),
    ...illegible("startDate", starts, "date"),
    ...illegible("endDate", ends, "date"),
    ...dateProblems(starts, ends),
    ...illegible("weekIndex", index, "weeks"),
    ...illegible("cycleWeeks", isOwnLengthWrong ? UNREADABLE : void 0, "weeks"),
    ...index !== void 0 && starts === void 0 ? [
      of2(
        "weekIndex",
        "no-start",
        `given without ${namesOf3("startDate")}, which says where the cycle begins`
      )
    ] : [],
    ...index === void 0 || isOwnLengthWrong || index === UNREADABLE && weeks === void 0 ? [] : lengthProblems(readable(index), weeks),
    ...agrees ? [] : [
      of2(
        "templateSet",
        "disagree",
        `the rows of "${readable(set)}" disagree on ${namesOf3("startDate", "endDate", "cycleWeeks")}, expected the same on all of them`,
        { found: (_a = readable(set)) != null ? _a : "", against: namesOf3("startDate", "endDate", "cycleWeeks") }
      )
    ]
  ];
}
function dateProblems(starts, ends) {
  const from = readable(starts);
  const through = starts === UNREADABLE ? void 0 : readable(ends);
  if (from !== void 0 && !isFirstOfWeek(from)) {
    return [
      of2("startDate", "wrong-weekday", `${dayText(from)}, expected a Monday or a Sunday`, {
        found: formatDate(from),
        weekdays: { found: weekdayOf(from), expected: FIRST_WEEKDAYS }
      })
    ];
  }
  if (through === void 0) return [];
  const last = lastWeekdays(from);
  if (!last.includes(weekdayOf(through))) {
    const expected = last.map((weekday) => `a ${dayName2(weekday)}`).join(" or ");
    return [
      of2("endDate", "wrong-weekday", `${dayText(through)}, expected ${expected}, the last day of a week`, {
        found: formatDate(through),
        weekdays: { found: weekdayOf(through), expected: last }
      })
    ];
  }
  return from !== void 0 && through < from ? [
    of2("endDate", "before-start", `${formatDate(through)} is before the start ${formatDate(from)}`, {
      found: formatDate(through),
      against: formatDate(from)
    })
  ] : [];
}
function lengthProblems(index, weeks) {
  if (weeks === void 0) {
    return [
      of2(
        "weekIndex",
        "no-length",
        `given without ${namesOf3("cycleWeeks")} or ${namesOf3("templateSet")}, which say how long the cycle is`
      )
    ];
  }
  if (weeks === UNREADABLE) {
    return [of2("weekIndex", "unknown-length", "the length of the cycle cannot be read from the set")];
  }
  if (weeks > MOST_WEEKS) {
    return [
      of2("weekIndex", "too-long", `a cycle of ${weeks} weeks, expected at most ${MOST_WEEKS}`, {
        found: String(weeks),
        against: String(MOST_WEEKS)
      })
    ];
  }
  return index !== void 0 && index > weeks ? [
    of2("weekIndex", "beyond-cycle", `${index}, expected at most the ${weeks} weeks of the cycle`, {
      found: String(index),
      against: String(weeks)
    })
  ] : [];
}
var of2 = problemsOf(TEMPLATES);
var namesOf3 = (...keys) => keys.map((key) => TEMPLATES.fields[key].name).join(", ");
var dayName2 = (weekday) => {
  var _a;
  const name = (_a = WEEKDAYS.english[weekday]) != null ? _a : "";
  return name.charAt(0).toUpperCase() + name.slice(1);
};
var dayText = (date) => `${formatDate(date)} is a ${dayName2(weekdayOf(date))}`;

// src/base/codecs/templates/pattern-codec.ts
function patternReader(records, reader, isDisabled) {
  const read = (record) => {
    const cell = (key) => reader.cell(record, key);
    return {
      cell,
      set: reading(cell("templateSet"), readPlain, (text) => text !== ""),
      starts: reading(cell("startDate"), (each) => readDate(each, reader.zone("startDate"))),
      ends: reading(cell("endDate"), (each) => readDate(each, reader.zone("endDate"))),
      index: reading(cell("weekIndex"), readCount, isCounting),
      cycle: reading(cell("cycleWeeks"), readCount, isCounting)
    };
  };
  const rows = new Map(records.map((record) => [record.id, read(record)]));
  const sets = setsOf(records, rows, isDisabled);
  return (record) => {
    var _a;
    return readingOf((_a = rows.get(record.id)) != null ? _a : read(record), sets);
  };
}
var readCount = (cell) => readNumber(cell);
var isCounting = (number) => Number.isInteger(number) && number >= 1;
function reading(cell, read, fits = () => true) {
  if (isBlank(cell)) return void 0;
  const value = read(cell);
  return value !== void 0 && fits(value) ? value : UNREADABLE;
}
function setsOf(records, rows, isDisabled) {
  var _a;
  const members = /* @__PURE__ */ new Map();
  for (const record of records) {
    const row = rows.get(record.id);
    const set = row && readable(row.set);
    if (!row || set === void 0) continue;
    const known = (_a = members.get(set)) != null ? _a : { all: [], inUse: [] };
    members.set(set, known);
    known.all.push(row);
    if (!isDisabled(record)) known.inUse.push(row);
  }
  return new Map(
    [...members].map(([set, { all, inUse }]) => {
      const weeks = largestIndex(all);
      const kinds = new Set(inUse.map(({ starts, ends, cycle }) => `${starts} ${ends} ${cycle != null ? cycle : weeks}`));
      return [set, { weeks, agrees: kinds.size <= 1 }];
    })
  );
}
function largestIndex(rows) {
  const known = rows.flatMap(({ index }) => {
    var _a;
    return (_a = readable(index)) != null ? _a : [];
  });
  const isUnknown = ({ index, cell }) => index === UNREADABLE && readCount(cell("weekIndex")) === void 0;
  if (rows.some(isUnknown)) return UNREADABLE;
  return known.length === 0 ? void 0 : Math.max(...known);
}
function readingOf(row, sets) {
  var _a, _b;
  const set = readable(row.set);
  const common = set === void 0 ? void 0 : sets.get(set);
  const [from, through, index] = [readable(row.starts), readable(row.ends), readable(row.index)];
  const weeks = (_a = row.cycle) != null ? _a : common == null ? void 0 : common.weeks;
  const length = readable(weeks);
  const isCyclic = from !== void 0 && index !== void 0 && length !== void 0;
  return {
    set,
    anchor: readPlain(row.cell("anchorId")) || void 0,
    weekIndex: index,
    pattern: { from, through, cycle: isCyclic ? { start: from, index, weeks: length } : void 0 },
    problems: patternProblems(row, weeks, (_b = common == null ? void 0 : common.agrees) != null ? _b : true)
  };
}

// src/base/codecs/templates/template-hours.ts
function readDay2(cell, problems) {
  const weekday = readWeekday(cell);
  if (weekday === void 0) problems.push(unreadable(TEMPLATES, "day", cell, "weekday"));
  return weekday;
}
function readStart2(cell, zone, problems) {
  const starts = readTime(cell, zone);
  if (starts !== void 0 && starts < END_OF_DAY) return starts;
  problems.push(unreadable(TEMPLATES, "starts", cell, "start"));
  return void 0;
}
function readEnd(endCell, durationCell, starts, zone, problems) {
  const warnings = [];
  const duration = readNumber(durationCell);
  const minutes = duration !== void 0 && duration > 0 ? duration : void 0;
  if (isBlank(endCell) && minutes !== void 0) {
    if (starts === void 0) return { ends: void 0, warnings };
    const ends2 = starts + minutes;
    if (Number.isInteger(ends2) && ends2 <= END_OF_DAY) return { ends: ends2, warnings };
    const against = formatTimeOfDay(starts);
    problems.push(
      of3("duration", "past-midnight", `${minutes} minutes after ${against} is no end on the same day`, {
        found: String(minutes),
        against
      })
    );
    return { ends: void 0, warnings };
  }
  const time2 = readTime(endCell, zone);
  if (time2 === void 0) {
    problems.push(unreadable(TEMPLATES, "ends", endCell, "end"));
    return { ends: void 0, warnings };
  }
  const ends = endOfSpan(starts, time2);
  if (minutes !== void 0 && starts !== void 0 && ends - starts !== minutes) {
    warnings.push({ code: "duration-differs", minutes });
  }
  return { ends, warnings };
}
var of3 = problemsOf(TEMPLATES);

// src/base/codecs/templates/use-words.ts
function readerOfUse({ field, inverted }, disabledValues) {
  const out = wordSet(...USE_WORDS.out, ...disabledValues);
  const within = wordSet(...USE_WORDS.in);
  const [first, then] = inverted ? [wordSet(...INVERTED_USE_WORDS.in), wordSet(...INVERTED_USE_WORDS.out)] : [NO_WORDS2, NO_WORDS2];
  const byTick = (tick) => tick === inverted ? "out" : "in";
  const meaningOf = (value) => {
    if (isErrorValue(value)) return "unreadable";
    if (typeof value === "boolean" || typeof value === "number") return byTick(Boolean(value));
    const name = nameIn(value);
    if (name === void 0) return "unreadable";
    const word = plainWord(name);
    if (first.has(word)) return "in";
    if (then.has(word) || out.has(word)) return "out";
    return within.has(word) ? "in" : { word: plainText(name) };
  };
  return (cell) => {
    if (field.type === "checkbox") return [byTick(cell === true)];
    return valuesOf(cell).map(meaningOf);
  };
}
var wordSet = (...words) => new Set(words.map(plainWord));
var NO_WORDS2 = /* @__PURE__ */ new Set();

// src/base/codecs/templates/template-use.ts
function templateUse(records, actives, { disabledValues }) {
  const neverTicked = actives.filter((active) => isNeverTicked(active, records));
  const readers = actives.filter((active) => !neverTicked.includes(active)).map((active) => ({ ...active, read: readerOfUse(active, disabledValues) }));
  const meaningsOf = (record) => readers.map(({ field, read }) => ({ field, uses: read(record.cell(field.id)) }));
  return {
    neverTicked,
    isOutOfUse: (record) => meaningsOf(record).some(({ uses }) => uses.includes("out")),
    problems: (record) => meaningsOf(record).flatMap(
      ({ field, uses }) => uses.includes("unreadable") ? unreadableUse(field.name, record.cell(field.id)) : []
    ),
    unknownWords: (record) => meaningsOf(record).flatMap(
      ({ uses }) => uses.flatMap((use) => typeof use === "string" ? [] : use.word)
    )
  };
}
var isNeverTicked = ({ field, isGiven: isGiven2 }, records) => !isGiven2 && field.type === "checkbox" && TICKED_FIELD_NAMES.includes(plainText(field.name)) && records.length > 0 && records.every((record) => !readCheckbox(record.cell(field.id)));

// src/base/codecs/templates/template-codec.ts
var READ4 = readKeys(TEMPLATES.fields);
var templateFields = ({ templates, actives }) => [
  .../* @__PURE__ */ new Set([
    ...READ4.flatMap((key) => {
      var _a, _b;
      return (_b = (_a = templates.fields[key]) == null ? void 0 : _a.id) != null ? _b : [];
    }),
    ...actives.map(({ field }) => field.id)
  ])
];
function decodeTemplates(records, map, settings, school) {
  const teacherNames = /* @__PURE__ */ new Map();
  const reader = tableReader(map.templates, READ4, school);
  const countsFixed = settings.onlyFixed && map.templates.fields.fixed !== void 0;
  const use = templateUse(records, map.actives, settings);
  const isOutOfUse = (record) => use.isOutOfUse(record) || countsFixed && readMark(reader.cell(record, "fixed")) === false;
  const patternOf = patternReader(records, reader, isOutOfUse);
  const anchors = anchorsOf(
    records.map((record) => ({
      ...patternOf(record),
      id: record.id,
      createdAt: readInstant(reader.cell(record, "createdAt"), reader.zone("createdAt")),
      weekday: readWeekday(reader.cell(record, "day"))
    }))
  );
  const decode = rowDecoder(map, settings, {
    reader,
    school,
    isOutOfUse,
    unreadableUses: use.problems,
    patternOf,
    anchors,
    teacherNames
  });
  return {
    templates: records.map(decode),
    neverTicked: use.neverTicked,
    unknownWords: new Map(records.map((record) => [record.id, use.unknownWords(record)])),
    sharedAnchors: anchors.shared,
    teacherNames
  };
}
function rowDecoder({ slots: { fields: target }, templates: { fields } }, settings, { reader, school, isOutOfUse, unreadableUses, patternOf, anchors, teacherNames }) {
  const startWriter = target.starts && timeWriter(target.starts, school);
  const endWriter = target.ends && timeWriter(target.ends, school);
  const typeWriter = target.type && nameWriter(target.type);
  return (record) => {
    const cell = (key) => reader.cell(record, key);
    const teacherLinks = readLinks(cell("teacher"));
    for (const { id, name } of teacherLinks) if (name !== "") teacherNames.set(id, name);
    const { set, pattern, problems: patternProblems2 } = patternOf(record);
    const timeProblems = [];
    const starts = readStart2(cell("starts"), reader.timesZone("starts"), timeProblems);
    const { ends, warnings } = readEnd(
      cell("ends"),
      cell("duration"),
      starts,
      reader.timesZone("ends"),
      timeProblems
    );
    const row = {
      id: record.id,
      name: readText(cell("name")),
      teachers: teacherLinks.map(({ id }) => id).sort(byCodeUnit),
      hours: starts === void 0 || ends === void 0 ? void 0 : { starts, ends },
      fixed: readMark(cell("fixed")) === true,
      reserved: readMark(cell("isReserved"), cell("reservedFor")) === true,
      createdAt: readInstant(cell("createdAt"), reader.zone("createdAt")),
      set
    };
    if (isOutOfUse(record)) return { ...row, state: "disabled" };
    const problems = [...unreadableUses(record), ...markProblems(cell, row, settings)];
    const [teacher] = row.teachers;
    if (!areLinks(cell("teacher"))) {
      problems.push(unreadable(TEMPLATES, "teacher", cell("teacher"), "teachers"));
    } else if (row.teachers.length !== 1) {
      const number = row.teachers.length;
      problems.push(
        number === 0 ? of4("teacher", "no-teacher", "no teacher, expected exactly one") : of4("teacher", "many-teachers", `${number} teachers, expected exactly one`, {
          found: String(number)
        })
      );
    }
    const weekday = readDay2(cell("day"), problems);
    problems.push(...timeProblems);
    if (starts !== void 0 && ends !== void 0) {
      if (ends <= starts || ends > END_OF_DAY) {
        const [found, against] = [formatTimeOfDay(ends), formatTimeOfDay(starts)];
        problems.push(
          of4("ends", "not-after-start", `${found} is not after the start ${against} on the same day`, {
            found,
            against
          })
        );
      } else {
        if (startWriter && !startWriter.accepts(starts)) problems.push(noChoice("starts", clockText(starts)));
        if (endWriter && !endWriter.accepts(ends)) problems.push(noChoice("ends", clockText(ends)));
      }
    }
    const type = readName(cell("type"));
    if (typeWriter && type === void 0 && !isBlank(cell("type")))
      problems.push(unreadable(TEMPLATES, "type", cell("type"), "one-type"));
    if (typeWriter && type !== void 0 && !typeWriter.accepts(type)) problems.push(noChoice("type", type));
    problems.push(...patternProblems2);
    if (teacher === void 0 || weekday === void 0 || starts === void 0 || ends === void 0 || problems.length > 0) {
      const blank = ["teacher", "day", "starts", "ends"].every((key) => isBlank(cell(key)));
      const isSetUnreadable = patternProblems2.length > 0;
      return { ...row, state: "invalid", problems, blank, isSetUnreadable };
    }
    if (fields.type && typeWriter) {
      if (type === void 0) warnings.push({ code: "type-empty" });
      else if (!USUAL_TYPES.has(type)) warnings.push({ code: "type-unusual", type });
    }
    const capacity = readCapacity(cell("capacity"));
    return {
      ...row,
      state: "active",
      teacher,
      weekday,
      starts,
      ends,
      type,
      capacity,
      pattern,
      anchor: anchors.anchorOf(row.id),
      warnings
    };
  };
}
var USUAL_TYPES = new Set(Object.values(LESSON_TYPES));
function markProblems(cell, { fixed, reserved }, { onlyFixed, fixedTemplates, reservedTemplates }) {
  const asked = [
    ...!fixed && (onlyFixed || fixedTemplates === "skip") ? ["fixed"] : [],
    ...!reserved && reservedTemplates === "skip" ? ["isReserved", "reservedFor"] : []
  ];
  return asked.filter((key) => readMark(cell(key)) === void 0).map((key) => unreadable(TEMPLATES, key, cell(key), "mark"));
}
var of4 = problemsOf(TEMPLATES);
var noChoice = (key, value) => ({
  text: `${SLOTS.name}: ${fieldLabel(SLOTS, key)} has no choice "${value}", add it`,
  kind: "no-choice",
  field: SLOTS.fields[key].name,
  found: value,
  against: ""
});

// src/base/store.ts
async function openStore(port, settings, zone, writesFlags = settings.flagDuringSync) {
  const map = preflight(await port.schema(), settings, writesFlags);
  const writer = slotWriter(map, zone);
  const { overlaps: overlaps2, changes, runs, errors } = map.logs;
  let reads = 0;
  const list3 = (table, fields, part) => {
    reads += 1;
    return port.list(table, fields, part);
  };
  return {
    map,
    storage: writer,
    readsLeft: () => port.limits.reads - reads,
    async readTemplates() {
      const fields = writesFlags ? [...templateFields(map), ...flagFields(map)] : templateFields(map);
      const records = await list3(map.templates.id, fields);
      const flags = writesFlags ? decodeFlags(records, map) : /* @__PURE__ */ new Map();
      return { ...decodeTemplates(records, map, settings, zone), flags };
    },
    async readSlots(from) {
      const { date, key } = map.slots.fields;
      const onOrAfter = from === void 0 || !date ? void 0 : { date: from, field: date.id, keyField: key == null ? void 0 : key.id };
      const slotsOf = async (part) => {
        const asked = { view: settings.inventoryView, ...part };
        return decodeSlots(await list3(map.slots.id, slotFields(map), asked), map, zone);
      };
      const decoded = await slotsOf({ onOrAfter });
      if (from === void 0) return decoded;
      const kept = slotsFrom(from, decoded);
      const keys = earlierKeys(from, kept.slots);
      if (keys.length === 0 || !key) return kept;
      const earlier = holdsEarlier(from, decoded) ? decoded : await slotsOf({ texts: { field: key.id, oneOf: keys } });
      return withKeys(kept, earlier, keys);
    },
    async readSlotsOf(ids) {
      reads += 1;
      return decodeSlots(await port.readRecords(map.slots.id, ids, slotFields(map)), map, zone).slots;
    },
    readClosures: async () => map.closures ? decodeClosures(
      await list3(map.closures.id, closureFields(map.closures)),
      map.closures,
      map.closuresElsewhere,
      zone
    ) : { closures: [], teachers: /* @__PURE__ */ new Set(), teacherNames: /* @__PURE__ */ new Map() },
    async readLessons(now) {
      const { lessons } = map;
      if (!lessons) return NO_LESSONS;
      const part = { view: settings.lessonsView, onOrAfter: lessonsFrom(lessons, now) };
      return decodeLessons(await list3(lessons.id, lessonFields(lessons), part), lessons, settings, zone, now);
    },
    async create(rows) {
      const cells = rows.map(({ changes: changes2, date, locked: locked3 }) => ({
        ...writer.encode(changes2, date),
        ...locked3 && map.slots.fields.locked && { [map.slots.fields.locked.id]: true }
      }));
      const ids = await port.create(map.slots.id, cells);
      if ((ids == null ? void 0 : ids.length) !== rows.length) throw new Error("Airtable has not told the ids of the new records");
      return ids;
    },
    async update(edits) {
      const rows = edits.map(
        ({ id, changes: changes2, date }) => ({ id, cells: writer.encode(changes2, date) })
      );
      await port.update(map.slots.id, rows);
    },
    async flag(edits) {
      const rows = edits.map(({ id, flags }) => ({ id, cells: encodeFlags(flags, map) }));
      await port.update(map.templates.id, rows);
    },
    flagNames: new Map(
      FLAG_FIELDS.flatMap((key) => {
        const field = map.templates.fields[key];
        return field ? [[key, field.name]] : [];
      })
    ),
    hasLogs: [changes, runs, errors].some((log) => log !== void 0),
    overlapLog: overlaps2 && {
      ...logTable(overlaps2, encodeOverlap, port),
      read: async () => loggedPairs(await list3(overlaps2.id, overlaps2.fields.pair ? [overlaps2.fields.pair.id] : []), overlaps2)
    },
    changeLog: changes && logTable(changes, encodeChange, port),
    runLog: runs && {
      ...logTable(runs, encodeRun, port),
      async lastMessage(run) {
        const fields = RUN_MEMORY.flatMap((key) => {
          var _a, _b;
          return (_b = (_a = runs.fields[key]) == null ? void 0 : _a.id) != null ? _b : [];
        });
        return fields.length < RUN_MEMORY.length ? void 0 : lastMessage(await list3(runs.id, fields), runs, run);
      }
    },
    errorLog: errors && logTable(errors, encodeError, port)
  };
}
var logTable = (log, encode, port) => ({
  name: log.name,
  async add(rows) {
    await port.create(
      log.id,
      rows.map((row) => encode(row, log))
    );
  }
});

// src/planning/scope-target.ts
function scopeOf(target) {
  if (!target) return everything;
  return target.kind === "teacher" ? ofTeacher(target.id) : ofTemplates(new Set(target.ids));
}

// src/execution/load.ts
var firstDay = ({ from, now }) => weekOf(from < now.date ? from : now.date);
async function load({ base, clock: clock2, settings, zone, startedAt, request }, { writesFlags = settings.flagDuringSync, toleratesNoTick = false } = {}) {
  const window2 = syncWindow(zone.localOf(startedAt), { ...settings, startDate: request.startDate });
  const store = await openStore(base, settings, zone, writesFlags);
  let readAt = startedAt;
  const [templates, closed, lessons, slots] = await Promise.all([
    store.readTemplates(),
    store.readClosures(),
    store.readLessons(window2.now),
    store.readSlots(firstDay(window2)).then((decoded) => {
      readAt = clock2.now();
      return decoded;
    })
  ]);
  const { closures: closures2, teachers: closureTeachers } = closed;
  const problems = [
    ...toleratesNoTick ? [] : tickProblems(store.map, templates.neverTicked),
    ...foreignTextProblems(store.map, slots.slots)
  ];
  if (problems.length > 0) throw new PreflightError(problems);
  const teacherNames = new Map([
    ...lessons.teacherNames,
    ...closed.teacherNames,
    ...slots.teacherNames,
    ...templates.teacherNames
  ]);
  return { store, window: window2, templates, closures: closures2, closureTeachers, lessons, slots, teacherNames, readAt };
}
var inputOf = ({ store, window: window2, templates, closures: closures2, closureTeachers, lessons, slots }, { settings, request }) => ({
  templates: templates.templates,
  slots: slots.slots,
  formerSources: slots.formerSources,
  closures: closures2,
  closureTeachers,
  lessons: lessons.lessons,
  window: window2,
  storage: store.storage,
  settings,
  scope: scopeOf(request.target)
});
async function loadAndPlan(run) {
  const school = await load(run);
  const input = inputOf(school, run);
  return { ...school, input, plan: planSync(input) };
}

// src/planning/order/order.ts
function orderWrites(writes, prerequisites) {
  const sorted = writes.slice().sort(byOrder);
  const changes = sorted.filter((write) => write.kind !== "create");
  const creates = sorted.filter((write) => write.kind === "create");
  return {
    changes: prerequisitesFirst(changes, prerequisites),
    creates: creates.map((create2) => [create2])
  };
}
var KIND_ORDER = { retire: 0, update: 1, reopen: 2, create: 3 };
var byOrder = (a, b) => {
  var _a, _b;
  const [dateA, dateB] = [(_a = dateOf2(a)) != null ? _a : 0, (_b = dateOf2(b)) != null ? _b : 0];
  return weekNumber(dateA) - weekNumber(dateB) || KIND_ORDER[a.kind] - KIND_ORDER[b.kind] || dateA - dateB || startOf(a) - startOf(b) || byCodeUnit(teacherOf2(a), teacherOf2(b)) || byCodeUnit(templateOf2(a), templateOf2(b)) || byCodeUnit(idOf(a), idOf(b));
};
var weekNumber = (date) => weekOf(date);
var idOf = (write) => write.kind === "create" ? "" : write.slot.id;
var startOf = (write) => {
  var _a;
  return write.kind === "create" ? write.occurrence.template.starts : (_a = write.slot.starts) != null ? _a : 0;
};
var teacherOf2 = (write) => {
  var _a;
  return (_a = write.kind === "create" ? write.occurrence.template.teacher : write.slot.teachers[0]) != null ? _a : "";
};
var templateOf2 = (write) => {
  var _a;
  return (_a = write.kind === "retire" ? write.slot.provenance[0] : write.occurrence.template.id) != null ? _a : "";
};
function prerequisitesFirst(changes, prerequisites) {
  const position = new Map(changes.map((change, index) => [change, index]));
  const visited = /* @__PURE__ */ new Map();
  const stack = [];
  const groups = [];
  const visit = (change) => {
    const node = { index: visited.size, low: visited.size, open: true };
    visited.set(change, node);
    stack.push(change);
    for (const needed of prerequisites(change)) {
      const known = visited.get(needed);
      if (!known) node.low = Math.min(node.low, visit(needed).low);
      else if (known.open) node.low = Math.min(node.low, known.index);
    }
    if (node.low === node.index) {
      const group = stack.splice(stack.indexOf(change));
      for (const member of group) visited.get(member).open = false;
      groups.push(group.sort((a, b) => {
        var _a, _b;
        return ((_a = position.get(a)) != null ? _a : 0) - ((_b = position.get(b)) != null ? _b : 0);
      }));
    }
    return node;
  };
  for (const change of changes) if (!visited.has(change)) visit(change);
  return groups;
}

// src/execution/apply/claim.ts
var placeOf3 = (template, key) => `${template}|${key.text}`;
var placesOf = ({ key, provenance }) => key ? provenance.map((template) => placeOf3(template, key)) : [];

// src/base/port.ts
var RECORDS_PER_READ = 100;

// src/execution/apply/late-look.ts
var FRESH_MS = 1e3;
var FEWEST_READS = 3;
function lateLook({ store, clock: clock2, pace, limits, factsOf, readAt }) {
  const seenAt = /* @__PURE__ */ new Map();
  const underWay = /* @__PURE__ */ new Map();
  const claims = /* @__PURE__ */ new Map();
  let lookMs = FRESH_MS / 2;
  const mayLook = () => store.readsLeft() >= FEWEST_READS;
  const freshMs = FRESH_MS + limits.restAfterReadMs;
  const isOld = (change, now) => {
    var _a;
    return opensOrCloses(change) && now - ((_a = seenAt.get(change.slot.id)) != null ? _a : readAt) > freshMs;
  };
  const oldOnes = (changes, most, at) => {
    const ids = [];
    for (const change of changes) {
      if (ids.length >= most) break;
      const { id } = change.slot;
      if (isOld(change, at) && !underWay.has(id)) ids.push(id);
    }
    return ids;
  };
  const slotsOf = async (ids) => {
    try {
      return await store.readSlotsOf(ids);
    } catch {
      return [];
    }
  };
  const look = async (ids, began) => {
    const slots = await slotsOf(ids);
    const now = clock2.now();
    lookMs = now - began;
    for (const id of ids) {
      underWay.delete(id);
      seenAt.set(id, now);
    }
    for (const slot of slots) {
      const facts = factsOf(slot);
      if (facts.protection !== void 0) claims.set(facts.id, facts);
    }
  };
  const lookAhead = (following, ids, now, inMs) => {
    const all = [...ids, ...oldOnes(following, RECORDS_PER_READ - ids.length, later(now, inMs))];
    if (!mayLook()) return;
    const looking = look(all, now);
    for (const id of all) underWay.set(id, looking);
  };
  return {
    async refresh(changes, following) {
      const now = clock2.now();
      const own = oldOnes(changes, RECORDS_PER_READ, now);
      if (own.length > 0) lookAhead(following, own, now, 0);
      const waitFor = new Set(changes.flatMap(({ slot }) => {
        var _a;
        return (_a = underWay.get(slot.id)) != null ? _a : [];
      }));
      await pace.read(() => Promise.all(waitFor));
    },
    ahead(next, following, now) {
      if (limits.restAfterReadMs > 0) return;
      const own = oldOnes(next, RECORDS_PER_READ, later(now, lookMs));
      if (own.length > 0) lookAhead(following, own, now, lookMs);
    },
    isStale(changes, now) {
      const canBeSeen = mayLook();
      return changes.some((change) => isOld(change, now) && (canBeSeen || underWay.has(change.slot.id)));
    },
    claimed: ({ slot }) => claims.get(slot.id)
  };
}
var opensOrCloses = ({ kind }) => kind !== "update";

// src/execution/apply/call-runner.ts
function callRunner(context, outcomes, upcoming) {
  const { store, pace, prerequisites } = context;
  const permissions = permissionsSeen(contentOfWrite);
  const late = lateLook(context);
  const settle = (writes, outcome) => {
    for (const write of writes) if (!outcomes.has(write)) outcomes.set(write, outcome);
  };
  const settleFailed = (writes, error, uncertain = false) => {
    settle(writes, { status: "failed", error, uncertain });
    for (const write of writes) permissions.note(write, error);
  };
  const stillPossible = (groups) => groups.flatMap((group) => {
    const unmet = group.flatMap(prerequisites).map((needed) => outcomes.get(needed)).find((outcome) => outcome !== void 0 && outcome.status !== "done");
    if (unmet) settle(group, unmet.status === "failed" ? dropped(unmet.error) : unmet);
    const claimed = group.flatMap(
      (write) => {
        var _a;
        return write.kind === "create" ? [] : (_a = late.claimed(write)) != null ? _a : [];
      }
    )[0];
    if (claimed) settle(group, { status: "claimed", slot: claimed });
    const forbidden = group.flatMap((write) => {
      var _a;
      return (_a = permissions.refusalOf(write)) != null ? _a : [];
    })[0];
    if (forbidden) settle(group, { status: "failed", error: forbidden, uncertain: false });
    return unmet || claimed || forbidden ? [] : group;
  });
  const lookAhead = (now) => {
    const { maxInFlight } = context.limits;
    const calls = [...upcoming()];
    const rest = calls.length > 3 * maxInFlight ? calls.slice(maxInFlight - 1) : calls;
    late.ahead(changesOf3(rest.slice(0, 2 * maxInFlight)), changesOf3(rest.slice(2 * maxInFlight)), now);
  };
  const updateLate = async (groups) => {
    for (let looks = 1; ; looks++) {
      const changes = stillPossible(groups);
      const edits = changes.flatMap(editOf);
      if (edits.length === 0) return NOTHING_TO_DO2;
      const punctual = pace.whileAllowed((now) => looks >= MOST_LOOKS || !late.isStale(changes, now));
      const answer = await punctual.call((now) => {
        lookAhead(now);
        return store.update(edits);
      });
      if (answer.status !== "out-of-time" || pace.isSpent()) return answer;
      await late.refresh(changes, changesOf3(upcoming()));
    }
  };
  const applyChanges = (groups) => bisect(groups, updateLate, (some, answer) => {
    if (answer.status === "failed") return settleFailed(some.flat(), answer.error);
    for (const change of some.flat()) settle([change], outcomeOf(answer, change.slot.id));
  });
  const applyCreates = async (all, refusal, isRepeated = false) => {
    const creates = stillPossible(all.map((create2) => [create2]));
    if (creates.length === 0) return;
    const rows = creates.map(({ changes, occurrence }) => ({ changes, date: occurrence.date }));
    const answer = await pace.call((now) => {
      lookAhead(now);
      return store.create(rows);
    });
    if (answer.status === "out-of-time") return settle(creates, { status: "left" });
    if (answer.status === "done") {
      for (const [index, create2] of creates.entries()) {
        settle([create2], { status: "done", id: answer.value[index] });
      }
      return;
    }
    const { error } = answer;
    let rest = creates;
    const isRepeatable = creates.length === 1 && !isRepeated && !isRejected(error);
    if (isRepeatable || error.message !== (refusal == null ? void 0 : refusal.message) || mayHaveArrived(error, store.readsLeft())) {
      const looked = await findWritten(creates);
      if ((looked == null ? void 0 : looked.status) === "out-of-time") return settle(creates, { status: "left" });
      if ((looked == null ? void 0 : looked.status) !== "done") return settleFailed(creates, error, true);
      const written = looked.value;
      for (const [create2, id] of written) settle([create2], { status: "done", id });
      rest = creates.filter((create2) => !written.has(create2));
      if (written.size > 0) return applyCreates(rest);
    }
    if (isRepeatable) return applyCreates(rest, error, true);
    if (rest.length === 1) return settleFailed(rest, error);
    for (const half of halves(rest)) await applyCreates(half, error);
  };
  const findWritten = async (creates) => {
    if (store.readsLeft() < FEWEST_READS2) return void 0;
    const facts = await pace.read(context.readFacts);
    if (facts.status !== "done") return facts;
    const found = /* @__PURE__ */ new Map();
    for (const slot of facts.value) {
      if (context.known.has(slot.id) || slot.blocked) continue;
      for (const place3 of placesOf(slot)) found.set(place3, slot.id);
    }
    const written = creates.flatMap((create2) => {
      const { template, key } = create2.occurrence;
      const id = found.get(placeOf3(template.id, key));
      return id === void 0 ? [] : [[create2, id]];
    });
    return { status: "done", value: new Map(written) };
  };
  return (call) => call.kind === "changes" ? applyChanges(call.groups) : applyCreates(call.groups.flat());
}
var mayHaveArrived = (error, readsLeft) => isLostAnswer(error) || !isRejected(error) && readsLeft > PLENTY_OF_READS && readsLeft !== Number.POSITIVE_INFINITY;
var MOST_LOOKS = 3;
function* changesOf3(calls) {
  for (const call of calls) if (call.kind === "changes") yield* call.groups.flat();
}
var PLENTY_OF_READS = 15;
var FEWEST_READS2 = 3;
var NOTHING_TO_DO2 = Promise.resolve({ status: "done", value: void 0 });
function editOf(change) {
  const date = dateOf2(change);
  return date === void 0 ? [] : [{ id: change.slot.id, changes: change.changes, date }];
}
var outcomeOf = ({ status }, id) => status === "done" ? { status, id } : { status: "left" };
var dropped = (error) => ({
  status: "failed",
  error: new NotTriedError(error),
  uncertain: false
});

// src/execution/apply/calls.ts
function cutIntoCalls(streams, prerequisites, size) {
  const callOf = /* @__PURE__ */ new Map();
  const timingOf = (writes) => ({
    after: new Set(writes.flatMap(prerequisites).flatMap((needed) => {
      var _a;
      return (_a = callOf.get(needed)) != null ? _a : [];
    })),
    week: weekOf(Math.min(...writes.map((write) => {
      var _a;
      return (_a = dateOf2(write)) != null ? _a : 0;
    })))
  });
  const register = (call) => {
    for (const write of call.groups.flat()) callOf.set(write, call);
    return call;
  };
  const changes = pack(streams.changes, size, prerequisites).map(
    (groups) => register({ kind: "changes", groups, ...timingOf(groups.flat()) })
  );
  const creates = pack(streams.creates, size, prerequisites).map(
    (groups) => register({ kind: "creates", groups, ...timingOf(groups.flat()) })
  );
  return [...changes, ...creates].sort((a, b) => a.week - b.week);
}
function pack(groups, size, prerequisites) {
  const calls = [];
  let rest = groups;
  while (rest.length > 0) {
    const taken = [];
    const waiting = [];
    const waitingWrites = /* @__PURE__ */ new Set();
    let room = size;
    let next = 0;
    for (; next < rest.length && room > 0; next++) {
      const group = rest[next];
      const needsWaiting = waiting.length > 0 && group.flatMap(prerequisites).some((needed) => waitingWrites.has(needed));
      if (needsWaiting || group.length > room && taken.length > 0) {
        waiting.push(group);
        for (const write of group) waitingWrites.add(write);
      } else {
        taken.push(group);
        room -= group.length;
      }
    }
    calls.push(taken);
    rest = [...waiting, ...rest.slice(next)];
  }
  return calls;
}

// src/execution/apply/run-calls.ts
async function runCalls(streams, context) {
  const { batch, maxInFlight } = context.limits;
  const outcomes = /* @__PURE__ */ new Map();
  const waiting = new Set(cutIntoCalls(streams, context.prerequisites, batch));
  const runCall = callRunner(context, outcomes, () => waiting);
  const running = /* @__PURE__ */ new Map();
  const isReady = (call) => [...call.after].every((needed) => !waiting.has(needed) && !running.has(needed));
  const isWaitedFor = (call) => [...waiting].some(({ after }) => after.has(call));
  const lastCalls = LAST_ROUNDS * maxInFlight;
  const isLong = waiting.size > lastCalls;
  const nextCall = () => {
    var _a;
    const ready = [...waiting].filter(isReady);
    return (_a = isLong && waiting.size <= lastCalls ? ready.find(isWaitedFor) : void 0) != null ? _a : ready[0];
  };
  for (; ; ) {
    const next = running.size < maxInFlight ? nextCall() : void 0;
    if (next) {
      waiting.delete(next);
      running.set(
        next,
        runCall(next).finally(() => running.delete(next))
      );
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      return outcomes;
    }
  }
}
var LAST_ROUNDS = 2;

// src/execution/apply/apply.ts
var NOTHING_APPLIED = {
  outcomes: /* @__PURE__ */ new Map(),
  remaining: 0,
  uncertain: false,
  mayHaveWritten: false
};
async function apply({ writes, prerequisites }, work) {
  const outcomes = await runCalls(orderWrites(writes, prerequisites), { ...work, prerequisites });
  const all = [...outcomes.values()];
  return {
    outcomes,
    remaining: all.filter(({ status }) => status === "left").length,
    uncertain: all.some((outcome) => outcome.status === "failed" && outcome.uncertain),
    mayHaveWritten: all.some(
      (outcome) => outcome.status === "done" || outcome.status === "failed" && !wroteNothing(outcome.error)
    )
  };
}

// src/execution/flags/flags-overlaps.ts
var flagsOverlaps = ({ settings, request }) => settings.flagDuringSync && !request.target;

// src/execution/log/about.ts
function about2(slot, level, code, message) {
  const [template] = slot.provenance;
  const date = slot.occurrenceDate;
  return {
    level,
    code,
    message,
    key: nameOfSlot(slot),
    recordId: slot.id,
    ...template !== void 0 && { templateId: template },
    ...date !== void 0 && { date }
  };
}

// src/execution/log/outcome-entries.ts
function outcomeEntries(outcomes, fieldNames) {
  const forbidden = [];
  const entries = [...outcomes].flatMap(([write, outcome]) => {
    if (outcome.status === "claimed") return [...claimedEntries(write, outcome.slot)];
    if (outcome.status !== "failed") return [];
    if (!(outcome.error instanceof NotPermittedError)) return [failureEntry(write, outcome.error)];
    forbidden.push(outcome.error);
    return [];
  });
  return [...entries, ...forbiddenEntries(forbidden, fieldNames)];
}
function claimedEntries(write, claimed) {
  if (write.kind === "create" || write.slot.id !== claimed.id) return [];
  const message = `Booked before it was closed, left: ${nameOfSlot(claimed)}`;
  return [about2(claimed, "warn", "booked-meanwhile", message)];
}
var FAILURE_VERBS = {
  create: "create",
  update: "update",
  reopen: "update",
  retire: "deactivate"
};
function failureEntry(write, error) {
  const message = `Failed to ${FAILURE_VERBS[write.kind]} ${nameOfWrite(write)}: ${error.message}`;
  const failure = failureOf(error);
  if (write.kind !== "create") return { ...about2(write.slot, "error", "write-failed", message), failure };
  const { key, date, template } = write.occurrence;
  return {
    level: "error",
    code: "write-failed",
    message,
    failure,
    key: key.text,
    templateId: template.id,
    date
  };
}

// src/planning/hour-changes.ts
function hourChanges(write, plan) {
  const naturalKey = nameOfWrite(write);
  const added = (reason) => {
    const hour = presenceAfter(write);
    return hour ? [{ action: "added", hour, reason, naturalKey }] : [];
  };
  switch (write.kind) {
    case "create":
      return added(createReason(write, plan));
    case "reopen":
      return added("reopened");
    case "retire":
      return [{ action: "removed", hour: hourOf2(write.slot), reason: write.reason, naturalKey }];
    case "update": {
      const { slot, changes } = write;
      const after = presenceAfter(write);
      const isMoved = MOVING.some((field) => changes[field] !== void 0);
      if (!isMoved || !after || slot.presence && samePresence(slot.presence, after)) return [];
      const reason = changes.teacher === void 0 ? "template_time_changed" : "template_teacher_changed";
      const before = slot.presence;
      return before ? [{ action: "removed", hour: before, reason, naturalKey }, ...added(reason)] : added(reason);
    }
  }
}
var hourOf2 = ({ teachers, date, starts, ends }) => ({
  teachers,
  date,
  starts,
  ends
});
var MOVING = ["teacher", "starts", "ends"];
var MOVES = [
  "template_teacher_changed",
  "template_day_changed",
  "template_time_changed"
];
function createReason(write, { prerequisites }) {
  var _a;
  const left = prerequisites(write).flatMap(
    (other) => other.kind === "retire" && other.slot.provenance.includes(write.occurrence.template.id) ? [other.reason] : []
  );
  return (_a = MOVES.find((reason) => left.some((each) => each === reason))) != null ? _a : "template_created";
}

// src/execution/log-tables/origin.ts
function originOf2({ target, caller, script, version = "" }) {
  const isOnChange = (target == null ? void 0 : target.kind) === "templates";
  return {
    script: script != null ? script : isOnChange ? "on-record-update-sync" : "scheduled-sync",
    changedBy: caller != null ? caller : isOnChange ? "sync:on-change" : "sync:scheduled",
    version
  };
}

// src/execution/log-tables/change-rows.ts
function changeRows({ run, plan, applied, verified }) {
  const signature2 = { changedAt: run.startedAt, changedBy: originOf2(run.request).changedBy };
  const { closed, takenBack: takenBack2 } = verified;
  const opened2 = /* @__PURE__ */ new Set();
  const rows = [];
  const linked = /* @__PURE__ */ new Set([
    ...plan.templates.flatMap(({ teachers }) => teachers),
    ...plan.facts.flatMap(({ slot }) => slot.teachers)
  ]);
  const rowOf2 = ({ action, hour, reason, naturalKey }, slot) => ({
    ...signature2,
    action,
    teachers: hour.teachers.filter((id) => linked.has(id)),
    date: hour.date,
    starts: hour.starts,
    ends: hour.ends,
    reason,
    slot,
    naturalKey
  });
  for (const [write, outcome] of applied.outcomes) {
    if (outcome.status !== "done") continue;
    const { id } = outcome;
    if (isOpening(write)) opened2.add(id);
    if (takenBack2.has(write)) continue;
    rows.push(...hourChanges(write, plan).map((change) => rowOf2(change, id)));
  }
  for (const slot of closed) {
    if (opened2.has(slot.id)) continue;
    const naturalKey = nameOfSlot(slot);
    const change = { action: "removed", hour: hourOf2(slot), reason: "duplicate", naturalKey };
    rows.push(rowOf2(change, slot.id));
  }
  return inOrder3(rows);
}
var inOrder3 = (rows) => rows.slice().sort(
  (a, b) => {
    var _a, _b, _c, _d;
    return ((_a = a.date) != null ? _a : 0) - ((_b = b.date) != null ? _b : 0) || ((_c = a.starts) != null ? _c : 0) - ((_d = b.starts) != null ? _d : 0) || byCodeUnit(a.naturalKey, b.naturalKey) || byCodeUnit(b.action, a.action) || byCodeUnit(a.slot, b.slot);
  }
);

// src/execution/log-tables/run-log.ts
var NOTHING_LOGGED = { incompleteTwice: false, entries: [] };
async function keepLog(result, changes, whenSettled) {
  const { run, school } = result;
  if (run.settings.dryRun) return result;
  if (school.store.hasLogs) whenSettled == null ? void 0 : whenSettled(result);
  const { script, version } = originOf2(run.request);
  const durationMs = run.clock.now() - run.startedAt;
  const record = { ...result, script, version, startedAt: run.startedAt, durationMs };
  const { incompleteTwice, entries } = await writeLogs(record, changes, school.store, run);
  return { ...result, incompleteTwice, entries: inOrder2([...result.entries, ...entries]) };
}
var statusOf = (errors, incomplete) => errors.length > 0 || incomplete ? "partial" : "ok";
async function writeLogs(run, changed, store, context) {
  const { runLog, changeLog, errorLog } = store;
  const isWorthTelling = run.created + run.updated + run.deactivated + run.errors.length > 0 || run.incomplete;
  const [before, told] = await Promise.all([
    lookBack(run, store, context),
    addToLog(runLog, isWorthTelling ? [rowOf(run)] : [], context, run.incomplete ? 0 : LOG_MS)
  ]);
  const changes = await addToLog(changeLog, changed, context);
  const failures = run.errors.map(({ slot, error }) => ({
    slot,
    error,
    at: run.startedAt,
    run: nameOfRun(run)
  }));
  const failed = await addToLog(errorLog, failures, context);
  return {
    incompleteTwice: before.incompleteTwice,
    entries: [...before.entries, ...told, ...changes, ...failed]
  };
}
async function lookBack(run, { runLog, readsLeft }, { pace, clock: clock2 }) {
  var _a;
  if (!runLog || !run.incomplete || readsLeft() === 0 || pace.isSpent()) return NOTHING_LOGGED;
  try {
    const message = await withTimeout(clock2, pace.left(), runLog.lastMessage(run));
    return { incompleteTwice: (_a = message == null ? void 0 : message.startsWith(INCOMPLETE)) != null ? _a : false, entries: [] };
  } catch (thrown) {
    return { incompleteTwice: false, entries: [logFailed(runLog.name, toError(thrown))] };
  }
}
var rowOf = (run) => ({
  script: run.script,
  startedAt: run.startedAt,
  status: statusOf(run.errors, run.incomplete),
  created: run.created,
  updated: run.updated,
  deactivated: run.deactivated,
  errors: run.errors.length,
  overlaps: run.overlaps,
  durationMs: run.durationMs,
  version: run.version,
  message: messageOf2(run)
});
var INCOMPLETE = "Incomplete: ";
var MOST_ERRORS = 20;
function messageOf2({ incomplete, remaining, errors }) {
  const rest = errors.length - MOST_ERRORS;
  return [
    ...incomplete ? [`${INCOMPLETE}${remaining} actions left for the next run`] : [],
    ...errors.slice(0, MOST_ERRORS).map(({ slot, error }) => slot === "" ? error : `${slot}: ${error}`),
    ...rest > 0 ? [`(+${rest})`] : []
  ].join("\n");
}

// src/execution/stages.ts
var STAGES = /* @__PURE__ */ new WeakMap();
async function during(stage, work) {
  try {
    return await work();
  } catch (thrown) {
    const error = toError(thrown);
    if (!STAGES.has(error)) STAGES.set(error, stage);
    throw error;
  }
}

// src/planning/drift.ts
function findDrift({ skips, ownFacts }, window2, values) {
  const isToCome2 = ({ date, starts }) => date !== void 0 && date >= window2.from && (starts === void 0 || !isPast(window2, date, starts));
  const slots = ownFacts.filter(isToCome2);
  const left = skips.filter(({ slot }) => isToCome2(slot));
  const differing = [];
  const unwanted = [];
  const blocked = [];
  const copies = [];
  const compare = (slot, occurrence) => {
    const changes = seenChanges(values.differences(occurrence, slot));
    if (!isEmpty2(changes)) differing.push({ slot, changes });
  };
  for (const { slot, occurrence, reason } of left) {
    switch (reason) {
      case "surplus-copy":
        copies.push(slot);
        break;
      case "blocked":
        blocked.push(slot);
        break;
      case "locked":
      case "booked":
      case "unclear":
        if (occurrence) compare(slot, occurrence);
        break;
      case "foreign":
      case "exceptions":
        if (occurrence) compare(slot, occurrence);
        else unwanted.push(slot);
        break;
      case "not-reopened":
      case "past-start":
      case "reopened-by-hand":
        break;
      default:
        reason;
    }
  }
  return {
    differing,
    unwanted,
    blocked,
    copies,
    manual: slots.filter(({ generated }) => !generated),
    beyond: slots.filter(
      ({ generated, blocked: isBlocked, date }) => generated && !isBlocked && (date != null ? date : 0) > window2.through
    ),
    unbooked: slots.filter(({ slot }) => slot.status === "booked" && !slot.booked)
  };
}

// src/execution/log/block-entries.ts
var FEWEST = 5;
function blockEntries(facts, window2) {
  const future = facts.filter(
    ({ date, starts }) => date !== void 0 && starts !== void 0 && !isPast(window2, date, starts)
  );
  const unreadable2 = future.filter(({ slot }) => slot.blockUnreadable).length;
  const open = future.filter(({ slot }) => slot.status === "open" || slot.status === "empty");
  const isAll = open.length >= FEWEST && open.every(({ slot }) => slot.blockedByFormula);
  return [
    ...isAll ? [
      warning(
        "all-blocked",
        `is_block says blocked for all ${open.length} open slots`,
        String(open.length)
      )
    ] : [],
    ...unreadable2 > 0 ? [
      warning(
        "block-unreadable",
        `is_block cannot be read in ${unreadable2} slots: their status decides`,
        String(unreadable2)
      )
    ] : []
  ];
}

// src/execution/log/overlap-entries.ts
function overlapEntries({ overlapsBefore: { count: count3, pairs }, collisions }) {
  var _a, _b;
  const entries = /* @__PURE__ */ new Map();
  const add = (one, other, date) => {
    const [a, b] = (byCodeUnit(one.name, other.name) || byCodeUnit(one.record, other.record)) <= 0 ? [one, other] : [other, one];
    const message = `Overlap detected: ${a.name} vs ${b.name}`;
    entries.set(`${a.name} ${a.record} ${b.name} ${b.record}`, {
      level: "warn",
      code: "overlap",
      message,
      key: a.name,
      otherKey: b.name,
      ...date !== void 0 && { date }
    });
  };
  for (const [a, b] of pairs) add(partyOf2(a), partyOf2(b), a.date);
  for (const { doubleBooking, with: other } of collisions) {
    const { slot, occurrence, presence } = doubleBooking;
    const refused = slot ? partyOf2(slot) : { name: occurrence.key.text, record: "" };
    add(refused, { name: nameOfOccupant(other), record: (_b = (_a = other.slot) == null ? void 0 : _a.id) != null ? _b : "" }, presence.date);
  }
  return [...entries.values(), ...moreOverlaps(count3 - pairs.length)];
}
var partyOf2 = (slot) => ({ name: nameOfSlot(slot), record: slot.id });
var moreOverlaps = (more) => more > 0 ? [{ level: "warn", code: "more-overlaps", message: `(+${more}) more overlaps` }] : [];

// src/execution/log/skip-entries.ts
var skipEntries = (skip) => skip.occurrence ? matchedEntries(skip) : unmatchedEntries(skip);
function matchedEntries({ slot, reason, moved }) {
  const name = nameOfSlot(slot);
  if (reason === "past-start") return [about2(slot, "warn", "past-start", `Not moved into the past: ${name}`)];
  const isProtected = about2(slot, "debug", "protected", `Skipping protected slot ${name}`);
  const isBlocked = about2(slot, "info", "blocked", "Protected: is_blocked");
  switch (reason) {
    case "locked":
      return [lockedEntry(slot), isProtected];
    case "booked":
      return [moved ? timeEntry(slot, "booked-moved") : bookedEntry(slot, "booked"), isProtected];
    case "unclear":
      return [unclearEntry(slot), ...slot.blocked ? [isBlocked] : [], isProtected];
    case "foreign":
    case "exceptions":
      return slot.blocked ? [isBlocked, isProtected] : [isProtected];
    case "blocked":
      return [isBlocked, isProtected];
    case "not-reopened":
      return [
        isBlocked,
        about2(slot, "warn", "not-reopened", `Blocked slot not reopened: ${name}`),
        isProtected
      ];
  }
}
function unmatchedEntries(skip) {
  var _a;
  const { slot, reason } = skip;
  switch (reason) {
    case "locked":
      return [lockedEntry(slot), ...movedProtected(skip)];
    case "booked":
      return [...staleBooked(skip), ...movedProtected(skip)];
    case "unclear":
      return [unclearEntry(slot)];
    case "foreign":
      return [about2(slot, "info", "protected", `Protected: status ${shortened((_a = slot.slot.statusName) != null ? _a : "")}`)];
    case "exceptions":
      return [about2(slot, "info", "protected", "Protected: exceptions applied")];
    case "reopened-by-hand":
      return [about2(slot, "info", "reopened-by-hand", `Kept: reopened manually ${nameOfSlot(slot)}`)];
    case "surplus-copy":
      return [about2(slot, "info", "surplus-copy", `Kept: edited copy of ${nameOfSlot(slot)}`)];
  }
}
function staleBooked({ slot, origin, moved, exclusion }) {
  if (!origin) return [about2(slot, "warn", "stale-booked", "Cannot deactivate: has lessons")];
  switch (moved) {
    case "teacher":
      return [about2(slot, "error", "teacher-moved", "Cannot change teacher: has lessons")];
    case "day":
      return [about2(slot, "warn", "day-moved", "Cannot change day: has lessons")];
    case "time":
      return [timeEntry(slot, "time-moved")];
    case void 0:
      return (exclusion == null ? void 0 : exclusion.kind) === "closed" ? [about2(slot, "warn", "closed-booked", "Cannot close: has lessons")] : [bookedEntry(slot, "duplicate-booked")];
  }
}
var lockedEntry = (slot) => about2(slot, "info", "locked", `Skipping locked slot ${nameOfSlot(slot)}`);
var unclearEntry = (slot) => about2(
  slot,
  "warn",
  "unclear",
  `Protected: cannot read ${slot.slot.unclear.map((field) => shortened(field)).join(", ")}`
);
var bookedEntry = (slot, code) => about2(slot, "info", code, "Protected: has lessons");
var timeEntry = (slot, code) => about2(slot, "warn", code, "Cannot change time: has lessons");
function movedProtected({ slot, origin }) {
  var _a;
  if (!origin || slot.occurrenceDate === void 0) return [];
  const date = addDays(weekOf(slot.occurrenceDate), origin.weekday);
  if (((_a = slot.key) == null ? void 0 : _a.text) === slotKey(origin.teacher, date, origin.starts).text) return [];
  return [about2(slot, "warn", "moved-protected", "Cannot update time, slot has lessons/is_locked")];
}

// src/execution/log/plan-entries.ts
function planEntries(plan) {
  const clashing = new Set(plan.lessonClashes.map(({ slot }) => slot));
  return [
    ...plan.templates.flatMap((template) => templateEntries(template, plan)),
    ...reservedEntry(plan),
    ...plan.unreadableClosures.map(closureEntry),
    ...plan.setsInEdit.map(setEntry),
    ...plan.lessonClashes.map(
      ({ slot }) => about2(slot, "error", "lesson-clash", `Two lessons at one time: ${nameOfSlot(slot)}`)
    ),
    ...rekeyedEntry(plan.ownFacts),
    // A slot with two lessons has one line, the graver.
    ...plan.skips.flatMap(
      (skip) => skipEntries(skip).filter(({ code }) => code !== "duplicate-booked" || !clashing.has(skip.slot))
    ),
    ...plan.refused.map(doubleBookingEntry),
    ...plan.unplaced.map(
      (slot) => about2(slot, "warn", "no-span", `Slot without a readable time takes none: ${nameOfSlot(slot)}`)
    ),
    ...overlapEntries(plan)
  ];
}
function reservedEntry({ openToAll: { reserved } }) {
  if (!reserved) return [];
  return [{ level: "info", code: "reserved", message: `${reserved.templates} templates are reserved` }];
}
function rekeyedEntry(facts) {
  const count3 = facts.filter(({ rekeyed, frozen }) => rekeyed && !frozen).length;
  if (count3 === 0) return [];
  const message = `${count3} slots carry the id of a teacher who is gone`;
  return [{ level: "info", code: "rekeyed", message, subject: String(count3) }];
}
var closureEntry = (closure) => ({
  level: "error",
  code: "invalid-closure",
  message: `Withheld until the closure is mended: ${nameOfClosure(closure)}`,
  recordId: closure.id
});
var setEntry = ({ name }) => ({
  level: "error",
  code: "invalid-set",
  message: `Withheld until the set is mended: ${name}`,
  subject: name
});
function doubleBookingEntry({ kind, occurrence, slot, colliders, presence }) {
  const key = slot ? nameOfSlot(slot) : occurrence.key.text;
  const [first] = colliders;
  const subject = {
    key,
    ...slot && { recordId: slot.id },
    templateId: occurrence.template.id,
    date: presence.date,
    ...first && { otherKey: nameOfOccupant(first) }
  };
  return kind === "update" ? { level: "error", code: "update-overlap", message: `Update skipped due to overlap: ${key}`, ...subject } : {
    level: "warn",
    code: "create-overlap",
    message: `Skipping create due to overlap: ${key}`,
    ...subject
  };
}

// src/execution/log/run-entries.ts
function baseEntries(map, findings) {
  const { missing } = map;
  return [
    ...missing.map((field) => warning("missing-optional", `Field missing, feature off: ${field}`, field)),
    ...plainModeEntry(map, findings),
    ...wordEntries(findings.unknownWords),
    ...lessonEntries(findings.unreadableLessons),
    ...tableEntries(map),
    ...map.warnings.map(warningEntry)
  ];
}
function wordEntries(words) {
  if (words.length === 0) return [];
  const list3 = [...new Set(words)].sort(byCodeUnit).map((word) => shortened(withMarksShown(word))).join(", ");
  const message = `Words that say neither in use nor out of use: ${list3}`;
  return [warning("active-words", message, list3)];
}
function lessonEntries(unreadable2) {
  if (unreadable2 === 0) return [];
  const message = `${unreadable2} lessons cannot be read and take nobody's time`;
  return [warning("invalid-lessons", message, String(unreadable2))];
}
function tableEntries({ slots }) {
  if (plainText(slots.name) === SLOTS.name) return [];
  const message = `Slots are read from and written to the table ${slots.name}`;
  return [{ level: "info", code: "other-table", message, subject: slots.name }];
}
function warningEntry(found) {
  switch (found.kind) {
    case "namesake": {
      const { table, found: used, other } = found;
      const message = `Two tables for ${table}: "${used.name}" (${used.id}) is used, "${other.name}" (${other.id}) is not`;
      return warning("namesake", message);
    }
    case "link-ignored":
      return warning("link-ignored", `Feature off: ${wrongLinkText(found.link)}`, found.link.field.name);
    case "misnamed-log": {
      const { name, fields } = found.log;
      const [first = "", ...others] = fields;
      const message = `Table ${name} bears the name of a log and has not its fields, so nothing is logged there: it needs ${first} and two of ${others.join(", ")}`;
      return warning("misnamed-log", message);
    }
  }
}
function plainModeEntry({ slots, templates, closures: closures2, lessons, actives }, { hasClosures, hasLessons, skipsFixed, skipsReserved }) {
  const closing = [
    ...actives.map(({ field }) => field),
    ...VALIDITY_FIELDS.flatMap((key) => {
      var _a;
      return (_a = templates.fields[key]) != null ? _a : [];
    }),
    ...templates.fields.fixed && skipsFixed ? [templates.fields.fixed] : [],
    ...skipsReserved ? RESERVING_FIELDS.flatMap((key) => {
      var _a;
      return (_a = templates.fields[key]) != null ? _a : [];
    }) : [],
    ...closures2 && hasClosures ? [closures2] : [],
    ...lessons && hasLessons ? [lessons] : []
  ].map(({ name }) => name);
  if (slots.fields.syncState || closing.length === 0) return [];
  const message = `Without sync_state, slots closed by ${closing.join(", ")} stay closed`;
  return [warning("plain-mode", message, closing.join(", "))];
}
function viewEntries({ inventoryView }) {
  if (inventoryView === void 0) return [];
  const message = `Slots are read through the view ${inventoryView}: one that it hides counts as missing and is made again`;
  return [warning("inventory-view", message, inventoryView)];
}
function targetEntries(target, { templates, facts }, markerMode) {
  if (!target) return [];
  if (target.kind === "teacher") {
    const isKnown2 = [...templates, ...facts].some(({ teachers }) => teachers.includes(target.id));
    const message = `Unknown teacher, nothing planned: ${target.id}`;
    return isKnown2 ? [] : [warning("unknown-teacher", message, target.id)];
  }
  const known = new Set(templates.map(({ id }) => id));
  return target.ids.filter((id) => !known.has(id)).flatMap((id) => {
    const message = `Template not found, treated as deleted: ${id}`;
    const gone = { level: "info", code: "template-gone", message, templateId: id };
    if (markerMode) return [gone];
    const later2 = `Without sync_state its slots are left to the next scheduled run: ${id}`;
    return [gone, { level: "warn", code: "left-to-schedule", message: later2, templateId: id }];
  });
}
var outOfTimeEntry = (remaining) => ({
  level: "warn",
  code: "incomplete",
  message: `Stopped at the time budget: ${remaining} actions left for the next run`
});
function anchorEntries({ templates, sharedAnchors }, own) {
  const names = new Map(templates.map(({ id, name }) => [id, name === "" ? id : shortened(name)]));
  const ownIds = new Set(own.map(({ id }) => id));
  return sharedAnchors.filter((shared) => shared.templates.some((id) => ownIds.has(id))).map(({ anchor, set = "no set", templates: sharing }) => {
    const rows = sharing.map((id) => {
      var _a;
      return (_a = names.get(id)) != null ? _a : id;
    }).join(", ");
    const message = `Anchor ${shortened(anchor)} of ${shortened(set)} stands on several rows: ${rows}`;
    return warning("anchor-twice", message, `${shortened(anchor)} (${rows})`);
  });
}

// src/execution/summary.ts
function summarize(done, written) {
  var _a, _b;
  const { run, school, plan, unmeant: unmeant2, applied, verified, flagged } = done;
  const { settings } = run;
  const unflagged = (_a = flagged == null ? void 0 : flagged.remaining) != null ? _a : 0;
  const remaining = applied.remaining + unflagged;
  const isOutOfTime = remaining > 0 || verified.outOfTime;
  const entries = inOrder2([
    ...unmeant2 ? [breakerEntry(unmeant2)] : [],
    ...schoolEntries(run, school, plan),
    ...targetEntries(run.request.target, plan, school.store.storage.fields.has("syncState")),
    ...planEntries(plan),
    ...written,
    ...verified.entries,
    ...(_b = flagged == null ? void 0 : flagged.entries) != null ? _b : [],
    ...isOutOfTime ? [outOfTimeEntry(remaining)] : []
  ]);
  const count3 = (...kinds) => plan.writes.filter(
    (write) => {
      var _a2;
      return kinds.includes(write.kind) && (settings.dryRun || ((_a2 = applied.outcomes.get(write)) == null ? void 0 : _a2.status) === "done");
    }
  ).length;
  return {
    created: count3("create"),
    updated: count3("update", "reopen"),
    deactivated: count3("retire") + verified.closed.length,
    errors: errorsOf(entries),
    overlaps: plan.overlapsBefore.count,
    entries,
    incomplete: isOutOfTime || applied.uncertain || verified.failed,
    remaining,
    incompleteTwice: false,
    drift: settings.mode === "reconcile" ? findDrift(plan, school.window, wantedValues(school.store.storage, settings)) : void 0
  };
}
var schoolEntries = ({ settings }, school, plan) => [
  ...baseEntries(school.store.map, findingsOf(settings, school, plan)),
  ...anchorEntries(school.templates, plan.templates),
  ...blockEntries(plan.facts, school.window),
  ...viewEntries(settings)
];
function findingsOf({ fixedTemplates, reservedTemplates }, { templates, closures: closures2, lessons }, { templates: own, unplacedLessons: unplacedLessons2, concernsTeachers }) {
  const rows = templates.templates;
  return {
    unknownWords: own.flatMap(({ id }) => {
      var _a;
      return (_a = templates.unknownWords.get(id)) != null ? _a : [];
    }),
    hasClosures: closures2.length > 0,
    hasLessons: unplacedLessons2.length > 0,
    skipsFixed: fixedTemplates === "skip" && rows.some(({ fixed }) => fixed),
    skipsReserved: reservedTemplates === "skip" && rows.some(({ reserved }) => reserved),
    unreadableLessons: lessons.unreadable.filter(
      (teachers) => teachers.length === 0 || concernsTeachers(teachers)
    ).length
  };
}

// src/execution/verify/double-bookings.ts
function findDoubleBookings(own, seen) {
  const occupancy = emptyOccupancy();
  for (const slot of own.filter(isPlaced)) occupancy.add(slot);
  return newcomers(seen).flatMap(
    (other) => occupancy.colliding(other.presence).filter(({ key }) => {
      var _a;
      return (key == null ? void 0 : key.text) !== ((_a = other.key) == null ? void 0 : _a.text);
    }).map((mine) => ({ own: mine, other }))
  );
}
function newcomers({ before, now, outcomes }) {
  const former = new Map(before.map((slot) => [slot.id, slot]));
  const own = new Set(
    [...outcomes].flatMap(
      ([write, outcome]) => outcome.status === "done" ? [outcome.id] : write.kind === "create" ? [] : [write.slot.id]
    )
  );
  return now.filter(isPlaced).filter((slot) => {
    if (slot.blocked || own.has(slot.id)) return false;
    const was = former.get(slot.id);
    return !(was == null ? void 0 : was.presence) || was.blocked || !samePresence(was.presence, slot.presence);
  });
}
function toClose(doubleBookings, isClosable, templateIndex, settings) {
  const wanting = wantingTest(templateIndex, settings);
  const stays = (slot) => !slot.writable || slot.provenance.length === 0 || !slot.key || wanting(slot) !== void 0;
  const rivals = /* @__PURE__ */ new Map();
  for (const { own, other } of doubleBookings) {
    if (!stays(own) || !stays(other)) continue;
    addTo(rivals, own, other);
    addTo(rivals, other, own);
  }
  const rankOf = (slot) => {
    const template = wanting(slot);
    return template ? templateIndex.rank(template) : templateIndex.active.length;
  };
  const inOrder4 = [...rivals].sort(
    ([a], [b]) => Number(isClosable(a)) - Number(isClosable(b)) || rankOf(a) - rankOf(b) || byCodeUnit(a.id, b.id)
  );
  const kept = /* @__PURE__ */ new Set();
  const juniors = [];
  for (const [slot, itsRivals] of inOrder4) {
    const isJunior = isClosable(slot) && itsRivals.some((rival) => kept.has(rival));
    if (isJunior) juniors.push(slot);
    else kept.add(slot);
  }
  return juniors;
}
function wantingTest(templateIndex, settings) {
  const exclusions = exclusionsOf(templateIndex, NOTHING_ELSE, settings);
  return ({ provenance, key }) => key && templateIndex.at(key.teacher, weekdayOf(key.date), key.starts).find((template) => provenance.includes(template.id) && !exclusions.exclusion(template, key.date));
}
var NOTHING_ELSE = { closures: [], lessons: unplacedLessons([], []), setsInEdit: [] };

// src/execution/verify/race-copies.ts
function surplusCopies(before, now, creates) {
  const known = new Set(before.map(({ id }) => id));
  const created = new Set(creates.map(({ occurrence }) => placeOf3(occurrence.template.id, occurrence.key)));
  const appeared = new Set(now.filter(({ id }) => !known.has(id)).flatMap(placesOf));
  const claims = now.flatMap((slot) => placesOf(slot).map((place3) => ({ place: place3, slot }))).filter(({ place: place3, slot }) => appeared.has(place3) && !(created.has(place3) && known.has(slot.id)));
  const surplus = [...groupBy(claims, ({ place: place3 }) => place3).values()].flatMap(
    (group) => group.map(({ slot }) => slot).sort(byRank).slice(1).filter((slot) => slot.writable && !slot.drifted && !slot.reopenedByHand)
  );
  return [...new Set(surplus)];
}

// src/execution/verify/repairs.ts
function findRepairs(seen, values) {
  const { before, now, outcomes } = seen;
  const present2 = new Map(now.map((slot) => [slot.id, slot]));
  const done = [...outcomes].flatMap(([write, outcome]) => {
    const slot = outcome.status === "done" ? present2.get(outcome.id) : void 0;
    return slot ? [{ write, slot }] : [];
  });
  const closedOrLocked = [
    ...done.flatMap(({ write, slot }) => write.kind === "retire" ? [{ write, slot }] : []),
    ...closedUnanswered(outcomes, present2)
  ];
  const closedByUs = closedOrLocked.filter(({ slot }) => !slot.slot.locked);
  const restored = closedByUs.filter(({ slot }) => slot.booked);
  const standing = done.filter(({ slot }) => !slot.blocked);
  const opened2 = standing.filter(({ write }) => isOpening(write)).map(({ slot }) => slot);
  const moved = standing.filter(({ write, slot }) => isMove(write, slot)).map(({ slot }) => slot);
  const creates = done.flatMap(({ write }) => isCreate(write) ? [write] : []);
  const copies = surplusCopies(before, now, creates);
  const overBooked = opened2.filter(
    (slot) => slot.writable && !copies.includes(slot) && restored.some((booked) => isInTheWay(booked, slot))
  );
  const closing = /* @__PURE__ */ new Set([...copies, ...overBooked]);
  return {
    closing: [
      ...copies.flatMap((slot) => closeAgain("copy", slot, values)),
      ...overBooked.flatMap((slot) => closeAgain("over-booked", slot, values))
    ],
    mending: [
      ...closedByUs.filter(({ slot }) => {
        var _a;
        return slot.blocked && !slot.booked && ((_a = slot.state) == null ? void 0 : _a.mark) === "live";
      }).flatMap(
        ({ write, slot }) => {
          var _a;
          return repair("marked-again", slot, { syncState: (_a = write.changes.syncState) != null ? _a : "" });
        }
      ),
      ...restored.flatMap(({ write, slot }) => repair("restored", slot, formerCells(write, slot)))
    ],
    doubleBookings: findDoubleBookings([...opened2, ...moved], seen).filter(
      ({ own, other }) => !closing.has(own) && !closing.has(other)
    ),
    opened: new Set(opened2),
    lockedMeanwhile: closedOrLocked.map(({ slot }) => slot).filter((slot) => slot.slot.locked && slot.blocked),
    // The mark of another run says that it was not a person, and lets the next run open it.
    blockedMeanwhile: done.flatMap(
      ({ write, slot }) => write.kind === "update" && slot.blocked && !slot.ownBlocked && !write.slot.blocked ? [slot] : []
    )
  };
}
var closeAgain = (why, slot, values) => repair(why, slot, values.retire(slot));
var isCreate = (write) => write.kind === "create";
var isMove = (write, { presence }) => write.kind === "update" && presence !== void 0 && (write.slot.presence === void 0 || !samePresence(write.slot.presence, presence));
var closedUnanswered = (outcomes, present2) => [...outcomes].flatMap(([write, outcome]) => {
  if (write.kind !== "retire" || outcome.status !== "failed") return [];
  const slot = present2.get(write.slot.id);
  if ((slot == null ? void 0 : slot.slot.status) !== "blocked") return [];
  const { syncState } = write.changes;
  const isOurs = syncState === void 0 ? isLostAnswer(outcome.error) : slot.slot.syncState === syncState && !wroteNothing(outcome.error);
  return isOurs ? [{ write, slot }] : [];
});
function isInTheWay({ write, slot }, opened2) {
  var _a;
  const [was, is] = [write.slot.slot, slot.slot];
  const isUnmoved = was.date === is.date && was.starts === is.starts && was.ends === is.ends;
  const booked = (_a = slot.presence) != null ? _a : isUnmoved ? write.slot.presence : void 0;
  return booked !== void 0 && opened2.presence !== void 0 && collide(booked, opened2.presence);
}
function formerCells({ slot: former, changes }, slot) {
  const status = former.slot.status === "empty" ? "empty" : "open";
  return {
    ...slot.slot.status === "blocked" && { status },
    ...changes.syncState !== void 0 && { syncState: former.slot.syncState }
  };
}
var repair = (why, slot, changes) => slot.date === void 0 ? [] : [{ why, slot, date: slot.date, changes }];

// src/execution/verify/verify.ts
var NOTHING_VERIFIED = {
  closed: [],
  takenBack: /* @__PURE__ */ new Set(),
  outOfTime: false,
  failed: false,
  entries: []
};
async function verify(plan, { outcomes, mayHaveWritten }, work) {
  if (!mayHaveWritten) return NOTHING_VERIFIED;
  const { verifyingPace, store, values } = work;
  let answer = await verifyingPace.read(work.readFacts);
  if (answer.status === "failed" && store.readsLeft() > 0) answer = await verifyingPace.read(work.readFacts);
  if (answer.status !== "done") return unverified(answer, "look at the slots again");
  const seen = { before: plan.facts, now: answer.value, outcomes };
  return repair2(findRepairs(seen, values), seen, work);
}
function unverified(answer, deed) {
  if (answer.status === "out-of-time") return { ...NOTHING_VERIFIED, outOfTime: true };
  const message = `Could not ${deed}: ${answer.error.message}`;
  return { ...NOTHING_VERIFIED, failed: true, entries: [{ level: "warn", code: "unverified", message }] };
}
async function repair2(findings, { before, outcomes }, work) {
  const parted = await partDoubleBookings(findings, before, work);
  const closing = await writeRepairs([...findings.closing, ...parted.closing], work);
  const mending = await writeRepairs(findings.mending, work);
  const closed = closing.done.map(({ slot }) => slot);
  const restored = mending.done.flatMap(({ why, slot }) => why === "restored" ? [slot] : []);
  return {
    closed,
    takenBack: takenBack(outcomes, closed, restored),
    outOfTime: parted.unread.outOfTime || closing.outOfTime || mending.outOfTime,
    failed: parted.unread.failed,
    entries: [
      ...parted.unread.entries,
      ...closing.entries,
      ...mending.entries,
      ...findings.lockedMeanwhile.map(stillBlockedEntry),
      ...findings.blockedMeanwhile.map(blockedEntry)
    ]
  };
}
function takenBack(outcomes, closed, restored) {
  const closedAgain = new Set(closed.map(({ id }) => id));
  const openAgain = new Set(restored.map(({ id }) => id));
  const isTakenBack = (write, id) => write.kind !== "update" && (write.kind === "retire" ? openAgain : closedAgain).has(id);
  return new Set(
    [...outcomes].filter(([write, outcome]) => outcome.status === "done" && isTakenBack(write, outcome.id)).map(([write]) => write)
  );
}
async function partDoubleBookings({ doubleBookings, opened: opened2 }, before, { verifyingPace, readTemplateIndex, settings, values }) {
  if (doubleBookings.length === 0) return { closing: [], unread: NOTHING_VERIFIED };
  const templateIndex = await verifyingPace.read(readTemplateIndex);
  if (templateIndex.status !== "done")
    return { closing: [], unread: unverified(templateIndex, "read the templates again") };
  const known = new Set(before.map(({ id }) => id));
  const isClosable = (slot) => slot.writable && !slot.drifted && !slot.reopenedByHand && slot.provenance.length > 0 && (opened2.has(slot) || !known.has(slot.id));
  const juniors = toClose(doubleBookings, isClosable, templateIndex.value, settings);
  return {
    closing: juniors.flatMap((slot) => closeAgain("double", slot, values)),
    unread: NOTHING_VERIFIED
  };
}
async function writeRepairs(repairs, { store, verifyingPace, limits }) {
  const written = await writeAll(
    repairs,
    { pace: verifyingPace, limits },
    ({ changes }) => changes,
    (some) => store.update(some.map(({ slot, date, changes }) => ({ id: slot.id, date, changes })))
  );
  return {
    done: written.flatMap(({ item, answer }) => answer.status === "done" ? [item] : []),
    outOfTime: written.some(({ answer }) => answer.status === "out-of-time"),
    entries: written.flatMap(entriesOf2)
  };
}
function entriesOf2({ item, answer }) {
  switch (answer.status) {
    case "done":
      return [doneEntry(item)];
    case "failed":
      return [failedEntry(item, answer.error)];
    case "out-of-time":
      return undoneEntries(item);
  }
}
function undoneEntries({ why, slot }) {
  switch (why) {
    case "restored":
      return [stillBlockedEntry(slot)];
    case "marked-again":
      return [blockedEntry(slot)];
    case "copy":
    case "over-booked":
    case "double":
      return [];
  }
}
function doneEntry({ why, slot }) {
  const [level, code, message] = DONE[why];
  return about2(slot, level, code, `${message}: ${nameOfSlot(slot)}`);
}
var DONE = {
  copy: ["info", "copy-retired", "Closed again, another run had made the same"],
  "over-booked": ["info", "copy-retired", "Closed again, it overlaps what was booked meanwhile"],
  double: ["warn", "parted", "Closed again, it overlaps what came meanwhile"],
  restored: ["error", "booked-meanwhile", "Booked while it was being closed, restored"],
  "marked-again": ["warn", "raced", "Closed while another run updated it, left to the next run"]
};
var stillBlockedEntry = (slot) => about2(
  slot,
  "error",
  "still-blocked",
  `Booked or locked while it was being closed, and still blocked: ${nameOfSlot(slot)}`
);
var blockedEntry = (slot) => about2(
  slot,
  "error",
  "blocked-meanwhile",
  `Blocked while it was being updated, by a person or another run: ${nameOfSlot(slot)}`
);
var failedEntry = ({ slot }, error) => ({
  ...about2(slot, "error", "write-failed", `Failed to update ${nameOfSlot(slot)}: ${error.message}`),
  failure: failureOf(error)
});

// src/execution/work.ts
function workOf(run, { store, window: window2, readAt }, plan) {
  const { clock: clock2, settings, limits, startedAt } = run;
  const verifyingPace = workPace(run, store);
  return {
    store,
    clock: clock2,
    settings,
    limits,
    startedAt,
    verifyingPace,
    pace: verifyingPace.whileAllowed(run.mayStart),
    values: wantedValues(store.storage, settings),
    readAt,
    factsOf: plan.readFacts,
    known: new Set(plan.facts.map(({ id }) => id)),
    async readFacts() {
      const { slots } = await store.readSlots(firstDay(window2));
      return slots.map(plan.readFacts);
    },
    readTemplateIndex: async () => indexTemplates((await store.readTemplates()).templates)
  };
}
var workPace = ({ pace, limits }, { runLog }) => runLog ? pace.leaving(Math.min(LOG_MS, limits.budgetMs / 5)) : pace;

// src/execution/rehearse.ts
async function rehearse(run, school, plan, flagging) {
  const { settings } = run;
  const unmeant2 = await during("guard", async () => refuseUnmeant(plan, run));
  const flagged = await during(
    "flag",
    async () => flagging && flagsOverlaps(run) ? flagging.rehearse(flagging.find(plan.finalState, school.window, settings), school.templates.flags, {
      store: school.store,
      pace: workPace(run, school.store),
      settings
    }) : void 0
  );
  const done = {
    run,
    school,
    plan,
    unmeant: unmeant2,
    applied: NOTHING_APPLIED,
    verified: NOTHING_VERIFIED,
    flagged
  };
  return during("summarize", async () => ({ ...done, ...summarize(done, []) }));
}

// src/execution/sync.ts
async function runPlanned(run, school, plan, flagging, whenSettled) {
  if (run.settings.dryRun) return rehearse(run, school, plan, flagging);
  const unmeant2 = await during("guard", () => refuseUnmeant(plan, run));
  return markPartial(false, async () => {
    const work = workOf(run, school, plan);
    const applied = await during("apply", () => apply(plan, work));
    const verified = await during("verify", () => verify(plan, applied, work));
    const flagged = await during(
      "flag",
      async () => flagging && flagsOverlaps(run) ? flagging.write(
        flagging.find(plan.finalState, school.window, run.settings),
        school.templates.flags,
        work
      ) : void 0
    );
    const done = { run, school, plan, unmeant: unmeant2, applied, verified, flagged };
    const written = outcomeEntries(applied.outcomes, school.store.storage.fieldNames);
    const result = await during("summarize", () => ({ ...done, ...summarize(done, written) }));
    return during("log", () => keepLog(result, changeRows(result), whenSettled));
  });
}

// src/panel/session/attempt.ts
function newAttempt() {
  let leave = () => {
  };
  const givenUp = new Promise((done) => {
    leave = () => done(void 0);
  });
  const own = {
    isStopping: false,
    isGivenUp: false,
    givenUp,
    giveUp() {
      own.isGivenUp = true;
      leave();
    }
  };
  return own;
}

// src/panel/session/counting-port.ts
function countingPort(port, written) {
  return {
    ...port,
    async create(table, rows) {
      const ids = await port.create(table, rows);
      written(ids.length);
      return ids;
    },
    async update(table, edits) {
      await port.update(table, edits);
      written(edits.length);
    }
  };
}

// src/panel/session/panel-pace.ts
var inPanel = (settings, allowMassRetire) => ({
  ...settings,
  allowMassRetire: settings.allowMassRetire || allowMassRetire,
  timeBudgetMs: void 0,
  maxInFlight: Math.min(settings.maxInFlight, MOST_IN_FLIGHT),
  callsPerSecond: Math.min(settings.callsPerSecond, CALLS_PER_SECOND)
});
var CALLS_PER_SECOND = 10;
var MOST_IN_FLIGHT = 5;

// src/panel/session/plan-changes.ts
function planChanges(shown, now) {
  return { added: without2(now.writes, shown.writes), gone: without2(shown.writes, now.writes) };
}
var isSame3 = ({ added, gone }) => added.length === 0 && gone.length === 0;
function without2(writes, others) {
  const known = new Set(others.map(signature));
  return writes.filter((write) => !known.has(signature(write)));
}
function signature(write) {
  const cells = Object.entries(write.changes).sort(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify([idOfWrite(write), write.kind === "retire" ? write.reason : "", cells]);
}

// src/panel/session/panel-session.ts
var SCRIPT = "control-panel";
var PATIENCE_MS2 = 1e4;
var LONGEST_CALL_MS2 = 3e4;
var QUIET_MS = 300;
var READING_MS = 1e3;
function panelSession({
  port,
  clock: clock2,
  settings,
  mayWrite = () => true,
  before: { run, lastRun } = { run: { status: "idle" }, lastRun: void 0 }
}) {
  let state = { plan: { status: "loading" }, run, lastRun };
  let seen;
  let changedAt = LONG_AGO;
  let reading2;
  let isOver = false;
  let attempt = newAttempt();
  let written = () => {
  };
  const base = countingPort(port, (records) => written(records));
  const listeners = /* @__PURE__ */ new Set();
  const set = (change) => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const show = (school) => {
    const { plan } = state;
    const changes = plan.status === "ready" ? planChanges(plan.school.plan, school.plan) : void 0;
    if (plan.status !== "ready" || !changes || isSame3(changes)) {
      const news = plan.status === "ready" ? plan.news : void 0;
      set({ plan: { status: "ready", school, news } });
      return;
    }
    seen = plan.school;
    changedAt = clock2.now();
    set({ plan: { status: "ready", school, news: changes } });
  };
  const read = async (own) => {
    const isCurrent = () => reading2 === own;
    try {
      do {
        own.isStale = false;
        const school = await loadAndPlan(begin({ base, clock: clock2, settings: inPanel(settings, false) }));
        if (!own.isStale && isCurrent()) show(school);
      } while (own.isStale && isCurrent());
    } catch (thrown) {
      if (isCurrent()) set({ plan: { status: "failed", error: toError(thrown) } });
    }
    if (isCurrent()) reading2 = void 0;
  };
  const start = (before) => {
    const own = {
      startedAt: clock2.now(),
      isStale: false,
      isGivenUp: false,
      ends: Promise.resolve()
    };
    reading2 = own;
    own.ends = before.then(
      () => read(own),
      () => read(own)
    );
    return own.ends;
  };
  const refresh = () => {
    if (!reading2) return start(Promise.resolve());
    if (reading2.isGivenUp || clock2.now() - reading2.startedAt >= PATIENCE_MS2) return retry();
    reading2.isStale = true;
    return reading2.ends;
  };
  const retry = () => start(port.abandonReads().then(follow));
  const unanswered = async () => {
    await clock2.sleep(LONGEST_CALL_MS2);
    throw new UnansweredError();
  };
  let isWaiting = false;
  const follow = () => {
    if (isOver) return;
    port.follow(() => {
      if (isWaiting) return;
      isWaiting = true;
      void clock2.sleep(QUIET_MS).then(async () => {
        isWaiting = false;
        if (!isOver && !isBusy(state.run)) await refresh();
      });
    });
  };
  const planMeant = () => {
    if (state.run.status === "changed" || state.run.status === "refused") return state.run.school;
    if (seen && clock2.now() - changedAt < READING_MS) return seen;
    return state.plan.status === "ready" ? state.plan.school : void 0;
  };
  const write = async (own, school, allowMassRetire) => {
    const total = school.plan.writes.length;
    let done = 0;
    const progress = () => {
      if (attempt === own && !own.isGivenUp)
        set({ run: { status: "writing", done, total, stopping: own.isStopping } });
    };
    progress();
    written = (records) => {
      done = Math.min(total, done + records);
      progress();
    };
    const host = {
      base,
      clock: clock2,
      settings: inPanel(settings, allowMassRetire),
      mayStart: () => !own.isStopping
    };
    const begun = begin(host, { script: SCRIPT, caller: `sync:${SCRIPT}` });
    const running = runPlanned(begun, school, school.plan, FLAGGING);
    const result = await Promise.race([running, own.givenUp]);
    seen = void 0;
    set({ plan: { status: "loading" } });
    if (result) {
      const stopped = own.isStopping && result.remaining > 0;
      set({ run: { status: "finished", result, stopped }, lastRun: { at: begun.startedAt, result } });
      return;
    }
    set({ run: { status: "unanswered", done, total } });
    const late = () => void (isOver || isBusy(state.run) || refresh());
    running.then(late, late);
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    start() {
      isOver = false;
      follow();
      void refresh();
      return () => {
        isOver = true;
        port.release();
      };
    },
    refresh,
    // A run reads as well, and must not be disturbed.
    retry: () => isBusy(state.run) ? Promise.resolve() : retry(),
    async afterWriting(writing) {
      try {
        await Promise.race([writing(), unanswered()]);
      } finally {
        if (!isOver) {
          follow();
          void refresh();
        }
      }
    },
    async apply({ allowMassRetire = false } = {}) {
      const meant3 = planMeant();
      if (!meant3 || isBusy(state.run)) return;
      const isMeant = allowMassRetire && state.run.status === "refused";
      const own = newAttempt();
      attempt = own;
      set({ run: { status: "checking" } });
      let school = meant3;
      try {
        await Promise.race([refresh(), own.givenUp]);
        if (own.isStopping || state.plan.status !== "ready") return set({ run: { status: "idle" } });
        school = state.plan.school;
        const changes = planChanges(meant3.plan, school.plan);
        if (!isSame3(changes)) {
          changedAt = LONG_AGO;
          return set({ run: { status: "changed", changes, school } });
        }
        if (settings.dryRun || !mayWrite(school)) return set({ run: { status: "idle" } });
        await write(own, school, isMeant);
      } catch (thrown) {
        const error = toError(thrown);
        set({
          run: error instanceof BreakerError ? { status: "refused", error, school } : { status: "failed", error }
        });
      }
      if (isOver) return;
      follow();
      await refresh();
    },
    stop() {
      const own = attempt;
      own.isStopping = true;
      if (state.run.status === "checking") {
        if (reading2) reading2.isGivenUp = true;
        own.giveUp();
      }
      if (state.run.status !== "writing") return;
      set({ run: { ...state.run, stopping: true } });
      void clock2.sleep(PATIENCE_MS2).then(own.giveUp);
    },
    dismiss() {
      if (!isBusy(state.run)) set({ run: { status: "idle" } });
    }
  };
}

// src/extension/use-session.ts
function useSession(base, port, settings) {
  const key = JSON.stringify(settings);
  const wanted = useRef8(key);
  wanted.current = key;
  const held = useRef8(void 0);
  const before = held.current;
  const isCurrent = (before == null ? void 0 : before.port) === port && before.key === key;
  if (!before || !isCurrent && !isBusy(before.session.state().run)) {
    const session2 = panelSession({
      port,
      clock: browserClock,
      settings,
      mayWrite: (school) => wanted.current === key && permissionAgainst(base, school) === void 0,
      ...before && { before: toldBy(before.session) }
    });
    held.current = { port, key, session: session2 };
  }
  const { session } = held.current;
  useEffect14(() => session.start(), [session]);
  return session;
}
function toldBy(session) {
  const { run, lastRun } = session.state();
  const isResult = run.status === "finished" || run.status === "failed" || run.status === "unanswered";
  return { run: isResult ? run : { status: "idle" }, lastRun };
}
function useSessionState(session) {
  const [, draw] = useReducer((times) => times + 1, 0);
  useEffect14(() => {
    draw();
    return session.subscribe(draw);
  }, [session]);
  return session.state();
}

// src/extension/weeks/weeks-tab.tsx
import { Button as Button15, SelectButtons as SelectButtons3 } from "@airtable/blocks/ui";
import React47, { useMemo as useMemo13 } from "react";

// src/panel/hours/month.ts
var OPEN = /* @__PURE__ */ new Set(["open", "locked", "unclear", "foreign"]);
function monthOf(hours, closures2, teacher, day) {
  const first = firstOfMonth(day);
  const next = firstOfNextMonth(day);
  const weeks = [];
  for (let sunday = weekOf(first); sunday < next; sunday = addDays(sunday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => dayOf3(addDays(sunday, offset))));
  }
  return weeks;
  function dayOf3(date) {
    const [column] = dayOfSchool(hours, closures2, [teacher], date);
    const { hours: ofDay = [], closures: on = [] } = column != null ? column : {};
    const count3 = (test) => ofDay.filter(test).length;
    return {
      date,
      isInMonth: date >= first && date < next,
      booked: count3(({ state }) => state === "booked"),
      open: count3(({ state }) => OPEN.has(state)),
      planned: count3(({ state }) => state === "planned"),
      blocked: count3(({ state }) => state === "blocked" || state === "closed"),
      troubled: count3(({ overlapping, trouble }) => overlapping !== void 0 || trouble !== void 0),
      closures: on
    };
  }
}
var firstOfMonth = (day) => parseDate(`${formatDate(day).slice(0, 7)}-01`);
var firstOfNextMonth = (day) => firstOfMonth(addDays(firstOfMonth(day), 31));

// src/extension/weeks/month-grid.tsx
import React46 from "react";
function MonthGrid({ weeks, today, onDay }) {
  const { words } = usePanel();
  const { weeks: texts, weekdays, embed, name } = words.panel;
  const counts = (day) => COUNTS.flatMap(([key, sign]) => day[key] > 0 ? [[sign, day[key], texts.counts[key]]] : []);
  return /* @__PURE__ */ React46.createElement("div", { className: "ss-grid-scroll" }, /* @__PURE__ */ React46.createElement("ul", { className: "ss-month-legend", "aria-label": texts.legend }, COUNTS.filter(([key]) => weeks.some((week) => week.some((day) => day[key] > 0))).map(
    ([key, sign]) => /* @__PURE__ */ React46.createElement("li", { key }, /* @__PURE__ */ React46.createElement(Sign, { name: sign, size: 12 }), " ", texts.counts[key])
  )), /* @__PURE__ */ React46.createElement("table", { className: "ss-month" }, /* @__PURE__ */ React46.createElement("thead", null, /* @__PURE__ */ React46.createElement("tr", null, WEEKDAYS3.map((weekday) => /* @__PURE__ */ React46.createElement("th", { key: weekday, scope: "col" }, weekdays[weekday])))), /* @__PURE__ */ React46.createElement("tbody", null, weeks.map((week) => {
    var _a;
    return /* @__PURE__ */ React46.createElement("tr", { key: (_a = week[0]) == null ? void 0 : _a.date }, week.map((day) => /* @__PURE__ */ React46.createElement("td", { key: day.date, className: day.isInMonth ? "" : "ss-other-month" }, /* @__PURE__ */ React46.createElement(
      "button",
      {
        type: "button",
        className: `ss-month-day${day.date === today ? " ss-today" : ""}`,
        title: texts.showWeekOf(dayName(day.date, words.panel)),
        onClick: () => onDay(day.date)
      },
      /* @__PURE__ */ React46.createElement("strong", null, /* @__PURE__ */ React46.createElement("span", { className: "ss-hidden" }, weekdays[weekdayOf(day.date)], " "), embed(formatDayAndMonth(day.date))),
      day.closures.map((closure) => /* @__PURE__ */ React46.createElement("span", { key: closure.id, className: "ss-closure-name" }, texts.closedFor(name(nameOfClosure(closure))))),
      /* @__PURE__ */ React46.createElement("span", { className: "ss-month-counts" }, counts(day).map(([sign, count3, text]) => /* @__PURE__ */ React46.createElement("span", { key: sign, title: `${count3} ${text}` }, /* @__PURE__ */ React46.createElement(Sign, { name: sign, size: 12 }), " ", count3, /* @__PURE__ */ React46.createElement("span", { className: "ss-hidden" }, " ", text))))
    ))));
  }))));
}
var WEEKDAYS3 = [0, 1, 2, 3, 4, 5, 6];
var COUNTS = [
  ["booked", "booked"],
  ["open", "open"],
  ["planned", "planned"],
  ["blocked", "blocked"],
  ["troubled", "warning"]
];

// src/extension/weeks/weeks-tab.tsx
function WeeksTab({ plan, onChecks, ...props }) {
  const { words } = usePanel();
  if (plan.status === "loading") return /* @__PURE__ */ React47.createElement(LoadingState, { text: words.panel.loading });
  if (plan.status === "failed") return /* @__PURE__ */ React47.createElement(PlanError, { error: plan.error, onChecks });
  return /* @__PURE__ */ React47.createElement(Weeks, { school: plan.school, ...props });
}
function Weeks({ school, view, onView, onPlan, onDay }) {
  var _a, _b, _c, _d, _e, _f;
  const { words, settings } = usePanel();
  const { weeks: texts } = words.panel;
  const { now, through } = school.window;
  const { closures: closures2 } = school.input;
  const today = now.date;
  const { span, date = today } = view;
  const hours = useMemo13(() => hoursOf(school, settings), [school, settings]);
  const teachers = useMemo13(() => teachersOf2(school, words.panel), [school, words]);
  const teacher = (_b = (_a = teachers.find(({ id }) => id === view.teacher)) != null ? _a : teachers[0]) == null ? void 0 : _b.id;
  const sunday = weekOf(date);
  const columns = useMemo13(
    () => teacher === void 0 ? [] : weekOfTeacher(hours, closures2, teacher, sunday),
    [hours, closures2, teacher, sunday]
  );
  const month = useMemo13(
    () => teacher === void 0 || span === "week" ? [] : monthOf(hours, closures2, teacher, date),
    [hours, closures2, teacher, date, span]
  );
  const story = useStory(hours, school);
  const shown = columns.flatMap((column) => column.hours);
  const subjects = (_d = (_c = view.from) == null ? void 0 : _c.subjects) != null ? _d : [];
  const sought2 = (_e = shown.find((hour) => subjects.includes(subjectOfHour(hour)))) == null ? void 0 : _e.id;
  const [first, last] = span === "week" ? [sunday, addDays(sunday, 6)] : [firstOfMonth(date), addDays(firstOfNextMonth(date), -1)];
  const isBeyond = last > through;
  const note = teachers.length === 0 ? texts.nobody : isBeyond ? texts.openedUntil(dayName(through, words.panel)) : shown.length === 0 ? texts.empty : "";
  return /* @__PURE__ */ React47.createElement("div", { className: "ss-weeks" }, /* @__PURE__ */ React47.createElement("div", { className: "ss-week-head" }, /* @__PURE__ */ React47.createElement(
    DateSteps,
    {
      date,
      previous: {
        label: texts.previous[span],
        date: span === "week" ? addDays(date, -7) : firstOfMonth(addDays(first, -1))
      },
      next: { label: texts.next[span], date: span === "week" ? addDays(date, 7) : addDays(last, 1) },
      onDate: (chosen2) => onView({ date: chosen2, from: void 0 })
    }
  ), /* @__PURE__ */ React47.createElement("h2", { className: "ss-title", "aria-live": "polite" }, words.panel.longSpan(first, last), /* @__PURE__ */ React47.createElement("bdi", { className: "ss-print-only" }, " · ", (_f = teachers.find(({ id }) => id === teacher)) == null ? void 0 : _f.name)), /* @__PURE__ */ React47.createElement("div", { className: "ss-selects" }, view.from && /* @__PURE__ */ React47.createElement(Button15, { className: "ss-button", size: "small", onClick: () => onPlan() }, texts.backToPlan), /* @__PURE__ */ React47.createElement(
    SelectButtons3,
    {
      className: "ss-select-buttons",
      size: "small",
      width: "150px",
      "aria-label": texts.span,
      options: ["week", "month"].map((value) => ({ value, label: texts.spans[value] })),
      value: span,
      onChange: (value) => onView({ span: value === "month" ? "month" : "week" })
    }
  ), /* @__PURE__ */ React47.createElement(
    LabelledSelect,
    {
      label: texts.teacher,
      options: teachers.map(({ id, name }) => ({ value: id, label: name })),
      value: teacher != null ? teacher : "",
      onChange: (value) => onView({ teacher: value || void 0, from: void 0 })
    }
  ))), span === "month" ? /* @__PURE__ */ React47.createElement(React47.Fragment, null, note !== "" && /* @__PURE__ */ React47.createElement("p", { className: "ss-keys ss-month-note" }, note), /* @__PURE__ */ React47.createElement(MonthGrid, { weeks: month, today, onDay: (day) => onView({ date: day, span: "week" }) })) : /* @__PURE__ */ React47.createElement(React47.Fragment, null, /* @__PURE__ */ React47.createElement(Legend, { hours: shown }), /* @__PURE__ */ React47.createElement(
    WeekGrid,
    {
      label: words.panel.tabs.weeks,
      columns,
      headings: columns.map((column) => dayName(column.date, words.panel)),
      today,
      day: date,
      note,
      sought: sought2,
      onTell: story.tell,
      heading: { label: texts.showDay, onClick: (column) => onDay(column.date) }
    }
  )), story.dialog);
}

// src/extension/panel.tsx
function Panel() {
  const base = useBase5();
  const globalConfig = useGlobalConfig4();
  useWatchable2(globalConfig, ["*"]);
  const { colorScheme } = useColorScheme();
  const stored = Object.fromEntries(
    Object.keys(SETTING_READERS).map((name) => [name, globalConfig.get(name)])
  );
  const read = trySettings(stored);
  const language = read instanceof ConfigurationError ? stored.language : read.language;
  const { code, direction: direction3, words: wordsIn2 } = inLanguage(panelLanguages, language);
  const scheme = colorScheme === "dark" ? "dark" : "light";
  useTheme(scheme, direction3, code);
  const port = useMemo14(() => blocksBase(base, browserClock), [base]);
  const words = wordsIn2(STATUSES);
  return /* @__PURE__ */ React48.createElement("main", { className: "ss-root", "data-scheme": scheme, dir: direction3 }, /* @__PURE__ */ React48.createElement("h1", { className: "ss-hidden" }, words.title), /* @__PURE__ */ React48.createElement(ErrorBoundary, { words }, /* @__PURE__ */ React48.createElement(
    Tabs,
    {
      context: { port, direction: direction3, scheme },
      language,
      settings: read instanceof ConfigurationError ? void 0 : read,
      problem: read instanceof ConfigurationError ? read : void 0
    }
  )));
}
function Tabs({ context, language, settings = DEFAULT_SETTINGS, problem }) {
  const [tab, setTab] = useState12("plan");
  const { port } = context;
  const session = useSession(useBase5(), port, settings);
  const { plan, run, lastRun } = useSessionState(session);
  usePassingTime(session, plan, settings);
  const { open, booked, blocked } = plan.status === "ready" ? plan.school.store.map.statuses : STATUSES;
  const words = useMemo14(() => {
    const statuses = { open, booked, blocked };
    return {
      panel: inLanguage(panelLanguages, language).words(statuses),
      sync: inLanguage(syncLanguages, language).words(statuses),
      setup: inLanguage(setupLanguages, language).words(statuses)
    };
  }, [language, open, booked, blocked]);
  const [opened2, setOpened] = useState12(false);
  const [notice, notify] = useState12(void 0);
  const [mending, setMending] = useState12(NOT_MENDING);
  const [view, setView] = useState12(FIRST_VIEW);
  const [draft, setDraft] = useState12(void 0);
  const [look, setLook] = useState12(FIRST_LOOK);
  const changeView = (change) => setView((before) => ({ ...before, ...change }));
  const { errors, plan: texts } = words.panel;
  const panel3 = {
    ...context,
    words,
    session,
    settings,
    isBusy: isBusy(run),
    openRecord: ({ table, id }) => {
      const inTable = plan.status === "ready" ? plan.school.store.map[table] : void 0;
      if (!inTable || opened2 || isBusy(run)) return;
      setOpened(true);
      notify(void 0);
      void port.withRecord(inTable.id, id, (record) => expandRecord(record)).then(
        (isThere) => !isThere && notify(errors.recordGone),
        (thrown) => notify(errors.notOpened(toError(thrown).message))
      ).finally(() => setOpened(false));
    },
    notice,
    notify
  };
  const goTo = (name) => {
    notify(void 0);
    setTab(name);
  };
  const waitsForSettings = problem && tab !== "settings" && /* @__PURE__ */ React48.createElement(
    ErrorState,
    {
      title: errors.settings,
      hint: errors.settingsMend,
      problems: problem.problems.map(words.panel.failures.settingProblem),
      action: { label: words.panel.tabs.settings, onClick: () => goTo("settings") }
    }
  );
  const showInWeek = (row) => {
    changeView({ teacher: row.teacher, date: row.date, span: "week", from: row });
    goTo("weeks");
  };
  const backToPlan = () => {
    setLook((before) => {
      var _a;
      return { ...before, sought: (_a = view.from) == null ? void 0 : _a.id };
    });
    changeView({ from: void 0 });
    goTo("plan");
  };
  const count3 = plan.status === "ready" && !problem ? plan.school.plan.writes.length : 0;
  return /* @__PURE__ */ React48.createElement(PanelProvider, { value: panel3 }, /* @__PURE__ */ React48.createElement(TabBar, { tab, onChange: goTo, count: count3 }), /* @__PURE__ */ React48.createElement("p", { className: "ss-hidden", role: "status" }, spoken(run, texts)), /* @__PURE__ */ React48.createElement(Notice, null), /* @__PURE__ */ React48.createElement(TabPanel, { tab }, waitsForSettings, !waitsForSettings && tab === "plan" && /* @__PURE__ */ React48.createElement(
    PlanTab,
    {
      plan,
      run,
      lastRun,
      look,
      onLook: setLook,
      onWeek: showInWeek,
      onChecks: () => goTo("checks")
    }
  ), !waitsForSettings && tab === "weeks" && /* @__PURE__ */ React48.createElement(
    WeeksTab,
    {
      plan,
      view,
      onView: changeView,
      onChecks: () => goTo("checks"),
      onPlan: backToPlan,
      onDay: (date) => {
        changeView({ date });
        goTo("day");
      }
    }
  ), !waitsForSettings && tab === "day" && /* @__PURE__ */ React48.createElement(DayTab, { plan, view, onView: changeView, onChecks: () => goTo("checks") }), !waitsForSettings && tab === "holidays" && /* @__PURE__ */ React48.createElement(HolidaysTab, { plan, draft, onDraft: setDraft, onChecks: () => goTo("checks") }), !waitsForSettings && tab === "checks" && /* @__PURE__ */ React48.createElement(ChecksTab, { mending, onMending: setMending }), tab === "settings" && /* @__PURE__ */ React48.createElement(SettingsTab, { plan })));
}
function spoken(run, texts) {
  if (run.status === "checking") return texts.checking;
  if (run.status !== "writing") return "";
  return run.stopping ? texts.stopping : texts.written(25 * Math.floor(4 * run.done / Math.max(1, run.total)));
}
export {
  Panel
};
