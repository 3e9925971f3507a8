import { LINK, type TableSpec, TEXT } from "./field-spec.ts";

export const OVERLAP_LOG = {
  name: "overlap_log",
  fields: {
    pair: { access: "editable", types: TEXT, name: "pair" },
    date: { access: "editable", types: ["date"], name: "date" },
    firstSeen: { access: "editable", types: ["dateTime"], name: "first_seen" },
  },
} as const satisfies TableSpec;

/** Every hour that a run or a person has added or taken away. */
export const CHANGE_LOG = {
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
    naturalKey: { access: "editable", types: TEXT, name: "natural_key" },
  },
} as const satisfies TableSpec;

/** Every run that changed something, failed at something or did not get through. */
export const RUN_LOG = {
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
    message: { access: "editable", types: TEXT, name: "message" },
  },
} as const satisfies TableSpec;

/** Every single thing that a run could not do. */
export const ERROR_LOG = {
  name: "error_log",
  fields: {
    slot: { access: "editable", types: TEXT, name: "slot" },
    at: { access: "editable", types: ["dateTime"], name: "at" },
    error: { access: "editable", types: TEXT, name: "error" },
    run: { access: "editable", types: TEXT, name: "run" },
  },
} as const satisfies TableSpec;

/** What an entry of the change log says of an hour. */
export const LOG_ACTIONS = { added: "ADDED", removed: "REMOVED" } as const;
