import type { ErrorWords } from "./port-calls.ts";

/** What the texts of the scripting API tell: Airtable has no codes for them, and nothing else reads them. */
export const SCRIPTING_ERRORS: ErrorWords = [
  // "Can only send 15 mutations every 1000ms" and its variants.
  [/mutations? every|rate limit|too many requests/i, "rate"],
  [/permission|not authorized/i, "forbidden"],
  [/no (record|table)\b/i, "gone"],
  [
    /cannot accept|cannot be set|cannot create|batch size|no (field|choice|option)|does not exist|invalid (value|record|cell)|record format|is computed|not defined/i,
    "refused",
  ],
  [
    /time[d -]*out|took too long|took longer|did not (answer|respond)|no answer|network|fetch|connection|socket|aborted|unavailable|internal|server error|bad gateway|try again|something went wrong|unknown error/i,
    "lost",
  ],
];
