/*
 Slot Sync 1.0.0 · sync on a record's update
 Brings the slots of one template in line within seconds of an edit, exactly as the scheduled sync would.
 It does not replace the scheduled sync, which alone opens new weeks and sees deleted templates.

 SET UP
 1. In Airtable open Automations and create an automation with the trigger "When a record is updated", table
    weekly_slot. Under "Fields" choose exactly these:
        day_of_week, start_time, end_time, teacher_id, type
    and, where you have them, duration_min, start_date, end_date, week_index, cycle_weeks, template_set and the field
    that switches a template off.
    No others: the sync itself changes the inverse link slot_inventory, and the overlap flagger has_overlap,
    overlap_with and overlap_details. Watching one of those would start a new run for every run.
 2. Add the action "Run a script", delete what is in the editor, and paste this whole file.
 3. In the left column add the input variable
        recordId     the record id of the trigger's record (the blue plus: Record (from Step 1), Airtable record ID)
 4. Press "Test". A test writes for real; add the variable dryRun with the value true for a first look.
 5. Switch the automation on.
 The same script works with the triggers "When a record is created", "When a record matches conditions" and "When a
 button is clicked"; each automation needs its own recordId.

 BULK EDITS
 Airtable starts one run for every changed record: pasting 200 rows costs 200 runs, and your plan counts them.
 Before a bulk edit switch this automation off, edit, run the scheduled sync once (open it and press "Test"), and
 switch this one on again. Nothing is lost meanwhile: the next scheduled sync does the same.
 Editing several fields of one template one after the other starts several runs. That does no harm; a slot that was
 made in between is closed again.

 INPUT VARIABLES
   recordId     record id, or a list of them (required)
   dryRun       true/false   write nothing, only report
   notifyUrl    web address  told how every run went, with one POST of JSON
 Every setting below may be given as an input variable of the same name too, and then wins.

 OUTPUTS
   created, updated, deactivated, overlaps, errorCount, remaining    numbers
   errors       list of {slot, error}
   incomplete   true when time ran out; the next scheduled sync goes on from there
   shouldAlert  true on errors, on a red run, and after two runs in a row that ran out of time;
                what waits for a decision of yours is no error: the report has it under "Needs a person"
   dryRun       whether this was a dry run
   summary      one line of text
   report       Markdown, ready for an e-mail
   subject      ready as the subject of the e-mail: how many things wait for you, and the summary
   needsPerson  how many things wait for you: the lines under "Needs a person"
   clashes      always 0; the flagger counts them
   status       ok, partial (some errors, or incomplete) or failed (nothing was done)

 LOGS (optional; setup.js makes the tables)
   slot_change_log gets every hour that came or went, sync_runs every run that did something, error_log every error.

 WHEN THE RUN IS RED
 Nothing was written, unless the error begins with "The run broke off", or Airtable itself has ended the run for its time:
 then what was written stays, and the next run goes on from there. The error lists every problem and how to mend each of them.
*/

// scripts/settings-object.ts
var settings = {
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
  callsPerSecond: 15
};

// src/base/codecs/cells/field-types.ts
var COMPUTED_TYPES = new Set([
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

// src/base/port-error.ts
var PortError = class extends Error {
	constructor(kind, message, { isGuess = false } = {}) {
		super(message);
		this.name = "PortError";
		this.kind = kind;
		this.isGuess = isGuess;
	}
};
var kindOf = error => (error instanceof PortError ? error.kind : "lost");
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
var isRateLimited = error => kindOf(error) === "rate";
var isLostAnswer = error => error instanceof PortError && error.kind === "lost" && !error.isGuess;

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
	if (thrown instanceof PortError) return thrown;
	const { message } = toError(thrown);
	const kind = known.find(([words]) => words.test(message))?.[1];
	return kind === void 0 ? new PortError("lost", message, { isGuess: true }) : new PortError(kind, message);
}
async function answered(known, call) {
	try {
		return await call();
	} catch (thrown) {
		throw portErrorOf(thrown, known);
	}
}

// src/adapters/scripting-errors.ts
var SCRIPTING_ERRORS = [
	// "Can only send 15 mutations every 1000ms" and its variants.
	[/mutations? every|rate limit|too many requests/i, "rate"],
	[/permission|not authorized/i, "forbidden"],
	[/no (record|table)\b/i, "gone"],
	[
		/cannot accept|cannot be set|cannot create|batch size|no (field|choice|option)|does not exist|invalid (value|record|cell)|record format|is computed|not defined/i,
		"refused"
	],
	[
		/time[d -]*out|took too long|took longer|did not (answer|respond)|no answer|network|fetch|connection|socket|aborted|unavailable|internal|server error|bad gateway|try again|something went wrong|unknown error/i,
		"lost"
	]
];

// src/adapters/scripting.ts
var LIMITS = {
	batch: 50,
	reads: 30,
	calls: { most: 15, perMs: 1e3, restAfterRefusalMs: 1e3, countReads: false },
	restAfterReadMs: 0,
	runMs: 3e4
};
function scriptingBase(base2) {
	const tableOf = id => tableById(base2, id);
	const select = async (source, query) => {
		const { records } = await source.selectRecordsAsync(query);
		return records.map(record => ({
			id: record.id,
			cell: field => record.getCellValue(field) ?? null
		}));
	};
	return {
		limits: LIMITS,
		schema: async () => schemaOf(base2),
		// A query cannot filter, so it gives everything.
		list: (table, fields, { view } = {}) =>
			answered(SCRIPTING_ERRORS, () => select(sourceOf(tableOf(table), view), { fields: [...fields] })),
		readRecords: (table, ids, fields) =>
			answered(SCRIPTING_ERRORS, () => select(tableOf(table), { fields: [...fields], recordIds: [...ids] })),
		create: (table, rows) =>
			answered(SCRIPTING_ERRORS, async () => tableOf(table).createRecordsAsync(rows.map(fields => ({ fields })))),
		update: (table, edits) =>
			answered(SCRIPTING_ERRORS, async () =>
				tableOf(table).updateRecordsAsync(edits.map(({ id, cells }) => ({ id, fields: cells })))
			)
	};
}
var schemaOf = base2 => ({
	id: base2.id,
	tables: base2.tables.map(({ id, name, fields, views }) => ({
		id,
		name,
		fields: fields.map(fieldSchema),
		views: (views ?? []).map(view => ({ id: view.id, name: view.name }))
	}))
});
function tableById(base2, id) {
	const table = base2.tables.find(each => each.id === id);
	if (!table) throw new PortError("gone", `Table ${id} has disappeared from the base during the run`);
	return table;
}
function sourceOf(table, view) {
	const source = view === void 0 ? table : table.views?.find(({ id, name }) => id === view || name === view);
	if (!source) {
		throw new PortError("gone", `View "${view}" has disappeared from table ${table.name} during the run`);
	}
	return source;
}
var fieldSchema = ({ id, name, type, options, isComputed }) => ({
	id,
	name,
	type,
	options: options ?? null,
	isComputed: isComputed ?? COMPUTED_TYPES.has(type)
});

// src/domain/text/alike.ts
var plainText = text => (needsChange(text) ? text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ").trim() : text);
var plainWord = text =>
	plainText(text.toLowerCase().replace(HYPHENS, " ").replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"'));
var withMarksShown = text =>
	text.replace(INVISIBLE, mark => `⟨U+${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
var findNamed = (all, name) => {
	const exact = all.find(each => each.name === name);
	if (exact) return exact;
	const wanted = plainText(name);
	return all.find(each => plainText(each.name) === wanted);
};
var INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
var WHITE_SPACE = /[\s\u0085]+/g;
var ODD = /[\t-\r\u0085\u00a0\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u2066-\u2069\u3000\ufeff]/;
var needsChange = text => ODD.test(text) || text.startsWith(" ") || text.endsWith(" ") || text.includes("  ");
var anyOf = (...codes) => new RegExp(`[${String.fromCharCode(...codes)}]`, "g");
var HYPHENS = anyOf(45, 95, 8208, 8209, 1470);
var APOSTROPHES = anyOf(8216, 8217, 1523);
var QUOTATION_MARKS = anyOf(8220, 8221, 8222, 8223, 1524);

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
var NO_WORDS = ["0", "false", "no", "לא", "open", "פתוח", "פתוחה", "-", "–", "✗", "✖", "❌", "☐"];
var CANCELLED_WORDS = ["cancelled", "canceled", "בוטל", "בוטלה", "מבוטל", "מבוטלת", 'בוטל ע"י מנהל'];
var CURLY_QUOTES = /[“”„‟″״]/g;

// src/base/schema/field-spec.ts
var TEXT = ["singleLineText", "multilineText"];
var TIME = ["singleSelect", ...TEXT, "duration", "dateTime"];
var DAY = ["singleSelect", "number", ...TEXT];
var LINK = ["multipleRecordLinks"];
var LOOKUP = ["multipleLookupValues"];
var COMPUTED = ["formula", "rollup", "count", ...LOOKUP];
var TEXT_TYPES = TEXT;
var readKeys = fields => Object.keys(fields).filter(key => !fields[key]?.unread);

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
var REQUIRED_TABLES = [TEMPLATES, SLOTS];
var OPTIONAL_TABLES = [CLOSURES, LESSONS, OVERLAP_LOG, CHANGE_LOG, RUN_LOG, ERROR_LOG];
var VALIDITY_FIELDS = ["startDate", "endDate", "weekIndex", "templateSet"];
var RESERVING_FIELDS = ["isReserved", "reservedFor"];
var FLAG_FIELDS = ["hasOverlap", "overlapWith", "overlapDetails"];

// src/configuration/contradictions.ts
var contradictions = ({ tables, fieldNames, statusNames }) => [
	...claimedTwice(
		"tables",
		void 0,
		ALL_TABLES.map(({ name }) => [name, tables[name] ?? name])
	),
	...ALL_TABLES.flatMap(spec => {
		const given = fieldNames[spec.name];
		return given ? claimedTwice("fieldNames", spec.name, fieldClaims(spec, given)) : [];
	}),
	...claimedTwice(
		"statusNames",
		void 0,
		Object.entries(STATUSES).flatMap(([status, usual]) => (statusNames[status] ?? [usual]).map(word => [status, word]))
	)
];
var ALL_TABLES = [...REQUIRED_TABLES, ...OPTIONAL_TABLES];
var fieldClaims = ({ fields }, given) =>
	Object.entries({
		...Object.fromEntries(Object.entries(fields).map(([key, { name }]) => [key, name])),
		...given
	});
function claimedTwice(setting, table, claims) {
	const claimants = new Map();
	for (const [key, name] of claims) {
		const plain5 = plainText(name);
		const known = claimants.get(plain5) ?? { name, keys: new Set() };
		claimants.set(plain5, known);
		known.keys.add(key);
	}
	return [...claimants.values()]
		.filter(({ keys }) => keys.size > 1)
		.map(({ name, keys }) => ({ kind: "claimed-twice", name: setting, table, given: name, keys: [...keys] }));
}

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
var settingsOf = ({ timeBudgetSeconds, ...settings2 }) => ({
	...settings2,
	timeBudgetMs: timeBudgetSeconds === void 0 ? void 0 : timeBudgetSeconds * 1e3
});
var DEFAULT_SETTINGS = settingsOf(WRITTEN_DEFAULTS);

// src/configuration/setting-problem.ts
function settingProblemText(problem) {
	switch (problem.kind) {
		case "unreadable":
			return `${place(problem)}: got ${problem.got}, expected ${expectationText(problem.expected)}`;
		case "not-json":
			return (
				`${place(problem)}: got ${problem.got}, which is not JSON, expected ${expectationText(problem.expected)}` +
				(problem.isCurly ? '. Only straight quotation marks (") count, and these are curly' : "")
			);
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
var meant = ({ areNear, keys }) =>
	areNear ? `perhaps ${keys.map(quoted).join(" or ")}` : `the keys are ${keys.map(quoted).join(", ")}`;
var quoted = key => `"${key}"`;

// src/configuration/errors.ts
var ConfigurationError = class extends Error {
	constructor(problems) {
		const lines = problems.map(problem => `- ${settingProblemText(problem)}`);
		super(["The settings cannot be used, nothing was read or written:", ...lines].join("\n"));
		this.name = "ConfigurationError";
		this.problems = problems;
	}
};

// src/configuration/likeness.ts
function knownLike(typed, keys) {
	const ranked = keys
		.map(({ key, name }) => ({ key, likeness: Math.max(likeness(typed, key), likeness(typed, name)) }))
		.filter(each => each.likeness >= LEAST)
		.sort((a, b) => b.likeness - a.likeness);
	const near = ranked.filter(each => each.likeness === 1 || ranked[0]?.likeness !== 1).slice(0, MOST);
	return near.length > 0
		? { areNear: true, keys: near.map(({ key }) => key) }
		: { areNear: false, keys: keys.map(({ key }) => key) };
}
var MOST = 3;
var LEAST = 0.3;
function likeness(a, b) {
	if (plain(a) === plain(b)) return 1;
	const [one, other] = [pairsOf(plain(a)), pairsOf(plain(b))];
	const common = [...one].filter(pair => other.has(pair)).length;
	return (2 * common) / Math.max(1, one.size + other.size);
}
var pairsOf = text => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
var plain = name => name.replace(/[\s_-]/g, "").toLowerCase();

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
function parseTimeOfDay(text) {
	const match2 = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
	return match2 ? Number(match2[1]) * 60 + Number(match2[2]) : void 0;
}
var formatTimeOfDay = minute => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
var addDays = (date, days) => date + days;
var weekdayOf = date => (((date + 4) % 7) + 7) % 7;
var weekOf = date => addDays(date, -weekdayOf(date));
var nearestSunday = date => addDays(date, (7 - weekdayOf(date)) % 7);
var firstOnOrAfter = (date, weekday) => addDays(date, (weekday - weekdayOf(date) + 7) % 7);
var endOfSpan = (starts, ends) => (ends === MIDNIGHT && starts !== void 0 && starts > MIDNIGHT ? END_OF_DAY : ends);
var pad = value => String(value).padStart(2, "0");
var isLeapYear = year => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
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
	const month = ((monthFromMarch + 2) % 12) + 1;
	return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

// src/configuration/readers.ts
var isGiven = given => given !== void 0 && given !== null && !(typeof given === "string" && given.trim() === "");
var anyText = {
	expects: { kind: "text" },
	read: given => (typeof given === "string" ? given.trim() : void 0)
};
var flag = {
	expects: { kind: "flag" },
	read: given => {
		const word =
			typeof given === "boolean" || typeof given === "number" || typeof given === "string" ? String(given) : "";
		return FLAGS.get(plainWord(word));
	}
};
var FLAGS = new Map([
	["true", true],
	["1", true],
	["yes", true],
	["false", false],
	["0", false],
	["no", false]
]);
var oneOf = (...words) => ({
	expects: { kind: "one-of", words },
	read: given => words.find(word => typeof given === "string" && plainText(given) === word)
});
var wholeNumber = (least, most) => ({
	expects: { kind: "whole-number", least, most },
	read: given => {
		const number = toNumber(given);
		const isMeant = Number.isSafeInteger(number) && number !== void 0 && number >= least;
		return isMeant && number <= (most ?? number) ? number : void 0;
	}
});
var positiveNumber = {
	expects: { kind: "positive-number" },
	read: given => {
		const number = toNumber(given);
		return number !== void 0 && number > 0 ? number : void 0;
	}
};
var webAddress = {
	expects: { kind: "web-address" },
	read: given => {
		const address = anyText.read(given);
		return address !== void 0 && /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(address) ? address : void 0;
	}
};
var wordList = {
	expects: { kind: "words" },
	read: given => {
		const items = Array.isArray(given) ? given : typeof given === "string" ? wordsIn(given) : void 0;
		return items?.every(item => typeof item === "string")
			? items.map(item => item.trim()).filter(item => item !== "")
			: void 0;
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
	read: given => (typeof given === "string" ? parseDate(plainText(given)) : void 0)
};
function toNumber(given) {
	if (typeof given === "number") return Number.isFinite(given) ? given : void 0;
	const plain5 = typeof given === "string" ? plainText(given) : "";
	return /^[+-]?\d+(\.\d+)?$/.test(plain5) ? Number(plain5) : void 0;
}

// src/domain/settings.ts
var LANGUAGE_CODES = ["en", "he"];

// src/domain/time/instant.ts
var instantAt = milliseconds => milliseconds;
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
var formatInstant = instant => new Date(instant).toISOString();

// src/domain/time/zone.ts
var MINUTE_MS = 6e4;
var HOUR_MS = 60 * MINUTE_MS;
var DAY_MS = MINUTES_PER_DAY * MINUTE_MS;
function zoneOf(name, intl = globalIntl()) {
	const offsetAt = intlOffset(name, intl) ?? (name === "Asia/Jerusalem" ? israelOffset : void 0);
	return offsetAt && zoneFrom(steadyPerDay(offsetAt));
}
var globalIntl = () => (typeof Intl === "object" ? Intl : null);
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
			const instants = possible.filter(instant => instant + offsetAt(instant) === local);
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
	return instant => {
		const part = {};
		for (const { type, value } of format.formatToParts(instant)) part[type] = value;
		const date = parseDate(`${String(part.year).padStart(4, "0")}-${part.month}-${part.day}`);
		if (date === void 0) return 0;
		const seconds = (Number(part.hour) * 60 + Number(part.minute)) * 60 + Number(part.second);
		return date * DAY_MS + seconds * 1e3 - Math.floor(instant / 1e3) * 1e3;
	};
}
var israelOffset = instant => {
	const year = new Date(instant).getUTCFullYear();
	const lastSunday = month => weekOf(parseDate(`${String(year).padStart(4, "0")}-${month}-31`));
	const begins = addDays(lastSunday("03"), -2) * DAY_MS;
	const ends = lastSunday("10") * DAY_MS - HOUR_MS;
	return (instant >= begins && instant < ends ? 3 : 2) * HOUR_MS;
};
function steadyPerDay(offsetAt) {
	const ends = new Map();
	const atStartOf = day => {
		let offset = ends.get(day);
		if (offset === void 0) {
			offset = offsetAt(instantAt(day * DAY_MS));
			ends.set(day, offset);
		}
		return offset;
	};
	return instant => {
		const day = Math.floor(instant / DAY_MS);
		const offset = atStartOf(day);
		return offset === atStartOf(day + 1) ? offset : offsetAt(instant);
	};
}

// src/configuration/name-readers.ts
var namesByKey = (keys, example, unknown) =>
	mapReader(example, { each: nameUnder(keys), flaws: (_, key) => strange(key, keys, unknown) });
var wordsByKey = (keys, example, unknown) =>
	mapReader(example, {
		each(value, key) {
			if (!keys.some(each => each.key === key)) return void 0;
			const list3 = Array.isArray(value) ? value : [value];
			const read = list3.map(word => anyText.read(word));
			return read.every(word => word !== void 0 && word !== "") && read.length > 0 ? read : void 0;
		},
		flaws: (_, key) => strange(key, keys, unknown)
	});
function namesByTable(tables, example) {
	const fieldsOf2 = table => tables.find(({ key }) => key === table)?.fields;
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
var nameUnder = keys => (value, key) => (keys.some(each => each.key === key) ? anyText.read(value) : void 0);
var strange = (given, keys, unknown) =>
	keys.some(({ key }) => key === given) ? [] : [unknown(given, knownLike(given, keys))];
var mapReader = (example, { each, flaws }) => ({
	expects: { kind: "names", example },
	read: given => mapOf(parsed(given), each),
	flaws: given =>
		parsed(given) === void 0
			? [{ kind: "not-json", isCurly: parsed(String(given).replace(CURLY_QUOTES, '"')) !== void 0 }]
			: entriesOf(parsed(given)).flatMap(([key, value]) => flaws(value, key))
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
var isMap = value => typeof value === "object" && value !== null && !Array.isArray(value);
var entriesOf = map => (isMap(map) ? Object.entries(map).filter(([, value]) => isGiven(value)) : []);
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
	read: given => {
		const name = anyText.read(given);
		return name !== void 0 && zoneOf(name) ? name : void 0;
	}
};
var mode = oneOf("sync", "reconcile");
var massRetireLimit = {
	expects: { kind: "number-and-share" },
	read: given => {
		const match2 = /^(\d+)\s*\/\s*(\d+(?:\.\d+)?)\s*%$/.exec(typeof given === "string" ? given.trim() : "");
		const percent = Number(match2?.[2]);
		return match2 && percent <= 100 ? { count: Number(match2[1]), percent } : void 0;
	}
};
var fieldKeys = ({ name: table, fields }) => [
	...Object.entries(fields).map(([key, { name }]) => ({ key, name })),
	// It has several names, and no entry of its own in the schema.
	...(table === TEMPLATES.name ? ACTIVE_FIELD_NAMES.map(name => ({ key: "active", name })) : [])
];
var TABLES = [...REQUIRED_TABLES, ...OPTIONAL_TABLES].map(spec => ({
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

// src/configuration/inputs.ts
var teacherId = {
	expects: { kind: "teacher" },
	read: given => anyText.read(given)
};
var SCHEDULED_VARIABLES = { startDate: calendarDay, weeksAhead: wholeNumber(0, 520), teacherId };
var recordId = {
	expects: { kind: "templates" },
	isRequired: true,
	read: given => {
		const items = Array.isArray(given) ? given : typeof given === "string" ? given.split(/[\s,;"'[\]]+/) : [void 0];
		const ids = items.filter(item => item !== "").map(item => anyText.read(item));
		return ids.every(id => id !== void 0 && /^rec\w+$/.test(id)) && ids.length > 0 ? ids : void 0;
	}
};
var ON_UPDATE_VARIABLES = { recordId };
function readInputs(settings2, typed, variables) {
	const problems = [];
	const readers = { ...SETTING_READERS, ...variables };
	const input2 = properlyNamed(typed, readers);
	const fromSettings = readAll("setting", settings2, SETTING_READERS, problems);
	const fromInput = readAll("input", input2, readers, problems);
	for (const [name, { expects: expected, isRequired }] of Object.entries(variables)) {
		if (isRequired && !isGiven(input2[name])) problems.push({ kind: "not-given", name, expected });
	}
	if (fromInput.weeksAhead !== void 0 && fromInput.daysAhead !== void 0)
		problems.push({ kind: "both-given", names: ["weeksAhead", "daysAhead"] });
	const stray = Object.keys(settings2).filter(name => !isOneOf(name, SETTING_READERS));
	for (const name of stray) problems.push({ kind: "unknown-setting", name });
	problems.push(...contradictions({ ...WRITTEN_DEFAULTS, ...fromSettings, ...fromInput }));
	if (problems.length > 0) throw new ConfigurationError(problems);
	const weeks = fromInput.weeksAhead;
	const inDays = weeks === void 0 ? {} : { daysAhead: weeks * 7 };
	const given = { ...WRITTEN_DEFAULTS, ...fromSettings, ...fromInput, ...inDays };
	const merged = given.mode === "reconcile" ? { ...given, dryRun: true } : given;
	const pick = names => Object.fromEntries(names.map(name => [name, merged[name]]));
	return {
		settings: settingsOf(pick(Object.keys(WRITTEN_DEFAULTS))),
		variables: pick(Object.keys(variables).filter(name => merged[name] !== void 0)),
		unknown: Object.keys(input2).filter(name => !isOneOf(name, readers))
	};
}
function properlyNamed(typed, readers = SETTING_READERS) {
	const names = new Map(Object.keys(readers).map(name => [plain(name), name]));
	return Object.fromEntries(
		Object.entries(typed).map(([name, value]) => {
			const proper = names.get(plain(name)) ?? name;
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
	const found = flaws?.(value) ?? [];
	const told = { where, name, got: asTyped(value), expected };
	return found.length === 0 ? [{ kind: "unreadable", ...told }] : found.map(flaw => ({ ...flaw, ...told }));
}
var isOneOf = (name, readers) => Object.keys(readers).includes(name);
var asTyped = value =>
	withMarksShown(typeof value === "string" ? `"${value}"` : (JSON.stringify(value) ?? String(value)));

// src/domain/overlap.ts
var overlaps = (a, b) => a.starts < b.ends && b.starts < a.ends;
var collide = (a, b) => a.date === b.date && overlaps(a, b) && shareTeacher(a, b);
var shareTeacher = (a, b) => a.teachers.some(teacher => b.teachers.includes(teacher));
var samePresence = (a, b) =>
	a.date === b.date && a.starts === b.starts && a.ends === b.ends && sameMembers(a.teachers, b.teachers);
var sameMembers = (a, b) => a.length === b.length && a.every(member => b.includes(member));

// src/domain/text/shortened.ts
var shortened = (text, most = MOST_CHARACTERS) =>
	text.length > most ? `${text.slice(0, isSplitAt(text, most) ? most - 1 : most)}…` : text;
var isSplitAt = (text, index) => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(index - 1, index + 1));
var MOST_CHARACTERS = 200;

// src/domain/closure.ts
var WHOLE_DAY = { starts: MIDNIGHT, ends: END_OF_DAY };
var concerns = ({ teachers }, teacher) => teachers.length === 0 || teachers.includes(teacher);
var liesOn = ({ from, through, hours }, date, span) => from <= date && date <= through && overlaps(hours, span);
var nameOfClosure = ({ name, id }) => (name === "" ? id : shortened(name));

// src/domain/ids.ts
var byCodeUnit = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// src/planning/group-by.ts
function groupBy(items, keyOf) {
	const groups = new Map();
	for (const item of items) addTo(groups, keyOf(item), item);
	return groups;
}
function addTo(groups, key, item) {
	const group = groups.get(key);
	if (group) group.push(item);
	else groups.set(key, [item]);
}

// src/domain/key.ts
var slotKey = (teacher, date, starts) => ({
	teacher,
	date,
	starts,
	text: `${teacher}|${formatDate(date)}|${formatTimeOfDay(starts)}`
});
function parseSlotKey(text) {
	const match2 = CANONICAL.exec(text) ?? CANONICAL.exec(plainText(text));
	if (!match2) return void 0;
	const [trimmed, teacher, year, month, day, hours = "", minutes] = match2;
	const date = dateOf(Number(year), Number(month), Number(day));
	if (date === void 0 || Number(hours) > 23) return void 0;
	const starts = Number(hours) * 60 + Number(minutes);
	const isPadded = hours.length === "HH".length;
	return isPadded ? { teacher, date, starts, text: trimmed } : slotKey(teacher, date, starts);
}
var CANONICAL = /^(rec[A-Za-z0-9]+)\|(\d{4})-(\d{2})-(\d{2})\|(\d{1,2}):([0-5]\d)$/;

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
	if (state?.mark === "manual") return NONE;
	if (linked.length > 0 || state?.template === void 0) return linked;
	return [state.template];
}
var NONE = [];
var STATE = /^v1\|([^|]*)\|(live|retired|manual)(?:\|([\s\S]*))?$/;
function liveState(template, { starts, ends, type, capacity }) {
	return `v1|${template}|live|${formatTimeOfDay(starts)}-${formatTimeOfDay(ends)};${type ?? ""};${capacity ?? ""}`;
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
var retiredState = template => `v1|${template ?? ""}|retired`;

// src/planning/window.ts
function syncWindow(now, { startDate, daysAhead, coverRunningWeek }) {
	const base2 = startDate ?? now.date;
	const sunday = nearestSunday(base2);
	const from = Math.max(now.date, coverRunningWeek ? base2 : sunday);
	return { now, base: base2, from, through: addDays(sunday, daysAhead) };
}
var isPast = ({ now }, date, starts) => date < now.date || (date === now.date && starts <= now.minute);

// src/planning/held/filled-end.ts
function filledEnd(starts, { stored, state, provenance, templateIndex }) {
	const snapshot = state && parseSnapshot(state.snapshot);
	if (snapshot && snapshot.starts === starts) return snapshot.ends;
	for (const id of provenance) {
		const hours = templateIndex.get(id)?.hours;
		if (hours && hours.starts === stored?.starts) return hours.ends;
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
	const noted = state?.template;
	if (noted !== void 0 && sources.includes(noted)) return [noted];
	const own = sources.filter(id => wantsHour(templateIndex.get(id), key));
	return own.length > 0 ? own : sources;
}
var wantsHour = (template, key) =>
	template?.state === "active" &&
	key !== void 0 &&
	template.teacher === key.teacher &&
	template.weekday === weekdayOf(key.date) &&
	template.starts === key.starts;

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
function factsReader({ templateIndex, namedTeachers: namedTeachers2, window, settings: settings2 }) {
	const isGenerated = (slot, stored, state) => {
		if (state) return state.mark !== "manual";
		if (slot.source.length > 0) return true;
		switch (settings2.unlinkedSlots) {
			case "byKey":
				return stored !== void 0;
			case "keep":
				return false;
			case "deactivate":
				return true;
			default:
				return settings2.unlinkedSlots;
		}
	};
	return slot => {
		const state = parseSyncState(slot.syncState);
		const written = parseSlotKey(slot.key);
		const read = namedTeachers2 ? storedKeyOf(slot, written, namedTeachers2) : written;
		const stored = state?.mark === "manual" ? void 0 : read;
		const teachers = teachersOf(slot, written);
		const { date } = slot;
		const generated = isGenerated(slot, stored, state);
		const starts = slot.starts ?? slot.formulaStarts ?? (generated ? stored?.starts : void 0);
		const key = stored ?? (generated ? derivedKey(teachers, date, starts) : void 0);
		const provenance = provenanceOf(slot, state, key, templateIndex);
		const cellEnds = slot.ends ?? slot.formulaEnds;
		const isLost = cellEnds === void 0 || (cellEnds === MIDNIGHT && starts === MIDNIGHT);
		const lostEnd = isLost && generated ? filledEnd(starts, { stored, state, provenance, templateIndex }) : void 0;
		const ends = cellEnds === void 0 || lostEnd === END_OF_DAY ? lostEnd : endOfSpan(starts, cellEnds);
		const blocked = slot.status === "blocked" || slot.blockedByFormula;
		const protection = protectionOf(slot, settings2);
		const retiredMark = state?.mark === "retired";
		const lacksTime = starts === void 0 || (stored === void 0 && cellEnds === void 0);
		const malformed = date === void 0 || (lacksTime && (generated || key !== void 0));
		const frozen =
			date === void 0 ||
			malformed ||
			isPast(window, date, starts ?? 0) ||
			date < window.from ||
			(settings2.horizon === "window" && date > window.through);
		const templateUnreadable = provenance.some(id => templateIndex.get(id)?.state === "invalid");
		const hasStatus = slot.status !== "empty";
		return {
			id: slot.id,
			slot,
			teachers,
			provenance,
			state,
			key,
			rekeyed: stored !== void 0 && stored.teacher !== written?.teacher,
			date,
			starts,
			ends,
			presence: presenceOf(teachers, date, starts, ends),
			occurrenceDate: key?.date ?? date,
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
	if (teachers.length !== 1 || teacher === void 0 || date === void 0 || starts === void 0) return void 0;
	return slotKey(teacher, date, starts);
}
var isAt = (key, teachers, date, starts) =>
	teachers.length === 1 && teachers[0] === key.teacher && date === key.date && starts === key.starts;
function presenceOf(teachers, date, starts, ends) {
	if (date === void 0 || starts === void 0 || ends === void 0 || ends <= starts) return void 0;
	return { teachers, date, starts, ends };
}
var isPlaced = slot => slot.presence !== void 0;
var nameOfSlot = ({ key, slot }) => shortened(key?.text ?? (slot.key === "" ? slot.id : slot.key));

// src/planning/held/match.ts
function match(wanted, slotsByKey, mode2) {
	const bySlot = new Map();
	const byOccurrence = new Map();
	const winners = new Map();
	const matchedKeys = new Set();
	const pair = (occurrence, slot) => {
		bySlot.set(slot, occurrence);
		byOccurrence.set(occurrence, slot);
	};
	for (const [key, sharing] of wanted) {
		const slots = slotsByKey.get(key);
		if (!slots) continue;
		matchedKeys.add(key);
		const templates = new Set(sharing.map(({ template }) => template.id));
		if (mode2 === "one") {
			const winner = matchOne(sharing, slots, templates, pair);
			if (winner) winners.set(key, winner);
		} else {
			matchBoth(sharing, slots, templates, pair);
		}
	}
	return {
		wanted: [...wanted.values()].flat(),
		slotOf: occurrence => byOccurrence.get(occurrence),
		occurrenceOf: slot => bySlot.get(slot),
		isMatchedKey: key => matchedKeys.has(key?.text),
		winnerOf: key => winners.get(key)
	};
}
var byRank = (a, b) => byCondition(a, b) || byCodeUnit(a.id, b.id);
var byCondition = (a, b) =>
	rankClass(a) - rankClass(b) ||
	Number(a.templateUnreadable) - Number(b.templateUnreadable) ||
	Number(a.drifted) - Number(b.drifted);
function matchBoth(sharing, slots, templates, pair) {
	const ranked = slots.slice().sort(byRank);
	const taken = new Set();
	const take = (occurrence, suits) => {
		const slot = ranked.find(candidate => !taken.has(candidate) && suits(candidate));
		if (!slot) return false;
		taken.add(slot);
		pair(occurrence, slot);
		return true;
	};
	const claimed = slot => slot.provenance.some(id => templates.has(id));
	const without2 = sharing.filter(
		occurrence => !take(occurrence, slot => slot.provenance.includes(occurrence.template.id))
	);
	for (const occurrence of without2) take(occurrence, slot => !claimed(slot));
}
function matchOne(sharing, slots, templates, pair) {
	const claimed = slot => slot.provenance.some(id => templates.has(id));
	const [best] = slots
		.slice()
		.sort((a, b) => byCondition(a, b) || Number(claimed(b)) - Number(claimed(a)) || byCodeUnit(a.id, b.id));
	const winner = sharing.find(({ template }) => best?.provenance.includes(template.id)) ?? sharing[0];
	if (winner && best) pair(winner, best);
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

// src/planning/wanted/expand.ts
function expand(templateIndex, exclusions, slotsByKey, window) {
	const wanted = new Map();
	const add = (template, date, key, upcoming) => {
		if (!exclusions.exclusion(template, date)) addTo(wanted, key.text, { template, date, key, upcoming });
	};
	for (const template of templateIndex.active) {
		let date = firstOnOrAfter(window.from, template.weekday);
		for (; date <= window.through; date = addDays(date, 7)) {
			if (isPast(window, date, template.starts)) continue;
			add(template, date, slotKey(template.teacher, date, template.starts), true);
		}
	}
	for (const records of slotsByKey.values()) {
		const key = records[0]?.key;
		if (!key) continue;
		const upcoming = key.date >= window.from && !isPast(window, key.date, key.starts);
		if (upcoming && key.date <= window.through) continue;
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
var dateOf2 = write => (write.kind === "create" ? write.occurrence.date : write.slot.date);
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
var nameOfOccupant = ({ slot, occurrence }) => (slot ? nameOfSlot(slot) : occurrence.key.text);
var nameOfWrite = write => (write.kind === "create" ? write.occurrence.key.text : nameOfSlot(write.slot));

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
	const days = new Map();
	const items = [];
	return {
		all: () => items,
		add(item) {
			items.push(item);
			const { date, teachers } = item.presence;
			let day = days.get(date);
			if (!day) {
				day = new Map();
				days.set(date, day);
			}
			for (const teacher of teachers) addTo(day, teacher, item);
		},
		colliding(presence) {
			const day = days.get(presence.date);
			if (!day) return [];
			const found = new Set();
			for (const teacher of presence.teachers) {
				for (const item of day.get(teacher) ?? []) {
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
var firstShared = (a, b) => a.teachers.find(teacher => b.teachers.includes(teacher));

// src/planning/order/prerequisites.ts
function findPrerequisites(writes) {
	const leaving = emptyOccupancy();
	const byTemplateWeek = new Map();
	for (const write of writes) {
		if (write.kind !== "retire" && write.kind !== "update") continue;
		const { slot } = write;
		if (slot.presence) leaving.add({ change: write, presence: slot.presence });
		for (const id of slot.provenance) {
			if (slot.occurrenceDate === void 0) continue;
			addTo(byTemplateWeek, templateWeek(id, slot.occurrenceDate), write);
		}
	}
	const found = new Map();
	for (const write of writes) {
		if (write.kind === "retire") continue;
		const after = presenceAfter(write);
		if (!after) continue;
		const before = write.kind === "update" ? write.slot.presence : void 0;
		if (before && samePresence(before, after)) continue;
		const makesRoom = other => {
			const elsewhere = presenceAfter(other);
			return !elsewhere || !collide(elsewhere, after);
		};
		const needed = new Set(
			leaving
				.colliding(after)
				.map(({ change }) => change)
				.filter(makesRoom)
		);
		if (write.kind !== "update") {
			const { template, date } = write.occurrence;
			for (const other of byTemplateWeek.get(templateWeek(template.id, date)) ?? []) needed.add(other);
		}
		found.set(write, [...needed]);
	}
	return write => found.get(write) ?? NONE2;
}
var NONE2 = [];
var templateWeek = (template, date) => `${template}|${weekOf(date)}`;

// src/domain/keys-of.ts
var keysOf = keyed => Object.keys(keyed);

// src/domain/text/sha256.ts
function sha256(text) {
	const bytes = utf8(text);
	const words = padded(bytes);
	let state = INITIAL;
	for (let start = 0; start < words.length; start += WORDS_PER_BLOCK) {
		state = compress(state, words.slice(start, start + WORDS_PER_BLOCK));
	}
	return state.flatMap(word => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255]);
}
function base64Url(bytes) {
	let text = "";
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
		const group = (a << 16) | (b << 8) | c;
		const digits = Math.min(bytes.length - at, 3) + 1;
		for (let digit = 0; digit < digits; digit++) text += ALPHABET.charAt((group >>> (18 - 6 * digit)) & 63);
	}
	return text;
}
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
var WORDS_PER_BLOCK = 16;
var ROUNDS = 64;
var PRIMES = firstPrimes(ROUNDS);
var INITIAL = PRIMES.slice(0, 8).map(prime => fraction(Math.sqrt(prime)));
var CONSTANTS = PRIMES.map(prime => fraction(Math.cbrt(prime)));
function fraction(root) {
	return Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
}
function firstPrimes(count3) {
	const primes = [];
	for (let candidate = 2; primes.length < count3; candidate++) {
		if (primes.every(prime => candidate % prime !== 0)) primes.push(candidate);
	}
	return primes;
}
function utf8(text) {
	const bytes = [];
	for (const character of text) {
		const point = character.codePointAt(0) ?? 0;
		const code = point >= 55296 && point <= 57343 ? 65533 : point;
		const rest = shift => 128 | ((code >> shift) & 63);
		if (code < 128) bytes.push(code);
		else if (code < 2048) bytes.push(192 | (code >> 6), rest(0));
		else if (code < 65536) bytes.push(224 | (code >> 12), rest(6), rest(0));
		else bytes.push(240 | (code >> 18), rest(12), rest(6), rest(0));
	}
	return bytes;
}
function padded(bytes) {
	const blocks = Math.ceil((bytes.length + 9) / 64);
	const words = new Array(blocks * WORDS_PER_BLOCK).fill(0);
	[...bytes, 128].forEach((byte, at) => {
		words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - 8 * (at & 3)));
	});
	words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
	words[words.length - 1] = (bytes.length * 8) | 0;
	return words;
}
function compress(state, block) {
	const schedule = block.slice();
	const word = at => schedule[at] ?? 0;
	for (let at = WORDS_PER_BLOCK; at < ROUNDS; at++) {
		const [early, late] = [word(at - 15), word(at - 2)];
		const small0 = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
		const small1 = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
		schedule.push((word(at - 16) + small0 + word(at - 7) + small1) | 0);
	}
	let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
	for (let at = 0; at < ROUNDS; at++) {
		const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
		const choice = (e & f) ^ (~e & g);
		const one = (h + big1 + choice + (CONSTANTS[at] ?? 0) + word(at)) | 0;
		const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
		const majority = (a & b) ^ (a & c) ^ (b & c);
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + big0 + majority) | 0];
	}
	return [a, b, c, d, e, f, g, h].map((value, at) => (value + (state[at] ?? 0)) | 0);
}
var turned = (word, by) => (word >>> by) | (word << (32 - by));

// src/domain/instance-id.ts
var instanceIdOf = (set, anchor, date) => base64Url(sha256(`${set}|${anchor}|${formatDate(date)}`));
var isInstanceId = text => /^[A-Za-z0-9_-]{43}$/.test(text);

// src/domain/template.ts
var instanceOf = ({ id, set, anchor }, date) => instanceIdOf(set ?? id, anchor ?? id, date);
var bySeniority = (a, b) => {
	const [bornA, bornB] = [a.createdAt ?? Number.POSITIVE_INFINITY, b.createdAt ?? Number.POSITIVE_INFINITY];
	return bornA === bornB ? byCodeUnit(a.id, b.id) : bornA - bornB;
};

// src/planning/wanted/remembered.ts
function remembered(ask) {
	const known = new Map();
	return key => {
		const answer = known.get(key);
		if (answer) return answer;
		const asked = ask(key);
		known.set(key, asked);
		return asked;
	};
}

// src/planning/wanted/cells.ts
function wantedValues(storage, settings2) {
	const { fields } = storage;
	const markerMode = fields.has("syncState");
	const mirrorsTeacher = settings2.legacyTeacherField === "mirror" && fields.has("legacyTeacher");
	const capacityOf = template => (fields.has("capacity") ? template.capacity : void 0);
	const ofTemplate = remembered(template => {
		const { id, teacher, starts, ends } = template;
		const type = fields.has("type") ? template.type : void 0;
		const capacity = settings2.copyCapacity === "always" ? capacityOf(template) : void 0;
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
			const context = { slot, storage, date: held.date ?? date };
			return isHour(starts, "starts", template.starts, context) && isHour(ends, "ends", template.ends, context);
		},
		create: occurrence => ({
			...(fields.has("key") && { key: occurrence.key.text }),
			date: occurrence.date,
			status: "open",
			...toWrite({
				...valuesFor(occurrence, occurrence.date),
				...(settings2.copyCapacity !== "never" && { capacity: capacityOf(occurrence.template) })
			})
		}),
		differences: (occurrence, { slot, ...held }) => {
			const date = held.date ?? occurrence.date;
			const changes = toWrite(valuesFor(occurrence, date), { slot, storage, date });
			return slot.key === "" && fields.has("key") ? { key: occurrence.key.text, ...changes } : changes;
		},
		retire: ({ provenance }) => ({
			status: "blocked",
			...(markerMode && { syncState: retiredState(provenance[0]) })
		})
	};
}
var isEmpty = changes => {
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
	const put = field => {
		const value = values[field];
		if (value !== void 0 && (!context || DIFFERS[field](value, context))) changes[field] = value;
	};
	for (const field of COPIED) put(field);
	return changes;
}
var isHour = (cell, field, minute, { storage, date }) =>
	cell !== void 0 && (clock(cell) === clock(minute) || clock(cell) === clock(storage.readsBackAs(field, minute, date)));
var clock = minute => (minute === END_OF_DAY ? MIDNIGHT : minute);

// src/domain/time/week-pattern.ts
var MOST_WEEKS = 5;
var isInForce = ({ from, through }, date) =>
	(from === void 0 || from <= date) && (through === void 0 || date <= through);
var weekIndexOf = (start, weeks, date) => modulo(Math.floor((date - start) / 7), weeks) + 1;
var isOnPattern = (pattern, date) => {
	const { cycle } = pattern;
	return isInForce(pattern, date) && (!cycle || weekIndexOf(cycle.start, cycle.weeks, date) === cycle.index);
};
var FIRST_WEEKDAYS = [0, 1];
var isFirstOfWeek = date => FIRST_WEEKDAYS.includes(weekdayOf(date));
var lastWeekdays = from => (from === void 0 ? [0, 6] : [weekdayOf(addDays(from, -1))]);
var modulo = (value, by) => ((value % by) + by) % by;

// src/planning/wanted/template-sets.ts
function overrideTest(templateIndex, mode2) {
	const births = birthsOf(templateIndex.all);
	const setsOf2 = remembered(teacher => setsOfTeacher(templateIndex.ofTeacher(teacher), births));
	const layersOn = (teacher, date) => {
		const inForce = setsOf2(teacher).filter(({ ranges }) => ranges.some(range => isInForce(range, date)));
		return [...inForce.map(({ name }) => name), void 0];
	};
	const stayingOn = remembered(teacher =>
		remembered(date => staying(templateIndex.ofTeacher(teacher), layersOn(teacher, date), date))
	);
	return (template, date) => {
		const { teacher, set } = template;
		if (setsOf2(teacher).length === 0) return false;
		return mode2 === "week" ? layersOn(teacher, date)[0] !== set : !stayingOn(teacher)(date).has(template);
	};
}
function birthsOf(templates) {
	const births = new Map();
	for (const { set, createdAt = Number.POSITIVE_INFINITY } of templates) {
		if (set !== void 0) births.set(set, Math.min(births.get(set) ?? createdAt, createdAt));
	}
	return births;
}
function setsOfTeacher(templates, births) {
	const ranges = new Map();
	for (const { set, pattern } of templates) {
		if (set !== void 0) ranges.set(set, [...(ranges.get(set) ?? []), pattern]);
	}
	const birthOf = name => births.get(name) ?? Number.POSITIVE_INFINITY;
	return [...ranges]
		.map(([name, patterns]) => ({ name, ranges: patterns }))
		.sort((a, b) =>
			birthOf(a.name) === birthOf(b.name) ? byCodeUnit(b.name, a.name) : birthOf(b.name) - birthOf(a.name)
		);
}
function staying(templates, layers, date) {
	const wanted = templates.filter(({ weekday, pattern }) => weekday === weekdayOf(date) && isOnPattern(pattern, date));
	const kept = [];
	for (const layer of layers) {
		const free = wanted.filter(template => template.set === layer && !kept.some(newer => overlaps(newer, template)));
		kept.push(...free);
	}
	return new Set(kept);
}

// src/planning/wanted/exclusions.ts
function exclusionsOf(templateIndex, { closures, lessons, setsInEdit: setsInEdit2 }, settings2) {
	const { closed, invalid } = sortOut(closures);
	const isOverridden = overrideTest(templateIndex, settings2.overrideMode);
	const byTeacher = new Map(
		[...groupBy(templateIndex.active, ({ teacher }) => teacher).keys()].map(teacher => [
			teacher,
			closed.filter(closure => concerns(closure, teacher))
		])
	);
	const timeTaken = (template, date, butNot) => {
		const closure = byTeacher.get(template.teacher)?.find(each => liesOn(each, date, template));
		if (closure) return { kind: "closed", by: closure };
		const lesson = lessons.lessonOn(template, date, butNot);
		return lesson && { kind: "lesson", by: lesson };
	};
	return {
		exclusion(template, date) {
			if (template.fixed && settings2.fixedTemplates === "skip") return { kind: "fixed" };
			if (template.reserved && settings2.reservedTemplates === "skip") return { kind: "reserved" };
			const taken = timeTaken(template, date);
			if (taken) return taken;
			if (!isOnPattern(template.pattern, date)) return { kind: "off" };
			return isOverridden(template, date) ? { kind: "overridden" } : void 0;
		},
		timeTaken,
		isWithheld: teacher =>
			invalid.some(closure => concerns(closure, teacher)) ||
			setsInEdit2.some(({ teachers }) => teachers.includes(teacher))
	};
}
function sortOut(closures) {
	return {
		closed: closures.filter(closure => closure.state === "closed"),
		invalid: closures.filter(closure => closure.state === "invalid")
	};
}

// src/planning/wanted/named-teachers.ts
var namedTeachers = (templates, closureTeachers) =>
	new Set([...templates.flatMap(({ teachers }) => teachers), ...closureTeachers]);

// src/planning/wanted/sets-in-edit.ts
function setsInEdit(templates) {
	const inUse = templates.filter(({ state }) => state !== "disabled");
	return [...groupBy(inUse, ({ set }) => set)]
		.flatMap(([name, rows]) => {
			const isInEdit = rows.some(row => row.state === "invalid" && row.isSetUnreadable);
			if (name === void 0 || !isInEdit) return [];
			return [{ name, teachers: [...new Set(rows.flatMap(({ teachers }) => teachers))].sort(byCodeUnit) }];
		})
		.sort((a, b) => byCodeUnit(a.name, b.name));
}

// src/planning/wanted/template-index.ts
function indexTemplates(templates) {
	const byId = new Map(templates.map(template => [template.id, template]));
	const active = templates.filter(template => template.state === "active").sort(bySeniority);
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
		get: id => byId.get(id),
		rank: ({ id }) => ranks.get(id) ?? ranks.size,
		ofTeacher: teacher => byTeacher.get(teacher) ?? [],
		at: (teacher, weekday, starts) => byHour.get(teacher)?.get(hourOfWeek(weekday, starts)) ?? []
	};
}
var hourOfWeek = (weekday, starts) => weekday * MINUTES_PER_DAY + starts;

// src/planning/wanted/unplaced-lessons.ts
function unplacedLessons(lessons, holders) {
	const naming = new Map();
	for (const holder of holders) for (const id of holder.lessons) addTo(naming, id, holder);
	const holdersOf = ({ id }) => naming.get(id) ?? [];
	const unplaced = lessons
		.filter(lesson => !holdersOf(lesson).some(holder => givesRoom(holder, lesson)))
		.sort((a, b) => a.date - b.date || a.starts - b.starts || byCodeUnit(a.id, b.id));
	const byDay = new Map();
	for (const lesson of unplaced) {
		for (const teacher of lesson.teachers) addTo(byDay, dayOf(teacher, lesson.date), lesson);
	}
	return {
		lessons: unplaced,
		lessonOn(template, date, butNot = []) {
			const { teacher, starts } = template;
			const ofDay = byDay.get(dayOf(teacher, date));
			return ofDay?.find(lesson => {
				if (!overlaps(lesson, template) || butNot.includes(lesson.id)) return false;
				const key = slotKey(teacher, date, starts).text;
				return !holdersOf(lesson).some(holder => holder.key?.text === key);
			});
		},
		clashingWith({ presence, lessons: named2 }) {
			const ofDay = presence?.teachers.flatMap(id => byDay.get(dayOf(id, presence.date)) ?? []);
			return ofDay?.find(lesson => presence && collide(lesson, presence) && !named2.includes(lesson.id));
		}
	};
}
var givesRoom = ({ presence, blocked }, lesson) =>
	presence !== void 0 &&
	!blocked &&
	presence.date === lesson.date &&
	presence.starts <= lesson.starts &&
	lesson.ends <= presence.ends &&
	shareTeacher(presence, lesson);
var dayOf = (teacher, date) => `${teacher}|${date}`;

// src/planning/decide/updates.ts
function settleUpdates(candidates, standing, areTwins, templateIndex) {
	const refused = new Set();
	const standingByDate = groupBy(standing, ({ date }) => date);
	for (const [date, ofDay] of groupBy(candidates, candidate => candidate.date)) {
		const inOrder3 = ofDay.sort(bySeniorityOf(templateIndex));
		for (const candidate of refusedOfDay(inOrder3, standingByDate.get(date) ?? [], areTwins)) refused.add(candidate);
	}
	return { accepted: candidates.filter(candidate => !refused.has(candidate)), refused: [...refused] };
}
var presenceOf2 = ({ occurrence, date }) => presenceOn(occurrence, date);
var bySeniorityOf = templateIndex => (a, b) =>
	a.occurrence.date - b.occurrence.date ||
	templateIndex.rank(a.occurrence.template) - templateIndex.rank(b.occurrence.template) ||
	byCodeUnit(a.slot.id, b.slot.id);
function refusedOfDay(candidates, standing, areTwins) {
	const updated = new Set(candidates.map(({ slot }) => slot));
	const movers = candidates.map(moverOf);
	const others = standing
		.filter(slot => !updated.has(slot))
		.map(slot => ({ slot, after: void 0, current: slot.presence }));
	const byTeacher = new Map();
	for (const each of [...movers, ...others]) {
		const teachers = [each.slot.presence, each.after].flatMap(presence => presence?.teachers ?? []);
		for (const teacher of new Set(teachers)) addTo(byTeacher, teacher, each);
	}
	const near = presence => (presence ? presence.teachers.flatMap(teacher => byTeacher.get(teacher) ?? []) : []);
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
	const takeOneBack = () =>
		movers.some(mover => {
			if (mover.accepted) return false;
			settle(mover, true);
			if (!lastViolation()) return true;
			settle(mover, false);
			return false;
		});
	for (const mover of movers) {
		mover.collisions = near(mover.after).filter(other => isInTheWay2(mover, other)).length;
	}
	for (let last = lastViolation(); last; last = lastViolation()) settle(last, false);
	while (takeOneBack());
	return movers.filter(({ accepted }) => !accepted).map(({ candidate }) => candidate);
}
function moverOf(candidate) {
	const after = presenceOf2(candidate);
	return { slot: candidate.slot, candidate, after, current: after, accepted: true, collisions: 0 };
}
var isMover = slot => slot.after !== void 0;
function movesTeacherOrStart({ slot, occurrence }) {
	const { teacher, starts } = occurrence.template;
	return !sameMembers(slot.teachers, [teacher]) || slot.starts !== starts;
}

// src/planning/decide/final-occupancy.ts
function finalOccupancy(standing, updates, matching, twins, { now }) {
	const occupancy = emptyOccupancy();
	const updateOf2 = new Map(updates.map(candidate => [candidate.slot, candidate]));
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
	const matched = matching.occurrenceOf(slot)?.template.id;
	return matched === void 0 || slot.provenance.includes(matched) ? slot.provenance : [...slot.provenance, matched];
}

// src/planning/held/surplus-copy.ts
var isSurplusCopy = (slot, matching) =>
	slot.drifted && matching.occurrenceOf(slot) === void 0 && matching.isMatchedKey(slot.key);

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
	const other = taken?.kind === "lesson" && slot.blocked ? void 0 : taken;
	return { ...fate, exclusion: other ?? (fate.exclusion.kind === "lesson" ? void 0 : fate.exclusion) };
}
var originOf = (slot, templateIndex) =>
	slot.provenance.map(id => templateIndex.get(id)).find(template => template?.state === "active");
function movedBy(slot, template) {
	const teacher = slot.key?.teacher ?? slot.teachers.find(id => id === template.teacher);
	if (teacher !== template.teacher) return "teacher";
	if (slot.occurrenceDate !== void 0 && weekdayOf(slot.occurrenceDate) !== template.weekday) return "day";
	return (slot.key?.starts ?? slot.starts) === template.starts ? void 0 : "time";
}
var exclusionOf = ({ occurrenceDate }, template, exclusions) =>
	occurrenceDate === void 0 ? void 0 : exclusions.exclusion(template, occurrenceDate);
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
	const disabled = slot.provenance.some(id => templateIndex.get(id)?.state === "disabled");
	return disabled ? "template_disabled" : "template_removed";
}

// src/planning/decide/decide.ts
function decide({ occurrence, slot }, context) {
	const { values, window } = context;
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
		const differs = !isEmpty(changes);
		if (differs && isPast(window, date, occurrence.template.starts))
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
var keepMatched = (slot, occurrence, reason, values) => ({
	kind: "keep",
	skip: matchedSkip(slot, occurrence, reason, values)
});
var keepUnmatched = (slot, reason, context) => ({
	kind: "keep",
	skip: { slot, occurrence: void 0, reason, ...keptFateOf(slot, context) }
});
function retire(slot, context) {
	const { origin, moved, exclusion } = fateOf(slot, context);
	const reason = staleReason(slot, moved ?? exclusion?.kind, context);
	return { kind: "retire", slot, changes: context.values.retire(slot), reason, origin, exclusion };
}
function changesOf(occurrence, slot, values) {
	const changes = values.differences(occurrence, slot);
	return slot.statusLost ? { status: "open", ...changes } : changes;
}
var NOTHING = { kind: "nothing" };
function decideMissing(occurrence, { matching, window }) {
	if (matching.winnerOf(occurrence.key.text)) return { kind: "duplicate", occurrence };
	return occurrence.upcoming && occurrence.date <= window.through ? { kind: "create", occurrence } : NOTHING;
}
function reopeningDate({ ownBlocked, frozen, templateUnreadable, date }, { template }, { window, reopenOwnBlocked }) {
	const ours = ownBlocked && !frozen && !templateUnreadable;
	if (!ours || !reopenOwnBlocked || date === void 0) return void 0;
	return isPast(window, date, template.starts) ? void 0 : date;
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
var openingTemplates = ({ creates, reopens, duplicates }) =>
	new Set(
		[...creates, ...duplicates, ...reopens.map(({ occurrence }) => occurrence)].map(({ template }) => template.id)
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
function lessonClashes(facts, skips, lessons, window) {
	const ofStale = new Map(
		skips.flatMap(({ slot, reason, ...skip }) =>
			reason === "booked" && "exclusion" in skip && skip.exclusion?.kind === "lesson" ? [[slot, skip.exclusion.by]] : []
		)
	);
	return facts.flatMap(slot => {
		const lesson = ofStale.get(slot) ?? (isToTakePlace(slot, window) ? lessons.clashingWith(slot) : void 0);
		return lesson ? [{ slot, lesson }] : [];
	});
}
var isToTakePlace = ({ booked, blocked, presence }, window) =>
	booked && !blocked && presence !== void 0 && !isPast(window, presence.date, presence.starts);

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
		leftBlocked: intents.reopens.flatMap(({ slot, otherwise }) => (reopened.has(slot) ? [] : [otherwise])),
		waiting,
		withheld,
		// Colliders are named against the final state, so that they do not depend on the order of visits (semantics 3.11).
		refused: [
			...refused.map(candidate => refuse(candidate.reopening ? "reopen" : "create", candidate, context)),
			...duplicates.map(candidate => refuseDuplicate(candidate, context, reopened))
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
	const ready = [...creates.map(candidateOf), ...reopens.map(reopeningOf)]
		.filter(isFree)
		.filter(isAllowed)
		.sort(
			(a, b) =>
				a.presence.date - b.presence.date ||
				templateIndex.rank(a.occurrence.template) - templateIndex.rank(b.occurrence.template) ||
				a.occurrence.date - b.occurrence.date
		);
	return { ready, duplicates: duplicates.map(candidateOf).filter(isFree), waiting, withheld };
}
var candidateOf = occurrence => ({
	occurrence,
	reopening: void 0,
	presence: presenceOn(occurrence, occurrence.date)
});
var reopeningOf = reopening => ({
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
var refuse = (kind, candidate, context) => ({
	kind,
	occurrence: candidate.occurrence,
	slot: candidate.reopening?.slot,
	presence: candidate.presence,
	colliders: collidersOf(candidate, context)
});
function refuseDuplicate(candidate, context, reopened) {
	const { occurrence, presence } = candidate;
	const colliders = collidersOf(candidate, context);
	const winner = winnerOf(occurrence, context, reopened);
	const others = colliders.filter(collider => collider.slot !== winner?.slot);
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
	return occupancy.colliding(presence).filter(other => !isTwin(other, twinKey));
};
var isTwin = (other, twinKey) => twinKey !== void 0 && other.twinKey === twinKey;
function winnerOf(occurrence, { matching, adoptedBy }, reopened) {
	const winner = matching.winnerOf(occurrence.key.text);
	const slot = winner && matching.slotOf(winner);
	if (!slot) return void 0;
	const former = adoptedBy.has(slot) || reopened.has(slot) ? [] : slot.provenance;
	return {
		slot,
		occurrence: void 0,
		presence: slot.presence ?? presenceOn(winner, winner.date),
		templates: [...new Set([...former, winner.template.id])],
		twinKey: void 0,
		blocked: slot.blocked
	};
}

// src/planning/decide/twins.ts
function twinsOf(matching, mode2) {
	const keyOf = occurrence => (mode2 === "both" ? occurrence?.key.text : void 0);
	const keyOfSlot = slot => (slot.blocked ? void 0 : keyOf(matching.occurrenceOf(slot)));
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
	const oldSlots = new Map();
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
	if (occurrence?.template.id === template) return false;
	if (!standsAfter(slot) || isSurplusCopy(slot, matching)) return false;
	if (slot.reopenedByHand && !occurrence) return false;
	if (adoptedBy.has(slot)) return false;
	return !slot.malformed || slot.protection !== void 0;
}

// src/planning/decide/decide-all.ts
function decideAll(school) {
	const { templates, slots, closures, closureTeachers, window, storage, settings: settings2 } = school;
	const templateIndex = indexTemplates(templates);
	const values = wantedValues(storage, settings2);
	const readFacts = factsReader({
		templateIndex,
		namedTeachers: namedTeachers(templates, closureTeachers),
		window,
		settings: settings2
	});
	const facts = slots
		.slice()
		.sort((a, b) => byCodeUnit(a.id, b.id))
		.map(readFacts);
	const lessons = unplacedLessons(school.lessons, facts);
	const inEdit = setsInEdit(templates);
	const exclusions = exclusionsOf(templateIndex, { closures, lessons, setsInEdit: inEdit }, settings2);
	const slotsByKey = groupBy(facts, ({ key }) => key?.text);
	const wanted = expand(templateIndex, exclusions, slotsByKey, window);
	const matching = match(wanted, slotsByKey, settings2.sameTimeTemplates);
	const twins = twinsOf(matching, settings2.sameTimeTemplates);
	const { reopenOwnBlocked } = settings2;
	const context = { matching, templateIndex, exclusions, window, values, reopenOwnBlocked };
	const intents = decideEach(facts, context);
	const retired = new Set(intents.retirements.map(({ slot }) => slot));
	const standsAfter = slot => !retired.has(slot) && !isRetired(slot, matching);
	const standing = facts.filter(standsAfter);
	const updates = settleUpdates(intents.updates, standing, twins.areTwins, templateIndex);
	const adoptedBy = new Map(updates.accepted.map(({ slot, occurrence }) => [slot, occurrence.template.id]));
	const occupancy = finalOccupancy(standing, updates.accepted, matching, twins, window);
	const opening = openingTemplates(intents);
	const oldSlotOf = oldSlotFinder(facts, opening, { matching, standsAfter, adoptedBy });
	const openings = settleOpenings(intents, { ...context, oldSlotOf, adoptedBy, occupancy, twins });
	const writes = [...intents.retirements, ...updates.accepted.map(updateOf), ...openings.reopens, ...openings.creates];
	return {
		facts,
		readFacts,
		matching,
		writes,
		prerequisites: findPrerequisites(writes),
		skips: [...intents.skips, ...openings.leftBlocked],
		waiting: openings.waiting,
		withheld: openings.withheld,
		refused: [...updates.refused.map(candidate => refusedUpdate(candidate, occupancy, twins)), ...openings.refused],
		unplaced: standing.filter(slot => isUnplaced(slot, window)),
		setsInEdit: inEdit,
		unplacedLessons: lessons.lessons,
		lessonClashes: lessonClashes(facts, intents.skips, lessons, window),
		occupancy
	};
}
var updateOf = ({ slot, occurrence, changes }) => ({
	kind: "update",
	slot,
	occurrence,
	changes
});
var isUnplaced = ({ presence, date, key, generated }, { from }) =>
	!presence && (date === void 0 ? generated || key !== void 0 : date >= from);
function refusedUpdate(candidate, occupancy, twins) {
	const { slot, occurrence } = candidate;
	const presence = presenceOf2(candidate);
	const twinKey = twins.keyOfSlot(slot);
	const colliders = occupancy
		.colliding(presence)
		.filter(other => other.slot !== slot && (twinKey === void 0 || other.twinKey !== twinKey));
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
var canClash = ({ presence, blocked }, window, countsBlocked) =>
	(countsBlocked || !blocked) && !isPast(window, presence.date, presence.starts);
function overlapsAfter(occupancy, window, owns) {
	const clashes = occupant => canClash(occupant, window, false);
	const found = countedPairs(occupancy, (a, b) => clashes(a) && clashes(b) && (owns(a) || owns(b)));
	return { ...found, pairs: found.pairs.slice().sort(byTime) };
}
var byTime = ([a], [b]) => a.presence.date - b.presence.date || a.presence.starts - b.presence.starts;

// src/planning/overlaps/before.ts
function overlapsBefore(facts, window, owns) {
	const occupancy = emptyOccupancy();
	for (const slot of facts) {
		if (!isPlaced(slot) || slot.blocked) continue;
		const { date } = slot.presence;
		if (date >= window.from && date <= window.through) occupancy.add(slot);
	}
	return countedPairs(occupancy, (a, b) => owns(a) || owns(b));
}

// src/planning/overlaps/open-to-all.ts
function openToAll(templates, occupancy, window, { fixedTemplates, reservedTemplates }) {
	const hoursOf2 = (isKept, setting) => {
		const kept = new Set(
			templates.flatMap(template => (template.state === "active" && isKept(template) ? [template.id] : []))
		);
		if (setting === "skip" || kept.size === 0) return void 0;
		const hours = occupancy
			.all()
			.filter(occupant => occupant.templates.some(id => kept.has(id)) && isBookable(occupant, window));
		return { templates: kept.size, hours: hours.length };
	};
	return {
		fixed: hoursOf2(({ fixed }) => fixed, fixedTemplates),
		reserved: hoursOf2(({ reserved }) => reserved, reservedTemplates)
	};
}
function isBookable({ slot, blocked, presence }, window) {
	const { date, starts } = presence;
	if (blocked || date < window.from || date > window.through || isPast(window, date, starts)) return false;
	if (!slot) return true;
	const isOpen = slot.blocked || slot.slot.status === "open" || slot.slot.status === "empty";
	return isOpen && !slot.booked && slot.slot.unclear.length === 0;
}

// src/planning/scope.ts
var everything = { ownsSlot: () => true, ownsTemplate: () => true, isEverything: true };
var ofTemplates = ids => ({
	ownsSlot: ({ provenance }) => provenance.some(id => ids.has(id)),
	ownsTemplate: ({ id }) => ids.has(id),
	isEverything: false
});
var ofTeacher = teacher => ({
	ownsSlot: ({ teachers }) => teachers.includes(teacher),
	ownsTemplate: ({ teachers }) => teachers.includes(teacher),
	isEverything: false
});
function restrict(writes, prerequisites, scope) {
	const kept = new Set();
	const keep = write => {
		if (kept.has(write)) return;
		kept.add(write);
		prerequisites(write).forEach(keep);
	};
	for (const write of writes) if (ownsWrite(scope, write)) keep(write);
	return writes.filter(write => kept.has(write));
}
var ownsWrite = (scope, write) =>
	(write.kind !== "create" && scope.ownsSlot(write.slot)) ||
	(write.kind !== "retire" && scope.ownsTemplate(write.occurrence.template));

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
	const ownsOccurrence = occurrence => occurrence !== void 0 && scope.ownsTemplate(occurrence.template);
	const ownsSlot = slot => slot !== void 0 && (scope.ownsSlot(slot) || ownsOccurrence(matching.occurrenceOf(slot)));
	const owns = ({ slot, occurrence }) => ownsSlot(slot) || ownsOccurrence(occurrence);
	const templates = school.templates.filter(template => scope.ownsTemplate(template));
	const isOwnConcern = concernsTeacher =>
		scope.isEverything || templates.some(({ teachers }) => teachers.some(concernsTeacher));
	const concernsTeachers = teachers => isOwnConcern(teacher => teachers.includes(teacher));
	const writes = restrict(decisions.writes, prerequisites, scope);
	const collisions = refused.flatMap(doubleBooking =>
		doubleBooking.colliders.map(other => ({ doubleBooking, with: other }))
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
		unreadableClosures: school.closures
			.filter(closure => closure.state === "invalid")
			.filter(closure => isOwnConcern(teacher => concerns(closure, teacher))),
		setsInEdit: setsInEdit2.filter(({ teachers }) => concernsTeachers(teachers)),
		unplacedLessons: unplacedLessons2,
		openToAll: openToAll(templates, occupancy, school.window, school.settings),
		lessonClashes: lessonClashes2.filter(({ slot }) => ownsSlot(slot)),
		facts,
		readFacts,
		concernsTeachers,
		hasSlots: id => formerSources?.has(id) === true || facts.some(({ provenance }) => provenance.includes(id)),
		ownFacts: scope.isEverything ? facts : facts.filter(ownsSlot),
		finalState: { occupancy, refused }
	};
}

// src/planning/order/order.ts
function orderWrites(writes, prerequisites) {
	const sorted = writes.slice().sort(byOrder);
	const changes = sorted.filter(write => write.kind !== "create");
	const creates = sorted.filter(write => write.kind === "create");
	return {
		changes: prerequisitesFirst(changes, prerequisites),
		creates: creates.map(create2 => [create2])
	};
}
var KIND_ORDER = { retire: 0, update: 1, reopen: 2, create: 3 };
var byOrder = (a, b) => {
	const [dateA, dateB] = [dateOf2(a) ?? 0, dateOf2(b) ?? 0];
	return (
		weekNumber(dateA) - weekNumber(dateB) ||
		KIND_ORDER[a.kind] - KIND_ORDER[b.kind] ||
		dateA - dateB ||
		startOf(a) - startOf(b) ||
		byCodeUnit(teacherOf(a), teacherOf(b)) ||
		byCodeUnit(templateOf(a), templateOf(b)) ||
		byCodeUnit(idOf(a), idOf(b))
	);
};
var weekNumber = date => weekOf(date);
var idOf = write => (write.kind === "create" ? "" : write.slot.id);
var startOf = write => (write.kind === "create" ? write.occurrence.template.starts : (write.slot.starts ?? 0));
var teacherOf = write => (write.kind === "create" ? write.occurrence.template.teacher : write.slot.teachers[0]) ?? "";
var templateOf = write => (write.kind === "retire" ? write.slot.provenance[0] : write.occurrence.template.id) ?? "";
function prerequisitesFirst(changes, prerequisites) {
	const position = new Map(changes.map((change, index) => [change, index]));
	const visited = new Map();
	const stack = [];
	const groups = [];
	const visit = change => {
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
			groups.push(group.sort((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0)));
		}
		return node;
	};
	for (const change of changes) if (!visited.has(change)) visit(change);
	return groups;
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
var wroteNothing = error => error instanceof NotTriedError || error instanceof NotPermittedError || isRejected(error);
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

// src/execution/apply/bisect.ts
async function bisect(items, attempt, settle) {
	let answer = await attempt(items);
	if (items.length === 1 && answer.status === "failed" && !isRejected(answer.error)) answer = await attempt(items);
	if (answer.status !== "failed" || items.length === 1) return settle(items, answer);
	for (const half of halves(items)) await bisect(half, attempt, settle);
}
function halves(items) {
	const middle = Math.ceil(items.length / 2);
	return [items.slice(0, middle), items.slice(middle)];
}

// src/execution/apply/claim.ts
var placeOf = (template, key) => `${template}|${key.text}`;
var placesOf = ({ key, provenance }) => (key ? provenance.map(template => placeOf(template, key)) : []);

// src/base/port.ts
var RECORDS_PER_READ = 100;

// src/execution/apply/late-look.ts
var FRESH_MS = 1e3;
var FEWEST_READS = 3;
function lateLook({ store, clock: clock3, pace, limits, factsOf, readAt }) {
	const seenAt = new Map();
	const underWay = new Map();
	const claims = new Map();
	let lookMs = FRESH_MS / 2;
	const mayLook = () => store.readsLeft() >= FEWEST_READS;
	const freshMs = FRESH_MS + limits.restAfterReadMs;
	const isOld = (change, now) => opensOrCloses(change) && now - (seenAt.get(change.slot.id) ?? readAt) > freshMs;
	const oldOnes = (changes, most, at) => {
		const ids = [];
		for (const change of changes) {
			if (ids.length >= most) break;
			const { id } = change.slot;
			if (isOld(change, at) && !underWay.has(id)) ids.push(id);
		}
		return ids;
	};
	const slotsOf = async ids => {
		try {
			return await store.readSlotsOf(ids);
		} catch {
			return [];
		}
	};
	const look = async (ids, began) => {
		const slots = await slotsOf(ids);
		const now = clock3.now();
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
			const now = clock3.now();
			const own = oldOnes(changes, RECORDS_PER_READ, now);
			if (own.length > 0) lookAhead(following, own, now, 0);
			const waitFor = new Set(changes.flatMap(({ slot }) => underWay.get(slot.id) ?? []));
			await pace.read(() => Promise.all(waitFor));
		},
		ahead(next, following, now) {
			if (limits.restAfterReadMs > 0) return;
			const own = oldOnes(next, RECORDS_PER_READ, later(now, lookMs));
			if (own.length > 0) lookAhead(following, own, now, lookMs);
		},
		isStale(changes, now) {
			const canBeSeen = mayLook();
			return changes.some(change => isOld(change, now) && (canBeSeen || underWay.has(change.slot.id)));
		},
		claimed: ({ slot }) => claims.get(slot.id)
	};
}
var opensOrCloses = ({ kind }) => kind !== "update";

// src/execution/apply/permissions.ts
var ENOUGH_REFUSALS = 3;
function permissionsSeen(contentOf) {
	const refusals = new Map();
	const known = new Map();
	const groupOf = item => {
		const { kind, fields } = contentOf(item);
		return `${kind} ${fields.slice().sort().join(" ")}`;
	};
	return {
		note(item, error) {
			if (kindOf(error) !== "forbidden") return;
			const group = groupOf(item);
			const seen = `${group} ${error.message}`;
			const count3 = (refusals.get(seen) ?? 0) + 1;
			refusals.set(seen, count3);
			if (count3 >= ENOUGH_REFUSALS)
				known.set(group, new NotPermittedError(error, contentOf(item).fields.slice().sort()));
		},
		refusalOf: item => known.get(groupOf(item))
	};
}
var contentOfWrite = ({ kind, changes }) => ({
	kind: kind === "create" ? "create" : "change",
	fields: Object.keys(changes)
});

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
	const stillPossible = groups =>
		groups.flatMap(group => {
			const unmet = group
				.flatMap(prerequisites)
				.map(needed => outcomes.get(needed))
				.find(outcome => outcome !== void 0 && outcome.status !== "done");
			if (unmet) settle(group, unmet.status === "failed" ? dropped(unmet.error) : unmet);
			const claimed = group.flatMap(write => (write.kind === "create" ? [] : (late.claimed(write) ?? [])))[0];
			if (claimed) settle(group, { status: "claimed", slot: claimed });
			const forbidden = group.flatMap(write => permissions.refusalOf(write) ?? [])[0];
			if (forbidden) settle(group, { status: "failed", error: forbidden, uncertain: false });
			return unmet || claimed || forbidden ? [] : group;
		});
	const lookAhead = now => {
		const { maxInFlight } = context.limits;
		const calls = [...upcoming()];
		const rest = calls.length > 3 * maxInFlight ? calls.slice(maxInFlight - 1) : calls;
		late.ahead(changesOf2(rest.slice(0, 2 * maxInFlight)), changesOf2(rest.slice(2 * maxInFlight)), now);
	};
	const updateLate = async groups => {
		for (let looks = 1; ; looks++) {
			const changes = stillPossible(groups);
			const edits = changes.flatMap(editOf);
			if (edits.length === 0) return NOTHING_TO_DO;
			const punctual = pace.whileAllowed(now => looks >= MOST_LOOKS || !late.isStale(changes, now));
			const answer = await punctual.call(now => {
				lookAhead(now);
				return store.update(edits);
			});
			if (answer.status !== "out-of-time" || pace.isSpent()) return answer;
			await late.refresh(changes, changesOf2(upcoming()));
		}
	};
	const applyChanges = groups =>
		bisect(groups, updateLate, (some, answer) => {
			if (answer.status === "failed") return settleFailed(some.flat(), answer.error);
			for (const change of some.flat()) settle([change], outcomeOf(answer, change.slot.id));
		});
	const applyCreates = async (all, refusal, isRepeated = false) => {
		const creates = stillPossible(all.map(create2 => [create2]));
		if (creates.length === 0) return;
		const rows = creates.map(({ changes, occurrence }) => ({ changes, date: occurrence.date }));
		const answer = await pace.call(now => {
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
		if (isRepeatable || error.message !== refusal?.message || mayHaveArrived(error, store.readsLeft())) {
			const looked = await findWritten(creates);
			if (looked?.status === "out-of-time") return settle(creates, { status: "left" });
			if (looked?.status !== "done") return settleFailed(creates, error, true);
			const written = looked.value;
			for (const [create2, id] of written) settle([create2], { status: "done", id });
			rest = creates.filter(create2 => !written.has(create2));
			if (written.size > 0) return applyCreates(rest);
		}
		if (isRepeatable) return applyCreates(rest, error, true);
		if (rest.length === 1) return settleFailed(rest, error);
		for (const half of halves(rest)) await applyCreates(half, error);
	};
	const findWritten = async creates => {
		if (store.readsLeft() < FEWEST_READS2) return void 0;
		const facts = await pace.read(context.readFacts);
		if (facts.status !== "done") return facts;
		const found = new Map();
		for (const slot of facts.value) {
			if (context.known.has(slot.id) || slot.blocked) continue;
			for (const place3 of placesOf(slot)) found.set(place3, slot.id);
		}
		const written = creates.flatMap(create2 => {
			const { template, key } = create2.occurrence;
			const id = found.get(placeOf(template.id, key));
			return id === void 0 ? [] : [[create2, id]];
		});
		return { status: "done", value: new Map(written) };
	};
	return call => (call.kind === "changes" ? applyChanges(call.groups) : applyCreates(call.groups.flat()));
}
var mayHaveArrived = (error, readsLeft) =>
	isLostAnswer(error) || (!isRejected(error) && readsLeft > PLENTY_OF_READS && readsLeft !== Number.POSITIVE_INFINITY);
var MOST_LOOKS = 3;
function* changesOf2(calls) {
	for (const call of calls) if (call.kind === "changes") yield* call.groups.flat();
}
var PLENTY_OF_READS = 15;
var FEWEST_READS2 = 3;
var NOTHING_TO_DO = Promise.resolve({ status: "done", value: void 0 });
function editOf(change) {
	const date = dateOf2(change);
	return date === void 0 ? [] : [{ id: change.slot.id, changes: change.changes, date }];
}
var outcomeOf = ({ status }, id) => (status === "done" ? { status, id } : { status: "left" });
var dropped = error => ({
	status: "failed",
	error: new NotTriedError(error),
	uncertain: false
});

// src/execution/apply/calls.ts
function cutIntoCalls(streams, prerequisites, size) {
	const callOf = new Map();
	const timingOf = writes => ({
		after: new Set(writes.flatMap(prerequisites).flatMap(needed => callOf.get(needed) ?? [])),
		week: weekOf(Math.min(...writes.map(write => dateOf2(write) ?? 0)))
	});
	const register = call => {
		for (const write of call.groups.flat()) callOf.set(write, call);
		return call;
	};
	const changes = pack(streams.changes, size, prerequisites).map(groups =>
		register({ kind: "changes", groups, ...timingOf(groups.flat()) })
	);
	const creates = pack(streams.creates, size, prerequisites).map(groups =>
		register({ kind: "creates", groups, ...timingOf(groups.flat()) })
	);
	return [...changes, ...creates].sort((a, b) => a.week - b.week);
}
function pack(groups, size, prerequisites) {
	const calls = [];
	let rest = groups;
	while (rest.length > 0) {
		const taken = [];
		const waiting = [];
		const waitingWrites = new Set();
		let room = size;
		let next = 0;
		for (; next < rest.length && room > 0; next++) {
			const group = rest[next];
			const needsWaiting = waiting.length > 0 && group.flatMap(prerequisites).some(needed => waitingWrites.has(needed));
			if (needsWaiting || (group.length > room && taken.length > 0)) {
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
	const outcomes = new Map();
	const waiting = new Set(cutIntoCalls(streams, context.prerequisites, batch));
	const runCall = callRunner(context, outcomes, () => waiting);
	const running = new Map();
	const isReady = call => [...call.after].every(needed => !waiting.has(needed) && !running.has(needed));
	const isWaitedFor = call => [...waiting].some(({ after }) => after.has(call));
	const lastCalls = LAST_ROUNDS * maxInFlight;
	const isLong = waiting.size > lastCalls;
	const nextCall = () => {
		const ready = [...waiting].filter(isReady);
		return (isLong && waiting.size <= lastCalls ? ready.find(isWaitedFor) : void 0) ?? ready[0];
	};
	for (;;) {
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
	outcomes: new Map(),
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
		uncertain: all.some(outcome => outcome.status === "failed" && outcome.uncertain),
		mayHaveWritten: all.some(
			outcome => outcome.status === "done" || (outcome.status === "failed" && !wroteNothing(outcome.error))
		)
	};
}

// src/configuration/school-zone.ts
function schoolZone({ timeZone: timeZone2 }) {
	const zone = zoneOf(timeZone2);
	if (!zone) throw new ConfigurationError(misread("setting", "timeZone", timeZone2, SETTING_READERS.timeZone));
	return zone;
}

// src/execution/calling/with-timeout.ts
async function withTimeout({ alarm }, milliseconds, answer) {
	if (!alarm) return answer;
	let callOff;
	const given = new Promise(giveUp => {
		callOff = alarm(milliseconds, () => giveUp(void 0));
	});
	try {
		return await Promise.race([answer, given]);
	} finally {
		callOff?.();
	}
}

// src/execution/calling/pace.ts
var SLACK_MS = 20;
var PATIENCE_MS = 3500;
var LONGEST_CALL_MS = 12e3;
var MOST_CHARACTERS2 = 500;
function paceOf(clock3, startedAt, { calls, budgetMs }) {
	const starts = [];
	const inFlight = new Set();
	let resumeAt = LONG_AGO;
	const opensAt = () => {
		const oldest = starts[starts.length - calls.most] ?? LONG_AGO;
		return latest(resumeAt, later(oldest, calls.perMs + SLACK_MS));
	};
	const pause = async until => {
		if (inFlight.size > 0) await Promise.race(inFlight);
		else if (clock3.sleep) await clock3.sleep(Math.max(1, until - clock3.now()));
		else await null;
	};
	const settle = async make => {
		try {
			return { status: "done", value: await make() };
		} catch (thrown) {
			return { status: "failed", error: withRoom(toError(thrown)) };
		}
	};
	const budgetEnds = later(startedAt, budgetMs);
	const settleInTime = async make => {
		const patience = Math.max(0, budgetEnds + PATIENCE_MS - clock3.now());
		if (patience > LONGEST_CALL_MS) return settle(make);
		return (await withTimeout(clock3, patience, settle(make))) ?? { status: "out-of-time" };
	};
	const inTurn = async (make, deadline, mayStart) => {
		for (;;) {
			const now = clock3.now();
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
			resumeAt = later(clock3.now(), calls.restAfterRefusalMs);
		}
	};
	const readInTurn = async make => {
		if (calls.countReads)
			return inTurn(
				() => settle(make),
				budgetEnds,
				() => true
			);
		for (;;) {
			const answer = await settle(make);
			if (answer.status !== "failed" || !isRateLimited(answer.error) || clock3.now() >= budgetEnds) return answer;
			await pause(later(clock3.now(), calls.restAfterRefusalMs));
		}
	};
	const paceUntil = (deadline, mayStart) => ({
		isSpent: () => {
			const now = clock3.now();
			return now >= deadline || !mayStart(now);
		},
		left: () => Math.max(0, deadline - clock3.now()),
		leaving: milliseconds => paceUntil(later(deadline, -milliseconds), mayStart),
		whileAllowed: isAllowed => paceUntil(deadline, now => mayStart(now) && isAllowed(now)),
		read: async make => (clock3.now() >= deadline ? { status: "out-of-time" } : settleInTime(make)),
		ratedRead: async make => {
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
		call: make => inTurn(now => settleInTime(() => make(now)), deadline, mayStart)
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
function runLimits(
	{ batch, calls, restAfterReadMs, runMs },
	{ callsPerSecond, timeBudgetMs = Number.POSITIVE_INFINITY, maxInFlight }
) {
	const most = Math.min(calls.most, Math.max(1, Math.floor((callsPerSecond * calls.perMs) / 1e3)));
	const budgetMs = Math.min(runMs - RESERVE_MS, timeBudgetMs);
	return { batch, calls: { ...calls, most }, budgetMs, maxInFlight, restAfterReadMs };
}

// src/execution/begin.ts
function begin({ base: base2, clock: clock3, settings: settings2, mayStart = () => true }, request = {}) {
	const startedAt = clock3.now();
	const limits = runLimits(base2.limits, settings2);
	const pace = paceOf(clock3, startedAt, limits);
	const zone = schoolZone(settings2);
	return {
		base: readThrough(pace, base2),
		clock: clock3,
		settings: settings2,
		zone,
		request,
		startedAt,
		limits,
		pace,
		mayStart
	};
}
var readThrough = (pace, port) => ({
	...port,
	schema: () => pace.ratedRead(() => port.schema()),
	list: (...asked) => pace.ratedRead(() => port.list(...asked)),
	readRecords: (...asked) => pace.ratedRead(() => port.readRecords(...asked))
});

// src/execution/breaker/findings.ts
function breakerFindings({ templates }, closing, live, limit) {
	const names = new Map(templates.map(({ id, name }) => [id, name]));
	const concerned = ({ slot: { provenance } }) => {
		const [id] = provenance;
		const name = names.get(id ?? "");
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
	reason: exclusion?.kind === "off" ? "off" : reason,
	closure: exclusion?.kind === "closed" ? nameOfClosure(exclusion.by) : void 0
});
var counted = all =>
	[...groupBy(all, each => JSON.stringify(each))]
		.sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
		.map(([, same]) => ({ ...same[0], count: same.length }));
var MOST_NAMED = 5;
var mostOf = all => all.slice(0, MOST_NAMED);
function listed(all, textOf, more) {
	const named2 = mostOf(all).map(one => `${textOf(one)}: ${one.count}`);
	const rest = all.length - named2.length;
	return [...named2, ...(rest > 0 ? [more(rest)] : [])].join("; ");
}
function breakerTexts(findings) {
	const { closing, live, limit, isEmptied, causes: causes2, templates } = findings;
	const refused = `Refused: would deactivate ${closing} of ${live} live slots (limit ${limit}); set allowMassRetire to allow it once`;
	const why = isEmptied
		? ["The templates table has no rows, perhaps because it was emptied"]
		: [
				`Why: ${listed(causes2, causeText, andMore)}`,
				`Templates most concerned: ${listed(templates, concernedText, andMore)}`
			];
	return [
		refused,
		...why,
		`If this is not meant, ${remediesFor(findings, REMEDIES).join("; ")}`,
		"If it is meant, give the input variable allowMassRetire = true for one run. To see the whole list first, run once with dryRun = true"
	];
}
function remediesFor({ isEmptied, causes: causes2 }, remedies) {
	const reasons = isEmptied ? ["template_removed"] : mostOf(causes2).map(({ reason }) => reason);
	return [...new Set(reasons.map(reason => remedies[reason]))];
}
var andMore = count3 => `and ${count3} more`;
var causeText = ({ reason, closure }) => (closure === void 0 ? CAUSES[reason] : `closed by the closure ${closure}`);
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
var breakerEntry = findings => ({
	level: "error",
	code: "breaker",
	message: breakerTexts(findings)[0]
});
function refuseUnmeant(plan, { settings: settings2, request }) {
	const findings = settings2.allowMassRetire || request.target ? void 0 : unmeant(plan, settings2);
	if (findings && !settings2.dryRun) throw new BreakerError(findings);
	return findings;
}
function unmeant(plan, { massRetireLimit: massRetireLimit2 }) {
	const closing = plan.writes.filter(write => write.kind === "retire");
	const live = plan.facts.filter(slot => slot.generated && !slot.blocked && !slot.frozen).length;
	const limit = Math.max(massRetireLimit2.count, Math.floor((live * massRetireLimit2.percent) / 100));
	const isEmptied = plan.templates.length === 0 && closing.length > 0;
	return isEmptied || closing.length > limit ? breakerFindings(plan, closing, live, limit) : void 0;
}

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

// src/execution/apply/write-all.ts
async function writeAll(items, { pace, limits }, changesOf3, write) {
	const permissions = permissionsSeen(item => ({
		kind: "change",
		fields: Object.keys(changesOf3(item))
	}));
	const written = new Map();
	const stillPossible = some =>
		some.filter(item => {
			const error = permissions.refusalOf(item);
			if (error) written.set(item, { status: "failed", error });
			return error === void 0;
		});
	const tasks = batchesOf(items, limits.batch).map(
		batch => () =>
			bisect(
				batch,
				async all => {
					const some = stillPossible(all);
					return some.length === 0 ? NOTHING_TO_DO2 : pace.call(() => write(some));
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
	return items.flatMap(item => {
		const answer = written.get(item);
		return answer ? [{ item, answer }] : [];
	});
}
var NOTHING_TO_DO2 = { status: "done", value: void 0 };

// src/execution/log/entry.ts
var warning = (code, message, subject = message) => ({
	level: "warn",
	code,
	message,
	subject
});
var failureOf = error => ({
	kind:
		error instanceof NotTriedError
			? "waiting"
			: error instanceof NotPermittedError || isRejected(error)
				? "refused"
				: "unanswered",
	reason: error.message
});
var inOrder = entries =>
	entries
		.slice()
		.sort(
			(a, b) =>
				(a.date ?? NO_DAY) - (b.date ?? NO_DAY) ||
				byCodeUnit(a.key ?? "", b.key ?? "") ||
				byCodeUnit(a.code, b.code) ||
				byCodeUnit(a.recordId ?? a.templateId ?? "", b.recordId ?? b.templateId ?? "") ||
				byCodeUnit(a.otherKey ?? "", b.otherKey ?? "")
		);
var NO_DAY = Number.NEGATIVE_INFINITY;
var errorsOf = entries =>
	entries
		.filter(({ level }) => level === "error")
		.map(({ key, templateId, recordId: recordId2, subject, message }) => ({
			slot: key ?? templateId ?? recordId2 ?? subject ?? "",
			error: message
		}));
function lineOf({ message, key, recordId: recordId2, templateId }) {
	const subject = key ?? recordId2 ?? templateId;
	return subject === void 0 || message.includes(subject) ? message : `${message} [${subject}]`;
}

// src/execution/log/forbidden-entries.ts
function forbiddenEntries(errors, fieldNames) {
	return [...groupBy(errors, ({ fields, reason }) => `${fields.join(" ")} ${reason.message}`).values()].flatMap(
		alike => {
			const [first] = alike;
			if (!first) return [];
			const fields = first.fields.map(field => fieldNames.get(field) ?? field);
			const reason = first.reason.message;
			return [
				{
					level: "error",
					code: "write-failed",
					message: `Not tried for want of permission: ${alike.length} more writes of ${fields.join(", ")}: ${reason}`,
					failure: { kind: "forbidden", reason, count: alike.length, fields }
				}
			];
		}
	);
}

// src/execution/log-tables/add-rows.ts
var LOG_MS = 3e3;
async function addToLog(log, rows, { pace, clock: clock3, limits }, leaving = LOG_MS) {
	if (!log || rows.length === 0) return [];
	const early = pace.leaving(leaving);
	const add = async some => {
		const answer = await early.call(async () => log.add(some));
		if (answer.status !== "failed" || !isOfOneRow(answer.error) || some.length === 1) return [answer];
		const answers2 = [];
		for (const half of halves(some)) answers2.push(...(await add(half)));
		return answers2;
	};
	const calls = batchesOf(rows, limits.batch).map(some => () => add(some));
	const answers = (await withTimeout(clock3, pace.left(), mapConcurrently(calls, limits.maxInFlight)))?.flat();
	if (!answers) return [logFailed(log.name, new Error("no answer came in time"))];
	const failed = answers.find(({ status }) => status === "failed");
	if (failed?.status === "failed") return [logFailed(log.name, failed.error)];
	return answers.some(({ status }) => status === "out-of-time")
		? [logFailed(log.name, new Error("no time was left"))]
		: [];
}
var isOfOneRow = error => isRejected(error) && kindOf(error) !== "forbidden";
var logFailed = (table, error) => ({
	level: "warn",
	code: "log-failed",
	message: `Could not write to ${table}: ${error.message}`
});

// src/execution/flags/flags-overlaps.ts
var flagsOverlaps = ({ settings: settings2, request }) => settings2.flagDuringSync && !request.target;

// src/base/preflight/content-problems.ts
var tickProblems = ({ templates }, neverTicked) =>
	neverTicked.map(({ field }) => ({
		kind: "never-ticked",
		field: { table: TEMPLATES.name, key: "active", name: field.name, inTable: templates.name }
	}));
var isOwnNote = {
	syncState: text => parseSyncState(text) !== void 0,
	slotId: isInstanceId
};
function foreignTextProblems({ slots }, held) {
	const place3 = key => ({
		table: SLOTS.name,
		key,
		name: slots.fields[key]?.name ?? SLOTS.fields[key].name,
		inTable: slots.name
	});
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
var strangersIn = (texts, isOwn) => texts.filter(text => isFilled(text) && !isOwn(text));
var isFilled = text => text !== "";

// src/base/codecs/cells/clock-text.ts
function readClock(text) {
	const plain5 = plainText(text);
	const byDay = OF_24_HOURS.exec(plain5);
	if (byDay) return minuteAt(Number(byDay[1]), Number(byDay[2]));
	if (END.test(plain5)) return END_OF_DAY;
	const byHalf = OF_12_HOURS.exec(plain5);
	if (!byHalf) return void 0;
	const isAfternoon = byHalf[3]?.toLowerCase() === "p";
	return minuteAt((Number(byHalf[1]) % 12) + (isAfternoon ? 12 : 0), Number(byHalf[2]));
}
var OF_24_HOURS = /^([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/;
var END = /^24:00(?::00)?$/;
var OF_12_HOURS = /^(0?[1-9]|1[0-2]):([0-5]\d) ?([ap])\.? ?m\.?$/i;
var minuteAt = (hour, minute) => hour * 60 + minute;

// src/base/codecs/cells/flat-cell.ts
function valuesOf(cell) {
	if (Array.isArray(cell)) return cell.length === 0 ? NONE3 : cell.flatMap(valuesOf);
	if (isObject(cell) && "value" in cell) return valuesOf(cell.value);
	return isEmpty2(cell) ? NONE3 : [cell];
}
var isBlank = cell => valuesOf(cell).length === 0;
function singleOf(cell) {
	if (typeof cell !== "object" || cell === null) return isEmpty2(cell) ? void 0 : cell;
	if (!Array.isArray(cell) && !("value" in cell)) return cell;
	const values = valuesOf(cell);
	const [value] = values;
	return values.length > 1 && values.some(each => !isSame(each, value)) ? void 0 : value;
}
function isErrorValue(value) {
	if (typeof value === "number") return Number.isNaN(value);
	if (typeof value === "string") return ERROR_TEXT.test(plainText(value));
	return isObject(value) && ("error" in value || "specialValue" in value);
}
var isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);
var NONE3 = [];
var ERROR_TEXT = /^#(?:ERROR|NaN|REF|NAME)/i;
var isEmpty2 = value => value === null || value === void 0 || (typeof value === "string" && plainText(value) === "");
var isSame = (a, b) => Object.is(a, b) || (isObject(a) && isObject(b) && a.id !== void 0 && a.id === b.id);

// src/base/codecs/cells/cells.ts
function readText(cell) {
	const value = singleOf(cell);
	if (typeof value === "string") return isErrorValue(value) ? "" : value.trim();
	if (typeof value === "number") return Number.isNaN(value) ? "" : String(value);
	return nameIn(value)?.trim() ?? "";
}
var readTexts = cell => (cell === null ? NO_TEXTS : valuesOf(cell).flatMap(value => readText(value) || []));
var readPlain = cell => plainText(readText(cell));
function readName(cell) {
	const name = plainText(nameIn(singleOf(cell)) ?? "");
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
var readLinkIds = cell => (cell === null ? NO_LINKS : readLinks(cell).map(({ id }) => id));
var readCheckbox = cell => (typeof cell === "object" ? valuesOf(cell).includes(true) : cell === true);
var readTruth = cell => (typeof cell === "object" ? valuesOf(cell).some(isYes) : isYes(cell));
function readNumber(cell) {
	const value = singleOf(cell);
	if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
	const text = plainText(nameIn(value) ?? "");
	if (text === "") return void 0;
	const number = Number(text);
	return Number.isFinite(number) ? number : void 0;
}
function readCapacity(cell) {
	const number = readNumber(cell);
	return number !== void 0 && Number.isInteger(number) && number >= 0 ? number : void 0;
}
function readTime(cell, zone) {
	const value = singleOf(cell);
	if (typeof value === "number") {
		const minute = value / 60;
		return Number.isInteger(minute) && minute >= 0 && minute <= END_OF_DAY ? minute : void 0;
	}
	const text = nameIn(value);
	if (text === void 0) return void 0;
	const time2 = readClock(text);
	if (time2 !== void 0 || zone === void 0 || typeof value !== "string") return time2;
	const plain5 = plainText(text);
	const instant = parseInstant(plain5);
	if (instant !== void 0) return zone.localOf(instant).minute;
	return parseTimeOfDay(WALL_CLOCK.exec(plain5)?.[1] ?? "");
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
	const value = singleOf(cell);
	const given = typeof value === "number" ? String(value) : plainText(nameIn(value) ?? "");
	if (/^[0-7]$/.test(given)) return Number(given) % 7;
	const text = plainWord(given);
	const { english, hebrew, hebrewLetters, hebrewPrefix } = WEEKDAYS;
	const inEnglish = text.length > 1 ? english.findIndex(name => name.startsWith(text)) : -1;
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
var areLinks = cell => valuesOf(cell).every(value => linkIn(value).length > 0);
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
var WORDS_FOR_NO = new Set(["", ...NO_WORDS.map(plainWord)]);

// src/base/codecs/cells/field-zone.ts
function fieldZone(field, school) {
	const name = field && zoneNameOf(field);
	return (name !== void 0 && knownZone(name)) || school;
}
var timesZone = (field, school) => (field && TEXT_TYPES.includes(field.type) ? void 0 : fieldZone(field, school));
function zoneNameOf(field) {
	const { type, options } = field.options?.result ?? field;
	if (type === "date") return "UTC";
	const zone = type === "dateTime" ? options?.timeZone : void 0;
	if (typeof zone !== "string" || zone === "client") return void 0;
	return zone === "utc" ? "UTC" : zone;
}
var zones = new Map();
function knownZone(name) {
	if (!zones.has(name)) zones.set(name, zoneOf(name));
	return zones.get(name);
}

// src/base/codecs/lessons/lesson-codec.ts
var READ = ["teacher", "startsAt", "endsAt", "date", "starts", "ends", "status"];
var lessonFields = ({ fields, nameField }) => [
	...new Set([...READ.flatMap(key => fields[key]?.id ?? []), ...(nameField === void 0 ? [] : [nameField])])
];
var canReadLessons = ({ fields }) => fields.teacher !== void 0 && (hasInstants(fields) || hasDate(fields));
var NO_LESSONS = { lessons: [], unreadable: [], teacherNames: new Map() };
function decodeLessons(records, { fields, nameField }, { cancelledValues }, zone, now) {
	const teacherNames = new Map();
	const cancelled = new Set([...CANCELLED_WORDS, ...cancelledValues].map(plainWord));
	const lessons = [];
	const unreadable2 = [];
	const dateZone = fieldZone(fields.date, zone);
	for (const record of records) {
		const cell = key => {
			const field = fields[key];
			return field ? record.cell(field.id) : null;
		};
		if (valuesOf(cell("status")).some(value => cancelled.has(plainWord(nameIn(value) ?? "")))) continue;
		const days = hasInstants(fields)
			? INSTANTS.map(key => readDate(cell(key), zone))
			: [readDate(cell("date"), dateZone)];
		if (isLongOver(days, now)) continue;
		const links = readLinks(cell("teacher"));
		if (links.length === 0 && areLinks(cell("teacher"))) continue;
		const pieces = hasInstants(fields)
			? piecesBetween(readMoment(cell("startsAt"), zone), readMoment(cell("endsAt"), zone), zone, now)
			: pieceOf(
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
		lessons.push(...pieces.map(piece => ({ ...lesson, ...piece })));
	}
	return { lessons, unreadable: unreadable2, teacherNames };
}
function lessonsFrom({ fields }, now) {
	const field = hasInstants(fields) ? fields.endsAt : fields.date;
	const isDate = field !== void 0 && hasDays(field);
	if (!isDate) return void 0;
	const otherField = field === fields.endsAt && hasDays(fields.startsAt) ? fields.startsAt?.id : void 0;
	return { date: addDays(now.date, -1), field: field.id, otherField };
}
var INSTANTS = ["endsAt", "startsAt"];
var hasDays = field => field?.type === "dateTime" || field?.type === "date";
var isLongOver = ([last, ...others], now) => {
	const isEarlier = date => date !== void 0 && date < addDays(now.date, -1);
	return isEarlier(last) && others.every(date => date === void 0 || isEarlier(date));
};
var hasInstants = ({ startsAt, endsAt }) => startsAt !== void 0 && endsAt !== void 0;
var hasDate = ({ date, starts, ends }) => date !== void 0 && starts !== void 0 && ends !== void 0;
function readMoment(cell, zone) {
	const text = readPlain(cell);
	const instant = parseInstant(text);
	if (instant !== void 0) return instant;
	const [, day = "", time2 = ""] = WALL_CLOCK2.exec(text) ?? [];
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
	return pieces.filter(piece => piece.starts < piece.ends && isToCome(piece, now));
}
var MOST_DAYS = 1e3;
function pieceOf(date, starts, given, now) {
	const ends = given === MIDNIGHT ? END_OF_DAY : given;
	if (date === void 0 || starts === void 0 || ends === void 0 || ends <= starts) return void 0;
	const piece = { date, starts, ends };
	return isToCome(piece, now) ? [piece] : [];
}
var isToCome = ({ date, ends }, now) => date > now.date || (date === now.date && ends > now.minute);

// src/base/locate.ts
function locateBase(schema, settings2) {
	const locate = spec => locateTable(schema, spec, settings2);
	const slots = locate(SLOTS);
	return {
		schema,
		templates: locate(TEMPLATES),
		slots,
		lessons: locateLessons(schema, slots?.fields.lessons, settings2),
		closures: locate(CLOSURES),
		overlaps: locate(OVERLAP_LOG),
		changes: locate(CHANGE_LOG),
		runs: locate(RUN_LOG),
		errors: locate(ERROR_LOG)
	};
}
function locateLessons(schema, link2, settings2) {
	if (settings2.tables[LESSONS.name] !== void 0) return locateTable(schema, LESSONS, settings2);
	const linked = link2?.type === "multipleRecordLinks" ? link2.options?.linkedTableId : void 0;
	if (linked === void 0) return void 0;
	return locateTable(schema, LESSONS, { ...settings2, tables: { [LESSONS.name]: linked } });
}
function locateTable(schema, spec, settings2) {
	const table = findTable(schema, spec, settings2);
	if (!table) return void 0;
	const nameOf2 = key => nameOfField(spec, key, settings2);
	const fields = {};
	for (const key of Object.keys(spec.fields)) {
		const field = findField(table, nameOf2(key));
		if (field) fields[key] = field;
	}
	return { id: table.id, name: table.name, fields, spec, table, nameOf: nameOf2 };
}
function findTable(schema, spec, { tables }) {
	const given = tables[spec.name];
	if (given !== void 0) return schema.tables.find(({ id }) => id === given) ?? findNamed(schema.tables, given);
	return schema.tables.find(({ id }) => id === spec.id) ?? findNamed(schema.tables, spec.name);
}
var nameOfField = (spec, key, { fieldNames }) => fieldNames[spec.name]?.[key] ?? spec.fields[key]?.name ?? key;
var findField = (table, nameOrId) =>
	table.fields.find(({ id }) => id === nameOrId) ?? findNamed(table.fields, nameOrId);
function isUsable(field, { access, types, computedFrom }) {
	if (types === void 0) return true;
	if (computedFrom?.includes(field.type)) return true;
	const isGiven2 = access === "person" && field.isComputed;
	const computes = isGiven2 ? field.options?.result?.type : void 0;
	if (isGiven2 && !computes && !computedFrom && TELLING.includes(field.type)) return field.options?.isValid !== false;
	const type = computes ?? field.type;
	return types.includes(type) && (!field.isComputed || access === "person" || types.includes("formula"));
}
var TELLING = ["formula", "rollup", ...LOOKUP];
var linkedTableOf = ({ options }) => options?.linkedTableId ?? options?.result?.options?.linkedTableId;
var activeFieldName = ({ fieldNames, activeField }) => fieldNames[TEMPLATES.name]?.active ?? activeField;
function findActiveFields(table, settings2) {
	const named2 = activeFieldName(settings2);
	if (named2 === "none") return [];
	return (named2 === "auto" ? ACTIVE_FIELD_NAMES : [named2]).flatMap(name => {
		const field = findField(table, name);
		const inverted = plainText(field?.name ?? "") === INVERTED_ACTIVE_FIELD_NAME;
		return field ? [{ field, inverted, isGiven: named2 !== "auto" }] : [];
	});
}

// src/base/codecs/logs/log-maps.ts
function findLogs(base2) {
	const misnamed = [];
	const find = located => {
		if (!located) return void 0;
		const log = usableLog(located, base2);
		if (isLog(located, log)) return log;
		misnamed.push({
			name: located.name,
			fields: keysOf(located.spec.fields).map(located.nameOf)
		});
		return void 0;
	};
	const logs = {
		overlaps: find(base2.overlaps),
		changes: find(base2.changes),
		runs: find(base2.runs),
		errors: find(base2.errors)
	};
	return { logs, misnamed };
}
var FIELDS_BESIDE_FIRST = 2;
function isLog({ fields, spec }, log) {
	const [first, ...others] = keysOf(spec.fields);
	const hasFirst =
		first !== void 0 &&
		(log.fields[first] !== void 0 || (spec.name !== OVERLAP_LOG.name && fields[first]?.isComputed === true));
	return hasFirst && others.filter(key => log.fields[key] !== void 0).length >= FIELDS_BESIDE_FIRST;
}
function usableLog({ id, name, fields, spec }, base2) {
	const usable = {};
	for (const key of keysOf(spec.fields)) {
		const field = fields[key];
		if (field && isUsable(field, spec.fields[key]) && takesItsValue(field, key, base2)) usable[key] = field;
	}
	return { id, name, fields: usable };
}
function takesItsValue(field, key, { templates, slots }) {
	switch (field.type) {
		case "singleSelect":
			return Object.values(LOG_ACTIONS).every(action =>
				(field.options?.choices ?? []).some(({ name }) => name === action)
			);
		case "multipleRecordLinks": {
			const teachers = templates?.fields.teacher;
			const expected = key === "slot" ? slots?.id : teachers && linkedTableOf(teachers);
			const to = linkedTableOf(field);
			return to === void 0 || expected === void 0 || to === expected;
		}
		default:
			return true;
	}
}

// src/base/codecs/cells/cell-writers.ts
function timeWriter(field, zone) {
	if (field.type === "duration") return always(minute => minute * 60);
	if (field.type === "dateTime") return always((minute, date) => formatInstant(zone.instantOf(date, minute)));
	if (field.type !== "singleSelect") return always(clockText);
	return choiceWriter(field, timeChoice);
}
function timeChoice(choices, minute) {
	const text = clockText(minute);
	const usual = readClock(text);
	return (
		choices.find(({ name }) => name === text) ??
		choices.find(({ name }) => readClock(name) === usual) ??
		choices.find(({ name }) => readClock(name) === minute)
	);
}
function readsBackAs(field, zone, minute, date) {
	return field.type === "dateTime" ? zone.localOf(zone.instantOf(date, minute)).minute : minute;
}
function weekdayWriter(field) {
	if (field.type === "number") return always(weekday => weekday);
	if (field.type !== "singleSelect") return always(String);
	return choiceWriter(field, (choices, weekday) => choices.find(({ name }) => readWeekday(name) === weekday));
}
var nameWriter = field => choiceWriter(field, findNamed);
var choicesOf = field => field.options?.choices ?? [];
var clockText = minute => formatTimeOfDay(minute === END_OF_DAY ? MIDNIGHT : minute);
var always = write => ({
	accepts: () => true,
	write
});
function choiceWriter(field, find) {
	const found = new Map();
	const choiceFor = value => {
		if (!found.has(value)) found.set(value, find(choicesOf(field), value));
		return found.get(value);
	};
	return {
		accepts: value => choiceFor(value) !== void 0,
		write: value => {
			const choice = choiceFor(value);
			return choice && { name: choice.name };
		}
	};
}

// src/base/codecs/slots/status-words.ts
function statusWords(field, { statusNames }) {
	const choices = field ? choicesOf(field) : [];
	const spelt = given => (choices.find(({ id }) => id === given) ?? findNamed(choices, given))?.name ?? given;
	const words = status => {
		const [first = STATUSES[status], ...others] = statusNames[status] ?? [];
		return [spelt(first), ...others.map(spelt)];
	};
	const all = {
		booked: words("booked"),
		open: words("open"),
		blocked: words("blocked")
	};
	const known = new Map(keysOf(all).flatMap(status => all[status].map(word => [plainText(word), status])));
	return {
		written: { open: all.open[0], booked: all.booked[0], blocked: all.blocked[0] },
		statusOf: word => (word === void 0 ? "empty" : (known.get(word) ?? "foreign"))
	};
}

// src/base/preflight/naming.ts
var tableSetting = (table, name = "…") => `tables: {"${table}": ${JSON.stringify(name)}}`;
var fieldSetting = ({ table, key }, name = "…") => `fieldNames: {"${table}": {"${key}": ${JSON.stringify(name)}}}`;
var statusSetting = names =>
	`statusNames: {${Object.entries(names)
		.map(([status, name]) => `"${status}": ${JSON.stringify(name)}`)
		.join(", ")}}`;
var casedTwin = (name, choices) =>
	choices.find(choice => plainText(choice).toLowerCase() === plainText(name).toLowerCase());

// src/base/preflight/base-problem.ts
function baseProblemText(problem) {
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
			return `${label(field)}: has no choice "${choice}" (it has ${list(has)}). Add the choice, or say what it is called in the setting ${statusSetting({ [status]: casedTwin(choice, has) ?? "…" })}`;
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
var linkMend = ({ field, expected }) =>
	`Let the field link to table "${expected}", or name another field in the setting ${fieldSetting(field)}`;
var label = ({ table, key, name }) => `${table}: ${key} ("${name}")`;
var list = names => (names.length === 0 ? "none" : names.map(name => `"${name}"`).join(", "));
var oneOf2 = types => types.join(" or ");

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
var screenName = type => SCREEN_NAMES[type] ?? type;

// src/base/preflight/base-problems.ts
function noTable(schema, spec, { tables }) {
	const given = tables[spec.name];
	const has = namesOf(schema.tables);
	return given === void 0
		? { kind: "no-table", table: spec.name, id: spec.id ?? "", has }
		: { kind: "wrong-table-name", table: spec.name, given, has };
}
var requiredProblems = (located, needed, settings2, writesFlags, own) => [
	...typeProblems(located, settings2, writesFlags),
	...missingProblems(located, needed),
	...nameProblems(located, settings2, needed),
	...own,
	...zoneProblems(located),
	...doubleProblems(located)
];
var typeProblems = (located, settings2, writesFlags) =>
	fieldsOf(located).flatMap(([key, field]) => {
		const spec = located.spec.fields[key];
		if (!spec || !isUsed(located.spec, key, settings2, writesFlags)) return [];
		if (spec.protects && field.isComputed && field.options?.isValid === false)
			return [{ kind: "broken-formula", field: placeOf2(located, key) }];
		if (isUsable(field, spec)) return [];
		const expected = screenNames(spec.types);
		return [{ kind: "wrong-type", field: placeOf2(located, key), type: screenName(field.type), expected }];
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
var missingOf = ({ fields }, needed) => needed.filter(group => !group.some(key => fields[key]));
var missingProblems = (located, needed) =>
	missingOf(located, needed).map(([first, ...others]) => ({
		kind: "missing-field",
		fields: [placeOf2(located, first), ...others.map(key => placeOf2(located, key))],
		types: screenNames(located.spec.fields[first]?.types),
		has: namesOf(located.table.fields)
	}));
function nameProblems(located, { fieldNames }, needed) {
	const { fields, spec, table } = located;
	const reported = new Set(missingOf(located, needed).flat());
	return Object.keys(fieldNames[spec.name] ?? {})
		.filter(key => key in spec.fields && !fields[key] && !reported.has(key))
		.map(key => ({
			kind: "wrong-field-name",
			field: placeOf2(located, key),
			has: namesOf(table.fields)
		}));
}
function doubleProblems(located) {
	const keysOf2 = new Map();
	for (const [key, { id }] of fieldsOf(located)) keysOf2.set(id, [...(keysOf2.get(id) ?? []), key]);
	return [...keysOf2.values()].flatMap(([first, ...others]) =>
		first === void 0 || others.length === 0
			? []
			: {
					kind: "one-field-twice",
					fields: [placeOf2(located, first), ...others.map(key => placeOf2(located, key))]
				}
	);
}
function tableProblems(base2) {
	const { schema, ...located } = base2;
	const tables = Object.values(located).flatMap(table => table ?? []);
	const specsOf = new Map();
	for (const { id, spec } of tables) specsOf.set(id, [...(specsOf.get(id) ?? []), spec.name]);
	return schema.tables.flatMap(({ id, name }) => {
		const specs = specsOf.get(id) ?? [];
		return specs.length > 1 ? { kind: "one-table-twice", tables: specs, name } : [];
	});
}
function activeProblems({ table }, settings2) {
	const named2 = activeFieldName(settings2);
	if (named2 === "auto" || named2 === "none" || findActiveFields(table, settings2).length > 0) return [];
	const isFieldName = settings2.fieldNames[TEMPLATES.name]?.active !== void 0;
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
	return checked
		.filter(status => !has.includes(written[status]))
		.map(status => ({
			kind: "no-choice",
			field: placeOf2(located, "status"),
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
var zoneProblems = located =>
	fieldsOf(located).flatMap(([key, field]) => {
		const zone = zoneNameOf(field);
		return zone === void 0 || zoneOf(zone) ? [] : [{ kind: "unknown-zone", field: placeOf2(located, key), zone }];
	});
var namesakeOf = ({ tables }, { spec, id }) =>
	tables.find(table => table.id !== id && plainText(table.name) === spec.name);
function placeOf2(located, key) {
	const { spec, fields, name: inTable } = located;
	return { table: spec.name, key, name: fields[key]?.name ?? located.nameOf(key), inTable };
}
var fieldsOf = ({ fields }) => Object.entries(fields).flatMap(([key, field]) => (field ? [[key, field]] : []));
var namesOf = named2 => named2.map(({ name }) => name);
var screenNames = (types = []) => types.map(screenName);

// src/base/preflight/links.ts
function wrongLinks(base2) {
	const { schema, templates, slots, closures, changes } = base2;
	const nameOf2 = id => schema.tables.find(table => table.id === id)?.name ?? id;
	const check = (located, key, expected) => {
		const field = located?.fields[key];
		const to = field && linkedTableOf(field);
		if (!located || to === void 0 || expected === void 0 || to === expected) return [];
		return [{ kind: "wrong-link", field: placeOf2(located, key), to: nameOf2(to), expected: nameOf2(expected) }];
	};
	const teachersOf2 = table => {
		const field = table?.fields.teacher;
		return field && linkedTableOf(field);
	};
	const teachers = teachersOf2(templates);
	return [
		...check(templates, "teacher", teachersOf2(slots)),
		...check(templates, "overlapWith", templates?.id),
		...check(slots, "source", templates?.id),
		...check(closures, "teachers", teachers),
		...check(changes, "teacher", teachers),
		...check(changes, "slot", slots?.id)
	];
}
var wrongLinkAt = (links, table, key) => links.find(({ field }) => field.table === table && field.key === key);
function linkProblems(links, { templates, slots }) {
	if (!templates || !slots) return [];
	const teacher = wrongLinkAt(links, templates.spec.name, "teacher");
	const source = wrongLinkAt(links, slots.spec.name, "source");
	return [
		...(teacher
			? [
					{
						kind: "links-apart",
						fields: [teacher.field, placeOf2(slots, "teacher")],
						to: [teacher.to, teacher.expected]
					}
				]
			: []),
		...(source ? [source] : [])
	];
}

// src/base/preflight/preflight.ts
var PreflightError = class extends Error {
	constructor(problems) {
		const lines = problems.map(problem => `- ${baseProblemText(problem)}`);
		super(["The base is not ready, nothing was written:", ...lines].join("\n"));
		this.name = "PreflightError";
		this.problems = problems;
	}
};
function preflight(schema, settings2, writesFlags) {
	const base2 = locateBase(schema, settings2);
	const { templates, slots, closures } = base2;
	const lessons = lessonTable(base2.lessons, settings2);
	const statuses = statusWords(slots?.fields.status, settings2);
	const optional = [base2.closures, base2.lessons, base2.overlaps, base2.changes, base2.runs, base2.errors];
	const found = new Set([templates, slots, ...optional].map(table => table?.spec.name));
	const links = wrongLinks(base2);
	const problems = [
		...REQUIRED_TABLES.filter(({ name }) => !found.has(name)).map(spec => noTable(schema, spec, settings2)),
		...(templates
			? requiredProblems(templates, TEMPLATES_NEED, settings2, writesFlags, activeProblems(templates, settings2))
			: []),
		...(slots
			? requiredProblems(slots, SLOTS_NEED, settings2, writesFlags, [
					...statusProblems(slots, statuses, settings2),
					...viewProblems(slots, "inventoryView", settings2)
				])
			: []),
		...linkProblems(links, base2),
		...optional.flatMap(table => (table ? [...nameProblems(table, settings2, []), ...doubleProblems(table)] : [])),
		...(closures ? zoneProblems(closures) : []),
		...(lessons ? viewProblems(base2.lessons, "lessonsView", settings2) : []),
		...OPTIONAL_TABLES.filter(({ name }) => settings2.tables[name] !== void 0 && !found.has(name)).map(spec =>
			noTable(schema, spec, settings2)
		),
		...tableProblems(base2)
	];
	if (!templates || !slots || problems.length > 0) throw new PreflightError(problems);
	const { logs, misnamed } = findLogs(base2);
	const overlapLink = wrongLinkAt(links, TEMPLATES.name, "overlapWith");
	return {
		base: base2.schema.id,
		templates: overlapLink ? without(templates, "overlapWith") : templates,
		slots,
		closures,
		closuresElsewhere: wrongLinkAt(links, CLOSURES.name, "teachers"),
		lessons,
		logs,
		actives: findActiveFields(templates.table, settings2),
		statuses: statuses.written,
		statusOf: statuses.statusOf,
		missing: [
			...missingFields(templates, settings2),
			...missingFields(slots, settings2),
			...(closures ? missingClosureFields(closures) : [])
		],
		warnings: [
			...nameWarnings(base2, settings2),
			...misnamed.map(log => ({ kind: "misnamed-log", log })),
			...(overlapLink ? [{ kind: "link-ignored", link: overlapLink }] : [])
		]
	};
}
function lessonTable(located, { lessonsOccupy }) {
	if (!located || lessonsOccupy === "off" || !canReadLessons(located)) return void 0;
	const { id, name, fields, table } = located;
	return { id, name, fields, nameField: table.fields[0]?.id };
}
function without({ id, name, fields }, key) {
	const { [key]: _, ...rest } = fields;
	return { id, name, fields: rest };
}
function nameWarnings({ schema, lessons: _, ...tables }, settings2) {
	return Object.values(tables).flatMap(table => {
		const given = table && settings2.tables[table.spec.name];
		if (!table || (given !== void 0 && given !== table.id)) return [];
		const other = namesakeOf(schema, table);
		return other ? [{ kind: "namesake", table: table.spec.name, found: table, other }] : [];
	});
}
function missingClosureFields(closures) {
	const name = key => `${closures.spec.name}.${closures.nameOf(key)}`;
	const halves2 = ["starts", "ends"].filter(key => !closures.fields[key]);
	return [...(closures.fields.teachers ? [] : [name("teachers")]), ...(halves2.length === 1 ? halves2.map(name) : [])];
}
var missingFields = (located, settings2) =>
	Object.entries(located.spec.fields)
		.filter(([key, { silent }]) => !located.fields[key] && (!silent || isMirrored(key, settings2)))
		.map(([key]) => `${located.spec.name}.${located.nameOf(key)}`);
var isMirrored = (key, { legacyTeacherField }) => key === "legacyTeacher" && legacyTeacherField === "mirror";

// src/base/codecs/cells/cell-problems.ts
var fieldLabel = ({ fields }, key) => `${key} ("${fields[key]?.name ?? key}")`;
var problemsOf =
	spec =>
	(key, kind, matter, details = {}) => ({
		text: `${fieldLabel(spec, key)}: ${matter}`,
		kind,
		field: spec.fields[key]?.name ?? key,
		found: "",
		against: "",
		...details
	});
var unreadable = (spec, key, cell, expected) =>
	isBlank(cell)
		? problemsOf(spec)(key, "empty", `empty, expected ${EXPECTED[expected]}`, { expected })
		: problemsOf(spec)(key, "unreadable", `${shownCell(cell)} is not ${EXPECTED[expected]}`, {
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
	const text = JSON.stringify(nameIn(singleOf(cell)) ?? cell) ?? String(cell);
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
		fields: keys.flatMap(key => ids[key] ?? []),
		cell(record, key) {
			const id = ids[key];
			return id === void 0 ? null : record.cell(id);
		},
		zone: key => zones2[key] ?? school,
		timesZone: key => timesZone(fields[key], school)
	};
}

// src/base/codecs/closures/closure-codec.ts
var READ2 = readKeys(CLOSURES.fields);
var SAYING = READ2.filter(key => key !== "disabled");
var closureFields = ({ fields }) => READ2.flatMap(key => fields[key]?.id ?? []);
function decodeClosures(records, table, elsewhere, school) {
	const teacherNames = new Map();
	const teachers = new Set();
	const reader = tableReader(table, READ2, school);
	const decode = record => {
		const cell = key => reader.cell(record, key);
		const links = readLinks(cell("teachers"));
		for (const { id } of links) teachers.add(id);
		if (readTruth(cell("disabled")) || SAYING.every(key => isBlank(cell(key)))) return void 0;
		for (const { id, name } of links) if (name !== "") teacherNames.set(id, name);
		const row = {
			id: record.id,
			name: readText(cell("name")),
			teachers: links.map(({ id }) => id).sort(byCodeUnit)
		};
		const problems = [];
		if (!areLinks(cell("teachers"))) problems.push(unreadable(CLOSURES, "teachers", cell("teachers"), "teachers"));
		const from = readDay("startDate", cell("startDate"), reader.zone("startDate"), problems);
		const through = isBlank(cell("endDate"))
			? from
			: readDay("endDate", cell("endDate"), reader.zone("endDate"), problems);
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
		return from === void 0 || through === void 0 || hours === void 0 || problems.length > 0
			? { ...row, state: "invalid", problems }
			: { ...row, state: "closed", from, through, hours };
	};
	const closures = records.flatMap(record => decode(record) ?? []).sort((a, b) => byCodeUnit(a.id, b.id));
	return elsewhere
		? { closures: withStrangers(closures, elsewhere), teachers: new Set(), teacherNames: new Map() }
		: { closures, teachers, teacherNames };
}
function withStrangers(closures, link2) {
	const naming = closures.filter(({ teachers }) => teachers.length > 0);
	const [first] = naming;
	if (!first) return closures;
	const problem = of("teachers", "wrong-link", `links to table "${link2.to}", expected "${link2.expected}"`, {
		found: link2.to,
		against: link2.expected
	});
	const all = {
		id: first.id,
		name: naming.map(nameOfClosure).join(", "),
		teachers: [],
		state: "invalid",
		problems: [problem]
	};
	return closures.flatMap(closure => (closure === first ? all : naming.includes(closure) ? [] : closure));
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

// src/base/codecs/logs/log-codec.ts
var nameOfRun = ({ script, startedAt }) => `${script} ${formatInstant(startedAt)}`;
var loggedPairs = (records, { fields }) =>
	new Set(records.map(record => (fields.pair ? readText(record.cell(fields.pair.id)) : "")));
var encodeOverlap = ({ pair, date, firstSeen }, log) =>
	cellsOf(log, { pair, date: formatDate(date), firstSeen: formatInstant(firstSeen) });
function encodeChange(row, log) {
	const action = LOG_ACTIONS[row.action];
	return cellsOf(log, {
		entry: `${action} ${row.naturalKey}`,
		teacher: row.teachers.map(id => ({ id })),
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
var encodeRun = ({ message, version: version2, durationMs, ...row }, log) =>
	cellsOf(log, {
		...row,
		run: nameOfRun(row),
		startedAt: formatInstant(row.startedAt),
		// To a tenth.
		seconds: Math.round(durationMs / 100) / 10,
		version: version2 || null,
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
		if (at === void 0 || at >= now || (last && last.at >= at)) continue;
		last = { at, text: readText(record.cell(message.id)) };
	}
	return last?.text;
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
var readLock = cell =>
	anyOf2(cell, value =>
		isErrorValue(value) || (typeof value === "object" && nameIn(value) === void 0) ? void 0 : isYes(value)
	);
var readBookings = cell => anyOf2(cell, value => (isErrorValue(value) ? void 0 : true));
var readOccupancy = cell =>
	anyOf2(cell, value => {
		const number = leadingNumber(value);
		return number === void 0 ? void 0 : number > 0;
	});
function leadingNumber(value) {
	if (typeof value === "number") return Number.isNaN(value) ? void 0 : value;
	if (typeof value === "boolean") return Number(value);
	const match2 = /^[+-]?\d+(?:\.\d+)?/.exec(plainText(nameIn(value) ?? ""));
	return match2 ? Number(match2[0]) : void 0;
}
function anyOf2(cell, says) {
	if (cell === null) return false;
	const said = valuesOf(cell).map(says);
	return said.includes(true) || (said.includes(void 0) ? void 0 : false);
}

// src/base/codecs/slots/slot-codec.ts
var READ3 = readKeys(SLOTS.fields);
var slotFields = ({ slots }) => READ3.flatMap(key => slots.fields[key]?.id ?? []);
function decodeSlots(records, { slots: table, statusOf: statusOf2 }, school) {
	const { fields } = table;
	const teacherNames = new Map();
	const studentNames = new Map();
	const bookedBy = new Map();
	const reader = tableReader(table, READ3, school);
	const [startZone, endZone] = [reader.timesZone("starts"), reader.timesZone("ends")];
	const dateZone = reader.zone("date");
	const teachersOf2 = cell => {
		const links = readLinks(cell);
		for (const { id, name } of links) if (name !== "") teacherNames.set(id, name);
		return links.map(({ id }) => id).sort(byCodeUnit);
	};
	const studentsOf = cell => {
		if (cell === null) return NO_STUDENTS;
		const links = readLinks(cell);
		for (const { id, name } of links) if (name !== "") studentNames.set(id, name);
		return links.map(({ id }) => id);
	};
	const protectionIn = cell => {
		const locked3 = readLock(cell("locked"));
		const bookings = [readBookings(cell("lessons")), readBookings(cell("students")), readOccupancy(cell("occupancy"))];
		const said = [locked3, ...bookings];
		return {
			locked: locked3 === true,
			booked: bookings.includes(true),
			unclear: said.includes(void 0)
				? PROTECTING.filter((_, index) => said[index] === void 0).map(key => fields[key]?.name ?? key)
				: NONE4
		};
	};
	const namesIn = cell => readLinks(cell).flatMap(({ name }) => (name === "" ? [] : [name]));
	const noteBooking = record => {
		const students = namesIn(reader.cell(record, "students"));
		const names = students.length > 0 ? students : namesIn(reader.cell(record, "lessons"));
		if (names.length > 0) bookedBy.set(record.id, names);
	};
	const decode = record => {
		const cell = key => reader.cell(record, key);
		noteBooking(record);
		const starts = readStart(cell("starts"), startZone);
		const ends = readTime(cell("ends"), endZone);
		const statusName = readName(cell("status"));
		return {
			id: record.id,
			key: readKey(cell("key")),
			teachers: teachersOf2(cell("teacher")),
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
		formerSources: new Set(),
		records: records.length,
		teacherNames,
		studentNames,
		bookedBy
	};
}
var PROTECTING = ["locked", "lessons", "students", "occupancy"];
var NONE4 = [];
var NO_STUDENTS = [];
var readKey = cell => nameIn(singleOf(cell))?.trim() ?? readText(cell);
function readStart(cell, zone) {
	const starts = readTime(cell, zone);
	return starts === END_OF_DAY ? void 0 : starts;
}

// src/base/codecs/slots/slot-writer.ts
var plain2 = () => value => value;
var link = () => id => [{ id }];
var time = (field, { school }) => timeWriter(field, fieldZone(field, school)).write;
var TARGETS = {
	key: { key: "key", form: plain2 },
	teacher: { key: "teacher", form: link },
	date: { key: "date", form: () => formatDate },
	starts: { key: "starts", form: time },
	ends: { key: "ends", form: time },
	type: { key: "type", form: field => nameWriter(field).write },
	source: { key: "source", form: link },
	status: {
		key: "status",
		form:
			(_, { statuses }) =>
			status =>
				status === "empty" ? null : { name: statuses[status] }
	},
	capacity: { key: "capacity", form: plain2 },
	weekday: {
		key: "day",
		form: field => {
			const { accepts, write } = weekdayWriter(field);
			return WEEKDAYS2.every(accepts) ? write : void 0;
		}
	},
	syncState: { key: "syncState", form: () => text => (text === "" ? null : text) },
	legacyTeacher: { key: "legacyTeacher", form: plain2 },
	instanceId: { key: "slotId", form: ({ type }) => (TEXT_TYPES.includes(type) ? plain2() : void 0) }
};
function slotWriter({ slots: { fields }, statuses }, school) {
	const puts = new Map();
	const fieldNames = new Map();
	const allow = name => {
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
	...only(decoded, slot => reaches(from, slot)),
	formerSources: new Set(decoded.slots.flatMap(slot => (reaches(from, slot) ? [] : formerSourcesOf(slot))))
});
var formerSourcesOf = ({ source, syncState }) => sourcesOf(source, parseSyncState(syncState));
var reaches = (from, { date, key }) => date === void 0 || date >= from || (parseSlotKey(key)?.date ?? date) >= from;
function earlierKeys(from, slots) {
	const keys = slots.flatMap(({ key }) => {
		const parsed2 = parseSlotKey(key);
		return parsed2 && parsed2.date < from ? [key, parsed2.text] : [];
	});
	return [...new Set(keys)];
}
var holdsEarlier = (from, { slots }) =>
	slots.some(slot => slot.date !== void 0 && slot.date < addDays(from, -2) && !reaches(from, slot));
function withKeys(kept, others, keys) {
	const own = new Set(kept.slots.map(({ id }) => id));
	const asked = new Set(keys);
	const more = only(others, ({ id, key }) => !own.has(id) && asked.has(parseSlotKey(key)?.text ?? key));
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
	const teachers = new Set(slots.flatMap(slot => slot.teachers));
	const teacherNames = new Map([...decoded.teacherNames].filter(([id]) => teachers.has(id)));
	return { ...decoded, slots, teacherNames };
}

// src/base/codecs/templates/flag-codec.ts
var flagFields = ({ templates }) => FLAG_FIELDS.flatMap(key => templates.fields[key]?.id ?? []);
function decodeFlags(records, { templates }) {
	const { hasOverlap, overlapWith, overlapDetails } = templates.fields;
	return new Map(
		records.map(record => [
			record.id,
			{
				...(hasOverlap && { hasOverlap: readCheckbox(record.cell(hasOverlap.id)) }),
				...(overlapWith && { overlapWith: readLinkIds(record.cell(overlapWith.id)) }),
				...(overlapDetails && { overlapDetails: readText(record.cell(overlapDetails.id)) })
			}
		])
	);
}
function encodeFlags(flags, { templates }) {
	const { hasOverlap, overlapWith, overlapDetails } = templates.fields;
	const cells = {};
	if (hasOverlap && flags.hasOverlap !== void 0) cells[hasOverlap.id] = flags.hasOverlap;
	if (overlapWith && flags.overlapWith) cells[overlapWith.id] = flags.overlapWith.map(id => ({ id }));
	if (overlapDetails && flags.overlapDetails !== void 0) cells[overlapDetails.id] = flags.overlapDetails || null;
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
	const bearers = new Map();
	for (const row of rows.slice().sort(bySeniority)) {
		if (row.anchor === void 0) continue;
		const place3 = JSON.stringify([row.set ?? null, row.anchor]);
		bearers.set(place3, [...(bearers.get(place3) ?? []), row]);
	}
	const anchors = new Map();
	const shared = [];
	for (const group of bearers.values()) {
		const together = group.filter(row => group.some(other => other !== row && mayMeet(row, other)));
		const [senior] = together;
		if (senior?.anchor !== void 0)
			shared.push({ anchor: senior.anchor, set: senior.set, templates: together.map(({ id }) => id) });
		group.forEach((row, index) => {
			const isJunior = group.slice(0, index).some(older => mayMeet(older, row));
			if (!isJunior && row.anchor !== void 0) anchors.set(row.id, row.anchor);
		});
	}
	return { anchorOf: id => anchors.get(id), shared };
}
var mayMeet = (a, b) =>
	a.weekday !== void 0 &&
	a.weekday === b.weekday &&
	(a.weekIndex === void 0 || b.weekIndex === void 0 || a.weekIndex === b.weekIndex);

// src/base/codecs/templates/pattern-problems.ts
var UNREADABLE = "unreadable";
var readable = value => (value === UNREADABLE ? void 0 : value);
function patternProblems(row, weeks, agrees) {
	const { cell, set, starts, ends, index, cycle } = row;
	const illegible = (key, value, expected) =>
		value === UNREADABLE ? [unreadable(TEMPLATES, key, cell(key), expected)] : [];
	const isOwnLengthWrong = cycle === UNREADABLE || (cycle !== void 0 && cycle > MOST_WEEKS);
	return [
		...illegible("templateSet", set, "name"),
		...illegible("startDate", starts, "date"),
		...illegible("endDate", ends, "date"),
		...dateProblems(starts, ends),
		...illegible("weekIndex", index, "weeks"),
		...illegible("cycleWeeks", isOwnLengthWrong ? UNREADABLE : void 0, "weeks"),
		...(index !== void 0 && starts === void 0
			? [of2("weekIndex", "no-start", `given without ${namesOf2("startDate")}, which says where the cycle begins`)]
			: []),
		...(index === void 0 || isOwnLengthWrong || (index === UNREADABLE && weeks === void 0)
			? []
			: lengthProblems(readable(index), weeks)),
		...(agrees
			? []
			: [
					of2(
						"templateSet",
						"disagree",
						`the rows of "${readable(set)}" disagree on ${namesOf2("startDate", "endDate", "cycleWeeks")}, expected the same on all of them`,
						{ found: readable(set) ?? "", against: namesOf2("startDate", "endDate", "cycleWeeks") }
					)
				])
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
		const expected = last.map(weekday => `a ${dayName(weekday)}`).join(" or ");
		return [
			of2("endDate", "wrong-weekday", `${dayText(through)}, expected ${expected}, the last day of a week`, {
				found: formatDate(through),
				weekdays: { found: weekdayOf(through), expected: last }
			})
		];
	}
	return from !== void 0 && through < from
		? [
				of2("endDate", "before-start", `${formatDate(through)} is before the start ${formatDate(from)}`, {
					found: formatDate(through),
					against: formatDate(from)
				})
			]
		: [];
}
function lengthProblems(index, weeks) {
	if (weeks === void 0) {
		return [
			of2(
				"weekIndex",
				"no-length",
				`given without ${namesOf2("cycleWeeks")} or ${namesOf2("templateSet")}, which say how long the cycle is`
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
	return index !== void 0 && index > weeks
		? [
				of2("weekIndex", "beyond-cycle", `${index}, expected at most the ${weeks} weeks of the cycle`, {
					found: String(index),
					against: String(weeks)
				})
			]
		: [];
}
var of2 = problemsOf(TEMPLATES);
var namesOf2 = (...keys) => keys.map(key => TEMPLATES.fields[key].name).join(", ");
var dayName = weekday => {
	const name = WEEKDAYS.english[weekday] ?? "";
	return name.charAt(0).toUpperCase() + name.slice(1);
};
var dayText = date => `${formatDate(date)} is a ${dayName(weekdayOf(date))}`;

// src/base/codecs/templates/pattern-codec.ts
function patternReader(records, reader, isDisabled) {
	const read = record => {
		const cell = key => reader.cell(record, key);
		return {
			cell,
			set: reading(cell("templateSet"), readPlain, text => text !== ""),
			starts: reading(cell("startDate"), each => readDate(each, reader.zone("startDate"))),
			ends: reading(cell("endDate"), each => readDate(each, reader.zone("endDate"))),
			index: reading(cell("weekIndex"), readCount, isCounting),
			cycle: reading(cell("cycleWeeks"), readCount, isCounting)
		};
	};
	const rows = new Map(records.map(record => [record.id, read(record)]));
	const sets = setsOf(records, rows, isDisabled);
	return record => readingOf(rows.get(record.id) ?? read(record), sets);
}
var readCount = cell => readNumber(cell);
var isCounting = number => Number.isInteger(number) && number >= 1;
function reading(cell, read, fits = () => true) {
	if (isBlank(cell)) return void 0;
	const value = read(cell);
	return value !== void 0 && fits(value) ? value : UNREADABLE;
}
function setsOf(records, rows, isDisabled) {
	const members = new Map();
	for (const record of records) {
		const row = rows.get(record.id);
		const set = row && readable(row.set);
		if (!row || set === void 0) continue;
		const known = members.get(set) ?? { all: [], inUse: [] };
		members.set(set, known);
		known.all.push(row);
		if (!isDisabled(record)) known.inUse.push(row);
	}
	return new Map(
		[...members].map(([set, { all, inUse }]) => {
			const weeks = largestIndex(all);
			const kinds = new Set(inUse.map(({ starts, ends, cycle }) => `${starts} ${ends} ${cycle ?? weeks}`));
			return [set, { weeks, agrees: kinds.size <= 1 }];
		})
	);
}
function largestIndex(rows) {
	const known = rows.flatMap(({ index }) => readable(index) ?? []);
	const isUnknown = ({ index, cell }) => index === UNREADABLE && readCount(cell("weekIndex")) === void 0;
	if (rows.some(isUnknown)) return UNREADABLE;
	return known.length === 0 ? void 0 : Math.max(...known);
}
function readingOf(row, sets) {
	const set = readable(row.set);
	const common = set === void 0 ? void 0 : sets.get(set);
	const [from, through, index] = [readable(row.starts), readable(row.ends), readable(row.index)];
	const weeks = row.cycle ?? common?.weeks;
	const length = readable(weeks);
	const isCyclic = from !== void 0 && index !== void 0 && length !== void 0;
	return {
		set,
		anchor: readPlain(row.cell("anchorId")) || void 0,
		weekIndex: index,
		pattern: { from, through, cycle: isCyclic ? { start: from, index, weeks: length } : void 0 },
		problems: patternProblems(row, weeks, common?.agrees ?? true)
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
	const [first, then] = inverted
		? [wordSet(...INVERTED_USE_WORDS.in), wordSet(...INVERTED_USE_WORDS.out)]
		: [NO_WORDS2, NO_WORDS2];
	const byTick = tick => (tick === inverted ? "out" : "in");
	const meaningOf = value => {
		if (isErrorValue(value)) return "unreadable";
		if (typeof value === "boolean" || typeof value === "number") return byTick(Boolean(value));
		const name = nameIn(value);
		if (name === void 0) return "unreadable";
		const word = plainWord(name);
		if (first.has(word)) return "in";
		if (then.has(word) || out.has(word)) return "out";
		return within.has(word) ? "in" : { word: plainText(name) };
	};
	return cell => {
		if (field.type === "checkbox") return [byTick(cell === true)];
		return valuesOf(cell).map(meaningOf);
	};
}
var wordSet = (...words) => new Set(words.map(plainWord));
var NO_WORDS2 = new Set();

// src/base/codecs/templates/template-use.ts
function templateUse(records, actives, { disabledValues }) {
	const neverTicked = actives.filter(active => isNeverTicked(active, records));
	const readers = actives
		.filter(active => !neverTicked.includes(active))
		.map(active => ({ ...active, read: readerOfUse(active, disabledValues) }));
	const meaningsOf = record => readers.map(({ field, read }) => ({ field, uses: read(record.cell(field.id)) }));
	return {
		neverTicked,
		isOutOfUse: record => meaningsOf(record).some(({ uses }) => uses.includes("out")),
		problems: record =>
			meaningsOf(record).flatMap(({ field, uses }) =>
				uses.includes("unreadable") ? unreadableUse(field.name, record.cell(field.id)) : []
			),
		unknownWords: record =>
			meaningsOf(record).flatMap(({ uses }) => uses.flatMap(use => (typeof use === "string" ? [] : use.word)))
	};
}
var isNeverTicked = ({ field, isGiven: isGiven2 }, records) =>
	!isGiven2 &&
	field.type === "checkbox" &&
	TICKED_FIELD_NAMES.includes(plainText(field.name)) &&
	records.length > 0 &&
	records.every(record => !readCheckbox(record.cell(field.id)));

// src/base/codecs/templates/template-codec.ts
var READ4 = readKeys(TEMPLATES.fields);
var templateFields = ({ templates, actives }) => [
	...new Set([...READ4.flatMap(key => templates.fields[key]?.id ?? []), ...actives.map(({ field }) => field.id)])
];
function decodeTemplates(records, map, settings2, school) {
	const teacherNames = new Map();
	const reader = tableReader(map.templates, READ4, school);
	const countsFixed = settings2.onlyFixed && map.templates.fields.fixed !== void 0;
	const use = templateUse(records, map.actives, settings2);
	const isOutOfUse = record =>
		use.isOutOfUse(record) || (countsFixed && readMark(reader.cell(record, "fixed")) === false);
	const patternOf = patternReader(records, reader, isOutOfUse);
	const anchors = anchorsOf(
		records.map(record => ({
			...patternOf(record),
			id: record.id,
			createdAt: readInstant(reader.cell(record, "createdAt"), reader.zone("createdAt")),
			weekday: readWeekday(reader.cell(record, "day"))
		}))
	);
	const decode = rowDecoder(map, settings2, {
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
		unknownWords: new Map(records.map(record => [record.id, use.unknownWords(record)])),
		sharedAnchors: anchors.shared,
		teacherNames
	};
}
function rowDecoder(
	{ slots: { fields: target }, templates: { fields } },
	settings2,
	{ reader, school, isOutOfUse, unreadableUses, patternOf, anchors, teacherNames }
) {
	const startWriter = target.starts && timeWriter(target.starts, school);
	const endWriter = target.ends && timeWriter(target.ends, school);
	const typeWriter = target.type && nameWriter(target.type);
	return record => {
		const cell = key => reader.cell(record, key);
		const teacherLinks = readLinks(cell("teacher"));
		for (const { id, name } of teacherLinks) if (name !== "") teacherNames.set(id, name);
		const { set, pattern, problems: patternProblems2 } = patternOf(record);
		const timeProblems = [];
		const starts = readStart2(cell("starts"), reader.timesZone("starts"), timeProblems);
		const { ends, warnings } = readEnd(cell("ends"), cell("duration"), starts, reader.timesZone("ends"), timeProblems);
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
		const problems = [...unreadableUses(record), ...markProblems(cell, row, settings2)];
		const [teacher] = row.teachers;
		if (!areLinks(cell("teacher"))) {
			problems.push(unreadable(TEMPLATES, "teacher", cell("teacher"), "teachers"));
		} else if (row.teachers.length !== 1) {
			const number = row.teachers.length;
			problems.push(
				number === 0
					? of4("teacher", "no-teacher", "no teacher, expected exactly one")
					: of4("teacher", "many-teachers", `${number} teachers, expected exactly one`, {
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
			const blank = ["teacher", "day", "starts", "ends"].every(key => isBlank(cell(key)));
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
		...(!fixed && (onlyFixed || fixedTemplates === "skip") ? ["fixed"] : []),
		...(!reserved && reservedTemplates === "skip" ? ["isReserved", "reservedFor"] : [])
	];
	return asked.filter(key => readMark(cell(key)) === void 0).map(key => unreadable(TEMPLATES, key, cell(key), "mark"));
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
async function openStore(port, settings2, zone, writesFlags = settings2.flagDuringSync) {
	const map = preflight(await port.schema(), settings2, writesFlags);
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
			const flags = writesFlags ? decodeFlags(records, map) : new Map();
			return { ...decodeTemplates(records, map, settings2, zone), flags };
		},
		async readSlots(from) {
			const { date, key } = map.slots.fields;
			const onOrAfter = from === void 0 || !date ? void 0 : { date: from, field: date.id, keyField: key?.id };
			const slotsOf = async part => {
				const asked = { view: settings2.inventoryView, ...part };
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
		readClosures: async () =>
			map.closures
				? decodeClosures(
						await list3(map.closures.id, closureFields(map.closures)),
						map.closures,
						map.closuresElsewhere,
						zone
					)
				: { closures: [], teachers: new Set(), teacherNames: new Map() },
		async readLessons(now) {
			const { lessons } = map;
			if (!lessons) return NO_LESSONS;
			const part = { view: settings2.lessonsView, onOrAfter: lessonsFrom(lessons, now) };
			return decodeLessons(await list3(lessons.id, lessonFields(lessons), part), lessons, settings2, zone, now);
		},
		async create(rows) {
			const cells = rows.map(({ changes: changes2, date, locked: locked3 }) => ({
				...writer.encode(changes2, date),
				...(locked3 && map.slots.fields.locked && { [map.slots.fields.locked.id]: true })
			}));
			const ids = await port.create(map.slots.id, cells);
			if (ids?.length !== rows.length) throw new Error("Airtable has not told the ids of the new records");
			return ids;
		},
		async update(edits) {
			const rows = edits.map(({ id, changes: changes2, date }) => ({ id, cells: writer.encode(changes2, date) }));
			await port.update(map.slots.id, rows);
		},
		async flag(edits) {
			const rows = edits.map(({ id, flags }) => ({ id, cells: encodeFlags(flags, map) }));
			await port.update(map.templates.id, rows);
		},
		flagNames: new Map(
			FLAG_FIELDS.flatMap(key => {
				const field = map.templates.fields[key];
				return field ? [[key, field.name]] : [];
			})
		),
		hasLogs: [changes, runs, errors].some(log => log !== void 0),
		overlapLog: overlaps2 && {
			...logTable(overlaps2, encodeOverlap, port),
			read: async () =>
				loggedPairs(await list3(overlaps2.id, overlaps2.fields.pair ? [overlaps2.fields.pair.id] : []), overlaps2)
		},
		changeLog: changes && logTable(changes, encodeChange, port),
		runLog: runs && {
			...logTable(runs, encodeRun, port),
			async lastMessage(run) {
				const fields = RUN_MEMORY.flatMap(key => runs.fields[key]?.id ?? []);
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
			rows.map(row => encode(row, log))
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
async function load(
	{ base: base2, clock: clock3, settings: settings2, zone, startedAt, request },
	{ writesFlags = settings2.flagDuringSync, toleratesNoTick = false } = {}
) {
	const window = syncWindow(zone.localOf(startedAt), { ...settings2, startDate: request.startDate });
	const store = await openStore(base2, settings2, zone, writesFlags);
	let readAt = startedAt;
	const [templates, closed, lessons, slots] = await Promise.all([
		store.readTemplates(),
		store.readClosures(),
		store.readLessons(window.now),
		store.readSlots(firstDay(window)).then(decoded => {
			readAt = clock3.now();
			return decoded;
		})
	]);
	const { closures, teachers: closureTeachers } = closed;
	const problems = [
		...(toleratesNoTick ? [] : tickProblems(store.map, templates.neverTicked)),
		...foreignTextProblems(store.map, slots.slots)
	];
	if (problems.length > 0) throw new PreflightError(problems);
	const teacherNames = new Map([
		...lessons.teacherNames,
		...closed.teacherNames,
		...slots.teacherNames,
		...templates.teacherNames
	]);
	return { store, window, templates, closures, closureTeachers, lessons, slots, teacherNames, readAt };
}
var inputOf = (
	{ store, window, templates, closures, closureTeachers, lessons, slots },
	{ settings: settings2, request }
) => ({
	templates: templates.templates,
	slots: slots.slots,
	formerSources: slots.formerSources,
	closures,
	closureTeachers,
	lessons: lessons.lessons,
	window,
	storage: store.storage,
	settings: settings2,
	scope: scopeOf(request.target)
});

// src/execution/log/about.ts
function about(slot, level, code, message) {
	const [template] = slot.provenance;
	const date = slot.occurrenceDate;
	return {
		level,
		code,
		message,
		key: nameOfSlot(slot),
		recordId: slot.id,
		...(template !== void 0 && { templateId: template }),
		...(date !== void 0 && { date })
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
	return [about(claimed, "warn", "booked-meanwhile", message)];
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
	if (write.kind !== "create") return { ...about(write.slot, "error", "write-failed", message), failure };
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
	const added = reason => {
		const hour = presenceAfter(write);
		return hour ? [{ action: "added", hour, reason, naturalKey }] : [];
	};
	switch (write.kind) {
		case "create":
			return added(createReason(write, plan));
		case "reopen":
			return added("reopened");
		case "retire":
			return [{ action: "removed", hour: hourOf(write.slot), reason: write.reason, naturalKey }];
		case "update": {
			const { slot, changes } = write;
			const after = presenceAfter(write);
			const isMoved = MOVING.some(field => changes[field] !== void 0);
			if (!isMoved || !after || (slot.presence && samePresence(slot.presence, after))) return [];
			const reason = changes.teacher === void 0 ? "template_time_changed" : "template_teacher_changed";
			const before = slot.presence;
			return before ? [{ action: "removed", hour: before, reason, naturalKey }, ...added(reason)] : added(reason);
		}
	}
}
var hourOf = ({ teachers, date, starts, ends }) => ({
	teachers,
	date,
	starts,
	ends
});
var MOVING = ["teacher", "starts", "ends"];
var MOVES = ["template_teacher_changed", "template_day_changed", "template_time_changed"];
function createReason(write, { prerequisites }) {
	const left = prerequisites(write).flatMap(other =>
		other.kind === "retire" && other.slot.provenance.includes(write.occurrence.template.id) ? [other.reason] : []
	);
	return MOVES.find(reason => left.some(each => each === reason)) ?? "template_created";
}

// src/execution/log-tables/origin.ts
function originOf2({ target, caller, script, version: version2 = "" }) {
	const isOnChange = target?.kind === "templates";
	return {
		script: script ?? (isOnChange ? "on-record-update-sync" : "scheduled-sync"),
		changedBy: caller ?? (isOnChange ? "sync:on-change" : "sync:scheduled"),
		version: version2
	};
}

// src/execution/log-tables/change-rows.ts
function changeRows({ run, plan, applied, verified }) {
	const signature = { changedAt: run.startedAt, changedBy: originOf2(run.request).changedBy };
	const { closed, takenBack: takenBack2 } = verified;
	const opened2 = new Set();
	const rows = [];
	const linked = new Set([
		...plan.templates.flatMap(({ teachers }) => teachers),
		...plan.facts.flatMap(({ slot }) => slot.teachers)
	]);
	const rowOf2 = ({ action, hour, reason, naturalKey }, slot) => ({
		...signature,
		action,
		teachers: hour.teachers.filter(id => linked.has(id)),
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
		rows.push(...hourChanges(write, plan).map(change => rowOf2(change, id)));
	}
	for (const slot of closed) {
		if (opened2.has(slot.id)) continue;
		const naturalKey = nameOfSlot(slot);
		const change = { action: "removed", hour: hourOf(slot), reason: "duplicate", naturalKey };
		rows.push(rowOf2(change, slot.id));
	}
	return inOrder2(rows);
}
var inOrder2 = rows =>
	rows
		.slice()
		.sort(
			(a, b) =>
				(a.date ?? 0) - (b.date ?? 0) ||
				(a.starts ?? 0) - (b.starts ?? 0) ||
				byCodeUnit(a.naturalKey, b.naturalKey) ||
				byCodeUnit(b.action, a.action) ||
				byCodeUnit(a.slot, b.slot)
		);

// src/execution/log-tables/run-log.ts
var NOTHING_LOGGED = { incompleteTwice: false, entries: [] };
async function keepLog(result, changes, whenSettled) {
	const { run, school } = result;
	if (run.settings.dryRun) return result;
	if (school.store.hasLogs) whenSettled?.(result);
	const { script, version: version2 } = originOf2(run.request);
	const durationMs = run.clock.now() - run.startedAt;
	const record = { ...result, script, version: version2, startedAt: run.startedAt, durationMs };
	const { incompleteTwice, entries } = await writeLogs(record, changes, school.store, run);
	return { ...result, incompleteTwice, entries: inOrder([...result.entries, ...entries]) };
}
var statusOf = (errors, incomplete) => (errors.length > 0 || incomplete ? "partial" : "ok");
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
async function lookBack(run, { runLog, readsLeft }, { pace, clock: clock3 }) {
	if (!runLog || !run.incomplete || readsLeft() === 0 || pace.isSpent()) return NOTHING_LOGGED;
	try {
		const message = await withTimeout(clock3, pace.left(), runLog.lastMessage(run));
		return { incompleteTwice: message?.startsWith(INCOMPLETE) ?? false, entries: [] };
	} catch (thrown) {
		return { incompleteTwice: false, entries: [logFailed(runLog.name, toError(thrown))] };
	}
}
var rowOf = run => ({
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
		...(incomplete ? [`${INCOMPLETE}${remaining} actions left for the next run`] : []),
		...errors.slice(0, MOST_ERRORS).map(({ slot, error }) => (slot === "" ? error : `${slot}: ${error}`)),
		...(rest > 0 ? [`(+${rest})`] : [])
	].join("\n");
}

// src/execution/stages.ts
var STAGES = new WeakMap();
async function during(stage, work) {
	try {
		return await work();
	} catch (thrown) {
		const error = toError(thrown);
		if (!STAGES.has(error)) STAGES.set(error, stage);
		throw error;
	}
}
var stageOf = error => STAGES.get(error instanceof PartialRunError ? error.reason : error);

// src/planning/seen-fields.ts
var NOTES = ["key", "source", "syncState", "legacyTeacher", "instanceId"];
var isSeen = field => !NOTES.includes(field);
var seenFields = changes => keysOf(changes).filter(isSeen);
var seenChanges = changes => Object.fromEntries(seenFields(changes).map(field => [field, changes[field]]));

// src/planning/drift.ts
function findDrift({ skips, ownFacts }, window, values) {
	const isToCome2 = ({ date, starts }) =>
		date !== void 0 && date >= window.from && (starts === void 0 || !isPast(window, date, starts));
	const slots = ownFacts.filter(isToCome2);
	const left = skips.filter(({ slot }) => isToCome2(slot));
	const differing = [];
	const unwanted = [];
	const blocked = [];
	const copies = [];
	const compare = (slot, occurrence) => {
		const changes = seenChanges(values.differences(occurrence, slot));
		if (!isEmpty(changes)) differing.push({ slot, changes });
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
			({ generated, blocked: isBlocked, date }) => generated && !isBlocked && (date ?? 0) > window.through
		),
		unbooked: slots.filter(({ slot }) => slot.status === "booked" && !slot.booked)
	};
}

// src/execution/log/block-entries.ts
var FEWEST = 5;
function blockEntries(facts, window) {
	const future = facts.filter(
		({ date, starts }) => date !== void 0 && starts !== void 0 && !isPast(window, date, starts)
	);
	const unreadable2 = future.filter(({ slot }) => slot.blockUnreadable).length;
	const open = future.filter(({ slot }) => slot.status === "open" || slot.status === "empty");
	const isAll = open.length >= FEWEST && open.every(({ slot }) => slot.blockedByFormula);
	return [
		...(isAll
			? [warning("all-blocked", `is_block says blocked for all ${open.length} open slots`, String(open.length))]
			: []),
		...(unreadable2 > 0
			? [
					warning(
						"block-unreadable",
						`is_block cannot be read in ${unreadable2} slots: their status decides`,
						String(unreadable2)
					)
				]
			: [])
	];
}

// src/execution/log/overlap-entries.ts
function overlapEntries({ overlapsBefore: { count: count3, pairs }, collisions }) {
	const entries = new Map();
	const add = (one, other, date) => {
		const [a, b] =
			(byCodeUnit(one.name, other.name) || byCodeUnit(one.record, other.record)) <= 0 ? [one, other] : [other, one];
		const message = `Overlap detected: ${a.name} vs ${b.name}`;
		entries.set(`${a.name} ${a.record} ${b.name} ${b.record}`, {
			level: "warn",
			code: "overlap",
			message,
			key: a.name,
			otherKey: b.name,
			...(date !== void 0 && { date })
		});
	};
	for (const [a, b] of pairs) add(partyOf(a), partyOf(b), a.date);
	for (const { doubleBooking, with: other } of collisions) {
		const { slot, occurrence, presence } = doubleBooking;
		const refused = slot ? partyOf(slot) : { name: occurrence.key.text, record: "" };
		add(refused, { name: nameOfOccupant(other), record: other.slot?.id ?? "" }, presence.date);
	}
	return [...entries.values(), ...moreOverlaps(count3 - pairs.length)];
}
var partyOf = slot => ({ name: nameOfSlot(slot), record: slot.id });
var moreOverlaps = more =>
	more > 0 ? [{ level: "warn", code: "more-overlaps", message: `(+${more}) more overlaps` }] : [];

// src/execution/log/skip-entries.ts
var skipEntries = skip => (skip.occurrence ? matchedEntries(skip) : unmatchedEntries(skip));
function matchedEntries({ slot, reason, moved }) {
	const name = nameOfSlot(slot);
	if (reason === "past-start") return [about(slot, "warn", "past-start", `Not moved into the past: ${name}`)];
	const isProtected = about(slot, "debug", "protected", `Skipping protected slot ${name}`);
	const isBlocked = about(slot, "info", "blocked", "Protected: is_blocked");
	switch (reason) {
		case "locked":
			return [lockedEntry(slot), isProtected];
		case "booked":
			return [moved ? timeEntry(slot, "booked-moved") : bookedEntry(slot, "booked"), isProtected];
		case "unclear":
			return [unclearEntry(slot), ...(slot.blocked ? [isBlocked] : []), isProtected];
		case "foreign":
		case "exceptions":
			return slot.blocked ? [isBlocked, isProtected] : [isProtected];
		case "blocked":
			return [isBlocked, isProtected];
		case "not-reopened":
			return [isBlocked, about(slot, "warn", "not-reopened", `Blocked slot not reopened: ${name}`), isProtected];
	}
}
function unmatchedEntries(skip) {
	const { slot, reason } = skip;
	switch (reason) {
		case "locked":
			return [lockedEntry(slot), ...movedProtected(skip)];
		case "booked":
			return [...staleBooked(skip), ...movedProtected(skip)];
		case "unclear":
			return [unclearEntry(slot)];
		case "foreign":
			return [about(slot, "info", "protected", `Protected: status ${shortened(slot.slot.statusName ?? "")}`)];
		case "exceptions":
			return [about(slot, "info", "protected", "Protected: exceptions applied")];
		case "reopened-by-hand":
			return [about(slot, "info", "reopened-by-hand", `Kept: reopened manually ${nameOfSlot(slot)}`)];
		case "surplus-copy":
			return [about(slot, "info", "surplus-copy", `Kept: edited copy of ${nameOfSlot(slot)}`)];
	}
}
function staleBooked({ slot, origin, moved, exclusion }) {
	if (!origin) return [about(slot, "warn", "stale-booked", "Cannot deactivate: has lessons")];
	switch (moved) {
		case "teacher":
			return [about(slot, "error", "teacher-moved", "Cannot change teacher: has lessons")];
		case "day":
			return [about(slot, "warn", "day-moved", "Cannot change day: has lessons")];
		case "time":
			return [timeEntry(slot, "time-moved")];
		case void 0:
			return exclusion?.kind === "closed"
				? [about(slot, "warn", "closed-booked", "Cannot close: has lessons")]
				: [bookedEntry(slot, "duplicate-booked")];
	}
}
var lockedEntry = slot => about(slot, "info", "locked", `Skipping locked slot ${nameOfSlot(slot)}`);
var unclearEntry = slot =>
	about(
		slot,
		"warn",
		"unclear",
		`Protected: cannot read ${slot.slot.unclear.map(field => shortened(field)).join(", ")}`
	);
var bookedEntry = (slot, code) => about(slot, "info", code, "Protected: has lessons");
var timeEntry = (slot, code) => about(slot, "warn", code, "Cannot change time: has lessons");
function movedProtected({ slot, origin }) {
	if (!origin || slot.occurrenceDate === void 0) return [];
	const date = addDays(weekOf(slot.occurrenceDate), origin.weekday);
	if (slot.key?.text === slotKey(origin.teacher, date, origin.starts).text) return [];
	return [about(slot, "warn", "moved-protected", "Cannot update time, slot has lessons/is_locked")];
}

// src/domain/problem.ts
var textsOf = problems => problems.map(({ text }) => text).join("; ");

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
	return template.warnings.map(warning2 => {
		return {
			level: "warn",
			code: warning2.code,
			message: warningText(warning2, nameOf(template)),
			templateId: id
		};
	});
}
var nameOf = ({ name, id }) => (name === "" ? id : shortened(name));
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

// src/execution/log/plan-entries.ts
function planEntries(plan) {
	const clashing = new Set(plan.lessonClashes.map(({ slot }) => slot));
	return [
		...plan.templates.flatMap(template => templateEntries(template, plan)),
		...reservedEntry(plan),
		...plan.unreadableClosures.map(closureEntry),
		...plan.setsInEdit.map(setEntry),
		...plan.lessonClashes.map(({ slot }) =>
			about(slot, "error", "lesson-clash", `Two lessons at one time: ${nameOfSlot(slot)}`)
		),
		...rekeyedEntry(plan.ownFacts),
		// A slot with two lessons has one line, the graver.
		...plan.skips.flatMap(skip =>
			skipEntries(skip).filter(({ code }) => code !== "duplicate-booked" || !clashing.has(skip.slot))
		),
		...plan.refused.map(doubleBookingEntry),
		...plan.unplaced.map(slot =>
			about(slot, "warn", "no-span", `Slot without a readable time takes none: ${nameOfSlot(slot)}`)
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
var closureEntry = closure => ({
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
		...(slot && { recordId: slot.id }),
		templateId: occurrence.template.id,
		date: presence.date,
		...(first && { otherKey: nameOfOccupant(first) })
	};
	return kind === "update"
		? { level: "error", code: "update-overlap", message: `Update skipped due to overlap: ${key}`, ...subject }
		: {
				level: "warn",
				code: "create-overlap",
				message: `Skipping create due to overlap: ${key}`,
				...subject
			};
}

// src/execution/log/run-entries.ts
var unknownInputEntries = names =>
	names.map(name => ({ level: "warn", code: "unknown-input", message: `Unknown input variable: ${name}` }));
function baseEntries(map, findings) {
	const { missing } = map;
	return [
		...missing.map(field => warning("missing-optional", `Field missing, feature off: ${field}`, field)),
		...plainModeEntry(map, findings),
		...wordEntries(findings.unknownWords),
		...lessonEntries(findings.unreadableLessons),
		...tableEntries(map),
		...map.warnings.map(warningEntry)
	];
}
function wordEntries(words) {
	if (words.length === 0) return [];
	const list3 = [...new Set(words)]
		.sort(byCodeUnit)
		.map(word => shortened(withMarksShown(word)))
		.join(", ");
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
function plainModeEntry(
	{ slots, templates, closures, lessons, actives },
	{ hasClosures, hasLessons, skipsFixed, skipsReserved }
) {
	const closing = [
		...actives.map(({ field }) => field),
		...VALIDITY_FIELDS.flatMap(key => templates.fields[key] ?? []),
		...(templates.fields.fixed && skipsFixed ? [templates.fields.fixed] : []),
		...(skipsReserved ? RESERVING_FIELDS.flatMap(key => templates.fields[key] ?? []) : []),
		...(closures && hasClosures ? [closures] : []),
		...(lessons && hasLessons ? [lessons] : [])
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
		const isKnown = [...templates, ...facts].some(({ teachers }) => teachers.includes(target.id));
		const message = `Unknown teacher, nothing planned: ${target.id}`;
		return isKnown ? [] : [warning("unknown-teacher", message, target.id)];
	}
	const known = new Set(templates.map(({ id }) => id));
	return target.ids
		.filter(id => !known.has(id))
		.flatMap(id => {
			const message = `Template not found, treated as deleted: ${id}`;
			const gone = { level: "info", code: "template-gone", message, templateId: id };
			if (markerMode) return [gone];
			const later2 = `Without sync_state its slots are left to the next scheduled run: ${id}`;
			return [gone, { level: "warn", code: "left-to-schedule", message: later2, templateId: id }];
		});
}
var outOfTimeEntry = remaining => ({
	level: "warn",
	code: "incomplete",
	message: `Stopped at the time budget: ${remaining} actions left for the next run`
});
function anchorEntries({ templates, sharedAnchors }, own) {
	const names = new Map(templates.map(({ id, name }) => [id, name === "" ? id : shortened(name)]));
	const ownIds = new Set(own.map(({ id }) => id));
	return sharedAnchors
		.filter(shared => shared.templates.some(id => ownIds.has(id)))
		.map(({ anchor, set = "no set", templates: sharing }) => {
			const rows = sharing.map(id => names.get(id) ?? id).join(", ");
			const message = `Anchor ${shortened(anchor)} of ${shortened(set)} stands on several rows: ${rows}`;
			return warning("anchor-twice", message, `${shortened(anchor)} (${rows})`);
		});
}

// src/execution/summary.ts
function summarize(done, written) {
	const { run, school, plan, unmeant: unmeant2, applied, verified, flagged } = done;
	const { settings: settings2 } = run;
	const unflagged = flagged?.remaining ?? 0;
	const remaining = applied.remaining + unflagged;
	const isOutOfTime = remaining > 0 || verified.outOfTime;
	const entries = inOrder([
		...(unmeant2 ? [breakerEntry(unmeant2)] : []),
		...schoolEntries(run, school, plan),
		...targetEntries(run.request.target, plan, school.store.storage.fields.has("syncState")),
		...planEntries(plan),
		...written,
		...verified.entries,
		...(flagged?.entries ?? []),
		...(isOutOfTime ? [outOfTimeEntry(remaining)] : [])
	]);
	const count3 = (...kinds) =>
		plan.writes.filter(
			write => kinds.includes(write.kind) && (settings2.dryRun || applied.outcomes.get(write)?.status === "done")
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
		drift:
			settings2.mode === "reconcile"
				? findDrift(plan, school.window, wantedValues(school.store.storage, settings2))
				: void 0
	};
}
var schoolEntries = ({ settings: settings2 }, school, plan) => [
	...baseEntries(school.store.map, findingsOf(settings2, school, plan)),
	...anchorEntries(school.templates, plan.templates),
	...blockEntries(plan.facts, school.window),
	...viewEntries(settings2)
];
function findingsOf(
	{ fixedTemplates, reservedTemplates },
	{ templates, closures, lessons },
	{ templates: own, unplacedLessons: unplacedLessons2, concernsTeachers }
) {
	const rows = templates.templates;
	return {
		unknownWords: own.flatMap(({ id }) => templates.unknownWords.get(id) ?? []),
		hasClosures: closures.length > 0,
		hasLessons: unplacedLessons2.length > 0,
		skipsFixed: fixedTemplates === "skip" && rows.some(({ fixed }) => fixed),
		skipsReserved: reservedTemplates === "skip" && rows.some(({ reserved }) => reserved),
		unreadableLessons: lessons.unreadable.filter(teachers => teachers.length === 0 || concernsTeachers(teachers)).length
	};
}

// src/execution/verify/double-bookings.ts
function findDoubleBookings(own, seen) {
	const occupancy = emptyOccupancy();
	for (const slot of own.filter(isPlaced)) occupancy.add(slot);
	return newcomers(seen).flatMap(other =>
		occupancy
			.colliding(other.presence)
			.filter(({ key }) => key?.text !== other.key?.text)
			.map(mine => ({ own: mine, other }))
	);
}
function newcomers({ before, now, outcomes }) {
	const former = new Map(before.map(slot => [slot.id, slot]));
	const own = new Set(
		[...outcomes].flatMap(([write, outcome]) =>
			outcome.status === "done" ? [outcome.id] : write.kind === "create" ? [] : [write.slot.id]
		)
	);
	return now.filter(isPlaced).filter(slot => {
		if (slot.blocked || own.has(slot.id)) return false;
		const was = former.get(slot.id);
		return !was?.presence || was.blocked || !samePresence(was.presence, slot.presence);
	});
}
function toClose(doubleBookings, isClosable, templateIndex, settings2) {
	const wanting = wantingTest(templateIndex, settings2);
	const stays = slot => !slot.writable || slot.provenance.length === 0 || !slot.key || wanting(slot) !== void 0;
	const rivals = new Map();
	for (const { own, other } of doubleBookings) {
		if (!stays(own) || !stays(other)) continue;
		addTo(rivals, own, other);
		addTo(rivals, other, own);
	}
	const rankOf = slot => {
		const template = wanting(slot);
		return template ? templateIndex.rank(template) : templateIndex.active.length;
	};
	const inOrder3 = [...rivals].sort(
		([a], [b]) => Number(isClosable(a)) - Number(isClosable(b)) || rankOf(a) - rankOf(b) || byCodeUnit(a.id, b.id)
	);
	const kept = new Set();
	const juniors = [];
	for (const [slot, itsRivals] of inOrder3) {
		const isJunior = isClosable(slot) && itsRivals.some(rival => kept.has(rival));
		if (isJunior) juniors.push(slot);
		else kept.add(slot);
	}
	return juniors;
}
function wantingTest(templateIndex, settings2) {
	const exclusions = exclusionsOf(templateIndex, NOTHING_ELSE, settings2);
	return ({ provenance, key }) =>
		key &&
		templateIndex
			.at(key.teacher, weekdayOf(key.date), key.starts)
			.find(template => provenance.includes(template.id) && !exclusions.exclusion(template, key.date));
}
var NOTHING_ELSE = { closures: [], lessons: unplacedLessons([], []), setsInEdit: [] };

// src/execution/verify/race-copies.ts
function surplusCopies(before, now, creates) {
	const known = new Set(before.map(({ id }) => id));
	const created = new Set(creates.map(({ occurrence }) => placeOf(occurrence.template.id, occurrence.key)));
	const appeared = new Set(now.filter(({ id }) => !known.has(id)).flatMap(placesOf));
	const claims = now
		.flatMap(slot => placesOf(slot).map(place3 => ({ place: place3, slot })))
		.filter(({ place: place3, slot }) => appeared.has(place3) && !(created.has(place3) && known.has(slot.id)));
	const surplus = [...groupBy(claims, ({ place: place3 }) => place3).values()].flatMap(group =>
		group
			.map(({ slot }) => slot)
			.sort(byRank)
			.slice(1)
			.filter(slot => slot.writable && !slot.drifted && !slot.reopenedByHand)
	);
	return [...new Set(surplus)];
}

// src/execution/verify/repairs.ts
function findRepairs(seen, values) {
	const { before, now, outcomes } = seen;
	const present2 = new Map(now.map(slot => [slot.id, slot]));
	const done = [...outcomes].flatMap(([write, outcome]) => {
		const slot = outcome.status === "done" ? present2.get(outcome.id) : void 0;
		return slot ? [{ write, slot }] : [];
	});
	const closedOrLocked = [
		...done.flatMap(({ write, slot }) => (write.kind === "retire" ? [{ write, slot }] : [])),
		...closedUnanswered(outcomes, present2)
	];
	const closedByUs = closedOrLocked.filter(({ slot }) => !slot.slot.locked);
	const restored = closedByUs.filter(({ slot }) => slot.booked);
	const standing = done.filter(({ slot }) => !slot.blocked);
	const opened2 = standing.filter(({ write }) => isOpening(write)).map(({ slot }) => slot);
	const moved = standing.filter(({ write, slot }) => isMove(write, slot)).map(({ slot }) => slot);
	const creates = done.flatMap(({ write }) => (isCreate(write) ? [write] : []));
	const copies = surplusCopies(before, now, creates);
	const overBooked = opened2.filter(
		slot => slot.writable && !copies.includes(slot) && restored.some(booked => isInTheWay(booked, slot))
	);
	const closing = new Set([...copies, ...overBooked]);
	return {
		closing: [
			...copies.flatMap(slot => closeAgain("copy", slot, values)),
			...overBooked.flatMap(slot => closeAgain("over-booked", slot, values))
		],
		mending: [
			...closedByUs
				.filter(({ slot }) => slot.blocked && !slot.booked && slot.state?.mark === "live")
				.flatMap(({ write, slot }) => repair("marked-again", slot, { syncState: write.changes.syncState ?? "" })),
			...restored.flatMap(({ write, slot }) => repair("restored", slot, formerCells(write, slot)))
		],
		doubleBookings: findDoubleBookings([...opened2, ...moved], seen).filter(
			({ own, other }) => !closing.has(own) && !closing.has(other)
		),
		opened: new Set(opened2),
		lockedMeanwhile: closedOrLocked.map(({ slot }) => slot).filter(slot => slot.slot.locked && slot.blocked),
		// The mark of another run says that it was not a person, and lets the next run open it.
		blockedMeanwhile: done.flatMap(({ write, slot }) =>
			write.kind === "update" && slot.blocked && !slot.ownBlocked && !write.slot.blocked ? [slot] : []
		)
	};
}
var closeAgain = (why, slot, values) => repair(why, slot, values.retire(slot));
var isCreate = write => write.kind === "create";
var isMove = (write, { presence }) =>
	write.kind === "update" &&
	presence !== void 0 &&
	(write.slot.presence === void 0 || !samePresence(write.slot.presence, presence));
var closedUnanswered = (outcomes, present2) =>
	[...outcomes].flatMap(([write, outcome]) => {
		if (write.kind !== "retire" || outcome.status !== "failed") return [];
		const slot = present2.get(write.slot.id);
		if (slot?.slot.status !== "blocked") return [];
		const { syncState } = write.changes;
		const isOurs =
			syncState === void 0
				? isLostAnswer(outcome.error)
				: slot.slot.syncState === syncState && !wroteNothing(outcome.error);
		return isOurs ? [{ write, slot }] : [];
	});
function isInTheWay({ write, slot }, opened2) {
	const [was, is] = [write.slot.slot, slot.slot];
	const isUnmoved = was.date === is.date && was.starts === is.starts && was.ends === is.ends;
	const booked = slot.presence ?? (isUnmoved ? write.slot.presence : void 0);
	return booked !== void 0 && opened2.presence !== void 0 && collide(booked, opened2.presence);
}
function formerCells({ slot: former, changes }, slot) {
	const status = former.slot.status === "empty" ? "empty" : "open";
	return {
		...(slot.slot.status === "blocked" && { status }),
		...(changes.syncState !== void 0 && { syncState: former.slot.syncState })
	};
}
var repair = (why, slot, changes) => (slot.date === void 0 ? [] : [{ why, slot, date: slot.date, changes }]);

// src/execution/verify/verify.ts
var NOTHING_VERIFIED = {
	closed: [],
	takenBack: new Set(),
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
	const restored = mending.done.flatMap(({ why, slot }) => (why === "restored" ? [slot] : []));
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
	const isTakenBack = (write, id) =>
		write.kind !== "update" && (write.kind === "retire" ? openAgain : closedAgain).has(id);
	return new Set(
		[...outcomes]
			.filter(([write, outcome]) => outcome.status === "done" && isTakenBack(write, outcome.id))
			.map(([write]) => write)
	);
}
async function partDoubleBookings(
	{ doubleBookings, opened: opened2 },
	before,
	{ verifyingPace, readTemplateIndex, settings: settings2, values }
) {
	if (doubleBookings.length === 0) return { closing: [], unread: NOTHING_VERIFIED };
	const templateIndex = await verifyingPace.read(readTemplateIndex);
	if (templateIndex.status !== "done")
		return { closing: [], unread: unverified(templateIndex, "read the templates again") };
	const known = new Set(before.map(({ id }) => id));
	const isClosable = slot =>
		slot.writable &&
		!slot.drifted &&
		!slot.reopenedByHand &&
		slot.provenance.length > 0 &&
		(opened2.has(slot) || !known.has(slot.id));
	const juniors = toClose(doubleBookings, isClosable, templateIndex.value, settings2);
	return {
		closing: juniors.flatMap(slot => closeAgain("double", slot, values)),
		unread: NOTHING_VERIFIED
	};
}
async function writeRepairs(repairs, { store, verifyingPace, limits }) {
	const written = await writeAll(
		repairs,
		{ pace: verifyingPace, limits },
		({ changes }) => changes,
		some => store.update(some.map(({ slot, date, changes }) => ({ id: slot.id, date, changes })))
	);
	return {
		done: written.flatMap(({ item, answer }) => (answer.status === "done" ? [item] : [])),
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
	return about(slot, level, code, `${message}: ${nameOfSlot(slot)}`);
}
var DONE = {
	copy: ["info", "copy-retired", "Closed again, another run had made the same"],
	"over-booked": ["info", "copy-retired", "Closed again, it overlaps what was booked meanwhile"],
	double: ["warn", "parted", "Closed again, it overlaps what came meanwhile"],
	restored: ["error", "booked-meanwhile", "Booked while it was being closed, restored"],
	"marked-again": ["warn", "raced", "Closed while another run updated it, left to the next run"]
};
var stillBlockedEntry = slot =>
	about(
		slot,
		"error",
		"still-blocked",
		`Booked or locked while it was being closed, and still blocked: ${nameOfSlot(slot)}`
	);
var blockedEntry = slot =>
	about(
		slot,
		"error",
		"blocked-meanwhile",
		`Blocked while it was being updated, by a person or another run: ${nameOfSlot(slot)}`
	);
var failedEntry = ({ slot }, error) => ({
	...about(slot, "error", "write-failed", `Failed to update ${nameOfSlot(slot)}: ${error.message}`),
	failure: failureOf(error)
});

// src/execution/work.ts
function workOf(run, { store, window, readAt }, plan) {
	const { clock: clock3, settings: settings2, limits, startedAt } = run;
	const verifyingPace = workPace(run, store);
	return {
		store,
		clock: clock3,
		settings: settings2,
		limits,
		startedAt,
		verifyingPace,
		pace: verifyingPace.whileAllowed(run.mayStart),
		values: wantedValues(store.storage, settings2),
		readAt,
		factsOf: plan.readFacts,
		known: new Set(plan.facts.map(({ id }) => id)),
		async readFacts() {
			const { slots } = await store.readSlots(firstDay(window));
			return slots.map(plan.readFacts);
		},
		readTemplateIndex: async () => indexTemplates((await store.readTemplates()).templates)
	};
}
var workPace = ({ pace, limits }, { runLog }) => (runLog ? pace.leaving(Math.min(LOG_MS, limits.budgetMs / 5)) : pace);

// src/execution/rehearse.ts
async function rehearse(run, school, plan, flagging) {
	const { settings: settings2 } = run;
	const unmeant2 = await during("guard", async () => refuseUnmeant(plan, run));
	const flagged = await during("flag", async () =>
		flagging && flagsOverlaps(run)
			? flagging.rehearse(flagging.find(plan.finalState, school.window, settings2), school.templates.flags, {
					store: school.store,
					pace: workPace(run, school.store),
					settings: settings2
				})
			: void 0
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
var runSyncWithoutFlags = (host, request = {}, whenSettled) => runWith(void 0, host, request, whenSettled);
async function runWith(flagging, host, request, whenSettled) {
	const run = begin(host, request);
	const school = await during("load", () => load(run));
	const plan = await during("plan", () => planSync(inputOf(school, run)));
	return runPlanned(run, school, plan, flagging, whenSettled);
}
async function runPlanned(run, school, plan, flagging, whenSettled) {
	if (run.settings.dryRun) return rehearse(run, school, plan, flagging);
	const unmeant2 = await during("guard", () => refuseUnmeant(plan, run));
	return markPartial(false, async () => {
		const work = workOf(run, school, plan);
		const applied = await during("apply", () => apply(plan, work));
		const verified = await during("verify", () => verify(plan, applied, work));
		const flagged = await during("flag", async () =>
			flagging && flagsOverlaps(run)
				? flagging.write(flagging.find(plan.finalState, school.window, run.settings), school.templates.flags, work)
				: void 0
		);
		const done = { run, school, plan, unmeant: unmeant2, applied, verified, flagged };
		const written = outcomeEntries(applied.outcomes, school.store.storage.fieldNames);
		const result = await during("summarize", () => ({ ...done, ...summarize(done, written) }));
		return during("log", () => keepLog(result, changeRows(result), whenSettled));
	});
}

// src/report/failure.ts
function describeFailure(error, words) {
	const { heading, nothingWritten, brokenOff, toMend } = words.failures;
	const done = error instanceof PartialRunError ? brokenOff : nothingWritten;
	const above = problemLines(error, words) ? `${done} ${toMend}` : done;
	return [`# ${words.line(heading)}`, words.line(above), describeCause(error, words)].join("\n\n");
}
var describeEnded = ({ line, failures: { heading, ended } }) => [`# ${line(heading)}`, line(ended)].join("\n\n");
function describeCause(error, words) {
	const lines = problemLines(error, words);
	if (lines) return lines.map(line => `- ${words.line(line)}`).join("\n");
	const { message } = error instanceof PartialRunError ? error.reason : error;
	return `${words.line(words.failures.fromAirtable)}

${message}`;
}
var describeUnmeant = (findings, { line, failures }) =>
	[
		line(failures.wouldBeRefused),
		failures
			.refused(findings)
			.map(text => `- ${line(text)}`)
			.join("\n")
	].join("\n\n");
function problemLines(error, { failures }) {
	if (error instanceof PreflightError) return error.problems.map(failures.baseProblem);
	if (error instanceof ConfigurationError) return error.problems.map(failures.settingProblem);
	if (error instanceof BreakerError) return failures.refused(error.findings);
	return void 0;
}

// src/report/words/languages.ts
function inLanguage(languages, asked) {
	const present2 = LANGUAGE_CODES.filter(each => each in languages);
	const code = present2.find(each => each === asked) ?? present2[0] ?? LANGUAGE_CODES[0];
	return { code, ...languages[code] };
}
function assertSpeaks(languages, kind) {
	const other = Object.values(languages).find(language => language.kind !== kind);
	if (other) throw new Error(`This script was built with the words of ${other.kind} instead of ${kind}`);
}

// src/automation/automation-host.ts
function assertAutomation({ output: output2 }) {
	if (typeof output2.set !== "function") {
		throw new Error(
			"This script belongs into an automation: open Automations, add the action Run a script, and paste it there. Nothing was read or written."
		);
	}
}
function print(entries, console2) {
	for (const entry of entries) {
		const line = lineOf(entry);
		if (entry.level === "error") console2.error(line);
		else if (entry.level === "warn") console2.warn(line);
		else if (entry.level === "info") console2.log(line);
	}
}

// src/automation/notify.ts
var PATIENCE_MS2 = 1e4;
var TOLD = ["summary", "status", "created", "updated", "deactivated", "errorCount", "shouldAlert", "report"];
async function notify(url, outputs, { fetch: fetch2, clock: clock3, console: console2 }, endsAt) {
	if (url === void 0) return;
	const complain = reason => console2.warn(`Could not send the notification: ${reason}`);
	if (!fetch2) return complain("a script cannot reach the web here");
	const body = JSON.stringify(Object.fromEntries(TOLD.map(key => [key, outputs[key]])));
	const post = async () => {
		try {
			const answer = await fetch2(url, {
				method: "POST",
				headers: { "Content-Type": "application/json" },
				body
			});
			return answer.ok ? "" : `the answer was status ${answer.status}`;
		} catch (thrown) {
			return toError(thrown).message;
		}
	};
	if (!clock3.alarm) return void post().then(problem2 => problem2 && complain(problem2));
	const patience = Math.min(PATIENCE_MS2, Math.max(0, endsAt - clock3.now()));
	const problem = await withTimeout(clock3, patience, post());
	if (problem !== "") complain(problem ?? `no answer within ${Math.round(patience / 1e3)} seconds`);
}

// src/automation/run.ts
async function runAutomation(host, settingsObject, { variables, work, failed }) {
	assertAutomation(host);
	const endsAt = later(host.clock.now(), host.port.limits.runMs - SPARE_MS);
	let input2 = {};
	let settled;
	try {
		input2 = properlyNamed(host.input.config());
		const inputs = readInputs(settingsObject, input2, variables);
		print(unknownInputEntries(inputs.unknown), host.console);
		const { language, dryRun } = inputs.settings;
		const ownWords = inLanguage(host.languages, language).words(STATUSES);
		publish(host, partialOutputs(failed(new Error(ENDED), describeEnded(ownWords), dryRun, ownWords)));
		const outputs = await work(inputs, known => {
			settled = known;
			publish(host, known);
		});
		publish(host, outputs);
		await notify(inputs.settings.notifyUrl, outputs, host, endsAt);
	} catch (thrown) {
		const error = toError(thrown);
		if (error instanceof BreakerError) print([error.entry], host.console);
		host.console.error(whereItBroke(error));
		const given = (name, { read }) => read(input2[name]) ?? read(settingsObject[name]);
		const dryRun = given("mode", mode) === "reconcile" || (given("dryRun", flag) ?? false);
		const language = isGiven(input2.language) ? input2.language : settingsObject.language;
		const words = inLanguage(host.languages, language).words(STATUSES);
		const failure = failed(error, describeFailure(error, words), dryRun, words);
		const outputs = error instanceof PartialRunError ? partialOutputs(failure, settled) : failure;
		publish(host, outputs);
		await notify(given("notifyUrl", webAddress), outputs, host, endsAt);
		throw error;
	}
}
var whereItBroke = error => `Broke off at: ${stageOf(error) ?? "settings, report or notification"}
${causeOf2(error).stack ?? "no stack"}`;
var causeOf2 = error => (error instanceof PartialRunError ? error.reason : error);
var SPARE_MS = 1e3;
var ENDED = "Airtable ended the run before it was through";
var partialOutputs = (failure, { created, updated, deactivated, summary, subject } = failure) => ({
	...failure,
	created,
	updated,
	deactivated,
	summary,
	subject,
	status: "partial",
	incomplete: true
});
function publish({ output: output2 }, outputs) {
	for (const [key, value] of Object.entries(outputs)) output2.set(key, fitting(value));
}
var MOST_CHARACTERS3 = 1e6;
var MOST_ITEMS = 1e3;
function fitting(value) {
	if (typeof value === "string") return shortened(value, MOST_CHARACTERS3);
	return Array.isArray(value) ? value.slice(0, MOST_ITEMS) : value;
}

// src/automation/sync-outputs.ts
var summaryOf = (created, updated, deactivated) => `${created} created, ${updated} updated, ${deactivated} deactivated`;
var outputsOf = ({ created, updated, deactivated, overlaps: overlaps2, errors, incomplete, remaining }, rest) => ({
	created,
	updated,
	deactivated,
	overlaps: overlaps2,
	errors,
	errorCount: errors.length,
	incomplete,
	remaining,
	...rest
});
function syncOutputs(result, told, alertThreshold) {
	const { created, updated, deactivated, errors, incomplete, incompleteTwice } = result;
	return outputsOf(result, {
		...told,
		shouldAlert: errors.length >= alertThreshold || incompleteTwice || result.unmeant !== void 0,
		dryRun: result.run.settings.dryRun,
		summary: summaryOf(created, updated, deactivated),
		clashes: 0,
		status: statusOf(errors, incomplete)
	});
}
var NOTHING_DONE = { created: 0, updated: 0, deactivated: 0, overlaps: 0, incomplete: false, remaining: 0 };
function failedOutputs(error, report, dryRun, words) {
	const summary = summaryOf(0, 0, 0);
	const errors = [{ slot: "", error: error.message }];
	return outputsOf(
		{ ...NOTHING_DONE, errors },
		{
			shouldAlert: true,
			dryRun,
			summary,
			report,
			needsPerson: errors.length,
			clashes: 0,
			subject: words.subject(errors.length, summary),
			status: "failed"
		}
	);
}

// src/report/date-text.ts
function dateText(date, words, knownYear) {
	const [year = "", month = "", day = ""] = formatDate(date).split("-");
	return words.date(day, month, year === knownYear ? void 0 : year);
}

// src/report/names.ts
function namesOf3({ templates, teacherNames, bookedBy, today, urlOf }, words) {
	const byId = new Map(templates.map(template => [template.id, template]));
	const thisYear = today === void 0 ? void 0 : formatDate(today).slice(0, 4);
	const teacher = id => shortened(teacherNames.get(id) ?? id);
	const hours = ({ starts, ends }) => words.embed(`${formatTimeOfDay(starts)}–${formatTimeOfDay(ends)}`);
	const day = date => {
		if (date === void 0) return words.empty;
		return `${words.shortWeekdays[weekdayOf(date)]} ${dateText(date, words, thisYear)}`;
	};
	const teachersText = teachers => teachers.map(id => words.name(teacher(id))).join(", ");
	const when = (date, span) => [...(date === void 0 ? [] : [day(date)]), ...(span ? [hours(span)] : [])].join(" ");
	const place3 = (name, teachers, date, span) => {
		const parts = [teachersText(teachers), when(date, span)].filter(part => part !== "");
		return parts.length === 0 ? words.embed(name) : parts.join(", ");
	};
	const open = (table, record) => {
		const url = urlOf?.(table, record);
		return url === void 0 ? "" : ` [${words.open}](${url})`;
	};
	const guests = ({ id }) => {
		const names = bookedBy?.get(id) ?? [];
		return names.length === 0 ? "" : ` (${names.map(name => words.name(shortened(name))).join(", ")})`;
	};
	const slot = facts => `${place3(nameOfSlot(facts), facts.teachers, facts.date, facts.presence)}${guests(facts)}`;
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
				each2 => `${when(each2.date, each2.presence)}${guests(each2) === guests(first) ? "" : guests(each2)}`
			);
			const each = [slot(first), ...rest].map(
				(text, index) => `${text}${open("slots", [first, ...others][index]?.id ?? "")}`
			);
			return each.join(" · ");
		},
		occurrence: ({ template, date, key }) => place3(key.text, [template.teacher], date, template),
		occupant: ({ slot: facts, occurrence, presence }) =>
			facts ? slot(facts) : place3(occurrence.key.text, presence.teachers, presence.date, presence),
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

// src/report/person-items.ts
function personItems(plan) {
	const asked = plan.skips.filter(asksPerson);
	const duplicates = new Set(asked.filter(isDuplicate).map(({ slot }) => slot));
	const pairs = plan.overlapsAfter.pairs.filter(pair => !isToldAsDuplicate(pair, duplicates));
	return [
		...weekly(asked, skipKey, ({ slot }) => slot.date).map(item => ({ kind: "slot", ...item })),
		...plan.waiting.filter(isBlockedInTheWay).map(waiting => ({ kind: "blocked", waiting })),
		...weekly(plan.lessonClashes, lessonKey, ({ lesson }) => lesson.date).map(item => ({ kind: "lesson", ...item })),
		...weekly(plan.refused, refusalKey, ({ presence }) => presence.date).map(item => ({ kind: "refused", ...item })),
		...weekly(pairs, pairKey, ([a]) => a.presence.date).map(item => ({ kind: "overlap", ...item })),
		...plan.templates.flatMap(template =>
			template.state === "invalid" && !isUnfilled(template, plan) ? [{ kind: "template", template }] : []
		),
		...plan.unreadableClosures.map(closure => ({ kind: "closure", closure })),
		...plan.setsInEdit.map(set => ({ kind: "set", set })),
		...unplacedSlots(plan).map(slot => ({ kind: "unplaced", slot }))
	];
}
function asksPerson(skip) {
	if (skip.reason === "unclear") return true;
	if (skip.reason === "booked" && skip.slot.blocked) return true;
	if (skip.occurrence) return skip.reason === "booked" && skip.moved;
	switch (skip.reason) {
		case "booked":
			return skip.exclusion?.kind !== "lesson";
		case "foreign":
		case "exceptions":
			return skip.exclusion?.kind === "closed";
		case "locked":
		case "reopened-by-hand":
		case "surplus-copy":
			return false;
	}
}
var isBlockedInTheWay = ({ by }) => by.blocked && by.protection === void 0 && !by.frozen && !by.templateUnreadable;
function skipKey(skip) {
	const { slot, reason } = skip;
	const { students, lessons, unclear } = slot.slot;
	const fate = skip.occurrence
		? [skip.occurrence.template.id, skip.moved]
		: [skip.origin?.id, skip.moved, skip.exclusion?.kind, skip.exclusion?.kind === "closed" && skip.exclusion.by.id];
	const who = students.length > 0 ? students : lessons;
	const isAlone = who.length === 0 && slot.provenance.length === 0;
	return JSON.stringify([reason, slot.blocked, slot.teachers, fate, who, unclear, isAlone ? slot.id : ""]);
}
var isDuplicate = skip =>
	!skip.occurrence && skip.origin !== void 0 && skip.moved === void 0 && skip.exclusion === void 0;
var isToldAsDuplicate = ([a, b], duplicates) =>
	(duplicates.has(a.slot) || duplicates.has(b.slot)) && a.templates.some(id => b.templates.includes(id));
function unplacedSlots({ unplaced, writes }) {
	const mended = new Set(writes.flatMap(write => (write.kind === "create" ? [] : [write.slot])));
	return unplaced.filter(slot => !mended.has(slot) && (!slot.blocked || slot.slot.booked));
}
var lessonKey = ({ slot, lesson: { starts, ends } }) =>
	JSON.stringify([slot.provenance.length > 0 ? slot.provenance : slot.id, starts, ends]);
var refusalKey = ({ kind, occurrence, slot, colliders }) =>
	JSON.stringify([
		kind === "duplicate" ? kind : slot ? "slot" : "none",
		occurrence.template.id,
		[...new Set(colliders.map(partyKey))].sort()
	]);
var pairKey = pair => JSON.stringify(pair.map(partyKey).sort());
var partyKey = ({ templates, slot, occurrence, blocked }) =>
	templates.length > 0
		? `${blocked ? "blocked " : ""}${[...templates].sort().join(" ")}`
		: (slot?.id ?? occurrence?.key.text ?? "");
function weekly(all, keyOf, dateOf3) {
	const byDay = (a, b) => (dateOf3(a) ?? NO_DAY2) - (dateOf3(b) ?? NO_DAY2);
	return [...groupBy(all, keyOf).values()].map(group => ({
		weeks: group.sort(byDay),
		dates: [...new Set(group.flatMap(each => dateOf3(each) ?? []))]
	}));
}
var NO_DAY2 = 0;

// src/report/sections/advice-lines.ts
var adviceLines = (lines, words) =>
	[...groupBy(lines, ({ advice }) => advice)].flatMap(([advice, alike], index) => [
		...(index === 0 ? [] : [""]),
		...alike.map(({ text }) => `- ${words.line(text)}`),
		...(advice === "" ? [] : ["", words.line(words.advise(advice))])
	]);

// src/report/sections/changes/change-text.ts
function changeTexts({ slot: { slot }, changes }, words, names) {
	const { teacher } = changes;
	const was = { ...slot, status: slot.statusName };
	const becomes = { ...changes, teachers: teacher === void 0 ? [] : [teacher] };
	return seenFields(changes).map(field => changeText(field, was, becomes, words, names));
}
var changeText = (field, was, becomes, words, names) =>
	words.change(words.fields[field], cellText(field, was, words, names), cellText(field, becomes, words, names));
function cellText(field, cells, words, names) {
	const { teachers = [], date, weekday } = cells;
	const shown = value => (value === void 0 ? words.empty : words.embed(shortened(String(value))));
	const time2 = minute => shown(minute === void 0 ? void 0 : formatTimeOfDay(minute));
	switch (field) {
		case "teacher":
			return teachers.length === 0 ? words.empty : teachers.map(id => words.name(names.teacher(id))).join(", ");
		case "date":
			return shown(date === void 0 ? void 0 : formatDate(date));
		case "starts":
		case "ends":
			return time2(cells[field]);
		case "weekday":
			return words.weekdays[weekday] ?? shown(weekday);
		case "type":
		case "status":
		case "capacity":
			return shown(cells[field]);
	}
}

// src/report/sections/changes/drift.ts
function driftSections({ drift }, words, names) {
	if (!drift) return [];
	const { headings, texts } = words.drift;
	const each = (slots, text) => slots.map(slot => text(names.subject([slot])));
	const sections = [
		[
			headings.differing,
			[
				...drift.differing.map(difference =>
					texts.differing(names.subject([difference.slot]), changeTexts(difference, words, names).join(", "))
				),
				...each(drift.unwanted, texts.unwanted)
			]
		],
		[headings.blocked, each(drift.blocked, texts.blocked)],
		[headings.unbooked, each(drift.unbooked, texts.unbooked)],
		[headings.copies, each(drift.copies, texts.copy)],
		[headings.manual, each(drift.manual, texts.manual)],
		[headings.beyond, each(drift.beyond, texts.beyond)]
	];
	return sections.map(([heading, lines]) => [heading, shortened2(lines, words)]);
}
var MOST_LINES = 50;
function shortened2(lines, words) {
	const rest = lines.length - MOST_LINES;
	return rest > 0 ? [...lines.slice(0, MOST_LINES), words.more(rest)] : lines;
}

// src/report/sections/changes/hand-edits.ts
function handEdits({ plan, applied }, words, names) {
	const updates = new Map(plan.writes.flatMap(write => (write.kind === "update" ? [[write.slot, write]] : [])));
	return plan.ownFacts.flatMap(slot => {
		const noted = slot.state?.mark === "live" ? parseSnapshot(slot.state.snapshot) : void 0;
		if (slot.frozen || slot.blocked || !noted) return [];
		const update = updates.get(slot);
		const fateOf2 = field => {
			if (update?.changes[field] === void 0) return "kept";
			return applied.outcomes.get(update)?.status === "done" ? "undone" : "planned";
		};
		const held = { ...slot.slot, starts: slot.starts, ends: slot.ends };
		const edited = NOTED.filter(field => noted[field] !== void 0 && noted[field] !== held[field]);
		return [...groupBy(edited, fateOf2)].map(([fate, fields]) =>
			words.handEdit(
				names.subject([slot]),
				fields.map(field => changeText(field, noted, held, words, names)).join(", "),
				fate
			)
		);
	});
}
var NOTED = ["starts", "ends", "type", "capacity"];

// src/domain/lesson.ts
var nameOfLesson = ({ name, id }) => (name === "" ? id : shortened(name));

// src/report/write-words.ts
function reasonText({ reason, exclusion, origin }, words, names) {
	if (exclusion?.kind === "closed") return words.closedBy(words.name(nameOfClosure(exclusion.by)));
	if (exclusion?.kind === "lesson") return words.lessonBy(words.name(nameOfLesson(exclusion.by)));
	if (exclusion?.kind === "off") return words.off;
	switch (reason) {
		case "template_teacher_changed":
		case "template_day_changed":
		case "template_time_changed":
			return origin
				? words.movedTo(hourOf2(origin, reason === "template_teacher_changed", words, names))
				: words.reasons[reason];
		default:
			return words.reasons[reason];
	}
}
function hourOf2(template, withTeacher, words, names) {
	const when = `${words.weekdays[template.weekday]} ${words.embed(formatTimeOfDay(template.starts))}`;
	return withTeacher ? words.withTeacher(when, words.name(names.teacher(template.teacher))) : when;
}
var placeOf3 = write => (write.kind === "retire" ? write.slot.presence : presenceAfter(write));
var teacherOf2 = write => (write.kind === "retire" ? write.slot.teachers[0] : write.occurrence.template.teacher);

// src/report/sections/day-list.ts
function dayList(moments, words, names) {
	const sorted = [...moments].sort((a, b) => (a.date ?? 0) - (b.date ?? 0) || (a.starts ?? 0) - (b.starts ?? 0));
	return [...groupBy(sorted, ({ date }) => date)]
		.map(([date, ofDay]) => {
			const hours = ofDay.map(({ starts }) => (starts === void 0 ? words.empty : words.embed(formatTimeOfDay(starts))));
			return `${names.day(date)} ${hours.join(", ")}`;
		})
		.join(" · ");
}

// src/report/sections/changes/what-changed.ts
var shownWrites = ({ run, plan, applied, verified }) =>
	plan.writes.filter(
		write => run.settings.dryRun || (applied.outcomes.get(write)?.status === "done" && !verified.takenBack.has(write))
	);
var isQuiet = write => write.kind === "update" && seenFields(write.changes).length === 0;
function whatChanged(result, words, names) {
	const { dryRun } = result.run.settings;
	const shown = shownWrites(result);
	const quiet = shown.filter(isQuiet).length;
	const causeOf3 = causes(shown, words, names);
	const byCause = groupBy(
		shown.filter(write => !isQuiet(write)),
		lineKey(causeOf3)
	);
	const lines = [...byCause.values()].map(alike => {
		const [first] = alike;
		const text = lineText(alike, causeOf3(first), dryRun, words, names);
		return { name: teacherName(first, words, names), text, day: firstDay2(alike) };
	});
	lines.sort((a, b) => words.byName(a.name, b.name) || a.day - b.day);
	return [
		...[...groupBy(lines, ({ text }) => text)].map(
			([text, alike]) => `**${alike.map(({ name }) => words.name(name)).join(", ")}**${text}`
		),
		...(quiet > 0 ? [words.quiet(quiet, dryRun)] : [])
	];
}
function lineText(writes, { text, isChange }, dryRun, words, names) {
	const what = KINDS.flatMap(kind => {
		const ofKind = writes.filter(write => write.kind === kind);
		return ofKind.length === 0 ? [] : [words.did[kind](hoursOf(ofKind, words, names), dryRun)];
	});
	const because = text === "" ? "" : isChange ? ` (${text})` : `, ${words.because(text)}`;
	return `${because}: ${what.join("; ")}`;
}
var KINDS = ["retire", "create", "reopen", "update"];
var NO_CAUSE = { text: "", isChange: false };
function causes(writes, words, names) {
	const moved = new Map();
	const overridden = new Map();
	for (const write of writes) {
		if (write.kind !== "retire") continue;
		const text = reasonText(write, words, names);
		if (write.reason === "overridden") overridden.set(teacherOf2(write), text);
		if (MOVED.has(write.reason))
			for (const template of write.slot.provenance) moved.set(movedKey(template, teacherOf2(write)), text);
	}
	return write => {
		switch (write.kind) {
			case "retire":
				return { text: reasonText(write, words, names), isChange: false };
			case "update":
				return { text: changeTexts(write, words, names).join(", "), isChange: true };
			case "create":
			case "reopen": {
				const { id, teacher, set } = write.occurrence.template;
				const text = moved.get(movedKey(id, teacher)) ?? (set === void 0 ? void 0 : overridden.get(teacher));
				return text === void 0 ? NO_CAUSE : { text, isChange: false };
			}
		}
	};
}
var MOVED = new Set(["template_day_changed", "template_time_changed"]);
var movedKey = (template, teacher) => `${template}|${teacher}`;
var lineKey = causeOf3 => write => JSON.stringify([teacherOf2(write), causeOf3(write)]);
var teacherName = (write, words, names) => {
	const teacher = teacherOf2(write);
	return teacher === void 0 ? words.noTeacher : names.teacher(teacher);
};
var firstDay2 = writes => Math.min(...writes.map(write => dateOf2(write) ?? 0));
var hoursOf = (writes, words, names) =>
	dayList(
		writes.map(write => ({ date: dateOf2(write), starts: placeOf3(write)?.starts })),
		words,
		names
	);

// src/report/sections/flag-lines.ts
function flagLines({ changed, cleared }, dryRun, words, names) {
	const off = new Set(cleared);
	const list3 = ids => ids.map(id => names.template({ id })).join(", ");
	const set = changed.filter(id => !off.has(id));
	return [
		...(set.length > 0 ? [words.flagged(list3(set), dryRun)] : []),
		...(cleared.length > 0 ? [words.unflagged(list3(cleared), dryRun)] : [])
	];
}

// src/report/sections/left-alone.ts
function leftAlone({ plan }, words, names) {
	const counts = groupBy(plan.skips, ({ reason }) => GROUPS[reason]);
	const skipped = ORDER.flatMap(group => {
		const count3 = counts.get(group)?.length ?? 0;
		return count3 === 0 ? [] : [words.leftAlone(group, count3)];
	});
	const asked = new Set(
		personItems(plan).flatMap(item =>
			item.kind === "slot" ? item.weeks.map(({ slot }) => slot) : item.kind === "blocked" ? [item.waiting.by] : []
		)
	);
	const waiting = plan.waiting
		.filter(({ by }) => !asked.has(by))
		.map(({ occurrence, by }) => words.waiting(names.occurrence(occurrence), names.subject([by]), mayBeFreed(by)));
	return [...(skipped.length === 0 ? [] : [skipped.join(" · ")]), ...waiting];
}
var mayBeFreed = ({ frozen, malformed }) => !frozen || malformed;
var ORDER = ["booked", "locked", "foreign", "exceptions", "blocked", "copies", "reopened"];
var GROUPS = {
	booked: "booked",
	locked: "locked",
	unclear: void 0,
	// needs a person
	foreign: "foreign",
	exceptions: "exceptions",
	blocked: "blocked",
	"not-reopened": void 0,
	// has a section of its own
	"past-start": void 0,
	// is an edit of a past hour
	"surplus-copy": "copies",
	"reopened-by-hand": "reopened"
};

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
	return first === second && areOfTemplates
		? words.person.twice(first, ofFirst, ofSecond)
		: words.person.overlap(first + ofFirst, second + ofSecond);
}
function ownerText({ templates, slot }, words, names) {
	const owners = words.of(templates.map(id => names.template({ id })).join(", "));
	return `${owners}${slot ? names.open("slots", slot.id) : ""}`;
}
function templateLine(template, { plan, words, names }) {
	const open = plan.facts.filter(slot => isBookable2(slot) && slot.provenance.includes(template.id));
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
var isBookable2 = slot => !slot.frozen && !slot.blocked && slot.protection === void 0;
var MOST_HOURS = 6;
function closureLine(closure, { plan, words, names }) {
	return {
		text: words.person.invalidClosure(
			`${words.name(nameOfClosure(closure))}${names.open("closures", closure.id)}`,
			closure.teachers.map(id => words.name(names.teacher(id))).join(", "),
			closure.problems.map(words.problem).join("; "),
			plan.withheld.filter(({ template }) => concerns(closure, template.teacher)).length
		),
		advice: words.person.advice.invalidClosure
	};
}
var setLine = ({ name, teachers }, { plan, words, names }) => ({
	text: words.person.setInEdit(
		words.name(shortened(name)),
		teachers.map(id => words.name(names.teacher(id))).join(", "),
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
		const fields = skip.slot.slot.unclear.map(field => words.name(shortened(field))).join(", ");
		return { text: person.unclear(slots, fields), advice: advice.unclear };
	}
	if (skip.reason === "booked" && skip.slot.blocked)
		return { text: person.bookedBlocked(slots), advice: advice.bookedBlocked };
	if (skip.occurrence) {
		const now = names.hours(skip.occurrence.template);
		return { text: person.bookedMoved(slots, "hours", now), advice: advice.bookedHours(lock) };
	}
	const { reason, exclusion, moved, origin } = skip;
	if (exclusion?.kind === "closed" && isCloseable(reason)) {
		const text = person.inClosure(slots, reason, words.name(nameOfClosure(exclusion.by)));
		return { text, advice: CLOSED_ADVICE[reason](advice, lock) };
	}
	if (moved && origin) {
		const now = hourOf2(origin, moved === "teacher", words, names);
		return { text: person.bookedMoved(slots, moved, now), advice: advice.bookedElsewhere(lock) };
	}
	const gone = exclusion?.kind === "closed" || exclusion?.kind === "lesson" ? void 0 : exclusion?.kind;
	if (origin && !gone) return { text: person.bookedDuplicate(slots), advice: advice.bookedDuplicate };
	const template = origin ? names.template(origin) : "";
	return {
		text: person.bookedGone[gone ?? "removed"](slots, template),
		advice: advice.bookedElsewhere(lock)
	};
}
var isCloseable = reason => reason === "booked" || reason === "foreign" || reason === "exceptions";
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
	const shown = colliders
		.slice(0, MOST_OTHERS)
		.map(other => `${names.occupant(other)}${other.slot ? names.open("slots", other.slot.id) : ""}`);
	const others = person.others(shown, colliders.length - shown.length);
	if (kind === "duplicate") return { text: person.duplicate(hour, template, others), advice: duplicate };
	const kinds = new Set(colliders.map(kindOfOccupant));
	const advice = WAYS.filter(way => kinds.has(way))
		.map(way => giveWay[way])
		.join(" ");
	const text = kind === "update" ? person.refusedUpdate : person.refusedCreate;
	return { text: text(hour, template, others), advice };
}
var WAYS = ["template", "typed", "blocked"];
function kindOfOccupant({ blocked, templates }) {
	if (blocked) return "blocked";
	return templates.length > 0 ? "template" : "typed";
}
var MOST_OTHERS = 5;

// src/report/sections/notes.ts
function notes(result, words, names) {
	const { entries, plan } = result;
	const subjects = code => entries.filter(entry => entry.code === code).flatMap(({ subject }) => subject ?? []);
	const missing = subjects("missing-optional");
	const { texts } = words.notes;
	const embedded = list3 => list3.map(words.embed).join(", ");
	return [
		...(missing.length > 0 ? [texts.missing(embedded(missing))] : []),
		...subjects("plain-mode").map(closing => texts.plainMode(words.embed(closing))),
		...subjects("active-words").map(list3 => texts.activeWords(words.name(list3))),
		...subjects("all-blocked").map(count3 => texts.allBlocked(Number(count3))),
		...subjects("block-unreadable").map(count3 => texts.blockUnreadable(Number(count3))),
		...subjects("other-table").map(table => texts.otherTable(words.name(table))),
		...subjects("namesake").map(tables => texts.namesake(words.embed(tables))),
		...subjects("misnamed-log").map(text => texts.misnamedLog(words.embed(text))),
		...subjects("link-ignored").map(field => texts.linkIgnored(words.name(field))),
		...subjects("rekeyed").map(count3 => texts.rekeyed(Number(count3))),
		...subjects("anchor-twice").map(anchor => texts.anchorTwice(words.name(anchor))),
		...subjects("invalid-lessons").map(number => texts.invalidLessons(Number(number))),
		...subjects("inventory-view").map(view => texts.inventoryView(words.name(view))),
		...bookedNobodyNote(result, words, names),
		...KEPT.flatMap(kind => {
			const kept = plan.openToAll[kind];
			return kept && kept.hours > 0 ? [texts.openToAll[kind](kept.templates, kept.hours)] : [];
		}),
		...plan.templates.flatMap(template => templateNotes(template, words, names))
	];
}
function bookedNobodyNote({ plan, drift }, { notes: { texts } }, names) {
	if (drift) return [];
	const empty = plan.ownFacts.filter(
		({ frozen, slot }) => !frozen && slot.status === "booked" && !slot.booked && slot.unclear.length === 0
	);
	const shown = empty.slice(0, MOST_SLOTS).map(slot => names.subject([slot]));
	return empty.length === 0 ? [] : [texts.bookedNobody(shown, empty.length - shown.length)];
}
var MOST_SLOTS = 5;
var KEPT = ["fixed", "reserved"];
var templateNotes = (template, words, names) =>
	template.state === "active"
		? template.warnings.map(warning2 => warningNote(warning2, names.template(template), words))
		: [];
function warningNote(warning2, name, { notes: { texts }, ...words }) {
	switch (warning2.code) {
		case "type-empty":
			return texts.typeEmpty(name);
		case "type-unusual":
			return texts.typeUnusual(name, words.name(shortened(warning2.type)));
		case "duration-differs":
			return texts.durationDiffers(name, warning2.minutes);
	}
}

// src/report/sections/request-notes.ts
function requestNotes({ entries, school }, words, names, unknownInputs = []) {
	const { requests } = words;
	return [
		...(unknownInputs.length > 0 ? [words.unknownInput(unknownInputs.map(words.embed).join(", "))] : []),
		...windowNotes(school.window, words, names),
		...entries.flatMap(({ code, subject, templateId }) => {
			switch (code) {
				case "unknown-teacher":
					return [requests.unknownTeacher(words.embed(subject ?? ""))];
				case "template-gone":
					return [requests.templateGone(words.embed(templateId ?? ""))];
				default:
					return [];
			}
		}),
		...(entries.some(({ code }) => code === "left-to-schedule") ? [requests.leftToSchedule] : [])
	];
}
function windowNotes({ now, base: base2, from, through }, { requests }, names) {
	if (through < from) return [requests.windowOver(names.day(through))];
	return base2 < now.date ? [requests.windowShort(names.day(base2), names.day(through))] : [];
}

// src/report/sections/run-findings.ts
function runFindings({ plan, entries }, words, names) {
	const nameOf2 = subjectNames(plan, words, names);
	const told = (code, what, level = void 0) =>
		entries
			.filter(entry => entry.code === code && (level === void 0 || entry.level === level))
			.map(entry => ({
				text: words.meanwhile[what].text(nameOf2(entry)),
				advice: words.meanwhile[what].advice
			}));
	return [
		...told("booked-meanwhile", "bookedMeanwhile", "error"),
		...told("booked-meanwhile", "bookedBefore", "warn"),
		...told("still-blocked", "stillBlocked"),
		...told("blocked-meanwhile", "blockedMeanwhile"),
		...told("parted", "parted"),
		...failedWrites(entries, nameOf2, words).map(text => ({ text, advice: "" })),
		...entries
			.filter(({ code }) => code === "unverified")
			.map(({ message }) => ({ text: words.failed(words.embed(message)), advice: "" }))
	];
}
function subjectNames(plan, words, names) {
	const slots = new Map(plan.facts.map(slot => [slot.id, slot]));
	const created = new Map(
		plan.writes.flatMap(write => (write.kind === "create" ? [[write.occurrence.key.text, write.occurrence]] : []))
	);
	return ({ recordId: recordId2, key, templateId }) => {
		const slot = recordId2 === void 0 ? void 0 : slots.get(recordId2);
		const occurrence = key === void 0 ? void 0 : created.get(key);
		if (slot) return names.subject([slot]);
		if (occurrence) return names.occurrence(occurrence);
		return key === void 0 && templateId !== void 0
			? names.template({ id: templateId })
			: words.embed(key ?? recordId2 ?? "");
	};
}
function failedWrites(entries, nameOf2, words) {
	const failures = entries.filter(({ code }) => code === "write-failed");
	return [...groupBy(failures, ({ failure }) => `${failure?.kind} ${failure?.reason}`).values()].map(alike => {
		const shown = alike.slice(0, MOST_OTHERS2).map(nameOf2);
		const { kind = "unanswered", reason = "", fields = [], count: count3 = 0 } = alike[0]?.failure ?? {};
		if (kind === "forbidden") return words.notWritten.forbidden(fields.map(words.name), count3, reason);
		return words.notWritten[kind](shown, alike.length - shown.length, reason);
	});
}
var MOST_OTHERS2 = 5;

// src/report/report.ts
function describeSync(result, words, settings2) {
	const { dryRun } = result.run.settings;
	const names = namesOf3(namedIn(result, settings2), words);
	const findings = runFindings(result, words, names);
	const persons = [...personLines(result, words, names), ...findings];
	const summary = words.summary(result.created, result.updated, result.deactivated);
	const subject = words.subject(persons.length, summary);
	const isOutOfTime = result.entries.some(({ code }) => code === "incomplete");
	const isIdle = shownWrites(result).length === 0 && !result.incomplete;
	const text = [
		`# ${words.line(subject)}`,
		...(result.unmeant ? [describeUnmeant(result.unmeant, words)] : []),
		...(dryRun ? [words.line(result.drift ? words.drift.intro : words.dryRun)] : []),
		...(result.incomplete ? [words.line(words.incomplete(result.remaining, isOutOfTime))] : []),
		...(isIdle ? [words.line(words.nothingToDo)] : []),
		...sectionsOf(result, words, settings2, names, {
			findings,
			notes: requestNotes(result, words, names, settings2.unknownInputs)
		})
	].join("\n\n");
	return { subject, needsPerson: persons.length, text };
}
function sectionsOf(result, words, settings2, names, ofTheRun) {
	const { headings } = words;
	const { dryRun } = result.run.settings;
	const flags = result.flagged ? flagLines(result.flagged, dryRun, words, names) : [];
	const notReopened = result.plan.skips
		.filter(({ reason }) => reason === "not-reopened")
		.map(({ slot }) => words.notReopened(names.subject([slot])));
	const listed2 = lines => lines.map(line => `- ${words.line(line)}`);
	const sections = [
		[headings.person, adviceLines([...personLines(result, words, names), ...ofTheRun.findings], words)],
		[dryRun ? headings.planned : headings.changed, listed2(whatChanged(result, words, names))],
		[headings.overlaps, listed2(flags)],
		[headings.handEdits, listed2(handEdits(result, words, names))],
		[headings.notReopened, listed2(notReopened)],
		...driftSections(result, words, names).map(([heading, lines]) => [heading, listed2(lines)]),
		[headings.left, listed2(leftAlone(result, words, names))],
		[words.notes.heading, listed2([...ofTheRun.notes, ...notes(result, words, names)])],
		[headings.capacity, listed2(capacityLines(result, words, settings2))]
	];
	return sections
		.filter(([, lines]) => lines.length > 0)
		.map(
			([heading, lines]) => `## ${words.line(heading)}

${lines.join("\n")}`
		);
}
var personLines = (result, words, names) => {
	const lock = result.school.store.map.slots.fields.locked?.name;
	const context = { plan: result.plan, lock, words, names };
	return personItems(result.plan).map(item => personLine(item, context));
};
function namedIn({ plan, school }, { showStudents }) {
	const { base: base2, slots, templates, closures } = school.store.map;
	const tables = {
		slots: slots.id,
		templates: templates.id,
		closures: closures?.id
	};
	return {
		templates: plan.templates,
		teacherNames: school.teacherNames,
		today: school.window.now.date,
		...(showStudents && { bookedBy: school.slots.bookedBy }),
		urlOf: (table, record) =>
			base2 === void 0 || tables[table] === void 0 ? void 0 : `https://airtable.com/${base2}/${tables[table]}/${record}`
	};
}
function capacityLines({ run, plan, created }, words, { recordLimit }) {
	if (run.request.target) return [];
	const held = plan.facts.length + created;
	const perWeek = plan.templates.filter(({ state }) => state === "active").length;
	const weeksLeft = perWeek === 0 ? void 0 : Math.max(0, Math.floor((recordLimit - held) / perWeek));
	const isPlenty = weeksLeft === void 0 ? held < recordLimit / 2 : weeksLeft >= WEEKS_OF_A_YEAR;
	return isPlenty ? [] : [words.capacity(held, perWeek, weeksLeft, recordLimit)];
}
var WEEKS_OF_A_YEAR = 52;

// src/automation/sync-script.ts
async function syncAndReport(
	{ port, clock: clock3, console: console2, version: version2, languages },
	settings2,
	request,
	unknownInputs,
	publish2,
	sync3
) {
	const outputsOf2 = result2 => {
		const words = inLanguage(languages, settings2.language).words(result2.school.store.map.statuses);
		const { text, needsPerson, subject } = describeSync(result2, words, { ...settings2, unknownInputs });
		return syncOutputs(result2, { report: text, needsPerson, subject }, settings2.alertThreshold);
	};
	const result = await sync3(
		{ base: port, clock: clock3, settings: settings2 },
		{ ...request, version: version2 },
		settled => publish2({ ...outputsOf2(settled) })
	);
	return markPartial(settings2.dryRun, async () => {
		print(result.entries, console2);
		return outputsOf2(result);
	});
}

// src/automation/on-record-update-sync.ts
var runOnRecordUpdateSync = (host, settingsObject) =>
	runAutomation(host, settingsObject, {
		variables: ON_UPDATE_VARIABLES,
		work: async ({ settings: settings2, variables: { recordId: recordId2 = [] }, unknown }, publish2) => ({
			...(await syncAndReport(
				host,
				settings2,
				{ target: { kind: "templates", ids: recordId2 } },
				unknown,
				publish2,
				runSyncWithoutFlags
			))
		}),
		failed: (...failure) => ({ ...failedOutputs(...failure) })
	});

// scripts/clock.ts
var timer = typeof setTimeout === "function" ? setTimeout : void 0;
var stop = typeof clearTimeout === "function" ? clearTimeout : void 0;
var clock2 = {
	now: () => instantAt(Date.now()),
	...(timer && {
		sleep: milliseconds => new Promise(done => timer(done, milliseconds)),
		alarm: (milliseconds, ring) => {
			const set = timer(ring, milliseconds);
			return () => stop?.(set);
		}
	})
};

// src/report/words/en/count.ts
var count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

// src/report/words/en/common.ts
var plain3 = reason => reason.replace(/\.+$/, "");
var en = {
	line: text => text,
	embed: text => text,
	name: text => text,
	byName: new Intl.Collator("en", { numeric: true }).compare,
	date: (day, month, year) => [day, month, ...(year === void 0 ? [] : [year])].join("/"),
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
	advise: text => `→ ${text}`,
	open: "open",
	empty: "empty",
	noTeacher: "Without a teacher",
	flagged: (templates, dryRun) => `Overlap flags ${dryRun ? "would be written" : "written"} on: ${templates}.`,
	unflagged: (templates, dryRun) => `Overlap flags ${dryRun ? "would be taken" : "taken"} off: ${templates}.`,
	failures: {
		heading: "The run was stopped",
		nothingWritten: "Nothing was written to the base.",
		brokenOff: "Some records had been written, and they stay; the next run goes on from there.",
		ended:
			"Airtable ended the run before it was through, perhaps because it had become very slow. What was written stays, and the next run goes on from there.",
		toMend: "This is what stopped it, and how to mend it:",
		fromAirtable: "What stopped it is this text, which comes from Airtable:",
		baseProblem: baseProblemText,
		settingProblem: settingProblemText,
		expectation: expectationText,
		refused: breakerTexts,
		wouldBeRefused: "A real run would be stopped before it wrote anything, and this is why:"
	},
	failed: message => `${plain3(message)}. The next run tries again.`,
	unknownInput: names =>
		`The script knows no input variable ${names}, and went on without. Correct the name, or delete the variable.`,
	of: templates => (templates === "" ? "" : ` of ${templates}`),
	more: rest => `and ${rest} more`,
	alsoOn: days => `Also on ${days}.`,
	subject: (needsPerson, summary) => (needsPerson === 0 ? summary : `${needsPerson} need you · ${summary}`)
};

// src/report/words/en/person.ts
var list2 = (shown, rest) => [shown.join(", "), ...(rest > 0 ? [`${rest} more`] : [])].join(" and ");
var waits = hours => (hours === 0 ? "" : ` (${count(hours, "hour waits", "hours wait")} for it)`);
var locked = lock =>
	lock === void 0 ? "add the checkbox is_locked (setup makes it) and tick it on the slot" : `tick ${lock} on the slot`;
var enPerson = status => {
	return {
		bookedMoved: (slots, what, now) =>
			what === "hours"
				? `${slots}: booked, but its template now wants ${now}.`
				: `${slots}: booked, but its template has moved to ${now}.`,
		bookedGone: {
			removed: slots => `${slots}: booked, but its template is gone or out of use.`,
			off: (slots, template) => `${slots}: booked, but its template ${template} has no lesson on that date any more.`,
			overridden: (slots, template) =>
				`${slots}: booked, but a newer template set takes the place of its template ${template} then.`,
			fixed: (slots, template) =>
				`${slots}: booked, but its template ${template} is fixed, and fixed templates get no slots.`,
			reserved: (slots, template) =>
				`${slots}: booked, but its template ${template} is reserved, and reserved templates get no slots.`
		},
		bookedDuplicate: slots => `${slots}: booked, and another record holds the same hour.`,
		bookedBlocked: slots => `${slots}: booked, but its status is ${status.blocked}.`,
		inClosure: (slots, why, closure) => {
			const what = {
				booked: "booked",
				foreign: "has a status of your own",
				exceptions: "marked as an exception"
			};
			return `${slots}: ${what[why]}, but it lies in the closure ${closure}.`;
		},
		unclear: (slots, fields) =>
			`${slots}: the cell ${fields} cannot be read, so nobody can tell whether somebody holds it. It stays as it is.`,
		lessonClash: (slot, lesson, hours) =>
			`${slot}: booked, and its teacher gives another lesson at the same time (${lesson}, ${hours}).`,
		blockedInTheWay: (slot, waiting) =>
			`${slot}: blocked by a person, and so it keeps its template from ${waiting} in that week.`,
		refusedCreate: (hour, template, others) =>
			`${hour}: not opened for ${template}, because it would overlap ${others}.`,
		refusedUpdate: (hour, template, others) =>
			`${hour}: not brought in line with ${template}, because it would overlap ${others}.`,
		duplicate: (hour, template, others) =>
			`${hour}: ${template} is at the same hour as another template and got no slot beside ${others}.`,
		others: (shown, rest) => list2(shown, rest) || "a slot that the same run sets right",
		overlap: (a, b) => `${a} and ${b} overlap.`,
		twice: (hour, a, b) => `${hour}: two slots overlap,${a} and${b}.`,
		invalidTemplate: (template, problems, open) =>
			`Template ${template} cannot be read: ${problems}.${open === "" ? "" : ` Its open hours can still be booked: ${open}.`}`,
		invalidClosure: (closure, teachers, problems, waiting) =>
			`Closure ${closure} cannot be read: ${problems}. Until it is mended it closes nothing, and no hour is opened for ${teachers === "" ? "anybody" : teachers}${waits(waiting)}.`,
		setInEdit: (set, teachers, waiting) =>
			`The template set ${set} is in the middle of an edit. Until it is mended it replaces nothing, and no hour is opened for ${teachers === "" ? "its teachers" : teachers}${waits(waiting)}.`,
		unplaced: slot =>
			`${slot}: its date, start or end is empty or cannot be read, so nobody can tell when it is, and no run repairs it.`,
		advice: {
			bookedHours: lock => `Change the hours by hand; or, to leave them for this lesson, ${locked(lock)}.`,
			bookedElsewhere: lock =>
				`If the lesson stays, ${locked(lock)}. If not, take lesson and student out of the slot, set its status to ${status.open} and press Test (in the panel: Apply) at once: until then the hour can be booked. It is then blocked, and if its template has moved, the new hour opens by itself.`,
			bookedDuplicate: `Move the lesson to one of the two and set the status of the other to ${status.open}; the next run then blocks it.`,
			bookedBlocked: `If the lesson takes place, set the status to ${status.booked}; if not, take lesson and student out.`,
			closedForeign: lock => `If the lesson takes place, ${locked(lock)}; if not, set the status to ${status.blocked}.`,
			closedExceptions: lock => `If the lesson takes place, ${locked(lock)}; if not, take the mark off.`,
			unclear: "Look at the formula of that field, or at the records that it looks up.",
			lessonClash: "Move or cancel one of the two; if both are the same lesson, choose it in the slot.",
			blockedInTheWay: lock =>
				`To have the new hour, set the status of the old one to ${status.open} and press Test (in the panel: Apply) at once. To leave that week free, ${locked(lock)}.`,
			giveWay: {
				template:
					"Move one of the templates, or put it out of use. A slot that is booked or locked is moved by hand: change its hours, and empty its key, the first field.",
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
var enReport = status => ({
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
	quiet: (number, dryRun) =>
		`${count(number, "slot", "slots")}: ${dryRun ? "the sync would write only its own note" : "only the sync's own note was written"}`,
	because: reason => `because ${reason}`,
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
	closedBy: closure => `of the closure ${closure}`,
	lessonBy: lesson => `of the lesson ${lesson}, which has no slot`,
	off: "it has no lesson on that date",
	movedTo: when => `it has moved to ${when}`,
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
	notReopened: name =>
		`${name}: it has a template, but it is blocked. Set its status to ${status.open} by hand if it should be offered.`,
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
	waiting: (name, by, mayBeFreed2) =>
		mayBeFreed2
			? `${name}: no new slot, because ${by} of the same template still stands in that week. To keep that one, do nothing. To have the new one, take lesson and student out of it, unlock it and set its status to ${status.open}.`
			: `${name}: no new slot, because the template has had ${by} in that week.`,
	drift: {
		intro:
			"This was a reconciliation: it looked for everything that has drifted from the templates, and wrote nothing.",
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
			unwanted: name =>
				`${name}: no template wants it any more, and its status or mark keeps it. Set its status to ${status.blocked} by hand if it should go.`,
			blocked: name => `${name}: leave it, or set its status to ${status.open} by hand if it should be offered.`,
			unbooked: name =>
				`${name}: the status is ${status.booked}, but there is no lesson and no student. Set the status to ${status.open} if the hour is free again.`,
			copy: name =>
				`${name}: somebody has duplicated a slot and changed the copy. Keep it as an extra hour, or set its status to ${status.blocked}.`,
			manual: name =>
				`${name}: no template knows it, and no run changes it. Leave it, or set its status to ${status.blocked}.`,
			beyond: name =>
				`${name}: after the last day for which slots are made. Leave it, or set its status to ${status.blocked} if nobody should book it yet.`
		}
	},
	notes: {
		heading: "Worth knowing",
		texts: {
			missing: fields =>
				`These fields are not in the base, so what they are for is off: ${fields}. If one of them has another name now, give it in fieldNames.`,
			plainMode: closing =>
				`There is no field sync_state, so slots that ${closing} closes are not opened again afterwards. Let setup.js create it.`,
			activeWords: list3 =>
				`These words say neither that a template is in use nor that it is not, so their templates are in use: ${list3}. Words for out of use may be added in disabledValues.`,
			allBlocked: number =>
				`is_block says of every one of the ${number} open slots to come that it is blocked, so none of them follows its template. Look at its formula.`,
			blockUnreadable: number =>
				`is_block cannot be read in ${count(number, "slot", "slots")}, so the status decides. Look at its formula.`,
			otherTable: table => `The slots are in the table ${table}.`,
			misnamedLog: text => `${text}. Make these fields there, or give the table another name.`,
			namesake: tables => `${tables}. If the other one is meant, give its id in the setting tables.`,
			linkIgnored: field => `The field ${field} links to another table than weekly_slot, and is not written.`,
			anchorTwice: anchor =>
				`Several rows of one set have the same anchor_id: ${anchor}. The oldest of them keeps it, the others go by their record id. Give each row an anchor of its own.`,
			invalidLessons: number =>
				`${count(number, "lesson has", "lessons have")} a teacher and no times that can be read, so hours may be offered over ${number === 1 ? "it" : "them"}. Fill in start and end, or set the status to cancelled.`,
			inventoryView: view =>
				`Slots are read through the view ${view}: what it hides counts as missing and is made again. It has to show every slot from this week on.`,
			bookedNobody: (shown, rest) =>
				`Booked by the status alone, with no lesson and no student: ${list2(shown, rest)}. If such an hour is free again, set its status to ${status.open}.`,
			openToAll: {
				fixed: (templates, hours) =>
					`${count(hours, "open hour", "open hours")} of ${count(templates, "fixed template", "fixed templates")} can be booked by anybody; with fixedTemplates = skip they get no slots.`,
				reserved: (templates, hours) =>
					`${count(hours, "open hour", "open hours")} of ${count(templates, "reserved template", "reserved templates")} can be booked by others; with reservedTemplates = skip they get no slots.`
			},
			rekeyed: slots =>
				`${count(slots, "slot carries", "slots carry")} the id of a teacher who is no longer in the base, and ${slots === 1 ? "counts" : "count"} as the teacher's that ${slots === 1 ? "it names" : "they name"} now. Nothing is to be done.`,
			typeEmpty: template => `Template ${template} has no lesson type; its slots keep the one they have.`,
			typeUnusual: (template, type) =>
				`Template ${template} has the lesson type ${type}, which is not one of the usual three.`,
			durationDiffers: (template, minutes) =>
				`Template ${template}: its duration of ${minutes} minutes disagrees with its end, and the end counts.`
		}
	},
	capacity: (held, perWeek, weeksLeft, limit) =>
		`${count(held, "slot", "slots")} in the base (other tables not counted), about ${perWeek} more every week` +
		(weeksLeft === void 0 ? "." : `; room for about ${count(weeksLeft, "week", "weeks")} until ${limit} records.`)
});

// src/report/words/en/sync.ts
var enSync = status => ({
	...en,
	...enReport(status),
	summary: (created, updated, deactivated) => `${created} created, ${updated} updated, ${deactivated} deactivated`,
	dryRun:
		"This was a dry run: nothing was written. A real run on the same base would write exactly what is listed here.",
	incomplete: (remaining, isOutOfTime) =>
		remaining === 0
			? `${isOutOfTime ? "The time was up" : "Airtable did not answer all that the run has asked"}, so what it wrote could not be looked at again. The next run does.`
			: `The run stopped before it was through: ${count(remaining, "action is", "actions are")} left. The next run goes on from here.`,
	nothingToDo: "No slot was changed.",
	meanwhile: {
		bookedMeanwhile: {
			text: slot => `${slot}: booked while it was being blocked, so it was opened again.`,
			advice: "Its template has changed: look at whether the lesson can stay."
		},
		bookedBefore: {
			text: slot => `${slot}: booked or locked just before it would have been written to, so it was left as it is.`,
			advice: "The next run says what is to be done with it."
		},
		stillBlocked: {
			text: slot =>
				`${slot}: somebody booked or locked it while this run was blocking it, and it is still ${status.blocked}.`,
			advice: `If the hour takes place, set its status to ${status.open}; if not, leave it so, and cancel its lesson, if there is one.`
		},
		blockedMeanwhile: {
			text: slot => `${slot}: blocked while this run was updating it.`,
			advice: `If it was not you, set its status to ${status.open}: two runs got into each other's way.`
		},
		parted: {
			text: slot =>
				`${slot}: blocked again, because it overlaps an hour that another run, or a person, opened at the same moment.`,
			advice: `If this one should be offered, move the other; then set its status to ${status.open}.`
		}
	},
	notWritten: {
		refused: (shown, rest, reason) =>
			`Airtable refused ${list2(shown, rest)}: ${plain3(reason)}. The next run tries again; if it is refused every time, mend what Airtable names: often a field has another type, or a choice is gone.`,
		unanswered: (shown, rest, reason) =>
			`Airtable did not confirm ${list2(shown, rest)}: ${plain3(reason)}. Perhaps it was written, perhaps not; the next run sees, and makes up for it.`,
		forbidden: (fields, others, reason) =>
			`${count(others, "more record was", "more records were")} not tried, because nobody may write ${fields.join(", ")} here: ${plain3(reason)}. Let whoever runs this edit these fields (in the menu of each field: edit permissions), and the next run writes them.`,
		waiting: (shown, rest) =>
			`Not tried: ${list2(shown, rest)}. A change that has to come first, named here as well, has failed. The next run tries again.`
	},
	requests: {
		windowOver: through =>
			`The days for which slots are made ended on ${through}, so no hour can be opened any more. Delete the input variable startDate, or give it a date from today on.`,
		windowShort: (from, through) =>
			`Hours are opened only until ${through}, because the input variable startDate is a day that has gone by (${from}). Delete it, or give it a date from today on.`,
		unknownTeacher: id =>
			`No template and no slot has the teacher ${id}, so nothing was done. Check the record id in teacherId.`,
		templateGone: id =>
			`There is no template ${id}: it was treated as deleted. If this comes on every run, recordId is taken from another table.`,
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

// src/report/words/bidi.ts
var RIGHT_TO_LEFT_MARK = "‏";
var LEFT_TO_RIGHT_ISOLATE = "⁦";
var FIRST_STRONG_ISOLATE = "⁨";
var END_OF_ISOLATE = "⁩";
var lineOf2 = text => `${RIGHT_TO_LEFT_MARK}${text}`;
var isolated = text => `${LEFT_TO_RIGHT_ISOLATE}${text}${END_OF_ISOLATE}`;
var named = text => `${FIRST_STRONG_ISOLATE}${text}${END_OF_ISOLATE}`;

// src/report/words/he/failures.ts
var heFailures = {
	heading: "הריצה נעצרה",
	nothingWritten: "שום דבר לא נכתב בבסיס.",
	brokenOff: "חלק מהרשומות כבר נכתבו, והן נשארות; הריצה הבאה תמשיך משם.",
	ended: `${isolated("Airtable")} הפסיק את הריצה באמצע, אולי בגלל איטיות. מה שנכתב נשאר, והריצה הבאה תמשיך משם.`,
	toMend: "זה מה שעצר אותה, וכך אפשר לתקן:",
	fromAirtable: `מה שעצר אותה הוא הטקסט הבא, שמגיע מ־${isolated("Airtable")}:`,
	wouldBeRefused: "ריצה אמיתית הייתה נעצרת לפני שכתבה משהו, וזו הסיבה:",
	baseProblem,
	settingProblem,
	expectation,
	refused: findings => {
		const { closing, live, limit, isEmptied, causes: causes2, templates } = findings;
		const why = isEmptied
			? ["בטבלת התבניות אין אף שורה. אולי רוקנו אותה."]
			: [
					`הסיבות: ${listed(causes2, causeText2, andMore2)}.`,
					`התבניות העיקריות: ${listed(templates, concernedText2, andMore2)}.`
				];
		return [
			`הריצה הייתה חוסמת ${closing} מתוך ${live} משבצות פעילות (הגבול: ${limit}).`,
			...why,
			`אם זו לא הכוונה, יש ${remediesFor(findings, REMEDIES2).join("; ")}.`,
			`אם זו הכוונה, יש לתת לאוטומציה את המשתנה ${isolated("allowMassRetire = true")} לריצה אחת. כדי לראות קודם את הרשימה המלאה, אפשר להריץ פעם אחת עם ${isolated("dryRun = true")}.`
		];
	}
};
function baseProblem(problem) {
	switch (problem.kind) {
		case "no-table": {
			const { table, id, has } = problem;
			return `אין בבסיס טבלה בשם ${isolated(table)} (${isolated(id)}). ${present("בו", has)}. אם שמה השתנה, יש להחזיר את השם הקודם, או לרשום את השם הנוכחי בהגדרה ${isolated(tableSetting(table))}. יש ליצור אותה רק אם מעולם לא הייתה.`;
		}
		case "wrong-table-name": {
			const { table, given, has } = problem;
			return `אין בבסיס טבלה בשם ${named(given)}, שנרשם בהגדרות עבור ${isolated(table)}. ${present("בו", has)}. יש לתקן את ההגדרה ${isolated(tableSetting(table))}, או להוציא אותה.`;
		}
		case "missing-field": {
			const { fields, types, has } = problem;
			const [{ inTable }] = fields;
			return `בטבלה ${named(inTable)} אין שדה ${fields.map(fieldName).join(" או ")}. ${present("בה", has)}. אם שמו השתנה, יש להחזיר את השם הקודם, או לרשום את השם הנוכחי בהגדרה ${settingOf(fields[0])}. יש ליצור אותו רק אם מעולם לא היה, מסוג ${oneOf3(types)}.`;
		}
		case "wrong-field-name": {
			const { field, has } = problem;
			return `בטבלה ${named(field.inTable)} אין שדה בשם ${named(field.name)}, שנרשם בהגדרות עבור ${isolated(field.key)}. ${present("בה", has)}. יש לתקן את ההגדרה ${settingOf(field)}, או להוציא אותה.`;
		}
		case "wrong-active-field": {
			const { field, has } = problem;
			return `בטבלה ${named(field.inTable)} אין שדה בשם ${named(field.name)}, שקובע אם תבנית בשימוש. ${present("בה", has)}. יש לתקן את ההגדרה ${isolated("activeField")}, או לרשום בה ${isolated("auto")}.`;
		}
		case "wrong-type": {
			const { field, type, expected } = problem;
			return `${inItsTable(field)} הוא מסוג ${isolated(type)}, וצריך להיות מסוג ${oneOf3(expected)}. יש לשנות את הסוג, או לרשום שדה אחר בהגדרה ${settingOf(field)}.`;
		}
		case "no-choice": {
			const { field, status, choice, has } = problem;
			return `בטבלה ${named(field.inTable)}, בשדה ${fieldName(field)}, אין אפשרות ${named(choice)}. ${present("בו", has)}. יש להוסיף אותה, או לרשום את שמה כאן בהגדרה ${isolated(statusSetting({ [status]: casedTwin(choice, has) ?? "…" }))}.`;
		}
		case "broken-formula":
			return `בטבלה ${named(problem.field.inTable)} הנוסחה של השדה ${fieldName(problem.field)} שבורה, ולכן לא ידוע אילו משבצות תפוסות. יש לתקן אותה ב־${isolated("Airtable")}.`;
		case "links-apart": {
			const { fields, to } = problem;
			const [first, second] = fields.map(
				(field, index) => `${fieldName(field)} בטבלה ${named(field.inTable)} מקשר לטבלה ${named(to[index] ?? "")}`
			);
			return `השדה ${first}, והשדה ${second}. שניהם צריכים לקשר לאותה טבלה של מורים. יש לתקן את אחד מהם, או לרשום שדה אחר בהגדרה ${settingOf(fields[0])}.`;
		}
		case "wrong-link": {
			const { field, to, expected } = problem;
			return `${inItsTable(field)} מקשר לטבלה ${named(to)}, וצריך לקשר לטבלה ${named(expected)}. יש לתקן את הקישור, או לרשום שדה אחר בהגדרה ${settingOf(field)}.`;
		}
		case "unknown-zone": {
			const { field, zone } = problem;
			return `בטבלה ${named(field.inTable)} השעות בשדה ${fieldName(field)} מוצגות לפי אזור הזמן ${isolated(zone)}, שאינו מוכר כאן. יש לבחור אזור זמן אחר באפשרויות של השדה.`;
		}
		case "one-field-twice": {
			const { fields } = problem;
			const [{ inTable, name }] = fields;
			return `בטבלה ${named(inTable)} השדה ${named(name)} נרשם עבור ${fields.map(({ key }) => isolated(key)).join(" וגם ")}. לכל אחד צריך שדה משלו: יש לתקן את ההגדרה ${settingOf(fields[0])}.`;
		}
		case "one-table-twice": {
			const { tables, name } = problem;
			return `הטבלה ${named(name)} נרשמה עבור ${tables.map(isolated).join(" וגם ")}. לכל אחת צריך טבלה משלה: יש לתקן את ההגדרה ${isolated(tableSetting(tables[0] ?? ""))}.`;
		}
		case "foreign-texts": {
			const { field, strangers, filled, example } = problem;
			return `בטבלה ${named(field.inTable)}, בשדה ${fieldName(field)}, ב־${strangers} מתוך ${filled} התאים המלאים יש משהו שהסנכרון לא כתב, למשל ${named(example)}, והוא היה נמחק. יש לרשום שדה אחר בהגדרה ${settingOf(field)}, או לרוקן את התאים האלה.`;
		}
		case "never-ticked": {
			const { field } = problem;
			return `${inItsTable(field)} אינו מסומן באף שורה, ולכן לא ידוע אם אף תבנית אינה בשימוש או שהשדה חדש. יש לסמן את השורות שבשימוש, או לרשום בהגדרה ${isolated("activeField")} את השם ${named(field.name)} (ואז כל שורה בלי סימון אינה בשימוש) או ${isolated("none")}.`;
		}
		case "no-view": {
			const { setting, inTable, view, has } = problem;
			const shows = setting === "inventoryView" ? "כל משבצת" : "כל שיעור";
			return `לטבלה ${named(inTable)} אין תצוגה בשם ${named(view)}, שנרשם בהגדרה ${isolated(setting)}. ${present("לה", has)}. יש לרשום תצוגה שמציגה ${shows} מהשבוע הזה והלאה, או להשאיר את ההגדרה ריקה.`;
		}
	}
}
function settingProblem(problem) {
	switch (problem.kind) {
		case "unreadable":
			return `${place2(problem)}: נרשם ${isolated(problem.got)}, ויש לרשום ${expectation(problem.expected)}.`;
		case "not-json":
			return `${place2(problem)}: נרשם ${isolated(problem.got)}, וזה אינו ${isolated("JSON")}. ${instead2(problem)}${problem.isCurly ? ` רק מירכאות ישרות (${isolated('"')}) נחשבות, וכאן הן מסולסלות.` : ""}`;
		case "unknown-table":
			return `${place2(problem)}: הסנכרון לא מכיר טבלה בשם ${quoted2(problem.given)} (${meant2(problem)}). ${instead2(problem)}`;
		case "unknown-field":
			return `${place2(problem)}: הסנכרון לא מכיר בטבלה ${isolated(problem.table)} שדה בשם ${quoted2(problem.given)} (${meant2(problem)}). ${instead2(problem)}`;
		case "unknown-status":
			return `${place2(problem)}: הסנכרון לא מכיר סטטוס בשם ${quoted2(problem.given)} (${meant2(problem)}). ${instead2(problem)}`;
		case "not-given":
			return `למשתנה ${isolated(problem.name)} אין ערך, וצריך בו ${expectation(problem.expected)}. יש להוסיף אותו לצד הסקריפט, ולבחור כערך שלו את מזהה הרשומה של הטריגר.`;
		case "both-given":
			return `הוגדרו גם ${problem.names.map(isolated).join(" וגם ")}; צריך רק אחד מהם.`;
		case "claimed-twice":
			return `בהגדרה ${isolated(problem.name)} השם ${quoted2(problem.given)} נרשם עבור ${problem.keys.map(isolated).join(" וגם ")}${problem.table === void 0 ? "" : ` של ${isolated(problem.table)}`} (מה שלא נרשם נקרא בשמו הרגיל). לכל אחד צריך שם משלו.`;
		case "unknown-setting":
			return `אין הגדרה בשם ${isolated(problem.name)}. יש להוציא אותה או לתקן את שמה.`;
	}
}
function expectation(expected) {
	switch (expected.kind) {
		case "text":
			return "טקסט";
		case "flag":
			return `${isolated("true")} או ${isolated("false")} (גם ${isolated("1, 0, yes, no")})`;
		case "one-of":
			return oneOf3(expected.words);
		case "whole-number":
			return expected.most === void 0
				? `מספר שלם, ${expected.least} או יותר`
				: `מספר שלם בין ${expected.least} ל־${expected.most}`;
		case "positive-number":
			return "מספר גדול מ־0";
		case "number-and-share":
			return `מספר של משבצות ואחוז מהן, למשל ${isolated("20/50%")}`;
		case "web-address":
			return `כתובת אינטרנט, למשל ${isolated("https://example.org/hook")}`;
		case "date":
			return `תאריך בצורה ${isolated("YYYY-MM-DD")}`;
		case "time-zone":
			return `שם של אזור זמן, למשל ${isolated("Asia/Jerusalem")}`;
		case "words":
			return `מילים שמופרדות בפסיקים, או רשימה כמו ${isolated('["one", "two"]')}`;
		case "names":
			return `שמות לפי מפתחות, למשל ${isolated(expected.example)}`;
		case "teacher":
			return "מזהה רשומה של מורה";
		case "templates":
			return "מזהה רשומה של תבנית, או רשימה של כאלה";
	}
}
var fieldName = ({ name, key }) => (name === key ? named(name) : `${named(name)} (${isolated(key)})`);
var inItsTable = field => `בטבלה ${named(field.inTable)} השדה ${fieldName(field)}`;
var settingOf = field => isolated(fieldSetting(field));
var present = (where, names) =>
	names.length === 0 ? `אין ${where} כלום` : `יש ${where}: ${names.map(named).join(", ")}`;
var oneOf3 = words => words.map(isolated).join(" או ");
var place2 = ({ where, name }) => `${where === "setting" ? "ההגדרה" : "המשתנה"} ${isolated(name)}`;
var instead2 = ({ expected }) => `יש לרשום ${expectation(expected)}.`;
var quoted2 = key => named(`"${key}"`);
var meant2 = ({ known: { areNear, keys } }) =>
	areNear ? `אולי ${keys.map(quoted2).join(" או ")}` : `המפתחות הם ${keys.map(quoted2).join(", ")}`;
var andMore2 = count3 => `ועוד ${count3}`;
var causeText2 = ({ reason, closure }) => (closure === void 0 ? CAUSES2[reason] : `בזמן החופשה ${named(closure)}`);
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
	lesson: `לתקן את זמני השיעורים, או לרשום ${isolated("off")} בהגדרה ${isolated("lessonsOccupy")}`,
	template_fixed: `להסיר את הסימון מהתבניות, או לרשום ${isolated("open")} בהגדרה ${isolated("fixedTemplates")}`,
	template_reserved: `להסיר את הסימון מהתבניות, או לרשום ${isolated("open")} בהגדרה ${isolated("reservedTemplates")}`,
	off: "לתקן את התאריכים או את השבועות של התבניות",
	duplicate: "למחוק את ההעתקים של המשבצות"
};
function concernedText2(concerned) {
	switch (concerned.kind) {
		case "template":
			return concerned.name === "" ? isolated(concerned.id) : `${named(concerned.name)} (${isolated(concerned.id)})`;
		case "deleted":
			return `תבנית שנמחקה ${isolated(concerned.id)}`;
		case "none":
			return "בלי תבנית";
	}
}

// src/report/words/he/common.ts
var plain4 = reason => isolated(reason.replace(/\.+$/, ""));
var he = {
	line: lineOf2,
	embed: isolated,
	name: named,
	byName: new Intl.Collator("he", { numeric: true }).compare,
	date: (day, month, year) => isolated([Number(day), Number(month), ...(year === void 0 ? [] : [year])].join(".")),
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
	advise: text => `← ${text}`,
	open: "פתיחה",
	empty: "ריק",
	noTeacher: "ללא מורה",
	flagged: (templates, dryRun) => `${dryRun ? "יסומנו" : "סומנו"} כחופפות: ${templates}.`,
	unflagged: (templates, dryRun) => `${dryRun ? "יוסר" : "הוסר"} סימון החפיפה מ: ${templates}.`,
	failures: heFailures,
	failed: message => `${message.replace(/\.+(?=\u2069?$)/, "")}. הריצה הבאה תנסה שוב.`,
	unknownInput: names => `הסקריפט לא מכיר משתנה קלט בשם ${names}, והמשיך בלעדיו. יש לתקן את השם או למחוק את המשתנה.`,
	of: templates => (templates === "" ? "" : ` של ${templates}`),
	more: rest => `ועוד ${rest}`,
	alsoOn: days => `כך גם ב־${days}.`,
	subject: (needsPerson, summary) =>
		needsPerson === 0
			? summary
			: `${needsPerson === 1 ? "עניין אחד מחכה" : `${needsPerson} עניינים מחכים`} לטיפול · ${summary}`
};

// src/report/words/he/count.ts
var count2 = (number, one, many) => (number === 1 ? one : `${number} ${many}`);

// src/report/words/he/person.ts
var withRest = (shown, rest) => `${shown.join(", ")}${rest > 0 ? ` ועוד ${rest}` : ""}`;
var waits2 = hours => (hours === 0 ? "" : hours === 1 ? " (שעה אחת ממתינה)" : ` (${hours} שעות ממתינות)`);
var locked2 = lock =>
	lock === void 0
		? `מוסיפים תיבת סימון בשם ${isolated("is_locked")} (ההתקנה יוצרת אותה) ומסמנים אותה במשבצת`
		: `מסמנים במשבצת את ${named(lock)}`;
var hePerson = status => {
	const [open, booked, blocked] = [named(status.open), named(status.booked), named(status.blocked)];
	const pressed = `לוחצים מיד על ${isolated("Test")} (בלוח הבקרה: ביצוע)`;
	return {
		bookedMoved: (slots, what, now) =>
			what === "hours"
				? `${slots}: מוזמנת, ולפי התבנית השעה היא עכשיו ${now}.`
				: `${slots}: מוזמנת, אבל התבנית עברה ל${now}.`,
		bookedGone: {
			removed: slots => `${slots}: מוזמנת, אבל התבנית שלה נמחקה או הושבתה.`,
			off: (slots, template) => `${slots}: מוזמנת, אבל לתבנית ${template} כבר אין שיעור בתאריך הזה.`,
			overridden: (slots, template) => `${slots}: מוזמנת, אבל באותו זמן מערכת שעות חדשה מחליפה את התבנית ${template}.`,
			fixed: (slots, template) => `${slots}: מוזמנת, אבל התבנית ${template} קבועה, ותבניות קבועות לא מקבלות משבצות.`,
			reserved: (slots, template) => `${slots}: מוזמנת, אבל התבנית ${template} שמורה, ותבניות שמורות לא מקבלות משבצות.`
		},
		bookedDuplicate: slots => `${slots}: מוזמנת, וכבר יש רשומה אחרת לאותה שעה.`,
		bookedBlocked: slots => `${slots}: מוזמנת, אבל הסטטוס שלה הוא ${blocked}.`,
		inClosure: (slots, why, closure) => {
			const what = { booked: "מוזמנת", foreign: "עם סטטוס אחר", exceptions: "מסומנת כחריגה" };
			return `${slots}: ${what[why]}, והיא נופלת על ${closure} (חופשה).`;
		},
		unclear: (slots, fields) =>
			`${slots}: אי אפשר לקרוא את השדה ${fields}, ולכן לא ברור אם מישהו מחזיק בה. היא נשארת כפי שהיא.`,
		lessonClash: (slot, lesson, hours) => `${slot}: מוזמנת, ולמורה יש שיעור נוסף באותו זמן (${lesson}, ${hours}).`,
		blockedInTheWay: (slot, waiting) =>
			`${slot}: נחסמה ידנית, ולכן באותו שבוע לא נפתחת השעה החדשה של התבנית, ${waiting}.`,
		refusedCreate: (hour, template, others) => `${hour}: לא נפתחה לפי ${template}, כי הייתה חופפת ${others}.`,
		refusedUpdate: (hour, template, others) => `${hour}: לא עודכנה לפי ${template}, כי הייתה חופפת ${others}.`,
		duplicate: (hour, template, others) =>
			`${hour}: ${template} נקבעה לאותה שעה כמו תבנית אחרת, ולכן השעה ניתנה רק ${others}.`,
		others: (shown, rest) =>
			shown.length === 0
				? "למשבצת שהריצה הזאת מעדכנת"
				: withRest(
						shown.map(other => `ל־${other}`),
						rest
					),
		overlap: (a, b) => `${a} ו־${b} חופפות.`,
		twice: (hour, a, b) => `${hour}: שתי משבצות חופפות,${a} ו${b.trimStart()}.`,
		invalidTemplate: (template, problems, hours) =>
			`אי אפשר לקרוא את התבנית ${template}: ${problems}.${hours === "" ? "" : ` אפשר עדיין להזמין את השעות הפתוחות שלה: ${hours}.`}`,
		invalidClosure: (closure, teachers, problems, waiting) =>
			`אי אפשר לקרוא את היום הסגור ${closure}: ${problems}. עד שיתוקן הוא לא ייחשב, ושעות חדשות לא ייפתחו ${teachers === "" ? "לאף אחד" : `עבור ${teachers}`}${waits2(waiting)}.`,
		setInEdit: (set, teachers, waiting) =>
			`מערכת השעות ${set} נמצאת באמצע עריכה. עד שתתוקן היא לא מחליפה שום דבר, ושעות חדשות לא ייפתחו עבור ${teachers === "" ? "המורים שלה" : teachers}${waits2(waiting)}.`,
		unplaced: slot =>
			`${slot}: התאריך, שעת ההתחלה או שעת הסיום ריקים או לא ברורים, ולכן לא ידוע מתי היא מתקיימת, והסנכרון לא יתקן את זה.`,
		advice: {
			bookedHours: lock => `אפשר לעדכן את השעות ידנית; כדי להשאיר לשיעור הזה את השעה הקודמת, ${locked2(lock)}.`,
			bookedElsewhere: lock =>
				`אם השיעור נשאר, ${locked2(lock)}. אם לא, מנקים במשבצת את השיעור ואת התלמידים, משנים את הסטטוס ל־${open} ו${pressed}, כי עד אז אפשר להזמין את השעה. היא תיחסם, ואם התבנית עברה, השעה החדשה תיפתח מעצמה.`,
			bookedDuplicate: `מעבירים את השיעור לאחת מהן ומשנים את הסטטוס של השנייה ל־${open}; בריצה הבאה היא תיחסם.`,
			bookedBlocked: `אם השיעור מתקיים, משנים את הסטטוס ל־${booked}; אם לא, מנקים את השיעור ואת התלמידים.`,
			closedForeign: lock => `אם השיעור מתקיים, ${locked2(lock)}; אם לא, משנים את הסטטוס ל־${blocked}.`,
			closedExceptions: lock => `אם השיעור מתקיים, ${locked2(lock)}; אם לא, מורידים את סימון החריגה.`,
			unclear: "כדאי לבדוק את הנוסחה של השדה הזה, או את הרשומות שהוא מציג.",
			lessonClash: "מעבירים או מבטלים אחד מהם; אם זה אותו שיעור, בוחרים אותו במשבצת.",
			blockedInTheWay: lock =>
				`כדי לפתוח את השעה החדשה, משנים את הסטטוס של הקודמת ל־${open} ו${pressed}. כדי להשאיר את השבוע הזה פנוי, ${locked2(lock)}.`,
			giveWay: {
				template:
					"מזיזים אחת מהתבניות או משביתים אותה. משבצת מוזמנת או נעולה מזיזים ידנית: משנים את השעות, ומרוקנים את המפתח שלה (השדה הראשון).",
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
	start: `שעה כמו ${isolated("14:30")}`,
	end: `שעה כמו ${isolated("15:30")}`,
	"closure-hour": "שעה; לסגירה של יום שלם משאירים את שתי השעות ריקות",
	date: "תאריך",
	weeks: "מספר שלם מ־1 עד 5",
	name: "שם",
	"one-type": "סוג שיעור אחד",
	teachers: "קישור למורים",
	"in-use": "סימון, או מילה שאומרת אם היא בשימוש",
	mark: "סימון, קישור, או מילה שאומרת כן או לא"
};
var heReport = status => ({
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
	quiet: (number, dryRun) =>
		`${number === 1 ? "במשבצת אחת" : `ב־${number} משבצות`} ${dryRun ? "ייכתב" : "נכתב"} רק הרישום הפנימי של הסנכרון`,
	because: reason => `כי ${reason}`,
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
	closedBy: closure => `יש אז חופשה: ${closure}`,
	lessonBy: lesson => `יש אז שיעור שאין לו משבצת: ${lesson}`,
	off: "לתבנית אין שיעור בתאריך הזה",
	movedTo: when => `התבנית עברה ל${when}`,
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
				return `התאריך ${is} בשדה ${cell} הוא ${weekdays ? he.weekdays[weekdays.found] : ""}; צריך ${weekdays?.expected.map(day => he.weekdays[day]).join(" או ")}`;
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
	notReopened: name =>
		`${name}: יש לה תבנית, אבל היא חסומה. כדי שאפשר יהיה להזמין אותה, משנים ידנית את הסטטוס ל־${named(status.open)}.`,
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
	waiting: (name, by, mayBeFreed2) =>
		mayBeFreed2
			? `${name}: לא נוצרה משבצת חדשה, כי באותו שבוע עדיין קיימת ${by} מאותה תבנית. אם כך זה צריך להישאר, אין מה לעשות. כדי לפתוח את השעה החדשה, מנקים בקודמת את השיעור ואת התלמידים, מורידים את הנעילה ומשנים את הסטטוס שלה ל־${named(status.open)}.`
			: `${name}: לא נוצרה משבצת חדשה, כי ${by} של אותה תבנית כבר הייתה באותו שבוע.`,
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
			unwanted: name =>
				`${name}: כבר אין לה תבנית, אבל הסטטוס או הסימון שלה שומרים עליה. אם היא מיותרת, משנים את הסטטוס שלה ל־${named(status.blocked)}.`,
			blocked: name => `${name}: אפשר להשאיר, או לשנות ידנית את הסטטוס ל־${named(status.open)} אם צריך להציע אותה.`,
			unbooked: name =>
				`${name}: הסטטוס הוא ${named(status.booked)}, אבל אין בה שיעור ואין תלמיד. אם השעה התפנתה, יש לשנות את הסטטוס ל־${named(status.open)}.`,
			copy: name =>
				`${name}: מישהו שכפל משבצת ושינה את ההעתק. אפשר להשאיר אותה כשעה נוספת, או לשנות את הסטטוס שלה ל־${named(status.blocked)}.`,
			manual: name =>
				`${name}: אין לה תבנית, והסנכרון לא ישנה אותה. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)}.`,
			beyond: name =>
				`${name}: אחרי היום האחרון שעבורו נוצרות משבצות. אפשר להשאיר, או לשנות את הסטטוס ל־${named(status.blocked)} אם אין להזמין אותה עדיין.`
		}
	},
	notes: {
		heading: "כדאי לדעת",
		texts: {
			missing: fields =>
				`השדות האלה אינם בבסיס, ולכן מה שתלוי בהם כבוי: ${fields}. אם לאחד מהם יש עכשיו שם אחר, יש לרשום אותו ב־${isolated("fieldNames")}.`,
			plainMode: closing =>
				`אין שדה ${isolated("sync_state")}, ולכן משבצות שנחסמו בגלל ${closing} לא ייפתחו שוב אחר כך. אפשר ליצור אותו עם ${isolated("setup.js")}.`,
			activeWords: list3 =>
				`המילים האלה לא אומרות אם תבנית בשימוש או לא, ולכן התבניות שלהן נחשבות בשימוש: ${list3}. אפשר להוסיף מילים שמשביתות תבנית בהגדרה ${isolated("disabledValues")}.`,
			allBlocked: number =>
				`לפי ${isolated("is_block")} כל ${number} המשבצות הפתוחות הבאות חסומות, ולכן אף אחת מהן לא מתעדכנת לפי התבנית. כדאי לבדוק את הנוסחה.`,
			blockUnreadable: number =>
				`אי אפשר לקרוא את ${isolated("is_block")} ב${number === 1 ? "משבצת אחת" : `־${number} משבצות`}, ולכן הסטטוס קובע. כדאי לבדוק את הנוסחה.`,
			otherTable: table => `המשבצות נמצאות בטבלה ${table}.`,
			misnamedLog: text =>
				`טבלה נושאת שם של יומן ואין בה השדות שלו, ולכן לא נרשם בה שום דבר: ${text}. יש ליצור בה את השדות האלה, או לתת לה שם אחר.`,
			namesake: tables => `${tables}. אם הכוונה לטבלה השנייה, יש לרשום את המזהה שלה בהגדרה ${isolated("tables")}.`,
			linkIgnored: field => `השדה ${field} מקשר לטבלה אחרת ולא ל־${isolated("weekly_slot")}, ולכן לא נכתב בו כלום.`,
			anchorTwice: anchor =>
				`בכמה שורות של אותה מערכת רשום אותו ${isolated("anchor_id")}: ${anchor}. הוותיקה שבהן שומרת עליו, והאחרות מזוהות לפי מזהה הרשומה. יש לרשום לכל שורה ערך משלה.`,
			invalidLessons: number =>
				`${number === 1 ? "לשיעור אחד יש מורה ואין זמן ברור, ולכן ייתכן שתיפתח שעה על חשבונו" : `ל־${number} שיעורים יש מורה ואין זמן ברור, ולכן ייתכן שייפתחו שעות על חשבונם`}. יש למלא שעת התחלה וסיום, או לשנות את הסטטוס לבוטל.`,
			inventoryView: view =>
				`המשבצות נקראות דרך התצוגה ${view}: מה שהיא מסתירה נחשב חסר ונוצר שוב. היא צריכה להציג כל משבצת מהשבוע הזה והלאה.`,
			bookedNobody: (shown, rest) =>
				`מסומנות כמוזמנות, אבל אין בהן שיעור ואין תלמיד: ${withRest(shown, rest)}. אם השעה התפנתה, משנים את הסטטוס ל־${named(status.open)}.`,
			openToAll: {
				fixed: (templates, hours) =>
					`${count2(hours, "שעה פתוחה אחת", "שעות פתוחות")} של ${count2(templates, "תבנית קבועה אחת", "תבניות קבועות")} פתוחות להזמנה לכולם; עם ${isolated("fixedTemplates = skip")} לא נפתחות להן משבצות.`,
				reserved: (templates, hours) =>
					`${count2(hours, "שעה פתוחה אחת", "שעות פתוחות")} של ${count2(templates, "תבנית שמורה אחת", "תבניות שמורות")} פתוחות להזמנה גם לאחרים; עם ${isolated("reservedTemplates = skip")} לא נפתחות להן משבצות.`
			},
			rekeyed: slots =>
				`משבצות עם מזהה של מורה שכבר לא בבסיס: ${slots}. הן נחשבות של המורה שרשום בהן עכשיו. אין צורך לעשות שום דבר.`,
			typeEmpty: template => `לתבנית ${template} אין סוג שיעור; המשבצות שלה שומרות על הסוג שיש להן.`,
			typeUnusual: (template, type) => `לתבנית ${template} סוג השיעור ${type}, שאינו אחד משלושת הרגילים.`,
			durationDiffers: (template, minutes) =>
				`בתבנית ${template} משך השיעור (${minutes} דקות) לא תואם לשעת הסיום; נקבע לפי שעת הסיום.`
		}
	},
	capacity: (held, perWeek, weeksLeft, limit) =>
		`בבסיס ${count2(held, "משבצת אחת", "משבצות")} (בלי טבלאות אחרות), ובכל שבוע נוספות בערך ${perWeek}` +
		(weeksLeft === void 0 ? "." : `; יש מקום לעוד ${count2(weeksLeft, "שבוע אחד", "שבועות")} בערך, עד ${limit} רשומות.`)
});

// src/report/words/he/sync.ts
var heSync = status => ({
	...he,
	...heReport(status),
	summary: (created, updated, deactivated) => `נוצרו ${created}, עודכנו ${updated}, נחסמו ${deactivated}`,
	dryRun: "זו הייתה הרצת ניסיון: שום דבר לא נכתב. הרצה אמיתית על אותו בסיס תכתוב בדיוק את מה שמופיע כאן.",
	incomplete: (remaining, isOutOfTime) =>
		remaining === 0
			? `${isOutOfTime ? "הזמן נגמר" : `${isolated("Airtable")} לא החזיר את כל הנתונים`}, ולכן מה שנכתב עוד לא נבדק. הריצה הבאה תבדוק.`
			: `הריצה נעצרה לפני סופה: ${remaining === 1 ? "נותרה פעולה אחת" : `נותרו ${remaining} פעולות`}. הריצה הבאה תמשיך מכאן.`,
	nothingToDo: "אף משבצת לא השתנתה.",
	meanwhile: {
		bookedMeanwhile: {
			text: slot => `${slot}: הוזמנה בדיוק כשנחסמה, ולכן נפתחה מחדש.`,
			advice: "התבנית שלה השתנתה: כדאי לבדוק אם השיעור יכול להישאר."
		},
		bookedBefore: {
			text: slot => `${slot}: הוזמנה או ננעלה רגע לפני שהריצה הייתה כותבת בה, ולכן נשארה כמו שהיא.`,
			advice: "הריצה הבאה תפרט מה יש לעשות בה."
		},
		stillBlocked: {
			text: slot => `${slot}: היא הוזמנה או ננעלה תוך כדי החסימה, והסטטוס שלה נשאר ${named(status.blocked)}.`,
			advice: `אם השעה מתקיימת, משנים את הסטטוס שלה ל־${named(status.open)}; אם לא, משאירים אותה כך ומבטלים את השיעור שבה, אם יש.`
		},
		blockedMeanwhile: {
			text: slot => `${slot}: נחסמה בזמן שהריצה הזאת עדכנה אותה.`,
			advice: `אם לא אתם חסמתם אותה, משנים את הסטטוס שלה ל־${named(status.open)}: שתי ריצות הפריעו זו לזו.`
		},
		parted: {
			text: slot => `${slot}: נחסמה שוב, כי באותו רגע נפתחה שעה אחרת שחופפת לה.`,
			advice: `אם דווקא אותה רוצים, מזיזים את האחרת ואז משנים את הסטטוס שלה ל־${named(status.open)}.`
		}
	},
	notWritten: {
		refused: (shown, rest, reason) =>
			`${isolated("Airtable")} סירב לכתוב את ${withRest(shown, rest)}: ${plain4(reason)}. הריצה הבאה תנסה שוב; אם זה חוזר בכל ריצה, מתקנים לפי ההודעה של ${isolated("Airtable")}: בדרך כלל השתנה סוג של שדה או שחסרה אפשרות בחירה.`,
		unanswered: (shown, rest, reason) =>
			`${isolated("Airtable")} לא אישר את הכתיבה של ${withRest(shown, rest)}: ${plain4(reason)}. לא ידוע אם זה נכתב; הריצה הבאה תבדוק ותשלים.`,
		forbidden: (fields, others, reason) =>
			`${others === 1 ? "עוד רשומה אחת לא נכתבה" : `עוד ${others} רשומות לא נכתבו`}, כי אין כאן הרשאה לכתוב בשדות ${fields.join(", ")}: ${plain4(reason)}. יש לתת למי שמריץ את הסקריפט הרשאה לערוך את השדות האלה (בתפריט של כל שדה, הרשאות עריכה), והריצה הבאה תכתוב אותן.`,
		waiting: (shown, rest) =>
			`${withRest(shown, rest)} לא נכתבו, כי שינוי אחר שצריך להיכתב לפניהם נכשל (גם הוא ברשימה). הריצה הבאה תנסה שוב.`
	},
	requests: {
		windowOver: through =>
			`הימים שעבורם נוצרות משבצות הסתיימו ב־${through}, ולכן לא נפתחות יותר שעות. יש למחוק את משתנה הקלט ${isolated("startDate")}, או לתת לו תאריך מהיום והלאה.`,
		windowShort: (from, through) =>
			`שעות נפתחות רק עד ${through}, כי התאריך שבמשתנה הקלט ${isolated("startDate")} כבר עבר (${from}). יש למחוק את המשתנה, או לתת לו תאריך מהיום והלאה.`,
		unknownTeacher: id =>
			`המורה ${id} לא מופיע באף תבנית ובאף משבצת, ולכן לא נעשה כלום. יש לבדוק את המזהה ב־${isolated("teacherId")}.`,
		templateGone: id =>
			`אין תבנית ${id}, והיא נחשבת מחוקה. אם זה חוזר בכל ריצה, כנראה ש־${isolated("recordId")} מגיע מטבלה אחרת.`,
		leftToSchedule: `בלי השדה ${isolated("sync_state")} המשבצות שלה יטופלו בריצה המתוזמנת הבאה.`
	}
});

// src/report/words/he/language.ts
var direction2 = "rtl";
var sync2 = {
	kind: "sync",
	direction: direction2,
	words: heSync
};

// scripts/languages.ts
var LANGUAGES = {
	en: sync,
	he: sync2
};

// scripts/web.ts
var web = typeof fetch === "function" ? fetch : void 0;

// scripts/on-record-update-sync.ts
assertSpeaks(LANGUAGES, "sync");
var version = "1.0.0";
await runOnRecordUpdateSync(
	{ port: scriptingBase(base), input, output, console, clock: clock2, fetch: web, languages: LANGUAGES, version },
	settings
);
