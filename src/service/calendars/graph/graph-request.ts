import { CalendarError } from "../../../calendars/calendar-error.ts";

/** One request of a batch; what it asks for is a path behind the version, such as `/users/…/events`. */
export interface GraphRequest {
  /** Whose mailbox it goes to: each bears only so many at one time. */
  readonly mailbox: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface GraphAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

export const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;

export const textField = (value: unknown, name: string): string | undefined => {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
};

/** What an answer that is no success means. */
export function graphError({ mailbox, method }: GraphRequest, { status, body }: GraphAnswer): CalendarError {
  const error = field(body, "error");
  const said = [textField(error, "code"), textField(error, "message")].filter((text) => text).join(": ");
  const about = `${mailbox}: ${method} was answered ${status}${said === "" ? "" : ` ${said.slice(0, 200)}`}`;
  if (status === 403) {
    return new CalendarError(
      "refused",
      `${about}; the application needs the permission Calendars.ReadWrite, granted by an administrator, for this mailbox`,
    );
  }
  if (status === 401) return new CalendarError("refused", about);
  if (status === 404) return new CalendarError("missing", `${about}; there is no such mailbox`);
  return new CalendarError(isForAnotherTry(status) ? "away" : "invalid", about);
}

/** Nothing was done. */
export const isThrottled = (status: number): boolean => status === 429;

/** It may have been done all the same. */
export const isUnsure = (status: number): boolean => status === 408 || status >= 500;

const isForAnotherTry = (status: number): boolean => isThrottled(status) || isUnsure(status);

/** A part of a path; what may stand in one stays readable. */
export const segment = (text: string): string =>
  encodeURIComponent(text).replaceAll("%40", "@").replaceAll("%3D", "=");
