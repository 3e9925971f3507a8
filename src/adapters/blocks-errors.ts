import type { ErrorWords } from "./port-calls.ts";

/**
 * What the texts of the Blocks SDK tell. It checks a write before it sends it, in words of its own; what Airtable's
 * servers say comes through as it is.
 */
export const BLOCKS_ERRORS: ErrorWords = [
  [/mutations? every|rate limit|too many requests/i, "rate"],
  // "Cannot apply setMultipleRecordsCellValues mutation: …" says why this person may not.
  [/^cannot apply .* mutation:|permission|not authorized/i, "forbidden"],
  [/no (record|table|view)\b/i, "gone"],
  [
    /cannot accept|cannot be set|can't (set|create|update)|maximum (batch )?size|no field|does not exist|invalid|record format|is computed/i,
    "refused",
  ],
  [
    /time[d -]*out|took too long|did not (answer|respond)|no answer|network|fetch|connection|socket|aborted|unavailable|internal|server error|bad gateway|try again/i,
    "lost",
  ],
];
