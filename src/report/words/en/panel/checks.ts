import type { CheckWords } from "../../panel/check-words.ts";
import { count } from "../count.ts";

export const enChecks: CheckWords = {
  intro: "What the sync needs in this base, and what it could use.",
  ready: "Everything that is required is there.",
  readyBut: (number) =>
    `Everything that is required is there; ${count(number, "other thing is", "other things are")} missing or wrong.`,
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
  formulasHint:
    "A script can make no formulas. Add a field of the type Formula under each name, and paste its text.",
  nameLines: "Names, for the pasted scripts",
  present: (number) => `What is there: ${count(number, "entry", "entries")}`,
  namesHere: "Names that you give the scripts belong under Settings here as well.",
  features: "The sync does not need these. Each of them can be added at any time.",
  add: "Add",
};
