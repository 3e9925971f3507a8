import { baseProblemText } from "../base/base-problem.ts";
import { expectationText, settingProblemText } from "../configuration/setting-problem.ts";
import type { StatusNames } from "../domain/slot.ts";
import { refusalTexts } from "../execution/refusal.ts";
import type { PanelWords } from "./panel-words.ts";
import type { CommonWords, OverlapWords, Own, SetupWords, SyncWords } from "./words.ts";

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** A reason that goes on in a sentence. */
const plain = (reason: string): string => reason.replace(/\.+$/, "");

/** "A, B and 3 more". */
const list = (shown: readonly string[], rest: number): string =>
  [shown.join(", "), ...(rest > 0 ? [`${rest} more`] : [])].join(" and ");

export const en: CommonWords = {
  line: (text) => text,
  embed: (text) => text,
  name: (text) => text,
  date: (year, month, day) => `${year}-${month}-${day}`,
  weekdays: {
    0: "Sunday",
    1: "Monday",
    2: "Tuesday",
    3: "Wednesday",
    4: "Thursday",
    5: "Friday",
    6: "Saturday",
  },
  empty: "empty",
  noTeacher: "Without a teacher",
  flagged: (templates, dryRun) =>
    `Overlap flags ${dryRun ? "would be written" : "written"} on: ${templates}.`,
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
    refusal: refusalTexts,
  },
  failed: (message) => `${plain(message)}. The next run tries again.`,
  unknownInput: (names) =>
    `The script knows no input variable ${names}, and went on without. Correct the name, or delete the variable.`,
  of: (templates) => (templates === "" ? "" : ` of ${templates}`),
  more: (rest) => `and ${rest} more`,
};

export const enSync = (status: StatusNames): Own<SyncWords> => ({
  fields: {
    key: "key",
    teacher: "teacher",
    date: "date",
    starts: "start",
    ends: "end",
    type: "type",
    source: "template",
    status: "status",
    capacity: "capacity",
    weekday: "weekday",
    syncState: "sync_state (the sync's own note)",
    legacyTeacher: "teacher id (old field)",
    instanceId: "slot id",
  },
  summary: (created, updated, deactivated) =>
    `${created} created, ${updated} updated, ${deactivated} deactivated`,
  dryRun:
    "This was a dry run: nothing was written. A real run on the same base would write exactly what is listed here.",
  incomplete: (remaining, isOutOfTime) =>
    remaining === 0
      ? `${isOutOfTime ? "The time was up" : "Airtable did not answer all that the run has asked"}, so what it wrote could not be looked at again. The next run does.`
      : `The run stopped before it was through: ${count(remaining, "action is", "actions are")} left. The next run goes on from here.`,
  nothingToDo: "No slot was changed.",
  personCount: (number) =>
    `${count(number, "thing needs", "things need")} a person: look under "Needs a person".`,
  headings: {
    changed: "What changed",
    planned: "What would change",
    person: "Needs a person",
    overlaps: "Overlaps",
    handEdits: "Hand edits seen",
    notReopened: "Not reopened",
    left: "Left alone",
    capacity: "Room in the base",
  },
  created: (hours, type) => `${hours} created${type === "" ? "" : `, ${type}`}`,
  updated: (hours, changes) => `${hours} updated: ${changes}`,
  reopened: (hours) => `${hours} opened again`,
  deactivated: (hours, reason) => `${hours} blocked, because ${reason}`,
  reasons: {
    template_removed: "its template is gone",
    template_disabled: "its template is out of use",
    template_teacher_changed: "its template has another teacher now",
    template_day_changed: "its template is on another day now",
    template_time_changed: "its template is at another time now",
    overridden: "a newer template set takes its place",
    closed: "the school or the teacher is closed then",
    duplicate: "another record holds the same hour",
  },
  closedBy: (closure) => `of the closure ${closure}`,
  off: "its template has no lesson on that date",
  change: (field, from, to) => `${field} ${from} → ${to}`,
  bookedMoved: (name, hours) =>
    `${name}: booked, but its template now wants ${hours}. Change the hours by hand, or leave them for this lesson.`,
  staleBooked: (name, what, wanted) => {
    const to = wanted === "" ? "" : ` (${wanted})`;
    switch (what) {
      case "teacher":
        return `${name}: booked, but its template has another teacher now${to}. To keep the lesson at its old hour, do nothing. To move it, take the lesson and the student out of this slot and set its status to ${status.open}: the next run blocks it and opens the new hour.`;
      case "day":
        return `${name}: booked, but its template is on another day now${to}. To keep the lesson at its old hour, do nothing. To move it, take the lesson and the student out of this slot and set its status to ${status.open}: the next run blocks it and opens the new hour.`;
      case "time":
        return `${name}: booked, but its template is at another time now${to}. To keep the lesson at its old hour, do nothing. To move it, take the lesson and the student out of this slot and set its status to ${status.open}: the next run blocks it and opens the new hour.`;
      case "removed":
        return `${name}: booked, but its template is gone or out of use. Cancel or move the lesson and set the status to ${status.open}; the next run then blocks the slot.`;
      case "off":
        return `${name}: booked, but its template${to} has no lesson on that date any more. Cancel or move the lesson and set the status to ${status.open}; the next run then blocks the slot.`;
      case "overridden":
        return `${name}: booked, but a newer template set takes the place of its template${to} then. Cancel or move the lesson and set the status to ${status.open}; the next run then blocks the slot.`;
      case "duplicate":
        return `${name}: booked, and another record holds the same hour. Move the lesson to one of the two and set the status of the other to ${status.open}; the next run then blocks it.`;
    }
  },
  staleLocked: (name) =>
    `${name}: locked, and no template wants it any more. Unlock it to have it blocked, or leave it locked to keep it; meanwhile its template gets no other hour in that week.`,
  closedProtected: (name, why, closure) => {
    switch (why) {
      case "booked":
        return `${name}: booked, but it lies in the closure ${closure}. Cancel or move the lesson and set the status to ${status.open}; the next run then blocks the slot.`;
      case "locked":
        return `${name}: locked, but it lies in the closure ${closure}. Unlock it to have it blocked, or leave it locked if the lesson takes place.`;
      case "foreign":
        return `${name}: has a status of your own, but it lies in the closure ${closure}. Set its status to ${status.blocked}, or leave it if the lesson takes place.`;
      case "exceptions":
        return `${name}: marked as an exception, but it lies in the closure ${closure}. Take the mark off to have it blocked, or leave it if the lesson takes place.`;
    }
  },
  refusedCreate: (name, template, others, advice) =>
    `${name}: not opened for ${template}, because it would overlap ${others}.${advice}`,
  refusedUpdate: (name, template, others, advice) =>
    `${name}: not brought in line with ${template}, because it would overlap ${others}.${advice}`,
  duplicate: (name, template, others) =>
    `${name}: ${template} wants the same hour as another template and got no slot beside ${others}. Keep one of the two templates.`,
  others: (shown, rest) => list(shown, rest) || "a slot that the same run sets right",
  giveWay: {
    template:
      "Move one of the templates, or put it out of use; a slot that is booked or locked has to be moved by hand.",
    typed: "Move or delete the slot that was typed in by hand.",
    blocked: `An hour that a person has set to ${status.blocked} stays taken: move or delete that slot to free it.`,
  },
  unplaced: (name) =>
    `${name}: its date, start or end is empty or cannot be read, so nobody can tell when it is, and no run repairs it. Fill in what is missing, or set its status to ${status.blocked}.`,
  notWritten: {
    refused: (shown, rest, reason) =>
      `Airtable refused ${list(shown, rest)}: ${plain(reason)}. The next run tries again; if it is refused every time, mend what Airtable names: often a field has another type, or a choice is gone.`,
    unanswered: (shown, rest, reason) =>
      `Airtable did not confirm ${list(shown, rest)}: ${plain(reason)}. Perhaps it was written, perhaps not; the next run sees, and makes up for it.`,
    waiting: (shown, rest) =>
      `Not tried: ${list(shown, rest)}. A change that has to come first, named here as well, has failed. The next run tries again.`,
  },
  problem: ({ text }) => text,
  invalidTemplate: (template, problems) =>
    `Template ${template} cannot be read: ${problems}. Until that is mended no hour is opened for it, and the slots that it has stay as they are.`,
  invalidClosure: (closure, teachers, problems, waiting) =>
    `Closure ${closure} cannot be read: ${problems}. Until it is mended it closes nothing, and no hour is opened for ${teachers === "" ? "anybody" : teachers}${waiting === 0 ? "" : ` (${count(waiting, "hour waits", "hours wait")} for it)`}. Correct the row, put it out of use, or delete it.`,
  bookedMeanwhile: (name) =>
    `${name}: booked while it was being blocked, so it was opened again. Its template has changed: look at whether the lesson can stay.`,
  bookedBlocked: (name) =>
    `${name}: somebody is booked in it, and its status is ${status.blocked}. If the lesson takes place, set the status to ${status.booked}; if not, take lesson and student out.`,
  parted: (name) =>
    `${name}: closed again, because it overlaps an hour that another run, or a person, opened at the same moment. If this one should be offered, move the other; then set its status to ${status.open}.`,
  stillBlocked: (name) =>
    `${name}: somebody booked or locked it while this run was closing it, and it is still ${status.blocked}. If the hour takes place, set its status to ${status.open}; if not, leave it so, and cancel its lesson, if there is one.`,
  blockedMeanwhile: (name) =>
    `${name}: blocked while this run was updating it. If it was not you, set its status to ${status.open}: two runs got into each other's way.`,
  overlap: (a, b) =>
    `${a} and ${b} overlap. Move one of them (a slot of a template by moving the template), or set the status of one slot to ${status.blocked}.`,
  handEdit: (name, edits, fate) => {
    const whatThen = {
      undone: "and set back. Lock a slot before editing it, to keep the edit",
      planned: "and to be set back by the next run that gets to it. Lock the slot to keep the edit",
      kept: "and kept",
    };
    return `${name}: edited by hand (${edits}) ${whatThen[fate]}.`;
  },
  notReopened: (name) =>
    `${name}: a template wants it, but it is blocked. Set its status to ${status.open} by hand if it should be offered.`,
  leftAlone: (reason, number) => {
    const slots = count(number, "slot", "slots");
    const why = {
      booked: "booked",
      locked: "locked",
      foreign: "with a status of your own",
      exceptions: "marked as an exception",
      blocked: "blocked by a person",
      copies: "copied and changed by hand",
      reopened: "opened again by hand",
    };
    return `${slots} ${why[reason]}`;
  },
  held: (name, by, mayBeFreed) =>
    mayBeFreed
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
      beyond: "Beyond the window",
    },
    texts: {
      differing: (name, changes) =>
        `${name}: the template wants ${changes}. Change it by hand, or leave it as it is.`,
      unwanted: (name) =>
        `${name}: no template wants it any more, and its status or mark keeps it. Set its status to ${status.blocked} by hand if it should go.`,
      blocked: (name) =>
        `${name}: leave it, or set its status to ${status.open} by hand if it should be offered.`,
      unbooked: (name) =>
        `${name}: the status is ${status.booked}, but there is no lesson and no student. Set the status to ${status.open} if the hour is free again.`,
      copy: (name) =>
        `${name}: somebody has duplicated a slot and changed the copy. Keep it as an extra hour, or set its status to ${status.blocked}.`,
      manual: (name) =>
        `${name}: no template knows it, and no run changes it. Leave it, or set its status to ${status.blocked}.`,
      beyond: (name) =>
        `${name}: after the last day for which slots are made. Leave it, or set its status to ${status.blocked} if nobody should book it yet.`,
    },
  },
  notes: {
    heading: "Worth knowing",
    texts: {
      windowOver: (through) =>
        `The days for which slots are made ended on ${through}, so no hour can be opened any more. Delete the input variable startDate, or give it a date from today on.`,
      windowShort: (from, through) =>
        `Hours are opened only until ${through}, because the input variable startDate is a day that has gone by (${from}). Delete it, or give it a date from today on.`,
      unknownTeacher: (id) =>
        `No template and no slot has the teacher ${id}, so nothing was done. Check the record id in teacherId.`,
      templateGone: (id) =>
        `There is no template ${id}: it was treated as deleted. If this comes on every run, recordId is taken from another table.`,
      leftToSchedule: "Without the field sync_state its slots are left to the next scheduled run.",
      missing: (fields) =>
        `These fields are not in the base, so what they are for is off: ${fields}. If one of them has another name now, give it in fieldNames.`,
      plainMode: (closing) =>
        `There is no field sync_state, so slots that ${closing} closes are not opened again afterwards. Let setup.js create it.`,
      activeUnused:
        "The checkbox that says which templates are in use is ticked on none of them, and is ignored until one is.",
      inventoryView: (view) =>
        `Slots are read through the view ${view}: what it hides counts as missing and is made again. It has to show every slot from this week on.`,
      typeEmpty: (template) => `Template ${template} has no lesson type; its slots keep the one they have.`,
      typeUnusual: (template, type) =>
        `Template ${template} has the lesson type ${type}, which is not one of the usual three.`,
      durationDiffers: (template, minutes) =>
        `Template ${template}: its duration of ${minutes} minutes disagrees with its end, and the end counts.`,
    },
  },
  capacity: (held, perWeek, weeksLeft, limit) =>
    `${count(held, "slot", "slots")} in the base (other tables not counted), about ${perWeek} more every week` +
    (weeksLeft === undefined
      ? "."
      : `; room for about ${count(weeksLeft, "week", "weeks")} until ${limit} records.`),
});

export const enOverlaps = (status: StatusNames): Own<OverlapWords> => ({
  overlapSummary: (pairs, flagged, cleared) =>
    `${count(pairs, "overlap", "overlaps")}, ${count(flagged, "template", "templates")} flagged, ${cleared} cleared`,
  noOverlaps: "Nobody is booked twice in the time to come.",
  overlapDryRun: "This was a dry run: no template was flagged or cleared.",
  pair: (a, b) => `${a} overlaps ${b}. Move one of the two, or set one of the slots to ${status.blocked}.`,
  refusedPair: (refused, other) =>
    `${refused} finds no place, because of ${other}. Move one of the two; setting a slot to ${status.blocked} does not free its hour.`,
  twins: (a, b) =>
    `${a} and ${b} stand at the same time. Keep one of the two templates, or set one of the slots to ${status.blocked}.`,
  fresh: (text) => `new: ${text}`,
});

export const enPanel = (status: StatusNames): Own<PanelWords> => ({
  title: "Slot Sync",
  tabs: { plan: "Plan", weeks: "Weeks", checks: "Checks", settings: "Settings" },
  loading: "Reading the base…",
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
    notOpened: (reason) => `This record could not be opened: ${reason}`,
  },
  plan: {
    window: (from, through) => `From ${from} to ${through}`,
    kinds: {
      created: "New",
      updated: "Changed",
      reopened: "Reopened",
      blocked: "Closed",
      refused: "Refused",
      skipped: "Left alone",
    },
    person: "Needs a person",
    personHint: "The sync may not settle these by itself.",
    reasons: {
      wanted: "Its template wants it",
      follows: "Follows its template",
      bookkeeping: "A note of the sync's own; nobody will see a difference",
      "wanted-again": "Its template wants it again; the sync itself had closed it",
      held: "Waits until the old hour of that week is free",
      overlap: "Would overlap another hour",
      "same-hour": "Two templates want the same hour",
      "invalid-template": "Template cannot be read",
      "invalid-closure": "Closure cannot be read",
      "double-booked": "Overlaps another slot",
    },
    skips: {
      booked: "Somebody has booked it.",
      locked: "It is locked.",
      foreign: "It has a status of your own.",
      exceptions: "It is marked as an exception.",
      blocked: `A person has blocked it. Set its status to ${status.open} by hand to offer it again.`,
      "not-reopened": `It is blocked, and nobody can tell by whom. Set its status to ${status.open} by hand to offer it again.`,
      "past-start": "It would begin in the past on the day to which it was moved.",
      "reopened-by-hand": "A person has opened it again after the sync had closed it.",
      "surplus-copy": "A copy that somebody has changed by hand.",
    },
    skipLabels: {
      booked: "Booked",
      locked: "Locked",
      foreign: "Status of your own",
      exceptions: "Exception",
      blocked: "Blocked by a person",
      "not-reopened": "Blocked, not reopened",
      "past-start": "Would begin in the past",
      "reopened-by-hand": "Reopened by hand",
      "surplus-copy": "Copy changed by hand",
    },
    because: (reason) => `Because ${reason}.`,
    thisHour: "This hour",
    doubleBooked: (other) =>
      `Overlaps ${other}. Move one of them (a slot of a template by moving the template), or set the status of one slot to ${status.blocked}.`,
    filters: { teacher: "Teacher", reason: "Reason", all: "All", clear: "Clear filters", kinds: "Show" },
    shown: (shown, all) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
    nothingShown: "No row matches these filters.",
    upToDate: "Everything is as the templates want it",
    upToDateHint: "A sync would write nothing now. This page follows the base, so you can leave it open.",
    noTemplates: "There are no weekly templates yet",
    noTemplatesHint: "Add a row to the table of weekly templates; its hours then appear here.",
    open: (name) => `Open ${name}`,
    apply: (number) => `Apply ${count(number, "change", "changes")}`,
    applyHidden: (hidden, all) =>
      `This writes all of the plan, ${count(all, "change", "changes")}: also the ${hidden} that the filters hide.`,
    mayNot: "You may look, but not change records here:",
    dryRun: "The setting dryRun is on, so nothing can be applied.",
    checking: "Looking whether the base has changed…",
    checkingHint: "Only what you have seen is applied.",
    writing: (done, total) => `${done} of ${total} written`,
    written: (percent) => `${percent}% written`,
    writingHint: "You can stop at any time; what is written stays, and the rest is planned again.",
    stop: "Stop",
    stopping: "Stopping after the calls on their way…",
    changedTitle: "The base has changed since you looked",
    changedHint: "Nothing has been written. This is what is different in the plan:",
    added: "New in the plan",
    gone: "No longer in the plan",
    applyNew: "Apply the new plan",
    lookAgain: "Look at it first",
    refusedTitle: "This would close very many hours",
    refusedHint: "Perhaps templates were deleted by accident, or are hidden. Nothing has been written.",
    closing: (number) => `${count(number, "hour", "hours")} would be closed.`,
    applyAllTheSame: "It is meant: apply it this once",
    done: "Done",
    stopped: "Stopped",
    partly: "Done, but not everything",
    failedTitle: "The run was stopped by an error",
    failedHint: "What had been written stays; the plan below is what is left.",
    remaining: (number) => `${count(number, "change is", "changes are")} left and planned again below.`,
    failures: (number) => `${count(number, "record", "records")} could not be written:`,
    backToPlan: "Back to the plan",
    news: (added, gone) => `The base has changed: ${added} new in the plan, ${gone} no longer in it.`,
  },
  weeks: {
    views: { teacher: "By teacher", day: "By day" },
    teacher: "Teacher",
    day: "Day",
    previous: "Previous week",
    next: "Next week",
    thisWeek: "This week",
    week: (from, through) => `${from} – ${through}`,
    states: {
      open: "Open",
      booked: "Booked",
      blocked: "Blocked by a person",
      closed: "Closed by the sync",
      locked: "Locked",
      foreign: "Status of your own",
      planned: "To be created",
      refused: "Not opened: it would overlap",
    },
    overlapping: "Overlapping",
    planned: { deactivate: "will be closed", update: "will be changed", reopen: "will be reopened" },
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
      logged: { added: "Added", removed: "Removed" },
      loggedReasons: {
        template_created: "a template wanted it",
        reopened: "a template wanted it again",
      },
      loggedBy: {
        "sync:scheduled": "scheduled sync",
        "sync:on-change": "sync after a template was changed",
        "sync:control-panel": "this panel",
      },
      open: "Open the record",
      openTemplate: "Open the template",
      asWanted: "Its template wants it exactly so.",
      byHand: "A person made it; the sync never changes it and keeps other hours clear of it.",
      past: "It is over. Past hours are never touched.",
      closedBySync: "The sync has closed it, because no template wanted it any more.",
      beyond: "It cannot be read completely, or lies outside of what the sync looks at.",
    },
  },
  checks: {
    intro: "What the sync needs in this base, and what it could use.",
    ready: "Everything that is required is there.",
    notReady: "Something that is required is missing, so no sync can run yet.",
    create: "Create it",
    addChoices: "Add them",
    createAll: "Create all that is missing",
    mayNot: "Only somebody with the permission of a creator can do this:",
    working: "Working…",
    everything: "Show also what is there",
    namesHere: "Names that you give the scripts belong under Settings here as well.",
    features: "The sync does not need these. Each of them can be added at any time.",
    add: "Add",
  },
  settings: {
    intro: "They hold for everybody who opens this panel. Names and defaults are those of the scripts.",
    mayNot: "You may look, but not change settings here:",
    groups: {
      school: "The school",
      rules: "What a sync may do",
      overlaps: "Overlaps",
      safety: "Safety",
      names: "Names in this base",
      limits: "Airtable's limits",
    },
    labels: {
      timeZone: "Time zone",
      daysAhead: "Days ahead",
      coverRunningWeek: "Also the running week",
      language: "Language",
      horizon: "Slots beyond the window",
      sameTimeTemplates: "Two templates at one time",
      reopenOwnBlocked: "Reopen what the sync closed",
      unlinkedSlots: "Slots without a template",
      copyCapacity: "Capacity",
      protectExceptions: "Protect exceptions",
      onlyFixed: "Only fixed templates",
      activeField: "Field for templates in use",
      legacyTeacherField: "Old text field of the teacher",
      overrideMode: "What a newer template set replaces",
      clearFlags: "Take flags off again",
      flagDuringSync: "Flag overlaps during a sync",
      flagBlocked: "Blocked hours overlap too",
      dryRun: "Dry run",
      mode: "What a scheduled run does",
      notifyUrl: "Address that is told of every run",
      massRetireLimit: "Most hours to close at once",
      allowMassRetire: "Allow closing very many",
      alertThreshold: "Errors that raise an alert",
      recordLimit: "Records your plan allows",
      tables: "Tables",
      fieldNames: "Fields",
      statusNames: "Choices of the status",
      inventoryView: "View to read slots through",
      timeBudgetSeconds: "Seconds a script may take",
      maxInFlight: "Calls at the same time",
      callsPerSecond: "Calls in a second",
    },
    hints: {
      timeZone: "Where the school lives.",
      daysAhead: "How many days to keep ready, counted from the coming Sunday.",
      coverRunningWeek: "Off: only from the coming Sunday on.",
      language: "Of this panel and of the reports.",
      horizon: "Whether later slots are kept true as well.",
      sameTimeTemplates: "Whether both get a slot.",
      reopenOwnBlocked: "Once a template wants it again.",
      unlinkedSlots: "Which of them the sync may close.",
      copyCapacity: "When it follows the template.",
      protectExceptions: "Never touch a slot on which exceptions are ticked.",
      onlyFixed: "Templates not ticked as fixed count as out of use.",
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
      callsPerSecond: "Airtable allows 15.",
    },
    values: {
      allFuture: "are kept true as well",
      window: "are left alone",
      both: "both get a slot",
      one: "only the older one does",
      byKey: "close those with a machine-made key",
      keep: "close none",
      deactivate: "close all",
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
      he: "Hebrew",
    },
    on: "yes",
    off: "no",
    default: (value) => `Default: ${value}`,
    reset: "Back to the default",
    notSaved: "Not saved.",
    expected: (what) => `Expected: ${what}`,
    notStored: (setting, reason) => `“${setting}” was not saved: ${reason}`,
    scripts: "For the pasted scripts",
    scriptsHint:
      "The scripts have settings of their own. So that both agree, these lines belong into the settings object at the top of each of them.",
    none: "none",
  },
});

export const enSetup: Own<SetupWords> = {
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
    refused: "refused",
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
  noChoices: (names, number) => `✗ lacks the ${number === 1 ? "choice" : "choices"} ${names}`,
  uses: {
    weekly_slot: "the weekly templates",
    slot_inventory: "the dated slots",
    closures:
      "holidays, vacations and sick days: free slots inside them close, and open again when they are taken back",
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
    sync_runs:
      "every run that changed something, or failed at something, leaves a line here; it also tells when two runs in a row were too short",
    "sync_runs.run": "the script and when it began",
    "sync_runs.startedAt": "when it began",
    "sync_runs.script": "which script it was",
    "sync_runs.status": "ok or partial",
    "sync_runs.created": "slots created",
    "sync_runs.updated": "slots updated or opened again",
    "sync_runs.deactivated": "slots closed",
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
    "weekly_slot.startDate": "the first day of a template's term; a Sunday or a Monday",
    "weekly_slot.endDate": "its last day; a Saturday or a Sunday",
    "weekly_slot.weekIndex": "in which week of a rotation it takes place, 1 to 5",
    "weekly_slot.cycleWeeks": "how many weeks the rotation has",
    "weekly_slot.templateSet":
      "templates of one set change together; a newer set takes the place of older ones, such as in exam weeks",
    "weekly_slot.anchorId": "a lasting name of the hour within its set, for slot_id",
    "weekly_slot.createdAt":
      "a field of the type Created time: the older template is senior, and the newer set takes the older one's place",
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
    "slot_inventory.syncState": "the sync remembers what it has closed, and can open it again",
    "slot_inventory.type": "follows the template",
    "slot_inventory.capacity": "follows the template",
    "slot_inventory.day": "the weekday of its date, as a number",
    "slot_inventory.exceptions": "protects a slot, with the setting protectExceptions",
    "slot_inventory.occupancy": "anybody in it protects a slot",
    "slot_inventory.isFull": "for your own views",
    "slot_inventory.slotId": "an id of the hour that survives a change of its time, for other programs",
    "slot_inventory.isBlocked": "a second way to say that a slot is blocked",
  },
  allWell: "All tables, fields and choices that the sync needs are there.",
  offerHeading: "What I can do for you",
  toDo: {
    createField: (table, name) => `create the field ${name} in ${table}`,
    addChoices: (table, name, choices, number) =>
      `add to the field ${name} of ${table} the ${number === 1 ? "choice" : "choices"} ${choices}`,
    createTable: (name) => `create the table ${name}`,
  },
  done: {
    createField: (table, name) => `Done: the field ${name} was created in ${table}.`,
    addChoices: (table, name, choices, number) =>
      `Done: ${number === 1 ? `the choice ${choices} was` : `the choices ${choices} were`} added to the field ${name} of ${table}.`,
    createTable: (name) => `Done: the table ${name} was created.`,
  },
  ask: (number) => (number === 1 ? "Shall I do it?" : `Shall I do these ${number} things?`),
  answers: {
    all: "Do it all",
    each: "Ask me one by one",
    none: "Change nothing",
    yes: "Yes",
    no: "No",
    choose: "Let me choose",
    later: "Not now",
  },
  question: (what) => `Shall I ${what}?`,
  doubtfulQuestion: (what, names) =>
    `Shall I ${what}? Answer No if it is there already under another name, perhaps as ${names}, and put that name into fieldNames. A new field is empty, and what stands in the old one would no longer count.`,
  refused: (what, reason) =>
    `Airtable would not let me ${what}: ${reason}. Somebody with the permission of a creator can run this, or do it by hand.`,
  nothingDone: "Nothing was changed.",
  featuresHeading: "More that you can have",
  features: {
    switchOff:
      "Switch a template off for a while without deleting it: a checkbox is_disabled in weekly_slot.",
    patterns:
      "Terms, rotations and weeks of exams: fields in weekly_slot for the dates and the weeks in which a template holds.",
    slotIds: "An id for every slot that stays the same when its hour changes: the field slot_id.",
    closures:
      "Holidays, vacations and sick days: a table closures. Free slots close, and come back afterwards.",
    overlapLog: "A list of every double booking and when it was first seen: a table overlap_log.",
    changeLog: "A list of every hour that was opened or taken away, and why: a table slot_change_log.",
    runLog: "A list of all runs that changed something: a table sync_runs.",
    errorLog: "A list of everything that failed: a table error_log.",
  },
  askFeatures: "Would you like any of these? The sync does not need them.",
  featureQuestion: (feature) => `${feature} Shall I add it?`,
  byHandHeading: "What only you can do",
  fieldByHand: (table, name, types, setting) =>
    `${table}: there is no field ${name}. If it has another name, rename it, or put into the settings of every pasted script: ${setting}. If it really is missing, click the plus at the right end of the table and create it${types === "" ? "" : ` (${types})`}.`,
  formulaByHand: (table, name, formula) =>
    `${table}: a script can make no formulas. Click the plus at the right end of the table, choose Formula, call it ${name}, and paste: ${formula}`,
  renamedByHand: (table, name, to, setting) =>
    `${table}: ${to} looks like ${name}. Rename it, or put into the settings of every pasted script: ${setting}`,
  wrongTypeByHand: (table, name, expected) =>
    `${table}: the type of ${name} should be ${expected}. Open the field's menu, choose Edit field, and change it.`,
  tableByHand: (name, setting) =>
    `There is no table ${name}. If it has another name, put into the settings of every pasted script: ${setting}`,
  choicesByHand: (table, name, missing, present, setting) =>
    `${table}: the field ${name} has none of the choices ${missing}; it has ${present}. If these mean the same, put into the settings of every pasted script, with your names: ${setting}`,
  farSide:
    "A link field makes a second field in the other table by itself; give it any name, and leave it in place: the sync ignores it.",
  previewHeading: "What the first sync would do",
  preview: ({ created, adopted, updated, blocked, refused }) =>
    `${count(created, "slot", "slots")} would be created, ${adopted} adopted as they are, ${updated} updated, ${blocked} blocked, ${refused} not opened because of overlaps. Nothing has been written.`,
  previewBlocked: "The sync cannot run yet:",
  previewRefused:
    "The scheduled sync would stop before writing anything, for the reason that follows. What it would do stands further down all the same.",
  finished: "That is all. Paste the scheduled sync next, or run this again after changing something.",
};
