import type { StatusNames } from "../../../domain/slot.ts";
import type { Own } from "../common-words.ts";
import type { OverlapWords } from "../overlap-words.ts";
import { count } from "./count.ts";

export const enOverlaps = (status: StatusNames): Own<OverlapWords> => ({
  overlapSummary: (pairs, flagged, cleared) =>
    `${count(pairs, "overlap", "overlaps")}, ${count(flagged, "template", "templates")} flagged, ${cleared} cleared`,
  noOverlaps: "Nobody is booked twice in the time to come.",
  overlapDryRun: "This was a dry run: no template was flagged or cleared.",
  pair: (a, b) => `${a} overlaps ${b}.`,
  refusedPair: (refused, other) => `${refused} finds no place, because of ${other}.`,
  twins: (a, b) => `${a} and ${b} stand at the same time.`,
  pairAdvice: {
    pair: `Move one of the two, or set one of the slots to ${status.blocked}.`,
    refused: `Move one of the two; setting a slot to ${status.blocked} does not free its hour.`,
    twins: `Keep one of the two templates, or set one of the slots to ${status.blocked}.`,
  },
  overlapHeading: "Needs a person",
  fresh: (text) => `new: ${text}`,
  clashesHeading: "Clashes of rooms and students",
  clash: (a, b, what) => `${a} and ${b}: ${what}. Move one of the two.`,
  sameRoom: (rooms) => `both in ${rooms} (a room for several lessons belongs into sharedRooms)`,
  sameStudents: (students) => `${students} in both`,
});
