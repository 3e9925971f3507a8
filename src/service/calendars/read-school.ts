import type { BookableSlot } from "../../availability/availability.ts";
import { decodeSeats, seatFields } from "../../base/codecs/seats-codec.ts";
import { decodeSlots, slotFields } from "../../base/codecs/slot-codec.ts";
import { decodeSlotTexts, type SlotTexts, slotTextFields } from "../../base/codecs/slot-texts.ts";
import type { BasePort } from "../../base/port.ts";
import { type BaseMap, preflight } from "../../base/preflight/preflight.ts";
import type { SlotId, TeacherId } from "../../domain/ids.ts";
import type { Settings } from "../../domain/settings.ts";
import { addDays } from "../../domain/time.ts";
import type { Instant, Zone } from "../../domain/zone.ts";
import { readTeachers, type SchoolTeacher } from "./school-teachers.ts";

/** What the agendas of a school are made from, read once for all of them. */
export interface CalendarSchool {
  readonly baseId: string;
  readonly map: BaseMap;
  readonly zone: Zone;
  readonly now: Instant;
  readonly language: Settings["language"];
  readonly slots: readonly BookableSlot[];
  readonly texts: ReadonlyMap<SlotId, SlotTexts>;
  readonly teachers: readonly SchoolTeacher[];
  readonly teacherNames: ReadonlyMap<TeacherId, string>;
}

/** A feed holds four weeks that are over; a week more for hours that were moved. */
const DAYS_BACK = 35;

/** Two reads beside the structure. Throws a `PreflightError`, a `PortError` or a `UsageError`. */
export async function readSchool(
  port: Pick<BasePort, "schema" | "list">,
  baseId: string,
  settings: Settings,
  zone: Zone,
  now: Instant,
  calendarFields: readonly string[],
): Promise<CalendarSchool> {
  const schema = await port.schema();
  const map = preflight(schema, settings, false);
  const fields = [...new Set([...slotFields(map), ...seatFields(map), ...slotTextFields(map)])];
  const { date, key } = map.slots.fields;
  const onOrAfter = date && {
    date: addDays(zone.localOf(now).date, -DAYS_BACK),
    field: date.id,
    keyField: key?.id,
  };
  const [records, teachers] = await Promise.all([
    port.list(map.slots.id, fields, { view: settings.inventoryView, onOrAfter }),
    readTeachers(port, schema, map, calendarFields),
  ]);
  const { slots, teacherNames } = decodeSlots(records, map, zone);
  const seats = decodeSeats(records, map);
  return {
    baseId,
    map,
    zone,
    now,
    language: settings.language,
    slots: slots.map((slot) => ({ ...slot, seats: seats.get(slot.id) ?? { taken: 0, full: false } })),
    texts: decodeSlotTexts(records, map),
    teachers,
    teacherNames: new Map([...teacherNames, ...teachers.map(({ id, name }) => [id, name] as const)]),
  };
}
