/** Where the service outside Airtable is, and which field of the teachers' table holds the addresses of their feeds. */
export interface FeedSettings {
  /** Without a slash at its end. */
  readonly service: string;
  readonly field: string;
}

/** What the panel keeps them under; the scripts know nothing of calendars, so these are no settings of theirs. */
export const FEED_SETTINGS = ["calendarService", "feedField"] as const;
export type FeedSetting = (typeof FEED_SETTINGS)[number];

export const DEFAULT_FEED_FIELD = "calendar_feed";

/** Undefined where no service is named. */
export function feedSettings(stored: Readonly<Record<FeedSetting, unknown>>): FeedSettings | undefined {
  const service =
    typeof stored.calendarService === "string" ? serviceAddress(stored.calendarService) : undefined;
  if (service === undefined) return undefined;
  const field = typeof stored.feedField === "string" ? stored.feedField.trim() : "";
  return { service, field: field === "" ? DEFAULT_FEED_FIELD : field };
}

const THIS_MACHINE = String.raw`(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])`;
const ADDRESS = new RegExp(
  String.raw`^(?:https://[\w.-]+|http://${THIS_MACHINE})(?::\d{1,5})?(?:/[\w./~-]*)?$`,
  "i",
);

/** The `publicUrl` of a service: https, or http on this machine; with no user, question or fragment in it. */
export function serviceAddress(text: string): string | undefined {
  const trimmed = text.trim().replace(/\/+$/, "");
  return ADDRESS.test(trimmed) ? trimmed : undefined;
}
