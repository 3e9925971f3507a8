import type { NewHour } from "../../src/availability/new-hour.ts";
import { updateAvailability } from "../../src/availability/update-availability.ts";
import type { BasePort } from "../../src/base/port.ts";
import { STATUSES } from "../../src/base/schema/cell-words.ts";
import { CHANGE_LOG } from "../../src/base/schema/log-tables.ts";
import { SLOTS } from "../../src/base/schema/tables.ts";
import { readInputs } from "../../src/configuration/inputs.ts";
import type { TeacherId } from "../../src/domain/ids.ts";
import { type LocalDate, type Minute, parseDate, parseTimeOfDay } from "../../src/domain/time/civil-time.ts";
import { instant } from "../support/instant.ts";
import { openWithLogs } from "../support/logs.ts";
import type { Format } from "../support/school/format.ts";
import { type OpenSchool, WEDNESDAY } from "../support/school/open-school.ts";
import { aSlot, aTemplate, type School, type SlotSpec } from "../support/school/specs.ts";

export const oneTuesday = { daysAhead: 2 };
export const TUESDAY = "2024-01-23";
export const S = SLOTS.fields;
export const F = CHANGE_LOG.fields;

/** `14:00-15:00` as an hour. */
export const hour = (text: string, further: Partial<NewHour> = {}): NewHour => {
  const [starts, ends] = text.split("-").map((time) => parseTimeOfDay(time)) as [Minute, Minute];
  return { starts, ends, ...further };
};

export interface Wish {
  readonly date?: string;
  readonly port?: BasePort;
  readonly reason?: string;
  readonly now?: string;
  readonly despiteClosures?: boolean;
  readonly dryRun?: boolean;
}

export const wish = (
  school: OpenSchool,
  hours: readonly (string | NewHour)[],
  { date = TUESDAY, port = school.port, reason, now = WEDNESDAY, despiteClosures, dryRun = false }: Wish = {},
) =>
  updateAvailability(
    { base: port, clock: { now: () => instant(now) }, settings: readInputs({ dryRun }, {}, {}).settings },
    "recA" as TeacherId,
    parseDate(date) as LocalDate,
    hours.map((each) => (typeof each === "string" ? hour(each) : each)),
    { changedBy: "usrDana", despiteClosures, ...(reason !== undefined && { reason }) },
  );

export const begin = (school: Partial<School> = {}, format: Partial<Format> = {}): OpenSchool =>
  openWithLogs({ templates: [aTemplate()], slots: [aSlot()], ...school }, format);

export const manual = (spec: Partial<SlotSpec> = {}): SlotSpec =>
  aSlot({ id: "recM", source: [], syncState: "v1||manual", ...spec });

/** Start and end of every slot that stands on a day, with who has it. */
export const standing = (school: OpenSchool, date = TUESDAY): readonly string[] =>
  school
    .slots()
    .filter((slot) => slot.status !== STATUSES.blocked && slot.date === date)
    .map(({ teachers, starts, ends }) => `${teachers.join("+")} ${starts}-${ends}`)
    .sort();

/** What was refused for something that has a name. */
export const named = ({ refused }: Awaited<ReturnType<typeof wish>>): readonly unknown[] =>
  refused.map((each) => each.kind === "addition" && [each.hour.starts, each.reason, each.name]);

export const reasons = ({ refused }: Awaited<ReturnType<typeof wish>>): readonly string[] =>
  refused.map(
    (each) => `${each.kind} ${each.kind === "removal" ? each.slot.id : each.hour.starts} ${each.reason}`,
  );
