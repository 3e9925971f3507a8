/**
 * Why a calendar, or one event of it, could not be read or written.
 * - `refused`: the password or the permission does not do (401, 403)
 * - `missing`: there is no such calendar
 * - `away`: no answer, a server error, or no patience left; worth another try
 * - `invalid`: the server will not have it as it is, or says what makes no sense
 */
export type CalendarErrorKind = "refused" | "missing" | "away" | "invalid";

export class CalendarError extends Error {
  override readonly name = "CalendarError";
  readonly kind: CalendarErrorKind;

  constructor(kind: CalendarErrorKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** Whatever a target throws that is no calendar error is a fault of the way there. */
export const toCalendarError = (thrown: unknown): CalendarError =>
  thrown instanceof CalendarError
    ? thrown
    : new CalendarError("away", thrown instanceof Error ? thrown.message : String(thrown));
