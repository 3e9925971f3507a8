import { LESSON_TYPES, STATUSES } from "../../../src/base/schema/cell-words.ts";
import { formatTimeOfDay, type Minute } from "../../../src/domain/time/civil-time.ts";
import { type Zone, zoneOf } from "../../../src/domain/time/zone.ts";

/** How a base stores what a school holds. */
export interface Format {
  readonly times: "singleLineText" | "singleSelect" | "duration" | "dateTime";
  readonly days: "singleSelect" | "number" | "singleLineText";
  /** The slots have the field `sync_state`. */
  readonly markerMode: boolean;
  /** The slots have the field `slot_id`. */
  readonly slotIds: boolean;
  /** Fields that the base lacks, as `{table}.{english key}`. Of the week-pattern fields it has those that are in use. */
  readonly without: readonly string[];
  /** Field types instead of the usual ones, by `{table}.{english key}`. */
  readonly types: Readonly<Record<string, string>>;
  /** The choices of the time fields. */
  readonly timeChoices: readonly string[];
  readonly typeChoices: readonly string[];
  readonly statusChoices: readonly string[];
  /** When a lesson is: two moments, or a date and two times. */
  readonly lessonTimes: "moments" | "date";
  /** The base has the optional table `overlap_log`. */
  readonly overlapLog: boolean;
  /** Set up as given, or as a checkbox that is ticked when the template is not disabled. */
  readonly active: "is_disabled" | "active" | "none";
}

const HALF_HOURS = Array.from({ length: 48 }, (_, index) => formatTimeOfDay((index * 30) as Minute));

export const USUAL_FORMAT: Format = {
  times: "singleLineText",
  days: "number",
  markerMode: true,
  slotIds: false,
  without: [],
  types: {},
  timeChoices: HALF_HOURS,
  typeChoices: Object.values(LESSON_TYPES),
  statusChoices: [...Object.values(STATUSES), "cancelled"],
  lessonTimes: "moments",
  overlapLog: false,
  active: "is_disabled",
};

export const JERUSALEM = zoneOf("Asia/Jerusalem") as Zone;
