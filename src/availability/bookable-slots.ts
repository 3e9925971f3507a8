import { decodeSeats, seatFields } from "../base/codecs/slots/seats-codec.ts";
import { decodeSlots, slotFields } from "../base/codecs/slots/slot-codec.ts";
import type { BasePort } from "../base/port.ts";
import { preflight } from "../base/preflight/preflight.ts";
import { schoolZone } from "../configuration/school-zone.ts";
import type { Settings } from "../domain/settings.ts";
import type { BookableSlot } from "./availability.ts";

/** All slots with their seats, in one read. Throws a `PreflightError` when the base is not ready. */
export async function readBookableSlots(
  port: BasePort,
  settings: Settings,
): Promise<readonly BookableSlot[]> {
  const map = preflight(await port.schema(), settings, false);
  const fields = [...new Set([...slotFields(map), ...seatFields(map)])];
  const records = await port.list(map.slots.id, fields, { view: settings.inventoryView });
  const seats = decodeSeats(records, map);
  const { slots } = decodeSlots(records, map, schoolZone(settings));
  return slots.map((slot) => ({ ...slot, seats: seats.get(slot.id) ?? { taken: 0, full: false } }));
}
