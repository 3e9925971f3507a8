import type { TeacherId } from "../domain/ids.ts";
import { END_OF_DAY, MIDNIGHT, parseDate, parseTimeOfDay } from "../domain/time/civil-time.ts";
import { holidayChoices } from "../holidays/holiday-choices.ts";
import type { ReadProposals, RefusedPart } from "../holidays/pasted-lines.ts";
import { wholeSchool } from "../holidays/proposal.ts";
import { readPasted } from "../holidays/read-pasted.ts";
import type { HolidayWords } from "../report/words/holiday-words.ts";

/** What somebody is about to add; it stays while they look at other tabs. */
export interface HolidayDraft {
  readonly way: "one" | "holidays" | "pasted";
  readonly name: string;
  /** As typed: `YYYY-MM-DD`, empty where nothing is. */
  readonly from: string;
  readonly through: string;
  /** Both empty is the whole day. */
  readonly starts: string;
  readonly ends: string;
  readonly teacher: TeacherId | undefined;
  readonly year: number;
  /** Those of `holidayChoices` that are ticked, by their ids. */
  readonly chosen: ReadonlySet<string>;
  /** Pasted lines, or an iCalendar file. */
  readonly text: string;
}

export const emptyDraft = (year: number): HolidayDraft => ({
  way: "one",
  name: "",
  from: "",
  through: "",
  starts: "",
  ends: "",
  teacher: undefined,
  year,
  chosen: new Set(),
  text: "",
});

/** What the draft proposes, and what of it cannot be read. */
export function readDraft(draft: HolidayDraft, words: HolidayWords): ReadProposals {
  switch (draft.way) {
    case "holidays":
      return {
        proposals: holidayChoices(draft.year, words)
          .filter(({ id }) => draft.chosen.has(id))
          .map(({ proposal }) => proposal),
        refused: [],
      };
    case "pasted":
      return readPasted(draft.text);
    case "one":
      return readForm(draft);
  }
}

function readForm({ name, from, through, starts, ends, teacher }: HolidayDraft): ReadProposals {
  if (from === "") return { proposals: [], refused: [] };
  const refuse = (why: RefusedPart["why"]): ReadProposals => ({
    proposals: [],
    refused: [{ what: name === "" ? from : name, why }],
  });
  const first = parseDate(from);
  const last = parseDate(through === "" ? from : through);
  if (first === undefined || last === undefined) return refuse("no-date");
  if (last < first) return refuse("before-start");
  if (name.trim() === "") return refuse("no-name");
  const proposal = {
    ...wholeSchool(name.trim(), first, last),
    teachers: teacher === undefined ? [] : [teacher],
  };
  if (starts === "" && ends === "") return { proposals: [proposal], refused: [] };
  const [begin, given] = [parseTimeOfDay(starts), parseTimeOfDay(ends)];
  const end = given === MIDNIGHT ? END_OF_DAY : given;
  if (begin === undefined || end === undefined || end <= begin) return refuse("no-hours");
  return { proposals: [{ ...proposal, hours: { starts: begin, ends: end } }], refused: [] };
}
