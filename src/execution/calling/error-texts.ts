/**
 * What the text of an error tells: Airtable has no codes for them. A text that is not known may mean anything, also
 * that the call was carried out and its answer lost.
 */

/** "Can only send 15 mutations every 1000ms" and its variants: nothing was written. */
export const isRateLimited = ({ message }: Error): boolean =>
  /mutations? every|rate limit|too many requests/i.test(message);

/** Airtable has looked at the records and taken none of them. */
export const isRejected = ({ message }: Error): boolean =>
  /cannot accept|cannot be set|cannot create|permission|not authorized|batch size|no (field|table|record|choice|option)|does not exist|invalid (value|record|cell)|record format|is computed|not defined/i.test(
    message,
  );

/** An answer that never came: the call may have been carried out. */
export const isLostAnswer = ({ message }: Error): boolean =>
  /time[d -]*out|took too long|took longer|did not (answer|respond)|no answer|network|fetch|connection|socket|aborted|unavailable|internal|server error|bad gateway|try again|something went wrong|unknown error/i.test(
    message,
  );
