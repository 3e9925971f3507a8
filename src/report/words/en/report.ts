import type { StatusNames } from "../../../domain/slot.ts";
import type { Own } from "../common-words.ts";
import type { ReportWords } from "../report-words.ts";
import { count } from "./count.ts";
import { enPerson, list } from "./person.ts";

export const enReport = (status: StatusNames): Own<ReportWords> => ({
  fields: {
    teacher: "teacher",
    date: "date",
    starts: "start",
    ends: "end",
    type: "type",
    status: "status",
    capacity: "capacity",
    weekday: "weekday",
  },
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
  did: {
    retire: (hours, dryRun) => `${dryRun ? "to be blocked" : "blocked"} ${hours}`,
    create: (hours, dryRun) => `${dryRun ? "to be created" : "created"} ${hours}`,
    reopen: (hours, dryRun) => `${dryRun ? "to be opened again" : "opened again"} ${hours}`,
    update: (hours, dryRun) => `${dryRun ? "to be updated" : "updated"} ${hours}`,
  },
  quiet: (number, dryRun) =>
    `${count(number, "slot", "slots")}: ${dryRun ? "the sync would write only its own note" : "only the sync's own note was written"}`,
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
    duplicate: "another record holds the same hour",
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
      kept: "and kept",
    };
    return `${name}: edited by hand (${edits}) ${whatThen[fate]}.`;
  },
  notReopened: (name) =>
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
      misnamedLog: (text) => `${text}. Make these fields there, or give the table another name.`,
      namesake: (tables) => `${tables}. If the other one is meant, give its id in the setting tables.`,
      linkIgnored: (field) =>
        `The field ${field} links to another table than weekly_slot, and is not written.`,
      anchorTwice: (anchor) =>
        `Several rows of one set have the same anchor_id: ${anchor}. The oldest of them keeps it, the others go by their record id. Give each row an anchor of its own.`,
      invalidLessons: (number) =>
        `${count(number, "lesson has", "lessons have")} a teacher and no times that can be read, so hours may be offered over ${number === 1 ? "it" : "them"}. Fill in start and end, or set the status to cancelled.`,
      inventoryView: (view) =>
        `Slots are read through the view ${view}: what it hides counts as missing and is made again. It has to show every slot from this week on.`,
      bookedNobody: (shown, rest) =>
        `Booked by the status alone, with no lesson and no student: ${list(shown, rest)}. If such an hour is free again, set its status to ${status.open}.`,
      openToAll: {
        fixed: (templates, hours) =>
          `${count(hours, "open hour", "open hours")} of ${count(templates, "fixed template", "fixed templates")} can be booked by anybody; with fixedTemplates = skip they get no slots.`,
        reserved: (templates, hours) =>
          `${count(hours, "open hour", "open hours")} of ${count(templates, "reserved template", "reserved templates")} can be booked by others; with reservedTemplates = skip they get no slots.`,
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
