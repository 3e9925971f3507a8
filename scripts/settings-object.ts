import type { Given } from "../src/configuration/inputs.ts";

export const settings: Given = {
  // ── The school ──────────────────────────────────────────────────────────────────────────────
  // The time zone in which the school lives.
  timeZone: "Asia/Jerusalem",
  // How many days of slots to keep ready, counted from the coming Sunday.
  daysAhead: 14,
  // true: also the rest of the running week. false: only from the coming Sunday on.
  coverRunningWeek: true,
  // Language of the report: "en" or "he".
  language: "en",
  // true: the report names the students of booked slots.
  showStudents: true,

  // ── What a run may do ───────────────────────────────────────────────────────────────────────
  // "allFuture": slots beyond the window are kept true as well. "window": they are left alone.
  horizon: "allFuture",
  // Two templates of one teacher at the same time: "both" get a slot, or only "one" of them.
  sameTimeTemplates: "both",
  // true: open again what the sync itself had closed, once a template wants it again.
  reopenOwnBlocked: true,
  // Future slots that belong to no template: "byKey" blocks those whose natural_key was made by a script (teacher's
  // record id, date, time) and keeps those that a person has typed; "keep" blocks none of them, "deactivate" all.
  unlinkedSlots: "byKey",
  // Capacity of the slot: "always" follow the template, only on "create", or "never".
  copyCapacity: "always",
  // true: never touch a slot on which הוחלו חריגות ("exceptions applied") is ticked.
  protectExceptions: false,
  // true: templates on which קבוע ("fixed") is not ticked count as out of use.
  onlyFixed: false,
  // Templates on which קבוע ("fixed") is ticked: "open" gives them slots that anybody can book, "skip" gives them none.
  fixedTemplates: "open",
  // Templates that are reserved (is_reserved, or a student in reserved_for): "open" or "skip", likewise.
  reservedTemplates: "open",
  // The template field that says whether a row is in use: "auto", or its name.
  activeField: "auto",
  // Words in that field for "out of use", beside the usual ones: ["resting", "בהפסקה"]
  disabledValues: [],
  // A newer template set replaces its teacher's whole "week", or "slot" by slot only what it overlaps.
  overrideMode: "week",
  // "ignore": the old text field מזהה מורה is not written. "mirror": the teacher's record id is written into it too,
  // for old automations that still filter by it.
  legacyTeacherField: "ignore",

  // ── Lessons ─────────────────────────────────────────────────────────────────────────────────
  // Lessons that have no slot: "auto", they take their teacher's time, so that no hour is offered over them; "off",
  // nobody looks at them.
  lessonsOccupy: "auto",
  // Words in the status of a lesson for "cancelled", beside the usual ones: ["postponed", "נדחה"]
  cancelledValues: [],
  // A view that shows every lesson from this week on; empty reads the whole table.
  lessonsView: "",

  // ── Overlaps ────────────────────────────────────────────────────────────────────────────────
  // true: the flagger takes its flags off templates that overlap nothing any more.
  clearFlags: true,
  // true: the scheduled sync writes the flags as well, without a flagger of its own.
  flagDuringSync: false,
  // true: hours that a person has blocked count as overlapping too.
  flagBlocked: false,
  // true: the flagger also tells of two slots in one room at one time.
  checkRooms: true,
  // true: the flagger also tells of a student who is in two slots at one time.
  checkStudents: true,
  // Rooms in which several lessons may take place, beside zoom and online: ["Hall", "חצר"]
  sharedRooms: [],

  // ── Safety ──────────────────────────────────────────────────────────────────────────────────
  // true: write nothing, only report what would be written.
  dryRun: false,
  // "reconcile": a dry run that also lists everything that has drifted from the templates. "sync": the real thing.
  mode: "sync",
  // Refuse a run that would block more slots than this. "20/50%": more than 20, and more than half of those that stand.
  massRetireLimit: "20/50%",
  // true: let one such run through. Better given as an input variable, for a single run.
  allowMassRetire: false,
  // From so many errors on, shouldAlert is true.
  alertThreshold: 1,
  // A web address that is told how every run went, such as "https://example.org/hook"; empty tells nobody.
  notifyUrl: "",
  // How many records your Airtable plan allows in the base.
  recordLimit: "50000",

  // ── Names in this base, where they are not the usual ones ──────────────────────────────────
  // Tables, by name or id: { "weekly_slot": "Templates", "slot_inventory": "Slots" }
  tables: {},
  // Fields, by their English keys (see docs/school/en/names.md): { "slot_inventory": { "room": "Room" } }
  fieldNames: {},
  // Choices of the status field: { "open": "free", "booked": "taken", "blocked": "off" }
  statusNames: {},
  // A view that shows every slot from this week on, also blocked and unlinked ones; a slot that it hides is made
  // again. Only for inventories too large to be read whole; empty reads the whole table.
  inventoryView: "",

  // ── Airtable's limits; there is rarely a reason to change them ─────────────────────────────
  // Seconds after which no new call starts (Airtable stops a script after 30).
  timeBudgetSeconds: 25,
  // Calls on their way at the same time.
  maxInFlight: 5,
  // Calls started within one second.
  callsPerSecond: 15,
};
