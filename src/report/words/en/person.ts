import type { StatusNames } from "../../../domain/slot.ts";
import type { PersonWords } from "../person-words.ts";
import { count } from "./count.ts";

/** "A, B and 3 more". */
export const list = (shown: readonly string[], rest: number): string =>
  [shown.join(", "), ...(rest > 0 ? [`${rest} more`] : [])].join(" and ");

const waits = (hours: number): string =>
  hours === 0 ? "" : ` (${count(hours, "hour waits", "hours wait")} for it)`;

/** How a slot is kept as it is, whatever its template says. */
const locked = (lock: string | undefined): string =>
  lock === undefined
    ? "add the checkbox is_locked (setup makes it) and tick it on the slot"
    : `tick ${lock} on the slot`;

export const enPerson = (status: StatusNames): PersonWords => {
  return {
    bookedMoved: (slots, what, now) =>
      what === "hours"
        ? `${slots}: booked, but its template now wants ${now}.`
        : `${slots}: booked, but its template has moved to ${now}.`,
    bookedGone: {
      removed: (slots) => `${slots}: booked, but its template is gone or out of use.`,
      off: (slots, template) =>
        `${slots}: booked, but its template ${template} has no lesson on that date any more.`,
      overridden: (slots, template) =>
        `${slots}: booked, but a newer template set takes the place of its template ${template} then.`,
      fixed: (slots, template) =>
        `${slots}: booked, but its template ${template} is fixed, and fixed templates get no slots.`,
      reserved: (slots, template) =>
        `${slots}: booked, but its template ${template} is reserved, and reserved templates get no slots.`,
    },
    bookedDuplicate: (slots) => `${slots}: booked, and another record holds the same hour.`,
    bookedBlocked: (slots) => `${slots}: booked, but its status is ${status.blocked}.`,
    inClosure: (slots, why, closure) => {
      const what = {
        booked: "booked",
        foreign: "has a status of your own",
        exceptions: "marked as an exception",
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
    others: (shown, rest) => list(shown, rest) || "a slot that the same run sets right",
    overlap: (a, b) => `${a} and ${b} overlap.`,
    twice: (hour, a, b) => `${hour}: two slots overlap,${a} and${b}.`,
    invalidTemplate: (template, problems, open) =>
      `Template ${template} cannot be read: ${problems}.${open === "" ? "" : ` Its open hours can still be booked: ${open}.`}`,
    invalidClosure: (closure, teachers, problems, waiting) =>
      `Closure ${closure} cannot be read: ${problems}. Until it is mended it closes nothing, and no hour is opened for ${teachers === "" ? "anybody" : teachers}${waits(waiting)}.`,
    setInEdit: (set, teachers, waiting) =>
      `The template set ${set} is in the middle of an edit. Until it is mended it replaces nothing, and no hour is opened for ${teachers === "" ? "its teachers" : teachers}${waits(waiting)}.`,
    unplaced: (slot) =>
      `${slot}: its date, start or end is empty or cannot be read, so nobody can tell when it is, and no run repairs it.`,
    advice: {
      bookedHours: (lock) => `Change the hours by hand; or, to leave them for this lesson, ${locked(lock)}.`,
      bookedElsewhere: (lock) =>
        `If the lesson stays, ${locked(lock)}. If not, take lesson and student out of the slot, set its status to ${status.open} and press Test (in the panel: Apply) at once: until then the hour can be booked. It is then blocked, and if its template has moved, the new hour opens by itself.`,
      bookedDuplicate: `Move the lesson to one of the two and set the status of the other to ${status.open}; the next run then blocks it.`,
      bookedBlocked: `If the lesson takes place, set the status to ${status.booked}; if not, take lesson and student out.`,
      closedForeign: (lock) =>
        `If the lesson takes place, ${locked(lock)}; if not, set the status to ${status.blocked}.`,
      closedExceptions: (lock) => `If the lesson takes place, ${locked(lock)}; if not, take the mark off.`,
      unclear: "Look at the formula of that field, or at the records that it looks up.",
      lessonClash: "Move or cancel one of the two; if both are the same lesson, choose it in the slot.",
      blockedInTheWay: (lock) =>
        `To have the new hour, set the status of the old one to ${status.open} and press Test (in the panel: Apply) at once. To leave that week free, ${locked(lock)}.`,
      giveWay: {
        template:
          "Move one of the templates, or put it out of use. A slot that is booked or locked is moved by hand: change its hours, and empty its key, the first field.",
        typed: "Move or delete the slot that was typed in by hand.",
        blocked: `An hour that a person has set to ${status.blocked} stays taken: move or delete that slot to free it.`,
      },
      duplicate: "Keep one of the two templates.",
      overlap: `Move one of the two (a slot of a template by its template), or set the status of one to ${status.blocked}.`,
      invalidTemplate: "Mend what is named; until then its slots stay as they are, and no more are opened.",
      invalidClosure: "Correct the row, put it out of use, or delete it.",
      setInEdit: "Mend the rows of the set that are named here as well.",
      unplaced: `Fill in what is missing, or set the status to ${status.blocked}.`,
    },
  };
};
