import { baseProblemText } from "../../../base/preflight/base-problem.ts";
import { expectationText, settingProblemText } from "../../../configuration/setting-problem.ts";
import type { StatusNames } from "../../../domain/slot.ts";
import { breakerTexts } from "../../../execution/breaker/findings.ts";
import type { CommonWords, OverlapWords, Own, SyncWords } from "../words.ts";
import { count } from "./count.ts";

/** A reason that goes on in a sentence. */
const plain = (reason: string): string => reason.replace(/\.+$/, "");

/** "A, B and 3 more". */
const list = (shown: readonly string[], rest: number): string =>
  [shown.join(", "), ...(rest > 0 ? [`${rest} more`] : [])].join(" and ");

export const en: CommonWords = {
  line: (text) => text,
  embed: (text) => text,
  name: (text) => text,
  byName: new Intl.Collator("en", { numeric: true }).compare,
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
    refused: breakerTexts,
    wouldBeRefused: "A real run would be stopped before it wrote anything, and this is why:",
  },
  failed: (message) => `${plain(message)}. The next run tries again.`,
  unknownInput: (names) =>
    `The script knows no input variable ${names}, and went on without. Correct the name, or delete the variable.`,
  of: (templates) => (templates === "" ? "" : ` of ${templates}`),
  more: (rest) => `and ${rest} more`,
  alsoOn: (days) => `Also on ${days}.`,
  subject: (needsPerson, summary) =>
    needsPerson === 0 ? summary : `${count(needsPerson, "needs", "need")} you · ${summary}`,
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
    lesson: "its teacher gives a lesson then that has no slot",
    template_fixed: "its template is fixed, and fixed templates get no slots",
    template_reserved: "its template is reserved, and reserved templates get no slots",
    duplicate: "another record holds the same hour",
  },
  closedBy: (closure) => `of the closure ${closure}`,
  lessonBy: (lesson) => `of the lesson ${lesson}, which has no slot`,
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
      case "fixed":
        return `${name}: booked, but its template${to} is fixed, and fixed templates get no slots. Cancel or move the lesson and set the status to ${status.open}; the next run then blocks the slot.`;
      case "reserved":
        return `${name}: booked, but its template${to} is reserved, and reserved templates get no slots. Cancel or move the lesson and set the status to ${status.open}; the next run then blocks the slot.`;
      case "duplicate":
        return `${name}: booked, and another record holds the same hour. Move the lesson to one of the two and set the status of the other to ${status.open}; the next run then blocks it.`;
    }
  },
  closedProtected: (name, why, closure) => {
    switch (why) {
      case "booked":
        return `${name}: booked, but it lies in the closure ${closure}. Cancel or move the lesson and set the status to ${status.open}; the next run then blocks the slot.`;
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
  unclear: (name, fields) =>
    `${name}: ${fields} cannot be read there, so nobody can tell whether somebody has it, and it stays as it is. Mend the field, as a rule the formula or the lookup; the next run then decides.`,
  unplaced: (name) =>
    `${name}: its date, start or end is empty or cannot be read, so nobody can tell when it is, and no run repairs it. Fill in what is missing, or set its status to ${status.blocked}.`,
  notWritten: {
    refused: (shown, rest, reason) =>
      `Airtable refused ${list(shown, rest)}: ${plain(reason)}. The next run tries again; if it is refused every time, mend what Airtable names: often a field has another type, or a choice is gone.`,
    unanswered: (shown, rest, reason) =>
      `Airtable did not confirm ${list(shown, rest)}: ${plain(reason)}. Perhaps it was written, perhaps not; the next run sees, and makes up for it.`,
    forbidden: (fields, others, reason) =>
      `${count(others, "more record was", "more records were")} not tried, because nobody may write ${fields.join(", ")} here: ${plain(reason)}. Let whoever runs this edit these fields (in the menu of each field: edit permissions), and the next run writes them.`,
    waiting: (shown, rest) =>
      `Not tried: ${list(shown, rest)}. A change that has to come first, named here as well, has failed. The next run tries again.`,
  },
  problem: ({ text }) => text,
  invalidTemplate: (template, problems) =>
    `Template ${template} cannot be read: ${problems}. Until that is mended no hour is opened for it, and the slots that it has stay as they are.`,
  nobodyTeaches: (shown, rest) =>
    `Nobody can teach there, yet this can still be booked: ${list(shown, rest)}. Choose a teacher, or set the status of these slots to ${status.blocked}.`,
  invalidClosure: (closure, teachers, problems, waiting) =>
    `Closure ${closure} cannot be read: ${problems}. Until it is mended it closes nothing, and no hour is opened for ${teachers === "" ? "anybody" : teachers}${waiting === 0 ? "" : ` (${count(waiting, "hour waits", "hours wait")} for it)`}. Correct the row, put it out of use, or delete it.`,
  setInEdit: (set, teachers, waiting) =>
    `The template set ${set} is in the middle of an edit: its rows above have to be mended first. Until then it replaces nothing, and no hour is opened for ${teachers === "" ? "its teachers" : teachers}${waiting === 0 ? "" : ` (${count(waiting, "hour waits", "hours wait")} for it)`}.`,
  lessonClash: (name, lesson, hours) =>
    `${name}: booked, and its teacher gives another lesson at the same time (${lesson}, ${hours}). Move or cancel one of the two; if both are the same lesson, choose it in the slot.`,
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
  waiting: (name, by, mayBeFreed) =>
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
      activeWords: (list) =>
        `These words say neither that a template is in use nor that it is not, so their templates are in use: ${list}. Words for out of use may be added in disabledValues.`,
      allBlocked: (number) =>
        `is_block says of every one of the ${number} open slots to come that it is blocked, so none of them follows its template. Look at its formula.`,
      blockUnreadable: (number) =>
        `is_block cannot be read in ${count(number, "slot", "slots")}, so the status decides. Look at its formula.`,
      otherTable: (table) => `The slots are in the table ${table}.`,
      namesake: (tables) => `${tables}. If the other one is meant, give its id in the setting tables.`,
      linkIgnored: (field) =>
        `The field ${field} links to another table than weekly_slot, and is not written.`,
      anchorTwice: (anchor) =>
        `Several rows of one set have the same anchor_id: ${anchor}. The oldest of them keeps it, the others go by their record id. Give each row an anchor of its own.`,
      invalidLessons: (number) =>
        `${count(number, "lesson has", "lessons have")} a teacher and no times that can be read, so hours may be offered over ${number === 1 ? "it" : "them"}. Fill in start and end, or set the status to cancelled.`,
      inventoryView: (view) =>
        `Slots are read through the view ${view}: what it hides counts as missing and is made again. It has to show every slot from this week on.`,
      openToAll: {
        fixed: (templates, hours) =>
          `${count(hours, "open hour", "open hours")} of ${count(templates, "fixed template", "fixed templates")} can be booked by anybody. If such templates should get no slots, set fixedTemplates to skip.`,
        reserved: (templates, hours) =>
          `${count(hours, "open hour", "open hours")} of ${count(templates, "reserved template", "reserved templates")} can be booked by others. If such templates should get no slots, set reservedTemplates to skip.`,
      },
      rekeyed: (slots) =>
        `${count(slots, "slot carries", "slots carry")} the id of a teacher who is no longer in the base, and ${slots === 1 ? "counts" : "count"} as the teacher's that ${slots === 1 ? "it names" : "they name"} now. Nothing is to be done.`,
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
  clashesHeading: "Clashes of rooms and students",
  clash: (a, b, what) => `${a} and ${b}: ${what}. Move one of the two.`,
  sameRoom: (rooms) => `both in ${rooms} (a room for several lessons belongs into sharedRooms)`,
  sameStudents: (students) => `${students} in both`,
});
