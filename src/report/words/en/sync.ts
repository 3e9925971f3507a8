import type { StatusNames } from "../../../domain/slot.ts";
import type { SyncWords } from "../sync-words.ts";
import { en, plain } from "./common.ts";
import { count } from "./count.ts";
import { list } from "./person.ts";
import { enReport } from "./report.ts";

export const enSync = (status: StatusNames): SyncWords => ({
  ...en,
  ...enReport(status),
  summary: (created, updated, deactivated) =>
    `${created} created, ${updated} updated, ${deactivated} deactivated`,
  dryRun:
    "This was a dry run: nothing was written. A real run on the same base would write exactly what is listed here.",
  incomplete: (remaining, isOutOfTime) =>
    remaining === 0
      ? `${isOutOfTime ? "The time was up" : "Airtable did not answer all that the run has asked"}, so what it wrote could not be looked at again. The next run does.`
      : `The run stopped before it was through: ${count(remaining, "action is", "actions are")} left. The next run goes on from here.`,
  nothingToDo: "No slot was changed.",
  meanwhile: {
    bookedMeanwhile: {
      text: (slot) => `${slot}: booked while it was being blocked, so it was opened again.`,
      advice: "Its template has changed: look at whether the lesson can stay.",
    },
    bookedBefore: {
      text: (slot) =>
        `${slot}: booked or locked just before it would have been written to, so it was left as it is.`,
      advice: "The next run says what is to be done with it.",
    },
    stillBlocked: {
      text: (slot) =>
        `${slot}: somebody booked or locked it while this run was blocking it, and it is still ${status.blocked}.`,
      advice: `If the hour takes place, set its status to ${status.open}; if not, leave it so, and cancel its lesson, if there is one.`,
    },
    blockedMeanwhile: {
      text: (slot) => `${slot}: blocked while this run was updating it.`,
      advice: `If it was not you, set its status to ${status.open}: two runs got into each other's way.`,
    },
    parted: {
      text: (slot) =>
        `${slot}: blocked again, because it overlaps an hour that another run, or a person, opened at the same moment.`,
      advice: `If this one should be offered, move the other; then set its status to ${status.open}.`,
    },
  },
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
  requests: {
    windowOver: (through) =>
      `The days for which slots are made ended on ${through}, so no hour can be opened any more. Delete the input variable startDate, or give it a date from today on.`,
    windowShort: (from, through) =>
      `Hours are opened only until ${through}, because the input variable startDate is a day that has gone by (${from}). Delete it, or give it a date from today on.`,
    unknownTeacher: (id) =>
      `No template and no slot has the teacher ${id}, so nothing was done. Check the record id in teacherId.`,
    templateGone: (id) =>
      `There is no template ${id}: it was treated as deleted. If this comes on every run, recordId is taken from another table.`,
    leftToSchedule: "Without the field sync_state its slots are left to the next scheduled run.",
  },
});
