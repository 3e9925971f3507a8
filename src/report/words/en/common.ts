import { baseProblemText } from "../../../base/preflight/base-problem.ts";
import { expectationText, settingProblemText } from "../../../configuration/setting-problem.ts";
import { breakerTexts } from "../../../execution/breaker/findings.ts";
import type { CommonWords } from "../common-words.ts";

/** A reason that goes on in a sentence. */
export const plain = (reason: string): string => reason.replace(/\.+$/, "");

export const en: CommonWords = {
  line: (text) => text,
  embed: (text) => text,
  name: (text) => text,
  byName: new Intl.Collator("en", { numeric: true }).compare,
  date: (day, month, year) => [day, month, ...(year === undefined ? [] : [year])].join("/"),
  weekdays: {
    0: "Sunday",
    1: "Monday",
    2: "Tuesday",
    3: "Wednesday",
    4: "Thursday",
    5: "Friday",
    6: "Saturday",
  },
  shortWeekdays: { 0: "Sun", 1: "Mon", 2: "Tue", 3: "Wed", 4: "Thu", 5: "Fri", 6: "Sat" },
  advise: (text) => `→ ${text}`,
  open: "open",
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
  subject: (needsPerson, summary) => (needsPerson === 0 ? summary : `${needsPerson} need you · ${summary}`),
};
